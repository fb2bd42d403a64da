"""GET /models/count: count the models there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.models import ListModelsCountRequest, ModelsCountResponse

MODELS_COUNT: Final[Operation[ModelsCountResponse]] = Operation(
    Endpoint("GET", "/models/count", query=("output_modalities",), commas=("output_modalities",), keyed="welcome"),
    Plain("models.ModelsCountResponse"),
)


def models_count(
    core: OpenRouterCore, request: ListModelsCountRequest | None = None, options: RequestOptions | None = None
) -> Result[ModelsCountResponse, SendError]:
    """Count the models there are.

    Counts models that write text unless `output_modalities` says otherwise; `all` is all. Takes `output_modalities`.
    Gives `Ok(ModelsCountResponse)`; `Err` where the server refuses (400, 403, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/models
    """
    try:
        return call(core, MODELS_COUNT, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def models_count_async(
    core: OpenRouterCore, request: ListModelsCountRequest | None = None, options: RequestOptions | None = None
) -> Result[ModelsCountResponse, SendError]:
    """Do what `models_count` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, MODELS_COUNT, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
