"""A request with every field of the reference's largest example: both type checkers take it, and a server gets it."""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models.responses import ResponsesRequest

DOCUMENTED: ResponsesRequest = {
    "input": [
        {"type": "message", "role": "user", "content": "How warm is it in Paris?"},
        {
            "type": "message",
            "role": "user",
            "content": [
                {"type": "input_text", "text": "And in this town?"},
                {"type": "input_image", "detail": "auto", "image_url": "https://example.com/town.png"},
            ],
        },
    ],
    "instructions": "Be brief.",
    "metadata": {"user_id": "u-1", "session_id": "s-1"},
    "tools": [
        {
            "type": "function",
            "name": "get_weather",
            "description": "Tells how warm it is.",
            "strict": True,
            "parameters": {
                "type": "object",
                "properties": {"town": {"type": "string"}, "unit": {"type": "string", "enum": ["celsius"]}},
                "required": ["town"],
            },
        }
    ],
    "tool_choice": "auto",
    "parallel_tool_calls": True,
    "model": "anthropic/claude-4.5-sonnet",
    "models": ["anthropic/claude-4.5-sonnet", "openai/gpt-4o"],
    "text": {"format": {"type": "text"}, "verbosity": "medium"},
    "reasoning": {"effort": "high", "summary": "auto", "max_tokens": 6415.05, "enabled": True},
    "max_output_tokens": 5270.85,
    "temperature": 0.7,
    "top_p": 0.9,
    "top_k": 5913.88,
    "prompt_cache_key": "towns",
    "previous_response_id": "resp-1",
    "prompt": {"id": "template-1", "variables": {"name": {"type": "input_text", "text": "Ada"}, "town": "Paris"}},
    "include": ["reasoning.encrypted_content", "file_search_call.results"],
    "background": False,
    "safety_identifier": "u-1",
    "store": False,
    "service_tier": "auto",
    "truncation": "auto",
    "stream": False,
    "user": "u-1",
    "provider": {
        "allow_fallbacks": True,
        "require_parameters": False,
        "data_collection": "deny",
        "zdr": True,
        "order": ["anthropic", "google-vertex/us-east5"],
        "only": ["OpenAI", "anthropic"],
        "ignore": ["azure"],
        "quantizations": ["fp8", "int4"],
        "sort": "price",
        "max_price": {"prompt": "1.5", "completion": 4351.98, "image": "0.01", "audio": 2, "request": "1"},
        "experimental": {},
    },
    "plugins": [{"id": "file-parser", "enabled": True, "max_files": 3555.38, "pdf": {"engine": "pdf-text"}}],
}
