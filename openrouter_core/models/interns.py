"""Interns: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Page, Value, frozen

if TYPE_CHECKING:
    from openrouter_core.models.interns_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class DeleteInternResponse(Answer):
    deleting: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Intern(Answer):
    attached_vault_id: str | None = None
    created_at: str | None = None
    description: str | None = None
    hostname: str | None = None
    id: str | None = None
    instructions: str | None = None
    last_failure_message: str | None = None
    model: str | None = None
    name: str | None = None
    progress: InternProgress | None = None
    status: (
        Literal[
            "awaiting_slack_install",
            "queued",
            "provisioning",
            "running",
            "failed",
            "stopped",
            "destroying",
            "destroy_failed",
        ]
        | str
        | None
    ) = None
    updated_at: str | None = None
    vault_id: str | None = None
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class InternListResponse(Page):
    data: tuple[Intern, ...] = ()
    has_more: bool | None = None
    next_cursor: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class InternProgress(Value):
    step_label: str | None = None
    step_number: int | None = None
    total_steps: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ProvisionInternResponse(Answer):
    provisioning: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class SuspendInternResponse(Answer):
    suspended: bool | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "DeleteInternResponse",
            "Intern",
            "InternListResponse",
            "InternProgress",
            "ProvisionInternResponse",
            "SuspendInternResponse",
        ],
        ("interns_request",),
        {},
    )
