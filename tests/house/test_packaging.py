"""What is distributed is what is here: packages, version, names, and how the README sets up."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any, get_args

import pytest

import openrouter_core
from kit.places import ROOT
from kit.registry import CLASSES, NAMES, UNIONS
from openrouter_core import models
from openrouter_core.funcs import every
from openrouter_core.models import chat, messages, responses
from openrouter_core.models.convert import read

README = (ROOT / "README.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_every_package_is_listed() -> None:
    """The build takes the list by its word: one that is missing there is missing in the wheel."""
    folders = [ROOT / "openrouter_core", *(file.parent for file in (ROOT / "openrouter_core").rglob("*/__init__.py"))]
    found = {".".join(folder.relative_to(ROOT).parts) for folder in folders} | {"openrouter_core.funcs"}
    assert set(PROJECT["tool"]["setuptools"]["packages"]) == found


def test_the_link_shows_the_functions_where_they_will_be_installed() -> None:
    link = ROOT / "openrouter_core" / "funcs"
    assert link.is_symlink()
    assert link.readlink() == Path("../funcs")


def test_the_runtime_stands_on_four_libraries() -> None:
    names = {re.match(r"\w+", each)[0] for each in PROJECT["project"]["dependencies"]}  # type: ignore[index]
    assert names == {"httpx", "attrs", "cattrs", "returns"}


def test_the_newest_version_is_in_the_changelog() -> None:
    versions = re.findall(r"^## \[(\d[^]]*)\]", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert versions[0] == openrouter_core.__version__


@pytest.mark.parametrize("name", dir(openrouter_core))
def test_the_package_offers_what_it_says(name: str) -> None:
    assert getattr(openrouter_core, name) is not None


def test_the_package_offers_every_function_and_its_twin_and_says_so() -> None:
    functions = {each.stem for each in (ROOT / "funcs").glob("*.py")} - {"__init__", "every"}
    functions |= {name for name in every.__all__ if name.removesuffix("_stream") in functions}
    alone = {"oauth_create_authorization_url", "oauth_create_sha256_code_challenge"}  # they send nothing
    assert alone < functions
    twins = {f"{name}_async" for name in functions - alone}
    assert dir(openrouter_core) == sorted({*openrouter_core._WHERE, *functions, *twins, "__version__"})
    assert getattr(openrouter_core, "__all__") == dir(openrouter_core)  # noqa: B009 - checkers have their own way


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("chatSend", "chat_send"),
        ("apiKeysCreate", "api_keys_create"),
        ("model_list", "models_list"),
        ("validated", "validate"),
        ("oauth_create_authorization_url_async", "oauth_create_authorization_url"),
    ],
)
def test_a_wrong_name_says_what_is_near(name: str, near: str) -> None:
    with pytest.raises(AttributeError, match=rf"'{name}': did you mean {near}\?$"):
        getattr(openrouter_core, name)


@pytest.mark.parametrize("name", ["every", "__wrapped__", "_WHAT", "xyzzy_quux"])
def test_what_is_near_to_nothing_gets_no_advice(name: str) -> None:
    with pytest.raises(AttributeError, match=rf"'{name}'$"):
        getattr(openrouter_core, name)


def test_a_name_that_is_not_offered_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="'openrouter_core' has no attribute 'chat_sent'"):
        _ = openrouter_core.chat_sent  # type: ignore[attr-defined]


@pytest.mark.parametrize("family", [chat, messages, responses], ids=["chat", "messages", "responses"])
def test_a_family_offers_its_types(family: Any) -> None:
    for name in family.__all__:
        assert getattr(family, name) is not None


def test_every_module_of_models_has_all_that_it_offers() -> None:
    for module in iter_modules(models.__path__):
        home = import_module(f"openrouter_core.models.{module.name}")
        assert [name for name in dir(home) if not hasattr(home, name)] == [], module.name
        exec(f"from {home.__name__} import *", {})  # noqa: S102 - what users may write


@pytest.mark.parametrize("name", sorted(CLASSES))
def test_a_family_offers_a_class_as_its_home_defines_it(name: str) -> None:
    offering = [family for family in (chat, messages, responses) if getattr(family, name, None) is CLASSES[name]]
    assert [name in dir(family) for family in offering] == [True] * len(offering)
    assert offering or name == "Availability"


@pytest.mark.parametrize("name", UNIONS)
def test_the_members_of_a_union_have_the_tag_they_are_told_by(name: str) -> None:
    members = get_args(UNIONS[name].union)
    assert {each.__name__ for each in members} == {*UNIONS[name].members.values(), "UnknownVariant"}
    for tag, member in UNIONS[name].members.items():
        value = read(NAMES[name], {UNIONS[name].key: tag})
        assert type(value).__name__ == member
        assert getattr(value, UNIONS[name].key) == tag


@pytest.mark.parametrize("family", [chat, messages, responses], ids=["chat", "messages", "responses"])
@pytest.mark.parametrize("name", ["Nothing", "_nothing", "Mapping", "offer"])
def test_what_a_family_does_not_offer_is_not_there(family: Any, name: str) -> None:
    assert name not in dir(family)
    if name != "Mapping":
        with pytest.raises(AttributeError, match=rf"'{family.__name__}' has no attribute '{name}'"):
            getattr(family, name)


def blocks(language: str) -> list[str]:
    """Give the README's fenced blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


def test_the_readme_sets_up_in_two_shell_blocks() -> None:
    quickstart, tests = blocks("sh")
    assert shlex.split(quickstart)[-1] == "examples/quickstart.py"
    assert "pytest" in tests


def test_the_quickstart_answers_and_streams() -> None:
    run = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", ROOT / "examples" / "quickstart.py"],
        check=True,
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(ROOT)},
    )
    first, answer, streamed, cost = run.stdout.splitlines()
    assert first.startswith("OPENROUTER_API_KEY is not set")
    assert answer == "You said: What is the capital of France?"
    assert streamed == "You said: Why is the sky blue?"
    assert cost == "(8 tokens, 0.000008 US dollars)"
    assert run.stderr == ""


@pytest.mark.parametrize("name", dir(openrouter_core))
def test_no_name_is_taken_by_a_module_of_the_same_name(name: str) -> None:
    """A submodule, once imported, is an attribute of its package, and would be found in the place of a function."""
    assert name == "errors" or not (ROOT / "openrouter_core" / f"{name}.py").exists()
