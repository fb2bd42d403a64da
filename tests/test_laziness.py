"""What is not used is not loaded: counted in fresh interpreters, by the classes and modules that are there after."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

import pytest

from openrouter_core.models.index import HOMES, UNIONS

ROOT = Path(__file__).parent.parent

REPORT = """
import json, sys

found, waiting = [], [sys.modules["openrouter_core.model"].Model] if "openrouter_core.model" in sys.modules else []
while waiting:
    below = waiting.pop().__subclasses__()
    found += below
    waiting += below
classes = sorted(each.__name__ for each in found if each.__module__.startswith("openrouter_core.models."))
models = sorted(name for name in sys.modules if name.startswith("openrouter_core.models."))
print(json.dumps([classes, models]))
"""

CALL = """
import httpx
from openrouter_core import OpenRouterCore
from openrouter_core.funcs.FUNCTION import FUNCTION as send

def answering(body, content_type="application/json"):
    def handle(request):
        return httpx.Response(200, content=body, headers={"content-type": content_type})
    return OpenRouterCore(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(handle)))
"""

WHOLE = """
result = send(answering(BODY), REQUEST).unwrap()
assert result.usage.total_tokens == 2
"""

EVENT = """
with send(answering(BODY, "text/event-stream"), {"stream": True, **REQUEST}).unwrap() as stream:
    event = next(iter(stream)).unwrap()
assert type(event).__name__ != "UnknownVariant"
"""

CHAT_ANSWER = {
    "id": "gen-1",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "provider": "P",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hi."}, "finish_reason": "stop"}],
    "usage": {
        "prompt_tokens": 1,
        "completion_tokens": 1,
        "total_tokens": 2,
        "cost": 0.1,
        "prompt_tokens_details": {"cached_tokens": 0},
        "completion_tokens_details": {"reasoning_tokens": 0},
        "cost_details": {"upstream_inference_cost": None},
    },
}

RESPONSE = {
    "id": "gen-1",
    "object": "response",
    "created_at": 1,
    "status": "completed",
    "error": None,
    "instructions": None,
    "metadata": {},
    "output": [
        {
            "id": "msg_1",
            "type": "message",
            "role": "assistant",
            "status": "completed",
            "content": [{"type": "output_text", "text": "Hi.", "annotations": []}],
        }
    ],
    "text": {"format": {"type": "text"}},
    "tool_choice": "auto",
    "tools": [],
    "usage": {
        "input_tokens": 1,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens": 1,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": 2,
    },
}

CHUNK = {"object": "chat.completion.chunk", "choices": [{"index": 0, "delta": {"content": "Hi"}}]}

EVENTS = UNIONS["StreamEvents"].members


def after(code: str) -> tuple[set[str], set[str]]:
    """Give the response classes that are defined, and the modules of models that are loaded, after `code`."""
    script = f"{code}\n{REPORT}"
    run = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True, cwd=ROOT)
    classes, modules = json.loads(run.stdout.splitlines()[-1])
    return set(classes), {name.removeprefix("openrouter_core.models.") for name in modules}


def calling(function: str, answer: Mapping[str, object], *, stream: bool = False) -> str:
    """Write code that calls a function and reads its answer, or a stream's first event."""
    request: object = {"messages": []} if function == "chat_send" else {"input": "Hello"}
    body = json.dumps(answer).encode()
    code = CALL.replace("FUNCTION", function) + (EVENT if stream else WHOLE)
    return code.replace("BODY", repr(b"data: %s\n\n" % body if stream else body)).replace("REQUEST", repr(request))


def family(*roots: str) -> set[str]:
    """Give the classes that an answer may hold, from what the annotations mention."""
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name in UNIONS:
            waiting += UNIONS[name].members.values()
        elif name in HOMES and name not in found:
            found.add(name)
            fields = getattr(import_module(HOMES[name]), name).__attrs_attrs__
            waiting += [word for field in fields for word in re.findall(r"\w+", str(field.type))]
    return found


CHAT = family("ChatResult", "ChatStreamChunk")
RESPONSES = family("OpenResponsesResult", "StreamEvents")
CALLS = {
    "chat_send": calling("chat_send", CHAT_ANSWER),
    "responses_send": calling("responses_send", RESPONSE),
    "beta_responses_send": calling("beta_responses_send", RESPONSE),
}
STREAMS = {
    "chat_send": calling("chat_send", CHUNK, stream=True),
    "responses_send": calling("responses_send", {"type": "response.created", "response": RESPONSE}, stream=True),
}


@pytest.mark.parametrize(("function", "most"), [("chat_send", 10), ("responses_send", 12), ("beta_responses_send", 12)])
def test_a_small_answer_defines_few_classes(function: str, most: int) -> None:
    classes, _ = after(CALLS[function])
    assert 3 <= len(classes) <= most, sorted(classes)


@pytest.mark.parametrize("function", CALLS)
def test_a_whole_answer_defines_no_events_and_loads_no_types_of_requests(function: str) -> None:
    classes, modules = after(CALLS[function])
    assert not classes & {*EVENTS.values(), "ChatStreamChunk", "ChatStreamChoice", "ChatStreamDelta"}
    assert not {name for name in modules if name.endswith("_request")}
    assert not modules & {"chat", "responses", "unions"}


@pytest.mark.parametrize("function", CALLS)
def test_importing_a_function_defines_no_class_of_an_answer(function: str) -> None:
    classes, modules = after(f"import openrouter_core.funcs.{function}")
    assert classes == set()
    assert modules <= {"index"}


@pytest.mark.parametrize("code", [CALLS["chat_send"], STREAMS["chat_send"]], ids=["whole", "streaming"])
def test_chat_defines_nothing_that_only_responses_hold(code: str) -> None:
    classes, _ = after(code)
    assert not classes & (RESPONSES - CHAT)


@pytest.mark.parametrize("code", [CALLS["responses_send"], STREAMS["responses_send"]], ids=["whole", "streaming"])
def test_responses_define_nothing_that_only_chat_holds(code: str) -> None:
    classes, _ = after(code)
    assert not classes & (CHAT - RESPONSES)


@pytest.mark.parametrize(
    "kind",
    [
        "response.created",
        "response.output_item.added",
        "response.content_part.added",
        "response.output_text.delta",
        "response.output_text.annotation.added",
        "response.function_call_arguments.delta",
        "response.reasoning_summary_text.delta",
        "response.image_generation_call.partial_image",
        "response.fusion_call.panel.delta",
        "response.code_interpreter_call_code.done",
    ],
)
def test_an_event_defines_its_own_family_of_events_and_no_other(kind: str) -> None:
    classes, _ = after(calling("responses_send", {"type": kind}, stream=True))
    stem = kind.rpartition(".")[0]
    defined = {each for each, name in EVENTS.items() if name in classes}
    assert kind in defined
    assert {each.rpartition(".")[0] for each in defined} == {stem}


def test_a_piece_of_text_defines_nothing_but_events_of_text() -> None:
    classes, _ = after(calling("responses_send", {"type": "response.output_text.delta", "delta": "Hi"}, stream=True))
    assert classes == {"TextDeltaEvent", "TextDoneEvent"}


ANSWERS = ("call_ids", "families", "finish", "gathering", "plain", "structured", "structuring", "tool_use", "turns")
"""What works with answers."""

LOADED = """
import json, sys
print(json.dumps([name for name in sys.modules if name.startswith("openrouter_core.")]))
"""


def loaded_after(code: str) -> set[str]:
    """Give the modules of the package that are loaded after `code`, by the first part of their name."""
    script = f"{code}\n{LOADED}"
    run = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True, cwd=ROOT)
    return {name.split(".")[1] for name in json.loads(run.stdout.splitlines()[-1])}


@pytest.mark.parametrize("code", ["import openrouter_core", *CALLS.values(), *STREAMS.values()])
def test_a_call_loads_nothing_that_works_with_answers(code: str) -> None:
    assert not loaded_after(code) & {*ANSWERS, "text"}


def test_to_give_the_text_of_an_answer_loads_nothing_else_that_works_with_answers() -> None:
    loaded = loaded_after(f"{CALLS['chat_send']}\nfrom openrouter_core import text_of\nassert text_of(result) == 'Hi.'")
    assert loaded & {*ANSWERS, "text"} == {"families", "text"}


GATHER = """
from openrouter_core import gather
with send(answering(BODY, "text/event-stream"), {"stream": True, **REQUEST}).unwrap() as stream:
    assert gather(stream).unwrap().usage.total_tokens == 2
"""


@pytest.mark.parametrize(
    ("function", "answer", "others"),
    [
        ("chat_send", CHAT_ANSWER, RESPONSES - CHAT),
        ("responses_send", {"type": "response.completed", "response": RESPONSE}, CHAT - RESPONSES),
    ],
)
def test_to_gather_a_stream_defines_nothing_of_the_other_family(
    function: str, answer: Mapping[str, object], others: set[str]
) -> None:
    request: object = {"messages": []} if function == "chat_send" else {"input": "Hello"}
    code = CALL.replace("FUNCTION", function) + GATHER
    body = b"data: %s\n\n" % json.dumps(answer).encode()
    classes, _ = after(code.replace("BODY", repr(body)).replace("REQUEST", repr(request)))
    assert not classes & others


def test_no_module_defines_more_than_eight_classes() -> None:
    assert max(Counter(HOMES.values()).values()) <= 8
