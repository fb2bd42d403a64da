"""A fault of this library as a value: text to mend it by, and nothing secret."""

from __future__ import annotations

import traceback
from contextlib import suppress
from typing import TYPE_CHECKING

from openrouter_core.errors import UnexpectedClientError, describe
from openrouter_core.json_value import is_mapping
from openrouter_core.secrecy import conceal, secrets_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.secrecy import Secrets


def keys_of(core: object, options: object, environ: Mapping[str, str]) -> Secrets:
    """Give what may be a key, of arguments that may be anything."""
    keys: list[object] = [environ.get("OPENROUTER_API_KEY")]
    with suppress(Exception):
        keys.append(getattr(core, "api_key", None))
    with suppress(Exception):
        keys.append(options["api_key"] if is_mapping(options) else None)
    return secrets_of(keys, {})


def unexpected(error: Exception, secrets: Secrets, *, sent: bool) -> UnexpectedClientError:
    """Keep the traceback as text: the exception itself would keep the request alive, and the key with it."""
    text = "".join(traceback.format_exception(error))
    return UnexpectedClientError(
        message=conceal(describe(error), secrets), traceback=conceal(text, secrets), request_sent=sent
    )
