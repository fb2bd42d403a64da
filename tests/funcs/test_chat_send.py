"""`chat_send` and its twin through pytest-httpx: what they put on the wire, and what they make of each reply."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

import attrs
import httpx
import pytest
from pytest_httpx import HTTPXMock, IteratorStream

from openrouter_core import Err, Ok, OpenRouterCore, chat_send, errors, text_of
from openrouter_core.errors import APIError, InvalidRequestError, RequestTimeoutError, ResponseValidationError
from openrouter_core.models.chat import ChatAssistantMessage, ChatResult

if TYPE_CHECKING:
    from kit.callers import Caller
    from openrouter_core.models.chat import ChatRequest

URL = "https://openrouter.ai/api/v1/chat/completions"
ANSWER: dict[str, Any] = {
    "id": "gen-1",
    "object": "chat.completion",
    "model": "openai/gpt-4o-mini",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "Paris."}, "finish_reason": "stop"}],
    "news": {"of": "tomorrow"},
}
CORE = OpenRouterCore(api_key="sk-or-v1-test", retries=0)


@pytest.fixture
def _answer(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=ANSWER, headers={"x-generation-id": "gen-1"})


def sent(httpx_mock: HTTPXMock) -> httpx.Request:
    """Give the one request that was sent."""
    (request,) = httpx_mock.get_requests()
    return request


class TestTheRequest:
    """What goes onto the wire."""

    @pytest.mark.usefixtures("_answer")
    def test_the_body_is_the_request_key_for_key_in_order(self, caller: Caller, httpx_mock: HTTPXMock) -> None:
        request = {
            "zebra": [1, {"ä": None}],
            "messages": [{"content": "é\u2028", "role": "user"}],
            "model": "m",
            "top_p": 1,
        }
        caller.ok(CORE, request)
        assert sent(httpx_mock).content.decode() == json.dumps(request, ensure_ascii=False, separators=(",", ":"))

    @pytest.mark.usefixtures("_answer")
    def test_the_core_says_where_to_and_who_asks(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest
    ) -> None:
        core = attrs.evolve(
            CORE,
            server_url="https://eu.openrouter.ai/api/v1/?team=a#part",
            http_referer="https://example.com",
            app_title="Title",
            app_categories=["cli-agent", "roleplay"],
            user_agent="mine/1",
        )
        caller.ok(core, question)
        request = sent(httpx_mock)
        assert request.method == "POST"
        assert str(request.url) == "https://eu.openrouter.ai/api/v1/chat/completions?team=a"
        expected = {
            "authorization": "Bearer sk-or-v1-test",
            "content-type": "application/json",
            "accept": "application/json",
            "accept-encoding": "gzip",
            "http-referer": "https://example.com",
            "x-openrouter-title": "Title",
            "x-openrouter-categories": "cli-agent,roleplay",
            "user-agent": "mine/1",
        }
        assert {name: request.headers[name] for name in expected} == expected
        assert "cookie" not in request.headers

    @pytest.mark.usefixtures("_answer")
    def test_the_environment_says_what_the_core_does_not(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        core = OpenRouterCore()
        monkeypatch.setenv("OPENROUTER_API_KEY", "from-the-environment\n")
        monkeypatch.setenv("OPENROUTER_BASE_URL", "https://example.com/v9/")
        monkeypatch.setenv("OPENROUTER_X_TITLE", "Old name")
        caller.ok(core, question)
        request = sent(httpx_mock)
        assert str(request.url) == "https://example.com/v9/chat/completions"
        assert request.headers["authorization"] == "Bearer from-the-environment"
        assert request.headers["x-openrouter-title"] == "Old name"

    @pytest.mark.usefixtures("_answer")
    def test_the_operation_level_shape_becomes_body_and_headers(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest
    ) -> None:
        request = {
            "chat_request": question,
            "http_referer": "https://call.example.com",
            "app_title": None,
            "app_categories": ("a", "b"),
            "x_open_router_metadata": "enabled",
        }
        caller.ok(attrs.evolve(CORE, http_referer="https://core.example.com", app_title="Core"), request)
        headers = sent(httpx_mock).headers
        assert json.loads(sent(httpx_mock).content) == question
        assert headers["http-referer"] == "https://call.example.com"
        assert headers["x-openrouter-title"] == "Core"
        assert headers["x-openrouter-categories"] == "a,b"
        assert headers["x-openrouter-metadata"] == "enabled"

    @pytest.mark.usefixtures("_answer")
    def test_options_of_the_call_outweigh_all(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest
    ) -> None:
        options: dict[str, Any] = {
            "server_url": "https://call.example.com/v1",
            "api_key": "Bearer call",
            "headers": {"X-Mine": "1", "Accept": "application/json, text/plain"},
            "extra_body": {"model": "other", "added": True},
            "fetch_options": {
                "headers": {"x-mine": "0", "x-theirs": "2"},
                "params": {"page": 1},
                "cookies": {"a": "b"},
                "extensions": {"trace": print, "timeout": {}},
            },
        }
        caller.ok(CORE, question, options)
        request = sent(httpx_mock)
        assert str(request.url) == "https://call.example.com/v1/chat/completions?page=1"
        assert request.headers["authorization"] == "Bearer call"
        assert (request.headers["x-mine"], request.headers["x-theirs"]) == ("1", "2")
        assert request.headers["accept"] == "application/json, text/plain"
        assert request.headers["cookie"] == "a=b"
        assert list(json.loads(request.content).items())[-1] == ("added", True)
        assert json.loads(request.content)["model"] == "other"

    @pytest.mark.usefixtures("_answer")
    def test_a_header_of_the_call_can_authorize_alone(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest
    ) -> None:
        caller.ok(OpenRouterCore(), question, {"headers": {"Authorization": "Basic abc"}})
        assert sent(httpx_mock).headers["authorization"] == "Basic abc"

    @pytest.mark.usefixtures("_answer")
    def test_an_empty_key_sends_no_authorization(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest
    ) -> None:
        caller.ok(OpenRouterCore(api_key=""), question)
        assert "authorization" not in sent(httpx_mock).headers

    @pytest.mark.usefixtures("_answer")
    def test_a_function_is_asked_for_the_key(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest
    ) -> None:
        caller.ok(OpenRouterCore(api_key=lambda: "asked"), question)
        assert sent(httpx_mock).headers["authorization"] == "Bearer asked"

    def test_the_key_is_asked_for_once_a_call(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest
    ) -> None:
        asked: list[int] = []

        def key() -> str:
            asked.append(1)
            return "asked"

        httpx_mock.add_response(500, headers={"retry-after": "0"})
        httpx_mock.add_response(json=ANSWER)
        assert caller.ok(OpenRouterCore(api_key=key), question).http_meta.attempts == 2
        assert asked == [1]

    def test_an_answer_goes_back_as_the_json_it_came_as(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest
    ) -> None:
        message: dict[str, Any] = {
            "role": "assistant",
            "content": None,
            "reasoning_details": [],
            "refusal": None,
            "extra": {"a": [1.5]},
        }
        httpx_mock.add_response(json={"choices": [{"message": message}]}, is_reusable=True)
        first = caller.ok(CORE, question)
        history = [*question["messages"], first.choices[0].message, {"role": "user", "content": "And Spain's?"}]
        caller.ok(CORE, {"messages": history})
        assert json.loads(httpx_mock.get_requests()[1].content)["messages"][1] == message
        edited = attrs.evolve(first.choices[0].message, content="Other words.")
        caller.ok(CORE, {"messages": [edited, {**first.choices[0].message.raw, "content": "Mine."}]})
        assert json.loads(httpx_mock.get_requests()[2].content)["messages"] == [
            {"role": "assistant", "content": "Other words."},
            {**message, "content": "Mine."},
        ]


def looped() -> list[Any]:
    """Give a list that contains itself."""
    loop: list[Any] = []
    loop.append(loop)
    return loop


async def no_key() -> str:
    """Fail where a key is wanted."""
    raise LookupError("the vault is closed")


def a_key_of(value: object) -> OpenRouterCore:
    """Give a core whose key function gives `value`."""
    return OpenRouterCore(api_key=lambda: value)  # type: ignore[arg-type]


ASK: dict[str, Any] = {"messages": [{"role": "user", "content": "Hello"}]}
FORM = '{"messages": [{"role": "user", "content": "…"}]}'
REFUSED: dict[str, tuple[OpenRouterCore, Any, Any, str]] = {
    "no mapping": (CORE, [ASK], None, f"request: must be a mapping such as {FORM}, not list"),
    "a text": (CORE, "Hello", None, f"request: must be a mapping such as {FORM}, not str"),
    "None": (CORE, None, None, f"request: must be a mapping such as {FORM}, not NoneType"),
    "an object": (CORE, {"messages": [{"content": object()}]}, None, "messages[0].content: object has no JSON form"),
    "NaN": (CORE, {**ASK, "temperature": float("nan")}, None, "temperature: nan is no JSON number"),
    "a lone surrogate": (CORE, {"messages": [{"content": "a\ud800"}]}, None, "messages[0].content: character 1"),
    "a cycle": (CORE, {"messages": looped()}, None, "messages[0]: contains itself"),
    "a key that is no string": (CORE, {**ASK, "logit_bias": {50256: -100}}, None, "logit_bias: the key 50256"),
    "camelCase": (CORE, {**ASK, "maxTokens": 1}, None, "maxTokens: is spelled max_tokens"),
    "a camelCase wrapper": (CORE, {"chatRequest": ASK}, None, "chatRequest: is spelled chat_request"),
    "a wrapped list": (CORE, {"chat_request": []}, None, f"chat_request: must be a mapping such as {FORM}, not list"),
    "a camelCase sibling": (CORE, {"chat_request": ASK, "appTitle": "m"}, None, "appTitle: is spelled app_title"),
    "a camelCase extra": (CORE, ASK, {"extra_body": {"topP": 1}}, "options.extra_body.topP: is spelled top_p"),
    "an extra stream": (CORE, ASK, {"extra_body": {"stream": True}}, "options.extra_body.stream: belongs into"),
    "a lost sibling": (CORE, {"chat_request": ASK, "model": "m"}, None, "model: would be lost beside chat_request"),
    "a truthy stream": (CORE, {**ASK, "stream": 1}, None, "stream: must be True, False or None"),
    "no server": (CORE, ASK, {"server_url": "openrouter.ai"}, "server_url: must begin with https://"),
    "a control character": (CORE, ASK, {"server_url": "https://a.example\x00/"}, "server_url: is no URL"),
    "a bad port": (CORE, ASK, {"server_url": "https://a.example:99999/"}, "server_url: is no URL"),
    "a bad host": (CORE, ASK, {"server_url": "https://\u2100.example/"}, "server_url: "),
    "a password": (CORE, ASK, {"server_url": "https://me:pw@a.example/"}, "server_url: must not hold"),
    "a newline in a header": (CORE, ASK, {"headers": {"x": "a\nb"}}, "x: character 1 is white space or a control"),
    "a header that is not ASCII": (
        attrs.evolve(CORE, app_title="é"),
        ASK,
        None,
        "x-openrouter-title: character 0 is not",
    ),
    "a header name": (CORE, ASK, {"headers": {"a b": "c"}}, "headers: 'a b' is no header name"),
    "a length of the caller's": (CORE, ASK, {"headers": {"Content-Length": "1"}}, "headers: content-length follows"),
    "a letter that is K in disguise": (CORE, ASK, {"headers": {"\u212a": "1"}}, "headers: '\u212a' is no header name"),
    "a cookie": (CORE, ASK, {"fetch_options": {"cookies": {"a": "\ud800"}}}, "the request cannot be built: "),
    "redirects": (
        CORE,
        ASK,
        {"fetch_options": {"follow_redirects": True}},
        "options.fetch_options.follow_redirects: no",
    ),
    "an option": (
        CORE,
        ASK,
        {"timeout": 3},
        "options.timeout: no such option; did you mean timeout_ms, in milliseconds?",
    ),
    "a timeout": (CORE, ASK, {"timeout_ms": "3"}, "options.timeout_ms: must be a number of milliseconds"),
    "retries of the core": (OpenRouterCore(retries="many"), ASK, None, "OpenRouterCore.retries: "),  # type: ignore[arg-type]
    "no key": (OpenRouterCore(), ASK, None, "api_key: none was given"),
    "a key with a space": (OpenRouterCore(api_key="sk secret"), ASK, None, "api_key: character 2 is white space"),
    "a key with an umlaut": (OpenRouterCore(api_key="sk-ü"), ASK, None, "api_key: character 3 is not ASCII"),
    "a blank key": (OpenRouterCore(api_key=" \n"), ASK, None, "api_key: is blank"),
    "a key that is none": (a_key_of(7), ASK, None, "api_key: must be a string, not int"),
    "a client of another kind": (
        OpenRouterCore(api_key="k", http_client=5, async_http_client=5),  # type: ignore[arg-type]
        ASK,
        None,
        "http_client: must be an httpx.",
    ),
}


@pytest.mark.parametrize(("core", "request_", "options", "message"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_sent_is_told_before_anything_is_sent(
    caller: Caller, httpx_mock: HTTPXMock, core: OpenRouterCore, request_: Any, options: Any, message: str
) -> None:
    error = caller.err(core, request_, options)
    assert isinstance(error, InvalidRequestError)
    assert message in str(error)
    assert not error.request_sent
    assert not httpx_mock.get_requests()


@pytest.mark.parametrize("left", [0, -1, -0.5, -math.inf, -(10**400)], ids=["0", "-1", "-0.5", "-inf", "huge"])
@pytest.mark.parametrize("name", ["timeout_ms", "stream_idle_timeout_ms"])
def test_a_time_that_is_over_before_the_call_is_a_timeout_and_nothing_is_sent(
    caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest, name: str, left: float
) -> None:
    asked: list[str] = []

    def key() -> str:
        asked.append("key")
        return "k"

    core = OpenRouterCore(api_key=key)
    error = caller.err(core, question, {name: left})
    assert isinstance(error, RequestTimeoutError)
    assert (str(error), error.request_sent, error.retryable) == (
        "the time was over before the call began",
        False,
        False,
    )
    if name == "timeout_ms":
        assert isinstance(caller.err(attrs.evolve(core, timeout_ms=left), question), RequestTimeoutError)
    assert not asked
    assert not httpx_mock.get_requests()


def test_a_key_function_that_fails_is_an_invalid_request(caller: Caller, question: ChatRequest) -> None:
    expected = "the function is asynchronous" if caller.run is None else "raised LookupError: the vault is closed"
    assert expected in str(caller.err(OpenRouterCore(api_key=no_key), question))


def test_a_blocking_key_function_that_raises_is_an_invalid_request(caller: Caller, question: ChatRequest) -> None:
    error = caller.err(OpenRouterCore(api_key=lambda: str(1 // 0)), question)
    assert "api_key: the function raised ZeroDivisionError" in str(error)


@pytest.mark.httpx_mock(assert_all_requests_were_expected=False)
def test_what_a_mock_says_of_a_request_that_nobody_expected_is_told(
    caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest
) -> None:
    httpx_mock.add_response(url="https://elsewhere.example/", is_optional=True)
    error = caller.err(OpenRouterCore(api_key="sk-or-v1-test"), question)
    assert "No response can be found for POST request on https://openrouter.ai/api/v1/chat/completions" in str(error)
    assert "elsewhere.example" in error.message


class TestTheReply:
    """What becomes of what comes back."""

    @pytest.mark.usefixtures("_answer")
    def test_an_answer_is_typed_whole_and_knows_its_exchange(self, caller: Caller, question: ChatRequest) -> None:
        result = caller.ok(CORE, question)
        assert text_of(result) == "Paris."
        assert isinstance(result.choices[0].message, ChatAssistantMessage)
        assert result.raw == ANSWER
        assert (result.http_meta.status_code, result.http_meta.attempts) == (200, 1)
        assert result.http_meta.generation_id == "gen-1"
        assert result.http_meta.headers["content-type"] == "application/json"
        assert result == ChatResult(
            id="gen-1",
            model="openai/gpt-4o-mini",
            choices=result.choices,
        )

    @pytest.mark.parametrize("status", [*errors.BY_STATUS, 302, 409, 418, 451, 504, 520, 599])
    def test_each_status_is_its_class_and_keeps_all(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest, status: int
    ) -> None:
        body = {
            "error": {"code": status, "message": "Why not.", "metadata": {"provider_name": "P", "x": [1]}},
            "user_id": "user_1",
        }
        httpx_mock.add_response(status, json=body, headers={"x-generation-id": "gen-7", "retry-after": "7"})
        error = caller.err(CORE, question)
        assert type(error) is errors.BY_STATUS.get(status, errors.OpenRouterDefaultError)
        assert isinstance(error, APIError)
        assert (error.status_code, error.code, error.message, error.user_id) == (status, status, "Why not.", "user_1")
        assert error.metadata == body["error"]["metadata"]  # type: ignore[index]
        assert (error.generation_id, error.retry_after_ms, error.provider_name) == ("gen-7", 7000, "P")
        assert json.loads(error.body) == body
        assert error.headers["retry-after"] == "7"
        assert error.http_meta.status_code == status
        assert str(error) == f"{status} from P: Why not."

    @pytest.mark.parametrize(
        ("body", "kind"),
        [
            (b"", ResponseValidationError),
            (b"<html><title>Hi</title></html>", ResponseValidationError),
            (b'{"choices": [', ResponseValidationError),
            (b"[1]", ResponseValidationError),
            (b'{"choices": [], "id": null}', ResponseValidationError),
            (b"[" * 100_000, ResponseValidationError),
            (b'{"choices": "\xff"}', ResponseValidationError),
            (b'{"error": {"code": 429, "message": "m"}}', errors.TooManyRequestsResponseError),
            (b'{"error": {"code": "502", "message": "m"}}', errors.BadGatewayResponseError),
            (b'{"error": {"code": "invalid_prompt", "message": "m"}}', errors.BadRequestResponseError),
            (b'{"error": "overloaded"}', errors.OpenRouterDefaultError),
        ],
    )
    def test_a_200_that_is_no_answer_is_an_error_with_its_body(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest, body: bytes, kind: type[Any]
    ) -> None:
        httpx_mock.add_response(content=body)
        error = caller.err(CORE, question)
        assert type(error) is kind
        assert error.body == body.decode(errors="replace")
        assert error.http_meta.status_code == 200

    def test_an_error_on_a_choice_keeps_what_had_been_said(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest
    ) -> None:
        choice = {
            "finish_reason": "error",
            "message": {"content": "half a sen"},
            "error": {"code": 502, "message": "m"},
        }
        httpx_mock.add_response(json={"choices": [choice], "provider": "P", "usage": {"prompt_tokens": None}})
        error = caller.err(attrs.evolve(CORE, retries=2), question)
        assert isinstance(error, errors.BadGatewayResponseError)
        assert isinstance(error.partial, ChatResult)
        assert text_of(error.partial) == "half a sen"
        assert error.retryable
        assert error.http_meta.attempts == 1, "part of an answer was paid for: to ask anew is the caller's choice"

    def test_earlier_attempts_stay_on_the_last_error(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest
    ) -> None:
        httpx_mock.add_response(500, text="one", headers={"retry-after-ms": "1"})
        httpx_mock.add_response(json={"error": {"code": 429, "message": "two"}}, headers={"retry-after": "0"})
        httpx_mock.add_exception(httpx.ConnectError("three"))
        error = caller.err(attrs.evolve(CORE, retries=2), question)
        assert isinstance(error, errors.APIConnectionError)
        assert [type(each).__name__ for each in error.previous] == [
            "InternalServerResponseError",
            "TooManyRequestsResponseError",
        ]
        assert [each.http_meta.attempts for each in error.previous] == [1, 2]
        assert error.http_meta.attempts == 3

    def test_a_server_that_asks_for_long_patience_gets_none(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest
    ) -> None:
        httpx_mock.add_response(429, headers={"retry-after": "3600"})
        error = caller.err(attrs.evolve(CORE, retries=2), question)
        assert (error.retry_after_ms, error.http_meta.attempts) == (3_600_000, 1)

    def test_retry_codes_choose_what_is_retried(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest
    ) -> None:
        httpx_mock.add_response(418, headers={"retry-after": "0"})
        httpx_mock.add_response(500)
        error = caller.err(attrs.evolve(CORE, retries=2), question, {"retry_codes": ["4xx"]})
        assert (error.status_code, error.http_meta.attempts) == (500, 2)

    @pytest.mark.parametrize(
        ("raised", "kind", "is_sent", "attempts"),
        [
            (httpx.ConnectError("refused"), errors.APIConnectionError, False, 2),
            (httpx.ConnectTimeout("slow"), errors.APIConnectionError, False, 2),
            (httpx.PoolTimeout("full"), errors.APIConnectionError, False, 2),
            (httpx.ProxyError("no"), errors.APIConnectionError, False, 2),
            (httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED]"), errors.APIConnectionError, False, 1),
            (httpx.ReadError(""), errors.APIConnectionError, True, 1),
            (httpx.RemoteProtocolError("hung up"), errors.APIConnectionError, True, 1),
            (httpx.ReadTimeout("slow"), errors.RequestTimeoutError, True, 1),
            (httpx.LocalProtocolError("sk-or-v1-test"), errors.InvalidRequestError, False, 1),
            (httpx.UnsupportedProtocol("gopher"), errors.InvalidRequestError, False, 1),
            (
                RuntimeError("Cannot send a request, as the client has been closed."),
                errors.InvalidRequestError,
                False,
                1,
            ),
            (ZeroDivisionError("a hook of the caller's"), errors.APIConnectionError, True, 1),
        ],
    )
    def test_what_the_http_library_raises_is_a_value(
        self,
        caller: Caller,
        httpx_mock: HTTPXMock,
        question: ChatRequest,
        raised: Exception,
        kind: type[Any],
        is_sent: bool,
        attempts: int,
    ) -> None:
        for _ in range(attempts):
            httpx_mock.add_exception(raised)
        retries = {"max_retries": 1, "backoff": {"initial_interval_ms": 1}}
        error = caller.err(CORE, question, {"retries": retries})
        assert type(error) is kind
        assert (error.request_sent, error.http_meta.attempts) == (is_sent, attempts)
        assert "sk-or-v1-test" not in f"{error!s}{error!r}"
        assert error.__cause__ is error.__context__ is None

    def test_a_broken_connection_is_tried_again_if_that_is_asked_for(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest
    ) -> None:
        httpx_mock.add_exception(httpx.ReadError("reset"))
        httpx_mock.add_response(json=ANSWER)
        retries = {"retry_connection_errors": True, "backoff": {"initial_interval_ms": 1}}
        assert caller.ok(CORE, question, {"retries": retries}).http_meta.attempts == 2

    def test_an_echoed_key_is_concealed(self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest) -> None:
        key = "sk-or-v1-test"
        httpx_mock.add_response(401, json={"error": {"message": f"bad key {key}"}}, headers={"x-echo": f"Bearer {key}"})
        error = caller.err(CORE, question)
        assert error.message == "bad key [api key]"
        assert key not in repr(attrs.asdict(error, recurse=False))

    def test_the_last_resort_is_a_value_too(self, caller: Caller, question: ChatRequest) -> None:
        """A fault of this library, or an argument that fails when it is looked at."""

        class Hostile(dict[str, Any]):
            def items(self) -> Any:
                raise ArithmeticError("sk-or-v1-test is in here")

        error = caller.err(CORE, question, {"headers": Hostile(x="y")})
        assert isinstance(error, errors.UnexpectedClientError)
        assert str(error) == "ArithmeticError: [api key] is in here"
        assert "in items" in error.traceback
        assert "sk-or-v1-test" not in error.traceback


CHUNK: dict[str, Any] = {"id": "gen-1", "choices": [{"index": 0, "delta": {"content": "Pa"}}]}


def sse(*events: object) -> list[bytes]:
    """Write events as a stream has them."""
    return [b"data: " + (each if isinstance(each, bytes) else json.dumps(each).encode()) + b"\n\n" for each in events]


class TestTheStream:
    """What becomes of a request for a stream."""

    def test_each_event_is_an_ok(self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest) -> None:
        httpx_mock.add_response(stream=IteratorStream(sse(CHUNK, CHUNK, b"[DONE]", {"late": 1})))
        items = caller.stream(CORE, question)
        assert [text_of(item.unwrap()) for item in items] == ["Pa", "Pa"]
        assert items[0].unwrap().raw == CHUNK
        assert sent(httpx_mock).headers["accept"] == "text/event-stream"
        assert sent(httpx_mock).headers["accept-encoding"] == "identity"

    def test_an_error_in_mid_stream_is_the_last_item(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest
    ) -> None:
        failed = {
            "error": {"code": 429, "message": "Slow down"},
            "choices": [{"finish_reason": "error"}],
            "provider": "P",
        }
        httpx_mock.add_response(stream=IteratorStream(sse(CHUNK, failed, CHUNK)))
        items = caller.stream(CORE, question)
        assert [isinstance(item, Ok) for item in items] == [True, False]
        assert isinstance(items[1].failure(), errors.TooManyRequestsResponseError)
        assert str(items[1].failure()) == "429 from P: Slow down"

    def test_a_refusal_before_the_first_event_is_no_stream(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest
    ) -> None:
        httpx_mock.add_response(402, json={"error": {"code": 402, "message": "No credits"}})
        error = caller.err(CORE, {**question, "stream": True})
        assert isinstance(error, errors.PaymentRequiredResponseError)

    def test_a_whole_answer_is_given_as_one_chunk(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest
    ) -> None:
        message: dict[str, Any] = {
            "role": "assistant",
            "content": "Paris.",
            "tool_calls": [{"id": "c", "function": {"name": "f"}}],
        }
        httpx_mock.add_response(json={**ANSWER, "choices": [{"message": message, "finish_reason": "tool_calls"}]})
        (item,) = caller.stream(CORE, question)
        chunk = item.unwrap()
        assert text_of(chunk) == "Paris."
        assert chunk.object == "chat.completion.chunk"
        assert chunk.choices[0].finish_reason == "tool_calls"
        assert [(call.index, call.id) for call in chunk.choices[0].delta.tool_calls] == [(0, "c")]

    def test_a_read_body_is_read_as_a_stream_too(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest
    ) -> None:
        """As in users' tests that mock a stream by plain content."""
        httpx_mock.add_response(content=b"".join(sse(CHUNK, b"[DONE]")), headers={"content-type": "text/event-stream"})
        assert [text_of(item.unwrap()) for item in caller.stream(CORE, question)] == ["Pa"]


class TestClientsOfTheCallers:
    """What an injected client may change, and what not."""

    @pytest.mark.usefixtures("_answer")
    def test_its_own_headers_and_cookies_count_but_not_its_authorization(
        self, httpx_mock: HTTPXMock, question: ChatRequest
    ) -> None:
        with httpx.Client(
            headers={"x-team": "blue", "user-agent": "theirs"},
            params={"a": "1"},
            cookies={"c": "d"},
            auth=("user", "password"),
            follow_redirects=True,
        ) as client:
            core = OpenRouterCore(api_key="mine", http_client=client)
            assert isinstance(chat_send(core, question), Ok)
            core.close()
            assert not client.is_closed
        request = sent(httpx_mock)
        assert request.headers["x-team"] == "blue"
        assert request.headers["authorization"] == "Bearer mine"
        assert request.headers["user-agent"].startswith("openrouter_core/")
        assert request.url.params["a"] == "1"
        assert request.headers["cookie"] == "c=d"

    def test_its_redirects_are_not_followed(self, httpx_mock: HTTPXMock, question: ChatRequest) -> None:
        httpx_mock.add_response(307, headers={"location": "https://evil.example/steal?key=1"})
        with httpx.Client(follow_redirects=True) as client:
            answer = chat_send(OpenRouterCore(api_key="k", http_client=client), question)
        assert isinstance(answer, Err)
        assert str(answer.failure()) == "307: redirects are not followed (to evil.example)"

    def test_a_closed_one_is_an_invalid_request(self, caller: Caller, question: ChatRequest) -> None:
        closed, closed_too = httpx.Client(), httpx.AsyncClient()
        closed.close()
        if caller.run is not None:
            caller.run(closed_too.aclose)
        core = OpenRouterCore(api_key="k", http_client=closed, async_http_client=closed_too)
        assert "http_client: is closed" in str(caller.err(core, question))

    def test_a_mock_transport_will_do(self, question: ChatRequest) -> None:
        transport = httpx.MockTransport(lambda _: httpx.Response(200, json=ANSWER))
        with httpx.Client(transport=transport) as client:
            answer = chat_send(OpenRouterCore(api_key="k", http_client=client), question)
        assert isinstance(answer, Ok)
