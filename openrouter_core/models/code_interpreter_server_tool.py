"""`CodeInterpreterServerTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.code_interpreter_server_tool_parts import CodeInterpreterServerToolContainerAuto


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodeInterpreterServerTool(Model):
    container: str | CodeInterpreterServerToolContainerAuto | None = None
    type: Literal["code_interpreter"] = "code_interpreter"
