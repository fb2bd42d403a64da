"""Interns: chunks as chat has them, or the word that a run which is under way was steered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.chat import CHAT
from openrouter_core.call.dialects.plain import Plain
from openrouter_core.models.convert import read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.interns import InternChatCompletionChunk
    from openrouter_core.models.interns import InternChatSteeredResponse as InternChatSteeredResponse
    from openrouter_core.models.json_value import Json


class InternsDialect(Plain["InternChatSteeredResponse"]):
    """https://openrouter.ai/docs/api/api-reference/interns."""

    __slots__ = ()

    done_concludes = CHAT.done_concludes

    def event(self, json: Json) -> InternChatCompletionChunk | None:
        """Read a chunk."""
        chunk: InternChatCompletionChunk = read("interns.InternChatCompletionChunk", json)
        return chunk

    def failure(self, json: Json) -> Json | None:
        """Look for an error as chat does: beside the choices, or within one."""
        return CHAT.failure(json)

    def progress(self, json: Json) -> Sequence[tuple[object, bool]]:
        """Look for finish reasons."""
        return CHAT.progress(json)

    def as_events(self, json: Json) -> tuple[Json, ...]:  # noqa: ARG002 - others tell it in events
        """Leave the word as it is: nothing else comes of that request."""
        return ()


INTERNS: Final = InternsDialect("interns.InternChatSteeredResponse")
