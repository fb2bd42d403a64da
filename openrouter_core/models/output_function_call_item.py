"""`OutputFunctionCallItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.output_function_call_item_parts import FunctionCallItemSubagentItem


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputFunctionCallItem(Model):
    """A call: answer it by a `function_call_output` with its `call_id`; `arguments` is JSON."""

    arguments: str | None = None
    call_id: str | None = None
    id: str | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["completed", "incomplete", "in_progress"] | str | None = None
    type: Literal["function_call"] = "function_call"
    subagent_id: str | None = None
    subagent_items: tuple[FunctionCallItemSubagentItem, ...] = ()
