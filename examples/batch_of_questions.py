"""A thousand questions, a line each in a file, go out as one job; the answers come in order, each `Ok` or `Err`."""

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
from openrouter_core.models.batch import BatchObject, BatchRequest, BatchResult
from openrouter_core.testing import StandIn

DAY_MS = 86_400_000


def ask(core: OpenRouterCore, questions: Sequence[str], every_ms: float) -> Result[list[Result[str, str]], SendError]:
    """Hand in a batch, wait for it, and give the answers in the order of the questions."""
    # The questions stand in the request itself: a batch takes no file that was uploaded.
    begun = batch_create_batches(
        core,
        {
            "endpoint": "/v1/chat/completions",
            "model": "openai/gpt-4o-mini",
            "requests": [to_ask(place, question) for place, question in enumerate(questions)],
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


def to_ask(place: int, question: str) -> BatchRequest:
    """Put a question among others: results may come in any order, and tell by this name which is whose."""
    messages = [{"role": "user", "content": question}] if question else []
    return {"custom_id": str(place), "body": {"messages": messages}}


def answer_of(result: BatchResult) -> Result[str, str]:
    """Read what came of one question: it may have failed, though the batch did not."""
    match result.response.body:
        case {"choices": [{"message": {"content": str(text)}}, *_]}:
            return Ok(text)
        case _:
            return Err((result.error and result.error.message) or "there is no answer in it")


def tell(batch: BatchObject) -> None:
    """Say how far a batch is, and what it is called: by that name it can be asked for again."""
    counts = batch.request_counts
    print(f"{batch.id} is {batch.status}: {counts.completed or 0 if counts else 0} answers", flush=True)


def run(core: OpenRouterCore, file: Path, every_ms: float) -> bool:
    """Ask what a file asks, and print the last answers, and which questions failed; or why there is none."""
    try:
        questions = file.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError) as reason:
        print("not read:", reason, file=sys.stderr)
        return False
    match ask(core, questions, every_ms):
        case Ok(answers):
            print(*(each.unwrap() for each in answers[-3:] if isinstance(each, Ok)), sep="\n")
            for place, each in enumerate(answers, 1):
                if isinstance(each, Err):
                    print(f"line {place}: {each.failure()}")
            print(f"{len(answers)} questions, {sum(isinstance(each, Err) for each in answers)} failed")
            return True
        case Err(error):
            print("no batch:", error, file=sys.stderr)
            return False


def main() -> bool:
    """Ask OpenRouter what a file asks, looking once a minute, or a stand-in a thousand sums where there is no key."""
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
        sums = [f"{n} + {n} = ?" for n in range(1_000)]
        sums[499] = ""  # a line that asks nothing is refused, and only that
        file.write_text("\n".join(sums), encoding="utf-8")
        return run(core, file, every_ms=1)


if __name__ == "__main__":
    sys.exit(not main())
