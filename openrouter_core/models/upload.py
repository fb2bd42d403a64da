"""What may stand for a file in a request: a path, bytes, a file that is open for reading, or these with a name."""

from __future__ import annotations

from importlib import import_module
from os import PathLike
from typing import TYPE_CHECKING, Annotated, Any, Protocol, Required, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Callable


class Readable(Protocol):
    """A binary file, or whatever reads like one. One that can `seek` is sent from where it stands."""

    def read(self, size: int, /) -> bytes:
        """Give at most `size` bytes; none at the end."""
        ...


class _AsItIs:
    """Has pydantic take a value as it is, and describe it as OpenAPI describes a file."""

    def __get_pydantic_core_schema__(self, _source: object, _handler: object) -> Any:  # noqa: ANN401 - pydantic's own
        return import_module("pydantic_core.core_schema").any_schema()  # whoever calls this has it

    def __get_pydantic_json_schema__(
        self, _schema: object, _handler: Callable[[object], dict[str, Any]]
    ) -> dict[str, Any]:
        return {"type": "string", "format": "binary"}


FileContent: TypeAlias = str | PathLike[str] | bytes | bytearray | memoryview | Readable
"""What is in a file: a string is its path."""


class Upload(TypedDict, total=False):
    """A file that says what it is called, and what it is, where that is not to be guessed."""

    content: Required[Annotated[FileContent, _AsItIs()]]
    file_name: str
    content_type: str


FileInput: TypeAlias = Annotated[FileContent | Upload, _AsItIs()]
"""What may be given for a file."""
