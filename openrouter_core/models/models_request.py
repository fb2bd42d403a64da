"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict, is_typeddict

__all__ = ["GetModelRequest", "GetModelsRequest", "ListModelsCountRequest", "ListModelsUserRequest"]


class GetModelRequest(TypedDict, total=False):
    author: str
    slug: str
    model: str


class GetModelsRequest(TypedDict, total=False):
    offset: int | None
    limit: int
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
    output_modalities: str | Sequence[str]
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
    use_rss: str
    use_rss_chat_links: str
    q: str
    input_modalities: str | Sequence[str]
    context: int
    min_price: float | None
    max_price: float | None
    arch: str
    model_authors: str | Sequence[str]
    providers: str | Sequence[str]
    distillable: Literal["true", "false"] | str | bool
    zdr: Literal["true"] | bool
    region: Literal["eu", "us"] | str
    min_output_price: float | None
    max_output_price: float | None
    min_age_days: int | None
    max_age_days: int | None
    min_intelligence_index: float | None
    max_intelligence_index: float | None
    min_coding_index: float | None
    max_coding_index: float | None
    min_agentic_index: float | None
    max_agentic_index: float | None
    min_tool_success_rate: float | None
    max_tool_success_rate: float | None


class ListModelsCountRequest(TypedDict, total=False):
    output_modalities: str | Sequence[str]


class ListModelsUserRequest(TypedDict, total=False):
    offset: int | None
    limit: int
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
