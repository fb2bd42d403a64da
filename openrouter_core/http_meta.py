"""The HTTP exchange around an answer, as plain data: nothing of the HTTP library stays in a result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from openrouter_core.by_fields import ByFields

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen(kw_only=True, eq=False, repr=False)
class HttpMeta(ByFields):
    """What is known of the exchange that led to a result, an error or a stream.

    `status_code` is None where no reply came, `headers` have lower-case names, `generation_id` is the
    `gen-…` id for https://openrouter.ai/docs/api-reference/get-a-generation, `attempts` counts the requests
    sent, and `elapsed_ms` the milliseconds from the call's start to the reply (or the failure).
    """

    status_code: int | None = None
    headers: Mapping[str, str] = field(factory=dict[str, str], hash=False)
    generation_id: str | None = None
    attempts: int = 0
    elapsed_ms: float = 0.0
