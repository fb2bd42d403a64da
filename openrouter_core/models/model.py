"""What every response value is: frozen, comparable by its fields, and a view of the JSON that it was read from.

A field is read when it is first asked for. An answer that nobody looks at costs its JSON and no more.
"""

from __future__ import annotations

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar

from openrouter_core.http_meta import HttpMeta
from openrouter_core.models.promise import NOTHING, Field
from openrouter_core.models.promise import frozen as frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from attrs import Attribute

_NO_JSON: Mapping[str, Any] = MappingProxyType({})


class Value:
    """A piece of a response. Its subclasses are frozen attrs classes with keyword-only fields.

    `repr`, `==` and `hash` stand here once, over the fields: generating them for each class doubles what
    defining it costs. The JSON is kept beside the fields, not as one of them: `attrs.evolve` leaves it
    behind, as it must, and `attrs.asdict` does not repeat it at every level.
    """

    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[tuple[Attribute[Any], ...]]

    __match_args__ = ()  # by keyword only

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        """Have the fields of a class of the caller's read like ours, which are read by what stands there already."""
        import attrs

        for field in cls.__attrs_attrs__:
            if field.name in cls.__annotations__ and not isinstance(cls.__dict__.get(field.name), Field):
                default = NOTHING if field.default is attrs.NOTHING else field.default
                setattr(cls, field.name, Field(field.name, str(field.type), default, cls.__module__))

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: object) -> Any:  # noqa: ANN401 - pydantic's own
        """Let a value stand in what pydantic validates, and in JSON it writes the value's own.

        https://docs.pydantic.dev/latest/concepts/types/#customizing-validation-with-__get_pydantic_core_schema__
        """
        schema: Any = import_module("pydantic_core.core_schema")  # whoever calls this has it
        from openrouter_core.models.convert import converter

        written = schema.plain_serializer_function_ser_schema(converter().unstructure)
        return schema.is_instance_schema(cls, serialization=written)

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: object, _handler: object) -> dict[str, str]:
        return {"type": "object", "title": cls.__name__}

    if not TYPE_CHECKING:  # to type checkers it is attrs that freezes

        def __setattr__(self, name: str, value: object) -> None:
            import attrs

            raise attrs.exceptions.FrozenInstanceError

        def __delattr__(self, name: str) -> None:
            import attrs

            raise attrs.exceptions.FrozenInstanceError

        def __replace__(self, /, **changes: object) -> Value:
            import attrs

            return attrs.evolve(self, **changes)

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
        if not isinstance(other, Value) or self.__class__ is not other.__class__:
            return NotImplemented
        return all(value == getattr(other, name) for name, value in self._fields())

    def __hash__(self) -> int:
        # Mappings have no hash; the other fields are enough of one.
        return hash((self.__class__, *(value for _, value in self._fields() if isinstance(value, str | int | float))))

    def __repr__(self) -> str:
        said = (f"{name}={value!r}" for name, value in self._fields() if value is not None and value != ())
        return f"{self.__class__.__name__}({', '.join(said)})"


class Answer(Value):
    """The whole response of an operation: it also knows the exchange it came from."""

    @property
    def http_meta(self) -> HttpMeta:
        """Status, headers, generation id, attempts and time of the exchange; empty if built by hand."""
        meta: HttpMeta | None = self.__dict__.get("_http_meta")
        return HttpMeta() if meta is None else meta


class Page(Answer):
    """One page of a list."""

    @property
    def next_page(self) -> Mapping[str, object] | None:
        """The whole request of the page behind it; None if it is the last, or built by hand."""
        request: Mapping[str, object] | None = self.__dict__.get("_next_page")
        return request


Model = Value
"""An earlier name."""
