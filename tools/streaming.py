"""How Python spells an operation that streams where the request asks for it: the type of the answer depends on that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import operation_notes as notes
import operation_words as words
from functions import about, endpoint_of, filled
from model_notes import Family
from operations import Call

_MODES = ("", "Stream", "Any")


def function(family: Family) -> str:
    """Write the module of a family's operation."""
    stem = family.request.removesuffix("Request")
    flat, wrapped = ([f"{each}{mode}Request" for mode in _MODES] for each in (stem, family.operation))
    stream = notes.STREAMS[family.name]
    endpoint = ['"POST"', f'"{stream.path}"', 'body="json"', f'wrapper="{family.wrapper}"']
    endpoint += [f"former={stream.former!r}"] if stream.former else []
    endpoint += [f"keys={family.name.upper()}_KEYS", "streams=True", 'repeats="if failed"']
    models = f"from openrouter_core.models.{family.name}"
    return _module(
        f"POST {stream.path}: {stream.title}.",
        f"{family.name}_send",
        family.name,
        endpoint,
        (family.result, family.event),
        [*wrapped, *flat],
        [
            f"{models} import {family.result}",
            f"{models}_events import {family.event}",
            f"{models}_request import {', '.join(sorted([*flat, *wrapped]))}",
        ],
        [stream.says, *_about(family, stream), f"    {stream.link}"],
        TWIN.format(name=f"{family.name}_send", link=stream.link),
        f"from openrouter_core.models.keys import {family.name.upper()}_KEYS",
    )


def of_call(call: Call, request: str, answer: str, event: str, doing: str) -> str:
    """Write the module of an operation of a resource; where it always streams, its request has one mode."""
    says = words.SAYS[call.name]
    modes = [f"{request.removesuffix('Request')}{mode}Request" for mode in _MODES]
    taken = [request] if call.always_streams else modes
    return _module(
        f"{call.method} {call.path}: {says[:1].lower()}{says[1:]}",
        call.name,
        call.resource,
        [*endpoint_of(call, doing), "streams=True"],
        (answer, event),
        taken,
        [f"from openrouter_core.models.{call.resource} import {', '.join(sorted({answer, event, *taken}))}"],
        [says, "\n".join(about(call, "EventStream" if call.always_streams else answer))],
        f"Do what `{call.name}` does, without blocking: on asyncio or trio.",
    )


def _module(
    title: str,
    name: str,
    dialect: str,
    endpoint: Iterable[str],
    given: tuple[str, str],
    requests: Sequence[str],
    types: Iterable[str],
    says: Sequence[str],
    twin: str,
    keys: str = "",
) -> str:
    """Write a module: of several requests, each has an overload of its own."""
    whole, event = given
    many = len(requests) > 1
    return MODULE.format(
        title=title,
        dialect=dialect,
        constant_of_dialect=dialect.upper(),
        keys=keys,
        types="\n".join(f"    {each}" for each in types),
        name=name,
        constant=name.upper(),
        whole=whole,
        event=event,
        endpoint=", ".join(endpoint),
        taken="Mapping[str, object]" if many else requests[0],
        overloads="\n".join(_overloads(given, requests, f"def {name}", "EventStream")) if many else "",
        overloads_async=(
            "\n".join(_overloads(given, requests, f"async def {name}_async", "AsyncEventStream")) if many else ""
        ),
        says="\n\n".join(says),
        twin=twin,
    )


def _overloads(given: tuple[str, str], requests: Sequence[str], head: str, stream: str) -> Iterator[str]:
    whole, events = given[0], f"{stream}[{given[1]}]"
    answers = (whole, events, f"{whole} | {events}") * (len(requests) // len(_MODES))
    for request, answer in zip(requests, answers, strict=True):
        yield "@overload"
        yield f"{head}("
        yield f"    core: OpenRouterCore, request: {request}, options: RequestOptions | None = None"
        yield f") -> Result[{answer}, SendError]: ..."


def _about(family: Family, stream: notes.Stream) -> Iterator[str]:
    shape = f'`{{"{family.wrapper}": {{…}}, "http_referer": …, "app_title": …, "app_categories": …}}`'
    parameters = (
        f"Parameters: `core` says who asks and where; `request` is a `{family.request}`, flat or as {shape}, "
        "and is sent as it is, unknown keys included; `options` are for this call alone."
    )
    return map(filled, (parameters, stream.gives, notes.ERRORS))


MODULE = '''"""{title}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from openrouter_core.call.dialects.{dialect} import {constant_of_dialect}
from openrouter_core.call.last_resort import STACK_FULL_AT_ONCE
from openrouter_core.call.operation import StreamingOperation
from openrouter_core.call.request import Endpoint
{keys}
from openrouter_core.transport.loading import call, call_async

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import SendError
{types}
    from openrouter_core.options import RequestOptions
    from openrouter_core.result import Result
    from openrouter_core.streams.stream import AsyncEventStream, EventStream

{constant}: Final[StreamingOperation[{whole}, {event}]] = StreamingOperation(
    Endpoint({endpoint}), {constant_of_dialect}
)


{overloads}
def {name}(
    core: OpenRouterCore, request: {taken}, options: RequestOptions | None = None
) -> Result[{whole} | EventStream[{event}], SendError]:
    """{says}
    """
    try:
        return call(core, {constant}, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


{overloads_async}
async def {name}_async(
    core: OpenRouterCore, request: {taken}, options: RequestOptions | None = None
) -> Result[{whole} | AsyncEventStream[{event}], SendError]:
    """{twin}"""
    try:
        return await call_async(core, {constant}, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
'''

TWIN = """Ask as `{name}` does, without blocking: on asyncio or trio.

    Parameters: those of `{name}`.

    Response: that of `{name}`, but a stream is an `AsyncEventStream`.

    Errors: those of `{name}`, each an `Err`. Cancellation passes through, and leaves no connection behind.

    {link}
    """
"""What is said of a family's asynchronous function."""
