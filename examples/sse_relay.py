"""An answer goes on as server-sent events: a failure is one of them, and a visitor who leaves ends it upstream too."""

import asyncio
import json
from collections.abc import AsyncIterator

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import Message, Scope

from openrouter_core import AsyncEventStream, Err, Ok, OpenRouterCore, text_of
from openrouter_core.funcs.chat_send import chat_send_async
from openrouter_core.models.chat import ChatMessage, ChatStreamChunk
from openrouter_core.testing import CUT, StandIn, Wait, error, streamed


def relay(core: OpenRouterCore) -> Starlette:
    """Make the application, for any ASGI server: `relay(OpenRouterCore())` answers to `GET /?q=…`."""

    async def ask(request: Request) -> Response:
        messages: list[ChatMessage] = [{"role": "user", "content": request.query_params["q"]}]
        match await chat_send_async(core, {"messages": messages, "stream": True}):
            case Ok(stream):
                return StreamingResponse(events(stream), media_type="text/event-stream")
            case Err(failure):
                return JSONResponse({"error": failure.message}, status_code=502)

    return Starlette(routes=[Route("/", ask)])


async def events(stream: AsyncEventStream[ChatStreamChunk]) -> AsyncIterator[str]:
    """Write each item as an event. However this ends, the stream is closed, and the model stops."""
    async with stream:
        async for item in stream:
            if isinstance(item, Err):
                yield f"event: error\ndata: {json.dumps(item.failure().message)}\n\n"
            elif text := text_of(item.unwrap()):
                yield f"data: {json.dumps(text)}\n\n"


async def visit(app: Starlette, *, in_a_hurry: bool = False) -> None:
    """Stand in for a server and its visitor, who, if in a hurry, leaves at the first words."""
    to_app = asyncio.Queue[Message]()

    async def send(message: Message) -> None:
        print(message.get("status") or message["body"].decode().strip())
        if in_a_hurry and "body" in message:
            to_app.put_nowait({"type": "http.disconnect"})

    request: Scope = {"type": "http", "method": "GET", "path": "/", "query_string": b"q=Why%3F", "headers": []}
    await app(request, to_app.get, send)


async def main() -> None:
    """Let visitors come: one is refused, one is answered, one is cut off, and one leaves."""
    with StandIn() as server:
        server.script(error(402), streamed("Scattered ", "light."), streamed("Scatter", CUT), streamed("So", Wait(20)))
        async with OpenRouterCore(server_url=server.url, api_key="any") as core:
            for in_a_hurry in (False, False, False, True):
                await visit(relay(core), in_a_hurry=in_a_hurry)
            print("upstream was left:", await asyncio.to_thread(server.wait_until_left))


if __name__ == "__main__":
    asyncio.run(main())
