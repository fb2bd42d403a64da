"""The generator of the models, on a small description: what it makes of each kind of schema, and that it is exact."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any, get_type_hints

import generate
import library
import pytest
import spelling
from description import Either, Free, Many, Named, OrNone, Scalar, Schemas, Words

from kit.places import FIXTURES

FIXTURE = str(FIXTURES / "openapi.yaml")


def schemas(**named: Any) -> Schemas:
    """Give the schemas of a description."""
    return Schemas(named)


def obj(*required: str, **properties: Any) -> dict[str, Any]:
    """Write an object's schema."""
    return {"type": "object", "properties": properties, "required": list(required)}


def ref(name: str) -> dict[str, str]:
    """Point to a schema."""
    return {"$ref": f"#/components/schemas/{name}"}


TEXT = {"type": "string"}
TYPES: dict[str, tuple[Any, object]] = {
    "text": (TEXT, Scalar("str")),
    "a number": ({"type": "number", "format": "double"}, Scalar("float")),
    "a whole number or null": ({"type": ["integer", "null"]}, OrNone(Scalar("int"))),
    "anything": ({}, Scalar("any")),
    "words": ({"type": "string", "enum": ["a", "b"]}, Words(("a", "b"))),
    "words or null": ({"type": ["string", "null"], "enum": ["a", None]}, OrNone(Words(("a",)))),
    "a constant": ({"type": "boolean", "const": False}, Words((False,))),
    "an array": ({"type": "array", "items": TEXT}, Many(Scalar("str"))),
    "an array or null": ({"type": ["array", "null"], "items": {}}, OrNone(Many(Scalar("any")))),
    "a map": ({"type": "object", "additionalProperties": TEXT}, Free(Scalar("str"))),
    "an object of any kind": ({"type": "object"}, Free(Scalar("any"))),
    "a reference": (ref("Thing"), Named("Thing")),
    "a reference that adds nothing": ({"allOf": [ref("Thing"), {"type": "object", "properties": {}}]}, Named("Thing")),
    "one that adds": ({"allOf": [ref("Thing"), obj(extra=TEXT)]}, Named("ThingWithExtra")),
    "an object within": (obj(a=TEXT), Named("Here")),
    "one of one": ({"anyOf": [TEXT, {"type": "null"}]}, OrNone(Scalar("str"))),
    "words from several": (
        {"anyOf": [{"enum": ["a"], "type": "string"}, {"enum": ["b"], "type": "string"}]},
        Words(("a", "b")),
    ),
    "one of several": ({"anyOf": [TEXT, ref("Thing")]}, Either("Here", (Scalar("str"), Named("Thing")))),
}


@pytest.mark.parametrize(("schema", "found"), TYPES.values(), ids=TYPES)
def test_a_schema_becomes_a_type(schema: Any, found: object) -> None:
    assert schemas(Thing=obj("id", id=TEXT)).type_of(schema, "Here") == found


def test_the_parts_of_a_whole_are_merged_and_the_later_outweighs() -> None:
    read = schemas(
        Base=obj("a", a=TEXT, b=TEXT), Whole={"allOf": [ref("Base"), obj("c", b={"type": "integer"}, c=TEXT)]}
    )
    assert read.named("Whole") == Named("Whole")
    fields = {each.name: (each.type, each.required) for each in read.objects["Whole"].fields}
    assert fields == {"a": (Scalar("str"), True), "b": (Scalar("int"), False), "c": (Scalar("str"), True)}
    assert "Base" not in read.objects


def test_the_same_shape_within_two_objects_is_one_object() -> None:
    read = schemas(One=obj(part=obj(x=TEXT)), Two=obj(part={**obj(x=TEXT), "description": "other words"}))
    read.named("One")
    read.named("Two")
    assert set(read.objects) == {"One", "OnePart", "Two"}


def test_an_object_may_mention_itself() -> None:
    read = schemas(Tree=obj(children={"type": "array", "items": ref("Tree")}))
    assert read.reach(read.named("Tree")) == ["Tree"]


def test_objects_are_told_apart_by_the_first_key_that_can() -> None:
    read = schemas(
        A=obj("type", type={"enum": ["a"], "type": "string"}),
        B=obj("type", type={"enum": ["b", "c"], "type": "string"}),
        C=obj(name=TEXT),
    )
    for name in "ABC":
        read.named(name)
    answers = spelling.Answers(read, ())
    assert answers.text(Either("Item", (Named("A"), Named("B")))) == "Item"
    assert answers.unions == {"Item": ("A", "B")}
    assert answers.text(Either("Other", (Named("A"), Named("C"), Scalar("str")))) == "str | Mapping[str, Any]"


@pytest.fixture(scope="module")
def modules() -> dict[str, str]:
    """Write the models of the small description."""
    return library.Library(generate.read(FIXTURE)).modules


def test_a_request_that_also_comes_out_takes_what_came(modules: dict[str, str]) -> None:
    assert "class ChatAssistantMessageParam(TypedDict, total=False):" in modules["chat_request"]
    assert re.search(r"ChatAssistantMessageParam \| ChatAssistantMessage\b", modules["chat_request"])


def test_a_key_that_is_a_word_of_pythons_has_the_other_spelling_of_a_typed_dict(modules: dict[str, str]) -> None:
    text = "\n".join(text for name, text in modules.items() if name.endswith("_request"))
    assert re.search(r"^(\w+) = TypedDict\('\1', \{.*'async': ", text, re.MULTILINE)


def test_requests_come_in_three_modes_flat_and_wrapped(modules: dict[str, str]) -> None:
    for name in ("ChatRequest", "ChatStreamRequest", "ChatAnyRequest", "SendChatCompletionAnyRequest"):
        assert f"class {name}(" in modules["chat_request"]
    assert "class CreateResponsesStreamRequest(" in modules["responses_request"]


def test_what_is_essential_has_no_default_and_nothing_is_said_in_the_descriptions_words(
    modules: dict[str, str],
) -> None:
    assert "    choices: tuple[ChatChoice, ...]\n" in modules["chat"]
    assert "    id: str | None = None\n" in modules["chat"]
    described = re.findall(r"description: '?([^'\n]{12,})", Path(FIXTURE).read_text(encoding="utf-8"))
    assert not [words for words in described for text in modules.values() if words in text]


def test_writing_twice_gives_the_same_bytes_and_check_tells_what_is_stale(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    models = tmp_path / "openrouter_core" / "models"
    models.mkdir(parents=True)
    (models / "gone.py").write_text("", encoding="utf-8")
    (models / "model.py").write_text("", encoding="utf-8")
    assert generate.main([FIXTURE, "--into", str(tmp_path)]) == 0
    first = {each: each.read_bytes() for each in tmp_path.rglob("*.py")}
    assert models / "gone.py" not in first
    assert models / "model.py" in first, "written by hand"
    assert generate.main([FIXTURE, "--into", str(tmp_path)]) == 0
    assert {each: each.read_bytes() for each in tmp_path.rglob("*.py")} == first
    assert generate.main([FIXTURE, "--into", str(tmp_path), "--check"]) == 0
    (models / "chat.py").write_text("", encoding="utf-8")
    assert generate.main([FIXTURE, "--into", str(tmp_path), "--check"]) == 1
    assert capsys.readouterr().out == "openrouter_core/models/chat.py is not as the description has it\n"


def test_what_only_events_hold_and_what_families_share_is_by_itself(modules: dict[str, str]) -> None:
    homes = {
        name: module
        for module, text in modules.items()
        for name in re.findall(r"^class (\w+)\((?:Value|Answer)\)", text, re.MULTILINE)
    }
    assert homes["ChatResult"] == "chat"
    assert homes["ChatStreamChunk"] == "chat_events"
    assert homes["OpenResponsesResult"] == "responses"
    assert {homes[name] for name in homes if name.endswith("Event")} == {"responses_events"}


def test_requests_that_mention_each_other_are_defined_with_one_key_in_quotes_and_the_others_behind() -> None:
    found = schemas(
        A=obj("b", b=ref("B")),
        B=obj(all={"type": "array", "items": ref("Each")}),
        C=obj(self=ref("C")),
        Each={"anyOf": [ref("A"), TEXT]},
        D=obj(c=ref("C")),
    )
    for name in ("A", "B", "C", "D", "Each"):
        found.named(name)
    requests = spelling.Requests(found, set(), ())
    texts = requests.definitions([found.objects[name] for name in "DABC"], found.unions, None)
    head = "from collections.abc import Sequence\nfrom typing import Required, TypeAlias, TypedDict\n"
    space: dict[str, Any] = {}
    exec(compile("\n\n".join([head, *texts.values()]), "made", "exec", dont_inherit=True), space)  # noqa: S102 - ours
    assert "b: Required['B']" in texts["A"]
    assert "self: 'C'" in texts["C"]
    assert "c: C" in texts["D"]
    assert get_type_hints(space["A"], space) == {"b": space["B"]}


def test_a_key_that_is_not_to_be_used_any_more_says_so_where_editors_show_it() -> None:
    """By itself, or by the schema that it is of; on both sides of the wire."""
    old = {"type": "string", "deprecated": True}
    found = schemas(Old=old, Thing=obj(route=ref("Old"), judge_model=old, other=old, new=TEXT))
    found.named("Thing")
    thing = found.objects["Thing"]
    asked = spelling.Requests(found, set(), ()).object(thing).splitlines()
    told = spelling.Answers(found, ()).object(thing).splitlines()
    for lines in (asked, told):
        notes = {line.split(":")[0].strip(): lines[number + 1].strip() for number, line in enumerate(lines[:-1])}
        assert notes["route"] == '"""Deprecated: use `provider.sort.partition`."""'
        assert notes["judge_model"] == '"""Deprecated: it is `analyst_model`."""'
        assert notes["other"] == '"""Deprecated."""'
        assert sum("Deprecated" in line for line in lines) == 3


def written(description: dict[str, Any]) -> dict[str, str]:
    """Give all that is written, by name."""
    *modules, pages = library.Library(description).written
    named = [{f"{name}.md": text for name, text in pages.items()}, *modules]
    return {name: text for place in named for name, text in place.items()}


def with_a_key(description: dict[str, Any]) -> None:
    description["components"]["schemas"]["CreateThingRequest"]["properties"]["colour"] = {"type": "string"}


def with_a_word(description: dict[str, Any]) -> None:
    description["components"]["schemas"]["Thing"]["properties"]["kind"]["enum"].append("huge")


def with_an_operation(description: dict[str, Any]) -> None:
    description["paths"]["/things/count"] = {
        "get": {"tags": ["Things"], "operationId": "countThings", "responses": {"204": {"description": "None."}}}
    }


def without_an_operation(description: dict[str, Any]) -> None:
    del description["paths"]["/things/{thingId}/wake"]


EVERYWHERE = {"every", "consumer_operations", "README.md", "names.md", "things.md"}
HUGE = 'Literal["big", "small", "huge"]'
CHANGES = {
    "a key": (with_a_key, {"things_request", "things.md"}, {"things_request": ["    colour: str"]}),
    "a word": (
        with_a_word,
        {"things", "things_request", "things.md"},
        {"things": [f"    kind: {HUGE} | str | None = None"]},
    ),
    "an operation": (with_an_operation, {"things_count_things", "things_get", *EVERYWHERE}, {}),
    "one less": (without_an_operation, {"things_wake", "things", "things_request", *EVERYWHERE}, {}),
}


@pytest.mark.parametrize(("change", "files", "lines"), CHANGES.values(), ids=CHANGES)
def test_a_change_of_the_description_changes_what_it_is_about(
    change: Callable[[dict[str, Any]], None], files: set[str], lines: Mapping[str, list[str]]
) -> None:
    description: Any = generate.read(FIXTURE)
    before = written(deepcopy(description))
    change(description)
    after = written(description)
    assert {name for name in {*before, *after} if before.get(name) != after.get(name)} <= files
    for name, added in lines.items():
        assert [line for line in after[name].splitlines() if line not in before[name].splitlines()] == added


def test_an_operation_that_takes_two_kinds_of_body_has_a_function_for_each() -> None:
    calls = {call.name: call for call in library.Library(generate.read(FIXTURE)).calls}
    whole, form = calls["things_picture_thing"], calls["things_picture_thing_multipart"]
    assert (whole.body, whole.files, whole.asked) == ("json", (), "PictureThingRequest")
    assert (form.body, form.files, form.asked) == ("multipart", ("picture",), "PictureThingMultipartRequest")
    assert [*form.request["properties"]] == ["thing_id", "picture", "words"]
