"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict, is_typeddict

__all__ = ["ListModelEndpointsRequest"]


class ListModelEndpointsRequest(TypedDict, total=False):
    author: Required[str]
    slug: Required[str]


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
