"""What is not used is not loaded, and no class is made: counted in fresh interpreters, by what is there after."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping

import pytest

from kit.places import ROOT

REPORT = """
import json, sys

home = sys.modules.get("openrouter_core.models.model")
found, waiting = [], [home.Model] if home is not None else []
while waiting:
    below = waiting.pop().__subclasses__()
    found += below
    waiting += below
made = sorted(each.__name__ for each in found if type(vars(each).get("__init__")).__name__ == "function")
stand_on = {f"openrouter_core.models.{name}" for name in ("convert", "json_value", "lazy", "model", "promise")}
models = sorted(name for name in sys.modules if name.startswith("openrouter_core.models.") and name not in stand_on)
print(json.dumps([made, models]))
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
assert result.usage.raw is result.raw["usage"]
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

MESSAGE = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "content": [{"type": "text", "text": "Hi.", "citations": None}],
    "stop_reason": "end_turn",
    "usage": {"input_tokens": 1, "output_tokens": 1, "cache_creation": {"ephemeral_5m_input_tokens": 0}},
}

CHUNK = {"object": "chat.completion.chunk", "choices": [{"index": 0, "delta": {"content": "Hi"}}]}

SHARED = {"keys", "shared", "unknown"}
"""What every answer stands on."""


def after(code: str) -> tuple[set[str], set[str]]:
    """Give the response classes that attrs has made, and the modules of models that are loaded, after `code`."""
    script = f"{code}\n{REPORT}"
    run = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True, cwd=ROOT)
    made, modules = json.loads(run.stdout.splitlines()[-1])
    return set(made), {name.removeprefix("openrouter_core.models.") for name in modules}


def calling(function: str, answer: Mapping[str, object], *, stream: bool = False) -> str:
    """Write code that calls a function and reads its answer, or a stream's first event."""
    request: object = {"input": "Hello"} if "responses" in function else {"messages": []}
    body = json.dumps(answer).encode()
    code = CALL.replace("FUNCTION", function) + (EVENT if stream else WHOLE)
    return code.replace("BODY", repr(b"data: %s\n\n" % body if stream else body)).replace("REQUEST", repr(request))


CALLS = {
    "chat_send": calling("chat_send", CHAT_ANSWER),
    "responses_send": calling("responses_send", RESPONSE),
    "beta_responses_send": calling("beta_responses_send", RESPONSE),
    "messages_send": calling("messages_send", MESSAGE),
}
STREAMS = {
    "chat_send": calling("chat_send", CHUNK, stream=True),
    "responses_send": calling("responses_send", {"type": "response.created", "response": RESPONSE}, stream=True),
    "messages_send": calling("messages_send", {"type": "message_start", "message": MESSAGE}, stream=True),
}


@pytest.mark.parametrize(
    ("code", "modules"),
    [
        (CALLS["chat_send"], {"chat"}),
        (STREAMS["chat_send"], {"chat", "chat_events"}),
        (CALLS["responses_send"], {"responses"}),
        (CALLS["beta_responses_send"], {"responses"}),
        (STREAMS["responses_send"], {"responses", "responses_events"}),
        (CALLS["messages_send"], {"messages", "common"}),
        (STREAMS["messages_send"], {"messages", "messages_events", "common"}),
    ],
    ids=["chat", "chat streaming", "responses", "beta", "responses streaming", "messages", "messages streaming"],
)
def test_an_answer_is_read_without_making_a_class_and_loads_its_own_family(code: str, modules: set[str]) -> None:
    """No events where none come, and no types of requests."""
    assert after(code) == (set(), modules | SHARED)


@pytest.mark.parametrize("function", CALLS)
def test_importing_a_function_loads_no_class_of_an_answer(function: str) -> None:
    assert after(f"import openrouter_core.funcs.{function}") == (set(), {"keys", "unknown"})


def test_a_class_is_made_when_a_value_is_built_or_compared_or_shown_and_no_other_is() -> None:
    for asked in ("ChatChoice(message=None)", "repr(result.choices[0])", "result.choices[0] == result.choices[0]"):
        code = f"{CALLS['chat_send']}\nfrom openrouter_core.models.chat import ChatChoice\n{asked}"
        assert "ChatChoice" in (made := after(code)[0])
        assert "ChatUsage" not in made


LOADED = """
import json, sys
print(json.dumps([name for name in sys.modules if name.startswith("openrouter_core.")]))
"""


def loaded(code: str) -> set[str]:
    """Give the modules of ours that are loaded after `code`."""
    script = f"{code}\n{LOADED}"
    run = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True, cwd=ROOT)
    return set(json.loads(run.stdout.splitlines()[-1]))


def loaded_for_answers(code: str) -> set[str]:
    """Give the modules that work with answers, of those that are loaded after `code`."""
    room = "openrouter_core.answers"
    return {name.removeprefix(f"{room}.") for name in loaded(code) if name.startswith(room)}


@pytest.mark.parametrize("code", ["import openrouter_core", *CALLS.values(), *STREAMS.values()])
def test_a_call_loads_nothing_that_works_with_answers_or_looks_on(code: str) -> None:
    rooms = "".join(
        f"\nassert not [name for name in sys.modules if name.startswith('openrouter_core.{room}')]"
        for room in ("observing", "telemetry")
    )
    assert loaded_for_answers(f"{code}\nimport sys{rooms}") == set()


@pytest.mark.parametrize("code", [*CALLS.values(), *STREAMS.values()])
def test_a_call_that_nobody_looks_on_at_loads_nothing_for_it(code: str) -> None:
    ours = {name.removeprefix("openrouter_core.") for name in loaded(code)}
    assert not {name for name in ours if name.startswith(("observing", "testing"))}
    assert not ours & {"transport.previewing", "transport.playing"}


def test_a_black_box_loads_nothing_that_plays_records_or_opens_connections() -> None:
    names = loaded("from openrouter_core import BlackBox\nBlackBox()")
    assert {"openrouter_core.observing.black_box", "openrouter_core.observing.record"} <= names
    assert not {name for name in names if name.startswith(("openrouter_core.testing", "openrouter_core.transport"))}
    assert "openrouter_core.observing.playing" not in names


def test_to_give_the_text_of_an_answer_loads_nothing_else_that_works_with_answers() -> None:
    code = f"{CALLS['chat_send']}\nfrom openrouter_core import text_of\nassert text_of(result) == 'Hi.'"
    assert loaded_for_answers(code) == {"openrouter_core.answers", "deltas", "families", "text"}


GATHER = """
from openrouter_core import gather
with send(answering(BODY, "text/event-stream"), {"stream": True, **REQUEST}).unwrap() as stream:
    assert gather(stream).unwrap().usage.total_tokens == 2
"""


@pytest.mark.parametrize(
    ("function", "answer", "modules"),
    [
        ("chat_send", CHAT_ANSWER, {"chat", "chat_events"}),
        (
            "responses_send",
            {"type": "response.completed", "response": RESPONSE},
            {"responses", "responses_events"},
        ),
    ],
)
def test_to_gather_a_stream_loads_nothing_of_the_other_family(
    function: str, answer: Mapping[str, object], modules: set[str]
) -> None:
    request: object = {"input": "Hello"} if "responses" in function else {"messages": []}
    code = CALL.replace("FUNCTION", function) + GATHER
    body = b"data: %s\n\n" % json.dumps(answer).encode()
    _, loaded = after(code.replace("BODY", repr(body)).replace("REQUEST", repr(request)))
    assert loaded == modules | SHARED


def test_importing_every_function_loads_no_class_of_any_answer() -> None:
    code = """
from importlib import import_module
from pkgutil import iter_modules
from openrouter_core import funcs
for each in iter_modules(funcs.__path__):
    if each.name != "every":
        import_module(f"openrouter_core.funcs.{each.name}")
"""
    assert after(code) == (set(), {"keys", "unknown"})


def test_a_plain_operation_loads_the_classes_of_its_resource_alone() -> None:
    body = json.dumps({"data": {"total_credits": 1, "total_usage": 1}}).encode()
    code = CALL.replace("FUNCTION", "credits_get_credits")
    code += f"\nassert send(answering({body!r})).unwrap().data.total_credits == 1"
    assert after(code) == (set(), {"credits", "unknown"})
