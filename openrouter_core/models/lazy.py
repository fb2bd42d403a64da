"""Names that load their module when they are first asked for (PEP 562), so that offering costs nothing."""

from __future__ import annotations

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


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


def offer_all(
    family: str, own: Sequence[str], sisters: Sequence[str], elsewhere: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Make the `__getattr__` and the `__dir__` of a family of models.

    Beside its `own` names it offers what its sister modules offer, and some names that are defined `elsewhere`.
    """
    package = family.rpartition(".")[0]

    def __dir__() -> list[str]:  # noqa: N807
        theirs = (import_module(f"{package}.{each}").__all__ for each in sisters)
        return sorted({*own, *elsewhere, "UnknownVariant"}.union(*theirs))

    def __getattr__(name: str) -> Any:  # noqa: ANN401, N807 - as above
        if name == "__all__":
            return __dir__()
        if name in elsewhere:
            return getattr(import_module(elsewhere[name]), name)
        for each in () if name.startswith("_") else sisters:
            sister = import_module(f"{package}.{each}")
            if name in sister.__all__:
                return getattr(sister, name)
        raise AttributeError(f"module {family!r} has no attribute {name!r}", name=name)

    return __getattr__, __dir__
