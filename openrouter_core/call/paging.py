"""How a list goes on from page to page: what of a page says that there is another, and how that is asked for. Pure."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from openrouter_core.models.json_value import is_array, is_mapping, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.call.request import Endpoint
    from openrouter_core.models.json_value import Json


def following(endpoint: Endpoint, request: object, page: Json) -> Mapping[str, object] | None:
    """Give the whole request of the page behind `page`, which `request` asked for; None if it is the last.

    Where the server says that there is more and not how to get at it, that is the same request.
    """
    asked: Mapping[str, object] = request if is_mapping(request) else {}
    changes = _by_cursor(endpoint, page) if endpoint.cursor else _by_offset(endpoint, asked, page)
    if changes is None:
        return None
    rest = {name: value for name, value in asked.items() if not changes or name not in endpoint.cursor}
    return {**rest, **changes}


_Changes = dict[str, object] | None


def _by_cursor(endpoint: Endpoint, page: Json) -> _Changes:
    key, told, *by_name = endpoint.cursor
    more, mark = page.get("has_more"), page.get(told)
    if more is False or (more is not True and not _is_mark(mark)):
        return None
    if not _is_mark(mark):
        key, mark = (*by_name, key)[0], page.get("last_id") or _last_name(page)
    return {key: mark} if _is_mark(mark) else {}


def _is_mark(value: object) -> bool:
    return isinstance(value, str) and value != ""


def _last_name(page: Json) -> object:
    data: object = page.get("data")
    last: object = data[-1] if is_array(data) and data else None
    return last.get("id") if is_object(last) else None


def _by_offset(endpoint: Endpoint, asked: Mapping[str, object], page: Json) -> _Changes:
    size, most, last = (*endpoint.page, None, None)[:3]
    limit, offset = _number(asked.get("limit")), _number(asked.get("offset"))
    data: object = page.get("data")
    count = len(data) if is_array(data) else 0
    end = (offset or 0) + count
    more, total = page.get("has_more"), _number(page.get("total_count"))
    if not isinstance(more, bool):
        # Where nothing says it but the page itself, one that is not full is the last.
        wanted = min(limit or size or 1, most or math.inf)
        is_whole = endpoint.whole and limit is None and offset is None
        more = end < total if total is not None else count >= wanted and not is_whole
    if not more or (last is not None and end > last):
        return None
    return {"offset": end} if count else {}


_LONGEST: Final = 20
"""Digits of a number that nobody counts to; Python reads no more than some thousands."""


def _number(value: object) -> int | None:
    """Read a count, which a query may also hold as text."""
    if isinstance(value, str):
        return int(value) if value.isdecimal() and len(value) < _LONGEST else None
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
