"""JSON becomes response values: strict about types, lenient about the rest, nothing lost, nothing coerced."""

from __future__ import annotations

import json
import pickle
from copy import deepcopy
from typing import Any, Literal

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kit.registry import CLASSES, NAMES, UNIONS
from openrouter_core.models import chat, messages, responses
from openrouter_core.models.chat import (
    ChatAssistantMessage,
    ChatChoice,
    ChatContentText,
    ChatResult,
    ReasoningDetailText,
    UnknownVariant,
)
from openrouter_core.models.convert import class_reader, converter, read, tags_of, union_reader
from openrouter_core.models.json_value import is_array, is_sequence
from openrouter_core.models.model import Model, frozen

FULL: dict[str, Any] = {
    "id": "gen-1",
    "object": "chat.completion",
    "created": 1700000000,
    "provider": "Google",
    "brand_new": {"x": 1},
    "choices": [
        {
            "index": 0,
            "finish_reason": "tool_calls",
            "message": {
                "role": "assistant",
                "content": None,
                "annotations": [{"type": "url_citation"}],
                "reasoning_details": [{"type": "reasoning.text", "text": "t"}, {"type": "reasoning.new", "x": 1}],
                "tool_calls": [{"id": "a", "type": "function", "function": {"name": "f", "arguments": "{", "x": 1}}],
                "images": [{"type": "image_url", "image_url": {"url": "data:"}}],
                "audio": {"id": "s", "expires_at": 5},
            },
            "logprobs": {"content": [{"token": "a", "logprob": -0.5, "bytes": [97], "top_logprobs": [{"token": "a"}]}]},
        }
    ],
    "usage": {"prompt_tokens": 3, "cost": 1, "is_byok": False, "cost_details": {"upstream_inference_cost": None}},
}


OBJECTS: list[object] = json.loads("[{}, [{}], [[{}]]]")


def test_every_level_keeps_the_very_object_it_was_read_from() -> None:
    result: ChatResult = read("chat.ChatResult", FULL)
    choice, json = result.choices[0], FULL["choices"][0]
    assert result.raw is FULL
    assert choice.raw is json
    assert choice.message.raw is json["message"]
    assert choice.message.tool_calls[0].function.raw is json["message"]["tool_calls"][0]["function"]
    assert choice.message.tool_calls[0].function.raw["x"] == 1
    assert choice.logprobs is not None
    assert choice.logprobs.content[0].top_logprobs[0].raw is json["logprobs"]["content"][0]["top_logprobs"][0]
    assert result.usage is not None
    assert result.usage.raw is FULL["usage"]
    assert result.raw["brand_new"] == {"x": 1}


def test_declared_fields_are_typed_at_every_level() -> None:
    result: ChatResult = read("chat.ChatResult", FULL)
    message = result.choices[0].message
    assert (message.content, message.tool_calls[0].function.arguments) == (None, "{")
    assert message.images[0].image_url.url == "data:"
    assert message.annotations == ({"type": "url_citation"},)
    assert result.usage is not None
    assert (result.usage.cost, result.usage.is_byok, result.usage.completion_tokens) == (1, False, None)


@pytest.mark.parametrize(
    ("name", "field", "json", "value"),
    [
        pytest.param("ChatResult", "created", 1.0, 1, id="1.0 is an integer in JSON Schema"),
        pytest.param("ChatResult", "created", 1.5, None, id="1.5 is none"),
        pytest.param("ChatResult", "created", float("inf"), None, id="nor is infinity"),
        pytest.param("ChatResult", "created", "5", None, id="text is no integer"),
        pytest.param("ChatResult", "created", True, None, id="a boolean is no integer"),
        pytest.param("ChatResult", "id", 5, None, id="a number is no text"),
        pytest.param("ChatResult", "id", None, None, id="null is not the text None"),
        pytest.param("ChatResult", "object", "other", "chat.completion", id="a closed word that does not fit"),
        pytest.param("ChatResult", "object", None, "chat.completion", id="a closed word that is null"),
        pytest.param("ChatResult", "usage", [], None, id="an array is no object"),
        pytest.param("ChatStreamChunk", "debug", {"a": 1}, {"a": 1}, id="a mapping is left as it is"),
        pytest.param("ChatResult", "choices", None, (), id="null is an empty list"),
        pytest.param("ChatResult", "choices", {}, (), id="an object is no list"),
        pytest.param("ChatChoice", "finish_reason", "brand_new", "brand_new", id="an open word"),
        pytest.param("ChatChoice", "finish_reason", "", "", id="an empty word"),
        pytest.param("ChatChoice", "finish_reason", 1, None, id="an open word is text"),
        pytest.param("ChatStreamDelta", "role", "user", None, id="a closed word or none"),
        pytest.param("ChatAssistantMessage", "content", "x", "x", id="content as text"),
        pytest.param("ChatAssistantMessage", "content", [{"type": "text"}, "x"], (ChatContentText(),), id="in parts"),
        pytest.param("ChatAssistantMessage", "content", {}, None, id="content as neither"),
        pytest.param("ChatUsage", "is_byok", 1, None, id="a number is no boolean"),
        pytest.param("ChatUsage", "cost", 0, 0, id="an integer is a number"),
        pytest.param("ChatUsage", "cost", "0.1", None, id="text is no number"),
        pytest.param("ChatUsage", "cost", False, None, id="a boolean is no number"),
        pytest.param("ChatTokenLogprob", "bytes", [1, None, "2", 3.0, 4.5, True], (1, 3), id="members that fit"),
    ],
)
def test_what_does_not_fit_stays_at_the_default_and_in_raw(name: str, field: str, json: object, value: object) -> None:
    made = read(NAMES[name], {field: json})
    assert getattr(made, field) == value
    assert type(getattr(made, field)) is type(value)
    assert made.raw[field] is json


@pytest.mark.parametrize("json", [{}, {"message": None}, {"message": "x"}, {"message": []}], ids=str)
def test_a_field_that_is_never_none_is_made_of_nothing(json: dict[str, Any]) -> None:
    choice: ChatChoice = read("chat.ChatChoice", json)
    assert choice.message == ChatAssistantMessage()
    assert choice.message.raw == {}


@pytest.mark.parametrize("tag", ["reasoning.new", None, 5, {}, []], ids=str)
def test_an_unknown_member_of_a_union_is_kept_under_its_own_name(tag: object) -> None:
    json = {"type": tag, "data": "x"}
    detail = read("chat.ReasoningDetailUnion", json)
    assert type(detail) is UnknownVariant
    assert (detail.type, detail.wire_type) == ("unknown", tag if isinstance(tag, str) else None)
    assert detail.raw is json


@pytest.mark.parametrize(("union", "tag"), [(union, tag) for union, made in UNIONS.items() for tag in made.members])
def test_a_known_member_of_a_union_is_of_its_class(union: str, tag: str) -> None:
    detail = read(NAMES[union], {UNIONS[union].key: tag})
    assert type(detail) is CLASSES[UNIONS[union].members[tag]]
    assert getattr(detail, UNIONS[union].key) == tag


def test_a_list_of_a_union_keeps_its_order_and_drops_what_is_no_object() -> None:
    json = {"reasoning_details": [{"type": "reasoning.new"}, None, {"type": "reasoning.text"}]}
    message: ChatAssistantMessage = read("chat.ChatAssistantMessage", json)
    assert [type(each) for each in message.reasoning_details] == [UnknownVariant, ReasoningDetailText]


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class Odd(Model):
    """Declares what no class of the API does today."""

    from_: str | None = None
    class_: tuple[int, ...]
    anything: Any = None
    word: Literal["a", "b"] | None = None
    either: int | str | None = None
    nested: tuple[tuple[int, ...], ...] = ()
    mixed: tuple[int | str, ...] = ()


@pytest.mark.parametrize(
    ("json", "expected"),
    [
        ({"from": "x", "class": [1]}, {"from_": "x", "class_": (1,)}),
        ({"from_": "x", "class_": [1], "_raw": {}, "raw": 1}, {"from_": None, "class_": ()}),
        ({"anything": ["x", None]}, {"anything": ["x", None]}),
        ({"anything": False, "word": "c", "either": 1.5}, {"anything": False, "word": None, "either": None}),
        ({"word": "b", "either": "x"}, {"word": "b", "either": "x"}),
        ({"mixed": ["x", 1, None, 2.5]}, {"mixed": ("x", 1)}),
        ({"either": 2.0, "nested": [[1], None, ["x", 2]]}, {"either": 2, "nested": ((1,), (2,))}),
    ],
    ids=["renamed", "python names are no wire names", "anything", "no fit", "fits", "mixed", "nested"],
)
def test_annotations_alone_say_what_a_class_reads(json: dict[str, Any], expected: dict[str, Any]) -> None:
    made = class_reader(Odd)(json)
    assert {name: getattr(made, name) for name in expected} == expected
    assert made.raw is json
    assert made == Odd(**{field.name: getattr(made, field.name) for field in attrs.fields(Odd)})


@attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
class Own(Model):
    """A class of a caller's, with defaults that are made."""

    name: str | None = None
    tags: list[str] = attrs.field(factory=list)
    both: str = attrs.field(default=attrs.Factory(lambda self: f"{self.name}!", takes_self=True))


def test_a_default_that_is_made_is_made_for_each_value() -> None:
    first, second = (class_reader(Own)({"name": "n"}) for _ in range(2))
    assert (first.tags, first.both) == ([], "n!")
    assert first.tags is not second.tags


def test_an_evolved_value_leaves_its_json_behind_and_sends_its_fields() -> None:
    message: ChatAssistantMessage = read(
        "chat.ChatAssistantMessage", {"content": "a", "x": 1, "tool_calls": [{"id": "c"}]}
    )
    changed = attrs.evolve(message, content="b")
    assert (changed.content, changed.tool_calls, changed.raw) == ("b", message.tool_calls, {})
    sent = json.loads(json.dumps(converter().unstructure(changed)))
    assert sent == {"role": "assistant", "content": "b", "tool_calls": [{"id": "c"}]}
    assert message.raw["content"] == "a"


def test_the_converter_reads_and_writes_response_values_within_ones_own_classes() -> None:
    @attrs.frozen
    class Turn:
        name: str
        cost: float
        answer: ChatResult
        history: list[ChatAssistantMessage]

    json = {"name": "n", "cost": 1, "answer": FULL, "history": [{"content": None, "x": 1}]}
    turn = converter().structure(json, Turn)
    assert (turn.answer, turn.answer.raw is FULL) == (read("chat.ChatResult", FULL), True)
    assert converter().unstructure(turn) == json


@pytest.mark.parametrize(
    ("json", "kind"),
    [(None, str), (5, str), ("5", int), (1.5, int), (True, int), (None, float), (True, float), (1, bool), ("x", bool)],
    ids=str,
)
def test_the_converter_refuses_what_other_converters_would_coerce(json: object, kind: type[object]) -> None:
    with pytest.raises(TypeError, match=f"^{kind.__name__} wanted, not {type(json).__name__}$"):
        converter().structure(json, kind)


@pytest.mark.parametrize("json", [None, [], "x", 1], ids=str)
def test_the_converter_reads_a_class_from_an_object_only(json: object) -> None:
    with pytest.raises(TypeError, match="ChatResult is read from a JSON object, not from "):
        converter().structure(json, ChatResult)


@pytest.mark.parametrize(("json", "kind", "value"), [(2.0, int, 2), (2, float, 2), ("x", str, "x"), (True, bool, True)])
def test_the_converter_takes_what_fits(json: object, kind: type[object], value: object) -> None:
    made = converter().structure(json, kind)
    assert (made, type(made)) == (value, type(value))


@pytest.mark.parametrize("name", sorted(CLASSES))
def test_every_class_is_offered_and_can_read_each_of_its_fields(name: str) -> None:
    kind = CLASSES[name]
    assert name in {*dir(chat), *dir(messages), *dir(responses), "Availability"}
    for family in (chat, messages, responses):
        assert getattr(family, name, kind) is kind
    assert kind.__name__ == name
    for field in kind.__attrs_attrs__:
        wire = field.name.removesuffix("_")
        for value in OBJECTS:
            wired = {wire: value}
            assert read(NAMES[name], wired).raw is wired


def test_requests_are_offered_beside_responses_and_nothing_else_is() -> None:
    assert chat.ChatRequest.__name__ == "ChatRequest"
    with pytest.raises(AttributeError, match="has no attribute 'ChatReqest'"):
        getattr(chat, "ChatReqest")  # noqa: B009 - checkers would refuse the plain spelling, as they should


def is_faithful(value: object, json: object) -> bool:
    """Whether `value` says nothing that `json` does not."""
    if isinstance(value, Model):
        return value.raw is json or (value.raw == {} and not isinstance(json, dict))
    if is_sequence(value) and is_array(json):
        return all(any(is_faithful(each, member) for member in json) for each in value)
    return value is json or (type(value) is int and type(json) is float and value == json)


FIELDS = sorted({field.name for kind in CLASSES.values() for field in kind.__attrs_attrs__})
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
ANY_JSON = st.recursive(
    SCALARS | st.sampled_from([tag for made in UNIONS.values() for tag in made.members]),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(FIELDS), inner),
)


@settings(deadline=None)
@given(name=st.sampled_from([*NAMES]), json=st.dictionaries(st.sampled_from([*FIELDS, "_raw", "x"]), ANY_JSON))
def test_any_object_is_read_as_any_class_and_nothing_is_coerced(name: str, json: dict[str, Any]) -> None:
    before = repr(json)
    made: Model = read(NAMES[name], json)
    assert made.raw is json
    assert repr(json) == before
    plain = type(made)(**{each.name: getattr(made, each.name) for each in made.__attrs_attrs__})
    for field in made.__attrs_attrs__:
        value = getattr(made, field.name)
        wire = json.get(field.name)
        assert is_faithful(value, wire) or value in (field.default, ())
    for twin in (plain, deepcopy(made), pickle.loads(pickle.dumps(made))):  # noqa: S301 - our own bytes
        assert repr(twin) == repr(made)
    assert repr(pickle.loads(pickle.dumps(made)).raw) == before  # noqa: S301 - our own bytes


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Asking(Model):
    """Told by who speaks."""

    role: Literal["user", "guest"] = "user"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Answering(Model):
    """Told by who speaks, where it is the first that says so."""

    type: str | None = None
    role: Literal["assistant", "user"] = "assistant"


def test_the_first_key_that_can_tells_the_classes_of_a_union_apart_and_the_first_class_has_a_word_of_two() -> None:
    either: Any = Asking | Answering
    assert tags_of(either) == ("role", {"user": Asking, "guest": Asking, "assistant": Answering})
    assert type(union_reader(either)({"type": "x", "role": "user"})) is Asking


def test_a_union_that_nothing_tells_apart_is_a_mistake_of_its_author() -> None:
    neither: Any = Asking | ChatContentText
    with pytest.raises(TypeError, match=r"nothing tells these apart: .*Asking"):
        tags_of(neither)
