"""What chat requests look like on the wire, and which cannot be sent, a row a case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

from kit.field import (
    KEY,
    QUESTION,
    QUICKLY,
    Answered,
    Came,
    Failed,
    Streamed,
    faults_of,
    spoken,
    summary,
    told,
    unfit,
)
from openrouter_core import OpenRouterCore
from openrouter_core.testing import StandIn

if TYPE_CHECKING:
    from kit.callers import Caller


HI = told(spoken({"content": "Hi"}))
STREAM: Any = {**QUESTION, "stream": True}


@pytest.fixture(scope="module")
def server() -> Iterator[StandIn]:
    """Serve all rows."""
    with StandIn(lambda _: HI) as made:
        yield made


@dataclass(frozen=True)
class Asked:
    """A request, and what of it the server gets: the body to the byte, and some headers, None for those not sent.

    Where `came` is a failure, nothing is sent at all.
    """

    name: str
    request: Any
    body: str = ""
    headers: Mapping[str, str | None] = field(default_factory=dict[str, "str | None"])
    came: Came = Answered("Hi")  # noqa: RUF009 - frozen
    options: Mapping[str, Any] = field(default_factory=dict[str, Any])
    core: Mapping[str, Any] = field(default_factory=dict[str, Any])
    path: str = "/api/v1/chat/completions"
    seen: str = ""


def nested(depth: int) -> list[Any]:
    """Give a list in a list in a list."""
    value: list[Any] = []
    for _ in range(depth):
        value = [value]
    return value


def prompt(content: object) -> dict[str, Any]:
    """Ask with any content."""
    return {"messages": [{"role": "user", "content": content}]}


PLAIN = '{"messages":[{"role":"user","content":"Q?"}]}'
CYCLE: dict[str, Any] = {}
CYCLE["again"] = CYCLE

REQUESTS = [
    Asked(
        "nothing is added to what was asked",
        QUESTION,
        PLAIN,
        seen="https://openrouter.ai/docs/features/response-caching",
    ),
    Asked(
        "the order of the keys is the caller's, and unknown ones go along",
        {"zeta": 1, **QUESTION, "alpha": {"b": 1, "a": None}},
        '{"zeta":1,"messages":[{"role":"user","content":"Q?"}],"alpha":{"b":1,"a":null}}',
        seen="https://github.com/OpenRouterTeam/ai-sdk-provider/issues/472",
    ),
    Asked(
        "so do values of a kind that no one knew",
        {**QUESTION, "provider": {"sort": "vibes"}},
        '{"messages":[{"role":"user","content":"Q?"}],"provider":{"sort":"vibes"}}',
        seen="https://github.com/OpenRouterTeam/ai-sdk-provider/issues/2",
    ),
    Asked(
        "the extra body is merged at the end",
        QUESTION,
        '{"messages":[{"role":"user","content":"Q?"}],"plan":"b"}',
        options={"extra_body": {"plan": "b"}},
        seen="https://github.com/OpenRouterTeam/ai-sdk-provider/issues/2",
    ),
    Asked(
        "null is sent where the caller says it",
        {"messages": [{"role": "assistant", "content": None, "tool_calls": []}]},
        '{"messages":[{"role":"assistant","content":null,"tool_calls":[]}]}',
        seen="https://github.com/OpenRouterTeam/ai-sdk-provider/issues/506",
    ),
    Asked("text is sent as UTF-8", prompt("né 🦀\u2028"), '{"messages":[{"role":"user","content":"né 🦀\u2028"}]}'),
    Asked(
        "half a surrogate is no text",
        prompt("ab\ud83d"),
        came=unfit("messages[0].content: character 2 is a lone surrogate, which is not text"),
        seen="https://github.com/BerriAI/litellm/issues/24196",
    ),
    Asked(
        "not in a key either",
        {**QUESTION, "x": {"\udc00": 1}},
        came=unfit("x: in a key, character 0 is a lone surrogate, which is not text"),
        seen="https://github.com/encode/httpx/issues/3655",
    ),
    Asked(
        "what is no number is no JSON", {**QUESTION, "top_p": float("nan")}, came=unfit("top_p: nan is no JSON number")
    ),
    Asked("nor is infinity", {**QUESTION, "seed": [-float("inf")]}, came=unfit("seed[0]: -inf is no JSON number")),
    Asked("an object has no JSON form", prompt(object()), came=unfit("messages[0].content: object has no JSON form")),
    Asked("nor have bytes", prompt(b"Q?"), came=unfit("messages[0].content: bytes has no JSON form")),
    Asked("what contains itself cannot be written", {**QUESTION, "x": CYCLE}, came=unfit("x.again: contains itself")),
    Asked(
        "what nests too deep cannot either",
        {**QUESTION, "x": nested(100_000)},
        came=unfit("request: nested too deep to be written as JSON"),
    ),
    Asked("a key must be text", {**QUESTION, "x": {1: 2}}, came=unfit("x: the key 1 must be a string, not int")),
    Asked(
        "attribution goes into headers",
        QUESTION,
        PLAIN,
        {
            "http-referer": "https://example.com",
            "x-openrouter-title": "App",
            "x-openrouter-categories": "a,b",
            "user-agent": "mine/1",
        },
        core={
            "http_referer": "https://example.com",
            "app_title": "App",
            "app_categories": ["a", "b"],
            "user_agent": "mine/1",
        },
        seen="https://openrouter.ai/docs/app-attribution",
    ),
    Asked(
        "headers of the call are sent as they are, and win",
        QUESTION,
        PLAIN,
        {
            "x-openrouter-metadata": "enabled",
            "x-openrouter-cache": "true",
            "x-openrouter-cache-ttl": "60",
            "user-agent": "mine/2",
        },
        options={
            "headers": {
                "X-OpenRouter-Metadata": "enabled",
                "X-OpenRouter-Cache": "true",
                "X-OpenRouter-Cache-TTL": "60",
                "User-Agent": "mine/2",
            }
        },
        core={"user_agent": "mine/1"},
        seen="https://github.com/OpenRouterTeam/ai-sdk-provider/issues/300",
    ),
    Asked(
        "what stands beside the request becomes headers",
        {"chat_request": QUESTION, "app_title": "App"},
        PLAIN,
        {"x-openrouter-title": "App", "http-referer": None},
        seen="https://github.com/OpenRouterTeam/typescript-sdk/issues/413",
    ),
    Asked(
        "no compression is asked for but the one that can be bounded",
        QUESTION,
        PLAIN,
        {"accept-encoding": "gzip", "accept": "application/json", "content-type": "application/json"},
        seen="https://github.com/headroomlabs-ai/headroom/issues/3325",
    ),
    Asked(
        "and none for a stream",
        STREAM,
        PLAIN[:-1] + ',"stream":true}',
        {"accept-encoding": "identity", "accept": "text/event-stream"},
        came=Streamed(("Hi",)),
    ),
    Asked(
        "a header that is not ASCII cannot be sent",
        QUESTION,
        came=unfit("x-openrouter-title: character 3 is not ASCII, which cannot stand there"),
        core={"app_title": "Café"},
        seen="https://github.com/OpenRouterTeam/ai-sdk-provider/issues/300",
    ),
    Asked(
        "nor one of two lines, whose value is not shown",
        QUESTION,
        came=unfit("x-token: character 6 is white space or a control character, which cannot stand there"),
        options={"headers": {"X-Token": "secret\r\nx-evil: 1"}},
        seen="https://github.com/basicmachines-co/basic-memory/issues/1416",
    ),
    Asked(
        "the server's path is kept, without a slash at its end",
        QUESTION,
        PLAIN,
        core={"server_url": "{url}/deep//"},
        path="/api/v1/deep/chat/completions",
    ),
    Asked(
        "a URL with a password is refused, and the password not shown",
        QUESTION,
        came=unfit("server_url: must not hold a user name or password, which would end up in logs; use headers"),
        core={"server_url": "https://me:pass@example.com"},
    ),
    *(
        Asked(f"{url!r} is no URL of a server", QUESTION, came=unfit(message), core={"server_url": url})
        for url, message in (
            ("openrouter.ai/api", "server_url: must begin with https:// or http://"),
            ("ftp://openrouter.ai", "server_url: must begin with https:// or http://"),
            ("http://[::1", "server_url: is no URL of a server"),
            ("https://exa mple.com", "server_url: is no URL of a server"),
            ("https://example.com:99999", "server_url: is no URL of a server"),
        )
    ),
    Asked(
        "a newline at the end of a key is the file's it was in",
        QUESTION,
        PLAIN,
        {"authorization": f"Bearer {KEY}"},
        core={"api_key": f" {KEY}\r\n"},
        seen="https://github.com/openai/openai-python/issues/1793",
    ),
    Asked(
        "one within it is a fault, told without the key",
        QUESTION,
        came=unfit("api_key: character 8 is white space or a control character, which cannot stand there"),
        core={"api_key": "sk-or-v1\n0123456789abcdef"},
        seen="https://github.com/openai/openai-python/issues/1793",
    ),
    Asked(
        "so is a letter that is not ASCII",
        QUESTION,
        came=unfit("api_key: character 5 is not ASCII, which cannot stand there"),
        core={"api_key": "sk-oré0123456789abcdef"},
        seen="https://github.com/NousResearch/hermes-agent/issues/9946",
    ),
    Asked("a blank key is none", QUESTION, came=unfit("api_key: is blank"), core={"api_key": " \n"}),
    Asked(
        "no key at all is told before anything is sent",
        QUESTION,
        came=unfit("api_key: none was given, and OPENROUTER_API_KEY is not set"),
        core={"api_key": None},
        seen="https://github.com/openai/openai-python/issues/961",
    ),
    Asked("an empty key says that none is to be sent", QUESTION, PLAIN, {"authorization": None}, core={"api_key": ""}),
]


@pytest.mark.parametrize("row", [pytest.param(row, id=row.name) for row in REQUESTS])
def test_a_request(caller: Caller, server: StandIn, row: Asked) -> None:
    server.received.clear()
    url = row.core.get("server_url", "{url}").replace("{url}", server.url)
    said: Any = {"api_key": KEY, **row.core, "server_url": url, **QUICKLY}
    with OpenRouterCore(**said) as core:
        outcome = caller.send(core, row.request, row.options)
    assert summary(outcome) == row.came
    if isinstance(row.came, Failed):
        assert server.received == []
        assert list(faults_of(outcome.failure(), ("secret", "pass@", "0123456789abcdef"))) == []
        return
    (got,) = server.received
    assert (got.method, got.path, got.body.decode()) == ("POST", row.path, row.body)
    assert {name: got.headers.get(name) for name in row.headers} == row.headers


def test_a_key_from_the_environment_may_end_in_a_newline(
    caller: Caller, server: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", f"{KEY}\n")
    server.received.clear()
    with OpenRouterCore(server_url=server.url) as core:
        caller.ok(core, QUESTION)
    assert server.received[0].headers["authorization"] == f"Bearer {KEY}"
