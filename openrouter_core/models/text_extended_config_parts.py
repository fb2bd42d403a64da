"""`FormatJsonObjectConfig`, `FormatJsonSchemaConfig` and their like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FormatJsonObjectConfig(Model):
    type: Literal["json_object"] = "json_object"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FormatJsonSchemaConfig(Model):
    description: str | None = None
    name: str | None = None
    schema: Mapping[str, Any] | None = None
    strict: bool | None = None
    type: Literal["json_schema"] = "json_schema"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FormatTextConfig(Model):
    type: Literal["text"] = "text"
