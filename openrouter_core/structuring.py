"""JSON into values of the caller's own types, by cattrs, made strict: each misfit is told with its place.

cattrs by itself takes a string for a list of characters, and a list for a class whose fields all have defaults. Here an
array is wanted where the type is a sequence, and an object where it is a class or a mapping.
"""

from __future__ import annotations

import typing
from collections.abc import Callable, Mapping, MutableMapping, MutableSequence, MutableSet, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from typing import TYPE_CHECKING, Any, Final, TypeVar

from openrouter_core.convert import converter
from openrouter_core.errors import describe
from openrouter_core.json_value import is_array, is_object, kind_of
from openrouter_core.model import Model
from openrouter_core.result import Err, Ok, Result
from openrouter_core.validation import validate

if TYPE_CHECKING:
    import cattrs

T = TypeVar("T")
_Hook = Callable[[Any, Any], Any]

_MOST: Final = 20
"""How many misfits are told."""

_SCALARS: Final = str | int | float | bool | None


def structure(json: object, kind: type[T]) -> Result[T, str]:
    """Make a value of the type `kind` from JSON, or tell what does not fit, as in `days[2].rain: is missing`."""
    from cattrs import transform_error

    try:
        value: T = _strict().structure(json, kind)
    except Exception as error:  # noqa: BLE001 - the caller's own classes may raise anything
        told = transform_error(error, "", _reason)
        return Err("; ".join(_placed(each) for each in told[:_MOST]) + ("; and more" if len(told) > _MOST else ""))
    return Ok(value)


def _reason(error: BaseException, _kind: type | None) -> str:
    # The caller's own exceptions may fail to be shown.
    name, _, text = describe(error).partition(": ")
    return "is missing" if isinstance(error, KeyError) else text or name


def _placed(told: str) -> str:
    """Put the place, which cattrs has at the end, to the front."""
    what, _, place = told.rpartition(" @ ")
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
    made.register_structure_hook_factory(typing.is_typeddict, _typed_dict)
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
}
"""The types that are read from arrays, and what a list becomes to be one."""


def _is_array(kind: object) -> bool:
    return _origin(kind) in _ARRAYS


def _array(kind: Any, made: cattrs.Converter) -> _Hook:  # noqa: ANN401 - likewise
    from cattrs.cols import list_structure_factory

    arguments = typing.get_args(kind)
    if _origin(kind) is tuple and arguments and arguments[-1] is not ...:
        return lambda json, _: _row(json, arguments, made)
    member: Any = arguments[0] if arguments else Any
    members = list_structure_factory(list[member], made)
    become = _ARRAYS[_origin(kind)]
    return lambda json, _: become(members(json, None))


def _row(json: Sequence[object], kinds: Sequence[Any], made: cattrs.Converter) -> tuple[object, ...]:
    if len(json) != len(kinds):
        raise ValueError(f"{len(kinds)} members are wanted, not {len(json)}")
    return tuple(made.structure(member, kind) for member, kind in zip(json, kinds, strict=True))


_MAPPINGS: Sequence[object] = (dict, Mapping, MutableMapping)


def _is_mapping(kind: object) -> bool:
    return _origin(kind) in _MAPPINGS


def _mapping(kind: Any, made: cattrs.Converter) -> _Hook:  # noqa: ANN401 - likewise
    from cattrs import cols

    hook: _Hook = cols.mapping_structure_factory(kind, made)  # pyright: ignore[reportUnknownMemberType]  # half typed
    return hook


def _is_class(kind: object) -> bool:
    marked = any(hasattr(kind, mark) for mark in ("__attrs_attrs__", "__dataclass_fields__"))
    # This library's own are read as they are everywhere.
    return marked and not (isinstance(kind, type) and issubclass(kind, Model))


def _class(kind: Any, made: cattrs.Converter) -> _Hook:  # noqa: ANN401 - likewise
    from cattrs.gen import make_dict_structure_fn

    return make_dict_structure_fn(kind, made)


def _typed_dict(kind: Any) -> _Hook:  # noqa: ANN401 - likewise
    def check(json: object, _: object) -> object:
        checked = validate(kind, json)
        if isinstance(checked, Err):
            raise TypeError(checked.failure().message.removeprefix("request: "))
        return checked.unwrap()

    return check
