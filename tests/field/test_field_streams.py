"""What chat streams in the field, a row a case, each sent as it stands and then byte by byte."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from kit.field import (
    ALIVE,
    DONE,
    ERRORS_DOC,
    FINISH,
    LONG,
    QUESTION,
    QUICKLY,
    SSE_DOC,
    Failed,
    Refused,
    Row,
    Streamed,
    chat_stream,
    chunk,
    event,
    expected,
    meet,
    page,
    spoken,
    table,
    told,
)
from openrouter_core.errors import (
    BadGatewayResponseError,
    BadRequestResponseError,
    InternalServerResponseError,
    OpenRouterDefaultError,
    PayloadTooLargeResponseError,
    ProviderOverloadedResponseError,
    RequestTimeoutError,
    ResponseTooLargeError,
    ResponseValidationError,
    ServiceUnavailableResponseError,
    StreamInterruptedError,
    TooManyRequestsResponseError,
    UnauthorizedResponseError,
)
from openrouter_core.testing import CUT, Reply, StandIn, Wait

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kit.callers import Caller

HI = chunk({"content": "Hi"})
WHOLE = Streamed(("Hi", ""))

FRAMING = [
    Row("a chunk, the finish and the end", chat_stream("Hi", FINISH, DONE), WHOLE),
    Row(
        "comments keep the connection awake, and are no items",
        chat_stream(ALIVE, ALIVE, "Hi", b":\n\n", FINISH, b": bye\n", DONE),
        WHOLE,
        seen="https://github.com/openai/openai-go/issues/227",
    ),
    Row(
        "a comment may stand within an event",
        chat_stream(b'data: {"choices":\n: ping\ndata: [{"delta":{"content":"Hi"}}]}\n\n', FINISH, DONE),
        WHOLE,
        seen=SSE_DOC,
    ),
    Row(
        "an event that is only a time to retry is none",
        chat_stream(b"retry: 3000\n\n", "Hi", FINISH, DONE),
        WHOLE,
        seen="https://github.com/openai/openai-python/issues/2721",
    ),
    Row(
        "nor is one that is only an id",
        chat_stream(b"id: 7\n\n", "Hi", FINISH, DONE),
        WHOLE,
        seen="https://github.com/openai/openai-python/issues/2722",
    ),
    Row(
        "nor is one that is only a name",
        chat_stream(b"event: ping\n\n", "Hi", FINISH, DONE),
        WHOLE,
        seen="https://github.com/openai/openai-python/issues/3833",
    ),
    Row(
        "a name alone does not stick to the next event",
        chat_stream(b"event: error\n\n", "Hi", FINISH, DONE),
        WHOLE,
        seen=SSE_DOC,
    ),
    Row(
        "nor is one of empty data",
        chat_stream(b"data:\n\n", b"data: \n\n", b"data\n\n", "Hi", FINISH, DONE),
        WHOLE,
        seen="https://github.com/theopenco/llmgateway/issues/2334",
    ),
    Row(
        "the space after the colon may be missing",
        chat_stream(event(HI, "data:"), event(FINISH, "data:"), b"data:[DONE]\n\n"),
        WHOLE,
        seen="https://github.com/huggingface/huggingface_hub/issues/4536",
    ),
    Row(
        "lines may end in a carriage return and a line feed",
        chat_stream(event(HI, end="\r\n\r\n"), event(FINISH, end="\r\n\r\n"), b"data: [DONE]\r\n\r\n"),
        WHOLE,
        seen="https://github.com/googleapis/python-genai/issues/2584",
    ),
    Row(
        "which may be sent apart",
        chat_stream(event(HI, end="\r"), b"\n\r", b"\n", event(FINISH, end="\r"), b"\n", b"\r\n", DONE),
        WHOLE,
        seen=SSE_DOC,
    ),
    Row(
        "lines may end in a carriage return alone",
        chat_stream(event(HI, end="\r\r"), event(FINISH, end="\r\r"), b"data: [DONE]\r\r"),
        WHOLE,
        seen=SSE_DOC,
    ),
    Row(
        "a byte order mark may come first",
        chat_stream(b"\xef\xbb\xbf" + event(HI), FINISH, DONE),
        WHOLE,
        seen=SSE_DOC,
    ),
    Row(
        "data of several lines is one",
        chat_stream(b'data: {"choices":\ndata: [{"delta":\ndata: {"content":"Hi"}}]}\n\n', FINISH, DONE),
        WHOLE,
        seen=SSE_DOC,
    ),
    Row(
        "fields that no one knows are passed over",
        chat_stream(b"color: red\nid: 1\nevent: message\n" + event(HI), b"nonsense\n\n", FINISH, DONE),
        WHOLE,
        seen=SSE_DOC,
    ),
    Row(
        "separators of lines that are not the protocol's are text",
        chat_stream("a\u2028b\u2029c\u0085d\u000be", FINISH, DONE),
        Streamed(("a\u2028b\u2029c\u0085d\u000be", "")),
        seen="https://github.com/florimondmanca/httpx-sse/issues/34",
    ),
    Row(
        "a character of several bytes may be cut anywhere",
        chat_stream(*(bytes([byte]) for byte in event(chunk({"content": "né 🦀 木"}))), FINISH, DONE),
        Streamed(("né 🦀 木", "")),
        seen="https://github.com/langgenius/dify/issues/39008",
    ),
    Row(
        "bytes that are no text are marked, and lose nothing around them",
        chat_stream(b'data: {"choices":[{"delta":{"content":"a\xffb"}}]}\n\n', FINISH, DONE),
        Streamed(("a\ufffdb", "")),
    ),
    Row(
        "the last event may lack its blank line",
        chat_stream("Hi", event(FINISH, end="\n")),
        WHOLE,
        seen="https://github.com/theopenco/llmgateway/issues/1901",
    ),
    Row(
        "and its line its end",
        chat_stream("Hi", event(FINISH, end="")),
        WHOLE,
        seen="https://github.com/theopenco/llmgateway/issues/1901",
    ),
    Row("so may the end itself", chat_stream("Hi", b"data: [DONE]"), Streamed(("Hi",))),
    Row(
        "half an event at the end is a stream cut short",
        chat_stream("Hi", b'data: {"choices":[{"de'),
        Streamed(("Hi",), Failed(StreamInterruptedError, "the stream ended before it was complete")),
    ),
    Row(
        "an event that is no JSON ends the stream, and is kept",
        chat_stream("Hi", b"data: {oops\n\n", "never", FINISH, DONE),
        Streamed(("Hi",), Failed(ResponseValidationError, "event 1 is not JSON")),
        shows={"1.body": "{oops"},
    ),
    Row(
        "so does one that is no object",
        chat_stream("Hi", b"data: [1]\n\n", "never", FINISH, DONE),
        Streamed(("Hi",), Failed(ResponseValidationError, "event 1 is no object but an array")),
        shows={"1.body": "[1]"},
    ),
    Row(
        "so does one that nests deeper than can be read",
        chat_stream("Hi", b'data: {"choices":' + b"[" * 5_000 + b"\n\n", FINISH, DONE),
        Streamed(("Hi",), Failed(ResponseValidationError, "event 1 is not JSON")),
    ),
    Row(
        "so does one with a number of too many digits",
        chat_stream("Hi", b'data: {"created":' + b"9" * 4_400 + b"}\n\n", FINISH, DONE),
        Streamed(("Hi",), Failed(ResponseValidationError, "event 1 is not JSON")),
    ),
    Row(
        "an event over the cap ends the stream after those before it",
        chat_stream("Hi", "x" * 400, "never", FINISH, DONE),
        Streamed(("Hi",), Failed(ResponseTooLargeError, "an event is longer than 200 bytes")),
        options={"max_event_bytes": 200},
        seen="https://github.com/NousResearch/hermes-agent/issues/55250",
    ),
    Row(
        "so does a line that never ends, whatever it is",
        chat_stream("Hi", b":" + b"x" * 400, LONG),
        Streamed(("Hi",), Failed(ResponseTooLargeError, "an event is longer than 200 bytes")),
        options={"max_event_bytes": 200},
        seen="https://github.com/NousResearch/hermes-agent/issues/55250",
    ),
    Row(
        "an object of another kind is an item without choices",
        chat_stream("Hi", FINISH, {"object": "billing.summary", "billing": {"cents": 2}}, DONE),
        Streamed(("Hi", "", "")),
        shows={"2.choices": (), "2.raw.billing.cents": 2, "2.raw.object": "billing.summary"},
        seen="https://github.com/sst/opencode/issues/39087",
    ),
    Row(
        "the first may be for debugging",
        chat_stream({"choices": [], "debug": {"echo_upstream_body": {"model": "m"}}}, "Hi", FINISH, DONE),
        Streamed(("", "Hi", "")),
        shows={"0.debug.echo_upstream_body.model": "m"},
        seen=ERRORS_DOC,
    ),
    Row(
        "a compressed stream is inflated, though none was asked for",
        Reply(
            200,
            {"content-type": "text/event-stream", "content-encoding": "gzip"},
            (gzip.compress(event(HI) + event(FINISH) + DONE),),
            chunked=True,
        ),
        WHOLE,
    ),
    Row(
        "a compressed stream that is cut is cut",
        Reply(
            200,
            {"content-type": "text/event-stream", "content-encoding": "gzip"},
            (gzip.compress(event(HI) * 3)[:-8],),
            chunked=True,
        ),
        Streamed(("Hi",) * 3, Failed(StreamInterruptedError, "the stream broke off")),
    ),
    Row(
        "one in an encoding that cannot be undone is not read",
        Reply(200, {"content-type": "text/event-stream", "content-encoding": "br"}, (event(HI), DONE), chunked=True),
        Streamed((), Failed(StreamInterruptedError, "the stream broke off")),
    ),
]

TORN = chunk({"content": ""}, "error")
DOCUMENTED = {
    **TORN,
    "id": "gen-abc123",
    "provider": "OpenAI",
    "error": {
        "code": 429,
        "message": "Rate limit exceeded",
        "metadata": {"error_type": "rate_limit_exceeded", "provider_code": "slow"},
    },
}
LIMITED = Refused(
    TooManyRequestsResponseError,
    429,
    "Rate limit exceeded",
    code=429,
    error_type="rate_limit_exceeded",
    provider="OpenAI",
    retryable=True,
    wire=200,
)
SILENT = Refused(BadGatewayResponseError, 502, "the provider failed and gave no reason", retryable=True, wire=200)
CUT_OFF = Failed(ResponseValidationError, "the answer was cut off before any of it could be read")
BOOM = Refused(BadGatewayResponseError, 502, "boom", code=502, retryable=True, wire=200)

ERRORS_IN_MID_STREAM = [
    Row(
        "the error that is documented comes last, as the error of its code",
        chat_stream("Hi", DOCUMENTED, "never", DONE),
        Streamed(("Hi",), LIMITED),
        shows={"1.generation_id": "gen-abc123", "1.metadata.provider_code": "slow", "1.http_meta.status_code": 200},
        seen=ERRORS_DOC,
    ),
    Row(
        "the reply's own id of the generation outweighs the chunk's",
        chat_stream(DOCUMENTED, x_generation_id="gen-head"),
        Streamed((), LIMITED),
        shows={"0.generation_id": "gen-head", "0.http_meta.generation_id": "gen-head"},
    ),
    Row(
        "its code may be a word",
        chat_stream("Hi", {**TORN, "error": {"code": "server_error", "message": "disconnected"}}, DONE),
        Streamed(
            ("Hi",),
            Refused(InternalServerResponseError, 500, "disconnected", code="server_error", retryable=True, wire=200),
        ),
        seen="https://github.com/BerriAI/litellm/issues/25492",
    ),
    Row(
        "there may be nothing but the error",
        chat_stream("Hi", {"error": {"code": 502, "message": "boom"}}),
        Streamed(("Hi",), BOOM),
        seen="https://github.com/diegosouzapw/OmniRoute/issues/8210",
    ),
    Row(
        "or no choice beside it",
        chat_stream("Hi", {"choices": [], "error": {"code": 502, "message": "boom"}}, DONE),
        Streamed(("Hi",), BOOM),
        seen="https://github.com/langchain-ai/langchainjs/issues/11579",
    ),
    Row(
        "what stands around it may be malformed",
        chat_stream("Hi", {"choices": 5, "id": [], "usage": "x", "error": {"code": 502, "message": "boom"}}, DONE),
        Streamed(("Hi",), BOOM),
        seen="https://github.com/vercel/ai/issues/2720",
    ),
    Row(
        "the error may be a string",
        chat_stream("Hi", {"error": "boom"}, DONE),
        Streamed(("Hi",), Refused(OpenRouterDefaultError, 200, "boom")),
        seen="https://github.com/BerriAI/litellm/issues/40578",
    ),
    Row(
        "it may stand on the choice",
        chat_stream("Hi", {"choices": [{"delta": {}, "error": {"code": 502, "message": "boom"}}]}, DONE),
        Streamed(("Hi",), BOOM),
        seen=ERRORS_DOC,
    ),
    Row(
        "a finish reason may be all that tells",
        chat_stream("Hi", TORN, DONE),
        Streamed(("Hi",), SILENT),
        seen="https://github.com/gethouston/houston/issues/1211",
    ),
    Row(
        "in other words too",
        chat_stream("Hi", chunk({}, "network_error"), DONE),
        Streamed(("Hi",), SILENT),
        seen="https://github.com/pydantic/pydantic-ai/issues/7816",
    ),
    Row(
        "an error after the finish is one all the same",
        chat_stream("Hi", FINISH, {"error": {"code": 502, "message": "boom"}}, DONE),
        Streamed(("Hi", ""), BOOM),
    ),
    Row(
        "an error after the end is not",
        chat_stream("Hi", FINISH, DONE, {"error": {"code": 502, "message": "boom"}}),
        WHOLE,
    ),
    Row(
        "an event called `error` may be plain text",
        chat_stream("Hi", b"event: error\ndata: request validation failed: x\n\n", DONE),
        Streamed(("Hi",), Refused(OpenRouterDefaultError, 200, "request validation failed: x")),
        seen="https://github.com/NousResearch/hermes-agent/issues/56522",
    ),
    Row(
        "or the error itself",
        chat_stream("Hi", b"event: error\n" + event({"code": 502, "message": "boom"}), DONE),
        Streamed(("Hi",), BOOM),
        seen="https://github.com/NousResearch/hermes-agent/issues/56522",
    ),
    Row(
        "the provider's reason is dug out here as well",
        chat_stream(
            {
                "error": {
                    "code": 400,
                    "message": "Provider returned error",
                    "metadata": {"raw": '{"error":{"message":"no tools"}}', "provider_name": "P"},
                }
            }
        ),
        Streamed((), Refused(BadRequestResponseError, 400, "[P] no tools", code=400, provider="P", wire=200)),
        seen="https://github.com/langchain-ai/langchainjs/issues/11699",
    ),
    Row(
        "an error of null is none",
        chat_stream({**HI, "error": None}, FINISH, DONE),
        WHOLE,
    ),
    Row(
        "after content nothing is asked for again, whatever the options say",
        chat_stream("Hi", DOCUMENTED, DONE),
        Streamed(("Hi",), LIMITED),
        options=QUICKLY,
        seen="https://github.com/Comfy-Org/ComfyUI/issues/16204",
    ),
]

CUT_SHORT = Failed(StreamInterruptedError, "the stream ended before it was complete")
BROKEN_OFF = Failed(StreamInterruptedError, "the stream broke off")
NOTHING = Failed(ResponseValidationError, "there is no answer in the stream", retryable=True)
SECOND = {"choices": [{"index": 1, "delta": {"content": "Ho"}}]}

ENDS = [
    Row(
        "finished, and no word of the end: complete",
        chat_stream("Hi", FINISH),
        WHOLE,
        seen="https://github.com/theopenco/llmgateway/issues/1901",
    ),
    Row(
        "the end, and no word of a finish: complete",
        chat_stream("Hi", DONE),
        Streamed(("Hi",)),
        seen="https://github.com/pydantic/pydantic-ai/issues/6610",
    ),
    Row(
        "neither: cut short",
        chat_stream("Hi"),
        Streamed(("Hi",), CUT_SHORT),
        seen="https://github.com/BerriAI/litellm/issues/40260",
    ),
    Row(
        "neither, and the connection is gone: broken off",
        chat_stream("Hi", CUT),
        Streamed(("Hi",), BROKEN_OFF),
        seen="https://github.com/macanderson/stella/issues/362",
    ),
    Row(
        "finished, and the connection is gone: all that counts had come",
        chat_stream("Hi", FINISH, CUT),
        WHOLE,
        seen="https://github.com/can1357/oh-my-pi/issues/9433",
    ),
    Row(
        "an empty finish reason is none",
        chat_stream("Hi", chunk({}, "")),
        Streamed(("Hi", ""), CUT_SHORT),
        seen="https://github.com/sgl-project/sglang/issues/3912",
    ),
    Row(
        "a finish reason of any other word is one",
        chat_stream("Hi", chunk({}, "end_turn")),
        WHOLE,
        seen="https://github.com/pydantic/pydantic-ai/issues/7678",
    ),
    Row(
        "of two choices both must finish",
        chat_stream("Hi", SECOND, FINISH),
        Streamed(("Hi", "", ""), CUT_SHORT),
        shows={"1.choices.0.delta.content": "Ho"},
        seen="https://github.com/ltmoerdani/opencode-copilot-chat/issues/170",
    ),
    Row(
        "the end ends it, though the server holds the connection",
        chat_stream("Hi", FINISH, DONE, LONG),
        WHOLE,
        seen="https://github.com/earendil-works/pi/issues/7959",
    ),
    Row(
        "and though more comes after it",
        chat_stream("Hi", FINISH, DONE, "never", b"data: {oops\n\n"),
        WHOLE,
        seen="https://github.com/earendil-works/pi/issues/7959",
    ),
    Row(
        "the usage comes last, with no choice",
        chat_stream("Hi", FINISH, {"choices": [], "usage": {"total_tokens": 9, "cost": 0.5}}, DONE),
        Streamed(("Hi", "", "")),
        shows={"2.choices": (), "2.usage.total_tokens": 9, "2.usage.cost": 0.5},
    ),
    Row(
        "no usage at all is no fault",
        chat_stream("Hi", FINISH, DONE),
        WHOLE,
        shows={"0.usage": None, "1.usage": None},
        seen="https://github.com/MapleTech/maple/issues/866",
    ),
    Row(
        "an end before any answer is none, and may be asked for again",
        chat_stream(ALIVE, DONE),
        Streamed((), NOTHING),
        seen="https://github.com/NousResearch/hermes-agent/issues/111887",
    ),
    Row(
        "so is a stream that says nothing",
        chat_stream(ALIVE, b"data:\n\n"),
        Streamed((), NOTHING),
        seen="https://github.com/NousResearch/hermes-agent/issues/111887",
    ),
    Row(
        "so is one whose chunks have no choice",
        chat_stream({"choices": None, "id": None}, DONE),
        Streamed(("",), NOTHING),
        seen="https://github.com/pydantic/pydantic-ai/issues/5165",
    ),
    Row(
        "keep-alives are no events, and do not hold off the idle limit",
        chat_stream("Hi", *(step for _ in range(99) for step in (ALIVE, Wait(0.02)))),
        Streamed(("Hi",), Failed(RequestTimeoutError, "the stream fell silent")),
        options={"stream_idle_timeout_ms": 100},
        seen="https://github.com/OpenRouterTeam/typescript-sdk/issues/770",
    ),
    Row(
        "nor does an event that drips",
        chat_stream("Hi", *(step for byte in event(HI) * 2 for step in (bytes([byte]), Wait(0.02)))),
        Streamed(("Hi",), Failed(RequestTimeoutError, "the stream fell silent")),
        options={"stream_idle_timeout_ms": 100},
        seen="https://github.com/OpenRouterTeam/typescript-sdk/issues/775",
    ),
    Row(
        "nor is that of the first event held off",
        chat_stream(*(step for _ in range(99) for step in (ALIVE, Wait(0.02)))),
        Streamed((), Failed(RequestTimeoutError, "the stream fell silent")),
        options={"timeout_ms": 150},
        seen="https://github.com/OpenRouterTeam/typescript-sdk/issues/773",
    ),
    Row(
        "silence after the finish is no fault: all that counts had come",
        chat_stream("Hi", FINISH, LONG),
        WHOLE,
        options={"stream_idle_timeout_ms": 100},
    ),
]

PIECES = "choices.0.delta.tool_calls"


def piece(*calls: dict[str, Any]) -> dict[str, Any]:
    """Write a chunk with pieces of tool calls."""
    return chunk({"tool_calls": list(calls)})


SHAPES = [
    Row(
        "all of a chunk may be null",
        chat_stream(
            {"id": None, "created": None, "model": None, "object": None, "choices": [{"delta": None, "index": None}]},
            {"choices": [{"index": 0}]},
            chunk({"role": None, "content": None, "tool_calls": None}),
            {"choices": None, "usage": None},
            "Hi",
            FINISH,
            DONE,
        ),
        Streamed(("", "", "", "", "Hi", "")),
        shows={"0.choices.0.delta.content": None, "3.choices": (), "2.choices.0.delta.tool_calls": ()},
        seen="https://github.com/pydantic/pydantic-ai/issues/5165",
    ),
    Row(
        "a chunk keeps what this version does not know",
        chat_stream(chunk({"content": "Hi", "mood": 1}, provider="P", extra={"x": 1}), FINISH, DONE),
        WHOLE,
        shows={"0.provider": "P", "0.raw.extra.x": 1, "0.choices.0.delta.raw.mood": 1},
        seen="https://github.com/OpenRouterTeam/python-sdk/issues/264",
    ),
    Row(
        "a call may come in pieces, the later ones without an id",
        chat_stream(
            piece({"index": 1, "id": "c", "type": "function", "function": {"name": "f", "arguments": ""}}),
            piece({"index": 1, "function": {"arguments": '{"a"'}}),
            piece({"index": 1, "function": {"arguments": ":1}"}}),
            chunk({}, "tool_calls"),
            DONE,
        ),
        Streamed(("",) * 4),
        shows={
            f"0.{PIECES}.0.index": 1,
            f"0.{PIECES}.0.function.name": "f",
            f"1.{PIECES}.0.id": None,
            f"1.{PIECES}.0.function.arguments": '{"a"',
            "3.choices.0.finish_reason": "tool_calls",
        },
        seen="https://github.com/openai/openai-python/issues/2806",
    ),
    Row(
        "pieces may be without a number, which is not made up",
        chat_stream(
            piece({"id": "c", "function": {"name": "f", "arguments": "{}"}}, {"id": "d", "function": {"name": "g"}}),
            piece({"id": "c", "function": {"arguments": " "}}),
            FINISH,
            DONE,
        ),
        Streamed(("",) * 3),
        shows={f"0.{PIECES}.0.index": None, f"0.{PIECES}.1.index": None, f"1.{PIECES}.0.function.arguments": " "},
        seen="https://github.com/SamSaffron/term-llm/issues/314",
    ),
    Row(
        "or never have an id, or share a number",
        chat_stream(
            piece({"index": 0, "function": {"name": "f"}}, {"index": 0, "function": {"arguments": "{}"}}), FINISH, DONE
        ),
        Streamed(("",) * 2),
        shows={f"0.{PIECES}.0.id": None, f"0.{PIECES}.1.function.arguments": "{}", f"0.{PIECES}.length": 2},
        seen="https://github.com/continuedev/continue/issues/13225",
    ),
    Row(
        "reasoning is kept piece by piece as it came",
        chat_stream(
            chunk({"reasoning": "a", "reasoning_details": [{"type": "reasoning.text", "text": "a", "index": 0}]}),
            chunk({"reasoning_details": [{"type": "reasoning.text", "signature": "s", "index": 0}]}),
            chunk({"reasoning_details": [{"type": "reasoning.dream"}]}),
            chunk({"reasoning_details": []}),
            FINISH,
            DONE,
        ),
        Streamed(("",) * 5),
        shows={
            "0.choices.0.delta.reasoning": "a",
            "0.choices.0.delta.reasoning_details.0.text": "a",
            "1.choices.0.delta.reasoning_details.0.signature": "s",
            "2.choices.0.delta.reasoning_details.0.wire_type": "reasoning.dream",
            "3.choices.0.delta.raw.reasoning_details": [],
        },
        seen="https://github.com/OpenRouterTeam/ai-sdk-provider/issues/519",
    ),
    Row(
        "sound and images come in pieces too",
        chat_stream(
            chunk({"audio": {"data": "AA==", "transcript": "Hi"}}),
            chunk({"images": [{"type": "image_url", "image_url": {"url": "data:image/png;base64,AA=="}}]}),
            FINISH,
            DONE,
        ),
        Streamed(("",) * 3),
        shows={
            "0.choices.0.delta.audio.data": "AA==",
            "0.choices.0.delta.audio.transcript": "Hi",
            "1.choices.0.delta.images.0.image_url.url": "data:image/png;base64,AA==",
        },
    ),
]

ANSWER = spoken({"content": "Hi", "tool_calls": [{"id": "c", "function": {"name": "f"}}]}, id="gen-1")

NO_STREAM = [
    Row(
        "a refusal before the stream is the call's, not the stream's",
        told({"error": {"code": 401, "message": "No auth credentials found"}}, 401),
        Refused(UnauthorizedResponseError, 401, "No auth credentials found", code=401),
    ),
    Row(
        "so is one inside a 200",
        told({"error": {"code": 503, "message": "busy"}}),
        Refused(ServiceUnavailableResponseError, 503, "busy", code=503, retryable=True, wire=200),
    ),
    Row(
        "one that is labelled as a stream is its only item",
        page(json.dumps({"error": {"code": 503, "message": "busy"}}), content_type="text/event-stream"),
        Streamed((), Refused(ServiceUnavailableResponseError, 503, "busy", code=503, retryable=True, wire=200)),
    ),
    Row(
        "a refusal by status is one, though it is labelled as a stream",
        page(event({"error": {"code": 429, "message": "slow"}}), 429, content_type="text/event-stream"),
        Refused(TooManyRequestsResponseError, 429, "slow", code=429, retryable=True),
    ),
    Row(
        "a whole answer is one chunk",
        told(ANSWER),
        Streamed(("Hi",)),
        shows={"0.id": "gen-1", f"0.{PIECES}.0.index": 0, f"0.{PIECES}.0.function.name": "f"},
    ),
    Row(
        "be it labelled as a stream",
        page(json.dumps(ANSWER, indent=1), content_type="text/event-stream"),
        Streamed(("Hi",)),
        shows={"0.id": "gen-1"},
    ),
    Row(
        "or not at all",
        Reply(200, {}, (json.dumps(ANSWER).encode(),)),
        Streamed(("Hi",)),
    ),
    Row(
        "a stream that is not labelled is one",
        Reply(200, {"content-type": "text/plain"}, (event(HI), event(FINISH), DONE), chunked=True),
        WHOLE,
    ),
    Row(
        "a page is no stream",
        page("<html>hello</html>"),
        Failed(ResponseValidationError, "the answer is not JSON"),
        shows={"body": "<html>hello</html>"},
    ),
    Row(
        "nothing is none",
        page("", content_type="text/event-stream"),
        Streamed((), NOTHING),
    ),
    *(
        Row(
            f"a stream that is labelled as {kind} is one: {name}",
            Reply(200, {"content-type": kind, **more}, body, chunked=True),
            WHOLE,
        )
        for kind in ("application/json", "text/html; charset=utf-8")
        for name, more, body in (
            ("at once", {}, (event(HI), event(FINISH), DONE)),
            ("after a comment", {}, (ALIVE, event(HI) + event(FINISH) + DONE)),
            ("after a name", {}, (b"event: message\n" + event(HI), event(FINISH), DONE)),
            ("after an id and a pause", {}, (b"\xef\xbb\xbfid: 5\nretry: 6\n", event(HI), event(FINISH), DONE)),
            ("after blank lines", {}, (b"\n\r\n", event(HI, "data:"), event(FINISH), DONE)),
            ("compressed", {"content-encoding": "gzip"}, (gzip.compress(ALIVE + event(HI) + event(FINISH) + DONE),)),
        )
    ),
    Row(
        "it is given as it comes",
        Reply(200, {"content-type": "application/json"}, (event(HI), LONG), chunked=True),
        Streamed(("Hi",), Failed(RequestTimeoutError, "the stream fell silent")),
        options={"stream_idle_timeout_ms": 200},
    ),
    Row(
        "and is cut where it is cut",
        Reply(200, {"content-type": "application/json"}, (event(HI), CUT), chunked=True),
        Streamed(("Hi",), Failed(StreamInterruptedError, "the stream broke off")),
    ),
    Row(
        "what only begins like one is none",
        page("dat", content_type="application/json"),
        Failed(ResponseValidationError, "the answer is not JSON"),
        shows={"body": "dat"},
    ),
    Row(
        "nor is JSON after white space, be it of a word that events begin with",
        page('\n\n "data: "', content_type="application/json"),
        Failed(ResponseValidationError, "the answer is no JSON object but a string"),
    ),
    *(
        Row(
            f"a word that names no encoding changes nothing of a stream: {word}",
            Reply(
                200,
                {"content-type": kind, "content-encoding": word},
                (event(HI), event(FINISH), DONE),
                chunked=True,
            ),
            WHOLE,
        )
        for kind in ("text/event-stream", "application/json")
        for word in ("utf-8", "identity", "none, identity", ",")
    ),
    *(
        Row(
            f"gzip is undone as often, and whatever it is called: {word}",
            Reply(200, {"content-type": kind, "content-encoding": word}, (body,), chunked=True),
            WHOLE,
        )
        for kind in ("text/event-stream", "application/json")
        for word, body in (
            ("GZIP", gzip.compress(event(HI) + event(FINISH) + DONE)),
            ("identity, x-gzip", gzip.compress(event(HI) + event(FINISH) + DONE)),
            ("gzip, utf-8", gzip.compress(event(HI) + event(FINISH) + DONE)),
            ("gzip, gzip", gzip.compress(gzip.compress(event(HI) + event(FINISH) + DONE))),
        )
    ),
    Row(
        "a whole answer that is cut was paid for in part",
        page(json.dumps(ANSWER)[:-9], content_type="text/event-stream"),
        Streamed((), CUT_OFF),
        shows={"0.body": json.dumps(ANSWER)[:-9]},
    ),
    Row(
        "however it is labelled",
        page(json.dumps(ANSWER)[:-9], content_type="application/json"),
        Failed(ResponseValidationError, "the answer is not JSON"),
    ),
    Row(
        "so was an event of which nothing can be read",
        chat_stream(ALIVE, event(HI)[:-9]),
        Streamed((), CUT_OFF),
    ),
    Row(
        "a stream without an answer that cost something is not asked for again",
        chat_stream({"choices": [], "usage": {"completion_tokens": 3, "cost": 0.02}}, DONE),
        Streamed(("",), replace(NOTHING, retryable=False)),
        shows={"1.partial.usage.cost": 0.02},
    ),
    Row(
        "nor is such an answer, where a stream was asked for",
        told({"choices": [], "usage": {"completion_tokens": 3, "cost": 0.02}}),
        Failed(ResponseValidationError, "there is nothing usable in the answer"),
        options=QUICKLY,
        shows={"partial.usage.cost": 0.02},
    ),
    Row(
        "labelled or not",
        page(json.dumps({"choices": [], "usage": {"completion_tokens": 3, "cost": 0.02}}), content_type="text/plain"),
        Streamed((), replace(NOTHING, retryable=False)),
        shows={"0.partial.usage.cost": 0.02},
    ),
    Row(
        "an error in mid-stream tells what it cost",
        chat_stream("Hi", {"error": {"code": 502, "message": "boom"}, "choices": [], "usage": {"cost": 0.02}}),
        Streamed(("Hi",), replace(BOOM, partial="")),
        shows={"1.partial.usage.cost": 0.02},
    ),
    *(
        Row(
            f"a provider's own error {name}",
            chat_stream("Hi", event({"type": "error", "error": {"type": word, "message": "hot"}}, start)),
            Streamed(("Hi",), Refused(kind, status, "hot", error_type=word, retryable=status > 428, wire=200)),
            seen="https://docs.anthropic.com/en/api/errors",
        )
        for name, start in (("by name", "event: error\ndata: "), ("without a name", "data: "))
        for word, kind, status in (
            ("overloaded_error", ProviderOverloadedResponseError, 529),
            ("rate_limit_error", TooManyRequestsResponseError, 429),
            ("api_error", InternalServerResponseError, 500),
            ("authentication_error", UnauthorizedResponseError, 401),
            ("request_too_large", PayloadTooLargeResponseError, 413),
        )
    ),
    Row(
        "be it the whole answer",
        told({"type": "error", "error": {"type": "overloaded_error", "message": "hot"}}),
        Refused(ProviderOverloadedResponseError, 529, "hot", error_type="overloaded_error", retryable=True, wire=200),
    ),
    Row(
        "or without an error of its own",
        chat_stream("Hi", {"type": "error", "message": "hot", "code": 503}),
        Streamed(("Hi",), Refused(ServiceUnavailableResponseError, 503, "hot", code=503, retryable=True, wire=200)),
    ),
    Row(
        "where no stream was asked for, one is no answer, and is kept",
        chat_stream("Hi", FINISH, DONE),
        Failed(ResponseValidationError, "the answer is not JSON"),
        request={"stream": False},
        shows={"body": (event(HI) + event(FINISH) + DONE).decode()},
    ),
]


@pytest.fixture(scope="module")
def server() -> Iterator[StandIn]:
    """Serve all rows."""
    with StandIn() as made:
        yield made


@pytest.mark.parametrize("byte_by_byte", [False, True], ids=["at once", "byte by byte"])
@table(
    framing=FRAMING,
    errors_in_mid_stream=ERRORS_IN_MID_STREAM,
    ends=ENDS,
    shapes=SHAPES,
    no_stream=NO_STREAM,
)
def test_a_stream(caller: Caller, server: StandIn, row: Row, byte_by_byte: bool) -> None:
    sent = row.byte_by_byte() if byte_by_byte else row
    assert meet(caller, server, sent, {**QUESTION, "stream": True}) == expected(row)
