"""An operation as the world plays it: where it lies, what it must be asked with, and who answers."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from math import isfinite
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from urllib.parse import parse_qsl

from openrouter_core.models.json_value import is_object
from openrouter_core.testing.replies import Reply
from openrouter_core.testing.world.checks import Check, Fields, fault_of, whole
from openrouter_core.testing.world.refusal import unfit

if TYPE_CHECKING:
    from openrouter_core.testing.parts import Part
    from openrouter_core.testing.received import Received
    from openrouter_core.testing.world.state import State

Record: TypeAlias = dict[str, Any]
"""A JSON object of the world's."""

PAGES: Final[Fields] = {"offset": whole(0), "limit": whole(1, 100)}
"""The query of most lists."""


@dataclass(frozen=True)
class Asked:
    """A request, read and checked: values of the path, the query and the body, and the key that it came with."""

    request: Received
    secret: str
    values: Mapping[str, str]
    query: Mapping[str, Any]
    body: Record

    def page(self, records: list[Record], limit: int = 50) -> list[Record]:
        """Give those of the page that was asked for."""
        offset = int(self.query.get("offset", 0))
        return records[offset : offset + int(self.query.get("limit", limit))]


Given: TypeAlias = Mapping[str, Any] | Reply | None
"""An answer: JSON with the route's status, a reply as it stands, or nothing, which is a 204."""


@dataclass(frozen=True)
class Route:
    """A method at a path with `{places}`; `body` and `query` hold the checks of what is sent."""

    method: str
    path: str
    answer: Callable[[State, Asked], Given]
    body: Fields | None = None
    query: Fields = field(default_factory=dict[str, Check])
    status: int = 200
    keyed: bool = True


def read_body(content: bytes, fields: Fields) -> Record:
    """Read a JSON object, and check it."""
    try:
        body: object = json.loads(content, parse_constant=_no_constant, parse_float=_finite)
    except (ValueError, RecursionError) as reason:
        raise unfit(f"The body is not JSON: {reason}") from None
    if not is_object(body):
        raise unfit("The body is not a JSON object.")
    if (fault := fault_of(fields, body)) is not None:
        raise unfit(fault)
    return dict(body)


def read_query(text: str, fields: Fields) -> Record:
    """Read a query as what its fields want, and check it; a name may come several times where a list is wanted."""
    said: dict[str, list[str]] = {}
    for name, value in parse_qsl(text, keep_blank_values=True):
        said.setdefault(name, []).append(value)
    checks = {marked.rstrip("!"): check for marked, check in fields.items()}
    read = {name: checks[name].of_text(",".join(values)) for name, values in said.items() if name in checks}
    if (fault := fault_of(fields, read)) is not None:
        raise unfit(fault)
    return read


def read_form(request: Received, fields: Fields) -> tuple[Record, dict[str, Part]]:
    """Read a form as what its fields want, and check it; a list's key ends in `[]`. Files are given beside it."""
    try:
        parts = request.parts
    except ValueError as reason:
        raise unfit(f"The form cannot be read: {reason}.") from None
    checks = {marked.rstrip("!"): check for marked, check in fields.items()}
    read: Record = {}
    for part in parts:
        name = part.key.removesuffix("[]")
        if part.file_name is None and name in checks:
            is_list = name != part.key
            read[name] = [*read.get(name, ()), part.text] if is_list else checks[name].of_text(part.text)
    if (fault := fault_of(fields, read)) is not None:
        raise unfit(fault)
    return read, {part.key: part for part in parts if part.file_name is not None}


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no number")


def _finite(digits: str) -> float:
    if not isfinite(value := float(digits)):
        raise ValueError(f"{digits} is too large")
    return value
