"""What observers are told of a call, as frozen values."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class CallEvent:
    """Something that happened in a call."""

    operation: str
