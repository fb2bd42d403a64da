"""Organization: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Page, Value, frozen

if TYPE_CHECKING:
    from openrouter_core.models.organization_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GetOrganizationSettingsResponse(Answer):
    data: OrganizationSettings | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ListOrganizationMembersResponse(Page):
    data: tuple[OrganizationMember, ...] = ()
    total_count: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OrganizationMember(Value):
    email: str | None = None
    first_name: str | None = None
    id: str | None = None
    last_name: str | None = None
    role: Literal["org:admin", "org:member"] | str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OrganizationSettings(Value):
    id: str | None = None
    is_filtered_model_catalog_enabled: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class UpdateOrganizationSettingsResponse(Answer):
    data: OrganizationSettings | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "GetOrganizationSettingsResponse",
            "ListOrganizationMembersResponse",
            "OrganizationMember",
            "OrganizationSettings",
            "UpdateOrganizationSettingsResponse",
        ],
        ("organization_request",),
        {},
    )
