"""Let a model use a tool: run the calls it asks for, tell it what came of them, and go on until it has its answer."""

import os
import sys

from openrouter_core import (
    Err,
    Ok,
    OpenRouterCore,
    ToolCall,
    assistant_turn,
    chat_send,
    text_of,
    tool_calls,
    tool_result,
    wants_tools,
)
from openrouter_core.models.chat import ChatFunctionTool, ChatMessage
from openrouter_core.testing import StandIn, completion

CITY = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
WEATHER: ChatFunctionTool = {"type": "function", "function": {"name": "weather", "parameters": CITY}}


def run(call: ToolCall) -> str:
    """Do what a call asks for. The model is told of its mistakes, and may mend them."""
    match call.parse():
        case Ok({"city": str(city)}):
            return f"It is clear in {city}, 17 degrees."
        case Ok(_):
            return "error: the name of a city is wanted"
        case Err(error):
            return f"error: {error}"


def ask(core: OpenRouterCore, question: str) -> bool:
    """Print the answer; ask no more than five times for it."""
    history: list[ChatMessage] = [{"role": "user", "content": question}]
    for _ in range(5):
        answer = chat_send(core, {"model": "openai/gpt-4o-mini", "messages": history, "tools": [WEATHER]})
        if isinstance(answer, Err):
            print("chat_send failed:", answer.failure(), file=sys.stderr)
            return False
        result = answer.unwrap()
        if not wants_tools(result):
            print(text_of(result))
            return True
        history.append(assistant_turn(result))
        history.extend(tool_result(call, run(call)) for call in tool_calls(result))
    return False


def main() -> bool:
    """Ask OpenRouter, or a stand-in with a script where there is no key."""
    if os.environ.get("OPENROUTER_API_KEY"):
        with OpenRouterCore() as core:
            return ask(core, "What is the weather in Paris?")
    call = {"id": "call_1", "type": "function", "function": {"name": "weather", "arguments": '{"city": "Paris"}'}}
    with StandIn() as server, OpenRouterCore(server_url=server.url, api_key="any") as core:
        server.script(completion(None, message={"tool_calls": [call]}, finish_reason="tool_calls"))
        server.script(completion("Clear skies over Paris, and 17 degrees."))
        return ask(core, "What is the weather in Paris?")


if __name__ == "__main__":
    sys.exit(not main())
