"""A whole reply into `Ok` or `Err`: any status, any bytes. No I/O, and it cannot fail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from attrs import evolve

from openrouter_core.errors import ResponseTooLargeError, ResponseValidationError, UnreadableError
from openrouter_core.json_value import NotJson, is_object, kind_of, parse
from openrouter_core.refusal import read_refusal
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from openrouter_core.dialects import Dialect
    from openrouter_core.errors import SendError
    from openrouter_core.model import Answer
    from openrouter_core.reply import Reply
    from openrouter_core.result import Result

Whole = TypeVar("Whole", bound="Answer")
_KEPT: Final = 2**20
"""Bytes kept of an answer that is too long to be read."""

Unreadable = TypeVar("Unreadable", bound=UnreadableError)


def read_whole(dialect: Dialect[Whole, Any], reply: Reply) -> Result[Whole, SendError]:
    """Read a reply that is not a stream."""
    if reply.is_success and reply.over_limit is not None:
        # Half of it is of no use, and what it says may take thirty times its size: it is not read, and not all kept.
        kept = evolve(reply, body=reply.body[:_KEPT])
        return Err(unreadable(ResponseTooLargeError, kept, f"the answer is longer than {reply.over_limit} bytes"))
    parsed = _parse_body(reply)
    said: object = None if isinstance(parsed, NotJson) else parsed
    if not reply.is_success:
        told = dialect.failure(said) or said if is_object(said) else said
        return Err(read_refusal(reply.meta, reply.text, told, now_ms=reply.now_ms))
    if isinstance(parsed, NotJson):
        reason = reply.damage or f"the answer is not JSON: {parsed.reason}"
        return Err(unreadable(ResponseValidationError, reply, reason))
    if not is_object(said):
        return Err(unreadable(ResponseValidationError, reply, f"the answer is no JSON object but {kind_of(said)}"))
    failure = dialect.failure(said)
    if failure is not None:
        partial = dialect.whole(said) if dialect.has_content(said) else None
        return Err(read_refusal(reply.meta, reply.text, failure, now_ms=reply.now_ms, partial=partial))
    result = dialect.whole(said)
    if result is None:
        # Nothing was generated, so nothing was billed: https://openrouter.ai/docs/features/zero-completion-insurance
        empty = unreadable(ResponseValidationError, reply, "there is nothing usable in the answer")
        return Err(evolve(empty, retryable=True))
    result.__dict__["_http_meta"] = reply.meta
    return Ok(result)


def _parse_body(reply: Reply) -> Any | NotJson:  # noqa: ANN401 - JSON may be anything
    try:
        return parse(reply.body.decode())
    except UnicodeDecodeError as error:
        return NotJson(f"byte {error.start} is not UTF-8")


def unreadable(kind: type[Unreadable], reply: Reply, message: str) -> Unreadable:
    """Make the error of an answer that is none, with all that came of it."""
    headers = reply.meta.headers
    return kind(message=message, request_sent=True, headers=headers, body=reply.text, http_meta=reply.meta)
