"""Observability: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Page, Value, frozen
from openrouter_core.models.unknown import UnknownVariant as UnknownVariant

if TYPE_CHECKING:
    from openrouter_core.models.observability_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CreateObservabilityDestinationResponse(Answer):
    data: ObservabilityDestination | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class DeleteObservabilityDestinationResponse(Answer):
    deleted: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GetObservabilityDestinationResponse(Answer):
    data: ObservabilityDestination | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ListObservabilityDestinationsResponse(Page):
    data: tuple[ObservabilityDestination, ...] = ()
    total_count: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityArizeDestination(Value):
    api_key_hashes: tuple[str, ...] = ()
    broadcast_generation_cost: bool | None = None
    broadcast_generation_cost_allocation: bool | None = None
    broadcast_generation_identity: bool | None = None
    broadcast_generation_request_context: bool | None = None
    config: ObservabilityArizeDestinationConfig | None = None
    created_at: str | None = None
    enabled: bool | None = None
    filter_rules: ObservabilityFilterRulesConfig | None = None
    id: str | None = None
    name: str | None = None
    privacy_mode: bool | None = None
    regions: tuple[Literal["global", "europe", "us"] | str, ...] = ()
    sampling_rate: float | None = None
    type: Literal["arize"] = "arize"
    updated_at: str | None = None
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityArizeDestinationConfig(Value):
    apiKey: str | None = None
    baseUrl: str | None = None
    headers: Mapping[str, Any] | None = None
    modelId: str | None = None
    spaceKey: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityBraintrustDestination(Value):
    api_key_hashes: tuple[str, ...] = ()
    broadcast_generation_cost: bool | None = None
    broadcast_generation_cost_allocation: bool | None = None
    broadcast_generation_identity: bool | None = None
    broadcast_generation_request_context: bool | None = None
    config: ObservabilityBraintrustDestinationConfig | None = None
    created_at: str | None = None
    enabled: bool | None = None
    filter_rules: ObservabilityFilterRulesConfig | None = None
    id: str | None = None
    name: str | None = None
    privacy_mode: bool | None = None
    regions: tuple[Literal["global", "europe", "us"] | str, ...] = ()
    sampling_rate: float | None = None
    type: Literal["braintrust"] = "braintrust"
    updated_at: str | None = None
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityBraintrustDestinationConfig(Value):
    apiKey: str | None = None
    baseUrl: str | None = None
    headers: Mapping[str, Any] | None = None
    projectId: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityClickhouseDestination(Value):
    api_key_hashes: tuple[str, ...] = ()
    broadcast_generation_cost: bool | None = None
    broadcast_generation_cost_allocation: bool | None = None
    broadcast_generation_identity: bool | None = None
    broadcast_generation_request_context: bool | None = None
    config: ObservabilityClickhouseDestinationConfig | None = None
    created_at: str | None = None
    enabled: bool | None = None
    filter_rules: ObservabilityFilterRulesConfig | None = None
    id: str | None = None
    name: str | None = None
    privacy_mode: bool | None = None
    regions: tuple[Literal["global", "europe", "us"] | str, ...] = ()
    sampling_rate: float | None = None
    type: Literal["clickhouse"] = "clickhouse"
    updated_at: str | None = None
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityClickhouseDestinationConfig(Value):
    database: str | None = None
    headers: Mapping[str, Any] | None = None
    host: str | None = None
    password: str | None = None
    shouldIncludeCacheWriteTokens: bool | None = None
    table: str | None = None
    username: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityDatadogDestination(Value):
    api_key_hashes: tuple[str, ...] = ()
    broadcast_generation_cost: bool | None = None
    broadcast_generation_cost_allocation: bool | None = None
    broadcast_generation_identity: bool | None = None
    broadcast_generation_request_context: bool | None = None
    config: ObservabilityDatadogDestinationConfig | None = None
    created_at: str | None = None
    enabled: bool | None = None
    filter_rules: ObservabilityFilterRulesConfig | None = None
    id: str | None = None
    name: str | None = None
    privacy_mode: bool | None = None
    regions: tuple[Literal["global", "europe", "us"] | str, ...] = ()
    sampling_rate: float | None = None
    type: Literal["datadog"] = "datadog"
    updated_at: str | None = None
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityDatadogDestinationConfig(Value):
    apiKey: str | None = None
    headers: Mapping[str, Any] | None = None
    mlApp: str | None = None
    url: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityFilterRuleGroup(Value):
    logic: Literal["and", "or"] | str | None = None
    rules: tuple[ObservabilityFilterRuleGroupRule, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityFilterRuleGroupRule(Value):
    field: (
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
        | None
    ) = None
    operator: (
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
        | None
    ) = None
    value: str | float | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityFilterRulesConfig(Value):
    enabled: bool | None = None
    groups: tuple[ObservabilityFilterRuleGroup, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityGrafanaDestination(Value):
    api_key_hashes: tuple[str, ...] = ()
    broadcast_generation_cost: bool | None = None
    broadcast_generation_cost_allocation: bool | None = None
    broadcast_generation_identity: bool | None = None
    broadcast_generation_request_context: bool | None = None
    config: ObservabilityGrafanaDestinationConfig | None = None
    created_at: str | None = None
    enabled: bool | None = None
    filter_rules: ObservabilityFilterRulesConfig | None = None
    id: str | None = None
    name: str | None = None
    privacy_mode: bool | None = None
    regions: tuple[Literal["global", "europe", "us"] | str, ...] = ()
    sampling_rate: float | None = None
    type: Literal["grafana"] = "grafana"
    updated_at: str | None = None
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityGrafanaDestinationConfig(Value):
    apiKey: str | None = None
    baseUrl: str | None = None
    headers: Mapping[str, Any] | None = None
    instanceId: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityLangfuseDestination(Value):
    api_key_hashes: tuple[str, ...] = ()
    broadcast_generation_cost: bool | None = None
    broadcast_generation_cost_allocation: bool | None = None
    broadcast_generation_identity: bool | None = None
    broadcast_generation_request_context: bool | None = None
    config: ObservabilityLangfuseDestinationConfig | None = None
    created_at: str | None = None
    enabled: bool | None = None
    filter_rules: ObservabilityFilterRulesConfig | None = None
    id: str | None = None
    name: str | None = None
    privacy_mode: bool | None = None
    regions: tuple[Literal["global", "europe", "us"] | str, ...] = ()
    sampling_rate: float | None = None
    type: Literal["langfuse"] = "langfuse"
    updated_at: str | None = None
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityLangfuseDestinationConfig(Value):
    baseUrl: str | None = None
    headers: Mapping[str, Any] | None = None
    publicKey: str | None = None
    secretKey: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityLangsmithDestination(Value):
    api_key_hashes: tuple[str, ...] = ()
    broadcast_generation_cost: bool | None = None
    broadcast_generation_cost_allocation: bool | None = None
    broadcast_generation_identity: bool | None = None
    broadcast_generation_request_context: bool | None = None
    config: ObservabilityLangsmithDestinationConfig | None = None
    created_at: str | None = None
    enabled: bool | None = None
    filter_rules: ObservabilityFilterRulesConfig | None = None
    id: str | None = None
    name: str | None = None
    privacy_mode: bool | None = None
    regions: tuple[Literal["global", "europe", "us"] | str, ...] = ()
    sampling_rate: float | None = None
    type: Literal["langsmith"] = "langsmith"
    updated_at: str | None = None
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityLangsmithDestinationConfig(Value):
    apiKey: str | None = None
    endpoint: str | None = None
    headers: Mapping[str, Any] | None = None
    project: str | None = None
    workspaceId: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityNewrelicDestination(Value):
    api_key_hashes: tuple[str, ...] = ()
    broadcast_generation_cost: bool | None = None
    broadcast_generation_cost_allocation: bool | None = None
    broadcast_generation_identity: bool | None = None
    broadcast_generation_request_context: bool | None = None
    config: ObservabilityNewrelicDestinationConfig | None = None
    created_at: str | None = None
    enabled: bool | None = None
    filter_rules: ObservabilityFilterRulesConfig | None = None
    id: str | None = None
    name: str | None = None
    privacy_mode: bool | None = None
    regions: tuple[Literal["global", "europe", "us"] | str, ...] = ()
    sampling_rate: float | None = None
    type: Literal["newrelic"] = "newrelic"
    updated_at: str | None = None
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityNewrelicDestinationConfig(Value):
    headers: Mapping[str, Any] | None = None
    licenseKey: str | None = None
    region: Literal["us", "eu"] | str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityOpikDestination(Value):
    api_key_hashes: tuple[str, ...] = ()
    broadcast_generation_cost: bool | None = None
    broadcast_generation_cost_allocation: bool | None = None
    broadcast_generation_identity: bool | None = None
    broadcast_generation_request_context: bool | None = None
    config: ObservabilityOpikDestinationConfig | None = None
    created_at: str | None = None
    enabled: bool | None = None
    filter_rules: ObservabilityFilterRulesConfig | None = None
    id: str | None = None
    name: str | None = None
    privacy_mode: bool | None = None
    regions: tuple[Literal["global", "europe", "us"] | str, ...] = ()
    sampling_rate: float | None = None
    type: Literal["opik"] = "opik"
    updated_at: str | None = None
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityOpikDestinationConfig(Value):
    apiKey: str | None = None
    headers: Mapping[str, Any] | None = None
    projectName: str | None = None
    workspace: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityOtelCollectorDestination(Value):
    api_key_hashes: tuple[str, ...] = ()
    broadcast_generation_cost: bool | None = None
    broadcast_generation_cost_allocation: bool | None = None
    broadcast_generation_identity: bool | None = None
    broadcast_generation_request_context: bool | None = None
    config: ObservabilityOtelCollectorDestinationConfig | None = None
    created_at: str | None = None
    enabled: bool | None = None
    filter_rules: ObservabilityFilterRulesConfig | None = None
    id: str | None = None
    name: str | None = None
    privacy_mode: bool | None = None
    regions: tuple[Literal["global", "europe", "us"] | str, ...] = ()
    sampling_rate: float | None = None
    type: Literal["otel-collector"] = "otel-collector"
    updated_at: str | None = None
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityOtelCollectorDestinationConfig(Value):
    endpoint: str | None = None
    headers: Mapping[str, Any] | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityPosthogDestination(Value):
    api_key_hashes: tuple[str, ...] = ()
    broadcast_generation_cost: bool | None = None
    broadcast_generation_cost_allocation: bool | None = None
    broadcast_generation_identity: bool | None = None
    broadcast_generation_request_context: bool | None = None
    config: ObservabilityPosthogDestinationConfig | None = None
    created_at: str | None = None
    enabled: bool | None = None
    filter_rules: ObservabilityFilterRulesConfig | None = None
    id: str | None = None
    name: str | None = None
    privacy_mode: bool | None = None
    regions: tuple[Literal["global", "europe", "us"] | str, ...] = ()
    sampling_rate: float | None = None
    type: Literal["posthog"] = "posthog"
    updated_at: str | None = None
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityPosthogDestinationConfig(Value):
    apiKey: str | None = None
    endpoint: str | None = None
    headers: Mapping[str, Any] | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityRampDestination(Value):
    api_key_hashes: tuple[str, ...] = ()
    broadcast_generation_cost: bool | None = None
    broadcast_generation_cost_allocation: bool | None = None
    broadcast_generation_identity: bool | None = None
    broadcast_generation_request_context: bool | None = None
    config: ObservabilityRampDestinationConfig | None = None
    created_at: str | None = None
    enabled: bool | None = None
    filter_rules: ObservabilityFilterRulesConfig | None = None
    id: str | None = None
    name: str | None = None
    privacy_mode: bool | None = None
    regions: tuple[Literal["global", "europe", "us"] | str, ...] = ()
    sampling_rate: float | None = None
    type: Literal["ramp"] = "ramp"
    updated_at: str | None = None
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityRampDestinationConfig(Value):
    apiKey: str | None = None
    baseUrl: str | None = None
    headers: Mapping[str, Any] | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityS3Destination(Value):
    api_key_hashes: tuple[str, ...] = ()
    broadcast_generation_cost: bool | None = None
    broadcast_generation_cost_allocation: bool | None = None
    broadcast_generation_identity: bool | None = None
    broadcast_generation_request_context: bool | None = None
    config: ObservabilityS3DestinationConfig | None = None
    created_at: str | None = None
    enabled: bool | None = None
    filter_rules: ObservabilityFilterRulesConfig | None = None
    id: str | None = None
    name: str | None = None
    privacy_mode: bool | None = None
    regions: tuple[Literal["global", "europe", "us"] | str, ...] = ()
    sampling_rate: float | None = None
    type: Literal["s3"] = "s3"
    updated_at: str | None = None
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityS3DestinationConfig(Value):
    accessKeyId: str | None = None
    authMode: Literal["access_keys", "iam_role"] | str | None = None
    bucketName: str | None = None
    endpoint: str | None = None
    externalId: str | None = None
    headers: Mapping[str, Any] | None = None
    pathTemplate: str | None = None
    prefix: str | None = None
    provider: Literal["aws", "cloudflare_r2", "gcs", "other"] | str | None = None
    region: str | None = None
    roleArn: str | None = None
    secretAccessKey: str | None = None
    sessionToken: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilitySentryDestination(Value):
    api_key_hashes: tuple[str, ...] = ()
    broadcast_generation_cost: bool | None = None
    broadcast_generation_cost_allocation: bool | None = None
    broadcast_generation_identity: bool | None = None
    broadcast_generation_request_context: bool | None = None
    config: ObservabilitySentryDestinationConfig | None = None
    created_at: str | None = None
    enabled: bool | None = None
    filter_rules: ObservabilityFilterRulesConfig | None = None
    id: str | None = None
    name: str | None = None
    privacy_mode: bool | None = None
    regions: tuple[Literal["global", "europe", "us"] | str, ...] = ()
    sampling_rate: float | None = None
    type: Literal["sentry"] = "sentry"
    updated_at: str | None = None
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilitySentryDestinationConfig(Value):
    dsn: str | None = None
    headers: Mapping[str, Any] | None = None
    otlpEndpoint: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilitySnowflakeDestination(Value):
    api_key_hashes: tuple[str, ...] = ()
    broadcast_generation_cost: bool | None = None
    broadcast_generation_cost_allocation: bool | None = None
    broadcast_generation_identity: bool | None = None
    broadcast_generation_request_context: bool | None = None
    config: ObservabilitySnowflakeDestinationConfig | None = None
    created_at: str | None = None
    enabled: bool | None = None
    filter_rules: ObservabilityFilterRulesConfig | None = None
    id: str | None = None
    name: str | None = None
    privacy_mode: bool | None = None
    regions: tuple[Literal["global", "europe", "us"] | str, ...] = ()
    sampling_rate: float | None = None
    type: Literal["snowflake"] = "snowflake"
    updated_at: str | None = None
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilitySnowflakeDestinationConfig(Value):
    account: str | None = None
    database: str | None = None
    headers: Mapping[str, Any] | None = None
    schema: str | None = None
    shouldIncludeCacheWriteTokens: bool | None = None
    table: str | None = None
    token: str | None = None
    warehouse: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityWeaveDestination(Value):
    api_key_hashes: tuple[str, ...] = ()
    broadcast_generation_cost: bool | None = None
    broadcast_generation_cost_allocation: bool | None = None
    broadcast_generation_identity: bool | None = None
    broadcast_generation_request_context: bool | None = None
    config: ObservabilityWeaveDestinationConfig | None = None
    created_at: str | None = None
    enabled: bool | None = None
    filter_rules: ObservabilityFilterRulesConfig | None = None
    id: str | None = None
    name: str | None = None
    privacy_mode: bool | None = None
    regions: tuple[Literal["global", "europe", "us"] | str, ...] = ()
    sampling_rate: float | None = None
    type: Literal["weave"] = "weave"
    updated_at: str | None = None
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityWeaveDestinationConfig(Value):
    apiKey: str | None = None
    baseUrl: str | None = None
    entity: str | None = None
    headers: Mapping[str, Any] | None = None
    project: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityWebhookDestination(Value):
    api_key_hashes: tuple[str, ...] = ()
    broadcast_generation_cost: bool | None = None
    broadcast_generation_cost_allocation: bool | None = None
    broadcast_generation_identity: bool | None = None
    broadcast_generation_request_context: bool | None = None
    config: ObservabilityWebhookDestinationConfig | None = None
    created_at: str | None = None
    enabled: bool | None = None
    filter_rules: ObservabilityFilterRulesConfig | None = None
    id: str | None = None
    name: str | None = None
    privacy_mode: bool | None = None
    regions: tuple[Literal["global", "europe", "us"] | str, ...] = ()
    sampling_rate: float | None = None
    type: Literal["webhook"] = "webhook"
    updated_at: str | None = None
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityWebhookDestinationConfig(Value):
    headers: Mapping[str, Any] | None = None
    method: Literal["POST", "PUT"] | str | None = None
    url: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class UpdateObservabilityDestinationResponse(Answer):
    data: ObservabilityDestination | None = None


ObservabilityDestination: TypeAlias = (
    ObservabilityArizeDestination
    | ObservabilityBraintrustDestination
    | ObservabilityClickhouseDestination
    | ObservabilityDatadogDestination
    | ObservabilityGrafanaDestination
    | ObservabilityLangfuseDestination
    | ObservabilityLangsmithDestination
    | ObservabilityNewrelicDestination
    | ObservabilityOpikDestination
    | ObservabilityOtelCollectorDestination
    | ObservabilityPosthogDestination
    | ObservabilityRampDestination
    | ObservabilityS3Destination
    | ObservabilitySentryDestination
    | ObservabilitySnowflakeDestination
    | ObservabilityWeaveDestination
    | ObservabilityWebhookDestination
    | UnknownVariant
)

if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "CreateObservabilityDestinationResponse",
            "DeleteObservabilityDestinationResponse",
            "GetObservabilityDestinationResponse",
            "ListObservabilityDestinationsResponse",
            "ObservabilityArizeDestination",
            "ObservabilityArizeDestinationConfig",
            "ObservabilityBraintrustDestination",
            "ObservabilityBraintrustDestinationConfig",
            "ObservabilityClickhouseDestination",
            "ObservabilityClickhouseDestinationConfig",
            "ObservabilityDatadogDestination",
            "ObservabilityDatadogDestinationConfig",
            "ObservabilityDestination",
            "ObservabilityFilterRuleGroup",
            "ObservabilityFilterRuleGroupRule",
            "ObservabilityFilterRulesConfig",
            "ObservabilityGrafanaDestination",
            "ObservabilityGrafanaDestinationConfig",
            "ObservabilityLangfuseDestination",
            "ObservabilityLangfuseDestinationConfig",
            "ObservabilityLangsmithDestination",
            "ObservabilityLangsmithDestinationConfig",
            "ObservabilityNewrelicDestination",
            "ObservabilityNewrelicDestinationConfig",
            "ObservabilityOpikDestination",
            "ObservabilityOpikDestinationConfig",
            "ObservabilityOtelCollectorDestination",
            "ObservabilityOtelCollectorDestinationConfig",
            "ObservabilityPosthogDestination",
            "ObservabilityPosthogDestinationConfig",
            "ObservabilityRampDestination",
            "ObservabilityRampDestinationConfig",
            "ObservabilityS3Destination",
            "ObservabilityS3DestinationConfig",
            "ObservabilitySentryDestination",
            "ObservabilitySentryDestinationConfig",
            "ObservabilitySnowflakeDestination",
            "ObservabilitySnowflakeDestinationConfig",
            "ObservabilityWeaveDestination",
            "ObservabilityWeaveDestinationConfig",
            "ObservabilityWebhookDestination",
            "ObservabilityWebhookDestinationConfig",
            "UpdateObservabilityDestinationResponse",
        ],
        ("observability_request",),
        {"UnknownVariant": "openrouter_core.models.unknown"},
    )
