"""Keys, what they may and what they spend: a program that makes its own keys can be tested with one that is made."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from kit.visitor import Visitor
from openrouter_core import Err, Ok, OpenRouterCore, chat_send
from openrouter_core.errors import PaymentRequiredResponseError, UnauthorizedResponseError
from openrouter_core.testing import StandIn, World, completion, error, response, response_streamed, streamed
from openrouter_core.testing.world import ledger

ASK: dict[str, Any] = {"messages": [{"role": "user", "content": "Hello you"}], "model": "m"}


def test_a_key_is_shown_once_and_then_lives_and_dies(visitor: Visitor) -> None:
    made = visitor("POST", "/keys", {"name": "a", "limit": 2, "external": {"user": "u"}}, 201)
    at = f"/keys/{made['data']['hash']}"
    assert made["key"].startswith("sk-or-v1-")
    assert made["data"]["external_user"] == "u"
    assert visitor("GET", at) == {"data": made["data"]}
    assert visitor("GET", "/keys") == {"data": [made["data"]]}
    changed = visitor("PATCH", at, {"name": "b", "limit": None, "unknown": 1})["data"]
    assert changed == {
        **made["data"],
        "name": "b",
        "limit": None,
        "limit_remaining": None,
        "updated_at": changed["updated_at"],
    }
    assert visitor("DELETE", at) == {"deleted": True}
    for method in ("GET", "DELETE", "PATCH"):
        visitor(method, at, {} if method == "PATCH" else None, 404)
    assert visitor("GET", "/keys") == {"data": []}


def test_keys_come_in_pages_and_by_workspace(visitor: Visitor) -> None:
    workspace = visitor("POST", "/workspaces", {"name": "w", "slug": "w"}, 201)["data"]["id"]
    there = visitor("POST", "/keys", {"name": "there", "workspace_id": workspace}, 201)["data"]
    here = [visitor("POST", "/keys", {"name": str(each)}, 201)["data"] for each in range(3)]
    assert visitor("GET", "/keys?offset=1")["data"] == here[1:]
    assert visitor("GET", "/keys?offset=3")["data"] == []
    assert visitor("GET", f"/keys?workspace_id={workspace}")["data"] == [there]
    visitor("PATCH", f"/keys/{there['hash']}", {"workspace_id": "nowhere"}, 400)
    assert visitor("GET", f"/keys/{there['hash']}")["data"] == there


def test_keys_that_are_shut_are_listed_if_so_asked(visitor: Visitor) -> None:
    shut = visitor("POST", "/keys", {"name": "shut"}, 201)["data"]["hash"]
    visitor("PATCH", f"/keys/{shut}", {"disabled": True})
    over = visitor("POST", "/keys", {"name": "over", "expires_at": "2025-01-01T00:00:00Z"}, 201)["data"]["hash"]
    later = visitor("POST", "/keys", {"name": "later", "expires_at": "2125-01-01T00:00:00+02:00"}, 201)["data"]["hash"]

    def listed(query: str) -> list[str]:
        return [each["hash"] for each in visitor("GET", f"/keys?{query}")["data"]]

    assert listed("") == [later]
    assert listed("include_disabled=true") == [shut, later]
    assert listed("include_expired=true") == [over, later]


@pytest.fixture
def made(visitor: Visitor) -> Iterator[tuple[Visitor, str]]:
    """Give who uses a key that was made, and its hash."""
    key = visitor("POST", "/keys", {"name": "a", "limit": 1.5, "limit_reset": "daily"}, 201)
    user = Visitor(visitor.url, key["key"])
    yield user, key["data"]["hash"]
    user.close()


def test_a_key_that_was_made_asks_models_and_manages_nothing(visitor: Visitor, made: tuple[Visitor, str]) -> None:
    user, name = made
    user("POST", "/chat/completions", ASK)
    told = visitor("GET", f"/keys/{name}")["data"]
    assert (told["usage"], told["limit_remaining"]) == (pytest.approx(5e-6), pytest.approx(1.5 - 5e-6))
    assert told["last_used_at"] is not None
    current = user("GET", "/key")["data"]
    assert (current["is_management_key"], current["limit"], current["limit_reset"]) == (False, 1.5, "daily")
    assert current["budgets"] == [current["effective_budget"]]
    assert current["effective_budget"]["remaining_usd"] == pytest.approx(1.5 - 5e-6)
    for path in ("/keys", "/credits", "/guardrails", "/activity", "/workspaces"):
        assert user("GET", path, status=403)["error"]["message"] == "This operation needs a management key."
    user("POST", "/generation/feedback", {}, 403)
    user("GET", "/models/user")
    owner = visitor("GET", "/key")["data"]
    assert (owner["is_management_key"], owner["limit"], owner["budgets"]) == (True, None, [])
    assert owner["effective_budget"] is None


@pytest.mark.parametrize("change", [{"disabled": True}, None])
def test_a_key_that_is_shut_or_gone_opens_nothing(
    visitor: Visitor, made: tuple[Visitor, str], change: dict[str, Any] | None
) -> None:
    user, name = made
    user("POST", "/chat/completions", ASK)
    visitor("DELETE" if change is None else "PATCH", f"/keys/{name}", change)
    for method, path, body in (("POST", "/chat/completions", ASK), ("GET", "/key", None), ("POST", "/embeddings", {})):
        user(method, path, body, 401)
    visitor("POST", "/chat/completions", ASK)


def test_a_key_that_has_spent_its_limit_pays_no_more(visitor: Visitor, made: tuple[Visitor, str]) -> None:
    user, name = made
    visitor("PATCH", f"/keys/{name}", {"limit": 0.000005})
    user("POST", "/chat/completions", ASK)
    assert user("POST", "/chat/completions", ASK, 402)["error"]["message"] == "The limit of this key is spent."
    assert user("GET", "/key")["data"]["limit_remaining"] == 0
    visitor("PATCH", f"/keys/{name}", {"limit": None})
    user("POST", "/chat/completions", ASK)


def test_the_library_meets_what_it_would_meet() -> None:
    with StandIn(world=World(credits=0.000005)) as server, OpenRouterCore(api_key="k", server_url=server.url) as core:
        assert isinstance(chat_send(core, {"messages": [{"role": "user", "content": "Hello you"}]}), Ok)
        spent = chat_send(core, {"messages": [{"role": "user", "content": "Hello you"}]})
        assert isinstance(spent, Err)
        assert isinstance(spent.failure(), PaymentRequiredResponseError)
        visitor = Visitor(server.url)
        assert visitor("GET", "/credits") == {"data": {"total_credits": 5e-6, "total_usage": pytest.approx(5e-6)}}
        for path, body in (
            ("/embeddings", {"model": "m", "input": "a"}),
            ("/rerank", {"model": "m", "query": "a", "documents": ["a"]}),
            ("/images", {"model": "m", "prompt": "a"}),
            ("/systemone", {"model": "m", "state": "a", "questions": {}}),
            ("/videos", {"model": "m"}),
            ("/batches", {"model": "m", "endpoint": "/v1/responses", "requests": [{"custom_id": "1", "body": {}}]}),
            ("/responses", {"input": "a"}),
        ):
            visitor("POST", path, body, 402)
        visitor("POST", "/chat/completions", {}, 400)
        key = visitor("POST", "/keys", {"name": "a"}, 201)
        visitor("DELETE", f"/keys/{key['data']['hash']}")
        with OpenRouterCore(api_key=key["key"], server_url=server.url) as other:
            refused = chat_send(other, {"messages": [{"role": "user", "content": "Hello you"}]}).failure()
            assert isinstance(refused, UnauthorizedResponseError)
        visitor.close()


def test_what_was_refused_is_no_generation(visitor: Visitor, stand_in: StandIn) -> None:
    stand_in.script(error(402))
    name = visitor.send("POST", "/chat/completions", ASK).headers["x-generation-id"]
    visitor("GET", f"/generation?id={name}", status=404)
    assert visitor("GET", "/credits")["data"]["total_usage"] == 0


@pytest.mark.parametrize(
    ("path", "asked", "reply", "said", "reason"),
    [
        ("/chat/completions", ASK, completion("Paris."), "Paris.", "stop"),
        ("/chat/completions", ASK, streamed("Par", b": quiet\n\n", "is."), "Paris.", "stop"),
        ("/chat/completions", ASK, completion(None, finish_reason="length"), "", "length"),
        ("/responses", {"input": "Hello you"}, response("Paris."), "Paris.", "completed"),
        ("/responses", {"input": "Hello you"}, response_streamed("Par", "is."), "Paris.", "completed"),
    ],
)
def test_a_generation_is_told_of(
    visitor: Visitor, stand_in: StandIn, path: str, asked: dict[str, Any], reply: Any, said: str, reason: str
) -> None:
    stand_in.script(reply)
    given = visitor.send("POST", path, asked, headers={"http-referer": "https://example.com", "user-agent": "me"})
    told = visitor("GET", f"/generation?id={given.headers['x-generation-id']}")["data"]
    assert (told["id"], told["api_type"]) == (given.headers["x-generation-id"], "completions")
    assert (told["finish_reason"], told["streamed"]) == (reason, reply.chunked)
    assert (told["tokens_prompt"], told["tokens_completion"]) == (1, len(said.split()))
    assert told["total_cost"] == told["usage"] == pytest.approx((1 + len(said.split())) / 1_000_000)
    assert (told["origin"], told["user_agent"]) == ("https://example.com", "me")
    content = visitor("GET", f"/generation/content?id={told['id']}")["data"]
    assert content["output"]["completion"] == said
    assert content["input"] == ({"prompt": "Hello you"} if path == "/responses" else {"messages": ASK["messages"]})


@pytest.mark.parametrize(
    "reply",
    [
        completion("a", usage={}),
        completion("a", usage={"prompt_tokens": float("nan"), "completion_tokens": float("inf"), "cost": float("nan")}),
        completion("a", usage={"prompt_tokens": "many", "cost": None}),
        completion("a", choices=None, usage={"cost": 0}),
        completion("a", choices=[1], usage={"cost": 0}),
        streamed("a", {"choices": []}, {"response": 1}, b"data: {\n\n", usage={"cost": 0}),
        response("a", output=[{"type": "message"}, {"content": [1]}], usage={"cost": 0}),
    ],
)
def test_whatever_a_script_says_can_be_told_of(visitor: Visitor, stand_in: StandIn, reply: Any) -> None:
    stand_in.script(reply)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kit.visitor.faults", lambda *_: ())  # such replies are none of the API's
        name = visitor.send("POST", "/chat/completions", ASK).headers["x-generation-id"]
    assert visitor("GET", f"/generation?id={name}")["data"]["total_cost"] == 0


@pytest.mark.parametrize("path", ["/generation?id=gen-none", "/generation/content?id=gen-none"])
def test_no_generation_is_made_up(visitor: Visitor, path: str) -> None:
    assert visitor("GET", path, status=404)["error"]["message"] == "There is no generation 'gen-none'."


def test_feedback_is_given_once(visitor: Visitor) -> None:
    name = visitor("POST", "/chat/completions", ASK)["id"]
    said = {"generation_id": name, "category": "other"}
    assert visitor("POST", "/generation/feedback", said) == {"data": {"success": True}}
    visitor("POST", "/generation/feedback", said, 409)
    visitor("POST", "/generation/feedback", {**said, "generation_id": "gen-none"}, 404)


def test_only_so_many_calls_are_told_of_and_all_are_paid(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger, "_KEPT", 2)
    names = [visitor("POST", "/chat/completions", ASK)["id"] for _ in range(3)]
    assert visitor("GET", "/credits")["data"]["total_usage"] == pytest.approx(3 * 5e-6)
    visitor("GET", f"/generation?id={names[0]}", status=404)
    visitor("GET", f"/generation?id={names[1]}")
