"""Forms with files over real sockets: what arrives, what is sent again, and what a file may do while it is sent."""

from __future__ import annotations

import asyncio
import gzip
import io
import os
import re
import socket
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
import anyio.to_thread
import httpcore
import httpx
import pytest
import python_multipart
import trio
from hypothesis import given, settings
from hypothesis import strategies as st

from kit.callers import RUNNERS
from kit.field import told
from kit.made_up import OperationCalls
from kit.tls import CERTIFICATE, serving, within
from openrouter_core import Ok, OpenRouterCore
from openrouter_core.errors import (
    APIConnectionError,
    InvalidRequestError,
    PayloadTooLargeResponseError,
    RequestTimeoutError,
    ServiceUnavailableResponseError,
)
from openrouter_core.funcs.files_upload import FILES_UPLOAD, files_upload, files_upload_async
from openrouter_core.testing import Part, StandIn, error
from openrouter_core.transport import certificates
from openrouter_core.transport.async_sockets import AsyncBoundStream
from openrouter_core.transport.standing import Standing
from openrouter_core.transport.wall_clock import Exchange, Until, is_answer

if TYPE_CHECKING:
    from kit.callers import Caller
    from openrouter_core.testing import Received, Reply

FILE = {"id": "or_file_1", "type": "file"}
DATA = bytes(range(256)) * 1_000
"""Several pieces, the last of which is not full."""


@pytest.fixture(params=RUNNERS)
def calls(request: pytest.FixtureRequest) -> OperationCalls:
    """Each test that takes this runs three times."""
    return OperationCalls(FILES_UPLOAD, request.param)


class Reads:
    """Somebody's file that can only be read, and may do something at each reading."""

    def __init__(self, data: bytes, before: Callable[[int], object] = lambda _: None) -> None:
        """Hold some bytes."""
        self._file = io.BytesIO(data)
        self._before = before
        self._at = 0

    def read(self, size: int) -> Any:
        """Give what comes next, or what is given instead."""
        self._at += 1
        instead = self._before(self._at)
        return self._file.read(size) if instead is None else instead


class Seeks(Reads):
    """One that can be wound back, as often as one likes."""

    def seekable(self) -> bool:
        """Say that it can."""
        return True

    def seek(self, offset: int, whence: int = 0) -> None:
        """Go there, and say nothing, as files of zip archives of old did."""
        self._file.seek(offset, whence)

    def tell(self) -> int:
        """Tell where it stands."""
        return self._file.tell()


@contextmanager
def piped(data: bytes) -> Generator[Any]:
    """Give a pipe's end with some bytes to come."""
    reading, writing = os.pipe()

    def write() -> None:
        with os.fdopen(writing, "wb") as file:
            file.write(data)

    thread = threading.Thread(target=write)
    thread.start()
    with os.fdopen(reading, "rb") as file:
        yield file
    thread.join()


def part_of(received: Received, key: str = "file") -> Part:
    """Give a part of the form that came."""
    (found,) = [part for part in received.parts if part.key == key]
    return found


def opened_at(path: Path, offset: int) -> Any:
    """Open a file on disk, and stand somewhere in it."""
    file = path.open("rb")
    file.seek(offset)
    return file


SOURCES: dict[str, tuple[Callable[[Path], Any], bytes, str]] = {
    "text of a path": (str, DATA, "data.bin"),
    "path": (lambda path: path, DATA, "data.bin"),
    "bytes": (lambda _: DATA, DATA, "file"),
    "no bytes": (lambda _: b"", b"", "file"),
    "bytearray": (lambda _: bytearray(DATA), DATA, "file"),
    "view": (lambda _: memoryview(DATA)[10:], DATA[10:], "file"),
    "view of every other": (lambda _: memoryview(DATA)[::2], DATA[::2], "file"),
    "view of numbers": (lambda _: memoryview(DATA).cast("I", shape=[10, 6_400]), DATA, "file"),
    "open file": (lambda path: opened_at(path, 0), DATA, "data.bin"),
    "open file, half read": (lambda path: opened_at(path, 1_000), DATA[1_000:], "data.bin"),
    "open file, at its end": (lambda path: opened_at(path, len(DATA) + 5), b"", "data.bin"),
    "file in memory": (lambda _: io.BytesIO(DATA), DATA, "file"),
    "compressed file": (lambda _: gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(DATA)), mode="r"), DATA, "file"),
    "what seeks": (lambda _: Seeks(DATA), DATA, "file"),
    "upload": (lambda path: {"content": path, "file_name": "a.bin"}, DATA, "a.bin"),
}


@pytest.mark.parametrize("source", SOURCES)
def test_a_file_arrives_with_its_length(
    calls: OperationCalls, core: OpenRouterCore, stand_in: StandIn, tmp_path: Path, source: str
) -> None:
    make, data, name = SOURCES[source]
    path = tmp_path / "data.bin"
    path.write_bytes(DATA)
    file = make(path)
    stand_in.script(told(FILE))
    assert calls.value(core, {"file": file, "provider": "openai", "note": "n"}).id == "or_file_1"
    if isinstance(file, io.IOBase):
        assert not file.closed
        file.close()
    (came,) = stand_in.received
    assert came.path == "/api/v1/files?provider=openai"
    assert int(came.headers["content-length"]) == len(came.body)
    assert "transfer-encoding" not in came.headers
    assert came.parts == (Part("file", data, name, "application/octet-stream"), Part("note", b"n"))


@pytest.mark.parametrize("source", ["pipe", "what only reads"])
def test_what_has_no_length_arrives_in_chunks(
    calls: OperationCalls, core: OpenRouterCore, stand_in: StandIn, source: str
) -> None:
    stand_in.script(told(FILE))
    if source == "pipe":
        with piped(DATA) as file:
            assert isinstance(calls.send(core, {"file": file}), Ok)
    else:
        assert isinstance(calls.send(core, {"file": Reads(DATA)}), Ok)
    (came,) = stand_in.received
    assert came.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in came.headers
    assert part_of(came).data == DATA


def test_one_connection_does_for_several(core: OpenRouterCore, stand_in: StandIn) -> None:
    async def twice() -> None:
        for _ in range(2):
            assert isinstance(await files_upload_async(core, {"file": DATA}), Ok)

    for _ in range(2):
        assert isinstance(files_upload(core, {"file": b"text"}), Ok)
    assert stand_in.connections == 1
    stand_in.script(*[told(FILE)] * 4)
    asyncio.run(twice())
    trio.run(twice)
    assert stand_in.connections == 3


# --- What is not sent ------------------------------------------------------------------------------------------------


def closed_file() -> Any:
    """Give a file that was closed."""
    file = io.BytesIO(b"a")
    file.close()
    return file


def named_pipe(folder: Path) -> Path:
    """Make a pipe with a name, which nobody writes to."""
    os.mkfifo(folder / "pipe")
    return folder / "pipe"


def unreadable_view(_: Path) -> memoryview:
    """Give a view that was let go of."""
    view = memoryview(b"a")
    view.release()
    return view


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lambda folder: folder / "none", "file: cannot be read: No such file or directory"),
        (str, "file: cannot be read: Is a directory"),
        (lambda folder: folder / ("a" * 300), "file: cannot be read: File name too long"),
        (lambda _: "a\0b", "file: cannot be read: ValueError: embedded null byte"),
        (lambda _: "/dev/null", "file: cannot be read: it is no regular file"),
        (named_pipe, "file: cannot be read: it is no regular file"),
        (unreadable_view, "file: cannot be read: ValueError"),
        (lambda _: closed_file(), "file: cannot be read: ValueError: I/O operation on closed file"),
        (lambda _: 5, "file: must be a path, bytes or a file"),
    ],
)
def test_what_cannot_be_opened_is_told_before_anything_is_sent(
    calls: OperationCalls,
    core: OpenRouterCore,
    stand_in: StandIn,
    tmp_path: Path,
    make: Callable[[Path], Any],
    why: str,
) -> None:
    found = calls.err(core, {"file": make(tmp_path)})
    assert type(found) is InvalidRequestError
    assert found.message.startswith(why)
    assert not found.request_sent
    assert stand_in.connections == 0


class Indiscreet:
    """Tells all it knows when it is looked at."""

    def __init__(self, secret: str) -> None:
        """Know something."""
        self._secret = secret

    def __fspath__(self) -> str:
        raise ValueError(f"{self._secret} is no good")


def test_what_a_file_raises_when_it_is_looked_at_is_told_without_the_key(
    calls: OperationCalls, core: OpenRouterCore
) -> None:
    key = "sk-or-v1-0123456789abcdef"
    found = calls.err(core, {"file": Indiscreet(key)}, {"api_key": key})
    assert found.message == "file: cannot be read: ValueError: [api key] is no good"
    secret = {"headers": {"x-api-key": "hush-hush-hush"}}
    found = calls.err(core, {"file": Indiscreet("hush-hush-hush")}, secret)
    assert found.message == "file: cannot be read: ValueError: [api key] is no good"


@pytest.mark.parametrize("place", ["headers", "fetch_options"])
def test_a_forms_content_type_is_its_own(
    calls: OperationCalls, core: OpenRouterCore, stand_in: StandIn, place: str
) -> None:
    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    options = {"headers": headers} if place == "headers" else {"fetch_options": {"headers": headers}}
    found = calls.err(core, {"file": b"a"}, options)
    assert type(found) is InvalidRequestError
    assert found.message == "headers: content-type follows from the form, whose boundary is in it"
    assert stand_in.received == []


def test_what_is_added_to_the_body_stands_in_the_form(
    calls: OperationCalls, core: OpenRouterCore, stand_in: StandIn
) -> None:
    stand_in.script(told(FILE))
    request = {"request_body": {"file": b"a", "n": 1}}
    assert isinstance(calls.send(core, request, {"extra_body": {"n": 2, "fileName": ["a", "b"]}}), Ok)
    said = [(part.key, part.text) for part in stand_in.received[0].parts]
    assert said == [("file", "a"), ("n", "2"), ("fileName[]", "a"), ("fileName[]", "b")]


def test_a_form_without_parts_is_the_servers_to_refuse(
    calls: OperationCalls, core: OpenRouterCore, stand_in: StandIn
) -> None:
    assert calls.err(core, {}).status_code == 400
    assert stand_in.received[0].body == b""


# --- What goes wrong on the way --------------------------------------------------------------------------------------


def breaking(error: Exception) -> Callable[[int], None]:
    """Fail at the third reading."""

    def before(reading: int) -> None:
        if reading == 3:
            raise error

    return before


async def later() -> bytes:
    """Give some bytes to who awaits them."""
    return b"a"


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lambda: Reads(DATA, breaking(OSError(5, "Input/output error"))), "file: cannot be read: Input/output error"),
        (lambda: Seeks(DATA, breaking(KeyError("x"))), "file: cannot be read: KeyError: 'x'"),
        (lambda: Reads(DATA, lambda at: "a" if at == 2 else None), "file: cannot be read: TypeError: its read"),
        (lambda: Reads(DATA, lambda at: 5 if at == 2 else None), "file: cannot be read: TypeError: its read gives int"),
        (lambda: Reads(DATA, lambda at: later() if at == 2 else None), "file: cannot be read: TypeError: its read"),
        (lambda: Seeks(DATA, lambda at: b"" if at == 3 else None), "file: ended 124,928 bytes before its end"),
        (lambda: Seeks(b"abc", lambda at: b"d" if at == 2 else None), "file: has grown while it was sent"),
        (lambda: Seeks(b"abc", lambda _: b"abcd"), "file: has grown while it was sent"),
    ],
)  # fmt: skip
def test_a_file_that_fails_in_the_middle_is_told_and_the_server_has_no_whole_request(
    calls: OperationCalls, core: OpenRouterCore, stand_in: StandIn, make: Callable[[], Any], why: str
) -> None:
    found = calls.err(core, {"file": make()})
    assert type(found) is InvalidRequestError
    assert found.message.startswith(why)
    assert found.request_sent
    assert found.http_meta.attempts == 1
    assert stand_in.wait_until_left()
    assert stand_in.received == []
    assert isinstance(files_upload(core, {"file": b"text"}), Ok)


def test_what_is_no_bytes_but_holds_some_is_read(core: OpenRouterCore, stand_in: StandIn) -> None:
    assert isinstance(files_upload(core, {"file": Reads(b"", lambda at: bytearray(b"abc") if at == 1 else None)}), Ok)
    assert part_of(stand_in.received[0]).data == b"abc"


@pytest.mark.parametrize("size", [10, 10**6])
def test_a_file_that_changes_on_disk_while_it_is_sent_is_told(
    calls: OperationCalls, core: OpenRouterCore, stand_in: StandIn, tmp_path: Path, size: int
) -> None:
    path = tmp_path / "data"
    path.write_bytes(DATA)
    # It comes before, and is read when the other is open already.
    changes = Reads(b"", lambda _: os.truncate(path, size))
    operation = FILES_UPLOAD._replace(endpoint=FILES_UPLOAD.endpoint._replace(files=("first", "file")))
    calls.blocking, calls.awaited = (getattr(OperationCalls(operation), name) for name in ("blocking", "awaited"))
    found = calls.err(core, {"first": changes, "file": path})
    assert type(found) is InvalidRequestError
    assert found.message.startswith("file: has grown" if size > len(DATA) else "file: ended 255,990 bytes before")
    assert stand_in.received == []


class Watched(io.FileIO):
    """A file on disk that tells when it is closed."""

    def __init__(self, path: Path) -> None:
        """Open it."""
        self.gone = threading.Event()
        super().__init__(path)

    def close(self) -> None:
        """Tell."""
        super().close()
        self.gone.set()


@pytest.fixture
def watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Path, list[Watched]]]:
    """Give a file on disk, and a list of what was opened of it."""
    path = tmp_path / "data"
    path.write_bytes(DATA)
    files: list[Watched] = []

    def opening(self: Path, *_how: object, **_more: object) -> Watched:
        files.append(Watched(self))
        return files[-1]

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", opening)
        yield path, files


@pytest.mark.parametrize("replies", [[told(FILE)], [error(400)], [error(503), told(FILE)]])
def test_a_file_is_opened_for_each_attempt_and_closed_after_it(
    calls: OperationCalls,
    core: OpenRouterCore,
    stand_in: StandIn,
    watched: tuple[Path, list[Watched]],
    replies: list[Reply],
) -> None:
    path, files = watched
    stand_in.script(*replies)
    calls.send(core, {"file": path})
    assert len(files) == len(stand_in.received) == len(replies)
    assert all(each.closed for each in files)


def test_a_file_that_was_opened_before_another_failed_is_closed(
    calls: OperationCalls, core: OpenRouterCore, watched: tuple[Path, list[Watched]]
) -> None:
    path, files = watched
    assert calls.err(core, {"file": [path, "/none"]}).message == "file: cannot be read: No such file or directory"
    assert [each.closed for each in files] == [True]


def test_who_waits_for_a_file_waits_no_longer_than_the_call_may_take(
    calls: OperationCalls, core: OpenRouterCore, stand_in: StandIn, watched: tuple[Path, list[Watched]]
) -> None:
    """A blocking call waits as long as the file has it wait, and no longer."""
    path, files = watched
    gate = threading.Event()
    longest = 0.3 if calls.run is None else 30

    def wait(_: int) -> None:
        gate.wait(longest)

    waits = Reads(b"", wait)
    assert type(calls.err(core, {"file": [path, waits]}, {"timeout_ms": 200})) is RequestTimeoutError
    gate.set()
    # The thread that was left behind closes what is open.
    assert all(each.gone.wait(10) for each in files)
    assert len(files) == 1
    assert stand_in.received == []


@pytest.mark.parametrize("runner", ["asyncio", "trio"])
def test_a_file_that_does_not_open_takes_no_longer_than_the_call_may_take(
    core: OpenRouterCore, stand_in: StandIn, runner: str
) -> None:
    gate = threading.Event()

    class Slow(Seeks):
        def seek(self, offset: int, whence: int = 0) -> None:
            gate.wait(30)
            super().seek(offset, whence)

    found = OperationCalls(FILES_UPLOAD, runner).err(core, {"file": [Slow(b""), Slow(b"")]}, {"timeout_ms": 200})
    gate.set()
    assert type(found) is RequestTimeoutError
    assert not found.request_sent
    assert stand_in.received == []


@pytest.mark.parametrize("run", [lambda work: asyncio.run(work()), trio.run], ids=["asyncio", "trio"])
def test_who_is_cancelled_leaves_the_file_to_its_thread(
    core: OpenRouterCore, stand_in: StandIn, watched: tuple[Path, list[Watched]], run: Callable[[Any], bool]
) -> None:
    path, files = watched
    gate, begun = threading.Event(), threading.Event()

    def wait(_: int) -> None:
        begun.set()
        gate.wait(30)

    async def cancelled() -> bool:
        async with anyio.create_task_group() as group:
            group.start_soon(OperationCalls(FILES_UPLOAD).awaited, core, {"file": [path, Reads(b"", wait)]}, None)
            await anyio.to_thread.run_sync(begun.wait)
            group.cancel_scope.cancel()
        return group.cancel_scope.cancelled_caught

    assert run(cancelled)
    gate.set()
    assert files[0].gone.wait(10)
    assert stand_in.wait_until_left()
    assert stand_in.received == []


def test_an_interrupt_passes_through_and_leaves_nothing_open(
    core: OpenRouterCore, stand_in: StandIn, watched: tuple[Path, list[Watched]]
) -> None:
    path, files = watched

    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        files_upload(core, {"file": [path, Reads(b"", interrupt)]})  # type: ignore[typeddict-item]  # two of them
    assert files[0].closed
    assert stand_in.wait_until_left()


# --- Again or not ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("source", SOURCES)
def test_what_can_be_wound_back_is_sent_again(
    calls: OperationCalls, core: OpenRouterCore, stand_in: StandIn, tmp_path: Path, source: str
) -> None:
    make, data, _ = SOURCES[source]
    path = tmp_path / "data.bin"
    path.write_bytes(DATA)
    file = make(path)
    stand_in.script(error(503), error(429), told(FILE))
    assert isinstance(calls.send(core, {"file": file}), Ok)
    assert [part_of(each).data for each in stand_in.received] == [data] * 3
    if isinstance(file, io.IOBase):
        file.close()


def test_a_pipe_that_was_read_from_is_not_sent_again(
    calls: OperationCalls, core: OpenRouterCore, stand_in: StandIn
) -> None:
    stand_in.script(error(503), told(FILE))
    found = calls.err(core, {"file": Reads(b"abc")})
    assert type(found) is ServiceUnavailableResponseError
    assert found.retryable
    assert len(stand_in.received) == 1


def test_a_pipe_that_nobody_read_from_is(calls: OperationCalls) -> None:
    with socket.socket() as held:
        # Bound, and not listening: nobody else takes the port, and nobody answers.
        held.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{held.getsockname()[1]}/api/v1"
        quick: Any = {"backoff": {"initial_interval_ms": 1, "max_interval_ms": 1}, "max_retries": 2}
        with OpenRouterCore(api_key="k", server_url=url, retries=quick) as core:
            found = calls.err(core, {"file": Reads(b"abc")})
    assert type(found) is APIConnectionError
    assert found.http_meta.attempts == 3


def test_a_file_that_is_gone_when_it_would_be_sent_again_is_told(
    calls: OperationCalls, core: OpenRouterCore, stand_in: StandIn, tmp_path: Path
) -> None:
    path = tmp_path / "data"
    path.write_bytes(b"abc")
    file = Seeks(b"abc", lambda at: path.unlink(missing_ok=True) if at == 1 else None)
    stand_in.script(error(503), told(FILE))
    found = calls.err(core, {"file": [path, file]})
    assert type(found) is InvalidRequestError
    assert found.message == "file: cannot be read: No such file or directory"
    assert [type(each) for each in found.previous] == [ServiceUnavailableResponseError]


# --- Answers before the end -----------------------------------------------------------------------------------------

REFUSED = (
    b"HTTP/1.1 413 \r\ncontent-type: application/json\r\ncontent-length: 49\r\n\r\n"
    b'{"error": {"code": 413, "message": "too large."}}'
)
LARGE = bytes(30_000_000)


@contextmanager
def hasty(then: str, *, is_tls: bool = False) -> Generator[str]:
    """Serve somebody who answers when a request has just begun, and does with the rest of it what one likes."""
    over = threading.Event()

    def serve(client: socket.socket) -> None:
        client.recv(100)
        if then == "bids to go on first":
            client.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
            came = 0
            while came < 10**7:
                came += len(client.recv(10**6))
        if then != "goes without a word":
            client.sendall(REFUSED)
        if then == "reads on":
            while client.recv(10**6):
                pass
        elif not then.startswith("goes"):
            over.wait(30)

    with serving(within(serve) if is_tls else serve) as port:
        yield f"{'https' if is_tls else 'http'}://localhost:{port}/api/v1"
        over.set()


@pytest.fixture
def _trusted(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    certificates._context.cache_clear()
    yield
    certificates._context.cache_clear()


@pytest.mark.usefixtures("_trusted")
@pytest.mark.parametrize(
    ("then", "is_tls"),
    [(then, is_tls) for then in ("reads no more", "reads on", "bids to go on first") for is_tls in (False, True)]
    # What had come in TLS may be lost on asyncio with its connection.
    + [("goes", False)],
)
def test_what_a_server_says_before_it_has_all_is_the_answer(calls: OperationCalls, then: str, is_tls: bool) -> None:
    with (
        hasty(then, is_tls=is_tls) as url,
        OpenRouterCore(api_key="k", server_url=url, retries=0, timeout_ms=20_000) as core,
    ):
        found = calls.err(core, {"file": LARGE})
    assert type(found) is PayloadTooLargeResponseError, found
    assert found.message == "too large."


def test_it_is_of_a_long_question_too(caller: Caller) -> None:
    with hasty("goes") as url, OpenRouterCore(api_key="k", server_url=url, retries=0) as core:
        found = caller.err(core, {"messages": [{"role": "user", "content": "a" * 10**7}]})
    assert type(found) is PayloadTooLargeResponseError


def test_a_server_that_goes_without_a_word_has_not_answered(calls: OperationCalls) -> None:
    with hasty("goes without a word") as url, OpenRouterCore(api_key="k", server_url=url, retries=0) as core:
        found = calls.err(core, {"file": LARGE})
    assert type(found) is APIConnectionError
    assert found.request_sent


def test_a_server_that_neither_reads_nor_answers_has_as_long_as_the_call(calls: OperationCalls) -> None:
    over = threading.Event()

    def hold(_: socket.socket) -> None:
        over.wait(30)

    with serving(hold) as port:
        url = f"http://127.0.0.1:{port}/api/v1"
        with OpenRouterCore(api_key="k", server_url=url, retries=0, timeout_ms=400) as core:
            found = calls.err(core, {"file": LARGE})
        over.set()
    assert type(found) is RequestTimeoutError
    assert found.request_sent
    assert found.http_meta.elapsed_ms < 5_000


# --- With clients of the caller's ------------------------------------------------------------------------------------


@pytest.mark.parametrize("runner", RUNNERS)
def test_a_client_of_the_callers_sends_files_too(runner: str) -> None:
    came: list[bytes] = []

    def answer(request: httpx.Request) -> httpx.Response:
        came.append(request.headers["content-type"].encode() + b"\r\n\r\n" + request.content)
        return httpx.Response(200, json=FILE)

    transport, headers = httpx.MockTransport(answer), {"content-type": "application/json"}
    blocking, awaited = httpx.Client(transport=transport, headers=headers), httpx.AsyncClient(transport=transport)
    core = OpenRouterCore(api_key="k", http_client=blocking, async_http_client=awaited)
    assert isinstance(OperationCalls(FILES_UPLOAD, runner).send(core, {"file": Reads(DATA)}), Ok)
    found = message_from_bytes(b"content-type: " + came[0])
    assert [part.get_payload(decode=True) for part in found.walk()][1:] == [DATA]
    broken = OperationCalls(FILES_UPLOAD, runner).err(core, {"file": Reads(DATA, breaking(OSError(5, "no")))})
    assert (type(broken), broken.message) == (InvalidRequestError, "file: cannot be read: no")


# --- As somebody else reads it --------------------------------------------------------------------------------------

NAMES = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)
KINDS = st.sampled_from(["text/plain; charset=utf-8", "application/octet-stream", "audio/mpeg", "application/json"])
FILES = st.fixed_dictionaries({"content": st.binary(max_size=200), "file_name": NAMES, "content_type": KINDS})
# One in two words, the second with a capital, is taken for a misspelt key of the API, and refused.
KEYS = NAMES.filter(lambda name: not re.fullmatch(r"[a-z][a-z0-9]*([A-Z][a-z0-9]+)+", name))
FORMS = st.dictionaries(KEYS, st.text(st.characters(codec="utf-8"), max_size=20), max_size=3)


def in_quotes(text: str) -> str:
    """Write a name as httpx does, who follows https://html.spec.whatwg.org/#multipart-form-data."""
    return "".join(f"%{ord(each):02X}" if each == '"' or (each < " " and each != "\x1b") else each for each in text)


def as_text(part: Any, name: str) -> Message:
    """Give a header alone, in which what is no ASCII is UTF-8, as it may be in forms and not in mail."""
    made = Message()
    raw = {key.lower(): value for key, value in part.raw_items()}
    made["content-disposition"] = raw[name].encode(errors="surrogateescape").decode()
    return made


def read_by_email(received: Received) -> list[tuple[str, str | None, str | None, bytes]]:
    """Read a form by the standard library's parser of mail."""
    head = f"content-type: {received.headers['content-type']}\r\n\r\n".encode()
    found: list[Any] = message_from_bytes(head + received.body).get_payload()  # type: ignore[assignment]
    return [
        (
            str(as_text(part, "content-disposition").get_param("name", header="content-disposition")),
            as_text(part, "content-disposition").get_param("filename", header="content-disposition"),  # type: ignore[misc]
            part["content-type"],
            part.get_payload(decode=True),
        )
        for part in found
    ]


def read_by_multipart(received: Received) -> list[tuple[str, str | None, str | None, bytes]]:
    """Read a form by the parser that Starlette and FastAPI use."""
    parts: list[tuple[dict[str, bytes], bytearray]] = []
    name = bytearray()

    def begin() -> None:
        parts.append(({}, bytearray()))

    def value(data: bytes, start: int, end: int) -> None:
        key = bytes(name).decode().lower()
        parts[-1][0][key] = parts[-1][0].get(key, b"") + data[start:end]

    def data(data: bytes, start: int, end: int) -> None:
        parts[-1][1].extend(data[start:end])

    _, options = python_multipart.multipart.parse_options_header(received.headers["content-type"])
    parser = python_multipart.MultipartParser(
        options[b"boundary"],
        {
            "on_part_begin": begin,
            "on_header_begin": name.clear,
            "on_header_field": lambda data, start, end: name.extend(data[start:end]),
            "on_header_value": value,
            "on_part_data": data,
        },
    )
    parser.write(received.body)
    parser.finalize()
    return [
        (
            told_by[b"name"].decode(),
            told_by[b"filename"].decode() if b"filename" in told_by else None,
            head["content-type"].decode() if "content-type" in head else None,
            bytes(content),
        )
        for head, content in parts
        for _, told_by in [python_multipart.multipart.parse_options_header(head["content-disposition"])]
    ]


def read_by_stand_in(received: Received) -> list[tuple[str, str | None, str | None, bytes]]:
    """Read a form as the stand-in does."""
    return [(part.key, part.file_name, part.content_type, part.data) for part in received.parts]


@pytest.fixture(scope="module")
def server() -> Iterator[StandIn]:
    """Serve all examples."""
    with StandIn(lambda _: told(FILE)) as made:
        yield made


@settings(max_examples=40)
@given(texts=FORMS, files=st.lists(FILES, min_size=1, max_size=3))
@pytest.mark.parametrize("reader", [read_by_email, read_by_multipart, read_by_stand_in])
def test_names_kinds_and_bytes_are_what_others_read(
    server: StandIn, reader: Callable[[Received], object], texts: dict[str, str], files: list[dict[str, Any]]
) -> None:
    with OpenRouterCore(api_key="k", server_url=server.url) as core:
        outcome = OperationCalls(FILES_UPLOAD).send(core, {"request_body": {**texts, "file": files}})
    assert isinstance(outcome, Ok), outcome
    expected: list[tuple[str, str | None, str | None, bytes]] = [
        (in_quotes(key), None, None, text.encode()) for key, text in texts.items() if key != "file"
    ]
    expected += [("file", in_quotes(file["file_name"]), file["content_type"], file["content"]) for file in files]
    assert reader(server.received[-1]) == expected


@pytest.mark.parametrize(
    ("came", "is_one"),
    [
        (b"", False),
        (b"HTTP/1.1 4", True),
        (b"HTTP/1.1 100 Continue\r\n", False),
        (b"HTTP/1.1 100 Continue\r\n\r\n", False),
        (b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 \r\nx: y\r\n\r\n", False),
        (b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 413 ", True),
        (b"nonsense", True),
    ],
)
def test_what_bids_to_go_on_is_no_answer(came: bytes, is_one: bool) -> None:
    assert is_answer(came) is is_one


@pytest.mark.parametrize("run", [lambda work: asyncio.run(work()), trio.run], ids=["asyncio", "trio"])
def test_a_connection_that_was_closed_before_is_broken(run: Callable[[Any], None]) -> None:
    class Closed(httpcore.AsyncNetworkStream):
        def get_extra_info(self, info: str) -> Any:
            with socket.socket() as gone:
                return gone

    exchange = Exchange(deadline=float("inf"))
    exchange.is_long = True

    async def write() -> None:
        stream = AsyncBoundStream(Closed(), Standing())
        with pytest.raises(httpcore.WriteError):
            await stream.write(b"POST", Until(5, exchange))

    run(write)
