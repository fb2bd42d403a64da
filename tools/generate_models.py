"""Write `openrouter_core/models` from the published OpenAPI description: `generate_models.py PATH_OR_URL [--check]`.

What the description cannot say, words for users and where the wire is wider, stands in `model_notes.py`. The same
description gives the same bytes.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import model_notes as notes
import spelling
import yaml
from description import Schema, Schemas, objects_in

ROOT = Path(__file__).parent.parent
MODELS = ROOT / "openrouter_core" / "models"
Names = Mapping[str, Sequence[str]]
"""The names of objects, by family."""


class Library:
    """All generated modules of `openrouter_core.models`, by name: what families share, and a few for each family."""

    def __init__(self, description: Schema) -> None:
        """Write them all."""
        self.schemas = Schemas(description["components"]["schemas"])
        self.answers = spelling.Answers(self.schemas)
        self.modules: dict[str, str] = {}
        reach, named = self.schemas.reach, self.schemas.named
        whole = {each.name: reach(named(each.result), into_maps=False) for each in notes.FAMILIES}
        told = {each.name: reach(named(each.result), named(each.event), into_maps=False) for each in notes.FAMILIES}
        asked = {each.name: reach(named(each.request)) for each in notes.FAMILIES}
        homes = self._write_answers(whole, told, asked)
        self._write_requests(asked, homes)
        self.modules["keys"] = spelling.keys(
            {each.name: [key.name for key in self.schemas.objects[each.request].fields] for each in notes.FAMILIES}
        )

    def _write_answers(self, whole: Names, told: Names, asked: Names) -> dict[str, str]:
        """Write what comes out; what only events hold is by itself: who does not stream does not load it.

        What another family's requests take back is shared, or they would load the family.
        """
        known = {family: (*found, *asked[family]) for family, found in told.items()}
        names = sorted({name for found in told.values() for name in found})
        texts = {name: self.answers.object(self.schemas.objects[name]) for name in names}
        for each in notes.FAMILIES:
            self.answers.text(self.schemas.named(each.event))
        members = {**{name: [name] for name in names}, **self.answers.unions}
        homes = {name: _home(found, whole, told, known) for name, found in members.items()} | notes.HOMES_BY_HAND
        texts |= dict(self.answers.union(name) for name in sorted(self.answers.unions))
        families = {each.name: each for each in notes.FAMILIES}
        for module in sorted({*homes.values()} - notes.BY_HAND):
            defined = {name: text for name, text in texts.items() if homes[name] == module}
            self.modules[module] = spelling.answers(module, defined, homes, families.get(module))
        return homes

    def _write_requests(self, asked: Names, answered: Mapping[str, str]) -> None:
        """Write what goes in: a module for what families share, and one for each."""
        requests = spelling.Requests(self.schemas, {*answered}, self.answers.unions)
        order = ["shared", *asked]
        homes = {name: _home([name], asked) for names in asked.values() for name in names}
        unions = {name: found for name, found in self.schemas.unions.items() if {*objects_in(found)} <= {*homes}}
        at = {name: max((homes[each] for each in objects_in(found)), key=order.index) for name, found in unions.items()}
        places = dict(answered)
        for family in order:
            root = next((each for each in notes.FAMILIES if each.name == family), None)
            objects = [self.schemas.objects[name] for name, home in sorted(homes.items()) if home == family]
            defined = requests.definitions(
                [each for each in objects if root is None or each.name != root.request],
                {name: found for name, found in sorted(unions.items()) if at[name] == family},
                root,
            )
            self.modules[f"{family}_request"] = spelling.requests(defined, places)
            places |= dict.fromkeys(defined, f"{family}_request")


def _home(names: Iterable[str], *stages: Names) -> str:
    """Name the module of what is made of `names`: that of the one family that has them all, or what families share.

    What a family does not have at the first of several stages, in its whole answers, is by itself.
    """
    having = [[family for family, found in stage.items() if {*names} <= {*found}] for stage in stages]
    if any(len(families) > 1 for families in having):
        return "shared"
    (family,) = having[-1]
    return family if having[0] else f"{family}_events"


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


def write(modules: Mapping[str, str], folder: Path) -> None:
    """Put the modules down as ruff has them, and take away those that are no more."""
    for stale in {each.stem for each in folder.glob("*.py")} - {*modules, *notes.BY_HAND}:
        (folder / f"{stale}.py").unlink()
    for name, text in modules.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
    for command in (["check", "--quiet", "--select", "I,F401", "--fix"], ["format", "--quiet"]):
        ruff = [sys.executable, "-m", "ruff", *command, "--config", str(ROOT / "pyproject.toml"), "--no-cache"]
        subprocess.run([*ruff, str(folder)], check=True)  # noqa: S603 - a tool of ours on files of ours


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the models, or with `--check` tell whether they are as they would be written."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", help="path or address of the OpenAPI description")
    parser.add_argument("--check", action="store_true", help="change nothing; fail where something would change")
    parser.add_argument("--into", type=Path, default=MODELS, help="the folder, if not the library's own")
    given = parser.parse_args(arguments)
    modules = Library(read(given.source)).modules
    if not given.check:
        write(modules, given.into)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        write(modules, Path(folder))
        fresh = {each.name: each.read_bytes() for each in Path(folder).glob("*.py")}
    there = {each.name: each.read_bytes() for each in given.into.glob("*.py") if each.stem not in notes.BY_HAND}
    stale = sorted(name for name in {*fresh, *there} if fresh.get(name) != there.get(name))
    for name in stale:
        print(f"{name} is not as the description has it")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
