"""What the server's refusal says, whatever its shape: any JSON, or none, becomes one `APIError`. It cannot fail.

The shapes seen: OpenRouter's envelope `{"error": {"code", "message", "metadata"}}`, the same with a word, a
number in a string, null or nothing as its code; availability errors with `http_status` in its place; the error
as a plain string, or as OAuth has it; `{"detail": …}` and `{"message": …}` of gateways; a failed response
object; HTML; nothing.
https://openrouter.ai/docs/api-reference/errors
"""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from openrouter_core.call.patience import retry_after_ms
from openrouter_core.errors import BY_STATUS, APIError, OpenRouterDefaultError
from openrouter_core.models.json_value import Json, NotJson, is_array, is_object, parse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openrouter_core.http_meta import HttpMeta
    from openrouter_core.models.availability import Availability

STATUS_OF: Final[Mapping[str, int]] = {
    "context_length_exceeded": 400,
    "max_tokens_exceeded": 400,
    "token_limit_exceeded": 400,
    "string_too_long": 400,
    "authentication": 401,
    "permission_denied": 403,
    "payment_required": 402,
    "rate_limit_exceeded": 429,
    "provider_overloaded": 503,
    "provider_unavailable": 502,
    "invalid_request": 400,
    "invalid_prompt": 400,
    "not_found": 404,
    "precondition_failed": 412,
    "payload_too_large": 413,
    "unprocessable": 422,
    "content_policy_violation": 400,
    "refusal": 400,
    "invalid_image": 400,
    "image_too_large": 400,
    "image_too_small": 400,
    "unsupported_image_format": 400,
    "image_not_found": 404,
    "image_download_failed": 400,
    "server": 500,
    "server_error": 500,
    "timeout": 504,
    "unmapped": 500,
    # What only the Responses API says. Its words are coarser, and most stand for a request that cannot be served.
    "bio_policy": 400,
    "data_residency_mismatch": 400,
    "empty_image_file": 400,
    "failed_to_download_image": 400,
    "image_content_policy_violation": 400,
    "image_file_not_found": 404,
    "image_file_too_large": 413,
    "image_parse_error": 400,
    "invalid_base64_image": 400,
    "invalid_image_format": 400,
    "invalid_image_mode": 400,
    "invalid_image_url": 400,
    "unsupported_image_media_type": 400,
    "vector_store_timeout": 504,
}
"""The status that each of the API's words for an error stands for: `ApiErrorType` and `ResponsesErrorField`."""

_TYPES: Final[Mapping[str, int]] = {
    "invalid_request_error": 400,
    "authentication_error": 401,
    "billing_error": 402,
    "permission_error": 403,
    "not_found_error": 404,
    "request_too_large": 413,
    "rate_limit_error": 429,
    "api_error": 500,
    "timeout_error": 504,
    "overloaded_error": 529,
    # Of streams of images: https://openrouter.ai/docs/api/api-reference/images.
    "provider_error": 502,
    "upstream_error": 502,
}
"""The same of the words that providers have as an error's `type`, which some servers hand on as they are.

https://docs.anthropic.com/en/api/errors
"""

_GENERIC: Final = "Provider returned error"
_LOWEST, _HIGHEST = 400, 599


def read_refusal(meta: HttpMeta, body: str, said: object, *, now_ms: float, partial: object = None) -> APIError:
    """Make the error of a reply: `said` is its JSON, or the part of it that tells of the failure, or None."""
    envelope = _mapping(said)
    error = _mapping(envelope.get("error")) or _of_oauth(envelope)
    metadata = _mapping(error.get("metadata")) or _mapping(envelope.get("metadata"))
    code = _code(error.get("code", envelope.get("code")))
    canonical = _first_text(metadata.get("error_type"), error.get("error_type"), envelope.get("error_type"))
    own_type = _first_text(error.get("type"))
    provider = _first_text(metadata.get("provider_name"), envelope.get("provider"))
    status = _status(meta.status_code or 0, (code, error.get("http_status")), (canonical, code, own_type))
    api_message = _api_message(said, error)
    availability = _availability(error.get("availability"))
    kind = BY_STATUS.get(status, OpenRouterDefaultError)
    return kind(
        message=_message(api_message, metadata, provider) or _stand_in(meta, status, body),
        api_message=api_message,
        status_code=status,
        code=code,
        error_type=canonical or own_type,
        provider_name=provider,
        metadata=metadata,
        availability=availability,
        retryable=_is_retryable(status, canonical, availability, metadata, api_message),
        request_sent=True,
        retry_after_ms=retry_after_ms(meta.headers, availability, metadata, now_ms),
        generation_id=meta.generation_id or _generation_id(envelope.get("id")),
        user_id=_first_text(envelope.get("user_id")),
        openrouter_metadata=_mapping(envelope.get("openrouter_metadata")),
        headers=meta.headers,
        body=body,
        partial=partial,
        http_meta=meta,
    )


def _mapping(value: object) -> Json:
    return value if is_object(value) else {}


def _of_oauth(envelope: Json) -> Json:
    """Write an error of OAuth as one of the API's: its word is in `error` itself, and the sentence beside it.

    https://datatracker.ietf.org/doc/html/rfc6749#section-5.2
    """
    word, sentence = envelope.get("error"), envelope.get("error_description")
    if not isinstance(word, str) or not isinstance(sentence, str):
        return {}
    return {"code": word, "type": word, "message": sentence.strip() or word}


def _first_text(*values: object) -> str | None:
    return next((value for value in values if isinstance(value, str) and value.strip()), None)


def _code(value: object) -> int | str | None:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int | str) and not isinstance(value, bool) else None


def _generation_id(value: object) -> str | None:
    return value if isinstance(value, str) and value.startswith("gen-") else None


def _status(wire: int, numbers: Sequence[object], words: Sequence[object]) -> int:
    """Tell which status the failure stands for: the wire's, unless the wire said that all is well.

    A responses object may say `server_error` with the error type `authentication`: the type is the exact one. What
    a provider calls the type says least.
    """
    if not HTTPStatus.OK <= wire < HTTPStatus.MULTIPLE_CHOICES:
        return wire
    said = (word for word in words if isinstance(word, str))
    told = (*(_number(number) for number in numbers), *(STATUS_OF.get(word) or _TYPES.get(word) for word in said))
    return next((each for each in told if each is not None and _LOWEST <= each <= _HIGHEST), wire)


def _number(value: object) -> int | None:
    if isinstance(value, str):
        return int(value) if re.fullmatch(r"[1-9]\d{2}", value, re.ASCII) else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _api_message(said: object, error: Json) -> str | None:
    envelope = _mapping(said)
    return _first_text(error.get("message"), envelope.get("message"), _buried(envelope.get("error")), _buried(said))


def _message(api_message: str | None, metadata: Json, provider: str | None) -> str | None:
    """Take the server's sentence, or, where that says only that the provider failed, the provider's own."""
    if api_message is not None and api_message.strip().rstrip(".") != _GENERIC:
        return api_message
    reason = _buried(metadata.get("raw"))
    if reason is None:
        return api_message
    return f"[{provider}] {reason}" if provider else reason


_MESSAGE_KEYS: Final = ("message", "error", "detail", "details", "msg")


def _buried(value: object, depth: int = 5) -> str | None:
    """Dig a sentence out of what a provider sent: text, JSON within text, or objects within objects."""
    if isinstance(value, str) and value.strip():
        return _buried_in_text(value, depth)
    if depth and is_object(value):
        found = (_buried(value.get(key), depth - 1) for key in _MESSAGE_KEYS)
        return next((each for each in found if each), None)
    if depth and is_array(value):
        return next((each for each in (_buried(member, depth - 1) for member in value[:10]) if each), None)
    return None


def _buried_in_text(text: str, depth: int) -> str | None:
    if text.lstrip()[:1] not in ("{", "["):
        return text
    # JSON that has no message of its own may repeat the prompt: it is in the metadata, and not for a line of text.
    parsed = parse(text)
    return _buried(parsed, depth - 1) if depth and not isinstance(parsed, NotJson) else None


_MOVED: Final = (HTTPStatus.MOVED_PERMANENTLY, HTTPStatus.PERMANENT_REDIRECT)
_SHOWN: Final = 200
"""Characters of a path worth showing."""


def _stand_in(meta: HttpMeta, status: int, body: str) -> str:
    """Find words where the server had none: a page's title, the beginning of the body, the status's name."""
    if (location := meta.headers.get("location")) and meta.status_code == status and 300 <= status < _LOWEST:
        target = re.match(r"(?:[a-z]+://([^/?#@]+)|(?=/(?!/)))(/[^?#]*)?(?=[?#]|$)", location, re.IGNORECASE)
        host, path = target.groups("") if target is not None else ("", "")
        # The query may carry what should not be logged, and so may the path, but for one that is there for good.
        told = f"{host}{path[:_SHOWN]}" if status in _MOVED else host
        return f"redirects are not followed (to {told or 'another path'})"
    title = re.search(r"<title[^<>]{0,99}>([^<]{0,999})", body[:65_536], re.IGNORECASE)
    if title is not None and title[1].strip():
        return title[1].strip()
    text = body[:2_048].strip()
    # Markup says nothing in one line, and JSON without a message may repeat the prompt.
    return text if text and text[0] not in "<{[" else _name(status)


def _name(status: int) -> str:
    try:
        return HTTPStatus(status).phrase if status >= 300 else "the reply gave no reason"
    except ValueError:
        return "the reply gave no reason"


_PASSING: Final = (HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_MANY_REQUESTS)
_RETRYABLE: Final = frozenset(
    {
        "rate_limit_exceeded",
        "provider_overloaded",
        "provider_unavailable",
        "server",
        "server_error",
        "timeout",
        "vector_store_timeout",
    }
)


def _is_retryable(
    status: int, error_type: str | None, availability: Availability | None, metadata: Json, message: str | None
) -> bool:
    """Tell whether the same request may fare better later, from the most exact word to the broadest."""
    if availability is not None and availability.retryable is not None:
        return availability.retryable
    if isinstance(told := metadata.get("retryable"), bool):
        return told
    # A quota of the day outlasts every pause, and each try counts against it.
    source = metadata.get("limit_source")
    if (isinstance(source, str) and source.endswith("_daily")) or "-per-day" in (message or ""):
        return False
    if error_type in STATUS_OF and error_type != "unmapped":
        return error_type in _RETRYABLE
    return status in _PASSING or status >= HTTPStatus.INTERNAL_SERVER_ERROR


def _availability(said: object) -> Availability | None:
    if not is_object(said):
        return None
    from openrouter_core.models.convert import read

    value: Availability = read("availability.Availability", said)
    return value
