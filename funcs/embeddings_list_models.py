"""GET /embeddings/models: list the models that make embeddings, with their prices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.embeddings import ListEmbeddingsModelsRequest, ModelsListResponse

EMBEDDINGS_LIST_MODELS: Final[Operation[ModelsListResponse]] = Operation(
    Endpoint("GET", "/embeddings/models", query=("offset", "limit"), keyed="welcome", page=(500, 1000), whole=True),
    Plain("common.ModelsListResponse"),
)


def embeddings_list_models(
    core: OpenRouterCore, request: ListEmbeddingsModelsRequest | None = None, options: RequestOptions | None = None
) -> Result[ModelsListResponse, SendError]:
    """List the models that make embeddings, with their prices.

    Without `offset` and `limit` the list is whole. Takes `offset`, `limit`. Gives `Ok(ModelsListResponse)`; `Err`
    where the server refuses (400, 500) or it comes to no answer. In pages: `items` gives all.
    https://openrouter.ai/docs/api/api-reference/embeddings
    """
    try:
        return call(core, EMBEDDINGS_LIST_MODELS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def embeddings_list_models_async(
    core: OpenRouterCore, request: ListEmbeddingsModelsRequest | None = None, options: RequestOptions | None = None
) -> Result[ModelsListResponse, SendError]:
    """Do what `embeddings_list_models` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, EMBEDDINGS_LIST_MODELS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
