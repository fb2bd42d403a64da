"""JSON is read or the reason given, and told apart by kind."""

from __future__ import annotations

import json
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter_core.models.json_value import NotJson, is_array, is_mapping, is_object, is_sequence, kind_of, parse

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
ANY_JSON = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner))

SPACES = ("", " ", "\r\n\t ")


@settings(deadline=None)
@given(ANY_JSON, st.sampled_from(SPACES), st.sampled_from(SPACES), st.booleans())
def test_what_is_json_is_read_exactly(value: object, before: str, after: str, ascii_only: bool) -> None:
    read = parse(before + json.dumps(value, ensure_ascii=ascii_only) + after)
    assert read == value
    assert repr(read) == repr(value)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("", "Expecting value", id="empty"),
        pytest.param("{oops", "Expecting property name", id="no JSON"),
        pytest.param('{"a": 1', "Expecting ',' delimiter", id="cut in half"),
        pytest.param("{} {}", "Extra data: line 1 column 4 (char 3)", id="two values"),
        pytest.param("[" * 200_000, "maximum recursion depth", id="nested too deep"),
        pytest.param('{"a":' * 200_000, "maximum recursion depth", id="objects nested too deep"),
        pytest.param("1" * 5000, "integer string conversion", id="number too long"),
        pytest.param('"\n"', "Invalid control character", id="control character"),
    ],
)
def test_what_cannot_be_read_says_why(text: str, reason: str) -> None:
    outcome = parse(text)
    assert isinstance(outcome, NotJson)
    assert reason in outcome.reason


@given(st.text())
def test_no_text_makes_reading_fail(text: str) -> None:
    outcome = parse(text)
    assert not isinstance(outcome, NotJson) or outcome.reason


KINDS: list[tuple[object, str, tuple[bool, ...]]] = [
    ({}, "an object", (True, True, False, False)),
    ([], "an array", (False, False, True, True)),
    ("[]", "a string", (False,) * 4),
    (True, "a boolean", (False,) * 4),
    (0, "a number", (False,) * 4),
    (1.5, "a number", (False,) * 4),
    (None, "null", (False,) * 4),
]


@pytest.mark.parametrize(("value", "kind", "are"), KINDS, ids=repr)
def test_each_value_is_told_apart(value: object, kind: str, are: tuple[bool, ...]) -> None:
    assert (is_object(value), is_mapping(value), is_array(value), is_sequence(value)) == are
    assert kind_of(value) == kind
    assert is_sequence(())


def test_a_mapping_of_another_kind_is_no_json_that_came() -> None:
    assert is_mapping(MappingProxyType({}))
    assert not is_object(MappingProxyType({}))
