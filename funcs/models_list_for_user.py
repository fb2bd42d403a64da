"""GET /models/user: list the models that your own provider, privacy and guardrail settings allow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.models import ListModelsUserRequest, ModelsListResponse

MODELS_LIST_FOR_USER: Final[Operation[ModelsListResponse]] = Operation(
    Endpoint(
        "GET", "/models/user", query=("offset", "limit", "output_modalities", "sort"), page=(500, 1000), whole=True
    ),
    Plain("common.ModelsListResponse"),
)


def models_list_for_user(
    core: OpenRouterCore, request: ListModelsUserRequest | None = None, options: RequestOptions | None = None
) -> Result[ModelsListResponse, SendError]:
    """List the models that your own provider, privacy and guardrail settings allow.

    Needs an API key, as the list depends on it. Without `offset` and `limit` it is whole. Takes `offset`, `limit`,
    `output_modalities`, `sort`. Gives `Ok(ModelsListResponse)`; `Err` where the server refuses (401, 403, 404, 500,
    503) or it comes to no answer. In pages: `items` gives all.
    https://openrouter.ai/docs/api/api-reference/models
    """
    try:
        return call(core, MODELS_LIST_FOR_USER, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def models_list_for_user_async(
    core: OpenRouterCore, request: ListModelsUserRequest | None = None, options: RequestOptions | None = None
) -> Result[ModelsListResponse, SendError]:
    """Do what `models_list_for_user` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, MODELS_LIST_FOR_USER, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
