"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict, is_typeddict

__all__ = ["GetAppRankingsRequest", "GetRankingsDailyRequest", "GetSessionCostRequest"]


class GetAppRankingsRequest(TypedDict, total=False):
    category: Literal["coding", "creative", "productivity", "entertainment"] | str
    subcategory: (
        Literal[
            "cli-agent",
            "ide-extension",
            "cloud-agent",
            "programming-app",
            "native-app-builder",
            "creative-writing",
            "video-gen",
            "image-gen",
            "audio-gen",
            "roleplay",
            "game",
            "writing-assistant",
            "general-chat",
            "personal-agent",
            "legal",
        ]
        | str
    )
    sort: Literal["popular", "trending"] | str
    start_date: str
    """YYYY-MM-DD, UTC, included; 30 days before the end."""
    end_date: str
    """YYYY-MM-DD, UTC, included; the last whole day."""
    limit: int
    """1 to 100; 50 if left out."""
    offset: int | None
    """0 to 100; `rank` counts on."""


class GetRankingsDailyRequest(TypedDict, total=False):
    start_date: str
    """YYYY-MM-DD, UTC, included; 30 days before the end."""
    end_date: str
    """YYYY-MM-DD, UTC, included; the last whole day."""
    period: Literal["day", "week", "month"] | str
    modality: Literal["text", "image", "image_output", "audio", "tool_calling"] | str
    context_bucket: Literal["1K", "10K", "100K", "1M", "10M"] | str
    """By the requests' context length in tokens."""
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
    language_type: Literal["natural", "programming"] | str


class GetSessionCostRequest(TypedDict, total=False):
    app_slug: str
    model: str
    turn_range: Literal["1-turn", "2-9-turns", "10-49-turns", "50-plus-turns"] | str
    """By turns in a session, both ends included."""
    limit: int
    """1 to 500; 100 if left out."""
    offset: int | None
    """0 to 5000."""


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
