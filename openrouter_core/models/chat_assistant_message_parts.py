"""`ChatContentAudio`, `ChatContentAudioInputAudio` and their like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.chat_content_text_parts import ChatContentCacheControl, PromptCacheBreakpoint
    from openrouter_core.models.chat_content_video_input import ChatContentVideoInput


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatContentAudio(Model):
    input_audio: ChatContentAudioInputAudio | None = None
    type: Literal["input_audio"] = "input_audio"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatContentAudioInputAudio(Model):
    data: str | None = None
    format: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatContentFile(Model):
    file: ChatContentFileFile | None = None
    type: Literal["file"] = "file"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatContentFileFile(Model):
    file_data: str | None = None
    file_id: str | None = None
    filename: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatContentImage(Model):
    image_url: ChatContentImageImageUrl
    type: Literal["image_url"] = "image_url"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatContentImageImageUrl(Model):
    detail: Literal["auto", "low", "high", "original"] | str | None = None
    url: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatContentText(Model):
    cache_control: ChatContentCacheControl | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    text: str | None = None
    type: Literal["text"] = "text"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatContentVideo(Model):
    type: Literal["video_url"] = "video_url"
    video_url: ChatContentVideoInput | None = None
