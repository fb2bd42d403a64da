"""Responses events: what comes out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from openrouter_core.models.model import Value, frozen
from openrouter_core.models.responses import (
    ContentPartAddedEventPart,
    FusionAnalysisResult,
    OpenAIResponsesAnnotation,
    OpenResponsesResult,
    OutputItems,
    ReasoningSummaryText,
)
from openrouter_core.models.unknown import UnknownVariant as UnknownVariant

__all__ = [
    "AnnotationAddedEvent",
    "ApplyPatchCallOperationDiffDeltaEvent",
    "ApplyPatchCallOperationDiffDoneEvent",
    "CodeInterpreterCallCodeDeltaEvent",
    "CodeInterpreterCallCodeDoneEvent",
    "CodeInterpreterCallCompletedEvent",
    "CodeInterpreterCallInProgressEvent",
    "CodeInterpreterCallInterpretingEvent",
    "ContentPartAddedEvent",
    "ContentPartDoneEvent",
    "CustomToolCallInputDeltaEvent",
    "CustomToolCallInputDoneEvent",
    "DebugEvent",
    "DebugEventDebug",
    "DebugEventDebugTimings",
    "ErrorEvent",
    "FunctionCallArgsDeltaEvent",
    "FunctionCallArgsDoneEvent",
    "FusionCallAnalysisCompletedEvent",
    "FusionCallAnalysisInProgressEvent",
    "FusionCallCompletedEvent",
    "FusionCallInProgressEvent",
    "FusionCallPanelAddedEvent",
    "FusionCallPanelCompletedEvent",
    "FusionCallPanelDeltaEvent",
    "FusionCallPanelFailedEvent",
    "FusionCallPanelReasoningDeltaEvent",
    "ImageGenCallCompletedEvent",
    "ImageGenCallGeneratingEvent",
    "ImageGenCallInProgressEvent",
    "ImageGenCallPartialImageEvent",
    "OpenResponsesCreatedEvent",
    "OpenResponsesInProgressEvent",
    "ReasoningDeltaEvent",
    "ReasoningDoneEvent",
    "ReasoningSummaryPartAddedEvent",
    "ReasoningSummaryPartDoneEvent",
    "ReasoningSummaryTextDeltaEvent",
    "ReasoningSummaryTextDoneEvent",
    "RefusalDeltaEvent",
    "RefusalDoneEvent",
    "StreamEvents",
    "StreamEventsResponseCompleted",
    "StreamEventsResponseFailed",
    "StreamEventsResponseIncomplete",
    "StreamEventsResponseOutputItemAdded",
    "StreamEventsResponseOutputItemDone",
    "StreamLogprob",
    "StreamLogprobTopLogprob",
    "TextDeltaEvent",
    "TextDoneEvent",
    "WebSearchCallCompletedEvent",
    "WebSearchCallInProgressEvent",
    "WebSearchCallSearchingEvent",
]


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnnotationAddedEvent(Value):
    annotation: OpenAIResponsesAnnotation | None = None
    annotation_index: int | None = None
    content_index: int | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ApplyPatchCallOperationDiffDeltaEvent(Value):
    delta: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.apply_patch_call_operation_diff.delta"] = "response.apply_patch_call_operation_diff.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ApplyPatchCallOperationDiffDoneEvent(Value):
    diff: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.apply_patch_call_operation_diff.done"] = "response.apply_patch_call_operation_diff.done"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodeInterpreterCallCodeDeltaEvent(Value):
    delta: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.code_interpreter_call_code.delta"] = "response.code_interpreter_call_code.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodeInterpreterCallCodeDoneEvent(Value):
    code: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.code_interpreter_call_code.done"] = "response.code_interpreter_call_code.done"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodeInterpreterCallCompletedEvent(Value):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.code_interpreter_call.completed"] = "response.code_interpreter_call.completed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodeInterpreterCallInProgressEvent(Value):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.code_interpreter_call.in_progress"] = "response.code_interpreter_call.in_progress"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodeInterpreterCallInterpretingEvent(Value):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.code_interpreter_call.interpreting"] = "response.code_interpreter_call.interpreting"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ContentPartAddedEvent(Value):
    content_index: int | None = None
    item_id: str | None = None
    output_index: int | None = None
    part: ContentPartAddedEventPart | None = None
    sequence_number: int | None = None
    type: Literal["response.content_part.added"] = "response.content_part.added"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ContentPartDoneEvent(Value):
    content_index: int | None = None
    item_id: str | None = None
    output_index: int | None = None
    part: ContentPartAddedEventPart | None = None
    sequence_number: int | None = None
    type: Literal["response.content_part.done"] = "response.content_part.done"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CustomToolCallInputDeltaEvent(Value):
    delta: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.custom_tool_call_input.delta"] = "response.custom_tool_call_input.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CustomToolCallInputDoneEvent(Value):
    input: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.custom_tool_call_input.done"] = "response.custom_tool_call_input.done"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class DebugEvent(Value):
    debug: DebugEventDebug | None = None
    sequence_number: int | None = None
    type: Literal["response.debug"] = "response.debug"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class DebugEventDebug(Value):
    echo_upstream_body: Mapping[str, Any] | None = None
    timings: DebugEventDebugTimings | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class DebugEventDebugTimings(Value):
    epoch_ms: int | None = None
    event: (
        Literal["adapter_request", "upstream_headers_received", "first_token_received", "upstream_body_ended"]
        | str
        | None
    ) = None
    start_ms: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ErrorEvent(Value):
    code: str | None = None
    message: str | None = None
    param: str | None = None
    sequence_number: int | None = None
    type: Literal["error"] = "error"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FunctionCallArgsDeltaEvent(Value):
    delta: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.function_call_arguments.delta"] = "response.function_call_arguments.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FunctionCallArgsDoneEvent(Value):
    arguments: str | None = None
    item_id: str | None = None
    name: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallAnalysisCompletedEvent(Value):
    analysis: FusionAnalysisResult | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.fusion_call.analysis.completed"] = "response.fusion_call.analysis.completed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallAnalysisInProgressEvent(Value):
    analyst_model: str | None = None
    item_id: str | None = None
    judge_model: str | None = None
    """Deprecated: it is `analyst_model`."""
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.fusion_call.analysis.in_progress"] = "response.fusion_call.analysis.in_progress"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallCompletedEvent(Value):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.fusion_call.completed"] = "response.fusion_call.completed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallInProgressEvent(Value):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.fusion_call.in_progress"] = "response.fusion_call.in_progress"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallPanelAddedEvent(Value):
    item_id: str | None = None
    model: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.fusion_call.panel.added"] = "response.fusion_call.panel.added"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallPanelCompletedEvent(Value):
    content: str | None = None
    item_id: str | None = None
    model: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.fusion_call.panel.completed"] = "response.fusion_call.panel.completed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallPanelDeltaEvent(Value):
    delta: str | None = None
    item_id: str | None = None
    model: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.fusion_call.panel.delta"] = "response.fusion_call.panel.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallPanelFailedEvent(Value):
    error: str | None = None
    item_id: str | None = None
    model: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    status_code: int | None = None
    type: Literal["response.fusion_call.panel.failed"] = "response.fusion_call.panel.failed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallPanelReasoningDeltaEvent(Value):
    delta: str | None = None
    item_id: str | None = None
    model: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.fusion_call.panel.reasoning.delta"] = "response.fusion_call.panel.reasoning.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageGenCallCompletedEvent(Value):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.image_generation_call.completed"] = "response.image_generation_call.completed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageGenCallGeneratingEvent(Value):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.image_generation_call.generating"] = "response.image_generation_call.generating"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageGenCallInProgressEvent(Value):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.image_generation_call.in_progress"] = "response.image_generation_call.in_progress"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageGenCallPartialImageEvent(Value):
    item_id: str | None = None
    output_index: int | None = None
    partial_image_b64: str | None = None
    partial_image_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.image_generation_call.partial_image"] = "response.image_generation_call.partial_image"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OpenResponsesCreatedEvent(Value):
    response: OpenResponsesResult
    sequence_number: int | None = None
    type: Literal["response.created"] = "response.created"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OpenResponsesInProgressEvent(Value):
    response: OpenResponsesResult
    sequence_number: int | None = None
    type: Literal["response.in_progress"] = "response.in_progress"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningDeltaEvent(Value):
    content_index: int | None = None
    delta: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.reasoning_text.delta"] = "response.reasoning_text.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningDoneEvent(Value):
    content_index: int | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    text: str | None = None
    type: Literal["response.reasoning_text.done"] = "response.reasoning_text.done"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningSummaryPartAddedEvent(Value):
    item_id: str | None = None
    output_index: int | None = None
    part: ReasoningSummaryText | None = None
    sequence_number: int | None = None
    summary_index: int | None = None
    type: Literal["response.reasoning_summary_part.added"] = "response.reasoning_summary_part.added"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningSummaryPartDoneEvent(Value):
    item_id: str | None = None
    output_index: int | None = None
    part: ReasoningSummaryText | None = None
    sequence_number: int | None = None
    summary_index: int | None = None
    type: Literal["response.reasoning_summary_part.done"] = "response.reasoning_summary_part.done"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningSummaryTextDeltaEvent(Value):
    delta: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    summary_index: int | None = None
    type: Literal["response.reasoning_summary_text.delta"] = "response.reasoning_summary_text.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningSummaryTextDoneEvent(Value):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    summary_index: int | None = None
    text: str | None = None
    type: Literal["response.reasoning_summary_text.done"] = "response.reasoning_summary_text.done"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class RefusalDeltaEvent(Value):
    content_index: int | None = None
    delta: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.refusal.delta"] = "response.refusal.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class RefusalDoneEvent(Value):
    content_index: int | None = None
    item_id: str | None = None
    output_index: int | None = None
    refusal: str | None = None
    sequence_number: int | None = None
    type: Literal["response.refusal.done"] = "response.refusal.done"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class StreamEventsResponseCompleted(Value):
    response: OpenResponsesResult
    sequence_number: int | None = None
    type: Literal["response.completed"] = "response.completed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class StreamEventsResponseFailed(Value):
    response: OpenResponsesResult
    sequence_number: int | None = None
    type: Literal["response.failed"] = "response.failed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class StreamEventsResponseIncomplete(Value):
    response: OpenResponsesResult
    sequence_number: int | None = None
    type: Literal["response.incomplete"] = "response.incomplete"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class StreamEventsResponseOutputItemAdded(Value):
    item: OutputItems | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.output_item.added"] = "response.output_item.added"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class StreamEventsResponseOutputItemDone(Value):
    item: OutputItems | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.output_item.done"] = "response.output_item.done"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class StreamLogprob(Value):
    bytes: tuple[int, ...] = ()
    logprob: float | None = None
    token: str | None = None
    top_logprobs: tuple[StreamLogprobTopLogprob, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class StreamLogprobTopLogprob(Value):
    bytes: tuple[int, ...] = ()
    logprob: float | None = None
    token: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class TextDeltaEvent(Value):
    content_index: int | None = None
    delta: str | None = None
    item_id: str | None = None
    logprobs: tuple[StreamLogprob, ...] = ()
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.output_text.delta"] = "response.output_text.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class TextDoneEvent(Value):
    content_index: int | None = None
    item_id: str | None = None
    logprobs: tuple[StreamLogprob, ...] = ()
    output_index: int | None = None
    sequence_number: int | None = None
    text: str | None = None
    type: Literal["response.output_text.done"] = "response.output_text.done"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class WebSearchCallCompletedEvent(Value):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.web_search_call.completed"] = "response.web_search_call.completed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class WebSearchCallInProgressEvent(Value):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.web_search_call.in_progress"] = "response.web_search_call.in_progress"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class WebSearchCallSearchingEvent(Value):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.web_search_call.searching"] = "response.web_search_call.searching"


StreamEvents: TypeAlias = (
    OpenResponsesCreatedEvent
    | OpenResponsesInProgressEvent
    | StreamEventsResponseCompleted
    | StreamEventsResponseIncomplete
    | StreamEventsResponseFailed
    | ErrorEvent
    | StreamEventsResponseOutputItemAdded
    | StreamEventsResponseOutputItemDone
    | ContentPartAddedEvent
    | ContentPartDoneEvent
    | TextDeltaEvent
    | TextDoneEvent
    | RefusalDeltaEvent
    | RefusalDoneEvent
    | AnnotationAddedEvent
    | FunctionCallArgsDeltaEvent
    | FunctionCallArgsDoneEvent
    | ReasoningDeltaEvent
    | ReasoningDoneEvent
    | ReasoningSummaryPartAddedEvent
    | ReasoningSummaryPartDoneEvent
    | ReasoningSummaryTextDeltaEvent
    | ReasoningSummaryTextDoneEvent
    | ImageGenCallInProgressEvent
    | ImageGenCallGeneratingEvent
    | ImageGenCallPartialImageEvent
    | ImageGenCallCompletedEvent
    | CodeInterpreterCallInProgressEvent
    | CodeInterpreterCallInterpretingEvent
    | CodeInterpreterCallCompletedEvent
    | CodeInterpreterCallCodeDeltaEvent
    | CodeInterpreterCallCodeDoneEvent
    | WebSearchCallInProgressEvent
    | WebSearchCallSearchingEvent
    | WebSearchCallCompletedEvent
    | CustomToolCallInputDeltaEvent
    | CustomToolCallInputDoneEvent
    | ApplyPatchCallOperationDiffDeltaEvent
    | ApplyPatchCallOperationDiffDoneEvent
    | FusionCallInProgressEvent
    | FusionCallPanelAddedEvent
    | FusionCallPanelDeltaEvent
    | FusionCallPanelReasoningDeltaEvent
    | FusionCallPanelCompletedEvent
    | FusionCallPanelFailedEvent
    | FusionCallAnalysisInProgressEvent
    | FusionCallAnalysisCompletedEvent
    | FusionCallCompletedEvent
    | DebugEvent
    | UnknownVariant
)
