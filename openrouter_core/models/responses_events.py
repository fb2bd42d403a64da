"""Responses, events: what comes out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from openrouter_core.models.model import Model, frozen
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
class AnnotationAddedEvent(Model):
    annotation: OpenAIResponsesAnnotation | None = None
    annotation_index: int | None = None
    content_index: int | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ApplyPatchCallOperationDiffDeltaEvent(Model):
    delta: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.apply_patch_call_operation_diff.delta"] = "response.apply_patch_call_operation_diff.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ApplyPatchCallOperationDiffDoneEvent(Model):
    diff: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.apply_patch_call_operation_diff.done"] = "response.apply_patch_call_operation_diff.done"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodeInterpreterCallCodeDeltaEvent(Model):
    delta: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.code_interpreter_call_code.delta"] = "response.code_interpreter_call_code.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodeInterpreterCallCodeDoneEvent(Model):
    code: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.code_interpreter_call_code.done"] = "response.code_interpreter_call_code.done"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodeInterpreterCallCompletedEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.code_interpreter_call.completed"] = "response.code_interpreter_call.completed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodeInterpreterCallInProgressEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.code_interpreter_call.in_progress"] = "response.code_interpreter_call.in_progress"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodeInterpreterCallInterpretingEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.code_interpreter_call.interpreting"] = "response.code_interpreter_call.interpreting"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ContentPartAddedEvent(Model):
    content_index: int | None = None
    item_id: str | None = None
    output_index: int | None = None
    part: ContentPartAddedEventPart | None = None
    sequence_number: int | None = None
    type: Literal["response.content_part.added"] = "response.content_part.added"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ContentPartDoneEvent(Model):
    content_index: int | None = None
    item_id: str | None = None
    output_index: int | None = None
    part: ContentPartAddedEventPart | None = None
    sequence_number: int | None = None
    type: Literal["response.content_part.done"] = "response.content_part.done"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CustomToolCallInputDeltaEvent(Model):
    delta: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.custom_tool_call_input.delta"] = "response.custom_tool_call_input.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CustomToolCallInputDoneEvent(Model):
    input: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.custom_tool_call_input.done"] = "response.custom_tool_call_input.done"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class DebugEvent(Model):
    debug: DebugEventDebug | None = None
    sequence_number: int | None = None
    type: Literal["response.debug"] = "response.debug"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class DebugEventDebug(Model):
    echo_upstream_body: Mapping[str, Any] | None = None
    timings: DebugEventDebugTimings | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class DebugEventDebugTimings(Model):
    epoch_ms: int | None = None
    event: (
        Literal["adapter_request", "upstream_headers_received", "first_token_received", "upstream_body_ended"]
        | str
        | None
    ) = None
    start_ms: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ErrorEvent(Model):
    code: str | None = None
    message: str | None = None
    param: str | None = None
    sequence_number: int | None = None
    type: Literal["error"] = "error"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FunctionCallArgsDeltaEvent(Model):
    delta: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.function_call_arguments.delta"] = "response.function_call_arguments.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FunctionCallArgsDoneEvent(Model):
    arguments: str | None = None
    item_id: str | None = None
    name: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallAnalysisCompletedEvent(Model):
    analysis: FusionAnalysisResult | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.fusion_call.analysis.completed"] = "response.fusion_call.analysis.completed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallAnalysisInProgressEvent(Model):
    analyst_model: str | None = None
    item_id: str | None = None
    judge_model: str | None = None
    """Deprecated: it is `analyst_model`."""
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.fusion_call.analysis.in_progress"] = "response.fusion_call.analysis.in_progress"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallCompletedEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.fusion_call.completed"] = "response.fusion_call.completed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallInProgressEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.fusion_call.in_progress"] = "response.fusion_call.in_progress"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallPanelAddedEvent(Model):
    item_id: str | None = None
    model: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.fusion_call.panel.added"] = "response.fusion_call.panel.added"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallPanelCompletedEvent(Model):
    content: str | None = None
    item_id: str | None = None
    model: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.fusion_call.panel.completed"] = "response.fusion_call.panel.completed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallPanelDeltaEvent(Model):
    delta: str | None = None
    item_id: str | None = None
    model: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.fusion_call.panel.delta"] = "response.fusion_call.panel.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallPanelFailedEvent(Model):
    error: str | None = None
    item_id: str | None = None
    model: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    status_code: int | None = None
    type: Literal["response.fusion_call.panel.failed"] = "response.fusion_call.panel.failed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallPanelReasoningDeltaEvent(Model):
    delta: str | None = None
    item_id: str | None = None
    model: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.fusion_call.panel.reasoning.delta"] = "response.fusion_call.panel.reasoning.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageGenCallCompletedEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.image_generation_call.completed"] = "response.image_generation_call.completed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageGenCallGeneratingEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.image_generation_call.generating"] = "response.image_generation_call.generating"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageGenCallInProgressEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.image_generation_call.in_progress"] = "response.image_generation_call.in_progress"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageGenCallPartialImageEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    partial_image_b64: str | None = None
    partial_image_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.image_generation_call.partial_image"] = "response.image_generation_call.partial_image"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OpenResponsesCreatedEvent(Model):
    response: OpenResponsesResult
    sequence_number: int | None = None
    type: Literal["response.created"] = "response.created"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OpenResponsesInProgressEvent(Model):
    response: OpenResponsesResult
    sequence_number: int | None = None
    type: Literal["response.in_progress"] = "response.in_progress"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningDeltaEvent(Model):
    content_index: int | None = None
    delta: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.reasoning_text.delta"] = "response.reasoning_text.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningDoneEvent(Model):
    content_index: int | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    text: str | None = None
    type: Literal["response.reasoning_text.done"] = "response.reasoning_text.done"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningSummaryPartAddedEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    part: ReasoningSummaryText | None = None
    sequence_number: int | None = None
    summary_index: int | None = None
    type: Literal["response.reasoning_summary_part.added"] = "response.reasoning_summary_part.added"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningSummaryPartDoneEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    part: ReasoningSummaryText | None = None
    sequence_number: int | None = None
    summary_index: int | None = None
    type: Literal["response.reasoning_summary_part.done"] = "response.reasoning_summary_part.done"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningSummaryTextDeltaEvent(Model):
    delta: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    summary_index: int | None = None
    type: Literal["response.reasoning_summary_text.delta"] = "response.reasoning_summary_text.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningSummaryTextDoneEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    summary_index: int | None = None
    text: str | None = None
    type: Literal["response.reasoning_summary_text.done"] = "response.reasoning_summary_text.done"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class RefusalDeltaEvent(Model):
    content_index: int | None = None
    delta: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.refusal.delta"] = "response.refusal.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class RefusalDoneEvent(Model):
    content_index: int | None = None
    item_id: str | None = None
    output_index: int | None = None
    refusal: str | None = None
    sequence_number: int | None = None
    type: Literal["response.refusal.done"] = "response.refusal.done"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class StreamEventsResponseCompleted(Model):
    response: OpenResponsesResult
    sequence_number: int | None = None
    type: Literal["response.completed"] = "response.completed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class StreamEventsResponseFailed(Model):
    response: OpenResponsesResult
    sequence_number: int | None = None
    type: Literal["response.failed"] = "response.failed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class StreamEventsResponseIncomplete(Model):
    response: OpenResponsesResult
    sequence_number: int | None = None
    type: Literal["response.incomplete"] = "response.incomplete"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class StreamEventsResponseOutputItemAdded(Model):
    item: OutputItems | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.output_item.added"] = "response.output_item.added"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class StreamEventsResponseOutputItemDone(Model):
    item: OutputItems | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.output_item.done"] = "response.output_item.done"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class StreamLogprob(Model):
    bytes: tuple[int, ...] = ()
    logprob: float | None = None
    token: str | None = None
    top_logprobs: tuple[StreamLogprobTopLogprob, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class StreamLogprobTopLogprob(Model):
    bytes: tuple[int, ...] = ()
    logprob: float | None = None
    token: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class TextDeltaEvent(Model):
    content_index: int | None = None
    delta: str | None = None
    item_id: str | None = None
    logprobs: tuple[StreamLogprob, ...] = ()
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.output_text.delta"] = "response.output_text.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class TextDoneEvent(Model):
    content_index: int | None = None
    item_id: str | None = None
    logprobs: tuple[StreamLogprob, ...] = ()
    output_index: int | None = None
    sequence_number: int | None = None
    text: str | None = None
    type: Literal["response.output_text.done"] = "response.output_text.done"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class WebSearchCallCompletedEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.web_search_call.completed"] = "response.web_search_call.completed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class WebSearchCallInProgressEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.web_search_call.in_progress"] = "response.web_search_call.in_progress"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class WebSearchCallSearchingEvent(Model):
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
