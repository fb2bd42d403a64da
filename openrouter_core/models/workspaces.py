"""Workspaces: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Page, Value, frozen

if TYPE_CHECKING:
    from openrouter_core.models.workspaces_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BulkAddWorkspaceMembersResponse(Answer):
    added_count: int | None = None
    data: tuple[WorkspaceMember, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BulkRemoveWorkspaceMembersResponse(Answer):
    removed_count: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CreateWorkspaceResponse(Answer):
    data: Workspace | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class DeleteWorkspaceBudgetResponse(Answer):
    deleted: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class DeleteWorkspaceResponse(Answer):
    deleted: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GetWorkspaceBudgetResponse(Answer):
    data: WorkspaceBudget | None = None
    include_byok_in_budgets: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GetWorkspaceResponse(Answer):
    data: Workspace | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ListWorkspaceBudgetsResponse(Answer):
    data: tuple[WorkspaceBudget, ...] = ()
    include_byok_in_budgets: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ListWorkspaceMembersResponse(Page):
    data: tuple[WorkspaceMember, ...] = ()
    total_count: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ListWorkspacesResponse(Page):
    data: tuple[Workspace, ...] = ()
    total_count: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class UpdateWorkspaceResponse(Answer):
    data: Workspace | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class UpsertWorkspaceBudgetResponse(Answer):
    data: WorkspaceBudget | None = None
    include_byok_in_budgets: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Workspace(Value):
    created_at: str | None = None
    created_by: str | None = None
    default_guardrail_id: str | None = None
    default_image_model: str | None = None
    default_provider_sort: str | None = None
    default_text_model: str | None = None
    description: str | None = None
    disabled_server_tools: tuple[str, ...] = ()
    id: str | None = None
    include_byok_in_budgets: bool | None = None
    io_logging_api_key_ids: tuple[int, ...] = ()
    io_logging_sampling_rate: float | None = None
    """A fraction from 0.0001 to 1."""
    is_data_discount_logging_enabled: bool | None = None
    is_observability_broadcast_enabled: bool | None = None
    is_observability_io_logging_enabled: bool | None = None
    name: str | None = None
    slug: str | None = None
    updated_at: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class WorkspaceBudget(Value):
    created_at: str | None = None
    id: str | None = None
    limit_usd: float | None = None
    reset_interval: Literal["daily", "weekly", "monthly"] | str | None = None
    """None: a budget for life, never reset."""
    updated_at: str | None = None
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class WorkspaceMember(Value):
    created_at: str | None = None
    id: str | None = None
    role: Literal["admin", "member"] | str | None = None
    user_id: str | None = None
    workspace_id: str | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "BulkAddWorkspaceMembersResponse",
            "BulkRemoveWorkspaceMembersResponse",
            "CreateWorkspaceResponse",
            "DeleteWorkspaceBudgetResponse",
            "DeleteWorkspaceResponse",
            "GetWorkspaceBudgetResponse",
            "GetWorkspaceResponse",
            "ListWorkspaceBudgetsResponse",
            "ListWorkspaceMembersResponse",
            "ListWorkspacesResponse",
            "UpdateWorkspaceResponse",
            "UpsertWorkspaceBudgetResponse",
            "Workspace",
            "WorkspaceBudget",
            "WorkspaceMember",
        ],
        ("workspaces_request",),
        {},
    )
