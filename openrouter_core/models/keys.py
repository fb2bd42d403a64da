"""The keys of requests that have more than one word: their camelCase spelling is a mistake."""

from __future__ import annotations

from typing import Final

CHAT_KEYS: Final = frozenset(
    [
        "cache_control",
        "deferred_tools",
        "frequency_penalty",
        "image_config",
        "include_reasoning",
        "logit_bias",
        "max_completion_tokens",
        "max_tokens",
        "max_tool_calls",
        "min_p",
        "parallel_tool_calls",
        "presence_penalty",
        "prompt_cache_key",
        "prompt_cache_options",
        "reasoning_effort",
        "repetition_penalty",
        "response_format",
        "safety_identifier",
        "service_tier",
        "session_id",
        "stop_server_tools_when",
        "stream_options",
        "structured_outputs",
        "tool_choice",
        "top_a",
        "top_k",
        "top_logprobs",
        "top_p",
        "web_search_options",
        "x_search_filter",
    ]
)
RESPONSES_KEYS: Final = frozenset(
    [
        "cache_control",
        "deferred_tools",
        "frequency_penalty",
        "image_config",
        "max_output_tokens",
        "max_tool_calls",
        "parallel_tool_calls",
        "presence_penalty",
        "previous_response_id",
        "prompt_cache_key",
        "prompt_cache_options",
        "safety_identifier",
        "service_tier",
        "session_id",
        "stop_server_tools_when",
        "tool_choice",
        "top_k",
        "top_logprobs",
        "top_p",
        "x_search_filter",
    ]
)
MESSAGES_KEYS: Final = frozenset(
    [
        "cache_control",
        "context_management",
        "deferred_tools",
        "max_tokens",
        "output_config",
        "service_tier",
        "session_id",
        "stop_sequences",
        "stop_server_tools_when",
        "tool_choice",
        "top_k",
        "top_p",
    ]
)
