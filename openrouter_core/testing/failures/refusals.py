"""Refusals: every status that has a class of its own, some that have none, and bodies of every shape."""

from __future__ import annotations

import json
from typing import Final

from openrouter_core.errors import BY_STATUS
from openrouter_core.testing.failures.failure import AT_ONCE, PAGE, Failure, always, refused, whatever
from openrouter_core.testing.replies import Reply, error, guardrail_blocked, insufficient_permissions

_OTHERS: Final = (405, 409, 410, 418, 425, 451, 501, 504, 520, 599, 999)
"""Statuses without a class of their own."""

_WORDS: Final = b"upstream connect error or disconnect/reset before headers"


def _status(status: int) -> Failure:
    return whatever(f"status {status}", lambda usual: refused(usual, status, headers=AT_ONCE))


def _refusing(name: str, status: int, body: object, **headers: str) -> Failure:
    """Refuse with JSON of whatever shape, or with bytes as they stand."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    said = {"content-type": "application/json", **AT_ONCE, **headers}
    return always(name, Reply(status, said, (content,)))


REFUSALS: Final[tuple[Failure, ...]] = (
    *map(_status, (*BY_STATUS, *_OTHERS)),
    *(always(f"status {status}, and nothing", Reply(status)) for status in (204, 304)),
    *(always(f"status {status}, a redirect", Reply(status, {"location": "/elsewhere"})) for status in (301, 307)),
    whatever("status 429, for an hour", lambda usual: refused(usual, 429, headers={"retry-after": "3600"})),
    whatever("status 429, for who knows how long", lambda usual: refused(usual, 429, headers={"retry-after": "soon"})),
    always(
        "status 429, of a provider",
        error(429, "Provider returned error", metadata={"provider_name": "P", "raw": '{"error":'}, headers=AT_ONCE),
    ),
    always("status 403, of a guardrail", guardrail_blocked()),
    always("status 403, of a key without permission", insufficient_permissions()),
    _refusing("status 402, with words for a code", 402, {"error": {"code": "payment_required", "message": None}}),
    _refusing("status 422, in another shape", 422, {"detail": [{"loc": ["body", 0], "msg": "field required"}]}),
    _refusing("status 500, an error that is text", 500, {"error": "no"}),
    _refusing("status 500, JSON that is null", 500, None),
    _refusing("status 500, and nothing", 500, b""),
    _refusing("status 502, a page", 502, PAGE, **{"content-type": "text/html"}),
    _refusing("status 503, plain words", 503, _WORDS, **{"content-type": "text/plain"}),
)
