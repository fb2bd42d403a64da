"""What checkers make of operations: `assert_type` fails where a type is only nearly right. Checked, never run."""

# pyright: strict

from __future__ import annotations

from typing import Final, assert_type

from openrouter_core import (
    AsyncEventStream,
    EventStream,
    OpenRouterCore,
    Result,
    endpoints_list,
    images_list_model_endpoints,
    models_get,
    oauth_create_authorization_url,
    oauth_create_sha256_code_challenge,
)
from openrouter_core.call.dialects.plain import NOTHING, Plain
from openrouter_core.call.operation import Operation
from openrouter_core.call.request import Endpoint
from openrouter_core.errors import InvalidRequestError, SendError
from openrouter_core.funcs.chat_send import CHAT_SEND
from openrouter_core.models.chat import ChatResult
from openrouter_core.models.chat_events import ChatStreamChunk
from openrouter_core.models.models import ModelResponse
from openrouter_core.models.oauth import CreateSHA256CodeChallengeResponse
from openrouter_core.transport.loading import call, call_async

UPDATE: Final[Operation[ChatResult]] = Operation(Endpoint("PATCH", "/a/{b}", body="json"), Plain("chat.ChatResult"))
DELETE: Final[Operation[None]] = Operation(Endpoint("DELETE", "/a/{b}"), NOTHING)


def blocking(core: OpenRouterCore) -> None:
    """Each kind of operation gives its own kind of outcome."""
    assert_type(call(core, UPDATE, {}, None), Result[ChatResult, SendError])
    assert_type(call(core, DELETE, {}, None), Result[None, SendError])
    assert_type(call(core, CHAT_SEND, {}, None), Result[ChatResult | EventStream[ChatStreamChunk], SendError])


async def awaited(core: OpenRouterCore) -> None:
    """So does the asynchronous way."""
    assert_type(await call_async(core, UPDATE, {}, None), Result[ChatResult, SendError])
    assert_type(await call_async(core, DELETE, {}, None), Result[None, SendError])
    assert_type(
        await call_async(core, CHAT_SEND, {}, None), Result[ChatResult | AsyncEventStream[ChatStreamChunk], SendError]
    )


def named(core: OpenRouterCore) -> None:
    """Name a model in one or in two: not in three, not by half, and never left out."""
    assert_type(models_get(core, {"model": "openai/gpt-4o"}), Result[ModelResponse, SendError])
    assert_type(models_get(core, {"author": "openai", "slug": "gpt-4o"}), Result[ModelResponse, SendError])
    models_get(core, {})  # type: ignore[arg-type]
    models_get(core, {"author": "openai"})  # type: ignore[arg-type]
    models_get(core, {"model": "openai/gpt-4o", "slug": "gpt-4o"})  # type: ignore[arg-type]
    endpoints_list(core, {})  # type: ignore[arg-type]
    images_list_model_endpoints(core, {})  # type: ignore[arg-type]


def unsent(core: OpenRouterCore) -> None:
    """Call what sends nothing: it fails in one way only."""
    url = oauth_create_authorization_url(core, {"callback_url": "https://example.com", "limit": 5})
    assert_type(url, Result[str, InvalidRequestError])
    made = oauth_create_sha256_code_challenge()
    assert_type(made, Result[CreateSHA256CodeChallengeResponse, InvalidRequestError])
    oauth_create_sha256_code_challenge({"code_verifier": "of mine"})
    oauth_create_authorization_url(core, {})  # type: ignore[typeddict-item]
    oauth_create_authorization_url(core, {"callbackUrl": "https://example.com"})  # type: ignore[typeddict-item]
    oauth_create_sha256_code_challenge({"verifier": "of mine"})  # type: ignore[arg-type]
