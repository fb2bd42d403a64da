"""What the environment says to this library, read at each call, in one look."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_NAMES: Final = (
    "OPENROUTER_API_KEY",
    "OPENROUTER_APP_CATEGORIES",
    "OPENROUTER_APP_TITLE",
    "OPENROUTER_BASE_URL",
    "OPENROUTER_DEBUG",
    "OPENROUTER_HTTP_REFERER",
    "OPENROUTER_X_OPEN_ROUTER_CATEGORIES",
    "OPENROUTER_X_OPEN_ROUTER_TITLE",
    "OPENROUTER_X_TITLE",
)
_ENCODE: Final[Any] = getattr(os.environ, "encodekey", str)
_KEPT: Final = tuple((name, _ENCODE(name)) for name in _NAMES)


def variables() -> Mapping[str, str]:
    """Give those of our variables that are set.

    `os.environ` raises and catches an exception for each one that is not, which in all takes as long as to write a
    request. What it looks into is asked first; whoever has put another mapping in its place has that one asked.
    """
    environ = os.environ
    data: Any = getattr(environ, "_data", environ)
    return {name: environ[name] for name, key in _KEPT if (key if data is not environ else name) in data}
