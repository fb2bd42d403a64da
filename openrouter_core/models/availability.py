"""The report on why no endpoint could take a request, found on some errors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from openrouter_core.models.model import Value, frozen


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Availability(Value):
    """Why the requested models are not to be had, and what could be done.

    `retryable` outweighs the status; `retry_after` is in seconds; `excluded_by` names the request's own filters.
    https://openrouter.ai/docs/api-reference/errors
    """

    code: str | None = None
    retryable: bool | None = None
    retry_after: float | None = None
    requested_models: tuple[str, ...] = ()
    affected_providers: tuple[str, ...] = ()
    excluded_by: tuple[str, ...] = ()
    fallback_models: tuple[str, ...] = ()
    constraint: Mapping[str, Any] | None = None
    docs_url: str | None = None
