"""The key and the caller's secret headers are found wherever they are repeated, and nothing else is spoilt."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytest_httpx import HTTPXMock

from openrouter_core import HttpMeta, OpenRouterCore
from openrouter_core.reply import Reply
from openrouter_core.secrecy import bare_key, conceal, secrets_of
from openrouter_core.testing import StandIn, error

if TYPE_CHECKING:
    from conftest import Caller

    from openrouter_core.models.chat import ChatRequest

KEY = "sk-or-v1-5e"


@pytest.mark.parametrize(
    ("key", "bare"),
    [
        ("k-1", "k-1"),
        ("Bearer k-1", "k-1"),
        ("bearer k-1", "k-1"),
        ("", ""),
        ("Bearer", "Bearer"),
        ("Basic a", "Basic a"),
    ],
)
def test_a_bare_key_is_without_its_scheme(key: str, bare: str) -> None:
    assert bare_key(key) == bare


@pytest.mark.parametrize(
    ("headers", "found"),
    [
        pytest.param({"Authorization": "Basic dXNlcjpw"}, ("dXNlcjpw",), id="authorization"),
        pytest.param({"proxy-authorization": "dXNlcjpw"}, ("dXNlcjpw",), id="without-a-scheme"),
        pytest.param({"cf-aig-authorization": "Bearer abcdef1"}, ("abcdef1",), id="a-gateway's"),
        pytest.param({"x-api-key": "abcdef1"}, ("abcdef1",), id="api-key"),
        pytest.param(
            {"X-OpenRouter-API-Keys": '{"openai": "sk-openai", "azure": 5}'},
            ('{"openai": "sk-openai", "azure": 5}', "sk-openai"),
            id="one-a-provider",
        ),
        pytest.param({"x-auth-token": "{abcdef"}, ("{abcdef",), id="no-json"),
        pytest.param({"cookie": "a=1; session=9f8e7d"}, ("9f8e7d",), id="cookie"),
        pytest.param({"x-max-tokens": "128000abc", "x-tokenizer": "cl100k_base"}, (), id="tokens that are none"),
        pytest.param({"x-api-token": "abc123def"}, ("abc123def",), id="token"),
        pytest.param({"x-request-source": "abcdefgh", "accept": "application/json"}, (), id="others"),
    ],
)
def test_secret_headers_are_known_by_their_names(headers: dict[str, str], found: tuple[str, ...]) -> None:
    secrets = secrets_of((), headers)
    assert [each for each in secrets if "\\" not in each] == list(found)


def test_a_secret_is_looked_for_as_json_writes_it() -> None:
    key = 'sk-or/v1"5e'
    secrets = secrets_of((f"Bearer {key} ", None, 5), {})
    for written in (key, json.dumps(key), key.replace("/", r"\/")):
        assert "v1" not in conceal(f"about {written}!", secrets)


@pytest.mark.parametrize("key", ["", "any", "test", "local", "ollama", "openrouter", "128000"])
def test_a_key_that_is_a_word_or_a_number_is_not_looked_for(key: str) -> None:
    assert secrets_of((key,), {}) == ()


def test_concealing_replaces_the_key_in_body_and_headers_and_leaves_the_rest() -> None:
    meta = HttpMeta(status_code=401, headers={"x-echo": f"Bearer {KEY}", "x-a": "b"}, attempts=2)
    reply = Reply(meta=meta, now_ms=5.0, body=b"sk-or-v1-5e \xff sk-or-v1-5e", damage="d", over_limit=9)
    concealed = reply.concealing((KEY,))
    assert concealed.text == "[api key] \ufffd [api key]"
    assert concealed.meta == attrs.evolve(meta, headers={"x-echo": "Bearer [api key]", "x-a": "b"})
    assert (concealed.now_ms, concealed.damage, concealed.over_limit) == (5.0, "d", 9)


@given(st.binary(), st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=12))
def test_any_body_has_a_text_and_can_be_rid_of_a_key(body: bytes, secret: str) -> None:
    assert Reply(meta=HttpMeta(), now_ms=0.0, body=body).text == body.decode(errors="replace")
    concealed = Reply(meta=HttpMeta(), now_ms=0.0, body=body + secret.encode()).concealing((secret,))
    assert secret.encode() not in concealed.body


def everything(value: object) -> str:
    """Tell all that an error holds, the earlier attempts' errors included."""
    previous: Any = getattr(value, "previous", ())
    fields: Any = {each.name: getattr(value, each.name) for each in attrs.fields(type(value))}  # type: ignore[arg-type]
    return "\n".join((str(value), repr(value), repr(fields), *map(everything, previous)))


def test_secret_headers_that_a_server_echoes_are_in_no_error(
    caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
) -> None:
    keys = '{"openai": "sk-openai-77", "azure": "az-88-key"}'
    options: Any = {
        "headers": {"X-OpenRouter-API-Keys": keys, "Proxy-Authorization": "Basic dXNlcjpw"},
        "fetch_options": {"cookies": {"session": "9f8e7d6c"}},
    }
    echo = f"{keys} sk-openai-77 | az-88-key | dXNlcjpw | 9f8e7d6c"
    stand_in.script(*(error(503, echo, headers={"x-echo": echo}) for _ in range(3)))
    refused = caller.err(core, question, options)
    assert len(refused.previous) == 2
    told = everything(refused)
    assert not [secret for secret in ("sk-openai-77", "az-88-key", "dXNlcjpw", "9f8e7d6c") if secret in told]
    assert "[api key]" in refused.message
    (request, *_) = stand_in.received
    assert request.headers["x-openrouter-api-keys"] == keys


@pytest.mark.parametrize("status", [200, 400, 500], ids=str)
@pytest.mark.parametrize(
    "body", [b'{"error": "bad key sk-or-v1-5e"}', b"sk-or-v1-5e <", b'["sk-or-v1-5e"]', b'{"choices": "sk-or-v1-5e"}']
)
def test_no_error_holds_the_key(
    caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest, status: int, body: bytes
) -> None:
    httpx_mock.add_response(status, content=body, headers={"x-echo": f"key={KEY}"})
    refused = caller.err(OpenRouterCore(api_key=KEY, retries=0), question)
    assert refused.headers["x-echo"] == "key=[api key]"
    assert KEY not in everything(refused)
    assert "[api key]" in refused.body


def test_an_answer_is_never_changed_for_holding_the_key(
    caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest
) -> None:
    httpx_mock.add_response(json={"choices": [{"message": {"content": f"the key is {KEY}"}}]})
    assert caller.ok(OpenRouterCore(api_key=KEY), question).choices[0].message.content == f"the key is {KEY}"


def test_a_request_prints_without_its_secrets(question: ChatRequest) -> None:
    """Tools that gather tracebacks print what local names hold."""
    from openrouter_core.request import Endpoint, build
    from openrouter_core.settings import settle

    options = {"headers": {"x-api-key": "abcdef1"}, "fetch_options": {"cookies": {"session": "9f8e7d6c"}}}
    settings = settle(OpenRouterCore(), options, {}).unwrap()
    endpoint = Endpoint(method="POST", path="/chat/completions", wrapper="chat_request", former=(), keys=frozenset())
    printed = repr(build(endpoint, question, settings, KEY).unwrap())
    assert not [secret for secret in (KEY, "abcdef1", "9f8e7d6c", "capital") if secret in printed]
