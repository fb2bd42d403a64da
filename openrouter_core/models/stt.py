"""Stt: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Value, frozen

if TYPE_CHECKING:
    from openrouter_core.models.common_request import AudioProviderPreferences as AudioProviderPreferences
    from openrouter_core.models.common_request import ProviderOptions as ProviderOptions
    from openrouter_core.models.shared_request import TraceConfig as TraceConfig
    from openrouter_core.models.stt_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class STTEntity(Value):
    end_char: int | None = None
    start_char: int | None = None
    text: str | None = None
    type: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class STTResponse(Answer):
    confidence: float | None = None
    duration: float | None = None
    """Of the audio, in seconds."""
    entities: tuple[STTEntity, ...] = ()
    language: str | None = None
    language_confidence: float | None = None
    segments: tuple[STTSegment, ...] = ()
    task: str | None = None
    text: str | None = None
    usage: STTUsage | None = None
    words: tuple[STTWord, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class STTSegment(Value):
    avg_logprob: float | None = None
    channel: int | None = None
    compression_ratio: float | None = None
    end: float | None = None
    """In seconds."""
    id: int | None = None
    no_speech_prob: float | None = None
    seek: int | None = None
    speaker: int | None = None
    speaker_label: str | None = None
    start: float | None = None
    """In seconds."""
    temperature: float | None = None
    text: str | None = None
    tokens: tuple[int, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class STTUsage(Value):
    cost: float | None = None
    """In US dollars."""
    input_tokens: int | None = None
    output_tokens: int | None = None
    seconds: float | None = None
    """Of audio."""
    total_tokens: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class STTWord(Value):
    channel: int | None = None
    confidence: float | None = None
    end: float | None = None
    """In seconds."""
    speaker: int | None = None
    speaker_label: str | None = None
    start: float | None = None
    """In seconds."""
    type: Literal["word", "audio_event"] | str | None = None
    word: str | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        ["STTEntity", "STTResponse", "STTSegment", "STTUsage", "STTWord"],
        ("stt_request",),
        {
            "AudioProviderPreferences": "openrouter_core.models.common_request",
            "ProviderOptions": "openrouter_core.models.common_request",
            "TraceConfig": "openrouter_core.models.shared_request",
        },
    )
