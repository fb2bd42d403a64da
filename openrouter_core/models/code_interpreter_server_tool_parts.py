"""`CodeInterpreterServerToolContainerAuto`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodeInterpreterServerToolContainerAuto(Model):
    file_ids: tuple[str, ...] = ()
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None = None
    type: Literal["auto"] = "auto"
