"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict, is_typeddict

from openrouter_core.models.guardrails import ContentFilterEntry

__all__ = [
    "BulkAssignKeysRequest",
    "BulkAssignKeysToGuardrailRequest",
    "BulkAssignMembersRequest",
    "BulkAssignMembersToGuardrailRequest",
    "BulkUnassignKeysFromGuardrailRequest",
    "BulkUnassignKeysRequest",
    "BulkUnassignMembersFromGuardrailRequest",
    "BulkUnassignMembersRequest",
    "ContentFilterBuiltinEntryInput",
    "ContentFilterEntryParam",
    "CreateGuardrailRequest",
    "DeleteGuardrailRequest",
    "GetGuardrailRequest",
    "ListGuardrailKeyAssignmentsRequest",
    "ListGuardrailMemberAssignmentsRequest",
    "ListGuardrailsRequest",
    "ListKeyAssignmentsRequest",
    "ListMemberAssignmentsRequest",
    "UpdateGuardrailRequest",
]


class BulkAssignKeysRequest(TypedDict, total=False):
    key_hashes: Required[Sequence[str]]


class BulkAssignKeysToGuardrailRequest(BulkAssignKeysRequest, total=False):
    id: Required[str]


class BulkAssignMembersRequest(TypedDict, total=False):
    member_user_ids: Required[Sequence[str]]


class BulkAssignMembersToGuardrailRequest(BulkAssignMembersRequest, total=False):
    id: Required[str]


class BulkUnassignKeysRequest(TypedDict, total=False):
    key_hashes: Required[Sequence[str]]


class BulkUnassignKeysFromGuardrailRequest(BulkUnassignKeysRequest, total=False):
    id: Required[str]


class BulkUnassignMembersRequest(TypedDict, total=False):
    member_user_ids: Required[Sequence[str]]


class BulkUnassignMembersFromGuardrailRequest(BulkUnassignMembersRequest, total=False):
    id: Required[str]


class ContentFilterBuiltinEntryInput(TypedDict, total=False):
    action: Required[Literal["redact", "block", "flag"] | str]
    label: str
    """Deprecated."""
    scan_scope: Literal["user_only", "all_messages"] | str
    slug: Required[
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
    ]


class ContentFilterEntryParam(TypedDict, total=False):
    action: Required[Literal["redact", "block", "flag"] | str]
    label: str | None
    pattern: Required[str]


class CreateGuardrailRequest(TypedDict, total=False):
    allow_safety_retention_google: bool | None
    allow_safety_retention_other: bool | None
    allowed_data_regions: Sequence[Literal["global", "europe", "us"] | str] | None
    allowed_models: Sequence[str] | None
    allowed_providers: Sequence[str] | None
    content_filter_builtins: Sequence[ContentFilterBuiltinEntryInput] | None
    content_filters: Sequence[ContentFilterEntryParam | ContentFilterEntry] | None
    description: str | None
    enable_free_model_publication: bool | None
    enable_free_model_training: bool | None
    enable_paid_model_training: bool | None
    enforce_zdr: bool | None
    """Deprecated."""
    enforce_zdr_anthropic: bool | None
    enforce_zdr_google: bool | None
    enforce_zdr_openai: bool | None
    enforce_zdr_other: bool | None
    enforce_zdr_xai: bool | None
    ignored_models: Sequence[str] | None
    ignored_providers: Sequence[str] | None
    include_byok_in_budgets: bool
    """Whether your provider keys' use counts as well."""
    limit_usd: float | None
    """In US dollars; resets by `reset_interval`."""
    name: Required[str]
    reset_interval: Literal["daily", "weekly", "monthly"] | str | None
    workspace_id: str
    """Where it lives, not what it is applied to."""


class DeleteGuardrailRequest(TypedDict, total=False):
    id: Required[str]


class GetGuardrailRequest(TypedDict, total=False):
    id: Required[str]


class ListGuardrailKeyAssignmentsRequest(TypedDict, total=False):
    id: Required[str]
    offset: int | None
    limit: int


class ListGuardrailMemberAssignmentsRequest(TypedDict, total=False):
    id: Required[str]
    offset: int | None
    limit: int


class ListGuardrailsRequest(TypedDict, total=False):
    offset: int | None
    limit: int
    workspace_id: str


class ListKeyAssignmentsRequest(TypedDict, total=False):
    offset: int | None
    limit: int


class ListMemberAssignmentsRequest(TypedDict, total=False):
    offset: int | None
    limit: int


class UpdateGuardrailRequest(TypedDict, total=False):
    id: Required[str]
    allow_safety_retention_google: bool | None
    allow_safety_retention_other: bool | None
    allowed_data_regions: Sequence[Literal["global", "europe", "us"] | str] | None
    allowed_models: Sequence[str] | None
    allowed_providers: Sequence[str] | None
    content_filter_builtins: Sequence[ContentFilterBuiltinEntryInput] | None
    content_filters: Sequence[ContentFilterEntryParam | ContentFilterEntry] | None
    description: str | None
    enable_free_model_publication: bool | None
    enable_free_model_training: bool | None
    enable_paid_model_training: bool | None
    enforce_zdr: bool | None
    """Deprecated."""
    enforce_zdr_anthropic: bool | None
    enforce_zdr_google: bool | None
    enforce_zdr_openai: bool | None
    enforce_zdr_other: bool | None
    enforce_zdr_xai: bool | None
    ignored_models: Sequence[str] | None
    ignored_providers: Sequence[str] | None
    include_byok_in_budgets: bool
    limit_usd: float | None
    """In US dollars; resets by `reset_interval`."""
    name: str
    reset_interval: Literal["daily", "weekly", "monthly"] | str | None


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
