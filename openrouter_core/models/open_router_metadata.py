"""`OpenRouterMetadata`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.open_router_metadata_parts import (
        EndpointsMetadata,
        PipelineStage,
        RouterAttempt,
        RouterParams,
    )


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OpenRouterMetadata(Model):
    """How the request was routed; it comes where that was asked for."""

    attempt: int | None = None
    attempts: tuple[RouterAttempt, ...] = ()
    endpoints: EndpointsMetadata | None = None
    is_byok: bool | None = None
    params: RouterParams | None = None
    pipeline: tuple[PipelineStage, ...] = ()
    region: str | None = None
    requested: str | None = None
    strategy: (
        Literal["direct", "auto", "free", "latest", "alias", "fallback", "pareto", "bodybuilder", "fusion"] | str | None
    ) = None
    summary: str | None = None
