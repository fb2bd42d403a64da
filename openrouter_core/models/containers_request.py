"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict, is_typeddict

__all__ = [
    "DownloadContainerFileContentRequest",
    "GetContainerFileRequest",
    "ListContainerFilesRequest",
    "PromoteContainerFileRequest",
]


class DownloadContainerFileContentRequest(TypedDict, total=False):
    container_id: Required[str]
    file_id: Required[str]


class GetContainerFileRequest(TypedDict, total=False):
    container_id: Required[str]
    file_id: Required[str]


class ListContainerFilesRequest(TypedDict, total=False):
    container_id: Required[str]
    limit: int
    after: str
    """The `last_id` of the page before."""


class PromoteContainerFileRequest(TypedDict, total=False):
    container_id: Required[str]
    file_id: Required[str]


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
