"""A driver that cannot be loaded is an error of the call, and names the file that is in its way; later calls work."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kit.places import ROOT
from openrouter_core import OpenRouterCore, errors, warm_up, warm_up_async
from openrouter_core.call.last_resort import unexpected
from openrouter_core.testing import StandIn

if TYPE_CHECKING:
    from kit.callers import Caller, ResponsesCaller

CALLS = """
import asyncio, importlib, sys
from pathlib import Path
from openrouter_core import OpenRouterCore, warm_up, warm_up_async
from openrouter_core.funcs.chat_send import chat_send, chat_send_async
from openrouter_core.funcs.responses_send import responses_send, responses_send_async

core = OpenRouterCore(api_key="sk-or-v1-0123456789abcdef", server_url=sys.argv[1])
CHAT, RESPONSES = {"messages": [{"role": "user", "content": "Hi"}]}, {"input": "Hi"}
FUNCTIONS = {
    "chat": lambda: chat_send(core, CHAT),
    "chat stream": lambda: chat_send(core, {**CHAT, "stream": True}),
    "responses": lambda: responses_send(core, RESPONSES),
    "warm_up": lambda: warm_up(core),
    "async chat": lambda: asyncio.run(chat_send_async(core, CHAT)),
    "async responses": lambda: asyncio.run(responses_send_async(core, RESPONSES)),
    "async warm_up": lambda: asyncio.run(warm_up_async(core)),
}
function = FUNCTIONS[sys.argv[2]]
"""
FAILING = """
error = function().failure()
assert "sk-or-v1" not in repr((error, getattr(error, "traceback", None)))
print(type(error).__name__, error.request_sent)
print(error.message)
"""
WORKING = """
hiding = Path(sys.argv[0]).parent / sys.argv[3]
hiding.unlink()
sys.modules.pop(hiding.stem, None)
importlib.invalidate_caches()
outcome = function()
print(outcome)
if hasattr(opened := outcome.unwrap(), "close"):
    opened.close()
"""

SHADOWS = {
    "raises": ("httpcore.py", "raise ValueError('sk-or-v1-0123456789abcdef')", "ValueError: "),
    "has not what is wanted": ("h11.py", "", ""),
    "imports who imports it": ("h11.py", "import httpcore\nhttpcore.Request", "partially initialized module"),
}


def run(directory: Path, script: str, *arguments: str) -> list[str]:
    (directory / "script.py").write_text(script, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(directory / "script.py"), *arguments],
        check=False,
        capture_output=True,
        text=True,
        cwd=directory,
        env={"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert not done.stderr, done.stderr
    return done.stdout.splitlines()


FUNCTIONS = ("chat", "chat stream", "responses", "warm_up", "async chat", "async responses", "async warm_up")


@pytest.mark.parametrize(
    ("file", "code", "why", "function"),
    [
        *[pytest.param(*shadow, "chat", id=f"{name}-chat") for name, shadow in SHADOWS.items()],
        *[pytest.param(*SHADOWS["raises"], each, id=f"raises-{each}") for each in FUNCTIONS[1:]],
    ],
)
def test_a_file_that_hides_a_package_is_named_and_without_it_the_next_call_works(
    stand_in: StandIn, tmp_path: Path, function: str, file: str, code: str, why: str
) -> None:
    (tmp_path / file).write_text(code, encoding="utf-8")
    kind, told, outcome = run(tmp_path, CALLS + FAILING + WORKING, stand_in.url, function, file)
    assert kind == "UnexpectedClientError False"
    assert f" ({tmp_path / file} hides the package {file[:-3]}, which is needed: give that file another name)" in told
    assert why in told
    assert outcome.startswith("<Success: ")


@pytest.mark.parametrize("function", ["chat", "warm_up", "async responses", "async warm_up"])
def test_so_is_one_that_is_missed_only_later(stand_in: StandIn, tmp_path: Path, function: str) -> None:
    (tmp_path / "certifi.py").write_text("", encoding="utf-8")
    kind, told = run(tmp_path, CALLS + FAILING, stand_in.url, function)
    assert kind.startswith("UnexpectedClientError ")
    assert f" ({tmp_path / 'certifi.py'} hides the package certifi" in told


@pytest.mark.parametrize("function", ["async chat", "async responses", "async warm_up"])
def test_so_is_one_that_hides_what_asynchronous_calls_need(stand_in: StandIn, tmp_path: Path, function: str) -> None:
    (tmp_path / "anyio").mkdir()
    (tmp_path / "anyio" / "__init__.py").write_text("", encoding="utf-8")
    kind, told = run(tmp_path, CALLS + FAILING, stand_in.url, function)
    assert kind == "UnexpectedClientError False"
    assert f" ({tmp_path / 'anyio' / '__init__.py'} hides the package anyio" in told


@pytest.mark.parametrize("function", ["chat", "responses", "warm_up", "async chat", "async warm_up"])
def test_a_package_that_is_broken_by_itself_is_told_with_its_traceback(
    stand_in: StandIn, tmp_path: Path, function: str
) -> None:
    broken = "sys.modules['httpcore'] = None\n"
    kind, told = run(tmp_path, CALLS + broken + FAILING, stand_in.url, function)
    assert kind == "UnexpectedClientError False"
    assert "import of httpcore halted" in told
    assert "hides" not in told


PARSED = """
from pathlib import Path
from openrouter_core import parsed
from openrouter_core.models.convert import read

answer = read("chat.ChatResult", {"choices": [{"message": {"content": '{"a": [1]}'}}]})
error = parsed(answer, dict[str, list[int]]).failure()
print(type(error).__name__, error.message)
Path("cattrs.py").unlink()
sys.modules.pop("cattrs", None)
importlib.invalidate_caches()
print(parsed(answer, dict[str, list[int]]))
"""


@pytest.mark.parametrize(
    "code", ["", "raise RuntimeError", "StructureHandlerNotFoundError = transform_error = KeyError"]
)
def test_a_file_that_hides_cattrs_is_named_where_answers_are_parsed(tmp_path: Path, code: str) -> None:
    (tmp_path / "cattrs.py").write_text(code, encoding="utf-8")
    failed, outcome = run(tmp_path, f"import importlib, sys\n{PARSED}")
    assert failed.startswith("InvalidRequestError kind: nothing can be read as dict: ")
    assert f"{tmp_path / 'cattrs.py'} hides the package cattrs" in failed
    assert outcome == "<Success: {'a': [1]}>"


DRIVERS = ("openrouter_core.transport.blocking", "openrouter_core.transport.nonblocking")


def test_each_way_of_calling_tells_of_it(
    caller: Caller, responses_caller: ResponsesCaller, core: OpenRouterCore, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        for driver in DRIVERS:
            broken.setitem(sys.modules, driver, None)
        for error in (caller.err(core, {"messages": []}), responses_caller.err(core, {"input": "Hi"})):
            assert isinstance(error, errors.UnexpectedClientError)
            assert error.message.startswith("ModuleNotFoundError: import of openrouter_core.transport.")
            assert "loading.py" in error.traceback
        for warmed in (warm_up(core), asyncio.run(warm_up_async(core))):
            assert isinstance(warmed.failure(), errors.UnexpectedClientError)
    assert caller.ok(core, {"messages": [{"role": "user", "content": "Hi"}]}).choices


@pytest.mark.parametrize(
    ("file", "error"),
    [
        ("anyio.py", ImportError("no", name="anyio.lowlevel")),
        ("h11/__init__.py", AttributeError("no", name="x", obj=sys.modules["h11"])),
        ("queue.py", ImportError("no", name="queue")),
    ],
    ids=str,
)
def test_a_file_is_in_the_way_of_a_package_or_of_pythons_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str, error: Exception
) -> None:
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text("", encoding="utf-8")
    told = f"{type(error).__name__}: no"
    assert unexpected(error, (), sent=False).message == told
    monkeypatch.syspath_prepend(tmp_path)
    name = file.partition("/")[0].removesuffix(".py")
    assert unexpected(error, (), sent=False).message == (
        f"{told} ({tmp_path / file} hides the package {name}, which is needed: give that file another name)"
    )


def test_a_file_that_hides_nothing_is_not_accused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "my_app.py").write_text("", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    monkeypatch.syspath_prepend(tmp_path)
    for name in ("my_app", "folder", "httpx", "json", "sys", "nowhere", "", None):
        assert unexpected(ImportError("no", name=name), (), sent=False).message == "ImportError: no"
