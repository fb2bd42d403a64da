"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict, is_typeddict

__all__ = [
    "BulkAddWorkspaceMembersRequest",
    "BulkRemoveWorkspaceMembersRequest",
    "CreateWorkspaceRequest",
    "DeleteWorkspaceBudgetRequest",
    "DeleteWorkspaceRequest",
    "GetWorkspaceBudgetRequest",
    "GetWorkspaceRequest",
    "ListWorkspaceBudgetsRequest",
    "ListWorkspaceMembersRequest",
    "ListWorkspacesRequest",
    "UpdateWorkspaceRequest",
    "UpsertWorkspaceBudgetRequest",
]


class BulkAddWorkspaceMembersRequest(TypedDict, total=False):
    id: Required[str]
    user_ids: Required[Sequence[str]]


class BulkRemoveWorkspaceMembersRequest(TypedDict, total=False):
    id: Required[str]
    user_ids: Required[Sequence[str]]


class CreateWorkspaceRequest(TypedDict, total=False):
    default_image_model: str | None
    default_provider_sort: str | None
    default_text_model: str | None
    description: str | None
    disabled_server_tools: (
        Sequence[
            Literal[
                "openrouter:advisor",
                "openrouter:apply_patch",
                "openrouter:bash",
                "openrouter:datetime",
                "openrouter:fusion",
                "openrouter:image_generation",
                "openrouter:experimental__search_models",
                "openrouter:shell",
                "openrouter:subagent",
                "openrouter:tool_search",
                "openrouter:web_fetch",
                "openrouter:web_search",
            ]
            | str
        ]
        | None
    )
    io_logging_api_key_ids: Sequence[int] | None
    io_logging_sampling_rate: float
    """A fraction from 0.0001 to 1."""
    is_data_discount_logging_enabled: bool
    is_observability_broadcast_enabled: bool
    is_observability_io_logging_enabled: bool
    name: Required[str]
    slug: Required[str]
    """Small letters and digits, single hyphens between."""


class DeleteWorkspaceBudgetRequest(TypedDict, total=False):
    workspace_ref: Required[str]
    interval: Required[Literal["daily", "weekly", "monthly", "lifetime"] | str]


class DeleteWorkspaceRequest(TypedDict, total=False):
    id: Required[str]
    confirm_default_workspace_deletion: bool


class GetWorkspaceBudgetRequest(TypedDict, total=False):
    workspace_ref: Required[str]
    interval: Required[Literal["daily", "weekly", "monthly", "lifetime"] | str]


class GetWorkspaceRequest(TypedDict, total=False):
    id: Required[str]


class ListWorkspaceBudgetsRequest(TypedDict, total=False):
    workspace_ref: Required[str]


class ListWorkspaceMembersRequest(TypedDict, total=False):
    id: Required[str]
    offset: int | None
    limit: int


class ListWorkspacesRequest(TypedDict, total=False):
    offset: int | None
    limit: int


class UpdateWorkspaceRequest(TypedDict, total=False):
    id: Required[str]
    default_image_model: str | None
    default_provider_sort: str | None
    default_text_model: str | None
    description: str | None
    disabled_server_tools: (
        Sequence[
            Literal[
                "openrouter:advisor",
                "openrouter:apply_patch",
                "openrouter:bash",
                "openrouter:datetime",
                "openrouter:fusion",
                "openrouter:image_generation",
                "openrouter:experimental__search_models",
                "openrouter:shell",
                "openrouter:subagent",
                "openrouter:tool_search",
                "openrouter:web_fetch",
                "openrouter:web_search",
            ]
            | str
        ]
        | None
    )
    io_logging_api_key_ids: Sequence[int] | None
    io_logging_sampling_rate: float
    """A fraction from 0.0001 to 1."""
    is_data_discount_logging_enabled: bool
    is_observability_broadcast_enabled: bool
    is_observability_io_logging_enabled: bool
    name: str
    slug: str


class UpsertWorkspaceBudgetRequest(TypedDict, total=False):
    workspace_ref: Required[str]
    interval: Required[Literal["daily", "weekly", "monthly", "lifetime"] | str]
    include_byok_in_budgets: bool
    """For all intervals of the workspace."""
    limit_usd: Required[float]
    """In US dollars, more than 0."""


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
