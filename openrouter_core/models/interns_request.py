"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias

from typing_extensions import TypedDict, is_typeddict

__all__ = [
    "CreateInternChatCompletionRequest",
    "CreateInternRequest",
    "DeleteInternRequest",
    "GetInternRequest",
    "InternChatAssistantMessage",
    "InternChatCompletionRequest",
    "InternChatDeveloperMessage",
    "InternChatEchoedToolCall",
    "InternChatEchoedToolCallFunction",
    "InternChatMessage",
    "InternChatMessageContent",
    "InternChatSystemMessage",
    "InternChatTextPart",
    "InternChatToolMessage",
    "InternChatUserMessage",
    "ListInternsRequest",
    "ProvisionInternRequest",
    "SuspendInternRequest",
    "UpdateInternRequest",
]


class InternChatEchoedToolCallFunction(TypedDict, total=False):
    arguments: Required[str]
    name: Required[str]


class InternChatEchoedToolCall(TypedDict, total=False):
    function: Required[InternChatEchoedToolCallFunction]
    id: Required[str]


class InternChatTextPart(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["text"]]


InternChatMessageContent: TypeAlias = str | Sequence[InternChatTextPart]


class InternChatAssistantMessage(TypedDict, total=False):
    content: InternChatMessageContent | None
    role: Required[Literal["assistant"]]
    tool_calls: Sequence[InternChatEchoedToolCall]


class InternChatDeveloperMessage(TypedDict, total=False):
    content: Required[InternChatMessageContent | None]
    role: Required[Literal["developer"]]


class InternChatSystemMessage(TypedDict, total=False):
    content: Required[InternChatMessageContent | None]
    role: Required[Literal["system"]]


class InternChatToolMessage(TypedDict, total=False):
    content: Required[InternChatMessageContent | None]
    role: Required[Literal["tool"]]
    tool_call_id: Required[str]


class InternChatUserMessage(TypedDict, total=False):
    content: Required[InternChatMessageContent | None]
    role: Required[Literal["user"]]


InternChatMessage: TypeAlias = (
    InternChatAssistantMessage
    | InternChatDeveloperMessage
    | InternChatSystemMessage
    | InternChatToolMessage
    | InternChatUserMessage
)


class InternChatCompletionRequest(TypedDict, total=False):
    approval_mode: Literal["manual", "self-drive"] | str
    messages: Required[Sequence[InternChatMessage]]
    model: str
    session_id: str
    stream: Required[Literal[True]]


class CreateInternChatCompletionRequest(InternChatCompletionRequest, total=False):
    intern_id: Required[str]


class CreateInternRequest(TypedDict, total=False):
    idempotency_key: str
    description: str | None
    instructions: str | None
    name: Required[str]
    provision: bool
    vault_id: str
    workspace_id: str


class DeleteInternRequest(TypedDict, total=False):
    intern_id: Required[str]
    acknowledge_workspace_loss: bool


class GetInternRequest(TypedDict, total=False):
    intern_id: Required[str]


class ListInternsRequest(TypedDict, total=False):
    status: Sequence[
        Literal[
            "awaiting_slack_install",
            "queued",
            "provisioning",
            "running",
            "failed",
            "stopped",
            "destroying",
            "destroy_failed",
        ]
        | str
    ]
    limit: int
    starting_after: str
    """The `next_cursor` of the page before."""
    workspace_id: str


class ProvisionInternRequest(TypedDict, total=False):
    intern_id: Required[str]


class SuspendInternRequest(TypedDict, total=False):
    intern_id: Required[str]


class UpdateInternRequest(TypedDict, total=False):
    intern_id: Required[str]
    description: str | None
    instructions: str | None
    model: str | None
    name: str


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
