"""What `generate.py` cannot know from the description: words for users, and where the wire is wider."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple


class Family(NamedTuple):
    """An operation's schemas: its request, its whole answer, an event of its stream; and how its request is wrapped."""

    name: str
    request: str
    result: str
    event: str
    operation: str
    wrapper: str


FAMILIES: Final = (
    Family("chat", "ChatRequest", "ChatResult", "ChatStreamChunk", "SendChatCompletion", "chat_request"),
    Family(
        "responses", "ResponsesRequest", "OpenResponsesResult", "StreamEvents", "CreateResponses", "responses_request"
    ),
    Family(
        "messages", "MessagesRequest", "MessagesResult", "MessagesStreamEvents", "CreateMessages", "messages_request"
    ),
)
"""The operations that answer in a shape of their own, whole or as a stream."""

LATER: Final = frozenset({"messages"})
"""Families that came after the resources: what two of these had in common stays where it was, and what one had that
is the family's now, it goes on offering."""

BESIDE: Final[Mapping[str, Any]] = {
    "properties": {
        "http_referer": {"type": ["string", "null"]},
        "app_title": {"type": ["string", "null"]},
        "app_categories": {
            "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}, {"type": "null"}]
        },
        "x_open_router_metadata": {"enum": ["enabled", "disabled", None], "type": ["string", "null"]},
    }
}
"""What may stand beside a wrapped request."""

TAGS: Final = ("type", "role", "id")
"""Keys whose constants tell the objects of a union apart."""

BY_HAND: Final = frozenset(
    {
        "__init__",
        "availability",
        "content",
        "convert",
        "json_value",
        "lazy",
        "model",
        "pkce",
        "promise",
        "unknown",
        "upload",
    }
)
"""Modules that are not generated."""

HOMES_BY_HAND: Final = {"Availability": "availability", "FileInput": "upload", "UnknownVariant": "unknown"}
"""The modules of what they define."""

OFFERED: Final[Mapping[str, Mapping[str, str]]] = {
    "oauth": dict.fromkeys(
        (
            "CreateAuthorizationUrlRequest",
            "CreateSHA256CodeChallengeRequest",
            "CreateSHA256CodeChallengeResponse",
        ),
        "pkce",
    )
}
"""What modules by hand have for a resource, which offers it."""

SHAPES: Final[Mapping[str, str]] = {
    "FileDeleteResponse": "OpenRouterFileDeleted",
    "FileListResponse": "OpenRouterFileList",
    "FileResponse": "OpenRouterFile",
}
"""Answers in several shapes, of which a header asks for one: the shape that comes without."""

RESERVED: Final = frozenset({"raw", "http_meta", "next_page", "to_json"})
"""What every value has: a field of that name takes a trailing underscore, as one of Python's keywords does."""

ANSWERS: Final = frozenset({"ChatResult", "OpenResponsesResult", "MessagesResult"})
"""Whole answers: they know the exchange they came from."""

ESSENTIAL: Final = frozenset({"choices", "output"})
"""Lists without which there is no answer."""

NEVER_NONE: Final = frozenset({"message", "delta", "function", "image_url", "response"})
"""Objects made of nothing where they are missing, so that users need no check."""

_TEXT: Final = {"type": "string"}
_TEXT_OR_NULL: Final = {"type": ["string", "null"]}
_NUMBER: Final = {"type": "number"}
_WHOLE: Final = {"type": ["integer", "null"]}
_FLAG: Final = {"type": "boolean"}
_FREE: Final = {"type": "object"}
_FREES: Final = {"type": "array", "items": _FREE}
_PRICE: Final = {"anyOf": [_TEXT, _NUMBER]}

WIDER: Final[Mapping[str, Mapping[str, Any]]] = {
    # Answers: fields that come and are not described.
    "ChatResult": {"provider": _TEXT},
    "ChatChoice": {"native_finish_reason": _TEXT_OR_NULL},
    "ChatAssistantMessage": {"annotations": _FREES, "reasoning_content": _TEXT_OR_NULL},
    "ChatStreamChunk": {"provider": _TEXT, "debug": _FREE},
    "ChatStreamChoice": {"native_finish_reason": _TEXT_OR_NULL},
    "ChatStreamDelta": {"annotations": _FREES, "images": {"$ref": "#/components/schemas/ChatAssistantImages"}},
    "ChatUsage": {"server_tool_use": {"$ref": "#/components/schemas/ServerToolUseDetails"}},
    "ChatUsageCompletionTokensDetails": {"image_tokens": _WHOLE},
    # Echoed input is a mixture that no key tells apart; it stays JSON.
    "OpenResponsesResult": {"instructions": {"anyOf": [_TEXT, _FREES, {"type": "null"}]}},
    # Requests: what the documentation names and the description does not.
    "ChatRequest": {
        "audio": _FREE,
        "deferred_tools": _FREE,
        "include_reasoning": _FLAG,
        "max_tool_calls": _WHOLE,
        "preset": _TEXT,
        "prediction": {"type": ["object", "null"]},
        "safety_identifier": _TEXT_OR_NULL,
        "structured_outputs": _FLAG,
        "usage": _FREE,
        "verbosity": {"enum": ["low", "medium", "high", "xhigh", "max", None], "type": ["string", "null"]},
        "web_search_options": _FREE,
        "x_search_filter": _FREE,
    },
    "ChatRequestReasoning": {"max_tokens": _WHOLE, "exclude": _FLAG, "enabled": _FLAG},
    "ChatToolMessage": {"name": _TEXT},
    "ResponsesRequest": {
        "deferred_tools": _FREE,
        "preset": _TEXT,
        "stop": {"anyOf": [_TEXT, {"type": "array", "items": _TEXT}, {"type": "null"}]},
        "x_search_filter": _FREE,
        "max_output_tokens": {"type": ["number", "null"]},
        "top_k": _NUMBER,
    },
    "ReasoningConfig": {"max_tokens": {"type": ["number", "null"]}},
    "FileParserPlugin": {"max_files": _NUMBER},
    "ProviderPreferences": {
        "experimental": {"type": ["object", "null"]},
        "options": _FREE,
        "order": {"type": ["array", "null"], "items": _TEXT},
        "only": {"type": ["array", "null"], "items": _TEXT},
        "ignore": {"type": ["array", "null"], "items": _TEXT},
    },
    "ProviderPreferencesMaxPrice": dict.fromkeys(("audio", "completion", "image", "prompt", "request"), _PRICE),
}
"""Fields of objects, as the wire has them rather than the description."""

REPLAYED: Final[Mapping[str, Sequence[str]]] = {
    "Inputs1": ("OutputItems",),
    "MessagesMessageParamContent1": ("ORAnthropicContentBlock",),
}
"""Unions of requests that take back what came, in any kind."""

ALIASES: Final[Mapping[str, Mapping[str, str]]] = {
    "chat": {
        "ChatGenerationParams": "ChatRequest",
        "ChatMessage": "ChatMessages",
        "SendChatCompletionRequestRequest": "SendChatCompletionAnyRequest",
    },
    "responses": {
        "FunctionTool": "FunctionToolWithDeferLoadingParam",
        "OpenResponsesRequest": "ResponsesRequest",
        "OutputWebSearchCallItemActionFindInPageParam": "OutputItemWebSearchCallActionFindInPageParam",
        "OutputWebSearchCallItemActionOpenPageParam": "OutputItemWebSearchCallActionOpenPageParam",
        "OutputWebSearchCallItemActionSearchParam": "OutputItemWebSearchCallActionSearchParam",
    },
}
"""Earlier names, and the documentation's, of what goes in, by family."""

FORMER: Final[Mapping[str, Mapping[str, str]]] = {
    "responses": {
        "OutputMessageItemContent": "OutputMessageContent",
        "OutputWebSearchCallItemAction": "OutputItemWebSearchCallAction",
        "OutputWebSearchCallItemActionFindInPage": "OutputItemWebSearchCallActionFindInPage",
        "OutputWebSearchCallItemActionOpenPage": "OutputItemWebSearchCallActionOpenPage",
        "OutputWebSearchCallItemActionSearch": "OutputItemWebSearchCallActionSearch",
    },
}
"""Earlier names of what comes out, by family."""

MEMBERS: Final[Mapping[str, str]] = {"Inputs": "InputItem"}
"""Names for what the arrays of a union are made of: a conversation is a list of them."""

OUTCOMES: Final[Mapping[str, Sequence[str]]] = {
    "chat": ("SendChatCompletionRequestResponse",),
    "responses": ("CreateApiAlphaResponsesResponse", "CreateResponsesResponse"),
    "messages": (),
}
"""The documentation's names for what a request may give, by family."""

OUTCOMES_HOME: Final = "openrouter_core.streams.outcomes"
"""The module that defines them."""

INSTEAD: Final[Mapping[str, str]] = {
    "cost_quality_tradeoff": "use `cost_tier`",
    "include_usage": "it has no effect, since usage always comes",
    "judge_model": "it is `analyst_model`",
    "route": "use `provider.sort.partition`",
}
"""What to do where a key is deprecated."""

SAYS: Final[Mapping[str, str]] = {
    # Answers.
    "ChatResult": "The answer to a chat request: `created` in seconds since the epoch, `model` the one that answered.",
    "ChatChoice": "One of the answers. `finish_reason` is None where the provider gave none.",
    "ChatAssistantMessage": "A turn of the model: put it, as it is, into the next request's `messages` to go on.",
    "ChatUsage": "Tokens by the model's own tokenizer, `cost` in US dollars; all zero for a cached answer.",
    "ChatUsageCompletionTokensDetails": "Tokens of the completion by kind.",
    "ChatUsagePromptTokensDetails": "Tokens of the prompt by kind.",
    "CostDetails": "What the providers charged, in US dollars.",
    "ServerToolUseDetails": "How often tools ran on the server.",
    "ChatToolCall": "A call to be answered by a `tool` message with the same `id`.",
    "ChatToolCallFunction": "The function to call; `arguments` is JSON as the model wrote it, valid or not.",
    "ChatStreamChunk": "A piece of an answer. `choices` may be empty; `usage` comes once, near the end.",
    "ChatStreamChoice": "A choice's part of a chunk.",
    "ChatStreamDelta": "What a chunk adds to a choice: each field goes on where the one before it ended.",
    "ChatStreamToolCall": "A piece of a tool call: those of one call share an `index`; `id` comes with the first.",
    "ChatAudioOutput": "Sound: `data` in base64, in pieces when streamed; `expires_at` in seconds since the epoch.",
    "ChatTokenLogprob": "How likely a token was, as a natural logarithm; `bytes` are its UTF-8 bytes.",
    "OpenResponsesResult": "A response, times in seconds since the epoch; a `status` of `incomplete` is no error.",
    "Usage": "Tokens, and `cost` in US dollars.",
    "OutputMessageItem": "Words of the model; send the item back, as it is, to go on.",
    "OutputReasoningItem": "Reasoning: send it back unchanged, with the item that follows it.",
    "OutputFunctionCallItem": "A call: answer it by a `function_call_output` with its `call_id`; `arguments` is JSON.",
    "OpenRouterMetadata": "How the request was routed; it comes where that was asked for.",
    # Requests.
    "ChatRequest": "A request for a whole answer; only `messages` is required.",
    "ChatStreamRequest": "A request for a stream of chunks.",
    "ChatAnyRequest": "A request for one or the other, as is decided at run time.",
    "ResponsesRequest": "A request for a whole response. The API keeps nothing: send the whole conversation.",
    "ResponsesStreamRequest": "A request for a stream of events.",
    "ResponsesAnyRequest": "A request for one or the other, as is decided at run time.",
    "ProviderPreferences": "Who may answer; prices are in US dollars per million tokens, latency in seconds.",
    "ChatToolMessage": "What a tool gave, as text or parts; `tool_call_id` is the call's `id`.",
    "ChatFunctionToolFunctionFunction": "A function of yours; `parameters` is a JSON schema.",
}
"""What users should know of a type, in a line."""
