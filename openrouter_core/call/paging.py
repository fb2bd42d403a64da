"""How an operation that lists goes on from page to page: what of a page says that there is another, and where. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from openrouter_core.models.json_value import is_array, is_mapping, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.json_value import Json

Next: TypeAlias = "Mapping[str, object] | None"
"""The whole request of the next page. Where the server says that there is more and not how to get at it, the same."""


class ByOffset:
    """Counts: pages have `size` items unless another `limit` is asked for, which is `most` at the most.

    No page begins after `last`. Without limit and offset, some lists are `whole`.
    """

    __slots__ = ("_last", "_most", "_size", "_whole")

    def __init__(self, size: int, most: int | None = None, *, last: int | None = None, whole: bool = False) -> None:
        """Know what the description says."""
        self._size = size
        self._most = most
        self._last = last
        self._whole = whole

    def following(self, request: object, json: Json) -> Next:
        """Give the request of the page behind this one."""
        asked: Mapping[str, object] = request if is_mapping(request) else {}
        data: object = json.get("data")
        count = len(data) if is_array(data) else 0
        limit, offset = _number(asked.get("limit")), _number(asked.get("offset"))
        end = (offset or 0) + count
        if not self._has_more(json, limit, offset, count, end) or (self._last is not None and end > self._last):
            return None
        return {**asked, "offset": end} if count else dict(asked)

    def _has_more(self, json: Json, limit: int | None, offset: int | None, count: int, end: int) -> bool:
        more, total = json.get("has_more"), _number(json.get("total_count"))
        if isinstance(more, bool):
            return more
        if total is not None:
            return end < total
        if self._whole and limit is None and offset is None:
            return False
        size = self._size if limit is None else limit
        # Nothing says it but the page itself: one that is not full is the last.
        return count >= max(1, size if self._most is None else min(size, self._most))


class ByCursor:
    """Goes on from a mark: what a page has as `told` is asked for as `key`.

    Where a page has none and there is more, the name of its last item, as `by_name`, is one.
    """

    __slots__ = ("_by_name", "_key", "_told")

    def __init__(self, key: str, told: str, *, by_name: str = "") -> None:
        """Know the keys."""
        self._key = key
        self._told = told
        self._by_name = by_name or key

    def following(self, request: object, json: Json) -> Next:
        """Give the request of the page behind this one."""
        asked: Mapping[str, object] = request if is_mapping(request) else {}
        more, key, mark = json.get("has_more"), self._key, json.get(self._told)
        if more is False:
            return None
        if not _is_mark(mark):
            if more is not True:
                return None
            key, mark = self._by_name, json.get("last_id") or _last_name(json)
        rest = {name: value for name, value in asked.items() if name not in (self._key, self._by_name)}
        return {**rest, key: mark} if _is_mark(mark) else dict(asked)


Paging: TypeAlias = ByOffset | ByCursor


_LONGEST: Final = 20
"""Digits of a number that nobody counts to; Python reads no more than some thousands."""


def _is_mark(value: object) -> bool:
    return isinstance(value, str) and value != ""


def _last_name(json: Json) -> object:
    data: object = json.get("data")
    last: object = data[-1] if is_array(data) and data else None
    return last.get("id") if is_object(last) else None


def _number(value: object) -> int | None:
    """Read a count, which a query may also hold as text."""
    if isinstance(value, str):
        return int(value) if value.isdecimal() and len(value) < _LONGEST else None
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
