"""`ChatAudioOutput`."""

from __future__ import annotations

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatAudioOutput(Model):
    """Sound: `data` in base64, in pieces when streamed; `expires_at` in seconds since the epoch."""

    data: str | None = None
    expires_at: int | None = None
    id: str | None = None
    transcript: str | None = None
