"""Destinations that traces go to: each type with a configuration of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.testing.world.checks import (
    FLAG,
    OBJECT,
    TEXT,
    UUID,
    Check,
    Fields,
    each_of,
    either,
    fault_of,
    many,
    maybe,
    number,
    one_of,
    shape,
    text,
)
from openrouter_core.testing.world.collection import DATED, Collection
from openrouter_core.testing.world.inhabitants import WORKSPACE
from openrouter_core.testing.world.refusal import unfit
from openrouter_core.testing.world.route import PAGES

if TYPE_CHECKING:
    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State

_MOST: Final = 5
"""Destinations of a type."""

_FULL: Final = text(1)


def _wants(*names: str, **more: Check) -> Fields:
    return {"headers": each_of(TEXT), **{f"{name}!": _FULL for name in names}, **more}


_URLS: Final = {"baseUrl": TEXT, "endpoint": TEXT}
_CONFIGS: Final = {
    "arize": _wants("apiKey", "modelId", "spaceKey", **_URLS),
    "braintrust": _wants("apiKey", "projectId", **_URLS),
    "clickhouse": _wants("database", "host", "password", "username", table=TEXT, shouldIncludeCacheWriteTokens=FLAG),
    "datadog": _wants("apiKey", "mlApp", url=TEXT),
    "grafana": _wants("apiKey", "instanceId", **_URLS),
    "langfuse": _wants("publicKey", "secretKey", **_URLS),
    "langsmith": _wants("apiKey", project=_FULL, workspaceId=TEXT, **_URLS),
    "newrelic": _wants("licenseKey", region=one_of("us", "eu")),
    "opik": _wants("apiKey", "projectName", "workspace"),
    "otel-collector": _wants("endpoint"),
    "posthog": _wants("apiKey", **_URLS),
    "ramp": _wants("apiKey", **_URLS),
    "s3": _wants(
        "accessKeyId",
        "bucketName",
        "secretAccessKey",
        authMode=one_of("access_keys", "iam_role"),
        provider=one_of("aws", "cloudflare_r2", "gcs", "other"),
        **dict.fromkeys(("externalId", "pathTemplate", "prefix", "region", "roleArn", "sessionToken"), TEXT),
        **_URLS,
    ),
    "sentry": _wants("otlpEndpoint", "dsn"),
    "snowflake": _wants(
        "account",
        "token",
        **dict.fromkeys(("database", "schema", "table", "warehouse"), TEXT),
        shouldIncludeCacheWriteTokens=FLAG,
    ),
    "weave": _wants("apiKey", "entity", "project", **_URLS),
    "webhook": _wants("url", method=one_of("POST", "PUT")),
}
"""What each type of destination must be told, by its type."""

_OPERATORS: Final = (
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
)
_SUBJECTS: Final = (
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
)
_RULE: Final = {"field!": one_of(*_SUBJECTS), "operator!": one_of(*_OPERATORS), "value": either(TEXT, number())}
_GROUP: Final = {"logic": one_of("and", "or"), "rules!": many(shape(_RULE))}
_FLAGS: Final = (
    "broadcast_generation_cost",
    "broadcast_generation_cost_allocation",
    "broadcast_generation_identity",
    "broadcast_generation_request_context",
    "privacy_mode",
)
_FIELDS: Final = {
    "enabled": FLAG,
    "api_key_hashes": maybe(many(TEXT, 1)),
    "filter_rules": maybe(shape({"enabled": FLAG, "groups!": many(shape(_GROUP))})),
    "regions": many(one_of("global", "europe", "us", "eu")),
    "sampling_rate": number(0.0001, 1),
    **dict.fromkeys(_FLAGS, FLAG),
}


def _check(state: State, _asked: Asked, record: Record) -> None:
    record["workspace_id"] = state.workspace(record)
    record["regions"] = ["europe" if each == "eu" else each for each in record["regions"]]
    if (fault := fault_of(_CONFIGS[record["type"]], record["config"], "config.")) is not None:
        raise unfit(fault)
    others = [each for each in state.shelf("observability/destinations").values() if each["id"] != record["id"]]
    if sum(each["type"] == record["type"] for each in others) >= _MOST:
        raise unfit(f"type: there are {_MOST} destinations of it already.")


def _listed(_state: State, asked: Asked, record: Record) -> bool:
    return bool(record["workspace_id"] == asked.query.get("workspace_id", WORKSPACE))


ROUTES: Final = Collection(
    "/observability/destinations",
    "destination",
    blank={
        "name": None,
        "type": "",
        "config": {},
        "workspace_id": WORKSPACE,
        "enabled": True,
        "api_key_hashes": None,
        "filter_rules": None,
        "regions": ["global"],
        "sampling_rate": 1,
        **dict.fromkeys(_FLAGS, False),
    },
    makes={"name!": TEXT, "type!": one_of(*_CONFIGS), "config!": OBJECT, "workspace_id": UUID, **_FIELDS},
    changes={"name": TEXT, "config": OBJECT, **_FIELDS},
    stamps=DATED,
    query={**PAGES, "workspace_id": UUID},
    check=_check,
    listed=_listed,
).routes()
