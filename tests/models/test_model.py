"""Response values are frozen and comparable, know their JSON and their exchange; a reply is plain data."""

from __future__ import annotations

import copy
import pickle
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import attrs
import pytest
import rich.pretty

from openrouter_core import OpenRouterCore, errors
from openrouter_core.call.reply import Reply
from openrouter_core.http_meta import HttpMeta
from openrouter_core.models.chat import (
    ChatAssistantMessage,
    ChatChoice,
    ChatResult,
    ChatStreamToolCallFunction,
    ChatToolCallFunction,
)
from openrouter_core.models.chat_events import ChatStreamDelta
from openrouter_core.models.convert import read
from openrouter_core.models.model import Model

if TYPE_CHECKING:
    from collections.abc import Generator

MESSAGE = ChatAssistantMessage(content="hi")


class Printer:
    """Does what IPython's does, on one line."""

    def __init__(self) -> None:
        self.said = ""

    def text(self, text: str) -> None:
        self.said += text

    def breakable(self) -> None:
        self.said += " "

    @contextmanager
    def group(self, _indent: int, opening: str, closing: str) -> Generator[None]:
        self.said += opening
        yield
        self.said += closing

    def pretty(self, value: object) -> None:
        show = getattr(value, "_repr_pretty_", None)
        if show is None:
            self.said += repr(value)
        else:
            show(self, False)


def test_rich_and_notebooks_show_what_repr_shows_without_the_fields_that_say_nothing() -> None:
    json = {"choices": [{"message": {"role": "assistant", "content": "hi"}}], "usage": {"cost": 1.5}, "model": "m"}
    result: ChatResult = read("chat.ChatResult", json)
    printer = Printer()
    printer.pretty(result)
    assert printer.said == repr(result)
    assert rich.pretty.pretty_repr(result, max_width=1_000) == repr(result)
    narrow = rich.pretty.pretty_repr(result, max_width=20)
    assert "    usage=ChatUsage(\n        cost=1.5\n    )" in narrow
    assert "None" not in narrow


def test_rich_shows_no_key_and_no_prompt() -> None:
    error = errors.InvalidRequestError(message="no", partial=MESSAGE)
    for value in (OpenRouterCore(api_key="sk-secret"), error):
        shown = rich.pretty.pretty_repr(value)
        assert type(value).__name__ in shown
        assert "secret" not in shown
        assert "hi" not in shown


def test_a_value_built_by_hand_has_no_json_and_no_exchange() -> None:
    result = ChatResult(choices=(ChatChoice(message=MESSAGE),))
    assert result.raw == {}
    assert result.http_meta == HttpMeta()
    with pytest.raises(TypeError):
        result.raw["x"] = 1  # type: ignore[index]  # pyright: ignore[reportIndexIssue]


@pytest.mark.parametrize("value", [MESSAGE, HttpMeta(), Reply(meta=HttpMeta(), now_ms=0.0)], ids=repr)
def test_values_are_frozen(value: object) -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(value, attrs.fields(type(value))[0].name, "x")  # type: ignore[arg-type]


def test_a_field_is_read_when_it_is_asked_for() -> None:
    """What nobody looks at costs nothing, not even the loading of its class."""
    json: dict[str, Any] = {"usage": {"cost": 1}, "choices": []}
    result: ChatResult = read("chat.ChatResult", json)
    assert "usage" not in vars(result)
    usage = result.usage
    assert vars(result)["usage"] is usage
    assert result.usage is usage


def test_a_class_itself_has_no_values() -> None:
    assert not hasattr(ChatResult, "usage")


def test_fields_are_given_by_keyword_only() -> None:
    build: Any = ChatAssistantMessage
    with pytest.raises(TypeError):
        build("assistant")


def test_equality_is_of_the_class_and_the_fields_and_not_of_the_json() -> None:
    read_one: ChatAssistantMessage = read("chat.ChatAssistantMessage", {"content": "hi", "unknown": 1})
    assert read_one == MESSAGE
    assert hash(read_one) == hash(MESSAGE)
    assert read_one != ChatAssistantMessage(content="ho")
    assert ChatToolCallFunction(name="f") != ChatStreamToolCallFunction(name="f")
    assert MESSAGE != {"role": "assistant", "content": "hi"}
    assert len({read_one, MESSAGE, ChatStreamDelta(content="hi")}) == 2


def test_repr_shows_the_fields_that_say_something_and_not_the_json() -> None:
    message: ChatAssistantMessage = read("chat.ChatAssistantMessage", {"content": "", "images": [], "unknown": 1})
    assert repr(message) == "ChatAssistantMessage(content='', role='assistant')"


def test_what_came_goes_back_as_it_came_and_what_was_built_as_its_fields() -> None:
    json = {"content": "hi", "unknown": 1}
    assert read("chat.ChatAssistantMessage", json).to_json() is json
    assert MESSAGE.to_json() == {"role": "assistant", "content": "hi"}
    assert attrs.evolve(read("chat.ChatAssistantMessage", json), content="ho").to_json() == {
        "role": "assistant",
        "content": "ho",
    }


def test_a_name_that_python_keeps_for_itself_goes_out_as_the_wire_has_it() -> None:
    @attrs.frozen(kw_only=True, slots=False, eq=False, repr=False)
    class Renamed(Model):
        from_: str | None = None

    assert Renamed(from_="x").to_json() == {"from": "x"}


def test_a_value_travels_with_its_json() -> None:
    message: ChatAssistantMessage = read("chat.ChatAssistantMessage", {"content": "hi", "unknown": [1]})
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        travelled: Any = pickle.loads(pickle.dumps(message, protocol))  # noqa: S301 - our own bytes
        assert (travelled, travelled.raw) == (message, message.raw)
    assert copy.copy(message).raw is message.raw
    deep = copy.deepcopy(message)
    assert (deep, deep.raw, deep.raw is message.raw) == (message, message.raw, False)


def test_asdict_gives_the_fields_without_the_json() -> None:
    result: ChatResult = read("chat.ChatResult", {"choices": [{"message": {"content": "hi"}}], "unknown": 1})
    assert attrs.asdict(result)["choices"][0]["message"]["content"] == "hi"
    assert "unknown" not in attrs.asdict(result)


def test_the_exchange_is_empty_until_there_was_one() -> None:
    assert attrs.astuple(HttpMeta()) == (None, {}, None, 0, 0.0)
    assert HttpMeta() == HttpMeta()


@pytest.mark.parametrize(
    ("status", "is_success"),
    [(None, False), (100, False), (199, False), (200, True), (204, True), (299, True), (300, False), (500, False)],
)
def test_success_is_the_2xx_family(status: int | None, *, is_success: bool) -> None:
    assert Reply(meta=HttpMeta(status_code=status), now_ms=0.0).is_success is is_success
