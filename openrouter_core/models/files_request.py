"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict, is_typeddict

from openrouter_core.models.upload import FileInput as FileInput

__all__ = [
    "DeleteFileRequest",
    "DownloadFileContentRequest",
    "GetFileMetadataRequest",
    "ListFilesRequest",
    "UploadFileRequest",
]


class DeleteFileRequest(TypedDict, total=False):
    file_id: Required[str]
    workspace_id: str
    provider: Literal["openai", "anthropic"] | str


class DownloadFileContentRequest(TypedDict, total=False):
    file_id: Required[str]
    workspace_id: str
    provider: Literal["openai", "anthropic"] | str


class GetFileMetadataRequest(TypedDict, total=False):
    file_id: Required[str]
    workspace_id: str
    provider: Literal["openai", "anthropic"] | str


class ListFilesRequest(TypedDict, total=False):
    limit: int
    """1 to 1000."""
    cursor: str
    workspace_id: str
    provider: Literal["openai", "anthropic"] | str
    after: str
    after_id: str
    before_id: str
    order: Literal["asc", "desc"] | str


class UploadFileRequest(TypedDict, total=False):
    workspace_id: str
    provider: Literal["openai", "anthropic"] | str
    """Store it there, by your own key for it."""
    file: Required[FileInput]
    """A path, bytes, an open file or an `Upload` of one; at most 100 MB."""


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
