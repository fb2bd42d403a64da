"""A fault of this library as a value: text to mend it by, and nothing secret."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

from openrouter_core.errors import UnexpectedClientError, describe
from openrouter_core.reply import conceal

if TYPE_CHECKING:
    from collections.abc import Iterable


def unexpected(error: Exception, secrets: Iterable[object], *, sent: bool) -> UnexpectedClientError:
    """Keep the traceback as text: the exception itself would keep the request alive, and the key with it."""
    message = describe(error)
    text = "".join(traceback.format_exception(error))
    for secret in secrets:
        if isinstance(secret, str):
            message, text = conceal(message, secret.strip()), conceal(text, secret.strip())
    return UnexpectedClientError(message=message, traceback=text, request_sent=sent)
