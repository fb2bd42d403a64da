"""POST /interns/{intern_id}/provision: start an intern."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.interns import ProvisionInternRequest, ProvisionInternResponse

INTERNS_PROVISION_INTERN: Final[Operation[ProvisionInternResponse]] = Operation(
    Endpoint("POST", "/interns/{intern_id}/provision"), Plain("interns.ProvisionInternResponse")
)


def interns_provision_intern(
    core: OpenRouterCore, request: ProvisionInternRequest, options: RequestOptions | None = None
) -> Result[ProvisionInternResponse, SendError]:
    """Start an intern: answers at once, before it runs.

    Takes no body. Look at the intern until its `status` is `running` or `failed`. Takes `intern_id` in the path. Gives
    `Ok(ProvisionInternResponse)`; `Err` where the server refuses (400, 401, 403, 404, 408, 409, 413, 415, 500, 502) or
    it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/interns
    """
    try:
        return call(core, INTERNS_PROVISION_INTERN, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def interns_provision_intern_async(
    core: OpenRouterCore, request: ProvisionInternRequest, options: RequestOptions | None = None
) -> Result[ProvisionInternResponse, SendError]:
    """Do what `interns_provision_intern` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, INTERNS_PROVISION_INTERN, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
