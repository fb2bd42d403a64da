"""POST /generation/feedback: report what was wrong with a generation of yours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.generations import SubmitGenerationFeedbackRequest, SubmitGenerationFeedbackResponse

GENERATIONS_SUBMIT_FEEDBACK: Final[Operation[SubmitGenerationFeedbackResponse]] = Operation(
    Endpoint("POST", "/generation/feedback", body="json", wrapper="submit_generation_feedback_request"),
    Plain("generations.SubmitGenerationFeedbackResponse"),
)


def generations_submit_feedback(
    core: OpenRouterCore, request: SubmitGenerationFeedbackRequest, options: RequestOptions | None = None
) -> Result[SubmitGenerationFeedbackResponse, SendError]:
    """Report what was wrong with a generation of yours (management key).

    Takes the keys of the body, at run time also under `submit_generation_feedback_request`. Gives
    `Ok(SubmitGenerationFeedbackResponse)`; `Err` where the server refuses (400, 401, 403, 404, 409, 429, 500, 503) or
    it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/generations
    """
    try:
        return call(core, GENERATIONS_SUBMIT_FEEDBACK, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def generations_submit_feedback_async(
    core: OpenRouterCore, request: SubmitGenerationFeedbackRequest, options: RequestOptions | None = None
) -> Result[SubmitGenerationFeedbackResponse, SendError]:
    """Do what `generations_submit_feedback` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, GENERATIONS_SUBMIT_FEEDBACK, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
