"""Calls as OpenTelemetry sees them: `OpenRouterCore(observe=Telemetry())` gives each a span, and measures it.

    pip install 'openrouter_core[otel]'

Names are those of the semantic conventions 1.41.0 for generative AI, of which none is stable yet:
https://github.com/open-telemetry/semantic-conventions/tree/v1.41.0/docs/gen-ai. What these have no name for begins with
`openrouter.`. Nothing of the prompt or the answer is in any of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from openrouter_core import __version__
from openrouter_core.observing.conventions import answered, asked, attempted, failed, named, of_answer, operation_of
from openrouter_core.observing.events import AttemptEnded, CallEnded, CallStarted, FirstToken, Paused, StreamOpened

try:
    from opentelemetry import context, trace
    from opentelemetry.metrics import get_meter
    from opentelemetry.trace import SpanKind, StatusCode
except ImportError as missing:
    raise ImportError(
        f"openrouter_core.telemetry needs OpenTelemetry, pip install 'openrouter_core[otel]': {missing}"
    ) from None

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextvars import Token

    from opentelemetry.context import Context
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import Span, TracerProvider

    from openrouter_core.observing.conventions import Value
    from openrouter_core.observing.events import CallEvent

_SCHEMA: Final = "https://opentelemetry.io/schemas/1.41.0"
_SECONDS: Final = (0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92)
_TOKENS: Final = tuple(4**power for power in range(14))
_FIRST: Final = (0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0)
"""The bounds that the conventions advise."""


class _UnderWay(NamedTuple):
    """A call whose end is to come. `token` takes `current`, in which its span is the current one, back."""

    span: Span
    current: Context
    token: Token[Context]
    measured_by: Mapping[str, Value]


class Telemetry:
    """An observer that makes spans and metrics of what it is told; one serves any number of cores.

    The span of a call is a child of the one that is current where the call is made, and is itself current while the
    call is made, so that spans of its HTTP requests are children of it. A stream's span goes on until the stream ends,
    is left or dropped, and is not current then.
    """

    def __init__(
        self, tracer_provider: TracerProvider | None = None, meter_provider: MeterProvider | None = None
    ) -> None:
        """Take the providers of the application, or the global ones."""
        self._tracer = trace.get_tracer("openrouter_core", __version__, tracer_provider, _SCHEMA)
        meter = get_meter("openrouter_core", __version__, meter_provider, _SCHEMA)
        self._duration = meter.create_histogram(
            "gen_ai.client.operation.duration",
            unit="s",
            description="GenAI operation duration.",
            explicit_bucket_boundaries_advisory=_SECONDS,
        )
        self._tokens = meter.create_histogram(
            "gen_ai.client.token.usage",
            unit="{token}",
            description="Number of input and output tokens used.",
            explicit_bucket_boundaries_advisory=_TOKENS,
        )
        self._first = meter.create_histogram(
            "gen_ai.client.operation.time_to_first_chunk",
            unit="s",
            description="Time to the first chunk that holds any of the answer.",
            explicit_bucket_boundaries_advisory=_FIRST,
        )
        self._cost = meter.create_counter(
            "openrouter.client.cost", unit="{USD}", description="What answers cost, in US dollars."
        )
        self._under_way: dict[str, _UnderWay] = {}

    def __call__(self, event: CallEvent) -> None:
        """Take note of an event."""
        if isinstance(event, CallStarted):
            self._start(event)
            return
        call = self._under_way.get(event.call_id)
        # A call may have begun before this one listened.
        if call is None:
            return
        match event:
            case Paused():
                call.span.add_event("openrouter.pause", {"openrouter.pause_ms": event.pause_ms})
            case AttemptEnded():
                call.span.add_event("openrouter.attempt", dict(attempted(event)))
            case StreamOpened():
                _step_back(call)
            case FirstToken():
                seconds = event.elapsed_ms / 1000
                call.span.set_attribute("gen_ai.response.time_to_first_chunk", seconds)
                self._first.record(seconds, call.measured_by)
            case CallEnded():
                del self._under_way[event.call_id]
                self._end(call, event)
            case _:
                pass

    def _start(self, event: CallStarted) -> None:
        operation, known_by = operation_of(event), dict(named(event))
        name = f"{operation or event.operation} {event.model or ''}".rstrip()
        span = self._tracer.start_span(name, kind=SpanKind.CLIENT, attributes={**known_by, **dict(asked(event))})
        current = trace.set_span_in_context(span)
        measured_by = {} if operation is None else known_by
        self._under_way[event.call_id] = _UnderWay(span, current, context.attach(current), measured_by)

    def _end(self, call: _UnderWay, event: CallEnded) -> None:
        _step_back(call)
        call.span.set_attributes(dict(answered(event)))
        if event.outcome in ("error", "cancelled"):
            call.span.set_status(StatusCode.ERROR)
        call.span.end()
        if call.measured_by:
            self._measure(event, {**call.measured_by, **dict(of_answer(event))})

    def _measure(self, event: CallEnded, measured_by: Mapping[str, Value]) -> None:
        self._duration.record(event.elapsed_ms / 1000, {**measured_by, **dict(failed(event))})
        for kind, tokens in (("input", event.input_tokens), ("output", event.output_tokens)):
            if tokens is not None:
                self._tokens.record(tokens, {**measured_by, "gen_ai.token.type": kind})
        if event.cost:
            self._cost.add(event.cost, measured_by)


def _step_back(call: _UnderWay) -> None:
    # A stream has stepped back before it ends, and a coroutine that is closed by others is elsewhere.
    if context.get_current() is call.current:
        context.detach(call.token)
