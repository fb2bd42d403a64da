"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias

from typing_extensions import TypedDict, is_typeddict

from openrouter_core.models.common_request import AudioProviderPreferences
from openrouter_core.models.shared_request import TraceConfig
from openrouter_core.models.upload import FileInput as FileInput

__all__ = ["STTInlineInputAudio", "STTInputAudio", "STTMultipartRequest", "STTRequest", "STTURLInputAudio"]


class STTInlineInputAudio(TypedDict, total=False):
    data: Required[str]
    format: Required[str]


class STTMultipartRequest(TypedDict, total=False):
    diarize: bool
    file: Required[FileInput]
    """A path, bytes, an open file or an `Upload` of one; at most 25 MB."""
    keyterms: Sequence[str]
    language: str
    """Two letters of ISO 639-1; detected if left out."""
    model: Required[str]
    provider: str
    response_format: Literal["json", "verbose_json"] | str
    session_id: str
    source_url: str
    temperature: float
    timestamp_granularities: Sequence[Literal["word", "segment"] | str]
    """Heeded with `verbose_json` only."""
    trace: str
    user: str


class STTURLInputAudio(TypedDict, total=False):
    format: str
    url: Required[str]


STTInputAudio: TypeAlias = STTInlineInputAudio | STTURLInputAudio


class STTRequest(TypedDict, total=False):
    diarize: bool
    input_audio: Required[STTInputAudio]
    keyterms: Sequence[str]
    language: str
    model: Required[str]
    provider: AudioProviderPreferences
    response_format: Literal["json", "verbose_json"] | str
    session_id: str
    temperature: float
    timestamp_granularities: Sequence[Literal["word", "segment"] | str]
    trace: TraceConfig | Mapping[str, object]
    user: str


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
