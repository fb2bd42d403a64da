"""A thousand questions, a line each in a file, are handed in as one job; their answers are `Ok` or `Err`, in order."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from openrouter_core import (
    Err,
    Ok,
    OpenRouterCore,
    Result,
    SendError,
    batch_create_batches,
    batch_get_batches,
    until_done,
)
from openrouter_core.models.batch import BatchObject, BatchResult
from openrouter_core.testing import StandIn

DAY_MS = 86_400_000


def ask(core: OpenRouterCore, questions: Sequence[str], every_ms: float) -> Result[list[Result[str, str]], SendError]:
    """Hand in a batch, wait for it, and give the answers in the order of the questions."""
    # Results may come in any order: a question is known by its place.
    begun = batch_create_batches(
        core,
        {
            "endpoint": "/v1/chat/completions",
            "model": "openai/gpt-4o-mini",
            "requests": [
                {"custom_id": str(place), "body": {"messages": [{"role": "user", "content": question}]}}
                for place, question in enumerate(questions)
            ],
        },
    )
    if isinstance(begun, Err):
        return begun
    name = begun.unwrap().id or ""
    done = until_done(batch_get_batches, core, {"id": name}, every_ms=every_ms, timeout_ms=DAY_MS, progress=tell)
    if isinstance(done, Err):
        return done
    found = {result.custom_id: answer_of(result) for result in done.unwrap().results}
    return Ok([found.get(str(place), Err("it was not answered")) for place in range(len(questions))])


def answer_of(result: BatchResult) -> Result[str, str]:
    """Read what came of one question: it may have failed, though the batch did not."""
    match result.response.body:
        case {"choices": [{"message": {"content": str(text)}}, *_]}:
            return Ok(text)
        case _:
            return Err((result.error and result.error.message) or "there is no answer in it")


def tell(batch: BatchObject) -> None:
    """Say how far a batch is."""
    counts = batch.request_counts
    print(f"{batch.status}: {counts.completed or 0 if counts else 0} answers", flush=True)


def run(core: OpenRouterCore, file: Path, every_ms: float) -> bool:
    """Ask what a file asks, and print the last answers, and how many failed; or why there is none."""
    match ask(core, file.read_text(encoding="utf-8").splitlines(), every_ms):
        case Ok(answers):
            print(*(str(each.unwrap()) for each in answers[-3:] if isinstance(each, Ok)), sep="\n")
            print(f"{len(answers)} questions, {sum(isinstance(each, Err) for each in answers)} failed")
            return True
        case Err(error):
            print("no batch:", error, file=sys.stderr)
            return False


def main() -> bool:
    """Ask OpenRouter what a file of yours asks, a look a minute, or a stand-in a thousand sums where there is no key."""
    if os.environ.get("OPENROUTER_API_KEY") and len(sys.argv) > 1:
        with OpenRouterCore() as core:
            return run(core, Path(sys.argv[1]), every_ms=60_000)
    print("OPENROUTER_API_KEY is not set, or no file was named: a stand-in will answer, not OpenRouter.")
    with (
        TemporaryDirectory() as folder,
        StandIn() as server,
        OpenRouterCore(server_url=server.url, api_key="any") as core,
    ):
        file = Path(folder, "questions.txt")
        file.write_text("\n".join(f"{n} + {n} = ?" for n in range(1_000)), encoding="utf-8")
        return run(core, file, every_ms=1)


if __name__ == "__main__":
    sys.exit(not main())
