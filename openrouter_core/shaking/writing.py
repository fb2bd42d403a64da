"""Files onto the disk: all of them or none, compiled, and the same bytes each time."""

from __future__ import annotations

import os
import shutil
import subprocess
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
        for path, content in files.items():
            file = unfinished / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        if (fault := _compile(unfinished)) is not None:
            return fault
        written = [*unfinished.rglob("*")]
        sizes = [each.stat().st_size for each in written if each.suffix == ".pyc"]
        for each in (unfinished, *written):
            os.utime(each, (_DATE, _DATE))
        if folder.exists():
            folder.rmdir()
        unfinished.rename(folder)
        return Ok((len(sizes), sum(sizes)))
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _compile(folder: Path) -> Err[str] | None:
    """Put bytecode beside the sources that is taken as it is: Python neither looks at their dates nor writes.

    In a process of its own, where nothing else is: what else a process holds shows in the bytes
    (https://github.com/python/cpython/issues/78274). The sources stay. Tracebacks are made of them, and anyio reads its
    own to load the rest of itself only when it is used: without them, the first answer takes longer.
    """
    alone = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    run = subprocess.run(
        [sys.executable, "-P", "-S", "-s", "-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash", "."],
        check=False, capture_output=True, text=True, cwd=folder, env={**alone, "PYTHONHASHSEED": "0"},
    )  # fmt: skip
    return Err(f"it cannot be compiled: {run.stdout.strip() or run.stderr.strip()}") if run.returncode else None
