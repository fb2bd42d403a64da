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
    counts. Nothing is needed by what cannot run, for lack of a package that is not among `modules`: trio, or the
    commands of httpx.
    """
    start = Needed(frozenset(_with_parents(homes)), frozenset(names))
    pieces: dict[str, tuple[Piece, ...]] = {}
    broken: dict[str, str] = {}

    def lacks(piece: Piece) -> str | None:
        return next((name for name in sorted(piece.musts) if name in broken or _is_absent(name, modules)), None)

    def read(name: str) -> tuple[Piece, ...]:
        if name not in pieces:
            pieces[name] = pieces_of(modules[name])
        return pieces[name]

    while True:
        found = _reached(start, modules, read, lambda piece: lacks(piece) is None)
        lacking = {name: lack for name in found.modules if (lack := lacks(read(name)[0])) is not None}
        if not lacking:
            return Ok(found)
        if own := sorted(filter(_is_ours, lacking)):
            return Err(f"{own[0]} needs {lacking[own[0]]}, which cannot be found here")
        broken |= lacking
        # Who cannot be loaded takes along what is within.
        modules = {name: module for name, module in modules.items() if broken.keys().isdisjoint(parents(name))}


def _reached(
    start: Needed,
    modules: Mapping[str, Module],
    read: Callable[[str], tuple[Piece, ...]],
    can_run: Callable[[Piece], bool],
) -> Needed:
    found = start
    while True:
        runs = [
            (name, piece)
            for name in found.modules
            for piece in read(name)
            if (piece.name is None or piece.name in found.names or not _is_ours(name)) and can_run(piece)
        ]
        more = Needed(
            found.modules.union(*(_with_parents(_meant(piece.imports, modules)) for _, piece in runs)),
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
