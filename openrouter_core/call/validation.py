"""Data from outside is checked against a request type: it comes back itself, or every fault of it with its place.

A cattrs converter knows what each type asks. Its hooks structure a value into its faults and leave the value alone:
cattrs' own would give a copy, with arrays made tuples and scalars made to fit. A TypedDict is taken apart when its
first value comes, so that a request pays for what it uses of the hundreds of types there are.
"""

from __future__ import annotations

import json
import re
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, islice
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, TypeAlias, TypeVar

from attrs import frozen
from typing_extensions import is_typeddict

from openrouter_core.call.encode import clipped, encode
from openrouter_core.errors import InvalidRequestError, describe
from openrouter_core.models.json_value import is_mapping
from openrouter_core.models.model import Value
from openrouter_core.result import Err, Ok, Result

if TYPE_CHECKING:
    import cattrs

T = TypeVar("T")

_MOST: Final = 100
"""How many faults are told: whoever sends a million should not be sent as many."""


def validate(kind: type[T], data: object) -> Result[T, InvalidRequestError]:
    """Check `data`, such as a handler's JSON body, against a request type: `validate(ChatRequest, data)`.

    `Ok` has the very object that was given, which has a JSON form; `Err` tells every fault, up to a hundred, as in
    `messages[0].role: "robot" is none of "system", "user"; temperature: a number is wanted, not a string`.
    Keys that the type does not know pass, but for the camelCase spelling of one that it does. Values of earlier
    responses may stand where the type says so.
    """
    try:
        check = _check(kind)
        faults = tuple(islice(chain(check(data), _misspelt(check, data)), _MOST + 1))
    except RecursionError:
        faults = (("", "nested too deep to be checked"),)
    except Exception as error:  # noqa: BLE001 - the caller's own mappings may raise anything, and `kind` be no type
        is_swapped = type(kind) in _OF_JSON and type(data) not in _OF_JSON
        why = "the type comes first, and what is to be checked second" if is_swapped else describe(error)
        faults = (("", f"cannot be checked: {why}"),)
    if faults:
        return _refuse(faults)
    # Of NaN, cycles and half surrogate pairs no type tells.
    if is_mapping(data) and isinstance(written := encode(data), Err):
        return written
    return Ok(typing.cast("T", data))


def understand(kind: object) -> None:
    """Raise what is wrong with a type itself, which otherwise shows when a value of that part of it comes."""
    waiting, seen = [kind], set[object]()
    while waiting:
        if (each := waiting.pop()) in seen:
            continue
        seen.add(each)
        check = _check(each)
        if isinstance(each, type) and check.kinds == (each,) and not (each in _OF_JSON or issubclass(each, Value)):
            raise TypeError(f"{each.__name__} is no type of JSON, and what a TypedDict holds stays as it is")
        if is_typeddict(each):
            waiting += typing.get_type_hints(each).values()
        elif typing.get_origin(each) is not Literal:
            # What `Annotated` says of a type is none.
            waiting += typing.get_args(each)[: 1 if typing.get_origin(each) is Annotated else None]


_Fault: TypeAlias = tuple[str, str]
"""Where, as seen from the value that is looked at, and what."""


def _refuse(faults: Sequence[_Fault]) -> Err[InvalidRequestError]:
    told = [f"{place.removeprefix('.') or 'request'}: {what}" for place, what in faults[:_MOST]]
    text = "; ".join(told) + ("; and more" if len(faults) > _MOST else "")
    # The caller's keys are in it, and half a surrogate pair could not be printed.
    return Err(InvalidRequestError(message=text.encode(errors="replace").decode()))


def _misspelt(check: _Check, value: object, place: str = "") -> Iterator[_Fault]:
    """Find camelCase spellings of known keys, which the server passes over, in a request and in one wrapped in it."""
    members, required = check.shape()
    if members and is_mapping(value):
        for key in value:
            if not isinstance(key, str) or key in members:
                continue
            if (right := re.sub("[A-Z]", lambda capital: f"_{capital[0].lower()}", key)) in members:
                yield f"{place}.{key}", f"is spelled {right} on the wire"
        for name in required:
            if name in value:
                yield from _misspelt(members[name], value[name], f"{place}.{name}")


_Shape: TypeAlias = tuple[Mapping[str, "_Check"], Sequence[str]]
"""What a TypedDict has: its members, and the keys of those that must be there."""


@frozen(eq=False)
class _Check:
    """What a type asks of a value: to be of one of `kinds`, which are `wanted` in words, and no faults inside.

    `options` are what a `Literal` takes.
    """

    wanted: str
    kinds: tuple[type, ...]
    inside: Callable[[Any], Iterable[_Fault]] = lambda _: ()
    options: Sequence[object] = ()
    shape: Callable[[], _Shape] = lambda: ({}, ())

    def __call__(self, value: object, _kind: object = None) -> Iterable[_Fault]:
        """Give the faults of `value`. A hook of cattrs is told the type too."""
        if self.admits(value):
            return self.inside(value)
        return (("", f"{self.wanted} is wanted, not {_named(value)}"),)

    def admits(self, value: object) -> bool:
        # To Python, a boolean is a number.
        return isinstance(value, self.kinds) and (not isinstance(value, bool) or bool in self.kinds)

    def claims(self, value: Mapping[str, object], tag: str) -> bool | None:
        """Tell whether the `tag` of `value` is this union member's; None where it may be any, or missing."""
        members, required = self.shape()
        if tag not in members or not (options := members[tag].options):
            return None
        if tag not in value:
            return False if tag in required else None
        return value[tag] in options


def _check(kind: object) -> _Check:
    hook = _converter().get_structure_hook(kind)
    if not isinstance(hook, _Check):
        raise TypeError(f"{kind} is no type of JSON")
    return hook


@cache  # one
def _converter() -> cattrs.BaseConverter:
    import cattrs

    made = cattrs.BaseConverter()
    for scalar in _SCALARS:
        made.register_structure_hook(scalar.kinds[0], scalar)
    for fits, make in _FACTORIES:
        made.register_structure_hook_factory(fits, make)
    return made


_SCALARS: Final = (
    _Check("null", (NoneType,)),
    _Check("a boolean", (bool,)),
    _Check("an integer", (int,)),
    _Check("a number", (float, int)),
    _Check("a string", (str,)),
)
_OF_JSON: Final = frozenset({NoneType, bool, int, float, str, list, dict})
_ARRAY: Final = ("an array", (list, tuple))
_OBJECT: Final = ("an object", (dict, Mapping))
_KINDS: Final = (*_SCALARS, _Check(*_ARRAY), _Check(*_OBJECT))


def _named(value: object) -> str:
    """Name a value by its kind."""
    return next((kind.wanted for kind in _KINDS if kind.admits(value)), f"a {type(value).__name__}")


def _check_class(kind: type) -> _Check:
    # One of this library's, or of the caller's: its instances fit.
    return _Check(f"a {kind.__name__}", (kind,))


def _check_array(kind: object) -> _Check:
    check = _check(typing.get_args(kind)[0])

    def inside(value: Sequence[object]) -> Iterator[_Fault]:
        for index, member in enumerate(value):
            for place, what in check(member):
                yield f"[{index}]{place}", what

    return _Check(*_ARRAY, inside)


def _check_mapping(kind: object) -> _Check:
    check = _check(typing.get_args(kind)[1])

    def inside(value: Mapping[object, object]) -> Iterator[_Fault]:
        for key, member in value.items():
            for place, what in check(member):
                yield f".{clipped(str(key))}{place}", what

    return _Check(*_OBJECT, inside)


def _check_object(kind: Any) -> _Check:  # noqa: ANN401 - TypedDicts have no type in common
    @cache
    def shape() -> _Shape:
        members: dict[str, _Check] = {}
        required: list[str] = []
        for name, hint in typing.get_type_hints(kind, include_extras=True).items():
            bare = typing.get_args(hint)[0] if typing.get_origin(hint) is Annotated else hint
            qualifier = typing.get_origin(bare)
            qualified = qualifier in {typing.Required, typing.NotRequired}
            members[name] = _check(typing.get_args(bare)[0] if qualified else bare)
            # Of postponed annotations `__required_keys__` knows the class's totality only:
            # https://docs.python.org/3/library/typing.html#typing.TypedDict.__required_keys__
            if qualifier is typing.Required or (not qualified and name in kind.__required_keys__):
                required.append(name)
        return members, required

    def inside(value: Mapping[str, object]) -> Iterator[_Fault]:
        members, required = shape()
        for name, member in value.items():
            if (check := members.get(name)) is not None:
                for place, what in check(member):
                    yield f".{name}{place}", what
        for name in required:
            if name not in value:
                yield f".{name}", "is missing"

    return _Check(*_OBJECT, inside, shape=shape)


def _check_options(options: Sequence[object]) -> _Check:
    def inside(value: object) -> Iterator[_Fault]:
        if value not in options:
            words = ", ".join(json.dumps(option) for option in options)
            yield (
                "",
                f"{clipped(json.dumps(value, ensure_ascii=False))} is none of {words}"
                if len(options) > 1
                else f"must be {words}",
            )

    wanted = " or ".join(dict.fromkeys(_named(option) for option in options))
    return _Check(wanted, tuple(type(option) for option in options), inside, options)


_TAGS: Final = ("type", "role", "id")
"""The keys that tell the members of the API's unions apart, in the order in which they are asked."""


def _check_union(kind: object) -> _Check:
    checks = [_check(each) for each in typing.get_args(kind)]

    def inside(value: Any) -> Iterable[_Fault]:  # noqa: ANN401 - of any member's kind
        near = [check for check in checks if check.admits(value)]
        for tag in _TAGS:
            if len(near) == 1:
                return near[0].inside(value)
            claims = {check: check.claims(value, tag) for check in near}
            if not any(claim is not False for claim in claims.values()):
                return _tag_faults(near, value, tag)
            # A member that is known is not also an object of any kind, which stands for those that are not.
            known = True in claims.values()
            near = [check for check in near if claims[check] is not False and (tag in check.shape()[0] or not known)]
        # Where more than one may be meant, it is the one that comes nearest.
        return min((tuple(islice(check.inside(value), _MOST + 1)) for check in near), key=len)

    # That a value of an earlier response might stand there is no help to those who sent JSON.
    wanted = dict.fromkeys(check.wanted for check in checks if not issubclass(check.kinds[0], Value))
    return _Check(" or ".join(wanted), tuple(each for check in checks for each in check.kinds), inside)


def _tag_faults(near: Sequence[_Check], value: Mapping[str, object], tag: str) -> Iterator[_Fault]:
    if tag not in value:
        yield f".{tag}", "is missing"
        return
    options = dict.fromkeys(option for check in near for option in check.shape()[0][tag].options)
    for place, what in _check_options(tuple(options))(value[tag]):
        yield f".{tag}{place}", what


_FACTORIES: Final[Sequence[tuple[Callable[[Any], bool], Callable[[Any], _Check]]]] = (
    # cattrs asks the last one first.
    (lambda kind: isinstance(kind, type), _check_class),
    (lambda kind: kind in {object, Any}, lambda _: _Check("anything", (object, bool))),
    (is_typeddict, _check_object),
    (lambda kind: typing.get_origin(kind) in {Mapping, dict}, _check_mapping),
    (lambda kind: typing.get_origin(kind) in {Sequence, list}, _check_array),
    (lambda kind: typing.get_origin(kind) in {typing.Union, UnionType}, _check_union),
    (lambda kind: typing.get_origin(kind) is Annotated, lambda kind: _check(typing.get_args(kind)[0])),
    (lambda kind: typing.get_origin(kind) is Literal, lambda kind: _check_options(typing.get_args(kind))),
)
