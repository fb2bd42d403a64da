"""What this version does not know yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from openrouter_core.models.model import Value, frozen


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class UnknownVariant(Value):
    """A member of a union that came after this version: `wire_type` names its kind, `raw` holds all of it."""

    type: Literal["unknown"] = "unknown"
    wire_type: str | None = None

    def to_json(self) -> Mapping[str, object]:
        """Give the JSON that came; of a value made anew, its type as the wire has it."""
        return self.raw or {"type": self.wire_type}
