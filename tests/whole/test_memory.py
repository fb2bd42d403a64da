"""Whatever a server sends, and however much of it, a call takes a bounded part of the machine's memory.

Each case runs in processes of its own, one blocking and one asynchronous, with the limits that a user has who sets
none; the server writes for as long as it is read from.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import os
import random
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from functools import cache
from itertools import chain, repeat
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from kit.places import ROOT
from openrouter_core import OpenRouterCore, files_download_stream, files_download_stream_async
from openrouter_core.errors import StreamInterruptedError
from openrouter_core.testing import CUT, RawReply, Reply, StandIn

if TYPE_CHECKING:
    from openrouter_core.testing import Step

THOROUGH = pytest.mark.thorough

FILE: Any = {"file_id": "f"}

MOST_MIB = 400
"""What a process may ever hold; the interpreter and the library take about 40 of it."""

CHILD = """
import asyncio, json, sys
from openrouter_core import Ok, OpenRouterCore
from openrouter_core.funcs.chat_send import chat_send, chat_send_async

url, driver, request, options = sys.argv[1], sys.argv[2], json.loads(sys.argv[3]), json.loads(sys.argv[4])
drops = options.pop("drops", False)
core = OpenRouterCore(server_url=url, api_key="sk-or-v1-of-these-tests", retries=0)

def peak_mib():
    try:
        # What getrusage tells counts the process that this one was made by, up to the moment of its making.
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))
    except OSError:
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak / (2**20 if sys.platform == "darwin" else 2**10)

def blocking():
    outcome = chat_send(core, request, options)
    if isinstance(outcome, Ok) and request.get("stream"):
        for item in outcome.unwrap():
            outcome = item
            if drops:
                break
    return outcome

async def awaited():
    outcome = await chat_send_async(core, request, options)
    if isinstance(outcome, Ok) and request.get("stream"):
        async for item in outcome.unwrap():
            outcome = item
            if drops:
                break
    return outcome

outcome = blocking() if driver == "blocking" else asyncio.run(awaited())
kind = "Ok" if isinstance(outcome, Ok) else type(outcome.failure()).__name__
kept = len(getattr(outcome.failure(), "body", "")) if kind != "Ok" else 0
print(json.dumps({"kind": kind, "kept": kept, "peak_mib": peak_mib()}))
"""


class Endless(NamedTuple):
    """A reply that is made while it is sent, and may have no end."""

    make: Callable[[], Iterator[bytes]]

    def steps(self) -> Iterator[Step]:
        """Give what goes over the wire, in order."""
        return self.make()


def head(*lines: str, status: str = "200 OK") -> bytes:
    """Begin a reply whose end is that of its connection."""
    return "\r\n".join([f"HTTP/1.1 {status}", *lines, "connection: close", "", ""]).encode()


JSON = head("content-type: application/json")
EVENTS = head("content-type: text/event-stream")
REFUSED = head("content-type: application/json", status="400 Bad Request")


def endless(begin: bytes, piece: bytes) -> Endless:
    """Send `begin`, and then `piece` for ever, in packets of 64 KiB or a little more."""
    packet = piece * (65_536 // len(piece) + 1)

    def make() -> Iterator[bytes]:
        yield begin
        yield from repeat(packet)

    return Endless(make)


@cache
def bomb(piece: bytes, count: int = 1_024) -> bytes:
    """Give `count` times `piece`, in gzip: as one member, and without a gigabyte to begin with."""
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    # After a full flush nothing refers to what was before, so that what was written once can be repeated.
    packed = packer.compress(piece) + packer.flush(zlib.Z_FULL_FLUSH)
    check = 0
    for _ in range(count):
        check = zlib.crc32(piece, check)
    end = struct.pack("<II", check, len(piece) * count % 2**32)
    return b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + packed * count + b"\x03\0" + end


def compressed(content_type: str, piece: bytes, status: int = 200) -> Reply:
    """Answer with a gibibyte, compressed."""
    return Reply(status, {"content-type": content_type, "content-encoding": "gzip"}, (bomb(piece),))


def tiny_events() -> Iterator[bytes]:
    """Give 200,000 events, as quickly as they are taken."""
    yield EVENTS
    event = b'data: {"choices":[{"index":0,"delta":{"content":"a"}}]}\n\n'
    yield from repeat(event * 100, 2_000)
    yield b"data: [DONE]\n\n"


def outcomes(server: StandIn, *, stream: bool, **options: object) -> dict[str, Any]:
    """Give what came of one call by each driver, and what the process of each held at most."""
    request = {"messages": [{"role": "user", "content": "Hello"}], "stream": stream}
    environ = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    children = {
        driver: subprocess.Popen(
            [sys.executable, "-W", "error", "-c", CHILD, server.url, driver, json.dumps(request), json.dumps(options)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environ,
            cwd=ROOT,
        )
        for driver in ("blocking", "asyncio")
    }
    try:
        said = {driver: child.communicate(timeout=60) for driver, child in children.items()}
    finally:
        for child in children.values():
            child.kill()
            child.communicate()
    assert {driver: errors for driver, (_, errors) in said.items()} == dict.fromkeys(said, "")
    return {driver: json.loads(printed) for driver, (printed, _) in said.items()}


def assert_bounded(told: dict[str, Any], kind: str) -> None:
    """Hold each driver's outcome to its class, and its process to its part of the memory."""
    assert {driver: each["kind"] for driver, each in told.items()} == dict.fromkeys(told, kind)
    peaks = {driver: round(each["peak_mib"]) for driver, each in told.items()}
    assert max(peaks.values()) < MOST_MIB, peaks


def test_the_bomb_is_sound_gzip_and_small() -> None:
    assert gzip.decompress(bomb(bytes(2**20), 3)) == bytes(3 * 2**20)
    assert len(bomb(bytes(2**20))) < 2**21


def test_a_bomb_for_an_answer(stand_in: StandIn) -> None:
    stand_in.script(*(compressed("application/json", bytes(2**20)) for _ in range(2)))
    told = outcomes(stand_in, stream=False)
    assert_bounded(told, "ResponseTooLargeError")
    assert all(0 < each["kept"] <= 64 * 2**20 for each in told.values()), told


def test_a_bomb_for_a_refusal(stand_in: StandIn) -> None:
    stand_in.script(*(compressed("application/json", bytes(2**20), 400) for _ in range(2)))
    told = outcomes(stand_in, stream=False)
    assert_bounded(told, "BadRequestResponseError")
    assert {each["kept"] for each in told.values()} == {2**20}


@pytest.mark.parametrize(
    ("piece", "kind"),
    [
        pytest.param(bytes(2**20), "ResponseTooLargeError", id="zeros"),
        pytest.param(b": awake\n\n" * 2**16, "RequestTimeoutError", id="comments", marks=THOROUGH),
        pytest.param(b"\n" * 2**20, "RequestTimeoutError", id="blank lines", marks=THOROUGH),
    ],
)
def test_a_bomb_for_a_stream(stand_in: StandIn, piece: bytes, kind: str) -> None:
    stand_in.script(*(compressed("text/event-stream", piece) for _ in range(2)))
    options = {"timeout_ms": 700} if kind == "RequestTimeoutError" else {}
    assert_bounded(outcomes(stand_in, stream=True, **options), kind)


@THOROUGH
def test_what_is_blown_up_from_one_packet_takes_of_the_calls_time(stand_in: StandIn) -> None:
    """It is read without a wait for the network: what comes after seconds of it comes too late."""
    blank, event = bomb(b"\n" * 2**20, 48), b'data: {"choices":[{"delta":{"content":"late"}}]}\n\ndata: [DONE]\n\n'
    headers = {"content-type": "text/event-stream", "content-encoding": "gzip"}
    stand_in.script(*(Reply(200, headers, (blank + gzip.compress(event),)) for _ in range(2)))
    assert_bounded(outcomes(stand_in, stream=True, timeout_ms=100), "RequestTimeoutError")


@pytest.mark.parametrize(
    ("begin", "piece"),
    [
        pytest.param(b'{"id": "', b"a", id="a string", marks=THOROUGH),
        pytest.param(b'{"id": "\xf0\x9f\x98\x80', b"a", id="a string of wide characters", marks=THOROUGH),
        pytest.param(b'{"choices": [', b"[],", id="an array"),
        pytest.param(b"", b" ", id="white space", marks=THOROUGH),
    ],
)
def test_an_answer_without_end(stand_in: StandIn, begin: bytes, piece: bytes) -> None:
    stand_in.script(*(endless(JSON + begin, piece) for _ in range(2)))  # type: ignore[arg-type]  # it has steps, too
    assert_bounded(outcomes(stand_in, stream=False), "ResponseTooLargeError")


@THOROUGH
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
def test_a_refusal_without_end(stand_in: StandIn, stream: bool) -> None:
    stand_in.script(*(endless(REFUSED + b'{"error": [', b"[],") for _ in range(2)))  # type: ignore[arg-type]
    told = outcomes(stand_in, stream=stream)
    assert_bounded(told, "BadRequestResponseError")
    assert {each["kept"] for each in told.values()} == {2**20}


@pytest.mark.parametrize(
    ("begin", "piece", "kind"),
    [
        pytest.param(b'data: {"id": "', b"a", "ResponseTooLargeError", id="a line"),
        pytest.param(b"data: ", b"[],", "ResponseTooLargeError", id="a line of arrays", marks=THOROUGH),
        pytest.param(b"", b"data:ab\n", "ResponseTooLargeError", id="an event of tiny lines", marks=THOROUGH),
        pytest.param(b": OPENROUTER", b" PROCESSING", "ResponseTooLargeError", id="a comment", marks=THOROUGH),
        pytest.param(
            b'{"choices": [\n', b"[],\n", "ResponseTooLargeError", id="an answer that is no event", marks=THOROUGH
        ),
        pytest.param(b"", b": OPENROUTER PROCESSING\n\n", "RequestTimeoutError", id="comments"),
        pytest.param(b"", b"\n", "RequestTimeoutError", id="blank lines", marks=THOROUGH),
        pytest.param(b"", b"\r\n", "RequestTimeoutError", id="blank lines by the book", marks=THOROUGH),
        pytest.param(b"", b"id: 1\n\n", "RequestTimeoutError", id="events without data", marks=THOROUGH),
    ],
)
def test_a_stream_without_end_and_without_an_event(stand_in: StandIn, begin: bytes, piece: bytes, kind: str) -> None:
    """What is one thing ends by its size; what is nothing at all ends by the call's time."""
    stand_in.script(*(endless(EVENTS + begin, piece) for _ in range(2)))  # type: ignore[arg-type]
    options = {"timeout_ms": 700} if kind == "RequestTimeoutError" else {}
    assert_bounded(outcomes(stand_in, stream=True, **options), kind)


@pytest.mark.parametrize(
    ("begin", "piece"),
    [(b"HTTP/1.1 200 ", b"O"), (b"HTTP/1.1 200 OK\r\nx-a: ", b"b"), (b"HTTP/1.1 200 OK\r\n", b"x-a: b\r\n")],
    ids=["the reason", "a header", "headers"],
)
def test_a_head_without_end(stand_in: StandIn, begin: bytes, piece: bytes) -> None:
    stand_in.script(*(endless(begin, piece) for _ in range(2)))  # type: ignore[arg-type]
    assert_bounded(outcomes(stand_in, stream=False), "APIConnectionError")


def test_a_stream_of_tiny_events_that_is_dropped_is_left(stand_in: StandIn) -> None:
    """The first of 200,000 is looked at; the others are neither gathered nor waited for."""
    stand_in.script(*(Endless(tiny_events) for _ in range(2)))  # type: ignore[arg-type]  # it has steps, too
    assert_bounded(outcomes(stand_in, stream=True, drops=True), "Ok")
    assert stand_in.wait_until_left()


SAVES = """
import asyncio, json, sys
from openrouter_core import OpenRouterCore
from openrouter_core.funcs.files_download import files_download_stream, files_download_stream_async

url, driver, path = sys.argv[1:]
core = OpenRouterCore(server_url=url, api_key="sk-or-v1-of-these-tests", retries=0)
request = {"file_id": "f"}

def peak_mib():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))

def blocking():
    return files_download_stream(core, request).unwrap().save(path)

async def awaited():
    return await (await files_download_stream_async(core, request)).unwrap().save(path)

def save():
    return blocking() if driver == "blocking" else asyncio.run(awaited())

save().unwrap()
begun = peak_mib()
save().unwrap()
print(json.dumps(peak_mib() - begun))
"""


@pytest.mark.parametrize("mib", [64, pytest.param(1_024, marks=THOROUGH)])
@pytest.mark.parametrize("driver", ["blocking", "asyncio"])
def test_a_file_is_saved_in_a_part_of_the_memory(stand_in: StandIn, tmp_path: Path, driver: str, mib: int) -> None:
    """A small one first, so that all is loaded: what a large one takes above that is told."""
    begin = head("content-type: application/octet-stream", f"content-length: {mib * 2**20}")
    large = Endless(lambda: chain([begin], repeat(bytes(range(256)) * 2**12, mib)))
    stand_in.script(Reply(200, {}, (bytes(2**20),)), large)  # type: ignore[arg-type]  # it has steps, too
    path = tmp_path / "saved"
    environ = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    done = subprocess.run(
        [sys.executable, "-c", SAVES, stand_in.url, driver, str(path)],
        capture_output=True,
        text=True,
        env=environ,
        cwd=ROOT,
        timeout=100,
        check=False,
    )
    assert done.stderr == ""
    assert json.loads(done.stdout) < 64 / 4, "MiB"
    assert path.stat().st_size == mib * 2**20
    with path.open("rb") as saved:
        assert all(piece == bytes(range(256)) * 2**12 for piece in iter(lambda: saved.read(2**20), b""))


@pytest.mark.parametrize("driver", ["blocking", "asyncio"])
def test_a_large_file_that_is_cut_anywhere_is_not_there_and_says_how_much_came(
    stand_in: StandIn, tmp_path: Path, driver: str, thorough: bool
) -> None:
    size = 2**28 if thorough else 8 * 2**20
    begin = head(f"content-length: {size}")
    path = tmp_path / "saved"
    path.write_bytes(b"old")
    chance = random.Random(driver)  # noqa: S311 - places, not secrets
    core = OpenRouterCore(server_url=stand_in.url, api_key="k", retries=0)

    async def awaited() -> Any:
        return await (await files_download_stream_async(core, FILE)).unwrap().save(path)

    for place in (chance.randrange(size) for _ in range(20)):
        many, few = divmod(place, 2**20)
        cut: list[Step] = [begin, *repeat(bytes(2**20), many), bytes(few), CUT]
        stand_in.script(RawReply(cut))
        if driver == "blocking":
            outcome: Any = files_download_stream(core, FILE).unwrap().save(path)
        else:
            outcome = asyncio.run(awaited())
        error = outcome.failure()
        assert isinstance(error, StreamInterruptedError)
        assert error.message.endswith(f"({place} of {size} bytes came)")
        assert [each.name for each in tmp_path.iterdir()] == ["saved"]
        assert path.read_bytes() == b"old"
