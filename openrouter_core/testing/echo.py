"""What the stand-in answers when no script tells it otherwise: the API's checks, then the user's own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from openrouter_core.json_value import is_array, is_object
from openrouter_core.testing.replies import completion, error, streamed

if TYPE_CHECKING:
    from openrouter_core.testing.replies import Reply
    from openrouter_core.testing.stand_in import Received


def echo(request: Received) -> Reply:
    """Refuse what the API would refuse at first sight; otherwise repeat the last thing the user said."""
    if request.method != "POST" or not request.path.split("?")[0].endswith("/chat/completions"):
        return error(404, f"There is no {request.method} {request.path} here.")
    if not request.headers.get("authorization", "").startswith("Bearer "):
        return error(401, "There is no API key in the request.")
    try:
        body: object = request.json
    except ValueError as reason:
        return error(400, f"The body is not JSON: {reason}")
    messages: object = body.get("messages") if is_object(body) else None
    if not is_object(body) or not is_array(messages) or not messages:
        return error(400, "messages: at least one is wanted.")
    text = f"You said: {_last_words(messages)}"
    model = str(body.get("model") or "stand-in/echo")
    if body.get("stream") is True:
        return streamed(*re.findall(r"\s*\S+", text), model=model)
    return completion(text, model=model)


def _last_words(messages: list[Any]) -> str:
    said = (each.get("content") for each in reversed(messages) if is_object(each) and each.get("role") == "user")
    content: object = next(said, "")
    if is_array(content):
        return " ".join(str(part.get("text", "")) for part in content if is_object(part))
    return str(content)
