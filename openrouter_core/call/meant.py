"""What may have been meant by a key that is none, or by a request of the wrong form; loaded when there is one."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from openrouter_core.call.request import in_snake_case
from openrouter_core.models.keys import CHAT_KEYS, MESSAGES_KEYS, RESPONSES_KEYS
from openrouter_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from openrouter_core.call.request import Endpoint

_ELSEWHERE: Final[Mapping[str, str]] = {
    "base_url": "server_url",
    "default_headers": "headers",
    "extra_headers": "headers",
    "extra_query": "fetch_options",
    "max_retries": "retries",
    "timeout": "timeout_ms, in milliseconds",
}
"""What other libraries call an option."""

_OPTIONS: Final = frozenset({*RequestOptions.__annotations__, *_ELSEWHERE})
_LONGEST: Final = 64
"""Characters of a key that are looked at: comparing takes their square."""

_MOST: Final = 8
"""Keys of one request that are looked at."""

_FORMS: Final[Mapping[str, str]] = {
    "chat_request": '"messages": [{"role": "user", "content": "…"}]',
    "messages_request": '"model": "…", "max_tokens": …, "messages": [{"role": "user", "content": "…"}]',
    "responses_request": '"input": "…"',
}


def near(key: object, known: Iterable[str]) -> str:
    """Name the keys that a wrong one may have been meant for, or all that there are."""
    names = sorted(known)
    if isinstance(key, str) and (found := _nearest(key, names, 0.6)):
        return f"did you mean {' or '.join(found)}?"
    if len(names) == 1:
        return f"there is only {names[0]}"
    return f"there are {', '.join(names)}" if names else "there is none"


def option(key: object, known: Iterable[str], *, is_first: bool) -> str:
    """Say what an option that is none may have been meant for; `is_first`, not within another option."""
    if is_first and isinstance(key, str):
        if key in _ELSEWHERE:
            return f"did you mean {_ELSEWHERE[key]}?"
        if found := _nearest(key, (CHAT_KEYS | RESPONSES_KEYS | MESSAGES_KEYS) - _OPTIONS, 0.85):
            return f"{found[0]} is a key of the request"
    return near(key, known)


def form(endpoint: Endpoint, *, is_wrapped: bool = False) -> str:
    """Show what a request looks like, as far as that is known."""
    named = [] if is_wrapped else [*re.findall(r"{(\w+)}", endpoint.path), *endpoint.required]
    parts = [*(f'"{name}": "…"' for name in named), *filter(None, [_FORMS.get(endpoint.wrapper)])]
    return f" such as {{{', '.join(parts)}}}" if parts else ""


def remarks(body: Mapping[Any, object], known: frozenset[str]) -> tuple[str, ...]:
    """Tell of keys that are sent as they are, and were most likely meant for something else."""
    strangers = [key for key in body if isinstance(key, str) and key not in known][:_MOST]
    return tuple(
        filter(None, (_remark(key, known) for key in strangers if key.isidentifier() and len(key) <= _LONGEST))
    )


@lru_cache(256)  # an application's own keys are the same at each call
def _remark(key: str, known: frozenset[str]) -> str:
    if key in _OPTIONS:
        return f"{key} was sent as part of the request; an option of the call goes into the third argument"
    found = _nearest(key, known, 0.85)
    return f"{key} was sent as it is; did you mean {found[0]}?" if found else ""


def _nearest(key: str, names: Collection[str], cutoff: float) -> list[str]:
    from difflib import get_close_matches

    spelled = in_snake_case(key[:_LONGEST])
    return [spelled] if spelled in names else get_close_matches(spelled, names, n=2, cutoff=cutoff)
