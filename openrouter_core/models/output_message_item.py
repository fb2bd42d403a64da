"""`OutputMessageItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.unions import OutputMessageItemContent


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputMessageItem(Model):
    """Words of the model; send the item back, as it is, to go on."""

    content: tuple[OutputMessageItemContent, ...] = ()
    id: str | None = None
    phase: Literal["commentary", "final_answer"] | str | None = None
    role: Literal["assistant"] = "assistant"
    status: Literal["completed", "incomplete", "in_progress"] | str | None = None
    type: Literal["message"] = "message"
