"""What must not be told, followed, fetched, or held in memory, a row or a test a case."""

from __future__ import annotations

import gzip
import json
import logging
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from kit.field import (
    KEY,
    QUESTION,
    QUICKLY,
    Failed,
    Refused,
    Row,
    Streamed,
    at,
    chat_stream,
    everything,
    expected,
    faults_of,
    meet,
    page,
    refusal,
    spoken,
    summary,
    table,
    told,
)
from openrouter_core import OpenRouterCore, chat_send_async
from openrouter_core.errors import (
    APIConnectionError,
    BadGatewayResponseError,
    BadRequestResponseError,
    ForbiddenResponseError,
    InvalidRequestError,
    OpenRouterDefaultError,
    ResponseTooLargeError,
    ResponseValidationError,
    StreamInterruptedError,
    UnauthorizedResponseError,
)
from openrouter_core.testing import CUT, RawReply, Reply, StandIn

if TYPE_CHECKING:
    from kit.callers import Caller


HI = told(spoken({"content": "Hi"}))
STREAM: Any = {**QUESTION, "stream": True}
PROXIED_KEY = "sk-byok-fedcba98765"


@pytest.fixture(scope="module")
def server() -> Iterator[StandIn]:
    """Serve all rows."""
    with StandIn() as made:
        yield made


BOMB = gzip.compress(bytes(20_000_000))

SIZES = [
    Row(
        "an answer over the cap is kept up to it",
        told(spoken({"content": "x" * 2_000})),
        Failed(ResponseTooLargeError, "the answer is longer than 1000 bytes"),
        shows={"body.length": 1_000},
        options={"max_body_bytes": 1_000},
    ),
    Row(
        "a bomb is defused before it is inflated",
        page(BOMB, content_encoding="gzip"),
        Failed(ResponseTooLargeError, "the answer is longer than 100000 bytes"),
        shows={"body.length": 100_000},
        options={"max_body_bytes": 100_000},
        seen="https://github.com/headroomlabs-ai/headroom/issues/3284",
    ),
    Row(
        "so is one that refuses",
        page(BOMB, 400, content_type="text/plain", content_encoding="gzip"),
        Refused(BadRequestResponseError, 400, "\0" * 2_048),
        shows={"body.length": 2**20},
        seen="https://github.com/headroomlabs-ai/headroom/issues/3284",
    ),
]

STREAMED_SIZES = [
    Row(
        "a bomb of one event is defused",
        chat_stream(gzip.compress(b"data: " + bytes(20_000_000)), content_encoding="gzip"),
        Streamed((), Failed(ResponseTooLargeError, "an event is longer than 100000 bytes")),
        options={"max_event_bytes": 100_000},
        seen="https://github.com/NousResearch/hermes-agent/issues/55250",
    ),
]

ECHO = "https://github.com/openai/openai-python/issues/2918"
SECRET_HEADERS = {"headers": {"X-OpenRouter-API-Keys": json.dumps({"openai": PROXIED_KEY})}}

ECHOES = [
    Row(
        "a key in a refusal's body is concealed",
        told({"error": {"code": 401, "message": f"bad key {KEY}", "metadata": {"raw": KEY}}}, 401),
        Refused(UnauthorizedResponseError, 401, "bad key [api key]", code=401),
        shows={"metadata.raw": "[api key]"},
        seen=ECHO,
    ),
    Row(
        "in a page too",
        page(f"<title>bad key {KEY}</title>", 403),
        Refused(ForbiddenResponseError, 403, "bad key [api key]"),
        shows={"body": "<title>bad key [api key]</title>"},
        seen=ECHO,
    ),
    Row(
        "in a header",
        refusal(401, x_echo=f"Bearer {KEY}"),
        Refused(UnauthorizedResponseError, 401, "no", code=401),
        shows={"headers.x-echo": "Bearer [api key]", "http_meta.headers.x-echo": "Bearer [api key]"},
        seen=ECHO,
    ),
    Row(
        "in the words beside the status",
        RawReply((f"HTTP/1.1 401 {KEY}\r\ncontent-length: 0\r\n\r\n".encode(),)),
        Refused(UnauthorizedResponseError, 401, "Unauthorized"),
        seen=ECHO,
    ),
    Row(
        "in what is no HTTP",
        RawReply((f"{KEY}\r\n\r\n".encode(), CUT)),
        Failed(APIConnectionError, "RemoteProtocolError"),
        seen=ECHO,
    ),
    Row(
        "in an answer that cannot be read",
        page(f"<p>{KEY}</p>"),
        Failed(ResponseValidationError, "the answer is not JSON"),
        shows={"body": "<p>[api key]</p>"},
        seen=ECHO,
    ),
    Row(
        "in the name of an encoding",
        page("?", content_encoding=KEY),
        Failed(ResponseValidationError, "the reply is encoded as 'something else', which was not asked for"),
        seen=ECHO,
    ),
    Row(
        "in the length of a chunk, which the HTTP library's words repeat",
        RawReply((f"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{KEY}\r\n{{}}\r\n".encode(), CUT)),
        Failed(ResponseValidationError, "the answer broke off"),
        seen=ECHO,
    ),
    Row(
        "in a `Location`",
        page("", 307, location=f"https://elsewhere.example/?key={KEY}"),
        Refused(OpenRouterDefaultError, 307, "redirects are not followed (to elsewhere.example)"),
        shows={"headers.location": "https://elsewhere.example/?key=[api key]"},
        seen=ECHO,
    ),
    Row(
        "in the part of an answer that an error spoilt",
        told({"choices": [{"message": {"content": f"half {KEY}"}}], "error": {"code": 502, "message": "no"}}),
        Refused(
            BadGatewayResponseError,
            502,
            "no",
            code=502,
            retryable=True,
            partial="half [api key]",
            wire=200,
        ),
        seen=ECHO,
    ),
    Row(
        "in what an earlier attempt met",
        (refusal(500, message=KEY), refusal(400)),
        Refused(BadRequestResponseError, 400, "no", code=400),
        shows={"previous.0.message": "[api key]"},
        options=QUICKLY,
        requests=2,
        seen=ECHO,
    ),
    Row(
        "the keys of providers are as secret",
        told({"error": {"code": 401, "message": f"bad key {PROXIED_KEY}"}}, 401),
        Refused(UnauthorizedResponseError, 401, "bad key [api key]", code=401),
        options=SECRET_HEADERS,
        unsaid=(PROXIED_KEY,),
        seen=ECHO,
    ),
    Row(
        "a body cut off within a key keeps no part of it",
        page("x" * 990 + KEY + "x" * 100),
        Failed(ResponseTooLargeError, "the answer is longer than 1000 bytes"),
        shows={"body": "x" * 990 + "[api key]"},
        options={"max_body_bytes": 1_000},
        seen="https://github.com/basicmachines-co/basic-memory/issues/1416",
    ),
    Row(
        "nor does one whose connection is cut there",
        Reply(401, {"content-length": "999"}, (b"bad key " + KEY[:16].encode(), CUT)),
        Refused(UnauthorizedResponseError, 401, "bad key [api key]"),
        shows={"body": "bad key [api key]"},
        seen="https://github.com/basicmachines-co/basic-memory/issues/1416",
    ),
    Row(
        "the cap is told as it was, though what is concealed makes the body shorter",
        page("x" * 500 + KEY + "x" * 900),
        Failed(ResponseTooLargeError, "the answer is longer than 1000 bytes"),
        shows={"body": "x" * 500 + "[api key]" + "x" * 475},
        options={"max_body_bytes": 1_000},
        seen=ECHO,
    ),
]

STREAMED_ECHOES = [
    Row(
        "a key in an error of mid-stream is concealed",
        chat_stream("Hi", {"error": {"code": 401, "message": f"bad key {KEY}"}}),
        Streamed(("Hi",), Refused(UnauthorizedResponseError, 401, "bad key [api key]", code=401, wire=200)),
        seen=ECHO,
    ),
    Row(
        "in an event that is no JSON",
        chat_stream("Hi", f"data: {{{KEY}\n\n".encode()),
        Streamed(("Hi",), Failed(ResponseValidationError, "event 1 is not JSON")),
        shows={"1.body": "{[api key]"},
        seen=ECHO,
    ),
    Row(
        "in a stream that is none",
        chat_stream(f"bad key {KEY}\n".encode()),
        Streamed((), Failed(ResponseValidationError, "there is no answer in the stream", retryable=True)),
        shows={"0.body": "bad key [api key]\n"},
        seen=ECHO,
    ),
    Row(
        "of a stream that is none no part of a key is kept either",
        chat_stream(b"x" * 2_030 + KEY.encode() + b"x" * 100),
        Streamed((), Failed(ResponseValidationError, "there is no answer in the stream", retryable=True)),
        shows={"0.body": "x" * 2_030 + "[api key]"},
        seen="https://github.com/basicmachines-co/basic-memory/issues/1416",
    ),
    Row(
        "in a header of a stream that breaks off",
        chat_stream("Hi", CUT, x_echo=KEY),
        Streamed(("Hi",), Failed(StreamInterruptedError, "the stream broke off")),
        shows={"1.headers.x-echo": "[api key]"},
        seen=ECHO,
    ),
]


@table(sizes=SIZES, echoes=ECHOES)
def test_a_whole_answer(caller: Caller, server: StandIn, row: Row) -> None:
    assert meet(caller, server, row, QUESTION) == expected(row)


@pytest.mark.parametrize("byte_by_byte", [False, True], ids=["at once", "byte by byte"])
@table(sizes=STREAMED_SIZES, echoes=STREAMED_ECHOES)
def test_a_stream(caller: Caller, server: StandIn, row: Row, byte_by_byte: bool) -> None:
    sent = row.byte_by_byte() if byte_by_byte else row
    assert meet(caller, server, sent, STREAM) == expected(row)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
def test_a_redirect_takes_nothing_to_another_host(caller: Caller, server: StandIn, status: int, stream: bool) -> None:
    """https://github.com/openai/openai-python/issues/3516: neither prompt, nor keys, nor who asks."""
    server.received.clear()
    with StandIn() as elsewhere, OpenRouterCore(api_key=KEY, server_url=server.url, http_referer="https://a.b") as core:
        server.script(page("", status, location=f"{elsewhere.url}/chat/completions?token=t0ken"))
        outcome = caller.send(core, {**QUESTION, "stream": stream}, {**QUICKLY, **SECRET_HEADERS})
        host = elsewhere.url.split("/")[2]
        assert elsewhere.received == []
        assert elsewhere.connections == 0
    # Where something moved for good is told; where it is to be got this once may be a secret.
    message = f"redirects are not followed (to {host}{'/api/v1/chat/completions' if status in (301, 308) else ''})"
    assert summary(outcome) == Refused(OpenRouterDefaultError, status, message)
    assert list(faults_of(outcome.failure(), ["t0ken", PROXIED_KEY])) == []
    assert len(server.received) == 1


def test_not_even_with_a_client_that_follows_them(caller: Caller, server: StandIn) -> None:
    with StandIn() as elsewhere:
        server.script(page("", 307, location=f"{elsewhere.url}/chat/completions"))
        if caller.run is None:
            with httpx.Client(follow_redirects=True) as client:
                core = OpenRouterCore(api_key=KEY, server_url=server.url, http_client=client)
                outcome = caller.send(core, QUESTION)
        else:

            async def call() -> Any:
                async with httpx.AsyncClient(follow_redirects=True) as client:
                    core = OpenRouterCore(api_key=KEY, server_url=server.url, async_http_client=client)
                    return await chat_send_async(core, QUESTION)

            outcome = caller.run(call)
        assert outcome.failure().status_code == 307
        assert elsewhere.received == []


def test_what_an_answer_points_to_is_not_fetched(caller: Caller, server: StandIn) -> None:
    with StandIn() as elsewhere, OpenRouterCore(api_key=KEY, server_url=server.url) as core:
        image = {"type": "image_url", "image_url": {"url": f"{elsewhere.url}/a.png"}}
        server.script(told(spoken({"content": None, "images": [image]})))
        result = caller.ok(core, QUESTION)
        assert at(result, "choices.0.message.images.0.image_url.url") == f"{elsewhere.url}/a.png"
        assert elsewhere.connections == 0


def test_a_cookie_of_one_answer_does_not_travel_with_the_next_request(caller: Caller, server: StandIn) -> None:
    server.received.clear()
    server.script(told(spoken({"content": "Hi"}), set_cookie="__cf_bm=tracked; Path=/"), HI)
    with OpenRouterCore(api_key=KEY, server_url=server.url) as core:
        caller.ok(core, QUESTION)
        caller.ok(core, QUESTION)
    assert ["cookie" in each.headers for each in server.received] == [False, False]


def test_a_core_prints_without_its_key(server: StandIn) -> None:
    """https://github.com/openai/openai-python/issues/1082."""
    core = OpenRouterCore(api_key=KEY, server_url=server.url)
    assert KEY not in f"{core} {core!r}"


def test_logs_have_neither_key_nor_prompt_nor_answer(
    caller: Caller, server: StandIn, caplog: pytest.LogCaptureFixture
) -> None:
    """https://github.com/openai/openai-python/issues/1196: not at any level, not of what fails."""
    caplog.set_level(logging.DEBUG, "openrouter_core")
    server.script(refusal(500, message=f"S3cret {KEY}"), told(spoken({"content": "S3cret"})))
    with OpenRouterCore(api_key=KEY, server_url=server.url) as core:
        caller.ok(core, {"messages": [{"role": "user", "content": "S3cret"}]}, {**QUICKLY, **SECRET_HEADERS})
    ours = "\n".join(
        f"{each.getMessage()} {each.__dict__}" for each in caplog.records if each.name == "openrouter_core"
    )
    assert "chat/completions" in ours
    for secret in (KEY, PROXIED_KEY, "S3cret"):
        assert secret not in ours


def test_everything_that_an_error_holds_is_looked_through() -> None:
    """The check for the key that each row goes through finds it wherever it is."""
    error = InvalidRequestError(
        message="m", previous=(BadRequestResponseError(message="m", status_code=400, body=KEY),)
    )
    assert KEY in everything(error)
    assert list(faults_of(error)) == ["it holds the key"]
