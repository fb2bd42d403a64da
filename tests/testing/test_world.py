"""The world's door: who is let in, what is read, and that it is not there before somebody asks for it."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from kit.visitor import Visitor
from openrouter_core.testing import Received, Reply, StandIn, World, completion, echo, error

ASK = {"messages": [{"role": "user", "content": "Hello"}]}


def test_chat_loads_nothing_of_it() -> None:
    code = """
import sys
import httpx
from openrouter_core.testing import StandIn

def loaded():
    return [name for name in sys.modules if name.startswith("openrouter_core.testing.world.")]

with StandIn() as server:
    headers = {"authorization": "Bearer k"}
    asked = {"messages": [{"role": "user", "content": "Hello"}]}
    assert httpx.post(f"{server.url}/chat/completions", headers=headers, json=asked).status_code == 200
    assert not loaded(), loaded()
    assert httpx.get(f"{server.url}/credits", headers=headers).json()["data"]["total_usage"] > 0
    assert "openrouter_core.testing.world.money" in loaded()
    assert "openrouter_core.testing.world.guardrails" not in loaded()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("header", ["", "Bearer", "Basic k"])
@pytest.mark.parametrize("path", ["/credits", "/keys", "/tools", "/models/user"])
def test_without_a_key_nothing_is_told(stand_in: StandIn, path: str, header: str) -> None:
    reply = httpx.get(stand_in.url + path, headers={"authorization": header})
    assert reply.status_code == 401
    assert reply.json() == {"error": {"code": 401, "message": "There is no API key in the request."}}


@pytest.mark.parametrize("path", ["/models", "/providers", "/oauth/jwks", "/models/count"])
def test_what_everybody_may_know_needs_no_key(stand_in: StandIn, path: str) -> None:
    assert httpx.get(stand_in.url + path).status_code == 200


@pytest.mark.parametrize(
    "path", ["", "/", "/nothing", "/keys/", "/keys/a/b", "/guardrails//assignments/keys", "/decisions"]
)
@pytest.mark.parametrize("method", ["GET", "POST", "OPTIONS"])
def test_there_is_nothing_elsewhere(stand_in: StandIn, method: str, path: str) -> None:
    reply = httpx.request(method, stand_in.url + path, headers={"authorization": "Bearer k"})
    assert reply.status_code == 404
    assert reply.json()["error"]["message"] == f"There is no {method} /api/v1{path} here."


def test_another_method_is_told_which_are_allowed(visitor: Visitor) -> None:
    reply = visitor.send("PUT", "/keys/h")
    assert (reply.status_code, reply.headers["allow"]) == (405, "DELETE, GET, OPTIONS, PATCH")
    assert reply.json()["error"]["message"] == "PUT is not allowed here, DELETE, GET, OPTIONS, PATCH are."


def test_it_tells_which_methods_there_are(stand_in: StandIn) -> None:
    reply = httpx.options(f"{stand_in.url}/workspaces/w/budgets/daily")
    assert (reply.status_code, reply.headers["allow"], reply.content) == (204, "DELETE, GET, OPTIONS, PUT", b"")


def test_the_head_of_an_answer_can_be_had_alone(visitor: Visitor) -> None:
    reply = visitor.send("HEAD", "/models")
    assert (reply.status_code, reply.content) == (200, b"")
    assert int(reply.headers["content-length"]) > 1_000


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "The body is not JSON: "),
        (b"{", "The body is not JSON: "),
        (b"\xff", "The body is not JSON: "),
        (b"[" * 200_000, "The body is not JSON: "),
        (b'{"name": "a", "limit": NaN}', "The body is not JSON: NaN is no number"),
        (b'{"name": "a", "limit": 1e999}', "The body is not JSON: 1e999 is too large"),
        (b"[]", "The body is not a JSON object."),
        (b"{}", "name: it is missing; text of 1 characters at least is wanted."),
        (b'{"name": ""}', "name: text of 1 characters at least is wanted."),
        (b'{"name": 1}', "name: text"),
        (b'{"name": "a", "limit": true}', "limit: a number from 0, or null, is wanted."),
        (b'{"name": "a", "limit": -1.5}', "limit: a number from 0, or null, is wanted."),
        (
            b'{"name": "a", "limit_reset": "hourly"}',
            "limit_reset: one of 'daily', 'weekly', 'monthly', None is wanted.",
        ),
        (b'{"name": "a", "limit_reset": 1}', "limit_reset: one of"),
        (
            b'{"name": "a", "expires_at": "tomorrow"}',
            "expires_at: a date with a time and its zone, or null, is wanted.",
        ),
        (b'{"name": "a", "expires_at": "2027-01-01"}', "expires_at: a date with a time"),
        (b'{"name": "a", "expires_at": 1}', "expires_at: a date with a time"),
        (b'{"name": "a", "external": {}}', "external.user: it is missing; text is wanted."),
        (b'{"name": "a", "external": []}', "external: an object is wanted."),
        (b'{"name": "a", "workspace_id": "w"}', "workspace_id: text like "),
        (
            b'{"name": "a", "workspace_id": "00000000-0000-4000-8000-00000000000f"}',
            "workspace_id: there is no workspace '00000000-0000-4000-8000-00000000000f'.",
        ),
    ],
)
def test_a_body_that_does_not_fit_is_told_where(visitor: Visitor, content: bytes, message: str) -> None:
    reply = visitor.send("POST", "/keys", content=content)
    assert reply.status_code == 400
    assert reply.json()["error"]["message"].startswith(message)
    assert visitor("GET", "/keys")["data"] == []


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("offset=x", "offset: a whole number from 0 is wanted."),
        ("offset=-1", "offset: a whole number from 0 is wanted."),
        ("offset=1.5", "offset: a whole number from 0 is wanted."),
        ("limit=101", "limit: a whole number from 1 up to 100 is wanted."),
        ("limit=", "limit: a whole number from 1 up to 100 is wanted."),
        ("limit=1&limit=2", "limit: a whole number from 1 up to 100 is wanted."),
        ("workspace_id=w", "workspace_id: text like "),
    ],
)
def test_so_is_a_query(visitor: Visitor, query: str, message: str) -> None:
    assert visitor("GET", f"/guardrails?{query}", status=400)["error"]["message"].startswith(message)


@pytest.mark.parametrize("path", ["/generation", "/generation/content", "/scim/group-mappings/g"])
def test_a_query_that_is_missing_is_asked_for(visitor: Visitor, path: str) -> None:
    method = "DELETE" if "scim" in path else "GET"
    assert ": it is missing; " in visitor(method, path, status=400)["error"]["message"]


def test_a_script_comes_first(visitor: Visitor, stand_in: StandIn) -> None:
    stand_in.script(error(503), Reply(200, {"content-type": "application/json"}, (b'{"data": 1}',)))
    headers = {"authorization": "Bearer k"}
    assert httpx.get(f"{stand_in.url}/credits", headers=headers).status_code == 503
    assert httpx.get(f"{stand_in.url}/credits", headers=headers).json() == {"data": 1}
    assert visitor("GET", "/credits")["data"]["total_credits"] == 100.0


def test_an_answer_of_ones_own_may_leave_the_rest_to_it() -> None:
    def answer(request: Received) -> Reply:
        return completion("Mine.") if request.path.endswith("/chat/completions") else server.play(request)

    server = StandIn(answer, world=World(credits=5))
    with server:
        visitor = Visitor(server.url)
        assert visitor("POST", "/chat/completions", ASK)["choices"][0]["message"]["content"] == "Mine."
        told = visitor("GET", "/credits")["data"]
        assert told["total_credits"] == 5
        assert told["total_usage"] > 0
        visitor.close()


def test_the_echo_alone_has_no_world() -> None:
    with StandIn(echo) as server:
        assert httpx.get(f"{server.url}/models").status_code == 404


def test_each_stand_in_has_a_world_of_its_own() -> None:
    world = World()
    for given in (world, world, None):
        with StandIn(world=given) as server:
            visitor = Visitor(server.url)
            visitor("POST", "/workspaces", {"name": "w", "slug": "w"}, 201)
            assert visitor("GET", "/workspaces")["total_count"] == 2
            visitor.close()


def test_what_is_done_again_gives_the_same_again() -> None:
    def told() -> list[Any]:
        with StandIn() as server:
            visitor = Visitor(server.url)
            answers = [
                visitor("POST", "/keys", {"name": "a"}, 201),
                visitor("POST", "/guardrails", {"name": "g"}, 201),
                visitor("POST", "/interns", {"name": "i"}, 201),
                visitor("GET", "/keys"),
            ]
            visitor.close()
        return answers

    first = told()
    assert first == told()
    assert first[0]["key"] == f"sk-or-v1-{1:064x}"
    assert first[0]["data"]["created_at"] == "2025-06-15T15:06:41Z"


def test_many_may_ask_at_once(stand_in: StandIn) -> None:
    def make(number: int) -> str:
        headers = {"authorization": "Bearer k"}
        made = httpx.post(f"{stand_in.url}/keys", headers=headers, json={"name": str(number)}, timeout=30).json()
        return str(made["data"]["hash"])

    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(make, range(40)))
    assert len(set(made)) == 40
    listed = httpx.get(f"{stand_in.url}/keys", headers={"authorization": "Bearer k"}).json()["data"]
    assert {each["hash"] for each in listed} == set(made)


@pytest.mark.parametrize(
    "target", ["http://openrouter.ai/api/v1/credits", "HTTP://h/api/v1/credits?", "/in/front/api/v1/credits"]
)
def test_it_is_found_behind_other_bases(target: str) -> None:
    request = Received("GET", target, {"authorization": "bearer k"}, b"")
    assert StandIn().play(request).status == 200


def test_names_in_a_path_are_read() -> None:
    request = Received("GET", "/api/v1/external-users/a%2Fb%20c", {"authorization": "Bearer k"}, b"")
    (body,) = StandIn().play(request).body
    assert b"There is no external user 'a/b c'." in bytes(body)  # type: ignore[arg-type]


def test_what_is_near_in_a_path_is_what_is_meant(visitor: Visitor) -> None:
    """`models` is a list here, and no job's name."""
    assert visitor("GET", "/videos/models")["data"][0]["id"] == "stand-in/film"
    assert visitor("GET", "/guardrails/assignments/keys") == {"data": [], "total_count": 0}
