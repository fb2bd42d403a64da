"""What a mutation looks like to mypy and pyright. It is checked and never executed."""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from collections.abc import Callable
from functools import partial
from typing import assert_never, assert_type

from openrouter_core import (
    AsyncEventStream,
    Err,
    EventStream,
    Idle,
    Mutation,
    MutationState,
    Ok,
    OpenRouterCore,
    Pending,
    RequestOptions,
    Result,
    SendError,
    Settled,
    chat_send,
    chat_send_async,
    responses_send,
    text_of,
)
from openrouter_core.models.chat import ChatRequest, ChatResult, ChatStreamChunk, ChatStreamRequest
from openrouter_core.models.responses import OpenResponsesResult, ResponsesRequest

core = OpenRouterCore()


def a_declared_one_is_exact() -> None:
    ask: Mutation[[ChatRequest], ChatResult, SendError] = Mutation(lambda request: chat_send(core, request))
    assert_type(ask.mutate({"messages": []}), Result[ChatResult, SendError])
    respond: Mutation[[ResponsesRequest], OpenResponsesResult, SendError] = Mutation(
        lambda request: responses_send(core, request)
    )
    assert_type(respond.mutate({"input": "Hello"}), Result[OpenResponsesResult, SendError])


def so_is_one_of_a_stream() -> None:
    ask: Mutation[[ChatStreamRequest], EventStream[ChatStreamChunk], SendError] = Mutation(
        lambda request: chat_send(core, request)
    )
    assert_type(ask.mutate({"messages": [], "stream": True}), Result[EventStream[ChatStreamChunk], SendError])


async def and_an_asynchronous_one() -> None:
    ask: Mutation[[ChatRequest], ChatResult, SendError] = Mutation(lambda request: chat_send_async(core, request))
    assert_type(await ask.mutate_async({"messages": []}), Result[ChatResult, SendError])
    stream: Mutation[[ChatStreamRequest], AsyncEventStream[ChatStreamChunk], SendError] = Mutation(
        lambda request: chat_send_async(core, request)
    )
    opened = await stream.mutate_async({"messages": [], "stream": True})
    assert_type(opened, Result[AsyncEventStream[ChatStreamChunk], SendError])


def a_declared_partial_is_exact_for_whole_answers() -> None:
    ask: Mutation[[ChatRequest, RequestOptions], ChatResult, SendError] = Mutation(partial(chat_send, core))
    assert_type(ask.mutate({"messages": []}, {"retries": 0}), Result[ChatResult, SendError])


def a_function_of_ones_own_needs_no_declaration() -> None:
    def about(topic: str, *, model: str = "openai/gpt-4o-mini") -> Result[ChatResult, SendError]:
        return chat_send(core, {"model": model, "messages": [{"role": "user", "content": f"Tell me about {topic}."}]})

    ask = Mutation(about)
    assert_type(ask.mutate("Rust", model="m"), Result[ChatResult, SendError])
    assert_type(ask.state, MutationState[ChatResult, SendError])
    ask.mutate(1)  # type: ignore[arg-type]
    ask.mutate("Rust", modle="m")  # type: ignore[call-arg]


async def nor_an_asynchronous_one() -> None:
    async def about(topic: str) -> Result[ChatResult, SendError]:
        return await chat_send_async(core, {"messages": [{"role": "user", "content": topic}]})

    ask = Mutation(about)
    assert_type(await ask.mutate_async("Rust"), Result[ChatResult, SendError])
    await ask.mutate_async(1)  # type: ignore[arg-type]


def three_states_are_all_there_are(state: MutationState[ChatResult, SendError]) -> str:
    match state:
        case Idle():
            return ""
        case Pending():
            return "…"
        case Settled(result):
            assert_type(result, Ok[ChatResult] | Err[SendError])
            return str(result)
    assert_never(state)


def and_so_are_three_results(state: MutationState[ChatResult, SendError]) -> str:
    match state.result:
        case None:
            return "…" if isinstance(state, Pending) else ""
        case Ok(answer):
            assert_type(answer, ChatResult)
            return text_of(answer)
        case Err(error):
            assert_type(error, SendError)
            return str(error)


def watchers_are_given_states(ask: Mutation[[ChatRequest], ChatResult, SendError]) -> None:
    def watch(state: MutationState[ChatResult, SendError]) -> None:
        assert_type(state, MutationState[ChatResult, SendError])

    assert_type(ask.subscribe(watch), Callable[[], None])
    ask.subscribe(len)  # type: ignore[arg-type]
    ask.mutate({"messages": [], "stream": True})  # type: ignore[typeddict-item]
