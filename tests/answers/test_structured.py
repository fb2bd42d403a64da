"""Structured output is a value of the type asked for, or an error that tells why it is none, and where."""

from __future__ import annotations

import dataclasses
import datetime as dt
import enum
import sys
import tracemalloc
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Annotated, Any, Generic, Literal, NewType, NotRequired, TypedDict, TypeVar

import attrs
import pytest

from openrouter_core import Err, Ok, parsed
from openrouter_core.answers.structuring import structure
from openrouter_core.errors import InvalidRequestError, ResponseValidationError
from openrouter_core.http_meta import HttpMeta
from openrouter_core.models.chat import ChatUsage
from openrouter_core.models.convert import read

Json = dict[str, Any]


class Sky(enum.Enum):
    CLEAR = "clear"


class Sized(TypedDict):
    size: Literal["small", "big"]


class Place(TypedDict):
    name: str
    tags: NotRequired[list[str]]


@dataclasses.dataclass(frozen=True)
class Day:
    rain: float
    later: list[Day] = dataclasses.field(default_factory=list["Day"])


@attrs.frozen
class Weather:
    degrees: int = 0
    words: list[str] = attrs.field(factory=list[str])
    days: tuple[Day, ...] = ()
    either: int | str = 0
    sky: Sky = Sky.CLEAR
    kind: Literal["x", "y"] = "x"
    place: Place | None = None
    span: tuple[int, str] | None = None
    more: dict[str, int] = attrs.field(factory=dict[str, int])
    anything: object = None
    seen: frozenset[int] = frozenset()
    usage: ChatUsage | None = None


def chat(content: Any, reason: str | None = "stop", **message: Any) -> Any:
    """Give a completion that says this."""
    turn = {"role": "assistant", "content": content, **message}
    return read("chat.ChatResult", {"choices": [{"index": 0, "message": turn, "finish_reason": reason}]})


def said(*parts: Any, status: str = "completed", **more: Any) -> Any:
    """Give a response whose message has these parts."""
    message = {"type": "message", "role": "assistant", "content": list(parts)}
    return read("responses.OpenResponsesResult", {"status": status, "output": [message], **more})


def text(of: str) -> Json:
    """Give a part."""
    return {"type": "output_text", "text": of}


FITTING: list[tuple[str, Any, str, Any]] = [
    ("an attrs class", Weather, '{"degrees": 17}', Weather(degrees=17)),
    ("its defaults", Weather, "{}", Weather()),
    ("unknown keys are left out", Weather, '{"degrees": 17, "x": 1}', Weather(degrees=17)),
    ("a whole number as such", Weather, '{"degrees": 17.0}', Weather(degrees=17)),
    ("an array", Weather, '{"words": ["a"]}', Weather(words=["a"])),
    ("classes inside", Weather, '{"days": [{"rain": 1}]}', Weather(days=(Day(1),))),
    ("a union of scalars", Weather, '{"either": "a"}', Weather(either="a")),
    ("an enum", Weather, '{"sky": "clear"}', Weather(sky=Sky.CLEAR)),
    ("a literal", Weather, '{"kind": "y"}', Weather(kind="y")),
    ("a TypedDict inside", Weather, '{"place": {"name": "a"}}', Weather(place={"name": "a"})),
    ("null", Weather, '{"place": null}', Weather()),
    ("a tuple of two", Weather, '{"span": [1, "a"]}', Weather(span=(1, "a"))),
    ("a mapping", Weather, '{"more": {"a": 1}}', Weather(more={"a": 1})),
    ("anything", Weather, '{"anything": [1, {}]}', Weather(anything=[1, {}])),
    ("a set", Weather, '{"seen": [1, 1]}', Weather(seen=frozenset((1,)))),
    ("a class of this library", Weather, '{"usage": {"total_tokens": 1}}', Weather(usage=ChatUsage(total_tokens=1))),
    ("a dataclass, in itself too", Day, '{"rain": 0.5, "later": [{"rain": 1}]}', Day(0.5, [Day(1)])),
    ("a TypedDict", Place, '{"name": "a", "x": 1}', {"name": "a", "x": 1}),
    ("a dict", dict, '{"a": [1]}', {"a": [1]}),
    ("a dict of objects", dict[str, object], '{"a": [1]}', {"a": [1]}),
    ("a mapping of numbers", Mapping[str, float], '{"a": 1}', {"a": 1}),
    ("a list", list, "[1]", [1]),
    ("a sequence", Sequence[int], "[1]", (1,)),
    ("a deque", deque[int], "[1]", deque([1])),
    ("a deque of anything", deque, '[1, "a"]', deque([1, "a"])),
    ("an ordered dict", OrderedDict[str, int], '{"a": 1}', OrderedDict(a=1)),
    ("a dict with defaults", defaultdict[str, int], '{"a": 1}', defaultdict(int, a=1)),
    ("a count", Counter[str], '{"a": 1}', Counter("a")),
    ("a count of anything", Counter, '{"a": 1}', Counter("a")),
    ("a chain of mappings", ChainMap[str, int], '{"a": 1}', ChainMap({"a": 1})),
    ("a view of a mapping", MappingProxyType[str, int], '{"a": 1}', MappingProxyType({"a": 1})),
    ("a text", str, '"a"', "a"),
    ("null", list[None], "[null]", [None]),
    ("the second of a literal", list[Literal["a", 2]], '[2, "a"]', [2, "a"]),
    ("a TypedDict with words", Sized, '{"size": "big"}', {"size": "big"}),
    ("white space around it", Day, ' \n{"rain": 1}\n', Day(1)),
]


@pytest.mark.parametrize(("kind", "json", "value"), [pytest.param(*rest, id=name) for name, *rest in FITTING])
def test_what_fits_becomes_a_value(kind: Any, json: str, value: Any) -> None:
    assert parsed(chat(json), kind) == Ok(value)
    assert type(parsed(chat(json), kind).unwrap()) is type(value)
    assert parsed(said(text(json[:3]), text(json[3:])), kind) == Ok(value)


MISFITS: list[tuple[str, Any, str, str]] = [
    ("no number of a text", Weather, '{"degrees": "17"}', "Weather: degrees: int wanted, not str"),
    ("no number of true", Weather, '{"degrees": true}', "Weather: degrees: int wanted, not bool"),
    ("no part of a number", Weather, '{"degrees": 1.5}', "Weather: degrees: int wanted, not float"),
    ("a list of a text", Weather, '{"words": "abc"}', "Weather: words: an array is wanted, not a string"),
    ("a list of an object", Weather, '{"words": {}}', "Weather: words: an array is wanted, not an object"),
    (
        "every place",
        Weather,
        '{"words": [1], "days": [{}]}',
        "Weather: words[0]: str wanted, not int; days[0].rain",
    ),
    ("none of a union", Weather, '{"either": []}', "Weather: either: [] (<class 'list'>) not part of int | str"),
    ("no word of an enum", Weather, '{"sky": "green"}', "Weather: sky: 'green' is not a valid Sky"),
    ("a TypedDict inside", Weather, '{"place": {"tags": [1]}}', "Weather: place: tags[0]: a string is wanted"),
    ("a TypedDict of an array", Weather, '{"place": []}', "Weather: place: an object is wanted, not an array"),
    ("a tuple that is short", Weather, '{"span": [1]}', "Weather: span: 2 members are wanted, not 1"),
    ("a tuple of other things", Weather, '{"span": ["a", 1]}', "Weather: span: int wanted, not str"),
    ("a mapping of pairs", Weather, '{"more": [["a", 1]]}', "Weather: more: an object is wanted, not an array"),
    ("a member of a mapping", Weather, '{"more": {"a": "b"}}', "Weather: more['a']: int wanted, not str"),
    ("a class of this library", Weather, '{"usage": 5}', "Weather: usage: ChatUsage is read from a JSON object"),
    ("a class of an array", Weather, "[]", "Weather: an object is wanted, not an array"),
    ("a class of a text", Weather, '"degrees"', "Weather: an object is wanted, not a string"),
    ("a dataclass", Day, '{"later": 1}', "Day: rain: is missing; later: an array is wanted, not a number"),
    ("a TypedDict", Place, '{"name": 1}', "Place: name: a string is wanted, not an integer"),
    ("a TypedDict of a number", Place, "5", "Place: an object is wanted, not an integer"),
    ("a dict", dict, "[1]", "dict: an object is wanted, not an array"),
    ("a list", list[int], '["a"]', "list: [0]: int wanted, not str"),
    ("a deque of a text", deque[str], '"ab"', "deque: an array is wanted, not a string"),
    ("a deque of an object", deque, '{"a": 1}', "deque: an array is wanted, not an object"),
    ("a deque of other things", deque[int], '["a"]', "deque: [0]: int wanted, not str"),
    *[
        (f"{kind} of pairs", kind, '[["a", 1]]', f"{kind.__name__}: an object is wanted, not an array")
        for kind in (OrderedDict, defaultdict[str, int], Counter, ChainMap[str, int], MappingProxyType)
    ],
    ("a count of other things", Counter, '{"a": "b"}', "Counter: ['a']: int wanted, not str"),
    ("defaults of other things", defaultdict[str, int], '{"a": "b"}', "defaultdict: ['a']: int wanted, not str"),
    ("a list of pairs", dict[str, list[int]], '{"a": [1, "b"]}', "dict: ['a'][1]: int wanted, not str"),
    ("no word of a literal", Weather, '{"kind": "z"}', "Weather: kind: 'z' is none of 'x', 'y'"),
    ("no null", list[None], "[1]", "list: [0]: null is wanted, not a number"),
]


@pytest.mark.parametrize(("kind", "json", "told"), [pytest.param(*rest, id=name) for name, *rest in MISFITS])
def test_what_does_not_fit_is_told_with_its_place(kind: Any, json: str, told: str) -> None:
    result = chat(json)
    error = parsed(result, kind).failure()
    assert isinstance(error, ResponseValidationError)
    assert error.message.startswith(f"the answer is no {told}")
    assert (error.body, error.partial) == (json, result)


class Level(enum.Enum):
    LOW = 1


class Rank(enum.IntEnum):
    LOW = 1


class Word(enum.StrEnum):
    A = "a"


class Truth(enum.Enum):
    YES = True


Age = NewType("Age", int)
NO_NUMBERS: list[Any] = [
    *(int, float, Age, Annotated[int, "x"], int | None, int | str, int | str | None, float | str, Age | str),
    *(Literal[1], Literal[0, 1], Literal[1] | None, Literal[1] | str, Literal[1, "a"], Literal[Level.LOW]),
    *(Level, Rank, Level | None, Level | str, int | list[int]),
]


@pytest.mark.parametrize("kind", NO_NUMBERS, ids=str)
def test_true_is_no_number(kind: Any) -> None:
    """To Python it is 1."""
    for json, of in [("true", kind), ("[1, true]", tuple[int, kind]), ('{"a": true}', dict[str, kind])]:
        assert isinstance(parsed(chat(json), of).failure(), ResponseValidationError)
    for array in (list[kind], set[kind], frozenset[kind], tuple[kind, ...]):
        assert isinstance(parsed(chat("[true]"), array).failure(), ResponseValidationError)


BOOLEANS: list[Any] = [
    bool,
    bool | None,
    bool | str,
    bool | int,
    Literal[True],
    Literal[True, "a"],
    Literal[True] | str,
]


@pytest.mark.parametrize("kind", [*BOOLEANS, object, Any], ids=str)
def test_true_is_a_boolean(kind: Any) -> None:
    assert parsed(chat("true"), kind).unwrap() is True


def test_members_of_an_enum_are_found_by_their_very_value() -> None:
    assert parsed(chat("true"), Truth).unwrap() is Truth.YES
    assert parsed(chat("1"), Truth).failure().message == "the answer is no Truth: 1 is not a valid Truth"
    kinds: list[Any] = [Level, Rank, Literal[Rank.LOW]]
    assert [parsed(chat("1"), kind).unwrap() for kind in kinds] == [Level.LOW, Rank.LOW, 1]
    assert type(parsed(chat("1"), Rank).unwrap()) is Rank
    assert type(parsed(chat('"a"'), Word).unwrap()) is Word
    one: Any = Literal[1]
    assert isinstance(parsed(chat("1.0"), one).unwrap(), int)


class Foreign:
    """A class as pydantic's are, to cattrs."""

    @classmethod
    def model_validate_json(cls, text: str) -> Foreign:
        raise AssertionError(text)


@dataclasses.dataclass
class Lost:
    a: Nowhere  # type: ignore[name-defined]  # noqa: F821


class LostToo(TypedDict):
    a: list[Lost2]  # type: ignore[name-defined]  # noqa: F821


@attrs.frozen
class Later:
    when: dt.datetime | None = None


class Dated(TypedDict, total=False):
    within: list[Dated]
    when: dt.datetime


Raw = NewType("Raw", bytes)


@attrs.frozen
class Loaded:
    first: bytes = b""


T = TypeVar("T")


@attrs.frozen
class Page(Generic[T]):
    first: T
    rest: list[Page[T]] = attrs.field(factory=list["Page[T]"])
    secret: dt.datetime | None = attrs.field(init=False, default=None)


NO_KINDS: list[tuple[str, Any, str]] = [
    ("pydantic's", Foreign, "Foreign is no attrs class, no dataclass, no TypedDict, and no type of JSON: use Foreign."),
    ("one that is none of JSON", dt.datetime, "datetime is no attrs class"),
    ("within a list", list[Foreign], "Foreign is no attrs class"),
    ("within a mapping", dict[str, Foreign], "Foreign is no attrs class"),
    ("within a tuple", tuple[int, Foreign], "Foreign is no attrs class"),
    ("or none", Foreign | None, "Foreign is no attrs class"),
    ("or a number", int | Foreign, "Foreign is no attrs class"),
    *[(f"of bytes: {kind}", kind, "bytes is no attrs class") for kind in (bytes, bytes | None, list[bytes], Raw)],
    ("bytes in a field", Loaded, "bytes is no attrs class"),
    ("bytes that can be changed", bytearray, "bytearray is no attrs class"),
    ("in a field", Later, "datetime is no attrs class"),
    ("in a parameter", Page[Foreign], "Foreign is no attrs class"),
    ("annotated", list[Annotated[Foreign, 1]], "Foreign is no attrs class"),
    ("in a TypedDict", Dated, "TypeError: datetime is no type of JSON, and what a TypedDict holds stays as it is"),
    ("a name that is not there", Lost, "NameError: name 'Nowhere' is not defined"),
    ("or in a TypedDict", LostToo, "NameError: name 'Lost2' is not defined"),
    ("a string", "Weather", "Weather is no attrs class"),
    ("a value", [], "TypeError: unhashable type"),
]


@pytest.mark.parametrize(("kind", "why"), [pytest.param(*rest, id=name) for name, *rest in NO_KINDS])
@pytest.mark.parametrize("json", ['{"first": 1}', "[]", "null"])
def test_a_kind_that_nothing_can_be_read_as_is_the_callers_fault(kind: Any, why: str, json: str) -> None:
    result = chat(json)
    error = parsed(result, kind).failure()
    assert type(error) is InvalidRequestError
    name = getattr(kind, "__name__", kind)
    assert error.message.startswith(f"kind: nothing can be read as {name}: {why}")
    assert (error.partial, error.request_sent) == (result, True)


@dataclasses.dataclass(frozen=True, slots=True)
class Bound:
    """Says something of a type, as `annotated_types.Interval` does, and names one that no JSON is of."""

    least: Foreign | None = None


@attrs.frozen
class Unit:
    of: dt.datetime | None = None


@attrs.frozen
class Measured:
    size: Annotated[int, Bound()]
    sizes: list[Annotated[int, Unit(), Foreign]]
    place: Annotated[Place, Unit()] | None = None


class Measures(TypedDict):
    size: Annotated[int, Bound()]
    sizes: NotRequired[list[Annotated[int, Unit(), Foreign]]]
    more: Annotated[NotRequired[int], Bound]


ANNOTATED: list[tuple[Any, str, Any, str]] = [
    (Annotated[int, Bound()], "1", 1, '"a"'),
    (list[Annotated[int, Bound()]], "[1]", [1], '["a"]'),
    (list[Annotated[int, Bound]], "[1]", [1], '["a"]'),
    (dict[str, Annotated[int, Unit()] | None], '{"a": 1}', {"a": 1}, '{"a": "b"}'),
    (list[Annotated[Place, Unit()]], '[{"name": "a"}]', [{"name": "a"}], "[[]]"),
    (list[Annotated[list[int], Unit()]], "[[1]]", [[1]], '["1"]'),
    (Measured, '{"size": 1, "sizes": [2]}', Measured(1, [2]), '{"size": 1, "sizes": ["a"]}'),
    (Measures, '{"size": 1, "more": 2}', {"size": 1, "more": 2}, '{"size": 1, "sizes": ["a"]}'),
    (Measures, '{"size": 1, "sizes": [2]}', {"size": 1, "sizes": [2]}, '{"size": 1, "more": "a"}'),
]


@pytest.mark.parametrize(("kind", "json", "value", "misfit"), ANNOTATED)
def test_what_is_annotated_is_read_as_the_type_and_what_is_said_of_it_is_none(
    kind: Any, json: str, value: Any, misfit: str
) -> None:
    assert parsed(chat(json), kind) == Ok(value)
    assert isinstance(parsed(chat(misfit), kind).failure(), ResponseValidationError)


def test_that_cattrs_cannot_be_imported_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        broken.setitem(sys.modules, "cattrs", None)
        error = parsed(chat("{}"), dict).failure()
    assert type(error) is InvalidRequestError
    assert "ModuleNotFoundError: import of cattrs halted" in error.message
    assert parsed(chat("{}"), dict) == Ok({})


def test_the_defaults_of_a_dict_are_of_the_type_of_its_values() -> None:
    counts = parsed(chat('{"a": 1}'), defaultdict[str, int]).unwrap()
    lists = parsed(chat('{"a": [1]}'), defaultdict[str, list[int]]).unwrap()
    assert (counts["b"], lists["b"]) == (0, [])
    for kind in (defaultdict, defaultdict[str, int | None]):
        none: defaultdict[str, Any] = parsed(chat('{"a": 1}'), kind).unwrap()
        assert none == {"a": 1}
        assert none.default_factory is None


def test_what_a_class_keeps_for_itself_need_not_be_readable() -> None:
    assert parsed(chat('{"first": 1, "rest": [{"first": 2}]}'), Page[int]) == Ok(Page(1, [Page(2)]))


@pytest.mark.parametrize(
    ("kind", "json"),
    [
        (list[str], [1] * 100_000),
        (list[list[str]], [[1] * 300] * 300),
        (deque[str], [1] * 100_000),
        (dict[str, str], dict.fromkeys(map(str, range(50_000)), 1)),
        (Counter[str], dict.fromkeys(map(str, range(50_000)), "a")),
        (dict[str, dict[str, list[str]]], {"a": dict.fromkeys(map(str, range(300)), [1] * 300)}),
    ],
    ids=["list", "lists", "deque", "mapping", "count", "mappings"],
)
def test_no_more_misfits_are_collected_than_are_told(kind: Any, json: Any) -> None:
    structure(json, kind)
    tracemalloc.start()
    told = structure(json, kind).failure()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    # A table of as many keys as there are is made; a misfit takes half a kilobyte and more.
    assert peak < 200_000 + 40 * len(json)
    assert told.count("wanted") == 20
    assert told.endswith("; and more")


def test_twenty_misfits_are_told() -> None:
    error = parsed(chat(str(["a"] * 25).replace("'", '"')), list[int]).failure()
    assert error.message.count("int wanted") == 20
    assert error.message.endswith("; and more")


UNREADABLE = [
    ("in a fence", '```json\n{"rain": 1}\n```', "the answer is not JSON: Expecting value: line 1 column 1 (char 0)"),
    ("cut off", '{"rain": ', "the answer is not JSON: Expecting value: line 1 column 10 (char 9)"),
    ("with words after it", '{"rain": 1} So much.', "the answer is not JSON: Extra data: line 1 column 13 (char 12)"),
    ("deep", "[" * 100_000, "the answer is not JSON: maximum recursion depth exceeded"),
]


@pytest.mark.parametrize(("said_", "told"), [pytest.param(*rest, id=name) for name, *rest in UNREADABLE])
def test_what_is_not_json_is_told_with_its_place(said_: str, told: str) -> None:
    assert parsed(chat(said_), Day).failure().message.startswith(told)


FENCE = '{"rain": 1}'
CALL = {"id": "a", "type": "function", "function": {"name": "f", "arguments": "{}"}}
REFUSAL = {"type": "refusal", "refusal": "I will not."}
LIMIT: Json = {"incomplete_details": {"reason": "max_tool_calls"}}
INCOMPLETE: list[tuple[str, Any, str]] = [
    ("cut off", chat(FENCE, "length"), "the answer was cut off: it reached the limit of its length"),
    ("filtered", chat(FENCE, "content_filter"), "the answer was cut off by a content filter"),
    ("failed", chat(FENCE, "error"), "the provider failed before the answer was complete"),
    ("refused", chat(None, refusal="I will not."), "the model refused: I will not."),
    ("empty", chat(" \n"), "there is no text in the answer"),
    ("null", chat(None), "there is no text in the answer"),
    ("no choice", read("chat.ChatResult", {"choices": []}), "there is no text in the answer"),
    ("calls alone", chat(None, tool_calls=[CALL]), "the model called tools, and said nothing"),
    (
        "incomplete",
        said(text(FENCE), status="incomplete"),
        "the answer was cut off: it reached the limit of its length",
    ),
    (
        "cut off otherwise",
        said(text(FENCE), status="incomplete", **LIMIT),
        "the answer is not complete: max_tool_calls",
    ),
    ("under way", said(text(FENCE), status="in_progress"), "the answer is not complete: in_progress"),
    ("a refusal", said(REFUSAL), "the model refused: I will not."),
    ("no parts", said(), "there is no text in the answer"),
]


@pytest.mark.parametrize(("result", "told"), [pytest.param(*rest, id=name) for name, *rest in INCOMPLETE])
def test_an_answer_that_is_not_complete_is_not_read(result: Any, told: str) -> None:
    """https://github.com/openai/openai-python/issues/1763."""
    error = parsed(result, Day).failure()
    assert type(error) is ResponseValidationError
    assert error.message == told
    assert error.partial is result


@pytest.mark.parametrize("reason", ["stop", None, "", "end_turn", "tool_calls"])
def test_a_finish_reason_that_says_nothing_of_a_cut_is_no_obstacle(reason: str | None) -> None:
    assert parsed(chat(FENCE, reason), Day) == Ok(Day(1))


def test_text_beside_calls_is_read() -> None:
    assert parsed(chat(FENCE, tool_calls=[CALL]), Day) == Ok(Day(1))


def test_the_error_keeps_the_exchange() -> None:
    result = chat("x")
    result.__dict__["_http_meta"] = meta = HttpMeta(status_code=200, headers={"a": "b"}, attempts=1)
    outcome = parsed(result, Day)
    assert isinstance(outcome, Err)
    error = outcome.failure()
    assert isinstance(error, ResponseValidationError)
    assert (error.http_meta, error.headers, error.request_sent, error.retryable) == (meta, {"a": "b"}, True, False)


def test_what_a_callers_class_raises_is_told() -> None:
    @attrs.frozen
    class Warm:
        degrees: int = attrs.field(validator=attrs.validators.ge(0))

    assert parsed(chat('{"degrees": -1}'), Warm).failure().message == (
        "the answer is no Warm: 'degrees' must be >= 0: -1"
    )


def test_an_error_without_words_has_a_name() -> None:
    @attrs.frozen
    class Shy:
        def __attrs_post_init__(self) -> None:
            raise ValueError

    assert parsed(chat("{}"), Shy).failure().message == "the answer is no Shy: ValueError"
