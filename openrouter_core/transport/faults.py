"""What the HTTP library raises, as values that say whose fault it was and whether the request had left."""

from __future__ import annotations

import os
import re
import socket
import ssl
from typing import TYPE_CHECKING

import httpx

from openrouter_core.errors import (
    APIConnectionError,
    InvalidRequestError,
    RequestTimeoutError,
    StreamInterruptedError,
    alone,
    describe,
    members_of,
)
from openrouter_core.transport.certificates import named_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_core.errors import SendError
    from openrouter_core.http_meta import HttpMeta

_OURS = (httpx.UnsupportedProtocol, httpx.LocalProtocolError, httpx.TooManyRedirects)
_UNREACHED = (httpx.ConnectError, httpx.ProxyError, httpx.ConnectTimeout)
_NOT_SENT = (*_UNREACHED, httpx.PoolTimeout)


def fault(
    raised: Exception,
    meta: HttpMeta,
    *,
    sent: bool = True,
    time_is_over: bool = True,
    peer: str = "",
    unread: str | None = None,
) -> SendError:
    """Make a value of what a client raised while sending to `peer`, or receiving; `unread` is what a file did."""
    if unread is not None:
        return InvalidRequestError(message=unread, request_sent=sent, http_meta=meta)
    error = alone(raised)
    text = describe(error)
    sent = sent and not isinstance(error, _NOT_SENT)
    to = f" (connecting to {peer})" if peer and isinstance(error, _UNREACHED) else ""
    if to:
        text = _unreached(error) + to
    if isinstance(error, _OURS):
        return InvalidRequestError(message=text, http_meta=meta)
    if isinstance(error, httpx.TimeoutException) and (sent or time_is_over):
        # Before its time is over, it is not a clock that speaks, but a client of the caller's, or a test's.
        return out_of_time(meta, sent=sent, told=to if time_is_over else f": {error}")
    # That an event loop is closed is noticed only after the request was written.
    if isinstance(error, RuntimeError) and "client has been closed" in text:
        return InvalidRequestError(message=f"the HTTP client is closed ({text})", http_meta=meta)
    # A certificate does not become valid by asking again, nor does a proxy change its mind.
    passes = "CERTIFICATE_VERIFY_FAILED" not in text and not (isinstance(error, httpx.ProxyError) and _is_final(error))
    return APIConnectionError(message=text, request_sent=sent, retryable=passes and not sent, http_meta=meta)


def _is_final(error: httpx.ProxyError) -> bool:
    """Tell whether a proxy's refusal, a status or a word of SOCKS, would be the same again."""
    text = str(error)
    status = re.match(r"(\d{3})(?!\d)", text)
    if status is None:
        return any(word in text for word in ("password", "Requested", "not allowed"))
    return int(status[1]) < 500 and status[1] not in ("408", "429")


def _unreached(error: BaseException) -> str:
    """Say why there is no connection: of several addresses tried, what the system said of each."""
    reasons = dict.fromkeys(map(_reason, _system_errors(error)))
    text = f"{type(error).__name__}: {'; '.join(reasons)}" if reasons else describe(error)
    named = named_by() if "CERTIFICATE_VERIFY_FAILED" in text else ""
    return f"{text} with {named}" if named else text


def _reason(error: OSError) -> str:
    if isinstance(error, socket.gaierror | ssl.SSLError):
        return str(error)
    # Libraries change the words, and put the address in them.
    return f"[Errno {error.errno}] {os.strerror(error.errno or 0)}"


def _system_errors(error: BaseException | None) -> Iterator[OSError]:
    """Give what the system said, from below what libraries made of it, which on asyncio and trio is next to nothing."""
    if held := members_of(error):
        for each in held:
            yield from _system_errors(each)
    elif isinstance(error, OSError) and error.errno:
        yield error
    elif error is not None:
        yield from _system_errors(error.__cause__ or error.__context__)


def out_of_time(meta: HttpMeta, *, sent: bool = True, told: str = "") -> RequestTimeoutError:
    """Say that the call's time is over. Not retryable: the server may be at it still, and bills it."""
    message = f"no answer within {meta.elapsed_ms:,.0f} ms{told}"
    return RequestTimeoutError(message=message, request_sent=sent, http_meta=meta)


def silence(meta: HttpMeta) -> RequestTimeoutError:
    """Say that no event came in time, whatever else came."""
    return RequestTimeoutError(message="the stream fell silent", request_sent=True, http_meta=meta)


def interruption(raised: Exception, meta: HttpMeta) -> RequestTimeoutError | StreamInterruptedError:
    """Say what broke a stream off."""
    error = alone(raised)
    if isinstance(error, httpx.TimeoutException):
        return silence(meta)
    message = f"the stream broke off: {describe(error)}"
    return StreamInterruptedError(message=message, request_sent=True, headers=meta.headers, http_meta=meta)
