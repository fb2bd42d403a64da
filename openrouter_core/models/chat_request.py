"""What `chat_send` takes: plain dictionaries, described for type checkers and editors.

Keys that stand nowhere here are sent all the same; to a type checker they are typing mistakes. Whatever may come
from an earlier answer can be given as the value it came as.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from openrouter_core.models.chat_result import ChatAssistantMessage
from openrouter_core.models.chat_tool_call import ChatToolCall


class ChatContentCacheControl(TypedDict, total=False):
    """Where the provider's prompt cache may cut; `ttl` is how long it keeps."""

    type: Required[Literal["ephemeral"]]
    ttl: Literal["5m", "1h"] | str


class PromptCacheBreakpoint(TypedDict, total=False):
    """Where an explicit prompt cache cuts."""

    mode: Required[Literal["explicit"]]


class ChatContentText(TypedDict, total=False):
    """Text."""

    type: Required[Literal["text"]]
    text: Required[str]
    cache_control: ChatContentCacheControl
    prompt_cache_breakpoint: PromptCacheBreakpoint | None


class ChatContentImageUrl(TypedDict, total=False):
    """An address, or a `data:` URL."""

    url: Required[str]
    detail: Literal["auto", "low", "high", "original"] | str


class ChatContentImage(TypedDict):
    """An image."""

    type: Literal["image_url"]
    image_url: ChatContentImageUrl


class ChatContentAudioInput(TypedDict):
    """Sound in base64, without a `data:` prefix; `format` is `wav`, `mp3` and the like."""

    data: str
    format: str


class ChatContentAudio(TypedDict):
    """Sound."""

    type: Literal["input_audio"]
    input_audio: ChatContentAudioInput


class ChatContentVideoInput(TypedDict):
    """An address, or a `data:` URL."""

    url: str


class ChatContentVideo(TypedDict):
    """A film."""

    type: Literal["video_url"]
    video_url: ChatContentVideoInput


class ChatContentFileInput(TypedDict, total=False):
    """A document: `file_data` is an address or a `data:` URL."""

    filename: str
    file_data: str
    file_id: str


class ChatContentFile(TypedDict):
    """A document."""

    type: Literal["file"]
    file: ChatContentFileInput


ChatContentItem: TypeAlias = ChatContentText | ChatContentImage | ChatContentAudio | ChatContentVideo | ChatContentFile


class ChatSystemMessage(TypedDict, total=False):
    """Instructions that weigh more than the user's words."""

    role: Required[Literal["system"]]
    content: Required[str | Sequence[ChatContentText]]
    name: str


class ChatDeveloperMessage(TypedDict, total=False):
    """Instructions, as newer models of OpenAI call them."""

    role: Required[Literal["developer"]]
    content: Required[str | Sequence[ChatContentText]]
    name: str


class ChatUserMessage(TypedDict, total=False):
    """The user's words, and what they are about."""

    role: Required[Literal["user"]]
    content: Required[str | Sequence[ChatContentItem]]
    name: str


class ChatToolCallFunctionParam(TypedDict):
    """The function called; `arguments` is JSON, best left as the model wrote it."""

    name: str
    arguments: str


class ChatToolCallParam(TypedDict):
    """A tool call of an earlier turn."""

    id: str
    type: Literal["function"]
    function: ChatToolCallFunctionParam


class ChatAssistantMessageParam(TypedDict, total=False):
    """An earlier turn of the model, written out. The value that came can be given as it is instead.

    `reasoning_details` go back unmodified and complete, an empty list included; `content` is None, not `""`, in a
    turn that only calls tools.
    """

    role: Required[Literal["assistant"]]
    content: str | Sequence[ChatContentItem] | None
    name: str
    refusal: str | None
    reasoning: str | None
    reasoning_content: str | None
    reasoning_details: Sequence[Mapping[str, object]]
    tool_calls: Sequence[ChatToolCallParam | ChatToolCall]
    annotations: Sequence[Mapping[str, object]]
    images: Sequence[Mapping[str, object]]
    audio: Mapping[str, object]
    model: str


class ChatToolMessage(TypedDict, total=False):
    """What a tool gave, as text or parts; `tool_call_id` is the call's `id`."""

    role: Required[Literal["tool"]]
    content: Required[str | Sequence[ChatContentItem]]
    tool_call_id: Required[str]
    name: str


ChatMessage: TypeAlias = (
    ChatSystemMessage
    | ChatDeveloperMessage
    | ChatUserMessage
    | ChatAssistantMessageParam
    | ChatAssistantMessage
    | ChatToolMessage
)
"""One turn of a conversation: annotate a history as `list[ChatMessage]`."""


class ChatFunction(TypedDict, total=False):
    """A function of yours; `parameters` is a JSON schema."""

    name: Required[str]
    description: str
    parameters: Mapping[str, object]
    strict: bool | None


class ChatFunctionTool(TypedDict, total=False):
    """A function that the model may ask you to call."""

    type: Required[Literal["function"]]
    function: Required[ChatFunction]
    cache_control: ChatContentCacheControl


class ChatServerTool(TypedDict, total=False):
    """A tool that runs on the server: https://openrouter.ai/docs/features/server-tools."""

    type: Required[
        Literal[
            "openrouter:advisor",
            "openrouter:bash",
            "openrouter:datetime",
            "openrouter:experimental__search_models",
            "openrouter:files",
            "openrouter:fusion",
            "openrouter:image_generation",
            "openrouter:subagent",
            "openrouter:web_fetch",
            "openrouter:web_search",
        ]
    ]
    parameters: Mapping[str, object]


class ChatWebSearchShorthand(TypedDict, total=False):
    """Web search, with its options side by side or under `parameters`."""

    type: Required[
        Literal["web_search", "web_search_preview", "web_search_preview_2025_03_11", "web_search_2025_08_26"]
    ]
    allowed_domains: Sequence[str]
    excluded_domains: Sequence[str]
    engine: str
    max_characters: int
    max_results: int
    max_total_results: int
    max_uses: int
    mode: str
    parameters: Mapping[str, object]
    search_context_size: str
    user_location: Mapping[str, object]


class ChatNamedFunction(TypedDict):
    """A function's name."""

    name: str


class ChatNamedToolChoice(TypedDict):
    """The one function to call."""

    type: Literal["function"]
    function: ChatNamedFunction


class ChatServerToolChoice(TypedDict):
    """The one server tool to use."""

    type: str


class ChatFormatTextConfig(TypedDict):
    """Text, as without a format."""

    type: Literal["text"]


class ChatFormatJsonObjectConfig(TypedDict):
    """Any JSON object."""

    type: Literal["json_object"]


class ChatJsonSchemaConfig(TypedDict, total=False):
    """A JSON schema, and its name of 64 characters at most."""

    name: Required[str]
    description: str
    schema: Mapping[str, object]
    strict: bool | None


class ChatFormatJsonSchemaConfig(TypedDict):
    """JSON by a schema."""

    type: Literal["json_schema"]
    json_schema: ChatJsonSchemaConfig


class ChatFormatGrammarConfig(TypedDict):
    """Text by a grammar."""

    type: Literal["grammar"]
    grammar: str


class ChatFormatPythonConfig(TypedDict):
    """Python code."""

    type: Literal["python"]


ReasoningEffort: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"]


class ChatReasoning(TypedDict, total=False):
    """How much to think: by `effort` or by `max_tokens`, not both; `exclude` keeps the thoughts out of the answer."""

    effort: ReasoningEffort | None
    summary: Literal["auto", "concise", "detailed"] | None
    max_tokens: int | None
    exclude: bool
    enabled: bool


class ProviderMaxPrice(TypedDict, total=False):
    """The most to pay, in US dollars per million tokens, per image and per request."""

    prompt: str | float
    completion: str | float
    image: str | float
    audio: str | float
    request: str | float


class ProviderSortConfig(TypedDict, total=False):
    """What providers are sorted by, and within what."""

    by: Literal["price", "throughput", "latency", "exacto"] | None
    partition: Literal["model", "none"] | None


class Percentiles(TypedDict, total=False):
    """Values at percentiles."""

    p50: float | None
    p75: float | None
    p90: float | None
    p99: float | None


class ProviderPreferences(TypedDict, total=False):
    """Who may answer: https://openrouter.ai/docs/features/provider-routing."""

    order: Sequence[str] | None
    only: Sequence[str] | None
    ignore: Sequence[str] | None
    allow_fallbacks: bool | None
    require_parameters: bool | None
    data_collection: Literal["allow", "deny"] | None
    zdr: bool | None
    enforce_distillable_text: bool | None
    quantizations: Sequence[str] | None
    sort: Literal["price", "throughput", "latency", "exacto"] | ProviderSortConfig | None
    max_price: ProviderMaxPrice
    preferred_min_throughput: float | Percentiles | None
    preferred_max_latency: float | Percentiles | None
    experimental: Mapping[str, object]
    options: Mapping[str, object]


class ChatParameters(TypedDict, total=False):
    """All that a chat request can say, but for `stream`. Only `messages` is required.

    https://openrouter.ai/docs/api-reference/chat-completion
    """

    messages: Required[Sequence[ChatMessage]]
    model: str
    models: Sequence[str]
    cache_control: ChatContentCacheControl
    debug: Mapping[str, object]
    deferred_tools: Mapping[str, object]
    frequency_penalty: float | None
    image_config: Mapping[str, object]
    include_reasoning: bool
    logit_bias: Mapping[str, float] | None
    logprobs: bool | None
    max_completion_tokens: int | None
    max_tokens: int | None
    max_tool_calls: int | None
    metadata: Mapping[str, str]
    min_p: float | None
    modalities: Sequence[Literal["text", "image", "audio"]]
    audio: Mapping[str, object]
    parallel_tool_calls: bool | None
    plugins: Sequence[Mapping[str, object]]
    prediction: Mapping[str, object] | None
    presence_penalty: float | None
    preset: str
    prompt_cache_key: str | None
    prompt_cache_options: Mapping[str, object] | None
    provider: ProviderPreferences | None
    reasoning: ChatReasoning
    reasoning_effort: ReasoningEffort | None
    repetition_penalty: float | None
    response_format: (
        ChatFormatTextConfig
        | ChatFormatJsonObjectConfig
        | ChatFormatJsonSchemaConfig
        | ChatFormatGrammarConfig
        | ChatFormatPythonConfig
    )
    route: Literal["fallback", "sort"] | None
    safety_identifier: str | None
    seed: int | None
    service_tier: Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | None
    session_id: str
    stop: str | Sequence[str] | None
    stop_server_tools_when: Sequence[Mapping[str, object]]
    stream_options: Mapping[str, object] | None
    structured_outputs: bool
    temperature: float | None
    tool_choice: Literal["none", "auto", "required"] | ChatNamedToolChoice | ChatServerToolChoice
    tools: Sequence[ChatFunctionTool | ChatServerTool | ChatWebSearchShorthand]
    top_a: float | None
    top_k: int | None
    top_logprobs: int | None
    top_p: float | None
    trace: Mapping[str, object]
    usage: Mapping[str, object]
    user: str
    verbosity: Literal["low", "medium", "high", "xhigh", "max"] | None
    web_search_options: Mapping[str, object]
    x_search_filter: Mapping[str, object]


class ChatRequest(ChatParameters, total=False):
    """A request for a whole answer."""

    stream: Literal[False]


class ChatStreamRequest(ChatParameters):
    """A request for a stream of chunks."""

    stream: Literal[True]


class ChatAnyRequest(ChatParameters):
    """A request for one or the other, as is decided at run time."""

    stream: bool | None


class _Beside(TypedDict, total=False):
    """What becomes headers beside the wrapped request; each outweighs the core's."""

    http_referer: str | None
    app_title: str | None
    app_categories: str | Sequence[str] | None
    x_open_router_metadata: Literal["enabled", "disabled"] | None


class SendChatCompletionRequest(_Beside):
    """The operation-level shape of a request for a whole answer."""

    chat_request: ChatRequest


class SendChatCompletionStreamRequest(_Beside):
    """The operation-level shape of a request for a stream."""

    chat_request: ChatStreamRequest


class SendChatCompletionAnyRequest(_Beside):
    """The operation-level shape of a request for one or the other."""

    chat_request: ChatAnyRequest
