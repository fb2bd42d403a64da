"""What some modules need, and what that needs: all that may ever run, and nothing that cannot or nobody asks for."""

from __future__ import annotations

import sys
from itertools import chain
from typing import TYPE_CHECKING

from attrs import frozen

from openrouter_core.result import Err, Ok
from openrouter_core.shaking.pieces import pieces_of
from openrouter_core.shaking.texts import OURS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from openrouter_core.result import Result
    from openrouter_core.shaking.pieces import Piece
    from openrouter_core.shaking.texts import Module


@frozen
class Needed:
    """What a copy is to hold."""

    modules: frozenset[str]
    names: frozenset[str]
    """What is spoken of."""
    files: frozenset[str] = frozenset()
    """What may be names of other files that are read."""


def needed(names: Iterable[str], homes: Iterable[str], modules: Mapping[str, Module]) -> Result[Needed, str]:
    """Find what is needed to load the modules `homes`, and to run the functions in them that are called `names`.

    A function of ours that nobody speaks of is no reason to hold what it needs. Of other packages, all that is there
    counts, but for what cannot run, and what it alone needs, where something is not among `modules`: trio, or what the
    commands of httpx are made with. Of ours, hooks for such packages are left out of account, and what is named itself
    is held for those who have them.
    """
    start = Needed(frozenset(_with_parents(homes)), frozenset(names))
    broken: dict[str, str] = {}

    def lack(piece: Piece) -> str | None:
        return next((name for name in sorted(piece.musts) if name in broken or _is_absent(name, modules)), None)

    def can_run(name: str, piece: Piece) -> bool:
        return (_is_ours(name) and not piece.is_hook) or lack(piece) is None

    while True:
        found = _reached(start, modules, can_run)
        missed = {name: need for name in found.modules if (need := lack(pieces_of(modules[name])[0])) is not None}
        for name in sorted(filter(_is_ours, missed)):
            if (need := missed.pop(name)) in broken:
                return Err(f"{name} needs {need}, and that {_deepest(need, broken)}, which cannot be found here")
        if not missed:
            return Ok(found)
        broken |= missed
        # Who cannot be loaded takes along what is within.
        modules = {name: module for name, module in modules.items() if broken.keys().isdisjoint(parents(name))}


def _deepest(name: str, broken: Mapping[str, str]) -> str:
    return _deepest(broken[name], broken) if name in broken else name


def _reached(start: Needed, modules: Mapping[str, Module], can_run: Callable[[str, Piece], bool]) -> Needed:
    found = start
    while True:
        runs = [
            (name, piece)
            for name in found.modules
            for piece in pieces_of(modules[name])
            if (piece.name is None or piece.name in found.names or not _is_ours(name)) and can_run(name, piece)
        ]
        imports = frozenset[str]().union(*(piece.imports for _, piece in runs))
        more = Needed(
            found.modules.union(_with_parents(_meant(imports, modules))),
            found.names.union(*(piece.names for name, piece in runs if _is_ours(name))),
            found.files.union(*(piece.files for _, piece in runs)),
        )
        if more == found:
            return found
        found = more


def _is_ours(name: str) -> bool:
    return name.partition(".")[0] == OURS


def _meant(imports: Iterable[str], modules: Mapping[str, Module]) -> Iterable[str]:
    for name in imports:
        if name.endswith("*"):
            yield from (each for each in modules if each.startswith(name[:-1]))
        elif name in modules:
            yield name


def parents(name: str) -> Iterable[str]:
    """Give the packages that a module is in, from the outermost, and it itself."""
    parts = name.split(".")
    return (".".join(parts[: count + 1]) for count in range(len(parts)))


def _with_parents(names: Iterable[str]) -> Iterable[str]:
    return chain.from_iterable(map(parents, names))


def _is_absent(name: str, modules: Mapping[str, Module]) -> bool:
    # What is not a module of a package that is there may be a name in it.
    return name.partition(".")[0] not in sys.stdlib_module_names and not (
        name in modules or name.rpartition(".")[0] in modules
    )
