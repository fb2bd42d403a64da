"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict, is_typeddict

from openrouter_core.models.private_endpoints import PrivateEndpointPricing

__all__ = [
    "ActivatePrivateEndpointRequest",
    "CreatePrivateEndpointRequest",
    "DeletePrivateEndpointRequest",
    "DisablePrivateEndpointRequest",
    "EnablePrivateEndpointRequest",
    "GetPrivateEndpointRequest",
    "PrivateEndpointActivation",
    "PrivateEndpointPricingParam",
    "UpdatePrivateEndpointPricingRequest",
    "UpdatePrivateEndpointRequest",
    "ValidatePrivateEndpointRequest",
]


class ActivatePrivateEndpointRequest(TypedDict, total=False):
    id: Required[str]


class PrivateEndpointActivation(TypedDict, total=False):
    workspace_id: Required[str]


class PrivateEndpointPricingParam(TypedDict, total=False):
    cache_read: str
    cache_write: str
    completion: Required[str]
    prompt: Required[str]


class CreatePrivateEndpointRequest(TypedDict, total=False):
    idempotency_key: str
    activate: PrivateEndpointActivation
    base_url: str
    declared_region: Literal["global", "europe", "us"] | str | None
    declared_zdr: bool | None
    model_permaslug: Required[str]
    pricing: PrivateEndpointPricingParam | PrivateEndpointPricing
    provider_slug: Required[str]
    upstream_model_id: Required[str]


class DeletePrivateEndpointRequest(TypedDict, total=False):
    id: Required[str]
    draft_only: Literal["true", "false"] | str | bool


class DisablePrivateEndpointRequest(TypedDict, total=False):
    id: Required[str]


class EnablePrivateEndpointRequest(TypedDict, total=False):
    id: Required[str]


class GetPrivateEndpointRequest(TypedDict, total=False):
    id: Required[str]


class UpdatePrivateEndpointPricingRequest(TypedDict, total=False):
    id: Required[str]
    pricing: Required[PrivateEndpointPricingParam | PrivateEndpointPricing]


class UpdatePrivateEndpointRequest(TypedDict, total=False):
    id: Required[str]
    base_url: str
    declared_region: Literal["global", "europe", "us"] | str | None
    declared_zdr: bool | None
    upstream_model_id: Required[str]


class ValidatePrivateEndpointRequest(TypedDict, total=False):
    id: Required[str]
    workspace_id: Required[str]


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
