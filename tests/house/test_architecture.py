"""The walls hold: which room may know which, who may touch the network and the clock, and what an import loads."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import openrouter_core
from kit.places import ROOT
from openrouter_core.funcs import every

PACKAGE = ROOT / "openrouter_core"

ROOT_VALUES = {"by_fields", "core", "errors", "http_meta", "mutation", "options", "result"}
"""The modules at the root: what a caller holds in the hand, and what stands alone."""

MAY_IMPORT: dict[str, set[str]] = {
    "root": set(),
    "models": {"root"},
    "call": {"root", "models"},
    "streams": {"root", "models", "call"},
    "observing": {"root", "models", "call", "streams"},
    "telemetry": {"root", "observing"},
    "transport": {"root", "models", "call", "streams", "observing"},
    "funcs": {"root", "models", "call", "streams", "transport"},
    "answers": {"root", "models", "call", "streams"},
    "testing": {"root", "models", "call", "streams", "observing", "transport", "funcs", "answers"},
    "shaking": {"root"},
}
"""The walls between the rooms, for imports within functions, too. Each room may import what is its own."""

ONES_THAT_DO = {"funcs.beta_responses_send", "funcs.every"}

FRONT = {"", "__main__"}
"""The package itself and its command: they offer what the rooms hold, and no room looks at them."""


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


def imported(home: str, names: list[str]) -> set[str]:
    """Give the modules that `from home import names` asks for: those named, or else the home itself."""
    found = {f"{home}.{name}" for name in names if f"{home}.{name}".removeprefix("openrouter_core.") in MODULES}
    # The version stands in the package's own file, where the build reads it, and loads nothing.
    others = {name for name in names if f"{home}.{name}" not in found | {"openrouter_core.__version__"}}
    return found | ({home} if others else set())


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
            found.update(imported(node.module or "", [name.name for name in node.names]))
        for child in ast.iter_child_nodes(node):
            visit(child)

    visit(ast.parse(file.read_text(encoding="utf-8")))
    return found


def room_of(module: str) -> str:
    """Give the room of a module of ours, by its dotted name below the package."""
    first = module.split(".", maxsplit=1)[0]
    return "root" if first in ROOT_VALUES else first


def ours(names: set[str]) -> set[str]:
    """Give our own modules among names, by their dotted names below the package; "" for the package itself."""
    return {name.partition(".")[2] for name in names if name.split(".", maxsplit=1)[0] == "openrouter_core"}


INSIDE = [name for name in MODULES if name not in FRONT]


@pytest.mark.parametrize("name", INSIDE)
def test_a_room_imports_only_from_rooms_that_it_may_know(name: str) -> None:
    room = room_of(name)
    met = {room_of(each) for each in ours(imports(MODULES[name], at_load=False))}
    assert met <= MAY_IMPORT[room] | {room}


def test_there_is_no_circle_of_rooms() -> None:
    known = {room: set(others) for room, others in MAY_IMPORT.items()}
    while lowest := {room for room, others in known.items() if not others}:
        known = {room: others - lowest for room, others in known.items() if room not in lowest}
    assert not known


@pytest.mark.parametrize("name", INSIDE)
def test_there_is_no_circle_of_modules_at_load(name: str) -> None:
    seen: set[str] = set()
    waiting = [name]
    while waiting:
        for each in ours(imports(MODULES[waiting.pop()], at_load=True)) - seen:
            seen.add(each)
            waiting.append(each)
    assert name not in seen


def test_the_root_fits_on_a_screen() -> None:
    entries = {each.name for each in PACKAGE.iterdir()} - {"__pycache__"}
    assert len(entries) <= 20
    assert {each.removesuffix(".py") for each in entries} == {
        *ROOT_VALUES, *(MAY_IMPORT.keys() - {"root"}), "__init__", "__main__", "py.typed"
    }  # fmt: skip


def test_an_editor_offers_what_the_package_says_and_nothing_else() -> None:
    """Right after the import, and from the source, which is all that type checkers see."""
    code = "import openrouter_core\nassert openrouter_core.__all__ == dir(openrouter_core)"
    assert "openrouter_core" in loaded_by(code)
    body = ast.parse(MODULES[""].read_text(encoding="utf-8")).body
    offered = next(node for node in body if isinstance(node, ast.If)).body
    names = [name.asname or name.name for node in offered if isinstance(node, ast.ImportFrom) for name in node.names]
    names[names.index("*")] = "__version__"
    assert sorted([*names, *every.__all__]) == dir(openrouter_core)


PUBLIC = re.compile(r"openrouter_core(\.errors|\.telemetry|\.testing(\.fixtures)?|\.models\.\w+|\.funcs\.\w+)?")
"""Where users are told to import from."""


@pytest.mark.parametrize(
    "page",
    [ROOT / "README.md", *(ROOT / "docs").glob("*.md"), *(ROOT / "examples").glob("*.py")],
    ids=lambda page: page.name,
)
def test_users_are_told_to_import_from_nowhere_deeper(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    code = (
        "".join(re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)) if page.suffix == ".md" else text
    )
    homes = set(re.findall(r"^\s*(?:from|import) (openrouter_core[\w.]*)", code, re.MULTILINE))
    assert not {home for home in homes if not PUBLIC.fullmatch(home)}


def test_the_models_are_a_screen_of_files_and_two_for_each_resource() -> None:
    named = {each.stem for each in (PACKAGE / "models").glob("*.py")}
    resources = {name.removesuffix("_request") for name in named} - {
        "chat",
        "responses",
        "messages",
        "shared",
        "common",
    }
    resources = {name for name in resources if f"{name}_request" in named or name in WITHOUT_REQUESTS}
    assert len(named - resources - {f"{name}_request" for name in resources}) <= 25


WITHOUT_REQUESTS = {"alpha_decisions", "credits", "providers", "stt", "system_one"}
"""Resources that are asked nothing, or what others are asked, too."""


def test_the_page_on_the_architecture_names_files_that_are_there() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(\w+/\w+\.py|\w+/[a-z]+/)`", text))
    families = {
        f"models/{name}" for name in re.findall(r"`(\w+\.py)`", text) if name.startswith(("chat", "resp", "sha"))
    }
    assert len(named) > 15
    assert not {each for each in named | families if not (PACKAGE / each).exists() and not (ROOT / each).exists()}


@pytest.mark.parametrize("room", ["answers", "call", "observing", "streams", "transport"])
def test_to_enter_a_room_does_nothing(room: str) -> None:
    """Its first file holds a docstring only: whoever needs one module of a room pays for that one."""
    assert len(ast.parse(MODULES[room].read_text(encoding="utf-8")).body) == 1


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
        # Servers are its purpose.
        "testing": {"socket", "select", "threading"},
        # They run functions of others, and tell how long that took.
        "testing.finishing": {"asyncio"},
        "testing.sweeping": {"time"},
        # Those who iterate over one stream take turns.
        "streams.iterating": {"threading", "anyio"},
        # A lock for a file, which a thread of a cancelled task may be at.
        "streams.saving": {"threading"},
        # A lock for the state, which any thread may change.
        "mutation": {"threading"},
        # Of several threads that come upon something to tell, one tells.
        "observing.delivery": {"threading"},
        # A lock for classes, which any thread may be the first to need.
        "models.promise": {"threading"},
        "transport": outside,
    }
    assert touched <= allowed.get(name, set()) | allowed.get(room_of(name), set())


@pytest.mark.parametrize("name", [name for name in MODULES if name.startswith("funcs.") and name not in ONES_THAT_DO])
def test_functions_import_nothing_of_each_other(name: str) -> None:
    """But for the functions of the beta, which are other names of what they became, and the list of all."""
    assert "funcs" not in {room_of(each) for each in ours(imports(MODULES[name], at_load=False))}


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
        "openrouter_core.models",
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
    names = ours(loaded)
    assert not {name for name in names if name.startswith("models.") and name.endswith(("_events", "_request"))}
    assert not {name for name in names if name.startswith(("models.responses", "models.open_responses"))}
    assert not names & {"models.chat_stream", "options", "transport.nonblocking", "transport.loops"}
    assert not names & {"call.form", "call.placing", "models.upload", "transport.uploading"}
    assert not {room_of(name) for name in names} & {"streams", "answers", "testing"}
    assert not loaded & {"cattrs", "asyncio", "funcs"}


def test_a_function_waits_to_load_what_touches_the_network_until_it_is_called() -> None:
    loaded = loaded_by("from openrouter_core.funcs.chat_send import chat_send")
    assert {name for name in ours(loaded) if room_of(name) == "transport"} == {"transport", "transport.loading"}
    assert not loaded & {"httpx", "certifi", "ssl"}


def test_the_top_level_folder_is_never_a_package_of_its_own() -> None:
    """`import funcs` would make a second copy of every function."""
    assert "funcs" not in loaded_by("import openrouter_core.funcs.chat_send")
