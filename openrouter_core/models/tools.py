"""Tools: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.models.common import PageLinks as PageLinks
from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Page, Value, frozen

if TYPE_CHECKING:
    from openrouter_core.models.tools_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GetToolResponse(Answer):
    data: ServerToolDetails | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ListToolsResponse(Page):
    data: tuple[ServerTool, ...] = ()
    links: PageLinks | None = None
    total_count: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ServerTool(Value):
    aliases: tuple[ServerToolInputName, ...] = ()
    default_engine: str | None = None
    docs_url: str | None = None
    engines: tuple[ServerToolEngine, ...] = ()
    fallback_engine: str | None = None
    id: str | None = None
    input_schema: Mapping[str, Any] | None = None
    name: str | None = None
    native_support: ServerToolNativeSupport | None = None
    output_schema: Mapping[str, Any] | None = None
    parameters_schema: Mapping[str, Any] | None = None
    status: Literal["active", "deprecated"] | str | None = None
    summary: str | None = None
    supported_api_formats: tuple[Literal["responses", "chat-completions", "anthropic-messages"] | str, ...] = ()
    tool_description: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ServerToolDetails(Value):
    aliases: tuple[ServerToolInputName, ...] = ()
    default_engine: str | None = None
    docs_url: str | None = None
    engines: tuple[ServerToolEngine, ...] = ()
    fallback_engine: str | None = None
    id: str | None = None
    input_schema: Mapping[str, Any] | None = None
    name: str | None = None
    native_support: ServerToolDetailsNativeSupport | None = None
    output_schema: Mapping[str, Any] | None = None
    parameters_schema: Mapping[str, Any] | None = None
    status: Literal["active", "deprecated"] | str | None = None
    summary: str | None = None
    supported_api_formats: tuple[Literal["responses", "chat-completions", "anthropic-messages"] | str, ...] = ()
    tool_description: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ServerToolDetailsNativeSupport(Value):
    endpoint_count: int | None = None
    model_count: int | None = None
    models: tuple[ServerToolNativeModel, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ServerToolEngine(Value):
    byok: Literal["required", "optional", "none"] | str | None = None
    data_regions: tuple[Literal["global", "europe", "us"] | str, ...] = ()
    default_mode: str | None = None
    executed_by: Literal["provider", "openrouter", "client"] | str | None = None
    id: str | None = None
    name: str | None = None
    pricing: tuple[ServerToolPrice, ...] = ()
    pricing_doc_url: str | None = None
    pricing_source: Literal["openrouter", "provider", "byok", "none"] | str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ServerToolInputName(Value):
    api_formats: tuple[Literal["responses", "chat-completions", "anthropic-messages"] | str, ...] = ()
    output_names: tuple[ServerToolOutputName, ...] = ()
    type: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ServerToolNativeModel(Value):
    providers: tuple[str, ...] = ()
    slug: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ServerToolNativeSupport(Value):
    endpoint_count: int | None = None
    model_count: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ServerToolOutputName(Value):
    api_format: Literal["responses", "chat-completions", "anthropic-messages"] | str | None = None
    name: str | None = None
    type: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ServerToolPrice(Value):
    max_units_per_call: int | None = None
    mode: str | None = None
    price: str | None = None
    unit: str | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "GetToolResponse",
            "ListToolsResponse",
            "ServerTool",
            "ServerToolDetails",
            "ServerToolDetailsNativeSupport",
            "ServerToolEngine",
            "ServerToolInputName",
            "ServerToolNativeModel",
            "ServerToolNativeSupport",
            "ServerToolOutputName",
            "ServerToolPrice",
        ],
        ("tools_request",),
        {"PageLinks": "openrouter_core.models.common"},
    )
