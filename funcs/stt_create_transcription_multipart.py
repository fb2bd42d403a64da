"""POST /audio/transcriptions: write down what is said in an audio file; billed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.stt import STTMultipartRequest, STTResponse

STT_CREATE_TRANSCRIPTION_MULTIPART: Final[Operation[STTResponse]] = Operation(
    Endpoint("POST", "/audio/transcriptions", body="multipart", files=("file",), repeats="if failed"),
    Plain("stt.STTResponse"),
)


def stt_create_transcription_multipart(
    core: OpenRouterCore, request: STTMultipartRequest, options: RequestOptions | None = None
) -> Result[STTResponse, SendError]:
    """Write down what is said in an audio file; billed.

    A file on disk is read while it is sent, never whole. Times of words and segments come only with `verbose_json`.
    Takes the keys of the body, at run time also under `request_body`. Gives `Ok(STTResponse)`; `Err` where the server
    refuses (400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 504, 524, 529) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/stt
    """
    try:
        return call(core, STT_CREATE_TRANSCRIPTION_MULTIPART, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def stt_create_transcription_multipart_async(
    core: OpenRouterCore, request: STTMultipartRequest, options: RequestOptions | None = None
) -> Result[STTResponse, SendError]:
    """Do what `stt_create_transcription_multipart` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, STT_CREATE_TRANSCRIPTION_MULTIPART, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
