"""Somebody who uses the stand-in's world over a socket, and holds every answer against the API's description."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlencode

import httpx

from kit.documents import Description, Schema, newest
from kit.validity import Validity

METHODS: Final = ("get", "post", "put", "patch", "delete")

DESCRIPTION: Final[Path | None] = newest()
"""The API's own description, where one is at hand."""


@cache
def described() -> Description | None:
    """Read the description, once."""
    return None if DESCRIPTION is None else Description(DESCRIPTION)


def operations(description: Description) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Give method, path and description of each operation."""
    for path, item in description.paths.items():
        for method in METHODS:
            if method in item:
                yield method.upper(), path, item[method]


class Form(dict[str, Any]):
    """A body that is a form; what is bytes in it is a file."""


class Visitor:
    """Asks, with a key; what comes back is JSON, with the status that was expected."""

    def __init__(self, url: str, key: str = "sk-or-v1-of-elsewhere") -> None:
        """Ask the stand-in at `url`."""
        self._client = httpx.Client(base_url=url, headers={"authorization": f"Bearer {key}"} if key else {})
        self.url = url

    def close(self) -> None:
        """Hang up."""
        self._client.close()

    def __call__(self, method: str, path: str, body: Any = None, status: int = 200) -> Any:
        """Give what an operation answers; it must have the status, and be valid. Of events, it gives the text."""
        reply = self.send(method, path, body)
        assert reply.status_code == status, reply.text
        return reply.json() if reply.headers.get("content-type") == "application/json" else reply.text

    def send(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        content: str | bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> httpx.Response:
        """Send JSON, or a form where one is wanted, or `content` as it stands; and hold the answer valid."""
        files = None
        if isinstance(body, Form):
            files = {
                key: (f"{key}.txt", each) if isinstance(each, bytes) else (None, each) for key, each in body.items()
            }
        elif body is not None:
            is_form = path == "/oauth/token" and isinstance(body, dict)
            content = urlencode(body) if is_form else json.dumps(body)
        url = self.url.removesuffix("/api/v1") + path if path.startswith("/api/") else path
        reply = self._client.request(method, url, content=content, headers=headers, files=files)
        assert list(faults(method, path, reply)) == [], reply.text
        return reply


def faults(method: str, path: str, reply: httpx.Response) -> Iterator[str]:
    """Give what the description forbids of a reply; of an error that it does not know, what the API forbids of all."""
    description = described()
    asked = operation(method, path)
    if description is not None and asked is not None and str(reply.status_code) in asked["responses"]:
        kind = reply.headers.get("content-type")
        content = asked["responses"][str(reply.status_code)].get("content", {})
        if kind == "application/json":
            yield from Validity(description.schemas).faults(content[kind]["schema"], reply.json())
        elif kind == "text/event-stream":
            yield from _faults_of_events(description, content[kind]["schema"], reply.content)
        elif not any(fnmatch(kind or "", each) for each in content) and (content or reply.content):
            yield f"content of the kind {kind}"
    elif asked is not None and reply.status_code < 400:
        yield f"{reply.status_code} is not described"
    if reply.status_code >= 500:
        yield f"{reply.status_code} is never meant"
    elif reply.status_code >= 400:
        yield from _faults_of_error(path.partition("?")[0], reply.status_code, reply.json()["error"])


def _faults_of_error(path: str, status: int, said: object) -> Iterator[str]:
    if isinstance(said, str):
        yield from () if path == "/oauth/token" else ("a word for an error",)
    elif not isinstance(said, dict) or not said["message"]:
        yield "no sentence for an error"
    elif said.get("code") != (None if path == "/messages" else status):
        yield "no error as the API has it"


def _faults_of_events(description: Description, schema: Schema, content: bytes) -> Iterator[str]:
    for block in content.decode().split("\n\n"):
        event = dict(line.split(": ", 1) for line in block.splitlines() if not line.startswith(":"))
        if event.get("data", "[DONE]") != "[DONE]":
            told = {**event, "data": json.loads(event["data"])}
            yield from Validity(description.schemas).faults(schema, told)


def operation(method: str, path: str) -> Mapping[str, Any] | None:
    """Find the operation at a path, if a description is at hand; names in a path are nearer than places."""
    description = described()
    if description is None:
        return None
    asked = path.partition("?")[0]
    found = sorted(
        (template.count("{"), template)
        for template, item in description.paths.items()
        if method.lower() in item and re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", template), asked)
    )
    return description.paths[found[0][1]][method.lower()] if found else None
