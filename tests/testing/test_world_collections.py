"""What is made can be listed, read, changed and deleted, and is then gone: the same for every kind of record."""

from __future__ import annotations

from typing import Any

import pytest

from kit.every_operation import ENDPOINT, GROUP, HOME, MEMBER, TRACES
from kit.visitor import Visitor

KINDS: list[tuple[str, dict[str, Any], str, dict[str, Any], str]] = [
    ("/guardrails", {"name": "g", "limit_usd": 1}, "id", {"name": "h", "limit_usd": None}, ""),
    ("/byok", {"provider": "openai", "key": "sk-mine", "name": "n"}, "id", {"name": None, "disabled": True}, ""),
    ("/workspaces", {"name": "w", "slug": "w"}, "id", {"name": "v", "slug": "v"}, ""),
    ("/external-users", {"user": "u"}, "user", {"is_active": False}, ""),
    (
        "/scim/group-mappings",
        {"role": "admin", "scim_group_id": GROUP, "workspace_id": HOME},
        "id",
        {"role": "member"},
        "?keep_members=false",
    ),
    ("/observability/destinations", TRACES, "id", {"enabled": False, "regions": ["us", "eu"]}, ""),
    ("/private-endpoints", ENDPOINT, "id", {"upstream_model_id": "o"}, ""),
]


@pytest.mark.parametrize(("path", "body", "key", "change", "query"), KINDS, ids=[each[0] for each in KINDS])
def test_a_record_lives_and_dies(
    visitor: Visitor, path: str, body: dict[str, Any], key: str, change: dict[str, Any], query: str
) -> None:
    before = visitor("GET", path)["data"]
    made = visitor("POST", path, {**body, "unknown": 1}, 201)["data"]
    assert "unknown" not in made
    at = f"{path}/{made[key]}"
    assert len(visitor("GET", path)["data"]) == len(before) + 1
    read = visitor("GET", at)["data"]
    assert {name: read[name] for name in made if name in read} == {name: made[name] for name in made if name in read}
    changed = visitor("PATCH", at, change)["data"]
    assert {name: changed[name] for name in change} == {
        name: ["us", "europe"] if name == "regions" else value for name, value in change.items()
    }
    assert visitor("GET", at)["data"] == changed
    visitor("DELETE", at + query, status=204 if path == "/external-users" else 200)
    for method, said in (("GET", None), ("PATCH", change), ("DELETE", None)):
        assert "There is no " in visitor(method, at + query, said, 404)["error"]["message"]
    assert visitor("GET", path)["data"] == before


PAGED = [each for each in KINDS if each[0] in {"/guardrails", "/byok", "/observability/destinations"}]


@pytest.mark.parametrize(("path", "body"), [each[:2] for each in PAGED], ids=[each[0] for each in PAGED])
def test_lists_come_in_pages(visitor: Visitor, path: str, body: dict[str, Any]) -> None:
    made = [visitor("POST", path, body, 201)["data"] for _ in range(3)]
    assert visitor("GET", path) == {"data": made, "total_count": 3}
    assert visitor("GET", f"{path}?limit=2") == {"data": made[:2], "total_count": 3}
    assert visitor("GET", f"{path}?limit=2&offset=2") == {"data": made[2:], "total_count": 3}
    assert visitor("GET", f"{path}?offset=9") == {"data": [], "total_count": 3}


@pytest.mark.parametrize(("path", "body"), [each[:2] for each in PAGED], ids=[each[0] for each in PAGED])
def test_what_belongs_to_a_workspace_is_listed_by_it(visitor: Visitor, path: str, body: dict[str, Any]) -> None:
    workspace = visitor("POST", "/workspaces", {"name": "w", "slug": "w"}, 201)["data"]["id"]
    made = visitor("POST", path, {**body, "workspace_id": workspace}, 201)["data"]
    assert visitor("GET", f"{path}?workspace_id={workspace}")["data"] == [made]
    assert visitor("GET", f"{path}?workspace_id={HOME}")["data"] == []
    nowhere = {**body, "workspace_id": workspace.replace("9", "0")}
    assert visitor("POST", path, nowhere, 400)["error"]["message"].startswith("workspace_id: there is no workspace")


def test_provider_keys_are_never_shown(visitor: Visitor) -> None:
    made = visitor("POST", "/byok", {"provider": "openai", "key": "sk-1234"}, 201)["data"]
    assert (made["label"], "key" in made) == ("...1234", False)
    assert visitor("PATCH", f"/byok/{made['id']}", {"key": "sk-5678"})["data"] == {**made, "label": "...5678"}
    assert visitor("GET", "/byok?provider=anthropic")["data"] == []
    assert visitor("GET", "/byok?provider=openai")["total_count"] == 1
    visitor("POST", "/byok", {"provider": "nobody", "key": "k"}, 400)


def test_external_users_are_there_once(visitor: Visitor) -> None:
    made = visitor("POST", "/external-users", {"user": "u"}, 201)["data"]
    visitor("POST", "/external-users", {"user": "u"}, 409)
    visitor("POST", "/external-users", {"user": "v"}, 201)
    assert visitor("GET", "/external-users?user=u")["data"] == [made]
    idle = visitor("PATCH", "/external-users/u", {"is_active": False})["data"]
    assert [each["user"] for each in visitor("GET", "/external-users")["data"]] == ["v"]
    assert visitor("GET", "/external-users?include_inactive=true&user=u")["data"] == [idle]


def test_destinations_want_what_their_type_does(visitor: Visitor) -> None:
    path = "/observability/destinations"
    said: dict[str, Any] = {"name": "d", "type": "langfuse", "config": {"publicKey": "p"}}
    assert visitor("POST", path, said, 400)["error"]["message"].startswith("config.secretKey: it is missing")
    said["config"] = {"publicKey": "p", "secretKey": "s", "headers": {"a": "b"}}
    made = [visitor("POST", path, said, 201)["data"]["id"] for _ in range(5)]
    assert visitor("POST", path, said, 400)["error"]["message"].startswith("type: there are 5")
    visitor("PATCH", f"{path}/{made[0]}", {"config": {}}, 400)
    headers = {**said, "config": {**said["config"], "headers": {"a": 1}}}
    assert visitor("POST", path, headers, 400)["error"]["message"] == "config.headers.a: text is wanted."
    visitor("DELETE", f"{path}/{made[0]}")
    visitor("POST", path, said, 201)


RULES = {"groups": [{"rules": [{"field": "model", "operator": "equals", "value": "m"}]}]}


@pytest.mark.parametrize(
    ("rules", "message"),
    [
        (RULES, ""),
        (None, ""),
        ({}, "filter_rules.groups: it is missing; a list is wanted."),
        (
            {"groups": [{"rules": [{"field": "moon", "operator": "equals"}]}]},
            "filter_rules.groups[0].rules[0].field: one of",
        ),
        (
            {"groups": [{"rules": [{"field": "model", "operator": "equals", "value": []}]}]},
            "filter_rules.groups[0].rules[0].value: text, or a number is wanted.",
        ),
    ],
)
def test_what_is_wrong_deep_inside_is_told_where(visitor: Visitor, rules: object, message: str) -> None:
    said = {**TRACES, "filter_rules": rules}
    reply = visitor.send("POST", "/observability/destinations", said)
    assert reply.status_code == (400 if message else 201)
    assert not message or reply.json()["error"]["message"].startswith(message)


def test_a_workspace_is_found_by_its_slug_which_is_its_own(visitor: Visitor) -> None:
    made = visitor("POST", "/workspaces", {"name": "w", "slug": "w"}, 201)["data"]
    assert visitor("GET", "/workspaces/w")["data"] == made
    assert (
        visitor("POST", "/workspaces", {"name": "w", "slug": "w"}, 400)["error"]["message"] == "slug: 'w' is another's."
    )
    visitor("PATCH", "/workspaces/w", {"slug": "default"}, 400)
    visitor("POST", "/workspaces", {"name": "w", "slug": "W W"}, 400)


def test_a_workspace_goes_with_what_is_in_it(visitor: Visitor) -> None:
    made = visitor("POST", "/workspaces", {"name": "w", "slug": "w"}, 201)["data"]["id"]
    guardrail = visitor("POST", "/guardrails", {"name": "g", "workspace_id": made}, 201)["data"]["id"]
    visitor("POST", "/guardrails", {"name": "g"}, 201)
    key = visitor("POST", "/keys", {"name": "k", "workspace_id": made}, 201)["data"]["hash"]
    assert visitor("DELETE", "/workspaces/w", status=400)["error"]["message"] == "id: the workspace still has API keys."
    visitor("DELETE", f"/keys/{key}")
    visitor("DELETE", "/workspaces/w")
    visitor("GET", f"/guardrails/{guardrail}", status=404)
    visitor("DELETE", "/workspaces/default?confirm_default_workspace_deletion=true", status=403)


def test_members_come_and_go(visitor: Visitor) -> None:
    visitor("POST", "/workspaces", {"name": "w", "slug": "w"}, 201)
    assert [each["role"] for each in visitor("GET", "/workspaces/default/members")["data"]] == ["admin", "member"]
    assert visitor("GET", "/workspaces/default/members?limit=1")["total_count"] == 2
    added = visitor("POST", "/workspaces/w/members/add", {"user_ids": [MEMBER, MEMBER]})
    assert (added["added_count"], [each["user_id"] for each in added["data"]]) == (1, [MEMBER])
    assert visitor("POST", "/workspaces/w/members/add", {"user_ids": [MEMBER]}) == {"added_count": 0, "data": []}
    assert visitor("GET", "/workspaces/w/members")["data"] == added["data"]
    visitor("POST", "/workspaces/w/members/add", {"user_ids": ["nobody"]}, 404)
    visitor("POST", "/workspaces/w/members/add", {"user_ids": []}, 400)
    assert visitor("POST", "/workspaces/w/members/remove", {"user_ids": [MEMBER, "nobody"]}) == {"removed_count": 1}
    assert visitor("GET", "/workspaces/w/members")["data"] == []
    visitor("POST", "/workspaces/default/members/remove", {"user_ids": [MEMBER]}, 400)


def test_budgets_are_the_smaller_the_narrower(visitor: Visitor) -> None:
    visitor("POST", "/workspaces", {"name": "w", "slug": "w"}, 201)
    at = "/workspaces/w/budgets"
    month = visitor("PUT", f"{at}/monthly", {"limit_usd": 10, "include_byok_in_budgets": True})
    assert (month["include_byok_in_budgets"], month["data"]["reset_interval"]) == (True, "monthly")
    for interval, limit in (("daily", 10), ("lifetime", 10), ("daily", -1)):
        visitor("PUT", f"{at}/{interval}", {"limit_usd": limit}, 400)
    whole = visitor("PUT", f"{at}/lifetime", {"limit_usd": 11})["data"]
    assert whole["reset_interval"] is None
    again = visitor("PUT", f"{at}/monthly", {"limit_usd": 9})["data"]
    assert (again["id"], again["created_at"], again["limit_usd"]) == (
        month["data"]["id"],
        month["data"]["created_at"],
        9,
    )
    assert visitor("GET", at) == {"data": [again, whole], "include_byok_in_budgets": True}
    assert visitor("GET", f"{at}/monthly")["data"] == again
    assert visitor("DELETE", f"{at}/monthly") == {"deleted": True}
    for method in ("GET", "DELETE"):
        visitor(method, f"{at}/monthly", status=404)
        visitor(method, f"{at}/yearly", status=400)
    visitor("PUT", f"{at}/yearly", {"limit_usd": 1}, 400)
    visitor("GET", "/workspaces/nowhere/budgets", status=404)
    visitor("DELETE", "/workspaces/w")
    visitor("POST", "/workspaces", {"name": "w", "slug": "w"}, 201)
    assert visitor("GET", at)["data"] == []


def test_a_key_has_one_guardrail(visitor: Visitor) -> None:
    key = visitor("POST", "/keys", {"name": "k"}, 201)["data"]["hash"]
    first, second = (visitor("POST", "/guardrails", {"name": "g"}, 201)["data"]["id"] for _ in range(2))
    for guardrail in (first, second):
        given = visitor("POST", f"/guardrails/{guardrail}/assignments/keys", {"key_hashes": [key, key]})
        assert given == {"assigned_count": 1}
    assert visitor("GET", f"/guardrails/{first}/assignments/keys") == {"data": [], "total_count": 0}
    (held,) = visitor("GET", "/guardrails/assignments/keys")["data"]
    assert (held["guardrail_id"], held["key_hash"], held["key_name"]) == (second, key, "k")
    off = f"/guardrails/{first}/assignments/keys/remove"
    assert visitor("POST", off, {"key_hashes": [key]}) == {"unassigned_count": 0}
    assert visitor("POST", off.replace(first, second), {"key_hashes": [key]}) == {"unassigned_count": 1}
    visitor("POST", f"/guardrails/{first}/assignments/keys", {"key_hashes": ["none"]}, 404)
    visitor("POST", f"/guardrails/{first}/assignments/keys", {"key_hashes": []}, 400)
    visitor("POST", "/guardrails/none/assignments/keys", {"key_hashes": [key]}, 404)


def test_assignments_go_with_the_key_and_with_the_guardrail(visitor: Visitor) -> None:
    keys = [visitor("POST", "/keys", {"name": "k"}, 201)["data"]["hash"] for _ in range(2)]
    first, second = (visitor("POST", "/guardrails", {"name": "g"}, 201)["data"]["id"] for _ in range(2))
    visitor("POST", f"/guardrails/{first}/assignments/keys", {"key_hashes": keys[:1]})
    visitor("POST", f"/guardrails/{second}/assignments/keys", {"key_hashes": keys[1:]})
    visitor("POST", f"/guardrails/{second}/assignments/members", {"member_user_ids": [MEMBER]})
    visitor("DELETE", f"/keys/{keys[0]}")
    assert visitor("GET", "/guardrails/assignments/keys")["total_count"] == 1
    visitor("DELETE", f"/guardrails/{first}")
    assert visitor("GET", "/guardrails/assignments/members")["total_count"] == 1
    visitor("DELETE", f"/guardrails/{second}")
    for whose in ("keys", "members"):
        assert visitor("GET", f"/guardrails/assignments/{whose}")["total_count"] == 0


def test_the_guardrail_of_a_workspace_is_there_once_it_is_configured(visitor: Visitor) -> None:
    default = visitor("GET", "/workspaces/default")["data"]["default_guardrail_id"]
    assert visitor("GET", "/guardrails")["data"] == []
    assert visitor("PATCH", f"/guardrails/{default}", {"enforce_zdr": True})["data"]["enforce_zdr"] is True
    assert [each["id"] for each in visitor("GET", "/guardrails")["data"]] == [default]


def test_a_group_is_mapped_to_a_workspace_once(visitor: Visitor) -> None:
    said = {"role": "admin", "scim_group_id": GROUP, "workspace_id": HOME}
    visitor("POST", "/scim/group-mappings", said, 201)
    visitor("POST", "/scim/group-mappings", said, 409)
    visitor("POST", "/scim/group-mappings", {**said, "scim_group_id": GROUP.replace("01", "02")}, 404)
    visitor("POST", "/scim/group-mappings", {**said, "workspace_id": GROUP}, 404)
    other = visitor("GET", "/scim/groups?display_name=Research")["data"][0]["id"]
    visitor("POST", "/scim/group-mappings", {**said, "scim_group_id": other}, 201)
    assert visitor("GET", "/scim/groups?display_name=Nobody") == {"data": [], "total_count": 0}


def test_settings_are_kept(visitor: Visitor) -> None:
    enabled = {"is_filtered_model_catalog_enabled": True}
    assert (
        visitor("PATCH", "/organization/settings", enabled)["data"] == visitor("GET", "/organization/settings")["data"]
    )
    assert visitor("GET", "/organization/members?offset=1")["data"][0]["id"] == MEMBER


def test_presets_have_versions(visitor: Visitor) -> None:
    ask = {"messages": [{"role": "user", "content": "?"}], "model": "m"}
    first = visitor("POST", "/presets/p/chat/completions", {**ask, "temperature": 1, "stream": True})["data"]
    assert first["designated_version"]["config"] == {"model": "m", "temperature": 1}
    visitor("POST", "/presets/q/messages", {**ask, "system": "Be brief."})
    second = visitor("POST", "/presets/p/responses", {"input": "?", "instructions": "Be long."})["data"]
    assert (second["id"], second["designated_version"]["version"]) == (first["id"], 2)
    assert second["designated_version"]["system_prompt"] == "Be long."
    assert visitor("GET", "/presets/p")["data"] == second
    assert [each["slug"] for each in visitor("GET", "/presets")["data"]] == ["p", "q"]
    versions = [first["designated_version"], second["designated_version"]]
    assert visitor("GET", "/presets/p/versions") == {"data": versions, "total_count": 2}
    assert visitor("GET", "/presets/p/versions/1") == {"data": versions[0]}
    for path in ("/presets/r", "/presets/r/versions", "/presets/p/versions/3", "/presets/p/versions/x"):
        visitor("GET", path, status=404)
    visitor("POST", "/presets/p/chat/completions", {"model": "m"}, 400)
