"""`preview`: a call goes its way to where a driver would begin, and what it wants sent there is told."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, Final, ParamSpec, overload

import httpx
from attrs import evolve

from openrouter_core.call.form import Pipe, Wound
from openrouter_core.call.given import is_awaitable, outcome_of
from openrouter_core.call.headers import invalid
from openrouter_core.call.last_resort import raised
from openrouter_core.call.operation import Ask
from openrouter_core.call.retry import backoff_ms
from openrouter_core.call.secrecy import CONCEALED, conceal, has_secret_name, secrets_of
from openrouter_core.call.settings import settle
from openrouter_core.core import OpenRouterCore
from openrouter_core.errors import describe
from openrouter_core.observing.preview import Part, Preview, Start
from openrouter_core.observing.witness import Bystander
from openrouter_core.result import Err, Ok
from openrouter_core.transport.arriving import request_arguments
from openrouter_core.transport.pools import CLOSED, callers_client
from openrouter_core.transport.wall_clock import Exchange

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from openrouter_core.call.form import File, Form
    from openrouter_core.call.operation import Attempt
    from openrouter_core.call.request import HttpRequest
    from openrouter_core.call.secrecy import Secrets
    from openrouter_core.call.settings import Settings
    from openrouter_core.errors import InvalidRequestError, SendError
    from openrouter_core.models.chat_request import (
        ChatAnyRequest,
        ChatRequest,
        ChatStreamRequest,
        SendChatCompletionAnyRequest,
        SendChatCompletionRequest,
        SendChatCompletionStreamRequest,
    )
    from openrouter_core.models.images_request import (
        ImageGenerationAnyRequest,
        ImageGenerationRequest,
        ImageGenerationStreamRequest,
    )
    from openrouter_core.models.messages_request import (
        CreateMessagesAnyRequest,
        CreateMessagesRequest,
        CreateMessagesStreamRequest,
        MessagesAnyRequest,
        MessagesRequest,
        MessagesStreamRequest,
    )
    from openrouter_core.models.responses_request import (
        CreateResponsesAnyRequest,
        CreateResponsesRequest,
        CreateResponsesStreamRequest,
        ResponsesAnyRequest,
        ResponsesRequest,
        ResponsesStreamRequest,
    )
    from openrouter_core.observing.witness import Beginning
    from openrouter_core.options import RequestOptions
    from openrouter_core.result import Result

Parameters = ParamSpec("Parameters")

_MOST: Final = 100
"""Attempts that are told."""


# To mypy, an overloaded function has no parameters that are to be found out: each request is named.
@overload
def preview(
    function: Callable[[OpenRouterCore, ChatRequest, RequestOptions | None], object],
    core: OpenRouterCore,
    request: ChatRequest
    | ChatStreamRequest
    | ChatAnyRequest
    | SendChatCompletionRequest
    | SendChatCompletionStreamRequest
    | SendChatCompletionAnyRequest,
    options: RequestOptions | None = None,
) -> Result[Preview, SendError]: ...
@overload
def preview(
    function: Callable[[OpenRouterCore, ResponsesRequest, RequestOptions | None], object],
    core: OpenRouterCore,
    request: ResponsesRequest
    | ResponsesStreamRequest
    | ResponsesAnyRequest
    | CreateResponsesRequest
    | CreateResponsesStreamRequest
    | CreateResponsesAnyRequest,
    options: RequestOptions | None = None,
) -> Result[Preview, SendError]: ...
@overload
def preview(
    function: Callable[[OpenRouterCore, MessagesRequest, RequestOptions | None], object],
    core: OpenRouterCore,
    request: MessagesRequest
    | MessagesStreamRequest
    | MessagesAnyRequest
    | CreateMessagesRequest
    | CreateMessagesStreamRequest
    | CreateMessagesAnyRequest,
    options: RequestOptions | None = None,
) -> Result[Preview, SendError]: ...
@overload
def preview(
    function: Callable[[OpenRouterCore, ImageGenerationRequest, RequestOptions | None], object],
    core: OpenRouterCore,
    request: ImageGenerationRequest | ImageGenerationStreamRequest | ImageGenerationAnyRequest,
    options: RequestOptions | None = None,
) -> Result[Preview, SendError]: ...
@overload
def preview(
    function: Callable[Concatenate[OpenRouterCore, Parameters], object],
    core: OpenRouterCore,
    *args: Parameters.args,
    **kwargs: Parameters.kwargs,
) -> Result[Preview, SendError]: ...
def preview(
    function: Callable[..., object], core: object, *args: object, **kwargs: object
) -> Result[Preview, SendError]:
    """Tell what a call would send, or give the `Err` that it would give: `preview(chat_send, core, request, options)`.

    Nothing is opened, nothing is sent, no function is asked for the key, and no observer is told. `function` may be
    asynchronous, or one of yours that takes a core: its first call is what is told, and it gets no further.
    """
    if not isinstance(core, OpenRouterCore):
        return invalid(f"core: must be an OpenRouterCore, not {type(core).__name__}")
    look = _Look()
    # What would open a connection, and not for a call, finds it closed.
    closed = evolve(core, observe=look)
    closed.close()
    outcome: object = None
    try:
        outcome = function(closed, *args, **kwargs)
        outcome = _first_step(outcome) if is_awaitable(outcome) else outcome
    except _Seen:
        pass
    except Exception as error:  # noqa: BLE001 - the function may be anyone's
        outcome = Err(raised("function:", error))
    if look.seen is None:
        given = outcome_of(outcome)
        is_opened = isinstance(given, Err) and given.failure().message == CLOSED
        return (
            given if isinstance(given, Err) and not is_opened else invalid("function: it sends nothing to be told of")
        )
    attempt, beginning = look.seen
    return _written(core, attempt.request, beginning)


class _Seen(BaseException):
    """What is wanted is known: the call ends here, and nothing handles that as a failure."""


class _Look:
    """Looks on at a call until it wants something sent. No other is told of a call that is none."""

    is_alone = True

    def __init__(self) -> None:
        self.seen: tuple[Attempt, Beginning] | None = None

    def attend(self, beginning: Beginning) -> _Looking:
        """Look on at a call."""
        return _Looking(self, beginning)


class _Looking(Bystander):
    def __init__(self, look: _Look, beginning: Beginning) -> None:
        self._look = look
        self._beginning = beginning

    def wants(self, wanted: Ask | Attempt) -> object:
        """Have a key, which is shown to nobody; end the call when it is to be sent."""
        if isinstance(wanted, Ask):
            return "$OPENROUTER_API_KEY"
        self._look.seen = self._look.seen or (wanted, self._beginning)
        raise _Seen


def _first_step(given: Awaitable[object]) -> object:
    """Do what is done before anything is waited for: a call that does not wait is over then."""
    steps = given.__await__()
    try:
        next(steps)
    except StopIteration as end:
        return end.value
    finally:
        close = getattr(given, "close", None)
        if close is not None:
            close()
    return invalid("function: it waits for something else before it sends")


def _written(core: OpenRouterCore, request: HttpRequest, beginning: Beginning) -> Result[Preview, SendError]:
    client = _client(core, is_awaited=beginning.is_awaited)
    if isinstance(client, Err):
        return client
    content = request.content
    try:
        arguments = request_arguments(request, Exchange(0.0), request.timeout_ms / 1000)
        if not isinstance(content, bytes):
            arguments["content"] = None
        built = client.unwrap().build_request(**arguments)
    except Exception as error:  # noqa: BLE001 - a URL, cookie or parameter that httpx refuses, each in its way
        return invalid(f"the request cannot be built: {describe(error)}")
    headers: dict[str, str] = {}
    for raw_name, raw_value in built.headers.raw:
        name, value = raw_name.decode("latin-1"), raw_value.decode("latin-1")
        # A header that is there twice is a list (RFC 9110, section 5.3).
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    if not isinstance(content, bytes):
        headers = {name: value for name, value in headers.items() if name.lower() != "content-length"}
    secrets = tuple(dict.fromkeys((*request.secrets, *secrets_of((), headers))))
    settings = settle(core, beginning.options, beginning.environ).unwrap()
    return Ok(
        Preview(
            method=request.method,
            url=conceal(str(built.url), secrets),
            headers={name: _shown(name.lower(), value, secrets) for name, value in headers.items()},
            body=content if isinstance(content, bytes) else b"",
            parts=None if isinstance(content, bytes) else tuple(_parts(content)),
            streaming=request.streaming,
            attempts=tuple(_attempts(settings, is_once=not isinstance(content, bytes) and _is_read_once(content))),
            timeout_ms=request.timeout_ms,
        )
    )


def _client(core: OpenRouterCore, *, is_awaited: bool) -> Result[httpx.Client | httpx.AsyncClient, InvalidRequestError]:
    """Give what would write the request; one of ours writes it as one does that opens nothing."""
    found: Result[Any, InvalidRequestError] | None = (
        callers_client(core, core.async_http_client, httpx.AsyncClient, "async_http_client")
        if is_awaited
        else callers_client(core, core.http_client, httpx.Client, "http_client")
    )
    return Ok(httpx.Client(transport=httpx.BaseTransport(), trust_env=False)) if found is None else found


def _shown(name: str, value: str, secrets: Secrets) -> str:
    """Give a header as it may be shown."""
    if not has_secret_name(name):
        return conceal(value, secrets)
    scheme, space, _ = value.rpartition(" ")
    return f"{scheme}{space}{CONCEALED}" if name == "authorization" else CONCEALED


def _is_read_once(form: Form) -> bool:
    return any(not isinstance(part, str) and isinstance(part.source, Pipe) for _, part in form.parts)


def _parts(form: Form) -> Iterator[Part]:
    for name, part in form.parts:
        if isinstance(part, str):
            yield Part(name=name, text=part)
        else:
            yield Part(
                name=name,
                file_name=part.name,
                content_type=part.kind,
                path=_path_of(part),
                is_read_once=isinstance(part.source, Pipe),
            )


def _path_of(file: File) -> str | None:
    """Tell where a file is; of one that is open, if it knows."""
    source = file.source
    named: object = source
    if isinstance(source, Wound):
        named = getattr(source.file, "name", None) if source.start == 0 else None
    return os.fsdecode(named) if isinstance(named, str | Path) else None


def _attempts(settings: Settings, *, is_once: bool) -> Iterator[Start]:
    retries = settings.retries
    limit = min(settings.timeout_ms, retries.max_elapsed_time_ms)
    yield Start(earliest_ms=0.0, latest_ms=0.0)
    earliest = latest = 0.0
    for number in range(1, 1 if is_once else min(retries.max_retries + 1, _MOST)):
        earliest += backoff_ms(retries, number, 0.0)
        latest += backoff_ms(retries, number, 1.0)
        if earliest >= limit:
            return
        yield Start(earliest_ms=earliest, latest_ms=min(latest, limit))
