"""`InputFile`, `InputImage` and their like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.prompt_cache_breakpoint import PromptCacheBreakpoint


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class InputFile(Model):
    file_data: str | None = None
    file_id: str | None = None
    file_url: str | None = None
    filename: str | None = None
    type: Literal["input_file"] = "input_file"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class InputImage(Model):
    detail: Literal["auto", "high", "low", "original"] | str | None = None
    image_url: str | None = None
    type: Literal["input_image"] = "input_image"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class InputText(Model):
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    text: str | None = None
    type: Literal["input_text"] = "input_text"
