"""A rule for each way in which a stream tells things in pieces, with where it was met; and what a failure leaves."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from typing import Any

import pytest

from openrouter_core import (
    AsyncEventStream,
    ChatGatherer,
    Err,
    EventStream,
    Ok,
    OpenRouterCore,
    ResponseGatherer,
    chat_send,
    chat_send_async,
    finish_of,
    gather,
    gather_async,
    parsed,
    responses_send,
    text_deltas,
    text_of,
    tool_calls,
    wants_tools,
)
from openrouter_core.answers.plain import json_of
from openrouter_core.errors import (
    APIError,
    InvalidRequestError,
    ResponseValidationError,
    StreamInterruptedError,
)
from openrouter_core.models.chat import (
    ChatResult,
    ChatStreamChoice,
    ChatStreamChunk,
    ChatStreamDelta,
    ChatStreamRequest,
)
from openrouter_core.models.convert import read
from openrouter_core.testing import StandIn, completion, response_streamed, streamed
from openrouter_core.testing.replies import Reply, event, event_stream

Json = dict[str, Any]


def chunk(*deltas: Any, **choice: Any) -> Any:
    """Give a chunk whose choices have these deltas."""
    choices = [{"index": index, "delta": delta, **choice} for index, delta in enumerate(deltas)]
    return read("chat_events.ChatStreamChunk", {"choices": choices})


def message(deltas: Iterable[Any]) -> Json:
    """Gather one choice from its deltas, and give its message's JSON."""
    return dict(gathered([chunk(delta) for delta in deltas]).raw["choices"][0]["message"])


def gathered(events: Iterable[Any]) -> Any:
    """Gather events of a stream that succeeds."""
    return gather([Ok(event) for event in events]).unwrap()


def failed(*stream: Any) -> Any:
    """Give the error of a stream of these items."""
    outcome = gather(stream)
    assert isinstance(outcome, Err)
    return outcome.failure()


def piece(arguments: Any = None, /, name: str | None = None, **call: Any) -> Json:
    """Give a piece of a call."""
    told = {"name": name, "arguments": arguments}
    return {**call, "function": {key: value for key, value in told.items() if value is not None}}


def called(*pieces: Any) -> list[tuple[Any, ...]]:
    """Give id, name and arguments of each call that the pieces make, in one chunk each."""
    deltas = [{"tool_calls": each if isinstance(each, list) else [each]} for each in pieces]
    calls = message(deltas)["tool_calls"]
    return [(call["id"], call["function"].get("name"), call["function"].get("arguments")) for call in calls]


def said(text: str, **more: Any) -> Json:
    """Give a part of text."""
    return {"type": "text", "text": text, **more}


def thought(text: str) -> Json:
    """Give a part of thinking, as Mistral has it."""
    return {"type": "thinking", "thinking": [said(text)]}


ABC: Json = {"content": "abc"}
MISTRAL = "https://github.com/BerriAI/litellm/issues/16272"
SDK = "https://github.com/OpenRouterTeam/ai-sdk-provider/issues"
OPENAI = "https://github.com/openai/openai-python/issues"

MESSAGES: list[tuple[str, str, list[Any], Json]] = [
    ("text is joined", f"{OPENAI}/1833", [{"content": "Pa"}, {"content": "ris"}], {"content": "Paris"}),
    ("null says nothing", f"{SDK}/166", [{"content": None}, {"content": "a"}, {"content": None}], {"content": "a"}),
    ("null stays", f"{SDK}/506", [{"content": None}, {"refusal": "no"}], {"content": None, "refusal": "no"}),
    ("an empty text stays", f"{SDK}/506", [{"content": ""}], {"content": ""}),
    ("what no delta has is not there", f"{OPENAI}/3008", [{"reasoning": "a"}, {"reasoning": "b"}], {"reasoning": "ab"}),
    (
        "reasoning has its own text",
        f"{SDK}/519",
        [{"reasoning": "a", "content": "b"}],
        {"reasoning": "a", "content": "b"},
    ),
    ("parts, where there is no text", f"{SDK}/506", [{"content": [1]}, {"content": None}], {"content": [1]}),
    (
        "thinking and text in parts",
        MISTRAL,
        [
            {"content": ""},
            {"content": [thought("a")]},
            {"content": [thought("b")]},
            {"content": [said("Hel")]},
            {"content": [said("lo.")]},
            {"content": ""},
        ],
        {"content": [thought("ab"), said("Hello.")]},
    ),
    ("parts of text alone are text", MISTRAL, [{"content": [said("a"), said("b")]}, {"content": [said("c")]}], ABC),
    ("parts after text", MISTRAL, [{"content": "a"}, {"content": [said("b")]}, {"content": [said("c")]}], ABC),
    ("text after parts", MISTRAL, [{"content": [said("a"), "b"]}, {"content": "c"}, {"content": None}], ABC),
    ("a part that is in no list", MISTRAL, [{"content": said("a")}, {"content": said("bc")}], ABC),
    (
        "thinking as text, signed, and then more of it",
        MISTRAL,
        [{"content": [{"type": "thinking", "thinking": each}]} for each in ("a", "b")]
        + [{"content": [{"type": "thinking", "signature": "s"}]}, {"content": [{"type": "thinking", "thinking": "c"}]}],
        {
            "content": [
                {"type": "thinking", "thinking": "ab", "signature": "s"},
                {"type": "thinking", "thinking": "c"},
            ]
        },
    ),
    (
        "parts of other kinds part the text",
        MISTRAL,
        [
            {"content": [said("a"), {"type": "new", "x": 1}]},
            {"content": [said("b", annotations=[1])]},
            {"content": [said("c", annotations=[2])]},
        ],
        {"content": [said("a"), {"type": "new", "x": 1}, said("bc", annotations=[1, 2])]},
    ),
    ("no parts stay none", MISTRAL, [{"content": []}, {"content": None}], {"content": []}),
    ("reasoning in parts", MISTRAL, [{"reasoning": [said("a")]}, {"reasoning": [said("b")]}], {"reasoning": "ab"}),
    ("the last role but null", f"{SDK}/166", [{"role": "assistant"}, {"role": None}], {}),
    (
        "images are added",
        "https://openrouter.ai/docs/features/multimodal/image-generation",
        [{"images": [1]}, {"images": None}, {"images": [2, 3]}],
        {"images": [1, 2, 3]},
    ),
    (
        "annotations are added, whatever they are",
        "https://openrouter.ai/docs/features/web-search",
        [{"annotations": []}, {"annotations": [{"type": "file"}, {"type": "new"}]}],
        {"annotations": [{"type": "file"}, {"type": "new"}]},
    ),
    (
        "an empty list stays, and null",
        f"{SDK}/487",
        [{"annotations": [], "images": None}],
        {"annotations": [], "images": None},
    ),
    (
        "sound that was cut goes on",
        "https://openrouter.ai/docs/features/multimodal/audio",
        [
            {"audio": {"id": "a", "data": "YW"}},
            {"audio": {"data": "I=", "transcript": "o"}},
            {"audio": {"transcript": "h"}},
        ],
        {"audio": {"id": "a", "data": "YWI=", "transcript": "oh"}},
    ),
    (
        "sound in pieces that are each padded",
        "https://openrouter.ai/docs/features/multimodal/audio",
        [{"audio": {"data": "YQ=="}}, {"audio": {"data": None}}, {"audio": {"data": "YmM="}}, {"audio": {"data": ""}}],
        {"audio": {"data": "YWJj"}},
    ),
    (
        "sound whose padding was cut",
        "https://openrouter.ai/docs/features/multimodal/audio",
        [{"audio": {"data": "YQ="}}, {"audio": {"data": "="}}],
        {"audio": {"data": "YQ=="}},
    ),
    ("no sound", f"{SDK}/166", [{"audio": None}], {"audio": None}),
    (
        "of fields that no class knows, the last that says something",
        "https://github.com/OpenRouterTeam/python-sdk/issues/264",
        [{"x_new": 1}, {"x_new": 2}, {"x_new": None}, {"x_new": ""}],
        {"x_new": 2},
    ),
    (
        "no delta at all",
        "https://github.com/pydantic/pydantic-ai/issues/5165",
        [None, {"content": "a"}],
        {"content": "a"},
    ),
]


@pytest.mark.parametrize(("deltas", "made"), [pytest.param(*row[2:], id=row[0]) for row in MESSAGES])
def test_deltas_make_a_message(deltas: list[Json], made: Json) -> None:
    assert message(deltas) == {"role": "assistant", **made}


AGENTSCOPE = "https://github.com/agentscope-ai/agentscope-java/issues/1216"
HERMES = "https://github.com/NousResearch/hermes-agent/"
ONE = [("a", "f", '{"x":1}')]
CALLS: list[tuple[str, str, list[Any], list[Any]]] = [
    (
        "by index",
        "https://openrouter.ai/docs/api-reference/chat-completion",
        [piece('{"x"', "f", index=0, id="a"), piece(":1}", index=0)],
        ONE,
    ),
    (
        "the first index is not 0",
        "https://github.com/pipecat-ai/pipecat/pull/5342",
        [piece('{"x"', "f", index=3, id="a"), piece(":1}", index=3)],
        ONE,
    ),
    (
        "interleaved",
        "https://openrouter.ai/docs/api-reference/chat-completion",
        [
            [piece("1", "f", index=0, id="a"), piece("2", "g", index=1, id="b")],
            piece("1", index=0),
            piece("2", index=1),
        ],
        [("a", "f", "11"), ("b", "g", "22")],
    ),
    (
        "one index twice in the first chunk",
        f"{OPENAI}/3201",
        [[piece("", "f", index=0, id="a"), piece('{"x":1}', index=0)]],
        ONE,
    ),
    (
        "a new id at the same index is a new call",
        f"{SDK}/160",
        [piece("1", "f", index=0, id="a"), piece("2", "g", index=0, id="b"), piece("3", index=0)],
        [("a", "f", "1"), ("b", "g", "23")],
    ),
    ("an empty id is none", f"{OPENAI}/2806", [piece('{"x"', "f", index=0, id="a"), piece(":1}", index=0, id="")], ONE),
    ("the id comes late", f"{OPENAI}/2806", [piece('{"x"', "f", index=0), piece(":1}", index=0, id="a")], ONE),
    ("whole, in one chunk", f"{OPENAI}/2806", [piece('{"x":1}', "f", id="a")], ONE),
    (
        "an index at first, then the id alone",
        "https://github.com/diegosouzapw/OmniRoute/issues/6905",
        [piece("1", "f", index=0, id="a"), piece("2", "g", index=1, id="b"), piece("1", id="a"), piece("2", id="b")],
        [("a", "f", "11"), ("b", "g", "22")],
    ),
    (
        "the id at first, then an index with it",
        f"{OPENAI}/2806",
        [piece('{"x"', "f", id="a"), piece(":1}", index=0, id="a")],
        ONE,
    ),
    (
        "two calls with the same id",
        f"{SDK}/160",
        [piece("1", "f", index=0, id="a"), piece("2", "g", index=1, id="a"), piece("1", index=0)],
        [("a", "f", "11"), ("a", "g", "2")],
    ),
    (
        "no index: each name begins a call, arguments go on with the last",
        "https://github.com/SamSaffron/term-llm/issues/314",
        [piece("1", "f", id="a"), piece("1"), piece("2", "g", id="b"), piece("2")],
        [("a", "f", "11"), ("b", "g", "22")],
    ),
    (
        "white space after the end belongs to the arguments",
        f"{SDK}/489",
        [piece('{"x":1}', "f", index=0, id="a"), piece(" ", index=0)],
        [("a", "f", '{"x":1} ')],
    ),
    (
        "the name is said again",
        "https://github.com/AstrBotDevs/AstrBot/issues/6692",
        [piece('{"x"', "f", index=0, id="a"), piece(":1}", "f", index=0, id="a"), piece("", "", index=0)],
        ONE,
    ),
    (
        "null for arguments",
        f"{SDK}/287",
        [{"index": 0, "id": "a", "function": {"name": "f", "arguments": None}}],
        [("a", "f", None)],
    ),
    ("JSON for arguments", f"{SDK}/287", [piece({"x": 1}, "f", index=0, id="a")], ONE),
    (
        "the name in fragments",
        AGENTSCOPE,
        [piece("", "edit_ex", index=0, id="a"), piece('{"a"', "isting_file", index=0), piece(":1}", index=0)],
        [("a", "edit_existing_file", '{"a":1}')],
    ),
    (
        "the name in fragments, and then whole",
        AGENTSCOPE,
        [piece("", each, index=0, id="a") for each in ("ed", "it", "edit", "edit")],
        [("a", "edit", "")],
    ),
    (
        "the name as far as it is known",
        AGENTSCOPE,
        [piece("", each, index=0, id="a") for each in ("ed", "edit_", "edit_file")],
        [("a", "edit_file", "")],
    ),
    (
        "fragments of a name that are alike",
        AGENTSCOPE,
        [piece("", each, index=0, id="a") for each in ("get_", "get_", "x")],
        [("a", "get_get_x", "")],
    ),
    (
        "two that are alike are a name said twice",
        AGENTSCOPE,
        [piece("", "a", index=0, id="a"), piece("", "a", index=0)],
        [("a", "a", "")],
    ),
    (
        "another id, and no name",
        "https://github.com/poolsideai/pool/issues/9",
        [piece("", "f", index=0, id="a"), piece('{"x"', index=0, id="b"), piece(":1}", index=0, id="b")],
        ONE,
    ),
    (
        "an id of its own for each piece",
        HERMES + "pull/45164",
        [
            piece("", "f", index=0, id="a"),
            piece('{"x"', "", index=0, id="b"),
            piece(":1}", index=0, id="c"),
            piece("{}", "g", index=0, id="d"),
        ],
        [*ONE, ("d", "g", "{}")],
    ),
    (
        "an id of its own for each piece, and no index",
        HERMES + "pull/45164",
        [piece("", "f", id="a"), piece('{"x"', id="b"), piece(":1}", id="c"), piece("{}", "g", id="d")],
        [*ONE, ("d", "g", "{}")],
    ),
    (
        "one index for all, told apart by id",
        f"{SDK}/160",
        [
            piece("", "f", index=0, id="a"),
            piece("", "g", index=0, id="b"),
            piece('{"x":1}', index=0, id="a"),
            piece("{}", index=0, id="b"),
        ],
        [*ONE, ("b", "g", "{}")],
    ),
    (
        "all arguments so far in each piece",
        HERMES + "issues/35592",
        [piece('{"x"', "f", index=0, id="a"), piece('{"x":', index=0), piece('{"x":1}', index=0)],
        ONE,
    ),
    (
        "the whole call in each piece",
        HERMES + "issues/35592",
        [piece('{"x":1}', "f", index=0, id="a")] * 3,
        ONE,
    ),
    (
        "the whole at the end, again",
        HERMES + "issues/35592",
        [piece('{"x"', "f", index=0, id="a"), piece(":1}", index=0), piece("", index=0), piece('{"x":1}', index=0)],
        ONE,
    ),
    (
        "an empty object first",
        "https://github.com/vercel/ai/issues/12052",
        [piece("{}", "f", index=0, id="a"), piece('{"x"', index=0), piece(":1}", index=0)],
        ONE,
    ),
    (
        "an empty object first, then all so far",
        "https://github.com/vercel/ai/issues/12052",
        [piece("{}", "f", index=0, id="a"), piece('{"x"', index=0), piece('{"x":1}', index=0)],
        ONE,
    ),
    (
        "an increment that begins as all before it",
        HERMES + "pull/35860",
        [piece('{"a":', "f", index=0, id="a"), piece('{"a":1}}', index=0)],
        [("a", "f", '{"a":{"a":1}}')],
    ),
    (
        "an increment that is all before it",
        "https://github.com/diegosouzapw/OmniRoute/pull/3762",
        [piece('{"a":"', "f", index=0, id="a"), piece("x", index=0), piece("x", index=0), piece('"}', index=0)],
        [("a", "f", '{"a":"xx"}')],
    ),
    (
        "two objects that differ are no arguments, and both are shown",
        f"{SDK}/287",
        [piece('{"a":1}', "f", index=0, id="a"), piece('{"b":2}', index=0)],
        [("a", "f", '{"a":1}{"b":2}')],
    ),
    (
        "arguments that were cut off",
        f"{SDK}/287",
        [piece("{}", "f", index=0, id="a"), piece('{"x"', index=0)],
        [("a", "f", '{}{"x"')],
    ),
    ("what is no call is passed over", f"{SDK}/166", [[None, piece('{"x":1}', "f", id="a"), 5]], ONE),
]


@pytest.mark.parametrize(("pieces", "calls"), [pytest.param(*row[2:], id=row[0]) for row in CALLS])
def test_pieces_make_tool_calls(pieces: list[Any], calls: list[Any]) -> None:
    assert called(*pieces) == calls


def test_calls_that_never_had_an_id_get_one_each() -> None:
    """https://github.com/continuedev/continue/issues/13225."""
    (first, *_), (second, *_) = called(piece("1", "f", index=0), piece("1", "f", index=1), piece("", index=0))
    assert first
    assert second
    assert first != second
    assert called(piece("1", "f"), piece("1", "f")) == [(first, "f", "1"), (second, "f", "1")]


def test_nameless_pieces_without_index_or_id_are_one_call() -> None:
    [(_, name, arguments)] = called(piece('{"x"'), piece(":1}"))
    assert (name, arguments) == (None, '{"x":1}')


def test_a_call_keeps_what_no_class_knows() -> None:
    signed = {"google": {"thought_signature": "s"}}
    made = message([{"tool_calls": [piece("", "f", index=0, id="a", extra_content=signed)]}, {"tool_calls": None}])
    assert made["tool_calls"][0] == {
        "id": "a",
        "type": "function",
        "function": {"name": "f", "arguments": ""},
        "extra_content": signed,
    }


def test_a_custom_tool_is_called_with_text() -> None:
    pieces = [{"index": 0, "id": "a", "custom": {"name": "f", "input": "x"}}, {"index": 0, "custom": {"input": "y"}}]
    made = message([{"tool_calls": [each]} for each in pieces])["tool_calls"]
    assert made == [{"id": "a", "custom": {"name": "f", "input": "xy"}, "type": "custom"}]


def test_the_arguments_so_far_are_there_at_any_time() -> None:
    gatherer = ChatGatherer()
    seen: list[Any] = []
    for arguments in ('{"x"', '{"x": 1', '{"x": 1}'):
        gatherer.add(chunk({"tool_calls": [piece(arguments, "f", index=0, id="a")]}))
        seen.append(gatherer.value())
    assert seen[0].choices[0].message.tool_calls[0].function.arguments == '{"x"'
    assert seen[-1].choices[0].message.tool_calls[0].function.arguments == '{"x": 1}'


@pytest.mark.parametrize("begun", [{}, {"content": ""}, {"content": None}])
def test_a_turn_of_tool_calls_alone_has_null_for_content(begun: Json) -> None:
    """https://github.com/OpenRouterTeam/ai-sdk-provider/pull/506."""
    made = message([begun, {"tool_calls": [piece("{}", "f", index=0, id="a")]}])
    assert made["content"] is None


def text(said: str | None = None, **more: Any) -> Json:
    """Give a piece of a detail."""
    return {"type": "reasoning.text", **({} if said is None else {"text": said}), **more}


LOCKED = {"type": "reasoning.encrypted", "data": "x"}
DETAILS: list[tuple[str, str, list[Any], Any]] = [
    (
        "text goes on",
        "langchain-ai/langchain/issues/36400",
        [text("a", index=0), text("b", index=0)],
        [text("ab", index=0)],
    ),
    (
        "a summary goes on",
        "langchain-ai/langchain/issues/36401",
        [{"type": "reasoning.summary", "summary": "a"}, {"type": "reasoning.summary", "summary": "b"}],
        [{"type": "reasoning.summary", "summary": "ab"}],
    ),
    (
        "the signature comes after the text",
        "OpenRouterTeam/ai-sdk-provider/issues/423",
        [text("a", signature=None), text(signature="s", format="anthropic-claude-v1")],
        [text("a", signature="s", format="anthropic-claude-v1")],
    ),
    (
        "a signature alone",
        "pydantic/pydantic-ai/issues/3658",
        [text(signature="s", index=0)],
        [text(signature="s", index=0)],
    ),
    (
        "the first format counts",
        "OpenRouterTeam/ai-sdk-provider/issues/423",
        [text("a", id="i"), text("b", id=None)],
        [text("ab", id="i")],
    ),
    ("another index", "OpenRouterTeam/ai-sdk-provider/issues/520", [text("a", index=0), text("b", index=1)], None),
    ("another id", "OpenRouterTeam/ai-sdk-provider/issues/520", [text("a", id="i"), text("b", id="j")], None),
    (
        "another type",
        "langchain-ai/langchain/issues/36401",
        [text("a"), {"type": "reasoning.summary", "summary": "b"}, text("c")],
        None,
    ),
    (
        "text after the signature, the index always 0",
        "OpenRouterTeam/ai-sdk-provider/issues/519",
        [text("a", index=0), text(signature="s", index=0), text("b", index=0), text(signature="t", index=0)],
        [text("a", signature="s", index=0), text("b", signature="t", index=0)],
    ),
    (
        "another signature",
        "OpenRouterTeam/ai-sdk-provider/issues/519",
        [text("a", signature="s"), text(signature="t")],
        None,
    ),
    (
        "the same signature",
        "OpenRouterTeam/ai-sdk-provider/issues/519",
        [text("a", signature="s"), text("b", signature="s")],
        [text("ab", signature="s")],
    ),
    (
        "locked ones stay as they are",
        "langchain-ai/langchainjs/issues/11699",
        [LOCKED, LOCKED, text("a"), LOCKED, text("b")],
        None,
    ),
    (
        "unknown ones too",
        "OpenRouterTeam/ai-sdk-provider/issues/519",
        [{"type": "new", "text": "a"}, {"type": "new", "text": "b"}, 5],
        None,
    ),
]


@pytest.mark.parametrize(("pieces", "made"), [pytest.param(*row[2:], id=row[0]) for row in DETAILS])
@pytest.mark.parametrize("together", [False, True])
def test_pieces_make_reasoning_details(pieces: list[Any], made: list[Any] | None, together: bool) -> None:
    deltas = [{"reasoning_details": pieces}] if together else [{"reasoning_details": [each]} for each in pieces]
    assert message(deltas)["reasoning_details"] == (pieces if made is None else made)


@pytest.mark.parametrize(("said", "made"), [([None, []], []), ([[], None], []), ([None], None)])
def test_no_reasoning_details_are_not_the_same_as_null(said: list[Any], made: Any) -> None:
    """https://github.com/OpenRouterTeam/ai-sdk-provider/issues/487: an empty list goes back as one."""
    assert message([{"reasoning_details": each} for each in said])["reasoning_details"] == made
    assert "reasoning_details" not in message([{"content": "a"}])


PROMPT = {"prompt_tokens": 9, "completion_tokens": 0, "prompt_tokens_details": {"cached_tokens": 4}}
COMPLETION = {
    "prompt_tokens": 0,
    "completion_tokens": 3,
    "total_tokens": 12,
    "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": None},
    "completion_tokens_details": {"reasoning_tokens": 2},
    "cost": 0.5,
    "cost_details": {"upstream_inference_cost": None},
}
FULL = {
    **COMPLETION,
    "prompt_tokens": 9,
    "prompt_tokens_details": {"cached_tokens": 4, "audio_tokens": None},
}
COUNTS = {"prompt_tokens": 9, "completion_tokens": 3, "total_tokens": 12}
USED = {"a": 12, "b": {"c": 1}}
ZERO = {"usage": {"a": 0}}
TOPS: list[tuple[str, list[Json], Json]] = [
    (
        "the last usage, not the sum",
        [{"usage": {"cost": 1}}, {"usage": {"cost": 2}}, {"usage": None}],
        {"usage": {"cost": 2}},
    ),
    ("usage that is told in two halves", [{"usage": PROMPT}, {"usage": COMPLETION}], {"usage": FULL}),
    ("usage, and then its three counts alone", [{"usage": FULL}, {"usage": COUNTS}], {"usage": FULL}),
    ("an empty usage at the end", [{"usage": FULL}, {"usage": {}}, {"usage": None}], {"usage": FULL}),
    ("usage of nulls at the end", [{"usage": FULL}, {"usage": dict.fromkeys(FULL)}], {"usage": FULL}),
    ("zeros that are not known yet", [{"usage": {"a": 0, "b": {"c": 0}}}, {"usage": USED}], {"usage": USED}),
    ("zeros that are not known any more", [{"usage": USED}, {"usage": {"a": 0, "b": {"c": 0.0}}}], {"usage": USED}),
    ("zero says more than null", [{"usage": {"a": None}}, {"usage": {"a": 0}}, {"usage": {"a": None}}], ZERO),
    ("the count so far in each chunk", [{"usage": {"a": each}} for each in (1, 2, 2)], {"usage": {"a": 2}}),
    ("yes and no", [{"usage": {"is_byok": True}}, {"usage": {"is_byok": False}}], {"usage": {"is_byok": False}}),
    ("no usage that anybody knows", [{"usage": None}, {"usage": 5}, {"usage": {}}], {"usage": {}}),
    ("the last id that says something", [{"id": "a"}, {"id": ""}, {"id": None}], {"id": "a"}),
    ("fields that no class knows", [{"provider": "P", "x_new": [1]}], {"provider": "P", "x_new": [1]}),
    ("null stays", [{"system_fingerprint": None}], {"system_fingerprint": None}),
    ("chunks that have no choices", [{"choices": None}, {"object": "billing.summary", "billing": 1}], {"billing": 1}),
]


@pytest.mark.parametrize(("tops", "made"), [pytest.param(*rest, id=name) for name, *rest in TOPS])
def test_at_the_top_the_last_word_counts(tops: list[Json], made: Json) -> None:
    chunks = [chunk({"content": "a"}), *(read("chat_events.ChatStreamChunk", {"choices": [], **top}) for top in tops)]
    whole = dict(gathered(chunks).raw)
    assert whole.pop("choices") == [{"index": 0, "message": {"role": "assistant", "content": "a"}}]
    assert whole == {"object": "chat.completion", **made}


def test_choices_are_told_apart_by_index_and_come_in_its_order() -> None:
    said = [(1, "b"), (0, "a"), (1, "B"), (0, "A")]
    chunks = [
        read("chat_events.ChatStreamChunk", {"choices": [{"index": at, "delta": {"content": word}}]})
        for at, word in said
    ]
    assert [(each.index, each.message.content) for each in gathered(chunks).choices] == [(0, "aA"), (1, "bB")]


def test_choices_without_an_index_are_told_apart_by_their_place() -> None:
    chunks = [
        read(
            "chat_events.ChatStreamChunk", {"choices": [{"delta": {"content": "a"}}, None, {"delta": {"content": "b"}}]}
        )
    ] * 2
    assert [each.message.content for each in gathered(chunks).choices] == ["aa", "bb"]


REASONS: list[tuple[list[Any], str]] = [
    (["length", "stop"], "length"),
    (["content_filter", None, "stop", ""], "content_filter"),
    (["error", "tool_calls"], "error"),
    (["length", "content_filter"], "content_filter"),
    (["stop", "length"], "length"),
    (["MAX_TOKENS", "stop", "tool_calls"], "MAX_TOKENS"),
    (["SAFETY", "stop"], "SAFETY"),
    (["tool_calls", "stop"], "tool_calls"),
    (["end_turn", "stop"], "end_turn"),
    (["stop", "tool_calls"], "tool_calls"),
]


@pytest.mark.parametrize(("reasons", "kept"), REASONS)
def test_a_reason_is_not_taken_back_by_one_that_says_less(reasons: list[Any], kept: str) -> None:
    """https://github.com/vllm-project/vllm/issues/9053."""
    call = {"tool_calls": [piece("{}", "f", index=0, id="a")]}
    chunks = [chunk(call)] + [
        chunk({}, finish_reason=each, native_finish_reason=each and f"n_{each}") for each in reasons
    ]
    result = gathered(chunks)
    choice = result.choices[0]
    assert (choice.finish_reason, choice.native_finish_reason) == (kept, f"n_{kept}")
    kept = {"MAX_TOKENS": "length", "SAFETY": "content_filter"}.get(kept, kept)
    is_cut = kept in ("length", "content_filter", "error")
    assert (finish_of(result), wants_tools(result)) == (kept if is_cut else "tool_calls", not is_cut)
    assert isinstance(parsed(result, dict), Err)


def test_each_choice_has_its_own_reason() -> None:
    said_ = [(0, "length"), (1, "stop"), (1, "length"), (0, "stop"), (2, "stop")]
    chunks = [
        read("chat_events.ChatStreamChunk", {"choices": [{"index": at, "finish_reason": why}]}) for at, why in said_
    ]
    assert [each.finish_reason for each in gathered(chunks).choices] == ["length", "length", "stop"]


def test_a_choice_with_nothing_in_it_is_no_finished_answer() -> None:
    stream = [Ok(read("chat_events.ChatStreamChunk", {"choices": [{}]}))]
    result = gather(stream).unwrap()
    assert (text_of(result), list(text_deltas(stream)), finish_of(result)) == ("", [], None)
    assert (tool_calls(result), wants_tools(result)) == ((), False)
    assert isinstance(parsed(result, str), Err)


def test_the_finish_reason_is_the_last_that_is_not_empty() -> None:
    """https://github.com/sgl-project/sglang/issues/3912."""
    reasons = ["", "stop", None, ""]
    result = gathered([chunk({"content": "a"}, finish_reason=each, native_finish_reason=each) for each in reasons])
    assert (result.choices[0].finish_reason, result.choices[0].native_finish_reason) == ("stop", "stop")


def test_logprobs_go_on() -> None:
    said = [None, {"content": [1], "refusal": None}, {"content": [2], "x_new": 1}]
    result = gathered([chunk({"content": "a"}, logprobs=each) for each in said])
    assert result.choices[0].raw["logprobs"] == {"content": [1, 2], "refusal": None, "x_new": 1}
    assert gathered([chunk({}, logprobs=None)]).choices[0].raw["logprobs"] is None


WHOLE = {
    "id": "gen-1",
    "choices": [
        {"message": {"role": "assistant", "content": [{"type": "text", "text": "a"}]}},
        {"message": {"role": "assistant", "content": "", "tool_calls": [piece("{}", "f")]}},
    ],
}


def test_a_completion_among_the_events_of_a_stream_stays_what_it_was() -> None:
    usage = read("chat_events.ChatStreamChunk", {"choices": [], "usage": {"cost": 1}})
    result = gathered([read("chat_events.ChatStreamChunk", WHOLE), usage])
    assert result.raw == {**WHOLE, "object": "chat.completion", "usage": {"cost": 1}}


def test_a_message_beside_or_in_place_of_deltas_counts_once() -> None:
    said: list[Json] = [{"message": {"content": "a"}}, {"message": {"content": "ab"}, "delta": {"content": "b"}}]
    chunks = [read("chat_events.ChatStreamChunk", {"choices": [{"index": 0, **each}]}) for each in said]
    assert gathered(chunks).choices[0].raw == {"index": 0, "message": {"role": "assistant", "content": "ab"}}


SPOKEN: list[Json] = [{"delta": {"content": each}} for each in "ab"]
NAMED: Json = {"id": "c", "function": {"name": "f", "arguments": '{"a":1}'}}
NAMELESS: Json = {"function": NAMED["function"]}
CALLING: list[Json] = [
    {"delta": {"tool_calls": [piece('{"a"', "f", index=0, id="c")]}},
    {"delta": {"tool_calls": [piece(":1}", index=0)]}},
]
CALLED: Json = {"content": None, "tool_calls": [{**NAMED, "type": "function"}]}
SOUND: Json = {"audio": {"data": "YQ=="}}
PICTURE: Json = {"type": "image_url"}
PICTURED: Json = {"content": [PICTURE, {"type": "text", "text": "ab"}]}
X: Json = {"x": 2}
NOTED: Json = {"content": "ab", "annotations": [{"x": 1}]}
AGAIN: list[tuple[str, list[Json], list[str], Json]] = [
    ("the whole at the end", [*SPOKEN, {"message": {"content": "ab"}}], ["a", "b"], {"content": "ab"}),
    ("more at the end", [*SPOKEN, {"message": {"content": "abc"}}], ["a", "b", "c"], {"content": "abc"}),
    (
        "spaces apart",
        [*SPOKEN, {"message": {"content": "ab\n"}}, {"message": {"content": " ab"}}],
        ["a", "b", "\n"],
        {"content": "ab\n"},
    ),
    ("parts", [*SPOKEN, {"message": {"content": [{"type": "text", "text": "ab"}]}}], ["a", "b"], {"content": "ab"}),
    (
        "parts that are not all text",
        [*SPOKEN, {"message": {"content": [{"type": "text", "text": "abc"}, PICTURE]}}],
        ["a", "b", "c"],
        {"content": [{"type": "text", "text": "abc"}, PICTURE]},
    ),
    (
        "text after parts",
        [{"delta": {"content": [PICTURE, "a"]}}, {"message": {"content": "ab"}}],
        ["a", "b"],
        PICTURED,
    ),
    ("all so far", [{"message": {"content": "ab"[:end]}} for end in (1, 2, 2)], ["a", "b"], {"content": "ab"}),
    ("pieces in messages", [{"message": {"content": each}} for each in "ab"], ["a", "b"], {"content": "ab"}),
    ("after a role", [{"delta": {"role": "assistant"}}, {"delta": {}, "message": NOTED}], ["ab"], NOTED),
    ("beside an empty text", [{"delta": {"content": ""}, "message": {"content": "ab"}}], ["ab"], {"content": "ab"}),
    ("lists", [{"delta": NOTED}, {"message": NOTED}], ["ab"], NOTED),
    (
        "longer lists",
        [{"delta": NOTED}, {"message": {"annotations": [X]}}],
        ["ab"],
        {**NOTED, "annotations": [{"x": 1}, X]},
    ),
    ("sound", [{"delta": SOUND}, {"message": SOUND}], [], SOUND),
    ("calls by id", [*CALLING, {"message": {"content": None, "tool_calls": [NAMED]}}], [], CALLED),
    ("calls without an id", [*CALLING, {"message": {"tool_calls": [NAMELESS]}}], [], CALLED),
    ("no message", [*SPOKEN, {"message": None}, {"message": "ab", "delta": None}], ["a", "b"], {"content": "ab"}),
]


@pytest.mark.parametrize(("said", "texts", "made"), [pytest.param(*row[1:], id=row[0]) for row in AGAIN])
def test_what_a_message_says_again_counts_once(said: list[Json], texts: list[str], made: Json) -> None:
    """Some servers end with the whole message, or tell all so far in each."""
    chunks = [read("chat_events.ChatStreamChunk", {"choices": [{"index": 0, **each}]}) for each in said]
    assert list(text_deltas([Ok(each) for each in chunks])) == [Ok(each) for each in texts]
    # Usage in a choice of its own: a stream, not one whole completion.
    result = gathered([*chunks, chunk({})]).choices[0].raw["message"]
    assert result == {"role": "assistant", **made}


def test_the_value_so_far_is_there_at_any_time() -> None:
    gatherer = ChatGatherer()
    assert gatherer.value() is None
    gatherer.add(read("chat_events.ChatStreamChunk", {"choices": [], "debug": {}}))
    assert gatherer.value() is None
    seen: list[Any] = []
    for word in ("a", "b", "c"):
        gatherer.add(chunk({"content": word, "annotations": [word]}))
        seen.append(gatherer.value())
    assert [each.choices[0].message.content for each in seen] == ["a", "ab", "abc"]
    assert [len(each.choices[0].raw["message"]["annotations"]) for each in seen] == [1, 2, 3]


def test_chunks_built_by_hand_are_gathered_too() -> None:
    built = [ChatStreamChunk(choices=(ChatStreamChoice(delta=ChatStreamDelta(content=each)),)) for each in "ab"]
    assert gathered(built).choices[0].message.content == "ab"
    assert json_of(ChatStreamChunk(choices=(), id="\ud800")) == {}


# Failures, and streams of every kind.


def test_the_error_of_a_stream_comes_back_with_what_had_arrived() -> None:
    broken = StreamInterruptedError(message="cut", body="b")
    error = failed(Ok(chunk({"content": "a"})), Ok(chunk({"content": "b"})), Err(broken))
    assert type(error) is StreamInterruptedError
    assert (error.message, error.body) == ("cut", "b")
    partial: Any = error.partial
    assert partial.choices[0].message.content == "ab"
    assert broken.partial is None


def test_an_error_before_anything_came_is_that_error() -> None:
    broken = StreamInterruptedError(message="cut")
    assert failed(Err(broken)) is broken
    assert failed(Ok(read("chat_events.ChatStreamChunk", {"choices": []})), Err(broken)) is broken


@pytest.mark.parametrize(("own", "kept"), [("a longer one", "a longer one"), ("", "gathered")])
def test_of_two_partial_answers_the_fuller_is_kept(own: str, kept: str) -> None:
    partial = read("chat.ChatResult", {"choices": [{"index": 0, "message": {"role": "assistant", "content": own}}]})
    error = APIError(message="no", status_code=502, partial=partial)
    assert failed(Ok(chunk({"content": "gathered"})), Err(error)).partial.choices[0].message.content == kept


def failing(*said: Json) -> Reply:
    """Answer with a stream of these events."""
    return event_stream(map(event, said), "gen-1", None, done=False)


BILL = {"completion_tokens": 4, "cost": 0.3}


@pytest.mark.parametrize(
    ("known", "told", "bill"),
    [
        (None, BILL, BILL),
        (BILL, None, BILL),
        ({"completion_tokens": 1, "prompt_tokens": 9}, BILL, {**BILL, "prompt_tokens": 9}),
        (BILL, {"cost": 0}, BILL),
        (BILL, "x", BILL),
        (None, None, None),
    ],
)
def test_what_the_error_alone_says_of_the_bill_is_kept_beside_what_was_gathered(
    known: Any, told: Any, bill: Any
) -> None:
    partial = read("chat.ChatResult", {"choices": [], "usage": told})
    first = read(
        "chat_events.ChatStreamChunk", {"id": "g", "choices": [{"index": 0, "delta": {"content": "a"}}], "usage": known}
    )
    error = failed(Ok(first), Err(APIError(message="no", status_code=502, partial=partial)))
    assert type(error.partial) is ChatResult
    assert error.partial.choices[0].message.content == "a"
    assert error.partial.raw.get("usage") == bill
    assert error.partial.id == "g"


def test_the_bill_of_a_stream_that_fails_is_kept_whichever_event_tells_of_it(
    core: OpenRouterCore, stand_in: StandIn, streaming: ChatStreamRequest
) -> None:
    text: Json = {"choices": [{"index": 0, "delta": {"content": "a"}}]}
    usage: Json = {"choices": [], "usage": BILL}
    failure: Json = {"error": {"code": 502, "message": "no"}}
    streams: list[list[Json]] = [
        [text, {**failure, "choices": [], "usage": BILL}],
        [text, usage, failure],
        [usage, text, failure],
        [usage, failure],
    ]

    async def gathered_too() -> Any:
        return await gather_async((await chat_send_async(core, streaming)).unwrap())

    for stream in streams:
        stand_in.script(*[failing(*stream)] * 2)
        for outcome in (gather(chat_send(core, streaming).unwrap()), asyncio.run(gathered_too())):
            partial: Any = outcome.failure().partial
            assert (partial.usage.cost, partial.usage.completion_tokens) == (0.3, 4)
            assert [each.message.content for each in partial.choices] == ["a"] * (text in stream)


def test_the_bill_of_a_response_that_fails_is_kept(core: OpenRouterCore, stand_in: StandIn) -> None:
    usage = {"output_tokens": 4, "cost": 0.3}
    begun = {"id": "r", "object": "response", "status": "in_progress", "output": []}
    failure = {"code": "server_error", "message": "no"}
    stand_in.script(
        failing(
            {"type": "response.created", "response": begun},
            {"type": "response.output_text.delta", "output_index": 0, "delta": "Hello"},
            {"type": "response.failed", "response": {**begun, "status": "failed", "error": failure, "usage": usage}},
        )
    )
    partial: Any = gather(responses_send(core, {"input": "?", "stream": True}).unwrap()).failure().partial
    assert partial.output[0].content[0].text == "Hello"
    assert (partial.usage.cost, partial.usage.output_tokens) == (0.3, 4)


def test_a_stream_that_gives_nothing_is_an_error_that_says_so() -> None:
    for empty in (
        [],
        [Ok(read("chat_events.ChatStreamChunk", {"choices": []}))],
        [Ok(read("responses_events.StreamEvents", {"type": "x"}))],
    ):
        error = failed(*empty)
        assert isinstance(error, ResponseValidationError)
        assert error.message.startswith(f"there is no answer in the {len(empty)} events")


def test_what_is_no_event_is_an_error_that_names_it() -> None:
    wrong: Any = [Ok(chunk({"content": "a"})), Ok(5)]
    error = failed(*wrong)
    assert isinstance(error, InvalidRequestError)
    assert error.message == "item 1 of the stream is no event but of type int"
    partial: Any = error.partial
    assert partial.choices[0].message.content == "a"


def test_a_stream_is_gathered_with_its_meta(
    core: OpenRouterCore, stand_in: StandIn, streaming: ChatStreamRequest
) -> None:
    stand_in.script(streamed("Pa", "ris"), completion("Paris."))
    for text_of_it in ("Paris", "Paris."):
        stream = chat_send(core, streaming).unwrap()
        assert isinstance(stream, EventStream)
        result: Any = gather(stream).unwrap()
        assert result.choices[0].message.content == text_of_it
        assert result.choices[0].finish_reason == "stop"
        assert result.http_meta == stream.http_meta
        assert result.http_meta.generation_id == result.id
        assert result.usage.total_tokens == 2
        again: Any = gather(stream).failure()
        assert "was it read before?" in again.message
        assert again.http_meta == stream.http_meta


def test_a_response_is_gathered_from_its_stream(core: OpenRouterCore, stand_in: StandIn) -> None:
    stand_in.script(response_streamed("Pa", "ris"), response_streamed("Pa", "ris", status=None, done=False))
    whole: Any = gather(responses_send(core, {"input": "?", "stream": True}).unwrap()).unwrap()
    cut: Any = gather(responses_send(core, {"input": "?", "stream": True}).unwrap()).failure()
    assert (whole.status, whole.output[0].content[0].text) == ("completed", "Paris")
    assert isinstance(cut, StreamInterruptedError)
    partial: Any = cut.partial
    assert (partial.status, partial.output[0].content[0].text) == ("in_progress", "Paris")


def test_asynchronous_streams_are_gathered_alike(
    core: OpenRouterCore, stand_in: StandIn, streaming: ChatStreamRequest
) -> None:
    stand_in.script(streamed("Pa", "ris"))

    async def broken() -> AsyncIterator[Any]:
        yield Ok(chunk({"content": "a"}))
        yield Err(StreamInterruptedError(message="cut"))

    async def run() -> tuple[Any, Any]:
        stream = (await chat_send_async(core, streaming)).unwrap()
        assert isinstance(stream, AsyncEventStream)
        return await gather_async(stream), await gather_async(broken())

    whole, cut = asyncio.run(run())
    assert whole.unwrap().choices[0].message.content == "Paris"
    assert cut.failure().partial.choices[0].message.content == "a"


# Responses.

BEGUN = {"type": "response.created", "response": {"id": "r", "status": "in_progress", "output": []}}


def told(kind: str, **fields: Any) -> Json:
    """Give an event of the first item."""
    return {"type": f"response.{kind}", "output_index": 0, **fields}


def no_place(kind: str, **fields: Any) -> Json:
    """Give an event that does not say where it belongs."""
    return {"type": f"response.{kind}", **fields}


def items(*jsons: Json) -> list[Any]:
    """Give the items that events make."""
    gatherer = ResponseGatherer()
    for json in jsons:
        gatherer.add(read("responses_events.StreamEvents", json))
    result: Any = gatherer.value()
    return list(result.raw["output"])


LITELLM = "https://github.com/BerriAI/litellm/issues/30071"
CALL = {"type": "function_call", "id": "fc", "call_id": "c", "name": "f", "arguments": ""}
MESSAGE: Json = {"type": "message", "id": "m", "role": "assistant", "content": []}
TEXT, A, C = ({"type": "output_text", "text": each} for each in ("text", "a", "c"))
LITELLM_EMPTY = "https://github.com/BerriAI/litellm/issues/41009"
ONE_PLACE = "https://github.com/teabranch/open-responses-server/pull/63"
NO_PLACE = "https://github.com/RESMP-DEV/ccr-rust/pull/25"
ITEMS: list[tuple[str, str, list[Json], list[Any]]] = [
    (
        "what is done replaces what was added",
        f"{OPENAI}/3615",
        [told("output_item.added", item=CALL), told("output_item.done", item={**CALL, "arguments": "{}"})],
        [{**CALL, "arguments": "{}"}],
    ),
    (
        "and nothing replaces that",
        f"{OPENAI}/3615",
        [
            told("output_item.done", item={**CALL, "arguments": "{}"}),
            told("output_item.added", item=CALL),
            told("function_call_arguments.delta", delta="x"),
        ],
        [{**CALL, "arguments": "{}"}],
    ),
    (
        "items come by their place",
        LITELLM,
        [told("output_item.done", output_index=1, item=MESSAGE), told("output_item.done", item=CALL)],
        [CALL, MESSAGE],
    ),
    (
        "the place counts, not an id that changes",
        LITELLM,
        [
            told("output_item.added", item=CALL),
            told("function_call_arguments.delta", item_id="x", delta='{"a"'),
            told("function_call_arguments.delta", item_id="y", delta=":1}"),
        ],
        [{**CALL, "arguments": '{"a":1}'}],
    ),
    (
        "without a place, the id",
        "https://github.com/BerriAI/litellm/issues/28899",
        [
            {"type": "response.output_item.added", "item": CALL},
            {"type": "response.output_item.added", "item": {**CALL, "id": "fd"}},
            {"type": "response.function_call_arguments.delta", "item_id": "fc", "delta": "{}"},
            {"type": "response.output_item.done", "item": {**CALL, "id": "fd", "name": "g"}},
        ],
        [{**CALL, "arguments": "{}"}, {**CALL, "id": "fd", "name": "g"}],
    ),
    (
        "without either, the last item",
        "https://github.com/diegosouzapw/OmniRoute/issues/13956",
        [
            {"type": "response.output_text.delta", "delta": "a"},
            {"type": "response.output_text.delta", "delta": "b"},
        ],
        [{"type": "message", "content": [{"type": "output_text", "text": "ab"}]}],
    ),
    (
        "arguments that are done are all there are",
        "https://github.com/BerriAI/litellm/issues/28899",
        [
            told("output_item.added", item=CALL),
            told("function_call_arguments.delta", delta="{"),
            told("function_call_arguments.done", arguments="{}"),
        ],
        [{**CALL, "arguments": "{}"}],
    ),
    (
        "a part that is done is all of it",
        "https://openrouter.ai/docs/api/reference/responses/overview",
        [
            told("output_item.added", item=MESSAGE),
            told("output_text.delta", content_index=0, delta="x"),
            told("output_text.annotation.added", content_index=0, annotation={"type": "url_citation"}),
            told("content_part.done", content_index=0, part={"type": "output_text", "text": "y"}),
        ],
        [{**MESSAGE, "content": [{"type": "output_text", "text": "y", "annotations": [{"type": "url_citation"}]}]}],
    ),
    (
        "a part that is done is of the kind that it says",
        "https://openrouter.ai/docs/api/reference/responses/overview",
        [
            told("content_part.added", content_index=0, part=A),
            told("content_part.done", content_index=0, part={"type": "refusal", "refusal": "no"}),
        ],
        [{"type": "message", "content": [{"type": "refusal", "refusal": "no"}]}],
    ),
    (
        "annotations are added, to a part not announced too",
        "https://openrouter.ai/docs/features/web-search",
        [told("output_text.annotation.added", annotation=1), told("output_text.annotation.added", annotation=2)],
        [{"type": "message", "content": [{"type": "output_text", "annotations": [1, 2]}]}],
    ),
    (
        "parts that came with the item keep what they say",
        "https://openrouter.ai/docs/api/reference/responses/overview",
        [
            told("output_item.added", item={**MESSAGE, "content": [{"type": "output_text", "text": "", "x": 1}, None]}),
            told("output_text.delta", content_index=0, delta="a"),
        ],
        [{**MESSAGE, "content": [{"type": "output_text", "text": "a", "x": 1}]}],
    ),
    (
        "reasoning, announced by its part alone",
        "https://openrouter.ai/docs/guides/best-practices/reasoning-tokens",
        [
            told("content_part.added", content_index=0, part={"type": "reasoning_text", "text": ""}),
            told("reasoning_text.delta", content_index=0, delta="a"),
            told("reasoning_summary_part.added", output_index=1, summary_index=0, part={"type": "summary_text"}),
            told("reasoning_summary_text.done", output_index=1, summary_index=0, text="b"),
        ],
        [
            {"type": "reasoning", "content": [{"type": "reasoning_text", "text": "a"}]},
            {"type": "reasoning", "summary": [{"type": "summary_text", "text": "b"}]},
        ],
    ),
    (
        "a text that is done and says nothing was what was streamed",
        LITELLM_EMPTY,
        [
            told("output_item.added", item=MESSAGE),
            told("output_text.delta", content_index=0, delta="a"),
            told("output_text.annotation.added", content_index=0, annotation=1),
            told("output_text.delta", content_index=0, delta="b"),
            told("output_text.done", content_index=0, text=""),
            told("content_part.done", content_index=0, part={"type": "output_text", "text": ""}),
            told("output_item.done", item={**MESSAGE, "status": "completed"}),
        ],
        [{**MESSAGE, "status": "completed", "content": [{"type": "output_text", "text": "ab", "annotations": [1]}]}],
    ),
    (
        "so was a part of an item that is done",
        LITELLM_EMPTY,
        [
            told("output_text.delta", delta="a"),
            told(
                "output_item.done", item={**MESSAGE, "content": [{"type": "output_text", "text": None, "x": 1}, TEXT]}
            ),
        ],
        [{**MESSAGE, "content": [{"type": "output_text", "text": "a", "x": 1}, TEXT]}],
    ),
    (
        "and arguments, and all that an item had said",
        LITELLM_EMPTY,
        [
            told("output_item.added", item=CALL),
            told("function_call_arguments.delta", delta="{}"),
            told("function_call_arguments.done", arguments=""),
            told("output_item.done", item={"type": "function_call", "name": "", "arguments": None}),
            told("output_item.done", item={"type": "function_call", "status": "completed"}),
        ],
        [{**CALL, "status": "completed", "arguments": "{}"}],
    ),
    (
        "another kind of part in its place is another word",
        LITELLM_EMPTY,
        [
            told("output_text.delta", delta="a"),
            told("output_item.done", item={**MESSAGE, "content": [{"type": "refusal", "refusal": "no"}]}),
        ],
        [{**MESSAGE, "content": [{"type": "refusal", "refusal": "no"}]}],
    ),
    (
        "the arguments so far in each piece, or JSON for arguments",
        HERMES + "issues/35592",
        [
            told("output_item.added", item=CALL),
            told("function_call_arguments.delta", delta='{"x"'),
            told("function_call_arguments.delta", delta='{"x":1}'),
            told("output_item.added", output_index=1, item={**CALL, "id": "fd"}),
            told("function_call_arguments.done", output_index=1, arguments={"x": 1}),
            told("output_item.added", output_index=2, item={"type": "custom_tool_call", "id": "ct", "input": ""}),
            told("custom_tool_call_input.delta", output_index=2, delta="x"),
            told("custom_tool_call_input.delta", output_index=2, delta="x"),
        ],
        [
            {**CALL, "arguments": '{"x":1}'},
            {**CALL, "id": "fd", "arguments": '{"x":1}'},
            {"type": "custom_tool_call", "id": "ct", "input": "xx"},
        ],
    ),
    (
        "one place for all: the type tells them apart",
        ONE_PLACE,
        [
            told("output_item.done", item={"type": "reasoning", "id": "r"}),
            told("output_item.added", item=MESSAGE),
            told("output_text.delta", delta="a"),
            told("output_item.added", item=CALL),
            told("function_call_arguments.delta", delta="{}"),
        ],
        [{"type": "reasoning", "id": "r"}, {**MESSAGE, "content": [A]}, {**CALL, "arguments": "{}"}],
    ),
    (
        "one place for all: then the id",
        ONE_PLACE,
        [
            told("output_item.added", item=CALL),
            told("output_item.added", item={**CALL, "id": "fd"}),
            told("function_call_arguments.delta", item_id="fc", delta="{}"),
            told("output_item.done", item={**CALL, "id": "fd", "name": "g"}),
            told("output_text.delta", item_id="m", delta="a"),
            told("output_item.done", item={**MESSAGE, "content": [A]}),
            told("output_text.delta", item_id="n", delta="a"),
        ],
        [
            {**CALL, "arguments": "{}"},
            {**CALL, "id": "fd", "name": "g"},
            {**MESSAGE, "content": [A]},
            {"type": "message", "content": [A]},
        ],
    ),
    (
        "a message that was not announced, after reasoning",
        NO_PLACE,
        [
            no_place("output_item.added", item={"type": "reasoning", "id": "r"}),
            no_place("reasoning_summary_text.delta", item_id="r", delta="t"),
            no_place("output_text.delta", item_id="m", delta="a"),
            no_place("output_item.done", item={**MESSAGE, "content": []}),
            no_place("output_text.done", text="a"),
        ],
        [
            {"type": "reasoning", "id": "r", "summary": [{"type": "summary_text", "text": "t"}]},
            {**MESSAGE, "content": [A]},
        ],
    ),
    (
        "calls that only their events name",
        NO_PLACE,
        [
            no_place("function_call_arguments.delta", item_id="fc", delta="{"),
            no_place("function_call_arguments.delta", item_id="fd", delta="{"),
            no_place("output_item.done", item={**CALL, "arguments": "{}"}),
            no_place("output_item.done", item={**CALL, "id": "fd", "call_id": "d", "arguments": "{}"}),
        ],
        [{**CALL, "arguments": "{}"}, {**CALL, "id": "fd", "call_id": "d", "arguments": "{}"}],
    ),
    (
        "what is done under another id, and no place",
        NO_PLACE,
        [
            no_place("output_item.added", item=MESSAGE),
            no_place("output_text.delta", item_id="x", delta="a"),
            no_place("output_item.done", item={**MESSAGE, "id": "n", "content": [A]}),
            no_place("output_item.added", item=CALL),
            no_place("output_item.done", item={**CALL, "id": "y", "arguments": "{}"}),
        ],
        [{**MESSAGE, "id": "n", "content": [A]}, {**CALL, "id": "y", "arguments": "{}"}],
    ),
    (
        "an advisor's words without a place",
        NO_PLACE,
        [
            no_place("output_item.added", item={"type": "openrouter:advisor", "id": "x"}),
            no_place("output_text.delta", delta="psst"),
            no_place("output_text.delta", item_id="x", delta="psst"),
            no_place("output_item.added", item=MESSAGE),
            no_place("output_text.delta", item_id="x", delta="psst"),
            no_place("output_text.delta", delta="a"),
        ],
        [{"type": "openrouter:advisor", "id": "x"}, {**MESSAGE, "content": [A]}],
    ),
    (
        "a place that comes late, be it written as a fraction",
        NO_PLACE,
        [
            no_place("output_text.delta", delta="a"),
            told("output_text.delta", output_index=0.0, delta="b"),
            told("output_item.added", output_index=0, item=MESSAGE),
            told("output_text.delta", output_index=2, delta="c"),
        ],
        [{**MESSAGE, "content": [{"type": "output_text", "text": "ab"}]}, {"type": "message", "content": [C]}],
    ),
    (
        "parts without an index",
        NO_PLACE,
        [
            told("content_part.added", part={"type": "output_text", "text": ""}),
            told("output_text.delta", delta="a"),
            told("content_part.done", part=A),
            told("content_part.added", part={"type": "output_text", "text": ""}),
            told("output_text.delta", delta="c"),
            told("refusal.delta", delta="no"),
            told("output_text.annotation.added", annotation=1),
        ],
        [
            {
                "type": "message",
                "content": [
                    A,
                    C,
                    {"type": "refusal", "refusal": "no"},
                    {"type": "output_text", "annotations": [1]},
                ],
            }
        ],
    ),
    (
        "a response under way says how far its items came",
        "https://openrouter.ai/docs/api/reference/responses/overview",
        [
            {"type": "response.in_progress", "response": {"output": [{**MESSAGE, "content": [A, None]}, CALL]}},
            told("output_text.delta", delta="c"),
            told("function_call_arguments.delta", output_index=1, delta="{}"),
        ],
        [{**MESSAGE, "content": [{"type": "output_text", "text": "ac"}]}, {**CALL, "arguments": "{}"}],
    ),
    (
        "the text of an advisor is no message",
        "https://openrouter.ai/docs/api/reference/responses/overview",
        [
            told("output_item.added", item={"type": "openrouter:advisor", "id": "x"}),
            told("output_text.delta", delta="psst"),
        ],
        [{"type": "openrouter:advisor", "id": "x"}],
    ),
    (
        "what says nothing is passed over",
        LITELLM,
        [
            told("output_item.added", item=None),
            told("content_part.added", part=None),
            told("output_text.delta", delta=None),
            told("web_search_call.searching"),
            told("output_item.added", item=CALL),
        ],
        [CALL],
    ),
]


@pytest.mark.parametrize(("events", "made"), [pytest.param(*row[2:], id=row[0]) for row in ITEMS])
def test_events_make_items(events: list[Json], made: list[Any]) -> None:
    assert items(BEGUN, *events) == made
    assert items(*events) == made


ENDINGS: list[tuple[str, Json, Json]] = [
    ("completed", {"status": "completed", "output": [MESSAGE]}, {"status": "completed", "output": [MESSAGE, CALL]}),
    ("incomplete", {"status": "incomplete", "output": [MESSAGE]}, {"status": "incomplete", "output": [MESSAGE, CALL]}),
    ("done", {"status": "completed", "output": [MESSAGE]}, {"status": "completed", "output": [MESSAGE, CALL]}),
    ("completed", {"status": "completed", "output": []}, {"status": "completed", "output": [CALL]}),
    ("completed", {"status": "completed", "output": None}, {"status": "completed", "output": [CALL]}),
    ("completed", {"status": "completed"}, {"status": "completed", "output": [CALL]}),
]


@pytest.mark.parametrize(("kind", "response", "made"), ENDINGS)
def test_the_response_at_the_end_counts_but_for_an_output_it_left_out(kind: str, response: Json, made: Json) -> None:
    """https://github.com/NousResearch/hermes-agent/issues/5678."""
    events = [BEGUN, told("output_item.done", item=CALL), {"type": f"response.{kind}", "response": response}]
    assert gathered([read("responses_events.StreamEvents", each) for each in events]).raw == {
        "object": "response",
        **made,
    }


SILENT = {**MESSAGE, "content": [{"type": "output_text", "text": "", "x": 1}]}
STREAMED = {**MESSAGE, "content": [{"type": "output_text", "text": "ab"}]}
EMPTY_ENDINGS: list[tuple[Any, Any]] = [
    (
        [SILENT, CALL],
        [{**SILENT, "content": [{"type": "output_text", "text": "ab", "x": 1}]}, {**CALL, "arguments": "{}"}],
    ),
    ([{**MESSAGE, "content": []}, CALL], [STREAMED, {**CALL, "arguments": "{}"}]),
    ([{"type": "message", "content": None}], [STREAMED, {**CALL, "arguments": "{}"}]),
    (
        [{**CALL, "id": "x", "call_id": "x"}, MESSAGE],
        [{**CALL, "id": "x", "call_id": "x", "arguments": "{}"}, STREAMED],
    ),
    ([{**CALL, "arguments": '{"x":1}'}], [STREAMED, {**CALL, "arguments": '{"x":1}'}]),
    (
        [{**CALL, "id": "n", "call_id": "n"}, CALL],
        [{**CALL, "id": "n", "call_id": "n"}, STREAMED, {**CALL, "arguments": "{}"}],
    ),
    ([{"type": "reasoning"}, None, 5], [{"type": "reasoning"}, STREAMED, {**CALL, "arguments": "{}"}]),
]


@pytest.mark.parametrize(("output", "made"), EMPTY_ENDINGS)
def test_what_was_streamed_is_not_lost_where_the_end_says_nothing(output: list[Any], made: list[Any]) -> None:
    """https://github.com/BerriAI/litellm/issues/41009."""
    events = [
        BEGUN,
        told("output_text.delta", item_id="m", delta="ab"),
        told("output_item.done", item=MESSAGE),
        told("output_item.added", output_index=1, item=CALL),
        told("function_call_arguments.delta", output_index=1, delta="{}"),
        {"type": "response.completed", "response": {"status": "completed", "output": output}},
    ]
    assert items(*events) == made


THOUGHT: Json = {"type": "reasoning", "id": "rs", "summary": []}
IMAGE: Json = {"type": "image_generation_call", "id": "i", "result": "UE5H"}
SEARCH: Json = {"type": "web_search_call", "id": "w", "action": {"query": "q"}}
NO: Json = {"type": "refusal", "refusal": "no"}
BOTH: Json = {**MESSAGE, "content": [A, NO]}
AC: Json = {"type": "output_text", "text": "ac"}
CITED: Json = {**A, "annotations": [{"type": "url_citation"}]}
SAYS_A: Json = {**MESSAGE, "content": [A]}
SAYS_C: Json = {**MESSAGE, "id": "m2", "content": [C]}
LISTED: list[tuple[str, list[Json], list[Json], list[Json]]] = [
    ("a message", [THOUGHT, SAYS_A], [THOUGHT], [THOUGHT, SAYS_A]),
    ("a message before", [SAYS_A, CALL], [CALL], [SAYS_A, CALL]),
    ("a call", [SAYS_A, CALL, SAYS_C], [SAYS_A, SAYS_C], [SAYS_A, CALL, SAYS_C]),
    ("an image", [SAYS_A, IMAGE], [SAYS_A], [SAYS_A, IMAGE]),
    ("nothing", [SAYS_A, THOUGHT, MESSAGE | {"id": "n"}], [SAYS_A], [SAYS_A]),
    ("what the rest says too", [SAYS_A, SAYS_C], [{**MESSAGE, "content": [A, C]}], [{**MESSAGE, "content": [A, C]}]),
    ("a part", [{**MESSAGE, "content": [A, C]}], [SAYS_A], [{**MESSAGE, "content": [A, C]}]),
    ("a part before", [BOTH], [{**MESSAGE, "content": [NO]}], [BOTH]),
    ("a part after", [{**MESSAGE, "content": [NO, A]}], [SAYS_A], [{**MESSAGE, "content": [NO, A]}]),
    ("no part", [{**MESSAGE, "content": [A, {"type": "new"}, None]}], [SAYS_A], [SAYS_A]),
    ("parts in one", [{**MESSAGE, "content": [A, C]}], [{**MESSAGE, "content": [AC]}], [{**MESSAGE, "content": [AC]}]),
    ("parts in another order", [{**MESSAGE, "content": [NO, A]}], [BOTH], [BOTH]),
    ("no object", [{**MESSAGE, "content": [None]}], [{**MESSAGE, "content": [5]}], [{**MESSAGE, "content": [5]}]),
    ("citations", [{**MESSAGE, "content": [CITED]}], [SAYS_A], [{**MESSAGE, "content": [CITED]}]),
    ("what is encrypted", [{**THOUGHT, "encrypted_content": "E"}], [THOUGHT], [{**THOUGHT, "encrypted_content": "E"}]),
    ("a result", [IMAGE], [{**IMAGE, "result": None}], [IMAGE]),
    ("what was looked for", [SEARCH], [{"type": "web_search_call", "id": "w"}], [SEARCH]),
    ("its end", [{**SEARCH, "status": "completed"}], [SEARCH], [{**SEARCH, "status": "completed"}]),
    ("no state on the way", [{**SEARCH, "status": "in_progress"}], [SEARCH], [SEARCH]),
]


@pytest.mark.parametrize(("done", "output", "made"), [pytest.param(*row[1:], id=row[0]) for row in LISTED])
def test_what_an_item_said_is_there_though_the_end_leaves_it_out(
    done: list[Json], output: list[Json], made: list[Json]
) -> None:
    ending = {"type": "response.completed", "response": {"status": "completed", "output": output}}
    events = [told("output_item.done", item=item) | {"output_index": at} for at, item in enumerate(done)]
    assert items(BEGUN, *events, ending) == made


@pytest.mark.parametrize("annotations", [[], None, CITED["annotations"]])
def test_citations_stay_where_the_part_that_is_done_has_none(annotations: Any) -> None:
    events = [
        told("output_text.delta", delta="a"),
        told("output_text.annotation.added", annotation={"type": "url_citation"}),
        told("content_part.done", part={**A, "annotations": annotations}),
    ]
    assert items(BEGUN, *events) == [{"type": "message", "content": [CITED]}]


@pytest.mark.parametrize("empty", ["{}", "null"])
def test_arguments_that_were_streamed_are_not_wiped_by_empty_ones(empty: str) -> None:
    ended: Json = {**CALL, "arguments": empty}
    events = [
        told("output_item.added", item=CALL),
        told("function_call_arguments.delta", delta='{"a":1}'),
        told("function_call_arguments.done", arguments=empty),
        told("output_item.done", item=ended),
        {"type": "response.completed", "response": {"status": "completed", "output": [ended]}},
    ]
    for end in range(2, len(events) + 1):
        assert items(BEGUN, *events[:end]) == [{**CALL, "arguments": '{"a":1}'}]
    assert items(BEGUN, events[0], *events[2:]) == [ended]
    pieces = [piece('{"a"', "f", index=0, id="c"), piece(":1}", index=0), *[piece(empty, index=0)] * 2]
    assert called(*pieces) == [("c", "f", '{"a":1}')]
    assert called(piece('{"a"', "f", index=0, id="c"), piece(empty, index=0)) == [("c", "f", '{"a"' + empty)]


def test_a_call_that_no_item_tells_of_has_the_name_that_its_arguments_come_with() -> None:
    done = told("function_call_arguments.done", name="f", call_id="c", arguments="{}")
    assert items(BEGUN, done) == [{"type": "function_call", "name": "f", "call_id": "c", "arguments": "{}"}]
    known = told("output_item.added", item=CALL)
    assert items(BEGUN, known, done | {"name": "g", "call_id": ""}) == [{**CALL, "arguments": "{}"}]


def test_a_function_call_of_old_comes_in_pieces_too() -> None:
    pieces = [{"name": "f", "arguments": ""}, {"arguments": '{"a"'}, {"arguments": ":1}"}]
    made = message([{"function_call": each} for each in pieces])
    assert made == {"role": "assistant", "function_call": {"name": "f", "arguments": '{"a":1}'}}


RESPONSES: list[tuple[str, list[Json], Json]] = [
    ("usage of both", [{"usage": PROMPT}, {"usage": COMPLETION}], {"usage": FULL}),
    ("usage that is null at the end", [{"usage": FULL}, {"usage": None}], {"usage": FULL}),
    ("usage that is missing at the end", [{"usage": FULL}, {"id": "r"}], {"id": "r", "usage": FULL}),
    ("no usage at all", [{"usage": None}, {"usage": None}], {"usage": None}),
]


@pytest.mark.parametrize(("told_", "made"), [pytest.param(*rest, id=name) for name, *rest in RESPONSES])
def test_the_usage_of_a_response_is_all_that_was_told_of_it(told_: list[Json], made: Json) -> None:
    kinds = ("in_progress", "completed")
    stream = [{"type": f"response.{kind}", "response": each} for kind, each in zip(kinds, told_, strict=True)]
    assert gathered([read("responses_events.StreamEvents", each) for each in stream]).raw == {
        "object": "response",
        "output": [],
        **made,
    }


CUT: Json = {"status": "incomplete", "incomplete_details": {"reason": "content_filter"}}
ENDS: list[tuple[str, list[tuple[str, Any]], str | None]] = [
    ("one that was cut off stays so", [("incomplete", CUT), ("completed", {"status": "completed"})], "content_filter"),
    ("the event says that it was cut off", [("incomplete", {"output": []})], "length"),
    ("the event says it alone", [("created", {"status": "in_progress"}), ("incomplete", None)], "length"),
    ("the event says alone that it is complete", [("created", {"status": "in_progress"}), ("completed", {})], "stop"),
    ("complete, though it says that it is under way", [("completed", {"status": "in_progress"})], "stop"),
    ("complete, though it says that it waits", [("completed", {"status": "queued"})], "stop"),
    ("complete, though it says that it was cut off", [("completed", CUT)], "content_filter"),
    ("cut off, though it says that it is under way", [("incomplete", {"status": "in_progress"})], "length"),
    ("cut off, though it says that it is complete", [("incomplete", {"status": "completed"})], "length"),
    ("an event that says nothing", [("created", {"status": "in_progress"}), ("in_progress", {})], None),
]


@pytest.mark.parametrize(("told_", "finish"), [pytest.param(*rest, id=name) for name, *rest in ENDS])
def test_a_response_ends_as_its_events_say(told_: list[tuple[str, Any]], finish: str | None) -> None:
    stream = [{"type": f"response.{kind}", "response": each} for kind, each in told_]
    result = gathered([read("responses_events.StreamEvents", {**each, "id": "r"}) for each in stream])
    assert finish_of(result) == finish


def test_a_response_has_a_value_from_its_first_event_on() -> None:
    gatherer = ResponseGatherer()
    gatherer.add(read("responses_events.StreamEvents", {"type": "response.debug", "debug": {}}))
    assert gatherer.value() is None
    gatherer.add(read("responses_events.StreamEvents", BEGUN))
    begun: Any = gatherer.value()
    assert (begun.id, begun.status, begun.output) == ("r", "in_progress", ())


@pytest.mark.parametrize("kind", [{"a": 1}, [], 5, None], ids=str)
def test_a_reasoning_detail_of_a_kind_that_is_no_word_stays_what_it_is(kind: object) -> None:
    details = [{"type": kind, "text": "a"}, {"type": kind, "text": "b"}]
    chunks = [{"choices": [{"index": 0, "delta": {"reasoning_details": [each]}}]} for each in details]
    gatherer = ChatGatherer()
    for each in chunks:
        gatherer.add(read("chat_events.ChatStreamChunk", each))
    value = gatherer.value()
    assert value is not None
    assert value.choices[0].message.raw["reasoning_details"] == details
