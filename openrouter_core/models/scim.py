"""Scim: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Page, Value, frozen

if TYPE_CHECKING:
    from openrouter_core.models.scim_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CreateScimGroupMappingResponse(Answer):
    data: ScimGroupMapping | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CreateScimSyncJobResponse(Answer):
    data: ScimSyncJob | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class DeleteScimGroupMappingResponse(Answer):
    deleted: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GetScimGroupMappingResponse(Answer):
    data: ScimGroupMapping | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GetScimSyncJobResponse(Answer):
    data: ScimSyncJob | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ListScimGroupMappingsResponse(Page):
    data: tuple[ScimGroupMapping, ...] = ()
    total_count: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ListScimGroupsResponse(Page):
    data: tuple[ScimGroup, ...] = ()
    total_count: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ScimGroup(Value):
    created_at: str | None = None
    display_name: str | None = None
    external_id: str | None = None
    id: str | None = None
    organization_id: str | None = None
    updated_at: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ScimGroupMapping(Value):
    created_at: str | None = None
    id: str | None = None
    organization_id: str | None = None
    role: Literal["admin", "member"] | str | None = None
    scim_group_id: str | None = None
    updated_at: str | None = None
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ScimSyncJob(Value):
    created_at: str | None = None
    deleted_groups: int | None = None
    error_message: str | None = None
    finished_at: str | None = None
    id: str | None = None
    started_at: str | None = None
    status: Literal["queued", "running", "succeeded", "failed"] | str | None = None
    synced_groups: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class UpdateScimGroupMappingResponse(Answer):
    data: ScimGroupMapping | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "CreateScimGroupMappingResponse",
            "CreateScimSyncJobResponse",
            "DeleteScimGroupMappingResponse",
            "GetScimGroupMappingResponse",
            "GetScimSyncJobResponse",
            "ListScimGroupMappingsResponse",
            "ListScimGroupsResponse",
            "ScimGroup",
            "ScimGroupMapping",
            "ScimSyncJob",
            "UpdateScimGroupMappingResponse",
        ],
        ("scim_request",),
        {},
    )
