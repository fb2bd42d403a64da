"""What is installed here: this package and those that it stands on, file by file."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen

from openrouter_core import __version__
from openrouter_core.result import Err, Ok
from openrouter_core.shaking.texts import OURS, Module

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from importlib.metadata import Distribution

    from openrouter_core.result import Result

STANDS_ON: Final = ("attrs", "cattrs", "httpx", "returns")
_PLACE: Final = Path(__file__).parent.parent
_LICENCE: Final = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)


@frozen
class Package:
    """A distribution: its modules and other files, by where they lie below the folder that packages are found in."""

    modules: Mapping[str, Module]
    """By what they are imported as."""
    others: Mapping[str, Path]
    """What its modules may read."""
    papers: Mapping[str, bytes]
    """What it is called, which version it is, and its licences."""

    @property
    def size(self) -> tuple[int, int]:
        """How many files that are, and how many bytes."""
        sizes = [len(each.text) for each in self.modules.values()]
        sizes += [file.stat().st_size for file in self.others.values()]
        sizes += [len(each) for each in self.papers.values()]
        return len(sizes), sum(sizes)


def installed() -> Result[Sequence[Package], str]:
    """Give this package, and then those that it stands on, and what these do; extras of theirs left out."""
    waiting, seen = [*STANDS_ON], dict[str, Package]()
    while waiting:
        requirement = waiting.pop()
        if (told := re.match(r"[\w.-]+", requirement)) is None or re.search(r"\bextra\s*==", requirement):
            continue
        name = re.sub(r"[-_.]+", "-", told[0]).lower()
        if name in seen:
            continue
        try:
            found = distribution(name)
        except PackageNotFoundError:
            if ";" in requirement:
                continue  # wanted on other systems or versions
            return Err(f"{OURS} stands on {name}, which is not installed here")
        seen[name] = _package(found)
        waiting += found.requires or ()
    return Ok((_own(), *(seen[name] for name in sorted(seen))))


def _own() -> Package:
    # In a checkout `funcs` is a link, which not every walk follows.
    files = sorted({*_PLACE.rglob("*.py"), *(_PLACE / "funcs").glob("*.py")})
    papers = f"{OURS}-{__version__}.dist-info"
    told = f"Metadata-Version: 2.4\nName: {OURS}\nVersion: {__version__}\nLicense-Expression: MIT\n"
    # A checkout has it beside the package.
    places = (_PLACE.parent / "LICENSE", _PLACE.parent / papers / "licenses" / "LICENSE")
    licences = {f"{papers}/licenses/LICENSE": each.read_bytes() for each in places if each.exists()}
    modules = _by_name(Module(f"{OURS}/{each.relative_to(_PLACE).as_posix()}", each.read_bytes()) for each in files)
    return Package(modules, {}, {f"{papers}/METADATA": str.encode(told), **licences})


def _package(found: Distribution) -> Package:
    files = {each.as_posix(): Path(str(found.locate_file(each))) for each in found.files or ()}
    papers = {path: file for path, file in files.items() if ".dist-info/" in path}
    # Commands and manuals lie outside.
    inside = {
        path: file
        for path, file in files.items()
        if path not in papers and "__pycache__" not in path and not path.startswith("..")
    }
    return Package(
        _by_name(Module(path, file.read_bytes()) for path, file in inside.items() if path.endswith(".py")),
        {path: file for path, file in inside.items() if not path.endswith(".py")},
        dict(_papers(papers)),
    )


def _papers(files: Mapping[str, Path]) -> Iterator[tuple[str, bytes]]:
    for path, file in files.items():
        if path.endswith("/METADATA"):
            # What follows the first empty line is what the package says of itself at length.
            yield path, file.read_bytes().replace(b"\r\n", b"\n").partition(b"\n\n")[0] + b"\n"
        elif _LICENCE.search(path):
            yield path, file.read_bytes()


def _by_name(modules: Iterable[Module]) -> Mapping[str, Module]:
    return {each.name: each for each in modules}
