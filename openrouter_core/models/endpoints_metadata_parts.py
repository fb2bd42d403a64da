"""`EndpointInfo`."""

from __future__ import annotations

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class EndpointInfo(Model):
    model: str | None = None
    provider: str | None = None
    selected: bool | None = None
