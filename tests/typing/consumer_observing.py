"""What observers look like to mypy and pyright. It is checked and never executed."""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from collections.abc import Callable
from functools import partial
from typing import Literal, assert_type

from openrouter_core import (
    AttemptEnded,
    AttemptStarted,
    CallEnded,
    CallEvent,
    CallStarted,
    FirstToken,
    OpenRouterCore,
    Paused,
    RequestOptions,
    StreamEnded,
    StreamOpened,
    chat_send,
)
from openrouter_core.telemetry import Telemetry


def told(event: CallEvent) -> None:
    match event:
        case CallEnded(outcome="ok", cost=cost):
            assert_type(event, CallEnded)
            assert_type(cost, float | None)
        case CallEnded():
            assert_type(event.outcome, Literal["ok", "error", "cancelled", "left"])
            assert_type(event.error, str | None)
        case AttemptEnded(status_code=status):
            assert_type(status, int | None)
        case CallStarted(model=model):
            assert_type(model, str | None)
        case Paused():
            assert_type(event.pause_ms, float)
        case AttemptStarted() | StreamOpened() | FirstToken() | StreamEnded():
            assert_type(event.elapsed_ms, float)
        case _:
            assert_type(event, CallEvent)


class Watch:
    def __call__(self, event: CallEvent) -> None: ...

    def tell(self, event: CallEvent) -> int:
        return len(event.call_id)


def any_function_observes(events: list[CallEvent]) -> None:
    OpenRouterCore(observe=told)
    OpenRouterCore(observe=print)
    OpenRouterCore(observe=lambda event: event.operation.upper())
    OpenRouterCore(observe=events.append)
    OpenRouterCore(observe=(Watch(), Watch().tell, partial(told), Telemetry()), observe_content=True)
    options: RequestOptions = {"observe": told, "observe_content": False}
    chat_send(OpenRouterCore(), {"messages": []}, options)
    chat_send(OpenRouterCore(), {"messages": []}, {"observe": [told, events.append]})


def others_do_not(wrong: Callable[[int], None]) -> None:
    OpenRouterCore(observe=wrong)  # type: ignore[arg-type]
    OpenRouterCore(observe="print")  # type: ignore[arg-type]
