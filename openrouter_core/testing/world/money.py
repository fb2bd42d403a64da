"""Credits: what was bought, and what the calls have cost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openrouter_core.testing.world.refusal import Refusal
from openrouter_core.testing.world.route import Route

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.testing.world.route import Asked
    from openrouter_core.testing.world.state import State


def _credits(state: State, _asked: Asked) -> Mapping[str, Any]:
    return {"data": {"total_credits": state.world.credits, "total_usage": state.ledger.spent()}}


def _gone(_state: State, _asked: Asked) -> Mapping[str, Any]:
    raise Refusal(410, "Charges of Coinbase are no more.")


ROUTES: Final = (
    Route("GET", "/credits", _credits),
    Route("POST", "/credits/coinbase", _gone, keyed=False),
)
