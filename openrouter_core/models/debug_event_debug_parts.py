"""`DebugEventDebugTimings`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class DebugEventDebugTimings(Model):
    epoch_ms: int | None = None
    event: (
        Literal["adapter_request", "upstream_headers_received", "first_token_received", "upstream_body_ended"]
        | str
        | None
    ) = None
    start_ms: int | None = None
