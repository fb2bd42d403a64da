"""Externalusers: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Page, Value, frozen

if TYPE_CHECKING:
    from openrouter_core.models.externalusers_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ExternalUser(Value):
    created_at: str | None = None
    is_active: bool | None = None
    updated_at: str | None = None
    user: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ExternalUserResponse(Answer):
    data: ExternalUser | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ListExternalUsersResponse(Page):
    data: tuple[ExternalUser, ...] = ()
    total_count: int | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__, ["ExternalUser", "ExternalUserResponse", "ListExternalUsersResponse"], ("externalusers_request",), {}
    )
