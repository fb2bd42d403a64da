"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict, is_typeddict

from openrouter_core.models.chat_request import ChatAssistantImageImageUrlParam
from openrouter_core.models.shared import ChatAssistantImageImageUrl
from openrouter_core.models.shared_request import ProviderPreferences, TraceConfig

__all__ = [
    "ContentPartInputAudio",
    "ContentPartInputFile",
    "ContentPartInputVideo",
    "CreateEmbeddingsRequest",
    "CreateEmbeddingsRequestInput4",
    "CreateEmbeddingsRequestInput4ContentImageUrl",
    "CreateEmbeddingsRequestInput4ContentText",
    "ListEmbeddingsModelsRequest",
    "MultimodalMedia",
]


class MultimodalMedia(TypedDict, total=False):
    data: Required[str]
    format: str


class ContentPartInputAudio(TypedDict, total=False):
    input_audio: Required[MultimodalMedia]
    type: Required[Literal["input_audio"]]


class ContentPartInputFile(TypedDict, total=False):
    input_file: Required[MultimodalMedia]
    type: Required[Literal["input_file"]]


class ContentPartInputVideo(TypedDict, total=False):
    input_video: Required[MultimodalMedia]
    type: Required[Literal["input_video"]]


class CreateEmbeddingsRequestInput4ContentImageUrl(TypedDict, total=False):
    image_url: Required[ChatAssistantImageImageUrlParam | ChatAssistantImageImageUrl]
    type: Required[Literal["image_url"]]


class CreateEmbeddingsRequestInput4ContentText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["text"]]


class CreateEmbeddingsRequestInput4(TypedDict, total=False):
    content: Required[
        Sequence[
            CreateEmbeddingsRequestInput4ContentText
            | CreateEmbeddingsRequestInput4ContentImageUrl
            | ContentPartInputAudio
            | ContentPartInputVideo
            | ContentPartInputFile
        ]
    ]


class CreateEmbeddingsRequest(TypedDict, total=False):
    dimensions: int
    """Of a vector."""
    encoding_format: Literal["float", "base64"] | str
    input: Required[
        str | Sequence[str] | Sequence[float] | Sequence[Sequence[float]] | Sequence[CreateEmbeddingsRequestInput4]
    ]
    input_type: str
    model: Required[str]
    provider: ProviderPreferences | None
    session_id: str
    trace: TraceConfig | Mapping[str, object]
    user: str


class ListEmbeddingsModelsRequest(TypedDict, total=False):
    offset: int | None
    limit: int
    """At most 1000; the whole list if `offset` is left out too."""


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
