"""A whole reply into `Ok` or `Err`: any status, any bytes. No I/O, and it cannot fail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from attrs import evolve

from openrouter_core.call.reply import KEPT, begins_stream
from openrouter_core.errors import ResponseTooLargeError, ResponseValidationError, UnreadableError
from openrouter_core.models.json_value import NotJson, is_array, is_object, kind_of, parse
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from openrouter_core.call.dialects import Reading
    from openrouter_core.call.reply import Reply
    from openrouter_core.errors import APIError, SendError
    from openrouter_core.models.model import Answer
    from openrouter_core.result import Result

Whole = TypeVar("Whole", bound="Answer | None")
Unreadable = TypeVar("Unreadable", bound=UnreadableError)


def read_whole(reading: Reading[Whole], reply: Reply) -> Result[Whole, SendError]:
    """Read a reply that is not a stream."""
    if reply.is_success and reply.over_limit is not None:
        # Half of it is of no use, and what it says may take thirty times its size: it is not read, and not all kept.
        kept = evolve(reply, body=reply.body[:KEPT])
        return Err(unreadable(ResponseTooLargeError, kept, f"the answer is longer than {reply.over_limit} bytes"))
    parsed = parse(reply.text)
    said: object = None if isinstance(parsed, NotJson) else parsed
    if not reply.is_success:
        if isinstance(parsed, NotJson) and begins_stream(reply.body):
            said = first_failure(reading, reply.body)
        return Err(refused(reading, reply, said))
    if is_object(said):
        if reading.failure(said) is not None:
            return Err(refused(reading, reply, said))
        result = reading.whole(said)
        if result is not None:
            result.__dict__["_http_meta"] = reply.meta
            return Ok(result)
    if reading.nothing is not None and (reply.damage is not None or _says_nothing(reply.body, parsed)):
        return reading.nothing
    return Err(_useless(reading, reply, parsed))


def _says_nothing(body: bytes, parsed: object) -> bool:
    """Tell whether a success that nothing is wanted of has none; a page, a stream or a torn answer comes of others."""
    if isinstance(parsed, NotJson):
        return body.lstrip()[:1] not in (b"<", b"{", b"[") and not begins_stream(body)
    return not is_array(parsed) or not parsed


def _useless(reading: Reading[Any], reply: Reply, parsed: object) -> ResponseValidationError:
    """Say why there is no answer where there should be one."""
    if isinstance(parsed, NotJson):
        return _no_json(reply, _not_text(reply.body) or parsed.reason)
    if not is_object(parsed):
        return unreadable(ResponseValidationError, reply, f"the answer is no JSON object but {kind_of(parsed)}")
    if (reason := _not_text(reply.body)) is not None:
        return _no_json(reply, reason)
    error = empty(reply, "there is nothing usable in the answer", paid=reading.paid(parsed))
    return error if reading.is_free(parsed) else evolve(error, retryable=False)


def refused(reading: Reading[Any], reply: Reply, said: object) -> APIError:
    """Make the error of a refusal; what was paid for all the same is kept beside it, whatever the status."""
    failure, paid = (reading.failure(said) or said, reading.paid(said)) if is_object(said) else (said, None)
    # Calls that are answered do without this module.
    from openrouter_core.call.refusal import read_refusal

    return read_refusal(reply.meta, reply.text, failure, now_ms=reply.now_ms, partial=paid)


def _no_json(reply: Reply, reason: str) -> ResponseValidationError:
    reason = "it is a stream of events, which was not asked for" if begins_stream(reply.body) else reason
    return unreadable(ResponseValidationError, reply, reply.damage or f"the answer is not JSON: {reason}")


def _not_text(body: bytes) -> str | None:
    """Say which byte made an answer useless, if one did. Within a text it costs a letter, as in a stream."""
    try:
        body.decode()
    except UnicodeDecodeError as error:
        return f"byte {error.start} is not UTF-8"
    return None


def first_failure(reading: Reading[Any], body: bytes) -> object:
    """Find what a refusal says that comes as a stream of events: the first that tells of a failure, or is none."""
    # Whole answers do without this module.
    from openrouter_core.call.sse import SseDecoder

    decoder = SseDecoder(len(body))
    first: object = None
    for event in (*decoder.feed(body), *decoder.end()):
        parsed = parse(event.data)
        said: object = event.data if isinstance(parsed, NotJson) else parsed
        if event.name == "error" or (is_object(said) and reading.failure(said) is not None):
            return said
        first = said if first is None and said != "[DONE]" else first
    return first


def empty(reply: Reply, message: str, *, paid: object) -> ResponseValidationError:
    """Make the error of an answer with nothing in it. Where that cost nothing, it may be asked for again.

    https://openrouter.ai/docs/features/zero-completion-insurance
    """
    return evolve(unreadable(ResponseValidationError, reply, message), retryable=paid is None, partial=paid)


def unreadable(kind: type[Unreadable], reply: Reply, message: str) -> Unreadable:
    """Make the error of an answer that is none, with all that came of it."""
    headers = reply.meta.headers
    return kind(message=message, request_sent=True, headers=headers, body=reply.text, http_meta=reply.meta)
