"""Names that load their module when they are first asked for (PEP 562), so that offering costs nothing."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence


def offer(package: str, where: Mapping[str, str]) -> Callable[[str], Any]:
    """Make the `__getattr__` of `package`: each name in `where` is an attribute of the module named there."""

    def __getattr__(name: str) -> Any:  # noqa: ANN401, N807 - a module's `__getattr__` gives whatever it holds
        if (module := where.get(name)) is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}", name=name)
        home = import_module(module)
        # A module may be offered under its own name.
        return home if module.endswith(f".{name}") and not hasattr(home, name) else getattr(home, name)

    return __getattr__


def offer_functions(
    package: str, where: Mapping[str, str], but: Collection[str], streams: Collection[str] = ()
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Make the `__getattr__` and the `__dir__` of the package itself.

    Beside the names in `where` it offers the functions of its room `funcs`, by their rule: each is in the module of its
    name, with its asynchronous twin, and in those named in `streams` with two more that give a stream. `but` are modules
    there of another kind.
    """
    lookup = offer(package, where)

    def __dir__() -> list[str]:  # noqa: N807
        from pkgutil import iter_modules

        room = import_module(f"{package}.funcs")
        found = [each.name for each in iter_modules(room.__path__) if each.name not in but]
        found += [f"{each}_stream" for each in streams]
        return sorted({"__version__", *where, *found, *(f"{each}_async" for each in found)})

    def __getattr__(name: str) -> Any:  # noqa: ANN401, N807 - as above
        if name == "__all__":
            return __dir__()
        if name in where or name.startswith("_"):
            return lookup(name)
        from importlib.util import find_spec

        home, stem = f"{package}.funcs", name.removesuffix("_async")
        if (whole := stem.removesuffix("_stream")) in streams:
            stem = whole
        if stem.isidentifier() and stem not in but and find_spec(f"{home}.{stem}") is not None:
            return getattr(import_module(f"{home}.{stem}"), name)
        import re
        from difflib import get_close_matches

        near = get_close_matches(re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower(), __dir__(), n=1)
        hint = f": did you mean {near[0]}?" if near else ""
        raise AttributeError(f"module {package!r} has no attribute {name!r}{hint}", name=name)

    return __getattr__, __dir__


def offer_all(
    family: str, own: Sequence[str], sisters: Sequence[str], elsewhere: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Make the `__getattr__` and the `__dir__` of a family of models.

    Beside its `own` names it offers what its sister modules offer, and some names that are defined `elsewhere`.
    """
    package = family.rpartition(".")[0]

    def __dir__() -> list[str]:  # noqa: N807
        theirs = (import_module(f"{package}.{each}").__all__ for each in sisters)
        return sorted({*own, *elsewhere}.union(*theirs))

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
