"""A fault of this library, or of the caller's key function, as a value: text to mend it by, and nothing secret."""

from __future__ import annotations

import traceback
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from openrouter_core.errors import InvalidRequestError, UnexpectedClientError, describe
from openrouter_core.json_value import is_mapping
from openrouter_core.result import Err
from openrouter_core.secrecy import conceal, secrets_of, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openrouter_core.secrecy import Secrets


def keys_of(core: object, options: object, environ: Mapping[str, str]) -> Secrets:
    """Give what may be a key, of arguments that may be anything."""
    keys: list[object] = [environ.get("OPENROUTER_API_KEY")]
    with suppress(Exception):
        keys.append(getattr(core, "api_key", None))
    with suppress(Exception):
        keys.append(options["api_key"] if is_mapping(options) else None)
    return secrets_of(keys, {})


def keyless(error: Exception) -> InvalidRequestError:
    """Say that the caller's function gave no key, and why: the key, which nobody has seen yet, may be in that."""
    kind, colon, text = describe(error).partition(": ")
    return InvalidRequestError(message=f"api_key: the function raised {kind}{colon}{words_of(text)}")


def unexpected(error: Exception, secrets: Secrets, *, sent: bool) -> UnexpectedClientError:
    """Keep the traceback as text: the exception itself would keep the request alive, and the key with it."""
    text = "".join(traceback.format_exception(error))
    return UnexpectedClientError(
        message=conceal(describe(error), secrets), traceback=conceal(text, secrets), request_sent=sent
    )


_FULL: Final = "RecursionError: the stack is full"
STACK_FULL: Final[Err[UnexpectedClientError]] = Err(UnexpectedClientError(message=_FULL, request_sent=True))
"""What is left to say where no function can be called any more."""
STACK_FULL_AT_ONCE: Final[Err[UnexpectedClientError]] = Err(UnexpectedClientError(message=_FULL))
"""The same where nothing was sent."""


def resign(error: Exception, secrets: Callable[[], Secrets], *, sent: bool) -> Err[UnexpectedClientError]:
    """Give up a call, also in the last frames of the stack."""
    try:
        return Err(unexpected(error, secrets(), sent=sent))
    except RecursionError:
        return STACK_FULL if sent else STACK_FULL_AT_ONCE
