"""`McpServerToolAllowedTools1`, `McpServerToolRequireApproval`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.mcp_server_tool_require_approval_always import McpServerToolRequireApprovalAlways


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class McpServerToolAllowedTools1(Model):
    read_only: bool | None = None
    tool_names: tuple[str, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class McpServerToolRequireApproval(Model):
    always: McpServerToolRequireApprovalAlways | None = None
    never: McpServerToolRequireApprovalAlways | None = None
