"""Guardrails: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Page, Value, frozen

if TYPE_CHECKING:
    from openrouter_core.models.guardrails_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BulkAssignKeysResponse(Answer):
    assigned_count: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BulkAssignMembersResponse(Answer):
    assigned_count: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BulkUnassignKeysResponse(Answer):
    unassigned_count: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BulkUnassignMembersResponse(Answer):
    unassigned_count: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ContentFilterBuiltinEntry(Value):
    action: Literal["redact", "block", "flag"] | str | None = None
    label: str | None = None
    scan_scope: Literal["user_only", "all_messages"] | str | None = None
    slug: (
        Literal[
            "email",
            "phone",
            "ssn",
            "credit-card",
            "ip-address",
            "person-name",
            "address",
            "regex-prompt-injection",
            "secrets",
        ]
        | str
        | None
    ) = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ContentFilterEntry(Value):
    action: Literal["redact", "block", "flag"] | str | None = None
    label: str | None = None
    pattern: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CreateGuardrailResponse(Answer):
    data: Guardrail | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class DeleteGuardrailResponse(Answer):
    deleted: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GetGuardrailResponse(Answer):
    data: Guardrail | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Guardrail(Value):
    allow_safety_retention_google: bool | None = None
    allow_safety_retention_other: bool | None = None
    allowed_data_regions: tuple[Literal["global", "europe", "us"] | str, ...] = ()
    allowed_models: tuple[str, ...] = ()
    allowed_providers: tuple[str, ...] = ()
    content_filter_builtins: tuple[ContentFilterBuiltinEntry, ...] = ()
    content_filters: tuple[ContentFilterEntry, ...] = ()
    created_at: str | None = None
    description: str | None = None
    enable_free_model_publication: bool | None = None
    enable_free_model_training: bool | None = None
    enable_paid_model_training: bool | None = None
    enforce_zdr: bool | None = None
    """Deprecated."""
    enforce_zdr_anthropic: bool | None = None
    enforce_zdr_google: bool | None = None
    enforce_zdr_openai: bool | None = None
    enforce_zdr_other: bool | None = None
    enforce_zdr_xai: bool | None = None
    id: str | None = None
    ignored_models: tuple[str, ...] = ()
    ignored_providers: tuple[str, ...] = ()
    include_byok_in_budgets: bool | None = None
    limit_usd: float | None = None
    name: str | None = None
    reset_interval: Literal["daily", "weekly", "monthly"] | str | None = None
    updated_at: str | None = None
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class KeyAssignment(Value):
    assigned_by: str | None = None
    created_at: str | None = None
    guardrail_id: str | None = None
    id: str | None = None
    key_hash: str | None = None
    key_label: str | None = None
    key_name: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ListGuardrailsResponse(Page):
    data: tuple[Guardrail, ...] = ()
    total_count: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ListKeyAssignmentsResponse(Page):
    data: tuple[KeyAssignment, ...] = ()
    total_count: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ListMemberAssignmentsResponse(Page):
    data: tuple[MemberAssignment, ...] = ()
    total_count: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class MemberAssignment(Value):
    assigned_by: str | None = None
    created_at: str | None = None
    guardrail_id: str | None = None
    id: str | None = None
    organization_id: str | None = None
    user_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class UpdateGuardrailResponse(Answer):
    data: Guardrail | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "BulkAssignKeysResponse",
            "BulkAssignMembersResponse",
            "BulkUnassignKeysResponse",
            "BulkUnassignMembersResponse",
            "ContentFilterBuiltinEntry",
            "ContentFilterEntry",
            "CreateGuardrailResponse",
            "DeleteGuardrailResponse",
            "GetGuardrailResponse",
            "Guardrail",
            "KeyAssignment",
            "ListGuardrailsResponse",
            "ListKeyAssignmentsResponse",
            "ListMemberAssignmentsResponse",
            "MemberAssignment",
            "UpdateGuardrailResponse",
        ],
        ("guardrails_request",),
        {},
    )
