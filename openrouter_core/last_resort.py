"""A fault of this library as a value: text to mend it by, and nothing secret."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

from openrouter_core.errors import UnexpectedClientError, describe
from openrouter_core.json_value import is_object
from openrouter_core.secrecy import conceal, secrets_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.secrecy import Secrets


def keys_of(core: object, options: object, environ: Mapping[str, str]) -> Secrets:
    """Give what may be a key, of arguments that may be anything."""
    said: object = options.get("api_key") if is_object(options) else None
    return secrets_of((getattr(core, "api_key", None), said, environ.get("OPENROUTER_API_KEY")), {})


def unexpected(error: Exception, secrets: Secrets, *, sent: bool) -> UnexpectedClientError:
    """Keep the traceback as text: the exception itself would keep the request alive, and the key with it."""
    text = "".join(traceback.format_exception(error))
    return UnexpectedClientError(
        message=conceal(describe(error), secrets), traceback=conceal(text, secrets), request_sent=sent
    )
