"""`StoredPromptTemplate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class StoredPromptTemplate(Model):
    id: str | None = None
    variables: Mapping[str, Any] | None = None
