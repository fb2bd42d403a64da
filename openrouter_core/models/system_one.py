"""System one: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.models.lazy import offer_all

if TYPE_CHECKING:
    from openrouter_core.models.common import DecisionsResponse as DecisionsResponse
    from openrouter_core.models.common_request import DecisionsRequest as DecisionsRequest


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [],
        (),
        {
            "DecisionsRequest": "openrouter_core.models.common_request",
            "DecisionsResponse": "openrouter_core.models.common",
        },
    )
