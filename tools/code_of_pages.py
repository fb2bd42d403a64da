"""The code of the documentation as files, so that type checkers read it: `python tools/code_of_pages.py FOLDER`."""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
UNTYPED = re.compile(r"^def test_|^pytest_plugins|reacton|reactpy|--8<--|maxTokens", re.MULTILINE)
"""Left out: tests, which few annotate; frameworks that are not at hand; files that are shown; a key that is wrong."""


def python_of(page: Path) -> list[str]:
    """Give the blocks of Python of a page, in order."""
    return re.findall(r"^```python\n(.*?)^```", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


def pages() -> list[Path]:
    """Give the README and all pages that are written by hand."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def main(folder: Path) -> None:
    """Write each block into a file of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    for page in pages():
        for number, block in enumerate(python_of(page), 1):
            if not UNTYPED.search(block):
                name = re.sub(r"\W", "_", page.stem.lower())
                (folder / f"{name}_{number}.py").write_text(block, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
