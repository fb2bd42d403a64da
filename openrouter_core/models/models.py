"""Models: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.models.common import Model
from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Value, frozen

if TYPE_CHECKING:
    from openrouter_core.models.common import ModelsListResponse as ModelsListResponse
    from openrouter_core.models.common_request import ModelName as ModelName
    from openrouter_core.models.models_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ModelResponse(Answer):
    data: Model | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ModelsCount(Value):
    count: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ModelsCountResponse(Answer):
    data: ModelsCount | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        ["ModelResponse", "ModelsCount", "ModelsCountResponse"],
        ("models_request",),
        {"ModelName": "openrouter_core.models.common_request", "ModelsListResponse": "openrouter_core.models.common"},
    )
