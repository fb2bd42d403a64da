"""`responses_send`, its twin and its name in the beta: what they put on the wire, and what they make of each reply."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from pytest_httpx import HTTPXMock, IteratorStream

from kit.documented_request import DOCUMENTED
from openrouter_core import (
    Err,
    Ok,
    OpenRouterCore,
    beta_responses_send,
    beta_responses_send_async,
    errors,
    responses_send,
    responses_send_async,
)
from openrouter_core.errors import APIError, InvalidRequestError, ResponseValidationError, StreamInterruptedError
from openrouter_core.models.responses import (
    OpenResponsesResult,
    OutputFunctionCallItem,
    OutputMessageItem,
    OutputReasoningItem,
    ResponseOutputText,
    StreamEventsResponseCompleted,
    UnknownVariant,
)
from openrouter_core.testing import CUT, StandIn, Wait, error, response, response_streamed

if TYPE_CHECKING:
    from kit.callers import Caller, ResponsesCaller

URL = "https://openrouter.ai/api/v1/responses"
CORE = OpenRouterCore(api_key="sk-or-v1-test", retries=0)
ASK: dict[str, Any] = {"model": "openai/gpt-4o-mini", "input": "What is the capital of France?"}

REASONING: dict[str, Any] = {
    "type": "reasoning",
    "id": "rs_1",
    "summary": [],
    "content": None,
    "encrypted_content": "gAAAA+/==",
    "signature": None,
    "format": "openai-responses-v1",
    "depth": {"of": "thought"},
}
MESSAGE: dict[str, Any] = {
    "id": "msg_1",
    "role": "assistant",
    "type": "message",
    "status": "completed",
    "content": [{"type": "output_text", "text": "Paris.", "annotations": [], "logprobs": None, "tone": "dry"}],
    "phase": "final_answer",
}
CALL: dict[str, Any] = {
    "type": "function_call",
    "call_id": "call_1",
    "name": "get_weather",
    "arguments": '{"town": "Paris"}',
    "status": "completed",
}
STRANGER: dict[str, Any] = {"type": "openrouter:telepathy", "id": "tp_1", "thought": {"of": [1.50, None]}}
ANSWER: dict[str, Any] = {
    "id": "resp_1",
    "object": "response",
    "created_at": 1_750_000_000,
    "status": "completed",
    "model": "openai/gpt-4o-mini",
    "error": None,
    "incomplete_details": None,
    "output": [REASONING, MESSAGE, CALL, STRANGER],
    "usage": {"input_tokens": 3, "output_tokens": 5, "total_tokens": 8, "cost": 1.5e-05},
    "news": {"of": "tomorrow"},
}


@pytest.fixture
def _answer(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=ANSWER, headers={"x-generation-id": "gen-1"})


def bodies(httpx_mock: HTTPXMock) -> list[Any]:
    """Give the JSON of every request that was sent, in order."""
    return [json.loads(request.content) for request in httpx_mock.get_requests()]


class TestTheRequest:
    """What goes onto the wire."""

    def test_every_field_of_the_reference_arrives_as_it_was_written_key_for_key_in_order(
        self, responses_caller: ResponsesCaller, core: OpenRouterCore, stand_in: StandIn
    ) -> None:
        stand_in.script(response("Warm."))
        responses_caller.ok(core, DOCUMENTED)
        (request,) = stand_in.received
        assert (request.method, request.path) == ("POST", "/api/v1/responses")
        assert request.headers["authorization"] == "Bearer sk-or-v1-test"
        assert request.headers["content-type"] == "application/json"
        assert request.body.decode() == json.dumps(DOCUMENTED, ensure_ascii=False, separators=(",", ":"))

    @pytest.mark.usefixtures("_answer")
    def test_unknown_keys_pass_and_nothing_is_added(
        self, responses_caller: ResponsesCaller, httpx_mock: HTTPXMock
    ) -> None:
        request = {"zebra": {"ä": None}, "input": [{"role": "user", "content": "é\u2028"}], "maximum": 1}
        responses_caller.ok(CORE, request)
        assert httpx_mock.get_requests()[0].content.decode() == json.dumps(
            request, ensure_ascii=False, separators=(",", ":")
        )
        assert str(httpx_mock.get_requests()[0].url) == URL

    @pytest.mark.usefixtures("_answer")
    def test_the_operation_level_shape_becomes_body_and_headers(
        self, responses_caller: ResponsesCaller, httpx_mock: HTTPXMock
    ) -> None:
        responses_caller.ok(
            attrs.evolve(CORE, app_title="Core"),
            {"responses_request": ASK, "http_referer": "https://call.example.com", "app_categories": ["a", "b"]},
        )
        headers = httpx_mock.get_requests()[0].headers
        assert bodies(httpx_mock) == [ASK]
        assert headers["http-referer"] == "https://call.example.com"
        assert headers["x-openrouter-title"] == "Core"
        assert headers["x-openrouter-categories"] == "a,b"

    @pytest.mark.parametrize(
        ("request_", "options", "message"),
        [
            ({**ASK, "maxOutputTokens": 1}, None, "maxOutputTokens: is spelled max_output_tokens"),
            ({**ASK, "previousResponseId": None}, None, "previousResponseId: is spelled previous_response_id"),
            ({"responsesRequest": ASK}, None, "responsesRequest: is spelled responses_request"),
            ({"responses_request": {"toolChoice": "auto"}}, None, "toolChoice: is spelled tool_choice"),
            ({"responses_request": ASK, "appTitle": "m"}, None, "appTitle: is spelled app_title"),
            ({"responses_request": ASK, "model": "m"}, None, "model: would be lost beside responses_request"),
            (ASK, {"extra_body": {"topK": 1}}, "options.extra_body.topK: is spelled top_k"),
            ({**ASK, "stream": "yes"}, None, "stream: must be True, False or None, not str"),
            ({"input": [{"content": {1, 2}}]}, None, "input[0].content: set has no JSON form"),
        ],
    )
    def test_what_cannot_be_sent_is_told_before_anything_is_sent(
        self, responses_caller: ResponsesCaller, httpx_mock: HTTPXMock, request_: Any, options: Any, message: str
    ) -> None:
        refused = responses_caller.err(CORE, request_, options)
        assert isinstance(refused, InvalidRequestError)
        assert message in str(refused)
        assert not httpx_mock.get_requests()

    @pytest.mark.usefixtures("_answer")
    def test_keys_inside_are_the_users_own(self, responses_caller: ResponsesCaller, httpx_mock: HTTPXMock) -> None:
        request = {**ASK, "metadata": {"maxOutputTokens": "1"}, "tools": [{"type": "custom", "topK": 1}]}
        responses_caller.ok(CORE, request)
        assert bodies(httpx_mock) == [request]


class TestTheReply:
    """What becomes of a whole answer."""

    @pytest.mark.usefixtures("_answer")
    def test_an_answer_is_typed_whole_and_knows_its_exchange(self, responses_caller: ResponsesCaller) -> None:
        result = responses_caller.ok(CORE, ASK)
        reasoning, message, call, stranger = result.output
        assert isinstance(reasoning, OutputReasoningItem)
        assert reasoning.encrypted_content == "gAAAA+/=="
        assert isinstance(message, OutputMessageItem)
        assert isinstance(message.content[0], ResponseOutputText)
        assert message.content[0].text == "Paris."
        assert isinstance(call, OutputFunctionCallItem)
        assert (call.call_id, call.arguments) == ("call_1", '{"town": "Paris"}')
        assert result.usage is not None
        assert (result.usage.total_tokens, result.usage.cost) == (8, 1.5e-05)
        assert result.raw == ANSWER
        assert [item.raw for item in result.output] == ANSWER["output"]
        assert isinstance(stranger, UnknownVariant)
        assert (stranger.type, stranger.wire_type) == ("unknown", "openrouter:telepathy")
        assert (result.http_meta.status_code, result.http_meta.attempts) == (200, 1)
        assert result.http_meta.generation_id == "gen-1"
        assert result.http_meta.headers["content-type"] == "application/json"

    @pytest.mark.parametrize(
        "body",
        [
            {"output": []},
            {"output": [], "status": "incomplete", "incomplete_details": {"reason": "content_filter"}},
            {"output": [], "status": "queued", "background": True},
            {"output": [{}]},
            {"output": [{"type": "message"}], "status": None, "usage": None, "text": None, "reasoning": None},
            {"output": [{"type": "message", "content": None, "id": 7}], "created_at": "yesterday", "tools": None},
            {"output": [{"type": "reasoning", "summary": ["plain text"]}], "status": "as yet unknown"},
        ],
    )
    def test_minimal_and_odd_bodies_are_answers(
        self, responses_caller: ResponsesCaller, httpx_mock: HTTPXMock, body: dict[str, Any]
    ) -> None:
        body = {"status": "completed", **body}
        httpx_mock.add_response(json=body)
        result = responses_caller.ok(CORE, ASK)
        assert result.raw == body
        assert [item.raw for item in result.output] == body["output"]

    def test_an_incomplete_answer_is_an_answer(
        self, responses_caller: ResponsesCaller, core: OpenRouterCore, stand_in: StandIn
    ) -> None:
        stand_in.script(response("Half a sen", status="incomplete"))
        result = responses_caller.ok(core, ASK)
        assert result.status == "incomplete"
        assert result.incomplete_details is not None
        assert result.incomplete_details.reason == "max_output_tokens"

    @pytest.mark.parametrize(
        ("said", "kind", "message"),
        [
            (
                {"error": {"code": "server_error", "message": "Bad key"}, "error_type": "authentication"},
                errors.UnauthorizedResponseError,
                "401: Bad key",
            ),
            (
                {"error": {"code": "rate_limit_exceeded", "message": "Slow down"}},
                errors.TooManyRequestsResponseError,
                "429: Slow down",
            ),
            (
                {"error": {"code": "invalid_prompt", "message": "Too long"}, "error_type": "context_length_exceeded"},
                errors.BadRequestResponseError,
                "400: Too long",
            ),
            (
                {"error": {"code": "server_error", "message": "Slow"}, "error_type": "timeout"},
                errors.OpenRouterDefaultError,
                "504: Slow",
            ),
            ({"error": None, "error_type": "provider_overloaded"}, errors.ServiceUnavailableResponseError, "503: the"),
            ({}, errors.BadGatewayResponseError, "502: the response failed and gave no reason"),
        ],
    )
    def test_a_failed_response_is_the_error_that_its_type_stands_for(
        self,
        responses_caller: ResponsesCaller,
        httpx_mock: HTTPXMock,
        said: dict[str, Any],
        kind: type[APIError],
        message: str,
    ) -> None:
        body = {"id": "resp_1", "object": "response", "status": "failed", "output": [], **said}
        httpx_mock.add_response(json=body)
        failed = responses_caller.err(CORE, ASK)
        assert type(failed) is kind
        assert str(failed).startswith(message)
        assert failed.error_type == said.get("error_type")
        assert failed.http_meta.status_code == 200
        assert json.loads(failed.body) == body
        assert failed.partial is None

    def test_a_failed_response_keeps_what_had_come(
        self, responses_caller: ResponsesCaller, httpx_mock: HTTPXMock
    ) -> None:
        httpx_mock.add_response(
            json={**ANSWER, "status": "failed", "error": {"code": "server_error", "message": "Broke"}}
        )
        failed = responses_caller.err(attrs.evolve(CORE, retries=2), ASK)
        assert isinstance(failed, errors.InternalServerResponseError)
        assert isinstance(failed.partial, OpenResponsesResult)
        assert [item.raw for item in failed.partial.output] == ANSWER["output"]
        assert failed.http_meta.attempts == 1, "part of an answer was paid for: to ask anew is the caller's choice"

    def test_a_cancelled_response_is_an_error(self, responses_caller: ResponsesCaller, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_response(json={"status": "cancelled", "output": []})
        cancelled = responses_caller.err(CORE, ASK)
        assert isinstance(cancelled, APIError)
        assert "cancelled" in str(cancelled)
        assert not cancelled.retryable

    @pytest.mark.parametrize("status", [*errors.BY_STATUS, 302, 409, 504])
    def test_each_status_is_its_class(
        self, responses_caller: ResponsesCaller, httpx_mock: HTTPXMock, status: int
    ) -> None:
        httpx_mock.add_response(
            status, json={"error": {"code": status, "message": "Why not."}, "user_id": "user_1", "metadata": None}
        )
        refused = responses_caller.err(CORE, ASK)
        assert type(refused) is errors.BY_STATUS.get(status, errors.OpenRouterDefaultError)
        assert (refused.status_code, refused.message, refused.user_id) == (status, "Why not.", "user_1")

    @pytest.mark.parametrize(
        "body", [b"", b"<html>", b'{"output": [', b"[1]", b'{"output": []}', b'{"choices": [{}]}', b'{"id": "resp_1"}']
    )
    def test_a_200_that_is_no_answer_is_an_error_with_its_body(
        self, responses_caller: ResponsesCaller, httpx_mock: HTTPXMock, body: bytes
    ) -> None:
        httpx_mock.add_response(content=body)
        unusable = responses_caller.err(CORE, ASK)
        assert isinstance(unusable, ResponseValidationError)
        assert unusable.body == body.decode()

    def test_a_refusal_that_passes_is_tried_again(
        self, responses_caller: ResponsesCaller, core: OpenRouterCore, stand_in: StandIn
    ) -> None:
        stand_in.script(error(503, headers={"retry-after": "0"}))
        result = responses_caller.ok(core, ASK)
        assert result.http_meta.attempts == 2
        assert result.http_meta.generation_id == result.id
        first, second = stand_in.received
        assert first.body == second.body


def event(kind: str, **fields: object) -> dict[str, Any]:
    """Write an event; those of the API have a number, and it is not needed."""
    return {"type": kind, **fields}


def sse(*events: object, named: bool = False) -> list[bytes]:
    """Write events as a stream has them, by `named` with a line that repeats the type."""
    return [
        (f"event: {each.get('type')}\n" if named and isinstance(each, dict) else "").encode()
        + b"data: "
        + (each if isinstance(each, bytes) else json.dumps(each).encode())
        + b"\n\n"
        for each in events
    ]


def kinds(items: list[Any]) -> list[str]:
    """Give the types of a stream's events, and the classes of its errors, in order."""
    return [
        item.unwrap().raw.get("type", "") if isinstance(item, Ok) else type(item.failure()).__name__ for item in items
    ]


CREATED = event("response.created", response={**ANSWER, "status": "in_progress", "output": []}, sequence_number=0)
DELTA = event("response.output_text.delta", item_id="msg_1", output_index=0, content_index=0, delta="Paris.")
COMPLETED = event("response.completed", response=ANSWER, sequence_number=9)
DONE = b"[DONE]"

FAILURES: dict[str, dict[str, Any]] = {
    "response.failed": event(
        "response.failed",
        response={
            "id": "resp_1",
            "status": "failed",
            "error": {"code": "server_error", "message": "Slow down"},
            "error_type": "rate_limit_exceeded",
        },
    ),
    "response.error": event("response.error", error={"code": "rate_limit_exceeded", "message": "Slow down"}),
    "a nested error": event("error", error={"code": 429, "message": "Slow down"}),
    "a flat error": event("error", code="rate_limit_exceeded", message="Slow down", param=None, sequence_number=2),
}


class TestTheStream:
    """What becomes of a request for a stream."""

    def test_the_events_come_in_the_order_of_the_api(
        self, responses_caller: ResponsesCaller, core: OpenRouterCore, stand_in: StandIn
    ) -> None:
        events = [item.unwrap() for item in responses_caller.stream(core, ASK)]
        assert [each.type for each in events] == [
            "response.created",
            "response.in_progress",
            "response.output_item.added",
            "response.content_part.added",
            *["response.output_text.delta"] * 8,
            "response.output_text.done",
            "response.content_part.done",
            "response.output_item.done",
            "response.completed",
        ]
        assert [each.sequence_number for each in events] == list(range(len(events)))
        text = "You said: What is the capital of France?"
        assert "".join(each.delta for each in events if each.type == "response.output_text.delta") == text
        assert isinstance(events[-1], StreamEventsResponseCompleted)
        (message,) = events[-1].response.output
        assert isinstance(message, OutputMessageItem)
        assert message == events[-2].item
        assert events[-1].response.usage is not None
        assert events[-1].response.usage.output_tokens == 8
        (request,) = stand_in.received
        assert request.headers["accept"] == "text/event-stream"
        assert request.json == {**ASK, "stream": True}

    @pytest.mark.parametrize("named", [False, True])
    def test_each_event_is_an_ok_and_keeps_its_json(
        self, responses_caller: ResponsesCaller, httpx_mock: HTTPXMock, named: bool
    ) -> None:
        events = [CREATED, DELTA, COMPLETED]
        httpx_mock.add_response(stream=IteratorStream(sse(*events, DONE, {"late": 1}, named=named)))
        assert [item.unwrap().raw for item in responses_caller.stream(CORE, ASK)] == events

    def test_unknown_events_and_items_are_kept(self, responses_caller: ResponsesCaller, httpx_mock: HTTPXMock) -> None:
        news = event("response.telepathy.delta", thought={"of": [1.5, None]})
        item = event("response.output_item.done", output_index=1, item=STRANGER)
        untyped = {"thought": "none"}
        httpx_mock.add_response(stream=IteratorStream(sse(CREATED, news, item, untyped, COMPLETED, DONE)))
        events = [item.unwrap() for item in responses_caller.stream(CORE, ASK)]
        assert [each.raw for each in events] == [CREATED, news, item, untyped, COMPLETED]
        assert isinstance(events[1], UnknownVariant)
        assert (events[1].type, events[1].wire_type) == ("unknown", "response.telepathy.delta")
        assert isinstance(events[2].item, UnknownVariant)
        assert (events[2].item.wire_type, events[2].item.raw) == ("openrouter:telepathy", STRANGER)
        assert isinstance(events[3], UnknownVariant)
        assert events[3].wire_type is None

    def test_what_only_keeps_awake_is_swallowed(
        self, responses_caller: ResponsesCaller, core: OpenRouterCore, stand_in: StandIn
    ) -> None:
        stand_in.script(
            response_streamed(
                event("response.keep_alive"),
                b": OPENROUTER PROCESSING\n\n",
                event("keepalive", sequence_number=5),
                "Par",
                Wait(0),
                event("ping"),
                "is.",
            )
        )
        events = [item.unwrap() for item in responses_caller.stream(core, ASK)]
        assert [each.delta for each in events if each.type == "response.output_text.delta"] == ["Par", "is."]
        assert not [each for each in events if each.type == "unknown"]

    def test_nothing_but_keeping_awake_is_no_answer(
        self, responses_caller: ResponsesCaller, httpx_mock: HTTPXMock
    ) -> None:
        httpx_mock.add_response(stream=IteratorStream(sse(event("response.keep_alive"), event("keepalive"), DONE)))
        assert kinds(responses_caller.stream(CORE, ASK)) == ["ResponseValidationError"]

    def test_a_completed_response_may_be_empty_where_its_items_came_before(
        self, responses_caller: ResponsesCaller, httpx_mock: HTTPXMock
    ) -> None:
        item = event("response.output_item.done", output_index=0, item=MESSAGE)
        emptied = event("response.completed", response={**ANSWER, "output": []})
        httpx_mock.add_response(stream=IteratorStream(sse(CREATED, item, emptied, DONE)))
        events = [item.unwrap() for item in responses_caller.stream(CORE, ASK)]
        assert events[1].item.raw == MESSAGE
        assert events[2].response.output == ()

    def test_an_incomplete_response_ends_a_stream_well(
        self, responses_caller: ResponsesCaller, core: OpenRouterCore, stand_in: StandIn
    ) -> None:
        stand_in.script(response_streamed("Half a sen", status="incomplete"))
        last = responses_caller.stream(core, ASK)[-1].unwrap()
        assert last.type == "response.incomplete"
        assert last.response.incomplete_details.reason == "max_output_tokens"

    @pytest.mark.parametrize("ending", [(), (DONE,), (COMPLETED, DONE)], ids=["nothing", "DONE", "more events"])
    @pytest.mark.parametrize("named", [False, True], ids=["data only", "named events"])
    @pytest.mark.parametrize("failure", FAILURES.values(), ids=FAILURES)
    def test_a_failure_is_exactly_one_error_and_last(
        self,
        responses_caller: ResponsesCaller,
        httpx_mock: HTTPXMock,
        failure: dict[str, Any],
        named: bool,
        ending: tuple[Any, ...],
    ) -> None:
        httpx_mock.add_response(stream=IteratorStream(sse(CREATED, DELTA, failure, *ending, named=named)))
        items = responses_caller.stream(CORE, ASK)
        assert kinds(items) == ["response.created", "response.output_text.delta", "TooManyRequestsResponseError"]
        failed = items[-1].failure()
        assert str(failed) == "429: Slow down"
        assert failed.retryable
        assert failed.http_meta.status_code == 200
        assert json.loads(failed.body) == failure
        assert failed.partial is None

    def test_a_failure_keeps_the_output_that_it_tells_of(
        self, responses_caller: ResponsesCaller, core: OpenRouterCore, stand_in: StandIn
    ) -> None:
        broken = {"code": "server_error", "message": "Broke"}
        stand_in.script(response_streamed("Par", status="failed", error=broken, error_type="provider_unavailable"))
        items = responses_caller.stream(core, ASK)
        assert all(isinstance(item, Ok) for item in items[:-1])
        failed = items[-1].failure()
        assert isinstance(failed, errors.BadGatewayResponseError)
        assert isinstance(failed.partial, OpenResponsesResult)
        (message,) = failed.partial.output
        assert isinstance(message, OutputMessageItem)
        assert message.content[0].raw["text"] == "Par"

    @pytest.mark.parametrize("failure", FAILURES.values(), ids=FAILURES)
    def test_a_failure_may_be_all_there_is(
        self, responses_caller: ResponsesCaller, httpx_mock: HTTPXMock, failure: dict[str, Any]
    ) -> None:
        httpx_mock.add_response(stream=IteratorStream(sse(failure, DONE)))
        assert kinds(responses_caller.stream(CORE, ASK)) == ["TooManyRequestsResponseError"]

    def test_a_refusal_before_the_first_event_is_no_stream(
        self, responses_caller: ResponsesCaller, core: OpenRouterCore, stand_in: StandIn
    ) -> None:
        stand_in.script(error(402, "No credits"))
        assert isinstance(responses_caller.err(core, {**ASK, "stream": True}), errors.PaymentRequiredResponseError)

    @pytest.mark.parametrize("parts", [("Par", CUT), ("Par",)], ids=["cut", "ended"])
    @pytest.mark.parametrize("done", [False, True])
    def test_a_stream_that_ends_early_is_interrupted(
        self,
        responses_caller: ResponsesCaller,
        core: OpenRouterCore,
        stand_in: StandIn,
        parts: tuple[Any, ...],
        done: bool,
    ) -> None:
        stand_in.script(response_streamed(*parts, status=None, done=done))
        items = responses_caller.stream(core, ASK)
        assert kinds(items[:-1]) == [
            "response.created",
            "response.in_progress",
            "response.output_item.added",
            "response.content_part.added",
            "response.output_text.delta",
        ]
        assert isinstance(items[-1].failure(), StreamInterruptedError)
        assert not items[-1].failure().retryable, "part of an answer was paid for: to ask anew is the caller's choice"

    @pytest.mark.parametrize("ending", [(), (DONE,)], ids=["nothing", "DONE"])
    def test_items_that_are_done_do_not_complete_a_stream(
        self, responses_caller: ResponsesCaller, httpx_mock: HTTPXMock, ending: tuple[Any, ...]
    ) -> None:
        item = event("response.output_item.done", output_index=0, item=MESSAGE)
        httpx_mock.add_response(stream=IteratorStream(sse(CREATED, DELTA, item, *ending)))
        items = responses_caller.stream(CORE, ASK)
        assert kinds(items)[-1] == "StreamInterruptedError"
        assert len(items) == 4

    @pytest.mark.parametrize("last", ["response.completed", "response.incomplete", "response.done"])
    def test_a_stream_may_end_after_its_last_event_without_more(
        self, responses_caller: ResponsesCaller, httpx_mock: HTTPXMock, last: str
    ) -> None:
        httpx_mock.add_response(stream=IteratorStream(sse(CREATED, DELTA, {**COMPLETED, "type": last})))
        assert kinds(responses_caller.stream(CORE, ASK)) == ["response.created", "response.output_text.delta", last]

    @pytest.mark.parametrize(
        ("status", "kind"),
        [
            ("completed", "response.completed"),
            ("incomplete", "response.incomplete"),
            ("in_progress", "response.in_progress"),
        ],
    )
    def test_a_whole_answer_is_given_as_one_event(
        self, responses_caller: ResponsesCaller, core: OpenRouterCore, stand_in: StandIn, status: str, kind: str
    ) -> None:
        stand_in.script(response(output=ANSWER["output"], status=status))
        (item,) = responses_caller.stream(core, ASK)
        assert item.unwrap().type == kind
        assert item.unwrap().response.status == status
        assert [each.raw for each in item.unwrap().response.output] == ANSWER["output"]

    def test_a_whole_failure_is_an_error(
        self, responses_caller: ResponsesCaller, core: OpenRouterCore, stand_in: StandIn
    ) -> None:
        stand_in.script(response(None, status="failed", error={"code": "server_error", "message": "Broke"}))
        failed = responses_caller.err(attrs.evolve(core, retries=0), {**ASK, "stream": True})
        assert isinstance(failed, errors.InternalServerResponseError)

    def test_leaving_early_closes_the_connection(self, core: OpenRouterCore, stand_in: StandIn) -> None:
        stand_in.script(response_streamed("Par", Wait(30), "is."))
        opened = responses_send(core, {"input": "What is the capital of France?", "stream": True})
        assert isinstance(opened, Ok)
        with opened.unwrap() as events:
            assert next(iter(events)).unwrap().type == "response.created"
        assert stand_in.wait_until_left()


class TestReplay:
    """What came goes back as it came."""

    def test_output_goes_back_among_the_input_exactly(
        self, responses_caller: ResponsesCaller, httpx_mock: HTTPXMock
    ) -> None:
        httpx_mock.add_response(json=ANSWER, is_reusable=True)
        first = responses_caller.ok(CORE, ASK)
        question = {"type": "message", "role": "user", "content": ASK["input"]}
        told = {"type": "function_call_output", "call_id": "call_1", "output": "17"}
        responses_caller.ok(CORE, {"model": "m", "input": [question, *first.output, told]})
        responses_caller.ok(CORE, {"model": "m", "input": first.output})
        replays = [request.content.decode() for request in httpx_mock.get_requests()[1:]]
        expected = [[question, *ANSWER["output"], told], ANSWER["output"]]
        assert replays == [
            json.dumps({"model": "m", "input": each}, ensure_ascii=False, separators=(",", ":")) for each in expected
        ]

    def test_items_of_a_stream_go_back_exactly(
        self, responses_caller: ResponsesCaller, core: OpenRouterCore, stand_in: StandIn
    ) -> None:
        item = event("response.output_item.done", output_index=0, item=REASONING)
        stand_in.script(response_streamed(item, output=[REASONING, MESSAGE]))
        events = [item.unwrap() for item in responses_caller.stream(core, ASK)]
        done = [each.item for each in events if each.type == "response.output_item.done"]
        responses_caller.ok(core, {"input": [*done, *events[-1].response.output, {"role": "user", "content": "And?"}]})
        assert stand_in.received[1].json["input"][:-1] == [REASONING, REASONING, MESSAGE]

    def test_edited_json_goes_out_as_it_was_edited(
        self, responses_caller: ResponsesCaller, httpx_mock: HTTPXMock
    ) -> None:
        httpx_mock.add_response(json=ANSWER, is_reusable=True)
        reasoning, message, call, stranger = responses_caller.ok(CORE, ASK).output
        edited = [{**reasoning.raw, "summary": [{"type": "summary_text", "text": "s"}]}, {**call.raw, "arguments": ""}]
        responses_caller.ok(CORE, {"input": [*edited, {**message.raw}, {**stranger.raw, "more": 1}]})
        assert bodies(httpx_mock)[1]["input"] == [
            {**REASONING, "summary": [{"type": "summary_text", "text": "s"}]},
            {**CALL, "arguments": ""},
            MESSAGE,
            {**STRANGER, "more": 1},
        ]

    def test_an_evolved_value_goes_out_by_its_fields_that_say_something(
        self, responses_caller: ResponsesCaller, httpx_mock: HTTPXMock
    ) -> None:
        httpx_mock.add_response(json=ANSWER, is_reusable=True)
        reasoning, message, call, _ = responses_caller.ok(CORE, ASK).output
        assert isinstance(reasoning, OutputReasoningItem)
        assert isinstance(message, OutputMessageItem)
        assert isinstance(call, OutputFunctionCallItem)
        evolved = [
            attrs.evolve(call, arguments="{}"),
            attrs.evolve(message, status="incomplete"),
            attrs.evolve(reasoning, encrypted_content=None),
        ]
        responses_caller.ok(CORE, {"input": evolved})
        new_call, new_message, new_reasoning = bodies(httpx_mock)[1]["input"]
        assert new_call == {**CALL, "arguments": "{}"}
        # What it holds was not touched, and goes back as it came.
        assert new_message == {**MESSAGE, "status": "incomplete"}
        assert new_reasoning == {"type": "reasoning", "id": "rs_1", "format": "openai-responses-v1"}

    def test_messages_of_chat_go_back_exactly_too(self, caller: Caller, httpx_mock: HTTPXMock) -> None:
        details = [{"type": "reasoning.encrypted", "data": "gAAAA", "id": None, "format": None, "index": 0}]
        messages: list[dict[str, Any]] = [
            {"role": "assistant", "content": None, "reasoning_details": [], "refusal": None, "news": {"a": [1.5]}},
            {"content": "", "role": "assistant", "reasoning_details": details, "tool_calls": None},
        ]
        history: list[Any] = [{"role": "user", "content": "Hello"}]
        for message in messages:
            httpx_mock.add_response(json={"choices": [{"message": message, "finish_reason": "stop"}]})
            history = [*history, caller.ok(CORE, {"messages": history}).choices[0].message]
        httpx_mock.add_response(json={"choices": [{"message": messages[0]}]})
        caller.ok(CORE, {"messages": history})
        expected = {"messages": [{"role": "user", "content": "Hello"}, *messages]}
        assert httpx_mock.get_requests()[2].content.decode() == json.dumps(expected, separators=(",", ":"))


def test_the_name_of_the_beta_is_the_same_function() -> None:
    assert beta_responses_send is responses_send
    assert beta_responses_send_async is responses_send_async


def test_a_request_may_be_empty_and_the_server_says_what_it_wants(core: OpenRouterCore) -> None:
    refused = responses_send(core, {})
    assert isinstance(refused, Err)
    assert str(refused.failure()) == "400: input: text, or at least one item, is wanted."
