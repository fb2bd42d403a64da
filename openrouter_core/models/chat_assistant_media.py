"""Images and sound that a model made."""

from __future__ import annotations

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatAssistantImageUrl(Model):
    """An image as a `data:` URL."""

    url: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatAssistantImage(Model):
    """An image of the answer."""

    image_url: ChatAssistantImageUrl
    type: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatAudioOutput(Model):
    """Sound of the answer: `data` in base64, in pieces when streamed; `expires_at` in seconds since the epoch."""

    id: str | None = None
    data: str | None = None
    transcript: str | None = None
    expires_at: int | None = None
