"""POST /audio/transcriptions: write down what is said in audio that is given as base64 or by its URL; billed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.stt import STTRequest, STTResponse

STT_CREATE_TRANSCRIPTION: Final[Operation[STTResponse]] = Operation(
    Endpoint("POST", "/audio/transcriptions", body="json", wrapper="stt_request", repeats="if failed"),
    Plain("stt.STTResponse"),
)


def stt_create_transcription(
    core: OpenRouterCore, request: STTRequest, options: RequestOptions | None = None
) -> Result[STTResponse, SendError]:
    """Write down what is said in audio that is given as base64 or by its URL; billed.

    A file is sent as it is by `stt_create_transcription_multipart`. Times of words and segments come only with
    `verbose_json`. Takes the keys of the body, at run time also under `stt_request`. Gives `Ok(STTResponse)`; `Err`
    where the server refuses (400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 504, 524, 529) or it comes to no
    answer.
    https://openrouter.ai/docs/api/api-reference/stt
    """
    try:
        return call(core, STT_CREATE_TRANSCRIPTION, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def stt_create_transcription_async(
    core: OpenRouterCore, request: STTRequest, options: RequestOptions | None = None
) -> Result[STTResponse, SendError]:
    """Do what `stt_create_transcription` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, STT_CREATE_TRANSCRIPTION, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
