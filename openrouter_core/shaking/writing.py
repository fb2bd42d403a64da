"""Files onto the disk: all of them or none, compiled, and the same bytes each time."""

from __future__ import annotations

import os
import py_compile
import shutil
import sys
from secrets import token_hex
from typing import TYPE_CHECKING, Final

from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from openrouter_core.result import Result

_DATE: Final = 315_532_800
"""The first that an archive can hold, 1980: with one date for all, archives of equal files are equal."""


def write(files: Mapping[str, bytes], folder: Path) -> Result[tuple[int, int], str]:
    """Write files into a new folder; give how much bytecode was put beside them, in files and in bytes.

    It is written under another name, and gets its own when it is whole. May raise an `OSError`.
    """
    if folder.exists() and not (folder.is_dir() and next(folder.iterdir(), None) is None):
        return Err(f"{folder} is there already, and is no empty folder")
    folder.parent.mkdir(parents=True, exist_ok=True)
    unfinished = folder.with_name(f".{folder.name}.{token_hex(4)}")
    try:
        compiled = [_write(unfinished, path, content) for path, content in sorted(files.items())]
        for each in (unfinished, *unfinished.rglob("*")):
            os.utime(each, (_DATE, _DATE))
        if folder.exists():
            folder.rmdir()
        unfinished.rename(folder)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    sizes = [each for each in compiled if each is not None]
    return Ok((len(sizes), sum(sizes)))


def _write(place: Path, path: str, content: bytes) -> int | None:
    file = place / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    if file.suffix != ".py":
        return None
    compiled = file.parent / "__pycache__" / f"{file.stem}.{sys.implementation.cache_tag}.pyc"
    # Unchecked: Python neither asks for the date of the source nor writes. It puts the true place into the code when it
    # is loaded; until then, it is the same everywhere.
    unchecked = py_compile.PycInvalidationMode.UNCHECKED_HASH
    py_compile.compile(str(file), str(compiled), path, doraise=True, optimize=0, invalidation_mode=unchecked)
    return compiled.stat().st_size
