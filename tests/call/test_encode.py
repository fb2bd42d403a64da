"""Requests as JSON: what is written is what was given, and what cannot be written is said with its place."""

from __future__ import annotations

import enum
import json
import math
import tracemalloc
from collections import ChainMap, OrderedDict, UserDict
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_core.call.encode import encode
from openrouter_core.models.availability import Availability
from openrouter_core.models.convert import read
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from collections.abc import ItemsView, Iterator


class Colour(enum.StrEnum):
    RED = "red"


class Rank(enum.IntEnum):
    FIRST = 1


class Pair(NamedTuple):
    left: int
    right: int


class Shouting(int):
    def __repr__(self) -> str:
        return "loud"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        pytest.param("é\u2028€😀", '"é\u2028€😀"', id="text-is-not-escaped"),
        pytest.param('"\\\n\x00', r'"\"\\\n\u0000"', id="but-for-what-must-be"),
        pytest.param([True, None, 0.1, -0.0, 1e100], "[true,null,0.1,-0.0,1e+100]", id="simple-values"),
        pytest.param((1, (2,)), "[1,[2]]", id="tuples"),
        pytest.param(Pair(1, 2), "[1,2]", id="named-tuple"),
        pytest.param([Colour.RED, Rank.FIRST, Shouting(3)], '["red",1,3]', id="enumerations-and-subclasses"),
        pytest.param({Colour.RED: 1}, '{"red":1}', id="enumeration-as-key"),
        pytest.param(OrderedDict([("b", 1), ("a", 2)]), '{"b":1,"a":2}', id="ordered-dict"),
        pytest.param(MappingProxyType({"b": UserDict(a=ChainMap({"c": 1}))}), '{"b":{"a":{"c":1}}}', id="mappings"),
        pytest.param(((), ((),)), "[[],[[]]]", id="empty"),
        pytest.param(Availability(code="x", excluded_by=("zdr",)), '{"code":"x","excluded_by":["zdr"]}', id="by-hand"),
        pytest.param(
            [read("availability.Availability", {"new": [1], "code": 5})],
            '[{"new":[1],"code":5}]',
            id="a-response-value-as-it-came",
        ),
    ],
)
def test_a_value_is_written_compactly_and_in_order(value: object, written: str) -> None:
    assert encode({"value": value}) == Ok(f'{{"value":{written}}}'.encode())


@pytest.mark.parametrize(
    "whole", [UserDict(b=1, a=2), read("availability.Availability", {"b": 1, "a": 2})], ids=["mapping", "model"]
)
def test_the_request_itself_may_be_of_any_such_kind(whole: Any) -> None:
    assert encode(whole) == Ok(b'{"b":1,"a":2}')


NUMBERED: Any = UserDict({1: 2})


def cycle() -> dict[str, object]:
    inner: dict[str, object] = {}
    inner["list"] = [1, inner]
    return inner


def nested(depth: int, last: object) -> object:
    for _ in range(depth):
        last = {"a": last}
    return last


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        pytest.param(math.nan, "value: nan is no JSON number", id="nan"),
        pytest.param([1, {"x": -math.inf}], "value[1].x: -inf is no JSON number", id="infinity"),
        pytest.param({1}, "value: set has no JSON form", id="set"),
        pytest.param([b"x"], "value[0]: bytes has no JSON form", id="bytes"),
        pytest.param({"a": {"b": object}}, "value.a.b: type has no JSON form", id="class"),
        pytest.param(UserDict(a=1j), "value.a: complex has no JSON form", id="inside-another-mapping"),
        pytest.param({1: 2}, "value: the key 1 must be a string, not int", id="number-as-key"),
        pytest.param({"1": 1, None: 2}, "value: the key must be a string, not NoneType", id="none-as-key"),
        pytest.param([(UserDict({True: 1}),)], "value[0][0]: the key True must be a string, not bool", id="deep-key"),
        pytest.param("a\ud800", "value: character 1 is a lone surrogate, which is not text", id="surrogate"),
        pytest.param(
            {"\udfff": 1}, "value: in a key, character 0 is a lone surrogate, which is not text", id="surrogate-in-key"
        ),
        pytest.param(Availability(constraint={"a": math.nan}), "value.constraint.a: nan is no JSON number", id="model"),
        pytest.param(
            [Availability(constraint=NUMBERED)],
            "value[0].constraint: the key 1 must be a string, not int",
            id="key-in-a-model",
        ),
        pytest.param(cycle(), "value.list[1]: contains itself", id="cycle"),
    ],
)
def test_what_has_no_json_form_is_named_with_its_place(value: object, fault: str) -> None:
    outcome = encode({"fine": [1, "é", None], "value": value})
    assert isinstance(outcome, Err)
    assert outcome.failure().message == fault
    assert not outcome.failure().request_sent


def test_a_fault_of_the_request_s_own_keys_is_the_request_s() -> None:
    keys: Any = {1: 2}
    outcome = encode(keys)
    assert isinstance(outcome, Err)
    assert outcome.failure().message == "request: the key 1 must be a string, not int"


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        pytest.param(10**5_000, "value: ", id="number-of-too-many-digits"),
        pytest.param(nested(100_000, 1), "request: nested too deep", id="too-deep"),
        pytest.param(nested(250, math.nan), "request: cannot be written as JSON: ", id="a-fault-too-deep-to-be-placed"),
    ],
)
def test_the_encoder_s_own_limits_are_told(value: object, fault: str) -> None:
    outcome = encode({"value": value})
    assert isinstance(outcome, Err)
    assert outcome.failure().message.startswith(fault)


def test_a_value_in_two_places_is_no_cycle() -> None:
    shared: dict[str, object] = {"a": []}
    assert encode({"one": shared, "two": [shared, shared]}) == Ok(b'{"one":{"a":[]},"two":[{"a":[]},{"a":[]}]}')


class Growing(UserDict[str, int]):
    """Another thread's doing, made certain: the mapping is changed while it is read."""

    def __iter__(self) -> Iterator[str]:
        for key in self.data:
            yield key
            self.data[key + "x"] = 1

    def items(self) -> ItemsView[str, int]:
        return self.data.items()


def test_a_mapping_that_changes_while_it_is_read_is_told() -> None:
    outcome = encode({"value": Growing(a=1)})
    assert isinstance(outcome, Err)
    assert outcome.failure().message.startswith("request: cannot be written as JSON: ")


TEXT = st.text(st.characters(exclude_categories=["Cs"]))
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(TEXT, inner), max_leaves=15)


@given(st.dictionaries(TEXT, VALUES, max_size=5))
def test_json_comes_back_equal_and_in_the_same_order(value: dict[str, object]) -> None:
    back = json.loads(encode(value).unwrap(), object_pairs_hook=list)
    assert back == json.loads(json.dumps(value), object_pairs_hook=list)
    assert json.loads(encode(value).unwrap()) == value


ODD = st.sampled_from([object(), b"x", {1}, 1j, "\ud800", Colour, Colour.RED, iter(()), math.nan, range(3), ...])
KEYS = st.text() | st.integers() | st.none() | st.booleans() | st.tuples(st.integers())
ANYTHING = st.recursive(
    SCALARS | st.text() | st.floats() | ODD | st.builds(lambda: 10**5_000),
    lambda inner: st.lists(inner) | st.lists(inner).map(tuple) | st.dictionaries(KEYS, inner).map(UserDict),
    max_leaves=15,
)


@given(st.dictionaries(KEYS, ANYTHING, max_size=5))
def test_anything_becomes_json_or_a_fault_with_words(value: dict[Any, object]) -> None:
    match encode(value):
        case Ok(written):
            assert isinstance(json.loads(written), dict)
        case Err(error):
            assert error.message


class Hostile(dict[str, object]):
    """A mapping of the caller's that fails whenever it is looked at, and even when asked why."""

    class Error(Exception):
        def __str__(self) -> str:
            raise ValueError

    def __iter__(self) -> Iterator[str]:
        raise self.Error

    def items(self) -> Any:
        raise self.Error


@pytest.mark.parametrize(
    "value", [Hostile(a=1), {"a": Hostile(a=1)}, [Hostile(a=1)]], ids=["whole", "inside", "listed"]
)
def test_a_mapping_that_fails_when_looked_at_is_told(value: object) -> None:
    outcome = encode({"value": value})
    assert isinstance(outcome, Err)
    assert outcome.failure().message == "request: cannot be written as JSON: Error"


@pytest.mark.parametrize("key", [10**5_000, -1e300, (), frozenset({1})], ids=["huge", "float", "tuple", "set"])
def test_a_key_that_cannot_be_shown_is_named_by_its_type(key: object) -> None:
    outcome = encode({"value": {key: 1}})
    assert isinstance(outcome, Err)
    assert outcome.failure().message == f"value: the key must be a string, not {type(key).__name__}"


def test_keys_within_a_value_built_by_hand_are_checked_too() -> None:
    outcome = encode({"value": Availability(constraint={1: 2})})  # type: ignore[dict-item]
    assert isinstance(outcome, Err)
    assert outcome.failure().message == "value.constraint: the key 1 must be a string, not int"


def test_a_sequence_of_any_type_is_an_array() -> None:
    assert encode({"value": range(3)}) == Ok(b'{"value":[0,1,2]}')


def test_the_path_of_a_fault_is_written_once() -> None:
    """Two hundred keys of half a kilobyte, and four thousand places behind them."""
    value: Any = [*([1] * 4_000), math.nan]
    for depth in range(190):
        value = {f"key {depth} {'x' * 500}": value, "beside": [1, {}]}
    size = len(json.dumps(value))
    encode({"value": value})
    tracemalloc.start()
    message = encode({"value": value}).failure().message
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 10 * size
    assert message.startswith(f"value.key 189 {'x' * 32}….key 188 {'x' * 32}….")
    assert message.endswith("[4000]: nan is no JSON number")
