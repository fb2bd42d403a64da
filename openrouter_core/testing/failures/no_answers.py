"""What is no answer, though its status says that it is one."""

from __future__ import annotations

import json
import zlib
from functools import cache
from typing import TYPE_CHECKING, Final

from openrouter_core.testing.failures.failure import AT_ONCE, MIB, PAGE, TOO_MANY, Failure, always, saying, whatever
from openrouter_core.testing.replies import Reply

if TYPE_CHECKING:
    from openrouter_core.testing.replies import Step


def _instead(name: str, *body: Step, **headers: str) -> Failure:
    """Say this, whatever was asked for, as if it were an answer."""
    said = {name.replace("_", "-"): value for name, value in headers.items()}
    return always(name, Reply(200, {"content-type": "application/json", **AT_ONCE, **said}, body))


@cache
def _bomb() -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    # After a full flush nothing refers to what was before, so that what was written once can be repeated.
    packed = packer.compress(b" " * MIB) + packer.flush(zlib.Z_FULL_FLUSH)
    return b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + packed * TOO_MANY


def _error_within(code: object) -> dict[str, object]:
    return {"error": {"code": code, "message": "The provider gave up."}}


NO_ANSWERS: Final[tuple[Failure, ...]] = (
    _instead("nothing at all"),
    _instead("words", b"It works!"),
    _instead("a page", PAGE, content_type="text/html"),
    *(
        _instead(f"JSON that is {said}", said.encode())
        for said in ("null", "true", "0", '"text"', "[]", "{}", "[null]")
    ),
    _instead("JSON that ends early", b'{"id": "gen-1", "choices": [{"mess'),
    _instead("JSON in JSON, and so on", b"[" * 100_000),
    _instead("a number of too many digits", b'{"id": %s}' % (b"9" * 10_000)),
    _instead("bytes that are no text", b'{"id": "\xff\xfe\x00"}'),
    _instead("an error in a 200", json.dumps(_error_within(502)).encode()),
    _instead("an error in a 200, by a word", json.dumps(_error_within("rate_limit_exceeded")).encode()),
    _instead("an error in a 200, as text", b'{"error": "no"}'),
    _instead("an error in a 200, by another's hand", b'{"type": "error", "error": {"type": "overloaded_error"}}'),
    _instead("gzip that is none", b"It works!", content_encoding="gzip"),
    _instead("an encoding that nobody knows", b"\x01\x02\x03", content_encoding="none-such"),
    whatever("gzip that is too much", lambda usual: saying(usual, _bomb(), content_encoding="gzip")),
    whatever("a body that is too long", lambda usual: saying(usual, *(b" " * MIB,) * TOO_MANY)),
)
