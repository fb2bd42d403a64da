"""Every way to fail that the stand-in knows, by name: the whole list, of which a sweep may take a part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.testing.failures.breaks import BREAKS
from openrouter_core.testing.failures.no_answers import NO_ANSWERS
from openrouter_core.testing.failures.oddities import ODDITIES
from openrouter_core.testing.failures.refusals import REFUSALS
from openrouter_core.testing.failures.streams import STREAMS

if TYPE_CHECKING:
    from openrouter_core.testing.failures.failure import Failure

FAILURES: Final[tuple[Failure, ...]] = (*REFUSALS, *NO_ANSWERS, *ODDITIES, *STREAMS, *BREAKS)
"""Every failure. Those that make no sense for what is asked are passed over."""
