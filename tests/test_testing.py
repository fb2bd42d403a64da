"""The stand-in is a server that users' own tests can rely on."""

from __future__ import annotations

import runpy
import sys
import threading
from typing import TYPE_CHECKING

import httpx
import pytest

from openrouter_core.testing import Reply, StandIn, completion, streamed
from openrouter_core.testing.__main__ import main

if TYPE_CHECKING:
    from openrouter_core.models.chat import ChatRequest

ASK = {"messages": [{"role": "user", "content": [{"type": "text", "text": "in"}, {"type": "text", "text": "parts"}]}]}


@pytest.mark.parametrize(
    ("path", "headers", "content", "status", "message"),
    [
        ("/models", {}, b"", 404, "There is no POST /api/v1/models here."),
        ("/chat/completions", {}, b"{}", 401, "There is no API key in the request."),
        ("/chat/completions", {"authorization": "Bearer k"}, b"{", 400, "The body is not JSON: "),
        ("/chat/completions", {"authorization": "Bearer k"}, b"[]", 400, "messages: at least one is wanted."),
        ("/chat/completions", {"authorization": "Bearer k"}, b"{}", 400, "messages: at least one is wanted."),
    ],
)
def test_it_refuses_what_the_api_refuses_at_first_sight(
    stand_in: StandIn, path: str, headers: dict[str, str], content: bytes, status: int, message: str
) -> None:
    reply = httpx.post(stand_in.url + path, headers=headers, content=content)
    assert reply.status_code == status
    assert reply.json()["error"]["code"] == status
    assert reply.json()["error"]["message"].startswith(message)


def test_it_repeats_what_the_user_said(stand_in: StandIn) -> None:
    headers = {"authorization": "Bearer k"}
    whole = httpx.post(f"{stand_in.url}/chat/completions", headers=headers, json={**ASK, "model": "m"}).json()
    assert whole["choices"][0]["message"]["content"] == "You said: in parts"
    assert whole["model"] == "m"
    events = httpx.post(f"{stand_in.url}/chat/completions", headers=headers, json={**ASK, "stream": True}).text
    assert events.startswith(": OPENROUTER PROCESSING\n\ndata: {")
    assert events.endswith("data: [DONE]\n\n")


def test_it_records_what_it_received(stand_in: StandIn) -> None:
    stand_in.script(completion())
    httpx.post(f"{stand_in.url}/any?a=1", headers={"X-Mine": "1"}, json={"b": 2})
    (request,) = stand_in.received
    assert (request.method, request.path, request.headers["x-mine"], request.json) == (
        "POST",
        "/api/v1/any?a=1",
        "1",
        {"b": 2},
    )


def test_its_answers_can_be_a_function(question: ChatRequest) -> None:
    with StandIn(lambda request: Reply(200, {"x-was": request.method})) as server:
        assert httpx.post(server.url, json=question).headers["x-was"] == "POST"


def test_a_reply_may_give_its_own_length() -> None:
    assert b"content-length: 7\r\n" in b"".join(
        step for step in Reply(200, {"content-length": "7"}, (b"1234567",)).steps() if isinstance(step, bytes)
    )


def test_a_stream_may_have_no_usage_and_no_end() -> None:
    assert len(streamed("a", finish_reason=None, done=False).body) == 2
    assert b'"total_tokens": 7' in b"".join(
        step for step in streamed("a", usage={"total_tokens": 7}).body if isinstance(step, bytes)
    )


def test_a_completion_says_what_it_is_told_to(question: ChatRequest) -> None:
    with StandIn() as server:
        server.script(completion(None, message={"tool_calls": []}, usage={}, finish_reason=None, extra=1))
        body = httpx.post(server.url, json=question).json()
    assert body["extra"] == 1
    assert body["usage"] == {}
    assert body["choices"] == [
        {"index": 0, "message": {"role": "assistant", "content": None, "tool_calls": []}, "finish_reason": None}
    ]


def test_it_has_an_address_only_while_it_runs() -> None:
    server = StandIn()
    server.stop()
    with pytest.raises(RuntimeError, match="not started"):
        _ = server.url
    with server:
        assert server.url.startswith("http://127.0.0.1:")
        assert server.wait_until_left(0)
    server.stop()
    with pytest.raises(RuntimeError, match="not started"):
        _ = server.url


def test_stopping_hangs_up_on_those_who_wait(stand_in: StandIn) -> None:
    with httpx.Client() as client:
        client.post(stand_in.url)
        assert stand_in.open_connections == 1
        assert not stand_in.wait_until_left(0.01)
        stand_in.stop()
        assert stand_in.open_connections == 0


def test_it_runs_alone(capsys: pytest.CaptureFixture[str]) -> None:
    stopped = threading.Event()
    stopped.set()
    main(["--port", "0"], stopped)
    assert capsys.readouterr().out.startswith("OPENROUTER_BASE_URL=http://127.0.0.1:")


def test_an_interrupt_stops_it(capsys: pytest.CaptureFixture[str]) -> None:
    class Interrupted(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            raise KeyboardInterrupt

    main([], Interrupted())
    assert capsys.readouterr().out.endswith("stopped\n0 requests\n")


def test_its_module_can_be_run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["testing", "--help"])
    with pytest.raises(SystemExit):
        runpy.run_path(main.__code__.co_filename, run_name="__main__")
    assert "--port" in capsys.readouterr().out
