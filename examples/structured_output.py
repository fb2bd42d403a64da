"""Ask for JSON of a shape, and have it as a value of a class: complete and as declared, or an error that tells why."""

import os
import sys

from attrs import frozen

from openrouter_core import Err, Ok, OpenRouterCore, chat_send, parsed
from openrouter_core.models.chat import ChatRequest
from openrouter_core.testing import StandIn, completion


@frozen
class City:
    """What is asked for."""

    name: str
    population: int
    rivers: list[str]


RIVERS = {"type": "array", "items": {"type": "string"}}
SCHEMA = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "population": {"type": "integer"}, "rivers": RIVERS},
    "required": ["name", "population", "rivers"],
    "additionalProperties": False,
}
REQUEST: ChatRequest = {
    "model": "openai/gpt-4o-mini",
    "messages": [{"role": "user", "content": "The capital of France, its population and its rivers, as JSON."}],
    "response_format": {"type": "json_schema", "json_schema": {"name": "city", "strict": True, "schema": SCHEMA}},
}


def ask(core: OpenRouterCore) -> bool:
    """Print the city, or why there is none: the call's error and that of the answer are told alike."""
    answer = chat_send(core, REQUEST)
    match parsed(answer.unwrap(), City) if isinstance(answer, Ok) else answer:
        case Ok(city):
            print(f"{city.name}: {city.population:,} people, on the {', '.join(city.rivers)}")
            return True
        case Err(error):
            print("no city:", error, file=sys.stderr)
            return False


def main() -> bool:
    """Ask OpenRouter, or a stand-in with a script where there is no key."""
    if os.environ.get("OPENROUTER_API_KEY"):
        with OpenRouterCore() as core:
            return ask(core)
    with StandIn() as server, OpenRouterCore(server_url=server.url, api_key="any") as core:
        server.script(completion('{"name": "Paris", "population": 2100000, "rivers": ["Seine"]}'))
        return ask(core)


if __name__ == "__main__":
    sys.exit(not main())
