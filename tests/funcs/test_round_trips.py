"""Every function, blocking and awaited, meets the world of the stand-in: it is answered, or an error says why not."""

from __future__ import annotations

import ast
import asyncio
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from kit.places import ROOT
from openrouter_core import AsyncByteStream, ByteStream, Content, Err, Ok, OpenRouterCore, errors
from openrouter_core.call.last_resort import STACK_FULL_AT_ONCE
from openrouter_core.models.model import Answer
from openrouter_core.testing import StandIn

CONSUMER = ROOT / "tests" / "typing" / "consumer_operations.py"


def requests() -> Iterator[tuple[str, dict[str, Any] | None]]:
    """Give each function's request in the program that type checkers read."""
    for node in ast.walk(ast.parse(CONSUMER.read_text(encoding="utf-8"))):
        name = node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else "assert_type"
        if isinstance(node, ast.Call) and name != "assert_type" and not name.endswith("_async"):
            yield name, ast.literal_eval(node.args[1]) if len(node.args) > 1 else None


REQUESTS = dict(requests())


@pytest.fixture(scope="module")
def stand_in() -> Iterator[StandIn]:
    """Serve all."""
    with StandIn() as made:
        yield made


@pytest.fixture
def _recording(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the file that is uploaded where one is."""
    (tmp_path / "recording.wav").write_bytes(b"RIFF\x04\x00\x00\x00WAVE")
    monkeypatch.chdir(tmp_path)


@pytest.mark.usefixtures("_recording")
@pytest.mark.parametrize("name", sorted(REQUESTS))
def test_a_function_is_answered_with_its_class_or_told_that_there_is_no_such_thing(
    name: str, stand_in: StandIn
) -> None:
    """Of what no call has made there is nothing; what is wrong with a request is said in the API's own shape."""
    module = import_module(f"openrouter_core.funcs.{name.removesuffix('_stream')}")
    request = REQUESTS[name]

    async def awaited(core: OpenRouterCore) -> Any:
        async with core:
            return await getattr(module, f"{name}_async")(core, request)

    with OpenRouterCore(api_key="k", server_url=stand_in.url, retries=0) as core:
        outcomes = [getattr(module, name)(core, request)]
    outcomes.append(asyncio.run(awaited(OpenRouterCore(api_key="k", server_url=stand_in.url, retries=0))))
    for outcome in outcomes:
        if isinstance(outcome, Err):
            error = outcome.failure()
            assert isinstance(error, errors.APIError)
            assert error.status_code in {400, 403, 404, 409}, error
        else:
            assert isinstance(outcome, Ok)
            given = outcome.unwrap()
            assert given is None or isinstance(given, Answer | Content | ByteStream | AsyncByteStream)
            if given is not None:
                assert given.http_meta.status_code in (200, 201, 202)


@pytest.mark.parametrize("name", sorted(REQUESTS))
def test_a_call_for_which_the_stack_has_no_room_is_an_err(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """As it is where the driver cannot even be called."""
    module = import_module(f"openrouter_core.funcs.{name.removesuffix('_stream')}")

    def full(*_: object) -> None:
        raise RecursionError

    for driver in ("call", "call_async"):
        monkeypatch.setattr(module, driver, full)
    core = OpenRouterCore(api_key="k")
    assert getattr(module, name)(core, REQUESTS[name]) is STACK_FULL_AT_ONCE
    assert asyncio.run(getattr(module, f"{name}_async")(core, REQUESTS[name])) is STACK_FULL_AT_ONCE
