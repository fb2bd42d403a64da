"""Copy what some functions need: `python -m openrouter_core shake chat_send text_of --to DIR`.

DIR is then all that they need beside Python: put it into an archive, an image or a layer, and on `sys.path`. It holds
this package and the packages that it stands on, shrunk to what can be reached from the names, with their licences and
with bytecode. A function comes with its twin. What was left out says so when it is imported.

Exit status: 0 written; 2 wrong usage, or a name that is none; 74 a file cannot be read or written.
"""

from __future__ import annotations

import argparse
import sys
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from openrouter_core.result import Err
from openrouter_core.shaking.copying import files_of
from openrouter_core.shaking.installed import installed
from openrouter_core.shaking.texts import used_by
from openrouter_core.shaking.writing import write

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


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
    folder, there = Path(given.to).resolve(), installed()
    if isinstance(there, Err):
        return _failed(there.failure(), 2)
    packages = there.unwrap()
    try:
        names = sorted(set(chain.from_iterable(map(_names, given.name))))
        found = files_of(names, packages, with_dependencies=not given.no_deps)
        if isinstance(found, Err):
            return _failed(found.failure(), 2)
        files = found.unwrap()
        written = write(files, folder)
    except SyntaxError as error:
        return _failed(f"{error.filename}: {error}", 2)
    except OSError as error:
        return _failed(f"{error.filename}: {error.strerror}", 74)
    if isinstance(written, Err):
        return _failed(written.failure(), 2)
    size = _told(len(files), sum(map(len, files.values())))
    whole = _told(*map(sum, zip(*(each.size for each in packages), strict=True)))
    print(f"{folder}: {size}, and as bytecode {_told(*written.unwrap())}")  # noqa: T201 - its purpose
    print(f"The whole package, with what it stands on: {whole}")  # noqa: T201
    return 0


def _names(said: str) -> Iterable[str]:
    return used_by(Path(said).read_bytes(), said) if said.endswith(".py") else [said]


def _told(count: int, size: int) -> str:
    return f"{count:,} files, {size:,} bytes"


def _failed(fault: str, status: int) -> int:
    print(f"openrouter_core: {fault}", file=sys.stderr)  # noqa: T201
    return status
