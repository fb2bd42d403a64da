"""How Python spells an operation: a module with its values, and two functions of one line each."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from textwrap import wrap

import operation_notes as notes
import operation_words as words
from operations import Call, Counted, Marked

FROM = "openrouter_core"


def function(call: Call, request: str, answer: str | None, reading: str, doing: str) -> str:
    """Write the module of an operation: `reading` says where its answer's class is, `doing` how it is sent again."""
    given = "Content" if call.accept else answer or "None"
    where = f"{FROM}.models.{call.resource}"
    types = [f"from {where} import {', '.join(sorted(filter(None, {answer, request} - {'NoParameters'})))}"]
    types = types if {answer, request} - {None, "NoParameters"} else []
    types += [f"from {FROM}.models.common_request import NoParameters"] if request == "NoParameters" else []
    types += [f"from {FROM}.models.common_request import ModelName"] if call.takes_name else []
    return (DOWNLOAD if call.accept else MODULE).format(
        method=call.method,
        path=call.path,
        says=words.SAYS.get(call.name, f"{call.method} {call.path}."),
        title=_first(words.SAYS.get(call.name, ""), 110 - len(call.path)),
        name=call.name,
        constant=call.name.upper(),
        plain="NOTHING" if answer is None else "Plain",
        types="\n".join(f"    {each}" for each in types),
        endpoint=", ".join(endpoint_of(call, doing)),
        reading="NOTHING" if answer is None else f'Plain("{reading}")',
        request=request + (" | None = None" if call.needs_nothing else " | ModelName" if call.takes_name else ""),
        answer=given,
        about="\n".join(about(call, given)),
    )


def _first(says: str, most: int) -> str:
    text = says.partition(":")[0].partition(" (")[0].rstrip(".")
    return f": {text[:1].lower()}{text[1:]}" if text and len(text) < most else ""


def endpoint_of(call: Call, doing: str) -> Iterable[str]:
    """Write what an operation is."""
    yield f'"{call.method}"'
    yield f'"{call.path}"'
    if call.body:
        yield f'body="{call.body}"'
    named = {"query": call.query, "required": call.needed, "commas": call.commas, "files": call.files}
    for name, keys in named.items():
        if keys:
            yield f"{name}={keys!r}"
    if call.headers:
        yield f"headers={dict(call.headers)!r}"
    if call.body and call.wrapper != "request_body":
        yield f'wrapper="{call.wrapper}"'
    if keyed := "none" if call.name in notes.KEYLESS else "welcome" if call.name in notes.ANONYMOUS else "":
        yield f'keyed="{keyed}"'
    if call.clashes:
        yield f"clashes={dict(call.clashes)!r}"
    yield from _paging(call.paging)
    for name, word in (("accept", call.accept), ("repeats", doing)):
        if word:
            yield f'{name}="{word}"'


def _paging(paging: Counted | Marked | None) -> Iterable[str]:
    if isinstance(paging, Marked):
        yield f"cursor={tuple(each for each in (paging.key, paging.told, paging.by_name) if each is not None)!r}"
    elif paging is not None:
        yield f"page={tuple(each for each in (paging.size, paging.most, paging.last) if each is not None)!r}"
        yield from ["whole=True"] * paging.whole


def about(call: Call, given: str) -> Iterable[str]:
    """Write what a function asks and gives, in paragraphs."""
    path = [part.strip("{}") for part in call.path.split("/") if part.startswith("{")]
    asks = [f"`{key}` in the path" for key in path]
    asks += ["or in place of both `model`"] if call.takes_name else []
    if call.query:
        asks += [f"`{key}`" + (" (required)" if key in call.needed else "") for key in call.query]
    takes = f"Takes {', '.join(asks)}" if asks else ""
    body = f"keys of the body, at run time also under `{call.wrapper}`" if call.body else ""
    text = (
        f"{takes} and the {body}." if takes and body else f"{takes}." if takes else f"Takes the {body}." if body else ""
    )
    more = words.MORE.get(call.name, "")
    refused = [str(status) for status in call.statuses if status >= 300]
    told = f"Gives `Ok({given})`; `Err` where the server refuses ({', '.join(refused)}) or it comes to no answer."
    more_of_it = [
        "In pages: `items` gives all." if call.paging is not None else "",
        f"It holds at most `max_body_bytes`; `{call.name}_stream` has no such limit." if call.accept else "",
    ]
    yield filled(" ".join(filter(None, (more, text, told, *more_of_it))))
    yield f"    {call.link}"


def filled(text: str) -> str:
    """Write a paragraph of a docstring; code, and a status with its class, stay on one line."""
    held = re.sub(r"`[^`]*`", lambda code: code[0].replace(" ", "\0"), text)
    held = re.sub(r"(\d{3}) `", "\\1\0`", held)
    margin = "    "
    wrapped = wrap(held, 119, initial_indent=margin, subsequent_indent=margin, break_on_hyphens=False)
    return "\n".join(wrapped).replace("\0", " ")


def names_in(name: str, streams: Container[str]) -> tuple[str, ...]:
    """Give the functions of a module; of those in `streams`, bytes can be had as they come."""
    both = (name, f"{name}_async")
    return (*both, f"{name}_stream", f"{name}_stream_async") if name in streams else both


def every(names: Sequence[str], streams: Container[str], alone: Iterable[str]) -> str:
    """Write the module by which type checkers find all functions at the package's root; those `alone` have no twin."""
    imports = [f"from {FROM}.funcs.{name} import {', '.join(names_in(name, streams))}" for name in names]
    imports += [f"from {FROM}.funcs.{name} import {name}" for name in alone]
    offered = sorted([*alone, *(each for name in names for each in names_in(name, streams))])
    return EVERY.format(imports="\n".join(imports), offered=offered)


def consumer(calls: Mapping[Call, tuple[str, str | None]]) -> str:
    """Write a program that calls every function, for type checkers: `calls` give a request and what is answered."""
    streams = {call.name for call in calls if call.accept}
    names = [each for call in calls for each in names_in(call.name, streams)]
    names += ["AsyncByteStream", "ByteStream", "Content"] if streams else []
    offered = ["AsyncEventStream", "EventStream", "OpenRouterCore", "Result", "SendError", *names]
    imports = [f"from {FROM} import {', '.join(offered)}"]
    imports += [f"from {FROM}.models import {call.resource}" for call in calls]
    lines: list[str] = []
    awaited: list[str] = []
    for call, (request, answer) in calls.items():
        whole = "Content" if call.accept else "None" if answer is None else f"{call.resource}.{answer}"
        given = f"Result[{whole}, SendError]"
        said = f"core, {request}" if request else "core"
        lines.append(f"    assert_type({call.name}({said}), {given})")
        awaited.append(f"    assert_type(await {call.name}_async({said}), {given.replace(' Event', ' AsyncEvent')})")
        if call.accept:
            lines.append(f"    assert_type({call.name}_stream({said}), Result[ByteStream, SendError])")
            given = "Result[AsyncByteStream, SendError]"
            awaited.append(f"    assert_type(await {call.name}_stream_async({said}), {given})")
    return CONSUMER.format(imports="\n".join(imports), lines="\n".join(lines), awaited="\n".join(awaited))


MODULE = '''"""{method} {path}{title}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import {plain}
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
{types}

{constant}: Final[Operation[{answer}]] = Operation(Endpoint({endpoint}), {reading})


def {name}(
    core: OpenRouterCore, request: {request}, options: RequestOptions | None = None
) -> Result[{answer}, SendError]:
    """{says}

{about}
    """
    try:
        return call(core, {constant}, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def {name}_async(
    core: OpenRouterCore, request: {request}, options: RequestOptions | None = None
) -> Result[{answer}, SendError]:
    """Do what `{name}` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, {constant}, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
'''

DOWNLOAD = '''"""{method} {path}{title}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.download import Download
from openrouter_core.call.request import Endpoint
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import AsyncByteStream, ByteStream, Content, OpenRouterCore, RequestOptions, Result, SendError
{types}

{constant}: Final = Download(Endpoint({endpoint}))


def {name}(
    core: OpenRouterCore, request: {request}, options: RequestOptions | None = None
) -> Result[Content, SendError]:
    """{says}

{about}
    """
    try:
        return call(core, {constant}, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def {name}_async(
    core: OpenRouterCore, request: {request}, options: RequestOptions | None = None
) -> Result[Content, SendError]:
    """Do what `{name}` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, {constant}, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


def {name}_stream(
    core: OpenRouterCore, request: {request}, options: RequestOptions | None = None
) -> Result[ByteStream, SendError]:
    """Do what `{name}` does, and give the bytes as they come."""
    try:
        return call(core, {constant}.streaming, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def {name}_stream_async(
    core: OpenRouterCore, request: {request}, options: RequestOptions | None = None
) -> Result[AsyncByteStream, SendError]:
    """Do what `{name}_stream` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, {constant}.streaming, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
'''

EVERY = '''"""Every function there is, for type checkers: the package offers them by a rule, and nothing loads this."""

{imports}

__all__ = {offered}
'''

CONSUMER = '''"""Every operation as its users see it: what each function takes and gives. Only read by checkers."""

from __future__ import annotations

from typing import assert_type

{imports}


def blocking(core: OpenRouterCore) -> None:  # noqa: PLR0915 - one line an operation
    """Call them all."""
{lines}


async def awaited(core: OpenRouterCore) -> None:  # noqa: PLR0915 - likewise
    """Await them all."""
{awaited}
'''
