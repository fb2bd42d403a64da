"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias

from typing_extensions import TypedDict, is_typeddict

from openrouter_core.models.shared import WebSearchUserLocation, XSearchOptions

__all__ = [
    "AdvisorReasoning",
    "AdvisorServerToolConfig",
    "AdvisorServerTool_OpenRouter",
    "AlignmentPlugin",
    "AlignmentRule",
    "AnthropicCacheControlDirective",
    "ArmorAutoMode",
    "ArmorContext",
    "ArmorEnvironmentEntry",
    "ArmorPlugin",
    "ArmorRule",
    "AutoBetaRouterPlugin",
    "AutoRouterPlugin",
    "BashServerTool",
    "BashServerToolConfig",
    "BashServerToolEnvironment",
    "ChatDebugOptions",
    "ConfigurationUpdateReasoning",
    "ContainerAutoEnvironment",
    "ContainerNetworkPolicy",
    "ContainerNetworkPolicyAllowlist",
    "ContainerNetworkPolicyDisabled",
    "ContainerReferenceEnvironment",
    "ContextCompressionPlugin",
    "DatetimeServerTool",
    "DatetimeServerToolConfig",
    "FileParserPlugin",
    "FilesServerTool",
    "FusionPlugin",
    "FusionPluginTool",
    "FusionServerToolConfig",
    "FusionServerToolConfigReasoning",
    "FusionServerToolConfigTool",
    "FusionServerTool_OpenRouter",
    "ImageGenerationServerToolConfig",
    "ImageGenerationServerTool_OpenRouter",
    "JevRouterPlugin",
    "ModerationPlugin",
    "OpenRouterWebSearchServerTool",
    "OutputBashServerToolItemFileParam",
    "OutputFunctionCallItemSubagentItemParam",
    "PDFParserOptions",
    "ParetoRouterPlugin",
    "PercentileLatencyCutoffs",
    "PercentileThroughputCutoffs",
    "PromptCacheBreakpointParam",
    "PromptCacheOptionsParam",
    "ProviderPreferences",
    "ProviderPreferencesMaxPrice",
    "ProviderSortConfig",
    "ResponseHealingPlugin",
    "SearchModelsServerToolConfig",
    "ShellServerToolConfig",
    "ShellServerToolEnvironment",
    "ShellServerTool_OpenRouter",
    "StopServerToolsWhenCondition",
    "StopServerToolsWhenFinishReasonIs",
    "StopServerToolsWhenHasToolCall",
    "StopServerToolsWhenMaxCost",
    "StopServerToolsWhenMaxTokensUsed",
    "StopServerToolsWhenStepCountIs",
    "SubagentNestedTool",
    "SubagentReasoning",
    "SubagentServerToolConfig",
    "SubagentServerTool_OpenRouter",
    "SwitchyardRouterPlugin",
    "ToolSearchServerTool",
    "ToolSearchServerToolConfig",
    "TraceConfig",
    "WebFetchPlugin",
    "WebFetchServerTool",
    "WebFetchServerToolConfig",
    "WebSearchConfig",
    "WebSearchPlugin",
    "WebSearchUserLocationParam",
    "WebSearchUserLocationServerTool",
    "XSearchOptionsParam",
]


class AdvisorReasoning(TypedDict, total=False):
    effort: Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
    max_tokens: int


class AdvisorServerToolConfig(TypedDict, total=False):
    forward_transcript: bool
    instructions: str
    max_completion_tokens: int
    model: str
    name: str
    reasoning: AdvisorReasoning
    stream: bool
    temperature: float


class AdvisorServerTool_OpenRouter(TypedDict, total=False):
    parameters: AdvisorServerToolConfig
    type: Required[Literal["openrouter:advisor"]]


class AlignmentRule(TypedDict, total=False):
    rule: Required[str]
    watch: Required[Sequence[Literal["content", "tool_calls", "refusal", "images", "audio"] | str]]


class AlignmentPlugin(TypedDict, total=False):
    id: Required[Literal["alignment"]]
    instruct: bool
    max_retries: int
    mode: Literal["enforce", "audit"] | str
    rules: Required[Sequence[AlignmentRule]]
    threshold: float


class AnthropicCacheControlDirective(TypedDict, total=False):
    ttl: Literal["5m", "1h"] | str
    type: Required[Literal["ephemeral"]]


class ArmorEnvironmentEntry(TypedDict, total=False):
    name: Required[str]
    value: Required[str]


class ArmorRule(TypedDict, total=False):
    id: Required[str]
    instructions: Required[str]
    name: str
    threshold: float


class ArmorAutoMode(TypedDict, total=False):
    allow: Sequence[ArmorRule | str]
    environment: Sequence[ArmorEnvironmentEntry | str]
    hard_deny: Sequence[ArmorRule | str]
    soft_deny: Sequence[ArmorRule | str]


class ArmorContext(TypedDict, total=False):
    auto_mode: ArmorAutoMode
    v: Required[float]


class ArmorPlugin(TypedDict, total=False):
    classifier_context: ArmorContext | Mapping[str, object]
    enabled: bool
    evaluate_native_tools: bool
    id: Required[Literal["armor"]]
    mode: Literal["enforce", "audit"] | str
    on_error: Literal["log", "block"] | str
    output_mode: Literal["text", "custom_item", "claude_code_compatibility"] | str
    use_cc_style_default_rules: bool


class AutoBetaRouterPlugin(TypedDict, total=False):
    allowed_models: Sequence[str]
    cost_quality_tradeoff: int
    """Deprecated: use `cost_tier`."""
    cost_tier: Literal["low", "medium", "high", "xhigh", "max"] | str
    enabled: bool
    excluded_models: Sequence[str]
    id: Required[Literal["auto-beta-router"]]


class AutoRouterPlugin(TypedDict, total=False):
    allowed_models: Sequence[str]
    cost_quality_tradeoff: int
    """Deprecated: use `cost_tier`."""
    cost_tier: Literal["low", "medium", "high", "xhigh", "max"] | str
    enabled: bool
    excluded_models: Sequence[str]
    id: Required[Literal["auto-router"]]
    pin_model: bool


class ContainerNetworkPolicyAllowlist(TypedDict, total=False):
    allowed_domains: Required[Sequence[str]]
    type: Required[Literal["allowlist"]]


class ContainerNetworkPolicyDisabled(TypedDict, total=False):
    type: Required[Literal["disabled"]]


ContainerNetworkPolicy: TypeAlias = ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist


class ContainerAutoEnvironment(TypedDict, total=False):
    file_ids: Sequence[str]
    network_policy: ContainerNetworkPolicy
    type: Required[Literal["container_auto"]]


class ContainerReferenceEnvironment(TypedDict, total=False):
    container_id: Required[str]
    file_ids: Sequence[str]
    network_policy: ContainerNetworkPolicy
    type: Required[Literal["container_reference"]]


BashServerToolEnvironment: TypeAlias = ContainerAutoEnvironment | ContainerReferenceEnvironment


class BashServerToolConfig(TypedDict, total=False):
    engine: Literal["auto", "native", "openrouter"] | str
    environment: BashServerToolEnvironment
    sleep_after_seconds: int


class BashServerTool(TypedDict, total=False):
    parameters: BashServerToolConfig
    type: Required[Literal["openrouter:bash"]]


class ChatDebugOptions(TypedDict, total=False):
    echo_upstream_body: bool


class ConfigurationUpdateReasoning(TypedDict, total=False):
    effort: Required[Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str]


class ContextCompressionPlugin(TypedDict, total=False):
    enabled: bool
    engine: Literal["middle-out"]
    id: Required[Literal["context-compression"]]


class DatetimeServerToolConfig(TypedDict, total=False):
    timezone: str


class DatetimeServerTool(TypedDict, total=False):
    parameters: DatetimeServerToolConfig
    type: Required[Literal["openrouter:datetime"]]


class PDFParserOptions(TypedDict, total=False):
    engine: Literal["mistral-ocr", "native", "cloudflare-ai", "pdf-text"] | str


class FileParserPlugin(TypedDict, total=False):
    enabled: bool
    id: Required[Literal["file-parser"]]
    pdf: PDFParserOptions
    max_files: float


class FilesServerTool(TypedDict, total=False):
    parameters: Mapping[str, object]
    type: Required[Literal["openrouter:files"]]


class FusionPluginTool(TypedDict, total=False):
    parameters: Mapping[
        str, str | float | bool | Sequence[str | float | bool | None] | Mapping[str, str | float | bool | None] | None
    ]
    type: Required[str]


class FusionPlugin(TypedDict, total=False):
    analysis_models: Sequence[str]
    enabled: bool
    id: Required[Literal["fusion"]]
    max_tool_calls: int
    model: str
    preset: Literal["general-high", "general-budget", "general-fast"] | str
    tools: Sequence[FusionPluginTool]


class FusionServerToolConfigReasoning(TypedDict, total=False):
    effort: Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
    max_tokens: int


class FusionServerToolConfigTool(TypedDict, total=False):
    parameters: Mapping[str, object]
    type: Required[str]


class FusionServerToolConfig(TypedDict, total=False):
    analysis_models: Sequence[str]
    cache_control: AnthropicCacheControlDirective
    max_completion_tokens: int
    max_tool_calls: int
    model: str
    reasoning: FusionServerToolConfigReasoning
    temperature: float
    tools: Sequence[FusionServerToolConfigTool]


class FusionServerTool_OpenRouter(TypedDict, total=False):
    parameters: FusionServerToolConfig
    type: Required[Literal["openrouter:fusion"]]


class ImageGenerationServerToolConfig(TypedDict, total=False):
    model: str


class ImageGenerationServerTool_OpenRouter(TypedDict, total=False):
    parameters: ImageGenerationServerToolConfig | Mapping[str, object]
    type: Required[Literal["openrouter:image_generation"]]


class JevRouterPlugin(TypedDict, total=False):
    allowed_models: Sequence[str]
    cost_tier: str
    excluded_models: Sequence[str]
    id: Required[Literal["jev-router"]]
    models: Sequence[str]


class ModerationPlugin(TypedDict, total=False):
    id: Required[Literal["moderation"]]


class WebSearchUserLocationServerTool(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    type: Literal["approximate"]


class XSearchOptionsParam(TypedDict, total=False):
    allowed_x_handles: Sequence[str]
    enable_image_understanding: bool
    enable_video_understanding: bool
    excluded_x_handles: Sequence[str]
    from_date: str
    to_date: str


class WebSearchConfig(TypedDict, total=False):
    allowed_domains: Sequence[str]
    engine: Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str
    excluded_domains: Sequence[str]
    max_characters: int
    max_results: int
    max_total_results: int
    max_uses: int
    mode: Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"] | str
    search_context_size: Literal["low", "medium", "high"] | str
    user_location: WebSearchUserLocationServerTool
    x_search: XSearchOptionsParam | XSearchOptions


class OpenRouterWebSearchServerTool(TypedDict, total=False):
    parameters: WebSearchConfig
    type: Required[Literal["openrouter:web_search"]]


class OutputBashServerToolItemFileParam(TypedDict, total=False):
    container_id: Required[str]
    end_index: Required[int]
    file_id: Required[str]
    filename: Required[str]
    start_index: Required[int]
    type: Required[Literal["container_file_citation"]]


class OutputFunctionCallItemSubagentItemParam(TypedDict, total=False):
    type: Required[str]


class ParetoRouterPlugin(TypedDict, total=False):
    enabled: bool
    id: Required[Literal["pareto-router"]]
    max_price: float
    min_coding_score: float
    price_source: Literal["prompt", "weighted_avg"] | str


class PercentileLatencyCutoffs(TypedDict, total=False):
    p50: float | None
    p75: float | None
    p90: float | None
    p99: float | None


class PercentileThroughputCutoffs(TypedDict, total=False):
    p50: float | None
    p75: float | None
    p90: float | None
    p99: float | None


class PromptCacheBreakpointParam(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: str | None


class PromptCacheOptionsParam(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: str | None


class ProviderPreferencesMaxPrice(TypedDict, total=False):
    audio: str | float
    completion: str | float
    image: str | float
    prompt: str | float
    request: str | float


class ProviderSortConfig(TypedDict, total=False):
    by: Literal["price", "throughput", "latency", "exacto"] | str | None
    partition: Literal["model", "none"] | str | None


class ProviderPreferences(TypedDict, total=False):
    """Who may answer; prices are in US dollars per million tokens, latency in seconds."""

    allow_fallbacks: bool | None
    data_collection: Literal["deny", "allow"] | str | None
    enforce_distillable_text: bool | None
    ignore: Sequence[str] | None
    max_price: ProviderPreferencesMaxPrice
    only: Sequence[str] | None
    options: Mapping[str, object]
    order: Sequence[str] | None
    preferred_max_latency: float | PercentileLatencyCutoffs | None
    preferred_min_throughput: float | PercentileThroughputCutoffs | None
    quantizations: (
        Sequence[
            Literal["int4", "int8", "fp4", "mxfp4", "nvfp4", "fp6", "fp8", "mxfp8", "fp16", "bf16", "fp32", "unknown"]
            | str
        ]
        | None
    )
    require_parameters: bool | None
    sort: Literal["price", "throughput", "latency", "exacto"] | str | ProviderSortConfig | None
    zdr: bool | None
    experimental: Mapping[str, object] | None


class ResponseHealingPlugin(TypedDict, total=False):
    enabled: bool
    id: Required[Literal["response-healing"]]


class SearchModelsServerToolConfig(TypedDict, total=False):
    max_results: int


ShellServerToolEnvironment: TypeAlias = ContainerAutoEnvironment | ContainerReferenceEnvironment


class ShellServerToolConfig(TypedDict, total=False):
    engine: Literal["auto", "openrouter"] | str
    environment: ShellServerToolEnvironment
    sleep_after_seconds: int


class ShellServerTool_OpenRouter(TypedDict, total=False):
    parameters: ShellServerToolConfig
    type: Required[Literal["openrouter:shell"]]


class StopServerToolsWhenFinishReasonIs(TypedDict, total=False):
    reason: Required[str]
    type: Required[Literal["finish_reason_is"]]


class StopServerToolsWhenHasToolCall(TypedDict, total=False):
    tool_name: Required[str]
    type: Required[Literal["has_tool_call"]]


class StopServerToolsWhenMaxCost(TypedDict, total=False):
    max_cost_in_dollars: Required[float]
    type: Required[Literal["max_cost"]]


class StopServerToolsWhenMaxTokensUsed(TypedDict, total=False):
    max_tokens: Required[int]
    type: Required[Literal["max_tokens_used"]]


class StopServerToolsWhenStepCountIs(TypedDict, total=False):
    step_count: Required[int]
    type: Required[Literal["step_count_is"]]


class SubagentNestedTool(TypedDict, total=False):
    parameters: Mapping[str, object]
    type: Required[str]


class SubagentReasoning(TypedDict, total=False):
    effort: Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
    max_tokens: int


class SubagentServerToolConfig(TypedDict, total=False):
    inherit_functions: bool
    inherited_function_names: Sequence[str]
    instructions: str
    max_completion_tokens: int
    max_tool_calls: int
    model: str
    name: str
    reasoning: SubagentReasoning
    temperature: float
    tools: Sequence[SubagentNestedTool | Mapping[str, object]]


class SubagentServerTool_OpenRouter(TypedDict, total=False):
    parameters: SubagentServerToolConfig
    type: Required[Literal["openrouter:subagent"]]


class SwitchyardRouterPlugin(TypedDict, total=False):
    algorithm: Literal["capability", "stage", "auto", "random", "composite", "passthrough"] | str
    id: Required[Literal["switchyard-router"]]
    judge_model: str


class ToolSearchServerToolConfig(TypedDict, total=False):
    max_results: int


class ToolSearchServerTool(TypedDict, total=False):
    parameters: ToolSearchServerToolConfig
    type: Required[Literal["openrouter:tool_search"]]


class TraceConfig(TypedDict, total=False):
    generation_name: str
    parent_span_id: str
    span_name: str
    trace_id: str
    trace_name: str


class WebFetchPlugin(TypedDict, total=False):
    allowed_domains: Sequence[str]
    blocked_domains: Sequence[str]
    id: Required[Literal["web-fetch"]]
    max_content_tokens: int
    max_uses: int


class WebFetchServerToolConfig(TypedDict, total=False):
    allowed_domains: Sequence[str]
    blocked_domains: Sequence[str]
    engine: Literal["auto", "native", "openrouter", "exa", "parallel", "firecrawl"] | str
    max_content_tokens: int
    max_uses: int


class WebFetchServerTool(TypedDict, total=False):
    parameters: WebFetchServerToolConfig
    type: Required[Literal["openrouter:web_fetch"]]


class WebSearchUserLocationParam(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    type: Literal["approximate"]


class WebSearchPlugin(TypedDict, total=False):
    enabled: bool
    engine: Literal["native", "exa", "firecrawl", "parallel", "perplexity"] | str
    exclude_domains: Sequence[str]
    id: Required[Literal["web"]]
    include_domains: Sequence[str]
    max_results: int
    max_uses: int
    mode: Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"] | str
    search_prompt: str
    user_location: WebSearchUserLocationParam | WebSearchUserLocation | None
    x_search: XSearchOptionsParam | XSearchOptions


StopServerToolsWhenCondition: TypeAlias = (
    StopServerToolsWhenStepCountIs
    | StopServerToolsWhenHasToolCall
    | StopServerToolsWhenMaxTokensUsed
    | StopServerToolsWhenMaxCost
    | StopServerToolsWhenFinishReasonIs
)

if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
