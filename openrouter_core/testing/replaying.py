"""Plays a record of a call again, without a network: the outcome that it had, or a core for functions of yours."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from openrouter_core.call.download import Download, StreamingDownload
from openrouter_core.call.headers import invalid
from openrouter_core.call.last_resort import resign
from openrouter_core.call.operation import Operation, StreamingOperation
from openrouter_core.core import OpenRouterCore
from openrouter_core.observing.playing import Replaying, played
from openrouter_core.observing.record import record_of
from openrouter_core.result import Err, Ok
from openrouter_core.transport import blocking, nonblocking
from openrouter_core.transport.playing import AsyncPlayedSource, PlayedSource

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openrouter_core.call.operation import AnyOperation
    from openrouter_core.errors import InvalidRequestError, SendError
    from openrouter_core.observing.record import Exchange, Record
    from openrouter_core.result import Result


# What a record holds is not known to a type checker. A core of `replaying`, and the function, are exact.
def replay(record: Record | Mapping[str, Any] | str) -> Result[Any, SendError]:
    """Make the call of a record again, and give the `Ok`, the `Err` or the stream that it had; nothing is sent.

    `record` is one of a `BlackBox`, or its JSON, as a text or an object. One that cannot be replayed is an
    `Err(InvalidRequestError)` that says why.
    """
    try:
        return blocking.deliver(_played(record, PlayedSource))
    except Exception as error:  # noqa: BLE001 - the last resort: a record may be of anyone's making
        return resign(error, tuple, sent=False)


async def replay_async(record: Record | Mapping[str, Any] | str) -> Result[Any, SendError]:
    """Make the call of a record again as `replay` does; a stream is an asynchronous one."""
    try:
        return nonblocking.deliver(_played(record, AsyncPlayedSource))
    except Exception as error:  # noqa: BLE001 - as above
        return resign(error, tuple, sent=False)


def replaying(*records: Record | Mapping[str, Any] | str) -> OpenRouterCore:
    """Give a core whose calls are answered from records, for functions of yours: nothing is sent, and no key is needed.

    Each call takes the first record of its operation that is left. One that there is no record of, or that goes on
    where its record does not, is an `Err(InvalidRequestError)` that says so. Retries and time are those of the first.
    """
    read = [record_of(each) for each in records]
    faults = [each.failure().message for each in read if isinstance(each, Err)]
    kept = [each.unwrap() for each in read if isinstance(each, Ok)]
    sent = next((each.sent for each in kept if each.sent is not None), None)
    onlooker = Replaying(kept, _source, faults[0] if faults else None)
    if sent is None:
        return OpenRouterCore(api_key="", observe=onlooker)
    # What stands for the key is concealed as the key was.
    key = sent.headers.get("authorization", "").rpartition(" ")[2]
    return OpenRouterCore(api_key=key, observe=onlooker, retries=_config(sent.retries), timeout_ms=sent.timeout_ms)


def _source(exchange: Exchange, is_awaited: bool) -> object:  # noqa: FBT001 - it is what it is told
    return AsyncPlayedSource(exchange) if is_awaited else PlayedSource(exchange)


def _config(retries: Mapping[str, Any]) -> Any:  # noqa: ANN401 - a RetryConfig, which the call checks
    """Write what the call went by as a caller would say it."""
    plain = {_SAID[name]: value for name, value in retries.items() if name in _SAID}
    return {**plain, "backoff": {name: value for name, value in retries.items() if name in _BACKOFF}}


_KINDS: Final[tuple[type, ...]] = (Operation, StreamingOperation, Download, StreamingDownload)
_SAID: Final = {"max_retries": "max_retries", "connection_errors": "retry_connection_errors"}
_BACKOFF: Final = ("initial_interval_ms", "max_interval_ms", "exponent", "max_elapsed_time_ms")


def _played(record: object, source: Callable[[Exchange], object]) -> Result[Any, SendError]:
    found = record_of(record)
    if isinstance(found, Err):
        return found
    operation = _operation(found.unwrap().operation)
    return operation if isinstance(operation, Err) else played(found.unwrap(), operation.unwrap(), source)


def _operation(name: str) -> Result[AnyOperation, InvalidRequestError]:
    """Find the operation that a function is called by."""
    opens = name.endswith("_stream")
    module = name.removesuffix("_stream") if opens else name
    try:
        home: Any = import_module(f"openrouter_core.funcs.{module}") if module.isidentifier() else None
    except ImportError:
        home = None
    found: Any = getattr(home, module.upper(), None)
    if opens:
        found = found.streaming if isinstance(found, Download) else None
    if type(found) not in _KINDS:
        return invalid(f"record: there is no function that is called {name!r}")
    return Ok(found)
