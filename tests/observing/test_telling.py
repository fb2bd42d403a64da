"""Observers are told what happens in a call, in order, to exactly one end, and nothing that they do harms it."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from functools import partial
from typing import Any
from unittest.mock import Mock

import anyio
import anyio.lowlevel
import attrs
import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kit.callers import Caller, MessagesCaller, ResponsesCaller
from openrouter_core import (
    AttemptEnded,
    BackoffStrategy,
    CallEnded,
    CallEvent,
    CallStarted,
    Err,
    FirstToken,
    Ok,
    OpenRouterCore,
    Paused,
    StreamEnded,
    chat_send,
    chat_send_async,
    embeddings_generate,
    files_download,
    files_download_stream,
    files_upload,
    images_generate,
    models_list,
    oauth_exchange_auth_code_for_api_key,
)
from openrouter_core.observing import delivery
from openrouter_core.observing.answered import Gist
from openrouter_core.options import Observer
from openrouter_core.streams.events import EventReader
from openrouter_core.testing import (
    CUT,
    RawReply,
    Reply,
    StandIn,
    Wait,
    completion,
    error,
    message_streamed,
    response_streamed,
    streamed,
)
from openrouter_core.transport import blocking, nonblocking

KEY = "sk-or-v1-0123456789abcdef"
ASK: Any = {"model": "openai/gpt-4o-mini", "messages": [{"role": "user", "content": "Hello to all of you"}]}
STREAM: Any = {**ASK, "stream": True}
WHOLE = ["CallStarted", "AttemptStarted", "AttemptEnded", "CallEnded"]
STREAMED = [*WHOLE[:-1], "StreamOpened", "FirstToken", "StreamEnded", "CallEnded"]


class Log(list[CallEvent]):
    """What an observer was told."""

    @property
    def names(self) -> list[str]:
        return [type(event).__name__ for event in self]

    @property
    def end(self) -> CallEnded:
        """The end, of which there is one, at the end."""
        (end,) = (event for event in self if isinstance(event, CallEnded))
        assert end is self[-1]
        assert isinstance(self[0], CallStarted)
        assert {(each.call_id, each.operation) for each in self} == {(end.call_id, end.operation)}
        times = [each.elapsed_ms for each in self]
        assert times == sorted(times)
        assert times[0] == 0
        return end

    @property
    def outcome(self) -> tuple[str, str | None]:
        return self.end.outcome, self.end.error


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def told(core: OpenRouterCore, log: Log) -> OpenRouterCore:
    """Give a core whose calls are told."""
    return attrs.evolve(core, observe=log.append)


def shown(event: CallEvent, *left_out: str) -> dict[str, Any]:
    """Give what an event says that is not its default."""
    names = {"call_id", "operation", "elapsed_ms", *left_out}
    fields = [each for each in attrs.fields(type(event)) if each.name not in names]
    said = {each.name: getattr(event, each.name) for each in fields}
    return {each.name: said[each.name] for each in fields if said[each.name] not in (each.default, (), {})}


class TestEvents:
    def test_of_a_call_that_is_made_again(
        self, stand_in: StandIn, told: OpenRouterCore, log: Log, caller: Caller
    ) -> None:
        stand_in.script(error(503), completion("Paris.", usage={"prompt_tokens": 7, "completion_tokens": 2, "cost": 1}))
        result = caller.ok(told, {**ASK, "temperature": 0.5, "stop": ["never"]})
        again = ["Paused", "AttemptStarted", "AttemptEnded"]
        assert log.names == [*WHOLE[:-1], *again, "CallEnded"]
        assert [shown(each) for each in log] == [
            {
                "model": "openai/gpt-4o-mini",
                "parameters": {"temperature": 0.5},
                "server_address": "127.0.0.1",
                "server_port": httpx.URL(stand_in.url).port,
            },
            {"number": 1},
            {"number": 1, "status_code": 503},
            {"number": 2, "pause_ms": log[3].pause_ms},  # type: ignore[attr-defined] # as its name says
            {"number": 2},
            {"number": 2, "status_code": 200},
            {
                "outcome": "ok",
                "attempts": 2,
                "status_code": 200,
                "model": "openai/gpt-4o-mini",
                "response_model": "stand-in/echo",
                "provider": "Stand-in",
                "generation_id": result.http_meta.generation_id,
                "response_id": result.id,
                "finish_reasons": ("stop",),
                "input_tokens": 7,
                "output_tokens": 2,
                "cost": 1,
            },
        ]
        assert log.end.operation == "chat_send"

    def test_an_attempt_begins_when_its_pause_is_over(self, stand_in: StandIn, core: OpenRouterCore, log: Log) -> None:
        stand_in.script(error(503), completion())
        backoff = BackoffStrategy(initial_interval_ms=60, max_interval_ms=60)
        chat_send(attrs.evolve(core, observe=log.append), ASK, {"retries": {"backoff": backoff}})
        (pause,) = (each for each in log if isinstance(each, Paused))
        assert 30 <= pause.pause_ms <= 60
        after = log[log.index(pause) + 1]
        assert after.elapsed_ms - pause.elapsed_ms >= pause.pause_ms - 1

    def test_of_a_stream(self, stand_in: StandIn, told: OpenRouterCore, log: Log, caller: Caller) -> None:
        stand_in.script(streamed("", "Hi", "!", usage={"prompt_tokens": 3, "completion_tokens": 2}))
        items = caller.stream(told, ASK)
        assert log.names == STREAMED
        assert shown(log[5], "received_bytes") == {"items": len(items)}
        end = log.end
        assert (end.outcome, end.input_tokens, end.output_tokens, end.finish_reasons) == ("ok", 3, 2, ("stop",))
        (first,) = (each for each in log if isinstance(each, FirstToken))
        assert end.first_token_ms == first.elapsed_ms

    def test_of_a_stream_of_responses(
        self, stand_in: StandIn, told: OpenRouterCore, log: Log, responses_caller: ResponsesCaller
    ) -> None:
        stand_in.script(response_streamed("Hi", usage={"input_tokens": 3, "output_tokens": 2, "cost": 0.5}))
        responses_caller.stream(told, {"model": "m", "input": "Hello"})
        assert log.names == STREAMED
        end = log.end
        assert (end.operation, end.finish_reasons, end.input_tokens, end.output_tokens, end.cost) == (
            "responses_send",
            ("completed",),
            3,
            2,
            0.5,
        )

    def test_of_a_stream_of_messages(
        self, stand_in: StandIn, told: OpenRouterCore, log: Log, messages_caller: MessagesCaller
    ) -> None:
        stand_in.script(message_streamed("Hi"))
        messages_caller.stream(told, {**ASK, "max_tokens": 9})
        assert log.names == STREAMED
        end = log.end
        assert (end.operation, end.finish_reasons, end.response_model) == (
            "messages_send",
            ("end_turn",),
            "stand-in/echo",
        )
        assert end.input_tokens
        assert end.output_tokens

    def test_of_a_whole_answer_where_a_stream_was_asked_for(
        self, stand_in: StandIn, told: OpenRouterCore, log: Log, caller: Caller
    ) -> None:
        stand_in.script(completion("Paris."))
        caller.stream(told, ASK)
        assert log.names == STREAMED
        assert (log.end.outcome, log.end.finish_reasons) == ("ok", ("stop",))

    def test_of_operations_of_every_kind(self, told: OpenRouterCore, log: Log) -> None:
        """Lists, vectors, images, files up and down, and those that take no key or fail."""
        calls: dict[str, Callable[[], Any]] = {
            "models_list": lambda: models_list(told),
            "embeddings_generate": lambda: embeddings_generate(told, {"model": "m", "input": "Hi", "dimensions": 8}),
            "images_generate": lambda: images_generate(told, {"model": "m", "prompt": "A cat"}),
            "oauth_exchange_auth_code_for_api_key": lambda: oauth_exchange_auth_code_for_api_key(told, {"code": "1"}),
        }
        for name, call in calls.items():
            log.clear()
            call()
            assert log.names == WHOLE
            assert log.end.operation == name
        file = files_upload(told, {"file": b"some words"}).unwrap()
        asked: Any = {"file_id": file.id}
        log.clear()
        assert files_download(told, asked).unwrap().data == b"some words"
        assert (log.names, log.end.operation) == (WHOLE, "files_download")

    @pytest.mark.parametrize("way", ["read", "left"])
    def test_of_bytes_that_come_as_a_stream(self, told: OpenRouterCore, log: Log, way: str) -> None:
        file = files_upload(told, {"file": b"some words"}).unwrap()
        asked: Any = {"file_id": file.id}
        log.clear()
        with files_download_stream(told, asked).unwrap() as stream:
            if way == "read":
                assert stream.read().unwrap().data == b"some words"
        assert log.names == [*WHOLE[:-1], "StreamOpened", "StreamEnded", "CallEnded"]
        assert (log.end.operation, log.end.outcome) == ("files_download_stream", "ok" if way == "read" else "left")
        (ended,) = (each for each in log if isinstance(each, StreamEnded))
        assert ended.received_bytes == (10 if way == "read" else 0)


class TestFailures:
    @pytest.mark.parametrize(
        ("reply", "kind", "status"),
        [
            (error(429, headers={"retry-after": "999"}), "TooManyRequestsResponseError", 429),
            (error(400), "BadRequestResponseError", 400),
            (Reply(200, {"content-type": "application/json"}, [b"{}"]), "ResponseValidationError", 200),
            (RawReply([CUT]), "APIConnectionError", None),
        ],
    )
    def test_of_the_server(
        self,
        stand_in: StandIn,
        told: OpenRouterCore,
        log: Log,
        caller: Caller,
        reply: Reply | RawReply,
        kind: str,
        status: int | None,
    ) -> None:
        stand_in.script(reply)
        failed = caller.err(told, ASK, {"retries": 0})
        assert log.names == WHOLE
        assert type(failed).__name__ == kind
        assert (log.end.outcome, log.end.error, log.end.attempts) == ("error", kind, 1)
        assert log.end.status_code == status
        assert shown(log[2]) == {"number": 1, **({"error": kind} if status is None else {"status_code": status})}

    @pytest.mark.parametrize(
        ("last", "kind", "status", "provider"),
        [
            (CUT, "StreamInterruptedError", 200, "Stand-in"),
            (
                {"error": {"code": 429, "message": "Slow down", "metadata": {"provider_name": "Groq"}}},
                "TooManyRequestsResponseError",
                429,
                "Stand-in",
            ),
        ],
    )
    def test_in_a_stream(
        self,
        stand_in: StandIn,
        told: OpenRouterCore,
        log: Log,
        caller: Caller,
        last: Any,
        kind: str,
        status: int,
        provider: str,
    ) -> None:
        stand_in.script(streamed("Hi", last, finish_reason=None, done=False))
        items = caller.stream(told, ASK)
        assert log.names == STREAMED
        assert isinstance(items[-1], Err)
        assert log.outcome == ("error", kind)
        assert (log.end.status_code, log.end.provider) == (status, provider)

    def test_of_a_provider(self, stand_in: StandIn, told: OpenRouterCore, log: Log, caller: Caller) -> None:
        stand_in.script(error(400, metadata={"provider_name": "Google AI Studio"}))
        caller.err(told, ASK)
        assert log.end.provider == "Google AI Studio"

    def test_what_was_paid_for_all_the_same_is_counted(
        self, stand_in: StandIn, told: OpenRouterCore, log: Log, caller: Caller
    ) -> None:
        said = {"choices": [], "usage": {"prompt_tokens": 5, "completion_tokens": 3, "cost": 0.5}}
        stand_in.script(Reply(200, {"content-type": "application/json"}, [json.dumps(said).encode()]))
        caller.err(told, ASK)
        assert (log.end.output_tokens, log.end.cost) == (3, 0.5)

    @pytest.mark.parametrize(
        "wrong",
        [{"timeout_ms": "soon"}, {"timeout_ms": 0}, {"api_key": lambda: 5}, {"observe": 7}, {"server_url": "ftp://a"}],
        ids=str,
    )
    def test_before_anything_is_sent(self, told: OpenRouterCore, log: Log, caller: Caller, wrong: Any) -> None:
        failed = caller.err(told, ASK, wrong)
        assert log.names == ["CallStarted", "CallEnded"]
        assert log.outcome == ("error", type(failed).__name__)
        assert log.end.attempts == 0

    @pytest.mark.parametrize("request_", [None, {}, {"messages": object()}, {"model": 7}], ids=str)
    def test_of_a_request_that_is_none(self, told: OpenRouterCore, log: Log, caller: Caller, request_: Any) -> None:
        outcome = caller.send(told, request_, {"retries": 0})
        assert log.end.outcome == ("ok" if isinstance(outcome, Ok) else "error")

    def test_of_arguments_that_raise(self, told: OpenRouterCore, log: Log, caller: Caller) -> None:
        class Raising(dict[str, Any]):
            def __getitem__(self, _: object) -> Any:
                raise LookupError

            def items(self) -> Any:
                raise LookupError

            keys = items

        caller.err(told, Raising(a=1))
        assert log.names[0] == "CallStarted"
        assert log.end.outcome == "error"

    def test_of_a_core_that_is_none_are_told_to_nobody(self, caller: Caller) -> None:
        none: Any = None
        assert isinstance(caller.send(none, ASK, {"observe": print}), Err)
        assert isinstance(caller.send(none, ASK, 7), Err)


class TestFaultsOfOurs:
    def test_in_a_call(self, told: OpenRouterCore, log: Log, caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
        def fail(*_: object) -> Any:
            raise LookupError

        monkeypatch.setattr("openrouter_core.call.operation.build", fail)
        assert type(caller.err(told, ASK)).__name__ == "UnexpectedClientError"
        assert (log.names, log.outcome) == (["CallStarted", "CallEnded"], ("error", "UnexpectedClientError"))

    def test_in_a_driver(self, told: OpenRouterCore, log: Log, caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
        def fail(*_: object) -> Any:
            raise LookupError

        monkeypatch.setattr(blocking, "_send", fail)
        monkeypatch.setattr(nonblocking, "_send", fail)
        assert type(caller.err(told, ASK)).__name__ == "UnexpectedClientError"
        assert (log.names, log.outcome) == (WHOLE, ("error", "UnexpectedClientError"))
        assert shown(log[2]) == {"number": 1, "error": "UnexpectedClientError"}

    def test_in_a_stream(self, told: OpenRouterCore, log: Log, caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
        def fail(*_: object) -> Any:
            raise LookupError

        monkeypatch.setattr(EventReader, "feed", fail)
        (item,) = caller.stream(told, ASK)
        assert type(item.failure()).__name__ == "UnexpectedClientError"
        assert log.names == [*WHOLE[:-1], "StreamOpened", "StreamEnded", "CallEnded"]
        assert log.outcome == ("error", "UnexpectedClientError")

    def test_where_the_stack_is_full(self, told: OpenRouterCore, log: Log) -> None:
        def fail(*_: object) -> Any:
            raise RecursionError

        stream = chat_send(told, STREAM).unwrap()
        with pytest.MonkeyPatch.context() as full:
            full.setattr(type(stream), "_fill", fail)
            assert isinstance(next(stream), Err)
        assert list(stream) == []
        assert log.outcome == ("error", "UnexpectedClientError")

    def test_in_the_telling_are_told_to_the_log_and_to_nobody_else(
        self, told: OpenRouterCore, caller: Caller, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        def fail(*_: object) -> Any:
            raise LookupError

        monkeypatch.setattr(Gist, "hear", fail)
        delivery._faults_of.cache_clear()
        caller.ok(told, ASK)
        assert all(isinstance(item, Ok) for item in caller.stream(told, ASK))
        (record,) = caplog.records
        assert "LookupError" in record.getMessage()


class Clicked(BaseException):
    """As an interrupt."""


class TestBreakingOff:
    @pytest.mark.parametrize("backend", ["asyncio", "trio"])
    @pytest.mark.parametrize("stream", [False, True])
    def test_a_call_that_is_cancelled(
        self, stand_in: StandIn, told: OpenRouterCore, log: Log, backend: str, stream: bool
    ) -> None:
        stand_in.script(streamed("Hi", Wait(60)) if stream else Reply(200, {}, [Wait(60)]))
        core = attrs.evolve(told, observe=None)

        async def on(core: OpenRouterCore, request: Any) -> None:
            with anyio.CancelScope() as scope:

                def stop(event: CallEvent) -> None:
                    log.append(event)
                    if type(event).__name__ == ("FirstToken" if stream else "AttemptStarted"):
                        scope.cancel()

                outcome: Any = await chat_send_async(core, request, {"observe": stop})
                async with outcome.unwrap() as opened:
                    async for _ in opened:
                        await anyio.lowlevel.checkpoint()

        anyio.run(on, core, {**ASK, "stream": stream}, backend=backend)
        assert log.outcome == ("cancelled", "CancelledError" if backend == "asyncio" else "Cancelled")
        assert log.names == (STREAMED if stream else WHOLE)

    def test_a_coroutine_that_nobody_goes_on_with(self, stand_in: StandIn, told: OpenRouterCore, log: Log) -> None:
        async def main() -> None:
            stand_in.script(Reply(200, {}, [Wait(60)]))
            running = chat_send_async(told, ASK)
            running.send(None)
            running.close()

        asyncio.run(main())
        assert log.outcome == ("cancelled", None)

    @pytest.mark.parametrize("moment", ["key", "transport", "delivery"])
    @pytest.mark.parametrize("is_async", [False, True])
    def test_a_call_that_is_interrupted(
        self, told: OpenRouterCore, log: Log, monkeypatch: pytest.MonkeyPatch, moment: str, is_async: bool
    ) -> None:
        def click(*_: object) -> Any:
            raise Clicked

        if moment == "key":
            told = attrs.evolve(told, api_key=click)
        elif moment == "transport":
            monkeypatch.setattr(blocking, "_send", click)
            monkeypatch.setattr(nonblocking, "_send", click)
        else:
            monkeypatch.setattr(blocking, "deliver", click)
            monkeypatch.setattr(nonblocking, "deliver", click)
        with pytest.raises(Clicked):
            asyncio.run(chat_send_async(told, STREAM)) if is_async else chat_send(told, STREAM)
        gc.collect()  # an event loop keeps what failed in it for a while
        assert log.end.outcome in ("cancelled", "left")
        assert log.end.outcome == "cancelled" or moment == "delivery"

    def test_a_stream_in_whose_block_an_interrupt_comes(self, told: OpenRouterCore, log: Log) -> None:
        def read() -> None:
            with chat_send(told, STREAM).unwrap() as stream:
                next(stream)
                raise Clicked

        with pytest.raises(Clicked):
            read()
        assert log.outcome == ("cancelled", "Clicked")

    @pytest.mark.parametrize("error", [LookupError, GeneratorExit])
    def test_a_stream_in_whose_block_the_application_fails(
        self, told: OpenRouterCore, log: Log, error: type[BaseException]
    ) -> None:
        def read() -> None:
            with chat_send(told, STREAM).unwrap() as stream:
                next(stream)
                raise error

        with pytest.raises(error):
            read()
        assert log.outcome == ("left", None)

    def test_a_stream_that_is_dropped(self, told: OpenRouterCore, log: Log) -> None:
        stream: Any = chat_send(told, STREAM).unwrap()
        next(stream)
        del stream
        assert log.outcome == ("left", None)

    @pytest.mark.parametrize("is_error", [False, True])
    def test_a_stream_that_is_dropped_unread(self, told: OpenRouterCore, log: Log, is_error: bool) -> None:
        stream: Any = chat_send(told, STREAM).unwrap()
        with pytest.warns(RuntimeWarning):
            del stream
        assert log.outcome == ("left", None)

    def test_a_stream_that_another_thread_closes(self, stand_in: StandIn, told: OpenRouterCore, log: Log) -> None:
        stand_in.script(streamed("Hi", Wait(60)))
        stream = chat_send(told, STREAM).unwrap()
        next(stream)
        reading = threading.Thread(target=list, args=(stream,))
        reading.start()
        while not stream._turn.locked():
            pass
        stream.close()
        reading.join(5)
        assert log.outcome == ("left", None)

    def test_a_forked_child_that_drops_a_stream_of_its_parents_tells_nothing(
        self, stand_in: StandIn, told: OpenRouterCore, log: Log
    ) -> None:
        stand_in.script(streamed("Hi", Wait(0.3), "Ho"))
        stream: Any = chat_send(told, STREAM).unwrap()
        next(stream)
        known = len(log)
        if (child := os.fork()) == 0:
            stream.close()
            os._exit(len(log) - known)
        assert os.waitpid(child, 0)[1] == 0
        list(stream)
        assert log.outcome == ("ok", None)


class TestObservers:
    @pytest.fixture(autouse=True)
    def _nobody_has_failed_yet(self) -> None:
        delivery._faults_of.cache_clear()

    @pytest.mark.parametrize("fault", [LookupError(KEY), RecursionError()])
    def test_one_that_raises_is_told_of_once_and_harms_nobody(
        self, core: OpenRouterCore, log: Log, caller: Caller, fault: Exception, caplog: pytest.LogCaptureFixture
    ) -> None:
        def careless(_: CallEvent) -> None:
            raise fault

        core = attrs.evolve(core, observe=[careless, log.append])
        for _ in range(2):
            caller.ok(core, ASK)
        assert log.names == WHOLE * 2
        (record,) = caplog.records
        said = record.getMessage()
        assert (record.name, record.levelno) == ("openrouter_core", logging.WARNING)
        assert f"careless:{careless.__code__.co_firstlineno} raised {type(fault).__name__}" in said
        assert "test_telling.py, line" in said
        assert KEY not in said

    def test_each_is_told_of_once(self, core: OpenRouterCore, caplog: pytest.LogCaptureFixture) -> None:
        class Careless:
            def __call__(self, _: CallEvent) -> None:
                raise LookupError

            def tell(self, _: CallEvent) -> None:
                raise LookupError

        chat_send(attrs.evolve(core, observe=(Careless(), Careless().tell, lambda _: 1 // 0, lambda _: 1 // 0)), ASK)
        assert len(caplog.records) == 3

    def test_a_log_that_fails_harms_nobody(self, core: OpenRouterCore, monkeypatch: pytest.MonkeyPatch) -> None:
        def fail(*_: object) -> None:
            raise LookupError

        monkeypatch.setattr(logging.getLogger("openrouter_core"), "warning", fail)
        assert isinstance(chat_send(attrs.evolve(core, observe=fail), ASK), Ok)

    def test_an_asynchronous_one_is_refused(self, core: OpenRouterCore, caller: Caller) -> None:
        async def awaited(_: CallEvent) -> None:
            pass

        class Awaited:
            async def __call__(self, _: CallEvent) -> None:
                pass

        for one in (awaited, Awaited(), partial(awaited), [print, awaited]):
            said = str(caller.err(attrs.evolve(core, observe=one), ASK))  # type: ignore[arg-type]
            assert "OpenRouterCore.observe: must be a function" in said
            assert "none of them asynchronous" in said
            assert "options.observe: must be" in str(caller.err(core, ASK, {"observe": one}))

    def test_one_that_turns_out_to_be_asynchronous_is_not_awaited_and_told_of(
        self, core: OpenRouterCore, caller: Caller, caplog: pytest.LogCaptureFixture
    ) -> None:
        async def awaited(_: CallEvent) -> None:
            pass

        caller.ok(attrs.evolve(core, observe=lambda event: [awaited(event)][0]), ASK)
        (record,) = caplog.records
        assert "TypeError" in record.getMessage()

    def test_those_of_the_core_and_of_the_options_are_told(self, core: OpenRouterCore, caller: Caller) -> None:
        logs = [Log() for _ in range(4)]
        caller.ok(
            attrs.evolve(core, observe=[logs[0].append, logs[1].append]),
            ASK,
            {"observe": (logs[2].append, logs[3].append)},
        )
        assert [each.names for each in logs] == [WHOLE] * 4
        assert [*logs[0]] == [*logs[3]]

    def test_what_one_asks_itself_is_told_to_none(
        self, stand_in: StandIn, core: OpenRouterCore, log: Log, caller: Caller
    ) -> None:
        def curious(_: CallEvent) -> None:
            assert isinstance(chat_send(asking, ASK), Ok)

        asking = attrs.evolve(core, observe=[curious, log.append])
        caller.ok(asking, ASK)
        assert log.names == WHOLE
        assert len(stand_in.received) == 5
        assert isinstance(chat_send(asking, ASK), Ok)
        assert log.names == WHOLE * 2

    @pytest.mark.parametrize("at", STREAMED)
    @pytest.mark.parametrize("stream", [False, True])
    def test_an_interrupt_within_one_passes_when_all_were_told(
        self, core: OpenRouterCore, caller: Caller, at: str, stream: bool
    ) -> None:
        logs = Log(), Log()

        def click(event: CallEvent) -> None:
            if type(event).__name__ == at:
                raise Clicked

        asking = attrs.evolve(core, observe=[logs[0].append, click, logs[1].append])
        with pytest.raises(Clicked) if stream or at in WHOLE else nullcontext():
            caller.send(asking, {**ASK, "stream": stream})
        gc.collect()  # an event loop keeps what failed in it for a while
        assert [*logs[0]] == [*logs[1]]
        # Whether the rest of a stream is left is up to those who read it.
        assert logs[0].end.outcome in ("cancelled", "left", "ok")

    def test_one_that_closes_the_stream_does_not_mix_up_what_others_are_told(
        self, core: OpenRouterCore, log: Log
    ) -> None:
        opened: list[Any] = []

        def close(event: CallEvent) -> None:
            if isinstance(event, FirstToken):
                opened[0].close()

        opened.append(chat_send(attrs.evolve(core, observe=[close, log.append]), STREAM).unwrap())
        list(opened[0])
        assert log.names == STREAMED
        assert log.end.outcome == "left"

    def test_one_that_is_slow_keeps_no_other_thread(self, stand_in: StandIn, core: OpenRouterCore, log: Log) -> None:
        """What the other has to tell is told by the thread that is at it."""
        begun, may_end = threading.Event(), threading.Event()

        def slow(event: CallEvent) -> None:
            log.append(event)
            if isinstance(event, FirstToken):
                begun.set()
                assert may_end.wait(5)

        stream = chat_send(attrs.evolve(core, observe=slow), STREAM).unwrap()
        reading = threading.Thread(target=list, args=(stream,))
        reading.start()
        assert begun.wait(5)
        stream.close()
        assert log.names == STREAMED[:-2]
        may_end.set()
        reading.join(5)
        assert log.names == STREAMED
        assert log.end.outcome == "left"


def test_nothing_is_told_after_the_end(log: Log) -> None:
    """Two threads may come upon something at once, one of them upon the end."""
    said: Any = {"call_id": "1", "operation": "chat_send", "elapsed_ms": 0.0}
    way = delivery.Delivery([log.append])
    way.deliver(CallStarted(**said), CallEnded(**said, outcome="left", attempts=1), FirstToken(**said))
    assert log.names == ["CallStarted", "CallEnded"]


SECRET = "the-words-that-nobody-may-see"
# Sentences: what can be the name of a model, or an id, is told as one.
texts = st.sampled_from([f"{SECRET}, said nobody", f"{SECRET}\n{SECRET}", f"“{SECRET}”", KEY])
inner_keys = ["text", "type", "content", "finish_reason", "stop_reason", "model", "provider", "id", "effort", SECRET]
json_values = st.recursive(
    texts | st.integers() | st.none(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(texts | st.sampled_from(inner_keys), inner, max_size=3)
        | st.fixed_dictionaries({"finish_reason": texts, "delta": inner})
    ),
    max_leaves=5,
)
request_keys = [
    "messages",
    "stop",
    "tools",
    "user",
    "metadata",
    "reasoning",
    "temperature",
    "models",
    "provider",
    "n",
    SECRET,
]
answer_keys = ["choices", "usage", "error", "provider", "response", "message", "id", "model", "type", "delta", SECRET]


class TestContent:
    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(
        request_=st.dictionaries(st.sampled_from(request_keys), json_values, max_size=6),
        answer=st.dictionaries(st.sampled_from(answer_keys), json_values, max_size=6),
        status=st.sampled_from([200, 200, 400, 429]),
        is_stream=st.booleans(),
    )
    def test_is_in_no_event(self, request_: Any, answer: Any, status: int, is_stream: bool) -> None:
        """No key, no prompt, no answer, in whatever place they stand, be they quoted by the server or not."""
        text = json.dumps({**answer, "quoted": [KEY, SECRET]})
        body = f"data: {text}\n\ndata: {text}\n\n" if is_stream else text
        kind = "text/event-stream" if is_stream else "application/json"

        def handle(_: httpx.Request) -> httpx.Response:
            return httpx.Response(status, content=body, headers={"content-type": kind, "x-generation-id": KEY})

        log = Log()
        with httpx.Client(transport=httpx.MockTransport(handle)) as client:
            core = OpenRouterCore(api_key=KEY, http_client=client, retries=0, observe=log.append)
            request: Any = {**request_, "stream": is_stream}
            outcome: Any = chat_send(core, request)
            if isinstance(outcome, Ok) and is_stream:
                list(outcome.unwrap())
        assert log.end.attempts <= 1
        for event in log:
            said = f"{event!r} {attrs.asdict(event)!r} {attrs.astuple(event)!r}"
            assert SECRET not in said
            assert KEY not in said

    def test_is_told_where_it_is_asked_for(self, core: OpenRouterCore, log: Log, caller: Caller) -> None:
        shown_to = attrs.evolve(core, observe=log.append, observe_content=True, api_key=KEY)
        result = caller.ok(shown_to, {**ASK, "user": KEY})
        body = log[1].body  # type: ignore[attr-defined] # of the attempt
        assert json.loads(body) == {**ASK, "user": "[api key]"}
        assert log.end.answer == result
        assert KEY not in repr(log)
        log.clear()
        items = caller.stream(shown_to, ASK)
        assert log.end.answer == tuple(item.unwrap() for item in items)
        assert "Hello" not in repr(log)

    def test_so_is_an_error(self, stand_in: StandIn, core: OpenRouterCore, log: Log, caller: Caller) -> None:
        stand_in.script(error(400, "You said Hello"))
        failed = caller.err(core, ASK, {"observe": log.append, "observe_content": True})
        assert str(log.end.failure) == str(failed)
        assert "You said" not in repr(log.end)

    def test_options_weigh_more_than_the_core(self, core: OpenRouterCore, log: Log, caller: Caller) -> None:
        shown_to = attrs.evolve(core, observe=log.append, observe_content=True)
        caller.ok(shown_to, ASK, {"observe_content": False})
        assert log[1].body is None  # type: ignore[attr-defined] # of the attempt
        assert log.end.answer is None

    def test_a_form_with_files_is_not_shown(self, core: OpenRouterCore, log: Log) -> None:
        shown_to = attrs.evolve(core, observe=log.append, observe_content=True)
        files_upload(shown_to, {"file": b"some words"}).unwrap()
        assert log[1].body is None  # type: ignore[attr-defined] # of the attempt


def test_an_observer_is_a_function_of_any_kind(core: OpenRouterCore) -> None:
    class Watch:
        def __init__(self) -> None:
            self.seen: list[str] = []

        def __call__(self, event: CallEvent) -> None:
            self.seen.append(type(event).__name__)

        def tell(self, event: CallEvent) -> int:
            self(event)
            return 1

    watch = Watch()

    def see(event: CallEvent, more: int = 0) -> None:
        watch(event)

    mocked = Mock()
    observers: list[Observer] = [mocked, watch, watch.tell, see, partial(see, more=1), lambda _: None]
    chat_send(attrs.evolve(core, observe=observers), ASK)
    assert watch.seen == [name for name in WHOLE for _ in observers[1:-1]]
    assert [type(each.args[0]).__name__ for each in mocked.call_args_list] == WHOLE


def test_ended_attempts_are_told_apart_in_a_match(told: OpenRouterCore, log: Log) -> None:
    chat_send(told, ASK)
    match log[2]:
        case AttemptEnded(status_code=200, error=None):
            pass
        case _:
            pytest.fail("not told")


@pytest.fixture(autouse=True)
def _no_call_is_left_untold(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Hold that whoever was told of a beginning is told of the end, in every test here."""
    open_calls: dict[str, str] = {}
    deliver = delivery.Delivery.deliver

    def noting(self: delivery.Delivery, *events: CallEvent) -> None:
        for event in events:
            if isinstance(event, CallStarted):
                open_calls[event.call_id] = event.operation
            if isinstance(event, CallEnded):
                open_calls.pop(event.call_id, None)  # an interrupt may have come in between
        deliver(self, *events)

    monkeypatch.setattr(delivery.Delivery, "deliver", noting)
    yield
    monkeypatch.undo()
    assert not open_calls
