"""Our own clients send by the transport beneath them, and an instrument in the place of `send` is not passed by."""

from __future__ import annotations

from functools import partial, update_wrapper
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from openrouter_core import Ok, OpenRouterCore, chat_send, chat_send_async, models_list, models_list_async
from openrouter_core.testing import StandIn
from openrouter_core.transport.corking import held_and_ready
from openrouter_core.transport.environment import variables

if TYPE_CHECKING:
    from openrouter_core.models.chat_request import ChatRequest

ASKED: ChatRequest = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}


class Seen:
    """An instrument that is no function, as proxies of methods are."""

    def __init__(self, send: Any, seen: list[str]) -> None:
        """Stand before `send`."""
        self.send, self.seen = send, seen

    def __get__(self, client: object, _: type[object]) -> Any:
        """Be its method."""
        return wrapped(partial(self.send, client), self.seen)


def wrapped(send: Any, seen: list[str]) -> Any:
    """Make an instrument that looks like what it wraps."""

    @partial(update_wrapper, wrapped=send)
    def instrument(*given: Any, **named: Any) -> Any:
        seen.append("send")
        return send(*given, **named)

    return instrument


@pytest.mark.parametrize("instrument", [wrapped, Seen])
def test_what_stands_in_the_place_of_send_sees_each_call(
    instrument: Any, core: OpenRouterCore, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    assert isinstance(chat_send(core, ASKED), Ok)
    # Also where it comes late, after the client was made.
    monkeypatch.setattr(httpx.Client, "send", instrument(httpx.Client.send, seen))
    assert isinstance(chat_send(core, ASKED), Ok)
    assert seen == ["send"]
    monkeypatch.undo()


@pytest.mark.anyio
@pytest.mark.parametrize("instrument", [wrapped, Seen])
async def test_what_stands_in_the_place_of_send_sees_each_awaited_call(
    instrument: Any, core: OpenRouterCore, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    monkeypatch.setattr(httpx.AsyncClient, "send", instrument(httpx.AsyncClient.send, seen))
    async with core:
        assert isinstance(await chat_send_async(core, ASKED), Ok)
    assert seen == ["send"]


def test_what_stands_in_the_place_of_the_transports_method_sees_each_call(
    core: OpenRouterCore, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    handle = httpx.HTTPTransport.handle_request

    def instrument(transport: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        seen.append(f"{request.method} {request.url.path} {request.read()[:9].decode()}")
        request.headers["traceparent"] = "00-1"
        return handle(transport, request)

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", instrument)
    assert isinstance(chat_send(core, ASKED), Ok)
    assert isinstance(chat_send(core, {**ASKED, "stream": False}), Ok)
    assert seen == ['POST /api/v1/chat/completions {"model":'] * 2


def test_an_instruments_header_stays_with_its_request(
    stand_in: StandIn, core: OpenRouterCore, monkeypatch: pytest.MonkeyPatch
) -> None:
    handle = httpx.HTTPTransport.handle_request

    def instrument(transport: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        request.headers["traceparent"] = "00-1"
        return handle(transport, request)

    with monkeypatch.context() as within:
        within.setattr(httpx.HTTPTransport, "handle_request", instrument)
        chat_send(core, ASKED)
    chat_send(core, ASKED)
    assert ["traceparent" in each.headers for each in stand_in.received] == [True, False]


def test_the_bytes_are_those_that_the_client_would_send(
    stand_in: StandIn, core: OpenRouterCore, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(2):
        chat_send(core, ASKED)
        models_list(core, {"limit": 1})
    # Through the client, and so written by it.
    monkeypatch.setattr("openrouter_core.transport.blocking.beneath", lambda *_: None)
    chat_send(core, ASKED, {"fetch_options": {"extensions": {"a": 1}}})
    models_list(core, {"limit": 1}, {"fetch_options": {"extensions": {"a": 1}}})
    ours, again, theirs = (stand_in.received[at : at + 2] for at in (0, 2, 4))
    assert ours == again == theirs
    assert [[*each.headers] for each in ours] == [[*each.headers] for each in theirs]


def test_a_line_remembers_a_few_shapes(stand_in: StandIn, core: OpenRouterCore) -> None:
    for number in range(40):
        assert isinstance(chat_send(core, ASKED, {"headers": {"x-n": str(number)}}), Ok)
    line = core.pools.lines[None]
    assert 0 < len(line.shapes) <= 16
    assert [each.headers["x-n"] for each in stand_in.received] == [str(number) for number in range(40)]


@pytest.mark.anyio
async def test_an_awaited_call_without_a_body_says_no_length(stand_in: StandIn, core: OpenRouterCore) -> None:
    async with core:
        assert isinstance(await models_list_async(core), Ok)
    assert "content-length" not in stand_in.received[-1].headers


HEAD = b"POST /a HTTP/1.1\r\nhost: b\r\n\r\n"
LARGE = b"b" * 70_000


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ([b"POST / HTTP/1.1\r\n\r\n", b"{}", b""], [b"POST / HTTP/1.1\r\n\r\n{}"]),
        ([b"GET / HTTP/1.1\r\n\r\n", b""], [b"GET / HTTP/1.1\r\n\r\n"]),
        ([HEAD, b"2\r\nab\r\n", b"0\r\n\r\n"], [HEAD + b"2\r\nab\r\n", b"0\r\n\r\n"]),
        ([HEAD, b"4\r\nab\r\n\r\n"], [HEAD + b"4\r\nab\r\n\r\n"]),
        ([HEAD, LARGE, b""], [HEAD, LARGE]),
        ([HEAD[:-2] + LARGE + b"\r\n\r\n", b""], [HEAD[:-2] + LARGE + b"\r\n\r\n"]),
        ([HEAD, b"a\r\n\r\n", b"b\r\n\r\n"], [HEAD + b"a\r\n\r\n", b"b\r\n\r\n"]),
    ],
)
def test_a_head_goes_with_what_follows_and_nothing_is_lost(written: list[bytes], sent: list[bytes]) -> None:
    held = b""
    gone: list[bytes] = []
    for each in written:
        held, ready = held_and_ready(held, each)
        gone += ready
    assert (held, gone) == (b"", sent)


def test_a_request_is_one_packet(stand_in: StandIn, core: OpenRouterCore, monkeypatch: pytest.MonkeyPatch) -> None:
    from openrouter_core.transport.sockets import BoundStream

    sizes: list[int] = []
    insist = BoundStream._insist

    def watched(stream: BoundStream, *given: Any) -> Any:
        if getattr(given[3], "__name__", "") == "send":
            sizes.append(len(given[4]))
        return insist(stream, *given)

    monkeypatch.setattr(BoundStream, "_insist", watched)
    assert isinstance(chat_send(core, ASKED), Ok)
    assert len(sizes) == 1
    assert sizes[0] > len(stand_in.received[-1].body)


def test_the_environment_is_what_it_is_at_the_call(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", "k1")
    monkeypatch.setenv("OPENROUTER_OTHER", "x")
    assert variables() == {"OPENROUTER_API_KEY": "k1"}
    monkeypatch.delenv("OPENROUTER_API_KEY")
    assert variables() == {}


def test_another_mapping_in_the_place_of_the_environment_is_read_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.environ", {"OPENROUTER_BASE_URL": "http://a", "PATH": ""})
    assert variables() == {"OPENROUTER_BASE_URL": "http://a"}


def test_what_the_environment_says_anew_counts_for_the_next_call(
    stand_in: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    core = OpenRouterCore(server_url=stand_in.url, api_key="k")
    with core:
        for title in ("One", "Two", None):
            if title is None:
                monkeypatch.delenv("OPENROUTER_APP_TITLE")
            else:
                monkeypatch.setenv("OPENROUTER_APP_TITLE", title)
            assert isinstance(chat_send(core, ASKED), Ok)
    assert [each.headers.get("x-openrouter-title") for each in stand_in.received] == ["One", "Two", None]


def test_a_line_that_ends_with_the_interpreter_says_nothing(core: OpenRouterCore) -> None:
    assert isinstance(chat_send(core, ASKED), Ok)
    line = core.pools.lines[None]

    def emptied() -> None:
        raise TypeError("'NoneType' object is not callable")

    line.close = emptied
    line.__del__()
    del line.close
