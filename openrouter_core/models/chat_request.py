"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, Required, TypeAlias

from typing_extensions import TypedDict, is_typeddict

from openrouter_core.models.chat import (
    ChatAssistantImage,
    ChatAssistantMessage,
    ChatAudioOutput,
    ChatContentAudio,
    ChatContentAudioInputAudio,
    ChatContentCacheControl,
    ChatContentFile,
    ChatContentFileFile,
    ChatContentImage,
    ChatContentImageImageUrl,
    ChatContentText,
    ChatContentVideo,
    ChatContentVideoInput,
    ChatToolCall,
    ChatToolCallFunction,
    Legacy_ChatContentVideo,
    Legacy_ChatContentVideoInput,
    ReasoningDetailEncrypted,
    ReasoningDetailServerToolCall,
    ReasoningDetailSummary,
    ReasoningDetailText,
)
from openrouter_core.models.shared import (
    ChatAssistantImageImageUrl,
    PromptCacheBreakpoint,
    PromptCacheOptions,
    XSearchOptions,
)
from openrouter_core.models.shared_request import (
    AdvisorServerTool_OpenRouter,
    AlignmentPlugin,
    AnthropicCacheControlDirective,
    ArmorPlugin,
    AutoBetaRouterPlugin,
    AutoRouterPlugin,
    BashServerTool,
    ChatDebugOptions,
    ConfigurationUpdateReasoning,
    ContextCompressionPlugin,
    DatetimeServerTool,
    FileParserPlugin,
    FilesServerTool,
    FusionPlugin,
    FusionServerTool_OpenRouter,
    ImageGenerationServerTool_OpenRouter,
    JevRouterPlugin,
    ModerationPlugin,
    OpenRouterWebSearchServerTool,
    ParetoRouterPlugin,
    PromptCacheBreakpointParam,
    PromptCacheOptionsParam,
    ProviderPreferences,
    ResponseHealingPlugin,
    SearchModelsServerToolConfig,
    StopServerToolsWhenCondition,
    SubagentServerTool_OpenRouter,
    SwitchyardRouterPlugin,
    TraceConfig,
    WebFetchPlugin,
    WebFetchServerTool,
    WebSearchConfig,
    WebSearchPlugin,
    WebSearchUserLocationServerTool,
    XSearchOptionsParam,
)

__all__ = [
    "ChatAnyRequest",
    "ChatAssistantImageImageUrlParam",
    "ChatAssistantImageParam",
    "ChatAssistantMessageParam",
    "ChatAudioOutputParam",
    "ChatContentAudioInputAudioParam",
    "ChatContentAudioParam",
    "ChatContentCacheControlParam",
    "ChatContentFileFileParam",
    "ChatContentFileParam",
    "ChatContentImageImageUrlParam",
    "ChatContentImageParam",
    "ChatContentItemsParam",
    "ChatContentTextParam",
    "ChatContentVideoInputParam",
    "ChatContentVideoParam",
    "ChatDeveloperMessage",
    "ChatDynamicServerTool",
    "ChatFormatGrammarConfig",
    "ChatFormatJsonObjectConfig",
    "ChatFormatJsonSchemaConfig",
    "ChatFormatPythonConfig",
    "ChatFormatTextConfig",
    "ChatFunctionTool",
    "ChatFunctionToolFunction",
    "ChatFunctionToolFunctionFunction",
    "ChatGenerationParams",
    "ChatJsonSchemaConfig",
    "ChatMessage",
    "ChatMessages",
    "ChatNamedToolChoice",
    "ChatNamedToolChoiceFunction",
    "ChatParameters",
    "ChatRequest",
    "ChatRequestReasoning",
    "ChatSearchModelsServerTool",
    "ChatServerToolChoice",
    "ChatStreamOptions",
    "ChatStreamRequest",
    "ChatSystemMessage",
    "ChatSystemMessageConfigurationUpdate",
    "ChatToolCallFunctionParam",
    "ChatToolCallParam",
    "ChatToolChoice",
    "ChatToolMessage",
    "ChatUserMessage",
    "ChatWebSearchShorthand",
    "Legacy_ChatContentVideoInputParam",
    "Legacy_ChatContentVideoParam",
    "ReasoningDetailEncryptedParam",
    "ReasoningDetailServerToolCallParam",
    "ReasoningDetailSummaryParam",
    "ReasoningDetailTextParam",
    "ReasoningDetailUnionParam",
    "SendChatCompletionAnyRequest",
    "SendChatCompletionRequest",
    "SendChatCompletionRequestRequest",
    "SendChatCompletionStreamRequest",
]


class ChatAssistantImageImageUrlParam(TypedDict, total=False):
    url: Required[str]


class ChatAssistantImageParam(TypedDict, total=False):
    image_url: Required[ChatAssistantImageImageUrlParam | ChatAssistantImageImageUrl]


class ChatAudioOutputParam(TypedDict, total=False):
    """Sound: `data` in base64, in pieces when streamed; `expires_at` in seconds since the epoch."""

    data: str
    expires_at: int
    id: str
    transcript: str


class ChatContentAudioInputAudioParam(TypedDict, total=False):
    data: Required[str]
    format: Required[str]


class ChatContentAudioParam(TypedDict, total=False):
    input_audio: Required[ChatContentAudioInputAudioParam | ChatContentAudioInputAudio]
    type: Required[Literal["input_audio"]]


class ChatContentFileFileParam(TypedDict, total=False):
    file_data: str
    file_id: str
    filename: str


class ChatContentFileParam(TypedDict, total=False):
    file: Required[ChatContentFileFileParam | ChatContentFileFile]
    type: Required[Literal["file"]]


class ChatContentImageImageUrlParam(TypedDict, total=False):
    detail: Literal["auto", "low", "high", "original"] | str
    url: Required[str]


class ChatContentImageParam(TypedDict, total=False):
    image_url: Required[ChatContentImageImageUrlParam | ChatContentImageImageUrl]
    type: Required[Literal["image_url"]]


class ChatContentCacheControlParam(TypedDict, total=False):
    ttl: Literal["5m", "1h"] | str
    type: Required[Literal["ephemeral"]]


class ChatContentTextParam(TypedDict, total=False):
    cache_control: ChatContentCacheControlParam | ChatContentCacheControl
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpoint | None
    text: Required[str]
    type: Required[Literal["text"]]


class ChatContentVideoInputParam(TypedDict, total=False):
    processing: Literal["agentic", "static"] | str
    url: Required[str]


class ChatContentVideoParam(TypedDict, total=False):
    type: Required[Literal["video_url"]]
    video_url: Required[ChatContentVideoInputParam | ChatContentVideoInput]


class Legacy_ChatContentVideoInputParam(TypedDict, total=False):
    processing: Literal["agentic", "static"] | str
    url: Required[str]


class Legacy_ChatContentVideoParam(TypedDict, total=False):
    type: Required[Literal["input_video"]]
    video_url: Required[Legacy_ChatContentVideoInputParam | Legacy_ChatContentVideoInput]


ChatContentItemsParam: TypeAlias = (
    ChatContentTextParam
    | ChatContentText
    | ChatContentImageParam
    | ChatContentImage
    | ChatContentAudioParam
    | ChatContentAudio
    | Legacy_ChatContentVideoParam
    | Legacy_ChatContentVideo
    | ChatContentVideoParam
    | ChatContentVideo
    | ChatContentFileParam
    | ChatContentFile
)


class ChatToolCallFunctionParam(TypedDict, total=False):
    """The function to call; `arguments` is JSON as the model wrote it, valid or not."""

    arguments: Required[str]
    name: Required[str]


class ChatToolCallParam(TypedDict, total=False):
    """A call to be answered by a `tool` message with the same `id`."""

    function: Required[ChatToolCallFunctionParam | ChatToolCallFunction]
    id: Required[str]
    type: Required[Literal["function"]]


class ReasoningDetailEncryptedParam(TypedDict, total=False):
    data: Required[str]
    format: (
        Literal[
            "unknown",
            "openai-responses-v1",
            "azure-openai-responses-v1",
            "bedrock-openai-responses-v1",
            "bedrock-xai-responses-v1",
            "xai-responses-v1",
            "meta-responses-v1",
            "anthropic-claude-v1",
            "google-gemini-v1",
        ]
        | str
        | None
    )
    id: str | None
    index: int
    type: Required[Literal["reasoning.encrypted"]]


class ReasoningDetailServerToolCallParam(TypedDict, total=False):
    arguments: Required[str]
    format: (
        Literal[
            "unknown",
            "openai-responses-v1",
            "azure-openai-responses-v1",
            "bedrock-openai-responses-v1",
            "bedrock-xai-responses-v1",
            "xai-responses-v1",
            "meta-responses-v1",
            "anthropic-claude-v1",
            "google-gemini-v1",
        ]
        | str
        | None
    )
    id: str | None
    index: int
    result: Required[str]
    tool_call_id: str | None
    tool_name: Required[str]
    type: Required[Literal["reasoning.server_tool_call"]]


class ReasoningDetailSummaryParam(TypedDict, total=False):
    format: (
        Literal[
            "unknown",
            "openai-responses-v1",
            "azure-openai-responses-v1",
            "bedrock-openai-responses-v1",
            "bedrock-xai-responses-v1",
            "xai-responses-v1",
            "meta-responses-v1",
            "anthropic-claude-v1",
            "google-gemini-v1",
        ]
        | str
        | None
    )
    id: str | None
    index: int
    summary: Required[str]
    type: Required[Literal["reasoning.summary"]]


class ReasoningDetailTextParam(TypedDict, total=False):
    format: (
        Literal[
            "unknown",
            "openai-responses-v1",
            "azure-openai-responses-v1",
            "bedrock-openai-responses-v1",
            "bedrock-xai-responses-v1",
            "xai-responses-v1",
            "meta-responses-v1",
            "anthropic-claude-v1",
            "google-gemini-v1",
        ]
        | str
        | None
    )
    id: str | None
    index: int
    signature: str | None
    text: str | None
    type: Required[Literal["reasoning.text"]]


ReasoningDetailUnionParam: TypeAlias = (
    ReasoningDetailSummaryParam
    | ReasoningDetailSummary
    | ReasoningDetailEncryptedParam
    | ReasoningDetailEncrypted
    | ReasoningDetailTextParam
    | ReasoningDetailText
    | ReasoningDetailServerToolCallParam
    | ReasoningDetailServerToolCall
)


class ChatAssistantMessageParam(TypedDict, total=False):
    """A turn of the model: put it, as it is, into the next request's `messages` to go on."""

    audio: ChatAudioOutputParam | ChatAudioOutput
    content: str | Sequence[ChatContentItemsParam] | None
    images: Sequence[ChatAssistantImageParam | ChatAssistantImage]
    model: str
    name: str
    reasoning: str | None
    reasoning_details: Sequence[ReasoningDetailUnionParam]
    refusal: str | None
    role: Required[Literal["assistant"]]
    tool_calls: Sequence[ChatToolCallParam | ChatToolCall]
    annotations: Sequence[Mapping[str, object]]
    reasoning_content: str | None


class ChatSystemMessageConfigurationUpdate(TypedDict, total=False):
    reasoning: Required[ConfigurationUpdateReasoning]


class ChatDeveloperMessage(TypedDict, total=False):
    configuration_update: ChatSystemMessageConfigurationUpdate | None
    content: Required[str | Sequence[ChatContentTextParam | ChatContentText]]
    name: str
    role: Required[Literal["developer"]]


class ChatDynamicServerTool(TypedDict, total=False):
    parameters: Mapping[str, object]
    type: Required[str]


class ChatFormatGrammarConfig(TypedDict, total=False):
    grammar: Required[str]
    type: Required[Literal["grammar"]]


class ChatFormatJsonObjectConfig(TypedDict, total=False):
    type: Required[Literal["json_object"]]


class ChatJsonSchemaConfig(TypedDict, total=False):
    description: str
    name: Required[str]
    schema: Mapping[str, object]
    strict: bool | None


class ChatFormatJsonSchemaConfig(TypedDict, total=False):
    json_schema: Required[ChatJsonSchemaConfig]
    type: Required[Literal["json_schema"]]


class ChatFormatPythonConfig(TypedDict, total=False):
    type: Required[Literal["python"]]


class ChatFormatTextConfig(TypedDict, total=False):
    type: Required[Literal["text"]]


class ChatFunctionToolFunctionFunction(TypedDict, total=False):
    """A function of yours; `parameters` is a JSON schema."""

    defer_loading: bool
    description: str
    name: Required[str]
    parameters: Mapping[str, object]
    strict: bool | None


class ChatFunctionToolFunction(TypedDict, total=False):
    cache_control: ChatContentCacheControlParam | ChatContentCacheControl
    defer_loading: bool
    function: Required[ChatFunctionToolFunctionFunction]
    type: Required[Literal["function"]]


class ChatNamedToolChoiceFunction(TypedDict, total=False):
    name: Required[str]


class ChatNamedToolChoice(TypedDict, total=False):
    function: Required[ChatNamedToolChoiceFunction]
    type: Required[Literal["function"]]


class ChatRequestReasoning(TypedDict, total=False):
    effort: Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str | None
    summary: Literal["auto", "concise", "detailed"] | str | None
    max_tokens: int | None
    exclude: bool
    enabled: bool


class ChatSearchModelsServerTool(TypedDict, total=False):
    parameters: SearchModelsServerToolConfig
    type: Required[Literal["openrouter:experimental__search_models"]]


class ChatServerToolChoice(TypedDict, total=False):
    type: Required[str]


class ChatStreamOptions(TypedDict, total=False):
    include_usage: bool
    """Deprecated: it has no effect, since usage always comes."""


class ChatSystemMessage(TypedDict, total=False):
    configuration_update: ChatSystemMessageConfigurationUpdate | None
    content: Required[str | Sequence[ChatContentTextParam | ChatContentText]]
    name: str
    role: Required[Literal["system"]]


class ChatToolMessage(TypedDict, total=False):
    """What a tool gave, as text or parts; `tool_call_id` is the call's `id`."""

    content: Required[str | Sequence[ChatContentItemsParam]]
    role: Required[Literal["tool"]]
    tool_call_id: Required[str]
    name: str


class ChatUserMessage(TypedDict, total=False):
    content: Required[str | Sequence[ChatContentItemsParam]]
    name: str
    role: Required[Literal["user"]]


class ChatWebSearchShorthand(TypedDict, total=False):
    allowed_domains: Sequence[str]
    engine: Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str
    excluded_domains: Sequence[str]
    max_characters: int
    max_results: int
    max_total_results: int
    max_uses: int
    mode: Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"] | str
    parameters: WebSearchConfig
    search_context_size: Literal["low", "medium", "high"] | str
    type: Required[
        Literal["web_search", "web_search_preview", "web_search_preview_2025_03_11", "web_search_2025_08_26"] | str
    ]
    user_location: WebSearchUserLocationServerTool
    x_search: XSearchOptionsParam | XSearchOptions


ChatFunctionTool: TypeAlias = (
    ChatFunctionToolFunction
    | AdvisorServerTool_OpenRouter
    | BashServerTool
    | DatetimeServerTool
    | FilesServerTool
    | FusionServerTool_OpenRouter
    | ImageGenerationServerTool_OpenRouter
    | ChatSearchModelsServerTool
    | SubagentServerTool_OpenRouter
    | WebFetchServerTool
    | OpenRouterWebSearchServerTool
    | ChatWebSearchShorthand
    | ChatDynamicServerTool
)


ChatMessages: TypeAlias = (
    ChatSystemMessage
    | ChatUserMessage
    | ChatDeveloperMessage
    | ChatAssistantMessageParam
    | ChatAssistantMessage
    | ChatToolMessage
)


ChatToolChoice: TypeAlias = Literal["none", "auto", "required"] | str | ChatNamedToolChoice | ChatServerToolChoice


class ChatParameters(TypedDict, total=False):
    """A request for a whole answer; only `messages` is required."""

    cache_control: AnthropicCacheControlDirective
    debug: ChatDebugOptions
    deferred_tools: Mapping[str, object]
    frequency_penalty: float | None
    image_config: Mapping[str, str | float | Sequence[object]]
    logit_bias: Mapping[str, float] | None
    logprobs: bool | None
    max_completion_tokens: int | None
    max_tokens: int | None
    messages: Required[Sequence[ChatMessages]]
    metadata: Mapping[str, str]
    min_p: float | None
    modalities: Sequence[Literal["text", "image", "audio"] | str]
    model: str
    models: Sequence[str]
    parallel_tool_calls: bool | None
    plugins: Sequence[
        AutoRouterPlugin
        | AutoBetaRouterPlugin
        | ModerationPlugin
        | WebSearchPlugin
        | WebFetchPlugin
        | FileParserPlugin
        | ResponseHealingPlugin
        | ContextCompressionPlugin
        | ParetoRouterPlugin
        | FusionPlugin
        | AlignmentPlugin
        | ArmorPlugin
        | JevRouterPlugin
        | SwitchyardRouterPlugin
    ]
    prediction: Mapping[str, object] | None
    presence_penalty: float | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptions | None
    provider: ProviderPreferences | None
    reasoning: ChatRequestReasoning
    reasoning_effort: Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str | None
    repetition_penalty: float | None
    response_format: (
        ChatFormatTextConfig
        | ChatFormatJsonObjectConfig
        | ChatFormatJsonSchemaConfig
        | ChatFormatGrammarConfig
        | ChatFormatPythonConfig
    )
    route: Literal["fallback", "sort"] | str | None
    """Deprecated: use `provider.sort.partition`."""
    seed: int | None
    service_tier: Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | str | None
    session_id: str
    stop: str | Sequence[str] | None
    stop_server_tools_when: Sequence[StopServerToolsWhenCondition]
    stream_options: ChatStreamOptions | None
    temperature: float | None
    tool_choice: ChatToolChoice
    tools: Sequence[ChatFunctionTool]
    top_a: float | None
    top_k: int | None
    top_logprobs: int | None
    top_p: float | None
    trace: TraceConfig | Mapping[str, object]
    user: str
    audio: Mapping[str, object]
    include_reasoning: bool
    max_tool_calls: int | None
    preset: str
    safety_identifier: str | None
    structured_outputs: bool
    usage: Mapping[str, object]
    verbosity: Literal["low", "medium", "high", "xhigh", "max"] | str | None
    web_search_options: Mapping[str, object]
    x_search_filter: Mapping[str, object]


class _ChatBeside(TypedDict, total=False):
    http_referer: str | None
    app_title: str | None
    app_categories: str | Sequence[str] | None
    x_open_router_metadata: Literal["enabled", "disabled"] | str | None


class ChatRequest(ChatParameters):
    """A request for a whole answer; only `messages` is required."""

    stream: NotRequired[Literal[False]]


class SendChatCompletionRequest(_ChatBeside):
    chat_request: ChatRequest


class ChatStreamRequest(ChatParameters):
    """A request for a stream of chunks."""

    stream: Literal[True]


class SendChatCompletionStreamRequest(_ChatBeside):
    chat_request: ChatStreamRequest


class ChatAnyRequest(ChatParameters):
    """A request for one or the other, as is decided at run time."""

    stream: bool | None


class SendChatCompletionAnyRequest(_ChatBeside):
    chat_request: ChatAnyRequest


ChatGenerationParams: TypeAlias = ChatRequest


ChatMessage: TypeAlias = ChatMessages


SendChatCompletionRequestRequest: TypeAlias = SendChatCompletionAnyRequest

if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
