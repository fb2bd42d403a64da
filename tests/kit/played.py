"""Calls are made before a black box, and each is played again from its record at once: it must come to the same."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import attrs

from kit.callers import Calls
from kit.made_up import OperationCalls
from openrouter_core import (
    AsyncEventStream,
    BlackBox,
    Content,
    Err,
    EventStream,
    Ok,
    OpenRouterCore,
    Record,
    errors,
    replay,
    replay_async,
    replaying,
)
from openrouter_core.models.model import Value


def everything(value: Any) -> Any:
    """Give all that can be seen of an outcome, or of a part of one."""
    if isinstance(value, Ok | Err):
        return [type(value).__name__, everything(value.unwrap() if isinstance(value, Ok) else value.failure())]
    if isinstance(value, list | tuple):
        return [everything(each) for each in value]
    if isinstance(value, errors.OpenRouterError | Content):
        parts = {each.name: everything(getattr(value, each.name)) for each in attrs.fields(type(value))}
        return [type(value).__name__, parts]
    if isinstance(value, Value):
        return [type(value).__name__, value.to_json(), everything(getattr(value, "http_meta", None)), next_page(value)]
    return attrs.asdict(value) if attrs.has(type(value)) else value


def next_page(value: Any) -> object:
    """Give the request of what is behind a page, if it is one."""
    return getattr(value, "next_page", None)


def play(calls: Calls, record: Any) -> Any:
    """Make the call of a record again, in the way that the calls are made; of a stream, give the items."""
    if calls.run is None:
        outcome = replay(record)
        if isinstance(outcome, Ok) and isinstance(opened := outcome.unwrap(), EventStream):
            return Ok([item for item in opened])  # noqa: C416 - typed by its items
        return outcome

    async def call() -> Any:
        outcome = await replay_async(record)
        if isinstance(outcome, Ok) and isinstance(opened := outcome.unwrap(), AsyncEventStream):
            return Ok([item async for item in opened])
        return outcome

    return calls.run(call)


def send_and_play(send: Any) -> Any:
    """Give a `Calls.send` that plays each call again."""

    def sending(calls: Calls, core: Any, request: Any, options: Any = None) -> Any:
        if type(core) is not OpenRouterCore or core.observe is not None:
            return send(calls, core, request, options)
        box = BlackBox(max_bytes=2**27)
        object.__setattr__(core, "observe", box)
        try:
            outcome = send(calls, core, request, options)
        finally:
            object.__setattr__(core, "observe", None)
        if is_fault(outcome):
            return outcome
        (record,) = box.records
        text = record.json()
        assert Record.from_json(text) == Ok(record)
        # What is made up for a test has no function that a record could name.
        is_made_up = isinstance(calls, OperationCalls)
        again = send(calls, replaying(text), request, options) if is_made_up else play(calls, text)
        assert shown(again) == without_key(shown(outcome), core, record)
        return outcome

    return sending


def shown(outcome: Any) -> str:
    """Give all that can be seen of an outcome as text, but for what a server has its client keep."""
    return json.dumps(_plain(everything(outcome)), default=repr, indent=1)


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(name): "…" if name == "set-cookie" else _plain(each) for name, each in value.items()}
    return [_plain(each) for each in value] if isinstance(value, list | tuple) else value


def is_fault(outcome: Any) -> bool:
    """Tell whether the arguments were such that nothing came of them, or the library is not whole."""
    return isinstance(outcome, Err) and isinstance(outcome.failure(), errors.UnexpectedClientError)


def without_key(text: str, core: OpenRouterCore, record: Record) -> str:
    """Put what stands for the key into the places of the key: an answer may hold it."""
    hidden = record.sent.hidden if record.sent else ()
    return text.replace(core.api_key, hidden[0]) if hidden and isinstance(core.api_key, str) else text
