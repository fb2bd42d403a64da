"""Which names a module has, and which a program uses, by their texts: nothing is run."""

from __future__ import annotations

import ast
from collections import deque
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

OURS: Final = "openrouter_core"


@frozen
class Module:
    """A module as it is installed."""

    path: str
    """Where it lies below the folder that packages are found in."""
    text: bytes = field(repr=False)

    @property
    def name(self) -> str:
        """What it is imported as."""
        return ".".join(self.path.removesuffix(".py").removesuffix("/__init__").split("/"))

    @property
    def package(self) -> str:
        """Where its relative imports begin."""
        return self.name if self.path.endswith("/__init__.py") else self.name.rpartition(".")[0]


def imported_names(module: Module, *, for_types: bool) -> Iterator[tuple[str, str]]:
    """Give what a module imports by name, and from where: for type checkers alone, or else for all who look.

    What is offered lazily is told to type checkers.
    """
    for node in _statements(ast.parse(module.text).body, for_types=for_types):
        if isinstance(node, ast.ImportFrom):
            yield from ((alias.asname or alias.name, home_of(node, module.package)) for alias in node.names)


def own_names(module: Module) -> Iterator[str]:
    """Give the names that are there when a module has been loaded."""
    yield from (name for name, _ in imported_names(module, for_types=False))
    for node in _statements(ast.parse(module.text).body, for_types=False):
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case _:
                pass


def _statements(body: Iterable[ast.stmt], *, for_types: bool) -> Iterator[ast.stmt]:
    for node in body:
        if not isinstance(node, ast.If):
            yield from () if for_types else (node,)
        elif is_for_types(node):
            yield from node.body if for_types else node.orelse
        else:
            yield from _statements((*node.body, *node.orelse), for_types=for_types)


def used_by(text: bytes, file: str) -> frozenset[str]:
    """Give what a program uses of packages, each in full: `openrouter_core.text_of`, `returns.pipeline.flow`."""
    used: set[str] = set()
    bound: dict[str, str] = {}
    waiting: deque[ast.AST] = deque([ast.parse(text, file)])
    while waiting:
        node = waiting.popleft()
        match node:
            case ast.Import(names=aliases):
                used.update(alias.name for alias in aliases)
                for alias in aliases:
                    first = alias.name.partition(".")[0]
                    bound[alias.asname or first] = alias.name if alias.asname else first
            case ast.ImportFrom(module=str() as home, names=aliases, level=0):
                used.update(f"{home}.{alias.name}" for alias in aliases)
            case ast.Attribute():
                first, _, rest = ast.unparse(node).partition(".")
                used.update(f"{bound[each]}.{rest}" for each in {first} & bound.keys())
            case _:
                pass
        waiting += node.orelse if isinstance(node, ast.If) and is_for_types(node) else ast.iter_child_nodes(node)
    return frozenset(used - {OURS})


def is_for_types(node: ast.If) -> bool:
    """Tell what type checkers alone go into."""
    return isinstance(node.test, ast.Name | ast.Attribute) and ast.unparse(node.test).endswith("TYPE_CHECKING")


def home_of(node: ast.ImportFrom, package: str) -> str:
    """Give the module that a `from … import` within `package` looks in."""
    parts = package.split(".")
    above = parts[: len(parts) - node.level + 1] if node.level else []
    return ".".join([*above, *([node.module] if node.module else [])])
