"""What breaks off, does not come, or is no HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.testing.failures.failure import (
    MIB,
    SILENCE,
    Failure,
    always,
    begun,
    halved,
    is_stream,
    saying,
    whatever,
)
from openrouter_core.testing.replies import CUT, RESET, RawReply, Wait

if TYPE_CHECKING:
    from openrouter_core.testing.replies import Reply, Step


def _head(*lines: str) -> bytes:
    return "\r\n".join(("HTTP/1.1 200 OK", "content-type: application/json", *lines, "", "")).encode()


def _dripping(usual: Reply) -> Reply:
    piece = b": wait\n\n" if is_stream(usual) else b" "
    return saying(usual, *(piece, Wait(0.02)) * 10_000)


def _ending(how: str, end: Step) -> tuple[Failure, ...]:
    slow = end is SILENCE
    return (
        always(f"{how} before the head", RawReply((end,)), slow=slow),
        always(f"{how} in the head", RawReply((b"HTTP/1.1 200 OK\r\ncontent-ty", end)), slow=slow),
        whatever(f"{how} after the head", lambda usual: begun(usual, end), slow=slow),
        whatever(f"{how} in the middle", lambda usual: halved(usual, end), slow=slow),
    )


BREAKS: Final[tuple[Failure, ...]] = (
    Failure("nobody listens", lambda _request, _usual: None, listening=False),
    *_ending("closed", CUT),
    *_ending("reset", RESET),
    *_ending("silent", SILENCE),
    whatever("closed once it was answered", lambda usual: RawReply((*usual.steps(), CUT)), runs=2),
    whatever("answered twice over", lambda usual: RawReply((*usual.steps(), *usual.steps())), runs=2),
    always("a head that drips", RawReply((b"HTTP/1.1 200 OK\r\nx-slow: ", *(b"y", Wait(0.02)) * 10_000)), slow=True),
    whatever("a body that drips", _dripping, slow=True),
    always("no HTTP", RawReply((b"SSH-2.0-OpenSSH_9.6\r\n", CUT))),
    always("a head that is too long", RawReply((b"HTTP/1.1 200 OK\r\nx-long: ", b"y" * MIB, CUT))),
    always("a length that is none", RawReply((_head("content-length: many"), b"{}", CUT))),
    always("a chunk without its size", RawReply((_head("transfer-encoding: chunked"), b"some\r\n{}\r\n", CUT))),
)
