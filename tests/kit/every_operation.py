"""A valid request for every operation that the stand-in's world plays, and what must have been done before it."""

from __future__ import annotations

from functools import reduce
from typing import Any, Final

from kit.visitor import Form, Visitor

ASK: Final[dict[str, Any]] = {"messages": [{"role": "user", "content": "Hello"}]}
GUARDRAIL: Final = ("POST", "/guardrails", {"name": "g"}, 201, "data.id")
KEY: Final = ("POST", "/keys", {"name": "k"}, 201, "data.hash")
WORKSPACE: Final = ("POST", "/workspaces", {"name": "w", "slug": "w"}, 201, "data.id")
CHAT: Final = ("POST", "/chat/completions", ASK, 200, "id")
PRESET: Final = ("POST", "/presets/p/chat/completions", {**ASK, "temperature": 1}, 200, "data.slug")
MEMBER: Final = "user_stand_in_2"
GROUP: Final = "00000000-0000-4000-8000-000000000101"
HOME: Final = "00000000-0000-4000-8000-000000000001"
MAPPED: Final = {"role": "admin", "scim_group_id": GROUP, "workspace_id": HOME}
MAPPING: Final = ("POST", "/scim/group-mappings", MAPPED, 201, "data.id")
USER: Final = ("POST", "/external-users", {"user": "u"}, 201, "data.user")
BYOK: Final = ("POST", "/byok", {"provider": "openai", "key": "sk-mine"}, 201, "data.id")
INTERN: Final = ("POST", "/interns", {"name": "i"}, 201, "id")
WORKING: Final = ("POST", "/interns", {"name": "i", "provision": True}, 201, "id")
LOOK: Final = ("GET", "/interns/{0}", None, 200, "id")
SECRET: Final = ("PUT", "/vault/secrets/TOKEN", {"value": "v", "hosts": []}, 200, "data.name")
COPIED: Final = ("POST", "/vault/interns/{0}/secrets/copy", {"names": ["TOKEN"]}, 200, "data")
ENDPOINT: Final = {"model_permaslug": "a/m", "provider_slug": "openai", "upstream_model_id": "m", "declared_zdr": True}
DRAFT: Final = ("POST", "/private-endpoints", ENDPOINT, 201, "data.id")
ACTIVATED: Final = ("POST", "/private-endpoints/{0}/activate", None, 200, "data.id")
DISABLED: Final = ("POST", "/private-endpoints/{0}/disable", None, 200, "data.id")
TRACES: Final = {"name": "d", "type": "webhook", "config": {"url": "https://example.com"}, "regions": ["eu"]}
DESTINATION: Final = ("POST", "/observability/destinations", TRACES, 201, "data.id")
QUESTIONS: Final = {
    "where": {"type": "box", "instructions": "Where?"},
    "which": {"type": "choice", "instructions": ["Which?"], "criteria": {"a": "it is a", "b": None}},
    "whether": {"type": "noul", "instructions": {"ask": "Whether?"}, "criteria": {"true": "yes", "false": "no"}},
    "how": {"type": "score", "instructions": "How?", "criteria": ["bad", "good"]},
}
DECISIONS: Final = {"model": "m", "state": "s", "questions": QUESTIONS}
VIDEO: Final = ("POST", "/videos", {"model": "m", "prompt": "p"}, 202, "id")
WATCHED: Final = ("GET", "/videos/{0}", None, 200, "id")
REQUESTS: Final = [{"custom_id": "1", "body": ASK}, {"custom_id": "2", "body": {}}]
BATCH: Final = {"endpoint": "/v1/chat/completions", "model": "m", "requests": REQUESTS}
BEGUN: Final = ("POST", "/batches", BATCH, 202, "id")
LOOKED: Final = ("GET", "/batches/{0}", None, 200, "id")
FILE: Final = ("POST", "/files", Form(file=b"Hello"), 200, "id")
CODE: Final = ("POST", "/auth/keys/code", {"callback_url": "https://example.com"}, 200, "data.id")
TOKEN: Final = {
    "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
    "subject_token": "a.b.c",
    "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
    "federation_policy_id": "p",
}

Step = tuple[str, str, object, int, str]

ROWS: Final[list[tuple[str, str, object, int, tuple[Step, ...]]]] = [
    ("POST", "/chat/completions", ASK, 200, ()),
    ("POST", "/responses", {"input": "Hello"}, 200, ()),
    ("POST", "/messages", {**ASK, "model": "m"}, 200, ()),
    # keys
    ("GET", "/key", None, 200, ()),
    ("POST", "/keys", {"name": "k", "limit": 1, "limit_reset": "daily"}, 201, ()),
    ("GET", "/keys?offset=0&include_disabled=true", None, 200, (KEY,)),
    ("GET", "/keys/{0}", None, 200, (KEY,)),
    ("PATCH", "/keys/{0}", {"name": "other", "disabled": True}, 200, (KEY,)),
    ("DELETE", "/keys/{0}", None, 200, (KEY,)),
    # money and generations
    ("GET", "/credits", None, 200, (CHAT,)),
    ("POST", "/credits/coinbase", None, 410, ()),
    ("GET", "/generation?id={0}", None, 200, (CHAT,)),
    ("GET", "/generation/content?id={0}", None, 200, (CHAT,)),
    ("POST", "/generation/feedback", {"generation_id": "{0}", "category": "other"}, 200, (CHAT,)),
    # what there is
    ("GET", "/models?limit=1&sort=newest", None, 200, ()),
    ("GET", "/models/count?output_modalities=all", None, 200, ()),
    ("GET", "/models/user", None, 200, ()),
    ("GET", "/model/openai/gpt-4o", None, 200, ()),
    ("GET", "/models/openai/gpt-4o/endpoints", None, 200, ()),
    ("GET", "/embeddings/models", None, 200, ()),
    ("GET", "/endpoints/zdr", None, 200, ()),
    ("GET", "/providers", None, 200, ()),
    # inference
    ("POST", "/embeddings", {"model": "m", "input": ["a", "b"], "dimensions": 3}, 200, ()),
    ("POST", "/rerank", {"model": "m", "query": "a", "documents": ["a", {"text": "b"}], "top_n": 1}, 200, ()),
    # guardrails
    ("POST", "/guardrails", {"name": "g", "allowed_models": ["m"], "reset_interval": None}, 201, ()),
    ("GET", "/guardrails?limit=5", None, 200, (GUARDRAIL,)),
    ("GET", "/guardrails/{0}", None, 200, (GUARDRAIL,)),
    ("PATCH", "/guardrails/{0}", {"limit_usd": 3}, 200, (GUARDRAIL,)),
    ("DELETE", "/guardrails/{0}", None, 200, (GUARDRAIL,)),
    ("POST", "/guardrails/{0}/assignments/keys", {"key_hashes": ["{1}"]}, 200, (GUARDRAIL, KEY)),
    ("POST", "/guardrails/{0}/assignments/keys/remove", {"key_hashes": ["{1}"]}, 200, (GUARDRAIL, KEY)),
    ("POST", "/guardrails/{0}/assignments/members", {"member_user_ids": [MEMBER]}, 200, (GUARDRAIL,)),
    ("POST", "/guardrails/{0}/assignments/members/remove", {"member_user_ids": [MEMBER]}, 200, (GUARDRAIL,)),
    *(
        ("GET", f"/guardrails{at}/assignments/{whose}", None, 200, (GUARDRAIL, KEY, step))
        for whose, names, name in (("keys", "key_hashes", "{1}"), ("members", "member_user_ids", MEMBER))
        for step in [("POST", f"/guardrails/{{0}}/assignments/{whose}", {names: [name]}, 200, "assigned_count")]
        for at in ("", "/{0}")
    ),
    # workspaces
    ("POST", "/workspaces", {"name": "w", "slug": "w-1"}, 201, ()),
    ("GET", "/workspaces", None, 200, ()),
    ("GET", "/workspaces/default", None, 200, ()),
    ("PATCH", "/workspaces/{0}", {"description": "d"}, 200, (WORKSPACE,)),
    ("DELETE", "/workspaces/{0}", None, 200, (WORKSPACE,)),
    ("GET", "/workspaces/default/members", None, 200, ()),
    ("POST", "/workspaces/{0}/members/add", {"user_ids": [MEMBER]}, 200, (WORKSPACE,)),
    ("POST", "/workspaces/{0}/members/remove", {"user_ids": [MEMBER]}, 200, (WORKSPACE,)),
    ("PUT", "/workspaces/w/budgets/daily", {"limit_usd": 2}, 200, (WORKSPACE,)),
    *(
        (method, f"/workspaces/w/budgets{below}", None, 200, (WORKSPACE, budget))
        for budget in [("PUT", "/workspaces/w/budgets/lifetime", {"limit_usd": 2}, 200, "data.id")]
        for method, below in (("GET", ""), ("GET", "/lifetime"), ("DELETE", "/lifetime"))
    ),
    # presets
    ("POST", "/presets/p/chat/completions", {**ASK, "model": "m"}, 200, ()),
    ("POST", "/presets/p/responses", {"input": "Hello", "instructions": "Be brief."}, 200, ()),
    ("POST", "/presets/p/messages", {**ASK, "model": "m", "max_tokens": 5}, 200, ()),
    ("GET", "/presets", None, 200, (PRESET,)),
    ("GET", "/presets/p", None, 200, (PRESET,)),
    ("GET", "/presets/p/versions", None, 200, (PRESET,)),
    ("GET", "/presets/p/versions/1", None, 200, (PRESET,)),
    # organization, directory, external users, provider keys
    ("GET", "/organization/members?limit=1", None, 200, ()),
    ("GET", "/organization/settings", None, 200, ()),
    ("PATCH", "/organization/settings", {"is_filtered_model_catalog_enabled": True}, 200, ()),
    ("GET", "/scim/groups?external_id=group-1", None, 200, ()),
    ("POST", "/scim/group-mappings", {"role": "admin", "scim_group_id": GROUP, "workspace_id": HOME}, 201, ()),
    ("GET", "/scim/group-mappings", None, 200, (MAPPING,)),
    ("GET", "/scim/group-mappings/{0}", None, 200, (MAPPING,)),
    ("PATCH", "/scim/group-mappings/{0}", {"role": "member"}, 200, (MAPPING,)),
    ("DELETE", "/scim/group-mappings/{0}?keep_members=true", None, 200, (MAPPING,)),
    ("POST", "/scim/sync-jobs", None, 202, ()),
    ("GET", "/scim/sync-jobs/{0}", None, 200, (("POST", "/scim/sync-jobs", None, 202, "data.id"),)),
    ("POST", "/external-users", {"user": "u"}, 201, ()),
    ("GET", "/external-users", None, 200, (USER,)),
    ("GET", "/external-users/u", None, 200, (USER,)),
    ("PATCH", "/external-users/u", {"is_active": False}, 200, (USER,)),
    ("DELETE", "/external-users/u", None, 204, (USER,)),
    ("POST", "/byok", {"provider": "openai", "key": "sk-mine", "allowed_models": ["m"]}, 201, ()),
    ("GET", "/byok?provider=openai", None, 200, (BYOK,)),
    ("GET", "/byok/{0}", None, 200, (BYOK,)),
    ("PATCH", "/byok/{0}", {"disabled": True}, 200, (BYOK,)),
    ("DELETE", "/byok/{0}", None, 200, (BYOK,)),
    # interns and secrets
    ("POST", "/interns", {"name": "i", "description": None}, 201, ()),
    ("GET", "/interns?status=stopped,running&limit=1", None, 200, (INTERN,)),
    ("GET", "/interns/{0}", None, 200, (INTERN,)),
    ("PATCH", "/interns/{0}", {"model": "m"}, 200, (INTERN,)),
    ("DELETE", "/interns/{0}", {}, 202, (INTERN,)),
    ("POST", "/interns/{0}/provision", None, 202, (INTERN,)),
    ("POST", "/interns/{0}/suspend", None, 200, (WORKING,)),
    ("POST", "/interns/{0}/chat/completions", {**ASK, "stream": True}, 200, (WORKING, LOOK, LOOK, LOOK)),
    ("PUT", "/vault/secrets/TOKEN", {"value": "v", "hosts": ["example.com"]}, 200, ()),
    ("GET", "/vault/secrets", None, 200, (SECRET,)),
    ("DELETE", "/vault/secrets/TOKEN", None, 204, (SECRET,)),
    ("PUT", "/vault/interns/{0}/secrets/copy", {"value": "v", "hosts": []}, 200, (INTERN,)),
    ("GET", "/vault/interns/{0}/secrets", None, 200, (INTERN,)),
    ("DELETE", "/vault/interns/{0}/secrets/TOKEN", None, 204, (INTERN, SECRET, COPIED)),
    ("POST", "/vault/interns/{0}/secrets/copy", {"names": ["TOKEN"]}, 200, (INTERN, SECRET)),
    ("GET", "/vault/interns/{0}/effective-secrets", None, 200, (INTERN, SECRET, COPIED)),
    ("GET", "/vault/interns/{0}/connections", None, 200, (INTERN,)),
    # endpoints and destinations of one's own, tools
    ("POST", "/private-endpoints", ENDPOINT, 201, ()),
    ("GET", "/private-endpoints", None, 200, (DRAFT,)),
    ("GET", "/private-endpoints/{0}", None, 200, (DRAFT,)),
    ("PATCH", "/private-endpoints/{0}", {"upstream_model_id": "other"}, 200, (DRAFT,)),
    ("DELETE", "/private-endpoints/{0}?draft_only=true", None, 200, (DRAFT,)),
    ("PUT", "/private-endpoints/{0}/pricing", {"pricing": {"prompt": "1", "completion": "2"}}, 200, (DRAFT,)),
    ("POST", "/private-endpoints/{0}/validate", {"workspace_id": HOME}, 200, (DRAFT,)),
    ("POST", "/private-endpoints/{0}/activate", None, 200, (DRAFT,)),
    ("POST", "/private-endpoints/{0}/disable", None, 200, (DRAFT, ACTIVATED)),
    ("POST", "/private-endpoints/{0}/enable", None, 200, (DRAFT, ACTIVATED, DISABLED)),
    ("POST", "/observability/destinations", TRACES, 201, ()),
    ("GET", "/observability/destinations", None, 200, (DESTINATION,)),
    ("GET", "/observability/destinations/{0}", None, 200, (DESTINATION,)),
    ("PATCH", "/observability/destinations/{0}", {"enabled": False}, 200, (DESTINATION,)),
    ("DELETE", "/observability/destinations/{0}", None, 200, (DESTINATION,)),
    ("GET", "/tools?limit=1", None, 200, ()),
    ("GET", "/tools/openrouter:web_search", None, 200, ()),
    # images, decisions, videos, batches
    ("POST", "/images", {"model": "m", "prompt": "p", "n": 2}, 200, ()),
    ("POST", "/images", {"model": "m", "prompt": "p", "n": 2, "stream": True}, 200, ()),
    ("GET", "/images/models", None, 200, ()),
    ("GET", "/images/models/stand-in/paint/endpoints", None, 200, ()),
    ("POST", "/api/alpha/decisions", DECISIONS, 200, ()),
    ("POST", "/systemone", DECISIONS, 200, ()),
    ("POST", "/videos", {"model": "m", "prompt": "p"}, 202, ()),
    ("GET", "/videos/{0}", None, 200, (VIDEO,)),
    ("GET", "/videos/models", None, 200, ()),
    ("GET", "/videos/{0}/content?index=0", None, 200, (VIDEO, WATCHED, WATCHED, WATCHED)),
    ("POST", "/audio/speech", {"model": "m", "input": "Hello", "response_format": "mp3"}, 200, ()),
    # what models leave
    ("GET", "/containers/c/files?limit=2&after=cfile_1", None, 200, ()),
    ("GET", "/containers/c/files/cfile_2", None, 200, ()),
    ("GET", "/containers/c/files/cfile_2/content", None, 200, ()),
    ("POST", "/containers/c/files/cfile_2/promote", None, 200, ()),
    ("POST", "/batches", BATCH, 202, ()),
    ("GET", "/batches?status=validating&status=completed&created_after=2025-01-01", None, 200, (BEGUN,)),
    ("GET", "/batches/{0}", None, 200, (BEGUN,)),
    ("DELETE", "/batches/{0}", None, 200, (BEGUN, LOOKED, LOOKED, LOOKED)),
    # files and sound
    ("POST", "/files?provider=openai", Form(file=b"Hello"), 200, ()),
    ("GET", "/files?limit=1", None, 200, (FILE, FILE)),
    ("GET", "/files/{0}", None, 200, (FILE,)),
    ("GET", "/files/{0}/content", None, 200, (FILE,)),
    ("DELETE", "/files/{0}", None, 200, (FILE,)),
    ("POST", "/audio/transcriptions", {"model": "m", "input_audio": {"data": "AAAA", "format": "mp3"}}, 200, ()),
    ("POST", "/audio/transcriptions", Form(model="m", file=b"sound", response_format="verbose_json"), 200, ()),
    # consent
    ("POST", "/auth/keys/code", {"callback_url": "https://example.com", "limit": 1}, 200, ()),
    ("POST", "/auth/keys", {"code": "{0}"}, 200, (CODE,)),
    ("POST", "/oauth/token", TOKEN, 200, ()),
    ("GET", "/oauth/jwks", None, 200, ()),
    # numbers
    ("GET", "/activity?group_by=workspace", None, 200, (CHAT,)),
    ("GET", "/analytics/meta", None, 200, ()),
    ("POST", "/analytics/query", {"metrics": ["request_count"], "dimensions": ["model"]}, 200, (CHAT,)),
    ("GET", "/datasets/app-rankings?limit=1", None, 200, ()),
    ("GET", "/datasets/rankings-daily?period=week", None, 200, ()),
    ("GET", "/datasets/session-cost?turn_range=1-turn", None, 200, ()),
    ("GET", "/benchmarks?include_run_config=true", None, 200, ()),
    ("GET", "/classifications/task", None, 200, ()),
]  # fmt: skip


def filled(value: Any, found: list[str]) -> Any:
    """Put what earlier steps gave where its number stands."""
    if isinstance(value, str):
        return reduce(lambda text, at: text.replace(f"{{{at[0]}}}", at[1]), enumerate(found), value)
    if isinstance(value, dict):
        return type(value)({name: filled(each, found) for name, each in value.items()})
    return [filled(each, found) for each in value] if isinstance(value, list) else value


def prepared(visitor: Visitor, before: tuple[Step, ...]) -> list[str]:
    """Do what must be done before, and give what it gave."""
    found: list[str] = []
    for method, path, said, expected, where in before:
        answer = visitor(method, filled(path, found), filled(said, found), expected)
        found.append(str(reduce(lambda value, name: value[name], where.split("."), answer)))
    return found
