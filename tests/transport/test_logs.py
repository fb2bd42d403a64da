"""One line an attempt, without a key, a header or a body; a warning where the key travels in clear."""

from __future__ import annotations

import logging
import subprocess
import sys
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import pytest
from pytest_httpx import HTTPXMock

from openrouter_core import OpenRouterCore, errors
from openrouter_core.testing import RESET, RawReply, StandIn, completion, error
from openrouter_core.transport import logs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kit.callers import Caller
    from openrouter_core.models.chat import ChatRequest

ANSWER: dict[str, Any] = {"choices": [{"message": {"content": "Paris."}, "finish_reason": "stop"}]}


@pytest.fixture(autouse=True)
def _as_at_the_start() -> Iterator[None]:
    """Forget whom the process has warned of."""
    logs._warn_of.cache_clear()
    logs._remark.cache_clear()
    handlers, level = logs.LOGGER.handlers[:], logs.LOGGER.level
    yield
    logs._print_all.cache_clear()
    logs.LOGGER.handlers[:] = handlers
    logs.LOGGER.setLevel(level)


def lines(caplog: pytest.LogCaptureFixture) -> list[tuple[int, str]]:
    return [(level, message) for name, level, message in caplog.record_tuples if name == "openrouter_core"]


MISPLACED = "was sent as part of the request; an option of the call goes into the third argument"
REMARKED: dict[str, str] = {
    "temprature": "temprature was sent as it is; did you mean temperature?",
    "Temperature": "Temperature was sent as it is; did you mean temperature?",
    "maxToken": "maxToken was sent as it is; did you mean max_tokens?",
    "timeout_ms": f"timeout_ms {MISPLACED}",
    "extra_headers": f"extra_headers {MISPLACED}",
    "mine": "",
    "tem\nprature": "",  # a line of the log stays a line
    "temperature" * 9: "",
    "": "",
}


def test_a_key_that_was_most_likely_meant_for_another_is_sent_and_told_once(
    caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest, caplog: pytest.LogCaptureFixture
) -> None:
    request = {**question, **dict.fromkeys(REMARKED, 1)}
    for shape in (request, request, {"chat_request": request}):
        caller.value(core, shape)
    assert lines(caplog) == [(logging.WARNING, said) for said in REMARKED.values() if said]
    assert all(received.json.keys() == request.keys() for received in stand_in.received)


def test_no_more_than_eight_strange_keys_of_a_request_are_looked_at(
    caller: Caller, core: OpenRouterCore, question: ChatRequest, caplog: pytest.LogCaptureFixture
) -> None:
    strange = [f"mine_{number}" for number in range(8)]
    caller.value(core, {**question, **dict.fromkeys([*strange[:7], "temprature"], 1)})
    assert len(lines(caplog)) == 1
    caller.value(core, {**question, **dict.fromkeys([*strange, "max_token"], 1)})
    assert len(lines(caplog)) == 1


def test_known_keys_and_extra_ones_are_not_remarked_on_and_any_mapping_is_looked_at(
    caller: Caller, core: OpenRouterCore, question: ChatRequest, caplog: pytest.LogCaptureFixture
) -> None:
    caller.value(core, {**question, "temperature": 1, "top_p": 1}, {"extra_body": {"temprature": 1}})
    assert lines(caplog) == []
    caller.value(core, MappingProxyType({**question, "temprature": 1}))
    assert len(lines(caplog)) == 1


def test_each_attempt_is_one_line_at_debug(
    caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "openrouter_core")
    stand_in.script(error(503, "a secret sk-or-v1-test"), completion(), RawReply((RESET,)))
    caller.ok(core, question)
    assert isinstance(caller.err(core, question), errors.APIConnectionError)
    caller.stream(core, question)
    said = lines(caplog)
    assert {level for level, _ in said} == {logging.DEBUG}
    shown = [(line.partition(" in ")[0], line.rpartition(", ")[2]) for _, line in said]
    path = "POST /api/v1/chat/completions"
    assert shown == [
        (f"{path}: 503", "attempt 1"),
        (f"{path}: 200", "attempt 2"),
        (f"{path}: APIConnectionError", "attempt 1"),
        (f"{path}: 200", "attempt 1"),
    ]
    # `POST path: 503 in 12 ms, attempt 1`
    assert all(line.partition(" in ")[2].split(" ")[0].isdigit() for _, line in said)


def test_no_line_holds_the_key_or_the_prompt(
    caller: Caller, stand_in: StandIn, question: ChatRequest, caplog: pytest.LogCaptureFixture
) -> None:
    """A gateway's URL may hold the key."""
    caplog.set_level(logging.DEBUG, "openrouter_core")
    with OpenRouterCore(api_key="sk-or-v1-test", server_url=f"{stand_in.url}/sk-or-v1-test") as core:
        caller.ok(core, question)
    ((_, line),) = lines(caplog)
    assert line.startswith("POST /api/v1/[api key]/chat/completions: 200 in ")
    assert "capital" not in line


@pytest.mark.parametrize("value", ["1", "true", "on"])
def test_the_environment_turns_a_handler_on(
    caller: Caller,
    core: OpenRouterCore,
    question: ChatRequest,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    value: str,
) -> None:
    monkeypatch.setenv("OPENROUTER_DEBUG", value)
    for _ in range(2):
        caller.ok(core, question)
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 2
    assert all(" openrouter_core POST /api/v1/chat/completions: 200 in " in line for line in said)


@pytest.mark.parametrize("value", [None, "", "0", "false", "No", " off "])
def test_nothing_is_printed_unless_asked_for(
    caller: Caller,
    core: OpenRouterCore,
    question: ChatRequest,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    value: str | None,
) -> None:
    if value is not None:
        monkeypatch.setenv("OPENROUTER_DEBUG", value)
    caller.ok(core, question)
    assert capsys.readouterr() == ("", "")


def test_a_filter_that_raises_costs_no_answer(
    caller: Caller, core: OpenRouterCore, question: ChatRequest, caplog: pytest.LogCaptureFixture
) -> None:
    asked: list[logging.LogRecord] = []

    def refuse(record: logging.LogRecord) -> bool:
        asked.append(record)
        raise LookupError(record)

    caplog.set_level(logging.DEBUG, "openrouter_core")
    logs.LOGGER.addFilter(refuse)
    try:
        caller.ok(core, question)
    finally:
        logs.LOGGER.removeFilter(refuse)
    assert len(asked) == 1


class TestInClear:
    """http:// to a stranger."""

    def test_a_key_on_its_way_to_a_stranger_is_warned_of_once(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest, caplog: pytest.LogCaptureFixture
    ) -> None:
        httpx_mock.add_response(json=ANSWER, is_reusable=True)
        for host in ("gateway.example", "gateway.example", "10.0.0.7", "gateway.example"):
            caller.ok(OpenRouterCore(api_key="sk-or-v1-5e", server_url=f"http://{host}/v1"), question)
        assert lines(caplog) == [
            (logging.WARNING, f"The API key is sent to {host} over http://, where all between can read it")
            for host in ("gateway.example", "10.0.0.7")
        ]

    @pytest.mark.parametrize(
        ("server", "key"),
        [
            ("http://localhost:8080", "sk-or-v1-5e"),
            ("http://api.localhost", "sk-or-v1-5e"),
            ("http://127.0.0.2", "sk-or-v1-5e"),
            ("http://[::1]:8080", "sk-or-v1-5e"),
            ("https://gateway.example", "sk-or-v1-5e"),
            ("http://gateway.example", ""),
        ],
    )
    def test_nothing_is_said_where_nobody_can_read_it(
        self,
        caller: Caller,
        httpx_mock: HTTPXMock,
        question: ChatRequest,
        caplog: pytest.LogCaptureFixture,
        server: str,
        key: str,
    ) -> None:
        httpx_mock.add_response(json=ANSWER)
        caller.ok(OpenRouterCore(api_key=key, server_url=server), question)
        assert lines(caplog) == []


def test_an_application_without_logging_hears_nothing() -> None:
    """The library leaves the root logger and its last resort alone."""
    script = "import logging, openrouter_core.transport.logs as logs\nlogs._warn_of('gateway.example')\n"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("", "")
