"""Waits for a job: looks at it from time to time, less and less often, until it is done or has failed."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any, Final, TypeVar, overload

from attrs import evolve

from openrouter_core.call.given import is_awaitable, outcome_of, unawaited
from openrouter_core.call.jobs import Look, Looked, watch
from openrouter_core.call.last_resort import keys_of, raised
from openrouter_core.call.secrecy import concealing_error
from openrouter_core.core import OpenRouterCore
from openrouter_core.models.json_value import is_mapping
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from openrouter_core.call.jobs import Watching
    from openrouter_core.errors import InvalidRequestError, SendError
    from openrouter_core.models.batch_request import GetBatchesRequest
    from openrouter_core.models.interns_request import GetInternRequest
    from openrouter_core.models.scim_request import GetScimSyncJobRequest
    from openrouter_core.models.video_generation_request import GetVideosRequest
    from openrouter_core.options import RequestOptions
    from openrouter_core.result import Result

Request = TypeVar("Request")
Job = TypeVar("Job")


# To mypy a literal has no type that is to be found out: each request is named.
@overload
def until_done(
    function: Callable[[OpenRouterCore, GetVideosRequest, RequestOptions | None], Result[Job, SendError]],
    core: OpenRouterCore,
    request: GetVideosRequest,
    options: RequestOptions | None = None,
    *,
    every_ms: float = ...,
    timeout_ms: float = ...,
    progress: Callable[[Job], object] | None = None,
) -> Result[Job, SendError]: ...
@overload
def until_done(
    function: Callable[[OpenRouterCore, GetBatchesRequest, RequestOptions | None], Result[Job, SendError]],
    core: OpenRouterCore,
    request: GetBatchesRequest,
    options: RequestOptions | None = None,
    *,
    every_ms: float = ...,
    timeout_ms: float = ...,
    progress: Callable[[Job], object] | None = None,
) -> Result[Job, SendError]: ...
@overload
def until_done(
    function: Callable[[OpenRouterCore, GetScimSyncJobRequest, RequestOptions | None], Result[Job, SendError]],
    core: OpenRouterCore,
    request: GetScimSyncJobRequest,
    options: RequestOptions | None = None,
    *,
    every_ms: float = ...,
    timeout_ms: float = ...,
    progress: Callable[[Job], object] | None = None,
) -> Result[Job, SendError]: ...
@overload
def until_done(
    function: Callable[[OpenRouterCore, GetInternRequest, RequestOptions | None], Result[Job, SendError]],
    core: OpenRouterCore,
    request: GetInternRequest,
    options: RequestOptions | None = None,
    *,
    every_ms: float = ...,
    timeout_ms: float = ...,
    progress: Callable[[Job], object] | None = None,
) -> Result[Job, SendError]: ...
@overload
def until_done(
    function: Callable[[OpenRouterCore, Request, RequestOptions | None], Result[Job, SendError]],
    core: OpenRouterCore,
    request: Request,
    options: RequestOptions | None = None,
    *,
    every_ms: float = ...,
    timeout_ms: float = ...,
    progress: Callable[[Job], object] | None = None,
) -> Result[Job, SendError]: ...
def until_done(
    function: Callable[..., Any],
    core: OpenRouterCore,
    request: object,
    options: RequestOptions | None = None,
    *,
    every_ms: float = 5_000,
    timeout_ms: float = 600_000,
    progress: Callable[[Any], object] | None = None,
) -> Result[Any, SendError]:
    """Wait until a job is done: `Ok` of what `function` then gives of it, or the `Err` of one that failed.

    `function` looks at the job, as `video_generation_get_generation` does; `progress` is called with what each look
    gave. The second look comes after `every_ms`, or when the server says, and the pauses grow, up to six times that. A
    look that fails where the next may fare better is waited over, five times in a row at the most. Where the job
    failed, was cancelled or expired, that is an `APIError` with the job as its `partial`; where it is not done within
    `timeout_ms`, a `RequestTimeoutError` with what the last look gave.
    """
    began, flow = time.monotonic(), watch(every_ms, timeout_ms)
    wanted = _go_on(flow)
    while isinstance(wanted, Look):
        try:
            if wanted.pause_ms:
                _sleep(wanted.pause_ms, core)
            outcome = outcome_of(function(core, request, _within(options, core, wanted.left_ms)))
        except Exception as error:  # noqa: BLE001 - the function may be anyone's
            outcome = Err(raised("function:", error))
        if progress is not None and isinstance(outcome, Ok):
            try:
                fault = unawaited("progress", progress(outcome.unwrap()))
            except Exception as error:  # noqa: BLE001 - likewise
                fault = Err(raised("progress:", error))
            if fault is not None:
                return _keeping(outcome.unwrap(), fault)
        wanted = _go_on(flow, Looked(outcome, (time.monotonic() - began) * 1000, time.time() * 1000))
    return _discreet(wanted, core, options)


@overload
async def until_done_async(
    function: Callable[[OpenRouterCore, GetVideosRequest, RequestOptions | None], Awaitable[Result[Job, SendError]]],
    core: OpenRouterCore,
    request: GetVideosRequest,
    options: RequestOptions | None = None,
    *,
    every_ms: float = ...,
    timeout_ms: float = ...,
    progress: Callable[[Job], object] | None = None,
) -> Result[Job, SendError]: ...
@overload
async def until_done_async(
    function: Callable[[OpenRouterCore, GetBatchesRequest, RequestOptions | None], Awaitable[Result[Job, SendError]]],
    core: OpenRouterCore,
    request: GetBatchesRequest,
    options: RequestOptions | None = None,
    *,
    every_ms: float = ...,
    timeout_ms: float = ...,
    progress: Callable[[Job], object] | None = None,
) -> Result[Job, SendError]: ...
@overload
async def until_done_async(
    function: Callable[
        [OpenRouterCore, GetScimSyncJobRequest, RequestOptions | None], Awaitable[Result[Job, SendError]]
    ],
    core: OpenRouterCore,
    request: GetScimSyncJobRequest,
    options: RequestOptions | None = None,
    *,
    every_ms: float = ...,
    timeout_ms: float = ...,
    progress: Callable[[Job], object] | None = None,
) -> Result[Job, SendError]: ...
@overload
async def until_done_async(
    function: Callable[[OpenRouterCore, GetInternRequest, RequestOptions | None], Awaitable[Result[Job, SendError]]],
    core: OpenRouterCore,
    request: GetInternRequest,
    options: RequestOptions | None = None,
    *,
    every_ms: float = ...,
    timeout_ms: float = ...,
    progress: Callable[[Job], object] | None = None,
) -> Result[Job, SendError]: ...
@overload
async def until_done_async(
    function: Callable[[OpenRouterCore, Request, RequestOptions | None], Awaitable[Result[Job, SendError]]],
    core: OpenRouterCore,
    request: Request,
    options: RequestOptions | None = None,
    *,
    every_ms: float = ...,
    timeout_ms: float = ...,
    progress: Callable[[Job], object] | None = None,
) -> Result[Job, SendError]: ...
async def until_done_async(
    function: Callable[..., Any],
    core: OpenRouterCore,
    request: object,
    options: RequestOptions | None = None,
    *,
    every_ms: float = 5_000,
    timeout_ms: float = 600_000,
    progress: Callable[[Any], object] | None = None,
) -> Result[Any, SendError]:
    """Wait as `until_done` does, without blocking; `progress` may be asynchronous, too."""
    began, flow = time.monotonic(), watch(every_ms, timeout_ms)
    wanted = _go_on(flow)
    while isinstance(wanted, Look):
        try:
            if wanted.pause_ms:
                await _sleep_async(wanted.pause_ms, core)
            given = function(core, request, _within(options, core, wanted.left_ms))
            outcome = outcome_of(await given if is_awaitable(given) else given)
        except Exception as error:  # noqa: BLE001 - the function may be anyone's
            outcome = Err(raised("function:", error))
        if progress is not None and isinstance(outcome, Ok):
            try:
                told = progress(outcome.unwrap())
                if is_awaitable(told):
                    await told
            except Exception as error:  # noqa: BLE001 - likewise
                return _keeping(outcome.unwrap(), Err(raised("progress:", error)))
        wanted = _go_on(flow, Looked(outcome, (time.monotonic() - began) * 1000, time.time() * 1000))
    return _discreet(wanted, core, options)


def _go_on(flow: Watching, seen: Looked | None = None) -> Look | Result[Any, SendError]:
    """Give the next look that is wanted, or what came of it all."""
    try:
        return next(flow) if seen is None else flow.send(seen)
    except StopIteration as end:
        outcome: Result[Any, SendError] = end.value
        return outcome
    except Exception as error:  # noqa: BLE001 - a job of the caller's making may fail when it is looked at
        return Err(raised("function:", error))


def _discreet(outcome: Result[Any, SendError], core: object, options: object) -> Result[Any, SendError]:
    """Take the key out of the error of a job: what an answer quotes is left as it is in the answer only."""
    if isinstance(outcome, Ok):
        return outcome
    return Err(concealing_error(outcome.failure(), keys_of(core, options, os.environ)))


def _within(options: object, core: object, left_ms: float) -> object:
    """Have a look end when the time of all of them does. What is wrong with the options, the function tells."""
    said: object = {} if options is None else options
    if not is_mapping(said):
        return options
    own: object = getattr(core, "timeout_ms", None) if (given := said.get("timeout_ms")) is None else given
    if own is None:
        own = _USUAL_MS
    if not isinstance(own, int | float) or not own > left_ms:  # no number is neither more nor less
        return options
    return {**said, "timeout_ms": max(left_ms, 1)}


_USUAL_MS: Final = 600_000
"""What a call takes at the most where nothing else is said."""


def _keeping(job: object, fault: Err[InvalidRequestError]) -> Err[InvalidRequestError]:
    return Err(evolve(fault.failure(), partial=job))


def _sleep(pause_ms: float, core: OpenRouterCore) -> None:
    # The driver is loaded by the first look.
    from openrouter_core.transport.blocking import sleep

    sleep(pause_ms / 1000, _closable(core))


async def _sleep_async(pause_ms: float, core: OpenRouterCore) -> None:
    from openrouter_core.transport.nonblocking import sleep

    await sleep(pause_ms / 1000, _closable(core))


def _closable(core: object) -> OpenRouterCore:
    # What stands in for a function may do without one.
    return core if isinstance(core, OpenRouterCore) else OpenRouterCore()
