"""GET /model/{author}/{slug}: look at one model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.common_request import ModelName
    from openrouter_core.models.models import GetModelRequest, ModelResponse

MODELS_GET: Final[Operation[ModelResponse]] = Operation(
    Endpoint("GET", "/model/{author}/{slug}", keyed="welcome"), Plain("models.ModelResponse")
)


def models_get(
    core: OpenRouterCore, request: GetModelRequest | ModelName, options: RequestOptions | None = None
) -> Result[ModelResponse, SendError]:
    """Look at one model: its prices, abilities and limits.

    The slug may end in a variant (`:free`), and aliases are found too. Takes `author` in the path, `slug` in the path,
    or in place of both `model`. Gives `Ok(ModelResponse)`; `Err` where the server refuses (403, 404, 500) or it comes
    to no answer.
    https://openrouter.ai/docs/api/api-reference/models
    """
    try:
        return call(core, MODELS_GET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def models_get_async(
    core: OpenRouterCore, request: GetModelRequest | ModelName, options: RequestOptions | None = None
) -> Result[ModelResponse, SendError]:
    """Do what `models_get` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, MODELS_GET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
