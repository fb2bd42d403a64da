"""A stand-in OpenRouter on this machine, for tests and for work without a network.

    with StandIn() as server:
        server.script(error(429, headers={"retry-after": "0"}), completion("Paris."))
        core = OpenRouterCore(server_url=server.url, api_key="any")
        assert isinstance(chat_send(core, {"messages": [{"role": "user", "content": "…"}]}), Ok)
        assert len(server.received) == 2

What no script says it plays itself: it repeats what the user said, and answers the other operations from a small world
in memory (`World`). Nothing in the library knows of it: requests travel over real sockets.
`python -m openrouter_core.testing` runs it alone. It needs the standard library only.

`sweep` runs a function against every failure there is, and lists what it raised.
The functions of `openrouter_core.testing.values` make answers, streams and errors without a server. Fixtures for pytest
are in `openrouter_core.testing.fixtures`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.models.lazy import offer
from openrouter_core.testing.chat import completion, streamed
from openrouter_core.testing.echo import echo
from openrouter_core.testing.messages import message, message_error, message_streamed
from openrouter_core.testing.parts import Part
from openrouter_core.testing.received import Received
from openrouter_core.testing.replies import (
    CUT,
    RESET,
    Cut,
    RawReply,
    Reply,
    Step,
    Wait,
    error,
    guardrail_blocked,
    insufficient_permissions,
)
from openrouter_core.testing.responses import response, response_streamed
from openrouter_core.testing.stand_in import Answer, StandIn
from openrouter_core.testing.world import World

if TYPE_CHECKING:
    from openrouter_core.testing.failures import FAILURES as FAILURES
    from openrouter_core.testing.failures.failure import Failure as Failure
    from openrouter_core.testing.sweeping import Sweep as Sweep
    from openrouter_core.testing.sweeping import Swept as Swept
    from openrouter_core.testing.sweeping import sweep as sweep
    from openrouter_core.testing.values import api_error as api_error
    from openrouter_core.testing.values import chat_chunks as chat_chunks
    from openrouter_core.testing.values import chat_result as chat_result
    from openrouter_core.testing.values import chat_stream as chat_stream
    from openrouter_core.testing.values import chat_stream_async as chat_stream_async
    from openrouter_core.testing.values import messages_events as messages_events
    from openrouter_core.testing.values import messages_result as messages_result
    from openrouter_core.testing.values import messages_stream as messages_stream
    from openrouter_core.testing.values import messages_stream_async as messages_stream_async
    from openrouter_core.testing.values import responses_events as responses_events
    from openrouter_core.testing.values import responses_result as responses_result
    from openrouter_core.testing.values import responses_stream as responses_stream
    from openrouter_core.testing.values import responses_stream_async as responses_stream_async

__all__ = [
    "CUT",
    "FAILURES",
    "RESET",
    "Answer",
    "Cut",
    "Failure",
    "Part",
    "RawReply",
    "Received",
    "Reply",
    "StandIn",
    "Step",
    "Sweep",
    "Swept",
    "Wait",
    "World",
    "api_error",
    "chat_chunks",
    "chat_result",
    "chat_stream",
    "chat_stream_async",
    "completion",
    "echo",
    "error",
    "guardrail_blocked",
    "insufficient_permissions",
    "message",
    "message_error",
    "message_streamed",
    "messages_events",
    "messages_result",
    "messages_stream",
    "messages_stream_async",
    "response",
    "response_streamed",
    "responses_events",
    "responses_result",
    "responses_stream",
    "responses_stream_async",
    "streamed",
    "sweep",
]

if not TYPE_CHECKING:  # a server needs nothing of what reads answers
    __getattr__ = offer(
        __name__,
        {
            **{name: f"{__name__}.values" for name in __all__ if name not in globals()},
            **dict.fromkeys(("FAILURES", "Sweep", "Swept", "sweep"), f"{__name__}.sweeping"),
            "Failure": f"{__name__}.failures.failure",
        },
    )

    def __dir__() -> list[str]:
        return __all__
