"""Every operation sends what the description says, and reads what it allows: random requests and random answers."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import partial
from importlib import import_module
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

import generate
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from library import Library, answer_of
from operations import Call

from kit.documents import EXAMPLES, Description, Schema, descriptions, documents_under
from kit.generated import importable
from kit.places import FIXTURES
from kit.reading import Reading
from openrouter_core import Err, Ok, OpenRouterCore, errors, preview
from openrouter_core.call.dialects.chat import CHAT
from openrouter_core.call.encode import encode
from openrouter_core.testing import Received, Reply, StandIn, error

QUICK = settings(max_examples=EXAMPLES, suppress_health_check=[HealthCheck.too_slow])
PATH = st.text(st.characters(codec="utf-8"), min_size=1, max_size=8).filter(lambda text: text.strip().strip(".") != "")


class Case(NamedTuple):
    """An operation, the description it is of, and its function."""

    description: Description
    call: Call

    def function(self, name: str = "") -> Any:
        return getattr(import_module(f"openrouter_core.funcs.{self.call.name}"), name or self.call.name)


def cases() -> Iterator[Any]:
    """Give every operation of each description that is at hand; those of the small one are made up."""
    for label, path in descriptions().items():
        description = Description(path)
        calls = Library(generate.read(str(path))).calls
        yield from (pytest.param(Case(description, call), id=f"{label}-{call.name}") for call in calls)


CASES = [*cases()]


@pytest.fixture(scope="module", autouse=True)
def made_up() -> Iterator[None]:
    """Have what is made up importable."""
    with importable(Library(generate.read(str(FIXTURES / "openapi.yaml")))):
        yield


@pytest.fixture(scope="module")
def server() -> Iterator[StandIn]:
    """Serve all operations."""
    with StandIn() as made:
        yield made


def asked(case: Case, draw: Any) -> dict[str, Any]:
    """Draw a request: each key of path, query and body that is needed, and some that are not."""
    call, description = case.call, case.description
    drawn: dict[str, Any] = {part[1:-1]: draw(PATH) for part in call.path.split("/") if part.startswith("{")}
    for key in call.query:
        if key in call.needed or draw(st.booleans()):
            schema = call.request["properties"][key]
            # Dates are tried elsewhere.
            schema = next((each for each in schema.get("anyOf", ()) if schema["anyOf"][-1].get("x-python")), schema)
            drawn[key] = draw(documents_under(description, schema))
    if call.body:
        elsewhere = {*drawn, *call.query, *call.headers, "model" if "{slug}" in call.path else ""}
        own = {name: each for name, each in call.request["properties"].items() if name not in elsewhere}
        schema = {"$ref": f"#/components/schemas/{call.base}"} if call.base else {**call.request, "properties": own}
        body = draw(documents_under(description, schema))
        if call.body != "json":
            # What no schema declares may be of a kind that no form can hold.
            body = {key: value for key, value in body.items() if key in description.resolve(schema)["properties"]}
        drawn |= body | {key: draw(st.binary(max_size=20)) for key in call.files if key in body}
    return drawn


def in_query(value: Any, *, commas: bool) -> list[str]:
    """Write a value as the description has it in a query."""
    if value is None:
        return []
    if isinstance(value, list):
        texts = [text for each in value for text in in_query(each, commas=False)]
        return [",".join(texts)] if commas and texts else texts
    return [json.dumps(value) if isinstance(value, bool | int | float) else value]


@pytest.fixture(scope="module")
def core(server: StandIn) -> Iterator[OpenRouterCore]:
    """Call them all."""
    with OpenRouterCore(api_key="k", server_url=server.url, retries=0) as made:
        yield made


def told(outcome: Any) -> tuple[object, ...]:
    """Give what a preview says that is sent; of a form, the parts that are texts."""
    seen = outcome.unwrap()
    headers = {name.lower(): value for name, value in seen.headers.items() if name.lower() != "authorization"}
    texts = [(part.name, part.text) for part in seen.parts or () if part.text is not None]
    return seen.method, urlsplit(seen.url).path, urlsplit(seen.url).query, headers, seen.body, texts


def sent(got: Received) -> tuple[object, ...]:
    """Give the same of what was received."""
    place, is_form = urlsplit(got.path), got.headers.get("content-type", "").startswith("multipart/")
    drawn = {"authorization", *(("content-length", "transfer-encoding") if is_form else ())}
    headers = {name: value for name, value in got.headers.items() if name not in drawn}
    if not is_form:
        return got.method, place.path, place.query, headers, got.body, []
    texts = [(part.key, part.text) for part in (got.parts if b"name=" in got.body else ()) if part.file_name is None]
    return got.method, place.path, place.query, {**headers, "content-type": "multipart/form-data"}, b"", texts


@pytest.mark.filterwarnings("ignore:.* was dropped unread:RuntimeWarning")
@pytest.mark.parametrize("case", CASES)
def test_a_request_arrives_as_the_description_and_its_preview_say(
    case: Case, server: StandIn, core: OpenRouterCore
) -> None:
    call = case.call

    @QUICK
    @given(st.data())
    def fact(data: Any) -> None:
        request = asked(case, data.draw)
        server.forget()
        server.script(Reply(204))
        outcome = case.function()(core, request)
        refused = outcome.failure() if isinstance(outcome, Err) else None
        assert not isinstance(refused, errors.InvalidRequestError), (refused, request)
        got = server.received[-1]
        for name in (call.name, f"{call.name}_async"):
            assert told(preview(case.function(name), core, request)) == sent(got)
        path, query = urlsplit(got.path).path, urlsplit(got.path).query
        below = call.path if call.path.startswith("/api/") else f"/api/v1{call.path}"
        assert got.method == call.method
        parts = [request[part[1:-1]] if part.startswith("{") else part for part in below.split("/")]
        assert [unquote(part) for part in path.split("/")] == parts
        expected = [(key, text) for key in call.query for text in in_query(request.get(key), commas=key in call.commas)]
        assert sorted(parse_qsl(query, keep_blank_values=True)) == sorted(expected)
        body = {key: value for key, value in request.items() if key not in call.query and f"{{{key}}}" not in call.path}
        if call.body == "json":
            assert [*got.json.items()] == [*body.items()]
            assert got.headers["content-type"] == "application/json"
        elif call.body == "form":
            assert parse_qsl(got.body.decode(), keep_blank_values=True) == [
                (key, text) for key, value in body.items() for text in in_query(value, commas=False)
            ]
        elif call.body == "multipart":
            assert [(part.key, part.data) for part in (got.parts if body else ())] == [
                (f"{key}[]" if isinstance(value, list) else key, text.encode() if isinstance(text, str) else text)
                for key, value in body.items()
                for text in ([value] if key in call.files else in_query(value, commas=False))
            ]
        else:
            assert got.body == b""
            assert "content-type" not in got.headers

    fact()


@pytest.mark.parametrize("case", [each for each in CASES if not each.values[0].call.accept])
def test_a_valid_answer_is_read_without_loss(case: Case) -> None:
    call, operation = case.call, case.function(case.call.name.upper())
    reading = operation.reading if call.event is None else operation.dialect
    if call.answer is None:
        assert reading.nothing == Ok(None)
        return
    checks = Reading(case.description)
    schema = {"$ref": f"#/components/schemas/{answer_of(call)}"} if "$ref" in call.answer else call.answer

    @QUICK
    @given(documents_under(case.description, schema))
    def fact(document: dict[str, Any]) -> None:
        if reading.failure(document) is not None:
            return
        value = reading.whole(document)
        if value is None:
            # There is nothing in it that the class knows, or no list in a list.
            known = case.description.resolve(schema).get("properties", {})
            assert not {*document} & {*known} or document.get("data", 0) is None
            return
        checks.check(value, schema, document, call.name)
        assert encode({"it": value}).unwrap() == b'{"it":%s}' % encode(document).unwrap()

    fact()


def events() -> Iterator[Any]:
    """Give the events of each operation that streams, in each description: its schema, and what reads it."""
    for label, path in descriptions().items():
        schema = {"$ref": "#/components/schemas/ChatStreamChunk"}
        yield pytest.param(Description(path), schema, lambda: CHAT, id=f"{label}-chat_send")
    for param in CASES:
        case: Case = param.values[0]
        if case.call.event is not None:
            read = partial(case.function, case.call.name.upper())
            yield pytest.param(case.description, case.call.event, lambda read=read: read().dialect, id=param.id)


@pytest.mark.parametrize(("description", "schema", "dialect"), [*events()])
def test_a_valid_event_is_read_without_loss(description: Description, schema: Schema, dialect: Any) -> None:
    checks = Reading(description)

    @QUICK
    @given(documents_under(description, schema))
    def fact(document: dict[str, Any]) -> None:
        event = dialect().event(document)
        assert event is not None
        assert event.type != "unknown" if "type" in document else event.object == "chat.completion.chunk"
        checks.check(event, schema, document, "event")

    fact()


@pytest.mark.parametrize("case", CASES)
def test_each_status_of_the_description_is_its_error(case: Case, server: StandIn, core: OpenRouterCore) -> None:
    request: Mapping[str, Any] = {part[1:-1]: "x" for part in case.call.path.split("/") if part.startswith("{")}
    request = {**request, **dict.fromkeys(case.call.needed, "x")}
    for status in case.call.statuses:
        if status >= 400:
            server.forget()
            server.script(error(status, "no"))
            refused = case.function()(core, request).failure()
            assert type(refused) is errors.BY_STATUS.get(status, errors.OpenRouterDefaultError)
            assert refused.status_code == status
