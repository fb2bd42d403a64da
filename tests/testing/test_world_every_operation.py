"""Every operation that takes and gives JSON is answered at its place, and validly under the API's description."""

from __future__ import annotations

import re

import pytest

from kit.every_operation import ROWS, Step, filled, prepared
from kit.visitor import Visitor, described, operation, operations
from openrouter_core.testing import StandIn


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "before"), ROWS, ids=[f"{row[0]} {row[1]}" for row in ROWS]
)
def test_it_is_answered(
    visitor: Visitor, method: str, path: str, body: object, status: int, before: tuple[Step, ...]
) -> None:
    found = prepared(visitor, before)
    visitor(method, filled(path, found), filled(body, found), status)


@pytest.mark.parametrize(
    ("method", "path", "body"), [row[:3] for row in ROWS], ids=[f"{row[0]} {row[1]}" for row in ROWS]
)
def test_it_wants_a_key_where_the_api_does(stand_in: StandIn, method: str, path: str, body: object) -> None:
    stranger = Visitor(stand_in.url, "")
    at = filled(path, ["none", "none"])
    reply = stranger.send(method, at, filled(body, ["none", "none"]))
    stranger.close()
    described_statuses = (operation(method, at) or {"responses": {str(reply.status_code): {}}})["responses"]
    assert (reply.status_code == 401) == ("401" in described_statuses)


def test_none_is_left_out() -> None:
    description = described()
    all_there_are = [(method, path) for method, path, _ in operations(description)] if description is not None else []
    patterns = {each: re.compile(re.sub(r"\{\w+\}", "[^/?]+", each[1])) for each in all_there_are}
    told = [(row[0], row[1].partition("?")[0]) for row in ROWS]
    assert [
        f"{method} {path}"
        for (method, path), pattern in patterns.items()
        if not any(verb == method and pattern.fullmatch(at) for verb, at in told)
    ] == []
