"""How Python spells an operation that streams where the request asks for it: the type of the answer depends on that."""

from __future__ import annotations

from collections.abc import Iterator

import operation_notes as notes
from functions import filled
from model_notes import Family

_MODES = ("", "Stream", "Any")


def function(family: Family) -> str:
    """Write the module of a family's operation."""
    stem = family.request.removesuffix("Request")
    flat, wrapped = ([f"{each}{mode}Request" for mode in _MODES] for each in (stem, family.operation))
    stream = notes.STREAMS[family.name]
    name = f"{family.name}_send"
    return MODULE.format(
        path=stream.path,
        title=stream.title,
        says=stream.says,
        family=family.name,
        dialect=family.name.upper(),
        name=name,
        constant=name.upper(),
        whole=family.result,
        event=family.event,
        types=", ".join(sorted([*flat, *wrapped])),
        wrapper=family.wrapper,
        former=stream.former,
        about=_about(family, stream),
        link=stream.link,
        overloads="\n".join(_overloads(family, [*wrapped, *flat], f"def {name}", "EventStream")),
        overloads_async="\n".join(_overloads(family, [*wrapped, *flat], f"async def {name}_async", "AsyncEventStream")),
    )


def _overloads(family: Family, requests: list[str], head: str, stream: str) -> Iterator[str]:
    events = f"{stream}[{family.event}]"
    given = (family.result, events, f"{family.result} | {events}")
    for request, answer in zip(requests, given * 2, strict=True):
        yield "@overload"
        yield f"{head}("
        yield f"    core: OpenRouterCore, request: {request}, options: RequestOptions | None = None"
        yield f") -> Result[{answer}, SendError]: ..."


def _about(family: Family, stream: notes.Stream) -> str:
    shape = f'`{{"{family.wrapper}": {{…}}, "http_referer": …, "app_title": …, "app_categories": …}}`'
    parameters = (
        f"Parameters: `core` says who asks and where; `request` is a `{family.request}`, flat or as {shape}, "
        "and is sent as it is, unknown keys included; `options` are for this call alone."
    )
    return "\n\n".join(map(filled, (parameters, stream.gives, notes.ERRORS)))


MODULE = '''"""POST {path}: {title}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from openrouter_core.call.dialects.{family} import {dialect}
from openrouter_core.call.last_resort import STACK_FULL_AT_ONCE
from openrouter_core.call.operation import StreamingOperation
from openrouter_core.call.request import Endpoint
from openrouter_core.models.keys import {dialect}_KEYS
from openrouter_core.transport.loading import call, call_async

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import SendError
    from openrouter_core.models.{family} import {whole}
    from openrouter_core.models.{family}_events import {event}
    from openrouter_core.models.{family}_request import {types}
    from openrouter_core.options import RequestOptions
    from openrouter_core.result import Result
    from openrouter_core.streams.stream import AsyncEventStream, EventStream

{constant}: Final[StreamingOperation[{whole}, {event}]] = StreamingOperation(
    Endpoint(
        "POST",
        "{path}",
        body="json",
        wrapper="{wrapper}",
        former={former!r},
        keys={dialect}_KEYS,
        streams=True,
        repeats="if failed",
    ),
    {dialect},
)


{overloads}
def {name}(
    core: OpenRouterCore, request: Mapping[str, object], options: RequestOptions | None = None
) -> Result[{whole} | EventStream[{event}], SendError]:
    """{says}

{about}

    {link}
    """
    try:
        return call(core, {constant}, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


{overloads_async}
async def {name}_async(
    core: OpenRouterCore, request: Mapping[str, object], options: RequestOptions | None = None
) -> Result[{whole} | AsyncEventStream[{event}], SendError]:
    """Ask as `{name}` does, without blocking: on asyncio or trio.

    Parameters: those of `{name}`.

    Response: that of `{name}`, but a stream is an `AsyncEventStream`.

    Errors: those of `{name}`, each an `Err`. Cancellation passes through, and leaves no connection behind.

    {link}
    """
    try:
        return await call_async(core, {constant}, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
'''
