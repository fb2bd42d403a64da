"""Write what the published OpenAPI description says, as models and functions: `generate.py PATH_OR_URL [--check]`.

What the description cannot say, words for users and where the wire is wider, stands in `model_notes.py`,
`operation_notes.py` and `operation_words.py`. The same description gives the same bytes.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import model_notes
import operation_notes
import yaml
from description import Schema
from library import Library

ROOT = Path(__file__).parent.parent
PLACES: Mapping[str, frozenset[str]] = {
    "openrouter_core/models": model_notes.BY_HAND,
    "funcs": frozenset({"__init__", "beta_responses_send", *operation_notes.UNSENT}),
    "tests/typing": frozenset(
        f"consumer{each}"
        for each in (
            "",
            "_answers",
            "_black_box",
            "_calls",
            "_combining",
            "_messages",
            "_mutation",
            "_observing",
            "_pages",
            "_protocols",
            "_responses",
            "_testing",
        )
    ),
}
"""The folders of modules that are written, and the modules there that are not."""

PAGES = "docs/reference"
"""The folder of pages, all of which are written."""


def read(source: str) -> Schema:
    """Read the description from a file or an address."""
    if re.match(r"https?://", source):
        with urllib.request.urlopen(source, timeout=60) as reply:  # noqa: S310 - the scheme is checked
            text = reply.read().decode()
    else:
        text = Path(source).read_text(encoding="utf-8")
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    description: Schema = yaml.load(text, Loader=loader)  # noqa: S506 - it is a safe one, and the fast one if it can be
    return description


def write(library: Library, root: Path) -> None:
    """Put the modules down as ruff has them, and take away those that are no more."""
    for place, written in zip((*PLACES, PAGES), library.written, strict=True):
        suffix = ".md" if place == PAGES else ".py"
        (root / place).mkdir(parents=True, exist_ok=True)
        for stale in {each.stem for each in (root / place).glob(f"*{suffix}")} - {*written, *PLACES.get(place, ())}:
            (root / place / f"{stale}{suffix}").unlink()
        for name, text in written.items():
            (root / place / f"{name}{suffix}").write_text(text, encoding="utf-8")
    for command in (["check", "--quiet", "--select", "I,F401", "--fix"], ["format", "--quiet"]):
        ruff = [sys.executable, "-m", "ruff", *command, "--config", str(ROOT / "pyproject.toml"), "--no-cache"]
        subprocess.run([*ruff, *PLACES, PAGES], check=True, cwd=root)  # noqa: S603 - a tool of ours on files of ours


def generated(root: Path) -> Iterator[tuple[str, bytes]]:
    """Give what is there, by its path."""
    for place, by_hand in PLACES.items():
        for each in (root / place).glob("*.py"):
            if each.stem not in by_hand:
                yield f"{place}/{each.name}", each.read_bytes()
    for each in (root / PAGES).glob("*.md"):
        yield f"{PAGES}/{each.name}", each.read_bytes()


def main(arguments: Sequence[str] | None = None) -> int:
    """Write all, or with `--check` tell whether it is as it would be written."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", help="path or address of the OpenAPI description")
    parser.add_argument("--check", action="store_true", help="change nothing; fail where something would change")
    parser.add_argument("--into", type=Path, default=ROOT, help="the root of the checkout, if not this one")
    given = parser.parse_args(arguments)
    library = Library(read(given.source))
    if not given.check:
        write(library, given.into)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        write(library, Path(folder))
        fresh = dict(generated(Path(folder)))
    there = dict(generated(given.into))
    stale = sorted(name for name in {*fresh, *there} if fresh.get(name) != there.get(name))
    for name in stale:
        print(f"{name} is not as the description has it")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
