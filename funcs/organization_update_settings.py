"""PATCH /organization/settings: change the settings of the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.organization import (
        UpdateOrganizationSettingsRequest,
        UpdateOrganizationSettingsResponse,
    )

ORGANIZATION_UPDATE_SETTINGS: Final[Operation[UpdateOrganizationSettingsResponse]] = Operation(
    Endpoint("PATCH", "/organization/settings", body="json", wrapper="update_organization_settings_request"),
    Plain("organization.UpdateOrganizationSettingsResponse"),
)


def organization_update_settings(
    core: OpenRouterCore, request: UpdateOrganizationSettingsRequest, options: RequestOptions | None = None
) -> Result[UpdateOrganizationSettingsResponse, SendError]:
    """Change the settings of the organization.

    Takes the keys of the body, at run time also under `update_organization_settings_request`. Gives
    `Ok(UpdateOrganizationSettingsResponse)`; `Err` where the server refuses (400, 401, 403, 404, 500) or it comes to
    no answer.
    https://openrouter.ai/docs/api/api-reference/organization
    """
    try:
        return call(core, ORGANIZATION_UPDATE_SETTINGS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def organization_update_settings_async(
    core: OpenRouterCore, request: UpdateOrganizationSettingsRequest, options: RequestOptions | None = None
) -> Result[UpdateOrganizationSettingsResponse, SendError]:
    """Do what `organization_update_settings` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, ORGANIZATION_UPDATE_SETTINGS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
