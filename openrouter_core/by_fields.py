"""`==`, `hash` and `repr` over the fields of a value, written once: to generate them costs time at every start."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from attrs import Attribute


class ByFields:
    """What an attrs class with `eq=False, repr=False` is compared, hashed and shown by, as its fields say."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        """Compare with another of the same class."""
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(getattr(self, each.name) == getattr(other, each.name) for each in _fields(type(self)) if each.eq)

    def __hash__(self) -> int:
        """Hash what is compared, but for what has no hash."""
        hashed = (each for each in _fields(type(self)) if (each.eq if each.hash is None else each.hash))
        return hash((self.__class__, *(getattr(self, each.name) for each in hashed)))

    def __repr__(self) -> str:
        """Show what may be shown."""
        return shown(self)


def shown(value: object) -> str:
    """Show a value's fields, but for those that are not to be shown, and each as it says."""
    fields = ((each.name, getattr(value, each.name), each.repr) for each in _fields(type(value)) if each.repr)
    told = (f"{name}={show(member) if callable(show) else repr(member)}" for name, member, show in fields)
    return f"{type(value).__name__}({', '.join(told)})"


def _fields(kind: Any) -> Iterator[Attribute[Any]]:  # noqa: ANN401 - attrs classes have no type in common
    return iter(attrs.fields(kind))
