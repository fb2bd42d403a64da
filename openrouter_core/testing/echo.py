"""What the stand-in answers when no script tells it otherwise: the API's checks, then the user's own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import unquote

from openrouter_core.models.json_value import is_array, is_object
from openrouter_core.testing.chat import completion, streamed
from openrouter_core.testing.messages import message, message_error, message_streamed
from openrouter_core.testing.replies import MODEL, Reply, error
from openrouter_core.testing.responses import response, response_streamed

if TYPE_CHECKING:
    from collections.abc import Callable

    from openrouter_core.testing.received import Received


class _Operation(NamedTuple):
    """Where the conversation stands in a request, and how to answer it."""

    key: str
    missing: str
    whole: Callable[..., Reply]
    streamed: Callable[..., Reply]
    refuse: Callable[..., Reply] = error


_OPERATIONS: Final = {
    ("chat", "completions"): _Operation("messages", "messages: at least one is wanted.", completion, streamed),
    ("messages",): _Operation(
        "messages", "messages: at least one is wanted.", message, message_streamed, message_error
    ),
    ("responses",): _Operation("input", "input: text, or at least one item, is wanted.", response, response_streamed),
}

_ALLOW: Final = {"allow": "OPTIONS, POST"}


def echo(request: Received) -> Reply:
    """Refuse what the API would refuse at first sight; otherwise repeat the last thing the user said."""
    operation = _operation_at(request.path)
    if request.method == "OPTIONS" and (operation is not None or request.path == "*"):
        return Reply(204, _ALLOW)
    if operation is None:
        return error(404, f"There is no {request.method} {request.path} here.")
    if request.method != "POST":
        return operation.refuse(405, f"{request.method} is not allowed here, POST is.", headers=_ALLOW)
    scheme, _, key = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not key.strip():  # RFC 9110, 11.1: the scheme's case says nothing
        return operation.refuse(401, "There is no API key in the request.")
    try:
        body: object = request.json
    except (ValueError, RecursionError) as reason:
        return operation.refuse(400, f"The body is not JSON: {reason}")
    said: object = body.get(operation.key) if is_object(body) else None
    # Only a response may be asked for with text alone.
    turns: object = [{"role": "user", "content": said}] if isinstance(said, str) and operation.key == "input" else said
    if not is_object(body) or not is_array(turns) or not said:
        return operation.refuse(400, operation.missing)
    text = f"You said: {last_words(turns)}"
    others = body.get("models")
    model = str(body.get("model") or (others[0] if is_array(others) and others else MODEL))
    if body.get("stream") is True:
        return operation.streamed(*re.findall(r"\s*\S+", text), model=model)
    return operation.whole(text, model=model)


def refuse(target: str, status: int, message: str) -> Reply:
    """Refuse in the shape of what was asked for."""
    operation = _operation_at(target) if is_echoed(target) else None
    return error(status, message) if operation is None else operation.refuse(status, message)


def is_echoed(target: str) -> bool:
    """Tell whether a path is one of ours, or the whole server's. Presets and interns have some that end like those."""
    is_ours = _operation_at(target) is not None and re.search(r"/api/v1/(presets|interns)/", target) is None
    return is_ours or target == "*"


def _operation_at(target: str) -> _Operation | None:
    """Find the operation by the end of the path, whatever base stands before it; a proxy's client names a host too."""
    path = re.sub(r"^https?://[^/?]*", "", target, flags=re.IGNORECASE).partition("?")[0]
    segments = tuple(map(unquote, path.split("/")))
    return next((each for end, each in _OPERATIONS.items() if segments[-len(end) :] == end), None)


def last_words(turns: list[Any]) -> str:
    """Give what the user said last."""
    said = (each.get("content") for each in reversed(turns) if is_object(each) and each.get("role") == "user")
    content: object = next(said, "")
    if is_array(content):
        return " ".join(str(part.get("text", "")) for part in content if is_object(part))
    return str(content)
