"""Chat completions tell what they hold, that they failed, and that they are over."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter_core.call.dialects.chat import CHAT

SILENT = {"message": "the provider failed and gave no reason", "http_status": 502}


@pytest.mark.parametrize(
    "json",
    [
        pytest.param({}, id="nothing"),
        pytest.param({"choices": None}, id="null"),
        pytest.param({"choices": []}, id="none"),
        pytest.param({"choices": {"0": {}}}, id="no array"),
        pytest.param({"choices": [None, "x", 1]}, id="no objects"),
        pytest.param({"choices": None, "provider": "Google"}, id="provider is a name"),
        pytest.param({"choices": None, "provider": {"choices": []}}, id="provider holds none either"),
    ],
)
def test_without_a_choice_there_is_no_result(json: dict[str, Any]) -> None:
    assert CHAT.whole(json) is None


def test_a_result_has_the_choices_that_are_choices() -> None:
    result = CHAT.whole({"choices": [None, {"index": 1}], "provider": "Google"})
    assert result is not None
    assert ([choice.index for choice in result.choices], result.provider) == ([1], "Google")


def test_a_completion_put_under_provider_is_found() -> None:
    inner: dict[str, Any] = {"id": "gen-1", "choices": [{"message": {}}], "provider": "Google"}
    result = CHAT.whole({"id": None, "choices": None, "provider": inner})
    assert result is not None
    assert (result.id, result.raw is inner) == ("gen-1", True)


@pytest.mark.parametrize(
    "json",
    [
        {"choices": [], "debug": {"echo_upstream_body": {}}},
        {"object": "billing.summary", "billing": {"credits": 1}},
        {"choices": None},
        {},
    ],
    ids=["debug", "foreign", "null", "empty"],
)
def test_a_chunk_of_any_kind_is_an_event_that_keeps_its_json(json: dict[str, Any]) -> None:
    chunk = CHAT.event(json)
    assert chunk is not None
    assert (chunk.choices, chunk.raw) == ((), json)


@pytest.mark.parametrize(
    ("json", "error"),
    [
        pytest.param({}, None, id="nothing"),
        pytest.param({"error": None, "choices": [{"finish_reason": "stop"}]}, None, id="all well"),
        pytest.param({"error": {"code": 429}}, {"code": 429}, id="object"),
        pytest.param({"error": "words", "choices": 5}, "words", id="text, and malformed around it"),
        pytest.param({"choices": [{}, {"error": {"code": 502}}]}, {"code": 502}, id="within a choice"),
        pytest.param({"choices": [{"finish_reason": "error"}]}, SILENT, id="finish reason alone"),
        pytest.param({"choices": [{"finish_reason": "network_error"}]}, SILENT, id="network_error"),
        pytest.param({"choices": [{"finish_reason": "error", "error": "why"}]}, "why", id="finish reason with error"),
        *(
            pytest.param(
                {"choices": [{"finish_reason": "error", "native_finish_reason": native, "error": {}}]},
                SILENT,
                id=f"a native reason that tells no more: {native!r}",
            )
            for native in (None, "", 5, "error")
        ),
        pytest.param(
            {"choices": [{"finish_reason": "error", "native_finish_reason": "MALFORMED_FUNCTION_CALL"}]},
            {**SILENT, "message": f"{SILENT['message']} but MALFORMED_FUNCTION_CALL"},
            id="native reason alone",
        ),
        *(
            pytest.param(
                {
                    "choices": [
                        {"finish_reason": "error", "native_finish_reason": "OTHER", "error": {"code": 429, **more}}
                    ]
                },
                {"code": 429, "message": f"{SILENT['message']} but OTHER"},
                id=f"native reason, and an error of no words but {more}",
            )
            for more in ({}, {"message": None}, {"message": ""})
        ),
        pytest.param(
            {"choices": [{"finish_reason": "error", "native_finish_reason": "OTHER", "error": {"message": "why"}}]},
            {"message": "why"},
            id="native reason, and an error that says why",
        ),
        pytest.param({"choices": [{"finish_reason": "guardrail_intervened"}]}, None, id="unknown finish reason"),
    ],
)
def test_a_failure_is_found_wherever_it_stands(json: dict[str, Any], error: object) -> None:
    failure = CHAT.failure(json)
    assert failure == (None if error is None else {**json, "error": error})


@pytest.mark.parametrize(
    ("choices", "progress"),
    [
        ([], []),
        ([{}], [("0", False)]),
        ([{"finish_reason": None}, {"index": 1, "finish_reason": ""}], [("0", False), ("1", False)]),
        ([{"index": 0, "finish_reason": "stop"}], [("0", True)]),
        ([{"finish_reason": "brand_new"}, {"index": 1}], [("0", True), ("1", False)]),
        ([None, {"index": [2], "finish_reason": "length"}], [("other", True)]),
    ],
    ids=str,
)
def test_each_choice_is_finished_by_its_finish_reason(choices: list[Any], progress: list[tuple[object, bool]]) -> None:
    assert [*CHAT.progress({"choices": choices, "usage": {"cost": 1}})] == progress


@pytest.mark.parametrize(
    ("message", "has"),
    [
        (None, False),
        ("text", False),
        ({"role": "assistant", "content": "", "tool_calls": [], "refusal": None}, False),
        *[({key: ["x"]}, True) for key in ("content", "reasoning", "reasoning_details", "tool_calls", "refusal")],
        *[({key: {"x": 1}}, True) for key in ("images", "audio")],
    ],
    ids=str,
)
def test_content_is_anything_that_the_model_said(message: object, *, has: bool) -> None:
    assert (CHAT.paid({"choices": [{}, {"message": message}]}) is not None) is has


SHARED: list[Any] = [True, 0, 0.0, "0", "", None, [], {}]


@pytest.mark.parametrize("index", SHARED, ids=repr)
def test_what_is_as_good_as_the_first_index_is_the_first_but_true_which_is_one(index: object) -> None:
    ((part, _),) = CHAT.progress({"choices": [{"index": index}]})
    assert part == ("1" if index is True else "0")


@pytest.mark.parametrize(
    "index", [-1, 1e300, float("nan"), 10**400, "x" * 10**6, "9" * 5000, "²", {"a": 1}, [0]], ids=type
)
def test_an_index_that_is_none_is_not_kept(index: object) -> None:
    """A stream remembers each part that it began."""
    assert [*CHAT.progress({"choices": [{"index": index, "finish_reason": "stop"}]})] == [("other", True)]


USAGES: list[tuple[Any, bool]] = [
    ({"completion_tokens": 1}, True),
    ({"prompt_tokens": 9, "completion_tokens": 0, "cost": 0.001}, True),
    ({"output_tokens": 3}, True),
    ({"cost": 0, "cost_details": {"upstream_inference_cost": 0.2}}, True),
    *[({"cost": cost}, True) for cost in ("0.1", "1e-6", 10**400)],
    *[({"cost": cost}, False) for cost in ("0", "0.0", "-1", "", "nan", "free", [1], {"total": 1})],
    ({"completion_tokens": 0, "completion_tokens_details": {"reasoning_tokens": 7}}, True),
    ({"output_tokens": 0, "output_tokens_details": {"audio_tokens": 0, "reasoning_tokens": "7"}}, True),
    ({"prompt_tokens": 9, "prompt_tokens_details": {"cached_tokens": 7}, "completion_tokens_details": [7]}, False),
    ({"prompt_tokens": 9, "completion_tokens": 0, "total_tokens": 9, "cost": 0, "is_byok": True}, False),
    ({"completion_tokens": None, "cost": "a", "cost_details": {"upstream_inference_cost": None}}, False),
    ({"completion_tokens": -1, "cost": float("nan"), "cost_details": []}, False),
    *[({}, False), (None, False), ([], False), (5, False), ("cost", False)],
]


@pytest.mark.parametrize(("usage", "has"), USAGES, ids=repr)
@pytest.mark.parametrize("choices", [[], None, [{"message": {"content": ""}}], "x"], ids=repr)
def test_a_usage_that_cost_something_is_kept_though_nothing_was_said(
    usage: object, choices: object, *, has: bool
) -> None:
    json = {"choices": choices, "usage": usage}
    assert (CHAT.paid(json) is not None) is has
    assert (CHAT.paid({"provider": json}) is not None) is has


PLACES: list[Any] = [
    lambda usage: {"error": {"code": 502, "usage": usage}},
    lambda usage: {"error": {"code": 502, "metadata": {"usage": usage}}},
    lambda usage: {"error": {"code": 502}, "usage": usage, "provider": {"choices": []}},
    lambda usage: {"error": {"code": 502}, "provider": {"choices": [], "usage": usage}},
    lambda usage: {"provider": {"error": {"usage": usage}}},
    lambda usage: {"choices": [{"error": {"code": 502}, "usage": usage}]},
    lambda usage: {"choices": [{"error": {"code": 502, "metadata": {"usage": usage}}}], "usage": {"cost": 0}},
]


@pytest.mark.parametrize("place", PLACES)
def test_a_bill_is_found_beside_the_answer_and_within_its_error(place: Callable[[object], Any]) -> None:
    paid: Any = CHAT.paid(place({"cost": 0.1}))
    assert paid.usage.cost == 0.1
    for none in ({"cost": 0}, "x", None):
        assert CHAT.paid(place(none)) is None
    said = [{"message": {"content": "half"}, "error": {"usage": {"cost": 0.1}}}]
    paid = CHAT.paid({"choices": said, "id": "g"})
    assert (paid.id, paid.choices[0].message.content, paid.usage.cost) == ("g", "half", 0.1)


def test_a_whole_answer_is_written_as_one_event() -> None:
    calls = [{"id": "a", "function": {"name": "f"}}, None, {"id": "b", "index": 7}]
    message = {"role": "assistant", "content": "hi", "tool_calls": calls}
    json = {"id": "gen-1", "usage": {"cost": 1}, "choices": [{"index": 0, "finish_reason": "stop", "message": message}]}
    (event,) = CHAT.as_events(json)
    assert (event["id"], event["object"], event["usage"]) == ("gen-1", "chat.completion.chunk", {"cost": 1})
    chunk = CHAT.event(event)
    assert chunk is not None
    (choice,) = chunk.choices
    assert (choice.index, choice.finish_reason, choice.delta.content) == (0, "stop", "hi")
    assert [(call.index, call.id) for call in choice.delta.tool_calls] == [(0, "a"), (7, "b")]
    assert message["tool_calls"] is calls, "the JSON that came is left as it was"


@pytest.mark.parametrize("message", [None, "text", {}, {"tool_calls": None}], ids=str)
def test_a_choice_without_a_usable_message_becomes_one_with_an_empty_delta(message: object) -> None:
    (choice,) = CHAT.as_events({"choices": [{"index": 2, "message": message}]})[0]["choices"]
    assert choice == {"index": 2, "message": message, "delta": message if isinstance(message, dict) else {}}


def test_content_in_parts_becomes_the_text_of_a_delta_and_stays_in_its_json() -> None:
    parts = [{"type": "text", "text": "a"}, {"type": "image_url"}, 7, {"type": "text", "text": "b"}]
    (event,) = CHAT.as_events({"choices": [{"message": {"content": parts}}]})
    chunk = CHAT.event(event)
    assert chunk is not None
    assert chunk.choices[0].delta.content == "ab"
    assert chunk.choices[0].raw["message"]["content"] is parts


@pytest.mark.parametrize(
    "inner", [{"error": {"message": "x"}}, {"choices": [{"finish_reason": "error"}]}], ids=["error", "finish reason"]
)
def test_a_failure_within_a_nested_completion_is_one(inner: dict[str, Any]) -> None:
    assert CHAT.failure({"choices": None, "provider": inner}) is not None


def test_a_completion_nested_under_its_provider_has_content() -> None:
    assert CHAT.paid({"choices": None, "provider": {"choices": [{"message": {"content": "a"}}]}})


SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
ANY_JSON = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(st.sampled_from(("message", "error", "tool_calls", "content", "delta", "x")), inner)
    ),
)
CHOICES = st.lists(ANY_JSON | st.fixed_dictionaries({"finish_reason": ANY_JSON, "message": ANY_JSON}))


@settings(deadline=None)
@given(st.fixed_dictionaries({}, optional={"choices": CHOICES | ANY_JSON, "error": ANY_JSON, "provider": ANY_JSON}))
def test_no_json_object_makes_any_question_fail(json: dict[str, Any]) -> None:
    whole, event = CHAT.whole(json), CHAT.event(json)
    assert whole is None or whole.choices
    assert event is not None
    assert event.raw is json
    assert (CHAT.failure(json) is None) <= (not json.get("error"))
    assert all(isinstance(is_finished, bool) for _, is_finished in CHAT.progress(json))
    assert (paid := CHAT.paid(json)) is None or paid.raw in (json, json.get("provider"))
    assert len(CHAT.as_events(json)[0]["choices"]) == len(event.choices)


@pytest.mark.parametrize("empty", [None, {}, "", [], False], ids=repr)
def test_an_empty_error_is_none(empty: object) -> None:
    """Some servers name it always; what stands beside it was paid for."""
    assert CHAT.failure({"error": empty, "choices": [{"error": empty, "finish_reason": "stop"}]}) is None
