"""What the world refuses, and why: raised anywhere inside of it, and a reply at its door."""

from __future__ import annotations


class Refusal(Exception):  # noqa: N818 - it is no fault of ours
    """Not done, with the status and the words that tell why."""

    def __init__(self, status: int, message: str) -> None:
        """Refuse."""
        super().__init__(message)
        self.status = status
        self.message = message


def unfit(message: str) -> Refusal:
    """Refuse what was sent; the message begins with the name of the field."""
    return Refusal(400, message)


def missing(kind: str, name: str) -> Refusal:
    """Refuse what is not there."""
    return Refusal(404, f"There is no {kind} {name!r}.")
