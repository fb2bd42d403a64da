"""Whatever is asked of the world: it answers as described, or with an error as the API has it, and never with a 500."""

from __future__ import annotations

import json
import re
from typing import Any, Final
from urllib.parse import quote, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kit.documents import documents_under
from kit.every_operation import ROWS, Step, filled, prepared
from kit.visitor import Form, Visitor, described, operation

TEXTS: Final = st.text(st.characters(exclude_categories=["Cs"]), max_size=8) | st.sampled_from(
    ["", "-1", "0", "1", "1e400", "true", "null", "2025-06-15", "9999-12-31", "0001-01-01", "text", "all", "a,b", "NaN"]
)
JSON: Final = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXTS, inner, max_size=2),
    max_leaves=4,
)
NAMES: Final = sorted(
    {name for row in ROWS for name in (row[2] if isinstance(row[2], dict) else {})}
    | {name for row in ROWS for name in re.findall(r"[?&](\w+)=", row[1])}
    | {"workspace_id", "limit", "offset", "filters", "order_by", "time_range", "external", "expires_at", "config"}
)


def bodies(method: str, path: str, body: object) -> SearchStrategy[Any]:
    """Draw bodies: any, one that is valid but for a field, and such as the description allows."""
    wrong = st.dictionaries(st.sampled_from(NAMES), JSON, max_size=2).map(
        lambda fields: {**body, **fields} if isinstance(body, dict) and not isinstance(body, Form) else fields
    )
    if isinstance(body, Form):
        return wrong | st.dictionaries(st.sampled_from(NAMES), TEXTS | st.binary(max_size=9), max_size=2).map(
            lambda fields: Form({**body, **fields})
        )
    content = (operation(method, path) or {}).get("requestBody", {}).get("content", {})
    description = described()
    if description is None or "application/json" not in content:
        return wrong | JSON
    return wrong | JSON | documents_under(description, content["application/json"]["schema"])


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "before"), ROWS, ids=[f"{row[0]} {row[1]}" for row in ROWS]
)
def test_it_is_answered_as_the_api_would(
    visitor: Visitor, method: str, path: str, body: object, status: int, before: tuple[Step, ...]
) -> None:
    found = prepared(visitor, before)
    template, _, asked = path.partition("?")
    known = (operation(method, filled(template, found)) or {}).get("parameters", ())
    names = [*(each["name"] for each in known if each.get("in") == "query"), *re.findall(r"(\w+)=", asked)] or NAMES
    strange = st.lists(TEXTS.filter(bool), min_size=len(found), max_size=len(found))

    @given(
        bodies(method, filled(template, found), filled(body, found)),
        st.lists(st.tuples(st.sampled_from(names), TEXTS), max_size=3),
        st.just(found) | strange.map(lambda names: [quote(name, safe="") for name in names]),
        st.booleans(),
    )
    def fact(said: Any, query: list[tuple[str, str]], values: list[str], keeps: bool) -> None:
        more = filled(asked, found) if keeps else ""
        target = f"{filled(template, values)}?{more}&{urlencode(query)}"
        if isinstance(said, Form):
            visitor.send(method, target, said)
            return
        # What goes as a form is read as one; a body where none is wanted is nobody's.
        written = json.dumps(said).encode(errors="backslashreplace")
        content = urlencode({"grant_type": str(said)}) if template == "/oauth/token" else written
        visitor.send(method, target, content=content)

    fact()
