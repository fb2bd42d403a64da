"""Run the stand-in alone: `python -m openrouter_core.testing --port 8080`."""

from __future__ import annotations

import argparse
import threading
from itertools import count
from typing import TYPE_CHECKING

from openrouter_core.testing import StandIn

if TYPE_CHECKING:
    from openrouter_core.testing import Received, Reply


def main(arguments: list[str] | None = None, stopped: threading.Event | None = None) -> None:
    """Serve until interrupted, or until `stopped` is set."""
    parser = argparse.ArgumentParser(prog="python -m openrouter_core.testing", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="port to listen on; by default the system chooses one")
    numbers = count()

    def answer(request: Received) -> Reply:
        next(numbers)
        server.received.clear()  # nobody looks at them here, and it may run for long
        return server.play(request)

    server = StandIn(answer, port=parser.parse_args(arguments).port)
    try:
        server.start()
    except OSError as error:
        parser.error(f"it cannot listen: {error.strerror}")
    try:
        # Two lines for the environment: a core without a key sends nothing, though any key will do here.
        print(f"OPENROUTER_BASE_URL={server.url}\nOPENROUTER_API_KEY=any", flush=True)  # noqa: T201 - its purpose
        (stopped or threading.Event()).wait()
    except KeyboardInterrupt:
        print("stopped")  # noqa: T201
    finally:
        server.stop()
    print(f"{next(numbers)} requests")  # noqa: T201


if __name__ == "__main__":
    main()
