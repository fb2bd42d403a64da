"""A module in the pieces that run together, each with what it imports, read in its text."""

from __future__ import annotations

import ast
import re
from functools import cache
from typing import TYPE_CHECKING, Final

from attrs import frozen

from openrouter_core.shaking.texts import OURS, home_of, is_for_types

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from openrouter_core.shaking.texts import Module


@frozen
class Piece:
    """What runs together: all that loading a module runs, or one of its functions, or a method."""

    name: str | None
    """Of a function: without somebody who speaks of it, it does not run. None for all else."""
    is_hook: bool
    """Whether others call it by the name that they ask for: `__get_pydantic_core_schema__`."""
    imports: frozenset[str]
    """Modules, and names in modules. With a `*` at the end, all that begin so."""
    musts: frozenset[str]
    """Those of them that it cannot run without: whatever happens, it comes to them, and has nothing else."""
    names: frozenset[str]
    """What it speaks of."""
    files: frozenset[str]
    """What may be names of files."""


@cache  # bounded: by the modules there are
def pieces_of(module: Module) -> tuple[Piece, ...]:
    """Take a module apart. The first piece is what its loading runs."""
    reader = _Reader(module)
    reader.visit(ast.parse(module.text))
    return tuple(each.piece() for each in reader.found)


class _Notes:
    """What has been read of a piece so far."""

    def __init__(self, name: str | None, *, is_hook: bool = False) -> None:
        self._name = name
        self._is_hook = is_hook
        self._imports: set[str] = set()
        self._musts: set[str] = set()
        self.names: set[str] = set()
        self.files: set[str] = set()

    def need(self, *modules: str, surely: bool = False) -> None:
        self._imports.update(modules)
        if surely:
            self._musts.update(modules)

    def piece(self) -> Piece:
        return Piece(
            name=self._name,
            is_hook=self._is_hook,
            imports=frozenset(self._imports),
            musts=frozenset(self._musts),
            names=frozenset(self.names),
            files=frozenset(self.files),
        )


_PERHAPS: Final = (ast.If, ast.Try, ast.TryStar, ast.With, ast.AsyncWith, ast.For, ast.AsyncFor, ast.While, ast.Match)
"""What may pass over what is within, or live without it."""


class _Reader(ast.NodeVisitor):
    """Walks through a module, and knows where it is: in which piece, whether surely, whether in a class."""

    def __init__(self, module: Module) -> None:
        self._module = module
        self._notes = _Notes(None)
        self._surely: bool = True
        self._in_class: bool = False
        self.found = [self._notes]

    def visit(self, node: ast.AST) -> None:
        self._within([node], super().visit, surely=self._surely and not isinstance(node, _PERHAPS))

    def _within(
        self,
        nodes: Iterable[ast.AST],
        visit: Callable[[ast.AST], None],
        notes: _Notes | None = None,
        *,
        surely: bool,
        in_class: bool | None = None,
    ) -> None:
        around = self._notes, self._surely, self._in_class
        self._notes, self._surely = notes or self._notes, surely
        self._in_class = self._in_class if in_class is None else in_class
        for node in nodes:
            visit(node)
        self._notes, self._surely, self._in_class = around

    def visit_If(self, node: ast.If) -> None:
        for each in node.orelse if is_for_types(node) else ast.iter_child_nodes(node):
            self.visit(each)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._within(ast.iter_child_nodes(node), self.visit, surely=self._surely, in_class=True)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._function(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self._function(node)

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        for each in (*node.decorator_list, node.args):
            self.visit(each)
        is_outermost = self._notes is self.found[0]
        if is_outermost:
            is_hook = node.name.startswith("__")
            # A method is spoken of by a word that may mean much else.
            self.found.append(_Notes(None if self._in_class or is_hook else node.name, is_hook=is_hook))
        notes = self.found[-1] if is_outermost else None
        self._within(node.body, self.visit, notes, surely=is_outermost, in_class=False)

    def visit_Import(self, node: ast.Import) -> None:
        self._notes.need(*(alias.name for alias in node.names), surely=self._surely)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        home = home_of(node, self._module.package)
        names = [alias.name for alias in node.names if alias.name != "*"]
        self._notes.names.update(names)
        self._notes.need(home, *(f"{home}.{name}" for name in names), surely=self._surely)

    def visit_Call(self, node: ast.Call) -> None:
        if node.args and ast.unparse(node.func).endswith("import_module"):
            self._notes.need(*_named(node.args[0]), surely=self._surely)
        self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        self._notes.names.add(node.id)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self._notes.names.add(node.attr)
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if not (isinstance(node.value, str) and re.fullmatch(r"[\w-]+\.\w+", node.value)):
            return
        self._notes.files.add(node.value)
        family, _, name = node.value.partition(".")
        if name[0].isupper() and self._module.name.startswith(f"{OURS}."):
            # So does this package name the classes of answers, which nobody imports before there is one.
            self._notes.need(f"{OURS}.models.{family}")


def _named(argument: ast.expr) -> Iterator[str]:
    match argument:
        case ast.Constant(value=str() as name):
            yield name
        case ast.JoinedStr(values=[ast.Constant(value=str() as beginning), *_]):
            yield f"{beginning}*"
        case _:
            pass
