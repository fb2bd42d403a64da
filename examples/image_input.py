"""A picture travels inside the question, as a data URL beside the words; no upload is needed."""

import os
import struct
import zlib
from base64 import b64decode, b64encode

from openrouter_core import Err, Ok, OpenRouterCore, text_of
from openrouter_core.funcs.chat_send import chat_send
from openrouter_core.models.chat import ChatMessage
from openrouter_core.testing import Received, Reply, StandIn, completion

WIDTH, HEIGHT = 24, 16


def png(color: bytes) -> bytes:
    """Draw a picture of one color: https://www.w3.org/TR/png-3/."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    rows = (b"\0" + color * WIDTH) * HEIGHT
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def question(text: str, picture: bytes) -> ChatMessage:
    """Put words and picture into one message."""
    url = "data:image/png;base64," + b64encode(picture).decode()
    return {
        "role": "user",
        "content": [{"type": "text", "text": text}, {"type": "image_url", "image_url": {"url": url}}],
    }


def look(request: Received) -> Reply:
    """Answer for the stand-in, which sees no more than a picture's size."""
    words, picture = request.json["messages"][0]["content"]
    seen = b64decode(picture["image_url"]["url"].partition(",")[2])
    width, height = struct.unpack(">II", seen[16:24])
    return completion(f"{words['text']} A picture of {width} by {height} pixels.")


def ask(core: OpenRouterCore) -> None:
    """Ask what the picture shows."""
    message = question("What color is this?", png(b"\xff\x66\x00"))
    match chat_send(core, {"model": "openai/gpt-4o-mini", "messages": [message]}):
        case Ok(answer):
            print(text_of(answer))
        case Err(error):
            print("chat_send failed:", error)


def main() -> None:
    """Ask OpenRouter, or a stand-in where there is no key."""
    if os.environ.get("OPENROUTER_API_KEY"):
        with OpenRouterCore() as core:
            ask(core)
        return
    print("OPENROUTER_API_KEY is not set: a stand-in on this machine will answer, not OpenRouter.")
    with StandIn(look) as server, OpenRouterCore(server_url=server.url, api_key="any") as core:
        ask(core)


if __name__ == "__main__":
    main()
