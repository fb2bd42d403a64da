"""What the tests stand on: callers, servers, documents, places. Tests are elsewhere, a folder for each of the rooms."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

_LINK = Path(__file__).parents[2] / "openrouter_core" / "funcs"

if _LINK.parent.is_dir() and not _LINK.exists():
    # An sdist that was unpacked has no links: setuptools leaves them out.
    with suppress(FileExistsError):  # another worker was faster
        _LINK.symlink_to("../funcs", target_is_directory=True)
