"""The driver is loaded when the first call comes, and where that fails, the call says so."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, TypeVar, overload

from openrouter_core.call.last_resort import STACK_FULL_AT_ONCE as STACK_FULL_AT_ONCE
from openrouter_core.call.last_resort import keys_of, resign

if TYPE_CHECKING:
    from openrouter_core.call.download import Download, StreamingDownload
    from openrouter_core.call.operation import AnyOperation, Operation, StreamingOperation
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import SendError, UnexpectedClientError
    from openrouter_core.models.content import Content
    from openrouter_core.models.model import Answer
    from openrouter_core.result import Err, Result
    from openrouter_core.streams.byte_stream import AsyncByteStream, ByteStream
    from openrouter_core.streams.stream import AsyncEventStream, EventStream

Given = TypeVar("Given", bound="Answer | None")
Whole = TypeVar("Whole", bound="Answer")
Event = TypeVar("Event")


@overload
def call(
    core: OpenRouterCore, operation: Operation[Given], request: object, options: object
) -> Result[Given, SendError]: ...
@overload
def call(
    core: OpenRouterCore, operation: StreamingOperation[Whole, Event], request: object, options: object
) -> Result[Whole | EventStream[Event], SendError]: ...
@overload
def call(core: OpenRouterCore, operation: Download, request: object, options: object) -> Result[Content, SendError]: ...
@overload
def call(
    core: OpenRouterCore, operation: StreamingDownload, request: object, options: object
) -> Result[ByteStream, SendError]: ...
def call(core: OpenRouterCore, operation: AnyOperation, request: object, options: object) -> Result[Any, SendError]:
    """Make a call and wait for what comes of it. It never raises an `Exception`."""
    try:
        begin()
        from openrouter_core.transport.blocking import call
    except Exception as error:  # noqa: BLE001 - what is imported may be anyone's
        return unloadable(error, core, options)
    return call(core, operation, request, options)


@overload
async def call_async(
    core: OpenRouterCore, operation: Operation[Given], request: object, options: object
) -> Result[Given, SendError]: ...
@overload
async def call_async(
    core: OpenRouterCore, operation: StreamingOperation[Whole, Event], request: object, options: object
) -> Result[Whole | AsyncEventStream[Event], SendError]: ...
@overload
async def call_async(
    core: OpenRouterCore, operation: Download, request: object, options: object
) -> Result[Content, SendError]: ...
@overload
async def call_async(
    core: OpenRouterCore, operation: StreamingDownload, request: object, options: object
) -> Result[AsyncByteStream, SendError]: ...
async def call_async(
    core: OpenRouterCore, operation: AnyOperation, request: object, options: object
) -> Result[Any, SendError]:
    """Make a call and await what comes of it. It never raises an `Exception`; cancellation passes through."""
    try:
        begin()
        from openrouter_core.transport.nonblocking import call_async
    except Exception as error:  # noqa: BLE001 - as above
        return unloadable(error, core, options)
    return await call_async(core, operation, request, options)


def begin() -> None:
    """Have the certificates read beside the loading of the driver, and of all that it needs."""
    from openrouter_core.transport import certificates

    certificates.begin()


def unloadable(error: Exception, core: object, options: object = None) -> Err[UnexpectedClientError]:
    """Tell of an import that failed: another package's fault, or that of a file which hides one."""
    return resign(error, lambda: keys_of(core, options, os.environ), sent=False)
