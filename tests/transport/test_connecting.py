"""A host's addresses are tried side by side, within one time: by us in blocking calls, by anyio in others."""

from __future__ import annotations

import errno
import math
import os
import socket
from collections.abc import Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pytest

from openrouter_core import OpenRouterCore, errors
from openrouter_core.testing import StandIn
from openrouter_core.transport.connecting import connect

if TYPE_CHECKING:
    from kit.callers import Caller
    from openrouter_core.models.chat import ChatRequest

NEVER = math.inf


def nothing() -> None:
    """Look, and see that the core is open."""


@pytest.fixture
def holes() -> Iterator[list[int]]:
    """Ports that take no connection and refuse none: the queue of those that wait is full."""
    with ExitStack() as open_:
        ports: list[int] = []
        for _ in range(4):
            server = open_.enter_context(socket.socket())
            server.bind(("127.0.0.1", 0))
            server.listen(0)
            ports.append(server.getsockname()[1])
            for _ in range(4):
                waiting = open_.enter_context(socket.socket())
                waiting.setblocking(False)
                waiting.connect_ex(("127.0.0.1", ports[-1]))
        yield ports


def refusing() -> int:
    """Give a port where nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def resolve_to(monkeypatch: pytest.MonkeyPatch, *ports: int) -> None:
    """Have every name stand for these ports of this machine."""
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port)) for port in ports]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)


def test_dead_addresses_share_the_time_of_the_call(
    question: ChatRequest, monkeypatch: pytest.MonkeyPatch, holes: list[int]
) -> None:
    """One after another, each with the whole time, four would take four times of it."""
    from openrouter_core import chat_send

    resolve_to(monkeypatch, *holes)
    with OpenRouterCore(api_key="k", server_url="http://many.example") as core:
        late: Any = chat_send(core, question, {"timeout_ms": 400}).failure()
    assert isinstance(late, errors.RequestTimeoutError)
    assert not late.request_sent
    assert late.http_meta.elapsed_ms < 800


def test_one_that_lives_is_found_behind_dead_and_refusing_ones(
    monkeypatch: pytest.MonkeyPatch, holes: list[int], stand_in: StandIn
) -> None:
    alive = int(stand_in.url.split(":")[2].split("/")[0])
    resolve_to(monkeypatch, refusing(), holes[0], holes[1], alive)
    with connect("many.example", 80, NEVER, nothing, "127.0.0.1", [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]) as it:
        assert it.getpeername() == ("127.0.0.1", alive)
        assert it.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
        assert it.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_the_first_refusal_is_told_where_all_refuse(monkeypatch: pytest.MonkeyPatch) -> None:
    resolve_to(monkeypatch, refusing(), refusing())
    with pytest.raises(ConnectionRefusedError) as caught:
        connect("many.example", 80, NEVER, nothing)
    assert caught.value.errno == errno.ECONNREFUSED


def test_the_end_comes_though_there_is_more_to_try(monkeypatch: pytest.MonkeyPatch, holes: list[int]) -> None:
    resolve_to(monkeypatch, *holes)
    with pytest.raises(TimeoutError):
        connect("many.example", 80, 0, nothing)


def test_a_name_without_addresses_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    resolve_to(monkeypatch)
    with pytest.raises(OSError, match=r"many\.example has no address"):
        connect("many.example", 80, NEVER, nothing)


def test_families_take_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where one of them leads nowhere, the second address is not of the same."""
    found = [
        *[(socket.AF_INET6, socket.SOCK_STREAM, 6, "", (f"::{number}", 1, 0, 0)) for number in (1, 2)],
        *[(socket.AF_INET, socket.SOCK_STREAM, 6, "", (f"127.0.0.{number}", 1)) for number in (1, 2, 3)],
    ]
    tried: list[str] = []

    class Refusing(socket.socket):
        def connect_ex(self, address: Any) -> int:
            tried.append(address[0])
            return errno.ENETUNREACH

    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    monkeypatch.setattr(socket, "socket", Refusing)
    with pytest.raises(OSError, match=os.strerror(errno.ENETUNREACH)):
        connect("many.example", 80, NEVER, nothing)
    assert tried == ["::1", "127.0.0.1", "::2", "127.0.0.2", "127.0.0.3"]


def test_who_waits_looks_now_and_then_whether_it_is_still_wanted(
    monkeypatch: pytest.MonkeyPatch, holes: list[int]
) -> None:
    looks: list[None] = []

    def look() -> None:
        looks.append(None)
        if len(looks) > 3:
            raise LookupError

    resolve_to(monkeypatch, holes[0])
    with pytest.raises(LookupError):
        connect("many.example", 80, NEVER, look)


def test_a_name_that_nobody_knows_is_an_err(caller: Caller, question: ChatRequest) -> None:
    failed = caller.err(OpenRouterCore(api_key="k", server_url="http://nobody.invalid", retries=0), question)
    assert isinstance(failed, errors.APIConnectionError)
    assert (failed.request_sent, failed.retryable) == (False, True)
