"""What the HTTP library raises, as values that say whose fault it was and whether the request had left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from openrouter_core.errors import (
    APIConnectionError,
    InvalidRequestError,
    RequestTimeoutError,
    StreamInterruptedError,
    describe,
)

if TYPE_CHECKING:
    from openrouter_core.errors import SendError
    from openrouter_core.http_meta import HttpMeta
    from openrouter_core.transport.wall_clock import Exchange

_OURS = (httpx.UnsupportedProtocol, httpx.LocalProtocolError, httpx.TooManyRedirects)
_NOT_SENT = (httpx.ConnectError, httpx.ProxyError, httpx.ConnectTimeout, httpx.PoolTimeout)


def may_be_served(error: Exception, exchange: Exchange, *, is_ours: bool) -> bool:
    """Tell whether the server may have seen the request that `error` ended."""
    if is_ours and isinstance(error, RecursionError | MemoryError):
        # The process's own limits may be met at any step: what counts is what went out.
        return exchange.written
    return exchange.may_be_served and not isinstance(error, _NOT_SENT)


def fault(error: Exception, meta: HttpMeta, *, sent: bool = True, time_is_over: bool = True) -> SendError:
    """Make a value of what a client raised while sending or receiving."""
    text = describe(error)
    if isinstance(error, _OURS):
        return InvalidRequestError(message=text, http_meta=meta)
    if isinstance(error, httpx.TimeoutException) and (sent or time_is_over):
        return out_of_time(meta, sent=sent)
    # That an event loop is closed is noticed only after the request was written.
    if isinstance(error, RuntimeError) and "client has been closed" in text:
        return InvalidRequestError(message=f"the HTTP client is closed ({text})", http_meta=meta)
    # A certificate does not become valid by asking again.
    retryable = not sent and "CERTIFICATE_VERIFY_FAILED" not in text
    return APIConnectionError(message=text, request_sent=sent, retryable=retryable, http_meta=meta)


def out_of_time(meta: HttpMeta, *, sent: bool = True) -> RequestTimeoutError:
    """Say that the call's time is over. Not retryable: the server may be at it still, and bills it."""
    message = f"no answer within {meta.elapsed_ms:,.0f} ms"
    return RequestTimeoutError(message=message, request_sent=sent, http_meta=meta)


def silence(meta: HttpMeta) -> RequestTimeoutError:
    """Say that no event came in time, whatever else came."""
    return RequestTimeoutError(message="the stream fell silent", request_sent=True, http_meta=meta)


def interruption(error: Exception, meta: HttpMeta) -> RequestTimeoutError | StreamInterruptedError:
    """Say what broke a stream off."""
    if isinstance(error, httpx.TimeoutException):
        return silence(meta)
    message = f"the stream broke off: {describe(error)}"
    return StreamInterruptedError(message=message, request_sent=True, headers=meta.headers, http_meta=meta)
