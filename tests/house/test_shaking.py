"""A copy of what some functions need answers alone, whatever happens, and holds nothing of what others need."""

from __future__ import annotations

import builtins
import json
import re
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from functools import cache, partial
from importlib import import_module, metadata
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import openrouter_core
from kit.places import ROOT
from kit.registry import CLASSES
from kit.shaken import Scene, play, scenes
from openrouter_core.__main__ import main
from openrouter_core.funcs import every
from openrouter_core.shaking import copying, writing
from openrouter_core.shaking.copying import files_of
from openrouter_core.shaking.installed import STANDS_ON, installed
from openrouter_core.shaking.pieces import pieces_of
from openrouter_core.shaking.texts import Module, own_names

ASK = {"messages": [{"role": "user", "content": "Hello"}]}
PACKAGES = installed().unwrap()
COPY = partial(files_of, packages=PACKAGES, with_dependencies=True)
MODULES = dict(chain.from_iterable(each.modules.items() for each in PACKAGES))
FUNCTIONS = sorted({name for name in every.__all__ if not name.endswith(("_async", "_stream"))})


@cache
def held(*names: str) -> frozenset[str]:
    """Give the modules of such a copy."""
    return frozenset(Module(path, b"").name for path in COPY(names).unwrap() if path.endswith(".py"))


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a copy for who asks a model."""
    place = tmp_path_factory.mktemp("shaken") / "new" / "python"
    assert main(["shake", "chat_send", "--to", str(place)]) == 0
    return place


def run(place: Path, code: str) -> Any:
    """Run code with what is in a copy, and give what it prints."""
    start = f"import sys; sys.path.insert(0, {str(place)!r})\n"
    command = [sys.executable, "-I", "-S", "-W", "error", "-c", start + code]
    ran = subprocess.run(command, check=False, capture_output=True, text=True, cwd=place.parent, input="")
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def expect(played: Sequence[Scene], outcomes: Sequence[Sequence[str]]) -> None:
    """See that everything came as it must, and nothing of a fault of ours."""
    for scene, came in zip(played, outcomes, strict=True):
        assert came
        assert not [each for each in came if "Traceback" in each], came
        assert scene.comes in (None, came)


def test_a_copy_answers_alone_whatever_happens(copy: Path) -> None:
    played = scenes(ASK, streams=True)
    before = sorted(copy.rglob("*"))
    told = play([str(copy)], "chat_send", played)
    expect(played, told.blocking)
    assert told.awaited == told.blocking
    assert told.blocking[:2] == [["ChatResult"], ["ChatResult"]]
    assert told.outside == []
    # Everything was compiled, and what was compiled was taken.
    assert sorted(copy.rglob("*")) == before
    # It holds no operation, model or dialect that these calls did not load, but for two: what a refusal may tell of who
    # is available, and what bytes are.
    here = {Module(path.relative_to(copy).as_posix(), b"").name for path in copy.rglob("*.py")}
    never = {name for name in here - told.loaded if name.startswith("openrouter_core.")}
    beside = {name for name in never if not name.startswith(tuple(f"openrouter_core.{room}" for room in MACHINERY))}
    assert beside == {"openrouter_core.models.availability", "openrouter_core.models.content"}


MACHINERY = ("call.", "observing", "streams.", "transport.")
"""What carries out calls of any kind."""

OTHERS: dict[str, tuple[dict[str, Any] | None, bool, bool]] = {
    "messages_send": ({**ASK, "model": "m", "max_tokens": 9}, True, True),
    "beta_responses_send": ({"input": "Hello"}, True, True),
    "models_list": (None, False, True),
    "files_upload": ({"file": "Hello"}, False, True),
    "tts_create_speech": ({"input": "Hello", "model": "m", "voice": "v"}, False, False),
    "tts_create_speech_stream": ({"input": "Hello", "model": "m", "voice": "v"}, False, False),
}
"""Functions of each kind: a request, whether it streams events, and whether it gives JSON."""


def play_within(function: str, played: Sequence[Scene]) -> None:
    """Play with what is installed, but let nothing be imported that a copy would not have."""
    refused = sorted(MODULES.keys() - held(function))
    prelude = f"""
import sys
class Gate:
    REFUSED = {refused!r}
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if name in cls.REFUSED:
            raise ModuleNotFoundError(name, name=name)
sys.meta_path.insert(0, Gate)
"""
    home = str(Path(openrouter_core.__file__).parent.parent)
    told = play([home, sysconfig.get_path("purelib"), sysconfig.get_path("platlib")], function, played, prelude)
    expect(played, told.blocking)
    expect(played, told.awaited)


@pytest.mark.parametrize("function", OTHERS)
def test_every_kind_of_function_finds_in_its_copy_what_it_comes_to(function: str) -> None:
    request, streams, gives_json = OTHERS[function]
    play_within(function, scenes(request, streams=streams, gives_json=gives_json))


@pytest.mark.thorough
@pytest.mark.parametrize("function", [name for name in FUNCTIONS if f"{name}_async" in every.__all__])
def test_every_function_finds_in_its_copy_what_it_comes_to(function: str) -> None:
    home = import_module(f"openrouter_core.funcs.{function}")
    operation: Any = getattr(home, function.upper())
    keys = [part[1:-1] for part in operation.endpoint.path.split("/") if part.startswith("{")]
    played = scenes(dict.fromkeys(keys, "a") or None, streams=operation.endpoint.streams, gives_json=False)
    # What the server says of requests that hold so little is its own affair.
    play_within(function, [scene._replace(comes=None) for scene in played])


@given(st.sampled_from(FUNCTIONS))
def test_a_copy_for_one_function_holds_no_other(function: str) -> None:
    here = held(function)
    names = {name.removeprefix("openrouter_core.funcs.") for name in here if ".funcs." in name}
    aliased = {"responses_send"} if function == "beta_responses_send" else set()
    assert names - aliased == {function}
    rooms = {name.split(".")[1] for name in here if name.startswith("openrouter_core.")}
    assert not rooms & {"answers", "testing", "shaking", "__main__", "mutation"}


@pytest.mark.parametrize(
    ("name", "homes"),
    [
        ("text_of", {"answers.text"}),
        ("openrouter_core.text_of", {"answers.text"}),
        ("text_of.__doc__", {"answers.text"}),
        ("errors", {"errors"}),
        ("__version__", {"errors"}),
        ("chat_send_async", {"funcs.chat_send", "transport.nonblocking", "transport.blocking"}),
        ("files_download_stream", {"funcs.files_download", "streams.byte_stream"}),
        ("funcs.chat_send.chat_send", {"funcs.chat_send"}),
        ("openrouter_core.models.chat_request", {"models.chat_request"}),
        ("openrouter_core.models.chat.ChatRequest", {"models.chat", "models.chat_request"}),
        ("openrouter_core.models.chat.ChatResult", {"models.chat"}),
        ("openrouter_core.telemetry.Telemetry", {"telemetry"}),
        ("openrouter_core.models.models.PageLinks", {"models.models", "models.common"}),
    ],
)
def test_what_is_named_comes_along(name: str, homes: set[str]) -> None:
    assert {f"openrouter_core.{home}" for home in homes} <= held(name)


def test_so_does_what_is_named_of_the_packages_that_this_one_stands_on() -> None:
    """A program may use them itself."""
    more = {"returns.pipeline", "returns.methods", "cattrs"}
    assert more.isdisjoint(held("chat_send"))
    assert more <= held("chat_send", "httpx", "returns.pipeline.flow", "returns.methods.cond", "cattrs.Converter")


@pytest.mark.parametrize(
    ("name", "brings"), [("text_of", False), ("railway_async", True), ("openrouter_core.result", True)]
)
def test_a_function_brings_what_it_needs_if_it_is_spoken_of(name: str, brings: bool) -> None:
    assert ("returns.future" in held(name)) is brings
    assert ("cattrs" in held(name)) is False
    assert "cattrs" in held(name, "parsed")


def test_a_function_that_sends_nothing_needs_nobody_who_could(tmp_path: Path) -> None:
    name = "oauth_create_sha256_code_challenge"
    assert {each.partition(".")[0] for each in held(name)}.isdisjoint({"httpx", "httpcore", "h11", "certifi", "cattrs"})
    assert main(["shake", name, "--to", str(tmp_path / "c")]) == 0
    code = f"""
from openrouter_core import {name}
import json
print(json.dumps(len({name}().unwrap().code_challenge)))
"""
    assert run(tmp_path / "c", code) == 43


def test_what_was_left_out_says_so(copy: Path) -> None:
    code = """
import json, openrouter_core
told = {}
for line in (
    "from openrouter_core import models_list",
    "from openrouter_core import text_of",
    "import openrouter_core.models.chat_request",
    "import returns.future",
    "import openrouter_core.nowhere",
    "from openrouter_core import nowhere",
    "import cattrs",
):
    try:
        exec(line)
    except ImportError as error:
        told[line] = str(error)
print(json.dumps([told, hasattr(openrouter_core, "nowhere")]))
"""
    told, has = run(copy, code)
    assert not has
    left_out = "{} was left out of this copy of openrouter_core, which holds what these need: chat_send. Shake it again"
    assert {line: said.partition(", and name")[0] for line, said in told.items()} == {
        "from openrouter_core import models_list": left_out.format("openrouter_core.funcs.models_list"),
        "from openrouter_core import text_of": left_out.format("openrouter_core.answers"),
        "import openrouter_core.models.chat_request": left_out.format("openrouter_core.models.chat_request"),
        "import returns.future": left_out.format("returns.future"),
        "import openrouter_core.nowhere": "No module named 'openrouter_core.nowhere'",
        "from openrouter_core import nowhere": (
            f"cannot import name 'nowhere' from 'openrouter_core' ({copy / 'openrouter_core' / '__init__.py'})"
        ),
        "import cattrs": "No module named 'cattrs'",
    }


def test_a_copy_tells_its_versions_and_has_the_licences_of_all_that_it_holds(copy: Path) -> None:
    code = """
import json
from importlib.metadata import distributions
print(json.dumps({each.name: each.version for each in distributions(path=sys.path[:1])}))
"""
    versions = run(copy, code)
    assert versions["openrouter_core"] == openrouter_core.__version__
    assert {"httpx", "httpcore", "h11", "anyio", "idna", "certifi", "attrs", "returns"} <= versions.keys()
    assert "cattrs" not in versions
    papers = [[*each.iterdir()] for each in copy.glob("*.dist-info")]
    assert all({"METADATA", "licenses"} <= {file.name for file in each} for each in papers)
    assert len(papers) == len(versions)
    assert (copy / "certifi" / "cacert.pem").exists()
    assert not [*copy.rglob("RECORD"), *copy.rglob("py.typed"), *copy.rglob("direct_url.json")]


def test_two_copies_are_equal_in_bytes_and_dates_wherever_they_lie(
    copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONHASHSEED", "7")
    monkeypatch.setenv("PYTHONOPTIMIZE", "2")
    monkeypatch.setenv("PYTHONPYCACHEPREFIX", str(tmp_path / "elsewhere"))
    monkeypatch.chdir(tmp_path)
    other = tmp_path / "another"
    other.mkdir()
    assert main(["shake", "chat_send", "--to", "another"]) == 0

    def told(place: Path) -> dict[str, tuple[float, bytes]]:
        found = {each: each.relative_to(place).as_posix() for each in place.rglob("*")}
        return {name: (at.stat().st_mtime, at.read_bytes() if at.is_file() else b"") for at, name in found.items()}

    assert told(other) == told(copy)
    assert [each.name for each in tmp_path.iterdir()] == ["another"]
    traces = [str(ROOT).encode(), str(copy.parent).encode(), str(tmp_path).encode()]
    assert not [each for each in copy.rglob("*") if each.is_file() and any(t in each.read_bytes() for t in traces)]


EXAMPLES = sorted({each.stem for each in (ROOT / "examples").glob("*.py")} - {"sse_relay"})
"""Those that stand on nothing but what this package stands on."""


def test_a_program_is_read_for_what_it_imports(tmp_path: Path) -> None:
    """The whole handler of the examples: types of a family, the stand-in, and answers that are checked by cattrs."""
    assert "Paris." in run_example("lambda_handler", tmp_path)


@pytest.mark.thorough
@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_runs_with_a_copy_that_was_made_by_reading_it(example: str, tmp_path: Path) -> None:
    assert run_example(example, tmp_path)


def run_example(example: str, folder: Path) -> str:
    """Run an example with a copy that was made by reading it, and give what it prints."""
    program = folder / f"{example}.py"
    program.write_bytes((ROOT / "examples" / program.name).read_bytes())
    assert main(["shake", str(program), "--to", str(folder / "python")]) == 0
    assert not [*folder.glob(f"python/**/{example}.*")]
    code = f"""
import contextlib, io, json, runpy
with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.suppress(SystemExit):
    runpy.run_path({str(program)!r}, run_name="__main__")
print(json.dumps(out.getvalue()))
"""
    return str(run(folder / "python", code))


def test_it_tells_how_much_that_is_beside_the_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "c"
    assert main(["shake", "chat_send", "--no-deps", f"--to={place}"]) == 0
    assert {each.name.partition("-")[0] for each in place.iterdir()} == {"openrouter_core"}
    own, whole = capsys.readouterr().out.splitlines()
    written = [each for each in place.rglob("*") if each.is_file()]
    sizes = {
        kind: [each.stat().st_size for each in written if (each.suffix == ".pyc") is kind] for kind in (False, True)
    }
    plain, compiled = (f"{len(each):,} files, {sum(each):,} bytes" for each in (sizes[False], sizes[True]))
    assert own == f"{place}: {plain}, and as bytecode {compiled}"
    assert whole.startswith("The whole package, with what it stands on: ")
    assert int(whole.split()[-2].replace(",", "")) > 3 * sum(sizes[False])


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("chatSend", "there is no chatSend in openrouter_core: did you mean chat_send or chat_send_async?"),
        ("model_list", "there is no model_list in openrouter_core: did you mean models_list or models_list_async?"),
        ("xyzzy", "there is no xyzzy in openrouter_core"),
        ("trio", "there is no trio in openrouter_core"),
        ("../x", "there is no"),
        ("openrouter_core.models.chat.ChatRequets", "there is no ChatRequets in openrouter_core.models.chat"),
        ("nowhere/handler.py", "nowhere/handler.py: No such file or directory"),
        ("", "there is no"),
        ("openrouter_core", "there is no"),
    ],
)
def test_a_name_that_is_none_is_told_and_nothing_is_written(
    name: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["shake", "chat_send", name, "--to", str(tmp_path / "c")]) == (74 if name.endswith(".py") else 2)
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"openrouter_core: {told}")
    assert err.count("\n") == 1
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("text", [b"from openrouter_core import\n", b"x = 1\0"])
def test_a_program_that_is_none_is_told(text: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program = tmp_path / "handler.py"
    program.write_bytes(text)
    assert main(["shake", str(program), "--to", str(tmp_path / "c")]) == 2
    assert capsys.readouterr().err.startswith(f"openrouter_core: {program} is no program: ")
    assert [*tmp_path.iterdir()] == [program]


def test_a_program_that_uses_nothing_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program = tmp_path / "handler.py"
    program.write_text("import httpx, openrouter_core", encoding="utf-8")
    assert main(["shake", str(program), "--to", str(tmp_path / "c")]) == 2
    assert capsys.readouterr().err == f"openrouter_core: {program} uses nothing of openrouter_core\n"


@pytest.mark.parametrize("there", ["file", "full"])
def test_what_is_there_is_left_alone(there: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "mine"
    mine = place if there == "file" else place / "mine.txt"
    mine.parent.mkdir(exist_ok=True)
    mine.write_text("mine", encoding="utf-8")
    assert main(["shake", "chat_send", "--to", str(place)]) == 2
    assert "is there already, and is no empty folder" in capsys.readouterr().err
    assert mine.read_text(encoding="utf-8") == "mine"
    assert [*tmp_path.rglob("*")] == sorted({place, mine})


@pytest.mark.parametrize("at", ["writing", "compiling", "renaming", "interrupted"])
def test_a_failure_half_way_leaves_nothing(
    at: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyboardInterrupt if at == "interrupted" else OSError(28, "No space left on device")

    def call() -> int:
        return main(["shake", "oauth_create_sha256_code_challenge", "--to", str(tmp_path / "c")])

    if at == "compiling":
        monkeypatch.setattr(sys, "executable", "/bin/false")
        assert call() == 2
        assert "it cannot be compiled" in capsys.readouterr().err
    elif at == "interrupted":
        monkeypatch.setattr(writing, "_compile", fail)
        with pytest.raises(KeyboardInterrupt):
            call()
    else:
        monkeypatch.setattr(Path, {"writing": "write_bytes", "renaming": "rename"}[at], fail)
        assert call() == 74
        assert capsys.readouterr().err == f"openrouter_core: {tmp_path / 'c'}: No space left on device\n"
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("name", ["httpx", "h11"])
def test_what_is_not_installed_is_missed_and_not_passed_over(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def find(wanted: str) -> metadata.Distribution:
        return metadata.distribution("nobody-has-this" if wanted == name else wanted)

    monkeypatch.setattr("openrouter_core.shaking.installed.distribution", find)
    assert main(["shake", "chat_send", "--to", str(tmp_path / "c")]) == 2
    assert (
        capsys.readouterr().err == f"openrouter_core: openrouter_core stands on {name}, which is not installed here\n"
    )
    assert [*tmp_path.iterdir()] == []


def test_so_is_what_is_installed_in_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    files: Any = vars(metadata.Distribution)["files"].fget
    part = property(lambda own: [each for each in files(own) if not each.match("h11/*")])
    monkeypatch.setattr(metadata.Distribution, "files", part)
    assert main(["shake", "chat_send", "--to", str(tmp_path / "c")]) == 2
    told = r": openrouter_core\.transport\.\w+ needs http\w+, and that h11, which cannot be found here\n"
    assert re.search(told, capsys.readouterr().err)
    assert [*tmp_path.iterdir()] == []


def test_what_its_extras_need_is_for_those_who_have_it() -> None:
    assert "openrouter_core.testing.stand_in" in (here := held("openrouter_core.testing.fixtures"))
    assert not {each for each in here if each.startswith("pytest")}


def test_it_knows_what_the_package_stands_on() -> None:
    tomllib = import_module("tomllib")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert {each.partition(">")[0] for each in project["dependencies"]} == {*STANDS_ON}


def test_no_name_of_the_package_is_lost_to_it() -> None:
    """What is offered lazily it knows from what type checkers are told."""
    offered = copying._offered(MODULES)
    assert offered.keys() | {"__version__"} == {*dir(openrouter_core)}
    for name, home in offered.items():
        assert name == "errors" or hasattr(import_module(home), name)


def test_what_is_imported_within_the_package_is_there_once_its_module_is_loaded() -> None:
    """So what is offered lazily is needed only if somebody names it: nothing of ours does, but for the command."""
    own = {name: {*own_names(module)} for name, module in PACKAGES[0].modules.items()}
    for name in own.keys() - {"openrouter_core.__main__"}:
        for said in chain.from_iterable(piece.imports for piece in pieces_of(MODULES[name])):
            home, _, last = said.rpartition(".")
            # Some words look like the names of classes in `models`, and mean none.
            is_guess = home == "openrouter_core.models"
            assert is_guess or home not in own or said in own or last in {*own[home], "*"}, f"{name} imports {said}"


@pytest.mark.parametrize("name", CLASSES)
def test_what_a_field_is_read_by_is_there_once_the_module_of_its_class_is_loaded(name: str) -> None:
    """Fields are read by what their annotations name, when they are asked for: nothing more is loaded then."""
    there = vars(sys.modules[CLASSES[name].__module__]).keys() | vars(builtins).keys()
    for annotation in CLASSES[name].__annotations__.values():
        assert {*re.findall(r"[A-Za-z_]\w*", re.sub(r"'[^']*'", "", annotation))} <= there


@pytest.mark.parametrize(
    "words", [["shake", "chat_send"], ["shake", "a.py", "text_of"], ["shake", "--to", "x"], ["shake", "-h"]]
)
def test_who_forgets_something_is_told_and_no_model_is_asked(
    words: Sequence[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(words)
    assert caught.value.code == (0 if "-h" in words else 2)
    assert "usage: python -m openrouter_core shake" in "".join(capsys.readouterr())
