"""Write `openrouter_core/models` from the published OpenAPI description: `generate_models.py PATH_OR_URL [--check]`.

What the description cannot say, words for users and where the wire is wider, stands in `model_notes.py`. The same
description gives the same bytes.
"""

from __future__ import annotations

import argparse
import json
import keyword
import re
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Container, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import model_notes as notes
import yaml
from attrs import frozen
from description import (
    Either,
    Field,
    Free,
    Many,
    Named,
    Object,
    OrNone,
    Scalar,
    Schema,
    Schemas,
    Type,
    Words,
    objects_in,
    parts_of,
)

ROOT = Path(__file__).parent.parent
MODELS = ROOT / "openrouter_core" / "models"
FROM = "openrouter_core.models"


def literal(values: Iterable[object]) -> str:
    """Write a `Literal`."""
    return f"Literal[{', '.join(json.dumps(each) if isinstance(each, str) else repr(each) for each in values)}]"


def union(parts: Iterable[str]) -> str:
    """Join with bars, each part once, None last."""
    return " | ".join(sorted(dict.fromkeys(parts), key=lambda part: part == "None"))


def says(name: str) -> list[str]:
    """Write a docstring, if there is something to say."""
    return [f'    """{notes.SAYS[name]}"""', ""] if name in notes.SAYS else []


def warns(key: Field) -> list[str]:
    """Write the note of a key that is not to be used any more, which editors show."""
    if not key.deprecated:
        return []
    instead = notes.INSTEAD.get(key.name)
    return [f'    """Deprecated: {instead}."""' if instead else '    """Deprecated."""']


def words_of(code: str) -> set[str]:
    """Give the names that code mentions."""
    return set(re.findall(r"\w+", re.sub(r'"[^"]*"', "", code)))


def defined_in(code: str) -> list[str]:
    """Give the public names that code defines."""
    found = re.findall(r"^class ([A-Z]\w+)|^([A-Z]\w+): TypeAlias|^([A-Z]\w+) = TypedDict", code, re.MULTILINE)
    return [name for names in found for name in names if name]


class Requests:
    """Objects that go in, as `TypedDict`s. One that also comes out is `XParam`, and the `X` that came will do."""

    def __init__(self, schemas: Schemas, answered: set[str], unions: Container[str]) -> None:
        """Know which objects, and which unions, also come out."""
        self._schemas = schemas
        self._answered = answered
        self._unions = unions

    def name(self, name: str) -> str:
        """Give the name of an object's `TypedDict`, or of a union of them."""
        return f"{name}Param" if name in self._answered or name in self._unions else name

    def text(self, found: Type, *, spelled_out: bool = False, within: bool = False) -> str:
        """Write a type as an annotation; a union of the description by its name, unless it is to be spelled out."""
        match found:
            case Scalar(name):
                return "object" if name == "any" else name
            case Words(values):
                # New words come unannounced: a set of them is open. A single one is a tag.
                is_open = len(values) > 1 and all(isinstance(each, str) for each in values)
                return f"{literal(values)} | str" if is_open else literal(values)
            case Many(of):
                return f"Sequence[{self.text(of)}]"
            case Free(of):
                return f"Mapping[str, {self.text(of)}]"
            case Named(name):
                also = [name] if name in self._answered else []
                # Within a union this would take any mistake: there, keys of one's own want a word to the type checker.
                is_open = self._schemas.objects[name].is_open and not within
                return union([self.name(name), *also, *(["Mapping[str, object]"] if is_open else [])])
            case Either(name, of):
                by_name = name in self._schemas.unions and not spelled_out
                parts = [*(self.text(each, within=True) for each in of), *notes.REPLAYED.get(name, ())]
                return self.name(name) if by_name else union(parts)
            case OrNone(of):
                return union([self.text(of), "None"])

    def object(self, each: Object, *, name: str = "", without: str = "") -> str:
        """Write an object."""
        name = name or self.name(each.name)
        keys = {key.name: self._key(key) for key in each.fields if key.name != without}
        if all(key.isidentifier() and not keyword.iskeyword(key) for key in keys):
            body = [*says(each.name)]
            for key in each.fields:
                if key.name in keys:
                    body += [f"    {key.name}: {keys[key.name]}", *warns(key)]
            return "\n".join([f"class {name}(TypedDict, total=False):", *body])
        pairs = ", ".join(f"{key!r}: {text!r}" for key, text in keys.items())
        return f"{name} = TypedDict({name!r}, {{{pairs}}}, total=False)"

    def _key(self, key: Field) -> str:
        return f"Required[{self.text(key.type)}]" if key.required else self.text(key.type)


@frozen
class Tag:
    """The key whose constants tell the objects of a union apart."""

    key: str
    members: Mapping[str, str]


class Answers:
    """Objects that come out, as frozen classes whose annotations say how they are read; `unions` are those met."""

    def __init__(self, schemas: Schemas) -> None:
        """Begin with no unions."""
        self._schemas = schemas
        self._names: dict[tuple[str, ...], str] = {}
        self.unions: dict[str, Tag] = {}

    def text(self, found: Type) -> str:
        """Write a type as an annotation."""
        match found:
            case Scalar(name):
                return "Any" if name == "any" else name
            case Words(values) if not isinstance(values[0], str):
                return type(values[0]).__name__
            case Words(values):
                return literal(values) if len(values) == 1 else f"{literal(values)} | str"
            case Many(of):
                return f"tuple[{self.text(of.of if isinstance(of, OrNone) else of)}, ...]"
            case Free():
                return "Mapping[str, Any]"
            case Named(name):
                return name
            case Either(name, of):
                objects = tuple(each.name for each in of if isinstance(each, Named))
                texts = [self.text(each) for each in of if not isinstance(each, Named)]
                return union([*texts, *self._objects(name, objects)])
            case OrNone(of):
                return union([self.text(of), "None"])

    def object(self, each: Object) -> str:
        """Write an object; attrs wants the fields without a default first, also where all are keyword-only."""
        base = "Answer" if each.name in notes.ANSWERS else "Model"
        keys = sorted(map(self._key, each.fields), key=lambda text: " = " in text)
        old = {key.name: warns(key) for key in each.fields}
        body = [line for key in keys for line in (key, *old[key.split(":")[0].strip().removesuffix("_")])]
        head = "@frozen(kw_only=True, slots=False, eq=False, repr=False)"
        return "\n".join([head, f"class {each.name}({base}):", *says(each.name), *body])

    def _objects(self, name: str, names: tuple[str, ...]) -> list[str]:
        if len(names) < 2:
            return list(names)
        tag = self._tag(names)
        if tag is None:
            return ["Mapping[str, Any]"]
        name = self._names.setdefault(names, f"{name}Union" if name in self._schemas.objects else name)
        self.unions[name] = tag
        return [name]

    def _tag(self, names: Sequence[str]) -> Tag | None:
        for key in notes.TAGS:
            fields = [self._schemas.objects[name].field(key) for name in names]
            constants = [field.type.values if field and isinstance(field.type, Words) else () for field in fields]
            if all(constants):
                # Where two have the same constant, the first is meant.
                pairs = [(value, name) for name, values in zip(names, constants, strict=True) for value in values]
                return Tag(key, dict(reversed(pairs)))
        return None

    def _key(self, key: Field) -> str:
        is_reserved = keyword.iskeyword(key.name) or key.name in notes.RESERVED
        name = f"{key.name}_" if is_reserved else key.name
        inner = key.type.of if isinstance(key.type, OrNone) else key.type
        text = self.text(inner)
        if isinstance(inner, Words) and len(inner.values) == 1 and key.required and text.startswith("Literal"):
            return f"    {name}: {text} = {json.dumps(inner.values[0])}"
        if isinstance(inner, Many):
            return f"    {name}: {text}{'' if key.name in notes.ESSENTIAL and key.required else ' = ()'}"
        if isinstance(inner, Named) and key.name in notes.NEVER_NONE:
            return f"    {name}: {text}"
        return f"    {name}: {union([text, 'None'])} = None"


def homes_of(schemas: Schemas, names: Sequence[str], events: Sequence[str]) -> dict[str, str]:
    """Decide in which module each class of the answers is at home: with what comes and goes together with it.

    First comes what the notes say, and events by the first words of their type. A class that one other always
    mentions is at home with it, those that one other may mention are at home together, the rest alone.
    """
    homes = {name: module for module, group in notes.MODULES.items() for name in group if name in names}
    for name in events:
        tag = schemas.objects[name].field("type")
        word = str(tag.type.values[0]) if tag is not None and isinstance(tag.type, Words) else name
        homes.setdefault(name, f"event_{_snake(word.rpartition('.')[0] or word)}")
    for name in names:
        fields = [
            (owner, key) for owner in names for key in schemas.objects[owner].fields if name in objects_in(key.type)
        ]
        owner = fields[0][0] if len(fields) == 1 else ""
        is_always = owner in homes and fields[0][1].required and isinstance(fields[0][1].type, Named | Many)
        module = homes[owner] if is_always else f"{_snake(owner)}_parts"
        if not owner or owner in notes.ANSWERS or list(homes.values()).count(module) >= notes.MOST_IN_A_MODULE:
            module = _snake(name)
        homes.setdefault(name, module)
    return homes


def _snake(text: str) -> str:
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^0-9a-zA-Z]+", "_", text)
    return re.sub("_+", "_", words).lower()


class Library:
    """All generated modules of `openrouter_core.models`, by name."""

    def __init__(self, description: Schema) -> None:
        """Write them all."""
        self.schemas = Schemas(description["components"]["schemas"])
        named = self.schemas.named
        self.asked = {each.name: self.schemas.reach(named(each.request)) for each in notes.FAMILIES}
        told = {
            each.name: self.schemas.reach(named(each.result), named(each.event), into_maps=False)
            for each in notes.FAMILIES
        }
        self.told = told
        every = sorted({name for names in told.values() for name in names})
        self.answers = Answers(self.schemas)
        self.requests = Requests(self.schemas, set(every), self.answers.unions)
        events = [name for each in notes.FAMILIES for name in objects_in(named(each.event))]
        self.homes = homes_of(self.schemas, every, events)
        self.modules: dict[str, str] = {}
        for each in notes.FAMILIES:
            self.answers.text(named(each.event))
        for module in sorted(set(self.homes.values())):
            self._write_answers(module, [name for name in every if self.homes[name] == module])
        self._write_requests()
        self._write_index()
        for each in notes.FAMILIES:
            self._write_family(each)

    def _write_answers(self, module: str, names: Sequence[str]) -> None:
        body = "\n\n\n".join(self.answers.object(self.schemas.objects[name]) for name in names)
        words = words_of(body)
        imports = [
            f"from {FROM}.{home} import {name}" for name, home in self.homes.items() if name in words - set(names)
        ]
        imports += [f"from {FROM}.unions import {name}" for name in self.answers.unions if name in words]
        imports += ["from collections.abc import Mapping"] if "Mapping" in words else []
        typing = [*({"Any", "Literal"} & words), *(["TYPE_CHECKING"] if imports else [])]
        self.modules[module] = ANSWERS.format(
            title=", ".join(f"`{name}`" for name in names[:2]) + (" and their like" if len(names) > 2 else ""),
            typing=f"from typing import {', '.join(typing)}" if typing else "",
            bases=", ".join({"Answer" if name in notes.ANSWERS else "Model" for name in names}),
            checking="\n".join(["if TYPE_CHECKING:", *(f"    {each}" for each in imports)]) if imports else "",
            body=body,
        )

    def _write_requests(self) -> None:
        """Write a module for what families share, and one for each."""
        order = ["shared_request", *(f"{each.name}_request" for each in notes.FAMILIES)]
        families: dict[str, list[str]] = {}
        for family, names in self.asked.items():
            for name in names:
                families.setdefault(name, []).append(f"{family}_request")
        homes = {name: where[0] if len(where) == 1 else order[0] for name, where in families.items()}
        unions = {name: found for name, found in self.schemas.unions.items() if {*objects_in(found)} <= set(homes)}
        at = {name: max(map(order.index, map(homes.__getitem__, objects_in(found)))) for name, found in unions.items()}
        roots = {each.request: each for each in notes.FAMILIES}
        for place, module in enumerate(order):
            names = sorted(name for name, home in homes.items() if home == module and name not in roots)
            parts = [self.requests.object(self.schemas.objects[name]) for name in names]
            parts += [self._alias(name, unions[name]) for name in self._in_order(unions) if at[name] == place]
            parts += [self._root(each) for name, each in roots.items() if homes[name] == module]
            body = "\n\n\n".join(parts)
            imports = [
                f"from {FROM}.{other} import {name}"
                for other, text in self.modules.items()
                for name in sorted({*defined_in(text)} & words_of(body) - {*defined_in(body)})
            ]
            imports += [f"from {FROM}.unions import {name}" for name in self.answers.unions if name in words_of(body)]
            self.modules[module] = REQUESTS.format(imports="\n".join(imports), body=body)

    def _in_order(self, unions: Mapping[str, Either]) -> list[str]:
        """Put unions behind those that they mention."""
        inner = {
            name: {part.name for part in parts_of(found) if isinstance(part, Either)} for name, found in unions.items()
        }
        return sorted(unions, key=lambda name: (len(inner[name] & set(unions)), name))

    def _alias(self, name: str, found: Either) -> str:
        text = self.requests.text(found, spelled_out=True)
        lists = [self.requests.text(each.of) for each in found.of if isinstance(each, Many)]
        if name not in notes.MEMBERS or not lists:
            return f"{self.requests.name(name)}: TypeAlias = {text}"
        member = notes.MEMBERS[name]
        text = text.replace(lists[0], member)
        return f"{member}: TypeAlias = {lists[0]}\n\n\n{self.requests.name(name)}: TypeAlias = {text}"

    def _root(self, family: notes.Family) -> str:
        """Write a request in its three modes, flat and wrapped: the type of the result depends on `stream`."""
        stem = family.request.removesuffix("Request")
        root = self.schemas.objects[family.request]
        parts = [self.requests.object(root, name=f"{stem}Parameters", without="stream")]
        parts.append("\n".join([f"class _{stem}Beside(TypedDict, total=False):", *notes.BESIDE]))
        modes = {"": "NotRequired[Literal[False]]", "Stream": "Literal[True]", "Any": "bool | None"}
        for mode, text in modes.items():
            flat, wrapped = f"{stem}{mode}Request", f"{family.operation}{mode}Request"
            parts.append("\n".join([f"class {flat}({stem}Parameters):", *says(flat), f"    stream: {text}"]))
            parts.append(
                "\n".join([f"class {wrapped}(_{stem}Beside):", *says(wrapped), f"    {family.wrapper}: {flat}"])
            )
        return "\n\n\n".join(parts)

    def _write_index(self) -> None:
        unions = sorted(self.answers.unions.items())
        members = sorted({name for _, tag in unions for name in tag.members.values()})
        named = {name: union([*sorted({*tag.members.values()}), "UnknownVariant"]) for name, tag in unions}
        classes: dict[str, list[str]] = {**notes.HOMES_BY_HAND}
        for name, module in sorted(self.homes.items()):
            classes.setdefault(module, []).append(name)
        keys = {
            each.name: sorted(key.name for key in self.schemas.objects[each.request].fields if "_" in key.name)
            for each in notes.FAMILIES
        }
        self.modules["index"] = INDEX.format(
            unions="\n".join(
                f"{name!r}: Tagged({tag.key!r}, {dict(sorted(tag.members.items()))!r})," for name, tag in unions
            ),
            classes="\n".join(f"{module!r}: {tuple(names)!r}," for module, names in sorted(classes.items())),
            keys="\n".join(f"{name.upper()}_KEYS: Final = frozenset({each!r})" for name, each in keys.items()),
        )
        self.modules["unions"] = UNIONS.format(
            imports="\n".join(f"    from {FROM}.{self.homes[name]} import {name}" for name in members),
            aliases="\n".join(f"    {name}: TypeAlias = {text}" for name, text in named.items()),
        )

    def _write_family(self, family: notes.Family) -> None:
        where = {name: self.homes[name] for name in self.told[family.name]} | {"UnknownVariant": "unknown"}
        where |= {
            name: "unions" for name, tag in self.answers.unions.items() if {*tag.members.values()} <= where.keys()
        }
        asked = {self.requests.name(name) for name in (*self.asked[family.name], *self.schemas.unions)}
        for module in (f"{family.name}_request", "shared_request"):
            names = defined_in(self.modules[module])
            where = {name: module for name in names if module != "shared_request" or name in asked} | where
        aliases, outcomes = notes.ALIASES[family.name], notes.OUTCOMES[family.name]
        imports = [f"    from {FROM}.{module} import {name} as {name}" for name, module in sorted(where.items())]
        imports += [f"    from openrouter_core.outcomes import {name} as {name}" for name in outcomes]
        self.modules[family.name] = FAMILY.format(
            family=family.name,
            imports="\n".join(imports),
            renamed="\n".join(f"    {new}: TypeAlias = {old}" for new, old in aliases.items()),
            where="\n".join(f"{name!r}: {module!r}," for name, module in sorted(where.items())),
            outcomes=dict.fromkeys(outcomes, "openrouter_core.outcomes"),
            aliases=dict(aliases),
        )


ANSWERS = '''"""{title}."""

from __future__ import annotations

{typing}

from attrs import frozen

from openrouter_core.model import {bases}

{checking}


{body}
'''

REQUESTS = '''"""What goes in: plain dictionaries, described for type checkers and editors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, Required, TypeAlias, TypedDict
{imports}

{body}
'''

INDEX = '''"""Which module defines which name, and which classes make up a union: nothing is imported to find out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Tagged(NamedTuple):
    """A union of classes told apart by the value of one key; any other value makes an `UnknownVariant`."""

    key: str
    members: Mapping[str, str]


UNIONS: Final[Mapping[str, Tagged]] = {{
{unions}
}}

_CLASSES: Final[Mapping[str, tuple[str, ...]]] = {{
{classes}
}}

HOMES: Final[Mapping[str, str]] = {{
    name: f"openrouter_core.models.{{module}}" for module, names in _CLASSES.items() for name in names
}}
"""The module of each response class."""

# The keys of requests that have more than one word: their camelCase spelling is a mistake.
{keys}
'''

UNIONS = '''"""Unions of response classes, by name; each loads its members when it is first used at run time."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Union

from openrouter_core.models.index import HOMES, UNIONS

if TYPE_CHECKING:
    from typing import TypeAlias

    from openrouter_core.models.unknown import UnknownVariant
{imports}

{aliases}
else:

    def __getattr__(name: str) -> Any:  # noqa: ANN401 - a type
        if name not in UNIONS:
            raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}", name=name)
        members = sorted({{*UNIONS[name].members.values(), "UnknownVariant"}})
        return Union[tuple(getattr(import_module(HOMES[each]), each) for each in members)]  # noqa: UP007 - made here
'''

FAMILY = '''"""The {family} family, requests and answers, by name; each loads its module when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.lazy import offer

if TYPE_CHECKING:
    from typing import TypeAlias

{imports}

{renamed}

_WHERE: Final = {{
{where}
}}
_ALIASES: Final = {aliases}
_OUTCOMES: Final = {outcomes}

if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __all__ = [*_WHERE, *_ALIASES, *_OUTCOMES]  # noqa: PLE0604 - the tables name them
    __getattr__ = offer(
        __name__, {{n: f"openrouter_core.models.{{home}}" for n, home in _WHERE.items()}} | _OUTCOMES, _ALIASES
    )

    def __dir__() -> list[str]:
        return __all__
'''


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
