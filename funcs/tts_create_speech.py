"""POST /audio/speech: speak a text aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.download import Download
from openrouter_core.call.request import Endpoint
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import AsyncByteStream, ByteStream, Content, OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.tts import SpeechRequest

TTS_CREATE_SPEECH: Final = Download(
    Endpoint("POST", "/audio/speech", body="json", wrapper="speech_request", accept="audio/*", repeats="if failed")
)


def tts_create_speech(
    core: OpenRouterCore, request: SpeechRequest, options: RequestOptions | None = None
) -> Result[Content, SendError]:
    """Speak a text aloud: the answer is the audio's bytes; billed.

    The audio is raw `pcm` unless `response_format` says `mp3`. Takes the keys of the body, at run time also under
    `speech_request`. Gives `Ok(Content)`; `Err` where the server refuses (400, 401, 402, 403, 404, 413, 429, 500, 502,
    503, 524, 529) or it comes to no answer. It holds at most `max_body_bytes`; `tts_create_speech_stream` has no such
    limit.
    https://openrouter.ai/docs/api/api-reference/tts
    """
    try:
        return call(core, TTS_CREATE_SPEECH, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def tts_create_speech_async(
    core: OpenRouterCore, request: SpeechRequest, options: RequestOptions | None = None
) -> Result[Content, SendError]:
    """Do what `tts_create_speech` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, TTS_CREATE_SPEECH, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


def tts_create_speech_stream(
    core: OpenRouterCore, request: SpeechRequest, options: RequestOptions | None = None
) -> Result[ByteStream, SendError]:
    """Do what `tts_create_speech` does, and give the bytes as they come."""
    try:
        return call(core, TTS_CREATE_SPEECH.streaming, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def tts_create_speech_stream_async(
    core: OpenRouterCore, request: SpeechRequest, options: RequestOptions | None = None
) -> Result[AsyncByteStream, SendError]:
    """Do what `tts_create_speech_stream` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, TTS_CREATE_SPEECH.streaming, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
