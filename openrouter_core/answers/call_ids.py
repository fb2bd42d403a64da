"""Ids for tool calls that came without one: the same for the same call, whenever it is asked for."""

from __future__ import annotations

import hashlib
import json


def mint(*marks: object) -> str:
    """Make an id of what tells a call from all others: its answer's id and date, its place, and what it says."""
    text = json.dumps(marks, default=str)
    return f"call_{hashlib.sha256(text.encode()).hexdigest()[:24]}"
