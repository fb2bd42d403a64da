"""What every response value is: frozen, comparable by its fields, and a view of the JSON that it was read from.

A field is read when it is first asked for. An answer that nobody looks at costs its JSON and no more, and a class
that nobody comes to is not even loaded.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import NOTHING

from openrouter_core.http_meta import HttpMeta

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from attrs import Attribute

    from openrouter_core.convert import Readers

_NO_JSON: Mapping[str, Any] = MappingProxyType({})


class _Field:
    """Reads a field of its value's JSON, once: what it gives takes its place among the instance's attributes.

    What is missing or does not fit gives the default. A field without one is never None: it is made of what is
    there, be it nothing.
    """

    def __init__(self, field: Attribute[Any]) -> None:
        self._name = field.name
        # A trailing underscore keeps a wire name off Python's keywords and our own attributes.
        self._wire = field.name.removesuffix("_")
        # Annotations are text here, since the modules of models postpone them.
        self._annotation = str(field.type)
        self._default: object = field.default
        self._readers: Readers | None = None

    def __get__(self, value: Model | None, _: type[Model]) -> object:
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

    def _without(self, value: Model) -> object:
        make: Callable[..., object] | None = getattr(self._default, "factory", None)
        if make is not None:  # a class of the caller's may have an attrs factory
            return make(value) if getattr(self._default, "takes_self", False) else make()
        if self._default is not NOTHING:
            return self._default
        from openrouter_core.convert import read

        return read(self._annotation, {})

    def _resolve(self) -> Readers:
        # What reads is not needed to define, and knows of the classes that are defined.
        from openrouter_core.convert import readers

        if self._default is NOTHING and self._annotation.startswith("tuple["):
            self._default = ()
        self._readers = readers(self._annotation)
        return self._readers


class Model:
    """A piece of a response. Its subclasses are frozen attrs classes with keyword-only fields.

    `repr`, `==` and `hash` stand here once, over the fields: generating them for each class doubles what
    defining it costs. The JSON is kept beside the fields, not as one of them: `attrs.evolve` leaves it
    behind, as it must, and `attrs.asdict` does not repeat it at every level.
    """

    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[tuple[Attribute[Any], ...]]

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        """Put a reader in the place of each field; values built by hand have their fields before it."""
        for field in cls.__attrs_attrs__:
            setattr(cls, field.name, _Field(field))

    @property
    def raw(self) -> Mapping[str, Any]:
        """The JSON object this was read from, unknown fields included; empty for a value built by hand."""
        # Typed by its author: the reader puts a JSON object there, and nothing else does.
        json: Mapping[str, Any] = self.__dict__.get("_raw", _NO_JSON)
        return json

    def to_json(self) -> Mapping[str, object]:
        """Give the JSON object to send back: what came, or the fields that say something."""
        if "_raw" in self.__dict__:
            return self.raw
        return {
            # A trailing underscore keeps a wire name off Python's keywords and our own attributes.
            name.removesuffix("_"): value
            for name, value in self._fields()
            if value is not None and value != ()
        }

    def _fields(self) -> Iterator[tuple[str, object]]:
        return ((field.name, getattr(self, field.name)) for field in self.__attrs_attrs__)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or self.__class__ is not other.__class__:
            return NotImplemented
        return all(value == getattr(other, name) for name, value in self._fields())

    def __hash__(self) -> int:
        # Mappings have no hash; the other fields are enough of one.
        return hash((self.__class__, *(value for _, value in self._fields() if isinstance(value, str | int | float))))

    def __repr__(self) -> str:
        said = (f"{name}={value!r}" for name, value in self._fields() if value is not None and value != ())
        return f"{self.__class__.__name__}({', '.join(said)})"


class Answer(Model):
    """The whole response of an operation: it also knows the exchange it came from."""

    @property
    def http_meta(self) -> HttpMeta:
        """Status, headers, generation id, attempts and time of the exchange; empty if built by hand."""
        meta: HttpMeta | None = self.__dict__.get("_http_meta")
        return HttpMeta() if meta is None else meta
