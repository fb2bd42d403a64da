"""Whether a `usage` says that the answer cost something: what was paid for is not asked for again by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.models.json_value import is_object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_core.models.json_value import Json

_SPENT: Final = ("cost", "completion_tokens", "output_tokens")
"""What is not zero where something is billed. A prompt that nothing came of is not: no tokens came back, no charge.
https://openrouter.ai/docs/features/zero-completion-insurance
"""
_DETAILS: Final = ("cost_details", "completion_tokens_details", "output_tokens_details")
"""Where the same is told part by part: some count what was reasoned there alone."""


def billed(answer: Json, *around: Json) -> Json | None:
    """Give an answer with the usage that cost something, be it told around it or within an error; None without one."""
    for place in (answer, *around):
        for usage in _usages(place):
            if _has_cost(usage):
                return answer if usage is answer.get("usage") else {**answer, "usage": usage}
    return None


def _usages(place: Json) -> Iterator[object]:
    yield place.get("usage")
    if is_object(error := place.get("error")):
        yield error.get("usage")
        if is_object(metadata := error.get("metadata")):
            yield metadata.get("usage")


def _has_cost(usage: object) -> bool:
    """Tell whether something was generated, or is billed, by OpenRouter or by the provider whose key was used."""
    if not is_object(usage):
        return False
    spent = [usage.get(key) for key in _SPENT]
    for key in _DETAILS:
        if is_object(details := usage.get(key)):
            spent += details.values()
    return any(_number(each) > 0 for each in spent)


def _number(value: object) -> float:
    """Read a number; some servers write theirs as strings."""
    if isinstance(value, int | float):
        return value
    try:
        return float(value) if isinstance(value, str) else 0
    except ValueError:
        return 0
