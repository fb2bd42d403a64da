"""One call's options, the core's configuration and the environment: checked, and merged into one frozen value."""

from __future__ import annotations

import inspect
import math
import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from attrs import frozen

from openrouter_core.core import OpenRouterCore
from openrouter_core.errors import InvalidRequestError
from openrouter_core.models.json_value import Json, is_listed, is_mapping
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from openrouter_core.result import Result

PRODUCTION: Final = "https://openrouter.ai/api/v1"

LONGEST_MS: Final = 20 * 86_400_000
"""No limit at all becomes 20 days: a socket's own timeout must fit into 31 bits of milliseconds."""


# A named tuple: attrs would take twice as long to make the class, at every start.
class Retries(NamedTuple):
    """A checked `RetryConfig`; `connection_errors` None means: only before the request was sent."""

    max_retries: int = 2
    initial_interval_ms: float = 500
    max_interval_ms: float = 8_000
    exponent: float = 2
    max_elapsed_time_ms: float = math.inf
    connection_errors: bool | None = None
    codes: frozenset[str] | None = None


_PATIENT: Final = Retries()


@frozen(kw_only=True, eq=False, repr=False)
class Settings:
    """All that a call goes by, but for the request itself and the key, which may have to be asked for."""

    retries: Retries
    timeout_ms: float
    stream_idle_timeout_ms: float
    max_body_bytes: int
    max_event_bytes: int
    server_url: str
    http_referer: str | None
    app_title: str | None
    app_categories: str | Sequence[str] | None
    user_agent: str | None
    headers: Mapping[str, str]
    extra_body: Mapping[str, object]
    fetch: Mapping[str, Any]
    variables: Mapping[str, str]
    """Of each setting that the environment gave, the variable's name."""


def settle(core: object, options: object, environ: Mapping[str, str]) -> Result[Settings, InvalidRequestError]:
    """Merge what the call, the core and the environment say, in this order of weight."""
    if not isinstance(core, OpenRouterCore):
        return Err(InvalidRequestError(message=f"core: must be an OpenRouterCore, not {type(core).__name__}"))
    kept: tuple[Mapping[str, str], Settings] | None = core.pools.settled
    if options is None and kept is not None and kept[0] == environ:
        return Ok(kept[1])
    settled = _settle(core, {} if options is None else options, environ)
    if options is None and isinstance(settled, Ok):
        # The core says the same at each call, and the environment mostly.
        core.pools.settled = environ, settled.unwrap()
    return settled


def _settle(core: OpenRouterCore, given: object, environ: Mapping[str, str]) -> Result[Settings, InvalidRequestError]:
    said: Json = given if is_mapping(given) else {}
    if (fault := _fault("options", given, _OPTIONS) or _core_fault(core)) is not None:
        return Err(InvalidRequestError(message=fault))

    used: dict[str, str] = {}

    def first(name: str, *variables: str) -> Any:  # noqa: ANN401 - each setting has a type of its own
        value = said.get(name)
        if value is None:
            value = getattr(core, name, None)
        if value is None:
            for variable in variables:
                # An empty variable is how shells and deployment files say that there is none.
                if (text := environ.get(variable)) is not None and text.strip():
                    used[name] = variable
                    return text
        return value

    def limit(name: str, default: float) -> Any:  # noqa: ANN401 - a float or an int, as its default
        value = first(name)
        return default if value is None else value

    return Ok(
        Settings(
            retries=_retries(first("retries"), said.get("retry_codes")),
            timeout_ms=min(limit("timeout_ms", 600_000), LONGEST_MS),
            stream_idle_timeout_ms=min(limit("stream_idle_timeout_ms", 150_000), LONGEST_MS),
            max_body_bytes=limit("max_body_bytes", 64 * 2**20),
            max_event_bytes=limit("max_event_bytes", 32 * 2**20),
            server_url=first("server_url", "OPENROUTER_BASE_URL") or PRODUCTION,
            # The official clients differ in these names: each of theirs is read.
            http_referer=first("http_referer", "OPENROUTER_HTTP_REFERER"),
            app_title=first(
                "app_title", "OPENROUTER_APP_TITLE", "OPENROUTER_X_TITLE", "OPENROUTER_X_OPEN_ROUTER_TITLE"
            ),
            app_categories=first("app_categories", "OPENROUTER_APP_CATEGORIES", "OPENROUTER_X_OPEN_ROUTER_CATEGORIES"),
            user_agent=core.user_agent,
            headers=said.get("headers") or {},
            extra_body=said.get("extra_body") or {},
            fetch=_without_none(said.get("fetch_options")),
            variables=used,
        )
    )


def _retries(config: Mapping[str, Any] | int | None, codes: Sequence[str | int] | None) -> Retries:
    if config is None and codes is None:
        return _PATIENT
    patterns = None if codes is None else frozenset(str(code).upper() for code in codes)
    if config is None or isinstance(config, int):
        return Retries(codes=patterns) if config is None else Retries(codes=patterns, max_retries=config)
    if config.get("strategy") == "none":
        return Retries(codes=patterns, max_retries=0)
    given = _without_none({"max_retries": config.get("max_retries"), **(config.get("backoff") or {})})
    bounded = {name: min(value, LONGEST_MS) if name.endswith("_ms") else value for name, value in given.items()}
    return Retries(codes=patterns, connection_errors=config.get("retry_connection_errors"), **bounded)


def _without_none(options: Json | None) -> dict[str, Any]:
    return {name: value for name, value in (options or {}).items() if value is not None}


_CODE: Final = r"(?ai)[1-5](\d\d|XX)"

Check = tuple[Callable[[Any], bool], str]
"""Whether a value fits, and what is wanted, in words."""


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def is_texts(value: object) -> bool:
    """Tell whether `value` is a string, or a sequence of strings."""
    return isinstance(value, str) or (is_listed(value) and all(isinstance(each, str) for each in value))


def _is_text_map(value: object) -> bool:
    return is_mapping(value) and all(isinstance(each, str) for pair in value.items() for each in pair)


def is_onlooker(value: object) -> bool:
    """Tell whether `value` is to be shown all of a call. Its class says so: a mock has whatever it is asked for."""
    return hasattr(type(value), "attend")


def is_observer(value: Any) -> bool:  # noqa: ANN401 - whatever the caller named
    """Tell whether `value` can be told of calls. Nothing would await what an asynchronous function gives."""
    if is_onlooker(value):
        return True
    return callable(value) and not any(map(inspect.iscoroutinefunction, (value, type(value).__call__)))


def _is_observers(value: object) -> bool:
    return all(is_observer(each) for each in (value if is_listed(value) else (value,)))


def _is_codes(value: object) -> bool:
    return is_listed(value) and all(_is_code(code) for code in value)


def _is_code(value: object) -> bool:
    if isinstance(value, int):
        return 100 <= value <= 599
    return isinstance(value, str) and re.fullmatch(_CODE, value) is not None


_TEXT: Final[Check] = (lambda value: isinstance(value, str), "a string")
_TEXTS: Final[Check] = (is_texts, "a string or a sequence of strings")
_TEXT_MAP: Final[Check] = (_is_text_map, "a mapping of strings to strings")
_MAPPING: Final[Check] = (lambda value: isinstance(value, Mapping), "a mapping")
_FLAG: Final[Check] = (lambda value: isinstance(value, bool), "True or False")
_DURATION: Final[Check] = (lambda value: _is_number(value) and value > 0, "a positive number of milliseconds")
_TIME: Final[Check] = (lambda value: _is_number(value) and value >= -math.inf, "a number of milliseconds")
"""What is left of a time may be nothing; nan compares with nothing."""
_SIZE: Final[Check] = (lambda value: _is_whole(value) and value > 0, "a positive number of bytes")
_COUNT: Final[Check] = (lambda value: _is_whole(value) and value >= 0, "a whole number, 0 or more")

_Checks = Mapping[str, "Check | _Checks"]

_BACKOFF: Final[_Checks] = {
    "initial_interval_ms": _DURATION,
    "max_interval_ms": _DURATION,
    "exponent": (lambda value: _is_number(value) and 1 <= value < math.inf, "a finite number, 1 or more"),
    "max_elapsed_time_ms": _DURATION,
}
_RETRIES: Final[_Checks] = {
    "strategy": (lambda value: value in ("none", "backoff"), '"none" or "backoff"'),
    "backoff": _BACKOFF,
    "retry_connection_errors": _FLAG,
    "max_retries": _COUNT,
}
_CONFIGURATION: Final[_Checks] = {
    "api_key": (lambda value: isinstance(value, str) or callable(value), "a string or a function"),
    "server_url": _TEXT,
    "http_referer": _TEXT,
    "app_title": _TEXT,
    "app_categories": _TEXTS,
    "retries": _RETRIES,
    "timeout_ms": _TIME,
    "observe": (_is_observers, "a function, or a sequence of functions, and none of them asynchronous"),
    "observe_content": _FLAG,
}
_OPTIONS: Final[_Checks] = {
    **_CONFIGURATION,
    "retry_codes": (_is_codes, 'a sequence of statuses or families such as "429" and "5XX"'),
    "stream_idle_timeout_ms": _TIME,
    "headers": _TEXT_MAP,
    "extra_body": _MAPPING,
    "max_body_bytes": _SIZE,
    "max_event_bytes": _SIZE,
    "max_pages": (lambda value: _is_whole(value) and value > 0, "a positive number of pages"),
    "fetch_options": {
        "headers": _TEXT_MAP,
        "params": _MAPPING,
        "cookies": _TEXT_MAP,
        "extensions": _MAPPING,
    },
}
_CORE: Final[_Checks] = {**_CONFIGURATION, "user_agent": _TEXT}


def _core_fault(core: OpenRouterCore) -> str | None:
    said = {name: value for name in _CORE if (value := getattr(core, name)) is not None}
    return _fault("OpenRouterCore", said, _CORE)


def _fault(where: str, given: object, checks: _Checks) -> str | None:
    """Say what is wrong with `given` and where; None if nothing is. A value of None counts as not given."""
    if not is_mapping(given):
        such = ' such as {"timeout_ms": 30_000}' if checks is _OPTIONS else ""
        return f"{where}: must be a mapping{such}, not {_kind(given)}"
    for name, value in given.items():
        check = checks.get(name) if isinstance(name, str) else None
        if check is None:
            from openrouter_core.call.meant import option

            return f"{where}.{shown_key(name)}: no such option; {option(name, checks, is_first=checks is _OPTIONS)}"
        if value is None:
            continue
        if isinstance(check, Mapping):
            if check is _RETRIES and not is_mapping(value):
                check = (_COUNT[0], f"{_COUNT[1]}, or a RetryConfig")
            elif (fault := _fault(f"{where}.{name}", value, check)) is not None:
                return fault
            else:
                continue
        fits, wanted = check
        if not fits(value):
            shown = type(value).__name__ if name == "api_key" else _kind(value)
            return f"{where}.{name}: must be {wanted}, not {shown}"
    return None


def shown_key(key: object) -> str:
    """Name a key, of whatever type: a string as it is."""
    return key if isinstance(key, str) else _kind(key)


def _kind(value: object) -> str:
    """Name a wrong value: a number by itself, unless it is too long to be shown, anything else by its type."""
    return repr(value) if isinstance(value, int | float) and abs(value) < 1e15 else type(value).__name__
