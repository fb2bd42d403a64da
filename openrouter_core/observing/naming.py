"""The name of the function that a call was made with: that of the module which holds its operation."""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from openrouter_core.call.operation import AnyOperation

_FUNCTIONS: Final = "openrouter_core.funcs."


def name_of(operation: AnyOperation) -> str:
    """Give `chat_send`; of an operation that no function has, its method and path."""
    endpoint = operation.endpoint
    return _named(endpoint.method, endpoint.path, endpoint.body, opens=endpoint.opens)


@lru_cache(256)  # more than there are
def _named(method: str, path: str, body: str, *, opens: bool) -> str:
    # Whoever calls a function has loaded its module.
    for home, module in sys.modules.copy().items():
        name = home.removeprefix(_FUNCTIONS)
        endpoint = getattr(getattr(module, name.upper(), None), "endpoint", None) if name != home else None
        if endpoint is not None and (endpoint.method, endpoint.path, endpoint.body) == (method, path, body):
            return f"{name}_stream" if opens else name
    return f"{method} {path}"
