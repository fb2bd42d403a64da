"""GET /organization/settings: read the settings of the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.common_request import NoParameters
    from openrouter_core.models.organization import GetOrganizationSettingsResponse

ORGANIZATION_GET_SETTINGS: Final[Operation[GetOrganizationSettingsResponse]] = Operation(
    Endpoint("GET", "/organization/settings"), Plain("organization.GetOrganizationSettingsResponse")
)


def organization_get_settings(
    core: OpenRouterCore, request: NoParameters | None = None, options: RequestOptions | None = None
) -> Result[GetOrganizationSettingsResponse, SendError]:
    """Read the settings of the organization.

    Gives `Ok(GetOrganizationSettingsResponse)`; `Err` where the server refuses (401, 403, 404, 500) or it comes to no
    answer.
    https://openrouter.ai/docs/api/api-reference/organization
    """
    try:
        return call(core, ORGANIZATION_GET_SETTINGS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def organization_get_settings_async(
    core: OpenRouterCore, request: NoParameters | None = None, options: RequestOptions | None = None
) -> Result[GetOrganizationSettingsResponse, SendError]:
    """Do what `organization_get_settings` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, ORGANIZATION_GET_SETTINGS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
