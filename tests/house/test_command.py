"""`python -m openrouter_core` asks, prints, and says by its exit status what came of it."""

from __future__ import annotations

import errno
import io
import json
import os
import runpy
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from kit.places import ROOT
from openrouter_core.__main__ import main
from openrouter_core.testing import CUT, Reply, StandIn, Wait, error, streamed

if TYPE_CHECKING:
    from collections.abc import Iterator

KEY = "sk-or-v1-5ec4e7"


@pytest.fixture(autouse=True)
def _environment(stand_in: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    monkeypatch.setenv("OPENROUTER_BASE_URL", stand_in.url)


@pytest.fixture
def outcome(capsys: pytest.CaptureFixture[str]) -> Iterator[Any]:
    """Run it, and give status, stdout and stderr."""

    def run(*arguments: str) -> tuple[int, str, str]:
        status = main(arguments)
        out, err = capsys.readouterr()
        assert KEY not in out + err
        return status, out, err

    return run  # type: ignore[return-value]


def asked(stand_in: StandIn) -> Any:
    """Give the one request that was sent."""
    (request,) = stand_in.received
    return request.json


def test_it_asks_what_the_words_say_and_prints_a_stream(outcome: Any, stand_in: StandIn) -> None:
    assert outcome("Why", "is", "it", "blue?") == (0, "You said: Why is it blue?\n", "")
    assert asked(stand_in) == {"messages": [{"role": "user", "content": "Why is it blue?"}], "stream": True}


def test_it_says_whom_to_ask_and_what_comes_before(outcome: Any, stand_in: StandIn) -> None:
    assert outcome("Hello", "--model", "m", "--system", "Be brief.", "--no-stream", "you") == (
        0,
        "You said: Hello you\n",
        "",
    )
    assert asked(stand_in) == {
        "messages": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hello you"}],
        "stream": False,
        "model": "m",
    }


def test_json_is_the_whole_answer_in_one_line(outcome: Any, stand_in: StandIn) -> None:
    content = b'{"choices": [{"message": {"content": "Zw\\u00f6lf\\nZeilen \\ud83d"}}], "x_new": 1}'
    stand_in.script(Reply(200, {"content-type": "application/json"}, (content,)))
    status, out, err = outcome("--json", "Hello")
    assert (status, err) == (0, "")
    assert out.isascii()
    (line,) = out.splitlines()
    assert json.loads(line) == json.loads(content)
    assert asked(stand_in)["stream"] is False


@pytest.mark.parametrize("arguments", [(), ("-",)])
def test_without_a_prompt_it_reads_one(
    outcome: Any, stand_in: StandIn, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("From a\nfile\n"))
    assert outcome(*arguments) == (0, "You said: From a\nfile\n", "")
    assert asked(stand_in)["messages"] == [{"role": "user", "content": "From a\nfile\n"}]


@pytest.mark.parametrize(
    ("stdin", "said"), [(b" \n", "the prompt is empty"), (b"\xff", "stdin: 'utf-8' codec can't decode byte 0xff")]
)
def test_a_prompt_that_is_none_is_wrong_usage(
    stand_in: StandIn,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    stdin: bytes,
    said: str,
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), "utf-8"))
    with pytest.raises(SystemExit) as caught:
        main([])
    assert caught.value.code == 2
    assert said in capsys.readouterr().err
    assert stand_in.received == []


def test_a_refusal_is_one_line_and_1(outcome: Any, stand_in: StandIn) -> None:
    stand_in.script(error(402, f"Pay\nfirst, {KEY}"))
    status, out, err = outcome("Hello")
    assert (status, out) == (1, "")
    assert err.startswith("openrouter_core: 402: Pay first, ")
    assert err.count("\n") == 1


def test_so_is_one_in_mid_stream(outcome: Any, stand_in: StandIn) -> None:
    stand_in.script(streamed("Once", {"error": {"code": 502, "message": "no more"}}))
    assert outcome("Hello") == (1, "Once\n", "openrouter_core: 502: no more\n")


@pytest.mark.parametrize("flag", ["--json", "--no-stream"])
def test_a_request_that_cannot_be_sent_is_2(outcome: Any, monkeypatch: pytest.MonkeyPatch, flag: str) -> None:
    monkeypatch.delenv("OPENROUTER_API_KEY")
    status, out, err = outcome("Hello", flag)
    assert (status, out) == (2, "")
    assert "OPENROUTER_API_KEY" in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("reply", [streamed("Once", CUT, done=False), Reply(200, {}, (b"no JSON",))])
def test_no_answer_is_3(outcome: Any, stand_in: StandIn, reply: Reply) -> None:
    stand_in.script(reply)
    status, _, err = outcome("Hello")
    assert status == 3
    assert err.count("\n") == 1


def test_no_connection_is_3(outcome: Any, stand_in: StandIn) -> None:
    stand_in.stop()
    assert outcome("Hello")[0] == 3


def test_an_interrupt_is_130_and_silent(outcome: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    class Interrupted(io.StringIO):
        def read(self, size: int | None = None, /) -> str:
            raise KeyboardInterrupt

    monkeypatch.setattr(sys, "stdin", Interrupted())
    assert outcome() == (130, "", "")


def test_a_reader_that_left_is_141_and_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    read, write = os.pipe()
    os.close(read)
    with open(write, "w", encoding="utf-8") as closed:  # noqa: PTH123 - a descriptor is no path
        monkeypatch.setattr(sys, "stdout", closed)
        assert main(["Hello"]) == 141


def test_output_that_cannot_be_written_is_74(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Full(io.StringIO):
        def write(self, _: str) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(sys, "stdout", Full())
    assert main(["Hello"]) == 74
    assert capsys.readouterr().err == "openrouter_core: the answer cannot be written: No space left on device\n"


def test_without_any_stdin_the_prompt_is_empty(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(SystemExit) as caught:
        main([])
    assert caught.value.code == 2
    assert "the prompt is empty" in capsys.readouterr().err


def test_what_the_output_has_no_bytes_for_is_replaced(stand_in: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in.script(streamed("Zwölf ", rb'data: {"choices": [{"delta": {"content": "\ud83d"}}]}' + b"\n\n", " ☂"))
    out = io.TextIOWrapper(io.BytesIO(), "latin-1")
    monkeypatch.setattr(sys, "stdout", out)
    assert main(["Hello"]) == 0
    assert out.buffer.getvalue() == "Zwölf ? ?\n".encode("latin-1")


def test_output_that_is_only_text_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.StringIO()
    monkeypatch.setattr(sys, "stdout", out)
    assert main(["Hello"]) == 0
    assert out.getvalue() == "You said: Hello\n"


def test_wrong_usage_is_2_and_help_tells_the_statuses(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, status in ((["--modle", "m", "Hello"], 2), (["--help"], 0)):
        with pytest.raises(SystemExit) as caught:
            main(arguments)
        assert caught.value.code == status
    assert "Exit status: 0 answered; 1 refused" in capsys.readouterr().out


def test_its_module_can_be_run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["openrouter_core", "Hello"])
    with pytest.raises(SystemExit) as caught:
        runpy.run_path(main.__code__.co_filename, run_name="__main__")
    assert caught.value.code == 0
    assert capsys.readouterr().out == "You said: Hello\n"


def started(*arguments: str) -> subprocess.Popen[str]:
    """Start it as a shell does."""
    return subprocess.Popen(
        [sys.executable, "-X", "dev", "-W", "error", "-m", "openrouter_core", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONUNBUFFERED": ""},
    )


def test_text_is_there_as_it_comes_and_an_interrupt_ends_it_in_silence(stand_in: StandIn) -> None:
    stand_in.script(streamed("Once", Wait(60)))
    with started("Hello") as process:
        assert process.stdout is not None
        assert process.stdout.read(4) == "Once"
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=30) == ("", "")
    assert process.returncode == 130
    assert stand_in.wait_until_left()


def test_a_reader_that_leaves_ends_it_in_silence(stand_in: StandIn) -> None:
    stand_in.script(streamed("Once", *["upon a time"] * 20_000))
    with started("Hello") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.read(4) == "Once"
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 141
