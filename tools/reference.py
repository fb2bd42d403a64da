"""The reference of a resource as a page: each function, what it takes and gives, and a short call."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

import operation_notes as notes
import operation_words as words
from attrs import frozen
from operations import Call


@frozen
class Key:
    """A key of a request, or a field of an answer."""

    name: str
    type: str
    note: str


@frozen
class Entry:
    """An operation with what its page tells of it."""

    call: Call
    asked: str
    given: str | None
    takes: Sequence[Key]
    needed: Container[str]
    gives: Sequence[Key]
    events: str | None
    example: str


def page(resource: str, entries: Iterable[Entry]) -> str:
    """Write a page in Markdown."""
    entries = [*entries]
    lines = [f"# {resource.replace('_', ' ').capitalize()}", ""]
    lines += [
        f"Import the functions from `openrouter_core`, and the types from `openrouter_core.models.{resource}`.",
        "Each function has an asynchronous twin, `…_async`.",
        "What the server leaves out of an answer is `None`, or `()` for a list, whatever type stands here.",
        "",
    ]
    for each in entries:
        lines += [*_entry(each), ""]
    for name, unsent in notes.UNSENT.items():
        if unsent.resource == resource:
            lines += [f"## {name}", "", unsent.says, "", "```python", unsent.example, "```", ""]
    return "\n".join(lines).rstrip() + "\n"


def _entry(entry: Entry) -> Iterator[str]:
    call = entry.call
    yield f"## {call.name}"
    yield ""
    yield " ".join(filter(None, (words.SAYS.get(call.name), words.MORE.get(call.name), f"`{call.method} {call.path}`")))
    yield ""
    yield "```python"
    yield f"{call.name}({', '.join(filter(None, ('core', entry.example)))})"
    yield "```"
    if entry.takes:
        yield from _table(f"`{entry.asked}`", entry.takes, entry.needed)
    if call.accept:
        yield from _bytes(call)
    elif entry.given is None:
        yield from ("", "Gives nothing: `Ok(None)`.")
    else:
        yield from _table(f"Gives `{entry.given}`", entry.gives)
    if entry.events is not None:
        when = "Otherwise" if call.always_streams else 'With `"stream": True`'
        yield from ("", f"{when} it gives an `EventStream` of `{entry.events}`.")
    if call.paging is not None:
        yield from ("", f"In pages: `pages({call.name}, core, …)`, and of all pages `items({call.name}, core, …)`.")
    refused = ", ".join(str(status) for status in call.statuses if status >= 300)
    yield from ("", f"Refused with {refused}.") if refused else ()


def _bytes(call: Call) -> Iterator[str]:
    yield from ("", "| Gives `Content` | type | |", "|---|---|---|")
    yield "| `data` | `bytes` | all of it, at most `max_body_bytes` |"
    yield "| `media_type` | `str` | as `audio/mpeg` |"
    yield "| `file_name` | `str \\| None` | what the server calls it |"
    yield ""
    yield (
        f"`{call.name}_stream` gives a `ByteStream`, `{call.name}_stream_async` an `AsyncByteStream`: "
        "iterate over it, or `save(path, progress=None)`, which leaves a whole file or none."
    )


def _table(title: str, keys: Iterable[Key], needed: Container[str] = ()) -> Iterator[str]:
    yield ""
    yield f"| {title} | type | |"
    yield "|---|---|---|"
    for key in keys:
        name = f"**`{key.name}`**" if key.name in needed else f"`{key.name}`"
        # A bar within a cell would end it.
        kind = key.type.replace("|", "\\|")
        yield f"| {name} | `{kind}` | {key.note} |".replace("|  |", "| |")


def names(homes: Mapping[str, str]) -> str:
    """Write the page of all functions by their names in TypeScript; `homes` tell whose page has one, if any has."""
    written = {_typescript(name): (name, home) for name, home in homes.items()}
    rows = [
        f"| `{typescript}` | `{name}` | {f'[{home}]({home}.md)' if home else ''} |".replace("|  |", "| |")
        for typescript, (name, home) in sorted(written.items(), key=lambda row: row[0].lower())
    ]
    return "\n".join([NAMES, *rows, ""])


NAMES = """# Names in TypeScript

Every function of the TypeScript SDK, `@openrouter/sdk/funcs`, with its name here. Functions that only later versions of
it have, or only the Python SDK has, are named as it would name them. But for those that send nothing,
`oauth_create_authorization_url` and `oauth_create_sha256_code_challenge`, each has an asynchronous twin, `…_async`.

`callModel` has no counterpart: it is no operation of the API but an agent's loop. `wants_tools`, `tool_calls`,
`tool_result` and `assistant_turn` are what one is made of:
see [a conversation with tools](../answers.md#a-conversation-with-tools).

| TypeScript | Python | page |
|---|---|---|
| `callModel` | none | |"""


def _typescript(name: str) -> str:
    """Name a function as the TypeScript SDK does."""
    camel = re.sub(r"_([a-z0-9])", lambda letter: letter[1].upper(), name)
    return notes.TYPESCRIPT.get(name, re.sub(r"^oauth(?=[A-Z])", "oAuth", camel))


def index(pages: Mapping[str, Sequence[Entry]]) -> str:
    """Write the page that leads to the others."""
    rows = [
        f"| [{resource}]({resource}.md) | {', '.join(f'`{name}`' for name in _names(resource, entries))} |"
        for resource, entries in pages.items()
    ]
    head = ["# All functions", "", "By resource, and [by their names in TypeScript](names.md).", ""]
    return "\n".join([*head, "| resource | functions |", "|---|---|", *rows, ""])


def _names(resource: str, entries: Iterable[Entry]) -> list[str]:
    unsent = [name for name, each in notes.UNSENT.items() if each.resource == resource]
    return sorted([*unsent, *(each.call.name for each in entries)])
