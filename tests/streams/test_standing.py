"""What streams and gatherers show of themselves, and that one which nobody read is loud when it is dropped."""

from __future__ import annotations

import asyncio
import gc
import re
import warnings
from typing import TYPE_CHECKING, Any

import pytest

from openrouter_core import (
    ChatGatherer,
    Err,
    MessageGatherer,
    Ok,
    OpenRouterCore,
    ResponseGatherer,
    chat_send,
    files_download_stream,
)
from openrouter_core.testing import (
    StandIn,
    chat_stream,
    chat_stream_async,
    completion,
    messages_stream,
    responses_stream,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from openrouter_core.models.chat import ChatRequest


def test_a_stream_shows_where_it_stands() -> None:
    stream = chat_stream("a", "b")
    shown = [repr(stream), *(repr(stream) for _ in stream)]
    assert shown[:2] == ["<EventStream 200: 0 events came, open>", "<EventStream 200: 1 event came, open>"]
    assert shown[-1] == "<EventStream 200: 4 events came, open>"
    assert repr(stream) == "<EventStream 200: 4 events came, over>"


def test_an_asynchronous_stream_shows_where_it_stands() -> None:
    async def look() -> list[str]:
        stream = chat_stream_async("a", "b")
        shown = [repr(stream)]
        await anext(stream)
        shown.append(repr(stream))
        await stream.aclose()
        return [*shown, repr(stream)]

    states = ("0 events came, open", "1 event came, open", "1 event came, over")
    assert asyncio.run(look()) == [f"<AsyncEventStream 200: {state}>" for state in states]


def test_a_whole_answer_in_a_stream_s_place_is_one_that_waits(
    core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
) -> None:
    stand_in.script(completion("Paris."))
    with chat_send(core, {**question, "stream": True}).unwrap() as stream:
        assert repr(stream) == "<EventStream 200: 0 events came, 1 waiting, over>"
        next(stream)
        assert repr(stream) == "<EventStream 200: 0 events came, over>"


def test_bytes_show_how_many_came(core: OpenRouterCore, stand_in: StandIn) -> None:
    stand_in.script(completion("x"))
    with files_download_stream(core, {"file_id": "f"}).unwrap() as stream:
        assert re.fullmatch(r"<ByteStream 200: 0 of \d+ bytes came, open>", repr(stream))
        assert isinstance(stream.read(), Ok)
        assert re.fullmatch(r"<ByteStream 200: (\d+) of \1 bytes came, over>", repr(stream))


@pytest.mark.parametrize("make", [chat_stream, responses_stream, messages_stream])
def test_a_stream_that_is_iterated_within_its_ok_is_loud(make: Callable[[str], Any]) -> None:
    """Containers are iterable: this gives the stream itself, once, and neither arm takes it."""

    def read() -> list[object]:
        items: list[object] = []
        for item in Ok(make("Hi.")):
            match item:
                case Ok(event) | Err(event):
                    items.append(event)
                case _:
                    pass
        return items

    with pytest.warns(RuntimeWarning, match=r"dropped unread: take it out of its Ok with \.unwrap\(\)"):
        assert read() == []


@pytest.mark.parametrize(
    "use",
    [list, next, lambda stream: stream.close(), lambda stream: stream.__exit__(None, None, None), iter],
    ids=["read", "begun", "closed", "left", "iterated by somebody who comes to nothing"],
)
def test_a_stream_that_was_used_is_dropped_in_silence(use: Callable[[Any], object]) -> None:
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        use(chat_stream("a", "b"))
        gc.collect()
    assert said == []


@pytest.mark.parametrize(
    ("gatherer", "stream", "shown"),
    [
        (ChatGatherer, chat_stream, ["0 chunks of an answer so far", "3 chunks of an answer so far"]),
        (ResponseGatherer, responses_stream, ["0 items so far", "1 items so far"]),
        (MessageGatherer, messages_stream, ["0 blocks so far", "1 blocks so far"]),
    ],
)
def test_a_gatherer_shows_how_much_it_has(gatherer: Any, stream: Any, shown: list[str]) -> None:
    gathered = gatherer()
    said = [repr(gathered)]
    for item in stream("a", "b"):
        gathered.add(item.unwrap())
    assert [*said, repr(gathered)] == [f"<{gatherer.__name__}: {each}>" for each in shown]
