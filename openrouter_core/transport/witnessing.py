"""A call that is looked on at: its flow before those whom the core or the options name, and else as it is."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING, Any

from openrouter_core.call.operation import perform

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.call.operation import AnyOperation, Flow
    from openrouter_core.core import OpenRouterCore


def is_observed(core: Any, options: Any) -> bool:  # noqa: ANN401 - whatever the caller gave
    """Tell whether somebody looks on. Arguments that are none are told by the call itself."""
    try:
        return core.observe is not None or (options is not None and "observe" in options)
    except Exception:  # noqa: BLE001 - arguments of the caller's may raise anything
        return False


def witnessed(
    operation: AnyOperation,
    core: OpenRouterCore,
    request: object,
    options: object,
    environ: Mapping[str, str],
    *,
    is_awaited: bool,
) -> Flow:
    """Give the flow before its witnesses."""
    # Calls that nobody looks on at do without these modules; to load them is part of the call, and may fail.
    from openrouter_core.observing.witness import Beginning, Chance, before_witnesses

    chance = Chance(random.random)
    flow = perform(operation, core, request, options, environ, chance)
    beginning = Beginning(operation, core, request, options, environ, time.monotonic, chance, is_awaited)
    return (yield from before_witnesses(flow, beginning))
