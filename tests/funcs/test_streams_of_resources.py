"""Operations of resources that stream: images in steps, and what an intern says."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pytest_httpx import HTTPXMock, IteratorStream

from kit.callers import RUNNERS, Calls
from openrouter_core import (
    Err,
    Ok,
    OpenRouterCore,
    errors,
    gather,
    images_generate,
    images_generate_async,
    interns_chat,
    interns_chat_async,
    interns_create_intern,
    interns_get_intern,
    text_deltas,
    text_of,
)
from openrouter_core.errors import ResponseValidationError, StreamInterruptedError
from openrouter_core.testing import StandIn

CORE = OpenRouterCore(api_key="k", retries=0)
DRAW: dict[str, Any] = {"model": "openai/gpt-image-1", "prompt": "a point"}
ASK: dict[str, Any] = {"intern_id": "i", "messages": [{"role": "user", "content": "Hello"}], "stream": True}

DRAFT = {"type": "image_generation.partial_image", "partial_image_index": 0, "b64_json": "QQ=="}
WORDS = {"type": "image_generation.text_chunk", "phase": "draft", "text": "<svg"}
DONE = {"type": "image_generation.completed", "b64_json": "Qg==", "created": 1, "usage": {"cost": 0.04}}
FAILED = {"type": "error", "error": {"code": "upstream_error", "message": "Told.", "param": None, "type": None}}


class Images(Calls):
    """Calls `images_generate` and its twin."""

    blocking = staticmethod(images_generate)
    awaited = staticmethod(images_generate_async)


class Interns(Calls):
    """Calls `interns_chat` and its twin."""

    blocking = staticmethod(interns_chat)
    awaited = staticmethod(interns_chat_async)


@pytest.fixture(params=RUNNERS)
def images(request: pytest.FixtureRequest) -> Images:
    """Each test that takes this runs three times."""
    return Images(RUNNERS[request.param])


@pytest.fixture(params=RUNNERS)
def interns(request: pytest.FixtureRequest) -> Interns:
    """Each test that takes this runs three times."""
    return Interns(RUNNERS[request.param])


def sse(*events: object, done: bool = False) -> IteratorStream:
    steps = [b"data: %s\n\n" % json.dumps(each).encode() for each in events]
    return IteratorStream([*steps, *([b"data: [DONE]\n\n"] if done else [])])


def kinds(items: list[Any]) -> list[str]:
    return [item.unwrap().type if isinstance(item, Ok) else type(item.failure()).__name__ for item in items]


@pytest.mark.parametrize("done", [False, True])
def test_an_image_comes_in_steps(images: Images, httpx_mock: HTTPXMock, done: bool) -> None:
    httpx_mock.add_response(stream=sse(WORDS, DRAFT, DONE, done=done))
    items = images.stream(CORE, DRAW)
    assert [item.unwrap().raw for item in items] == [WORDS, DRAFT, DONE]
    assert items[2].unwrap().usage.cost == 0.04
    (sent,) = httpx_mock.get_requests()
    assert sent.headers["accept"] == "text/event-stream"
    assert json.loads(sent.content) == {**DRAW, "stream": True}


@pytest.mark.parametrize("done", [False, True])
@pytest.mark.parametrize("events", [(WORDS,), (WORDS, DRAFT)], ids=["words", "a draft"])
def test_a_stream_without_an_image_is_an_interruption(
    images: Images, httpx_mock: HTTPXMock, events: tuple[object, ...], done: bool
) -> None:
    httpx_mock.add_response(stream=sse(*events, done=done))
    items = images.stream(CORE, DRAW)
    assert len(items) == len(events) + 1
    assert isinstance(items[-1].failure(), StreamInterruptedError)


@pytest.mark.parametrize(
    ("failed", "kind"),
    [
        (FAILED, errors.BadGatewayResponseError),
        ({"type": "error", "error": {"type": "provider_error", "message": "Told."}}, errors.BadGatewayResponseError),
        ({"type": "error", "code": "rate_limit_exceeded", "message": "Told."}, errors.TooManyRequestsResponseError),
        ({"error": {"code": 402, "message": "Told."}}, errors.PaymentRequiredResponseError),
    ],
    ids=["documented", "a provider's word", "flat", "an envelope"],
)
def test_an_error_of_images_is_one_err_and_last(
    images: Images, httpx_mock: HTTPXMock, failed: object, kind: type[errors.APIError]
) -> None:
    httpx_mock.add_response(stream=sse(DRAFT, failed, DONE))
    items = images.stream(CORE, DRAW)
    assert kinds(items) == [DRAFT["type"], kind.__name__]
    assert items[-1].failure().message == "Told."


def test_whole_images_where_events_were_asked_for_are_events(images: Images, httpx_mock: HTTPXMock) -> None:
    data = [{"b64_json": "QQ==", "media_type": "image/png"}, {"b64_json": "Qg=="}]
    httpx_mock.add_response(json={"created": 1, "data": data, "usage": {"cost": 0.1}})
    first, last = (item.unwrap() for item in images.stream(CORE, DRAW))
    assert (first.b64_json, first.media_type, first.created, first.usage) == ("QQ==", "image/png", 1, None)
    assert (last.b64_json, last.usage.cost) == ("Qg==", 0.1)


def test_no_image_at_all_is_no_answer(images: Images, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(stream=sse(done=True))
    assert kinds(images.stream(CORE, DRAW)) == ["ResponseValidationError"]
    httpx_mock.add_response(json={})
    assert isinstance(images.err(CORE, DRAW), ResponseValidationError)


@pytest.mark.parametrize("stream", [False, True])
def test_the_stand_in_draws(images: Images, core: OpenRouterCore, stream: bool) -> None:
    given = images.value(core, {**DRAW, "n": 2, "stream": stream})
    drawn = [item.unwrap() for item in given] if stream else given.data
    assert len(drawn) == 2
    assert {each.media_type for each in drawn} == {"image/png"}


def chunk(delta: object, reason: str | None = None, **more: object) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": reason}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice], **more}


def test_what_an_intern_says_comes_as_chunks_and_is_read_as_those_of_chat(
    interns: Interns, httpx_mock: HTTPXMock
) -> None:
    httpx_mock.add_response(stream=sse(chunk({"content": "Par"}), chunk({"content": "is."}), chunk({}, "stop")))
    items = interns.value(CORE, ASK)
    assert type(items[0].unwrap()).__name__ == "InternChatCompletionChunk"
    assert [text.unwrap() for text in text_deltas(items)] == ["Par", "is."]
    assert text_of(items[0].unwrap()) == "Par"
    assert text_of(gather(items).unwrap()) == "Paris."
    (sent,) = httpx_mock.get_requests()
    assert str(sent.url).endswith("/interns/i/chat/completions")
    assert json.loads(sent.content) == {key: value for key, value in ASK.items() if key != "intern_id"}


def test_a_run_that_was_steered_gives_that_word_and_no_stream(interns: Interns, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(202, json={"session_id": "s", "status": "steered"})
    steered = interns.value(CORE, ASK)
    assert type(steered).__name__ == "InternChatSteeredResponse"
    assert (steered.session_id, steered.status, steered.http_meta.status_code) == ("s", "steered", 202)


def test_an_interns_stream_that_breaks_off_is_an_interruption(interns: Interns, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(stream=sse(chunk({"content": "Par"})))
    items = interns.value(CORE, ASK)
    assert isinstance(items[-1].failure(), StreamInterruptedError)
    assert text_of(gather(items).failure().partial) == "Par"


@pytest.mark.parametrize("retryable", [False, True])
def test_an_interns_error_says_itself_whether_to_ask_again(
    interns: Interns, httpx_mock: HTTPXMock, retryable: bool
) -> None:
    said = {"code": 409, "message": "Told.", "metadata": {"reason": "busy", "retryable": retryable}}
    httpx_mock.add_response(stream=sse(chunk({"content": "Par"}), chunk({}, "error", error=said)))
    failed = interns.value(CORE, ASK)[-1].failure()
    assert (failed.status_code, failed.message, failed.retryable) == (409, "Told.", retryable)
    httpx_mock.add_response(409, json={"error": said})
    refused = interns.err(CORE, ASK)
    assert (refused.status_code, refused.message, refused.retryable) == (409, "Told.", retryable)


def test_the_stand_in_has_interns_that_answer(interns: Interns, core: OpenRouterCore, stand_in: StandIn) -> None:
    made = interns_create_intern(core, {"name": "i", "provision": True}).unwrap()
    intern_id = made.id or ""
    while interns_get_intern(core, {"intern_id": intern_id}).unwrap().status != "running":
        assert len(stand_in.received) < 9
    answer = gather(interns.value(core, {**ASK, "intern_id": intern_id}))
    assert not isinstance(answer, Err)
    assert text_of(answer.unwrap()) == "You said: Hello"
