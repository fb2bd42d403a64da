"""The key and the caller's secret headers are found wherever they are repeated, and nothing else is spoilt."""

from __future__ import annotations

import copy
import html
import json
import pickle
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytest_httpx import HTTPXMock

from openrouter_core import HttpMeta, OpenRouterCore
from openrouter_core.call.reply import KEPT, Reply
from openrouter_core.call.secrecy import bare_key, conceal, conceal_to_the_end, secrets_of
from openrouter_core.testing import StandIn, error

if TYPE_CHECKING:
    from kit.callers import Caller
    from openrouter_core.models.chat import ChatRequest

KEY = "sk-or-v1-5e"


def noted(error: Exception, note: str) -> Exception:
    error.add_note(note)
    return error


def caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


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
    assert [each for each in secrets if "\\" not in each and "&quot;" not in each] == list(found)


def test_a_secret_is_looked_for_as_json_writes_it() -> None:
    key = 'sk-or/v1"5e'
    secrets = secrets_of((f"Bearer {key} ", None, 5), {})
    for written in (key, json.dumps(key), key.replace("/", r"\/")):
        assert "v1" not in conceal(f"about {written}!", secrets)


ESCAPES: dict[str, Callable[[str], str]] = {
    "JSON": lambda each: f"\\u{ord(each):04x}",
    "JSON in capitals": lambda each: f"\\u{ord(each):04X}",
    "JSON in JSON": lambda each: f"\\\\u{ord(each):04x}",
    "JSON in JSON in JSON": lambda each: f"\\\\\\\\u{ord(each):04x}",
    "a byte": lambda each: f"\\\\x{ord(each):02x}",
    "a URL": lambda each: f"%{ord(each):02X}",
    "a URL in a URL": lambda each: f"%25{ord(each):02x}",
    "a page": lambda each: f"&#{ord(each)};",
    "a page in hexadecimal": lambda each: f"&#x{ord(each):X};",
    "a page by name": html.escape,
    "a page in a page": lambda each: html.escape(html.escape(each)),
    "a page's numbers in a page": lambda each: f"&amp;#{ord(each)};",
    "a slash": lambda each: r"\/" if each == "/" else each,
    "a slash in JSON in JSON": lambda each: r"\\\/" if each == "/" else each,
}
ESCAPED_KEY = "sk-or-v1/0+1&2<3~4"


@pytest.mark.parametrize("which", ["all", "one", "every other"])
@pytest.mark.parametrize("escape", ESCAPES.values(), ids=ESCAPES)
def test_a_key_is_found_whichever_of_its_characters_are_escaped(escape: Callable[[str], str], which: str) -> None:
    wanted = {"all": range(99), "one": (8,), "every other": range(0, 99, 2)}[which]
    written = "".join(escape(each) if at in wanted else each for at, each in enumerate(ESCAPED_KEY))
    said = f'{{"message": "bad key {written}!", "raw": "\\u00e9 \\u0022C:\\\\d\\u005c\\n\\" {written}"}}'
    concealed = conceal(said, secrets_of((ESCAPED_KEY,), {}))
    assert json.loads(concealed) == {"message": "bad key [api key]!", "raw": 'é "C:\\d\\\n" [api key]'}


@pytest.mark.parametrize("escape", ESCAPES.values(), ids=ESCAPES)
def test_of_a_key_that_is_cut_off_nothing_is_left_though_the_cut_is_within_an_escape(
    escape: Callable[[str], str],
) -> None:
    secrets = secrets_of((ESCAPED_KEY,), {})
    for end in range(6, len(ESCAPED_KEY)):
        whole = "".join(map(escape, ESCAPED_KEY[:end]))
        for more in range(len(escape(ESCAPED_KEY[end]))):
            told = conceal_to_the_end(f"bad key {whole}{escape(ESCAPED_KEY[end])[:more]}", secrets)
            assert told == "bad key [api key]"


@pytest.mark.parametrize(
    "text",
    [
        r"C:\\x41\/\u0041 %41 &#65; &#x41;",
        "100 % \\",
        "\\u00",
        "&#",
        "%",
        '{"a": "\\u0041"}',
        "&#9999; &#0; %7f %0a \\u007f",
        "a &amp;&lt;p&gt; &quot;b&quot; &amp;amp; &eacute; & &am",
    ],
)
def test_what_is_escaped_is_left_as_it_is_where_no_key_is_in_it(text: str) -> None:
    assert conceal_to_the_end(text, secrets_of((ESCAPED_KEY,), {})) == text


@given(st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters='"\\%&[')), st.data())
def test_any_key_is_found_in_any_mixture_of_escapes(rest: str, data: st.DataObject) -> None:
    key = f"sk-or-{rest}"
    ways: list[Callable[[str], str]] = [str, *ESCAPES.values()]
    written = "".join(data.draw(st.sampled_from(ways))(each) for each in key)
    assert json.loads(conceal(f'["{written}"]', secrets_of((key,), {}))) == ["[api key]"]


def test_a_key_with_quotes_is_found_where_they_are_escaped_by_number() -> None:
    assert conceal('{"a": "ab\\u0022cd\\u005cef"}', secrets_of(('ab"cd\\ef',), {})) == '{"a": "[api key]"}'


def test_a_key_with_quotes_is_found_in_a_page_and_json_in_json_stays_it() -> None:
    key = "ab\"cd'ef&<gh>"
    secrets = secrets_of((key,), {})
    for quote in ("&quot;", "&QUOT;", "&#34;", "&#x22;", "&#0034;", "&amp;quot;"):
        for written in (html.escape(key), html.escape(html.escape(key)), html.escape(json.dumps(key)[1:-1])):
            told = f"<p>{written.replace('&quot;', quote)}: {quote}no{quote}</p>"
            assert conceal(told, secrets) == "<p>[api key]: &quot;no&quot;</p>"
            end = written.replace("&quot;", quote).rindex("&")
            assert conceal_to_the_end(f"<p>{written.replace('&quot;', quote)[:end]}", secrets) == "<p>[api key]"
        raw = json.dumps({"said": f"{html.escape(key)}{quote}"})
        assert json.loads(json.loads(conceal(json.dumps({"raw": raw}), secrets))["raw"]) == {"said": "[api key]&quot;"}


def escaped(key: str) -> str:
    return "".join(f"\\u{ord(each):04x}" for each in key)


NESTED = json.dumps({"error": {"message": f"bad key {KEY}"}}).replace(KEY, escaped(KEY))
DISGUISED = {
    "a message": f'{{"error": {{"message": "bad {escaped(KEY)}", "code": 400}}}}',
    "metadata": f'{{"error": {{"message": "no", "metadata": {{"raw": "{escaped(KEY)}", "{escaped(KEY)}": [1]}}}}}}',
    "JSON in metadata": json.dumps({"error": {"message": "Provider returned error", "metadata": {"raw": NESTED}}}),
    "JSON in JSON in metadata": json.dumps({"error": {"message": "no", "metadata": {"raw": json.dumps(NESTED)}}}),
    "half an answer": f'{{"choices": [{{"message": {{"content": "{escaped(KEY)}"}}}}], "error": {{"code": 400}}}}',
    "a page": "<title>" + KEY.replace("-", "&#45;") + "</title>",
    "a link": f"see https://a.example/?key={KEY.replace('-', '%2D')}",
    "what is no JSON": f'{{"a": "{escaped(KEY)}',
}


@pytest.mark.parametrize("body", DISGUISED.values(), ids=DISGUISED)
@pytest.mark.parametrize("how", ["400", "200", "an event"])
def test_no_error_holds_the_key_in_disguise(
    caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest, body: str, how: str
) -> None:
    """Nor does what is made of it: not its pickle, not its JSON, not the JSON within its texts."""
    core = OpenRouterCore(api_key=KEY, retries=0)
    if how == "an event":
        content = f"event: error\ndata: {body}\n\n".encode()
        httpx_mock.add_response(content=content, headers={"content-type": "text/event-stream"})
        refused = caller.stream(core, question)[-1].failure()
    else:
        httpx_mock.add_response(int(how), text=body, headers={"x-echo": KEY.replace("-", "%2d")})
        refused = caller.err(core, question)
        assert refused.headers["x-echo"] == "[api key]"
    told = f"{everything(refused)} {refused.to_dict()} {pickle.dumps(refused)!r} {everything(copy.copy(refused))}"
    for _ in range(6):
        assert KEY not in told
        told = re.sub(r"\\u00([\da-f]{2})|%([\da-f]{2})|&#(\d\d);", _plain, told.replace("\\\\", "\\"))
    assert "[api key]" in refused.body


def _plain(escape: re.Match[str]) -> str:
    return chr(int(escape[3]) if escape[3] else int(escape[1] or escape[2], 16))


UNKNOWN = "gw_0123456789abcdef"
TOLD = {
    "a sentence": (ValueError(f"the key {UNKNOWN} is revoked"), "ValueError: the key … is revoked"),
    "a key": (KeyError(UNKNOWN), "KeyError: …"),
    "a name": (KeyError("name"), "KeyError: 'name'"),
    "words": (
        LookupError("Status 403: the vault (of 2) is closed."),
        "LookupError: Status 403: the vault (of 2) is closed.",
    ),
    "a header": (RuntimeError(f"Authorization:Bearer={UNKNOWN},"), "RuntimeError: …"),
    "two lines": (OSError(f"no\n{UNKNOWN}"), "OSError: no …"),
    "an escape": (OSError(UNKNOWN.replace("_", "%5F")), "OSError: …"),
    "nothing": (OSError(), "OSError"),
    "a group of one": (ExceptionGroup("x", [ValueError(UNKNOWN)]), "ValueError: …"),
    "notes": (noted(ValueError("no"), UNKNOWN), "ValueError: no"),
    "causes": (caused(ValueError("no"), OSError(UNKNOWN)), "ValueError: no"),
}


@pytest.mark.parametrize(("raised", "told"), TOLD.values(), ids=TOLD)
@pytest.mark.parametrize("kind", ["plain", "asynchronous"])
def test_what_a_key_function_raises_may_hold_the_key_and_is_told_without(
    caller: Caller, question: ChatRequest, raised: Exception, told: str, kind: str
) -> None:
    """Nobody knows the key yet, so that only words and numbers can be trusted to be none."""

    def plain() -> str:
        raise raised

    async def later() -> str:
        raise raised

    if kind == "asynchronous" and caller.run is None:
        told = "the function is asynchronous, and this call is not"
    else:
        told = f"the function raised {told}"
    refused = caller.err(OpenRouterCore(api_key=plain if kind == "plain" else later), question)
    assert refused.message == f"api_key: {told}"
    assert UNKNOWN not in f"{everything(refused)} {pickle.dumps(refused)!r}"


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


def test_of_a_body_that_is_too_long_no_more_is_looked_through_than_is_kept() -> None:
    reply = Reply(meta=HttpMeta(), now_ms=0.0, body=b"x" * KEPT + KEY.encode(), over_limit=2 * KEPT)
    assert reply.concealing((KEY,)).body == b"x" * KEPT


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
    from openrouter_core.call.request import Endpoint, build
    from openrouter_core.call.settings import settle

    options = {"headers": {"x-api-key": "abcdef1"}, "fetch_options": {"cookies": {"session": "9f8e7d6c"}}}
    settings = settle(OpenRouterCore(), options, {}).unwrap()
    endpoint = Endpoint(method="POST", path="/chat/completions", body="json", wrapper="chat_request")
    printed = repr(build(endpoint, question, settings, KEY).unwrap())
    assert not [secret for secret in (KEY, "abcdef1", "9f8e7d6c", "capital") if secret in printed]
