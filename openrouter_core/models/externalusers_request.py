"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict, is_typeddict

__all__ = [
    "CreateExternalUserRequest",
    "DeleteExternalUserRequest",
    "GetExternalUserRequest",
    "ListExternalUsersRequest",
    "UpdateExternalUserRequest",
]


class CreateExternalUserRequest(TypedDict, total=False):
    user: Required[str]


class DeleteExternalUserRequest(TypedDict, total=False):
    user: Required[str]


class GetExternalUserRequest(TypedDict, total=False):
    user: Required[str]


class ListExternalUsersRequest(TypedDict, total=False):
    offset: int | None
    limit: int
    user: str
    include_inactive: bool


class UpdateExternalUserRequest(TypedDict, total=False):
    user: Required[str]
    is_active: Required[bool]


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
