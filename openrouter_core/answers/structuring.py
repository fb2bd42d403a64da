"""JSON into values of the caller's own types, by cattrs, made strict: each misfit is told with its place.

cattrs by itself takes a string for a list of characters, and a list for a class whose fields all have defaults. Here an
array is wanted where the type is a sequence, and an object where it is a class or a mapping.
"""

from __future__ import annotations

import typing
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque
from collections.abc import Callable, Iterable, Mapping, MutableMapping, MutableSequence, MutableSet, Sequence
from collections.abc import Set as AbstractSet
from enum import Enum
from functools import cache, lru_cache, partial
from types import MappingProxyType, NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, TypeVar

from typing_extensions import is_typeddict

from openrouter_core.call.last_resort import told
from openrouter_core.call.validation import understand, validate
from openrouter_core.errors import describe
from openrouter_core.models.convert import converter
from openrouter_core.models.json_value import is_array, is_object, kind_of
from openrouter_core.models.model import Value
from openrouter_core.result import Err, Ok, Result

if TYPE_CHECKING:
    import cattrs

T = TypeVar("T")
_Hook = Callable[[Any, Any], Any]

_MOST: Final = 20
"""How many misfits are told."""

# No boolean: to cattrs it would fit wherever a number does.
_SCALARS: Final = str | int | float | None


def unreadable(kind: object) -> str | None:
    """Say why no value of a type can be read from JSON, whatever that says; None if one can."""
    try:
        from cattrs import StructureHandlerNotFoundError
    except Exception as error:  # noqa: BLE001 - what is imported may be anyone's
        return told(error)
    try:
        _understand(kind)
    except StructureHandlerNotFoundError as error:
        return f"{_name(error.type_)} is no attrs class, no dataclass, no TypedDict, and no type of JSON"
    except Exception as error:  # noqa: BLE001 - names that are not there, and types that are none
        return told(error)
    return None


@lru_cache(64)
def _understand(kind: object) -> None:
    """Raise what is wrong with a type, in unions too, where cattrs would come upon it when a value comes."""
    from cattrs import StructureHandlerNotFoundError

    made = _strict()
    made.get_structure_hook(kind)
    waiting, seen = [kind], set[object]()
    while waiting:
        if (each := waiting.pop()) in seen:
            continue
        seen.add(each)
        if isinstance(each, type) and issubclass(each, bytes):
            # cattrs calls the class: of a number, it would make as many zeros.
            raise StructureHandlerNotFoundError("", type_=each)
        parts = _parts(each)
        if typing.get_origin(each) in (typing.Union, UnionType):
            for part in parts:
                made.get_structure_hook(part)
        waiting += parts


def _parts(kind: Any) -> list[Any]:  # noqa: ANN401 - a type in brackets has no type of its own
    origin: Any = _origin(kind)
    if _is_class(origin):
        is_attrs = hasattr(origin, "__attrs_attrs__")
        fields: Any = origin.__attrs_attrs__ if is_attrs else origin.__dataclass_fields__.values()
        hints = typing.get_type_hints(origin)
        parts = [hints[field.name] for field in fields if field.init and field.name in hints]
    else:
        parts = []
    # What `Annotated` says of a type is none, whatever it looks like.
    given = () if origin is Literal else typing.get_args(kind)[: 1 if origin is Annotated else None]
    # What a `NewType` is of.
    given = (*given, getattr(kind, "__supertype__", ...))
    return [part for part in (*parts, *given) if part is not ... and not isinstance(part, TypeVar)]


def _name(kind: object) -> str:
    return kind.__name__ if isinstance(kind, type) else str(kind)


def structure(json: object, kind: type[T]) -> Result[T, str]:
    """Make a value of the type `kind` from JSON, or tell what does not fit, as in `days[2].rain: is missing`."""
    from cattrs import transform_error

    try:
        value: T = _strict().structure(json, kind)
    except Exception as error:  # noqa: BLE001 - the caller's own classes may raise anything
        reasons = transform_error(error, "", _reason)
        return Err("; ".join(map(_placed, reasons[:_MOST])) + ("; and more" if len(reasons) > _MOST else ""))
    return Ok(value)


def _reason(error: BaseException, _kind: type | None) -> str:
    # The caller's own exceptions may fail to be shown.
    name, _, text = describe(error).partition(": ")
    return "is missing" if isinstance(error, KeyError) else text or name


def _placed(reason: str) -> str:
    """Put the place, which cattrs has at the end, to the front."""
    what, _, place = reason.rpartition(" @ ")
    return f"{place.removeprefix('.')}: {what}" if place else what


@cache  # one
def _strict() -> cattrs.Converter:
    from cattrs.strategies import configure_union_passthrough

    made = converter().copy(detailed_validation=True)
    made.register_structure_hook_func(lambda kind: kind is object, lambda json, _: json)
    configure_union_passthrough(_SCALARS, made)
    made.register_structure_hook_factory(_is_array, _wanting(is_array, "an array", _array, made))
    made.register_structure_hook_factory(_is_mapping, _wanting(is_object, "an object", _mapping, made))
    made.register_structure_hook_factory(_is_class, _wanting(is_object, "an object", _class, made))
    made.register_structure_hook_factory(is_typeddict, _typed_dict)

    def bare(kind: Any) -> _Hook:  # noqa: ANN401 - a type in brackets has no type of its own
        return _bare(kind, made)

    made.register_structure_hook_factory(lambda kind: _origin(kind) is Annotated, bare)
    made.register_structure_hook_factory(lambda kind: _origin(kind) is Literal, _literal)
    made.register_structure_hook_func(lambda kind: kind is None or kind is NoneType, _null)
    made.register_structure_hook(Enum, _member)
    for scalar in (str, int, float):
        made.register_structure_hook(scalar, _or_member(made.get_structure_hook(scalar)))
    return made


def _wanting(
    fits: Callable[[object], bool],
    wanted: str,
    factory: Callable[[Any, cattrs.Converter], _Hook],
    made: cattrs.Converter,
) -> Callable[[Any], _Hook]:
    """Make a factory whose hooks look at the kind of JSON first."""

    def make(kind: Any) -> _Hook:  # noqa: ANN401 - a type in brackets has no type of its own
        hook = factory(kind, made)

        def structure_fitting(json: object, kind: object) -> object:
            if not fits(json):
                raise TypeError(f"{wanted} is wanted, not {kind_of(json)}")
            return hook(json, kind)

        return structure_fitting

    return make


def _origin(kind: object) -> object:
    return typing.get_origin(kind) or kind


_ARRAYS: Mapping[object, Callable[[Any], Any]] = {
    list: list,
    Sequence: tuple,
    MutableSequence: list,
    tuple: tuple,
    set: set,
    MutableSet: set,
    AbstractSet: frozenset,
    frozenset: frozenset,
    deque: deque,
}
"""The types that are read from arrays, and what a list becomes to be one."""


def _is_array(kind: object) -> bool:
    return _origin(kind) in _ARRAYS


def _array(kind: Any, made: cattrs.Converter) -> _Hook:  # noqa: ANN401 - likewise
    arguments = typing.get_args(kind)
    if _origin(kind) is tuple and arguments and arguments[-1] is not ...:
        row = [(_hook(each, made), each) for each in arguments]
        return lambda json, _: _row(json, row)
    member: Any = arguments[0] if arguments else Any
    hook = _hook(member, made)
    become = _ARRAYS[_origin(kind)]

    def structure_array(json: list[object], _: object) -> object:
        return become(_members(enumerate(json), hook, member))

    return structure_array


def _hook(kind: Any, made: cattrs.Converter) -> _Hook:  # noqa: ANN401 - likewise
    try:
        return made.get_structure_hook(kind)
    except RecursionError:
        # A type within itself: it is looked up when a value comes.
        return made.structure


def _members(placed: Iterable[tuple[int | str, object]], hook: _Hook, kind: object) -> list[object]:
    """Read each member; once more misfits are found than are told, the rest is not looked at."""
    from cattrs.errors import IterableValidationError, IterableValidationNote

    fitting: list[object] = []
    misfits: list[Exception] = []
    count = 0
    for place, member in placed:
        try:
            fitting.append(hook(member, kind))
        except Exception as error:  # noqa: BLE001 - as above
            error.add_note(IterableValidationNote("", place, kind))
            misfits.append(error)
            if (count := count + _count(error)) > _MOST:
                break
    if misfits:
        raise IterableValidationError("", misfits, list)  # pyright: ignore[reportCallIssue]  # it has its own `__new__`
    return fitting


def _count(error: Exception) -> int:
    if not isinstance(error, ExceptionGroup):
        return 1
    group: ExceptionGroup[Exception] = error  # pyright: ignore[reportUnknownVariableType]  # of what, it cannot tell
    return sum(map(_count, group.exceptions))


def _row(json: Sequence[object], row: Sequence[tuple[_Hook, object]]) -> tuple[object, ...]:
    if len(json) != len(row):
        raise ValueError(f"{len(row)} members are wanted, not {len(json)}")
    return tuple(hook(member, kind) for member, (hook, kind) in zip(json, row, strict=True))


_MAPPINGS: Mapping[object, Callable[[dict[object, object]], Any]] = {
    dict: lambda read: read,
    Mapping: lambda read: read,
    MutableMapping: lambda read: read,
    OrderedDict: OrderedDict,
    defaultdict: lambda read: defaultdict(None, read),
    Counter: Counter,
    ChainMap: ChainMap,
    MappingProxyType: MappingProxyType,
}
"""The types that are read from objects, and what a dict becomes to be one."""


def _is_mapping(kind: object) -> bool:
    return _origin(kind) in _MAPPINGS


def _mapping(kind: Any, made: cattrs.Converter) -> _Hook:  # noqa: ANN401 - likewise
    origin, arguments = _origin(kind), typing.get_args(kind)
    # What a `Counter` counts up to is not said.
    key, value = (*(arguments or (Any,)), int) if origin is Counter else arguments or (Any, Any)
    of_keys, of_values = _hook(key, made), _hook(value, made)
    become: Callable[[Any], Any] = _MAPPINGS[origin]
    if origin is defaultdict and arguments and callable(value):
        become = partial(defaultdict[Any, Any], value)

    def structure_mapping(json: Mapping[str, object], _: object) -> object:
        keys = _members(zip(json, json, strict=True), of_keys, key)
        return become(dict(zip(keys, _members(json.items(), of_values, value), strict=True)))

    return structure_mapping


def _is_class(kind: object) -> bool:
    marked = any(hasattr(kind, mark) for mark in ("__attrs_attrs__", "__dataclass_fields__"))
    # A value of such a class has the mark too. This library's own are read as they are everywhere.
    return marked and isinstance(kind, type) and not issubclass(kind, Value)


def _class(kind: Any, made: cattrs.Converter) -> _Hook:  # noqa: ANN401 - likewise
    from cattrs.gen import make_dict_structure_fn

    return make_dict_structure_fn(kind, made)


def _typed_dict(kind: Any) -> _Hook:  # noqa: ANN401 - likewise
    understand(kind)

    def check(json: object, _: object) -> object:
        checked = validate(kind, json)
        if isinstance(checked, Err):
            raise TypeError(checked.failure().message.removeprefix("request: "))
        return checked.unwrap()

    return check


def _bare(kind: Any, made: cattrs.Converter) -> _Hook:  # noqa: ANN401 - likewise
    of: Any = typing.get_args(kind)[0]
    hook = _hook(of, made)
    return lambda json, _: hook(json, of)


def _null(json: object, _: object) -> None:
    if json is not None:
        raise TypeError(f"null is wanted, not {kind_of(json)}")


def _literal(kind: object) -> _Hook:
    options = typing.get_args(kind)

    def choose(json: object, _: object) -> object:
        for option in options:
            if _same(option.value if isinstance(option, Enum) else option, json):
                return option
        raise ValueError(f"{json!r} is none of {', '.join(map(repr, options))}")

    return choose


def _member(json: object, kind: type[Enum]) -> Enum:
    member = kind(json)
    if member.value == json and not _same(member.value, json):
        raise ValueError(f"{json!r} is not a valid {kind.__name__}")
    return member


def _or_member(hook: _Hook) -> _Hook:
    # Of a class that is both, as `IntEnum`, cattrs sees the number first.
    def structure_scalar(json: object, kind: Any) -> object:  # noqa: ANN401 - likewise
        return _member(json, kind) if isinstance(kind, type) and issubclass(kind, Enum) else hook(json, kind)

    return structure_scalar


def _same(value: object, json: object) -> bool:
    # To Python, true is 1.
    return value == json and isinstance(value, bool) is isinstance(json, bool)
