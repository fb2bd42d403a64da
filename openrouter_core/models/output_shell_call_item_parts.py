"""`OutputShellCallItemAction`."""

from __future__ import annotations

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputShellCallItemAction(Model):
    commands: tuple[str, ...] = ()
    max_output_length: int | None = None
    timeout_ms: int | None = None
