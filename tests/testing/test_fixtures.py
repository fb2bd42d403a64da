"""What users test their own code with: values without a server, fixtures for pytest, and what the documents show."""

from __future__ import annotations

import ast
import asyncio
import re
import subprocess
import sys
from typing import Any

import pytest
import trio

from kit.places import ROOT
from openrouter_core import Err, Ok, OpenRouterCore, chat_send, errors, responses_send, text_of
from openrouter_core.models.chat import ChatResult
from openrouter_core.models.model import Answer
from openrouter_core.testing import (
    CUT,
    StandIn,
    Wait,
    api_error,
    chat_chunks,
    chat_result,
    chat_stream,
    chat_stream_async,
    completion,
    error,
    response,
    response_streamed,
    responses_events,
    responses_result,
    responses_stream,
    responses_stream_async,
    streamed,
)

pytest_plugins = ["pytester"]


def without_ids(value: Any) -> Any:
    """Give JSON without what is new in every reply."""
    return re.sub(r"gen-stand-in-\d+", "gen", str(value))


class TestValues:
    """What the library would have given, without a server."""

    def test_a_result_is_what_a_call_gives(self, core: OpenRouterCore, stand_in: StandIn) -> None:
        stand_in.script(completion("Paris.", x_new=1), response("Paris.", status="incomplete"))
        pairs: list[tuple[Answer, Answer]] = [
            (chat_send(core, {"messages": []}).unwrap(), chat_result("Paris.", x_new=1)),
            (responses_send(core, {"input": "?"}).unwrap(), responses_result("Paris.", status="incomplete")),
        ]
        for given, made in pairs:
            assert type(made) is type(given)
            assert without_ids(made.raw) == without_ids(given.raw)
            assert (made.http_meta.status_code, made.http_meta.attempts) == (200, 1)
            assert str(made.http_meta.generation_id).startswith("gen-stand-in-")
        assert isinstance(pairs[0][1], ChatResult)

    def test_items_are_what_a_stream_gives(self, core: OpenRouterCore, stand_in: StandIn) -> None:
        stand_in.script(streamed("Par", "is."), response_streamed("Par", "is."))
        with chat_send(core, {"messages": [], "stream": True}).unwrap() as chat:
            assert without_ids([item.unwrap().raw for item in chat]) == without_ids(
                [each.raw for each in chat_chunks("Par", "is.")]
            )
        with responses_send(core, {"input": "?", "stream": True}).unwrap() as responses:
            assert without_ids([item.unwrap().raw for item in responses]) == without_ids(
                [each.raw for each in responses_events("Par", "is.")]
            )

    @pytest.mark.parametrize(("status", "kind"), [*errors.BY_STATUS.items(), (418, errors.OpenRouterDefaultError)])
    def test_an_error_is_of_the_class_of_its_status(self, status: int, kind: type[errors.APIError]) -> None:
        made = api_error(status, "No.", code="a_word", metadata={"provider_name": "P"}, headers={"Retry-After": "7"})
        assert type(made) is kind
        assert (made.status_code, made.message, made.code, made.provider_name) == (status, "No.", "a_word", "P")
        assert (made.retry_after_ms, made.http_meta.status_code) == (7_000, status)
        assert made.request_sent

    def test_it_is_what_a_call_gives(self, core: OpenRouterCore, stand_in: StandIn) -> None:
        stand_in.script(error(402, "Pay first."))
        given, made = chat_send(core, {"messages": []}).failure(), api_error(402, "Pay first.")
        assert without_ids(repr(given)) == without_ids(repr(made))
        assert str(given) == str(made) == "402: Pay first."

    def test_a_stream_takes_no_time_and_breaks_off_where_it_is_cut(self) -> None:
        first, second, last = chat_stream("Par", Wait(60), "is.", CUT, "never")
        assert [text_of(each.unwrap()) for each in (first, second)] == ["Par", "is."]
        assert isinstance(last.failure(), errors.StreamInterruptedError)

    def test_it_may_be_left_like_any_other(self) -> None:
        with responses_stream("Par", "is.") as stream:
            assert isinstance(next(stream), Ok)
        assert list(stream) == []

    @pytest.mark.parametrize("run", [asyncio.run, lambda coroutine: trio.run(lambda: coroutine)])
    def test_the_asynchronous_ones_give_the_same(self, run: Any) -> None:
        async def main() -> None:
            async with chat_stream_async("Par", Wait(60), "is.", CUT) as chat:
                items = [item async for item in chat]
            assert [type(item) for item in items] == [Ok, Ok, Err]
            async with responses_stream_async("Paris.") as responses:
                kinds = [item.unwrap().type async for item in responses]
            assert kinds == [each.type for each in responses_events("Paris.")]

        run(main())

    def test_what_is_an_error_to_the_library_is_raised(self) -> None:
        with pytest.raises(errors.BadGatewayResponseError):
            chat_result(finish_reason="error")
        with pytest.raises(errors.InternalServerResponseError):
            chat_chunks("Par", {"error": {"code": 500, "message": "no more"}})
        with pytest.raises(errors.StreamInterruptedError):
            responses_events("Par", status=None)

    def test_they_say_what_they_take(self) -> None:
        assert chat_result.__doc__ == completion.__doc__


PLUGIN = 'pytest_plugins = ["openrouter_core.testing.fixtures"]'


class TestPlugin:
    """A run of pytest within this one."""

    def test_the_fixtures_serve_and_clear_the_way(
        self, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        mine = {"OPENROUTER_API_KEY": "sk-or-v1-mine", "OPENROUTER_APP_TITLE": "Mine", "HTTP_PROXY": "http://[::1]:9"}
        for name, value in mine.items():
            monkeypatch.setenv(name, value)
        pytester.makeconftest(PLUGIN)
        pytester.makepyfile(
            """
            import os
            import pytest
            from openrouter_core import OpenRouterCore, chat_send, errors, text_of
            from openrouter_core.testing import completion, error

            ASK = {"messages": [{"role": "user", "content": "Hello"}]}
            kept = []

            def test_serves(openrouter, offline_core):
                kept[:] = [openrouter, offline_core]
                openrouter.script(error(503), completion("Paris."))
                assert text_of(chat_send(offline_core, ASK).unwrap()) == "Paris."
                assert len(openrouter.received) == 2

            def test_is_over_after_the_test():
                server, core = kept
                with pytest.raises(RuntimeError):
                    server.url
                assert isinstance(chat_send(core, ASK).failure(), errors.InvalidRequestError)
                assert os.environ["OPENROUTER_API_KEY"] == "sk-or-v1-mine"
                assert "OPENROUTER_BASE_URL" not in os.environ

            def test_is_the_one_that_the_environment_names(openrouter):
                with OpenRouterCore() as core:
                    assert text_of(chat_send(core, ASK).unwrap()) == "You said: Hello"
                headers = openrouter.received[0].headers
                assert "mine" not in headers["authorization"]
                assert "Mine" not in headers.values()
                assert not {"OPENROUTER_APP_TITLE", "HTTP_PROXY"} & set(os.environ)
            """
        )
        pytester.runpytest("-p", "no:cacheprovider").assert_outcomes(passed=3)

    def test_the_world_begins_as_a_fixture_says(self, pytester: pytest.Pytester) -> None:
        pytester.makeconftest(PLUGIN)
        pytester.makepyfile(
            """
            import pytest
            from openrouter_core import chat_send, errors
            from openrouter_core.testing import World

            @pytest.fixture
            def openrouter_world():
                return World(credits=0)

            def test_there_is_nothing_to_spend(offline_core):
                asked = {"messages": [{"role": "user", "content": "Hello"}]}
                assert isinstance(chat_send(offline_core, asked).failure(), errors.PaymentRequiredResponseError)
            """
        )
        pytester.runpytest("-p", "no:cacheprovider").assert_outcomes(passed=1)

    def test_replies_that_nobody_asked_for_fail_the_test_unless_it_takes_them_back(
        self, pytester: pytest.Pytester
    ) -> None:
        pytester.makeconftest(PLUGIN)
        pytester.makepyfile(
            """
            from openrouter_core import chat_send
            from openrouter_core.testing import RawReply, StandIn, Wait, completion, error

            ASK = {"messages": [{"role": "user", "content": "Hello"}]}

            def test_one_is_left(openrouter, offline_core):
                openrouter.script(completion(), completion("Paris."))
                chat_send(offline_core, ASK)

            def test_many_are_left(openrouter):
                openrouter.script(error(429, "Slower."), RawReply([b"x" * 1_000, Wait(60)]))

            def test_they_are_meant_to_be_left(openrouter):
                last = error(429)
                openrouter.script(completion(), last)
                assert openrouter.forget()[1] is last
                assert openrouter.forget() == ()

            def test_all_are_asked_for_and_more(openrouter, offline_core):
                openrouter.script(completion())
                for _ in range(2):
                    assert chat_send(offline_core, ASK)

            def test_outside_the_fixture_nothing_is_said():
                with StandIn() as server:
                    server.script(completion())
            """
        )
        run = pytester.runpytest("-p", "no:cacheprovider")
        run.assert_outcomes(passed=5, errors=2)
        run.stdout.re_match_lines_random(
            [
                r"1 reply was scripted and never asked for; where that is meant, .* `openrouter\.forget\(\)`:",
                r"  200: '.*Paris\..*'",
                r"2 replies were scripted and never asked for; .*",
                r"  429: '.*Slower\..*'",
                r"  raw: 'x{400}'…",
            ]
        )

    def test_of_a_test_that_failed_or_was_skipped_no_reply_is_missed(self, pytester: pytest.Pytester) -> None:
        pytester.makeconftest(PLUGIN)
        pytester.makepyfile(
            """
            import pytest
            from openrouter_core.testing import completion

            @pytest.fixture
            def scripted(openrouter):
                openrouter.script(completion())
                return openrouter

            @pytest.fixture
            def broken(scripted):
                raise OSError("no")

            def test_fails(scripted):
                assert scripted is None

            def test_is_skipped(scripted):
                pytest.skip("not here")

            @pytest.mark.xfail(strict=True)
            def test_fails_as_expected(scripted):
                assert scripted is None

            def test_does_not_begin(broken):
                pass

            def test_passes(scripted):
                pass
            """
        )
        run = pytester.runpytest("-p", "no:cacheprovider")
        run.assert_outcomes(failed=1, skipped=1, xfailed=1, errors=2, passed=1)
        # Where `CI` is set, pytest's summary says it all once more.
        told, _, _ = run.stdout.str().partition("short test summary info")
        assert told.count("never asked for; ") == 1

    def test_a_sweep_in_which_something_raised_fails_with_a_table(self, pytester: pytest.Pytester) -> None:
        pytester.makeconftest(PLUGIN)
        pytester.makepyfile(
            """
            from openrouter_core import chat_send
            from openrouter_core.testing import FAILURES

            ASK = {"messages": [{"role": "user", "content": "Hello"}]}
            SOME = [each for each in FAILURES if each.name in ("status 402", "no usage")]

            def test_it_survives(openrouter_sweep):
                assert len(openrouter_sweep(lambda core: chat_send(core, ASK), failures=SOME).rows) == 2

            def test_it_does_not(openrouter_sweep):
                openrouter_sweep(lambda core: chat_send(core, ASK).unwrap(), failures=SOME)
            """
        )
        run = pytester.runpytest("-p", "no:cacheprovider")
        run.assert_outcomes(passed=1, failed=1)
        run.stdout.re_match_lines(["it raised:", r"failure +ms +requests +open +outcome", "status 402 .*Unwrap"])
        run.stdout.no_fnmatch_line("no usage*")

    def test_they_are_told_of(self, pytester: pytest.Pytester) -> None:
        pytester.makeconftest(PLUGIN)
        shown = pytester.runpytest("--fixtures").stdout.str()
        assert re.search(r"openrouter -- .*\n +Serve an OpenRouter on this machine", shown)
        assert re.search(r"offline_core -- .*\n +Give a core that asks the stand-in", shown)
        assert re.search(r"openrouter_sweep -- .*\n +Give `openrouter_core.testing.sweep`", shown)

    def test_without_being_asked_for_they_are_not_there(self, pytester: pytest.Pytester) -> None:
        assert "offline_core" not in pytester.runpytest("--fixtures").stdout.str()

    def test_nothing_else_needs_pytest(self) -> None:
        for file in (ROOT / "openrouter_core").rglob("*.py"):
            found = {
                name
                for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
                for name in (
                    [each.name for each in node.names]
                    if isinstance(node, ast.Import)
                    else [node.module or ""]
                    if isinstance(node, ast.ImportFrom)
                    else []
                )
            }
            assert ("pytest" in found) == (file.name == "fixtures.py"), file
        code = "import openrouter_core.testing, sys; sys.exit('pytest' in sys.modules)"
        subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


def blocks(document: str) -> list[str]:
    """Give a document's blocks of Python."""
    text = (ROOT / "docs" / document).read_text(encoding="utf-8")
    return re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def test_what_the_document_on_testing_shows_passes(pytester: pytest.Pytester) -> None:
    conftest, *modules = blocks("testing.md")
    pytester.makeconftest(conftest)
    for number, module in enumerate(modules):
        pytester.makepyfile(**{f"test_{number}": module})
    tests = sum(len(re.findall(r"^def test_", module, re.MULTILINE)) for module in modules)
    assert tests >= 9
    pytester.runpytest("-p", "no:cacheprovider").assert_outcomes(passed=tests)
