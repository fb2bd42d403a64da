"""A class of answers is the same to everybody before attrs has made it and after, whoever has it made."""

from __future__ import annotations

import ast
import copy
import json
import os
import pickle
import pydoc
import subprocess
import sys
import threading
from inspect import signature
from typing import TYPE_CHECKING, Any, get_type_hints

import attrs
import cattrs
import pytest

from kit.places import ROOT
from kit.registry import CLASSES, NAMES, RESOURCES
from openrouter_core.models.chat import ChatChoice, ChatResult, ChatToolCallFunction
from openrouter_core.models.convert import class_reader, converter, read
from openrouter_core.models.model import Answer, Model
from openrouter_core.models.promise import _make, _Promise, frozen

if TYPE_CHECKING:
    from collections.abc import Callable


EVERY = CLASSES | RESOURCES


def unmade(cls: type[Model]) -> type[Model]:
    """Define a class anew, as its module does: nobody has asked attrs for it yet."""
    space = {name: value for name, value in vars(cls).items() if name in ("__module__", "__qualname__", "__doc__")}
    space["__annotations__"] = dict(cls.__annotations__)
    space |= {each.name: each.default for each in attrs.fields(cls) if each.default is not attrs.NOTHING}
    space |= {name: value for name, value in vars(cls).items() if name == "to_json"}
    made: Any = type(cls.__name__, cls.__bases__, space)
    promised: type[Model] = frozen(kw_only=True, slots=False, eq=False, repr=False)(made)
    return promised


def is_made(cls: type[Model]) -> bool:
    return type(vars(cls)["__init__"]).__name__ == "function"


def from_json(cls: type[Model], json: dict[str, Any]) -> Any:
    return class_reader(cls)(json)


def built(cls: type[Model]) -> Any:
    """Build one by hand, each field being what it is where nothing came."""
    value = from_json(cls, {})
    return cls(**{name: getattr(value, name) for name in cls.__annotations__})


def attrs_knows_it(cls: type[Model]) -> None:
    assert attrs.has(cls)
    assert [field.name for field in attrs.fields(cls)] == [*attrs.fields_dict(cls)] == [*cls.__annotations__]
    assert all(field.kw_only for field in attrs.fields(cls))
    assert all(field.type is not None for field in attrs.fields(cls))


def attrs_inspects_it(cls: type[Model]) -> None:
    assert attrs.inspect(cls).is_frozen


def it_is_built_by_keyword_only(cls: type[Model]) -> None:
    value = built(cls)
    assert (value, value.raw) == (from_json(cls, {}), {})
    build: Any = cls
    with pytest.raises(TypeError):
        build(no_such_field=1)
    with pytest.raises(TypeError):
        build("by place")


def it_is_evolved_and_dissolved(cls: type[Model]) -> None:
    """Nothing stays of its JSON but what the fields said."""
    value = from_json(cls, {"unknown": 1})
    assert (attrs.evolve(value), attrs.evolve(value).raw) == (value, {})
    assert attrs.asdict(value, recurse=False) == {name: getattr(value, name) for name in cls.__annotations__}


def it_is_frozen(cls: type[Model]) -> None:
    value = from_json(cls, {})
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        value.new = 1
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        delattr(value, next(iter(cls.__annotations__)))


def it_is_compared_and_hashed_and_shown(cls: type[Model]) -> None:
    first, second = from_json(cls, {"unknown": 1}), from_json(cls, {})
    assert (first, hash(first), repr(first)) == (second, hash(second), repr(second))
    assert repr(first).startswith(f"{cls.__name__}(")


def it_is_copied_with_its_json(cls: type[Model]) -> None:
    value = from_json(cls, {"unknown": [1]})
    assert copy.copy(value).raw is value.raw
    assert (copy.deepcopy(value), copy.deepcopy(value).raw) == (value, value.raw)


def it_matches_by_keyword_only(cls: type[Model]) -> None:
    field, value = next(iter(cls.__annotations__)), from_json(cls, {})
    space: dict[str, Any] = {"cls": cls, "value": value}
    exec(f"match value:\n    case cls({field}=found): pass", space)  # noqa: S102 - the name is a field's
    assert space["found"] == getattr(value, field)
    with pytest.raises(TypeError, match="accepts 0 positional sub-patterns"):
        exec("match value:\n    case cls(found): pass", space)  # noqa: S102 - likewise


def it_is_replaced(cls: type[Model]) -> None:
    """As `copy.replace` does it: https://docs.python.org/3.13/library/copy.html#copy.replace."""
    value = from_json(cls, {})
    assert value.__replace__() == value
    with pytest.raises(TypeError):
        value.__replace__(no_such_field=1)


def its_annotations_are_resolved(cls: type[Model]) -> None:
    """None mentions what a field of its class is called, or it would mean that field."""
    assert [*get_type_hints(cls)] == [*cls.__annotations__]
    nodes = [node for text in cls.__annotations__.values() for node in ast.walk(ast.parse(text))]
    assert not {node.id for node in nodes if isinstance(node, ast.Name)} & {*cls.__annotations__}


def its_help_and_signature_are_shown(cls: type[Model]) -> None:
    assert [*signature(cls).parameters] == [*cls.__annotations__]
    if cls.__name__ in {"ChatResult", "TextDeltaEvent", "PipelineStage"}:  # it takes long
        assert f"class {cls.__name__}(" in pydoc.plain(pydoc.render_doc(cls))


def cattrs_writes_it(cls: type[Model]) -> None:
    """Take one of the caller's own, that knows nothing of us."""
    assert set(cattrs.Converter().unstructure(built(cls))) == {*cls.__annotations__}


def our_converter_reads_and_writes_it(cls: type[Model]) -> None:
    json = {"unknown": 1}
    value = converter().structure(json, cls)
    assert (value, value.raw is json, converter().unstructure(value)) == (from_json(cls, json), True, json)


FACTS = {
    fact.__name__.replace("_", " "): fact
    for fact in (
        attrs_knows_it,
        attrs_inspects_it,
        it_is_built_by_keyword_only,
        it_is_evolved_and_dissolved,
        it_is_frozen,
        it_is_compared_and_hashed_and_shown,
        it_is_copied_with_its_json,
        it_matches_by_keyword_only,
        it_is_replaced,
        its_annotations_are_resolved,
        its_help_and_signature_are_shown,
        cattrs_writes_it,
        our_converter_reads_and_writes_it,
    )
}


@pytest.mark.parametrize("fact", FACTS.values(), ids=FACTS)
def test_of_a_class_that_nobody_has_made(fact: Callable[[type[Model]], None]) -> None:
    for name in sorted(EVERY):
        fresh = unmade(EVERY[name])
        assert not is_made(fresh)
        fact(fresh)


@pytest.mark.parametrize("fact", FACTS.values(), ids=FACTS)
def test_of_a_class_that_is_made(fact: Callable[[type[Model]], None]) -> None:
    for cls in EVERY.values():
        attrs.fields(cls)
        assert is_made(cls)
        fact(cls)


class TestSubclasses:
    def test_undecorated_ones_are_read_and_built_like_their_base(self) -> None:
        class Mine(ChatChoice):
            def shout(self) -> str:
                return str(self.message.content).upper()

        for cls in (Mine, type("Mine", (unmade(ChatChoice),), {"shout": Mine.shout})):
            read_one: Any = from_json(cls, {"message": {"content": "hi"}})
            build: Any = cls
            built = build(message=read_one.message)
            assert (read_one.shout(), built.shout()) == ("HI", "HI")
            assert [field.name for field in attrs.fields(cls)] == [*ChatChoice.__annotations__]
            assert type(attrs.evolve(built, index=3)) is cls
            assert repr(built).startswith("Mine(")

    def test_decorated_ones_add_fields(self) -> None:
        for base in (ChatToolCallFunction, unmade(ChatToolCallFunction)):
            mine: Any = attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)(
                type("Mine", (base,), {"__annotations__": {"note": "str | None"}, "note": None, "__module__": __name__})
            )
            read_one = from_json(mine, {"name": "f", "note": "n", "more": 1})
            built = mine(name="f", note="n")
            assert read_one == built
            assert (read_one.note, built.to_json()) == ("n", {"name": "f", "note": "n"})

    def test_of_an_answer_keep_its_exchange(self) -> None:
        class Mine(ChatResult):
            pass

        assert from_json(Mine, {"choices": []}).http_meta.status_code is None
        assert issubclass(Mine, Answer)


def test_a_value_travels_to_a_process_that_has_loaded_nothing() -> None:
    value = read("chat.ChatResult", {"id": "gen-1", "choices": [{"message": {"content": "hi"}}], "new": 1})
    assert value.choices[0].message.content == "hi"
    script = """
import pickle, sys
value = pickle.load(sys.stdin.buffer)
print(value.id, value.choices[0].message.content, len(value.raw), value == pickle.loads(pickle.dumps(value)))
"""
    for given in (value, attrs.evolve(value)):
        command = [sys.executable, "-c", script]
        run = subprocess.run(command, input=pickle.dumps(given), capture_output=True, check=True, cwd=ROOT)
        assert run.stdout.decode().split() == ["gen-1", "hi", str(len(given.raw)), "True"]


RACE = """
import sys, threading
from importlib import import_module
import attrs
sys.setswitchinterval(1e-6)
classes = [
    each
    for module in "unknown shared chat chat_events responses responses_events messages messages_events".split()
    for each in vars(import_module(f"openrouter_core.models.{module}")).values()
    if isinstance(each, type) and "__attrs_attrs__" in vars(each) and each.__module__.endswith(f".{module}")
]
classes = sorted(set(classes), key=str)
start, wrong = threading.Barrier(8), []
def ask(number):
    start.wait()
    for place in range(len(classes)):
        cls = classes[(place * 7 + number * (place % 2)) % len(classes)]
        try:
            value = cls(**{each.name: None for each in attrs.fields(cls)})
            assert attrs.evolve(value) == value and attrs.has(cls)
        except Exception as error:
            wrong.append((cls, error))
threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
[each.start() for each in threads]
[each.join() for each in threads]
print(len(classes), wrong)
"""


def test_eight_threads_that_come_first_at_once_find_every_class_made() -> None:
    run = subprocess.run([sys.executable, "-c", RACE], capture_output=True, text=True, check=True, cwd=ROOT)
    assert run.stdout == f"{len(CLASSES) - 1} []\n"  # the availability of models is by itself


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_child_makes_classes_though_a_thread_of_its_parents_was_at_it() -> None:
    going, stop = threading.Event(), threading.Event()

    def make() -> None:
        while not stop.is_set():
            attrs.fields(unmade(ChatChoice))
            going.set()

    thread = threading.Thread(target=make)
    thread.start()
    going.wait()
    codes: list[int] = []
    for _ in range(20):
        if (child := os.fork()) == 0:
            attrs.fields(unmade(ChatChoice))
            os._exit(0)
        codes.append(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
    stop.set()
    thread.join()
    assert codes == [0] * 20


def test_who_reads_makes_no_class() -> None:
    cls = unmade(CLASSES["ChatUsage"])
    value = from_json(cls, {"total_tokens": 1})
    assert value.total_tokens == 1
    assert json.dumps(value.to_json()) == '{"total_tokens": 1}'
    pickle_like = value.__reduce_ex__(2)
    assert pickle_like[0].__name__ == "__newobj__"
    assert not is_made(cls)


def test_every_name_that_is_read_is_of_a_class_or_union_that_is_offered() -> None:
    assert {name for full in NAMES.values() for name in [full.rpartition(".")[2]]} == set(NAMES)


def test_a_class_is_made_once() -> None:
    cls = unmade(ChatChoice)
    before = attrs.fields(cls)
    _make(cls)
    assert attrs.fields(cls) is before


def test_what_attrs_does_not_make_is_not_there() -> None:
    """An earlier attrs says less of its classes."""
    cls = unmade(ChatChoice)
    type.__setattr__(cls, "__attrs_more__", _Promise(cls, "__attrs_more__"))
    assert not hasattr(cls, "__attrs_more__")
    assert is_made(cls)
