"""What came back, as plain data: nothing in it is decoded yet, and nothing of the HTTP library is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from attrs import evolve, frozen

from openrouter_core.errors import OpenRouterError

if TYPE_CHECKING:
    from openrouter_core.http_meta import HttpMeta

_CONCEALED: Final = "[api key]"
_SHORTEST: Final = 6
"""Characters of a key worth keeping: to look for `any` or `test` would only spoil what is said."""


def conceal(text: str, secret: str) -> str:
    """Take a key out of a text that may quote it."""
    return text.replace(secret, _CONCEALED) if len(secret) >= _SHORTEST else text


def concealing_headers(meta: HttpMeta, secret: str) -> HttpMeta:
    """Take a key out of headers that may repeat it."""
    return evolve(meta, headers={name: conceal(value, secret) for name, value in meta.headers.items()})


Fault = TypeVar("Fault", bound=OpenRouterError)


def concealing_error(error: Fault, secret: str) -> Fault:
    """Take a key out of an error that the layers below made: what they say may quote a header."""
    meta = concealing_headers(error.http_meta, secret)
    headers: dict[str, Any] = {"headers": meta.headers} if hasattr(error, "headers") else {}
    return evolve(error, message=conceal(error.message, secret), http_meta=meta, **headers)


@frozen(kw_only=True, eq=False)
class Reply:
    """A reply and its body, or as much of it as came. `now_ms` is the time it came, since the epoch.

    `damage` says in words why the body is not whole; `over_limit` that it was longer than allowed.
    """

    meta: HttpMeta
    now_ms: float
    body: bytes = b""
    damage: str | None = None
    over_limit: bool = False

    @property
    def is_success(self) -> bool:
        """Whether the status is of the 2xx family."""
        status = self.meta.status_code
        return status is not None and 200 <= status < 300

    @property
    def text(self) -> str:
        """The body, whatever bytes are in it."""
        return self.body.decode(errors="replace")

    def concealing(self, secret: str) -> Reply:
        """Give the reply without `secret`, which some servers and proxies repeat in what they refuse."""
        # Byte for byte, whatever the bytes are.
        body = conceal(self.body.decode("latin-1"), secret).encode("latin-1")
        return evolve(self, body=body, meta=concealing_headers(self.meta, secret))
