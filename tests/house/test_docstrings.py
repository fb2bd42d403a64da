"""What an editor shows of a function is what its page in the reference shows: four parts, and every error."""

from __future__ import annotations

import inspect
import pkgutil
import re
from importlib import import_module
from pathlib import Path
from typing import Any, get_args

import pytest

from openrouter_core import errors, funcs
from openrouter_core.call.dialects.plain import NOTHING
from openrouter_core.call.download import Download
from openrouter_core.funcs import every

PARTS = ("Parameters: ", "Response: ", "Errors: ", "https://openrouter.ai/docs/")


UNSENT = ("oauth_create_authorization_url", "oauth_create_sha256_code_challenge")
"""Functions that send nothing, and have no twin."""


def functions() -> dict[str, Any]:
    """Give every function there is, by its name."""
    names = [each.name for each in pkgutil.iter_modules(funcs.__path__) if each.name not in {"every", *UNSENT}]
    return {
        name: getattr(import_module(f"openrouter_core.funcs.{module}"), name)
        for module in names
        for name in (module, f"{module}_async")
    }


STREAMING = ("chat_send", "responses_send", "beta_responses_send", "messages_send")
EVERY = functions()
FUNCTIONS = {name: function for name, function in EVERY.items() if name.removesuffix("_async") in STREAMING}
PLAIN = {name: function for name, function in EVERY.items() if name not in FUNCTIONS}
TWINS = {name: function for name, function in FUNCTIONS.items() if name.endswith("_async")}
BLOCKING = {name: function for name, function in FUNCTIONS.items() if name not in TWINS}


def paragraphs(function: Any) -> list[str]:
    """Give what a docstring says, each paragraph as one line."""
    return [" ".join(each.split()) for each in (inspect.getdoc(function) or "").split("\n\n")]


def part(function: Any, beginning: str) -> str:
    """Give the paragraph that begins so."""
    (found,) = [each for each in paragraphs(function) if each.startswith(beginning)]
    return found


@pytest.mark.parametrize("function", FUNCTIONS.values(), ids=FUNCTIONS)
def test_a_docstring_has_the_parts_of_a_reference_page_in_order(function: Any) -> None:
    summary, *rest = paragraphs(function)
    assert summary.endswith(".")
    assert len(rest) == len(PARTS)
    assert all(said.startswith(beginning) for said, beginning in zip(rest, PARTS, strict=True))


@pytest.mark.parametrize("function", BLOCKING.values(), ids=BLOCKING)
def test_the_errors_listed_are_the_classes_of_the_statuses(function: Any) -> None:
    listed = re.findall(r"(\d{3}) `(\w+)`", part(function, "Errors: "))
    assert [(int(status), name) for status, name in listed] == [
        (status, kind.__name__) for status, kind in errors.BY_STATUS.items()
    ]


@pytest.mark.parametrize("function", BLOCKING.values(), ids=BLOCKING)
def test_every_way_to_fail_is_listed(function: Any) -> None:
    named = set(re.findall(r"`(\w+Error)`", part(function, "Errors: ")))
    kinds = {*get_args(errors.SendError), *errors.BY_STATUS.values(), errors.OpenRouterDefaultError}
    assert named == {kind.__name__ for kind in kinds}


@pytest.mark.parametrize("name", TWINS)
def test_a_twin_refers_to_the_function_it_is_the_twin_of(name: str) -> None:
    original = FUNCTIONS[name.removesuffix("_async")].__name__
    assert part(TWINS[name], "Parameters: ") == f"Parameters: those of `{original}`."
    assert part(TWINS[name], "Errors: ").startswith(f"Errors: those of `{original}`, each an `Err`.")
    assert part(TWINS[name], "https:") == part(FUNCTIONS[original], "https:")


def test_a_plain_function_says_what_it_does_takes_and_gives_which_statuses_refuse_it_and_where_its_page_is() -> None:
    streams = {name.removesuffix("_stream"): getattr(every, name) for name in every.__all__ if name.endswith("_stream")}
    for name, function in PLAIN.items():
        said = " ".join((inspect.getdoc(function) or "").split())
        if name.endswith("_async"):
            assert said == f"Do what `{name.removesuffix('_async')}` does, without blocking: on asyncio or trio."
            continue
        operation = vars(import_module(f"openrouter_core.funcs.{name}"))[name.upper()]
        given = re.search(r"Gives `Ok\((\w+)\)`; `Err` where the server refuses \(([\d, ]+)\)", said)
        assert given is not None, name
        if isinstance(operation, Download):
            assert given[1] == "Content"
            assert inspect.getdoc(streams[name]) == f"Do what `{name}` does, and give the bytes as they come."
        elif given[1] == "None":
            assert operation.reading is NOTHING
        else:
            reading = getattr(operation, "reading", None) or operation.dialect
            assert given[1] in ("EventStream", reading._name.partition(".")[2])
        for key in (*re.findall(r"{(\w+)}", operation.endpoint.path), *operation.endpoint.query):
            assert f"`{key}`" in said, (name, key)
        assert re.match(r"[A-Z].*?\.(?: |$)", said), name
        assert "https://openrouter.ai/docs/api/api-reference/" in said, name


def test_a_function_that_sends_nothing_says_so_and_what_it_gives() -> None:
    for name in UNSENT:
        function = getattr(import_module(f"openrouter_core.funcs.{name}"), name)
        said = " ".join((inspect.getdoc(function) or "").split())
        given = str(inspect.signature(function).return_annotation).removeprefix("Result[").partition(",")[0]
        assert "Nothing is sent" in said
        assert f"Gives `Ok({given})`; an `Err` where " in said
        assert "https://openrouter.ai/docs/" in said


def test_a_plain_function_is_a_page_that_is_read_at_a_glance() -> None:
    files = [Path(funcs.__path__[0], f"{name}.py") for name in PLAIN if not name.endswith("_async")]
    texts = {file.stem: file.read_text(encoding="utf-8") for file in files}
    lines = {name: len(text.splitlines()) for name, text in texts.items() if "StreamingOperation" not in text}
    alone = [count for name, count in lines.items() if f"{name}_stream" not in every.__all__]
    assert sum(count < 45 for count in alone) > 0.75 * len(alone)
    assert max(lines.values()) < 90
