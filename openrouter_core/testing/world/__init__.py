"""A small OpenRouter in memory: what the stand-in answers from where no script and no echo does.

A `World` says how it begins. What becomes of it belongs to the stand-in that it was given to; each operation of the API
is then answered from there, and nothing of it is loaded before a request asks for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True)
class World:
    """How a world begins: which models there are, by id or as the API describes them, and how many dollars."""

    models: Sequence[str | Mapping[str, object]] | None = None
    credits: float = 100.0
