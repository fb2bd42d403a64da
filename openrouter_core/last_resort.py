"""A fault of this library as a value: text to mend it by, and nothing secret."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

from openrouter_core.errors import UnexpectedClientError, describe
from openrouter_core.json_value import is_object
from openrouter_core.reply import conceal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def secrets_of(core: object, options: object, environ: Mapping[str, str]) -> tuple[object, ...]:
    """Give what may be a key, of arguments that may be anything."""
    said: object = options.get("api_key") if is_object(options) else None
    return (getattr(core, "api_key", None), said, environ.get("OPENROUTER_API_KEY"))


def unexpected(error: Exception, secrets: Iterable[object], *, sent: bool) -> UnexpectedClientError:
    """Keep the traceback as text: the exception itself would keep the request alive, and the key with it."""
    message = describe(error)
    text = "".join(traceback.format_exception(error))
    for secret in secrets:
        if isinstance(secret, str):
            message, text = conceal(message, secret.strip()), conceal(text, secret.strip())
    return UnexpectedClientError(message=message, traceback=text, request_sent=sent)
