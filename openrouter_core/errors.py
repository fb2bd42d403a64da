"""Every way a call can fail, as values that can also be raised.

    OpenRouterError
      APIError (= ChatError)                    the server said no: with a status, inside a 200, or in mid-stream
        BadRequestResponseError           400   malformed request, unknown model
        UnauthorizedResponseError         401   no key, or one that is not valid
        PaymentRequiredResponseError      402   credits or a spending limit are used up
        ForbiddenResponseError            403   moderation, a guardrail, or a key without the permission
        NotFoundResponseError             404   no such model, or no endpoint left after routing
        RequestTimeoutResponseError       408   the server gave up waiting
        PayloadTooLargeResponseError      413
        UnprocessableEntityResponseError  422
        TooManyRequestsResponseError      429   OpenRouter's limit or the provider's
        InternalServerResponseError       500
        BadGatewayResponseError           502   the provider answered badly
        ServiceUnavailableResponseError   503   no provider can take the request now
        EdgeNetworkTimeoutResponseError   524
        ProviderOverloadedResponseError   529
        OpenRouterDefaultError                  any other status, redirects included
      InvalidRequestError                       could not be sent: request, options, configuration, closed core
      APIConnectionError                        no answer came
      RequestTimeoutError                       the client's clock ran out
      ResponseValidationError                   an answer that is none: not JSON, or nothing usable in it
      ResponseTooLargeError                     over a cap
      StreamInterruptedError                    a stream that broke off
      UnexpectedClientError                     our fault: please report it
      SaveError                                 a file could not be written; only saving to one gives it

The functions return these and never raise them; `case Err(error): raise error` is there for those who want it.
They keep no exception of a lower layer as their cause: an HTTP library's exception holds the request, and with
it the key and the prompt. What lay beneath is kept as text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import attrs
from attrs import field, frozen

from openrouter_core.by_fields import shown
from openrouter_core.http_meta import HttpMeta

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from openrouter_core.models.availability import Availability


def members_of(error: BaseException | None) -> Sequence[BaseException]:
    """Give what a group of exceptions holds."""
    group: Any = error  # checkers differ in what its members are
    return group.exceptions if isinstance(error, BaseExceptionGroup) else ()


def alone(error: BaseException) -> BaseException:
    """Give what a group of one holds: task groups wrap whatever fails in them."""
    while len(held := members_of(error)) == 1:
        error = held[0]
    return error


def describe(error: BaseException) -> str:
    """Name an exception and what it says, even where saying it fails."""
    error = alone(error)
    try:
        text = str(error)
    except Exception:  # noqa: BLE001 - the exception may be of anyone's making
        text = ""
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


_LINE_LIMIT: Final = 500
"""Characters of a message that `str(error)` shows; `error.message` has them all."""


_CONTROL: Final = "[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
"""What a terminal would obey, or cannot show at all: half a surrogate pair makes `print` raise."""


def _line(text: str) -> str:
    line = _shortened(" ".join(text.split()))
    # Most lines have none, and the pattern takes half a millisecond to be compiled.
    return line if line.isprintable() else re.sub(_CONTROL, "\ufffd", line)


def _whole_characters(text: str) -> str:
    return text.encode(errors="replace").decode()


def _shortened(text: str) -> str:
    return text if len(text) <= _LINE_LIMIT else f"{text[:_LINE_LIMIT]}…"


# `auto_exc` would put every field, body and prompt included, into `args`, and it makes exceptions with
# keyword-only fields impossible to unpickle (https://github.com/python-attrs/attrs/issues/734).
@frozen(kw_only=True, slots=False, auto_exc=False, eq=False, repr=False)
class OpenRouterError(Exception):
    """What every failure answers.

    `retryable`: the same call may succeed if made again. `request_sent`: the server may have seen the request,
    and billed it. `previous`: what earlier attempts of the call met, oldest first, the last eight at most.
    `partial`: what had been decoded of an answer that failed half-way, be it only the `usage` that says that it cost
    something, or a job as it was last seen, or None. Where there is one, the call is not made again by itself.
    """

    message: str = field(converter=_whole_characters, repr=lambda text: repr(_shortened(text)))
    retryable: bool = False
    request_sent: bool = False
    previous: tuple[SendError, ...] = field(default=(), repr=False)
    partial: object = field(default=None, repr=False)
    http_meta: HttpMeta = field(factory=HttpMeta, repr=False)

    def __attrs_post_init__(self) -> None:
        """Give `Exception` its text, so that `str(error)` and tracebacks are one short line."""
        Exception.__init__(self, _line(self._said()))

    def _said(self) -> str:
        return self.message

    def __repr__(self) -> str:
        """Show the fields that are short and no secret of anyone's."""
        return shown(self)

    def to_dict(self) -> dict[str, object]:
        """Give what a log or a queue may hold, ready for JSON: nothing of the prompt, the answer or the headers.

        What says nothing is left out. `message` is shortened as in `str`; `previous` holds the same of each earlier
        attempt.
        """
        said: dict[str, object] = {
            "type": type(self).__name__,
            "message": _line(self.message),
            "retryable": self.retryable,
            "request_sent": self.request_sent,
            "http_status": self.http_meta.status_code,
            "generation_id": self.http_meta.generation_id,
            "attempts": self.http_meta.attempts,
            "elapsed_ms": round(self.http_meta.elapsed_ms),
            **self._told(),
            "previous": [error.to_dict() for error in self.previous],
        }
        return {name: value for name, value in said.items() if value is not None and value != []}

    def _told(self) -> dict[str, object]:
        return {}

    def __reduce__(self) -> tuple[Callable[..., OpenRouterError], tuple[object, ...]]:
        """Rebuild from the fields, by name: `Exception` would offer its text as the only argument."""
        values = {each.name: getattr(self, each.name) for each in attrs.fields(type(self))}
        return _rebuild, (type(self), values, tuple(getattr(self, "__notes__", ())))


def _rebuild(kind: type[OpenRouterError], values: dict[str, Any], notes: Sequence[str]) -> OpenRouterError:
    error = kind(**values)
    for note in notes:
        error.add_note(note)
    return error


@frozen(kw_only=True, slots=False, auto_exc=False, eq=False, repr=False)
class APIError(OpenRouterError):
    """The server said no.

    `status_code` is the HTTP status the failure stands for; where it came inside a 200 or in mid-stream, the
    one on the wire is in `http_meta`. `error_type` is OpenRouter's canonical word, the documented one to switch
    on. `api_message` is the server's own sentence where `message` says more. `retry_after_ms` is how long the
    server asked to wait, in milliseconds. `openrouter_metadata` tells of routing and guardrails where that was
    asked for. `body` is the text of the reply, as much as was read of it.
    https://openrouter.ai/docs/api-reference/errors
    """

    status_code: int
    code: int | str | None = None
    error_type: str | None = None
    provider_name: str | None = None
    api_message: str | None = field(default=None, repr=False)
    metadata: Mapping[str, Any] = field(factory=dict[str, Any], repr=False)
    availability: Availability | None = field(default=None, repr=False)
    retry_after_ms: int | None = None
    generation_id: str | None = None
    user_id: str | None = field(default=None, repr=False)
    openrouter_metadata: Mapping[str, Any] = field(factory=dict[str, Any], repr=False)
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    body: str = field(default="", repr=False)

    def _said(self) -> str:
        # The provider is in front of the message already where that was dug out of the provider's own reply.
        named = self.provider_name and not self.message.startswith("[")
        provider = f" from {self.provider_name}" if named else ""
        return f"{self.status_code}{provider}: {self.message}"

    def _told(self) -> dict[str, object]:
        return {
            "status_code": self.status_code,
            "code": self.code,
            "error_type": self.error_type,
            "provider_name": self.provider_name,
            "retry_after_ms": self.retry_after_ms,
            "generation_id": self.generation_id,
        }


ChatError = APIError
"""The name of the API's refusals in the reference of 2025."""


class BadRequestResponseError(APIError):
    """400: malformed request, missing parameter, unknown model."""


class UnauthorizedResponseError(APIError):
    """401: no key, or an invalid or disabled one."""


class PaymentRequiredResponseError(APIError):
    """402: credits, or the key's limit, are used up."""


class ForbiddenResponseError(APIError):
    """403: moderation, a guardrail, the wrong kind of key, or a region."""


class NotFoundResponseError(APIError):
    """404: no such model, or no endpoint is left after routing."""


class RequestTimeoutResponseError(APIError):
    """408: the server gave up. The client's own clock is `RequestTimeoutError`."""


class PayloadTooLargeResponseError(APIError):
    """413: the request is too large."""


class UnprocessableEntityResponseError(APIError):
    """422: the request is well-formed and makes no sense."""


class TooManyRequestsResponseError(APIError):
    """429: a limit of OpenRouter or of the provider."""


class InternalServerResponseError(APIError):
    """500: the server failed."""


class BadGatewayResponseError(APIError):
    """502: the provider's reply was invalid or empty."""


class ServiceUnavailableResponseError(APIError):
    """503: no provider meets the request's requirements now."""


class EdgeNetworkTimeoutResponseError(APIError):
    """524: the network's edge gave up waiting for the server."""


class ProviderOverloadedResponseError(APIError):
    """529: the provider is overloaded."""


class OpenRouterDefaultError(APIError):
    """Any other status, redirects included."""


BY_STATUS: Final[Mapping[int, type[APIError]]] = {
    400: BadRequestResponseError,
    401: UnauthorizedResponseError,
    402: PaymentRequiredResponseError,
    403: ForbiddenResponseError,
    404: NotFoundResponseError,
    408: RequestTimeoutResponseError,
    413: PayloadTooLargeResponseError,
    422: UnprocessableEntityResponseError,
    429: TooManyRequestsResponseError,
    500: InternalServerResponseError,
    502: BadGatewayResponseError,
    503: ServiceUnavailableResponseError,
    524: EdgeNetworkTimeoutResponseError,
    529: ProviderOverloadedResponseError,
}
"""The class of each documented status; every other one is an `OpenRouterDefaultError`."""


class InvalidRequestError(OpenRouterError):
    """The request could not be sent: request, options, configuration, or a closed core. Nothing left the process.

    Where a file fails while it is sent, part of the request has: `request_sent` is true then.
    """


class APIConnectionError(OpenRouterError):
    """No answer came. `request_sent` tells whether the server may have seen, and billed, the request."""


class RequestTimeoutError(OpenRouterError):
    """The client's clock ran out: `timeout_ms`, or `stream_idle_timeout_ms` between two events of a stream.

    From `until_done`, that a job was not done in time, which is as it was last seen in `partial`.
    """


@frozen(kw_only=True, slots=False, auto_exc=False, eq=False, repr=False)
class UnreadableError(OpenRouterError):
    """What came is kept: `body` is its text, as much as was read; `headers` are the reply's."""

    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    body: str = field(default="", repr=False)


class ResponseValidationError(UnreadableError):
    """An answer that is none: not JSON, not an object, or nothing usable in it."""


class ResponseTooLargeError(UnreadableError):
    """The answer, or one event of a stream, is over `max_body_bytes` or `max_event_bytes`."""


class StreamInterruptedError(UnreadableError):
    """The stream broke off before it was complete. What had arrived was given, item by item, before."""


@frozen(kw_only=True, slots=False, auto_exc=False, eq=False, repr=False)
class UnexpectedClientError(OpenRouterError):
    """A fault of this library, or of what it imports. `traceback` is its text, without the values of variables."""

    traceback: str = field(default="", repr=False)


class SaveError(OpenRouterError):
    """What came could not be saved: the disk, the folder, the name or the caller's own function failed.

    No part of it is left, and a file that was there before is there still.
    """


SendError: TypeAlias = (
    APIError
    | InvalidRequestError
    | APIConnectionError
    | RequestTimeoutError
    | ResponseValidationError
    | ResponseTooLargeError
    | StreamInterruptedError
    | UnexpectedClientError
)
"""Every way a call can fail, as a closed union."""
