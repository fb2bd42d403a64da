"""Presets: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Page, Value, frozen

if TYPE_CHECKING:
    from openrouter_core.models.presets_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CreatePresetFromInferenceResponse(Answer):
    data: PresetWithDesignatedVersion | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GetPresetResponse(Answer):
    data: PresetWithDesignatedVersion | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GetPresetVersionResponse(Answer):
    data: PresetDesignatedVersion | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ListPresetVersionsResponse(Page):
    data: tuple[PresetDesignatedVersion, ...] = ()
    total_count: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ListPresetsResponse(Page):
    data: tuple[Preset, ...] = ()
    total_count: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Preset(Value):
    created_at: str | None = None
    creator_user_id: str | None = None
    description: str | None = None
    designated_version_id: str | None = None
    id: str | None = None
    name: str | None = None
    slug: str | None = None
    status: Literal["active", "disabled", "archived"] | str | None = None
    status_updated_at: str | None = None
    updated_at: str | None = None
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class PresetDesignatedVersion(Value):
    config: Mapping[str, Any] | None = None
    created_at: str | None = None
    creator_id: str | None = None
    id: str | None = None
    preset_id: str | None = None
    system_prompt: str | None = None
    updated_at: str | None = None
    version: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class PresetWithDesignatedVersion(Value):
    created_at: str | None = None
    creator_user_id: str | None = None
    description: str | None = None
    designated_version_id: str | None = None
    id: str | None = None
    name: str | None = None
    slug: str | None = None
    status: Literal["active", "disabled", "archived"] | str | None = None
    status_updated_at: str | None = None
    updated_at: str | None = None
    workspace_id: str | None = None
    designated_version: PresetDesignatedVersion | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "CreatePresetFromInferenceResponse",
            "GetPresetResponse",
            "GetPresetVersionResponse",
            "ListPresetVersionsResponse",
            "ListPresetsResponse",
            "Preset",
            "PresetDesignatedVersion",
            "PresetWithDesignatedVersion",
        ],
        ("presets_request",),
        {},
    )
