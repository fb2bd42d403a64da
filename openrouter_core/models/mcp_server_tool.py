"""`McpServerTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.mcp_server_tool_parts import McpServerToolAllowedTools1, McpServerToolRequireApproval


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class McpServerTool(Model):
    allowed_tools: tuple[str, ...] | McpServerToolAllowedTools1 | None = None
    authorization: str | None = None
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | str
        | None
    ) = None
    headers: Mapping[str, Any] | None = None
    require_approval: Literal["always", "never"] | str | McpServerToolRequireApproval | None = None
    server_description: str | None = None
    server_label: str | None = None
    server_url: str | None = None
    type: Literal["mcp"] = "mcp"
