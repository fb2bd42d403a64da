"""The README and the pages are true: their code runs as it stands, their links lead somewhere, their names exist."""

from __future__ import annotations

import asyncio
import logging
import re
import shlex
import sys
import tomllib
import wave
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, Final, Self, cast

import certifi
import pytest
from code_of_pages import pages, python_of

import openrouter_core
from kit.places import ROOT
from openrouter_core import Err, Ok, OpenRouterCore, Pending, chat_send, errors, text_of
from openrouter_core.__main__ import main as shell
from openrouter_core.testing import StandIn

README: Final = (ROOT / "README.md").read_text(encoding="utf-8")
SITE: Final = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["urls"]["Documentation"]
TESTED_ELSEWHERE: Final = {"examples", "testing"}
"""Pages whose code is that of files, or of tests that pytest runs by itself."""

BLOCKS: Final = [
    pytest.param(block, id=f"{page.stem}-{number}")
    for page in pages()
    if page.stem not in TESTED_ELSEWHERE
    for number, block in enumerate(python_of(page), 1)
    if "reacton" not in block and "reactpy" not in block
]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Be in a folder with what the pages speak of, and with a stand-in where OpenRouter would be."""
    (tmp_path / "company-ca.pem").write_bytes(Path(certifi.where()).read_bytes())
    (tmp_path / "report.pdf").write_bytes(b"%PDF-1.4 ...")
    with wave.open(str(tmp_path / "recording.wav"), "wb") as recording:
        recording.setparams((1, 2, 8_000, 0, "NONE", ""))
        recording.writeframes(bytes(16_000))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def logging_as_before() -> Iterator[None]:
    """Take back what a page says of the log."""
    logger, handlers = logging.getLogger("openrouter_core"), [*logging.root.handlers]
    level = logger.level
    yield
    logger.setLevel(level)
    logging.root.handlers[:] = handlers


@pytest.fixture
def asked(stand_in: StandIn, monkeypatch: pytest.MonkeyPatch) -> StandIn:
    """Have the environment name the stand-in."""
    monkeypatch.setenv("OPENROUTER_BASE_URL", stand_in.url)
    monkeypatch.setenv("OPENROUTER_API_KEY", "any")
    return stand_in


def run(block: str, monkeypatch: pytest.MonkeyPatch, **given: object) -> dict[str, Any]:
    """Run a block as a module of its own; give what it defines."""
    module = ModuleType("page")
    module.__dict__.update(given)
    monkeypatch.setitem(sys.modules, "page", module)
    exec(compile(block, "page", "exec", dont_inherit=True), module.__dict__)  # noqa: S102 - its purpose
    return module.__dict__


@pytest.mark.usefixtures("asked", "place", "logging_as_before")
@pytest.mark.parametrize("block", BLOCKS)
def test_code_runs_as_it_stands_and_what_it_asks_is_no_bad_request(
    block: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(block, monkeypatch)
    assert not re.search(r"\b400:|failed|InvalidRequest|no such option", capsys.readouterr().out)


def test_the_readme_is_a_screen_and_a_half() -> None:
    assert len(README.splitlines()) < 180


# --- Links -----------------------------------------------------------------------------------------------------------

PAGES: Final = sorted((ROOT / "docs").rglob("*.md"))
LINK: Final = re.compile(r"\]\(([^)\s]+)\)|<(https://[^>]+)>")
FENCED: Final = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def links_of(text: str) -> list[str]:
    """Give where the links of a page lead, those in code left out."""
    return [one or other for one, other in LINK.findall(FENCED.sub("", text))]


def anchors_of(page: Path) -> set[str]:
    """Give the anchors of a page's headings, as the site makes them."""
    headings = re.findall(r"^#+ (.*)$", FENCED.sub("", page.read_text(encoding="utf-8")), re.MULTILINE)
    plain = [re.sub(r"[^\w\s-]", "", re.sub(r"[`*]", "", each)).strip().lower() for each in headings]
    return {re.sub(r"[-\s]+", "-", each) for each in plain}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT / "docs")))
def test_a_link_leads_to_a_page_that_is_there_and_to_a_heading_of_it(page: Path) -> None:
    for link in links_of(page.read_text(encoding="utf-8")):
        if link.startswith("https://"):
            continue
        target, _, anchor = link.partition("#")
        there = page if not target else page.parent / target
        assert there.is_file(), link
        assert there.is_relative_to(ROOT / "docs"), link
        assert not anchor or anchor in anchors_of(there), link


def test_the_readmes_links_lead_to_the_site_from_wherever_it_is_read() -> None:
    links = links_of(README)
    assert all(link.startswith("https://") for link in links)
    ours = [link.removeprefix(SITE) for link in links if link.startswith(SITE)]
    assert len(ours) > 8
    for page in ours:
        target, _, anchor = page.partition("#")
        name = target.strip("/") or "index"
        there = next(each for each in (f"{name}.md", f"{name}/README.md") if (ROOT / "docs" / each).is_file())
        assert not anchor or anchor in anchors_of(ROOT / "docs" / there), page


def test_the_site_knows_its_own_address() -> None:
    assert f"\nsite_url: {SITE}\n" in (ROOT / "mkdocs.yml").read_text(encoding="utf-8")


def test_every_example_is_told_of_and_shown() -> None:
    text = (ROOT / "docs" / "examples.md").read_text(encoding="utf-8")
    examples = {each.name for each in (ROOT / "examples").glob("*.py")}
    assert set(re.findall(r"\[`(\w+\.py)`\]", text)) == examples
    assert set(re.findall(r'^--8<-- "examples/(\w+\.py)"$', text, re.MULTILINE)) == examples


# --- Single pages ----------------------------------------------------------------------------------------------------


def rows(page: str) -> list[list[str]]:
    """Give the rows of a page's tables."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    lines = [line for line in FENCED.sub("", text).splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip("|"))] for line in lines]


@pytest.mark.parametrize("page", ["../README.md", "answers.md", "resources.md"])
def test_the_functions_that_a_table_names_are_there(page: str) -> None:
    named = {name for row in rows(page) for cell in row for name in re.findall(r"`([a-z]\w*_\w+)(?:\(.*?)?`", cell)}
    assert len(named - {"openrouter_core"}) >= 4
    assert not {name for name in named if name != "openrouter_core" and not hasattr(openrouter_core, name)}


def test_what_is_written_in_place_of_openais_calls_is_there() -> None:
    said = " ".join(row[1] for row in rows("from-openai.md"))
    called = set(re.findall(r"`(?:await )?(\w+)\((?:core|result|stream|chunk)\b", said))
    assert {"chat_send", "text_of", "gather"} < called
    assert all(hasattr(openrouter_core, name) for name in called)
    named = set(re.findall(r"`(\w+Error)`", said))
    assert len(named) > 8
    assert all(hasattr(errors, name) for name in named)


@pytest.mark.parametrize("row", [each for each in rows("from-openai.md") if len(each) == 3], ids=lambda row: row[0])
def test_what_openai_would_take_apart_is_sent_as_it_is(core: OpenRouterCore, stand_in: StandIn, row: list[str]) -> None:
    name = row[0].strip("`").partition("=")[0]
    if name in {"left in the request", "---"}:
        return
    request: Any = {"messages": [{"role": "user", "content": "Hello"}], name: {"a": 1}}
    chat_send(core, request).unwrap()
    sent: Any = stand_in.received[0].json
    assert sent == request
    assert stand_in.received[0].path.endswith("/chat/completions")
    assert "a" not in stand_in.received[0].headers


SHELL: Final = [
    line
    for page in PAGES
    for block in re.findall(r"^```sh\n(.*?)^```", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    for line in block.splitlines()
]


@pytest.mark.usefixtures("asked")
@pytest.mark.parametrize("line", [each for each in SHELL if each.startswith("python -m openrouter_core ")])
def test_what_is_typed_into_the_shell_is_answered(
    line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "handler.py").write_bytes((ROOT / "examples" / "lambda_handler.py").read_bytes())
    monkeypatch.chdir(tmp_path)
    assert shell(shlex.split(line)[3:]) == 0
    assert capsys.readouterr().out


def test_all_else_that_is_typed_installs_or_sets_a_variable() -> None:
    assert len(SHELL) > 6
    for line in SHELL:
        assert line.startswith(
            ("python -m openrouter_core ", "python -m openrouter_core.testing ", "pip install ", "export ")
        ), line


MUTATION: Final = python_of(ROOT / "docs" / "mutation.md")


@pytest.mark.usefixtures("asked")
def test_the_page_on_mutations_shows_each_state(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(MUTATION[0], monkeypatch)
    assert capsys.readouterr().out == "…\nYou said: What is the capital of France?\nAsk me.\n"
    ask = run(MUTATION[1], monkeypatch)["ask"]
    assert text_of(asyncio.run(ask.mutate_async("Rust")).unwrap()) == "You said: What is Rust?"


class Shown:
    """Stands in for a user interface: what is put into it, by the kind of the part."""

    def __init__(self) -> None:
        """Show nothing yet."""
        self.parts: list[tuple[str, Any]] = []

    def __getattr__(self, kind: str) -> Any:
        def part(*children: object, **said: object) -> Shown:
            self.parts.append((kind, children or said))
            return self

        return part

    def __enter__(self) -> Self:
        """Nest."""
        return self

    def __exit__(self, *_: object) -> None:
        """Nest no more."""


HOOKS: Final[dict[str, Any]] = {
    "use_memo": lambda make, *_: make(),
    "use_state": lambda value: (value, lambda _: None),
    "use_effect": lambda work, *_: work(),
    "component": lambda function: function,
}
"""What the frameworks offer, as far as a first rendering goes."""


@pytest.mark.parametrize("framework", ["reacton", "reactpy"])
def test_a_component_of_the_page_on_mutations_is_rendered(framework: str, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = Shown()
    module: Any = ModuleType(framework)
    module.__dict__.update(HOOKS, html=shown, ipywidgets=shown)
    monkeypatch.setitem(sys.modules, framework, module)
    monkeypatch.setitem(sys.modules, f"{framework}.ipywidgets", cast("Any", shown))
    hook, component = (block for block in MUTATION if framework in block)
    space = run(hook + component, monkeypatch, **vars(openrouter_core), Ok=Ok, Err=Err, Pending=Pending)
    space["Ask"](OpenRouterCore(api_key="any"))
    assert [kind for kind, _ in shown.parts] == {
        "reacton": ["VBox", "Button", "Label"],
        "reactpy": ["button", "p", "div"],
    }[framework]
    assert "Ask me." in str(shown.parts)
