"""Whole answers, cut at random into the events of a stream that says the same, its parts interleaved."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from random import Random
from typing import Any, Final

Json = dict[str, Any]

TEXTS: Final = ("content", "refusal", "reasoning", "reasoning_content")
LISTS: Final = ("annotations", "images")
DETAILS: Final = {"reasoning.text": "text", "reasoning.summary": "summary"}


def pieces(random: Random, text: str) -> list[str]:
    """Cut a text, somewhere, into at least one piece; some may be empty."""
    cuts = sorted(random.randint(0, len(text)) for _ in range(random.randint(0, 3)))
    return [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]


def woven(random: Random, queues: Sequence[Sequence[Any]]) -> list[Any]:
    """Mix several queues into one, each in its order."""
    waiting = [list(queue) for queue in queues if queue]
    mixed: list[Any] = []
    while waiting:
        queue = random.choice(waiting)
        mixed.append(queue.pop(0))
        waiting = [queue for queue in waiting if queue]
    return mixed


def streamable(document: Json) -> Json:
    """Make a chat completion one that a stream can say: text has no parts there, and the calls of a turn have ids."""
    choices = [
        {**choice, "index": place, "message": _streamable_message(choice["message"])}
        for place, choice in enumerate(document["choices"])
    ]
    return {**document, "object": "chat.completion", "choices": choices}


def _streamable_message(message: Json) -> Json:
    made: Json = {**message, "role": "assistant"}
    if isinstance(content := made.get("content"), list):
        made["content"] = "".join(part.get("text", "") for part in content)
    for place, call in enumerate(calls := made.get("tool_calls") or []):
        call |= {"id": f"call_{place}", "type": "function"}
    if calls:
        made["content"] = made.get("content") or None
    for place, detail in enumerate(made.get("reasoning_details") or []):
        detail["index"] = place
    if isinstance(audio := made.get("audio"), dict) and isinstance(data := audio.get("data"), str):
        audio["data"] = base64.b64encode(data.encode(errors="replace")).decode()
    return made


def chunks(random: Random, completion: Json) -> list[Json]:
    """Cut a completion that is `streamable`: the usage comes last, after all choices."""
    around = {key: value for key, value in completion.items() if key not in ("choices", "object", "usage")}
    steady = {key: around.pop(key) for key in ("id", "created", "model") if key in around}
    said = woven(random, [_choice_chunks(random, choice) for choice in completion["choices"]])
    made = [{**steady, "object": "chat.completion.chunk", "choices": [choice]} for choice in said]
    random.choice(made).update(around)
    last = {"usage": completion["usage"]} if "usage" in completion else {}
    return [*made, {**steady, "object": "chat.completion.chunk", "choices": [], **last}]


def _choice_chunks(random: Random, choice: Json) -> list[Json]:
    deltas = _deltas(random, choice["message"])
    rest = {key: value for key, value in choice.items() if key not in ("message", "index", "logprobs")}
    index = {"index": choice["index"]}
    said = [{**index, "delta": delta, "finish_reason": None} for delta in deltas]
    if "logprobs" in choice:
        counted = _logprobs(random, choice["logprobs"], len(said))
        said = [{**each, **logprobs} for each, logprobs in zip(said, counted, strict=True)]
    return [*said, {**index, "delta": {}, **rest}]


def _logprobs(random: Random, logprobs: Json | None, count: int) -> list[Json]:
    """Deal the lists out over `count` chunks; what is no list comes with the first."""
    if logprobs is None:
        return [{"logprobs": None}] * count
    dealt: list[Json] = [{key: [] if isinstance(value, list) else value for key, value in logprobs.items()}]
    dealt += [{key: [] for key, value in logprobs.items() if isinstance(value, list)} for _ in range(count - 1)]
    for key in ("content", "refusal"):
        place = 0
        for member in logprobs.get(key) or ():
            place = random.randint(place, count - 1)
            dealt[place][key].append(member)
    for key, value in logprobs.items():
        if isinstance(value, list) and key not in ("content", "refusal"):
            dealt[0][key] = value
            for each in dealt[1:]:
                del each[key]
    return [{"logprobs": each} for each in dealt]


def _deltas(random: Random, message: Json) -> list[Json]:
    queues = [_pieces_of(random, key, value) for key, value in message.items() if key != "role"]
    atoms = woven(random, queues)
    deltas: list[Json] = [{"role": "assistant", "content": None} if "content" in message else {"role": "assistant"}]
    for atom in atoms:
        if random.random() < 0.5 and not atom.keys() & deltas[-1].keys():
            deltas[-1] |= atom
        else:
            deltas.append(dict(atom))
    return deltas


def _pieces_of(random: Random, key: str, value: Any) -> list[Json]:
    if key in TEXTS and isinstance(value, str):
        return [{key: piece} for piece in pieces(random, value)]
    if key in LISTS and value:
        return [{key: [each]} for each in value]
    if key == "tool_calls" and value:
        return [{key: [call]} for call in _call_pieces(random, value)]
    if key == "reasoning_details" and value:
        return [{key: [piece]} for detail in value for piece in _detail_pieces(random, detail)]
    if key == "audio" and value:
        return [{key: piece} for piece in _audio_pieces(random, value)]
    return [{key: value}]


def _call_pieces(random: Random, calls: Sequence[Json]) -> list[Json]:
    """Give the pieces an index, or the id of their call, or neither: then one call comes after the other."""
    style = random.choice(("index", "index, then id", "id", "neither"))
    queues: list[list[Json]] = []
    for place, call in enumerate(calls):
        first, *rest = pieces(random, call["function"]["arguments"])
        known = {} if style in ("id", "neither") else {"index": place}
        again: Mapping[str, Any] = {"index": {"index": place}, "neither": {}}.get(style, {"id": call["id"]})
        begun = {**known, **call, "function": {**call["function"], "arguments": first}}
        queues.append([begun, *({**again, "function": {"arguments": piece}} for piece in rest)])
    if style == "neither":
        return [piece for queue in queues for piece in queue]
    return [*(queue[0] for queue in queues), *woven(random, [queue[1:] for queue in queues])]


def _detail_pieces(random: Random, detail: Json) -> list[Json]:
    field = DETAILS.get(detail["type"], "")
    if not isinstance(detail.get(field), str):
        return [detail]
    said = pieces(random, detail[field])
    bare = {key: value for key, value in detail.items() if key in ("type", "index")}
    made = [{**bare, field: piece} for piece in said]
    made[-1] |= {key: value for key, value in detail.items() if key != field}
    return made


def _audio_pieces(random: Random, audio: Json) -> list[Json]:
    rest = {key: value for key, value in audio.items() if key not in ("data", "transcript")}
    queues: list[list[Json]] = [[rest]]
    for key in ("data", "transcript"):
        value = audio.get(key)
        if isinstance(value, str):
            queues.append([{key: piece} for piece in _encoded(random, value, key)])
        elif key in audio:
            rest[key] = value
    return woven(random, queues)


def _encoded(random: Random, text: str, key: str) -> list[str]:
    if key == "transcript" or random.random() < 0.5:
        return pieces(random, text)
    sound = base64.b64decode(text)
    cut = random.randint(0, len(sound))
    return [base64.b64encode(part).decode() for part in (sound[:cut], sound[cut:])]


# Responses.

SPOKEN: Final = {"output_text": ("text", "output_text"), "refusal": ("refusal", "refusal")}
WRITTEN: Final = {
    "function_call": ("arguments", "function_call_arguments"),
    "custom_tool_call": ("input", "custom_tool_call_input"),
    "code_interpreter_call": ("code", "code_interpreter_call_code"),
}


def events(random: Random, response: Json, *, is_done: bool = True, in_turn: bool = False) -> list[Json]:
    """Cut a response into all its events but the last; without `is_done`, no item is said to be at its end."""
    begun = {**response, "output": [], "status": "in_progress"}
    queues = [_item_events(random, place, item, is_done=is_done) for place, item in enumerate(response["output"])]
    return [
        {"type": "response.created", "response": begun},
        {"type": "response.in_progress", "response": begun},
        *(sum(queues, list[Json]()) if in_turn else woven(random, queues)),
    ]


def _item_events(random: Random, place: int, item: Json, *, is_done: bool) -> list[Json]:
    at = {"output_index": place, **({"item_id": item["id"]} if random.random() < 0.5 and item.get("id") else {})}
    added, said = dict(item), list[Json]()
    if item["type"] == "message":
        added["content"] = []
        for index, part in enumerate(item["content"]):
            said += _part_events(random, {**at, "content_index": index}, part, is_done=is_done)
    elif item["type"] == "reasoning":
        if "summary" in item:
            added["summary"] = []
        for index, part in enumerate(item.get("summary") or ()):
            where = {**at, "summary_index": index}
            empty = {**part, "text": ""}
            said.append({"type": "response.reasoning_summary_part.added", **where, "part": empty})
            said += _text_events(random, "reasoning_summary_text", where, "text", part["text"], is_done=is_done)
        for index, part in enumerate(item.get("content") or ()):
            added["content"] = [{**each, "text": ""} for each in item["content"]]
            where = {**at, "content_index": index}
            said += _text_events(random, "reasoning_text", where, "text", part["text"], is_done=is_done)
    elif item["type"] in WRITTEN and isinstance(text := item.get(WRITTEN[item["type"]][0]), str):
        field, name = WRITTEN[item["type"]]
        added[field] = ""
        said += _text_events(random, name, at, field, text, is_done=is_done)
    done = [{"type": "response.output_item.done", **at, "item": item}] if is_done else []
    return [{"type": "response.output_item.added", **at, "item": added}, *said, *done]


def _part_events(random: Random, at: Json, part: Json, *, is_done: bool) -> list[Json]:
    field, name = SPOKEN[part["type"]]
    noted = part.get("annotations")
    empty = {**part, field: "", **({"annotations": []} if noted else {})}
    return [
        {"type": "response.content_part.added", **at, "part": empty},
        *_text_events(random, name, at, field, part[field], is_done=is_done),
        *({"type": "response.output_text.annotation.added", **at, "annotation": each} for each in noted or ()),
        *([{"type": "response.content_part.done", **at, "part": part}] if is_done else []),
    ]


def _text_events(random: Random, name: str, at: Json, field: str, text: str, *, is_done: bool) -> list[Json]:
    said = [{"type": f"response.{name}.delta", **at, "delta": piece} for piece in pieces(random, text)]
    return [*said, *([{"type": f"response.{name}.done", **at, field: text}] if is_done else [])]


# Messages.

DELTAS: Final = {"text": ("text",), "thinking": ("thinking", "signature")}


def message_events(random: Random, message: Json) -> list[Json]:
    """Cut a message into all its events: blocks one after the other, as the API sends them, and pings between."""
    ending = ("stop_reason", "stop_sequence", "stop_details", "container")
    ended = {key: message[key] for key in ending if key in message}
    usage = message.get("usage")
    begun = {**message, "content": [], **dict.fromkeys(ended)}
    for key in [key for key in ("context_management", "openrouter_metadata") if key in message]:
        del begun[key]
    last = {key: message[key] for key in ("openrouter_metadata",) if key in message}
    around = {key: message[key] for key in ("context_management",) if key in message}
    if isinstance(usage, dict):
        begun["usage"] = {**usage, **dict.fromkeys([key for key in usage if random.random() < 0.3])}
    blocks = (_block_events(random, index, block) for index, block in enumerate(message["content"]))
    made: list[Json] = [{"type": "message_start", "message": begun}, *(event for each in blocks for event in each)]
    made += [{"type": "message_delta", "delta": ended, "usage": usage, **around}, {"type": "message_stop", **last}]
    return made


def _block_events(random: Random, index: int, block: Json) -> list[Json]:
    at = {"index": index}
    begun, deltas = dict(block), list[Json]()
    for key in DELTAS.get(block["type"], ()):
        if isinstance(text := block.get(key), str):
            said = [text] if key == "signature" else pieces(random, text)
            begun[key] = said.pop(0) if random.random() < 0.3 and key != "signature" else ""
            deltas += [{"type": f"{key}_delta", key: each} for each in said]
    if block["type"] == "text" and block.get("citations"):
        begun["citations"] = random.choice(([], None))
        deltas += [{"type": "citations_delta", "citation": each} for each in block["citations"]]
    if block["type"] == "tool_use" and isinstance(block.get("input"), dict):
        begun["input"] = {}
        deltas += [
            {"type": "input_json_delta", "partial_json": each} for each in pieces(random, json.dumps(block["input"]))
        ]
    return [
        {"type": "content_block_start", **at, "content_block": begun},
        *({"type": "content_block_delta", **at, "delta": each} for each in deltas),
        {"type": "content_block_stop", **at},
    ]
