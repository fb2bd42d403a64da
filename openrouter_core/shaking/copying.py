"""What a copy is made of: the files that some names need, and a package that knows what was left out of it."""

from __future__ import annotations

import re
from difflib import get_close_matches
from itertools import chain
from typing import TYPE_CHECKING, Final

from attrs import frozen

from openrouter_core.result import Err, Ok
from openrouter_core.shaking.closure import needed, parents
from openrouter_core.shaking.pieces import pieces_of
from openrouter_core.shaking.texts import OURS, imported_names, own_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from openrouter_core.result import Result
    from openrouter_core.shaking.installed import Package
    from openrouter_core.shaking.texts import Module

_IN_HAND: Final = ("core", "errors", "http_meta", "options", "result")
"""What every caller has to do with."""

_LEFT_OUT: Final = '''

# This copy was made by `python -m openrouter_core shake {names}`. What it does not hold says so when it is asked for.
class _LeftOut:
    NAMES = """
{left_out}
"""

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if path is not None and f"\\n{{name}}\\n" in cls.NAMES:
            raise ModuleNotFoundError(
                f"{{name}} was left out of this copy of openrouter_core, which holds what these need: {names}."
                " Shake it again, and name what you use beside them",
                name=name,
            )


import sys

sys.meta_path.append(_LeftOut)  # the last, who is asked for what nobody else has
'''


def files_of(
    names: Iterable[str], packages: Sequence[Package], *, with_dependencies: bool
) -> Result[Mapping[str, bytes], str]:
    """Give the files of a copy for those who use `names`, by where they lie; the first of `packages` is this one."""
    modules = dict(chain.from_iterable(each.modules.items() for each in packages))
    told = _asked(names, modules)
    if isinstance(told, Err):
        return told
    asked = told.unwrap()
    homes = [home for each in asked for home in each.homes]
    spoken = chain.from_iterable(each.functions for each in asked)
    found = needed(spoken, [*(f"{OURS}.{each}" for each in _IN_HAND), *homes], modules)
    if isinstance(found, Err):
        return found
    need = found.unwrap()
    files: dict[str, bytes] = {}
    left_out: list[str] = []
    for package in packages if with_dependencies else packages[:1]:
        held = {module.path: module.text for name, module in package.modules.items() if name in need.modules}
        if held:
            read = {path: file.read_bytes() for path, file in package.others.items() if file.name in need.files}
            files |= {**held, **read, **package.papers}
            left_out += [name for name, module in package.modules.items() if module.path not in held]
    said = " ".join(sorted({each.name for each in asked}))
    tail = _LEFT_OUT.format(names=said, left_out="\n".join(sorted(left_out)))
    files[modules[OURS].path] += str.encode(tail)
    return Ok(files)


@frozen
class _Asked:
    """What somebody uses: where it comes from, and what it may be called there."""

    name: str
    homes: Sequence[str]
    functions: Sequence[str]


def _asked(names: Iterable[str], modules: Mapping[str, Module]) -> Result[Sequence[_Asked], str]:
    """Find names, of which each is one that this package offers, or a module, or a name in such a one."""
    front = _offered(modules)
    asked: list[_Asked] = []
    for name in names:
        full = name if name != OURS and name.partition(".")[0] in modules else f"{OURS}.{name}"
        home = next(each for each in reversed([*parents(full)]) if each in modules)
        if home.partition(".")[0] != OURS:
            asked.append(_Asked(home, (home,), ()))
            continue
        if home == full:
            # Who asks for a module asks for all of its functions.
            functions = [piece.name for piece in pieces_of(modules[home]) if piece.name is not None]
            asked.append(_Asked(full, (home,), functions))
            continue
        said = full.removeprefix(f"{home}.").partition(".")[0]
        homes = (front[said],) if home == OURS and said in front else _places(said, home, modules)
        if not homes:
            return Err(f"there is no {said} in {home}{_hint(said, front if home == OURS else ())}")
        asked.append(_Asked(said if homes[-1] == front.get(said) else f"{home}.{said}", homes, _twins(said)))
    return Ok(asked)


def _offered(modules: Mapping[str, Module]) -> Mapping[str, str]:
    """Give the home of each name that the package offers: type checkers are told of all."""
    front = dict(imported_names(modules[OURS], for_types=True))
    every = imported_names(modules[front.pop("*")], for_types=False)
    return {name: own if (own := f"{home}.{name}") in modules else home for name, home in (*front.items(), *every)}


def _places(name: str, home: str, modules: Mapping[str, Module]) -> Sequence[str]:
    """Give the modules that a name in one of the others is found through; none where it is not there."""
    if name in own_names(modules[home]):
        return (home,)
    lazy = [*imported_names(modules[home], for_types=True)]
    if (elsewhere := dict(lazy).get(name)) is not None:
        return home, elsewhere
    # They are looked through one after the other.
    sisters = [sister for each, sister in lazy if each == "*"]
    return (home, *sisters) if any(name in own_names(modules[each]) for each in sisters) else ()


def _hint(name: str, offered: Iterable[str]) -> str:
    written = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    near = get_close_matches(written, offered, n=2)
    return f": did you mean {' or '.join(near)}?" if near else ""


def _twins(name: str) -> Sequence[str]:
    """Give all names of what is offered in several ways of waiting."""
    stem = name.removesuffix("_async").removesuffix("_stream")
    return [f"{stem}{stream}{twin}" for stream in ("", "_stream") for twin in ("", "_async")]
