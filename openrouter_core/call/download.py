"""Answers that are bytes: the operations that give them, whole or as they come, and how they are read. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve

from openrouter_core.call.reading import empty, first_failure, read_whole, refused, unreadable
from openrouter_core.call.reply import begins_stream
from openrouter_core.errors import ResponseTooLargeError, ResponseValidationError
from openrouter_core.models.json_value import is_object
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.call.reply import Reply
    from openrouter_core.call.request import Endpoint
    from openrouter_core.errors import SendError
    from openrouter_core.models.content import Content
    from openrouter_core.models.json_value import Json
    from openrouter_core.result import Result

OCTETS: Final = "application/octet-stream"
"""Bytes of any kind: a JSON file is a good file."""


class StreamingDownload(NamedTuple):
    """One call of the API whose answer is bytes, given as they come."""

    endpoint: Endpoint


class Download(NamedTuple):
    """One call of the API whose answer is bytes, kept whole."""

    endpoint: Endpoint

    @property
    def streaming(self) -> StreamingDownload:
        """The same call, its bytes given as they come."""
        return StreamingDownload(self.endpoint._replace(opens=True))


class _Refusals:
    """Reads what came in the place of bytes: an error, or nothing of use."""

    nothing = None

    def whole(self, json: Json) -> None:
        """Give nothing: JSON is no answer here."""

    def failure(self, json: Json) -> Json | None:
        """Look for an error."""
        return json if json.get("error") else None

    def paid(self, json: Json) -> None:
        """Give nothing."""

    def is_free(self, json: Json) -> bool:  # noqa: ARG002 - others look at it
        """Ask for nothing again."""
        return False


_REFUSALS: Final = _Refusals()


def is_wanted(content_type: str, accept: str) -> bool:
    """Tell whether what is labelled so may be what was asked for; of a sound or a film, nothing that is text is."""
    kind = content_type.strip().lower()
    return accept == OCTETS or not (kind.startswith("text/") or "json" in kind or "xml" in kind)


def read_bytes(endpoint: Endpoint, reply: Reply) -> Result[Content, SendError]:
    """Read a reply whose body is the answer."""
    from openrouter_core.models.content import Content, media_type_of

    headers = reply.meta.headers
    if not reply.is_success or not is_wanted(headers.get("content-type", ""), endpoint.accept):
        return Err(_refused(endpoint, reply))
    # What is no text is not told as text.
    bare = evolve(reply, body=b"")
    if reply.over_limit is not None:
        return Err(unreadable(ResponseTooLargeError, bare, f"the answer is longer than {reply.over_limit} bytes"))
    content = Content(data=reply.body, media_type=media_type_of(headers), http_meta=reply.meta)
    total = length_of(headers)
    if reply.damage is not None or total not in (None, len(reply.body)):
        message = f"{reply.damage or 'the answer is not as long as it says'} ({counted(len(reply.body), total)})"
        error = unreadable(ResponseValidationError, bare, message)
        # What was paid for is kept, and not asked for again.
        return Err(error if endpoint.may_repeat == "freely" else evolve(error, partial=content))
    if not may_be_empty(endpoint.accept) and not reply.body:
        return Err(nothing_in(reply))
    return Ok(content)


def _refused(endpoint: Endpoint, reply: Reply) -> SendError:
    if reply.is_success and begins_stream(reply.body):
        said = first_failure(_REFUSALS, reply.body)
        if is_object(said) and _REFUSALS.failure(said) is not None:
            return refused(_REFUSALS, reply, said)
    error = read_whole(_REFUSALS, reply).failure()
    if not isinstance(error, ResponseValidationError) or reply.damage is not None:
        return error
    kind = reply.meta.headers.get("content-type", "")
    return evolve(error, message=f"the answer is labelled {kind}, and {endpoint.accept} was asked for")


def may_be_empty(accept: str) -> bool:
    """Tell whether no bytes at all may be an answer: of files, some are empty."""
    return accept == OCTETS


def nothing_in(reply: Reply) -> ResponseValidationError:
    """Say that there is nothing in the answer."""
    return empty(reply, "there is nothing in the answer", paid=None)


def length_of(headers: Mapping[str, str]) -> int | None:
    """Tell how long a body is, if that is known: compressed, or in chunks, it has another length than it says."""
    if headers.get("content-encoding", "identity").strip().lower() != "identity" or "transfer-encoding" in headers:
        return None
    # One that came twice is a list of the same (RFC 9110, section 8.6).
    lengths = {each.strip() for each in headers.get("content-length", "").split(",")}
    length = lengths.pop()
    return int(length) if not lengths and length.isascii() and length.isdigit() and len(length) < 19 else None


def counted(done: int, total: int | None) -> str:
    """Tell in words how much came."""
    return f"{done} bytes came" if total is None else f"{done} of {total} bytes came"
