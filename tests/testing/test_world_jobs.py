"""What takes its time: begun, under way at the second look, done at the third; and interns, who work until let go."""

from __future__ import annotations

from typing import Any

import pytest

from kit.every_operation import ENDPOINT, HOME
from kit.visitor import Visitor
from openrouter_core.testing import StandIn, World

ASK: dict[str, Any] = {"messages": [{"role": "user", "content": "Hello you"}]}


def statuses(visitor: Visitor, path: str, *, times: int = 4) -> list[str]:
    """Look so often, and give what was seen."""
    seen = [visitor("GET", path) for _ in range(times)]
    return [each.get("data", each)["status"] for each in seen]


def test_a_video_is_there_at_the_third_look(visitor: Visitor) -> None:
    begun = visitor("POST", "/videos", {"model": "m", "prompt": "A film."}, 202)
    assert (begun["status"], begun["polling_url"]) == ("pending", f"{visitor.url}/videos/{begun['id']}")
    assert statuses(visitor, f"/videos/{begun['id']}") == ["pending", "in_progress", "completed", "completed"]
    done = visitor("GET", f"/videos/{begun['id']}")
    assert done["unsigned_urls"] == [f"{begun['polling_url']}/content?index=0"]
    told = visitor("GET", f"/generation?id={begun['generation_id']}")["data"]
    assert (told["api_type"], told["model"], told["total_cost"]) == ("video", "m", done["usage"]["cost"])
    assert visitor("GET", "/credits")["data"]["total_usage"] == done["usage"]["cost"]
    assert visitor("GET", f"/generation/content?id={told['id']}")["data"]["input"] == {"prompt": "A film."}


def test_a_video_goes_on_from_one_that_there_is(visitor: Visitor) -> None:
    begun = visitor("POST", "/videos", {"model": "m"}, 202)["id"]
    visitor("POST", "/videos", {"model": "m", "previous_job_id": begun}, 202)
    visitor("POST", "/videos", {"model": "m", "previous_job_id": "none"}, 404)
    visitor("GET", "/videos/none", status=404)


def test_a_directory_is_fetched_at_the_third_look(visitor: Visitor) -> None:
    begun = visitor("POST", "/scim/sync-jobs", status=202)["data"]
    assert begun["status"] == "queued"
    assert statuses(visitor, f"/scim/sync-jobs/{begun['id']}") == ["queued", "running", "succeeded", "succeeded"]
    done = visitor("GET", f"/scim/sync-jobs/{begun['id']}")["data"]
    assert done["created_at"] < done["started_at"] < done["finished_at"]
    visitor("GET", "/scim/sync-jobs/none", status=404)


@pytest.mark.parametrize(
    ("endpoint", "body", "said"),
    [
        ("/v1/chat/completions", ASK, lambda body: body["choices"][0]["message"]["content"]),
        ("/v1/responses", {"input": "Hello you"}, lambda body: body["output"][0]["content"][0]["text"]),
        ("/v1/messages", ASK, lambda body: body["content"][0]["text"]),
        ("/v1/embeddings", {"input": "Hello you"}, lambda body: "You said: " + "Hello you" * bool(body["data"])),
    ],
)
def test_a_batch_is_done_at_the_third_look(visitor: Visitor, endpoint: str, body: dict[str, Any], said: Any) -> None:
    requests = [{"custom_id": "right", "body": body}, {"custom_id": "wrong", "body": {}}]
    begun = visitor("POST", "/batches", {"endpoint": endpoint, "model": "m", "requests": requests}, 202)
    at = f"/batches/{begun['id']}"
    assert (begun["status"], begun["results"]) == ("validating", None)
    visitor("DELETE", at, status=409)
    assert statuses(visitor, at) == ["validating", "in_progress", "completed", "completed"]
    done = visitor("GET", at)
    assert done["request_counts"] == {"total": 2, "completed": 1, "failed": 1}
    right, wrong = done["results"]
    assert (right["custom_id"], said(right["response"]["body"])) == ("right", "You said: Hello you")
    assert right["response"]["body"]["model"] == "m"
    assert (wrong["custom_id"], wrong["response"]) == ("wrong", None)
    assert wrong["error"]["message"].partition(":")[0] in {"messages", "input"}
    assert visitor("GET", "/credits")["data"]["total_usage"] == pytest.approx(done["usage"]["cost"])
    name = right["response"]["request_id"]
    assert visitor("GET", f"/generation?id={name}")["data"]["total_cost"] == pytest.approx(done["usage"]["cost"])
    assert visitor("DELETE", at)["deletion"] == {"openrouter": "deleted"}
    visitor("GET", at, status=404)


def test_a_batch_that_cannot_be_paid_is_told_all_the_same() -> None:
    with StandIn(world=World(credits=0.000005)) as server:
        visitor = Visitor(server.url)
        said = {"endpoint": "/v1/responses", "model": "m", "requests": [{"custom_id": "1", "body": {"input": "a"}}]}
        begun = visitor("POST", "/batches", said, 202)
        statuses(visitor, f"/batches/{begun['id']}", times=2)
        visitor("POST", "/chat/completions", ASK)
        unpaid = visitor("GET", f"/batches/{begun['id']}", status=402)
        assert unpaid == {**begun, "status": "in_progress", "error": {"code": 402, "message": "The credits are spent."}}
        visitor.close()


def test_batches_are_listed_the_newest_first(visitor: Visitor) -> None:
    said = {"endpoint": "/v1/responses", "model": "m", "requests": [{"custom_id": "1", "body": {"input": "a"}}]}
    old, middle, new = (visitor("POST", "/batches", said, 202) for _ in range(3))
    statuses(visitor, f"/batches/{old['id']}", times=2)

    def listed(query: str = "") -> list[str]:
        return [each["id"] for each in visitor("GET", f"/batches{query}")["data"]]

    assert listed() == [new["id"], middle["id"], old["id"]]
    page = visitor("GET", "/batches?limit=2")
    assert (page["first_id"], page["last_id"], page["has_more"]) == (new["id"], middle["id"], True)
    assert listed(f"?after={page['last_id']}") == [old["id"]]
    assert listed("?status=in_progress&status=failed") == [old["id"]]
    assert listed("?created_after=2025-06-16") == []
    assert listed("?created_after=2025-06-15&created_before=2025-06-15T15:06:42Z") == [old["id"]]
    assert listed("?created_before=2025-06-15%2015%2B0000") == []
    empty = visitor("GET", "/batches?status=expired")
    assert (empty["first_id"], empty["last_id"], empty["has_more"]) == (None, None, False)
    for query in ("after=none", "status=sleeping", "created_after=yesterday", "created_after=2025-13-01"):
        visitor("GET", f"/batches?{query}", status=400)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"requests": []}, "requests"),
        ({"requests": [{"custom_id": "1"}]}, "requests[0].body"),
        ({"requests": [{"custom_id": "1", "body": {}}] * 2}, "requests"),
        ({"endpoint": "/v1/models"}, "endpoint"),
        ({"completion_window": "1h"}, "completion_window"),
    ],
)
def test_a_batch_that_is_none_is_not_begun(visitor: Visitor, change: dict[str, Any], field: str) -> None:
    said = {"endpoint": "/v1/responses", "model": "m", "requests": [{"custom_id": "1", "body": {}}], **change}
    assert visitor("POST", "/batches", said, 400)["error"]["message"].startswith(f"{field}: ")
    assert visitor("GET", "/batches")["data"] == []


def test_an_intern_is_hired_works_and_goes(visitor: Visitor) -> None:
    intern = visitor("POST", "/interns", {"name": "i", "instructions": "Be brief."}, 201)
    at = f"/interns/{intern['id']}"
    assert intern["status"] == "stopped"
    chat = {**ASK, "stream": True}
    assert visitor("POST", f"{at}/chat/completions", chat, 409)["error"]["message"] == "The intern is stopped."
    visitor("POST", f"{at}/suspend", status=409)
    visitor("POST", f"{at}/provision", status=202)
    visitor("POST", f"{at}/provision", status=409)
    assert statuses(visitor, at) == ["queued", "provisioning", "running", "running"]
    assert "You said: Hello you" in visitor("POST", f"{at}/chat/completions", chat)
    assert visitor("POST", f"{at}/chat/completions", {**ASK, "stream": False}, 400)["error"]["message"] == (
        "stream: true is wanted."
    )
    assert visitor("PATCH", at, {"model": "m", "name": "j", "status": "failed"})["status"] == "running"
    assert '"model": "m"' in visitor("POST", f"{at}/chat/completions", {**chat, "session_id": "s"})
    visitor("POST", f"{at}/suspend")
    visitor("POST", f"{at}/provision", status=202)
    assert statuses(visitor, at)[-1] == "running"
    visitor("DELETE", at, {}, 409)
    visitor("DELETE", at, {"acknowledge_workspace_loss": True}, 202)
    assert statuses(visitor, at, times=1) == ["destroying"]
    for method, path, body in (
        ("GET", at, None),
        ("DELETE", at, {}),
        ("POST", f"{at}/suspend", None),
        ("PATCH", at, {}),
    ):
        visitor(method, path, body, 404)


def test_an_intern_is_hired_once_for_a_key(visitor: Visitor) -> None:
    headers = {"idempotency-key": "once"}
    first, again = (visitor.send("POST", "/interns", {"name": "i"}, headers=headers) for _ in range(2))
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    assert visitor.send("POST", "/interns", {"name": "other"}, headers=headers).status_code == 409
    assert len(visitor("GET", "/interns")["data"]) == 1


def test_interns_come_in_pages(visitor: Visitor) -> None:
    made = [visitor("POST", "/interns", {"name": str(each)}, 201)["id"] for each in range(3)]
    visitor("POST", f"/interns/{made[0]}/provision", status=202)
    page = visitor("GET", "/interns?limit=2")
    assert ([each["id"] for each in page["data"]], page["has_more"], page["next_cursor"]) == (made[:2], True, made[1])
    rest = visitor("GET", f"/interns?starting_after={page['next_cursor']}")
    assert ([each["id"] for each in rest["data"]], rest["has_more"]) == (made[2:], False)
    assert [each["id"] for each in visitor("GET", "/interns?status=queued,running")["data"]] == made[:1]
    assert visitor("GET", "/interns?workspace_id=elsewhere")["data"] == []
    visitor("GET", "/interns?starting_after=none", status=400)
    visitor("GET", "/interns?status=asleep", status=400)


def test_secrets_are_the_workspaces_and_an_interns(visitor: Visitor) -> None:
    intern = visitor("POST", "/interns", {"name": "i"}, 201)["id"]
    said = {"value": "v", "hosts": ["example.com"]}
    stored = visitor("PUT", "/vault/secrets/A", said)["data"]
    assert (stored["name"], stored["hosts"], "value" in stored) == ("A", ["example.com"], False)
    assert visitor("PUT", "/vault/secrets/A", {**said, "value": "w"})["data"]["fingerprint"] != stored["fingerprint"]
    visitor("PUT", "/vault/secrets/B", said)
    at = f"/vault/interns/{intern}"
    assert visitor("GET", f"{at}/secrets") == {"data": [], "has_more": False}
    assert [each["name"] for each in visitor("POST", f"{at}/secrets/copy", {"names": ["A"]})["data"]] == ["A"]
    visitor("POST", f"{at}/secrets/copy", {"names": ["B", "none"]}, 404)
    visitor("PUT", f"{at}/secrets/C", said)
    scopes = {each["name"]: each["scope"] for each in visitor("GET", f"{at}/effective-secrets")["data"]}
    assert scopes == {"A": "intern", "B": "workspace", "C": "intern"}
    page = visitor("GET", "/vault/secrets?limit=1")
    assert ([each["name"] for each in page["data"]], page["has_more"]) == (["A"], True)
    assert visitor("GET", "/vault/secrets?offset=1")["has_more"] is False
    for path in (f"{at}/secrets/C", "/vault/secrets/B"):
        visitor("DELETE", path, status=204)
        visitor("DELETE", path, status=404)
    for path in ("secrets", "effective-secrets", "connections"):
        visitor("GET", f"/vault/interns/none/{path}", status=404)


def test_an_endpoint_is_drafted_checked_and_switched(visitor: Visitor) -> None:
    draft = visitor("POST", "/private-endpoints", ENDPOINT, 201)["data"]
    at = f"/private-endpoints/{draft['id']}"
    assert draft["status"] == "draft"
    assert visitor("POST", f"{at}/validate", {"workspace_id": HOME})["data"]["passed"] is True
    visitor("POST", f"{at}/validate", {"workspace_id": "none"}, 404)
    visitor("POST", f"{at}/enable", status=409)
    for step, status in (("activate", "active"), ("disable", "disabled"), ("enable", "active")):
        assert visitor("POST", f"{at}/{step}")["data"]["status"] == status
    pricing = {"prompt": "1", "completion": "2"}
    assert visitor("PUT", f"{at}/pricing", {"pricing": pricing})["data"]["pricing"] == pricing
    visitor("PUT", f"{at}/pricing", {"pricing": {"prompt": "1"}}, 400)
    assert visitor("PUT", f"{at}/pricing", {"pricing": pricing, "status": "draft"})["data"]["status"] == "active"
    assert [each["id"] for each in visitor("GET", "/private-endpoints")["data"]] == [draft["id"]]
    visitor("DELETE", f"{at}?draft_only=true", status=409)
    assert visitor("DELETE", at) == {"data": {"id": draft["id"]}}
    for method, path, body in (("GET", at, None), ("POST", f"{at}/activate", None), ("PUT", f"{at}/pricing", None)):
        visitor(method, path, body if method != "PUT" else {"pricing": pricing}, 404)


def test_an_endpoint_is_made_once_for_a_key_and_active_if_so_asked(visitor: Visitor) -> None:
    headers = {"idempotency-key": "once"}
    said = {**ENDPOINT, "activate": {"workspace_id": HOME}}
    first, again = (visitor.send("POST", "/private-endpoints", said, headers=headers) for _ in range(2))
    assert first.json() == again.json()
    assert first.json()["data"]["status"] == "active"
    assert visitor.send("POST", "/private-endpoints", ENDPOINT, headers=headers).status_code == 409
    visitor("POST", "/private-endpoints", {**ENDPOINT, "activate": {"workspace_id": "none"}}, 404)
    assert len(visitor("GET", "/private-endpoints")["data"]) == 1
