"""Calls as spans and metrics, by the conventions: every attribute of every kind of call, and nothing more."""

from __future__ import annotations

import asyncio
import importlib
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any

import anyio
import attrs
import httpx
import pytest
from opentelemetry import context, trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

import openrouter_core
from kit.callers import Caller
from kit.places import ROOT
from openrouter_core import (
    CallEvent,
    FirstToken,
    OpenRouterCore,
    chat_send,
    chat_send_async,
    embeddings_generate,
    models_list,
)
from openrouter_core.telemetry import Telemetry
from openrouter_core.testing import Reply, StandIn, Wait, completion, error, streamed

ASK: Any = {
    "model": "openai/gpt-4o-mini",
    "messages": [{"role": "user", "content": "Hello to all of you"}],
    "temperature": 0.5,
    "max_tokens": 100,
    "n": 2,
    "seed": 7,
    "reasoning": {"effort": "low"},
    "stop": ["never"],
    "min_p": 0.1,
}
STREAM: Any = {**ASK, "stream": True}
USAGE = {
    "prompt_tokens": 7,
    "completion_tokens": 2,
    "prompt_tokens_details": {"cached_tokens": 4, "cache_write_tokens": 1},
    "completion_tokens_details": {"reasoning_tokens": 1},
    "cost": 0.25,
}


class Seen:
    """What an application's exporter and reader are given."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.tracer_provider = TracerProvider(shutdown_on_exit=False)
        self.tracer_provider.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.reader = InMemoryMetricReader()
        self.meter_provider = MeterProvider([self.reader], shutdown_on_exit=False)
        self.telemetry = Telemetry(self.tracer_provider, self.meter_provider)

    @property
    def span(self) -> ReadableSpan:
        (span,) = self.exporter.get_finished_spans()
        return span

    @property
    def metrics(self) -> dict[str, list[tuple[dict[str, Any], Any]]]:
        """Of each metric, the attributes and the sum of each of its points."""
        data = self.reader.get_metrics_data()
        found: dict[str, list[tuple[dict[str, Any], Any]]] = {}
        for resource in data.resource_metrics if data is not None else ():
            for scope in resource.scope_metrics:
                for metric in scope.metrics:
                    points: Any = metric.data.data_points
                    found[metric.name] = [
                        (dict(point.attributes), point.sum if hasattr(point, "sum") else point.value)
                        for point in points
                    ]
        return found


@pytest.fixture
def seen() -> Iterator[Seen]:
    made = Seen()
    yield made
    assert not made.telemetry._under_way
    assert trace.get_current_span() is trace.INVALID_SPAN


@pytest.fixture
def traced(core: OpenRouterCore, seen: Seen) -> OpenRouterCore:
    return attrs.evolve(core, observe=seen.telemetry)


def asked(stand_in: StandIn) -> dict[str, Any]:
    return {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "openrouter",
        "gen_ai.request.model": "openai/gpt-4o-mini",
        "server.address": "127.0.0.1",
        "server.port": httpx.URL(stand_in.url).port,
    }


SETTINGS = {
    "openrouter.operation": "chat_send",
    "gen_ai.request.temperature": 0.5,
    "gen_ai.request.max_tokens": 100,
    "gen_ai.request.choice.count": 2,
    "gen_ai.request.seed": 7,
    "openrouter.request.reasoning_effort": "low",
}
ANSWERED = {
    "gen_ai.response.model": "stand-in/echo",
    "gen_ai.response.finish_reasons": ("stop",),
    "gen_ai.usage.input_tokens": 7,
    "gen_ai.usage.output_tokens": 2,
    "gen_ai.usage.cache_read.input_tokens": 4,
    "gen_ai.usage.cache_creation.input_tokens": 1,
    "gen_ai.usage.reasoning.output_tokens": 1,
    "openrouter.provider": "Stand-in",
    "openrouter.usage.cost": 0.25,
    "openrouter.outcome": "ok",
}
VARYING = "openrouter.generation_id", "gen_ai.response.id", "gen_ai.response.time_to_first_chunk"
ONCE = {"openrouter.attempt.number": 1, "http.response.status_code": 200}


def events(span: ReadableSpan) -> list[tuple[str, dict[str, Any]]]:
    return [(event.name, dict(event.attributes or {})) for event in span.events]


def attributes(span: ReadableSpan, *left_out: str) -> dict[str, Any]:
    return {name: value for name, value in (span.attributes or {}).items() if name not in left_out}


def seconds(span: ReadableSpan) -> float:
    assert span.end_time is not None
    assert span.start_time is not None
    return (span.end_time - span.start_time) / 1e9


def test_a_whole_answer(stand_in: StandIn, traced: OpenRouterCore, seen: Seen, caller: Caller) -> None:
    stand_in.script(completion("Paris.", usage=USAGE))
    result = caller.ok(traced, ASK)
    span = seen.span
    assert (span.name, span.kind, span.status.status_code, span.parent) == (
        "chat openai/gpt-4o-mini",
        SpanKind.CLIENT,
        StatusCode.UNSET,
        None,
    )
    assert attributes(span) == {
        **asked(stand_in),
        **SETTINGS,
        **ANSWERED,
        "openrouter.attempts": 1,
        "openrouter.generation_id": result.http_meta.generation_id,
        "gen_ai.response.id": result.id,
    }
    assert events(span) == [("openrouter.attempt", ONCE)]
    scope: Any = span.instrumentation_scope
    assert (scope.name, scope.version) == ("openrouter_core", openrouter_core.__version__)
    measured_by = {**asked(stand_in), "gen_ai.response.model": "stand-in/echo"}
    metrics = seen.metrics
    ((duration_by, duration),) = metrics.pop("gen_ai.client.operation.duration")
    assert duration_by == measured_by
    assert 0 < duration <= seconds(span) * 1.5 + 0.01
    assert metrics == {
        "gen_ai.client.token.usage": [
            ({**measured_by, "gen_ai.token.type": "input"}, 7),
            ({**measured_by, "gen_ai.token.type": "output"}, 2),
        ],
        "openrouter.client.cost": [(measured_by, 0.25)],
    }


def test_a_stream(stand_in: StandIn, traced: OpenRouterCore, seen: Seen, caller: Caller) -> None:
    stand_in.script(streamed("Hi", usage=USAGE))
    caller.stream(traced, ASK)
    span = seen.span
    said = attributes(span, "openrouter.generation_id", "gen_ai.response.id")
    first = said.pop("gen_ai.response.time_to_first_chunk")
    assert 0 < first <= seconds(span) + 0.01
    assert said == {
        **asked(stand_in),
        **SETTINGS,
        **ANSWERED,
        "gen_ai.request.stream": True,
        "openrouter.attempts": 1,
    }
    assert events(span) == [("openrouter.attempt", ONCE)]
    assert span.status.status_code is StatusCode.UNSET
    metrics = seen.metrics
    assert set(metrics) == {
        "gen_ai.client.operation.duration",
        "gen_ai.client.operation.time_to_first_chunk",
        "gen_ai.client.token.usage",
        "openrouter.client.cost",
    }
    assert metrics["gen_ai.client.operation.time_to_first_chunk"] == [(asked(stand_in), first)]


def test_a_call_that_is_made_again(stand_in: StandIn, traced: OpenRouterCore, seen: Seen, caller: Caller) -> None:
    stand_in.script(error(503), completion("Paris.", usage=USAGE))
    caller.ok(traced, ASK)
    span = seen.span
    (first, (paused, pause), second) = events(span)
    assert first == ("openrouter.attempt", {"openrouter.attempt.number": 1, "http.response.status_code": 503})
    assert second == ("openrouter.attempt", {**ONCE, "openrouter.attempt.number": 2})
    assert (paused, [*pause]) == ("openrouter.pause", ["openrouter.pause_ms"])
    assert span.status.status_code is StatusCode.UNSET
    assert attributes(span, *VARYING) == {**asked(stand_in), **SETTINGS, **ANSWERED, "openrouter.attempts": 2}
    ((measured_by, _),) = seen.metrics["gen_ai.client.operation.duration"]
    assert measured_by == {**asked(stand_in), "gen_ai.response.model": "stand-in/echo"}


@pytest.mark.parametrize(
    ("reply", "kind", "status"),
    [
        (error(402), "PaymentRequiredResponseError", 402),
        (Reply(200, {"content-type": "application/json"}, [b"no JSON"]), "ResponseValidationError", 200),
    ],
)
def test_a_failed_call(
    stand_in: StandIn, traced: OpenRouterCore, seen: Seen, caller: Caller, reply: Reply, kind: str, status: int
) -> None:
    stand_in.script(reply)
    caller.err(traced, ASK, {"retries": 0})
    span = seen.span
    assert (span.status.status_code, span.status.description) == (StatusCode.ERROR, None)
    assert attributes(span, "openrouter.generation_id") == {
        **asked(stand_in),
        **SETTINGS,
        "openrouter.outcome": "error",
        "openrouter.attempts": 1,
        "error.type": kind,
        "http.response.status_code": status,
    }
    assert events(span) == [("openrouter.attempt", {**ONCE, "http.response.status_code": status})]
    metrics = seen.metrics
    assert [*metrics] == ["gen_ai.client.operation.duration"]
    assert metrics["gen_ai.client.operation.duration"][0][0] == {**asked(stand_in), "error.type": kind}


def test_a_call_that_is_not_sent(traced: OpenRouterCore, seen: Seen, caller: Caller) -> None:
    caller.err(traced, {"model": "m"}, {"timeout_ms": "soon"})
    span = seen.span
    assert span.name == "chat"
    assert attributes(span) == {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "openrouter",
        "openrouter.operation": "chat_send",
        "openrouter.outcome": "error",
        "openrouter.attempts": 0,
        "error.type": "InvalidRequestError",
    }
    assert events(span) == []


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("stream", [False, True])
def test_a_cancelled_call(stand_in: StandIn, traced: OpenRouterCore, seen: Seen, backend: str, stream: bool) -> None:
    stand_in.script(streamed("Hi", Wait(60)) if stream else Reply(200, {}, [Wait(60)]))

    async def main(request: Any) -> None:
        with anyio.CancelScope() as scope:

            def stop(event: CallEvent) -> None:
                if type(event).__name__ == ("FirstToken" if stream else "AttemptStarted"):
                    scope.cancel()

            outcome: Any = await chat_send_async(traced, request, {"observe": stop})
            async with outcome.unwrap() as opened:
                async for _ in opened:
                    await anyio.lowlevel.checkpoint()
        assert trace.get_current_span() is trace.INVALID_SPAN

    anyio.run(main, {**ASK, "stream": stream}, backend=backend)
    kind = "CancelledError" if backend == "asyncio" else "Cancelled"
    span = seen.span
    assert span.status.status_code is StatusCode.ERROR
    streaming = {
        "gen_ai.request.stream": True,
        "gen_ai.response.model": "stand-in/echo",
        "openrouter.provider": "Stand-in",
    }
    assert attributes(span, *VARYING) == {
        **asked(stand_in),
        **SETTINGS,
        **(streaming if stream else {}),
        "openrouter.outcome": "cancelled",
        "openrouter.attempts": 1,
        "error.type": kind,
    }
    attempt = ONCE if stream else {"openrouter.attempt.number": 1, "error.type": kind}
    assert events(span) == [("openrouter.attempt", attempt)]
    ((duration_by, _),) = seen.metrics["gen_ai.client.operation.duration"]
    assert duration_by["error.type"] == kind


def leave(core: OpenRouterCore, seen: Seen, way: str) -> None:
    stream: Any = chat_send(core, STREAM).unwrap()
    next(stream)
    assert not seen.exporter.get_finished_spans()
    if way == "closed":
        stream.close()


async def leave_async(core: OpenRouterCore, seen: Seen, way: str) -> None:
    stream: Any = (await chat_send_async(core, STREAM)).unwrap()
    await anext(stream)
    assert not seen.exporter.get_finished_spans()
    if way == "closed":
        await stream.aclose()


@pytest.mark.parametrize("way", ["closed", "dropped"])
@pytest.mark.parametrize("is_async", [False, True])
def test_a_stream_that_is_left(stand_in: StandIn, traced: OpenRouterCore, seen: Seen, way: str, is_async: bool) -> None:
    stand_in.script(streamed("Hi", "Ho"))
    if is_async:
        asyncio.run(leave_async(traced, seen, way))
    else:
        leave(traced, seen, way)
    span = seen.span
    assert span.status.status_code is StatusCode.UNSET
    assert attributes(span, *VARYING) == {
        **asked(stand_in),
        **SETTINGS,
        "gen_ai.request.stream": True,
        "gen_ai.response.model": "stand-in/echo",
        "openrouter.provider": "Stand-in",
        "openrouter.outcome": "left",
        "openrouter.attempts": 1,
    }


def test_vectors(traced: OpenRouterCore, seen: Seen) -> None:
    embeddings_generate(traced, {"model": "m/e", "input": "Hi", "dimensions": 8, "encoding_format": "float"}).unwrap()
    said = attributes(seen.span)
    assert seen.span.name == "embeddings m/e"
    assert said["gen_ai.operation.name"] == "embeddings"
    assert said["gen_ai.embeddings.dimension.count"] == 8
    assert said["gen_ai.request.encoding_formats"] == ("float",)
    assert said["gen_ai.usage.input_tokens"] > 0
    assert "gen_ai.usage.output_tokens" not in said


def test_what_asks_no_model_is_a_span_by_its_own_name_and_is_not_measured(
    stand_in: StandIn, traced: OpenRouterCore, seen: Seen
) -> None:
    models_list(traced).unwrap()
    assert seen.span.name == "models_list"
    assert attributes(seen.span) == {
        "server.address": "127.0.0.1",
        "server.port": httpx.URL(stand_in.url).port,
        "openrouter.operation": "models_list",
        "openrouter.outcome": "ok",
        "openrouter.attempts": 1,
    }
    assert seen.metrics == {}


class TestContext:
    def test_a_span_is_a_child_of_the_one_where_the_call_is_made(
        self, core: OpenRouterCore, seen: Seen, caller: Caller
    ) -> None:
        tracer = seen.tracer_provider.get_tracer("app")
        with tracer.start_as_current_span("mine") as mine:
            # A parent of whichever task the call is made in.
            caller.stream(attrs.evolve(core, observe=seen.telemetry), ASK)
            assert trace.get_current_span() is mine
        parent: Any = seen.exporter.get_finished_spans()[0].parent
        assert parent.span_id == mine.get_span_context().span_id

    @pytest.mark.parametrize("is_async", [False, True])
    def test_what_is_made_in_the_call_is_a_child_of_its_span(self, seen: Seen, is_async: bool) -> None:
        """As are the spans of HTTP requests."""
        within: list[Any] = []

        def handle(_: httpx.Request) -> httpx.Response:
            within.append(trace.get_current_span())
            return httpx.Response(200, text="no JSON")

        transport = httpx.MockTransport(handle)
        core = OpenRouterCore(
            api_key="k",
            http_client=httpx.Client(transport=transport),
            async_http_client=httpx.AsyncClient(transport=transport),
            observe=seen.telemetry,
            retries=0,
        )
        asyncio.run(chat_send_async(core, ASK)) if is_async else chat_send(core, ASK)
        assert [span.get_span_context() for span in within] == [seen.span.context]

    def test_a_stream_is_not_current_while_it_is_read(self, stand_in: StandIn, traced: OpenRouterCore) -> None:
        with chat_send(traced, STREAM).unwrap() as stream:
            for _ in stream:
                assert trace.get_current_span() is trace.INVALID_SPAN

    def test_calls_that_go_on_at_once_are_told_apart(self, traced: OpenRouterCore, seen: Seen) -> None:
        tracer = seen.tracer_provider.get_tracer("app")

        async def one(name: str) -> None:
            request: Any = {**STREAM, "model": name}
            with tracer.start_as_current_span(name):
                async with (await chat_send_async(traced, request)).unwrap() as stream:
                    async for _ in stream:
                        pass

        async def main() -> None:
            async with anyio.create_task_group() as tasks:
                for number in range(8):
                    tasks.start_soon(one, f"m/{number}")

        asyncio.run(main())
        spans = seen.exporter.get_finished_spans()
        names = {span.context.span_id: span.name for span in spans if span.context is not None}
        made = [(span.name, names[span.parent.span_id]) for span in spans if span.parent is not None]
        assert sorted(made) == [(f"chat m/{number}", f"m/{number}") for number in range(8)]

    def test_a_stream_that_another_thread_reads(self, traced: OpenRouterCore, seen: Seen) -> None:
        stream = chat_send(traced, STREAM).unwrap()
        reading = threading.Thread(target=list, args=(stream,))
        reading.start()
        reading.join(5)
        assert attributes(seen.span)["openrouter.outcome"] == "ok"

    def test_a_context_that_is_gone_is_let_go(
        self, stand_in: StandIn, traced: OpenRouterCore, seen: Seen, caplog: pytest.LogCaptureFixture
    ) -> None:
        """The coroutine is closed by somebody else, in a context of their own."""
        stand_in.script(Reply(200, {}, [Wait(60)]))

        async def main() -> None:
            running: Any = chat_send_async(traced, ASK)
            task = asyncio.create_task(_begin(running))
            await task
            running.close()

        asyncio.run(main())
        assert attributes(seen.span)["openrouter.outcome"] == "cancelled"
        assert not caplog.records


async def _begin(running: Any) -> None:
    running.send(None)


def test_the_global_providers_are_taken_where_none_are_given(
    core: OpenRouterCore, caller: Caller, caplog: pytest.LogCaptureFixture
) -> None:
    """They do nothing until the application sets them up."""
    asking = attrs.evolve(core, observe=Telemetry())
    caller.ok(asking, ASK)
    caller.stream(asking, ASK)
    assert not caplog.records


def test_what_began_before_it_listened_is_passed_over(seen: Seen) -> None:
    seen.telemetry(FirstToken(call_id="1", operation="chat_send", elapsed_ms=1.0))
    assert seen.metrics == {}


def test_names_are_those_of_the_conventions() -> None:
    known = {
        value
        for home in ("attributes.gen_ai_attributes", "metrics.gen_ai_metrics")
        for name, value in vars(importlib.import_module(f"opentelemetry.semconv._incubating.{home}")).items()
        if name.startswith("GEN_AI_") and isinstance(value, str)
    }
    home = ROOT / "openrouter_core"
    code = "".join(
        file.read_text(encoding="utf-8") for file in (home / "telemetry.py", home / "observing/conventions.py")
    )
    used = set(re.findall(r'"(gen_ai\.[\w.]+)"', code))
    assert len(used) > 20
    assert used <= known


def test_a_context_of_the_applications_is_as_it_was(traced: OpenRouterCore) -> None:
    before = context.get_current()
    chat_send(traced, ASK)
    assert context.get_current() == before


def test_where_it_is_not_installed_it_says_how_to(monkeypatch: pytest.MonkeyPatch) -> None:
    missing: Any = None
    monkeypatch.setitem(sys.modules, "opentelemetry", missing)
    monkeypatch.delitem(sys.modules, "openrouter_core.telemetry")
    with pytest.raises(ImportError, match=re.escape("pip install 'openrouter_core[otel]'")):
        importlib.import_module("openrouter_core.telemetry")


def test_nothing_else_imports_it() -> None:
    code = "import openrouter_core.observing.telling, sys; print([m for m in sys.modules if 'telemetry' in m])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert run.stdout == "[]\n"
