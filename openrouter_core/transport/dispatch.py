"""How a request leaves: from a client of ours by the transport beneath it, from a caller's by its `send`.

Of what `httpx.Client.send` does besides, redirects, cookies, hooks and authorization, ours want nothing, and it takes a
quarter of a call. Where an instrument has put its own in the place of `send`, that is what is called.
"""

from __future__ import annotations

import sys
from types import MethodType
from typing import TYPE_CHECKING, Any, Final

import httpx

from openrouter_core.transport.arriving import request_arguments, timeouts
from openrouter_core.transport.inside import transport_within
from openrouter_core.transport.lines import Shape

if TYPE_CHECKING:
    from openrouter_core.call.request import HttpRequest
    from openrouter_core.transport.lines import Line
    from openrouter_core.transport.uploading import Upload
    from openrouter_core.transport.wall_clock import Exchange

_SHAPES: Final = 16
"""Requests whose unchanging parts a line remembers: a program asks for the same few things most of the time."""

_OWN: Final = vars(sys.modules["httpx._client"])


def build_request(
    line: Line[Any], request: HttpRequest, exchange: Exchange, left: float, upload: Upload | None = None
) -> httpx.Request:
    """Write a request as the line's client does; `left` is the call's time in seconds. It raises what httpx does."""
    if upload is not None:
        return upload.build(line.client, request_arguments(request, exchange, left))
    # Files are what an upload has.
    content = request.content if isinstance(request.content, bytes) else b""
    if not line.is_ours or request.fetch:
        built: httpx.Request = line.client.build_request(**request_arguments(request, exchange, left))
        return built
    shape = _shape(line, request, exchange, left)
    made = httpx.Request(
        request.method,
        shape.url,
        headers=shape.headers,
        stream=httpx.ByteStream(content),
        extensions={"timeout": timeouts(request, exchange, left)},
    )
    if "content-length" in shape.headers:
        made.headers["content-length"] = str(len(content))
    return made


def _shape(line: Line[Any], request: HttpRequest, exchange: Exchange, left: float) -> Shape:
    """Give what does not change from call to call; the body is no part of it."""
    key = (request.method, request.url, *request.headers.items())
    if (shape := line.shapes.get(key)) is None:
        built = line.client.build_request(**request_arguments(request, exchange, left))
        if len(line.shapes) >= _SHAPES:
            line.shapes.clear()
        line.shapes[key] = shape = Shape(built.url, built.headers)
    return shape


def beneath(line: Line[Any], url: httpx.URL) -> Any:  # noqa: ANN401 - blocking or not, as the line is
    """Give the transport beneath a line's client; None where the client's `send` is what is to be called."""
    send: object = line.client.send
    # What wraps a function may show its name, its module and its file; whose globals it has tells who wrote it.
    if not line.is_ours or type(send) is not MethodType or send.__func__.__globals__ is not _OWN:
        return None
    return transport_within(line.client, url)
