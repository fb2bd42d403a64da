"""`ChatStreamChunkError`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.chat_stream_chunk_error_parts import ChatStreamChunkErrorMetadata


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatStreamChunkError(Model):
    code: int | None = None
    message: str | None = None
    metadata: ChatStreamChunkErrorMetadata | None = None
