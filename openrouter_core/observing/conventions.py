"""What OpenTelemetry's conventions call what events tell, for spans and for metrics. Pure; it loads nothing of theirs.

https://github.com/open-telemetry/semantic-conventions/tree/v1.41.0/docs/gen-ai
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_core.observing.events import AttemptEnded, CallEnded, CallStarted

    Value = str | bool | int | float | list[str]

_OURS: Final = "openrouter"

_OPERATIONS: Final = {
    "chat_send": "chat",
    "messages_send": "chat",
    "responses_send": "chat",
    "interns_chat": "chat",
    "embeddings_generate": "embeddings",
    "images_generate": "generate_content",
    "rerank_rerank": "rerank",
    "stt_create_transcription": "generate_content",
    "stt_create_transcription_multipart": "generate_content",
    "tts_create_speech": "generate_content",
    "tts_create_speech_stream": "generate_content",
    "video_generation_generate": "generate_content",
}
"""What the conventions call them; `rerank` is a word of ours. The other functions ask no model anything."""

_PARAMETERS: Final = {
    "dimensions": "gen_ai.embeddings.dimension.count",
    "frequency_penalty": "gen_ai.request.frequency_penalty",
    "max_completion_tokens": "gen_ai.request.max_tokens",
    "max_output_tokens": "gen_ai.request.max_tokens",
    "max_tokens": "gen_ai.request.max_tokens",
    "presence_penalty": "gen_ai.request.presence_penalty",
    "reasoning_effort": "openrouter.request.reasoning_effort",
    "seed": "gen_ai.request.seed",
    "temperature": "gen_ai.request.temperature",
    "top_k": "gen_ai.request.top_k",
    "top_p": "gen_ai.request.top_p",
}


def operation_of(event: CallStarted) -> str | None:
    """Give what the conventions call a function; None where it asks no model anything."""
    return _OPERATIONS.get(event.operation)


def named(event: CallStarted) -> Iterator[tuple[str, Value]]:
    """Say what a call is known and measured by from its beginning."""
    operation = operation_of(event)
    if operation is not None:
        yield "gen_ai.operation.name", operation
        yield "gen_ai.provider.name", _OURS
        if event.model is not None:
            yield "gen_ai.request.model", event.model
    if event.server_address is not None:
        yield "server.address", event.server_address
    if event.server_port is not None:
        yield "server.port", event.server_port


def asked(event: CallStarted) -> Iterator[tuple[str, Value]]:
    """Say what is asked for, and how."""
    yield "openrouter.operation", event.operation
    if event.streams:
        yield "gen_ai.request.stream", True
    for name, value in event.parameters.items():
        if name == "encoding_format":
            yield "gen_ai.request.encoding_formats", [str(value)]
        elif name == "n" and value != 1:
            yield "gen_ai.request.choice.count", value
        elif name in _PARAMETERS:
            yield _PARAMETERS[name], value


def attempted(event: AttemptEnded) -> Iterator[tuple[str, Value]]:
    """Say what an attempt came to."""
    yield "openrouter.attempt.number", event.number
    if event.status_code is not None:
        yield "http.response.status_code", event.status_code
    if event.error is not None:
        yield "error.type", event.error


def answered(event: CallEnded) -> Iterator[tuple[str, Value]]:
    """Say what a call came to."""
    yield "openrouter.outcome", event.outcome
    yield "openrouter.attempts", event.attempts
    yield from of_answer(event)
    yield from failed(event)
    if event.outcome == "error" and event.status_code is not None:
        yield "http.response.status_code", event.status_code
    if event.finish_reasons:
        yield "gen_ai.response.finish_reasons", list(event.finish_reasons)
    told: dict[str, Value | None] = {
        "gen_ai.response.id": event.response_id,
        "gen_ai.usage.input_tokens": event.input_tokens,
        "gen_ai.usage.output_tokens": event.output_tokens,
        "gen_ai.usage.cache_read.input_tokens": event.cached_tokens,
        "gen_ai.usage.cache_creation.input_tokens": event.cache_write_tokens,
        "gen_ai.usage.reasoning.output_tokens": event.reasoning_tokens,
        "openrouter.provider": event.provider,
        "openrouter.generation_id": event.generation_id,
        "openrouter.usage.cost": event.cost,
    }
    for name, value in told.items():
        if value is not None:
            yield name, value


def of_answer(event: CallEnded) -> Iterator[tuple[str, Value]]:
    """Say what an answer is measured by, besides."""
    if event.response_model is not None:
        yield "gen_ai.response.model", event.response_model


def failed(event: CallEnded) -> Iterator[tuple[str, Value]]:
    """Name the class of the error: what `error.type` may be is in the drawing of `openrouter_core.errors`."""
    if event.outcome in ("error", "cancelled"):
        yield "error.type", event.error or "cancelled"
