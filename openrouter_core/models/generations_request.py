"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict, is_typeddict

__all__ = ["GetGenerationRequest", "ListGenerationContentRequest", "SubmitGenerationFeedbackRequest"]


class GetGenerationRequest(TypedDict, total=False):
    id: Required[str]


class ListGenerationContentRequest(TypedDict, total=False):
    id: Required[str]


class SubmitGenerationFeedbackRequest(TypedDict, total=False):
    category: Required[
        Literal["latency", "incoherence", "incorrect_response", "formatting", "billing", "api_error", "other"] | str
    ]
    comment: str
    generation_id: Required[str]


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
