"""POST /rerank: sort documents by how well they answer a query; billed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.rerank import CreateRerankRequest, CreateRerankResponse

RERANK_RERANK: Final[Operation[CreateRerankResponse]] = Operation(
    Endpoint("POST", "/rerank", body="json", repeats="if failed"), Plain("rerank.CreateRerankResponse")
)


def rerank_rerank(
    core: OpenRouterCore, request: CreateRerankRequest, options: RequestOptions | None = None
) -> Result[CreateRerankResponse, SendError]:
    """Sort documents by how well they answer a query; billed.

    `results` are the best first; `index` is the place in your `documents`. Takes the keys of the body, at run time
    also under `request_body`. Gives `Ok(CreateRerankResponse)`; `Err` where the server refuses (400, 401, 402, 403,
    404, 413, 429, 500, 502, 503, 524, 529) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/rerank
    """
    try:
        return call(core, RERANK_RERANK, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def rerank_rerank_async(
    core: OpenRouterCore, request: CreateRerankRequest, options: RequestOptions | None = None
) -> Result[CreateRerankResponse, SendError]:
    """Do what `rerank_rerank` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, RERANK_RERANK, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
