"""Operations of every kind over real sockets: what arrives at the server, what comes of it, and what is asked twice."""

from __future__ import annotations

import json
import socket
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit import made_up
from kit.callers import RUNNERS
from kit.field import page, refusal, told
from kit.made_up import Job, KeyListResponse, KeyResponse, OperationCalls
from openrouter_core import Ok, OpenRouterCore
from openrouter_core.call.operation import Operation
from openrouter_core.errors import (
    APIConnectionError,
    BadGatewayResponseError,
    BadRequestResponseError,
    InvalidRequestError,
    OpenRouterDefaultError,
    OpenRouterError,
    ResponseValidationError,
)
from openrouter_core.testing import RESET, RawReply, Reply, StandIn
from openrouter_core.transport.loading import call

if TYPE_CHECKING:
    from collections.abc import Callable

KEY = {"data": {"hash": "h", "name": "n"}}
JOB = {"id": "j", "status": "done"}


def shown(operation: Any) -> str | None:
    """Name an operation by its method and path."""
    return f"{operation.endpoint.method} {operation.endpoint.path}" if isinstance(operation, Operation) else None


@pytest.fixture(params=RUNNERS)
def using(request: pytest.FixtureRequest) -> Callable[[Any], OperationCalls]:
    """Each test that takes this runs three times."""
    return lambda operation: OperationCalls(operation, request.param)


@pytest.mark.parametrize(
    ("operation", "request_", "line", "content_type", "body"),
    [
        (made_up.LIST, None, "GET /keys", None, ""),
        (
            made_up.LIST,
            {"include_disabled": True, "status": ["a", "b"], "tags": ["c", "d"], "offset": None},
            "GET /keys?include_disabled=true&status=a&status=b&tags=c%2Cd",
            None,
            "",
        ),
        (made_up.GET, {"hash": "a/b c?"}, "GET /keys/a%2Fb%20c%3F", None, ""),
        (made_up.CREATE, {"z": 1, "a": None}, "POST /keys", "application/json", '{"z":1,"a":null}'),
        (made_up.UPDATE, {"hash": "h", "name": "n"}, "PATCH /keys/h", "application/json", '{"name":"n"}'),
        (made_up.REPLACE, {"hash": "h", "request_body": {}}, "PUT /keys/h", "application/json", "{}"),
        (made_up.DELETE, {"hash": "h"}, "DELETE /keys/h", None, ""),
        (made_up.DELETE_WITH, {"id": 7, "why": "w"}, "DELETE /jobs/7", "application/json", '{"why":"w"}'),
        (made_up.START, {"id": "j"}, "POST /jobs/j/start", None, ""),
        (made_up.MODEL, {"model": "a/b:free"}, "GET /models/a/b%3Afree/endpoints", None, ""),
        (made_up.EXCHANGE, {"a": "b c"}, "POST /oauth/token", "application/x-www-form-urlencoded", "a=b+c"),
    ],
    ids=shown,
)
def test_a_request_arrives_as_it_was_meant(
    using: Callable[[Any], OperationCalls],
    core: OpenRouterCore,
    stand_in: StandIn,
    operation: Any,
    request_: Any,
    line: str,
    content_type: str | None,
    body: str,
) -> None:
    stand_in.script(told({**KEY, **JOB} if operation is not made_up.LIST else {"data": []}))
    assert isinstance(using(operation).send(core, request_), Ok)
    (came,) = stand_in.received
    assert f"{came.method} {came.path}".replace("/api/v1", "") == line
    assert came.headers.get("content-type") == content_type
    assert came.body.decode() == body
    assert "transfer-encoding" not in came.headers
    # A server may insist on a length where the method is one that has a body (RFC 9110, 8.6).
    has_length = bool(body) or came.method == "POST"
    assert came.headers.get("content-length") == (str(len(body)) if has_length else None)
    assert came.headers["accept"] == "application/json"


def test_what_lives_beside_the_version_is_asked_for_there(
    using: Callable[[Any], OperationCalls], core: OpenRouterCore, stand_in: StandIn
) -> None:
    stand_in.script(told(JOB))
    assert using(made_up.DECIDE).value(core, {"model": "m"}).status == "done"
    assert stand_in.received[0].path == "/api/alpha/decisions"


@pytest.mark.parametrize("status", [200, 201, 202])
def test_each_status_of_success_gives_the_answer(
    using: Callable[[Any], OperationCalls], core: OpenRouterCore, stand_in: StandIn, status: int
) -> None:
    stand_in.script(told({**KEY, "key": "k", "new": [1]}, status))
    answer = using(made_up.CREATE).value(core, {"name": "n"})
    assert isinstance(answer, KeyResponse)
    assert (answer.data.name, answer.key, answer.raw["new"]) == ("n", "k", [1])
    assert answer.http_meta.status_code == status


@pytest.mark.parametrize("reply", [Reply(204), Reply(200), told({"deleted": True})], ids=["204", "empty", "JSON"])
def test_where_nothing_is_given_a_success_is_none(
    using: Callable[[Any], OperationCalls], core: OpenRouterCore, stand_in: StandIn, reply: Reply
) -> None:
    stand_in.script(reply)
    assert using(made_up.DELETE).send(core, {"hash": "h"}) == Ok(None)


def test_an_alias_is_not_followed_but_told(
    using: Callable[[Any], OperationCalls], core: OpenRouterCore, stand_in: StandIn
) -> None:
    stand_in.script(page("", 308, location="/api/v1/keys/new"))
    error = using(made_up.GET).err(core, {"hash": "old"})
    assert type(error) is OpenRouterDefaultError
    assert (error.status_code, error.message) == (308, "redirects are not followed (to /api/v1/keys/new)")
    assert len(stand_in.received) == 1


def test_what_oauth_refuses_is_told_in_its_words(
    using: Callable[[Any], OperationCalls], core: OpenRouterCore, stand_in: StandIn
) -> None:
    stand_in.script(told({"error": "invalid_grant", "error_description": "the code was used"}, 400))
    error = using(made_up.EXCHANGE).err(core, {"code": "c"})
    assert type(error) is BadRequestResponseError
    assert (str(error), error.code) == ("400: the code was used", "invalid_grant")


def test_what_an_error_is_about_is_its_part(
    using: Callable[[Any], OperationCalls], core: OpenRouterCore, stand_in: StandIn
) -> None:
    stand_in.script(told({**JOB, "error": {"code": 402, "message": "no credits"}}, 402))
    error = using(made_up.FIND).err(core, {"id": "j"})
    assert (error.status_code, error.message) == (402, "no credits")
    assert isinstance(error.partial, Job)
    assert error.partial.id == "j"


@pytest.mark.parametrize(
    ("operation", "request_", "why"),
    [
        (made_up.GET, {"hash": ".."}, "hash: must not be '..'"),
        (made_up.GET, None, "hash: is missing"),
        (made_up.FIND, {}, "id: is missing, and GET /generation"),
        (made_up.LIST, {"ofset": 1}, "ofset: there is no such key; did you mean offset?"),
        (made_up.CREATE, {"creatorUserId": "u"}, "creatorUserId: is spelled creator_user_id"),
    ],
)
def test_what_cannot_be_sent_is_not(
    using: Callable[[Any], OperationCalls],
    core: OpenRouterCore,
    stand_in: StandIn,
    operation: Any,
    request_: Any,
    why: str,
) -> None:
    error = using(operation).err(core, request_)
    assert type(error) is InvalidRequestError
    assert error.message.startswith(why)
    assert stand_in.received == []


# --- Keys -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("operation", "key", "sent"),
    [
        (made_up.CREATE, "k", "Bearer k"),
        (made_up.MODEL, "k", "Bearer k"),
        (made_up.MODEL, None, None),
        (made_up.EXCHANGE, "k", None),
        (made_up.EXCHANGE, None, None),
        (made_up.EXCHANGE, "no\nkey", None),
    ],
)
def test_a_key_is_sent_where_one_is_wanted(
    using: Callable[[Any], OperationCalls], stand_in: StandIn, operation: Any, key: str | None, sent: str | None
) -> None:
    stand_in.script(told({**KEY, **JOB}))
    with OpenRouterCore(api_key=key, server_url=stand_in.url) as core:
        assert isinstance(using(operation).send(core, {"model": "a/b"}), Ok)
    assert stand_in.received[0].headers.get("authorization") == sent


def test_where_a_key_is_needed_nothing_is_sent_without(
    using: Callable[[Any], OperationCalls], stand_in: StandIn
) -> None:
    with OpenRouterCore(server_url=stand_in.url) as core:
        assert using(made_up.CREATE).err(core, {}).message.startswith("api_key: none was given")
    assert stand_in.received == []


def test_no_function_is_asked_for_a_key_that_is_not_sent(
    using: Callable[[Any], OperationCalls], stand_in: StandIn
) -> None:
    stand_in.script(told(KEY))

    def asked() -> str:
        raise AssertionError

    with OpenRouterCore(api_key=asked, server_url=stand_in.url) as core:
        assert isinstance(using(made_up.EXCHANGE).send(core, {}), Ok)


# --- Again or not ---------------------------------------------------------------------------------------------------

BROKEN = RawReply([RESET])
TORN = Reply(200, {"content-type": "application/json", "content-length": "900"}, (b'{"data": {"ha', RESET))
GOOD = told({**KEY, **JOB, "data": {}})

READING = (made_up.GET, made_up.REPLACE, made_up.DELETE, made_up.DELETE_WITH, made_up.QUERY)
MAKING = (made_up.CREATE, made_up.UPDATE, made_up.START)
EVERY = (*READING, *MAKING, made_up.ASK)
PLACED = {"hash": "h", "id": "i"}


def request_of(operation: Any) -> Any:
    """Give the keys that its path has."""
    return {name: value for name, value in PLACED.items() if f"{{{name}}}" in operation.endpoint.path}


@pytest.mark.parametrize("broken", [BROKEN, TORN], ids=["before the answer", "within the answer"])
@pytest.mark.parametrize("operation", READING, ids=shown)
def test_what_changes_nothing_twice_is_asked_again_after_the_connection_broke(
    using: Callable[[Any], OperationCalls], core: OpenRouterCore, stand_in: StandIn, operation: Any, broken: Any
) -> None:
    stand_in.script(broken, broken, GOOD)
    outcome = using(operation).send(core, request_of(operation))
    assert isinstance(outcome, Ok)
    # Where nothing is given, half an answer is as good as a whole one.
    assert len(stand_in.received) == (1 if operation is made_up.DELETE and broken is TORN else 3)
    assert len({(each.method, each.path, each.body) for each in stand_in.received}) == 1


@pytest.mark.parametrize(
    ("broken", "kind"),
    [(BROKEN, APIConnectionError), (TORN, ResponseValidationError)],
    ids=["before the answer", "within the answer"],
)
@pytest.mark.parametrize("operation", [*MAKING, made_up.ASK], ids=shown)
def test_what_makes_or_bills_is_not(
    using: Callable[[Any], OperationCalls],
    core: OpenRouterCore,
    stand_in: StandIn,
    operation: Any,
    broken: Any,
    kind: type[OpenRouterError],
) -> None:
    stand_in.script(broken, GOOD)
    error = using(operation).err(core, request_of(operation))
    assert type(error) is kind
    assert error.request_sent
    assert len(stand_in.received) == 1


@pytest.mark.parametrize("operation", EVERY, ids=shown)
def test_what_was_never_sent_is_tried_again_whatever_it_does(
    using: Callable[[Any], OperationCalls], operation: Any
) -> None:
    with socket.socket() as held:
        # Bound, and not listening: nobody else takes the port, and nobody answers.
        held.bind(("127.0.0.1", 0))
        quickly: Any = {"backoff": {"initial_interval_ms": 1, "max_interval_ms": 1}}
        with OpenRouterCore(
            api_key="k", server_url=f"http://127.0.0.1:{held.getsockname()[1]}", retries=quickly
        ) as core:
            error = using(operation).err(core, request_of(operation))
    assert type(error) is APIConnectionError
    assert (error.request_sent, error.http_meta.attempts) == (False, 3)


@pytest.mark.parametrize(
    ("status", "again"),
    [
        (408, EVERY),
        (425, ()),
        (429, EVERY),
        (503, EVERY),
        (500, (*READING, made_up.ASK)),
        (502, (*READING, made_up.ASK)),
    ],
)
@pytest.mark.parametrize("operation", EVERY, ids=shown)
def test_a_refusal_is_asked_again_where_nothing_can_have_come_of_it(
    core: OpenRouterCore, stand_in: StandIn, operation: Any, status: int, again: tuple[Any, ...]
) -> None:
    stand_in.script(refusal(status), GOOD)
    outcome = OperationCalls(operation).send(core, request_of(operation))
    assert isinstance(outcome, Ok) is (operation in again)
    assert len(stand_in.received) == (2 if operation in again else 1)


@pytest.mark.parametrize("operation", EVERY, ids=shown)
@pytest.mark.parametrize(
    ("sent", "options", "count"),
    [
        (BROKEN, {"retries": {"retry_connection_errors": True, "backoff": {"initial_interval_ms": 1}}}, 2),
        (BROKEN, {"retries": {"retry_connection_errors": False}}, 1),
        (BROKEN, {"retries": 0}, 1),
        (refusal(502), {"retry_codes": ["502"]}, 2),
        (refusal(503), {"retry_codes": ["502"]}, 1),
    ],
)
def test_the_caller_s_word_outweighs_what_the_operation_does(
    core: OpenRouterCore, stand_in: StandIn, operation: Any, sent: Any, options: Any, count: int
) -> None:
    stand_in.script(sent, GOOD)
    outcome = OperationCalls(operation).send(core, request_of(operation), options)
    assert len(stand_in.received) == count
    assert isinstance(outcome, Ok) is (count == 2)


@pytest.mark.parametrize(("operation", "count"), [(made_up.GET, 2), (made_up.ASK, 2), (made_up.CREATE, 1)], ids=shown)
def test_an_empty_answer_is_asked_for_again_where_nothing_was_made(
    core: OpenRouterCore, stand_in: StandIn, operation: Any, count: int
) -> None:
    stand_in.script(told({}), GOOD)
    OperationCalls(operation).send(core, request_of(operation))
    assert len(stand_in.received) == count


def test_what_was_not_asked_again_says_so_of_itself(core: OpenRouterCore, stand_in: StandIn) -> None:
    stand_in.script(refusal(502))
    error = OperationCalls(made_up.CREATE).err(core, {})
    assert type(error) is BadGatewayResponseError
    assert (error.http_meta.attempts, error.retryable, error.request_sent) == (1, True, True)


# --- Anything -------------------------------------------------------------------------------------------------------

WORDS = st.text(min_size=1).filter(lambda text: text.strip() not in ("", ".", ".."))


@given(WORDS, st.dictionaries(st.text().filter(lambda key: key not in ("hash", "request_body")), st.text()))
def test_any_path_value_and_any_body_arrive_as_they_were(value: str, body: dict[str, str]) -> None:
    came: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        came.append(request)
        return httpx.Response(200, json=KEY)

    with httpx.Client(transport=httpx.MockTransport(answer)) as client:
        core = OpenRouterCore(api_key="k", http_client=client)
        outcome = call(core, made_up.REPLACE, {"hash": value, "request_body": body}, None)
    if not isinstance(outcome, Ok):
        # Two words run together.
        assert "is spelled" in outcome.failure().message
        return
    path = came[0].url.raw_path.decode()
    assert [unquote(each) for each in path.split("/")] == ["", "api", "v1", "keys", value]
    assert json.loads(came[0].content) == body


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "offset": st.integers(-(10**9), 10**9),
            "since": st.text(),
            "status": st.lists(st.text(), min_size=1),
            "include_disabled": st.booleans(),
        },
    ),
    st.sampled_from(["", "?team=a%20b"]),
)
def test_any_query_arrives_as_it_was(said: dict[str, Any], server_s: str) -> None:
    came: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        came.append(request)
        return httpx.Response(200, json={"data": []})

    with httpx.Client(transport=httpx.MockTransport(answer)) as client:
        core = OpenRouterCore(api_key="k", http_client=client, server_url=f"https://host/api/v1{server_s}")
        assert isinstance(call(core, made_up.LIST, said, None).unwrap(), KeyListResponse)
    pairs = parse_qsl(came[0].url.query.decode(), keep_blank_values=True)
    wanted = [("team", "a b")] if server_s else []
    for name, value in said.items():
        texts = [str(each) for each in value] if isinstance(value, list) else [str(value)]
        wanted += [(name, each.lower() if isinstance(value, bool) else each) for each in texts]
    assert sorted(pairs) == sorted(wanted)
