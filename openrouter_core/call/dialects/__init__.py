"""How each family of answers says what it holds, that it failed, and that it is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.call.dialects.family import Dialect as Dialect
    from openrouter_core.call.dialects.family import Reading as Reading
