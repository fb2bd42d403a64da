"""Private endpoints: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Value, frozen

if TYPE_CHECKING:
    from openrouter_core.models.private_endpoints_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class DeletePrivateEndpointResponse(Answer):
    data: DeletedPrivateEndpoint | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class DeletedPrivateEndpoint(Value):
    id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ListPrivateEndpointsResponse(Answer):
    data: tuple[PrivateEndpointSummary, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ManagedPrivateEndpoint(Value):
    created_at: str | None = None
    declared_region: Literal["global", "europe", "us"] | str | None = None
    declared_zdr: bool | None = None
    id: str | None = None
    model_name: str | None = None
    model_permaslug: str | None = None
    model_slug: str | None = None
    provider_name: str | None = None
    status: Literal["draft", "active", "disabled"] | str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ManagedPrivateEndpointResponse(Answer):
    data: ManagedPrivateEndpoint | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class PrivateEndpoint(Value):
    base_url: str | None = None
    declared_region: Literal["global", "europe", "us"] | str | None = None
    declared_zdr: bool | None = None
    id: str | None = None
    model_name: str | None = None
    model_permaslug: str | None = None
    model_slug: str | None = None
    pricing: PrivateEndpointPricing | None = None
    provider_name: str | None = None
    provider_slug: str | None = None
    status: Literal["draft", "active", "disabled"] | str | None = None
    upstream_model_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class PrivateEndpointCheck(Value):
    actual_model: str | None = None
    name: str | None = None
    passed: bool | None = None
    reason: (
        Literal[
            "database_error",
            "endpoint_limit_reached",
            "invalid_base_url",
            "model_not_found",
            "provider_not_found",
            "endpoint_not_found",
            "workspace_not_found",
            "no_byok_key",
            "key_decryption_failed",
            "upstream_error",
            "invalid_response",
            "invalid_stream",
            "missing_usage",
            "model_mismatch",
            "not_validated",
            "validation_stale",
        ]
        | str
        | None
    ) = None
    upstream_message: str | None = None
    upstream_status: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class PrivateEndpointPricing(Value):
    cache_read: str | None = None
    cache_write: str | None = None
    completion: str | None = None
    prompt: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class PrivateEndpointResponse(Answer):
    data: PrivateEndpoint | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class PrivateEndpointSummary(Value):
    created_at: str | None = None
    id: str | None = None
    model_name: str | None = None
    model_permaslug: str | None = None
    model_slug: str | None = None
    provider_name: str | None = None
    status: Literal["draft", "active", "disabled"] | str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class PrivateEndpointValidation(Value):
    checks: tuple[PrivateEndpointCheck, ...] = ()
    passed: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class PrivateEndpointValidationResponse(Answer):
    data: PrivateEndpointValidation | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "DeletePrivateEndpointResponse",
            "DeletedPrivateEndpoint",
            "ListPrivateEndpointsResponse",
            "ManagedPrivateEndpoint",
            "ManagedPrivateEndpointResponse",
            "PrivateEndpoint",
            "PrivateEndpointCheck",
            "PrivateEndpointPricing",
            "PrivateEndpointResponse",
            "PrivateEndpointSummary",
            "PrivateEndpointValidation",
            "PrivateEndpointValidationResponse",
        ],
        ("private_endpoints_request",),
        {},
    )
