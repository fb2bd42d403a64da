"""Api keys: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Page, Value, frozen

if TYPE_CHECKING:
    from openrouter_core.models.api_keys_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ApiKey(Value):
    byok_usage: float | None = None
    """In US dollars, in all, by your provider keys."""
    byok_usage_daily: float | None = None
    """In US dollars, this UTC day, by your provider keys."""
    byok_usage_monthly: float | None = None
    """In US dollars, this UTC month, by your provider keys."""
    byok_usage_weekly: float | None = None
    """In US dollars, this UTC week, by your provider keys."""
    created_at: str | None = None
    creator_user_id: str | None = None
    disabled: bool | None = None
    expires_at: str | None = None
    """ISO 8601, UTC; None: never."""
    external_user: str | None = None
    hash: str | None = None
    """Names the key in other calls; not the key itself."""
    include_byok_in_limit: bool | None = None
    label: str | None = None
    """The key, masked, to know it by."""
    last_used_at: str | None = None
    limit: float | None = None
    """In US dollars; None: no limit."""
    limit_remaining: float | None = None
    """In US dollars; None: no limit."""
    limit_reset: str | None = None
    """When the limit resets; None: never."""
    name: str | None = None
    updated_at: str | None = None
    usage: float | None = None
    """In US dollars, in all."""
    usage_daily: float | None = None
    """In US dollars, this UTC day."""
    usage_monthly: float | None = None
    """In US dollars, this UTC month."""
    usage_weekly: float | None = None
    """In US dollars, this UTC week from Monday."""
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CreateKeysResponse(Answer):
    data: ApiKey | None = None
    key: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CurrentApiKey(Value):
    allowed_data_regions: tuple[Literal["global", "europe", "us"] | str, ...] = ()
    budgets: tuple[KeyBudget, ...] = ()
    byok_usage: float | None = None
    """In US dollars, in all, by your provider keys."""
    byok_usage_daily: float | None = None
    byok_usage_monthly: float | None = None
    byok_usage_weekly: float | None = None
    creator_user_id: str | None = None
    effective_budget: KeyBudget | None = None
    expires_at: str | None = None
    """ISO 8601, UTC; None: never."""
    free_model_daily_requests: FreeModelDailyRequests | None = None
    include_byok_in_limit: bool | None = None
    is_free_tier: bool | None = None
    is_management_key: bool | None = None
    is_provisioning_key: bool | None = None
    """Deprecated."""
    label: str | None = None
    limit: float | None = None
    """In US dollars; None: no limit."""
    limit_remaining: float | None = None
    """In US dollars; None: no limit."""
    limit_reset: str | None = None
    organization_id: str | None = None
    rate_limit: LegacyRateLimit | None = None
    """Deprecated."""
    usage: float | None = None
    """In US dollars, in all."""
    usage_daily: float | None = None
    usage_monthly: float | None = None
    usage_weekly: float | None = None
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class DeleteKeysResponse(Answer):
    deleted: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FreeModelDailyRequests(Value):
    limit: int | None = None
    remaining: int | None = None
    used: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GetCurrentKeyResponse(Answer):
    data: CurrentApiKey | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GetKeyResponse(Answer):
    data: ApiKey | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class KeyBudget(Value):
    budget_id: str | None = None
    guardrail_id: str | None = None
    include_byok: bool | None = None
    limit_usd: float | None = None
    remaining_usd: float | None = None
    reset_interval: Literal["daily", "weekly", "monthly"] | str | None = None
    resets_at: str | None = None
    """ISO 8601."""
    scope: (
        Literal["workspace_default_member", "workspace_default_key", "member", "api_key", "workspace", "key_limit"]
        | str
        | None
    ) = None
    spend_usd: float | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class LegacyRateLimit(Value):
    interval: str | None = None
    note: str | None = None
    requests: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ListKeysResponse(Page):
    data: tuple[ApiKey, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class UpdateKeysResponse(Answer):
    data: ApiKey | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "ApiKey",
            "CreateKeysResponse",
            "CurrentApiKey",
            "DeleteKeysResponse",
            "FreeModelDailyRequests",
            "GetCurrentKeyResponse",
            "GetKeyResponse",
            "KeyBudget",
            "LegacyRateLimit",
            "ListKeysResponse",
            "UpdateKeysResponse",
        ],
        ("api_keys_request",),
        {},
    )
