"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict, is_typeddict

__all__ = [
    "CreateScimGroupMappingRequest",
    "DeleteScimGroupMappingRequest",
    "GetScimGroupMappingRequest",
    "GetScimSyncJobRequest",
    "ListScimGroupMappingsRequest",
    "ListScimGroupsRequest",
    "UpdateScimGroupMappingRequest",
]


class CreateScimGroupMappingRequest(TypedDict, total=False):
    role: Required[Literal["admin", "member"] | str]
    scim_group_id: Required[str]
    workspace_id: Required[str]


class DeleteScimGroupMappingRequest(TypedDict, total=False):
    id: Required[str]
    keep_members: Required[Literal["true", "false"] | str | bool]
    """Required; false removes the members too."""


class GetScimGroupMappingRequest(TypedDict, total=False):
    id: Required[str]


class GetScimSyncJobRequest(TypedDict, total=False):
    id: Required[str]


class ListScimGroupMappingsRequest(TypedDict, total=False):
    offset: int | None
    limit: int


class ListScimGroupsRequest(TypedDict, total=False):
    offset: int | None
    limit: int
    display_name: str
    external_id: str


class UpdateScimGroupMappingRequest(TypedDict, total=False):
    id: Required[str]
    role: Required[Literal["admin", "member"] | str]


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
