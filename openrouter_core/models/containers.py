"""Containers: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Page, frozen

if TYPE_CHECKING:
    from openrouter_core.models.common import OpenRouterFile as OpenRouterFile
    from openrouter_core.models.containers_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ContainerFile(Answer):
    bytes: int | None = None
    """The size, in bytes."""
    container_id: str | None = None
    created_at: int | None = None
    id: str | None = None
    object: Literal["container.file"] = "container.file"
    path: str | None = None
    source: Literal["assistant"] = "assistant"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ContainerFileListResponse(Page):
    data: tuple[ContainerFile, ...] = ()
    first_id: str | None = None
    has_more: bool | None = None
    last_id: str | None = None
    object: Literal["list"] = "list"


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        ["ContainerFile", "ContainerFileListResponse"],
        ("containers_request",),
        {"OpenRouterFile": "openrouter_core.models.common"},
    )
