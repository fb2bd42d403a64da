"""A class of answers is its annotations, and a promise: attrs makes it when somebody builds one or asks attrs for it.

Reading JSON needs the annotations only. That makes a family of classes as cheap to define as its text is to load, where
attrs would take a third of a millisecond for each, and so they can stand together in one module.
"""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from attrs import frozen as frozen

    from openrouter_core.models.convert import Readers

NOTHING: Final[Any] = object()
"""The default of a field that has none; attrs has one of its own, and is not loaded here."""

_LOCK: Final = threading.RLock()
"""Held while a class is made: threads may come to it at once, and attrs changes it step by step."""

with suppress(AttributeError):  # where nothing forks
    os.register_at_fork(before=_LOCK.acquire, after_in_parent=_LOCK.release, after_in_child=_LOCK.release)


class Field:
    """Reads a field of its value's JSON, once: what it gives takes its place among the instance's attributes.

    What is missing or does not fit gives the default. A field without one is never None: it is made of what is
    there, be it nothing.
    """

    __slots__ = ("_annotation", "_module", "_name", "_readers", "_wire", "default")

    def __init__(self, name: str, annotation: str, default: object, module: str) -> None:
        """Know a field by its name, and where its annotation is to be understood."""
        self._name = name
        # A trailing underscore keeps a wire name off Python's keywords and our own attributes.
        self._wire = name.removesuffix("_")
        self._annotation = annotation
        self._module = module
        self._readers: Readers | None = None
        self.default = default

    def __get__(self, value: object, _: type[object]) -> object:
        if value is None:
            raise AttributeError(self._name)
        readers = self._resolve() if self._readers is None else self._readers
        fields = value.__dict__
        member: object = fields["_raw"].get(self._wire)
        fit = None
        if (kind := member.__class__) in readers:
            reader = readers[kind]
            fit = member if reader is None else reader(member)
        if fit is None:
            fit = self._without(value)
        fields[self._name] = fit
        return fit

    def _without(self, value: object) -> object:
        make: Callable[..., object] | None = getattr(self.default, "factory", None)
        if make is not None:  # a class of the caller's may have an attrs factory
            return make(value) if getattr(self.default, "takes_self", False) else make()
        if self.default is not NOTHING:
            return self.default
        if self._annotation.startswith("tuple["):
            return ()
        from openrouter_core.models.convert import named_reader

        return named_reader(self._annotation, self._module)({})

    def _resolve(self) -> Readers:
        # What reads is not needed to define, and knows of the classes that are defined.
        from openrouter_core.models.convert import readers

        self._readers = readers(self._annotation, self._module)
        return self._readers


class _Promise:
    """Stands in the place of what attrs makes of a class: whoever looks at it has the class made."""

    __slots__ = ("_cls", "_name")

    def __init__(self, cls: type[object], name: str) -> None:
        self._cls = cls
        self._name = name

    def __get__(self, value: object, owner: type[object]) -> Any:  # noqa: ANN401 - whatever attrs puts there
        made = self._made()
        return made.__get__(value, owner) if hasattr(made, "__get__") else made

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - likewise
        # `attrs.inspect` takes it out of the class's dictionary.
        return getattr(self._made(), name)

    def _made(self) -> Any:  # noqa: ANN401 - likewise
        _make(self._cls)
        if (made := self._cls.__dict__[self._name]) is self:
            raise AttributeError(self._name)  # an earlier attrs has no such thing
        return made


_PROMISED: Final = ("__attrs_attrs__", "__attrs_props__", "__init__")
"""What attrs is asked by, and what builds; the rest of what it makes stands in `Value`, once for all."""


def _make(cls: type[object]) -> None:
    """Make it an attrs class, in place; its fields stay what reads them."""
    import attrs

    held = cls.__dict__
    with _LOCK:
        # attrs puts this down last: where it is there, another thread has made the class while this one waited.
        if isinstance(held["__init__"], _Promise):
            # Given to attrs, since it would take what reads a field for its default; and `__init__`, since it would
            # take the promise for one that the class has by itself.
            defaults = {name: held[name].default for name in cls.__annotations__}
            these: dict[str, Any] = {
                name: attrs.field() if default is NOTHING else attrs.field(default=default)
                for name, default in defaults.items()
            }
            attrs.frozen(these=these, init=True, kw_only=True, slots=False, eq=False, repr=False)(cls)


if not TYPE_CHECKING:  # to type checkers it is that of attrs

    def frozen(**_how: bool) -> Callable[[type], type]:
        """Put what reads it in the place of each annotation, and a promise in the place of what attrs makes."""

        def promise(cls: type) -> type:
            held, module = cls.__dict__, cls.__module__
            for name, annotation in cls.__annotations__.items():
                setattr(cls, name, Field(name, annotation, held.get(name, NOTHING), module))
            for name in _PROMISED:
                setattr(cls, name, _Promise(cls, name))
            return cls

        return promise
