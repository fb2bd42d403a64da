"""How many bytes a package brings: its files and those of all that it requires here, bytecode left out."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from benchmarks.measure import CHECKOUT
from openrouter_core import __version__

PACKAGES = {"floor": "httpx", "ours": "openrouter_core", "official": "openrouter", "openai": "openai"}
"""What to install for each contestant. Ours is this checkout, installed or not."""

_OURS = PACKAGES["ours"]


def version(contestant: str) -> str | None:
    """Tell the version that is installed, if any."""
    if contestant == "ours":
        return __version__
    try:
        return distribution(PACKAGES[contestant]).version
    except PackageNotFoundError:
        return None


def installed_size(contestant: str) -> int:
    """Sum up what an installation of the contestant consists of."""
    return sum(_own_size(each) for each in _closure(PACKAGES[contestant]))


def _closure(package: str) -> set[str]:
    waiting, seen = [package], set[str]()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        try:
            requires = _requires(name)
        except PackageNotFoundError:
            continue  # wanted on other systems or versions
        seen.add(name)
        waiting += [_name(each) for each in requires if "extra ==" not in each]
    return seen


def _requires(package: str) -> list[str]:
    if package == _OURS:
        project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        return [*project["dependencies"]]
    return distribution(package).requires or []


def _name(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    return re.sub(r"[-_.]+", "-", found[0]).lower() if found else requirement


def _own_size(package: str) -> int:
    if package == _OURS:
        files = [*(CHECKOUT / "openrouter_core").rglob("*"), *(CHECKOUT / "funcs").rglob("*")]
    else:
        files = [Path(str(each.locate())) for each in distribution(package).files or ()]
    return sum(each.stat().st_size for each in files if each.is_file() and "__pycache__" not in each.parts)
