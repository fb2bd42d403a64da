"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias

from typing_extensions import TypedDict, is_typeddict

from openrouter_core.models.common_request import AudioProviderPreferences
from openrouter_core.models.shared_request import TraceConfig

__all__ = [
    "SpeechInput",
    "SpeechInputReference",
    "SpeechInputReferenceAudio",
    "SpeechInputReferenceAudioInput",
    "SpeechInputReferenceImage",
    "SpeechInputReferenceImageInput",
    "SpeechInputReferenceText",
    "SpeechRequest",
    "SpeechTurn",
]


class SpeechInputReferenceAudioInput(TypedDict, total=False):
    data: Required[str]
    format: str
    url: str


class SpeechInputReferenceAudio(TypedDict, total=False):
    input_audio: Required[SpeechInputReferenceAudioInput]
    type: Required[Literal["input_audio"]]


class SpeechInputReferenceImageInput(TypedDict, total=False):
    url: Required[str]


class SpeechInputReferenceImage(TypedDict, total=False):
    image_url: Required[SpeechInputReferenceImageInput]
    type: Required[Literal["image_url"]]


class SpeechInputReferenceText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["text"]]


class SpeechTurn(TypedDict, total=False):
    instructions: str
    text: Required[str]
    voice: str


SpeechInput: TypeAlias = str | Sequence[SpeechTurn]


SpeechInputReference: TypeAlias = SpeechInputReferenceAudio | SpeechInputReferenceText | SpeechInputReferenceImage


class SpeechRequest(TypedDict, total=False):
    input: Required[SpeechInput]
    input_references: Sequence[SpeechInputReference]
    instructions: str
    model: Required[str]
    provider: AudioProviderPreferences
    response_format: Literal["mp3", "pcm"] | str
    session_id: str
    speed: float
    trace: TraceConfig | Mapping[str, object]
    user: str
    voice: str


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
