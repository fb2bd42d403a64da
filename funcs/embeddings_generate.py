"""POST /embeddings: turn texts, tokens or images into vectors; billed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.embeddings import CreateEmbeddingsRequest, CreateEmbeddingsResponse

EMBEDDINGS_GENERATE: Final[Operation[CreateEmbeddingsResponse]] = Operation(
    Endpoint("POST", "/embeddings", body="json", repeats="if failed"), Plain("embeddings.CreateEmbeddingsResponse")
)


def embeddings_generate(
    core: OpenRouterCore, request: CreateEmbeddingsRequest, options: RequestOptions | None = None
) -> Result[CreateEmbeddingsResponse, SendError]:
    """Turn texts, tokens or images into vectors; billed.

    An item's `index` tells which input it belongs to. With `encoding_format` of `base64` a vector is one string. Takes
    the keys of the body, at run time also under `request_body`. Gives `Ok(CreateEmbeddingsResponse)`; `Err` where the
    server refuses (400, 401, 402, 403, 404, 408, 413, 429, 499, 500, 502, 503, 504, 524, 529) or it comes to no
    answer.
    https://openrouter.ai/docs/api/api-reference/embeddings
    """
    try:
        return call(core, EMBEDDINGS_GENERATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def embeddings_generate_async(
    core: OpenRouterCore, request: CreateEmbeddingsRequest, options: RequestOptions | None = None
) -> Result[CreateEmbeddingsResponse, SendError]:
    """Do what `embeddings_generate` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, EMBEDDINGS_GENERATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
