"""What a text imports, in which of its pieces, and whether it can do without."""

from __future__ import annotations

import pytest

from openrouter_core.shaking.closure import needed
from openrouter_core.shaking.pieces import pieces_of
from openrouter_core.shaking.texts import OURS, Module, own_names, used_by


def module(text: str, path: str = "a/b.py") -> Module:
    return Module(path, text.encode())


@pytest.mark.parametrize(
    ("text", "musts", "others"),
    [
        ("import x.y", {"x.y"}, set()),
        ("from x import y", {"x", "x.y"}, set()),
        ("from x import *", {"x"}, set()),
        ("from . import c", {"a", "a.c"}, set()),
        ("from .c import d", {"a.c", "a.c.d"}, set()),
        ("from ..c import d", {"c", "c.d"}, set()),
        ("class A:\n  import x", {"x"}, set()),
        ("try:\n  import x\nexcept ImportError:\n  import y", set(), {"x", "y"}),
        ("with suppress(ImportError):\n  import x", set(), {"x"}),
        ("if version:\n  import x\nelse:\n  import y", set(), {"x", "y"}),
        ("for _ in range(0):\n  import x", set(), {"x"}),
        ("if TYPE_CHECKING:\n  import x\nelse:\n  import y", set(), {"y"}),
        ("if typing.TYPE_CHECKING:\n  import x", set(), set()),
        ("if not TYPE_CHECKING:\n  import x", set(), {"x"}),
        ("if TYPE_CHECKING or not lazy():\n  import x", set(), {"x"}),
        ("import_module('x.y')", {"x.y"}, set()),
        ("importlib.import_module('x')", {"x"}, set()),
        ("import_module(f'x._{y}')", {"x._*"}, set()),
        ("import_module(name)", set(), set()),
        ("import_module()", set(), set()),
        ("f(lambda: import_module('x'))", {"x"}, set()),
        ("read('chat.Result')", set(), set()),
    ],
)
def test_what_loading_imports(text: str, musts: set[str], others: set[str]) -> None:
    load, *_ = pieces_of(module(text))
    assert load.musts == musts
    assert load.imports == musts | others


def test_a_package_imports_from_within_itself() -> None:
    assert pieces_of(module("from .c import d", "a/__init__.py"))[0].musts == {"a.c", "a.c.d"}


def test_functions_are_pieces_and_methods_are_nameless_ones() -> None:
    text = """
import x
@wrap(lambda: y)
def f(a=z.default):
    import one
    def g():
        import two
class A:
    async def m(self):
        import three
def __getattr__(name):
    import four
"""
    load, *rest = pieces_of(module(text))
    assert load.imports == {"x"}
    assert load.names >= {"wrap", "y", "z", "default"}
    told = [(each.name, set(each.musts), set(each.imports - each.musts)) for each in rest]
    assert told == [("f", {"one"}, {"two"}), (None, {"three"}, set()), (None, {"four"}, set())]


def test_classes_of_answers_are_named_by_strings_in_this_package_alone() -> None:
    text = "read('chat.ChatResult', 'cacert.pem', 'a sentence. It has dots')"
    ours, theirs = pieces_of(module(text, f"{OURS}/x.py"))[0], pieces_of(module(text))[0]
    assert ours.imports == {f"{OURS}.models.chat"}
    assert theirs.imports == set()
    assert theirs.files == {"chat.ChatResult", "cacert.pem"}


def test_the_names_of_a_module() -> None:
    text = (
        "import a\nfrom b import c as d\nX = 1\nY: int = 2\ndef f(): ...\nasync def g(): ...\nclass H: ...\nX.y = 3\n"
    )
    text += "if TYPE_CHECKING:\n  from t import T\nelse:\n  class I: ...\nif v:\n  J = 1\nelse:\n  K = 2\n"
    assert {*own_names(module(text))} == {"d", "X", "Y", "f", "g", "H", "I", "J", "K"}


@pytest.mark.parametrize(
    ("text", "used"),
    [
        ("from openrouter_core import chat_send as ask, text_of", {"chat_send", "text_of"}),
        ("from openrouter_core.models.chat import ChatRequest", {"models.chat.ChatRequest"}),
        ("def f():\n  from openrouter_core import gather", {"gather"}),
        ("import openrouter_core\nopenrouter_core.chat_send(core)", {"chat_send"}),
        ("import openrouter_core as o\no.errors.APIError", {"errors.APIError", "errors"}),
        ("import openrouter_core.models.chat as c\nc.ChatRequest", {"models.chat", "models.chat.ChatRequest"}),
        ("import openrouter_core.errors\nopenrouter_core.text_of", {"errors", "text_of"}),
        ("if TYPE_CHECKING:\n  from openrouter_core import Result", set()),
        ("from . import openrouter_core\nfrom .openrouter_core import x", set()),
    ],
)
def test_what_a_program_uses(text: str, used: set[str]) -> None:
    assert used_by(text.encode(), "p.py") == {f"{OURS}.{each}" for each in used}


def test_what_a_program_uses_of_others() -> None:
    text = b"import httpx, a.b\nfrom returns.pipeline import flow\nwith httpx.Client() as c:\n  c.get(a.b.c)"
    assert used_by(text, "p.py") == {"httpx", "a.b", "a.b.c", "returns.pipeline.flow", "httpx.Client"}


def world(**texts: str) -> dict[str, Module]:
    """Give modules by their names, in which `__` stands for a dot."""
    named = {name.replace("__", "."): text for name, text in texts.items()}
    packages = {each for name in named for each in named if each.startswith(f"{name}.") for each in [name]}
    paths = {name: name.replace(".", "/") + ("/__init__.py" if name in packages else ".py") for name in named}
    return {name: Module(paths[name], text.encode()) for name, text in named.items()}


def test_what_cannot_run_is_not_needed_nor_what_it_alone_needs() -> None:
    modules = world(
        openrouter_core="",
        openrouter_core__a="import lib",
        lib="try:\n  from .fast import run\nexcept ImportError:\n  from .slow import run",
        lib__fast="import not_there\nimport lib.tables",
        lib__fast__inner="",
        lib__slow="def f():\n  import not_there\n  import lib.more\ndef g():\n  import lib.less",
        lib__tables="",
        lib__more="",
        lib__less="import json",
    )
    found = needed([], ["openrouter_core.a"], modules).unwrap()
    assert found.modules == {"openrouter_core", "openrouter_core.a", "lib", "lib.slow", "lib.less"}


def test_what_this_package_needs_of_another_that_is_there_only_in_part_is_missed() -> None:
    modules = world(openrouter_core="", openrouter_core__a="import lib", lib="import lib.b", lib__b="import not_there")
    assert needed([], ["openrouter_core.a"], modules).failure() == (
        "openrouter_core.a needs lib, and that not_there, which cannot be found here"
    )


def test_what_this_package_needs_of_others_altogether_may_be_elsewhere_but_hooks_for_them_do_not_count() -> None:
    modules = world(
        openrouter_core="import extra\ndef f():\n  import extra\n  import lib.a\nclass A:\n  def __for_extra__(self):\n"
        "    import extra\n    import lib.b",
        lib="", lib__a="", lib__b="",
    )  # fmt: skip
    assert needed(["f"], ["openrouter_core"], modules).unwrap().modules == {"openrouter_core", "lib", "lib.a"}


def test_functions_of_this_package_need_nothing_until_they_are_spoken_of() -> None:
    modules = world(
        openrouter_core="",
        openrouter_core__a="def f():\n  g()\ndef g():\n  import lib.one\ndef h():\n  import lib.two",
        lib="",
        lib__one="def h(): ...",
        lib__two="",
    )
    always = {"openrouter_core", "openrouter_core.a"}
    for name, more in (("x", set[str]()), ("f", {"lib", "lib.one"}), ("h", {"lib", "lib.two"})):
        assert needed([name], ["openrouter_core.a"], modules).unwrap().modules == always | more


def test_a_module_that_is_named_in_part_brings_all_that_begin_so() -> None:
    modules = world(openrouter_core="import lib", lib="import_module(f'lib._{x}')", lib___a="", lib___b="", lib__c="")
    assert needed([], ["openrouter_core"], modules).unwrap().modules == {"openrouter_core", "lib", "lib._a", "lib._b"}
