"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict, is_typeddict

from openrouter_core.models.observability import ObservabilityFilterRuleGroup, ObservabilityFilterRuleGroupRule

__all__ = [
    "CreateObservabilityDestinationRequest",
    "DeleteObservabilityDestinationRequest",
    "GetObservabilityDestinationRequest",
    "ListObservabilityDestinationsRequest",
    "ObservabilityFilterRuleGroupParam",
    "ObservabilityFilterRuleGroupRuleParam",
    "ObservabilityFilterRulesConfigNullable",
    "UpdateObservabilityDestinationRequest",
]


class ObservabilityFilterRuleGroupRuleParam(TypedDict, total=False):
    field: Required[
        Literal[
            "model",
            "provider",
            "session_id",
            "user_id",
            "api_key_name",
            "finish_reason",
            "input",
            "output",
            "total_cost",
            "total_tokens",
            "prompt_tokens",
            "completion_tokens",
        ]
        | str
    ]
    operator: Required[
        Literal[
            "equals",
            "not_equals",
            "contains",
            "not_contains",
            "regex",
            "starts_with",
            "ends_with",
            "gt",
            "lt",
            "gte",
            "lte",
            "exists",
            "not_exists",
        ]
        | str
    ]
    value: str | float


class ObservabilityFilterRuleGroupParam(TypedDict, total=False):
    logic: Literal["and", "or"] | str
    rules: Required[Sequence[ObservabilityFilterRuleGroupRuleParam | ObservabilityFilterRuleGroupRule]]


class ObservabilityFilterRulesConfigNullable(TypedDict, total=False):
    enabled: bool
    groups: Required[Sequence[ObservabilityFilterRuleGroupParam | ObservabilityFilterRuleGroup]]


class CreateObservabilityDestinationRequest(TypedDict, total=False):
    api_key_hashes: Sequence[str] | None
    """Only these keys' calls; None: all."""
    broadcast_generation_cost: bool
    broadcast_generation_cost_allocation: bool
    broadcast_generation_identity: bool
    broadcast_generation_request_context: bool
    config: Required[Mapping[str, object]]
    enabled: bool
    filter_rules: ObservabilityFilterRulesConfigNullable | None
    name: Required[str]
    privacy_mode: bool
    """True: no prompts and answers, figures only."""
    regions: Sequence[Literal["global", "europe", "us", "eu"] | str]
    sampling_rate: float
    """A fraction from 0.0001 to 1: 1 is all."""
    type: Required[
        Literal[
            "arize",
            "braintrust",
            "clickhouse",
            "datadog",
            "grafana",
            "langfuse",
            "langsmith",
            "newrelic",
            "opik",
            "otel-collector",
            "posthog",
            "ramp",
            "s3",
            "sentry",
            "snowflake",
            "weave",
            "webhook",
        ]
        | str
    ]
    workspace_id: str


class DeleteObservabilityDestinationRequest(TypedDict, total=False):
    id: Required[str]


class GetObservabilityDestinationRequest(TypedDict, total=False):
    id: Required[str]


class ListObservabilityDestinationsRequest(TypedDict, total=False):
    offset: int | None
    limit: int
    workspace_id: str


class UpdateObservabilityDestinationRequest(TypedDict, total=False):
    id: Required[str]
    api_key_hashes: Sequence[str] | None
    broadcast_generation_cost: bool
    broadcast_generation_cost_allocation: bool
    broadcast_generation_identity: bool
    broadcast_generation_request_context: bool
    config: Mapping[str, object]
    enabled: bool
    filter_rules: ObservabilityFilterRulesConfigNullable | None
    name: str
    privacy_mode: bool
    regions: Sequence[Literal["global", "europe", "us", "eu"] | str]
    sampling_rate: float
    """A fraction from 0.0001 to 1: 1 is all."""


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
