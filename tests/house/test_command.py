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
from openrouter_core import __version__
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
    said = capsys.readouterr().out
    assert "Exit status: 0 answered; 1 refused" in said
    assert {"models", "credits", "key", "shake"} <= {
        line.split()[0] for line in said.splitlines() if line.startswith("  ")
    }


def test_its_module_can_be_run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["openrouter_core", "Hello"])
    with pytest.raises(SystemExit) as caught:
        runpy.run_path(main.__code__.co_filename, run_name="__main__")
    assert caught.value.code == 0
    assert capsys.readouterr().out == "You said: Hello\n"


@pytest.mark.parametrize(
    ("arguments", "question"),
    [
        (("models", "of", "cars"), "models of cars"),
        (("credits", "key"), "credits key"),
        (("Models",), "Models"),
        (("models ",), "models "),
        (("--", "models"), "models"),
        (("models", "--"), "models"),
        (("models", "--model", "m"), "models"),
        (("credits", "--system", ""), "credits"),
        (("--no-stream", "key"), "key"),
        (("key", "--", "--json"), "key --json"),
        (("--", "--help", "me"), "--help me"),
        (("Hello", "--", "-v", "--", "--model", "m"), "Hello -v -- --model m"),
        (("shake",), "shake"),
        (("shake", "my", "hand"), "shake my hand"),
        (("Shake", "chat_send"), "Shake chat_send"),
        (("shake", "--", "--to", "chat_send"), "shake --to chat_send"),
        (("--", "shake", "chat_send", "--to", "me"), "shake chat_send --to me"),
    ],
)
def test_what_is_no_command_by_itself_is_a_question(
    outcome: Any, stand_in: StandIn, arguments: tuple[str, ...], question: str
) -> None:
    status, out, err = outcome(*arguments)
    assert (status, out.rstrip(), err) == (0, f"You said: {question}".rstrip(), "")
    assert asked(stand_in)["messages"][-1] == {"role": "user", "content": question}


def priced(name: str, prompt: object = "0", completion: object = "0", context: object = 8_000) -> dict[str, object]:
    """Write a model as the API lists it."""
    return {"id": name, "context_length": context, "pricing": {"prompt": prompt, "completion": completion}}


def told(stand_in: StandIn, data: object) -> None:
    """Have the stand-in answer this next."""
    stand_in.script(Reply(200, {"content-type": "application/json"}, (json.dumps({"data": data}).encode(),)))


def test_models_are_a_table_with_the_price_of_a_million_tokens(outcome: Any, stand_in: StandIn) -> None:
    told(
        stand_in,
        [
            priced("openai/gpt-4o", "0.0000025", "0.00001", 128_000),
            priced("google/gemini-flash-1.5-8b", "0.0000000375", "1.5e-7", 1_048_576),
            priced("openrouter/auto", "-1", "-1", 2_000_000),
            priced("some/model:free"),
            priced("odd/\x1b[2Jmodel", "dear", None, None),
            {},
        ],
    )
    status, out, err = outcome("models")
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        "id                            context  prompt $/M  completion $/M",
        "openai/gpt-4o                 128,000         2.5              10",
        "google/gemini-flash-1.5-8b  1,048,576      0.0375            0.15",
        "openrouter/auto             2,000,000      varies          varies",
        "some/model:free                 8,000           0               0",
        "odd/?[2Jmodel                       ?           ?               ?",
        "?                                   ?           ?               ?",
    ]
    assert [f"{each.method} {each.path}" for each in stand_in.received] == ["GET /api/v1/models"]


def test_models_are_told_to_who_has_no_key(outcome: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENROUTER_API_KEY")
    status, out, _ = outcome("models")
    assert status == 0
    assert "stand-in/echo" in out


@pytest.mark.parametrize(
    ("data", "line"),
    [
        ({"total_credits": 1_200.5, "total_usage": 0.25}, "1,200.25 US dollars left: 1,200.50 bought, 0.25 used"),
        ({"total_usage": 3}, "? US dollars left: ? bought, 3.00 used"),
        (None, "? US dollars left: ? bought, ? used"),
    ],
)
def test_credits_are_what_is_left_and_of_what(outcome: Any, stand_in: StandIn, data: object, line: str) -> None:
    told(stand_in, data)
    assert outcome("credits") == (0, f"{line}\n", "")
    assert stand_in.received[0].path == "/api/v1/credits"


@pytest.mark.parametrize(
    ("data", "lines"),
    [
        (
            {
                "label": "sk-or-v1-0e6...1c96",
                "usage": 1.25,
                "usage_daily": 0.1,
                "limit": 10,
                "limit_remaining": 8.75,
                "limit_reset": "monthly",
                "expires_at": "2027-01-01T00:00:00Z",
            },
            [
                "label    sk-or-v1-0e6...1c96",
                "used     1.25 US dollars, 0.10 of them today",
                "limit    10.00 US dollars (monthly), 8.75 left",
                "expires  2027-01-01T00:00:00Z",
            ],
        ),
        (
            {"label": "mine\n\x1b[2J", "limit": 3, "usage": 0},
            [
                "label    mine??[2J",
                "used     0.00 US dollars, ? of them today",
                "limit    3.00 US dollars, ? left",
                "expires  never",
            ],
        ),
        ({}, ["label    ?", "used     ? US dollars, ? of them today", "limit    none", "expires  never"]),
        (None, ["nothing is known of the key"]),
    ],
)
def test_a_key_is_what_it_may_do_and_has_done(outcome: Any, stand_in: StandIn, data: object, lines: list[str]) -> None:
    told(stand_in, data)
    status, out, err = outcome("key")
    assert (status, out.splitlines(), err) == (0, lines, "")
    assert stand_in.received[0].path == "/api/v1/key"


@pytest.mark.parametrize("command", ["models", "credits", "key"])
def test_a_command_gives_its_json_in_one_line_and_fails_as_a_question_does(
    outcome: Any, stand_in: StandIn, command: str
) -> None:
    stand_in.script(Reply(200, {"content-type": "application/json"}, (rb'{"data": [], "x_new": "\n"}',)))
    assert outcome(command, "--json") == (0, '{"data": [], "x_new": "\\n"}\n', "")
    stand_in.script(error(403, "Only management keys can"))
    assert outcome(command) == (1, "", "openrouter_core: 403: Only management keys can\n")
    stand_in.script(Reply(200, {}, (b"no JSON",)))
    assert outcome("--json", command)[0] == 3


def test_it_tells_its_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"openrouter_core {__version__}\n"


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
