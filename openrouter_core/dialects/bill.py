"""Whether a `usage` says that the answer cost something: what was paid for is not asked for again by itself."""

from __future__ import annotations

from typing import Final

from openrouter_core.json_value import is_object

_SPENT: Final = ("cost", "completion_tokens", "output_tokens")
"""What is not zero where something is billed. A prompt that nothing came of is not: no tokens came back, no charge.
https://openrouter.ai/docs/features/zero-completion-insurance
"""


def has_cost(usage: object) -> bool:
    """Tell whether something was generated, or is billed, by OpenRouter or by the provider whose key was used."""
    if not is_object(usage):
        return False
    details: object = usage.get("cost_details")
    spent = [usage.get(key) for key in _SPENT] + (list(details.values()) if is_object(details) else [])
    return any(isinstance(each, int | float) and each > 0 for each in spent)
