"""Work that would hold up the event loop is done in a thread. Nothing else is loaded for it, on the loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

import anyio.to_thread

if TYPE_CHECKING:
    from collections.abc import Callable


async def aside(work: Callable[[], object]) -> None:
    """Do `work` in a thread, and await its end."""
    await anyio.to_thread.run_sync(work)
