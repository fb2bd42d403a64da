"""Data from outside: what fits a request type is given back itself, and of what does not every fault is told."""

from __future__ import annotations

import math
import sys
import tracemalloc
from collections import UserDict
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Literal, NotRequired, Required, TypedDict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_core.call.encode import encode
from openrouter_core.call.validation import validate
from openrouter_core.errors import InvalidRequestError
from openrouter_core.models.availability import Availability
from openrouter_core.models.chat_request import (
    ChatAnyRequest,
    ChatMessages,
    ChatRequest,
    ChatStreamRequest,
    SendChatCompletionRequest,
)
from openrouter_core.models.convert import read
from openrouter_core.result import Err, Ok


class Circle(TypedDict, total=False):
    type: Required[Literal["circle"]]
    radius: Required[float]
    label: str


class Box(TypedDict):
    type: Literal["box", "square"]
    sides: Sequence[int]
    inside: NotRequired[Sequence[Shape]]


class Line(TypedDict):
    """Both of its kinds are of one type: what else is there tells."""

    type: Literal["line"]
    length: float


class NamedLine(TypedDict):
    type: Literal["line"]
    name: Literal["meridian", "equator"]


Shape = Circle | Box | Line | NamedLine


class Note(TypedDict):
    type: NotRequired[Literal["note"]]
    text: str


Dashed = TypedDict("Dashed", {"user-agent": str, "class": "NotRequired[int]"})


class Drawing(TypedDict, total=False):
    """A type of each kind there is."""

    shape: Shape
    item: Circle | Note | Mapping[str, object]
    dashed: Dashed
    text: str
    flag: bool
    count: int
    number: float
    nothing: None
    anything: object
    word: Literal["a", "b"]
    two: Literal[2]
    open: Literal["a", "b"] | str
    odd: Literal["auto", False]
    maybe: Literal["a"] | int | None
    many: str | Sequence[str] | Sequence[Circle]
    by_name: Mapping[str, int]
    value: Note | Availability
    listed: list[dict[str, int]]
    any_price: float | str


def drawing(data: object) -> str:
    """Give what is said of data that should be a drawing; nothing if it fits."""
    match validate(Drawing, data):
        case Ok(same):
            assert same is data
            return ""
        case Err(error):
            return error.message


CIRCLE = {"type": "circle", "radius": 1}
LINE_VALUES = '"circle", "box", "square", "line"'


@pytest.mark.parametrize(
    "data",
    [
        pytest.param({}, id="nothing-is-required"),
        pytest.param({"unheard_of": {"of": [None]}, "Odd": 1, "1": 2}, id="keys-that-are-not-known"),
        pytest.param({"shape": CIRCLE}, id="discriminated"),
        pytest.param({"shape": {"type": "square", "sides": [], "inside": [CIRCLE]}}, id="referred-to-forward"),
        pytest.param({"shape": {"type": "line", "name": "equator"}}, id="second-of-two-of-one-type"),
        pytest.param({"shape": {"type": "line", "length": 2}}, id="first-of-two-of-one-type"),
        pytest.param({"item": {"text": "x"}}, id="discriminator-not-required"),
        pytest.param({"item": {"type": "new", "radius": "x"}}, id="unknown-member-where-any-object-will-do"),
        pytest.param({"dashed": {"user-agent": "x"}}, id="functional-syntax"),
        pytest.param({"number": 1, "count": -1, "flag": False, "nothing": None}, id="integer-as-number"),
        pytest.param({"two": 2, "odd": False, "open": "zzz", "maybe": None}, id="literals"),
        pytest.param({"many": "x"}, id="string"),
        pytest.param({"many": ("x", "y")}, id="tuple-as-array"),
        pytest.param({"many": [CIRCLE, CIRCLE]}, id="array-of-the-other-kind"),
        pytest.param({"by_name": {"x": 1}, "listed": [{"y": 2}]}, id="mapping"),
        pytest.param({"anything": [True, {"x": [None]}]}, id="anything"),
        pytest.param({"value": read("availability.Availability", {"code": 5})}, id="value-of-a-response"),
        pytest.param(MappingProxyType({"shape": UserDict(CIRCLE)}), id="mappings-of-other-types"),
    ],
)
def test_what_fits_comes_back_itself(data: object) -> None:
    assert drawing(data) == ""


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        pytest.param([], "request: an object is wanted, not an array", id="request"),
        pytest.param({"text": 1}, "text: a string is wanted, not an integer", id="string"),
        pytest.param({"text": None}, "text: a string is wanted, not null", id="null"),
        pytest.param({"flag": 1}, "flag: a boolean is wanted, not an integer", id="number-is-no-boolean"),
        pytest.param({"count": True}, "count: an integer is wanted, not a boolean", id="boolean-is-no-number"),
        pytest.param({"count": 1.0}, "count: an integer is wanted, not a number", id="float-is-no-integer"),
        pytest.param({"number": "1"}, "number: a number is wanted, not a string", id="string-is-no-number"),
        pytest.param({"nothing": ()}, "nothing: null is wanted, not an array", id="not-null"),
        pytest.param({"text": {1}}, "text: a string is wanted, not a set", id="no-json"),
        pytest.param({"word": "c"}, 'word: "c" is none of "a", "b"', id="literal"),
        pytest.param({"word": 5}, "word: a string is wanted, not an integer", id="literal-of-another-type"),
        pytest.param({"word": "é" * 100}, f'word: "{39 * "é"}… is none of "a", "b"', id="shown-in-part"),
        pytest.param({"two": 3}, "two: must be 2", id="literal-of-one"),
        pytest.param({"two": True}, "two: an integer is wanted, not a boolean", id="true-is-not-one-of-the-numbers"),
        pytest.param({"odd": 0}, "odd: a string or a boolean is wanted, not an integer", id="nor-is-zero-false"),
        pytest.param({"open": 1}, "open: a string is wanted, not an integer", id="open-literal"),
        pytest.param({"maybe": "b"}, 'maybe: must be "a"', id="literal-in-a-union"),
        pytest.param({"any_price": None}, "any_price: a number or a string is wanted, not null", id="union"),
        pytest.param({"many": {}}, "many: a string or an array is wanted, not an object", id="union-of-kinds"),
        pytest.param({"many": ["x", 1]}, "many[1]: a string is wanted, not an integer", id="nearest-array"),
        pytest.param({"many": [CIRCLE, {**CIRCLE, "radius": None}]}, "many[1].radius: a number is wanted, not null"),
        pytest.param({"listed": [{}, {"x": "y"}]}, "listed[1].x: an integer is wanted, not a string", id="deep"),
        pytest.param(
            {"by_name": {"k" * 99: ""}}, f"by_name.{'k' * 40}…: an integer is wanted, not a string", id="long-key"
        ),
        pytest.param({"by_name": {"\ud800": ""}}, "by_name.?: an integer is wanted, not a string", id="no-text"),
        pytest.param({"by_name": {1: 1}}, "by_name: the key 1 must be a string, not int", id="number-as-key"),
        pytest.param({"dashed": {"class": 1}}, "dashed.user-agent: is missing", id="missing"),
        pytest.param({"shape": {}}, "shape.type: is missing", id="discriminator-is-missing"),
        pytest.param({"shape": {"type": "hexagon"}}, f'shape.type: "hexagon" is none of {LINE_VALUES}', id="no-member"),
        pytest.param({"shape": {"type": [1]}}, "shape.type: a string is wanted, not an array", id="no-discriminator"),
        pytest.param({"shape": {"type": "circle", "sides": 4}}, "shape.radius: is missing", id="member-meant"),
        pytest.param({"shape": {"type": "line", "name": "x"}}, "shape.length: is missing", id="nearest-of-one-type"),
        pytest.param({"item": {"type": "circle"}}, "item.radius: is missing", id="known-member-beside-any-object"),
        pytest.param({"value": 1}, "value: an object is wanted, not an integer", id="value-or-its-json"),
        pytest.param(
            {"value": read("chat.ChatToolCall", {})}, "value: an object is wanted, not a ChatToolCall", id="other-value"
        ),
        pytest.param({"byName": {}}, "byName: is spelled by_name on the wire", id="camel-case"),
        pytest.param({"anything": [math.nan]}, "anything[0]: nan is no JSON number", id="nan"),
        pytest.param({"x": {"y": {1}}}, "x.y: set has no JSON form", id="no-json-under-an-unknown-key"),
        pytest.param(
            {"shape": {"type": "box", "sides": [1, "2", 3.5], "inside": [CIRCLE, {"type": "circle"}]}, "text": []},
            "shape.sides[1]: an integer is wanted, not a string; shape.sides[2]: an integer is wanted, not a number; "
            "shape.inside[1].radius: is missing; text: a string is wanted, not an array",
            id="every-fault",
        ),
    ],
)
def test_a_fault_is_told_with_its_place(data: object, fault: str) -> None:
    assert drawing(data) == fault


def test_a_hundred_faults_are_enough() -> None:
    faults = drawing({"many": [0] * 1_000_000}).split("; ")
    assert len(faults) == 101
    assert faults[-2:] == ["many[99]: a string is wanted, not an integer", "and more"]


USER = {"role": "user", "content": "Hi"}
BY_ITSELF = read("chat.ChatAssistantMessage", {"role": "assistant", "content": None, "new": 1})


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        pytest.param(ChatRequest, {"messages": [USER], "model": "m", "temperature": 1, "seed": None}, id="whole"),
        pytest.param(ChatRequest, {"messages": [USER], "stream": False}, id="whole-and-says-so"),
        pytest.param(ChatRequest, {"messages": [USER, BY_ITSELF, USER]}, id="with-an-earlier-answer"),
        pytest.param(ChatStreamRequest, {"messages": [USER], "stream": True}, id="stream"),
        pytest.param(ChatAnyRequest, {"messages": [], "stream": None}, id="either"),
        pytest.param(SendChatCompletionRequest, {"chat_request": {"messages": [USER]}, "app_title": "x"}, id="wrapped"),
        pytest.param(
            ChatRequest,
            {
                "messages": [{"role": "user", "content": [{"type": "text", "text": "What is this?"}]}],
                "tools": [{"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}],
                "tool_choice": {"type": "function", "function": {"name": "f"}},
                "response_format": {"type": "json_schema", "json_schema": {"name": "n", "schema": {}}},
                "provider": {"sort": "price", "order": ["x"]},
            },
            id="with-more",
        ),
    ],
)
def test_a_chat_request_comes_back_itself(kind: type[object], data: object) -> None:
    outcome = validate(kind, data)
    assert isinstance(outcome, Ok)
    assert outcome.unwrap() is data


@pytest.mark.parametrize(
    ("kind", "data", "fault"),
    [
        pytest.param(ChatRequest, {"messages": [{"role": "user"}]}, "messages[0].content: is missing", id="content"),
        pytest.param(ChatRequest, {"messages": [USER], "stream": True}, "stream: must be false", id="stream"),
        pytest.param(ChatStreamRequest, {"messages": []}, "stream: is missing", id="no-stream"),
        pytest.param(ChatRequest, {"topP": 1}, "messages: is missing; topP: is spelled top_p on the wire", id="camel"),
        pytest.param(
            SendChatCompletionRequest,
            {"chat_request": {"messages": [], "topP": 1}, "appTitle": "x"},
            "appTitle: is spelled app_title on the wire; chat_request.topP: is spelled top_p on the wire",
            id="camel-wrapped",
        ),
        pytest.param(
            SendChatCompletionRequest,
            {"chatRequest": {}},
            "chat_request: is missing; chatRequest: is spelled chat_request on the wire",
            id="camel-wrapper",
        ),
    ],
)
def test_a_chat_request_s_faults_are_told(kind: type[object], data: object, fault: str) -> None:
    outcome = validate(kind, data)
    assert isinstance(outcome, Err)
    assert outcome.failure().message == fault


def test_roles_that_there_are_are_listed() -> None:
    outcome = validate(ChatRequest, {"messages": [{"role": "robot", "content": "x"}], "temperature": "1"})
    assert isinstance(outcome, Err)
    role, temperature = outcome.failure().message.split("; ")
    assert role.startswith('messages[0].role: "robot" is none of ')
    assert {"system", "user", "assistant", "tool"} <= set(role.split('"'))
    assert temperature == "temperature: a number or null is wanted, not a string"


class Postponed(TypedDict):
    """It mentions what is not there."""

    missing: Nowhere  # type: ignore[name-defined]  # noqa: F821


class Unfit(TypedDict):
    call: tuple[int, str]


NO_TYPE: Any = 5
NO_HASH: Any = []


@pytest.mark.parametrize("kind", [NO_TYPE, NO_HASH, Postponed, Unfit], ids=["number", "list", "unresolved", "unfit"])
def test_a_type_that_cannot_be_checked_against_is_told(kind: type[object]) -> None:
    outcome = validate(kind, {})
    assert isinstance(outcome, Err)
    assert outcome.failure().message.startswith("request: cannot be checked: ")


@pytest.mark.parametrize("kind", [ChatRequest, ChatMessages, Sequence[int]], ids=["request", "union", "array"])
@pytest.mark.parametrize("data", [{"messages": []}, [], "Hello", None], ids=["object", "array", "text", "null"])
def test_arguments_the_wrong_way_round_are_told(data: Any, kind: Any) -> None:
    said = "request: cannot be checked: the type comes first, and what is to be checked second"
    assert validate(data, kind).failure().message == said


def test_a_value_of_a_response_fits_its_class() -> None:
    value = Availability(code="x")
    assert validate(Availability, value).unwrap() is value
    assert isinstance(validate(Availability, {}), Err)


def test_what_contains_itself_is_told() -> None:
    within: dict[str, object] = {"type": "box", "sides": []}
    within["inside"] = [within, within]
    assert drawing({"shape": within}) == "request: nested too deep to be checked"
    endless: dict[str, object] = {}
    endless["x"] = [endless]
    assert drawing({"anything": endless}) == "anything.x[0]: contains itself"


def test_what_is_nested_too_deep_is_told() -> None:
    shape: dict[str, object] = {"type": "box", "sides": []}
    for _ in range(sys.getrecursionlimit()):
        shape = {"type": "box", "sides": [], "inside": [shape]}
    assert drawing({"shape": shape}) == "request: nested too deep to be checked"


class Hostile(UserDict[str, object]):
    def __contains__(self, key: object) -> bool:
        raise OSError("no")

    def __iter__(self) -> Any:
        raise OSError("no")


@pytest.mark.parametrize("data", [Hostile(), {"shape": Hostile()}, {"dashed": Hostile()}, {"x": Hostile()}])
def test_a_mapping_that_fails_when_looked_at_is_told(data: object) -> None:
    assert "OSError: no" in drawing(data)


SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.builds(lambda: 10**5_000)
ODD = st.sampled_from([object(), b"x", {1}, 1j, "\ud800", iter(()), range(3), ..., BY_ITSELF, Hostile(), Drawing])
KNOWN = st.sampled_from([*ChatAnyRequest.__annotations__, "role", "content", "type", "text", "function", "maxTokens"])
WORDS = st.sampled_from(["user", "assistant", "tool", "system", "text", "image_url", "function", "auto", "price"])
KEYS = KNOWN | st.text(max_size=3) | st.integers() | st.none()
ANYTHING = st.recursive(
    SCALARS | WORDS | ODD,
    lambda inner: (
        st.lists(inner)
        | st.lists(inner).map(tuple)
        | st.dictionaries(KEYS, inner)
        | st.dictionaries(KEYS, inner).map(UserDict)
        | st.fixed_dictionaries({"role": WORDS, "content": inner})
        | st.fixed_dictionaries({"type": WORDS}, optional={"text": inner, "function": inner, "image_url": inner})
    ),
    max_leaves=20,
)
REQUESTS = ANYTHING | st.fixed_dictionaries(
    {"messages": ANYTHING | st.lists(st.fixed_dictionaries({"role": WORDS, "content": ANYTHING}))},
    optional=dict.fromkeys(("temperature", "stream", "tools", "provider", "x"), ANYTHING),
)


@given(st.sampled_from([ChatRequest, ChatStreamRequest, ChatAnyRequest, SendChatCompletionRequest, Drawing]), REQUESTS)
def test_anything_is_given_back_itself_and_can_be_sent_or_its_faults_are_told(kind: type[Any], data: object) -> None:
    match validate(kind, data):
        case Ok(same):
            assert isinstance(encode(same), Ok)
            assert same is data
        case Err(error):
            assert type(error) is InvalidRequestError
            assert error.message
            assert not error.request_sent


@given(
    st.fixed_dictionaries(
        {
            "messages": st.lists(
                st.fixed_dictionaries({"role": st.sampled_from(["user", "system"]), "content": st.text()})
            )
        },
        optional={
            "model": st.text(),
            "temperature": st.none() | st.integers() | st.floats(allow_nan=False, allow_infinity=False),
            "max_tokens": st.none() | st.integers(),
            "logprobs": st.none() | st.booleans(),
            "stop": st.text() | st.lists(st.text()),
            "models": st.lists(st.text()),
            "unheard_of": st.text() | st.lists(st.integers()),
        },
    )
)
def test_what_the_type_describes_is_given_back_itself(data: object) -> None:
    assert validate(ChatRequest, data).unwrap() is data


@pytest.mark.parametrize("leaf", [math.nan, "\ud800", 10**5_000], ids=["NaN", "half a character", "5,000 digits"])
def test_a_strangers_body_costs_no_more_than_a_few_times_its_size(leaf: object) -> None:
    parameters: Any = [*([1] * 4_000), leaf]
    for depth in range(190):
        parameters = {f"{depth} {'x' * 500}": parameters}
    function = {"name": "f", "parameters": parameters}
    body = {"messages": [], "tools": [{"type": "function", "function": function}]}
    validate(ChatRequest, body)
    tracemalloc.start()
    message = validate(ChatRequest, body).failure().message
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 1_000_000
    assert message.startswith("tools[0].function.parameters.189 xxx")
