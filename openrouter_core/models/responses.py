"""The responses family, requests and answers, by name; each loads its module when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.lazy import offer

if TYPE_CHECKING:
    from typing import TypeAlias

    from openrouter_core.models.apply_patch_create_file_operation import (
        ApplyPatchCreateFileOperation as ApplyPatchCreateFileOperation,
    )
    from openrouter_core.models.apply_patch_delete_file_operation import (
        ApplyPatchDeleteFileOperation as ApplyPatchDeleteFileOperation,
    )
    from openrouter_core.models.apply_patch_server_tool import ApplyPatchServerTool as ApplyPatchServerTool
    from openrouter_core.models.apply_patch_update_file_operation import (
        ApplyPatchUpdateFileOperation as ApplyPatchUpdateFileOperation,
    )
    from openrouter_core.models.base_reasoning_config import BaseReasoningConfig as BaseReasoningConfig
    from openrouter_core.models.code_interpreter_server_tool import (
        CodeInterpreterServerTool as CodeInterpreterServerTool,
    )
    from openrouter_core.models.code_interpreter_server_tool_parts import (
        CodeInterpreterServerToolContainerAuto as CodeInterpreterServerToolContainerAuto,
    )
    from openrouter_core.models.codex_local_shell_tool import CodexLocalShellTool as CodexLocalShellTool
    from openrouter_core.models.computer_use_server_tool import ComputerUseServerTool as ComputerUseServerTool
    from openrouter_core.models.custom_tool import CustomTool as CustomTool
    from openrouter_core.models.custom_tool_parts import CustomToolFormatGrammar as CustomToolFormatGrammar
    from openrouter_core.models.custom_tool_parts import CustomToolFormatText as CustomToolFormatText
    from openrouter_core.models.debug_event_debug_parts import DebugEventDebugTimings as DebugEventDebugTimings
    from openrouter_core.models.endpoints_metadata_parts import EndpointInfo as EndpointInfo
    from openrouter_core.models.event_error import ErrorEvent as ErrorEvent
    from openrouter_core.models.event_response import DebugEvent as DebugEvent
    from openrouter_core.models.event_response import DebugEventDebug as DebugEventDebug
    from openrouter_core.models.event_response import OpenResponsesCreatedEvent as OpenResponsesCreatedEvent
    from openrouter_core.models.event_response import OpenResponsesInProgressEvent as OpenResponsesInProgressEvent
    from openrouter_core.models.event_response import StreamEventsResponseCompleted as StreamEventsResponseCompleted
    from openrouter_core.models.event_response import StreamEventsResponseFailed as StreamEventsResponseFailed
    from openrouter_core.models.event_response import StreamEventsResponseIncomplete as StreamEventsResponseIncomplete
    from openrouter_core.models.event_response_apply_patch_call_operation_diff import (
        ApplyPatchCallOperationDiffDeltaEvent as ApplyPatchCallOperationDiffDeltaEvent,
    )
    from openrouter_core.models.event_response_apply_patch_call_operation_diff import (
        ApplyPatchCallOperationDiffDoneEvent as ApplyPatchCallOperationDiffDoneEvent,
    )
    from openrouter_core.models.event_response_code_interpreter_call import (
        CodeInterpreterCallCompletedEvent as CodeInterpreterCallCompletedEvent,
    )
    from openrouter_core.models.event_response_code_interpreter_call import (
        CodeInterpreterCallInProgressEvent as CodeInterpreterCallInProgressEvent,
    )
    from openrouter_core.models.event_response_code_interpreter_call import (
        CodeInterpreterCallInterpretingEvent as CodeInterpreterCallInterpretingEvent,
    )
    from openrouter_core.models.event_response_code_interpreter_call_code import (
        CodeInterpreterCallCodeDeltaEvent as CodeInterpreterCallCodeDeltaEvent,
    )
    from openrouter_core.models.event_response_code_interpreter_call_code import (
        CodeInterpreterCallCodeDoneEvent as CodeInterpreterCallCodeDoneEvent,
    )
    from openrouter_core.models.event_response_content_part import ContentPartAddedEvent as ContentPartAddedEvent
    from openrouter_core.models.event_response_content_part import ContentPartDoneEvent as ContentPartDoneEvent
    from openrouter_core.models.event_response_custom_tool_call_input import (
        CustomToolCallInputDeltaEvent as CustomToolCallInputDeltaEvent,
    )
    from openrouter_core.models.event_response_custom_tool_call_input import (
        CustomToolCallInputDoneEvent as CustomToolCallInputDoneEvent,
    )
    from openrouter_core.models.event_response_function_call_arguments import (
        FunctionCallArgsDeltaEvent as FunctionCallArgsDeltaEvent,
    )
    from openrouter_core.models.event_response_function_call_arguments import (
        FunctionCallArgsDoneEvent as FunctionCallArgsDoneEvent,
    )
    from openrouter_core.models.event_response_fusion_call import FusionCallCompletedEvent as FusionCallCompletedEvent
    from openrouter_core.models.event_response_fusion_call import FusionCallInProgressEvent as FusionCallInProgressEvent
    from openrouter_core.models.event_response_fusion_call_analysis import (
        FusionCallAnalysisCompletedEvent as FusionCallAnalysisCompletedEvent,
    )
    from openrouter_core.models.event_response_fusion_call_analysis import (
        FusionCallAnalysisInProgressEvent as FusionCallAnalysisInProgressEvent,
    )
    from openrouter_core.models.event_response_fusion_call_panel import (
        FusionCallPanelAddedEvent as FusionCallPanelAddedEvent,
    )
    from openrouter_core.models.event_response_fusion_call_panel import (
        FusionCallPanelCompletedEvent as FusionCallPanelCompletedEvent,
    )
    from openrouter_core.models.event_response_fusion_call_panel import (
        FusionCallPanelDeltaEvent as FusionCallPanelDeltaEvent,
    )
    from openrouter_core.models.event_response_fusion_call_panel import (
        FusionCallPanelFailedEvent as FusionCallPanelFailedEvent,
    )
    from openrouter_core.models.event_response_fusion_call_panel_reasoning import (
        FusionCallPanelReasoningDeltaEvent as FusionCallPanelReasoningDeltaEvent,
    )
    from openrouter_core.models.event_response_image_generation_call import (
        ImageGenCallCompletedEvent as ImageGenCallCompletedEvent,
    )
    from openrouter_core.models.event_response_image_generation_call import (
        ImageGenCallGeneratingEvent as ImageGenCallGeneratingEvent,
    )
    from openrouter_core.models.event_response_image_generation_call import (
        ImageGenCallInProgressEvent as ImageGenCallInProgressEvent,
    )
    from openrouter_core.models.event_response_image_generation_call import (
        ImageGenCallPartialImageEvent as ImageGenCallPartialImageEvent,
    )
    from openrouter_core.models.event_response_output_item import (
        StreamEventsResponseOutputItemAdded as StreamEventsResponseOutputItemAdded,
    )
    from openrouter_core.models.event_response_output_item import (
        StreamEventsResponseOutputItemDone as StreamEventsResponseOutputItemDone,
    )
    from openrouter_core.models.event_response_output_text import TextDeltaEvent as TextDeltaEvent
    from openrouter_core.models.event_response_output_text import TextDoneEvent as TextDoneEvent
    from openrouter_core.models.event_response_output_text_annotation import (
        AnnotationAddedEvent as AnnotationAddedEvent,
    )
    from openrouter_core.models.event_response_reasoning_summary_part import (
        ReasoningSummaryPartAddedEvent as ReasoningSummaryPartAddedEvent,
    )
    from openrouter_core.models.event_response_reasoning_summary_part import (
        ReasoningSummaryPartDoneEvent as ReasoningSummaryPartDoneEvent,
    )
    from openrouter_core.models.event_response_reasoning_summary_text import (
        ReasoningSummaryTextDeltaEvent as ReasoningSummaryTextDeltaEvent,
    )
    from openrouter_core.models.event_response_reasoning_summary_text import (
        ReasoningSummaryTextDoneEvent as ReasoningSummaryTextDoneEvent,
    )
    from openrouter_core.models.event_response_reasoning_text import ReasoningDeltaEvent as ReasoningDeltaEvent
    from openrouter_core.models.event_response_reasoning_text import ReasoningDoneEvent as ReasoningDoneEvent
    from openrouter_core.models.event_response_refusal import RefusalDeltaEvent as RefusalDeltaEvent
    from openrouter_core.models.event_response_refusal import RefusalDoneEvent as RefusalDoneEvent
    from openrouter_core.models.event_response_web_search_call import (
        WebSearchCallCompletedEvent as WebSearchCallCompletedEvent,
    )
    from openrouter_core.models.event_response_web_search_call import (
        WebSearchCallInProgressEvent as WebSearchCallInProgressEvent,
    )
    from openrouter_core.models.event_response_web_search_call import (
        WebSearchCallSearchingEvent as WebSearchCallSearchingEvent,
    )
    from openrouter_core.models.file_citation import FileCitation as FileCitation
    from openrouter_core.models.file_path import FilePath as FilePath
    from openrouter_core.models.file_search_server_tool import FileSearchServerTool as FileSearchServerTool
    from openrouter_core.models.file_search_server_tool_parts import CompoundFilter as CompoundFilter
    from openrouter_core.models.file_search_server_tool_parts import (
        FileSearchServerToolFilters as FileSearchServerToolFilters,
    )
    from openrouter_core.models.file_search_server_tool_parts import (
        FileSearchServerToolRankingOptions as FileSearchServerToolRankingOptions,
    )
    from openrouter_core.models.function_tool_with_defer_loading import (
        FunctionToolWithDeferLoading as FunctionToolWithDeferLoading,
    )
    from openrouter_core.models.fusion_analysis_result import FusionAnalysisResult as FusionAnalysisResult
    from openrouter_core.models.fusion_analysis_result import (
        FusionAnalysisResultContradiction as FusionAnalysisResultContradiction,
    )
    from openrouter_core.models.fusion_analysis_result import (
        FusionAnalysisResultContradictionStance as FusionAnalysisResultContradictionStance,
    )
    from openrouter_core.models.fusion_analysis_result import (
        FusionAnalysisResultPartialCoverage as FusionAnalysisResultPartialCoverage,
    )
    from openrouter_core.models.fusion_analysis_result import (
        FusionAnalysisResultUniqueInsight as FusionAnalysisResultUniqueInsight,
    )
    from openrouter_core.models.image_generation_server_tool import (
        ImageGenerationServerTool as ImageGenerationServerTool,
    )
    from openrouter_core.models.image_generation_server_tool_parts import (
        ImageGenerationServerToolInputImageMask as ImageGenerationServerToolInputImageMask,
    )
    from openrouter_core.models.incomplete_details import IncompleteDetails as IncompleteDetails
    from openrouter_core.models.legacy_web_search_server_tool import (
        Legacy_WebSearchServerTool as Legacy_WebSearchServerTool,
    )
    from openrouter_core.models.mcp_server_tool import McpServerTool as McpServerTool
    from openrouter_core.models.mcp_server_tool_parts import McpServerToolAllowedTools1 as McpServerToolAllowedTools1
    from openrouter_core.models.mcp_server_tool_parts import (
        McpServerToolRequireApproval as McpServerToolRequireApproval,
    )
    from openrouter_core.models.mcp_server_tool_require_approval_always import (
        McpServerToolRequireApprovalAlways as McpServerToolRequireApprovalAlways,
    )
    from openrouter_core.models.namespace_tool import NamespaceTool as NamespaceTool
    from openrouter_core.models.namespace_tool_parts import NamespaceFunctionTool as NamespaceFunctionTool
    from openrouter_core.models.open_ai_responses_refusal_content import (
        OpenAIResponsesRefusalContent as OpenAIResponsesRefusalContent,
    )
    from openrouter_core.models.open_ai_responses_tool_choice4 import (
        OpenAIResponsesToolChoice4 as OpenAIResponsesToolChoice4,
    )
    from openrouter_core.models.open_ai_responses_tool_choice_apply_patch import (
        OpenAIResponsesToolChoiceApplyPatch as OpenAIResponsesToolChoiceApplyPatch,
    )
    from openrouter_core.models.open_ai_responses_tool_choice_function import (
        OpenAIResponsesToolChoiceFunction as OpenAIResponsesToolChoiceFunction,
    )
    from openrouter_core.models.open_ai_responses_tool_choice_shell import (
        OpenAIResponsesToolChoiceShell as OpenAIResponsesToolChoiceShell,
    )
    from openrouter_core.models.open_responses_result import OpenResponsesResult as OpenResponsesResult
    from openrouter_core.models.open_router_metadata import OpenRouterMetadata as OpenRouterMetadata
    from openrouter_core.models.open_router_metadata_parts import EndpointsMetadata as EndpointsMetadata
    from openrouter_core.models.open_router_metadata_parts import PipelineStage as PipelineStage
    from openrouter_core.models.open_router_metadata_parts import RouterAttempt as RouterAttempt
    from openrouter_core.models.open_router_metadata_parts import RouterParams as RouterParams
    from openrouter_core.models.output_advisor_server_tool_item import (
        OutputAdvisorServerToolItem as OutputAdvisorServerToolItem,
    )
    from openrouter_core.models.output_apply_patch_call_item import OutputApplyPatchCallItem as OutputApplyPatchCallItem
    from openrouter_core.models.output_apply_patch_server_tool_item import (
        OutputApplyPatchServerToolItem as OutputApplyPatchServerToolItem,
    )
    from openrouter_core.models.output_bash_server_tool_item import OutputBashServerToolItem as OutputBashServerToolItem
    from openrouter_core.models.output_browser_use_server_tool_item import (
        OutputBrowserUseServerToolItem as OutputBrowserUseServerToolItem,
    )
    from openrouter_core.models.output_code_interpreter_call_item import (
        OutputCodeInterpreterCallItem as OutputCodeInterpreterCallItem,
    )
    from openrouter_core.models.output_code_interpreter_call_item_parts import (
        CodeInterpreterFileOutput as CodeInterpreterFileOutput,
    )
    from openrouter_core.models.output_code_interpreter_call_item_parts import (
        CodeInterpreterImageOutput as CodeInterpreterImageOutput,
    )
    from openrouter_core.models.output_code_interpreter_call_item_parts import (
        CodeInterpreterLogsOutput as CodeInterpreterLogsOutput,
    )
    from openrouter_core.models.output_code_interpreter_server_tool_item import (
        OutputCodeInterpreterServerToolItem as OutputCodeInterpreterServerToolItem,
    )
    from openrouter_core.models.output_computer_call_item import OutputComputerCallItem as OutputComputerCallItem
    from openrouter_core.models.output_computer_call_item import (
        OutputComputerCallItemPendingSafetyCheck as OutputComputerCallItemPendingSafetyCheck,
    )
    from openrouter_core.models.output_custom_tool_call_item import OutputCustomToolCallItem as OutputCustomToolCallItem
    from openrouter_core.models.output_datetime_item import OutputDatetimeItem as OutputDatetimeItem
    from openrouter_core.models.output_file_search_call_item import OutputFileSearchCallItem as OutputFileSearchCallItem
    from openrouter_core.models.output_file_search_server_tool_item import (
        OutputFileSearchServerToolItem as OutputFileSearchServerToolItem,
    )
    from openrouter_core.models.output_files_server_tool_item import (
        OutputFilesServerToolItem as OutputFilesServerToolItem,
    )
    from openrouter_core.models.output_function_call_item import OutputFunctionCallItem as OutputFunctionCallItem
    from openrouter_core.models.output_function_call_item_parts import (
        FunctionCallItemSubagentItem as FunctionCallItemSubagentItem,
    )
    from openrouter_core.models.output_fusion_server_tool_item import (
        OutputFusionServerToolItem as OutputFusionServerToolItem,
    )
    from openrouter_core.models.output_fusion_server_tool_item_parts import FusionSource as FusionSource
    from openrouter_core.models.output_fusion_server_tool_item_parts import (
        OutputFusionServerToolItemFailedModel as OutputFusionServerToolItemFailedModel,
    )
    from openrouter_core.models.output_fusion_server_tool_item_parts import (
        OutputFusionServerToolItemResponse as OutputFusionServerToolItemResponse,
    )
    from openrouter_core.models.output_image_generation_call_item import (
        OutputImageGenerationCallItem as OutputImageGenerationCallItem,
    )
    from openrouter_core.models.output_image_generation_server_tool_item import (
        OutputImageGenerationServerToolItem as OutputImageGenerationServerToolItem,
    )
    from openrouter_core.models.output_mcp_server_tool_item import OutputMcpServerToolItem as OutputMcpServerToolItem
    from openrouter_core.models.output_memory_server_tool_item import (
        OutputMemoryServerToolItem as OutputMemoryServerToolItem,
    )
    from openrouter_core.models.output_message_item import OutputMessageItem as OutputMessageItem
    from openrouter_core.models.output_reasoning_item import OutputReasoningItem as OutputReasoningItem
    from openrouter_core.models.output_search_models_server_tool_item import (
        OutputSearchModelsServerToolItem as OutputSearchModelsServerToolItem,
    )
    from openrouter_core.models.output_shell_call_item import OutputShellCallItem as OutputShellCallItem
    from openrouter_core.models.output_shell_call_item_parts import (
        OutputShellCallItemAction as OutputShellCallItemAction,
    )
    from openrouter_core.models.output_shell_call_output_item import (
        OutputShellCallOutputItem as OutputShellCallOutputItem,
    )
    from openrouter_core.models.output_shell_server_tool_item import (
        OutputShellServerToolItem as OutputShellServerToolItem,
    )
    from openrouter_core.models.output_shell_server_tool_item_parts import (
        OutputShellServerToolItemAction as OutputShellServerToolItemAction,
    )
    from openrouter_core.models.output_subagent_server_tool_item import (
        OutputSubagentServerToolItem as OutputSubagentServerToolItem,
    )
    from openrouter_core.models.output_text_editor_server_tool_item import (
        OutputTextEditorServerToolItem as OutputTextEditorServerToolItem,
    )
    from openrouter_core.models.output_tool_search_server_tool_item import (
        OutputToolSearchServerToolItem as OutputToolSearchServerToolItem,
    )
    from openrouter_core.models.output_web_fetch_server_tool_item import (
        OutputWebFetchServerToolItem as OutputWebFetchServerToolItem,
    )
    from openrouter_core.models.output_web_search_call_item import OutputWebSearchCallItem as OutputWebSearchCallItem
    from openrouter_core.models.output_web_search_call_item_action_search_parts import (
        WebSearchSource as WebSearchSource,
    )
    from openrouter_core.models.output_web_search_call_item_parts import (
        OutputWebSearchCallItemActionFindInPage as OutputWebSearchCallItemActionFindInPage,
    )
    from openrouter_core.models.output_web_search_call_item_parts import (
        OutputWebSearchCallItemActionOpenPage as OutputWebSearchCallItemActionOpenPage,
    )
    from openrouter_core.models.output_web_search_call_item_parts import (
        OutputWebSearchCallItemActionSearch as OutputWebSearchCallItemActionSearch,
    )
    from openrouter_core.models.output_web_search_server_tool_item import (
        OutputWebSearchServerToolItem as OutputWebSearchServerToolItem,
    )
    from openrouter_core.models.output_web_search_server_tool_item_action_parts import (
        OutputWebSearchServerToolItemActionSource as OutputWebSearchServerToolItemActionSource,
    )
    from openrouter_core.models.output_web_search_server_tool_item_parts import (
        OutputWebSearchServerToolItemAction as OutputWebSearchServerToolItemAction,
    )
    from openrouter_core.models.preview_20250311_web_search_server_tool import (
        Preview_20250311_WebSearchServerTool as Preview_20250311_WebSearchServerTool,
    )
    from openrouter_core.models.preview_web_search_server_tool import (
        Preview_WebSearchServerTool as Preview_WebSearchServerTool,
    )
    from openrouter_core.models.preview_web_search_user_location import (
        Preview_WebSearchUserLocation as Preview_WebSearchUserLocation,
    )
    from openrouter_core.models.prompt_cache_options import PromptCacheOptions as PromptCacheOptions
    from openrouter_core.models.reasoning_summary_text import ReasoningSummaryText as ReasoningSummaryText
    from openrouter_core.models.reasoning_text_content import ReasoningTextContent as ReasoningTextContent
    from openrouter_core.models.response_output_text import ResponseOutputText as ResponseOutputText
    from openrouter_core.models.response_output_text_parts import ResponseOutputTextLogprob as ResponseOutputTextLogprob
    from openrouter_core.models.response_output_text_parts import (
        ResponseOutputTextLogprobTopLogprob as ResponseOutputTextLogprobTopLogprob,
    )
    from openrouter_core.models.responses_error_field import ResponsesErrorField as ResponsesErrorField
    from openrouter_core.models.responses_request import AdditionalToolsItem as AdditionalToolsItem
    from openrouter_core.models.responses_request import AgentMessageItem as AgentMessageItem
    from openrouter_core.models.responses_request import AgentMessageItemAgent as AgentMessageItemAgent
    from openrouter_core.models.responses_request import (
        AgentMessageItemContentEncryptedContent as AgentMessageItemContentEncryptedContent,
    )
    from openrouter_core.models.responses_request import ApplyPatchCallItem as ApplyPatchCallItem
    from openrouter_core.models.responses_request import ApplyPatchCallOperationParam as ApplyPatchCallOperationParam
    from openrouter_core.models.responses_request import ApplyPatchCallOutputItem as ApplyPatchCallOutputItem
    from openrouter_core.models.responses_request import (
        ApplyPatchCreateFileOperationParam as ApplyPatchCreateFileOperationParam,
    )
    from openrouter_core.models.responses_request import (
        ApplyPatchDeleteFileOperationParam as ApplyPatchDeleteFileOperationParam,
    )
    from openrouter_core.models.responses_request import (
        ApplyPatchServerTool_OpenRouter as ApplyPatchServerTool_OpenRouter,
    )
    from openrouter_core.models.responses_request import ApplyPatchServerToolConfig as ApplyPatchServerToolConfig
    from openrouter_core.models.responses_request import ApplyPatchServerToolParam as ApplyPatchServerToolParam
    from openrouter_core.models.responses_request import (
        ApplyPatchUpdateFileOperationParam as ApplyPatchUpdateFileOperationParam,
    )
    from openrouter_core.models.responses_request import (
        CodeInterpreterFileOutputParam as CodeInterpreterFileOutputParam,
    )
    from openrouter_core.models.responses_request import (
        CodeInterpreterImageOutputParam as CodeInterpreterImageOutputParam,
    )
    from openrouter_core.models.responses_request import (
        CodeInterpreterLogsOutputParam as CodeInterpreterLogsOutputParam,
    )
    from openrouter_core.models.responses_request import (
        CodeInterpreterServerToolContainerAutoParam as CodeInterpreterServerToolContainerAutoParam,
    )
    from openrouter_core.models.responses_request import (
        CodeInterpreterServerToolParam as CodeInterpreterServerToolParam,
    )
    from openrouter_core.models.responses_request import CodexLocalShellToolParam as CodexLocalShellToolParam
    from openrouter_core.models.responses_request import CompactionItem as CompactionItem
    from openrouter_core.models.responses_request import CompoundFilterParam as CompoundFilterParam
    from openrouter_core.models.responses_request import ComputerUseServerToolParam as ComputerUseServerToolParam
    from openrouter_core.models.responses_request import ContextCompactionItem as ContextCompactionItem
    from openrouter_core.models.responses_request import CreateResponsesAnyRequest as CreateResponsesAnyRequest
    from openrouter_core.models.responses_request import CreateResponsesRequest as CreateResponsesRequest
    from openrouter_core.models.responses_request import CreateResponsesStreamRequest as CreateResponsesStreamRequest
    from openrouter_core.models.responses_request import CustomToolCallItem as CustomToolCallItem
    from openrouter_core.models.responses_request import CustomToolCallOutputItem as CustomToolCallOutputItem
    from openrouter_core.models.responses_request import CustomToolFormatGrammarParam as CustomToolFormatGrammarParam
    from openrouter_core.models.responses_request import CustomToolFormatTextParam as CustomToolFormatTextParam
    from openrouter_core.models.responses_request import CustomToolParam as CustomToolParam
    from openrouter_core.models.responses_request import EasyInputMessage as EasyInputMessage
    from openrouter_core.models.responses_request import FileCitationParam as FileCitationParam
    from openrouter_core.models.responses_request import FilePathParam as FilePathParam
    from openrouter_core.models.responses_request import (
        FileSearchServerToolFiltersParam as FileSearchServerToolFiltersParam,
    )
    from openrouter_core.models.responses_request import FileSearchServerToolParam as FileSearchServerToolParam
    from openrouter_core.models.responses_request import (
        FileSearchServerToolRankingOptionsParam as FileSearchServerToolRankingOptionsParam,
    )
    from openrouter_core.models.responses_request import FormatJsonObjectConfigParam as FormatJsonObjectConfigParam
    from openrouter_core.models.responses_request import FormatJsonSchemaConfigParam as FormatJsonSchemaConfigParam
    from openrouter_core.models.responses_request import FormatsParam as FormatsParam
    from openrouter_core.models.responses_request import FormatTextConfigParam as FormatTextConfigParam
    from openrouter_core.models.responses_request import FunctionCallItem as FunctionCallItem
    from openrouter_core.models.responses_request import (
        FunctionCallItemSubagentItemParam as FunctionCallItemSubagentItemParam,
    )
    from openrouter_core.models.responses_request import FunctionCallOutputItem as FunctionCallOutputItem
    from openrouter_core.models.responses_request import (
        FunctionToolWithDeferLoadingParam as FunctionToolWithDeferLoadingParam,
    )
    from openrouter_core.models.responses_request import (
        FusionAnalysisResultContradictionParam as FusionAnalysisResultContradictionParam,
    )
    from openrouter_core.models.responses_request import (
        FusionAnalysisResultContradictionStanceParam as FusionAnalysisResultContradictionStanceParam,
    )
    from openrouter_core.models.responses_request import FusionAnalysisResultParam as FusionAnalysisResultParam
    from openrouter_core.models.responses_request import (
        FusionAnalysisResultPartialCoverageParam as FusionAnalysisResultPartialCoverageParam,
    )
    from openrouter_core.models.responses_request import (
        FusionAnalysisResultUniqueInsightParam as FusionAnalysisResultUniqueInsightParam,
    )
    from openrouter_core.models.responses_request import FusionSourceParam as FusionSourceParam
    from openrouter_core.models.responses_request import (
        ImageGenerationServerToolInputImageMaskParam as ImageGenerationServerToolInputImageMaskParam,
    )
    from openrouter_core.models.responses_request import (
        ImageGenerationServerToolParam as ImageGenerationServerToolParam,
    )
    from openrouter_core.models.responses_request import InputAudio as InputAudio
    from openrouter_core.models.responses_request import InputAudioInputAudio as InputAudioInputAudio
    from openrouter_core.models.responses_request import InputFile as InputFile
    from openrouter_core.models.responses_request import InputImage as InputImage
    from openrouter_core.models.responses_request import InputItem as InputItem
    from openrouter_core.models.responses_request import InputMessageItem as InputMessageItem
    from openrouter_core.models.responses_request import Inputs as Inputs
    from openrouter_core.models.responses_request import InputText as InputText
    from openrouter_core.models.responses_request import InputVideo as InputVideo
    from openrouter_core.models.responses_request import ItemReferenceItem as ItemReferenceItem
    from openrouter_core.models.responses_request import (
        Legacy_WebSearchServerToolParam as Legacy_WebSearchServerToolParam,
    )
    from openrouter_core.models.responses_request import LocalShellCallItem as LocalShellCallItem
    from openrouter_core.models.responses_request import LocalShellCallItemAction as LocalShellCallItemAction
    from openrouter_core.models.responses_request import LocalShellCallOutputItem as LocalShellCallOutputItem
    from openrouter_core.models.responses_request import McpApprovalRequestItem as McpApprovalRequestItem
    from openrouter_core.models.responses_request import McpApprovalResponseItem as McpApprovalResponseItem
    from openrouter_core.models.responses_request import McpCallItem as McpCallItem
    from openrouter_core.models.responses_request import McpListToolsItem as McpListToolsItem
    from openrouter_core.models.responses_request import McpListToolsItemTool as McpListToolsItemTool
    from openrouter_core.models.responses_request import (
        McpServerToolAllowedTools1Param as McpServerToolAllowedTools1Param,
    )
    from openrouter_core.models.responses_request import McpServerToolParam as McpServerToolParam
    from openrouter_core.models.responses_request import (
        McpServerToolRequireApprovalAlwaysParam as McpServerToolRequireApprovalAlwaysParam,
    )
    from openrouter_core.models.responses_request import (
        McpServerToolRequireApprovalParam as McpServerToolRequireApprovalParam,
    )
    from openrouter_core.models.responses_request import NamespaceFunctionToolParam as NamespaceFunctionToolParam
    from openrouter_core.models.responses_request import NamespaceToolParam as NamespaceToolParam
    from openrouter_core.models.responses_request import (
        OpenAIResponsesAnnotationParam as OpenAIResponsesAnnotationParam,
    )
    from openrouter_core.models.responses_request import (
        OpenAIResponsesRefusalContentParam as OpenAIResponsesRefusalContentParam,
    )
    from openrouter_core.models.responses_request import (
        OpenAIResponsesToolChoice4Param as OpenAIResponsesToolChoice4Param,
    )
    from openrouter_core.models.responses_request import (
        OpenAIResponsesToolChoiceApplyPatchParam as OpenAIResponsesToolChoiceApplyPatchParam,
    )
    from openrouter_core.models.responses_request import (
        OpenAIResponsesToolChoiceFunctionParam as OpenAIResponsesToolChoiceFunctionParam,
    )
    from openrouter_core.models.responses_request import (
        OpenAIResponsesToolChoiceParam as OpenAIResponsesToolChoiceParam,
    )
    from openrouter_core.models.responses_request import (
        OpenAIResponsesToolChoiceShellParam as OpenAIResponsesToolChoiceShellParam,
    )
    from openrouter_core.models.responses_request import (
        OutputAdvisorServerToolItemParam as OutputAdvisorServerToolItemParam,
    )
    from openrouter_core.models.responses_request import (
        OutputApplyPatchServerToolItemParam as OutputApplyPatchServerToolItemParam,
    )
    from openrouter_core.models.responses_request import OutputBashServerToolItemParam as OutputBashServerToolItemParam
    from openrouter_core.models.responses_request import (
        OutputBrowserUseServerToolItemParam as OutputBrowserUseServerToolItemParam,
    )
    from openrouter_core.models.responses_request import (
        OutputCodeInterpreterCallItemParam as OutputCodeInterpreterCallItemParam,
    )
    from openrouter_core.models.responses_request import (
        OutputCodeInterpreterServerToolItemParam as OutputCodeInterpreterServerToolItemParam,
    )
    from openrouter_core.models.responses_request import OutputComputerCallItemParam as OutputComputerCallItemParam
    from openrouter_core.models.responses_request import (
        OutputComputerCallItemPendingSafetyCheckParam as OutputComputerCallItemPendingSafetyCheckParam,
    )
    from openrouter_core.models.responses_request import OutputCustomToolCallItemParam as OutputCustomToolCallItemParam
    from openrouter_core.models.responses_request import OutputDatetimeItemParam as OutputDatetimeItemParam
    from openrouter_core.models.responses_request import OutputFileSearchCallItemParam as OutputFileSearchCallItemParam
    from openrouter_core.models.responses_request import (
        OutputFileSearchServerToolItemParam as OutputFileSearchServerToolItemParam,
    )
    from openrouter_core.models.responses_request import (
        OutputFilesServerToolItemParam as OutputFilesServerToolItemParam,
    )
    from openrouter_core.models.responses_request import OutputFunctionCallItemParam as OutputFunctionCallItemParam
    from openrouter_core.models.responses_request import (
        OutputFusionServerToolItemFailedModelParam as OutputFusionServerToolItemFailedModelParam,
    )
    from openrouter_core.models.responses_request import (
        OutputFusionServerToolItemParam as OutputFusionServerToolItemParam,
    )
    from openrouter_core.models.responses_request import (
        OutputFusionServerToolItemResponseParam as OutputFusionServerToolItemResponseParam,
    )
    from openrouter_core.models.responses_request import (
        OutputImageGenerationCallItemParam as OutputImageGenerationCallItemParam,
    )
    from openrouter_core.models.responses_request import (
        OutputImageGenerationServerToolItemParam as OutputImageGenerationServerToolItemParam,
    )
    from openrouter_core.models.responses_request import OutputMcpServerToolItemParam as OutputMcpServerToolItemParam
    from openrouter_core.models.responses_request import (
        OutputMemoryServerToolItemParam as OutputMemoryServerToolItemParam,
    )
    from openrouter_core.models.responses_request import (
        OutputMessageItemWithContentType as OutputMessageItemWithContentType,
    )
    from openrouter_core.models.responses_request import (
        OutputReasoningItemWithSummary as OutputReasoningItemWithSummary,
    )
    from openrouter_core.models.responses_request import (
        OutputSearchModelsServerToolItemParam as OutputSearchModelsServerToolItemParam,
    )
    from openrouter_core.models.responses_request import (
        OutputShellServerToolItemActionParam as OutputShellServerToolItemActionParam,
    )
    from openrouter_core.models.responses_request import (
        OutputShellServerToolItemParam as OutputShellServerToolItemParam,
    )
    from openrouter_core.models.responses_request import (
        OutputSubagentServerToolItemParam as OutputSubagentServerToolItemParam,
    )
    from openrouter_core.models.responses_request import (
        OutputTextEditorServerToolItemParam as OutputTextEditorServerToolItemParam,
    )
    from openrouter_core.models.responses_request import (
        OutputToolSearchServerToolItemParam as OutputToolSearchServerToolItemParam,
    )
    from openrouter_core.models.responses_request import (
        OutputWebFetchServerToolItemParam as OutputWebFetchServerToolItemParam,
    )
    from openrouter_core.models.responses_request import (
        OutputWebSearchCallItemActionFindInPageParam as OutputWebSearchCallItemActionFindInPageParam,
    )
    from openrouter_core.models.responses_request import (
        OutputWebSearchCallItemActionOpenPageParam as OutputWebSearchCallItemActionOpenPageParam,
    )
    from openrouter_core.models.responses_request import (
        OutputWebSearchCallItemActionSearchParam as OutputWebSearchCallItemActionSearchParam,
    )
    from openrouter_core.models.responses_request import OutputWebSearchCallItemParam as OutputWebSearchCallItemParam
    from openrouter_core.models.responses_request import (
        OutputWebSearchServerToolItemActionParam as OutputWebSearchServerToolItemActionParam,
    )
    from openrouter_core.models.responses_request import (
        OutputWebSearchServerToolItemActionSourceParam as OutputWebSearchServerToolItemActionSourceParam,
    )
    from openrouter_core.models.responses_request import (
        OutputWebSearchServerToolItemParam as OutputWebSearchServerToolItemParam,
    )
    from openrouter_core.models.responses_request import (
        Preview_20250311_WebSearchServerToolParam as Preview_20250311_WebSearchServerToolParam,
    )
    from openrouter_core.models.responses_request import (
        Preview_WebSearchServerToolParam as Preview_WebSearchServerToolParam,
    )
    from openrouter_core.models.responses_request import (
        Preview_WebSearchUserLocationParam as Preview_WebSearchUserLocationParam,
    )
    from openrouter_core.models.responses_request import ReasoningConfig as ReasoningConfig
    from openrouter_core.models.responses_request import ReasoningItem as ReasoningItem
    from openrouter_core.models.responses_request import ReasoningSummaryTextParam as ReasoningSummaryTextParam
    from openrouter_core.models.responses_request import ReasoningTextContentParam as ReasoningTextContentParam
    from openrouter_core.models.responses_request import (
        ResponseOutputTextLogprobParam as ResponseOutputTextLogprobParam,
    )
    from openrouter_core.models.responses_request import (
        ResponseOutputTextLogprobTopLogprobParam as ResponseOutputTextLogprobTopLogprobParam,
    )
    from openrouter_core.models.responses_request import ResponseOutputTextParam as ResponseOutputTextParam
    from openrouter_core.models.responses_request import ResponsesAnyRequest as ResponsesAnyRequest
    from openrouter_core.models.responses_request import ResponsesParameters as ResponsesParameters
    from openrouter_core.models.responses_request import ResponsesRequest as ResponsesRequest
    from openrouter_core.models.responses_request import ResponsesStreamRequest as ResponsesStreamRequest
    from openrouter_core.models.responses_request import (
        SearchModelsServerTool_OpenRouter as SearchModelsServerTool_OpenRouter,
    )
    from openrouter_core.models.responses_request import ShellCallItem as ShellCallItem
    from openrouter_core.models.responses_request import (
        ShellCallOutputContentOutcomeExitParam as ShellCallOutputContentOutcomeExitParam,
    )
    from openrouter_core.models.responses_request import (
        ShellCallOutputContentOutcomeTimeoutParam as ShellCallOutputContentOutcomeTimeoutParam,
    )
    from openrouter_core.models.responses_request import ShellCallOutputContentParam as ShellCallOutputContentParam
    from openrouter_core.models.responses_request import ShellCallOutputItem as ShellCallOutputItem
    from openrouter_core.models.responses_request import ShellServerTool_OpenRouter as ShellServerTool_OpenRouter
    from openrouter_core.models.responses_request import ShellServerToolConfig as ShellServerToolConfig
    from openrouter_core.models.responses_request import ShellServerToolParam as ShellServerToolParam
    from openrouter_core.models.responses_request import StoredPromptTemplateParam as StoredPromptTemplateParam
    from openrouter_core.models.responses_request import TextExtendedConfigParam as TextExtendedConfigParam
    from openrouter_core.models.responses_request import ToolChoiceAllowedParam as ToolChoiceAllowedParam
    from openrouter_core.models.responses_request import ToolSearchServerTool as ToolSearchServerTool
    from openrouter_core.models.responses_request import ToolSearchServerToolConfig as ToolSearchServerToolConfig
    from openrouter_core.models.responses_request import URLCitationParam as URLCitationParam
    from openrouter_core.models.responses_request import WebSearchDomainFilterParam as WebSearchDomainFilterParam
    from openrouter_core.models.responses_request import (
        WebSearchServerTool_OpenRouter as WebSearchServerTool_OpenRouter,
    )
    from openrouter_core.models.responses_request import WebSearchServerToolConfig as WebSearchServerToolConfig
    from openrouter_core.models.responses_request import WebSearchServerToolParam as WebSearchServerToolParam
    from openrouter_core.models.responses_request import WebSearchSourceParam as WebSearchSourceParam
    from openrouter_core.models.server_tool_use_details import ServerToolUseDetails as ServerToolUseDetails
    from openrouter_core.models.shared_request import AdvisorReasoning as AdvisorReasoning
    from openrouter_core.models.shared_request import AdvisorServerTool_OpenRouter as AdvisorServerTool_OpenRouter
    from openrouter_core.models.shared_request import AdvisorServerToolConfig as AdvisorServerToolConfig
    from openrouter_core.models.shared_request import AnthropicCacheControlDirective as AnthropicCacheControlDirective
    from openrouter_core.models.shared_request import AutoBetaRouterPlugin as AutoBetaRouterPlugin
    from openrouter_core.models.shared_request import AutoRouterPlugin as AutoRouterPlugin
    from openrouter_core.models.shared_request import BashServerTool as BashServerTool
    from openrouter_core.models.shared_request import BashServerToolConfig as BashServerToolConfig
    from openrouter_core.models.shared_request import BashServerToolEnvironment as BashServerToolEnvironment
    from openrouter_core.models.shared_request import ChatDebugOptions as ChatDebugOptions
    from openrouter_core.models.shared_request import ContainerAutoEnvironment as ContainerAutoEnvironment
    from openrouter_core.models.shared_request import ContainerReferenceEnvironment as ContainerReferenceEnvironment
    from openrouter_core.models.shared_request import ContextCompressionPlugin as ContextCompressionPlugin
    from openrouter_core.models.shared_request import DatetimeServerTool as DatetimeServerTool
    from openrouter_core.models.shared_request import DatetimeServerToolConfig as DatetimeServerToolConfig
    from openrouter_core.models.shared_request import FileParserPlugin as FileParserPlugin
    from openrouter_core.models.shared_request import FilesServerTool as FilesServerTool
    from openrouter_core.models.shared_request import FusionPlugin as FusionPlugin
    from openrouter_core.models.shared_request import FusionPluginTool as FusionPluginTool
    from openrouter_core.models.shared_request import FusionServerTool_OpenRouter as FusionServerTool_OpenRouter
    from openrouter_core.models.shared_request import FusionServerToolConfig as FusionServerToolConfig
    from openrouter_core.models.shared_request import FusionServerToolConfigReasoning as FusionServerToolConfigReasoning
    from openrouter_core.models.shared_request import FusionServerToolConfigTool as FusionServerToolConfigTool
    from openrouter_core.models.shared_request import (
        ImageGenerationServerTool_OpenRouter as ImageGenerationServerTool_OpenRouter,
    )
    from openrouter_core.models.shared_request import ImageGenerationServerToolConfig as ImageGenerationServerToolConfig
    from openrouter_core.models.shared_request import ModerationPlugin as ModerationPlugin
    from openrouter_core.models.shared_request import ParetoRouterPlugin as ParetoRouterPlugin
    from openrouter_core.models.shared_request import PDFParserOptions as PDFParserOptions
    from openrouter_core.models.shared_request import PercentileLatencyCutoffs as PercentileLatencyCutoffs
    from openrouter_core.models.shared_request import PercentileThroughputCutoffs as PercentileThroughputCutoffs
    from openrouter_core.models.shared_request import PromptCacheBreakpointParam as PromptCacheBreakpointParam
    from openrouter_core.models.shared_request import PromptCacheOptionsParam as PromptCacheOptionsParam
    from openrouter_core.models.shared_request import ProviderPreferences as ProviderPreferences
    from openrouter_core.models.shared_request import ProviderPreferencesMaxPrice as ProviderPreferencesMaxPrice
    from openrouter_core.models.shared_request import ProviderSortConfig as ProviderSortConfig
    from openrouter_core.models.shared_request import ResponseHealingPlugin as ResponseHealingPlugin
    from openrouter_core.models.shared_request import SearchModelsServerToolConfig as SearchModelsServerToolConfig
    from openrouter_core.models.shared_request import ShellServerToolEnvironment as ShellServerToolEnvironment
    from openrouter_core.models.shared_request import StopServerToolsWhenCondition as StopServerToolsWhenCondition
    from openrouter_core.models.shared_request import (
        StopServerToolsWhenFinishReasonIs as StopServerToolsWhenFinishReasonIs,
    )
    from openrouter_core.models.shared_request import StopServerToolsWhenHasToolCall as StopServerToolsWhenHasToolCall
    from openrouter_core.models.shared_request import StopServerToolsWhenMaxCost as StopServerToolsWhenMaxCost
    from openrouter_core.models.shared_request import (
        StopServerToolsWhenMaxTokensUsed as StopServerToolsWhenMaxTokensUsed,
    )
    from openrouter_core.models.shared_request import StopServerToolsWhenStepCountIs as StopServerToolsWhenStepCountIs
    from openrouter_core.models.shared_request import SubagentNestedTool as SubagentNestedTool
    from openrouter_core.models.shared_request import SubagentReasoning as SubagentReasoning
    from openrouter_core.models.shared_request import SubagentServerTool_OpenRouter as SubagentServerTool_OpenRouter
    from openrouter_core.models.shared_request import SubagentServerToolConfig as SubagentServerToolConfig
    from openrouter_core.models.shared_request import TraceConfig as TraceConfig
    from openrouter_core.models.shared_request import WebFetchPlugin as WebFetchPlugin
    from openrouter_core.models.shared_request import WebFetchServerTool as WebFetchServerTool
    from openrouter_core.models.shared_request import WebFetchServerToolConfig as WebFetchServerToolConfig
    from openrouter_core.models.shared_request import WebSearchPlugin as WebSearchPlugin
    from openrouter_core.models.shared_request import WebSearchUserLocationParam as WebSearchUserLocationParam
    from openrouter_core.models.shared_request import WebSearchUserLocationServerTool as WebSearchUserLocationServerTool
    from openrouter_core.models.shell_call_output_content import ShellCallOutputContent as ShellCallOutputContent
    from openrouter_core.models.shell_call_output_content_parts import (
        ShellCallOutputContentOutcomeExit as ShellCallOutputContentOutcomeExit,
    )
    from openrouter_core.models.shell_call_output_content_parts import (
        ShellCallOutputContentOutcomeTimeout as ShellCallOutputContentOutcomeTimeout,
    )
    from openrouter_core.models.shell_server_tool import ShellServerTool as ShellServerTool
    from openrouter_core.models.stored_prompt_template import StoredPromptTemplate as StoredPromptTemplate
    from openrouter_core.models.stream_logprob import StreamLogprob as StreamLogprob
    from openrouter_core.models.stream_logprob_parts import StreamLogprobTopLogprob as StreamLogprobTopLogprob
    from openrouter_core.models.text_extended_config import TextExtendedConfig as TextExtendedConfig
    from openrouter_core.models.text_extended_config_parts import FormatJsonObjectConfig as FormatJsonObjectConfig
    from openrouter_core.models.text_extended_config_parts import FormatJsonSchemaConfig as FormatJsonSchemaConfig
    from openrouter_core.models.text_extended_config_parts import FormatTextConfig as FormatTextConfig
    from openrouter_core.models.tool_choice_allowed import ToolChoiceAllowed as ToolChoiceAllowed
    from openrouter_core.models.unions import ApplyPatchCallOperation as ApplyPatchCallOperation
    from openrouter_core.models.unions import ContentPartAddedEventPart as ContentPartAddedEventPart
    from openrouter_core.models.unions import CustomToolFormat as CustomToolFormat
    from openrouter_core.models.unions import FileSearchServerToolFiltersUnion as FileSearchServerToolFiltersUnion
    from openrouter_core.models.unions import Formats as Formats
    from openrouter_core.models.unions import NamespaceToolTool as NamespaceToolTool
    from openrouter_core.models.unions import OpenAIResponsesAnnotation as OpenAIResponsesAnnotation
    from openrouter_core.models.unions import OpenAIResponsesToolChoice as OpenAIResponsesToolChoice
    from openrouter_core.models.unions import OpenResponsesResultTool as OpenResponsesResultTool
    from openrouter_core.models.unions import OutputCodeInterpreterCallItemOutput as OutputCodeInterpreterCallItemOutput
    from openrouter_core.models.unions import OutputItems as OutputItems
    from openrouter_core.models.unions import OutputMessageItemContent as OutputMessageItemContent
    from openrouter_core.models.unions import OutputWebSearchCallItemAction as OutputWebSearchCallItemAction
    from openrouter_core.models.unions import ShellCallOutputContentOutcome as ShellCallOutputContentOutcome
    from openrouter_core.models.unions import StreamEvents as StreamEvents
    from openrouter_core.models.unknown import UnknownVariant as UnknownVariant
    from openrouter_core.models.url_citation import URLCitation as URLCitation
    from openrouter_core.models.usage import Usage as Usage
    from openrouter_core.models.usage import UsageInputTokensDetails as UsageInputTokensDetails
    from openrouter_core.models.usage import UsageOutputTokensDetails as UsageOutputTokensDetails
    from openrouter_core.models.usage_parts import UsageCostDetails as UsageCostDetails
    from openrouter_core.models.web_search_domain_filter import WebSearchDomainFilter as WebSearchDomainFilter
    from openrouter_core.models.web_search_server_tool import WebSearchServerTool as WebSearchServerTool
    from openrouter_core.models.web_search_user_location import WebSearchUserLocation as WebSearchUserLocation
    from openrouter_core.outcomes import CreateApiAlphaResponsesResponse as CreateApiAlphaResponsesResponse
    from openrouter_core.outcomes import CreateResponsesResponse as CreateResponsesResponse

    FunctionTool: TypeAlias = FunctionToolWithDeferLoadingParam
    OpenResponsesRequest: TypeAlias = ResponsesRequest

_WHERE: Final = {
    "AdditionalToolsItem": "responses_request",
    "AdvisorReasoning": "shared_request",
    "AdvisorServerToolConfig": "shared_request",
    "AdvisorServerTool_OpenRouter": "shared_request",
    "AgentMessageItem": "responses_request",
    "AgentMessageItemAgent": "responses_request",
    "AgentMessageItemContentEncryptedContent": "responses_request",
    "AnnotationAddedEvent": "event_response_output_text_annotation",
    "AnthropicCacheControlDirective": "shared_request",
    "ApplyPatchCallItem": "responses_request",
    "ApplyPatchCallOperation": "unions",
    "ApplyPatchCallOperationDiffDeltaEvent": "event_response_apply_patch_call_operation_diff",
    "ApplyPatchCallOperationDiffDoneEvent": "event_response_apply_patch_call_operation_diff",
    "ApplyPatchCallOperationParam": "responses_request",
    "ApplyPatchCallOutputItem": "responses_request",
    "ApplyPatchCreateFileOperation": "apply_patch_create_file_operation",
    "ApplyPatchCreateFileOperationParam": "responses_request",
    "ApplyPatchDeleteFileOperation": "apply_patch_delete_file_operation",
    "ApplyPatchDeleteFileOperationParam": "responses_request",
    "ApplyPatchServerTool": "apply_patch_server_tool",
    "ApplyPatchServerToolConfig": "responses_request",
    "ApplyPatchServerToolParam": "responses_request",
    "ApplyPatchServerTool_OpenRouter": "responses_request",
    "ApplyPatchUpdateFileOperation": "apply_patch_update_file_operation",
    "ApplyPatchUpdateFileOperationParam": "responses_request",
    "AutoBetaRouterPlugin": "shared_request",
    "AutoRouterPlugin": "shared_request",
    "BaseReasoningConfig": "base_reasoning_config",
    "BashServerTool": "shared_request",
    "BashServerToolConfig": "shared_request",
    "BashServerToolEnvironment": "shared_request",
    "ChatDebugOptions": "shared_request",
    "CodeInterpreterCallCodeDeltaEvent": "event_response_code_interpreter_call_code",
    "CodeInterpreterCallCodeDoneEvent": "event_response_code_interpreter_call_code",
    "CodeInterpreterCallCompletedEvent": "event_response_code_interpreter_call",
    "CodeInterpreterCallInProgressEvent": "event_response_code_interpreter_call",
    "CodeInterpreterCallInterpretingEvent": "event_response_code_interpreter_call",
    "CodeInterpreterFileOutput": "output_code_interpreter_call_item_parts",
    "CodeInterpreterFileOutputParam": "responses_request",
    "CodeInterpreterImageOutput": "output_code_interpreter_call_item_parts",
    "CodeInterpreterImageOutputParam": "responses_request",
    "CodeInterpreterLogsOutput": "output_code_interpreter_call_item_parts",
    "CodeInterpreterLogsOutputParam": "responses_request",
    "CodeInterpreterServerTool": "code_interpreter_server_tool",
    "CodeInterpreterServerToolContainerAuto": "code_interpreter_server_tool_parts",
    "CodeInterpreterServerToolContainerAutoParam": "responses_request",
    "CodeInterpreterServerToolParam": "responses_request",
    "CodexLocalShellTool": "codex_local_shell_tool",
    "CodexLocalShellToolParam": "responses_request",
    "CompactionItem": "responses_request",
    "CompoundFilter": "file_search_server_tool_parts",
    "CompoundFilterParam": "responses_request",
    "ComputerUseServerTool": "computer_use_server_tool",
    "ComputerUseServerToolParam": "responses_request",
    "ContainerAutoEnvironment": "shared_request",
    "ContainerReferenceEnvironment": "shared_request",
    "ContentPartAddedEvent": "event_response_content_part",
    "ContentPartAddedEventPart": "unions",
    "ContentPartDoneEvent": "event_response_content_part",
    "ContextCompactionItem": "responses_request",
    "ContextCompressionPlugin": "shared_request",
    "CreateResponsesAnyRequest": "responses_request",
    "CreateResponsesRequest": "responses_request",
    "CreateResponsesStreamRequest": "responses_request",
    "CustomTool": "custom_tool",
    "CustomToolCallInputDeltaEvent": "event_response_custom_tool_call_input",
    "CustomToolCallInputDoneEvent": "event_response_custom_tool_call_input",
    "CustomToolCallItem": "responses_request",
    "CustomToolCallOutputItem": "responses_request",
    "CustomToolFormat": "unions",
    "CustomToolFormatGrammar": "custom_tool_parts",
    "CustomToolFormatGrammarParam": "responses_request",
    "CustomToolFormatText": "custom_tool_parts",
    "CustomToolFormatTextParam": "responses_request",
    "CustomToolParam": "responses_request",
    "DatetimeServerTool": "shared_request",
    "DatetimeServerToolConfig": "shared_request",
    "DebugEvent": "event_response",
    "DebugEventDebug": "event_response",
    "DebugEventDebugTimings": "debug_event_debug_parts",
    "EasyInputMessage": "responses_request",
    "EndpointInfo": "endpoints_metadata_parts",
    "EndpointsMetadata": "open_router_metadata_parts",
    "ErrorEvent": "event_error",
    "FileCitation": "file_citation",
    "FileCitationParam": "responses_request",
    "FileParserPlugin": "shared_request",
    "FilePath": "file_path",
    "FilePathParam": "responses_request",
    "FileSearchServerTool": "file_search_server_tool",
    "FileSearchServerToolFilters": "file_search_server_tool_parts",
    "FileSearchServerToolFiltersParam": "responses_request",
    "FileSearchServerToolFiltersUnion": "unions",
    "FileSearchServerToolParam": "responses_request",
    "FileSearchServerToolRankingOptions": "file_search_server_tool_parts",
    "FileSearchServerToolRankingOptionsParam": "responses_request",
    "FilesServerTool": "shared_request",
    "FormatJsonObjectConfig": "text_extended_config_parts",
    "FormatJsonObjectConfigParam": "responses_request",
    "FormatJsonSchemaConfig": "text_extended_config_parts",
    "FormatJsonSchemaConfigParam": "responses_request",
    "FormatTextConfig": "text_extended_config_parts",
    "FormatTextConfigParam": "responses_request",
    "Formats": "unions",
    "FormatsParam": "responses_request",
    "FunctionCallArgsDeltaEvent": "event_response_function_call_arguments",
    "FunctionCallArgsDoneEvent": "event_response_function_call_arguments",
    "FunctionCallItem": "responses_request",
    "FunctionCallItemSubagentItem": "output_function_call_item_parts",
    "FunctionCallItemSubagentItemParam": "responses_request",
    "FunctionCallOutputItem": "responses_request",
    "FunctionToolWithDeferLoading": "function_tool_with_defer_loading",
    "FunctionToolWithDeferLoadingParam": "responses_request",
    "FusionAnalysisResult": "fusion_analysis_result",
    "FusionAnalysisResultContradiction": "fusion_analysis_result",
    "FusionAnalysisResultContradictionParam": "responses_request",
    "FusionAnalysisResultContradictionStance": "fusion_analysis_result",
    "FusionAnalysisResultContradictionStanceParam": "responses_request",
    "FusionAnalysisResultParam": "responses_request",
    "FusionAnalysisResultPartialCoverage": "fusion_analysis_result",
    "FusionAnalysisResultPartialCoverageParam": "responses_request",
    "FusionAnalysisResultUniqueInsight": "fusion_analysis_result",
    "FusionAnalysisResultUniqueInsightParam": "responses_request",
    "FusionCallAnalysisCompletedEvent": "event_response_fusion_call_analysis",
    "FusionCallAnalysisInProgressEvent": "event_response_fusion_call_analysis",
    "FusionCallCompletedEvent": "event_response_fusion_call",
    "FusionCallInProgressEvent": "event_response_fusion_call",
    "FusionCallPanelAddedEvent": "event_response_fusion_call_panel",
    "FusionCallPanelCompletedEvent": "event_response_fusion_call_panel",
    "FusionCallPanelDeltaEvent": "event_response_fusion_call_panel",
    "FusionCallPanelFailedEvent": "event_response_fusion_call_panel",
    "FusionCallPanelReasoningDeltaEvent": "event_response_fusion_call_panel_reasoning",
    "FusionPlugin": "shared_request",
    "FusionPluginTool": "shared_request",
    "FusionServerToolConfig": "shared_request",
    "FusionServerToolConfigReasoning": "shared_request",
    "FusionServerToolConfigTool": "shared_request",
    "FusionServerTool_OpenRouter": "shared_request",
    "FusionSource": "output_fusion_server_tool_item_parts",
    "FusionSourceParam": "responses_request",
    "ImageGenCallCompletedEvent": "event_response_image_generation_call",
    "ImageGenCallGeneratingEvent": "event_response_image_generation_call",
    "ImageGenCallInProgressEvent": "event_response_image_generation_call",
    "ImageGenCallPartialImageEvent": "event_response_image_generation_call",
    "ImageGenerationServerTool": "image_generation_server_tool",
    "ImageGenerationServerToolConfig": "shared_request",
    "ImageGenerationServerToolInputImageMask": "image_generation_server_tool_parts",
    "ImageGenerationServerToolInputImageMaskParam": "responses_request",
    "ImageGenerationServerToolParam": "responses_request",
    "ImageGenerationServerTool_OpenRouter": "shared_request",
    "IncompleteDetails": "incomplete_details",
    "InputAudio": "responses_request",
    "InputAudioInputAudio": "responses_request",
    "InputFile": "responses_request",
    "InputImage": "responses_request",
    "InputItem": "responses_request",
    "InputMessageItem": "responses_request",
    "InputText": "responses_request",
    "InputVideo": "responses_request",
    "Inputs": "responses_request",
    "ItemReferenceItem": "responses_request",
    "Legacy_WebSearchServerTool": "legacy_web_search_server_tool",
    "Legacy_WebSearchServerToolParam": "responses_request",
    "LocalShellCallItem": "responses_request",
    "LocalShellCallItemAction": "responses_request",
    "LocalShellCallOutputItem": "responses_request",
    "McpApprovalRequestItem": "responses_request",
    "McpApprovalResponseItem": "responses_request",
    "McpCallItem": "responses_request",
    "McpListToolsItem": "responses_request",
    "McpListToolsItemTool": "responses_request",
    "McpServerTool": "mcp_server_tool",
    "McpServerToolAllowedTools1": "mcp_server_tool_parts",
    "McpServerToolAllowedTools1Param": "responses_request",
    "McpServerToolParam": "responses_request",
    "McpServerToolRequireApproval": "mcp_server_tool_parts",
    "McpServerToolRequireApprovalAlways": "mcp_server_tool_require_approval_always",
    "McpServerToolRequireApprovalAlwaysParam": "responses_request",
    "McpServerToolRequireApprovalParam": "responses_request",
    "ModerationPlugin": "shared_request",
    "NamespaceFunctionTool": "namespace_tool_parts",
    "NamespaceFunctionToolParam": "responses_request",
    "NamespaceTool": "namespace_tool",
    "NamespaceToolParam": "responses_request",
    "NamespaceToolTool": "unions",
    "OpenAIResponsesAnnotation": "unions",
    "OpenAIResponsesAnnotationParam": "responses_request",
    "OpenAIResponsesRefusalContent": "open_ai_responses_refusal_content",
    "OpenAIResponsesRefusalContentParam": "responses_request",
    "OpenAIResponsesToolChoice": "unions",
    "OpenAIResponsesToolChoice4": "open_ai_responses_tool_choice4",
    "OpenAIResponsesToolChoice4Param": "responses_request",
    "OpenAIResponsesToolChoiceApplyPatch": "open_ai_responses_tool_choice_apply_patch",
    "OpenAIResponsesToolChoiceApplyPatchParam": "responses_request",
    "OpenAIResponsesToolChoiceFunction": "open_ai_responses_tool_choice_function",
    "OpenAIResponsesToolChoiceFunctionParam": "responses_request",
    "OpenAIResponsesToolChoiceParam": "responses_request",
    "OpenAIResponsesToolChoiceShell": "open_ai_responses_tool_choice_shell",
    "OpenAIResponsesToolChoiceShellParam": "responses_request",
    "OpenResponsesCreatedEvent": "event_response",
    "OpenResponsesInProgressEvent": "event_response",
    "OpenResponsesResult": "open_responses_result",
    "OpenResponsesResultTool": "unions",
    "OpenRouterMetadata": "open_router_metadata",
    "OutputAdvisorServerToolItem": "output_advisor_server_tool_item",
    "OutputAdvisorServerToolItemParam": "responses_request",
    "OutputApplyPatchCallItem": "output_apply_patch_call_item",
    "OutputApplyPatchServerToolItem": "output_apply_patch_server_tool_item",
    "OutputApplyPatchServerToolItemParam": "responses_request",
    "OutputBashServerToolItem": "output_bash_server_tool_item",
    "OutputBashServerToolItemParam": "responses_request",
    "OutputBrowserUseServerToolItem": "output_browser_use_server_tool_item",
    "OutputBrowserUseServerToolItemParam": "responses_request",
    "OutputCodeInterpreterCallItem": "output_code_interpreter_call_item",
    "OutputCodeInterpreterCallItemOutput": "unions",
    "OutputCodeInterpreterCallItemParam": "responses_request",
    "OutputCodeInterpreterServerToolItem": "output_code_interpreter_server_tool_item",
    "OutputCodeInterpreterServerToolItemParam": "responses_request",
    "OutputComputerCallItem": "output_computer_call_item",
    "OutputComputerCallItemParam": "responses_request",
    "OutputComputerCallItemPendingSafetyCheck": "output_computer_call_item",
    "OutputComputerCallItemPendingSafetyCheckParam": "responses_request",
    "OutputCustomToolCallItem": "output_custom_tool_call_item",
    "OutputCustomToolCallItemParam": "responses_request",
    "OutputDatetimeItem": "output_datetime_item",
    "OutputDatetimeItemParam": "responses_request",
    "OutputFileSearchCallItem": "output_file_search_call_item",
    "OutputFileSearchCallItemParam": "responses_request",
    "OutputFileSearchServerToolItem": "output_file_search_server_tool_item",
    "OutputFileSearchServerToolItemParam": "responses_request",
    "OutputFilesServerToolItem": "output_files_server_tool_item",
    "OutputFilesServerToolItemParam": "responses_request",
    "OutputFunctionCallItem": "output_function_call_item",
    "OutputFunctionCallItemParam": "responses_request",
    "OutputFusionServerToolItem": "output_fusion_server_tool_item",
    "OutputFusionServerToolItemFailedModel": "output_fusion_server_tool_item_parts",
    "OutputFusionServerToolItemFailedModelParam": "responses_request",
    "OutputFusionServerToolItemParam": "responses_request",
    "OutputFusionServerToolItemResponse": "output_fusion_server_tool_item_parts",
    "OutputFusionServerToolItemResponseParam": "responses_request",
    "OutputImageGenerationCallItem": "output_image_generation_call_item",
    "OutputImageGenerationCallItemParam": "responses_request",
    "OutputImageGenerationServerToolItem": "output_image_generation_server_tool_item",
    "OutputImageGenerationServerToolItemParam": "responses_request",
    "OutputItems": "unions",
    "OutputMcpServerToolItem": "output_mcp_server_tool_item",
    "OutputMcpServerToolItemParam": "responses_request",
    "OutputMemoryServerToolItem": "output_memory_server_tool_item",
    "OutputMemoryServerToolItemParam": "responses_request",
    "OutputMessageItem": "output_message_item",
    "OutputMessageItemContent": "unions",
    "OutputMessageItemWithContentType": "responses_request",
    "OutputReasoningItem": "output_reasoning_item",
    "OutputReasoningItemWithSummary": "responses_request",
    "OutputSearchModelsServerToolItem": "output_search_models_server_tool_item",
    "OutputSearchModelsServerToolItemParam": "responses_request",
    "OutputShellCallItem": "output_shell_call_item",
    "OutputShellCallItemAction": "output_shell_call_item_parts",
    "OutputShellCallOutputItem": "output_shell_call_output_item",
    "OutputShellServerToolItem": "output_shell_server_tool_item",
    "OutputShellServerToolItemAction": "output_shell_server_tool_item_parts",
    "OutputShellServerToolItemActionParam": "responses_request",
    "OutputShellServerToolItemParam": "responses_request",
    "OutputSubagentServerToolItem": "output_subagent_server_tool_item",
    "OutputSubagentServerToolItemParam": "responses_request",
    "OutputTextEditorServerToolItem": "output_text_editor_server_tool_item",
    "OutputTextEditorServerToolItemParam": "responses_request",
    "OutputToolSearchServerToolItem": "output_tool_search_server_tool_item",
    "OutputToolSearchServerToolItemParam": "responses_request",
    "OutputWebFetchServerToolItem": "output_web_fetch_server_tool_item",
    "OutputWebFetchServerToolItemParam": "responses_request",
    "OutputWebSearchCallItem": "output_web_search_call_item",
    "OutputWebSearchCallItemAction": "unions",
    "OutputWebSearchCallItemActionFindInPage": "output_web_search_call_item_parts",
    "OutputWebSearchCallItemActionFindInPageParam": "responses_request",
    "OutputWebSearchCallItemActionOpenPage": "output_web_search_call_item_parts",
    "OutputWebSearchCallItemActionOpenPageParam": "responses_request",
    "OutputWebSearchCallItemActionSearch": "output_web_search_call_item_parts",
    "OutputWebSearchCallItemActionSearchParam": "responses_request",
    "OutputWebSearchCallItemParam": "responses_request",
    "OutputWebSearchServerToolItem": "output_web_search_server_tool_item",
    "OutputWebSearchServerToolItemAction": "output_web_search_server_tool_item_parts",
    "OutputWebSearchServerToolItemActionParam": "responses_request",
    "OutputWebSearchServerToolItemActionSource": "output_web_search_server_tool_item_action_parts",
    "OutputWebSearchServerToolItemActionSourceParam": "responses_request",
    "OutputWebSearchServerToolItemParam": "responses_request",
    "PDFParserOptions": "shared_request",
    "ParetoRouterPlugin": "shared_request",
    "PercentileLatencyCutoffs": "shared_request",
    "PercentileThroughputCutoffs": "shared_request",
    "PipelineStage": "open_router_metadata_parts",
    "Preview_20250311_WebSearchServerTool": "preview_20250311_web_search_server_tool",
    "Preview_20250311_WebSearchServerToolParam": "responses_request",
    "Preview_WebSearchServerTool": "preview_web_search_server_tool",
    "Preview_WebSearchServerToolParam": "responses_request",
    "Preview_WebSearchUserLocation": "preview_web_search_user_location",
    "Preview_WebSearchUserLocationParam": "responses_request",
    "PromptCacheBreakpointParam": "shared_request",
    "PromptCacheOptions": "prompt_cache_options",
    "PromptCacheOptionsParam": "shared_request",
    "ProviderPreferences": "shared_request",
    "ProviderPreferencesMaxPrice": "shared_request",
    "ProviderSortConfig": "shared_request",
    "ReasoningConfig": "responses_request",
    "ReasoningDeltaEvent": "event_response_reasoning_text",
    "ReasoningDoneEvent": "event_response_reasoning_text",
    "ReasoningItem": "responses_request",
    "ReasoningSummaryPartAddedEvent": "event_response_reasoning_summary_part",
    "ReasoningSummaryPartDoneEvent": "event_response_reasoning_summary_part",
    "ReasoningSummaryText": "reasoning_summary_text",
    "ReasoningSummaryTextDeltaEvent": "event_response_reasoning_summary_text",
    "ReasoningSummaryTextDoneEvent": "event_response_reasoning_summary_text",
    "ReasoningSummaryTextParam": "responses_request",
    "ReasoningTextContent": "reasoning_text_content",
    "ReasoningTextContentParam": "responses_request",
    "RefusalDeltaEvent": "event_response_refusal",
    "RefusalDoneEvent": "event_response_refusal",
    "ResponseHealingPlugin": "shared_request",
    "ResponseOutputText": "response_output_text",
    "ResponseOutputTextLogprob": "response_output_text_parts",
    "ResponseOutputTextLogprobParam": "responses_request",
    "ResponseOutputTextLogprobTopLogprob": "response_output_text_parts",
    "ResponseOutputTextLogprobTopLogprobParam": "responses_request",
    "ResponseOutputTextParam": "responses_request",
    "ResponsesAnyRequest": "responses_request",
    "ResponsesErrorField": "responses_error_field",
    "ResponsesParameters": "responses_request",
    "ResponsesRequest": "responses_request",
    "ResponsesStreamRequest": "responses_request",
    "RouterAttempt": "open_router_metadata_parts",
    "RouterParams": "open_router_metadata_parts",
    "SearchModelsServerToolConfig": "shared_request",
    "SearchModelsServerTool_OpenRouter": "responses_request",
    "ServerToolUseDetails": "server_tool_use_details",
    "ShellCallItem": "responses_request",
    "ShellCallOutputContent": "shell_call_output_content",
    "ShellCallOutputContentOutcome": "unions",
    "ShellCallOutputContentOutcomeExit": "shell_call_output_content_parts",
    "ShellCallOutputContentOutcomeExitParam": "responses_request",
    "ShellCallOutputContentOutcomeTimeout": "shell_call_output_content_parts",
    "ShellCallOutputContentOutcomeTimeoutParam": "responses_request",
    "ShellCallOutputContentParam": "responses_request",
    "ShellCallOutputItem": "responses_request",
    "ShellServerTool": "shell_server_tool",
    "ShellServerToolConfig": "responses_request",
    "ShellServerToolEnvironment": "shared_request",
    "ShellServerToolParam": "responses_request",
    "ShellServerTool_OpenRouter": "responses_request",
    "StopServerToolsWhenCondition": "shared_request",
    "StopServerToolsWhenFinishReasonIs": "shared_request",
    "StopServerToolsWhenHasToolCall": "shared_request",
    "StopServerToolsWhenMaxCost": "shared_request",
    "StopServerToolsWhenMaxTokensUsed": "shared_request",
    "StopServerToolsWhenStepCountIs": "shared_request",
    "StoredPromptTemplate": "stored_prompt_template",
    "StoredPromptTemplateParam": "responses_request",
    "StreamEvents": "unions",
    "StreamEventsResponseCompleted": "event_response",
    "StreamEventsResponseFailed": "event_response",
    "StreamEventsResponseIncomplete": "event_response",
    "StreamEventsResponseOutputItemAdded": "event_response_output_item",
    "StreamEventsResponseOutputItemDone": "event_response_output_item",
    "StreamLogprob": "stream_logprob",
    "StreamLogprobTopLogprob": "stream_logprob_parts",
    "SubagentNestedTool": "shared_request",
    "SubagentReasoning": "shared_request",
    "SubagentServerToolConfig": "shared_request",
    "SubagentServerTool_OpenRouter": "shared_request",
    "TextDeltaEvent": "event_response_output_text",
    "TextDoneEvent": "event_response_output_text",
    "TextExtendedConfig": "text_extended_config",
    "TextExtendedConfigParam": "responses_request",
    "ToolChoiceAllowed": "tool_choice_allowed",
    "ToolChoiceAllowedParam": "responses_request",
    "ToolSearchServerTool": "responses_request",
    "ToolSearchServerToolConfig": "responses_request",
    "TraceConfig": "shared_request",
    "URLCitation": "url_citation",
    "URLCitationParam": "responses_request",
    "UnknownVariant": "unknown",
    "Usage": "usage",
    "UsageCostDetails": "usage_parts",
    "UsageInputTokensDetails": "usage",
    "UsageOutputTokensDetails": "usage",
    "WebFetchPlugin": "shared_request",
    "WebFetchServerTool": "shared_request",
    "WebFetchServerToolConfig": "shared_request",
    "WebSearchCallCompletedEvent": "event_response_web_search_call",
    "WebSearchCallInProgressEvent": "event_response_web_search_call",
    "WebSearchCallSearchingEvent": "event_response_web_search_call",
    "WebSearchDomainFilter": "web_search_domain_filter",
    "WebSearchDomainFilterParam": "responses_request",
    "WebSearchPlugin": "shared_request",
    "WebSearchServerTool": "web_search_server_tool",
    "WebSearchServerToolConfig": "responses_request",
    "WebSearchServerToolParam": "responses_request",
    "WebSearchServerTool_OpenRouter": "responses_request",
    "WebSearchSource": "output_web_search_call_item_action_search_parts",
    "WebSearchSourceParam": "responses_request",
    "WebSearchUserLocation": "web_search_user_location",
    "WebSearchUserLocationParam": "shared_request",
    "WebSearchUserLocationServerTool": "shared_request",
}
_ALIASES: Final = {"FunctionTool": "FunctionToolWithDeferLoadingParam", "OpenResponsesRequest": "ResponsesRequest"}
_OUTCOMES: Final = {
    "CreateApiAlphaResponsesResponse": "openrouter_core.outcomes",
    "CreateResponsesResponse": "openrouter_core.outcomes",
}

if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __all__ = [*_WHERE, *_ALIASES, *_OUTCOMES]  # noqa: PLE0604 - the tables name them
    __getattr__ = offer(
        __name__, {n: f"openrouter_core.models.{home}" for n, home in _WHERE.items()} | _OUTCOMES, _ALIASES
    )

    def __dir__() -> list[str]:
        return __all__
