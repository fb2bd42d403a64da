"""What a user's own code looks like to mypy and pyright where it previews, records and replays. Never executed."""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from collections.abc import Mapping
from functools import partial
from typing import Any, assert_type

from openrouter_core import (
    BlackBox,
    Ok,
    OpenRouterCore,
    Preview,
    Record,
    RequestOptions,
    Result,
    SendError,
    api_keys_get,
    beta_responses_send,
    chat_send,
    chat_send_async,
    credits_get_credits,
    files_download_stream,
    files_upload,
    images_generate,
    messages_send,
    messages_send_async,
    models_list,
    models_list_async,
    preview,
    replay,
    replay_async,
    replaying,
    responses_send,
    responses_send_async,
)
from openrouter_core.errors import InvalidRequestError
from openrouter_core.models.chat import ChatRequest, ChatResult


def every_function_is_previewed_as_it_is_called(core: OpenRouterCore, options: RequestOptions) -> None:
    seen = preview(chat_send, core, {"model": "m", "messages": [{"role": "user", "content": "?"}]}, options)
    assert_type(seen, Result[Preview, SendError])
    preview(chat_send, core, {"messages": [], "stream": True})
    preview(chat_send, core, {"chat_request": {"messages": [], "stream": True}, "http_referer": "h"}, {"retries": 2})
    preview(chat_send_async, core, ChatRequest(messages=[]), options=options)
    preview(responses_send, core, {"input": "?"})
    preview(responses_send_async, core, {"input": "?", "stream": True})
    preview(beta_responses_send, core, {"input": "?"})
    preview(messages_send, core, {"model": "m", "max_tokens": 1, "messages": []})
    preview(messages_send_async, core, {"model": "m", "max_tokens": 1, "messages": [], "stream": True}, options)
    preview(images_generate, core, {"model": "m", "prompt": "p", "stream": True})
    preview(models_list, core)
    preview(models_list_async, core, {"category": "programming"}, options)
    preview(api_keys_get, core, {"hash": "h"})
    preview(credits_get_credits, core, options=options)
    preview(files_upload, core, {"file": b"x"})
    preview(files_download_stream, core, {"file_id": "f"})


def ask(core: OpenRouterCore, question: str) -> str:
    return f"{core} {question}"


async def ask_async(core: OpenRouterCore, question: str) -> str:
    return f"{core} {question}"


def a_function_of_ones_own_is_previewed_too(core: OpenRouterCore) -> None:
    assert_type(preview(ask, core, "Why?"), Result[Preview, SendError])
    preview(ask_async, core, question="Why?")
    preview(partial(ask, question="Why?"), core)
    preview(lambda core: ask(core, "Why?"), core)


def what_no_call_would_take_is_flagged(core: OpenRouterCore) -> None:
    preview(models_list, core, {"categry": "programming"})  # type: ignore[call-overload]
    preview(chat_send, core, {"mesages": []})  # type: ignore[call-overload]
    preview(chat_send, core, {"messages": []}, {"timeot_ms": 1})  # type: ignore[call-overload]
    preview(chat_send, core)  # type: ignore[call-overload]
    preview(messages_send, core, {"max_tokens": 1})  # type: ignore[call-overload]
    preview(images_generate, core, 5)  # type: ignore[call-overload]
    preview(ask, core, 5)  # type: ignore[call-overload]
    preview(ask, core)  # type: ignore[call-overload]
    preview(ask, "core", "Why?")  # type: ignore[call-overload]


def what_is_previewed_can_be_looked_at(seen: Preview) -> str:
    assert_type(seen.headers, Mapping[str, str])
    assert_type(seen.body, bytes)
    assert_type([each.latest_ms for each in seen.attempts], list[float])
    assert_type([part.file_name for part in seen.parts or ()], list[str | None])
    seen.method = "GET"  # type: ignore[misc]
    return seen.curl()


def a_box_looks_on(box: BlackBox) -> None:
    core = OpenRouterCore(observe=box)
    chat_send(core, {"messages": []}, {"observe": BlackBox(keep=1, prompts=True, failures_only=True, max_bytes=1)})
    OpenRouterCore(observe=[box, print])
    assert_type(box.records, tuple[Record, ...])
    BlackBox(kep=1)  # type: ignore[call-arg]


async def records_play_again(record: Record) -> ChatResult | None:
    assert_type(Record.from_json(record.json()), Result[Record, InvalidRequestError])
    assert_type(replay(record), Result[Any, SendError])
    assert_type(await replay_async(record.json(indent=2)), Result[Any, SendError])
    core = replaying(record, record.json(), {"version": 1})
    outcome = chat_send(core, {"messages": []})
    assert_type(outcome, Result[ChatResult, SendError])
    return outcome.unwrap() if isinstance(outcome, Ok) else None
