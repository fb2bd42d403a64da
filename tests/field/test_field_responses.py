"""What the Responses API answers, refuses and streams in the field, a row a case."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from kit.field import (
    ALIVE,
    ASKED,
    DONE,
    KEY,
    LONG,
    QUICKLY,
    RESPONSES_DOC,
    Answered,
    Failed,
    Refused,
    Row,
    Streamed,
    event,
    expected,
    meet,
    page,
    responses_stream,
    table,
    told,
)
from openrouter_core import OpenRouterCore
from openrouter_core.errors import (
    BadGatewayResponseError,
    BadRequestResponseError,
    InternalServerResponseError,
    OpenRouterDefaultError,
    ProviderOverloadedResponseError,
    RequestTimeoutError,
    ResponseValidationError,
    StreamInterruptedError,
    TooManyRequestsResponseError,
    UnauthorizedResponseError,
)
from openrouter_core.testing import CUT, StandIn, Wait

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kit.callers import ResponsesCaller


def said(text: str, **more: object) -> dict[str, Any]:
    """Write a message."""
    return {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": text}], **more}


def response(*output: Mapping[str, Any], **more: object) -> dict[str, Any]:
    """Write a response."""
    return {"id": "resp_1", "object": "response", "output": list(output), "status": "completed", **more}


NO_ANSWER = Failed(ResponseValidationError, "there is nothing usable in the answer", retryable=True)

ANSWERS = [
    Row("an answer", told(response(said("Hi"))), Answered("Hi"), shows={"status": "completed", "id": "resp_1"}),
    Row(
        "the output alone is one",
        told({"output": [said("Hi")]}),
        Answered("Hi"),
        shows={"status": None, "id": None, "usage": None, "output.0.id": None, "output.0.status": None},
        seen="https://github.com/OpenRouterTeam/python-sdk/issues/264",
    ),
    Row(
        "all the rest may be null",
        told(
            response(
                said("Hi", id=None, status=None),
                status=None,
                error=None,
                incomplete_details=None,
                instructions=None,
                max_output_tokens=None,
                max_tool_calls=None,
                reasoning=None,
                text=None,
                truncation=None,
                top_logprobs=None,
                usage=None,
                tools=None,
            )
        ),
        Answered("Hi"),
        shows={"status": None, "usage": None, "tools": (), "text": None},
        seen="https://github.com/BerriAI/litellm/issues/28899",
    ),
    Row(
        "an incomplete answer is no error",
        told(response(said("Hi"), status="incomplete", incomplete_details={"reason": "max_output_tokens"})),
        Answered("Hi"),
        shows={"status": "incomplete", "incomplete_details.reason": "max_output_tokens"},
        seen="https://github.com/pydantic/pydantic-ai/issues/7911",
    ),
    Row(
        "nor is it where nothing had been said",
        told(response(status="incomplete", incomplete_details={"reason": "content_filter"})),
        Answered(""),
        shows={"output": (), "incomplete_details.reason": "content_filter"},
        seen="https://github.com/openai/openai-python/issues/3263",
    ),
    Row(
        "items that no one knew are kept as they came, and so are unknown fields",
        told(response({"type": "dream", "z": 1}, said("Hi", mood=1), model="m", billing=2)),
        Answered("Hi"),
        shows={
            "output.0.type": "unknown",
            "output.0.wire_type": "dream",
            "output.0.raw.z": 1,
            "output.1.raw.mood": 1,
            "raw.billing": 2,
        },
        seen="https://github.com/OpenRouterTeam/python-sdk/issues/264",
    ),
    Row(
        "a status that no one knew is kept",
        told(response(said("Hi"), status="paused")),
        Answered("Hi"),
        shows={"status": "paused"},
    ),
    Row(
        "the usage has what it cost",
        told(response(said("Hi"), usage={"input_tokens": 1, "output_tokens": None, "cost": 0.5, "is_byok": True})),
        Answered("Hi"),
        shows={"usage.input_tokens": 1, "usage.output_tokens": None, "usage.cost": 0.5, "usage.is_byok": True},
    ),
    Row(
        "nothing but nulls is no answer, and may be asked for again",
        told({"id": None, "output": None, "status": None, "error": None}),
        NO_ANSWER,
        seen="https://github.com/pydantic/pydantic-ai/issues/6901",
    ),
    Row("a page is no answer", page("<html>hello</html>"), Failed(ResponseValidationError, "the answer is not JSON")),
]

CREDENTIALS = {
    "id": "resp_abc123",
    "status": "failed",
    "error": {"code": "server_error", "message": "Invalid credentials"},
    "error_type": "authentication",
}
UNAUTHORIZED = Refused(
    UnauthorizedResponseError,
    401,
    "Invalid credentials",
    code="server_error",
    error_type="authentication",
    wire=200,
)
BOOM = Refused(InternalServerResponseError, 500, "boom", code="server_error", retryable=True, wire=200)

BILLED = {"input_tokens": 9, "output_tokens": 3}

REFUSALS = [
    Row(
        "a failed response is an error, and its type outweighs its code",
        told(CREDENTIALS),
        UNAUTHORIZED,
        seen=RESPONSES_DOC,
    ),
    Row(
        "what it had said before is kept",
        told(response(said("ha"), status="failed", error={"code": "server_error", "message": "boom"})),
        Refused(
            InternalServerResponseError,
            500,
            "boom",
            code="server_error",
            retryable=True,
            partial="ha",
            wire=200,
        ),
        seen=RESPONSES_DOC,
    ),
    Row(
        "so is what it cost, though it said nothing, and it is not asked for again",
        told(response(status="failed", error={"code": "server_error", "message": "boom"}, usage=BILLED)),
        replace(BOOM, partial=""),
        shows={"partial.usage.output_tokens": 3},
        options=QUICKLY,
    ),
    Row(
        "a response without output that cost something is not either",
        told({"id": "resp_1", "object": "response", "usage": BILLED}),
        replace(NO_ANSWER, retryable=False),
        shows={"partial.usage.output_tokens": 3},
        options=QUICKLY,
    ),
    Row(
        "a provider's own error has its type for one",
        told({"type": "error", "error": {"type": "overloaded_error", "message": "hot"}}),
        Refused(ProviderOverloadedResponseError, 529, "hot", error_type="overloaded_error", retryable=True, wire=200),
        seen="https://docs.anthropic.com/en/api/errors",
    ),
    Row(
        "an error that comes as a stream of events is read",
        page('event: error\ndata: {"type":"error","error":{"code":"rate_limit_exceeded","message":"slow"}}\n\n', 429),
        Refused(TooManyRequestsResponseError, 429, "slow", code="rate_limit_exceeded", retryable=True),
    ),
    Row(
        "a cancelled one is an error too, and not worth another try",
        told(response(said("ha"), status="cancelled")),
        Refused(OpenRouterDefaultError, 200, "the response was cancelled, and no reason was given", partial="ha"),
        seen=RESPONSES_DOC,
    ),
    Row(
        "the labels of the caller are not the error's",
        told(
            response(
                status="failed", metadata={"error_type": "mine"}, error={"code": "server_error", "message": "boom"}
            )
        ),
        BOOM,
        shows={"metadata": {}},
        seen=RESPONSES_DOC,
    ),
    Row(
        "an error for a body is the error of its code",
        told({"error": {"code": "rate_limit_exceeded", "message": "slow"}}),
        Refused(TooManyRequestsResponseError, 429, "slow", code="rate_limit_exceeded", retryable=True, wire=200),
        seen=RESPONSES_DOC,
    ),
    Row(
        "a refusal has its code in a word, and its metadata beside it",
        told({"error": {"code": "invalid_prompt", "message": "no"}, "metadata": None}, 400),
        Refused(BadRequestResponseError, 400, "no", code="invalid_prompt"),
        seen=RESPONSES_DOC,
    ),
    Row(
        "to refer to an earlier response is refused: none is stored",
        told({"error": {"code": "invalid_request", "message": "previous_response_id is not supported"}}, 400),
        Refused(BadRequestResponseError, 400, "previous_response_id is not supported", code="invalid_request"),
        request={"previous_response_id": "resp_0", "store": True},
    ),
]


@pytest.fixture(scope="module")
def server() -> Iterator[StandIn]:
    """Serve all rows."""
    with StandIn() as made:
        yield made


@table(answers=ANSWERS, refusals=REFUSALS)
def test_a_whole_response(responses_caller: ResponsesCaller, server: StandIn, row: Row) -> None:
    assert meet(responses_caller, server, row, ASKED) == expected(row)


CREATED = {"type": "response.created", "response": response(status="in_progress")}
COMPLETED = {"type": "response.completed", "response": response(said("Hi"))}
BEGUN = ("response.created", "Hi")
WHOLE = Streamed((*BEGUN, "response.completed"))
CUT_SHORT = Failed(StreamInterruptedError, "the stream ended before it was complete")
NOTHING = Failed(ResponseValidationError, "there is no answer in the stream", retryable=True)

EVENTS = [
    Row(
        "a stream",
        responses_stream(ALIVE, CREATED, "Hi", COMPLETED, DONE),
        WHOLE,
        shows={"2.response.status": "completed", "0.response.output": (), "1.sequence_number": None},
        seen="https://github.com/diegosouzapw/OmniRoute/issues/13956",
    ),
    Row(
        "its events may have names, which their types repeat",
        responses_stream(
            b"event: response.created\n" + event(CREATED),
            b"event: response.output_text.delta\n" + event({"type": "response.output_text.delta", "delta": "Hi"}),
            b"event: response.completed\n" + event(COMPLETED),
        ),
        WHOLE,
    ),
    Row(
        "events that keep the connection awake are no items",
        responses_stream(
            {"type": "response.keep_alive", "sequence_number": 0},
            CREATED,
            {"type": "keepalive", "sequence_number": 5},
            "Hi",
            {"type": "ping"},
            COMPLETED,
        ),
        WHOLE,
        seen="https://github.com/OpenRouterTeam/python-sdk/issues/266",
    ),
    Row(
        "nor do they hold off the idle limit",
        responses_stream(
            CREATED, "Hi", *(step for _ in range(99) for step in (event({"type": "keepalive"}), Wait(0.02)))
        ),
        Streamed(BEGUN, Failed(RequestTimeoutError, "the stream fell silent")),
        options={"stream_idle_timeout_ms": 100},
        seen="https://github.com/openai/openai-node/issues/1964",
    ),
    Row(
        "events that no one knew are kept as they came",
        responses_stream(
            {"type": "response.debug", "debug": {"a": 1}},
            CREATED,
            "Hi",
            {"type": "response.fusion_call.begun", "panel": ["m"]},
            {"type": 5},
            {"no": "type"},
            COMPLETED,
        ),
        Streamed(
            (
                "response.debug",
                "response.created",
                "Hi",
                "response.fusion_call.begun",
                "5",
                "None",
                "response.completed",
            )
        ),
        shows={"3.raw.panel": ["m"], "4.type": "unknown", "5.raw.no": "type"},
        seen=RESPONSES_DOC,
    ),
    Row(
        "so are items that no one knew",
        responses_stream(
            CREATED, {"type": "response.output_item.added", "output_index": 0, "item": {"type": "dream"}}, COMPLETED
        ),
        Streamed(("response.created", "response.output_item.added", "response.completed")),
        shows={"1.item.wire_type": "dream", "1.output_index": 0},
    ),
    Row(
        "an item may have another id in each of its events, or none",
        responses_stream(
            CREATED,
            {"type": "response.output_item.added", "output_index": 0, "item": said("", id="msg_a")},
            {"type": "response.output_text.delta", "output_index": 0, "item_id": "msg_b", "delta": "Hi"},
            {"type": "response.output_item.done", "output_index": 0, "item": said("Hi")},
            COMPLETED,
        ),
        Streamed(
            ("response.created", "response.output_item.added", "Hi", "response.output_item.done", "response.completed")
        ),
        shows={"1.item.id": "msg_a", "2.item_id": "msg_b", "3.item.id": None, "3.output_index": 0},
        seen="https://github.com/BerriAI/litellm/issues/30071",
    ),
    Row(
        "the last event may have no output, though items came before",
        responses_stream(
            CREATED,
            {"type": "response.output_item.done", "output_index": 0, "item": said("Hi")},
            {"type": "response.completed", "response": response()},
        ),
        Streamed(("response.created", "response.output_item.done", "response.completed")),
        shows={"1.item.content.0.text": "Hi", "2.response.output": ()},
        seen="https://github.com/NousResearch/hermes-agent/issues/5678",
    ),
    Row(
        "an event may be without all that belongs to it",
        responses_stream(
            CREATED, {"type": "response.output_text.delta"}, {"type": "response.output_item.done"}, COMPLETED
        ),
        Streamed(("response.created", "response.output_text.delta", "response.output_item.done", "response.completed")),
        shows={"1.delta": None},
        seen="https://github.com/BerriAI/litellm/issues/28899",
    ),
    Row(
        "an event that is no JSON ends the stream",
        responses_stream(CREATED, b"data: {oops\n\n", "never", COMPLETED),
        Streamed(("response.created",), Failed(ResponseValidationError, "event 1 is not JSON")),
        shows={"1.body": "{oops"},
    ),
]

FAILURES = [
    Row(
        "a failed response comes last, as the error of its type",
        responses_stream(
            CREATED,
            "Hi",
            {
                "type": "response.failed",
                "response": {
                    "id": "resp_1",
                    "status": "failed",
                    "error": {"code": "server_error", "message": "boom"},
                    "error_type": "server",
                },
            },
            "never",
        ),
        Streamed(
            BEGUN,
            Refused(
                InternalServerResponseError,
                500,
                "boom",
                code="server_error",
                error_type="server",
                retryable=True,
                wire=200,
            ),
        ),
        seen="https://github.com/vercel/ai/issues/14932",
    ),
    Row(
        "with what it had said",
        responses_stream(
            CREATED,
            "Hi",
            {
                "type": "response.failed",
                "response": response(said("Hi"), status="failed", error={"code": "server_error", "message": "boom"}),
            },
        ),
        Streamed(
            BEGUN,
            Refused(
                InternalServerResponseError,
                500,
                "boom",
                code="server_error",
                retryable=True,
                partial="Hi",
                wire=200,
            ),
        ),
        seen="https://github.com/vercel/ai/issues/14932",
    ),
    Row(
        "so does the event of an error",
        responses_stream(
            CREATED, "Hi", {"type": "response.error", "error": {"code": "rate_limit_exceeded", "message": "slow"}}
        ),
        Streamed(
            BEGUN,
            Refused(TooManyRequestsResponseError, 429, "slow", code="rate_limit_exceeded", retryable=True, wire=200),
        ),
        seen="https://github.com/vercel/ai/issues/21360",
    ),
    Row(
        "under its other name",
        responses_stream(CREATED, "Hi", {"type": "error", "error": {"code": None, "message": "boom"}}, DONE),
        Streamed(BEGUN, Refused(OpenRouterDefaultError, 200, "boom")),
        seen=RESPONSES_DOC,
    ),
    Row(
        "and flat",
        responses_stream(CREATED, "Hi", {"type": "error", "code": "server_error", "message": "boom", "param": None}),
        Streamed(BEGUN, BOOM),
        seen="https://github.com/vercel/ai/issues/14932",
    ),
    Row(
        "even with nothing in it",
        responses_stream(CREATED, "Hi", {"type": "response.failed"}),
        Streamed(
            BEGUN,
            Refused(
                BadGatewayResponseError,
                502,
                "the response failed and gave no reason",
                retryable=True,
                wire=200,
            ),
        ),
        seen="https://github.com/vercel/ai/issues/14932",
    ),
    Row(
        "or in chat's way, without a type",
        responses_stream(CREATED, "Hi", {"error": {"code": "server_error", "message": "boom"}}),
        Streamed(BEGUN, BOOM),
    ),
    Row(
        "the error of one item is not the response's",
        responses_stream(
            CREATED,
            "Hi",
            {"type": "response.fusion_call.failed", "output_index": 0, "error": {"message": "m"}},
            COMPLETED,
        ),
        Streamed((*BEGUN, "response.fusion_call.failed", "response.completed")),
        shows={"2.raw.error.message": "m"},
    ),
    Row(
        "a failure before the first event is the stream's only item",
        responses_stream({"type": "response.failed", "response": CREDENTIALS}),
        Streamed((), UNAUTHORIZED),
        seen=RESPONSES_DOC,
    ),
    Row(
        "after content nothing is asked for again, whatever the options say",
        responses_stream(CREATED, "Hi", {"type": "error", "code": "server_error", "message": "boom"}),
        Streamed(BEGUN, BOOM),
        options=QUICKLY,
        seen="https://github.com/Comfy-Org/ComfyUI/issues/16204",
    ),
]

ENDS = [
    Row("completed, and no word of the end: complete", responses_stream(CREATED, "Hi", COMPLETED), WHOLE),
    Row(
        "incomplete is an end, and no error",
        responses_stream(
            CREATED,
            "Hi",
            {
                "type": "response.incomplete",
                "response": response(status="incomplete", incomplete_details={"reason": "max_output_tokens"}),
            },
        ),
        Streamed((*BEGUN, "response.incomplete")),
        shows={"2.response.incomplete_details.reason": "max_output_tokens"},
        seen="https://github.com/openai/openai-python/issues/3263",
    ),
    Row(
        "so is the one that only some pages name",
        responses_stream(CREATED, "Hi", {"type": "response.done", "response": response(said("Hi"))}),
        Streamed((*BEGUN, "response.done")),
        seen="https://openrouter.ai/docs/api/reference/responses/overview",
    ),
    Row(
        "the end ends it, though the server holds the connection",
        responses_stream(CREATED, "Hi", COMPLETED, DONE, LONG),
        WHOLE,
        seen="https://github.com/earendil-works/pi/issues/7959",
    ),
    Row("neither: cut short", responses_stream(CREATED, "Hi"), Streamed(BEGUN, CUT_SHORT)),
    Row(
        "the end alone is not enough here",
        responses_stream(CREATED, "Hi", DONE),
        Streamed(BEGUN, Failed(StreamInterruptedError, "the stream says that it is done, and is not complete")),
        seen="https://github.com/Soju06/codex-lb/issues/1833",
    ),
    Row(
        "the connection is gone: broken off",
        responses_stream(CREATED, "Hi", CUT),
        Streamed(BEGUN, Failed(StreamInterruptedError, "the stream broke off")),
        seen="https://github.com/Soju06/codex-lb/issues/1833",
    ),
    Row(
        "completed, and the connection is gone: all that counts had come",
        responses_stream(CREATED, "Hi", COMPLETED, CUT),
        WHOLE,
    ),
    Row(
        "nothing but what keeps awake is no answer, and may be asked for again",
        responses_stream({"type": "keepalive"}, ALIVE, DONE),
        Streamed((), NOTHING),
        seen="https://github.com/NousResearch/hermes-agent/issues/111887",
    ),
]

NO_STREAM = [
    Row(
        "a whole response is one event",
        told(response(said("Hi"))),
        Streamed(("response.completed",)),
        shows={"0.response.output.0.content.0.text": "Hi"},
    ),
    Row(
        "an incomplete one too",
        told(response(said("Hi"), status="incomplete")),
        Streamed(("response.incomplete",)),
        shows={"0.response.status": "incomplete"},
    ),
    Row(
        "be it labelled as a stream",
        page(json.dumps(response(said("Hi"))), content_type="text/event-stream"),
        Streamed(("response.completed",)),
    ),
    Row("a failed one is the call's error", told(CREDENTIALS), UNAUTHORIZED, seen=RESPONSES_DOC),
    Row(
        "a refusal is the call's error",
        told({"error": {"code": "invalid_prompt", "message": "no"}}, 400),
        Refused(BadRequestResponseError, 400, "no", code="invalid_prompt"),
        seen=RESPONSES_DOC,
    ),
]


@pytest.mark.parametrize("byte_by_byte", [False, True], ids=["at once", "byte by byte"])
@table(events=EVENTS, failures=FAILURES, ends=ENDS, no_stream=NO_STREAM)
def test_a_stream_of_events(responses_caller: ResponsesCaller, server: StandIn, row: Row, byte_by_byte: bool) -> None:
    sent = row.byte_by_byte() if byte_by_byte else row
    assert meet(responses_caller, server, sent, {**ASKED, "stream": True}) == expected(row)


def test_items_go_back_as_they_came(responses_caller: ResponsesCaller, server: StandIn) -> None:
    """Reasoning and the message it led to go back side by side: https://github.com/openai/openai-python/issues/3009."""
    output = [
        {"type": "reasoning", "id": "rs_1", "summary": [], "encrypted_content": "x==", "status": None},
        {"id": "msg_1", **said("Hi", phase="final")},
        {"type": "dream", "z": [1, {"y": None}]},
    ]
    server.received.clear()
    server.script(told(response(*output)), told(response(said("Ho"))))
    with OpenRouterCore(api_key=KEY, server_url=server.url) as core:
        result = responses_caller.ok(core, ASKED)
        responses_caller.ok(core, {"input": [*result.output]})
    assert [each.path for each in server.received] == ["/api/v1/responses"] * 2
    assert server.received[1].body.decode() == json.dumps({"input": output}, separators=(",", ":"))
