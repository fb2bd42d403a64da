"""What a preview tells is what a call sends, and what its command sends from a shell; and nothing is done for it."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import threading
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest

from kit.field import KEY
from openrouter_core import (
    Ok,
    OpenRouterCore,
    Preview,
    api_keys_delete,
    chat_send,
    chat_send_async,
    errors,
    files_upload,
    files_upload_async,
    models_list,
    oauth_create_authorization_url,
    oauth_exchange_auth_code_for_api_key,
    preview,
    stt_create_transcription_multipart,
    tts_create_speech_stream,
    video_generation_get_video_content,
    warm_up,
)
from openrouter_core.testing import Received, StandIn

ASK: Any = {"model": "a/m", "messages": [{"role": "user", "content": "Hello"}]}
tell: Any = preview  # tests send what no type checker would let pass


class Raw:
    """A server that keeps what it gets as it comes, byte for byte, and answers each request alike."""

    def __init__(self) -> None:
        self.got: list[tuple[list[bytes], bytes]] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}/api/v1"
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _serve(self) -> None:
        while True:
            try:
                speaker, _ = self._socket.accept()
            except OSError:
                return
            with speaker, speaker.makefile("rb") as source:
                lines = [*iter(lambda: source.readline().rstrip(b"\r\n"), b"")]
                lengths = [int(line[15:]) for line in lines if line.lower().startswith(b"content-length:")]
                # httpx names the last header as curl does, in its place.
                self.got.append((sorted(_folded(line) for line in lines), source.read(sum(lengths))))
                speaker.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}")


def _folded(line: bytes) -> bytes:
    name, colon, value = line.partition(b": ")
    return (name.lower() + colon + value).rstrip()


@pytest.fixture
def raw() -> Iterator[Raw]:
    server = Raw()
    yield server
    server.close()


def run(seen: Preview, folder: Path, **variables: str) -> None:
    """Run the command of a preview in a shell that has nothing but the key."""
    given = {"PATH": os.environ["PATH"], "HOME": str(folder), "OPENROUTER_API_KEY": KEY, **variables}
    script = folder / "command.sh"
    script.write_text(f"{seen.curl()} > /dev/null 2>&1", encoding="utf-8")
    subprocess.run(["/bin/sh", script], check=True, env=given, cwd=folder)


TEXTS = {
    "plain": "Hello",
    "newlines": "a\nb\r\n\n c\\n \t",
    "quotes": """it's "so" `ls` $HOME ${x} $(id) \\' \\" !!""",
    "letters": "é ☃ 𝄞 \u2028 \x7f",
    "an at": "@/etc/passwd",
    "a null": "\x00\x01\x1b",
    "signs": "% %s %n * ? [a-z] {a,b} ~ # & ; | < > -H",
    "long": "It's 100 % long\n" * 20_000,
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_shell_sends_the_bytes_of_the_call(text: str, raw: Raw, tmp_path: Path) -> None:
    request: Any = {"model": "a/m", "messages": [{"role": "user", "content": text}]}
    with OpenRouterCore(api_key=KEY, server_url=raw.url, app_title="It's mine", retries=0) as core:
        chat_send(core, request)
        run(preview(chat_send, core, request).unwrap(), tmp_path)
    called, ran = raw.got
    assert called == ran
    assert text == "" or len(called[1]) > len(text)


OPTIONS: Any = {
    "headers": {"x-api-key": "sk-other-0123456789", "x-odd": '"quoted" \\ $HOME', "X-Case": "As it is"},
    "fetch_options": {"params": {"a": "b c", "x[]": "{1}", "it's": '"'}, "cookies": {"c": "d-0123456789"}},
}
CALLS: dict[str, tuple[Any, Any, Any]] = {
    "with more headers, parameters and cookies": (chat_send, ASK, OPTIONS),
    "streamed": (chat_send, {**ASK, "stream": True}, None),
    "without a body": (models_list, {"category": "programming"}, None),
    "of nothing": (models_list, None, None),
    "that deletes": (api_keys_delete, {"hash": "it's/a%2eb"}, None),
    "with a form in its body": (oauth_exchange_auth_code_for_api_key, {"code": "a&b=c d'é"}, None),
    "for bytes": (video_generation_get_video_content, {"job_id": "j", "index": 1}, None),
    "for bytes as they come": (tts_create_speech_stream, {"model": "m", "input": "Hi", "voice": "v"}, None),
    "with a key that has its scheme": (chat_send, ASK, {"api_key": f"Bearer {KEY}"}),
    "with no key": (chat_send, ASK, {"api_key": ""}),
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_a_shell_sends_what_the_call_does(call: tuple[Any, Any, Any], raw: Raw, tmp_path: Path) -> None:
    function, request, options = call
    with OpenRouterCore(api_key=KEY, server_url=f"{raw.url}?v=1", retries=0) as core:
        outcome = function(core, request, options)
        if isinstance(outcome, Ok) and hasattr(outcome.unwrap(), "close"):
            outcome.unwrap().close()
        seen = tell(function, core, request, options).unwrap()
    run(seen, tmp_path, X_API_KEY="sk-other-0123456789", COOKIE="c=d-0123456789")
    called, ran = raw.got
    assert called == ran


def test_a_body_of_any_bytes_goes_through_the_shell(raw: Raw, tmp_path: Path) -> None:
    seen = preview(chat_send, OpenRouterCore(api_key=KEY, server_url=raw.url), ASK).unwrap()
    for body in (bytes(range(256)) * 2, b"\xff", b"'\x00%s\\0", b"@x", b""):
        run(attrs.evolve(seen, body=body), tmp_path)
        assert raw.got[-1][1] == body


def test_a_clients_own_headers_parameters_and_cookies_count(raw: Raw, tmp_path: Path) -> None:
    given: Any = {"headers": {"x-mine": "1", "x-empty": ""}, "params": {"p": "q"}, "cookies": {"k": "kept-123"}}
    with httpx.Client(**given) as client:
        del client.headers["accept"]
        core = OpenRouterCore(api_key=KEY, server_url=raw.url, http_client=client, retries=0)
        chat_send(core, ASK)
        run(preview(chat_send, core, ASK).unwrap(), tmp_path, COOKIE="k=kept-123")
    called, ran = raw.got
    assert called == ran


@contextmanager
def files(folder: Path, kind: str) -> Generator[object]:
    """Give a file of a kind; what is in memory is where the command looks for it."""
    odd = folder / 'it\'s; "odd",\\ é.txt'
    odd.write_bytes(b"on disk\r\n\x00")
    (folder / "inside.bin").write_bytes(b"in memory")
    inside = {"content": b"in memory", "file_name": "inside.bin", "content_type": "text/plain; charset=utf-8"}
    with odd.open("rb") as opened:
        yield {"a path": odd, "bytes": inside, "an open file": opened}[kind]


def test_of_an_open_file_is_told_where_it_is_if_it_stands_at_its_beginning(tmp_path: Path) -> None:
    place = tmp_path / "a.txt"
    place.write_bytes(b"text")
    for path in (place, str(place)):
        with open(path, "rb") as file:  # noqa: PTH123 - a text for a path, too
            assert [part.path for part in tell(files_upload, CORE, {"file": file}).unwrap().parts] == [str(place)]
            file.read(1)
            assert [part.path for part in tell(files_upload, CORE, {"file": file}).unwrap().parts] == [None]
    assert [part.path for part in tell(files_upload, CORE, {"file": BytesIO(b"x")}).unwrap().parts] == [None]


def parts(got: Received) -> list[tuple[object, ...]]:
    return [(part.key, part.data, part.file_name, part.content_type) for part in got.parts]


@pytest.mark.parametrize("kind", ["a path", "bytes", "an open file"])
def test_a_shell_sends_the_form_of_an_upload(kind: str, stand_in: StandIn, tmp_path: Path) -> None:
    upload: Any = files_upload
    with OpenRouterCore(api_key=KEY, server_url=stand_in.url) as core, files(tmp_path, kind) as file:
        upload(core, {"file": file})
        seen = tell(files_upload, core, {"file": file}).unwrap()
    assert seen.body == b""
    run(seen, tmp_path)
    called, ran = stand_in.received
    assert parts(called) == parts(ran)
    told, heard = ({**got.headers, "content-length": "", "content-type": ""} for got in (called, ran))
    assert told == heard


def test_a_file_that_can_be_read_once_is_not_read_and_comes_from_the_standard_input(
    stand_in: StandIn, tmp_path: Path
) -> None:
    read, write = os.pipe()
    os.write(write, b"piped")
    os.close(write)
    with os.fdopen(read, "rb", buffering=0) as pipe:
        core = OpenRouterCore(api_key=KEY, server_url=stand_in.url)
        seen = preview(files_upload, core, {"file": {"content": pipe, "file_name": "a.txt"}}).unwrap()
        assert len(seen.attempts) == 1
        assert pipe.read() == b"piped"
    assert [attrs.astuple(part) for part in seen.parts or ()] == [("file", None, "a.txt", "text/plain", None, True)]
    subprocess.run(
        ["/bin/sh", "-c", f"echo once | {seen.curl()}"], check=True, capture_output=True, cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "OPENROUTER_API_KEY": KEY},
    )  # fmt: skip
    assert parts(stand_in.received[0]) == [("file", b"once\n", "a.txt", "text/plain")]


@pytest.mark.parametrize("text", ["@x;type=a/b", "<y", 'it\'s\n"é"', "a=b"])
def test_the_texts_of_a_form_go_through_the_shell(text: str, stand_in: StandIn, tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(b"sound")
    request: Any = {"file": {"content": b"sound", "file_name": "a.wav"}, "model": text, "odd\\key\n": text}
    with OpenRouterCore(api_key=KEY, server_url=stand_in.url) as core:
        stt_create_transcription_multipart(core, request)
        run(preview(stt_create_transcription_multipart, core, request).unwrap(), tmp_path)
    called, ran = stand_in.received
    assert parts(called) == parts(ran)
    assert len(parts(called)) == 3


def test_a_server_may_be_in_a_folder_with_a_dot(raw: Raw, tmp_path: Path) -> None:
    with OpenRouterCore(api_key=KEY, server_url=f"{raw.url}/.v1/{{a}}", retries=0) as core:
        chat_send(core, ASK)
        run(preview(chat_send, core, ASK).unwrap(), tmp_path)
    called, ran = raw.got
    assert called == ran


def test_a_file_that_is_not_there_is_told_all_the_same() -> None:
    seen = preview(files_upload, OpenRouterCore(api_key=KEY), {"file": "/no/such.txt"}).unwrap()
    assert [part.path for part in seen.parts or ()] == ["/no/such.txt"]


# --- What is told ----------------------------------------------------------------------------------------------------


def test_a_preview_tells_all_there_is() -> None:
    core = OpenRouterCore(api_key=KEY, app_title="T", retries=1, timeout_ms=9_000)
    seen = tell(chat_send, core, {**ASK, "stream": True}, {"headers": {"x-token": "abc"}}).unwrap()
    assert (seen.method, seen.url) == ("POST", "https://openrouter.ai/api/v1/chat/completions")
    assert seen.json == {**ASK, "stream": True}
    assert seen.headers["authorization"] == "Bearer [api key]"
    assert seen.headers["x-token"] == "[api key]"
    assert seen.headers["x-openrouter-title"] == "T"
    assert seen.headers["accept"] == "text/event-stream"
    assert seen.streaming
    assert seen.parts is None
    assert seen.timeout_ms == 9_000
    assert not hasattr(seen, "__dict__")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        seen.method = "GET"


def test_what_is_no_json_is_told_as_bytes() -> None:
    core = OpenRouterCore(api_key=KEY)
    assert preview(models_list, core).unwrap().json is None
    form: Any = {"grant_type": "t", "subject_token": "s", "subject_token_type": "u", "federation_policy_id": "p"}
    from openrouter_core import oauth_create_oauth_token

    seen = tell(oauth_create_oauth_token, core, form).unwrap()
    assert seen.json is None
    assert seen.body.startswith(b"grant_type=t&")


SECRET = "sk-or-v1-fedcba9876543210"


@pytest.mark.parametrize(
    ("core", "options"),
    [
        ({"api_key": SECRET}, {}),
        ({"api_key": lambda: SECRET}, {}),
        ({"api_key": "x"}, {"headers": {"authorization": f"Basic {SECRET}"}}),
        ({"api_key": "x"}, {"headers": {"cookie": f"a={SECRET}"}}),
        ({"api_key": "x"}, {"fetch_options": {"cookies": {"a": SECRET}}}),
        ({"api_key": SECRET, "server_url": f"http://h/?key={SECRET}"}, {"headers": {"x-more": SECRET}}),
    ],
)
def test_no_secret_is_told(core: Mapping[str, Any], options: Any) -> None:
    seen = preview(chat_send, OpenRouterCore(**core), ASK, options).unwrap()
    assert SECRET not in f"{seen!r} {seen.curl()} {attrs.asdict(seen)}"
    assert "Hello" not in repr(seen)


def starts(**core: Any) -> list[tuple[float, float]]:
    seen = preview(chat_send, OpenRouterCore(api_key=KEY, **core), ASK).unwrap()
    return [(each.earliest_ms, each.latest_ms) for each in seen.attempts]


def test_the_attempts_of_the_worst_case_are_told() -> None:
    assert starts() == [(0, 0), (250, 500), (750, 1_500)]
    assert starts(retries=0) == [(0, 0)]
    grown: Any = {"initial_interval_ms": 100, "exponent": 3, "max_interval_ms": 500}
    assert starts(retries={"max_retries": 3, "backoff": grown}) == [(0, 0), (50, 100), (200, 400), (450, 900)]
    assert starts(timeout_ms=600) == [(0, 0), (250, 500)]
    assert starts(retries={"backoff": {"max_elapsed_time_ms": 400}}) == [(0, 0), (250, 400)]
    assert len(starts(retries={"max_retries": 10**12, "backoff": {"initial_interval_ms": 0.001}})) == 100


# --- Nothing is done for it ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("function", [chat_send, chat_send_async])
def test_nothing_is_opened_asked_or_told(function: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> str:
        raise AssertionError

    monkeypatch.setattr(socket, "socket", refuse)
    told: list[object] = []

    class Curious:
        def attend(self, beginning: object) -> object:
            told.append(beginning)
            return None

    core = OpenRouterCore(api_key=refuse, observe=told.append)
    seen = tell(function, core, ASK, {"observe": [told.append, Curious()]}).unwrap()
    assert seen.headers["authorization"] == "Bearer [api key]"
    assert told == []
    assert core.pools.lines == {}


def test_it_is_told_within_an_event_loop_too() -> None:
    async def told() -> object:
        return preview(chat_send_async, OpenRouterCore(api_key=KEY), ASK).unwrap().json

    assert asyncio.run(told()) == ASK


def own(core: OpenRouterCore, question: str) -> str:
    first = chat_send(core, {"messages": [{"role": "user", "content": question}]})
    return f"it went on: {first}"


async def own_async(core: OpenRouterCore, question: str) -> str:
    first = await chat_send_async(core, {"messages": [{"role": "user", "content": question}]})
    return f"it went on: {first}"


def test_a_function_of_the_callers_is_told_of_by_its_first_call() -> None:
    core = OpenRouterCore(api_key=KEY)
    asked = {"messages": [{"role": "user", "content": "Why?"}]}
    assert preview(own, core, "Why?").unwrap().json == asked
    assert preview(own_async, core, question="Why?").unwrap().json == asked
    assert preview(partial(own, question="Why?"), core).unwrap().json == asked
    assert preview(lambda core: own(core, "Why?"), core).unwrap().json == asked


def test_one_that_handles_everything_is_told_of_by_its_first_call_too() -> None:
    def stubborn(core: OpenRouterCore) -> object:
        for model in ("a", "b"):
            with suppress(BaseException):
                chat_send(core, {"model": model, "messages": []})
        return None

    assert preview(stubborn, OpenRouterCore(api_key=KEY)).unwrap().json["model"] == "a"


async def waits_first(core: OpenRouterCore) -> object:
    await asyncio.sleep(0)
    return await chat_send_async(core, ASK)


def raises(_core: OpenRouterCore) -> object:
    raise ValueError("no")


class Later:
    """Is awaitable, and no coroutine."""

    def __await__(self) -> Iterator[None]:
        yield


CORE = OpenRouterCore(api_key=KEY)
CLOSED = OpenRouterCore(api_key=KEY)
CLOSED.close()
WRONG: Any = {"http_client": 5}
FAULTS: dict[str, tuple[Any, ...]] = {
    "core: must be an OpenRouterCore, not str": (chat_send, "core", ASK),
    "request: must be a mapping": (chat_send_async, CORE, 5),
    "the core is closed": (chat_send, CLOSED, ASK),
    "options.timeout: no such option; did you mean timeout_ms": (chat_send, CORE, ASK, {"timeout": 1}),
    "http_client: must be an httpx.Client, not int": (chat_send, OpenRouterCore(api_key=KEY, **WRONG), ASK),
    "the request cannot be built: ": (chat_send, CORE, ASK, {"fetch_options": {"cookies": {"a": "\ud800"}}}),
    "function: it sends nothing to be told of": (
        oauth_create_authorization_url, CORE, {"callback_url": "https://example.com/"}
    ),
    "function: gave neither Ok nor Err but str": (lambda _: "x", CORE),
    "function: it sends nothing": (warm_up, CORE),
    "function: raised ValueError: no": (raises, CORE),
    "function: it waits for something else before it sends": (waits_first, CORE),
    "api_key: none was given, and OPENROUTER_API_KEY is not set": (chat_send, OpenRouterCore(), ASK),
}  # fmt: skip


@pytest.mark.parametrize(("told", "arguments"), FAULTS.items(), ids=FAULTS)
def test_what_cannot_be_sent_is_the_error_that_the_call_would_give(told: str, arguments: tuple[Any, ...]) -> None:
    refused = tell(*arguments).failure()
    assert isinstance(refused, errors.InvalidRequestError)
    assert refused.message.startswith(told)


def test_an_awaitable_that_is_no_coroutine_is_not_waited_for() -> None:
    assert tell(lambda _: Later(), CORE).failure().message.endswith("before it sends")


def test_a_header_that_is_sent_twice_is_told_as_a_list() -> None:
    client = httpx.Client(headers=[("x-mine", "1"), ("x-mine", "2")])
    assert preview(chat_send, OpenRouterCore(api_key=KEY, http_client=client), ASK).unwrap().headers["x-mine"] == "1, 2"


def test_the_client_of_the_kind_of_the_call_is_asked() -> None:
    given: Any = {"async_http_client": httpx.AsyncClient(headers={"x-mine": "1"})}
    core = OpenRouterCore(api_key=KEY, **given)
    assert preview(chat_send_async, core, ASK).unwrap().headers["x-mine"] == "1"
    assert "x-mine" not in preview(chat_send, core, ASK).unwrap().headers
    assert preview(files_upload_async, core, {"file": b"x"}).unwrap().headers["x-mine"] == "1"
    asyncio.run(given["async_http_client"].aclose())
