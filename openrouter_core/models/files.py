"""Files: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.models.common import OpenRouterFile as OpenRouterFile
from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Page, frozen

if TYPE_CHECKING:
    from openrouter_core.models.files_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OpenRouterFileDeleted(Answer):
    id: str | None = None
    type: Literal["file_deleted"] = "file_deleted"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OpenRouterFileList(Page):
    cursor: str | None = None
    """Of the next page; None: there is none."""
    data: tuple[OpenRouterFile, ...] = ()
    first_id: str | None = None
    has_more: bool | None = None
    last_id: str | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        ["OpenRouterFileDeleted", "OpenRouterFileList"],
        ("files_request",),
        {"OpenRouterFile": "openrouter_core.models.common"},
    )
