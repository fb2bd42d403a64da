"""The stand-in is a server that users' own tests can rely on."""

from __future__ import annotations

import contextlib
import json
import os
import resource
import runpy
import socket
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import httpx
import pytest

import openrouter_core.testing
from openrouter_core import OpenRouterCore, chat_send
from openrouter_core.testing import RawReply, Reply, StandIn, Wait, completion, response, response_streamed, streamed
from openrouter_core.testing.__main__ import main

if TYPE_CHECKING:
    from openrouter_core.models.chat import ChatRequest

ASK = {"messages": [{"role": "user", "content": [{"type": "text", "text": "in"}, {"type": "text", "text": "parts"}]}]}


@pytest.mark.parametrize(
    ("path", "headers", "content", "status", "message"),
    [
        ("/nothing", {}, b"", 404, "There is no POST /api/v1/nothing here."),
        ("/chat/completions", {}, b"{}", 401, "There is no API key in the request."),
        ("/chat/completions", {"authorization": "Bearer"}, b"{}", 401, "There is no API key in the request."),
        ("/chat/completions", {"authorization": "Basic k"}, b"{}", 401, "There is no API key in the request."),
        ("/chat/completions", {"authorization": "Bearer k"}, b"{", 400, "The body is not JSON: "),
        ("/chat/completions", {"authorization": "bearer k"}, b"\xff", 400, "The body is not JSON: "),
        ("/chat/completions", {"authorization": "BEARER  k"}, b"[" * 200_000, 400, "The body is not JSON: "),
        ("/chat%2Fcompletions", {}, b"{}", 404, "There is no POST /api/v1/chat%2Fcompletions here."),
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
    for models, first in ((["a", "b"], "a"), ([], "stand-in/echo"), ("a", "stand-in/echo")):
        body = {**ASK, "models": models}
        assert httpx.post(f"{stand_in.url}/chat/completions", headers=headers, json=body).json()["model"] == first
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


ASKED = json.dumps(ASK).encode()
HEAD = b"Host: h\r\nAuthorization: Bearer k\r\n"
LONG = b"Content-Length: %d\r\n" % len(ASKED)
CHUNKED = b"Transfer-Encoding: chunked\r\n"
PIECES = b"5\r\n%s\r\n%X ; a=1\r\n%s\r\n0\r\nX-Trailer: 1\r\n\r\n" % (ASKED[:5], len(ASKED) - 5, ASKED[5:])


def connected(server: StandIn) -> socket.socket:
    """Connect to a stand-in."""
    url = httpx.URL(server.url)
    return socket.create_connection((url.host, url.port), timeout=30)


def exchanged(server: StandIn, sent: bytes) -> bytes:
    """Send bytes to a stand-in, say that no more come, and give all that it says."""
    with connected(server) as connection:
        connection.sendall(sent)
        connection.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: connection.recv(65_536), b""))


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"POST /chat/completions HTTP/1.1\r\n" + HEAD + LONG + b"\r\n" + ASKED, 200),
        (b"POST /chat/completions HTTP/1.1\r\n" + HEAD + CHUNKED + b"\r\n" + PIECES, 200),
        (b"POST http://openrouter.invalid/v1/chat/completions?a=/b HTTP/1.1\r\n" + HEAD + LONG + b"\r\n" + ASKED, 200),
        (b"POST HTTPS://openrouter.invalid/v1/chat/completions HTTP/1.1\r\n" + HEAD + LONG + b"\r\n" + ASKED, 200),
        (b"POST /%63hat/completion%73 HTTP/1.1\r\n" + HEAD + LONG + b"\r\n" + ASKED, 200),
        (b"POST /chat/completions HTTP/1.0\r\n" + HEAD + LONG + b"\r\n" + ASKED, 200),
        (b"OPTIONS * HTTP/1.1\r\n" + HEAD + b"\r\n", 204),
        (b"OPTIONS /chat/completions HTTP/1.1\r\n" + HEAD + b"\r\n", 204),
        (b"HEAD /responses HTTP/1.1\r\n" + HEAD + b"\r\n", 405),
        (b"GET /responses HTTP/1.1\r\n" + HEAD + b"\r\n", 405),
        (b"BREW /responses HTTP/1.1\r\n" + HEAD + b"\r\n", 405),
        (b"BREW /coffee HTTP/1.1\r\n" + HEAD + b"\r\n", 404),
        (b"OPTIONS /coffee HTTP/1.1\r\n" + HEAD + b"\r\n", 404),
        (b"POST http://[ HTTP/1.1\r\n" + HEAD + b"\r\n", 404),
        (b"what is this\r\n", 400),
        (b"POST /responses HTTP/3.0\r\n\r\n", 505),
        (b"POST /%s HTTP/1.1\r\n\r\n" % (b"a" * 70_000), 414),
        (b"POST /responses HTTP/1.1\r\nA: %s\r\n\r\n" % (b"a" * 70_000), 431),
        (b"POST /responses HTTP/1.1\r\n" + HEAD + b"Content-Length: -1\r\n\r\n", 400),
        (b"POST /responses HTTP/1.1\r\n" + HEAD + b"Transfer-Encoding: gzip\r\n\r\n", 400),
        (b"POST /responses HTTP/1.1\r\n" + HEAD + CHUNKED + b"\r\n+1\r\na\r\n0\r\n\r\n", 400),
        (b"POST /responses HTTP/1.1\r\n" + HEAD + CHUNKED + b"\r\n1\r\nab\r\n0\r\n\r\n", 400),
    ],
    ids=lambda value: value[:60] if isinstance(value, bytes) else value,
)
def test_it_answers_requests_of_every_form_as_a_server_does(stand_in: StandIn, sent: bytes, status: int) -> None:
    head, _, body = exchanged(stand_in, sent).partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 %d " % status)
    if status == 200:
        assert stand_in.received[0].body == ASKED
        assert json.loads(body)["choices"][0]["message"]["content"] == "You said: in parts"
    elif status == 204 or sent.startswith(b"HEAD"):
        assert body == b""
        assert b"\r\nallow: OPTIONS, POST" in head
        assert (b"content-length" in head) == (status != 204)
    else:
        assert json.loads(body)["error"]["code"] == status
        assert (b"\r\nallow: OPTIONS, POST" in head) == (status == 405)


def test_a_client_that_waits_to_be_told_sends_its_body_then(stand_in: StandIn) -> None:
    sent = b"POST /chat/completions HTTP/1.1\r\n" + HEAD + LONG + b"Expect: 100-continue\r\n\r\n" + ASKED
    assert exchanged(stand_in, sent).startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 ")


def test_a_connection_is_kept_from_each_request_to_the_next(stand_in: StandIn) -> None:
    plain = b"POST /chat/completions HTTP/1.1\r\n" + HEAD + LONG + b"\r\n" + ASKED
    chunked = b"POST /chat/completions HTTP/1.1\r\n" + HEAD + CHUNKED + b"\r\n" + PIECES
    head = b"HEAD /chat/completions HTTP/1.1\r\n" + HEAD + b"\r\n"
    got = exchanged(stand_in, plain + chunked + head + chunked + plain)
    assert [got.count(b"HTTP/1.1 200 "), got.count(b"HTTP/1.1 405 "), stand_in.connections] == [4, 1, 1]


def test_an_old_client_gets_a_stream_without_chunks(stand_in: StandIn) -> None:
    stand_in.script(streamed("Par", "is."))
    head, _, body = exchanged(stand_in, b"GET / HTTP/1.0\r\n\r\n").partition(b"\r\n\r\n")
    assert b"transfer-encoding" not in head
    assert body.startswith(b": OPENROUTER PROCESSING\n\n")
    assert body.endswith(b"data: [DONE]\n\n")


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"GET /chat/comp",
        b"POST /responses HTTP/1.1\r\n" + HEAD,
        b"POST /responses HTTP/1.1\r\n" + HEAD + LONG + b"\r\n" + ASKED[:-1],
        b"POST /responses HTTP/1.1\r\n" + HEAD + CHUNKED + b"\r\n" + PIECES[:-2],
        b"POST /responses HTTP/1.1\r\n" + HEAD + CHUNKED + b"\r\n" + PIECES[:10],
    ],
)
def test_what_breaks_off_is_no_request(stand_in: StandIn, sent: bytes, capfd: pytest.CaptureFixture[str]) -> None:
    exchanged(stand_in, sent)
    assert stand_in.wait_until_left()
    assert stand_in.received == []
    assert exchanged(stand_in, b"OPTIONS * HTTP/1.1\r\n\r\n").startswith(b"HTTP/1.1 204 ")
    assert capfd.readouterr() == ("", "")


def test_clients_that_leave_in_the_middle_of_a_reply_do_not_disturb_it(
    stand_in: StandIn, capfd: pytest.CaptureFixture[str]
) -> None:
    endless = Reply(body=[b"x" * 1_000_000] * 50)
    stand_in.script(endless, streamed("a", Wait(60), "b"), RawReply([b"HTTP/1.1 ", Wait(60)]))
    for _ in range(3):
        with connected(stand_in) as connection:
            connection.sendall(b"GET / HTTP/1.1\r\n\r\n")
            assert connection.recv(1) == b"H"
    assert stand_in.wait_until_left()
    assert httpx.get(stand_in.url).status_code == 404
    assert capfd.readouterr() == ("", "")


def test_clients_who_come_at_once_have_each_a_reply_and_stopping_lets_them_go(
    stand_in: StandIn, capfd: pytest.CaptureFixture[str]
) -> None:
    stand_in.script(*(RawReply([b"%03d" % number, Wait(60)]) for number in range(300)))
    with contextlib.ExitStack() as clients:
        connections = [clients.enter_context(connected(stand_in)) for _ in range(300)]
        for each in connections:
            each.sendall(b"GET / HTTP/1.1\r\n\r\n")
        numbers = {b"".join(each.recv(1) for _ in range(3)) for each in connections}
        assert len(numbers) == len(stand_in.received) == stand_in.open_connections == 300
        stand_in.stop()
        assert {each.recv(1) for each in connections} == {b""}
    assert stand_in.open_connections == 0
    assert capfd.readouterr() == ("", "")


def test_a_wait_is_one_however_many_files_are_open(stand_in: StandIn) -> None:
    """`select` knows none above 1,023."""
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (before[1], before[1]))
    try:
        with contextlib.ExitStack() as files:
            for _ in range(1_024):
                files.enter_context(Path(os.devnull).open("rb"))
            stand_in.script(streamed("a", Wait(0), "b", Wait(0.001), "c"))
            assert httpx.get(stand_in.url).text.endswith("data: [DONE]\n\n")
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)


def test_half_of_a_pair_of_surrogates_is_written_as_json_has_it(stand_in: StandIn) -> None:
    headers = {"authorization": "Bearer k"}
    reply = httpx.post(f"{stand_in.url}/responses", headers=headers, content=rb'{"input": "\ud83d"}')
    assert b'"You said: \\ud83d"' in reply.content


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


def test_alone_it_tells_all_that_a_core_needs_to_ask_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Asked(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            for line in capsys.readouterr().out.splitlines():
                monkeypatch.setenv(*line.split("="))
            with OpenRouterCore() as core:
                return chat_send(core, {"messages": [{"role": "user", "content": "?"}]}).unwrap().model is not None

    monkeypatch.delenv("OPENROUTER_API_KEY", raising=False)
    main(["--port", "0"], Asked())
    assert capsys.readouterr().out == "1 requests\n"


def test_an_interrupt_stops_it(capsys: pytest.CaptureFixture[str]) -> None:
    class Interrupted(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            raise KeyboardInterrupt

    main([], Interrupted())
    assert capsys.readouterr().out.endswith("stopped\n0 requests\n")


def test_alone_it_counts_requests_and_keeps_none(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made: list[StandIn] = []

    class Known(StandIn):
        def start(self) -> Self:
            made.append(self)
            return super().start()

    class Asked(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            for _ in range(3):
                httpx.post(f"{made[0].url}/responses", content=b"x" * 1_000)
            assert httpx.get(f"{made[0].url}/model/openai/gpt-4o").json()["data"]["id"] == "openai/gpt-4o"
            return True

    monkeypatch.setattr("openrouter_core.testing.__main__.StandIn", Known)
    main([], Asked())
    assert capsys.readouterr().out.endswith("\n4 requests\n")
    assert made[0].received == []


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
