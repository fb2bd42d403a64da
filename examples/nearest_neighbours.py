"""Texts are found by what they mean: each is a vector, and nearest are those that point where the question does."""

import os
import sys
from collections.abc import Sequence
from math import hypot

from attrs import frozen

from openrouter_core import Err, Ok, OpenRouterCore, Result, SendError, embeddings_generate
from openrouter_core.testing import StandIn

TEXTS = (
    "The lighthouse keeper lights the lamp at dusk.",
    "Bread dough must rest before it is baked.",
    "A ship without a lamp runs onto the rocks at night.",
    "The baker sells bread and rolls in the morning.",
    "Foxes sleep in the day and hunt at night.",
)


def vectors_of(core: OpenRouterCore, model: str, texts: Sequence[str]) -> Result[Sequence[Sequence[float]], SendError]:
    """Ask for the vectors of all texts at once: they may come in any order, and say which text they are of."""
    answer = embeddings_generate(core, {"model": model, "input": texts})
    if isinstance(answer, Err):
        return answer
    found = {each.index: each.embedding for each in answer.unwrap().data if isinstance(each.embedding, tuple)}
    return Ok([found.get(place, ()) for place in range(len(texts))])


@frozen
class Shelf:
    """Texts with their vectors; in a larger one, a library of vectors would do what `nearest` does."""

    core: OpenRouterCore
    model: str
    texts: Sequence[str]
    vectors: Sequence[Sequence[float]]

    def nearest(self, question: str, most: int) -> Result[list[tuple[float, str]], SendError]:
        """Give the texts that are nearest to a question, each and how near: 1 is the same, 0 has nothing of it."""
        asked = vectors_of(self.core, self.model, [question])
        if isinstance(asked, Err):
            return asked
        (vector,) = asked.unwrap()
        scores = [likeness(vector, each) for each in self.vectors]
        return Ok(sorted(zip(scores, self.texts, strict=True), reverse=True)[:most])


def likeness(one: Sequence[float], other: Sequence[float]) -> float:
    """Give the cosine of the angle between two vectors."""
    length = hypot(*one) * hypot(*other)
    return sum(a * b for a, b in zip(one, other, strict=False)) / length if length else 0.0


def search(core: OpenRouterCore, model: str, question: str) -> bool:
    """Print what is nearest, or why nothing is."""
    vectors = vectors_of(core, model, TEXTS)
    found = Shelf(core, model, TEXTS, vectors.unwrap()).nearest(question, 2) if isinstance(vectors, Ok) else vectors
    match found:
        case Ok(nearest):
            print(*(f"{score:.2f}  {text}" for score, text in nearest), sep="\n")
            return True
        case Err(error):
            print("embeddings_generate failed:", error, file=sys.stderr)
            return False


def main() -> bool:
    """Ask OpenRouter, or a stand-in where there is no key, to which texts are alike that share words."""
    question = " ".join(sys.argv[1:]) or "Who sells bread in the morning?"
    if os.environ.get("OPENROUTER_API_KEY"):
        with OpenRouterCore() as core:
            return search(core, "openai/text-embedding-3-small", question)
    print("OPENROUTER_API_KEY is not set: a stand-in on this machine will answer, not OpenRouter.")
    with StandIn() as server, OpenRouterCore(server_url=server.url, api_key="any") as core:
        return search(core, "stand-in/embed", question)


if __name__ == "__main__":
    sys.exit(not main())
