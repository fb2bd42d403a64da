"""POST /responses under the name it had while in beta: `responses_send` is the same operation."""

from openrouter_core.funcs.responses_send import responses_send as beta_responses_send
from openrouter_core.funcs.responses_send import responses_send_async as beta_responses_send_async

__all__ = ["beta_responses_send", "beta_responses_send_async"]
