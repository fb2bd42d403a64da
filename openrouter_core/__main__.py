"""Ask a model from the shell: `python -m openrouter_core Why is the sky blue`.

The text is printed as it comes. Without a prompt, or with `-` for one, the prompt is what comes on stdin. What follows
`--` is prompt, whatever it looks like. The key is that of OPENROUTER_API_KEY; the library's other variables count too.

Three words are commands where they stand alone, or beside --json, and questions otherwise, as in `-- models`:
  models   the models there are, how much they read, and what they cost
  credits  what is left of the account's credits, which a management key is told
  key      what the key that is used may do, and has done

One more is a command where it comes first and a folder is named. It asks nobody:
  shake chat_send text_of --to DIR
           copy what these need into DIR, for a layer or an image; `shake --help` tells more

Exit status: 0 answered; 1 refused by the API; 2 not sent: wrong usage, request or configuration; 3 no answer:
connection, timeout, an answer cut short or not to be read; 74 the output cannot be written; 130 interrupted;
141 nobody reads the output any more.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from typing import TYPE_CHECKING, Final, TextIO, TypeVar

import openrouter_core
from openrouter_core import Err, EventStream, OpenRouterCore, __version__, chat_send, errors, text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from openrouter_core import Result, SendError
    from openrouter_core.models.chat import ChatAnyRequest
    from openrouter_core.models.model import Answer

Told = TypeVar("Told", bound="Answer")

_COMMANDS: Final = frozenset({"models", "credits", "key"})


def main(arguments: Sequence[str] | None = None) -> int:
    """Ask, print the answer, and give the exit status."""
    said = [*(sys.argv[1:] if arguments is None else arguments)]
    end = said.index("--") if "--" in said else len(said)
    if said[:1] == ["shake"] and _is_shaking(said[1:end]):
        from openrouter_core.shaking.command import shake

        return shake(said[1:])
    return _converse(said, end)


def _converse(said: list[str], end: int) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m openrouter_core", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("prompt", nargs="*", help="what to ask; several words are joined by spaces")
    parser.add_argument("--model", help="whom to ask, such as openai/gpt-4o-mini; by default your account's own choice")
    parser.add_argument("--system", metavar="TEXT", help="what the model is told before the prompt")
    parser.add_argument("--no-stream", action="store_true", help="print the text when all of it is there")
    parser.add_argument("--json", action="store_true", help="print the whole answer as one line of JSON")
    parser.add_argument("--version", action="version", version=f"openrouter_core {__version__}")
    # argparse looks at the words between options twice, and the second time there is no `--` before them any more.
    given = parser.parse_intermixed_args(said[:end])
    is_plain = end == len(said) and not (given.no_stream or given.model is not None or given.system is not None)
    command = given.prompt[0] if is_plain and len(given.prompt) == 1 and given.prompt[0] in _COMMANDS else None
    given.prompt += said[end + 1 :]
    if (reconfigure := getattr(sys.stdout, "reconfigure", None)) is not None:
        # A model may say what the terminal's encoding, or any, has no bytes for.
        reconfigure(errors="replace")
    try:
        if command is not None:
            with OpenRouterCore() as core:
                return _look(command, core, as_json=given.json)
        prompt = _read() if given.prompt in ([], ["-"]) else " ".join(given.prompt)
        if not prompt.strip():
            parser.error("the prompt is empty")
        streams = not (given.json or given.no_stream)
        request: ChatAnyRequest = {"messages": [{"role": "user", "content": prompt}], "stream": streams}
        if given.system is not None:
            request["messages"] = [{"role": "system", "content": given.system}, *request["messages"]]
        if given.model is not None:
            request["model"] = given.model
        with OpenRouterCore() as core:
            return _ask(core, request, as_json=given.json)
    except UnicodeDecodeError as error:
        parser.error(f"stdin: {error}")
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # What is left in the buffer goes nowhere, or Python would complain of it at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except OSError as error:
        print(f"openrouter_core: the answer cannot be written: {error.strerror}", file=sys.stderr)  # noqa: T201
        return 74


def _is_shaking(words: Sequence[str]) -> bool:
    """Tell it from a question about shaking, which names no folder, and is of other words than names and programs."""
    if any(word.partition("=")[0] in {"--to", "--help", "-h"} for word in words):
        return True
    names = {*dir(openrouter_core)}
    return bool(words) and all(word in names or word.endswith(".py") for word in words)


def _read() -> str:
    source: TextIO | None = sys.stdin  # closed by the shell, it is None
    return "" if source is None else source.read()


def _ask(core: OpenRouterCore, request: ChatAnyRequest, *, as_json: bool) -> int:
    answer = chat_send(core, request)
    if isinstance(answer, Err):
        return _failed(answer.failure())
    result = answer.unwrap()
    if not isinstance(result, EventStream):
        print(json.dumps(result.raw) if as_json else text_of(result), flush=True)  # noqa: T201 - its purpose
        return 0
    status = 0
    with result as stream:
        for item in stream:
            if isinstance(item, Err):
                status = _failed(item.failure())
            else:
                print(text_of(item.unwrap()), end="", flush=True)  # noqa: T201
    print(flush=True)  # noqa: T201
    return status


def _look(command: str, core: OpenRouterCore, *, as_json: bool) -> int:
    from openrouter_core import api_keys_get_current_key_metadata, credits_get_credits, models_list
    from openrouter_core.answers.lines import lines_of_credits, lines_of_key, lines_of_models

    match command:
        case "models":
            return _tell(models_list(core), lines_of_models, as_json=as_json)
        case "credits":
            return _tell(credits_get_credits(core), lines_of_credits, as_json=as_json)
        case _:
            return _tell(api_keys_get_current_key_metadata(core), lines_of_key, as_json=as_json)


def _tell(answer: Result[Told, SendError], lines: Callable[[Told], Iterable[str]], *, as_json: bool) -> int:
    if isinstance(answer, Err):
        return _failed(answer.failure())
    result = answer.unwrap()
    print(json.dumps(result.raw) if as_json else "\n".join(lines(result)), flush=True)  # noqa: T201
    return 0


def _failed(error: SendError) -> int:
    print(f"openrouter_core: {error}", file=sys.stderr)  # noqa: T201
    return 1 if isinstance(error, errors.APIError) else 2 if isinstance(error, errors.InvalidRequestError) else 3


if __name__ == "__main__":
    sys.exit(main())
