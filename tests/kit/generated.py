"""What the tools write of a description, as modules to import: for the small one, whose resources are made up."""

from __future__ import annotations

import sys
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from types import ModuleType

from library import Library


@contextmanager
def importable(library: Library) -> Generator[None]:
    """Have the modules that the package does not have importable for the length of a block."""
    made = [*_new("openrouter_core.models", library.modules), *_new("openrouter_core.funcs", library.functions)]
    try:
        for module, text in made:
            sys.modules[module.__name__] = module
            exec(compile(text, module.__name__, "exec", dont_inherit=True), vars(module))  # noqa: S102 - ours
        yield
    finally:
        for module, _ in made:
            sys.modules.pop(module.__name__, None)


def _new(package: str, texts: Mapping[str, str]) -> Iterator[tuple[ModuleType, str]]:
    for name, text in texts.items():
        if find_spec(f"{package}.{name}") is None:
            yield ModuleType(f"{package}.{name}"), text
