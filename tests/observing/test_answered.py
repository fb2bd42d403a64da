"""What may be told of requests and answers, of every family; what cannot be read is left out, and fails nothing."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_core import OpenRouterCore
from openrouter_core.funcs.chat_send import CHAT_SEND
from openrouter_core.funcs.embeddings_generate import EMBEDDINGS_GENERATE
from openrouter_core.funcs.models_list import MODELS_LIST
from openrouter_core.observing.answered import Counts, Gist, counts_in, says_something
from openrouter_core.observing.asked import Asked, asked_in
from openrouter_core.observing.naming import name_of
from openrouter_core.observing.witness import Beginning, Chance

CHAT = {
    "prompt_tokens": 10,
    "completion_tokens": 5,
    "prompt_tokens_details": {"cached_tokens": 4, "cache_write_tokens": 2},
    "completion_tokens_details": {"reasoning_tokens": 3},
    "cost": 0.25,
}
RESPONSE = {
    "input_tokens": 10,
    "output_tokens": 5,
    "input_tokens_details": {"cached_tokens": 4},
    "output_tokens_details": {"reasoning_tokens": 3},
    "cost": 0,
}
MESSAGE = {
    "input_tokens": 10,
    "output_tokens": 5,
    "cache_read_input_tokens": 4,
    "cache_creation_input_tokens": 2,
    "output_tokens_details": {"thinking_tokens": 1},
}


@pytest.mark.parametrize(
    ("usage", "counts"),
    [
        (CHAT, Counts(10, 5, 4, 2, 3, 0.25)),
        (RESPONSE, Counts(10, 5, 4, None, 3, 0.0)),
        (MESSAGE, Counts(16, 5, 4, 2, 1, None)),
        ({"input_tokens": 10, "cache_read_input_tokens": None}, Counts(input_tokens=10)),
        ({"cache_read_input_tokens": 4}, Counts(cached_tokens=4)),
        ({"prompt_tokens": 8, "total_tokens": 8, "cost": 1}, Counts(input_tokens=8, cost=1.0)),
        ({"search_units": 1, "cost": 0.001}, Counts(cost=0.001)),
        ({"prompt_tokens": 3.0}, Counts(input_tokens=3)),
        ({"prompt_tokens": True, "completion_tokens": "5", "cost": None}, Counts()),
        ({"prompt_tokens": -1, "completion_tokens": 10**400, "cost": float("inf")}, Counts()),
        ({"prompt_tokens": float("nan"), "prompt_tokens_details": [1], "cost": True}, Counts()),
        (None, Counts()),
        ([CHAT], Counts()),
    ],
    ids=str,
)
def test_a_usage_is_counted_whichever_way_its_family_counts(usage: object, counts: Counts) -> None:
    assert counts_in(usage) == counts


def gist_of(*heard: Any) -> tuple[str | None, str | None, str | None, tuple[str, ...]]:
    gist = Gist()
    for each in heard:
        gist.hear(each)
    return gist.model, gist.response_id, gist.provider, gist.finish_reasons


@pytest.mark.parametrize(
    ("heard", "told"),
    [
        (
            [
                {
                    "id": "gen-1",
                    "model": "a/b:free",
                    "provider": "Google AI Studio",
                    "choices": [{"finish_reason": "stop"}],
                }
            ],
            ("a/b:free", "gen-1", "Google AI Studio", ("stop",)),
        ),
        (
            [
                {"id": "1", "model": "m", "choices": [{"index": 1, "finish_reason": "length"}]},
                {"id": "2", "model": "n", "choices": [{"index": 0, "finish_reason": None}, 7]},
                {"choices": [{"index": 0, "finish_reason": "stop"}]},
            ],
            ("m", "1", None, ("length", "stop")),
        ),
        ([{"provider": {"id": "1", "model": "m", "choices": []}}], ("m", "1", None, ())),
        (
            [{"type": "response.created", "response": {"object": "response", "id": "r", "status": "in_progress"}}],
            (None, "r", None, ()),
        ),
        ([{"object": "response", "status": "completed", "model": "m"}], ("m", None, None, ("completed",))),
        (
            [{"object": "response", "status": "incomplete", "incomplete_details": {"reason": "max_output_tokens"}}],
            (None, None, None, ("max_output_tokens",)),
        ),
        (
            [
                {"type": "message_start", "message": {"id": "msg", "model": "m", "stop_reason": None}},
                {"type": "message_delta", "delta": {"stop_reason": "end_turn"}},
            ],
            ("m", "msg", None, ("end_turn",)),
        ),
        ([{"type": "message", "id": "msg", "stop_reason": "tool_use"}], (None, "msg", None, ("tool_use",))),
        ([{"id": "a sentence", "model": "two\nlines", "provider": "x" * 65}], (None, None, None, ())),
        (
            [{"choices": [{"index": each, "finish_reason": "stop"} for each in range(500)]}],
            (None, None, None, ("stop",) * 128),
        ),
        ([{"choices": [{"index": "one", "finish_reason": "stop"}]}], (None, None, None, ("stop",))),
    ],
)
def test_names_are_told_and_sentences_are_not(heard: list[Any], told: object) -> None:
    assert gist_of(*heard) == told


def test_each_part_of_a_usage_is_as_it_was_said_last() -> None:
    gist = Gist()
    gist.hear({"type": "message_start", "message": {"usage": {"input_tokens": 9, "output_tokens": 1}}})
    gist.hear({"type": "message_delta", "delta": {}, "usage": {"input_tokens": None, "output_tokens": 7}})
    assert gist.counts == Counts(input_tokens=9, output_tokens=7)


@pytest.mark.parametrize(
    ("event", "does"),
    [
        ({"choices": [{"delta": {"role": "assistant", "content": ""}}]}, False),
        ({"choices": [{"delta": {"content": "Hi"}}]}, True),
        ({"choices": [{"delta": {"reasoning": "Hm"}}]}, True),
        ({"choices": [{"delta": {"tool_calls": [{"index": 0}]}}]}, True),
        ({"choices": [{"message": {"content": "Hi"}}]}, True),
        ({"choices": [{"delta": None}, 7]}, False),
        ({"choices": [], "usage": CHAT}, False),
        ({"type": "response.created", "response": {"output": []}}, False),
        ({"type": "response.output_item.added", "item": {"type": "message", "content": []}}, False),
        ({"type": "response.output_item.added", "item": {"type": "function_call", "name": "f"}}, True),
        ({"type": "response.content_part.added", "part": {"type": "output_text", "text": ""}}, False),
        ({"type": "response.output_text.delta", "delta": "Hi"}, True),
        ({"type": "response.output_text.delta", "delta": ""}, False),
        ({"type": "response.output_text.done", "text": "Hi"}, True),
        ({"type": "response.function_call_arguments.done", "arguments": "{}"}, True),
        ({"type": "response.completed", "response": {"output": [{}]}}, True),
        ({"type": "message_start", "message": {"content": []}}, False),
        ({"type": "content_block_start", "content_block": {"type": "text", "text": ""}}, False),
        ({"type": "content_block_start", "content_block": {"type": "tool_use", "input": {}}}, True),
        ({"type": "content_block_start", "content_block": {"type": "redacted_thinking", "data": "x"}}, True),
        ({"type": "content_block_delta", "delta": {"type": "text_delta", "text": "Hi"}}, True),
        ({"type": "content_block_delta", "delta": {"type": "text_delta", "text": ""}}, False),
        ({"type": "message_delta", "delta": {"stop_reason": "end_turn"}}, False),
        ({"type": "image_generation.partial_image", "b64_json": "aGk="}, True),
        ({"type": ["a"], "delta": "Hi"}, False),
        ({}, False),
    ],
    ids=str,
)
def test_the_first_token_is_the_first_that_says_something(event: Any, does: bool) -> None:
    assert says_something(event) is does


_CHAT = ["choices", "delta", "message", "provider", "usage", "index", "finish_reason"]
_OTHERS = ["response", "type", "item", "object", "status", "incomplete_details"]
KEYS = [*_CHAT, *_OTHERS, "prompt_tokens", "prompt_tokens_details", "cost"]

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(KEYS),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@given(json_values)
def test_whatever_is_answered_is_read(json: Any) -> None:
    gist = Gist()
    for each in (
        {"choices": json},
        {"usage": json, "type": "x", "delta": json},
        {"response": json, "object": "response"},
    ):
        gist.hear(each)
        assert says_something(each) in (True, False)
    assert isinstance(gist.counts, Counts)
    counts_in(json)


CORE = OpenRouterCore(api_key="k", server_url="https://gateway.example/v1")


def asked(request: object, operation: Any = CHAT_SEND, options: object = None) -> Asked:
    chance = Chance(lambda: 0.0)
    return asked_in(Beginning(operation, CORE, request, options, {}, lambda: 0.0, chance, is_awaited=False))


class TestAsked:
    @pytest.mark.parametrize(
        ("request_", "model", "streams", "parameters"),
        [
            ({"model": "a/b", "stream": True, "temperature": 0.5}, "a/b", True, {"temperature": 0.5}),
            ({"chat_request": {"model": "a/b", "max_tokens": 5}, "app_title": "x"}, "a/b", False, {"max_tokens": 5}),
            ({"models": ["a/b", "c"], "reasoning": {"effort": "high"}}, "a/b", False, {"reasoning_effort": "high"}),
            ({"model": "Tell me a joke", "seed": "Tell me", "top_p": float("nan")}, None, False, {}),
            (
                {"models": [], "reasoning": {"effort": "as you like"}, "service_tier": "flex"},
                None,
                False,
                {"service_tier": "flex"},
            ),
            ({"stop": ["no"], "messages": [{"role": "user", "content": "Hi"}]}, None, False, {}),
            (None, None, False, {}),
            ({"chat_request": None}, None, False, {}),
        ],
        ids=str,
    )
    def test_is_told_by_name_and_number(self, request_: Any, model: str | None, streams: bool, parameters: Any) -> None:
        assert asked(request_) == Asked(model, streams, parameters, "gateway.example", 443)

    def test_is_what_is_sent(self) -> None:
        sent = asked({"model": "a", "temperature": 0}, options={"extra_body": {"model": "b", "top_k": 3}})
        assert (sent.model, sent.parameters) == ("b", {"temperature": 0, "top_k": 3})

    def test_is_told_of_every_operation(self) -> None:
        given = asked({"model": "e", "input": "Hi", "dimensions": 8, "encoding_format": "base64"}, EMBEDDINGS_GENERATE)
        assert given.parameters == {"dimensions": 8, "encoding_format": "base64"}
        assert asked(None, MODELS_LIST) == Asked(None, False, {}, "gateway.example", 443)

    @pytest.mark.parametrize(("url", "port"), [("http://a.example", 80), ("https://a.example:8443/x", 8443)])
    def test_the_server_is_the_one_that_is_asked(self, url: str, port: int) -> None:
        assert asked({}, options={"server_url": url})[3:] == ("a.example", port)

    @pytest.mark.parametrize("wrong", [{"timeout_ms": "soon"}, {"server_url": "https://["}, 7], ids=str)
    def test_nothing_is_told_of_what_is_refused(self, wrong: object) -> None:
        assert asked({"model": "a/b"}, options=wrong) == Asked()


def test_an_operation_that_no_function_has_is_called_by_its_method_and_path() -> None:
    endpoint = MODELS_LIST.endpoint._replace(path="/elsewhere")
    assert name_of(MODELS_LIST._replace(endpoint=endpoint)) == "GET /elsewhere"
    assert name_of(CHAT_SEND) == "chat_send"
