"""POST /presets/{slug}/chat/completions: save a chat request as a preset, or as a new version; asks no model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.presets import CreatePresetFromInferenceResponse, CreatePresetsChatCompletionsRequest

PRESETS_CREATE_PRESETS_CHAT_COMPLETIONS: Final[Operation[CreatePresetFromInferenceResponse]] = Operation(
    Endpoint("POST", "/presets/{slug}/chat/completions", body="json", wrapper="chat_request"),
    Plain("presets.CreatePresetFromInferenceResponse"),
)


def presets_create_presets_chat_completions(
    core: OpenRouterCore, request: CreatePresetsChatCompletionsRequest, options: RequestOptions | None = None
) -> Result[CreatePresetFromInferenceResponse, SendError]:
    """Save a chat request as a preset, or as a new version; asks no model.

    What a preset does not have (`messages`, `stream`) is dropped in silence. The answer is never a stream. Takes
    `slug` in the path and the keys of the body, at run time also under `chat_request`. Gives
    `Ok(CreatePresetFromInferenceResponse)`; `Err` where the server refuses (400, 401, 403, 404, 409, 500) or it comes
    to no answer.
    https://openrouter.ai/docs/api/api-reference/presets
    """
    try:
        return call(core, PRESETS_CREATE_PRESETS_CHAT_COMPLETIONS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def presets_create_presets_chat_completions_async(
    core: OpenRouterCore, request: CreatePresetsChatCompletionsRequest, options: RequestOptions | None = None
) -> Result[CreatePresetFromInferenceResponse, SendError]:
    """Do what `presets_create_presets_chat_completions` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, PRESETS_CREATE_PRESETS_CHAT_COMPLETIONS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
