"""What observers are told of a call, as frozen values: no key, no prompt and no answer, unless that is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.errors import SendError


@frozen(kw_only=True)
class CallEvent:
    """Something that happened in a call.

    `call_id` tells calls apart that go on at once, `operation` is the function's name, `elapsed_ms` the time since the
    call began. One call's events come one after another, in order, whichever threads it goes on in.
    """

    call_id: str
    operation: str
    elapsed_ms: float


@frozen(kw_only=True)
class CallStarted(CallEvent):
    """A call begins. It comes first.

    `model` is the one asked for, `parameters` are the request's numbers and settings by their names on the wire:
    `temperature`, `max_tokens`; nothing that somebody wrote. `streams` tells whether it asks for a stream, and
    `server_address` and `server_port` whom it is for; both are None where the configuration is wrong.
    """

    model: str | None = None
    streams: bool = False
    parameters: Mapping[str, float | str] = field(factory=dict[str, float | str], hash=False)
    server_address: str | None = None
    server_port: int | None = None


@frozen(kw_only=True)
class Paused(CallEvent):
    """The call waits for `pause_ms` before it makes attempt `number`."""

    number: int
    pause_ms: float


@frozen(kw_only=True)
class AttemptStarted(CallEvent):
    """A request is about to be sent, for the first time where `number` is 1.

    `body` is what is sent, the secrets concealed, where `observe_content` asks for it and it is no form with files.
    """

    number: int
    body: str | None = field(default=None, repr=False)


@frozen(kw_only=True)
class AttemptEnded(CallEvent):
    """The server answered with `status_code`, or why it did not: the class of an `error`."""

    number: int
    status_code: int | None = None
    error: str | None = None


@frozen(kw_only=True)
class StreamOpened(CallEvent):
    """The call became a stream."""

    status_code: int | None = None


@frozen(kw_only=True)
class FirstToken(CallEvent):
    """The first event of a stream has come that says something: text, reasoning, a tool call, a piece of an image."""


@frozen(kw_only=True)
class StreamEnded(CallEvent):
    """A stream is over, with so many `items`, or was left. `CallEnded`, which comes next, says how it ended."""

    items: int
    received_bytes: int


@frozen(kw_only=True)
class CallEnded(CallEvent):
    """A call, and its stream, is over. There is one for each call, whatever happens, and it comes last.

    `outcome` is `ok`, `error`, `cancelled`, or `left`, of a stream that was not read to its end. `error` is the class
    of what it failed with, or was cancelled by; `status_code` the status it stands for. `cost` is in US dollars.

    `input_tokens` are all of a prompt, whichever way the family counts them: `cached_tokens` were read from a cache and
    `cache_write_tokens` written to one; `reasoning_tokens` are part of the `output_tokens`. What is not known is None.

    Where `observe_content` asks for it, `answer` is what was answered, of a stream of events the tuple of these, and
    `failure` the error itself.
    """

    outcome: Literal["ok", "error", "cancelled", "left"]
    attempts: int
    error: str | None = None
    status_code: int | None = None
    model: str | None = None
    response_model: str | None = None
    provider: str | None = None
    generation_id: str | None = None
    response_id: str | None = None
    finish_reasons: tuple[str, ...] = ()
    input_tokens: int | None = None
    output_tokens: int | None = None
    cached_tokens: int | None = None
    cache_write_tokens: int | None = None
    reasoning_tokens: int | None = None
    cost: float | None = None
    first_token_ms: float | None = None
    answer: object = field(default=None, repr=False, eq=False)
    failure: SendError | None = field(default=None, repr=False, eq=False)
