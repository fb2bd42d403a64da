"""`sweep` meets a function with every failure there is, and tells what it made of each."""

from __future__ import annotations

import asyncio
import dataclasses
import importlib.util
import json
import os
import re
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import AsyncIterator, Callable, Iterator
from types import ModuleType
from typing import Any

import pytest

from kit.places import ROOT
from openrouter_core import (
    Err,
    Ok,
    OpenRouterCore,
    chat_send,
    chat_send_async,
    errors,
    messages_send,
    models_list,
    responses_send,
    text_of,
    tts_create_speech,
)
from openrouter_core.testing import FAILURES, Failure, Reply, Sweep, completion, error, sweep

ASK: Any = {"messages": [{"role": "user", "content": "Hello"}]}
STREAM: Any = {**ASK, "stream": True}
INPUT: Any = {"input": "Hello"}
INPUT_STREAM: Any = {**INPUT, "stream": True}
MESSAGE: Any = {**ASK, "model": "m", "max_tokens": 5}
SPOKEN: Any = {"model": "m", "input": "Hello", "voice": "alloy"}

SLOW = re.compile("too long|too much|silent|drips|nobody listens|who knows")
QUICK = tuple(each for each in FAILURES if not SLOW.search(each.name))


def named(*names: str) -> tuple[Failure, ...]:
    """Give failures by their names, and hold that there are such."""
    found = tuple(each for each in FAILURES if each.name in names)
    assert len(found) == len(names)
    return found


def example(name: str) -> ModuleType:
    """Load an example as a module, as a program that imports it does."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "examples" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class TestExamples:
    def test_the_lambda_handler_raises_at_nothing(self, capsys: pytest.CaptureFixture[str]) -> None:
        module: Any = example("lambda_handler")
        context = module.Context(lambda: 30_000)
        swept = sweep(lambda _: module.handler({"body": module.ASKED}, context), silence_ms=150)
        assert not swept.raised
        assert len(swept.rows) > 90
        codes = {row.failure.name: dict(row.returned)["statusCode"] for row in swept.rows}  # type: ignore[call-overload]
        assert (codes["status 400"], codes["status 429"], codes["status 401"]) == (400, 429, 502)
        assert "chat_send failed: 401" in capsys.readouterr().out
        assert [row.failure.name for row in swept.rows if row.left_open] == []

    def test_nor_does_the_relay(self, capsys: pytest.CaptureFixture[str]) -> None:
        module: Any = example("sse_relay")
        swept = sweep(lambda core: module.visit(module.relay(core)), silence_ms=150)
        assert not swept.raised
        assert len(swept.rows) > 90
        assert [row.failure.name for row in swept.rows if row.left_open] == []
        assert "event: error" in capsys.readouterr().out


async def tell(core: OpenRouterCore) -> list[str]:
    """Tell what comes."""
    opened = await chat_send_async(core, STREAM)
    if isinstance(opened, Err):
        return [opened.failure().message]
    async with opened.unwrap() as stream:
        return [text_of(item.unwrap()) if isinstance(item, Ok) else "!" async for item in stream]


ASKING: dict[str, Callable[[OpenRouterCore], object]] = {
    "a response": lambda core: responses_send(core, INPUT),
    "its stream": lambda core: responses_send(core, INPUT_STREAM),
    "a message": lambda core: messages_send(core, MESSAGE),
    "a list": models_list,
    "bytes": lambda core: tts_create_speech(core, SPOKEN),
}


class TestTheLibrary:
    @pytest.mark.parametrize("asked", ["a response", "its stream", "a message", "a list", "bytes"])
    def test_raises_at_nothing(self, asked: str) -> None:
        swept = sweep(ASKING[asked], failures=QUICK, silence_ms=100)
        assert not swept.raised
        assert len(swept.rows) > 70

    def test_what_is_too_long_and_what_does_not_come_is_an_err(self) -> None:
        slow = set(FAILURES) - set(QUICK)
        handlers: tuple[Callable[[OpenRouterCore], object], ...] = (tell, lambda core: chat_send(core, ASK))
        for handler in handlers:
            swept = sweep(handler, failures=slow, silence_ms=150)
            assert not swept.raised
            assert len(swept.rows) >= 9
            assert {row.left_open for row in swept.rows} == {0}

    def test_tells_the_classes_of_its_errors_apart(self) -> None:
        swept = sweep(lambda core: chat_send(core, ASK).failure(), failures=QUICK[:14])
        assert [type(row.returned) for row in swept.rows] == [*errors.BY_STATUS.values()]


class TestTheBad:
    def test_who_does_not_look_is_told_where(self) -> None:
        def shout(core: OpenRouterCore) -> str:
            answer: Any = chat_send(core, ASK).unwrap()
            return str(answer.choices[0].message.content.upper())

        # Whether a client hears in time that a connection is closed is nobody's to say.
        swept = sweep(shout, failures=[each for each in QUICK if each.name != "closed once it was answered"])
        fine = {row.failure.name: row.returned for row in swept.rows if row.raised is None}
        assert fine == {
            "null in the place of all but the answer": "YOU SAID: HELLO",
            "no usage": "YOU SAID: HELLO",
            "the filter of contents": "",
            "the limit of tokens": "PAR",
            "answered twice over": "YOU SAID: HELLO",
        }
        raised = {row.failure.name: type(row.raised).__name__ for row in swept.raised}
        assert raised["status 500"] == "UnwrapFailedError"
        assert raised["a turn that says nothing"] == "AttributeError"
        assert len(raised) + len(fine) == len(swept.rows)

    def test_who_takes_an_item_for_granted_is_told_too(self) -> None:
        def tell(core: OpenRouterCore) -> str:
            outcome = chat_send(core, STREAM)
            return "" if isinstance(outcome, Err) else "".join(text_of(each.unwrap()) for each in outcome.unwrap())

        raised = {row.failure.name for row in sweep(tell, failures=QUICK).raised}
        assert {"closed in the middle", "an error after a word", "a stream of nothing"} < raised
        assert "status 500" not in raised

    def test_so_is_who_makes_requests_by_hand(self) -> None:
        """Whatever a program asks with, the environment says where."""

        def ask(_: object) -> object:
            url = f"{os.environ['OPENROUTER_BASE_URL']}/chat/completions"
            headers = {"authorization": f"Bearer {os.environ['OPENROUTER_API_KEY']}"}
            request = urllib.request.Request(url, json.dumps(ASK).encode(), headers)  # noqa: S310 - a stand-in's
            try:
                with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310 - likewise
                    return json.load(answer)["choices"][0]["message"]["content"]
            except urllib.error.HTTPError as refused:
                refused.close()
                raise

        swept = sweep(ask, failures=named("status 500", "closed in the middle", "no usage", "nobody listens"))
        assert [type(row.raised).__name__ for row in swept.rows] == [
            "HTTPError", "NoneType", "URLError", "IncompleteRead"
        ]  # fmt: skip


class TestRows:
    def test_have_what_was_asked_and_how_long_it_took(self) -> None:
        rows = sweep(
            lambda core: chat_send(core, ASK), failures=named("status 503", "silent before the head"), silence_ms=100
        ).rows
        assert [row.requests for row in rows] == [3, 1]
        assert rows[1].elapsed_ms >= 50
        assert isinstance(rows[1].returned, Err)

    def test_are_a_table(self) -> None:
        def fail(core: OpenRouterCore) -> object:
            chat_send(core, ASK)
            raise ValueError("it is\nnot to be")

        first, second = str(sweep(fail, failures=named("status 402"))).splitlines()
        assert re.fullmatch(r"failure +ms +requests +open +outcome", first)
        assert re.fullmatch(r"status 402 +\d+ +1 +0  raised ValueError: it is not to be", second)
        (row,) = str(sweep(lambda core: [chat_send(core, ASK), "x" * 99], failures=named("status 402"))).splitlines()[
            1:
        ]
        assert row.endswith("…")

    def test_are_values(self) -> None:
        swept = sweep(lambda core: chat_send(core, ASK), failures=named("status 402"))
        assert repr(swept.rows[0].failure) == "Failure(name='status 402')"
        with pytest.raises(dataclasses.FrozenInstanceError):
            swept.rows = ()  # type: ignore[misc]

    def test_that_make_no_sense_are_left_out(self) -> None:
        failures = named("no usage", "a stream of comments", "status 402")
        assert [row.failure.name for row in sweep(models_list, failures=failures).rows] == ["status 402"]

    def test_count_what_is_left_open(self) -> None:
        kept: list[Any] = []

        def hold(core: OpenRouterCore) -> None:
            stream = chat_send(core, STREAM).unwrap()
            kept.append(stream)
            next(stream)

        def leave(core: OpenRouterCore) -> None:
            stream = chat_send(core, STREAM).unwrap()
            next(stream).unwrap()
            raise ValueError

        failures = named("silent in the middle")
        assert [row.left_open for row in sweep(hold, failures=failures, silence_ms=50).rows] == [1]
        # Whoever catches it lets go of what was there.
        assert [row.left_open for row in sweep(leave, failures=failures, silence_ms=50).rows] == [0]
        kept[0].close()

    def test_count_what_is_not_even_read(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("openrouter_core.testing.stage._GRACE", 0.1)
        kept: list[Any] = []
        failures = named("an event that is too long")
        swept = sweep(lambda core: kept.append(chat_send(core, STREAM).unwrap()), failures=failures)
        assert [row.left_open for row in swept.rows] == [1]
        kept[0].close()


class TestHandlers:
    def test_what_they_stream_is_read(self) -> None:
        def words(core: OpenRouterCore) -> Iterator[str]:
            with chat_send(core, STREAM).unwrap() as stream:
                for item in stream:
                    yield text_of(item.unwrap())

        async def words_async(core: OpenRouterCore) -> AsyncIterator[str]:
            async with (await chat_send_async(core, STREAM)).unwrap() as stream:
                async for item in stream:
                    yield text_of(item.unwrap())

        async def open_it(core: OpenRouterCore) -> object:
            return await chat_send_async(core, STREAM)

        async def list_it(_core: OpenRouterCore) -> object:
            chat_send(_core, ASK)
            return iter([1, 2])

        failures = named("no reason to finish, in a stream", "closed in the middle")
        streaming: tuple[Callable[[OpenRouterCore], object], ...] = (words, words_async)
        for handler in streaming:
            whole, broken = sweep(handler, failures=failures).rows
            assert "".join(whole.returned) == "Par"  # type: ignore[arg-type]
            assert broken.raised is not None
        handlers: tuple[Callable[[OpenRouterCore], object], ...] = (lambda core: chat_send(core, STREAM), open_it)
        for handler in handlers:
            rows: Any = sweep(handler, failures=failures).rows
            assert [type(row.returned.unwrap()[-1]) for row in rows] == [Ok, Err]
        assert sweep(list_it, failures=named("status 402")).rows[0].returned == (1, 2)

    def test_may_be_swept_where_a_loop_runs(self) -> None:
        async def main() -> Sweep:
            return sweep(tell, failures=named("status 402"))

        assert asyncio.run(main()).rows[0].returned == ["The stand-in was told to fail."]

    def test_with_cores_of_their_own_find_the_stand_in_and_then_what_was_there(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        mine = {"OPENROUTER_API_KEY": "sk-or-v1-mine", "OPENROUTER_APP_TITLE": "Mine", "HTTPS_PROXY": "http://[::1]:9"}
        for name, value in mine.items():
            monkeypatch.setenv(name, value)
        before = dict(os.environ)
        seen: list[set[str]] = []

        def ask(_: object) -> None:
            seen.append(mine.keys() & os.environ.keys())
            os.environ["OPENROUTER_APP_TITLE"] = "left behind"
            with OpenRouterCore(retries=0) as core:
                chat_send(core, ASK)

        swept = sweep(ask, failures=named("status 402", "nobody listens"))
        assert [row.requests for row in swept.rows] == [1, 0]
        assert seen[0] == {"OPENROUTER_API_KEY"}
        assert dict(os.environ) == before

    def test_may_be_answered_before_they_are_failed(self) -> None:
        def twice(core: OpenRouterCore) -> str:
            first = text_of(chat_send(core, ASK).unwrap())
            return first + str(chat_send(core, ASK).failure())

        (row,) = sweep(twice, failures=named("status 402"), script=[completion("Paris.")]).rows
        assert (row.returned, row.requests) == ("Paris.402: The stand-in was told to fail.", 2)

    @pytest.mark.parametrize("script", [(), (completion(),)], ids=["nothing", "nothing more"])
    def test_that_ask_nothing_are_told(self, script: tuple[Reply, ...]) -> None:
        def ask(core: OpenRouterCore) -> None:
            if script:
                chat_send(core, ASK)

        with pytest.raises(ValueError, match="asked the stand-in nothing"):
            sweep(ask, failures=named("status 402"), script=script)

    def test_that_fail_before_they_ask_are_listed(self) -> None:
        def fail(_: object) -> None:
            raise KeyError("x")

        assert [type(row.raised) for row in sweep(fail, failures=named("status 402")).rows] == [KeyError]

    def test_interrupts_pass_and_leave_the_environment_as_it_was(self) -> None:
        def interrupt(_: object) -> None:
            raise KeyboardInterrupt

        before = dict(os.environ)
        with pytest.raises(KeyboardInterrupt):
            sweep(interrupt)
        assert dict(os.environ) == before


class TestFailures:
    def test_have_names_of_their_own(self) -> None:
        assert len({each.name for each in FAILURES}) == len(FAILURES)

    def test_may_be_the_callers(self) -> None:
        mine = Failure("mine", lambda request, usual: error(402, request.json["messages"][0]["content"]))
        (row,) = sweep(lambda core: chat_send(core, ASK), failures=[mine]).rows
        assert str(row.returned) == "<Failure: 402: Hello>"

    def test_of_the_callers_that_raise_are_told(self) -> None:
        wrong = Failure("wrong", lambda request, usual: 1 // 0)  # type: ignore[arg-type, return-value]
        with pytest.raises(ZeroDivisionError):
            sweep(lambda core: chat_send(core, ASK), failures=[wrong])

    def test_are_not_loaded_by_who_does_not_ask_for_them(self) -> None:
        code = (
            "import openrouter_core.testing, sys\n"
            "assert not {'asyncio', 'concurrent', 'openrouter_core.core'} & set(sys.modules)\n"
            "assert not [name for name in sys.modules if 'fail' in name or 'sweep' in name or 'stage' in name]"
        )
        subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)
