"""What this library must reach, and aims at, in times the floor. A run tells of each, and fails where one is missed."""

from __future__ import annotations

from typing import NamedTuple


class Goal(NamedTuple):
    """A figure of a section and its bounds."""

    section: str
    figure: str
    must: float
    aim: float


GOALS = (
    Goal("cold-chat", "wall", must=1.35, aim=1.25),
    Goal("cold-responses", "wall", must=1.40, aim=1.25),
    Goal("warm-chat", "cpu", must=1.20, aim=1.10),
    Goal("chunk", "cpu", must=1.6, aim=1.4),
    Goal("event", "cpu", must=1.8, aim=1.5),
    Goal("cold-chat", "peak", must=1.25, aim=1.12),
    Goal("cold-responses", "peak", must=1.25, aim=1.12),
)
