"""The stand-in is a server that users' own tests can rely on."""

from __future__ import annotations

import json
import runpy
import sys
import threading
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import openrouter_core.testing
from openrouter_core.testing import Reply, StandIn, Wait, completion, response, response_streamed, streamed
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
        ("/chat/completions", {"authorization": "Bearer k"}, b'{"messages": "a"}', 400, "messages: at least one"),
        ("/responses", {}, b'{"input": "a"}', 401, "There is no API key in the request."),
        ("/responses", {"authorization": "Bearer k"}, b"{}", 400, "input: text, or at least one item, is wanted."),
        ("/responses", {"authorization": "Bearer k"}, b'{"input": ""}', 400, "input: text, or at least one item"),
        ("/responses", {"authorization": "Bearer k"}, b'{"input": []}', 400, "input: text, or at least one item"),
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


@pytest.mark.parametrize(
    "said",
    [
        "in parts",
        [{"role": "user", "content": "earlier"}, {"role": "user", "content": "in parts"}, {"type": "reasoning"}],
        [{"role": "user", "content": [{"type": "input_text", "text": "in"}, {"type": "input_text", "text": "parts"}]}],
    ],
)
def test_it_repeats_what_the_user_said_as_a_response_too(stand_in: StandIn, said: object) -> None:
    headers = {"authorization": "Bearer k"}
    whole = httpx.post(f"{stand_in.url}/responses", headers=headers, json={"input": said, "model": "m"}).json()
    assert whole["output"][0]["content"][0]["text"] == "You said: in parts"
    assert whole["model"] == "m"
    stream = httpx.post(f"{stand_in.url}/responses", headers=headers, json={"input": said, "stream": True}).text
    assert stream.startswith(": OPENROUTER PROCESSING\n\ndata: {")
    assert stream.endswith("data: [DONE]\n\n")


def events_of(reply: Reply) -> list[dict[str, Any]]:
    """Give the events of a stream."""
    data = b"".join(step for step in reply.body if isinstance(step, bytes)).decode()
    lines = [line.removeprefix("data: ") for line in data.splitlines() if line.startswith("data: {")]
    return [json.loads(line) for line in lines]


def test_a_streamed_response_has_the_events_of_the_api_in_their_order() -> None:
    events = events_of(response_streamed("Par", {"type": "ping"}, Wait(0), "is."))
    assert [each["type"] for each in events] == [
        "response.created",
        "response.in_progress",
        "response.output_item.added",
        "response.content_part.added",
        "response.output_text.delta",
        "ping",
        "response.output_text.delta",
        "response.output_text.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.completed",
    ]
    assert [each["sequence_number"] for each in events] == list(range(11))
    text = events[7]["text"]
    assert text == "Paris."
    assert text == events[8]["part"]["text"] == events[9]["item"]["content"][0]["text"]
    assert events[10]["response"]["output"] == [events[9]["item"]]
    assert events[10]["response"]["id"] == events[0]["response"]["id"]
    assert {each["item_id"] for each in events if "item_id" in each} == {events[9]["item"]["id"]}


def test_events_of_a_response_come_before_its_text_if_they_are_given_before() -> None:
    item = {"type": "response.output_item.done", "item": {"type": "reasoning"}, "sequence_number": 70}
    kinds = [each["type"] for each in events_of(response_streamed(item, "Paris.", status=None, done=False))]
    assert kinds[2:5] == ["response.output_item.done", "response.output_item.added", "response.content_part.added"]
    assert kinds[-1] == "response.output_text.delta"
    silent = events_of(response_streamed(item, status="incomplete", usage={}, background=True))
    assert [each["sequence_number"] for each in silent] == [0, 1, 70, 2]
    last = silent[-1]["response"]
    assert (last["status"], last["output"], last["usage"], last["background"]) == ("incomplete", [], {}, True)
    assert last["incomplete_details"] == {"reason": "max_output_tokens"}


def test_a_response_says_what_it_is_told_to() -> None:
    def body(reply: Reply) -> Any:
        (content,) = reply.body
        assert isinstance(content, bytes)
        return json.loads(content)

    assert body(response(None))["output"] == []
    told = body(response(output=[{"type": "reasoning"}], status="failed", usage={}, model="m", error={"code": "c"}))
    assert told["output"] == [{"type": "reasoning"}]
    assert (told["status"], told["usage"], told["model"], told["error"]) == ("failed", {}, "m", {"code": "c"})
    assert told["completed_at"] is None
    assert body(response("two words"))["usage"]["output_tokens"] == 2
    assert response(headers={"x-mine": "1"}).headers["x-mine"] == "1"


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


def test_a_port_that_is_taken_is_told_in_a_line(stand_in: StandIn, capsys: pytest.CaptureFixture[str]) -> None:
    port = stand_in.url.split(":")[2].split("/")[0]
    with pytest.raises(SystemExit):
        main(["--port", port])
    assert "it cannot listen: Address already in use" in capsys.readouterr().err


def test_names_are_listed() -> None:
    assert dir(openrouter_core.testing) == sorted(openrouter_core.testing.__all__)
    assert {"chat_result", "api_error", "StandIn"} <= set(dir(openrouter_core.testing))
