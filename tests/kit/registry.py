"""Which module defines which response class, and which classes make up a union: found by looking at all there are."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from types import UnionType
from typing import TYPE_CHECKING, Final, NamedTuple

from typing_extensions import TypeIs

from openrouter_core import models
from openrouter_core.models.convert import tags_of
from openrouter_core.models.model import Value

if TYPE_CHECKING:
    from collections.abc import Mapping

MODULES: Final = (
    "availability",
    "unknown",
    "shared",
    "chat",
    "chat_events",
    "responses",
    "responses_events",
    "messages",
    "messages_events",
)
"""The modules of what comes out."""


class Tagged(NamedTuple):
    """A union: the key that tells its classes apart, the name of each by the value it has there, and the union."""

    key: str
    members: Mapping[str, str]
    union: UnionType


CLASSES: Final[dict[str, type[Value]]] = {}
UNIONS: Final[dict[str, Tagged]] = {}
NAMES: Final[dict[str, str]] = {}
"""The names that `read` takes, by what is read."""


def _is_here(kind: type, home: str, name: str) -> TypeIs[type[Value]]:
    return issubclass(kind, Value) and (kind.__module__, kind.__name__) == (home, name)


for _module in MODULES:
    _home = f"openrouter_core.models.{_module}"
    for _name, _kind in vars(import_module(_home)).items():
        if isinstance(_kind, type) and _is_here(_kind, _home, _name):
            CLASSES[_name] = _kind
            NAMES[_name] = f"{_module}.{_name}"
        elif isinstance(_kind, UnionType) and _name not in UNIONS:
            _key, _members = tags_of(_kind)
            UNIONS[_name] = Tagged(_key, {tag: each.__name__ for tag, each in _members.items()}, _kind)
            NAMES[_name] = f"{_module}.{_name}"

RESOURCES: Final[dict[str, type[Value]]] = {}
"""The classes of all other modules."""

for _file in iter_modules(models.__path__):
    if _file.name not in MODULES and not _file.name.endswith("_request"):
        _home = f"openrouter_core.models.{_file.name}"
        for _name, _kind in vars(import_module(_home)).items():
            if isinstance(_kind, type) and _is_here(_kind, _home, _name):
                RESOURCES[_name] = _kind
del RESOURCES["Value"], RESOURCES["Answer"], RESOURCES["Page"]
