"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict, is_typeddict

__all__ = ["GetModelRequest", "GetModelsRequest", "ListModelsCountRequest", "ListModelsUserRequest"]


class GetModelRequest(TypedDict, total=False):
    author: Required[str]
    slug: Required[str]
    """May end in a variant, as in `gpt-4:free`."""


class GetModelsRequest(TypedDict, total=False):
    offset: int | None
    limit: int
    """At most 1000; the whole list if `offset` is left out too."""
    category: (
        Literal[
            "programming",
            "roleplay",
            "marketing",
            "marketing/seo",
            "technology",
            "science",
            "translation",
            "legal",
            "finance",
            "health",
            "trivia",
            "academia",
        ]
        | str
    )
    supported_parameters: str | Sequence[str]
    """Joined by commas."""
    output_modalities: str | Sequence[str]
    """Joined by commas, or `all`; `text` if left out."""
    sort: (
        Literal[
            "most-popular",
            "newest",
            "top-weekly",
            "pricing-low-to-high",
            "pricing-high-to-low",
            "context-high-to-low",
            "throughput-high-to-low",
            "latency-low-to-high",
            "intelligence-high-to-low",
            "coding-high-to-low",
            "agentic-high-to-low",
            "design-arena-elo-high-to-low",
        ]
        | str
    )
    q: str
    input_modalities: str | Sequence[str]
    """Joined by commas."""
    context: int
    """At least so many tokens."""
    min_price: float | None
    """Of input, in US dollars for a million tokens."""
    max_price: float | None
    """Of input, in US dollars for a million tokens."""
    arch: str
    model_authors: str | Sequence[str]
    """Slugs, joined by commas."""
    providers: str | Sequence[str]
    """Names, joined by commas."""
    distillable: Literal["true", "false"] | str | bool
    zdr: Literal["true"] | bool
    region: Literal["eu", "us"] | str
    min_output_price: float | None
    """Of output, in US dollars for a million tokens."""
    max_output_price: float | None
    """Of output, in US dollars for a million tokens."""
    min_age_days: int | None
    """Days since the model came."""
    max_age_days: int | None
    """Days since the model came."""
    min_intelligence_index: float | None
    max_intelligence_index: float | None
    min_coding_index: float | None
    max_coding_index: float | None
    min_agentic_index: float | None
    max_agentic_index: float | None
    min_tool_success_rate: float | None
    """A fraction from 0 to 1."""
    max_tool_success_rate: float | None
    """A fraction from 0 to 1."""


class ListModelsCountRequest(TypedDict, total=False):
    output_modalities: str | Sequence[str]
    """Joined by commas, or `all`; `text` if left out."""


class ListModelsUserRequest(TypedDict, total=False):
    offset: int | None
    limit: int
    """At most 1000; the whole list if `offset` is left out too."""
    output_modalities: str
    sort: (
        Literal[
            "most-popular",
            "newest",
            "top-weekly",
            "pricing-low-to-high",
            "pricing-high-to-low",
            "context-high-to-low",
            "throughput-high-to-low",
            "latency-low-to-high",
            "intelligence-high-to-low",
            "coding-high-to-low",
            "agentic-high-to-low",
            "design-arena-elo-high-to-low",
        ]
        | str
    )


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
