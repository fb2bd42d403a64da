"""What a request may give, a whole answer or a stream of events, under the names of the documentation."""

from __future__ import annotations

from typing import TypeAlias

from openrouter_core.models.chat import ChatResult
from openrouter_core.models.chat_events import ChatStreamChunk
from openrouter_core.models.responses import OpenResponsesResult
from openrouter_core.models.responses_events import StreamEvents
from openrouter_core.streams.stream import EventStream

SendChatCompletionRequestResponse: TypeAlias = ChatResult | EventStream[ChatStreamChunk]
CreateResponsesResponse: TypeAlias = OpenResponsesResult | EventStream[StreamEvents]
CreateApiAlphaResponsesResponse: TypeAlias = CreateResponsesResponse
