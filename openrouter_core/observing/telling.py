"""Tells an observer what happens in a call, whatever the observer does with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from openrouter_core.call.operation import Ask, Attempt
    from openrouter_core.errors import SendError
    from openrouter_core.observing.events import CallEvent
    from openrouter_core.observing.witness import Beginning
    from openrouter_core.result import Result


class Telling:
    """A witness that tells one observer."""

    def __init__(self, observer: Callable[[CallEvent], object], beginning: Beginning) -> None:
        """Begin with the call."""

    def wants(self, wanted: Ask | Attempt) -> None:
        """Tell."""

    def gets(self, answer: object) -> None:
        """Tell."""

    def ends(self, outcome: Result[Any, SendError]) -> None:
        """Tell."""

    def breaks_off(self, cause: BaseException | None) -> None:
        """Tell."""

    def arrives(
        self, data: bytes | SendError | None, items: Sequence[Result[Any, SendError]], *, is_over: bool
    ) -> None:
        """Tell."""

    def leaves(self) -> None:
        """Tell."""
