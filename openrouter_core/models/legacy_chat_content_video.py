"""`Legacy_ChatContentVideo`, `Legacy_ChatContentVideoInput`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Legacy_ChatContentVideo(Model):
    type: Literal["input_video"] = "input_video"
    video_url: Legacy_ChatContentVideoInput | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Legacy_ChatContentVideoInput(Model):
    url: str | None = None
