"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias

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
    """Tells the model what the answer is for."""
    name: Required[str]
    """Letters, digits, `_` and `-`, 64 at most."""
    schema: Mapping[str, object]
    """A JSON schema."""
    strict: bool | None
    """Whether the answer must fit the schema."""


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
    """Tells the model when to call it."""
    name: Required[str]
    parameters: Mapping[str, object]
    """A JSON schema of its arguments."""
    strict: bool | None
    """Whether the arguments must fit the schema."""


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
    """How much to think; not together with `max_tokens`."""
    summary: Literal["auto", "concise", "detailed"] | str | None
    """How much of the reasoning is told in short."""
    max_tokens: int | None
    """At most so many tokens of reasoning."""
    exclude: bool
    """Thinks, and shows nothing of it."""
    enabled: bool
    """Thinks as the model does if nothing else is said."""


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
    """The call's `id`."""
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
    """Caches the prompt, up to the last part of it that can be cached."""
    debug: ChatDebugOptions
    """For streams: has a chunk show the request as the provider gets it."""
    deferred_tools: Mapping[str, object]
    """How tools are searched for that are not shown to the model at first."""
    frequency_penalty: float | None
    """-2 to 2: above 0, words that came often come less."""
    image_config: Mapping[str, str | float | Sequence[object]]
    """Of images that the model makes: `aspect_ratio` and whatever it takes."""
    logit_bias: Mapping[str, float] | None
    """By a token's number, -100 to 100: how much likelier it becomes."""
    logprobs: bool | None
    """Whether to tell how likely each token was."""
    max_completion_tokens: int | None
    """At most so many tokens of answer, reasoning included."""
    max_tokens: int | None
    """The older name of `max_completion_tokens`."""
    messages: Required[Sequence[ChatMessages]]
    """The conversation so far, the newest turn last."""
    metadata: Mapping[str, str]
    """Names and values of your own: 16 at most, of 64 and 512 characters."""
    min_p: float | None
    """0 to 1: leaves out tokens less likely than this part of the likeliest."""
    modalities: Sequence[Literal["text", "image", "audio"] | str]
    """What to answer with: text, images, sound."""
    model: str
    """Author and name, as in `openai/gpt-4o-mini`."""
    models: Sequence[str]
    """Tried in this order until one answers; the answer's `model` tells which."""
    parallel_tool_calls: bool | None
    """Whether one turn may hold several calls of tools."""
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
    """What OpenRouter is to do beside asking: search the web, read a file, mend JSON."""
    prediction: Mapping[str, object] | None
    """Text that the answer will mostly repeat, so that it comes faster."""
    presence_penalty: float | None
    """-2 to 2: above 0, words that came at all come less."""
    prompt_cache_key: str | None
    """Requests with the same key find each other's cached prompts."""
    prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptions | None
    """Which parts of the prompt are cached; newer models of OpenAI only."""
    provider: ProviderPreferences | None
    """Who may answer, in which order, and at what price."""
    reasoning: ChatRequestReasoning
    """How much to think before the answer, and what of it to show."""
    reasoning_effort: Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str | None
    """Short for `reasoning.effort`."""
    repetition_penalty: float | None
    """Above 1, what was said comes less; 1 changes nothing."""
    response_format: (
        ChatFormatTextConfig
        | ChatFormatJsonObjectConfig
        | ChatFormatJsonSchemaConfig
        | ChatFormatGrammarConfig
        | ChatFormatPythonConfig
    )
    """Text, any JSON, or JSON by a schema; `parsed` reads it."""
    route: Literal["fallback", "sort"] | str | None
    """Deprecated: use `provider.sort.partition`."""
    seed: int | None
    """The same seed gives the same answer, as far as the provider can."""
    service_tier: Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | str | None
    """How soon to be served, and at what price; `fast` is `priority`."""
    session_id: str
    """Of a conversation: its requests go to one provider, where its prompts are cached."""
    stop: str | Sequence[str] | None
    """The answer ends before any of these texts, of which there may be four."""
    stop_server_tools_when: Sequence[StopServerToolsWhenCondition]
    """Ends the steps of tools on the server when one of these holds."""
    stream_options: ChatStreamOptions | None
    """Nothing needs to be said here: usage comes without."""
    temperature: float | None
    """0 to 2: the higher, the less predictable."""
    tool_choice: ChatToolChoice
    """Which tool to call: `auto`, `none`, `required`, or one by its name."""
    tools: Sequence[ChatFunctionTool]
    """What the model may call: functions of yours, and tools that run on the server."""
    top_a: float | None
    """0 to 1: leaves out tokens that are unlikely beside the likeliest."""
    top_k: int | None
    """Chooses from so many of the likeliest tokens."""
    top_logprobs: int | None
    """0 to 20: tells so many of the likeliest tokens at each place."""
    top_p: float | None
    """0 to 1: chooses from the likeliest tokens that make up this much."""
    trace: TraceConfig | Mapping[str, object]
    """Names and ids for what watches your calls; keys of your own are passed on."""
    user: str
    """A lasting id of your end user: misuse by one does not block all."""
    audio: Mapping[str, object]
    """Of a spoken answer: its `voice` and `format`."""
    include_reasoning: bool
    """Whether to show reasoning; `reasoning` can say more."""
    max_tool_calls: int | None
    """At most so many steps of tools that run on the server: 30 if left out."""
    preset: str
    """The slug of a preset that says what is left out here."""
    safety_identifier: str | None
    """A lasting id of your end user: misuse by one does not block all."""
    structured_outputs: bool
    """Whether to hold the model to the schema of `response_format`."""
    usage: Mapping[str, object]
    """Nothing needs to be said here: usage comes without."""
    verbosity: Literal["low", "medium", "high", "xhigh", "max"] | str | None
    """How many words to make."""
    web_search_options: Mapping[str, object]
    """How a model that searches by itself does so."""
    x_search_filter: Mapping[str, object]
    """Which posts on X a model that searches there may look at."""


class _ChatBeside(TypedDict, total=False):
    http_referer: str | None
    """Your application's address, for OpenRouter's rankings."""
    app_title: str | None
    """Your application's name, for OpenRouter's rankings."""
    app_categories: str | Sequence[str] | None
    """What kind of application it is, for OpenRouter's rankings."""
    x_open_router_metadata: Literal["enabled", "disabled"] | str | None
    """Enabled: the answer tells how it was routed."""


if TYPE_CHECKING:

    class ChatRequest(TypedDict, total=False):
        """A request for a whole answer; only `messages` is required."""

        cache_control: AnthropicCacheControlDirective
        """Caches the prompt, up to the last part of it that can be cached."""
        debug: ChatDebugOptions
        """For streams: has a chunk show the request as the provider gets it."""
        deferred_tools: Mapping[str, object]
        """How tools are searched for that are not shown to the model at first."""
        frequency_penalty: float | None
        """-2 to 2: above 0, words that came often come less."""
        image_config: Mapping[str, str | float | Sequence[object]]
        """Of images that the model makes: `aspect_ratio` and whatever it takes."""
        logit_bias: Mapping[str, float] | None
        """By a token's number, -100 to 100: how much likelier it becomes."""
        logprobs: bool | None
        """Whether to tell how likely each token was."""
        max_completion_tokens: int | None
        """At most so many tokens of answer, reasoning included."""
        max_tokens: int | None
        """The older name of `max_completion_tokens`."""
        messages: Required[Sequence[ChatMessages]]
        """The conversation so far, the newest turn last."""
        metadata: Mapping[str, str]
        """Names and values of your own: 16 at most, of 64 and 512 characters."""
        min_p: float | None
        """0 to 1: leaves out tokens less likely than this part of the likeliest."""
        modalities: Sequence[Literal["text", "image", "audio"] | str]
        """What to answer with: text, images, sound."""
        model: str
        """Author and name, as in `openai/gpt-4o-mini`."""
        models: Sequence[str]
        """Tried in this order until one answers; the answer's `model` tells which."""
        parallel_tool_calls: bool | None
        """Whether one turn may hold several calls of tools."""
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
        """What OpenRouter is to do beside asking: search the web, read a file, mend JSON."""
        prediction: Mapping[str, object] | None
        """Text that the answer will mostly repeat, so that it comes faster."""
        presence_penalty: float | None
        """-2 to 2: above 0, words that came at all come less."""
        prompt_cache_key: str | None
        """Requests with the same key find each other's cached prompts."""
        prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptions | None
        """Which parts of the prompt are cached; newer models of OpenAI only."""
        provider: ProviderPreferences | None
        """Who may answer, in which order, and at what price."""
        reasoning: ChatRequestReasoning
        """How much to think before the answer, and what of it to show."""
        reasoning_effort: Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str | None
        """Short for `reasoning.effort`."""
        repetition_penalty: float | None
        """Above 1, what was said comes less; 1 changes nothing."""
        response_format: (
            ChatFormatTextConfig
            | ChatFormatJsonObjectConfig
            | ChatFormatJsonSchemaConfig
            | ChatFormatGrammarConfig
            | ChatFormatPythonConfig
        )
        """Text, any JSON, or JSON by a schema; `parsed` reads it."""
        route: Literal["fallback", "sort"] | str | None
        """Deprecated: use `provider.sort.partition`."""
        seed: int | None
        """The same seed gives the same answer, as far as the provider can."""
        service_tier: Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | str | None
        """How soon to be served, and at what price; `fast` is `priority`."""
        session_id: str
        """Of a conversation: its requests go to one provider, where its prompts are cached."""
        stop: str | Sequence[str] | None
        """The answer ends before any of these texts, of which there may be four."""
        stop_server_tools_when: Sequence[StopServerToolsWhenCondition]
        """Ends the steps of tools on the server when one of these holds."""
        stream_options: ChatStreamOptions | None
        """Nothing needs to be said here: usage comes without."""
        temperature: float | None
        """0 to 2: the higher, the less predictable."""
        tool_choice: ChatToolChoice
        """Which tool to call: `auto`, `none`, `required`, or one by its name."""
        tools: Sequence[ChatFunctionTool]
        """What the model may call: functions of yours, and tools that run on the server."""
        top_a: float | None
        """0 to 1: leaves out tokens that are unlikely beside the likeliest."""
        top_k: int | None
        """Chooses from so many of the likeliest tokens."""
        top_logprobs: int | None
        """0 to 20: tells so many of the likeliest tokens at each place."""
        top_p: float | None
        """0 to 1: chooses from the likeliest tokens that make up this much."""
        trace: TraceConfig | Mapping[str, object]
        """Names and ids for what watches your calls; keys of your own are passed on."""
        user: str
        """A lasting id of your end user: misuse by one does not block all."""
        audio: Mapping[str, object]
        """Of a spoken answer: its `voice` and `format`."""
        include_reasoning: bool
        """Whether to show reasoning; `reasoning` can say more."""
        max_tool_calls: int | None
        """At most so many steps of tools that run on the server: 30 if left out."""
        preset: str
        """The slug of a preset that says what is left out here."""
        safety_identifier: str | None
        """A lasting id of your end user: misuse by one does not block all."""
        structured_outputs: bool
        """Whether to hold the model to the schema of `response_format`."""
        usage: Mapping[str, object]
        """Nothing needs to be said here: usage comes without."""
        verbosity: Literal["low", "medium", "high", "xhigh", "max"] | str | None
        """How many words to make."""
        web_search_options: Mapping[str, object]
        """How a model that searches by itself does so."""
        x_search_filter: Mapping[str, object]
        """Which posts on X a model that searches there may look at."""
        stream: Literal[False]
        """Left out, or False: one whole answer."""
else:

    class ChatRequest(ChatParameters, total=False):
        """A request for a whole answer; only `messages` is required."""

        stream: Literal[False]
        """Left out, or False: one whole answer."""


class SendChatCompletionRequest(_ChatBeside):
    chat_request: ChatRequest


if TYPE_CHECKING:

    class ChatStreamRequest(TypedDict, total=False):
        """A request for a stream of chunks."""

        cache_control: AnthropicCacheControlDirective
        """Caches the prompt, up to the last part of it that can be cached."""
        debug: ChatDebugOptions
        """For streams: has a chunk show the request as the provider gets it."""
        deferred_tools: Mapping[str, object]
        """How tools are searched for that are not shown to the model at first."""
        frequency_penalty: float | None
        """-2 to 2: above 0, words that came often come less."""
        image_config: Mapping[str, str | float | Sequence[object]]
        """Of images that the model makes: `aspect_ratio` and whatever it takes."""
        logit_bias: Mapping[str, float] | None
        """By a token's number, -100 to 100: how much likelier it becomes."""
        logprobs: bool | None
        """Whether to tell how likely each token was."""
        max_completion_tokens: int | None
        """At most so many tokens of answer, reasoning included."""
        max_tokens: int | None
        """The older name of `max_completion_tokens`."""
        messages: Required[Sequence[ChatMessages]]
        """The conversation so far, the newest turn last."""
        metadata: Mapping[str, str]
        """Names and values of your own: 16 at most, of 64 and 512 characters."""
        min_p: float | None
        """0 to 1: leaves out tokens less likely than this part of the likeliest."""
        modalities: Sequence[Literal["text", "image", "audio"] | str]
        """What to answer with: text, images, sound."""
        model: str
        """Author and name, as in `openai/gpt-4o-mini`."""
        models: Sequence[str]
        """Tried in this order until one answers; the answer's `model` tells which."""
        parallel_tool_calls: bool | None
        """Whether one turn may hold several calls of tools."""
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
        """What OpenRouter is to do beside asking: search the web, read a file, mend JSON."""
        prediction: Mapping[str, object] | None
        """Text that the answer will mostly repeat, so that it comes faster."""
        presence_penalty: float | None
        """-2 to 2: above 0, words that came at all come less."""
        prompt_cache_key: str | None
        """Requests with the same key find each other's cached prompts."""
        prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptions | None
        """Which parts of the prompt are cached; newer models of OpenAI only."""
        provider: ProviderPreferences | None
        """Who may answer, in which order, and at what price."""
        reasoning: ChatRequestReasoning
        """How much to think before the answer, and what of it to show."""
        reasoning_effort: Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str | None
        """Short for `reasoning.effort`."""
        repetition_penalty: float | None
        """Above 1, what was said comes less; 1 changes nothing."""
        response_format: (
            ChatFormatTextConfig
            | ChatFormatJsonObjectConfig
            | ChatFormatJsonSchemaConfig
            | ChatFormatGrammarConfig
            | ChatFormatPythonConfig
        )
        """Text, any JSON, or JSON by a schema; `parsed` reads it."""
        route: Literal["fallback", "sort"] | str | None
        """Deprecated: use `provider.sort.partition`."""
        seed: int | None
        """The same seed gives the same answer, as far as the provider can."""
        service_tier: Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | str | None
        """How soon to be served, and at what price; `fast` is `priority`."""
        session_id: str
        """Of a conversation: its requests go to one provider, where its prompts are cached."""
        stop: str | Sequence[str] | None
        """The answer ends before any of these texts, of which there may be four."""
        stop_server_tools_when: Sequence[StopServerToolsWhenCondition]
        """Ends the steps of tools on the server when one of these holds."""
        stream_options: ChatStreamOptions | None
        """Nothing needs to be said here: usage comes without."""
        temperature: float | None
        """0 to 2: the higher, the less predictable."""
        tool_choice: ChatToolChoice
        """Which tool to call: `auto`, `none`, `required`, or one by its name."""
        tools: Sequence[ChatFunctionTool]
        """What the model may call: functions of yours, and tools that run on the server."""
        top_a: float | None
        """0 to 1: leaves out tokens that are unlikely beside the likeliest."""
        top_k: int | None
        """Chooses from so many of the likeliest tokens."""
        top_logprobs: int | None
        """0 to 20: tells so many of the likeliest tokens at each place."""
        top_p: float | None
        """0 to 1: chooses from the likeliest tokens that make up this much."""
        trace: TraceConfig | Mapping[str, object]
        """Names and ids for what watches your calls; keys of your own are passed on."""
        user: str
        """A lasting id of your end user: misuse by one does not block all."""
        audio: Mapping[str, object]
        """Of a spoken answer: its `voice` and `format`."""
        include_reasoning: bool
        """Whether to show reasoning; `reasoning` can say more."""
        max_tool_calls: int | None
        """At most so many steps of tools that run on the server: 30 if left out."""
        preset: str
        """The slug of a preset that says what is left out here."""
        safety_identifier: str | None
        """A lasting id of your end user: misuse by one does not block all."""
        structured_outputs: bool
        """Whether to hold the model to the schema of `response_format`."""
        usage: Mapping[str, object]
        """Nothing needs to be said here: usage comes without."""
        verbosity: Literal["low", "medium", "high", "xhigh", "max"] | str | None
        """How many words to make."""
        web_search_options: Mapping[str, object]
        """How a model that searches by itself does so."""
        x_search_filter: Mapping[str, object]
        """Which posts on X a model that searches there may look at."""
        stream: Required[Literal[True]]
        """True: events, as they come."""
else:

    class ChatStreamRequest(ChatParameters, total=False):
        """A request for a stream of chunks."""

        stream: Required[Literal[True]]
        """True: events, as they come."""


class SendChatCompletionStreamRequest(_ChatBeside):
    chat_request: ChatStreamRequest


if TYPE_CHECKING:

    class ChatAnyRequest(TypedDict, total=False):
        """A request for one or the other, as is decided at run time."""

        cache_control: AnthropicCacheControlDirective
        """Caches the prompt, up to the last part of it that can be cached."""
        debug: ChatDebugOptions
        """For streams: has a chunk show the request as the provider gets it."""
        deferred_tools: Mapping[str, object]
        """How tools are searched for that are not shown to the model at first."""
        frequency_penalty: float | None
        """-2 to 2: above 0, words that came often come less."""
        image_config: Mapping[str, str | float | Sequence[object]]
        """Of images that the model makes: `aspect_ratio` and whatever it takes."""
        logit_bias: Mapping[str, float] | None
        """By a token's number, -100 to 100: how much likelier it becomes."""
        logprobs: bool | None
        """Whether to tell how likely each token was."""
        max_completion_tokens: int | None
        """At most so many tokens of answer, reasoning included."""
        max_tokens: int | None
        """The older name of `max_completion_tokens`."""
        messages: Required[Sequence[ChatMessages]]
        """The conversation so far, the newest turn last."""
        metadata: Mapping[str, str]
        """Names and values of your own: 16 at most, of 64 and 512 characters."""
        min_p: float | None
        """0 to 1: leaves out tokens less likely than this part of the likeliest."""
        modalities: Sequence[Literal["text", "image", "audio"] | str]
        """What to answer with: text, images, sound."""
        model: str
        """Author and name, as in `openai/gpt-4o-mini`."""
        models: Sequence[str]
        """Tried in this order until one answers; the answer's `model` tells which."""
        parallel_tool_calls: bool | None
        """Whether one turn may hold several calls of tools."""
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
        """What OpenRouter is to do beside asking: search the web, read a file, mend JSON."""
        prediction: Mapping[str, object] | None
        """Text that the answer will mostly repeat, so that it comes faster."""
        presence_penalty: float | None
        """-2 to 2: above 0, words that came at all come less."""
        prompt_cache_key: str | None
        """Requests with the same key find each other's cached prompts."""
        prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptions | None
        """Which parts of the prompt are cached; newer models of OpenAI only."""
        provider: ProviderPreferences | None
        """Who may answer, in which order, and at what price."""
        reasoning: ChatRequestReasoning
        """How much to think before the answer, and what of it to show."""
        reasoning_effort: Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str | None
        """Short for `reasoning.effort`."""
        repetition_penalty: float | None
        """Above 1, what was said comes less; 1 changes nothing."""
        response_format: (
            ChatFormatTextConfig
            | ChatFormatJsonObjectConfig
            | ChatFormatJsonSchemaConfig
            | ChatFormatGrammarConfig
            | ChatFormatPythonConfig
        )
        """Text, any JSON, or JSON by a schema; `parsed` reads it."""
        route: Literal["fallback", "sort"] | str | None
        """Deprecated: use `provider.sort.partition`."""
        seed: int | None
        """The same seed gives the same answer, as far as the provider can."""
        service_tier: Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | str | None
        """How soon to be served, and at what price; `fast` is `priority`."""
        session_id: str
        """Of a conversation: its requests go to one provider, where its prompts are cached."""
        stop: str | Sequence[str] | None
        """The answer ends before any of these texts, of which there may be four."""
        stop_server_tools_when: Sequence[StopServerToolsWhenCondition]
        """Ends the steps of tools on the server when one of these holds."""
        stream_options: ChatStreamOptions | None
        """Nothing needs to be said here: usage comes without."""
        temperature: float | None
        """0 to 2: the higher, the less predictable."""
        tool_choice: ChatToolChoice
        """Which tool to call: `auto`, `none`, `required`, or one by its name."""
        tools: Sequence[ChatFunctionTool]
        """What the model may call: functions of yours, and tools that run on the server."""
        top_a: float | None
        """0 to 1: leaves out tokens that are unlikely beside the likeliest."""
        top_k: int | None
        """Chooses from so many of the likeliest tokens."""
        top_logprobs: int | None
        """0 to 20: tells so many of the likeliest tokens at each place."""
        top_p: float | None
        """0 to 1: chooses from the likeliest tokens that make up this much."""
        trace: TraceConfig | Mapping[str, object]
        """Names and ids for what watches your calls; keys of your own are passed on."""
        user: str
        """A lasting id of your end user: misuse by one does not block all."""
        audio: Mapping[str, object]
        """Of a spoken answer: its `voice` and `format`."""
        include_reasoning: bool
        """Whether to show reasoning; `reasoning` can say more."""
        max_tool_calls: int | None
        """At most so many steps of tools that run on the server: 30 if left out."""
        preset: str
        """The slug of a preset that says what is left out here."""
        safety_identifier: str | None
        """A lasting id of your end user: misuse by one does not block all."""
        structured_outputs: bool
        """Whether to hold the model to the schema of `response_format`."""
        usage: Mapping[str, object]
        """Nothing needs to be said here: usage comes without."""
        verbosity: Literal["low", "medium", "high", "xhigh", "max"] | str | None
        """How many words to make."""
        web_search_options: Mapping[str, object]
        """How a model that searches by itself does so."""
        x_search_filter: Mapping[str, object]
        """Which posts on X a model that searches there may look at."""
        stream: Required[bool | None]
        """Whether to give events, as they come."""
else:

    class ChatAnyRequest(ChatParameters, total=False):
        """A request for one or the other, as is decided at run time."""

        stream: Required[bool | None]
        """Whether to give events, as they come."""


class SendChatCompletionAnyRequest(_ChatBeside):
    chat_request: ChatAnyRequest


ChatGenerationParams: TypeAlias = ChatRequest


ChatMessage: TypeAlias = ChatMessages


SendChatCompletionRequestRequest: TypeAlias = SendChatCompletionAnyRequest

if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
