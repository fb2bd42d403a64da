"""The module of a resource offers all that its answers and requests hold, wherever that is defined."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, Final, get_args, get_type_hints

import pytest
from typing_extensions import is_typeddict

from openrouter_core import models
from openrouter_core.models import upload

NO_RESOURCES: Final = {"common", "shared", "content"}
RESOURCES: Final = {
    each.name: module
    for each in iter_modules(models.__path__)
    if each.name not in NO_RESOURCES
    and not each.name.endswith(("_request", "_events"))
    and hasattr(module := import_module(f"openrouter_core.models.{each.name}"), "__all__")
}


def within(kind: Any) -> Iterator[Any]:
    """Give the classes of ours that an annotation names; what may stand for a file is the package's own to offer."""
    home = kind.__module__ if isinstance(kind, type) else ""
    if home.startswith("openrouter_core.models.") and home != upload.__name__:
        yield kind
    for each in get_args(kind):
        yield from within(each)


def reached(roots: list[Any]) -> set[Any]:
    """Give the classes that values of some classes hold, at any depth."""
    found, waiting = set[Any](), [*roots]
    while waiting:
        if (kind := waiting.pop()) not in found:
            found.add(kind)
            waiting += [each for hint in get_type_hints(kind).values() for each in within(hint)]
    return found


@pytest.mark.parametrize("name", RESOURCES)
def test_what_an_answer_holds_is_offered_where_the_answer_is(name: str) -> None:
    module = RESOURCES[name]
    offered = [getattr(module, each) for each in module.__all__]
    held = reached([each for each in offered if hasattr(each, "http_meta")])
    assert held <= {getattr(module, each) for each in module.__all__}


@pytest.mark.parametrize("name", [each for each in RESOURCES if each != "presets"])
def test_what_a_request_holds_is_offered_where_the_request_is(name: str) -> None:
    """But for presets: what they take are the requests of the families, whose modules have them."""
    module = RESOURCES[name]
    held = reached([kind for each in module.__all__ if is_typeddict(kind := getattr(module, each))])
    assert held <= {getattr(module, each) for each in module.__all__}
