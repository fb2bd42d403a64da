"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict, is_typeddict

from openrouter_core.models.rerank import RerankDocument
from openrouter_core.models.shared_request import ProviderPreferences, TraceConfig

__all__ = ["CreateRerankRequest", "RerankDocumentParam"]


class RerankDocumentParam(TypedDict, total=False):
    image: str
    text: str


class CreateRerankRequest(TypedDict, total=False):
    documents: Required[Sequence[str | RerankDocumentParam | RerankDocument]]
    model: Required[str]
    provider: ProviderPreferences | None
    query: Required[str]
    session_id: str
    top_n: int
    """How many documents to get, the best first."""
    trace: TraceConfig | Mapping[str, object]
    user: str


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
