"""A stand-in OpenRouter on this machine, for tests and for work without a network.

    with StandIn() as server:
        server.script(error(429, headers={"retry-after": "0"}), completion("Paris."))
        core = OpenRouterCore(server_url=server.url, api_key="any")
        assert isinstance(chat_send(core, {"messages": [{"role": "user", "content": "…"}]}), Ok)
        assert len(server.received) == 2

Nothing in the library knows of it: requests travel over real sockets. `python -m openrouter_core.testing` runs it
alone. It needs the standard library only.
"""

from openrouter_core.testing.chat import completion, streamed
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
from openrouter_core.testing.stand_in import Received, StandIn

__all__ = [
    "CUT",
    "RESET",
    "Cut",
    "RawReply",
    "Received",
    "Reply",
    "StandIn",
    "Step",
    "Wait",
    "completion",
    "error",
    "guardrail_blocked",
    "insufficient_permissions",
    "response",
    "response_streamed",
    "streamed",
]
