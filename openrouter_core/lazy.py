"""Names that load their module when they are first asked for (PEP 562), so that offering costs nothing."""

from __future__ import annotations

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def offer(
    package: str, where: Mapping[str, str], aliases: Mapping[str, str] = MappingProxyType({})
) -> Callable[[str], Any]:
    """Make the `__getattr__` of `package`: each name in `where` is an attribute of the module named there.

    `aliases` are further names of some of them.
    """

    def __getattr__(name: str) -> Any:  # noqa: ANN401, N807 - a module's `__getattr__` gives whatever it holds
        name = aliases.get(name, name)
        if (module := where.get(name)) is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}", name=name)
        home = import_module(module)
        # A module may be offered under its own name.
        return home if module.endswith(f".{name}") and not hasattr(home, name) else getattr(home, name)

    return __getattr__
