"""Models that read much for little money, as a table, the cheapest first: the API chooses by price and by context."""

import os
import sys
from collections.abc import Iterator, Sequence

from openrouter_core import Err, Ok, OpenRouterCore, models_list
from openrouter_core.models.models import Model
from openrouter_core.testing import StandIn, World


def table(models: Sequence[Model]) -> Iterator[str]:
    """Write a line a model. A price is text, in dollars a token, and may be missing like everything that comes."""
    yield f"{'model':<30} {'context':>9} {'in $/M':>8} {'out $/M':>8}"
    for model in models:
        prices = [model.pricing.prompt, model.pricing.completion] if model.pricing else [None, None]
        read, written = (f"{float(price) * 1_000_000:.2f}" if price else "?" for price in prices)
        yield f"{model.id or '?':<30} {model.context_length or 0:>9,} {read:>8} {written:>8}"


def show(core: OpenRouterCore, *, context: int, most: float) -> bool:
    """Print models that read `context` tokens at least, and cost `most` dollars a million tokens of input at most."""
    match models_list(core, {"context": context, "max_price": most, "sort": "pricing-low-to-high"}):
        case Ok(answer):
            print(*table(answer.data), sep="\n")
            return True
        case Err(error):
            print("models_list failed:", error, file=sys.stderr)
            return False


def model(name: str, context: int, read: str, written: str) -> dict[str, object]:
    """Describe a model of the stand-in's."""
    return {"id": name, "context_length": context, "pricing": {"prompt": read, "completion": written}}


MODELS = [
    model("large/and-dear", 1_000_000, "0.000015", "0.000075"),
    model("large/and-fair", 1_000_000, "0.0000025", "0.00001"),
    model("large/and-cheap", 200_000, "0.00000015", "0.0000006"),
    model("small/and-cheap", 8_000, "0.00000002", "0.00000002"),
]


def main() -> bool:
    """Ask OpenRouter, or a stand-in where there is no key: this operation would not need one."""
    if os.environ.get("OPENROUTER_API_KEY"):
        with OpenRouterCore() as core:
            return show(core, context=200_000, most=3)
    print("OPENROUTER_API_KEY is not set: a stand-in on this machine will answer, not OpenRouter.")
    with StandIn(world=World(models=MODELS)) as server, OpenRouterCore(server_url=server.url, api_key="any") as core:
        return show(core, context=200_000, most=3)


if __name__ == "__main__":
    sys.exit(not main())
