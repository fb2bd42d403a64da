"""Every operation of the API that takes and gives JSON is answered at its place, with what the description calls valid."""

from __future__ import annotations

import re
from functools import reduce
from typing import Any, Final

import pytest

from kit.visitor import Visitor, described, operations

NOT_YET: Final = re.compile(
    r"POST /(messages|audio/speech|audio/transcriptions)|\w+ /(files|containers).*|GET /videos/\{jobId\}/content"
)
"""What takes or gives bytes, forms with files, or messages."""

ASK: Final[dict[str, Any]] = {"messages": [{"role": "user", "content": "Hello"}]}
GUARDRAIL: Final = ("POST", "/guardrails", {"name": "g"}, 201, "data.id")
KEY: Final = ("POST", "/keys", {"name": "k"}, 201, "data.hash")
WORKSPACE: Final = ("POST", "/workspaces", {"name": "w", "slug": "w"}, 201, "data.id")
CHAT: Final = ("POST", "/chat/completions", ASK, 200, "id")
PRESET: Final = ("POST", "/presets/p/chat/completions", {**ASK, "temperature": 1}, 200, "data.slug")
MEMBER: Final = "user_stand_in_2"

Step = tuple[str, str, dict[str, Any] | None, int, str]

ROWS: list[tuple[str, str, object, int, tuple[Step, ...]]] = [
    ("POST", "/chat/completions", ASK, 200, ()),
    ("POST", "/responses", {"input": "Hello"}, 200, ()),
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
]  # fmt: skip


def filled(value: Any, found: list[str]) -> Any:
    """Put what earlier steps gave where its number stands."""
    if isinstance(value, str):
        return reduce(lambda text, at: text.replace(f"{{{at[0]}}}", at[1]), enumerate(found), value)
    if isinstance(value, dict):
        return {name: filled(each, found) for name, each in value.items()}
    return [filled(each, found) for each in value] if isinstance(value, list) else value


@pytest.mark.parametrize(("method", "path", "body", "status", "before"), ROWS, ids=[f"{row[0]} {row[1]}" for row in ROWS])
def test_it_is_answered(
    visitor: Visitor, method: str, path: str, body: object, status: int, before: tuple[Step, ...]
) -> None:
    found: list[str] = []
    for first, at, said, expected, where in before:
        answer = visitor(first, filled(at, found), filled(said, found), expected)
        found.append(str(reduce(lambda value, name: value[name], where.split("."), answer)))
    visitor(method, filled(path, found), filled(body, found), status)


def test_none_is_left_out() -> None:
    description = described()
    all_there_are = [(method, path) for method, path, _ in operations(description)] if description is not None else []
    patterns = {each: re.compile(re.sub(r"\{\w+\}", "[^/?]+", each[1])) for each in all_there_are}
    told = [(row[0], row[1].partition("?")[0]) for row in ROWS]
    assert [
        f"{method} {path}"
        for (method, path), pattern in patterns.items()
        if not NOT_YET.fullmatch(f"{method} {path}")
        and not any(verb == method and pattern.fullmatch(at) for verb, at in told)
    ] == []
