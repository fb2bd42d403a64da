"""The text of an answer is had without a check, whatever is missing in it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter_core.convert import read
from openrouter_core.text import text_of

PARTS = [
    {"type": "text", "text": "a"},
    {"type": "image_url", "text": "x"},
    {"type": "text", "text": 5},
    {"type": "text"},
]


CHOICES: list[tuple[str, list[Any], str]] = [
    ("no choice", [], ""),
    ("no message", [{}], ""),
    ("null", [{"message": {"content": None}}], ""),
    ("text", [{"message": {"content": "hi"}}], "hi"),
    ("empty", [{"message": {"content": ""}}], ""),
    ("parts", [{"message": {"content": [*PARTS, {"type": "text", "text": "b"}]}}], "ab"),
    ("no parts", [{"message": {"content": []}}], ""),
    ("refusal and reasoning", [{"message": {"refusal": "no", "reasoning": "because"}}], ""),
    ("by index", [{"index": 1, "message": {"content": "b"}}, {"index": 0, "message": {"content": "a"}}], "a"),
    ("first of many", [{"message": {"content": "a"}}, {"message": {"content": "b"}}], "a"),
    ("another choice", [{"index": 1, "message": {"content": "b"}}], ""),
]
CHUNKS: list[tuple[str, dict[str, Any], str]] = [
    ("text", {"choices": [{"delta": {"content": "hi"}}]}, "hi"),
    ("null", {"choices": [{"index": 0, "delta": {"content": None}}]}, ""),
    ("no delta", {"choices": [{"delta": None}]}, ""),
    ("usage", {"choices": [], "usage": {}}, ""),
    ("another choice", {"choices": [{"index": 1, "delta": {"content": "b"}}]}, ""),
    ("by index", {"choices": [{"index": 1, "delta": {}}, {"index": 0, "delta": {"content": "a"}}]}, "a"),
    ("misnamed", {"object": "chat.completion", "choices": [{"delta": {"content": "a"}}]}, "a"),
]


@pytest.mark.parametrize(("choices", "text"), [pytest.param(*rest, id=name) for name, *rest in CHOICES])
def test_the_text_of_an_answer_is_that_of_its_first_choice(choices: list[dict[str, Any]], text: str) -> None:
    assert text_of(read("ChatResult", {"choices": choices, "object": "chat.completion.chunk"})) == text


@pytest.mark.parametrize(("json", "text"), [pytest.param(*rest, id=name) for name, *rest in CHUNKS])
def test_the_text_of_a_chunk_is_what_it_adds_to_the_first_choice(json: dict[str, Any], text: str) -> None:
    assert text_of(read("ChatStreamChunk", json)) == text


SCALARS = st.none() | st.integers() | st.text(max_size=5)
ANY_JSON = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(st.sampled_from(("message", "delta", "content", "index", "type", "text")), inner)
    ),
)


@settings(deadline=None)
@given(st.lists(ANY_JSON))
def test_any_answer_has_a_text(choices: list[object]) -> None:
    assert isinstance(text_of(read("ChatResult", {"choices": choices})), str)
    assert isinstance(text_of(read("ChatStreamChunk", {"choices": choices})), str)
