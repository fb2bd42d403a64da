"""`messages_send` and its twin: what they put on the wire, and what they make of each reply."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from pytest_httpx import HTTPXMock, IteratorStream

from openrouter_core import (
    Err,
    Ok,
    OpenRouterCore,
    errors,
    finish_of,
    gather,
    messages_send,
    text_deltas,
    text_deltas_async,
    text_of,
)
from openrouter_core.errors import APIError, ResponseValidationError, StreamInterruptedError
from openrouter_core.models.messages import MessagesResult
from openrouter_core.testing import (
    CUT,
    StandIn,
    Wait,
    error,
    message,
    message_error,
    message_streamed,
    messages_events,
    messages_result,
    messages_stream,
    messages_stream_async,
)

if TYPE_CHECKING:
    from kit.callers import MessagesCaller

CORE = OpenRouterCore(api_key="sk-or-v1-test", retries=0)
ASK: dict[str, Any] = {
    "model": "anthropic/claude-sonnet-4.5",
    "max_tokens": 64,
    "messages": [{"role": "user", "content": "What is the capital of France?"}],
}
BLOCKS: list[dict[str, Any]] = [
    {"type": "thinking", "thinking": "Hm. ", "signature": "c2ln"},
    {"type": "text", "text": "Paris.", "citations": [{"type": "char_location", "cited_text": "P", "n": 1.5}]},
    {
        "type": "tool_use",
        "id": "toolu_1",
        "name": "weather",
        "input": {"town": "Paris", "ä": [None, 1.5]},
        "caller": None,
    },
    {"type": "telepathy", "thought": {"of": [1.5, None]}},
]
ANSWER: dict[str, Any] = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "anthropic/claude-sonnet-4.5",
    "container": None,
    "content": BLOCKS,
    "stop_reason": "tool_use",
    "stop_sequence": None,
    "stop_details": None,
    "usage": {"input_tokens": 3, "output_tokens": 5, "cost": 1.5e-05, "cache_creation": None},
    "news": {"of": "tomorrow"},
}


def at(kind: str, **fields: object) -> dict[str, object]:
    return {"type": kind, **fields}


EVENTS: list[dict[str, Any]] = [
    at("message_start", message={**ANSWER, "content": [], "stop_reason": None, "usage": {"input_tokens": 3}}),
    at("content_block_start", index=0, content_block={"type": "thinking", "thinking": "", "signature": ""}),
    at("content_block_delta", index=0, delta=at("thinking_delta", thinking="H")),
    at("content_block_delta", index=0, delta=at("thinking_delta", thinking="m. ")),
    at("content_block_delta", index=0, delta=at("signature_delta", signature="c2ln")),
    at("content_block_stop", index=0),
    at("content_block_start", index=1, content_block={"type": "text", "text": "", "citations": []}),
    at("content_block_delta", index=1, delta=at("text_delta", text="Par")),
    at("content_block_delta", index=1, delta=at("citations_delta", citation=BLOCKS[1]["citations"][0])),
    at("content_block_delta", index=1, delta=at("text_delta", text="is.")),
    at("content_block_stop", index=1),
    at("content_block_start", index=2, content_block={**BLOCKS[2], "input": {}}),
    at("content_block_delta", index=2, delta=at("input_json_delta", partial_json="")),
    at("content_block_delta", index=2, delta=at("input_json_delta", partial_json='{"town": "Par')),
    at("content_block_delta", index=2, delta=at("input_json_delta", partial_json='is", "ä": [null, 1.5]}')),
    at("content_block_stop", index=2),
    at("content_block_start", index=3, content_block=BLOCKS[3]),
    at("content_block_stop", index=3),
    at("message_delta", delta={"stop_reason": "tool_use", "stop_sequence": None}, usage=ANSWER["usage"]),
    at("message_stop"),
]


def sse(*events: dict[str, Any]) -> list[bytes]:
    return [f"event: {each['type']}\ndata: {json.dumps(each, ensure_ascii=False)}\n\n".encode() for each in events]


def kinds(items: list[Any]) -> list[str]:
    return [item.unwrap().type if isinstance(item, Ok) else type(item.failure()).__name__ for item in items]


class TestTheRequest:
    """What goes onto the wire."""

    @pytest.mark.parametrize("shape", ["flat", "wrapped"])
    def test_it_goes_out_as_it_was_written(
        self, messages_caller: MessagesCaller, core: OpenRouterCore, stand_in: StandIn, shape: str
    ) -> None:
        request = ASK if shape == "flat" else {"messages_request": ASK, "app_title": "Mine"}
        messages_caller.ok(core, request, {"headers": {"x-anthropic-beta": "interleaved-thinking-2025-05-14"}})
        (received,) = stand_in.received
        assert (received.method, received.path) == ("POST", "/api/v1/messages")
        assert received.body.decode() == json.dumps(ASK, ensure_ascii=False, separators=(",", ":"))
        assert received.headers["x-anthropic-beta"] == "interleaved-thinking-2025-05-14"
        assert received.headers["authorization"] == "Bearer sk-or-v1-test"
        assert received.headers.get("x-openrouter-title") == (None if shape == "flat" else "Mine")

    @pytest.mark.parametrize(
        ("request_", "told"),
        [
            ({**ASK, "maxTokens": 1}, "maxTokens: is spelled max_tokens"),
            ({"messagesRequest": ASK}, "messagesRequest: is spelled messages_request"),
            ({"messages_request": ASK, "model": "m"}, "model: would be lost beside messages_request"),
            ({**ASK, "stream": 1}, "stream: must be True, False or None"),
        ],
    )
    def test_a_mistake_is_told_and_nothing_sent(
        self, messages_caller: MessagesCaller, stand_in: StandIn, core: OpenRouterCore, request_: object, told: str
    ) -> None:
        assert told in str(messages_caller.err(core, request_))
        assert stand_in.received == []

    def test_what_came_goes_back_as_it_came(
        self, messages_caller: MessagesCaller, core: OpenRouterCore, stand_in: StandIn
    ) -> None:
        stand_in.script(message(content=BLOCKS))
        first = messages_caller.ok(core, ASK)
        messages_caller.ok(core, {**ASK, "messages": [{"role": "assistant", "content": first.content}]})
        assert stand_in.received[1].json["messages"][0]["content"] == BLOCKS


class TestWhole:
    """A message at once."""

    def test_every_block_is_read_and_what_is_unknown_stays(
        self, messages_caller: MessagesCaller, httpx_mock: HTTPXMock
    ) -> None:
        httpx_mock.add_response(json=ANSWER, headers={"x-generation-id": "gen-1"})
        result = messages_caller.ok(CORE, ASK)
        assert result.raw == ANSWER
        assert result.http_meta.generation_id == "gen-1"
        assert [block.type for block in result.content] == ["thinking", "text", "tool_use", "unknown"]
        assert result.usage is not None
        assert (result.usage.output_tokens, result.usage.cost) == (5, 1.5e-05)
        assert text_of(result) == "Paris."
        assert finish_of(result) == "tool_calls"

    @pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 413, 429, 500, 503, 529])
    @pytest.mark.parametrize("refuse", [message_error, error], ids=["their shape", "ours"])
    def test_a_refusal_is_an_error_of_its_status_in_either_shape(
        self, messages_caller: MessagesCaller, core: OpenRouterCore, stand_in: StandIn, status: int, refuse: Any
    ) -> None:
        stand_in.script(refuse(status, "Told."))
        failed = messages_caller.err(attrs.evolve(core, retries=0), ASK)
        assert type(failed) is errors.BY_STATUS[status]
        assert failed.message == "Told."

    def test_an_overload_is_asked_again(
        self, messages_caller: MessagesCaller, core: OpenRouterCore, stand_in: StandIn
    ) -> None:
        stand_in.script(message_error(529, headers={"retry-after-ms": "1"}), message("Paris."))
        assert text_of(messages_caller.ok(attrs.evolve(core, retries=1), ASK)) == "Paris."

    @pytest.mark.parametrize("body", [{}, {"content": []}, {"content": None, "id": "msg_1"}], ids=str)
    def test_an_answer_with_nothing_in_it_is_none(
        self, messages_caller: MessagesCaller, httpx_mock: HTTPXMock, body: object
    ) -> None:
        httpx_mock.add_response(json=body)
        assert isinstance(messages_caller.err(CORE, ASK), ResponseValidationError)


class TestStream:
    """A message as events."""

    def test_the_events_come_as_classes_and_make_the_whole_answer(
        self, messages_caller: MessagesCaller, httpx_mock: HTTPXMock
    ) -> None:
        done = [b"event: data\ndata: [DONE]\n\n"]
        httpx_mock.add_response(stream=IteratorStream([b": OPENROUTER PROCESSING\n\n", *sse(*EVENTS), *done]))
        items = messages_caller.stream(CORE, ASK)
        assert [item.unwrap().raw for item in items] == EVENTS
        assert all(item.unwrap().type != "unknown" for item in items)
        gathered = gather(items).unwrap()
        assert gathered.raw == ANSWER
        assert [text.unwrap() for text in text_deltas(items)] == ["Par", "is."]
        assert "".join(text_of(item.unwrap()) for item in items) == "Paris."

    def test_every_cut_is_an_interruption_and_keeps_what_came(
        self, messages_caller: MessagesCaller, httpx_mock: HTTPXMock
    ) -> None:
        """Between two events, and within one."""
        for count in range(1, len(EVENTS)):
            half = sse(EVENTS[count])[0][: count * 7 % 40]
            for torn in ((), (half,)):
                httpx_mock.add_response(stream=IteratorStream([*sse(*EVENTS[:count]), *torn]))
                items = messages_caller.stream(CORE, ASK)
                assert kinds(items[:-1]) == [each["type"] for each in EVENTS[:count]]
                assert isinstance(items[-1].failure(), StreamInterruptedError)
                broken = gather(items)
                assert isinstance(broken, Err)
                partial: Any = broken.failure().partial
                assert isinstance(partial, MessagesResult)
                assert "Paris.".startswith(text_of(partial))
                # Of a call that was cut off, there is no more than its text.
                assert all(each.type != "tool_use" or isinstance(each.input, dict | str) for each in partial.content)

    @pytest.mark.parametrize("named", [True, False], ids=["named", "bare"])
    @pytest.mark.parametrize("count", [0, 1, 8, 19])
    def test_an_error_in_mid_stream_is_one_err_of_its_status_and_last(
        self, messages_caller: MessagesCaller, httpx_mock: HTTPXMock, count: int, named: bool
    ) -> None:
        said = at("error", error={"type": "overloaded_error", "message": "Overloaded"})
        told = sse(said)[0] if named else b"data: %s\n\n" % json.dumps(said).encode()
        httpx_mock.add_response(stream=IteratorStream([*sse(*EVENTS[:count]), told, *sse(*EVENTS[count:])]))
        items = messages_caller.stream(CORE, ASK)
        assert len(items) == count + 1
        failed = items[-1].failure()
        assert isinstance(failed, errors.ProviderOverloadedResponseError)
        assert (failed.status_code, failed.http_meta.status_code, failed.message) == (529, 200, "Overloaded")
        assert failed.retryable

    @pytest.mark.parametrize("ending", [[], [b"data: [DONE]\n\n"]], ids=["nothing", "DONE"])
    def test_a_reason_without_a_stop_is_an_interruption(
        self, messages_caller: MessagesCaller, httpx_mock: HTTPXMock, ending: list[bytes]
    ) -> None:
        httpx_mock.add_response(stream=IteratorStream([*sse(*EVENTS[:-1]), *ending]))
        items = messages_caller.stream(CORE, ASK)
        assert isinstance(items[-1].failure(), StreamInterruptedError)
        partial: Any = gather(items).failure().partial
        assert partial.raw == ANSWER, "nothing of it is lost"

    def test_what_keeps_awake_and_what_is_unknown_disturb_nothing(
        self, messages_caller: MessagesCaller, httpx_mock: HTTPXMock
    ) -> None:
        news = at("news_of_2030", of=1)
        odd = [event for each in EVENTS for event in (at("ping"), news, each)]
        httpx_mock.add_response(stream=IteratorStream(sse(*odd)))
        items = messages_caller.stream(CORE, ASK)
        assert kinds(items).count("unknown") == len(EVENTS)
        assert "ping" not in kinds(items)
        assert gather(items).unwrap().raw == ANSWER
        assert "".join(text.unwrap() for text in text_deltas(items)) == "Paris."

    @pytest.mark.parametrize("labelled", [True, False], ids=["JSON", "labelled as events"])
    def test_a_whole_message_where_events_were_asked_for_is_given_as_events(
        self, messages_caller: MessagesCaller, httpx_mock: HTTPXMock, labelled: bool
    ) -> None:
        kind = {"content-type": "application/json" if labelled else "text/event-stream"}
        httpx_mock.add_response(content=json.dumps(ANSWER).encode(), headers=kind)
        items = messages_caller.stream(CORE, ASK)
        assert kinds(items)[0] == "message_start"
        assert kinds(items)[-1] == "message_stop"
        assert gather(items).unwrap().raw == ANSWER
        assert [text.unwrap() for text in text_deltas(items)] == ["Paris."]

    def test_nothing_at_all_is_no_answer(self, messages_caller: MessagesCaller, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_response(stream=IteratorStream(sse(at("ping"))))
        assert kinds(messages_caller.stream(CORE, ASK)) == ["ResponseValidationError"]

    def test_a_refusal_before_the_first_event_is_no_stream(
        self, messages_caller: MessagesCaller, core: OpenRouterCore, stand_in: StandIn
    ) -> None:
        stand_in.script(message_error(402))
        assert isinstance(messages_caller.err(core, {**ASK, "stream": True}), errors.PaymentRequiredResponseError)

    def test_leaving_early_closes_the_connection(self, core: OpenRouterCore, stand_in: StandIn) -> None:
        stand_in.script(message_streamed("Par", Wait(30), "is."))
        opened = messages_send(core, {"model": "m", "messages": [{"role": "user", "content": "?"}], "stream": True})
        assert isinstance(opened, Ok)
        with opened.unwrap() as events:
            assert next(iter(events)).unwrap().type == "message_start"
        assert stand_in.wait_until_left()


class TestTheStandIn:
    """It plays messages, by script and without."""

    @pytest.mark.parametrize("stream", [False, True])
    def test_it_repeats_what_the_user_said(
        self, messages_caller: MessagesCaller, core: OpenRouterCore, stand_in: StandIn, stream: bool
    ) -> None:
        given = messages_caller.value(core, {**ASK, "stream": stream})
        result = gather(given).unwrap() if stream else given
        assert text_of(result) == "You said: What is the capital of France?"
        assert finish_of(result) == "stop"
        assert result.model == ASK["model"]
        assert result.usage.output_tokens > 0

    def test_it_refuses_in_the_shape_of_messages(self, messages_caller: MessagesCaller, stand_in: StandIn) -> None:
        core = OpenRouterCore(api_key="", server_url=stand_in.url)
        failed = messages_caller.err(core, ASK)
        assert isinstance(failed, errors.UnauthorizedResponseError)
        assert failed.error_type == "authentication_error"
        failed = messages_caller.err(attrs.evolve(core, api_key="k"), {**ASK, "messages": []})
        assert isinstance(failed, errors.BadRequestResponseError)

    def test_a_script_may_cut_it(
        self, messages_caller: MessagesCaller, core: OpenRouterCore, stand_in: StandIn
    ) -> None:
        stand_in.script(message_streamed("Par", CUT), message_streamed("Par", done=False))
        for _ in range(2):
            items = messages_caller.stream(core, ASK)
            assert isinstance(items[-1].failure(), StreamInterruptedError)
            partial: Any = gather(items).failure().partial
            assert text_of(partial) == "Par"

    async def _texts(self) -> list[str]:
        return [text.unwrap() async for text in text_deltas_async(messages_stream_async("Par", "is."))]

    def test_values_are_made_without_a_server(self) -> None:
        import asyncio

        call = {"type": "tool_use", "id": "t", "name": "weather", "input": {}}
        assert text_of(messages_result("Paris.")) == "Paris."
        assert finish_of(messages_result(content=[call], stop_reason="tool_use")) == "tool_calls"
        assert messages_events("Paris.")[-1].type == "message_stop"
        gathered = gather(messages_stream("Par", "is.", content=[call], stop_reason="tool_use")).unwrap()
        assert [block.type for block in gathered.content] == ["text", "tool_use"]
        assert asyncio.run(self._texts()) == ["Par", "is."]
        with pytest.raises(APIError, match="Overloaded"):
            messages_events("Par", at("error", error={"type": "overloaded_error", "message": "Overloaded"}))


@pytest.mark.parametrize(
    ("reason", "finish"),
    [
        ("end_turn", "stop"),
        ("stop_sequence", "stop"),
        ("max_tokens", "length"),
        ("model_context_window_exceeded", "length"),
        ("tool_use", "stop"),
        ("refusal", "content_filter"),
        ("pause_turn", "pause_turn"),
        ("compaction", "compaction"),
        ("length", "length"),
        ("news", "news"),
        (None, None),
    ],
)
def test_why_a_message_ended_is_told_in_our_words(reason: str | None, finish: str | None) -> None:
    assert finish_of(messages_result("Paris.", stop_reason=reason)) == finish
    call = {"type": "tool_use", "id": "t", "name": "weather", "input": {}}
    cut = finish in ("length", "content_filter")
    assert finish_of(messages_result(content=[call], stop_reason=reason)) == (finish if cut else "tool_calls")
