"""Request types tell the truth at run time: their keys, their hints, and pydantic, which validates by them."""

from __future__ import annotations

import json
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any, get_type_hints

import pydantic
import pytest
from typing_extensions import is_typeddict

from openrouter_core import models
from openrouter_core.models import chat, responses
from openrouter_core.models.convert import read

if TYPE_CHECKING:
    from collections.abc import Iterator

MESSAGE = read("chat.ChatAssistantMessage", {"role": "assistant", "content": "Hi.", "new": 1})
REQUEST: dict[str, Any] = {
    "model": "some/model",
    "messages": [
        {"role": "user", "content": [{"type": "text", "text": "Hello", "new": [1]}]},
        MESSAGE,
        {
            "role": "assistant",
            "content": None,
            "reasoning_details": [{"type": "reasoning.text", "text": "t", "new": 2}],
        },
    ],
    "tools": [{"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}],
    "stop": ["a", "b"],
    "new": {"a": [1]},
}


def request_types() -> Iterator[tuple[str, Any]]:
    for module in iter_modules(models.__path__):
        home = import_module(f"openrouter_core.models.{module.name}")
        if not module.name.endswith("_request"):
            continue
        yield from ((name, kind) for name in home.__all__ if is_typeddict(kind := getattr(home, name)))


TYPES = dict(request_types())


@pytest.mark.parametrize(
    ("kind", "required"),
    [
        (chat.ChatRequest, {"messages"}),
        (chat.ChatStreamRequest, {"messages", "stream"}),
        (chat.ChatAnyRequest, {"messages", "stream"}),
        (chat.SendChatCompletionRequest, {"chat_request"}),
        (responses.ResponsesRequest, set()),
        (responses.ResponsesStreamRequest, {"stream"}),
        (responses.CreateResponsesAnyRequest, {"responses_request"}),
    ],
)
def test_required_keys_are_those_without_which_nothing_is_sent(kind: Any, required: set[str]) -> None:
    assert kind.__required_keys__ == required
    assert kind.__required_keys__ | kind.__optional_keys__ == {*get_type_hints(kind)}


def test_the_hints_of_every_request_type_are_resolved() -> None:
    assert len(TYPES) > 200
    for name, kind in TYPES.items():
        assert {*get_type_hints(kind)} == kind.__required_keys__ | kind.__optional_keys__, name


def test_pydantic_knows_every_request_and_describes_it() -> None:
    requests = {name: kind for name, kind in TYPES.items() if name.endswith("Request")}
    assert len(requests) > 120
    for name, kind in requests.items():
        schema = pydantic.TypeAdapter(kind).json_schema()
        assert {*schema.get("required", ())} == kind.__required_keys__, name


def test_pydantic_keeps_what_it_does_not_know_and_lets_answers_stand_among_requests() -> None:
    adapter: Any = pydantic.TypeAdapter(chat.ChatRequest)
    checked = adapter.validate_python(REQUEST)
    assert checked == REQUEST
    assert checked["messages"][1] is MESSAGE
    assert json.loads(adapter.dump_json(checked)) == {
        **REQUEST,
        "messages": [REQUEST["messages"][0], MESSAGE.raw, REQUEST["messages"][2]],
    }


@pytest.mark.parametrize(
    ("changes", "where"),
    [
        ({"messages": [{"role": "assistant", "content": 5}]}, ("messages", 0)),
        ({"messages": "Hello"}, ("messages",)),
        ({"temperature": "hot"}, ("temperature",)),
    ],
    ids=["a message", "messages", "a number"],
)
def test_pydantic_says_where_a_request_is_wrong(changes: dict[str, Any], where: tuple[object, ...]) -> None:
    with pytest.raises(pydantic.ValidationError) as raised:
        pydantic.TypeAdapter(chat.ChatRequest).validate_python({**REQUEST, **changes})
    assert all(error["loc"][: len(where)] == where for error in raised.value.errors())
    with pytest.raises(pydantic.ValidationError, match="Field required"):
        pydantic.TypeAdapter(chat.ChatRequest).validate_python({"model": "m"})


def test_an_answer_stands_in_a_model_of_the_callers_and_its_json_is_written() -> None:
    class Turn(pydantic.BaseModel):
        message: chat.ChatAssistantMessage
        before: list[chat.ChatAssistantMessage] = []

    Turn.model_rebuild(_types_namespace={"chat": chat})
    turn = Turn(message=MESSAGE, before=[MESSAGE])
    assert turn.message is MESSAGE
    assert turn.model_dump() == {"message": MESSAGE.raw, "before": [MESSAGE.raw]}
    assert json.loads(turn.model_dump_json())["message"] == MESSAGE.raw
    assert Turn.model_json_schema()["properties"]["message"]["type"] == "object"
    with pytest.raises(pydantic.ValidationError, match="instance of ChatAssistantMessage"):
        Turn.model_validate({"message": MESSAGE.raw})
