"""Unions of response classes, by name; each loads its members when it is first used at run time."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Union

from openrouter_core.models.index import HOMES, UNIONS

if TYPE_CHECKING:
    from typing import TypeAlias

    from openrouter_core.models.apply_patch_create_file_operation import ApplyPatchCreateFileOperation
    from openrouter_core.models.apply_patch_delete_file_operation import ApplyPatchDeleteFileOperation
    from openrouter_core.models.apply_patch_server_tool import ApplyPatchServerTool
    from openrouter_core.models.apply_patch_update_file_operation import ApplyPatchUpdateFileOperation
    from openrouter_core.models.chat_assistant_message_parts import (
        ChatContentAudio,
        ChatContentFile,
        ChatContentImage,
        ChatContentText,
        ChatContentVideo,
    )
    from openrouter_core.models.code_interpreter_server_tool import CodeInterpreterServerTool
    from openrouter_core.models.codex_local_shell_tool import CodexLocalShellTool
    from openrouter_core.models.computer_use_server_tool import ComputerUseServerTool
    from openrouter_core.models.custom_tool import CustomTool
    from openrouter_core.models.custom_tool_parts import CustomToolFormatGrammar, CustomToolFormatText
    from openrouter_core.models.event_error import ErrorEvent
    from openrouter_core.models.event_response import (
        DebugEvent,
        OpenResponsesCreatedEvent,
        OpenResponsesInProgressEvent,
        StreamEventsResponseCompleted,
        StreamEventsResponseFailed,
        StreamEventsResponseIncomplete,
    )
    from openrouter_core.models.event_response_apply_patch_call_operation_diff import (
        ApplyPatchCallOperationDiffDeltaEvent,
        ApplyPatchCallOperationDiffDoneEvent,
    )
    from openrouter_core.models.event_response_code_interpreter_call import (
        CodeInterpreterCallCompletedEvent,
        CodeInterpreterCallInProgressEvent,
        CodeInterpreterCallInterpretingEvent,
    )
    from openrouter_core.models.event_response_code_interpreter_call_code import (
        CodeInterpreterCallCodeDeltaEvent,
        CodeInterpreterCallCodeDoneEvent,
    )
    from openrouter_core.models.event_response_content_part import ContentPartAddedEvent, ContentPartDoneEvent
    from openrouter_core.models.event_response_custom_tool_call_input import (
        CustomToolCallInputDeltaEvent,
        CustomToolCallInputDoneEvent,
    )
    from openrouter_core.models.event_response_function_call_arguments import (
        FunctionCallArgsDeltaEvent,
        FunctionCallArgsDoneEvent,
    )
    from openrouter_core.models.event_response_fusion_call import FusionCallCompletedEvent, FusionCallInProgressEvent
    from openrouter_core.models.event_response_fusion_call_analysis import (
        FusionCallAnalysisCompletedEvent,
        FusionCallAnalysisInProgressEvent,
    )
    from openrouter_core.models.event_response_fusion_call_panel import (
        FusionCallPanelAddedEvent,
        FusionCallPanelCompletedEvent,
        FusionCallPanelDeltaEvent,
        FusionCallPanelFailedEvent,
    )
    from openrouter_core.models.event_response_fusion_call_panel_reasoning import FusionCallPanelReasoningDeltaEvent
    from openrouter_core.models.event_response_image_generation_call import (
        ImageGenCallCompletedEvent,
        ImageGenCallGeneratingEvent,
        ImageGenCallInProgressEvent,
        ImageGenCallPartialImageEvent,
    )
    from openrouter_core.models.event_response_output_item import (
        StreamEventsResponseOutputItemAdded,
        StreamEventsResponseOutputItemDone,
    )
    from openrouter_core.models.event_response_output_text import TextDeltaEvent, TextDoneEvent
    from openrouter_core.models.event_response_output_text_annotation import AnnotationAddedEvent
    from openrouter_core.models.event_response_reasoning_summary_part import (
        ReasoningSummaryPartAddedEvent,
        ReasoningSummaryPartDoneEvent,
    )
    from openrouter_core.models.event_response_reasoning_summary_text import (
        ReasoningSummaryTextDeltaEvent,
        ReasoningSummaryTextDoneEvent,
    )
    from openrouter_core.models.event_response_reasoning_text import ReasoningDeltaEvent, ReasoningDoneEvent
    from openrouter_core.models.event_response_refusal import RefusalDeltaEvent, RefusalDoneEvent
    from openrouter_core.models.event_response_web_search_call import (
        WebSearchCallCompletedEvent,
        WebSearchCallInProgressEvent,
        WebSearchCallSearchingEvent,
    )
    from openrouter_core.models.file_citation import FileCitation
    from openrouter_core.models.file_path import FilePath
    from openrouter_core.models.file_search_server_tool import FileSearchServerTool
    from openrouter_core.models.file_search_server_tool_parts import CompoundFilter, FileSearchServerToolFilters
    from openrouter_core.models.function_tool_with_defer_loading import FunctionToolWithDeferLoading
    from openrouter_core.models.image_generation_server_tool import ImageGenerationServerTool
    from openrouter_core.models.legacy_chat_content_video import Legacy_ChatContentVideo
    from openrouter_core.models.legacy_web_search_server_tool import Legacy_WebSearchServerTool
    from openrouter_core.models.mcp_server_tool import McpServerTool
    from openrouter_core.models.namespace_tool import NamespaceTool
    from openrouter_core.models.namespace_tool_parts import NamespaceFunctionTool
    from openrouter_core.models.open_ai_responses_refusal_content import OpenAIResponsesRefusalContent
    from openrouter_core.models.open_ai_responses_tool_choice4 import OpenAIResponsesToolChoice4
    from openrouter_core.models.open_ai_responses_tool_choice_apply_patch import OpenAIResponsesToolChoiceApplyPatch
    from openrouter_core.models.open_ai_responses_tool_choice_function import OpenAIResponsesToolChoiceFunction
    from openrouter_core.models.open_ai_responses_tool_choice_shell import OpenAIResponsesToolChoiceShell
    from openrouter_core.models.output_advisor_server_tool_item import OutputAdvisorServerToolItem
    from openrouter_core.models.output_apply_patch_call_item import OutputApplyPatchCallItem
    from openrouter_core.models.output_apply_patch_server_tool_item import OutputApplyPatchServerToolItem
    from openrouter_core.models.output_bash_server_tool_item import OutputBashServerToolItem
    from openrouter_core.models.output_browser_use_server_tool_item import OutputBrowserUseServerToolItem
    from openrouter_core.models.output_code_interpreter_call_item import OutputCodeInterpreterCallItem
    from openrouter_core.models.output_code_interpreter_call_item_parts import (
        CodeInterpreterFileOutput,
        CodeInterpreterImageOutput,
        CodeInterpreterLogsOutput,
    )
    from openrouter_core.models.output_code_interpreter_server_tool_item import OutputCodeInterpreterServerToolItem
    from openrouter_core.models.output_computer_call_item import OutputComputerCallItem
    from openrouter_core.models.output_custom_tool_call_item import OutputCustomToolCallItem
    from openrouter_core.models.output_datetime_item import OutputDatetimeItem
    from openrouter_core.models.output_file_search_call_item import OutputFileSearchCallItem
    from openrouter_core.models.output_file_search_server_tool_item import OutputFileSearchServerToolItem
    from openrouter_core.models.output_files_server_tool_item import OutputFilesServerToolItem
    from openrouter_core.models.output_function_call_item import OutputFunctionCallItem
    from openrouter_core.models.output_fusion_server_tool_item import OutputFusionServerToolItem
    from openrouter_core.models.output_image_generation_call_item import OutputImageGenerationCallItem
    from openrouter_core.models.output_image_generation_server_tool_item import OutputImageGenerationServerToolItem
    from openrouter_core.models.output_mcp_server_tool_item import OutputMcpServerToolItem
    from openrouter_core.models.output_memory_server_tool_item import OutputMemoryServerToolItem
    from openrouter_core.models.output_message_item import OutputMessageItem
    from openrouter_core.models.output_reasoning_item import OutputReasoningItem
    from openrouter_core.models.output_search_models_server_tool_item import OutputSearchModelsServerToolItem
    from openrouter_core.models.output_shell_call_item import OutputShellCallItem
    from openrouter_core.models.output_shell_call_output_item import OutputShellCallOutputItem
    from openrouter_core.models.output_shell_server_tool_item import OutputShellServerToolItem
    from openrouter_core.models.output_subagent_server_tool_item import OutputSubagentServerToolItem
    from openrouter_core.models.output_text_editor_server_tool_item import OutputTextEditorServerToolItem
    from openrouter_core.models.output_tool_search_server_tool_item import OutputToolSearchServerToolItem
    from openrouter_core.models.output_web_fetch_server_tool_item import OutputWebFetchServerToolItem
    from openrouter_core.models.output_web_search_call_item import OutputWebSearchCallItem
    from openrouter_core.models.output_web_search_call_item_parts import (
        OutputWebSearchCallItemActionFindInPage,
        OutputWebSearchCallItemActionOpenPage,
        OutputWebSearchCallItemActionSearch,
    )
    from openrouter_core.models.output_web_search_server_tool_item import OutputWebSearchServerToolItem
    from openrouter_core.models.preview_20250311_web_search_server_tool import Preview_20250311_WebSearchServerTool
    from openrouter_core.models.preview_web_search_server_tool import Preview_WebSearchServerTool
    from openrouter_core.models.reasoning_detail_encrypted import ReasoningDetailEncrypted
    from openrouter_core.models.reasoning_detail_server_tool_call import ReasoningDetailServerToolCall
    from openrouter_core.models.reasoning_detail_summary import ReasoningDetailSummary
    from openrouter_core.models.reasoning_detail_text import ReasoningDetailText
    from openrouter_core.models.reasoning_text_content import ReasoningTextContent
    from openrouter_core.models.response_output_text import ResponseOutputText
    from openrouter_core.models.shell_call_output_content_parts import (
        ShellCallOutputContentOutcomeExit,
        ShellCallOutputContentOutcomeTimeout,
    )
    from openrouter_core.models.shell_server_tool import ShellServerTool
    from openrouter_core.models.text_extended_config_parts import (
        FormatJsonObjectConfig,
        FormatJsonSchemaConfig,
        FormatTextConfig,
    )
    from openrouter_core.models.tool_choice_allowed import ToolChoiceAllowed
    from openrouter_core.models.unknown import UnknownVariant
    from openrouter_core.models.url_citation import URLCitation
    from openrouter_core.models.web_search_server_tool import WebSearchServerTool

    ApplyPatchCallOperation: TypeAlias = (
        ApplyPatchCreateFileOperation | ApplyPatchDeleteFileOperation | ApplyPatchUpdateFileOperation | UnknownVariant
    )
    ChatContentItems: TypeAlias = (
        ChatContentAudio
        | ChatContentFile
        | ChatContentImage
        | ChatContentText
        | ChatContentVideo
        | Legacy_ChatContentVideo
        | UnknownVariant
    )
    ContentPartAddedEventPart: TypeAlias = (
        OpenAIResponsesRefusalContent | ReasoningTextContent | ResponseOutputText | UnknownVariant
    )
    CustomToolFormat: TypeAlias = CustomToolFormatGrammar | CustomToolFormatText | UnknownVariant
    FileSearchServerToolFiltersUnion: TypeAlias = CompoundFilter | FileSearchServerToolFilters | UnknownVariant
    Formats: TypeAlias = FormatJsonObjectConfig | FormatJsonSchemaConfig | FormatTextConfig | UnknownVariant
    NamespaceToolTool: TypeAlias = CustomTool | NamespaceFunctionTool | UnknownVariant
    OpenAIResponsesAnnotation: TypeAlias = FileCitation | FilePath | URLCitation | UnknownVariant
    OpenAIResponsesToolChoice: TypeAlias = (
        OpenAIResponsesToolChoice4
        | OpenAIResponsesToolChoiceApplyPatch
        | OpenAIResponsesToolChoiceFunction
        | OpenAIResponsesToolChoiceShell
        | ToolChoiceAllowed
        | UnknownVariant
    )
    OpenResponsesResultTool: TypeAlias = (
        ApplyPatchServerTool
        | CodeInterpreterServerTool
        | CodexLocalShellTool
        | ComputerUseServerTool
        | CustomTool
        | FileSearchServerTool
        | FunctionToolWithDeferLoading
        | ImageGenerationServerTool
        | Legacy_WebSearchServerTool
        | McpServerTool
        | NamespaceTool
        | Preview_20250311_WebSearchServerTool
        | Preview_WebSearchServerTool
        | ShellServerTool
        | WebSearchServerTool
        | UnknownVariant
    )
    OutputCodeInterpreterCallItemOutput: TypeAlias = (
        CodeInterpreterFileOutput | CodeInterpreterImageOutput | CodeInterpreterLogsOutput | UnknownVariant
    )
    OutputItems: TypeAlias = (
        OutputAdvisorServerToolItem
        | OutputApplyPatchCallItem
        | OutputApplyPatchServerToolItem
        | OutputBashServerToolItem
        | OutputBrowserUseServerToolItem
        | OutputCodeInterpreterCallItem
        | OutputCodeInterpreterServerToolItem
        | OutputComputerCallItem
        | OutputCustomToolCallItem
        | OutputDatetimeItem
        | OutputFileSearchCallItem
        | OutputFileSearchServerToolItem
        | OutputFilesServerToolItem
        | OutputFunctionCallItem
        | OutputFusionServerToolItem
        | OutputImageGenerationCallItem
        | OutputImageGenerationServerToolItem
        | OutputMcpServerToolItem
        | OutputMemoryServerToolItem
        | OutputMessageItem
        | OutputReasoningItem
        | OutputSearchModelsServerToolItem
        | OutputShellCallItem
        | OutputShellCallOutputItem
        | OutputShellServerToolItem
        | OutputSubagentServerToolItem
        | OutputTextEditorServerToolItem
        | OutputToolSearchServerToolItem
        | OutputWebFetchServerToolItem
        | OutputWebSearchCallItem
        | OutputWebSearchServerToolItem
        | UnknownVariant
    )
    OutputMessageItemContent: TypeAlias = OpenAIResponsesRefusalContent | ResponseOutputText | UnknownVariant
    OutputWebSearchCallItemAction: TypeAlias = (
        OutputWebSearchCallItemActionFindInPage
        | OutputWebSearchCallItemActionOpenPage
        | OutputWebSearchCallItemActionSearch
        | UnknownVariant
    )
    ReasoningDetailUnion: TypeAlias = (
        ReasoningDetailEncrypted
        | ReasoningDetailServerToolCall
        | ReasoningDetailSummary
        | ReasoningDetailText
        | UnknownVariant
    )
    ShellCallOutputContentOutcome: TypeAlias = (
        ShellCallOutputContentOutcomeExit | ShellCallOutputContentOutcomeTimeout | UnknownVariant
    )
    StreamEvents: TypeAlias = (
        AnnotationAddedEvent
        | ApplyPatchCallOperationDiffDeltaEvent
        | ApplyPatchCallOperationDiffDoneEvent
        | CodeInterpreterCallCodeDeltaEvent
        | CodeInterpreterCallCodeDoneEvent
        | CodeInterpreterCallCompletedEvent
        | CodeInterpreterCallInProgressEvent
        | CodeInterpreterCallInterpretingEvent
        | ContentPartAddedEvent
        | ContentPartDoneEvent
        | CustomToolCallInputDeltaEvent
        | CustomToolCallInputDoneEvent
        | DebugEvent
        | ErrorEvent
        | FunctionCallArgsDeltaEvent
        | FunctionCallArgsDoneEvent
        | FusionCallAnalysisCompletedEvent
        | FusionCallAnalysisInProgressEvent
        | FusionCallCompletedEvent
        | FusionCallInProgressEvent
        | FusionCallPanelAddedEvent
        | FusionCallPanelCompletedEvent
        | FusionCallPanelDeltaEvent
        | FusionCallPanelFailedEvent
        | FusionCallPanelReasoningDeltaEvent
        | ImageGenCallCompletedEvent
        | ImageGenCallGeneratingEvent
        | ImageGenCallInProgressEvent
        | ImageGenCallPartialImageEvent
        | OpenResponsesCreatedEvent
        | OpenResponsesInProgressEvent
        | ReasoningDeltaEvent
        | ReasoningDoneEvent
        | ReasoningSummaryPartAddedEvent
        | ReasoningSummaryPartDoneEvent
        | ReasoningSummaryTextDeltaEvent
        | ReasoningSummaryTextDoneEvent
        | RefusalDeltaEvent
        | RefusalDoneEvent
        | StreamEventsResponseCompleted
        | StreamEventsResponseFailed
        | StreamEventsResponseIncomplete
        | StreamEventsResponseOutputItemAdded
        | StreamEventsResponseOutputItemDone
        | TextDeltaEvent
        | TextDoneEvent
        | WebSearchCallCompletedEvent
        | WebSearchCallInProgressEvent
        | WebSearchCallSearchingEvent
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:  # noqa: ANN401 - a type
        if name not in UNIONS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
        members = sorted({*UNIONS[name].members.values(), "UnknownVariant"})
        return Union[tuple(getattr(import_module(HOMES[each]), each) for each in members)]  # noqa: UP007 - made here
