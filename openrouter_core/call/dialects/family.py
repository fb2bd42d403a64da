"""What reading an answer needs to know of its family: types alone, which no call loads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openrouter_core.models.json_value import Json
    from openrouter_core.result import Ok

Whole_co = TypeVar("Whole_co", covariant=True)
Event_co = TypeVar("Event_co", covariant=True)


class Reading(Protocol[Whole_co]):
    """What reading a whole answer needs to know of its family. Pure; given any JSON object, none of it fails."""

    @property
    def nothing(self) -> Ok[Whole_co] | None:
        """What a success gives that says nothing; None where such a one is no answer."""
        ...

    def whole(self, json: Json) -> Whole_co | None:
        """Give the result, or None where nothing in it can be used."""
        ...

    def failure(self, json: Json) -> Json | None:
        """Give the part that tells of a failure, in the shape of an error reply; None if all is well."""
        ...

    def paid(self, json: Json) -> Whole_co | None:
        """Give what an answer that failed, or holds none, was paid for: what the model said, or the bill alone."""
        ...

    def is_free(self, json: Json) -> bool:
        """Tell whether an answer that cannot be used, and does not say that it was paid for, cost nothing."""
        ...


class Dialect(Reading[Whole_co], Protocol[Whole_co, Event_co]):
    """What reading a stream needs to know besides."""

    @property
    def done_concludes(self) -> bool:
        """Whether `[DONE]` alone makes a stream complete."""
        ...

    def event(self, json: Json) -> Event_co | None:
        """Give an event of a stream, or None for one that only keeps the connection awake."""
        ...

    def progress(self, json: Json) -> Iterable[tuple[object, bool]]:
        """Name the parts of the answer that an event tells of, and whether each is finished.

        A stream is complete once every part that it began is.
        """
        ...

    def as_events(self, json: Json) -> Sequence[Json]:
        """Write a whole answer as the events of a stream; none where it is one to requests for a stream, too."""
        ...
