"""Where each key of a request goes: the path keeps its route whatever stands in it, the query says what was said."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime
from enum import Enum, IntEnum, StrEnum
from typing import Any
from urllib.parse import parse_qsl, unquote

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.places import ROOT
from openrouter_core.call.placing import path_with, place, query_of
from openrouter_core.call.request import Endpoint
from openrouter_core.result import Err, Ok

PLACES = Endpoint(
    "GET",
    "/keys/{hash}/uses",
    query=("page_size", "sort_by", "tags"),
    commas=("tags",),
    required=("sort_by",),
    headers={"idempotency_key": "Idempotency-Key"},
)
SAID: dict[Any, Any] = {"hash": "h", "sort_by": "name"}


class Colour(str, Enum):  # noqa: UP042 - as those write it who came from before 3.11
    RED = "red"


class Mode(StrEnum):
    ON = "on"


class Level(IntEnum):
    HIGH = 3


def test_each_key_goes_to_its_place() -> None:
    request = {"app_title": "t", "tags": ["a", "b"], "idempotency_key": "i", "page_size": 2, **SAID}
    path, query, headers, rest = place(PLACES, request).unwrap()
    assert path == "/keys/h/uses"
    assert query == "page_size=2&sort_by=name&tags=a%2Cb"
    assert headers == {"idempotency-key": "i"}
    assert rest == {"app_title": "t"}


def test_the_rest_stays_in_its_order_where_there_is_a_body() -> None:
    endpoint = Endpoint("PATCH", "/keys/{hash}", body="json", query=("limit",))
    rest = place(endpoint, {"z": 1, "hash": "h", "unknown": 2, "limit": 3, "a": None, 4: 5}).unwrap().rest
    assert list(rest.items()) == [("z", 1), ("unknown", 2), ("a", None), (4, 5)]


@pytest.mark.parametrize(
    ("request_", "why"),
    [
        pytest.param([], 'request: must be a mapping such as {"hash": "…", "sort_by": "…"}, not list', id="a-list"),
        pytest.param(None, "hash: is missing, and is part of the path /keys/{hash}/uses", id="nothing"),
        pytest.param({**SAID, "hash": None}, "hash: is missing, and is part of the path", id="none"),
        pytest.param({**SAID, "hash": ""}, "hash: must not be '', since it is part of the path", id="empty"),
        pytest.param({**SAID, "hash": " \n"}, "hash: must not be ' \\n', since", id="blank"),
        pytest.param({**SAID, "hash": "."}, "hash: must not be '.', since", id="this-folder"),
        pytest.param({**SAID, "hash": ".."}, "hash: must not be '..', since", id="the-folder-above"),
        pytest.param({**SAID, "hash": True}, "hash: must be a string, not bool", id="truth"),
        pytest.param({**SAID, "hash": 1.5}, "hash: must be a string, not float", id="fraction"),
        pytest.param({**SAID, "hash": ["h"]}, "hash: must be a string, not list", id="list"),
        pytest.param({**SAID, "hash": "a\ud800"}, "hash: character 1 is a lone surrogate", id="surrogate"),
        pytest.param({**SAID, "hash": 10**5000}, "hash: Exceeds the limit", id="endless-number"),
        pytest.param({"hash": "h"}, "sort_by: is missing, and GET /keys/{hash}/uses does not go", id="required"),
        pytest.param({**SAID, "sort_by": None}, "sort_by: is missing", id="required-none"),
        pytest.param({**SAID, "page_size": {}}, "page_size: must be a string, a number, a truth", id="mapping"),
        pytest.param({**SAID, "page_size": b"1"}, "page_size: must be a string, a number", id="bytes"),
        pytest.param({**SAID, "page_size": [1, None]}, "page_size: must be a string, a number", id="none-in-list"),
        pytest.param({**SAID, "page_size": float("nan")}, "page_size: must be a string, a number", id="no-number"),
        pytest.param({**SAID, "tags": "\udcff"}, "tags: character 0 is a lone surrogate", id="surrogate-in-query"),
        pytest.param({**SAID, "idempotency_key": 1}, "idempotency_key: must be a string, not int", id="header"),
        pytest.param({**SAID, "pageSize": 1}, "pageSize: is spelled page_size here", id="camel-case"),
        pytest.param({**SAID, "idempotencyKey": "i"}, "idempotencyKey: is spelled idempotency_key", id="camel-header"),
        pytest.param({**SAID, "page_sise": 1}, "page_sise: there is no such key; did you mean page_size?", id="typo"),
        pytest.param({**SAID, "zzz": 1}, "zzz: there is no such key; there are hash, idempotency_key,", id="unknown"),
        pytest.param({**SAID, 7: 1}, "7: there is no such key; there are hash", id="a-number"),
    ],
)
def test_what_has_no_place_or_cannot_stand_in_it_is_told_by_its_name(request_: object, why: str) -> None:
    assert place(PLACES, request_).failure().startswith(why)


def test_an_operation_without_keys_says_that_there_are_none() -> None:
    assert place(Endpoint("GET", "/key"), {"limit": 1}).failure() == "limit: there is no such key; there is none"


def test_an_operation_with_one_key_says_that_it_is_the_only_one() -> None:
    assert place(Endpoint("DELETE", "/keys/{hash}"), {"id": "i"}).failure() == (
        "id: there is no such key; there is only hash"
    )


def test_a_wrong_spelling_of_a_path_s_key_is_told_where_there_is_a_body_too() -> None:
    endpoint = Endpoint("POST", "/interns/{intern_id}/chat", body="json")
    assert place(endpoint, {"internId": "i"}).failure() == "internId: is spelled intern_id here"


CHAT = """
import httpx, sys
from openrouter_core import OpenRouterCore
from openrouter_core.funcs.chat_send import chat_send
body = {"choices": [{"message": {"content": "Hi."}}]}
client = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json=body)))
chat_send(OpenRouterCore(api_key="k", http_client=client), {"messages": []}).unwrap()
loaded = {name.removeprefix("openrouter_core.call.") for name in sys.modules}
print(sorted(loaded & {"placing", "dialects.plain", "dialects.family"}))
"""


def test_a_call_that_places_nothing_does_without() -> None:
    run = subprocess.run([sys.executable, "-c", CHAT], check=True, capture_output=True, text=True, cwd=ROOT)
    assert run.stdout.strip() == "[]"


MODEL = "/models/{author}/{slug}/endpoints"


@pytest.mark.parametrize(
    ("said", "path"),
    [
        ({"author": "openai", "slug": "gpt-4o"}, "/models/openai/gpt-4o/endpoints"),
        ({"model": "openai/gpt-4o"}, "/models/openai/gpt-4o/endpoints"),
        ({"slug": "openai/gpt-4o"}, "/models/openai/gpt-4o/endpoints"),
        ({"model": "openai/gpt-4o:free"}, "/models/openai/gpt-4o%3Afree/endpoints"),
        ({"model": "a/b/c"}, "/models/a/b%2Fc/endpoints"),
        ({"author": "a", "slug": "b/c"}, "/models/a/b%2Fc/endpoints"),
        ({"model": None, "author": None, "slug": "a/b"}, "/models/a/b/endpoints"),
    ],
)
def test_a_model_may_be_named_by_its_halves_or_as_a_whole(said: dict[str, Any], path: str) -> None:
    assert path_with(MODEL, said) == Ok(path)


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"model": "gpt-4o"}, 'model: must be "author/slug"'),
        ({"model": 1}, 'model: must be "author/slug"'),
        ({"model": "/gpt-4o"}, "author: must not be ''"),
        ({"model": "openai/"}, "slug: must not be ''"),
        ({"model": "../.."}, "author: must not be '..'"),
        ({"model": "a/b", "slug": "b"}, "model: is author and slug in one"),
        ({"slug": "gpt-4o"}, "author: is missing"),
        ({"slug": 1}, "author: is missing"),
        ({}, "author: is missing"),
    ],
)
def test_what_is_no_model_is_told(said: dict[str, Any], why: str) -> None:
    assert path_with(MODEL, said).failure().startswith(why)


def test_a_path_that_has_no_model_in_it_takes_none() -> None:
    assert place(PLACES, {**SAID, "model": "a/b"}).failure().startswith("model: there is no such key")


@pytest.mark.parametrize(
    ("value", "written"),
    [("a b", "a%20b"), (7, "7"), (Level.HIGH, "3"), (Colour.RED, "red"), (Mode.ON, "on"), ("{hash}", "%7Bhash%7D")],
)
def test_a_path_value_is_a_text_or_a_whole_number(value: object, written: str) -> None:
    assert path_with("/keys/{hash}", {"hash": value}) == Ok(f"/keys/{written}")


ANY_TEXT = st.text(st.characters())


@given(
    ANY_TEXT | st.sampled_from(["..", ".", "%2e%2e", "../..", "a/..", "?a=b", "#a", "{slug}", "\\", "a;b"]), ANY_TEXT
)
def test_any_text_arrives_as_it_was_and_no_text_changes_the_route(first: str, second: str) -> None:
    match path_with("/a/{hash}/b/{slug}", {"hash": first, "slug": second}):
        case Ok(path):
            assert path.isascii()
            # What the HTTP library, which folds dots, makes of it.
            sent = httpx.URL(f"https://host{path}").raw_path.decode()
            assert [unquote(each) for each in sent.split("/")] == ["", "a", first, "b", second]
        case Err(why):
            assert why.startswith(("hash: ", "slug: "))
            assert any(text.strip() in ("", ".", "..") or not _is_text(text) for text in (first, second))


def _is_text(value: str) -> bool:
    return not any("\ud800" <= each <= "\udfff" for each in value)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, ""),
        (True, "a=true"),
        (False, "a=false"),
        (0, "a=0"),
        (-1.5, "a=-1.5"),
        (Level.HIGH, "a=3"),
        (Colour.RED, "a=red"),
        ("", "a="),
        ("x&y=z +", "a=x%26y%3Dz+%2B"),
        (date(2026, 1, 2), "a=2026-01-02"),
        (datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "a=2026-01-02T03%3A04%3A05%2B00%3A00"),
        (["x", 1, True], "a=x&a=1&a=true"),
        (("x",), "a=x"),
        ([], ""),
    ],
    ids=str,
)
def test_a_value_of_the_query_is_written_so(value: object, written: str) -> None:
    assert query_of({"a": value}) == Ok(written)


@pytest.mark.parametrize(("value", "written"), [(["x", "y"], "a=x%2Cy"), ("x,y", "a=x%2Cy"), ([], ""), ([1], "a=1")])
def test_a_sequence_is_one_text_where_commas_join_it(value: object, written: str) -> None:
    assert query_of({"a": value}, ["a"]) == Ok(written)


@pytest.mark.parametrize(("key", "why"), [(b"k", "must be a string"), ("\ud800", "character 0 is a lone surrogate")])
def test_a_key_of_a_form_that_is_no_text_is_refused(key: object, why: str) -> None:
    assert why in query_of({key: "v"}).failure()


TEXT = st.text()


@given(st.dictionaries(TEXT, TEXT | st.integers() | st.lists(TEXT, min_size=1), max_size=4))
def test_a_query_read_back_is_what_was_said(said: dict[str, Any]) -> None:
    pairs = [
        (name, str(each)) for name, value in said.items() for each in (value if isinstance(value, list) else [value])
    ]
    assert parse_qsl(query_of(said).unwrap(), keep_blank_values=True) == pairs
