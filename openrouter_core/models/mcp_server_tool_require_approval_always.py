"""`McpServerToolRequireApprovalAlways`."""

from __future__ import annotations

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class McpServerToolRequireApprovalAlways(Model):
    tool_names: tuple[str, ...] = ()
