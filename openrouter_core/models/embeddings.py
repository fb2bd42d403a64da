"""Embeddings: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.models.common import BatchObjectResultResponseBodyUsagePromptTokensDetails
from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Value, frozen
from openrouter_core.models.shared import CostDetails

if TYPE_CHECKING:
    from openrouter_core.models.common import ModelsListResponse as ModelsListResponse
    from openrouter_core.models.embeddings_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CreateEmbeddingsResponse(Answer):
    data: tuple[Embedding, ...] = ()
    id: str | None = None
    model: str | None = None
    object: Literal["list"] = "list"
    usage: EmbeddingsUsage | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Embedding(Value):
    embedding: tuple[float, ...] | str | None = None
    index: int | None = None
    object: Literal["embedding"] = "embedding"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class EmbeddingsUsage(Value):
    cost: float | None = None
    """In credits."""
    cost_details: CostDetails | None = None
    is_byok: bool | None = None
    prompt_tokens: int | None = None
    prompt_tokens_details: BatchObjectResultResponseBodyUsagePromptTokensDetails | None = None
    total_tokens: int | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        ["CreateEmbeddingsResponse", "Embedding", "EmbeddingsUsage"],
        ("embeddings_request",),
        {"ModelsListResponse": "openrouter_core.models.common"},
    )
