"""A call written for the wire: where it goes, which headers and body it has, and what of it cannot be sent."""

from __future__ import annotations

import json
from collections import UserDict
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_core import OpenRouterCore, __version__
from openrouter_core.call.headers import check_key
from openrouter_core.call.request import Endpoint, HttpRequest, build
from openrouter_core.call.settings import settle
from openrouter_core.models.availability import Availability
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from openrouter_core.errors import InvalidRequestError
    from openrouter_core.result import Result

ENDPOINT = Endpoint(
    method="POST",
    path="/ask",
    body="json",
    streams=True,
    wrapper="ask_request",
    former=("ask_params", "askParams"),
    keys=frozenset({"max_tokens", "top_p"}),
)
SIMPLE: dict[str, object] = {"model": "m"}


def write(request: object = SIMPLE, key: str = "k", **options: object) -> Result[HttpRequest, InvalidRequestError]:
    return build(ENDPOINT, request, settle(OpenRouterCore(), options, {}).unwrap(), key)


def send(endpoint: Endpoint, request: object, **options: object) -> Result[HttpRequest, InvalidRequestError]:
    return build(endpoint, request, settle(OpenRouterCore(), options, {}).unwrap(), "k")


def said(written: HttpRequest) -> Any:
    assert isinstance(written.content, bytes)
    return json.loads(written.content)


def fault(outcome: Result[Any, InvalidRequestError]) -> str:
    assert isinstance(outcome, Err)
    assert not outcome.failure().request_sent
    return outcome.failure().message


@pytest.mark.parametrize(
    ("server_url", "url"),
    [
        pytest.param("https://host", "https://host/ask", id="bare"),
        pytest.param("http://host/api/v1", "http://host/api/v1/ask", id="path"),
        pytest.param("https://host/api/v1//", "https://host/api/v1/ask", id="slashes-at-the-end"),
        pytest.param("HTTPS://Host:8443/A", "https://Host:8443/A/ask", id="scheme-in-capitals"),
        pytest.param("https://host/v1/?team=a&b=%20/", "https://host/v1/ask?team=a&b=%20/", id="query-is-kept"),
        pytest.param("https://host/v1#part", "https://host/v1/ask", id="fragment-is-dropped"),
        pytest.param(" \thttps://host \n", "https://host/ask", id="space-around"),
        pytest.param("http://[::1]:80/", "http://[::1]:80/ask", id="ipv6"),
        pytest.param("https://exämple.org", "https://exämple.org/ask", id="international"),
    ],
)
def test_the_path_is_joined_to_the_server_s(server_url: str, url: str) -> None:
    assert write(server_url=server_url).unwrap().url == url


@pytest.mark.parametrize(
    ("server_url", "why"),
    [
        pytest.param("host/api", "must begin with https:// or http://", id="no-scheme"),
        pytest.param("//host", "must begin with https:// or http://", id="half-a-scheme"),
        pytest.param("ftp://host", "must begin with https:// or http://", id="another-scheme"),
        pytest.param("  ", "must begin with https:// or http://", id="blank"),
        pytest.param("https://", "is no URL of a server", id="no-host"),
        pytest.param("https:/host", "is no URL of a server", id="one-slash"),
        pytest.param("https://:80", "is no URL of a server", id="port-alone"),
        pytest.param("https://host:0", "is no URL of a server", id="port-zero"),
        pytest.param("https://host:65536", "", id="port-too-high"),
        pytest.param("https://host:http", "", id="port-is-a-word"),
        pytest.param("https://[::1", "", id="half-an-address"),
        pytest.param("https://host/a b", "is no URL of a server", id="space"),
        pytest.param("https://host/a\r\nx: y", "is no URL of a server", id="line-break"),
        pytest.param("https://host\x00", "is no URL of a server", id="control"),
        pytest.param("https://host\\@other", "is no URL of a server", id="backslash"),
        pytest.param("https://user:secret@host", "must not hold a user name or password", id="password"),
    ],
)
def test_what_is_no_server_s_url_is_refused(server_url: str, why: str) -> None:
    message = fault(write(server_url=server_url))
    assert message.startswith(f"server_url: {why}")
    assert "secret" not in message


def test_a_plain_call_sends_these_headers_and_no_others() -> None:
    assert write().unwrap().headers == {
        "accept": "application/json",
        "accept-encoding": "gzip",
        "content-type": "application/json",
        "user-agent": f"openrouter_core/{__version__}",
        "authorization": "Bearer k",
    }


@pytest.mark.parametrize(
    ("options", "headers"),
    [
        pytest.param({"http_referer": "https://me"}, {"http-referer": "https://me"}, id="referer"),
        pytest.param({"app_title": "Me"}, {"x-openrouter-title": "Me"}, id="title"),
        pytest.param({"app_categories": "a,b"}, {"x-openrouter-categories": "a,b"}, id="categories-as-text"),
        pytest.param({"app_categories": ("a", "b")}, {"x-openrouter-categories": "a,b"}, id="categories-as-sequence"),
        pytest.param({"headers": {"X-A": "1"}}, {"x-a": "1"}, id="names-are-lowered"),
        pytest.param({"headers": {"x": " a\tb \r\n"}}, {"x": "a\tb"}, id="space-around-a-value"),
        pytest.param({"headers": {"x": ""}, "app_title": " "}, {}, id="empty-value"),
        pytest.param({"headers": {"Accept": "a/b"}}, {"accept": "a/b"}, id="the-caller-has-the-last-word"),
        pytest.param({"headers": {"Authorization": "Basic x"}}, {"authorization": "Basic x"}, id="authorization-too"),
        pytest.param({"fetch_options": {"headers": {"X": "fetch"}}}, {"x": "fetch"}, id="fetch-options"),
        pytest.param(
            {"headers": {"X": "own"}, "fetch_options": {"headers": {"x": "fetch"}}}, {"x": "own"}, id="own-before-fetch"
        ),
        pytest.param(
            {"app_title": "Me", "headers": {"X-OpenRouter-Title": "You"}}, {"x-openrouter-title": "You"}, id="by-name"
        ),
    ],
)
def test_options_become_headers(options: dict[str, Any], headers: dict[str, str]) -> None:
    plain = write().unwrap().headers
    assert write(**options).unwrap().headers == {**plain, **headers}


@pytest.mark.parametrize(
    ("options", "why"),
    [
        pytest.param({"headers": {"x": "a\r\nb: c"}}, "x: character 1 is white space or a control", id="line-break"),
        pytest.param({"headers": {"x": "\x00a"}}, "x: character 0 is white space or a control", id="nul"),
        pytest.param({"headers": {"x": "a\x7f"}}, "x: character 1 is white space or a control", id="delete"),
        pytest.param({"headers": {"x": "secreté"}}, "x: character 6 is not ASCII", id="not-ascii"),
        pytest.param({"headers": {"x": "\ud800"}}, "x: character 0 is not ASCII", id="surrogate"),
        pytest.param({"headers": {"": "a"}}, "headers: '' is no header name", id="empty-name"),
        pytest.param({"headers": {"a b": "c"}}, "headers: 'a b' is no header name", id="space-in-name"),
        pytest.param({"headers": {"a\n": "c"}}, "headers: 'a\\n' is no header name", id="line-break-in-name"),
        pytest.param({"headers": {"ä": "c"}}, "headers: 'ä' is no header name", id="name-not-ascii"),
        pytest.param({"app_title": "a\nb"}, "x-openrouter-title: character 1 is white space", id="title"),
        pytest.param({"fetch_options": {"headers": {"x": "é"}}}, "x: character 0 is not ASCII", id="fetch-options"),
    ],
)
def test_what_cannot_stand_in_a_header_is_refused_without_showing_the_value(options: dict[str, Any], why: str) -> None:
    message = fault(write(**options))
    assert message.startswith(why)
    assert "secret" not in message


@pytest.mark.parametrize(
    ("key", "authorization"),
    [
        pytest.param("k", "Bearer k", id="bare"),
        pytest.param("Bearer k", "Bearer k", id="with-its-scheme"),
        pytest.param("bearer k", "bearer k", id="scheme-in-small-letters"),
        pytest.param("bearerk", "Bearer bearerk", id="a-key-that-begins-like-it"),
        pytest.param("", None, id="none"),
    ],
)
def test_the_key_is_a_bearer_s_and_an_empty_one_is_not_sent(key: str, authorization: str | None) -> None:
    assert write(key=key).unwrap().headers.get("authorization") == authorization


@pytest.mark.parametrize(
    ("key", "checked"),
    [("k", "k"), ("", ""), (" k\r\n", "k"), ("Bearer k", "Bearer k"), ("!~", "!~")],
    ids=["plain", "empty", "space-around", "scheme", "edges-of-ascii"],
)
def test_a_key_is_stripped(key: str, checked: str) -> None:
    assert check_key(key) == Ok(checked)


@pytest.mark.parametrize(
    ("key", "why"),
    [
        pytest.param("  ", "is blank", id="blank"),
        pytest.param("sk or", "character 2 is white space", id="space"),
        pytest.param("sk\nor", "character 2 is white space", id="line-break"),
        pytest.param("sk\x7f", "character 2 is white space or a control", id="control"),
        pytest.param("sk\u2013or", "character 2 is not ASCII", id="dash-of-a-word-processor"),
        pytest.param("\ufeffsk", "character 0 is not ASCII", id="byte-order-mark"),
        pytest.param("Bearer sk or", "character 9 is white space", id="space-behind-the-scheme"),
        pytest.param(b"sk", "must be a string, not bytes", id="bytes"),
        pytest.param(None, "must be a string, not NoneType", id="none"),
    ],
)
def test_what_is_no_key_is_refused_without_showing_it(key: object, why: str) -> None:
    message = fault(check_key(key))
    assert message.startswith(f"api_key: {why}")
    assert "sk" not in message


@given(st.text())
def test_any_key_is_refused_or_one_visible_word(key: str) -> None:
    outcome = check_key(key)
    if isinstance(outcome, Ok):
        header = write(key=outcome.unwrap()).unwrap().headers.get("authorization", "")
        assert header.isascii()
        assert header.isprintable()


@pytest.mark.parametrize(
    ("stream", "accept", "encoding"),
    [(True, "text/event-stream", "identity"), (False, "application/json", "gzip"), (None, "application/json", "gzip")],
)
def test_the_request_says_whether_events_are_wanted(stream: bool | None, accept: str, encoding: str) -> None:
    written = write({"stream": stream}).unwrap()
    assert written.streaming is (stream is True)
    assert (written.headers["accept"], written.headers["accept-encoding"]) == (accept, encoding)
    assert said(written) == {"stream": stream}


def test_the_body_is_the_request_in_its_order_with_the_extra_merged_in() -> None:
    request = UserDict({"model": "m", "b": 1, "a": (2,), "unknownKey": None})
    assert write(request).unwrap().content == b'{"model":"m","b":1,"a":[2],"unknownKey":null}'
    written = write(request, extra_body={"b": 3, "z": 4}).unwrap()
    assert written.content == b'{"model":"m","b":3,"a":[2],"unknownKey":null,"z":4}'
    assert dict(request) == {"model": "m", "b": 1, "a": (2,), "unknownKey": None}


def test_the_wrapped_shape_sends_the_body_alone_and_the_rest_as_headers() -> None:
    beside = {"http_referer": "r", "app_title": "t", "app_categories": ["a", "b"], "x_open_router_metadata": "enabled"}
    written = write({"ask_request": SIMPLE, **beside}, app_title="of the options").unwrap()
    assert written.content == b'{"model":"m"}'
    assert {name: value for name, value in written.headers.items() if name not in write().unwrap().headers} == {
        "http-referer": "r",
        "x-openrouter-title": "t",
        "x-openrouter-categories": "a,b",
        "x-openrouter-metadata": "enabled",
    }


def test_what_is_none_beside_a_wrapped_request_was_not_said() -> None:
    written = write({"ask_request": SIMPLE, "app_title": None, "bogus": None}, app_title="of the options").unwrap()
    assert written.headers["x-openrouter-title"] == "of the options"


@pytest.mark.parametrize(
    ("request_", "why"),
    [
        pytest.param(None, "request: must be a mapping, not NoneType", id="none"),
        pytest.param([("model", "m")], "request: must be a mapping, not list", id="pairs"),
        pytest.param(Availability(), "request: must be a mapping, not Availability", id="response-value"),
        pytest.param({"ask_request": None}, "ask_request: must be a mapping, not NoneType", id="wrapped-none"),
        pytest.param({"ask_request": {}, "model": "m"}, "model: would be lost beside ask_request", id="lost"),
        pytest.param({"ask_request": {}, 1: 2}, "1: would be lost beside ask_request", id="lost-number"),
        pytest.param({"ask_request": {}, "app_title": 1}, "app_title: must be a string, not int", id="title"),
        pytest.param({"ask_request": {}, "app_title": ["a"]}, "app_title: must be a string, not list", id="titles"),
        pytest.param({"ask_request": {}, "app_categories": [1]}, "app_categories: must be a string", id="categories"),
        pytest.param({"maxTokens": 1}, "maxTokens: is spelled max_tokens on the wire", id="camel-case"),
        pytest.param({"ask_request": {"topP": 1}}, "topP: is spelled top_p on the wire", id="wrapped-camel-case"),
        pytest.param({"askRequest": {}}, "askRequest: is spelled ask_request on the wire", id="camel-case-wrapper"),
        pytest.param({"ask_params": {}}, "ask_params: is called ask_request now", id="former-wrapper"),
        pytest.param({"askParams": {}}, "askParams: is called ask_request now", id="former-camel-case-wrapper"),
        pytest.param({"stream": 1}, "stream: must be True, False or None, not int", id="stream-one"),
        pytest.param({"stream": "true"}, "stream: must be True, False or None, not str", id="stream-text"),
        pytest.param({"ask_request": {"stream": 0}}, "stream: must be True, False or None, not int", id="stream-zero"),
        pytest.param({"a": [object()]}, "a[0]: object has no JSON form", id="no-json"),
        pytest.param({1: 2}, "request: the key 1 must be a string, not int", id="number-as-key"),
    ],
)
def test_what_is_no_request_is_refused(request_: object, why: str) -> None:
    assert fault(write(request_)).startswith(why)


@pytest.mark.parametrize("key", ["maxTokensX", "userID", "TopP", "MAX_TOKENS", "max-tokens", ""])
def test_keys_that_only_resemble_a_known_one_pass(key: str) -> None:
    assert said(write({key: 1, "nested": {"maxTokens": 1}}).unwrap())[key] == 1


@pytest.mark.parametrize("value", [True, None])
def test_whether_to_stream_is_not_for_the_extra_body(value: bool | None) -> None:
    assert fault(write(extra_body={"stream": value})).startswith("options.extra_body.stream: ")


def test_the_limits_travel_with_the_request() -> None:
    written = write(
        timeout_ms=1,
        stream_idle_timeout_ms=2,
        max_body_bytes=3,
        max_event_bytes=4,
        fetch_options={"params": {"a": 1}},
    ).unwrap()
    assert (written.method, written.fetch) == ("POST", {"params": {"a": 1}})
    assert (written.timeout_ms, written.idle_ms) == (1, 2)
    assert (written.max_body_bytes, written.max_event_bytes) == (3, 4)


ALPHA = Endpoint("POST", "/api/alpha/decisions", body="json")


@pytest.mark.parametrize(
    ("server_url", "url"),
    [
        pytest.param("https://host/api/v1", "https://host/api/alpha/decisions", id="the-api"),
        pytest.param("https://host/api/v1/?a=b", "https://host/api/alpha/decisions?a=b", id="query-is-kept"),
        pytest.param("https://host/proxy/api/v1", "https://host/proxy/api/alpha/decisions", id="behind-a-proxy"),
        pytest.param("https://host/openrouter/v1", "https://host/openrouter/alpha/decisions", id="called-otherwise"),
        pytest.param("https://host/v1", "https://host/alpha/decisions", id="the-version-alone"),
        pytest.param("https://host", "https://host/api/alpha/decisions", id="the-host-alone"),
        pytest.param("https://host/proxy", "https://host/proxy/api/alpha/decisions", id="no-version"),
        pytest.param("https://host/api/v1/api/v1", "https://host/api/v1/api/alpha/decisions", id="the-last-one"),
        pytest.param("https://host/xv1", "https://host/xv1/api/alpha/decisions", id="no-version-but-its-end"),
    ],
)
def test_what_lives_beside_the_version_is_found_there(server_url: str, url: str) -> None:
    assert send(ALPHA, {}, server_url=server_url).unwrap().url == url


KEYS_UPDATE = Endpoint("PATCH", "/keys/{hash}", body="json", headers={"idempotency_key": "Idempotency-Key"})
KEYS_LIST = Endpoint("GET", "/keys", query=("offset", "status"))


@pytest.mark.parametrize(
    "request_",
    [
        {"hash": "h", "name": "n", "unknown": 1},
        {"hash": "h", "request_body": {"name": "n", "unknown": 1}},
        UserDict({"hash": "h", "name": "n", "unknown": 1}),
    ],
    ids=["flat", "wrapped", "no-dict"],
)
def test_a_body_is_what_is_left_when_the_other_keys_have_their_places(request_: object) -> None:
    written = send(KEYS_UPDATE, request_).unwrap()
    assert (written.method, written.url) == ("PATCH", "https://openrouter.ai/api/v1/keys/h")
    assert written.content == b'{"name":"n","unknown":1}'
    assert written.headers["content-type"] == "application/json"


def test_headers_and_who_asks_stand_beside_a_wrapped_body() -> None:
    request: Any = {"hash": "h", "request_body": {}, "idempotency_key": " i ", "http_referer": "r", "app_title": None}
    written = send(KEYS_UPDATE, request, app_title="of the options").unwrap()
    assert written.content == b"{}"
    said = {name: written.headers[name] for name in ("idempotency-key", "http-referer", "x-openrouter-title")}
    assert said == {"idempotency-key": "i", "http-referer": "r", "x-openrouter-title": "of the options"}


def test_without_a_body_who_asks_stands_beside_the_query() -> None:
    written = send(KEYS_LIST, {"offset": 5, "app_title": "t", "status": ["a", "b"], "http_referer": None}).unwrap()
    assert written.url == "https://openrouter.ai/api/v1/keys?offset=5&status=a&status=b"
    assert written.headers["x-openrouter-title"] == "t"
    assert (written.content, "content-type" in written.headers, written.streaming) == (b"", False, False)


def test_a_query_is_added_to_that_of_the_server() -> None:
    written = send(KEYS_LIST, {"offset": 5}, server_url="https://host/v1?team=a").unwrap()
    assert written.url == "https://host/v1/keys?team=a&offset=5"


@pytest.mark.parametrize("endpoint", [KEYS_LIST, ALPHA, Endpoint("GET", "/key")])
def test_a_request_may_be_left_out_where_nothing_is_required(endpoint: Endpoint) -> None:
    assert send(endpoint, None).unwrap().content == (b"{}" if endpoint.body else b"")


FORM = Endpoint("POST", "/oauth/token", body="form")


def test_a_form_is_one_whichever_shape_the_request_has() -> None:
    said = {"grant_type": "urn:a", "scope": None, "subject_token": "a b&c"}
    for request in (said, {"request_body": said}):
        written = send(FORM, request, extra_body={"more": True}).unwrap()
        assert written.content == b"grant_type=urn%3Aa&subject_token=a+b%26c&more=true"
        assert written.headers["content-type"] == "application/x-www-form-urlencoded"


def test_stream_is_a_key_like_any_other_where_none_is_made_of_it() -> None:
    endpoint = Endpoint("POST", "/presets/{slug}/chat/completions", body="json")
    written = send(endpoint, {"slug": "s", "stream": True}, extra_body={"stream": 1}).unwrap()
    assert (written.content, written.streaming) == (b'{"stream":1}', False)


@pytest.mark.parametrize(
    ("endpoint", "request_", "options", "why"),
    [
        pytest.param(KEYS_UPDATE, {"name": "n"}, {}, "hash: is missing", id="path"),
        pytest.param(KEYS_UPDATE, None, {}, "hash: is missing", id="left-out"),
        pytest.param(KEYS_UPDATE, 1, {}, "request: must be a mapping, not int", id="no-mapping"),
        pytest.param(KEYS_UPDATE, {"request_body": {"hash": "h"}}, {}, "hash: is missing", id="path-inside"),
        pytest.param(KEYS_UPDATE, {"hash": "h", "request_body": 1}, {}, "request_body: must be a", id="wrapped"),
        pytest.param(
            KEYS_UPDATE, {"hash": "h", "request_body": {}, "name": "n"}, {}, "name: would be lost beside", id="beside"
        ),
        pytest.param(KEYS_UPDATE, {"hash": "h", "limitReset": 1}, {}, "limitReset: is spelled limit_reset", id="camel"),
        pytest.param(
            KEYS_UPDATE,
            {"hash": "h", "requestBody": {}},
            {},
            "requestBody: is spelled request_body",
            id="camel-wrapper",
        ),
        pytest.param(
            KEYS_UPDATE, {"hash": "h", "request_body": {"aB": 1, "limitReset": 1}}, {}, "limitReset: is", id="camel-in"
        ),
        pytest.param(KEYS_UPDATE, {"hash": "h", "idempotency_key": "\n\x00"}, {}, "idempotency-key: char", id="header"),
        pytest.param(KEYS_LIST, {"ofset": 1}, {}, "ofset: there is no such key; near it is offset", id="unknown"),
        pytest.param(KEYS_LIST, {"request_body": {}}, {}, "request_body: there is no such key", id="no-body-to-wrap"),
        pytest.param(KEYS_LIST, {"app_title": 1}, {}, "app_title: must be a string", id="who-asks"),
        pytest.param(
            KEYS_LIST, {}, {"extra_body": {"a": 1}}, "options.extra_body: there is no body in GET /keys", id="extra"
        ),
        pytest.param(FORM, {"a": {}}, {}, "a: must be a string, a number", id="form"),
        pytest.param(FORM, {1: "a"}, {}, "the key 1: must be a string", id="key-of-a-form"),
    ],
)
def test_what_has_no_place_is_refused_by_its_name(
    endpoint: Endpoint, request_: object, options: dict[str, Any], why: str
) -> None:
    assert fault(send(endpoint, request_, **options)).startswith(why)


@pytest.mark.parametrize("key", ["userID", "URL", "x-y", "Name", "aB2C", "été", "éTé", ""])
def test_what_is_not_two_words_run_together_passes_where_no_keys_are_told(key: str) -> None:
    assert said(send(ALPHA, {key: 1, "in": {"limitReset": 1}}).unwrap())[key] == 1


def test_what_is_spelled_with_capitals_can_be_sent_beside_the_request_where_no_keys_are_told() -> None:
    assert send(ALPHA, {}, extra_body={"newKey": 1}).unwrap().content == b'{"newKey":1}'


@pytest.mark.parametrize(
    ("method", "may_repeat"),
    [("GET", "freely"), ("PUT", "freely"), ("DELETE", "freely"), ("POST", "if refused"), ("PATCH", "if refused")],
)
def test_the_method_says_what_may_be_repeated_unless_the_operation_does(method: str, may_repeat: str) -> None:
    assert Endpoint(method, "/a").may_repeat == may_repeat
    assert Endpoint(method, "/a", repeats="if failed").may_repeat == "if failed"


HEADERS = st.dictionaries(st.text(max_size=8), st.text(max_size=8), max_size=3)


@given(st.text() | st.from_regex(r"https?://\S*"), HEADERS, HEADERS)
def test_any_text_makes_a_request_of_visible_headers_or_a_refusal(
    server_url: str, headers: dict[str, str], fetch: dict[str, str]
) -> None:
    match write(server_url=server_url, headers=headers, fetch_options={"headers": fetch}):
        case Ok(written):
            assert all(name.isascii() and name == name.lower() for name in written.headers)
            assert all(value.isascii() and value == value.strip() for value in written.headers.values())
            assert not any(odd in f"{name}{value}" for name, value in written.headers.items() for odd in "\r\n\0")
            assert written.url.startswith(("https://", "http://"))
        case Err(error):
            assert error.message
