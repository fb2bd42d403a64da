"""The layers hold: who may import whom, who may touch the network and the clock, and what an import loads."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "openrouter_core"

LAYERS = [
    {"version", "result", "http_meta", "lazy", "families", "call_ids"},
    {"errors", "json_value", "mutation", "options"},
    {"promise"},
    {"model"},
    {"models"},
    {"core", "convert"},
    {"settings", "encode", "inflate", "sse", "patience", "secrecy", "finish", "spoken", "places"},
    {"request", "reply", "retry", "refusal", "dialects", "last_resort", "plain", "deltas"},
    {"reading", "gathering", "tool_use", "listening"},
    {"events", "turns", "text"},
    {"operation", "validation", "loading"},
    {"transport", "stream", "structuring"},
    {"outcomes", "protocols", "warming", "structured"},
    {"funcs"},
    {"testing", "__main__"},
]
"""Each may import what stands above it, and its like within a package."""

ABOVE = {name: set[str]().union(*LAYERS[:level]) | {name} for level, names in enumerate(LAYERS) for name in names}


def modules() -> dict[str, Path]:
    """Give every module of the package by its dotted name below it."""
    files = [*PACKAGE.rglob("*.py"), *(ROOT / "funcs").rglob("*.py")]
    found: dict[str, Path] = {}
    for file in files:
        if "funcs" in file.parts and file.is_relative_to(PACKAGE):
            continue
        parts = file.relative_to(ROOT if file.is_relative_to(ROOT / "funcs") else PACKAGE).with_suffix("").parts
        found[".".join(part for part in parts if part != "__init__")] = file
    return found


MODULES = modules()


def imports(file: Path, *, at_load: bool) -> set[str]:
    """Give what a module imports; `at_load`, only what its loading does."""
    found: set[str] = set()

    def visit(node: ast.AST) -> None:
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            return
        if at_load and isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            return
        if isinstance(node, ast.Import):
            found.update(name.name for name in node.names)
        if isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
        for child in ast.iter_child_nodes(node):
            visit(child)

    visit(ast.parse(file.read_text(encoding="utf-8")))
    return found


def ours(names: set[str]) -> set[str]:
    """Give the first part of our own modules' names."""
    return {name.split(".")[1] for name in names if name.startswith("openrouter_core.")}


@pytest.mark.parametrize("name", [name for name in MODULES if name])
def test_a_module_imports_only_from_the_layers_above(name: str) -> None:
    layer = name.split(".", maxsplit=1)[0]
    assert ours(imports(MODULES[name], at_load=True)) <= ABOVE[layer]


def test_there_is_a_layer_for_every_module() -> None:
    assert {name.split(".")[0] for name in MODULES if name} == set(ABOVE)


@pytest.mark.parametrize("name", MODULES)
def test_only_transport_touches_the_network_and_the_clock(name: str) -> None:
    outside = {
        "httpx",
        "httpcore",
        "socket",
        "ssl",
        "select",
        "asyncio",
        "anyio",
        "trio",
        "time",
        "threading",
        "random",
    }
    touched = {module.split(".")[0] for module in imports(MODULES[name], at_load=False)} & outside
    allowed = {
        "transport": outside,
        # Servers are its purpose.
        "testing": {"socket", "select", "threading"},
        # Those who iterate over one stream take turns.
        "stream": {"threading", "anyio"},
        # A class is made by one thread.
        "promise": {"threading"},
        # A lock for the state, which any thread may change.
        "mutation": {"threading"},
    }
    assert touched <= allowed.get(name.split(".", maxsplit=1)[0], set())


@pytest.mark.parametrize("name", [name for name in MODULES if name.startswith("funcs.") and "beta_" not in name])
def test_functions_import_nothing_of_each_other(name: str) -> None:
    """But for the functions of the beta, which are other names of what they became."""
    assert "funcs" not in ours(imports(MODULES[name], at_load=False))


@pytest.mark.parametrize("name", MODULES)
def test_a_module_says_in_its_first_line_what_it_is_for(name: str) -> None:
    first = (ast.get_docstring(ast.parse(MODULES[name].read_text(encoding="utf-8"))) or "").splitlines()[0]
    assert first.endswith((".", ":", "`.", "lock"))
    assert len(first) <= 120


def loaded_by(code: str) -> set[str]:
    """Give what a fresh interpreter has loaded after `code`."""
    script = f"{code}\nimport sys, json\nprint(json.dumps(sorted(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True, cwd=ROOT)
    return set(json.loads(run.stdout.splitlines()[-1]))


def test_importing_the_package_loads_next_to_nothing() -> None:
    loaded = loaded_by("import openrouter_core")
    assert {name for name in loaded if name.startswith("openrouter_core")} == {
        "openrouter_core",
        "openrouter_core.models.lazy",
    }
    assert not loaded & {"httpx", "attrs", "cattrs", "returns"}


ANSWER = """
import httpx
from openrouter_core import OpenRouterCore
from openrouter_core.funcs.chat_send import chat_send
body = {"choices": [{"message": {"role": "assistant", "content": "Hi."}, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}}
client = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json=body)))
assert chat_send(OpenRouterCore(api_key="k", http_client=client), {"messages": []}).unwrap().usage.total_tokens == 2
"""


def test_a_whole_answer_loads_neither_streams_nor_requests_nor_cattrs() -> None:
    loaded = loaded_by(ANSWER)
    ours_loaded = {name.removeprefix("openrouter_core.") for name in loaded if name.startswith("openrouter_core.")}
    assert {name for name in ours_loaded if name.startswith("models.")} == {
        "models.chat",
        "models.keys",
        "models.shared",
        "models.unknown",
    }
    assert not ours_loaded & {
        "stream",
        "events",
        "sse",
        "options",
        "transport.nonblocking",
        "transport.loops",
        "testing",
    }
    assert not loaded & {"cattrs", "asyncio", "funcs"}


def test_the_top_level_folder_is_never_a_package_of_its_own() -> None:
    """`import funcs` would make a second copy of every function."""
    assert "funcs" not in loaded_by("import openrouter_core.funcs.chat_send")
