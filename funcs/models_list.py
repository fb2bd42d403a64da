"""GET /models: list the models there are, with their prices and abilities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.models import GetModelsRequest, ModelsListResponse

MODELS_LIST: Final[Operation[ModelsListResponse]] = Operation(
    Endpoint(
        "GET",
        "/models",
        query=(
            "offset",
            "limit",
            "category",
            "supported_parameters",
            "output_modalities",
            "sort",
            "q",
            "input_modalities",
            "context",
            "min_price",
            "max_price",
            "arch",
            "model_authors",
            "providers",
            "distillable",
            "zdr",
            "region",
            "min_output_price",
            "max_output_price",
            "min_age_days",
            "max_age_days",
            "min_intelligence_index",
            "max_intelligence_index",
            "min_coding_index",
            "max_coding_index",
            "min_agentic_index",
            "max_agentic_index",
            "min_tool_success_rate",
            "max_tool_success_rate",
        ),
        commas=("supported_parameters", "output_modalities", "input_modalities", "model_authors", "providers"),
        keyed="welcome",
        page=(500, 1000),
        whole=True,
    ),
    Plain("common.ModelsListResponse"),
)


def models_list(
    core: OpenRouterCore, request: GetModelsRequest | None = None, options: RequestOptions | None = None
) -> Result[ModelsListResponse, SendError]:
    """List the models there are, with their prices and abilities.

    Only models that write text unless `output_modalities` says otherwise. Without `offset` and `limit` the list is
    whole. Takes `offset`, `limit`, `category`, `supported_parameters`, `output_modalities`, `sort`, `q`,
    `input_modalities`, `context`, `min_price`, `max_price`, `arch`, `model_authors`, `providers`, `distillable`,
    `zdr`, `region`, `min_output_price`, `max_output_price`, `min_age_days`, `max_age_days`, `min_intelligence_index`,
    `max_intelligence_index`, `min_coding_index`, `max_coding_index`, `min_agentic_index`, `max_agentic_index`,
    `min_tool_success_rate`, `max_tool_success_rate`. Gives `Ok(ModelsListResponse)`; `Err` where the server refuses
    (400, 403, 500, 503) or it comes to no answer. In pages: `items` gives all.
    https://openrouter.ai/docs/api/api-reference/models
    """
    try:
        return call(core, MODELS_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def models_list_async(
    core: OpenRouterCore, request: GetModelsRequest | None = None, options: RequestOptions | None = None
) -> Result[ModelsListResponse, SendError]:
    """Do what `models_list` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, MODELS_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
