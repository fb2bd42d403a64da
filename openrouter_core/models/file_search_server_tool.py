"""`FileSearchServerTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.file_search_server_tool_parts import FileSearchServerToolRankingOptions
    from openrouter_core.models.unions import FileSearchServerToolFiltersUnion


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FileSearchServerTool(Model):
    filters: FileSearchServerToolFiltersUnion | None = None
    max_num_results: int | None = None
    ranking_options: FileSearchServerToolRankingOptions | None = None
    type: Literal["file_search"] = "file_search"
    vector_store_ids: tuple[str, ...] = ()
