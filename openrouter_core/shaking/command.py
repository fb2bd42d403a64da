"""Copy what some functions need: `python -m openrouter_core shake chat_send text_of --to DIR`.

DIR is then all that they need beside Python: put it into an archive, an image or a layer, and on `sys.path`. It holds
this package and the packages that it stands on, shrunk to what can be reached from the names, with their licences and
with bytecode. A function comes with its twin. What was left out says so when it is imported.

Exit status: 0 written; 2 wrong usage, or a name that is none; 74 a file cannot be read or written.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from openrouter_core.result import Err, Ok
from openrouter_core.shaking.copying import files_of
from openrouter_core.shaking.installed import installed
from openrouter_core.shaking.texts import OURS, used_by
from openrouter_core.shaking.writing import write

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from openrouter_core.result import Result


def shake(arguments: Sequence[str]) -> int:
    """Write the copy, tell of it, and give the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m openrouter_core shake",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "name",
        nargs="+",
        help="what you use of openrouter_core, or your program, `handler.py`, which is read for what it imports of it",
    )
    parser.add_argument("--to", required=True, metavar="DIR", help="a folder that is empty, or not there yet")
    parser.add_argument("--no-deps", action="store_true", help="leave out other packages, where they are there already")
    given = parser.parse_intermixed_args(arguments)
    try:
        made = _make(given.name, Path(given.to).resolve(), with_dependencies=not given.no_deps)
    except OSError as error:
        print(f"openrouter_core: {error.filename or given.to}: {error.strerror}", file=sys.stderr)  # noqa: T201
        return 74
    if isinstance(made, Err):
        print(f"openrouter_core: {made.failure()}", file=sys.stderr)  # noqa: T201
        return 2
    print(made.unwrap())  # noqa: T201 - its purpose
    return 0


def _make(said: Iterable[str], folder: Path, *, with_dependencies: bool) -> Result[str, str]:
    there = installed()
    if isinstance(there, Err):
        return there
    packages = there.unwrap()
    names = _names(said, {name for each in packages for name in each.modules})
    if isinstance(names, Err):
        return names
    found = files_of(names.unwrap(), packages, with_dependencies=with_dependencies)
    if isinstance(found, Err):
        return found
    files = found.unwrap()
    written = write(files, folder)
    if isinstance(written, Err):
        return written
    size = _told(len(files), sum(map(len, files.values())))
    whole = _told(*map(sum, zip(*(each.size for each in packages), strict=True)))
    return Ok(
        f"{folder}: {size}, and as bytecode {_told(*written.unwrap())}\n"
        f"The whole package, with what it stands on: {whole}"
    )


def _names(said: Iterable[str], modules: Container[str]) -> Result[Sequence[str], str]:
    """Give the names that were said, and those that programs use; of other packages, those that have `modules` here."""
    names: set[str] = set()
    for each in said:
        try:
            used = used_by(Path(each).read_bytes(), each) if each.endswith(".py") else {each}
        except (SyntaxError, ValueError) as error:
            return Err(f"{each} is no program: {error}")
        if each not in used and not any(name.startswith(f"{OURS}.") for name in used):
            return Err(f"{each} uses nothing of {OURS}")
        names.update(name for name in used if name == each or name.partition(".")[0] in modules)
    return Ok(sorted(names))


def _told(count: int, size: int) -> str:
    return f"{count:,} files, {size:,} bytes"
