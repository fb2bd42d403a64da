"""How Python spells the types of a description: what comes out as frozen classes, what goes in as `TypedDict`s."""

from __future__ import annotations

import json
import keyword
import re
from collections.abc import Container, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

import model_notes as notes
import request_words
from description import Either, Field, Free, Many, Named, Object, OrNone, Scalar, Schemas, Type, Words

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


def warns(key: Field, owner: str) -> list[str]:
    """Write the note of a key, which editors show: its unit, or that it is not to be used any more."""
    if not key.deprecated:
        says = request_words.of(owner, key.name)
        return [f'    """{says[:1].upper()}{says[1:]}."""'] if says and says[:1] != "`" else []
    instead = notes.INSTEAD.get(key.name)
    return [f'    """Deprecated: {instead}."""' if instead else '    """Deprecated."""']


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"    {line}" if line else "" for line in lines]


def words_of(code: str) -> set[str]:
    """Give the names that code mentions."""
    return set(re.findall(r"\w+", re.sub(r'"[^"]*"', "", code)))


class Requests:
    """Objects that go in, as `TypedDict`s. One that also comes out is `XParam`, and the `X` that came will do."""

    def __init__(
        self,
        schemas: Schemas,
        answered: set[str],
        unions: Container[str],
        called: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Know which objects, and which unions, also come out, and the functions that requests are `called` by."""
        self._called = called
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
                return {"any": "object", "Date": "date", "DateTime": "datetime"}.get(name, name)
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

    def object(
        self, each: Object, *, name: str = "", without: str = "", later: Container[str] = (), base: str = "TypedDict"
    ) -> str:
        """Write an object; a key that mentions what is defined `later` is put in quotes, the others are evaluated."""
        name = name or self.name(each.name)
        keys = {key.name: self._key(key, later) for key in each.fields if key.name != without}
        if all(key.isidentifier() and not keyword.iskeyword(key) for key in keys):
            body = [*says(each.name)]
            for key in each.fields:
                if key.name in keys:
                    body += [f"    {key.name}: {keys[key.name]}", *warns(key, self._called.get(each.name, each.name))]
            return "\n".join([f"class {name}({base}, total=False):", *(body or ["    pass"])])
        pairs = ", ".join(f"{key!r}: {text}" for key, text in keys.items())
        return f"{name} = TypedDict({name!r}, {{{pairs}}}, total=False)"

    def union(self, name: str, found: Either) -> dict[str, str]:
        """Write a union of the description, and beside it, where it has a name, what its arrays are made of."""
        text = self.text(found, spelled_out=True)
        lists = [self.text(each.of) for each in found.of if isinstance(each, Many)]
        name, member = self.name(name), notes.MEMBERS.get(name)
        if member is None or not lists:
            return {name: alias(name, text)}
        return {member: alias(member, lists[0]), name: alias(name, text.replace(lists[0], member))}

    def definitions(
        self,
        objects: Sequence[Object],
        unions: Mapping[str, Either],
        root: notes.Family | None,
        bases: Mapping[str, str] = MappingProxyType({}),
    ) -> dict[str, str]:
        """Write a module's definitions, by name, each behind those that it mentions; some add to a base."""
        texts: dict[str, str] = {}
        mentions = {
            self.name(each.name): self._mentions(*(key.type for key in each.fields))
            | {self._base(bases.get(each.name))}
            for each in objects
        }
        for name, found in unions.items():
            written = self.union(name, found)
            texts |= written
            member, *whole = written
            mentions[member] = self._mentions(*found.of)
            mentions |= {each: mentions[member] | {member} for each in whole}
        mentions = {name: found & {*mentions} for name, found in mentions.items()}
        for each in objects:
            # Where two mention each other, the key of one is put in quotes.
            name = self.name(each.name)
            later = {other for other in mentions[name] if name in reached(other, mentions)}
            texts[name] = self.object(each, later=later, base=self._base(bases.get(each.name)))
            mentions[name] -= later
        ordered = {name: texts[name] for name in _in_order(mentions)}
        if root is None:
            return ordered
        ordered |= self.root(root)
        return ordered | self.aliases(root, ordered)

    def _base(self, name: str | None) -> str:
        root = next((each for each in notes.FAMILIES if each.request == name), None)
        if root is not None:
            return f"{root.request.removesuffix('Request')}Parameters"
        return "TypedDict" if name is None else self.name(name)

    def _mentions(self, *types: Type) -> set[str]:
        """Give the names of the objects and unions that a definition is written with."""
        found: set[str] = set()
        for each in types:
            match each:
                case Named(name):
                    found.add(self.name(name))
                case Either(name, _) if name in self._schemas.unions:
                    found.add(self.name(name))
                case Either(_, of):
                    found |= self._mentions(*of)
                case Many(of) | Free(of) | OrNone(of):
                    found |= self._mentions(of)
                case _:
                    pass
        return found

    def root(self, family: notes.Family) -> dict[str, str]:
        """Write a request in its three modes, flat and, in families, wrapped: what is given depends on `stream`."""
        stem = family.request.removesuffix("Request")
        whole, beside = self._schemas.objects[family.request], self._schemas.inline(notes.BESIDE, "Beside")
        found = {f"{stem}Parameters": self.object(whole, name=f"{stem}Parameters", without="stream")}
        if family.wrapper:
            found[f"_{stem}Beside"] = self.object(beside, name=f"_{stem}Beside")
        modes = {"": "Literal[False]", "Stream": "Required[Literal[True]]", "Any": "Required[bool | None]"}
        keys = self.object(whole, without="stream").splitlines()[1 + len(says(whole.name)) :]
        for mode, text in modes.items():
            flat, wrapped = f"{stem}{mode}Request", f"{family.operation}{mode}Request"
            own = [f"    stream: {text}", f'    """{request_words.STREAM[mode]}"""']
            # Editors show the note of a key only where the class itself has it, which at run time would cost.
            shown = [f"class {flat}(TypedDict, total=False):", *says(flat), *keys, *own]
            made = [f"class {flat}({stem}Parameters, total=False):", *says(flat), *own]
            found[flat] = "\n".join(["if TYPE_CHECKING:", *_indented(shown), "else:", *_indented(made)])
            if family.wrapper:
                found[wrapped] = "\n".join(
                    [f"class {wrapped}(_{stem}Beside):", *says(wrapped), f"    {family.wrapper}: {flat}"]
                )
        return found

    def aliases(self, family: notes.Family, defined: Container[str]) -> dict[str, str]:
        """Write the other names there are for what is defined."""
        aliases = notes.ALIASES.get(family.name, {})
        return {name: alias(name, text) for name, text in aliases.items() if text in defined}

    def _key(self, key: Field, later: Container[str]) -> str:
        text = self.text(key.type)
        text = repr(text) if any(word in later for word in words_of(text)) else text
        return f"Required[{text}]" if key.required else text


class Answers:
    """Objects that come out, as frozen classes whose annotations say how they are read; `unions` are those met."""

    def __init__(self, schemas: Schemas, whole: Container[str], pages: Container[str | None] = ()) -> None:
        """Begin with no unions; `whole` are the names of whole answers, and `pages` of those that are pages."""
        self._schemas = schemas
        self._whole = whole
        self._pages = pages
        self._names: dict[tuple[str, ...], str] = {}
        self.unions: dict[str, tuple[str, ...]] = {}

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
        base = "Page" if each.name in self._pages else "Answer" if each.name in self._whole else "Value"
        # What a name begins with an underscore is nobody's business, in Python.
        fields = [key for key in each.fields if not key.name.startswith("_")]
        keys = sorted(map(self._key, fields), key=lambda text: " = " in text)
        old = {key.name: warns(key, each.name) for key in each.fields}
        body = [line for key in keys for line in (key, *old[key.split(":")[0].strip().removesuffix("_")])]
        head = "@frozen(kw_only=True, slots=False, eq=False, repr=False)"
        return "\n".join([head, f"class {each.name}({base}):", *says(each.name), *(body or ["    pass"])])

    def _objects(self, name: str, names: tuple[str, ...]) -> list[str]:
        if len(names) < 2:
            return list(names)
        if not self._can_be_told_apart(names):
            return ["Mapping[str, Any]"]
        name = self._names.setdefault(names, f"{name}Union" if name in self._schemas.objects else name)
        self.unions[name] = names
        return [name]

    def union(self, name: str) -> tuple[str, str]:
        """Write one of the unions."""
        return name, alias(name, union([*self.unions[name], "UnknownVariant"]))

    def _can_be_told_apart(self, names: Sequence[str]) -> bool:
        fields = [[self._schemas.objects[name].field(key) for name in names] for key in notes.TAGS]
        return any(all(each is not None and isinstance(each.type, Words) for each in found) for found in fields)

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


NO_PARAMETERS: Final = {
    "NoParameters": 'class NoParameters(TypedDict, total=False):\n    """Nothing to ask for: leave it out."""',
}
"""The request of an operation that asks for nothing."""

MODEL_NAME: Final = {
    "ModelName": (
        'class ModelName(TypedDict):\n    """A model by its whole name, in place of author and slug."""\n\n'
        '    model: str\n    """As in `openai/gpt-4o`."""'
    ),
}
"""Another request of an operation that is about a model."""


def alias(name: str, text: str) -> str:
    """Write another name of a type, or the name of a union."""
    return f"{name}: TypeAlias = {text}"


def reached(name: str, mentions: Mapping[str, set[str]]) -> set[str]:
    """Give what a name comes to, itself included."""
    found, waiting = set[str](), [name]
    while waiting:
        if (each := waiting.pop()) not in found:
            found.add(each)
            waiting += mentions[each]
    return found


def _in_order(mentions: Mapping[str, set[str]]) -> list[str]:
    """Put names behind those that they mention, and otherwise leave them as they come."""
    found: dict[str, None] = {}

    def put(name: str) -> None:
        if name not in found:
            for each in sorted(mentions[name]):
                put(each)
            found[name] = None

    for name in mentions:
        put(name)
    return list(found)


def answers(module: str, defined: Mapping[str, str], homes: Mapping[str, str]) -> str:
    """Write a module of what comes out."""
    return _module(ANSWERS, defined, homes, title=_titled(module))


def family(family: notes.Family, defined: Mapping[str, str], homes: Mapping[str, str], held: Mapping[str, str]) -> str:
    """Write the module of a family's whole answers, which offers the rest of the family, and all that is `held`."""
    name = family.name
    sisters = ("shared", f"{name}_events", f"{name}_request", "shared_request")
    elsewhere = {each: f"{FROM}.{home}" for each, home in held.items() if home not in (name, *sisters)}
    elsewhere |= dict.fromkeys(notes.OUTCOMES[name], notes.OUTCOMES_HOME)
    says = "what comes out, whole; its events and requests are offered, too, and loaded when asked for"
    offers = _offers(sisters, elsewhere, defined.values())
    return _module(FAMILY, defined, homes, elsewhere, title=_titled(name), says=says, **offers)


def resource(
    name: str,
    defined: Mapping[str, str],
    homes: Mapping[str, str],
    sisters: Sequence[str],
    elsewhere: Mapping[str, str],
) -> str:
    """Write the module of a resource: it also offers its requests, and what is defined elsewhere."""
    offers = _offers(sisters, {each: f"{FROM}.{home}" for each, home in sorted(elsewhere.items())}, defined.values())
    says = "what comes out; what goes in is offered, too, and loaded when asked for"
    return _module(FAMILY, defined, homes, elsewhere, title=_titled(name), says=says, **offers)


def _titled(module: str) -> str:
    return module.replace("_", " ").capitalize()


def _offers(sisters: Sequence[str], elsewhere: Mapping[str, str], texts: Iterable[str] = ()) -> dict[str, str]:
    """Write the offer of all that sister modules offer, and of some names; what `texts` mention is imported anyway."""
    there = {word for text in texts for word in words_of(text)}
    imports = [f"from {FROM}.{each} import *" for each in sisters]
    imports += [f"from {home} import {name} as {name}" for name, home in elsewhere.items() if name not in there]
    return {
        "others": "\n".join(f"    {each}" for each in imports or ["pass"]),
        "sisters": repr(tuple(sisters)),
        "elsewhere": repr(dict(elsewhere)),
    }


def requests(defined: Mapping[str, str], homes: Mapping[str, str], lent: Mapping[str, str]) -> str:
    """Write a module of what goes in, which also offers what is `lent` to it."""
    return _module(REQUESTS, defined, homes, (), lent)


def keys(families: Mapping[str, Iterable[str]]) -> str:
    """Write the module of the keys of families."""
    lines = [f"{family.upper()}_KEYS: Final = frozenset({sorted(found)!r})" for family, found in families.items()]
    return KEYS.format(body="\n".join(lines))


def _module(
    template: str,
    defined: Mapping[str, str],
    homes: Mapping[str, str],
    offers: Container[str] = (),
    lent: Mapping[str, str] = MappingProxyType({}),
    /,
    **more: str,
) -> str:
    """Write a module: what it defines, what of that it offers, and the import of what others define."""
    body = "\n\n\n".join(defined.values())
    mentioned = words_of(body) - set(defined)
    imports = [
        # Written by hand, it is in no `__all__` that a family's star would bring along.
        f"from {FROM}.{homes[name]} import {name}"
        + (f" as {name}" if homes[name] in notes.BY_HAND or name in offers else "")
        for name in sorted(mentioned & set(homes) - {*lent})
    ]
    imports += [f"from {FROM}.{home} import {name} as {name}" for name, home in lent.items()]
    offered = {name for name in (*defined, *lent) if not name.startswith("_")}
    if template is FAMILY:
        offered |= {name for name in mentioned if homes.get(name) in notes.BY_HAND and name not in offers}
    return template.format(imports="\n".join(imports), body=body, names=sorted(offered), **more)


ANSWERS = '''"""{title}: what comes out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from openrouter_core.models.model import Answer, Page, Value, frozen
{imports}

__all__ = {names}

{body}
'''

FAMILY = '''"""{title}: {says}."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Page, Value, frozen
{imports}

if TYPE_CHECKING:
{others}

{body}

if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(__name__, {names}, {sisters}, {elsewhere})
'''

REQUESTS = '''"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, NotRequired, Required, TypeAlias

from typing_extensions import TypedDict, is_typeddict

{imports}

__all__ = {names}

{body}

if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {{"extra": "allow"}}
'''

KEYS = '''"""The keys of requests: the camelCase spelling of one is a mistake, and another word near one is told of."""

from __future__ import annotations

from typing import Final

{body}
'''
