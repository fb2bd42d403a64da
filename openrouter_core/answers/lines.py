"""What a shell is told beside answers, as lines of text: models and their prices, credits, and what a key may do."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_core.models.api_keys import GetCurrentKeyResponse
    from openrouter_core.models.common import Model, ModelsListResponse
    from openrouter_core.models.credits import GetCreditsResponse


def lines_of_models(answer: ModelsListResponse) -> Iterator[str]:
    """Write a table, a line a model: its id, how much it reads, and what a million tokens cost in US dollars."""
    rows = [("id", "context", "prompt $/M", "completion $/M"), *map(_row, answer.data)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for name, *numbers in rows:
        yield _printable("  ".join([name.ljust(widths[0]), *map(str.rjust, numbers, widths[1:])]))


def _row(model: Model) -> tuple[str, str, str, str]:
    context = "?" if model.context_length is None else f"{model.context_length:,}"
    prompt, completion = (None, None) if model.pricing is None else (model.pricing.prompt, model.pricing.completion)
    return model.id or "?", context, _of_a_million(prompt), _of_a_million(completion)


def _of_a_million(price: str | None) -> str:
    """Write what a million tokens cost where one costs `price`, which is text; below 0, it depends on the choice."""
    try:
        each = float(price or "?")
    except ValueError:
        return "?"
    return "varies" if each < 0 else f"{each * 1_000_000:,.10g}"


def lines_of_credits(answer: GetCreditsResponse) -> Iterator[str]:
    """Write what is left, and of what."""
    data = answer.data
    bought, used = (None, None) if data is None else (data.total_credits, data.total_usage)
    left = None if bought is None or used is None else bought - used
    yield f"{_dollars(left)} US dollars left: {_dollars(bought)} bought, {_dollars(used)} used"


def lines_of_key(answer: GetCurrentKeyResponse) -> Iterator[str]:
    """Write what a key may do, and has done."""
    if (key := answer.data) is None:
        yield "nothing is known of the key"
        return
    used = f"{_dollars(key.usage)} US dollars, {_dollars(key.usage_daily)} of them today"
    limit = "none"
    if key.limit is not None:
        resets = "" if key.limit_reset is None else f" ({key.limit_reset})"
        limit = f"{_dollars(key.limit)} US dollars{resets}, {_dollars(key.limit_remaining)} left"
    yield _printable(f"label    {key.label or '?'}")
    yield f"used     {used}"
    yield _printable(f"limit    {limit}")
    yield _printable(f"expires  {key.expires_at or 'never'}")


def _dollars(amount: float | None) -> str:
    return "?" if amount is None else f"{amount:,.2f}"


def _printable(line: str) -> str:
    """Take out what would move a terminal's cursor, or end the line."""
    return "".join(each if each.isprintable() else "?" for each in line)
