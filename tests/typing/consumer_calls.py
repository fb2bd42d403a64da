"""What checkers make of operations: `assert_type` fails where a type is only nearly right. Checked, never run."""

# pyright: strict

from __future__ import annotations

from gzip import GzipFile
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Final, TextIO, assert_type

from openrouter_core import (
    AsyncEventStream,
    EventStream,
    FileInput,
    OpenRouterCore,
    Result,
    Upload,
    endpoints_list,
    files_upload,
    images_list_model_endpoints,
    models_get,
    oauth_create_authorization_url,
    oauth_create_sha256_code_challenge,
    stt_create_transcription_multipart,
)
from openrouter_core.call.dialects.plain import NOTHING, Plain
from openrouter_core.call.operation import Operation
from openrouter_core.call.request import Endpoint
from openrouter_core.errors import InvalidRequestError, SendError
from openrouter_core.funcs.chat_send import CHAT_SEND
from openrouter_core.models.chat import ChatResult
from openrouter_core.models.chat_events import ChatStreamChunk
from openrouter_core.models.files import OpenRouterFile
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


def uploaded(core: OpenRouterCore, opened: BinaryIO, text: TextIO, compressed: GzipFile) -> None:
    """Send whatever stands for a file, and nothing that is open as text."""
    assert_type(files_upload(core, {"file": "a.pdf", "provider": "openai"}), Result[OpenRouterFile, SendError])
    files_upload(core, {"file": Path("a.pdf")})
    files_upload(core, {"file": b"data"})
    files_upload(core, {"file": memoryview(b"data")})
    files_upload(core, {"file": opened})
    files_upload(core, {"file": BytesIO(b"data")})
    files_upload(core, {"file": compressed})
    files_upload(core, {"file": {"content": opened, "file_name": "a.pdf", "content_type": "application/pdf"}})
    upload: Upload = {"content": b"data", "file_name": "a.wav"}
    files_upload(core, {"file": upload})
    given: FileInput = upload
    stt_create_transcription_multipart(core, {"file": given, "model": "m", "timestamp_granularities": ["word"]})
    files_upload(core, {"file": text})  # type: ignore[typeddict-item]
    files_upload(core, {"file": 5})  # type: ignore[typeddict-item]
    files_upload(core, {})  # type: ignore[typeddict-item]
    files_upload(core, {"file": {"content": b"data", "fileName": "a"}})  # type: ignore[typeddict-item]
