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
    Goal("cold-chat", "wall", must=1.20, aim=1.10),
    Goal("cold-responses", "wall", must=1.22, aim=1.12),
    Goal("warm-chat", "cpu", must=1.00, aim=0.85),
    Goal("warm-chat-async", "cpu", must=1.00, aim=0.85),
    Goal("chunk", "cpu", must=1.30, aim=1.15),
    Goal("chunk-async", "cpu", must=1.30, aim=1.15),
    Goal("event", "cpu", must=1.25, aim=1.10),
    Goal("chunk-packed", "cpu", must=1.60, aim=1.30),
    Goal("cold-chat", "peak", must=1.12, aim=1.08),
    Goal("cold-responses", "peak", must=1.12, aim=1.08),
)
