"""What there is to choose from: models, their endpoints, providers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode

from openrouter_core.models.json_value import is_array
from openrouter_core.testing.world.checks import TEXT, many, number, one_of, whole
from openrouter_core.testing.world.inhabitants import CATEGORIES
from openrouter_core.testing.world.models import endpoint_of, gives, models_of, provider_of
from openrouter_core.testing.world.refusal import missing
from openrouter_core.testing.world.route import Route

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State


def _price(model: Record, of: str) -> float:
    return float(model["pricing"][of]) * 1_000_000


def _age(state: State, model: Record) -> float:
    return float(state.seconds() - model["created"]) / 86_400


def _index(model: Record, of: str) -> float | None:
    entry = model.get("benchmarks", {}).get("artificial_analysis", {})
    index: float | None = entry.get(f"{of}_index")
    return index


_VALUES: Final[Mapping[str, Callable[[State, Record], float | None]]] = {
    "price": lambda _, model: _price(model, "prompt"),
    "output_price": lambda _, model: _price(model, "completion"),
    "age_days": _age,
    "intelligence_index": lambda _, model: _index(model, "intelligence"),
    "coding_index": lambda _, model: _index(model, "coding"),
    "agentic_index": lambda _, model: _index(model, "agentic"),
    "tool_success_rate": lambda _, _model: 1.0,
}
"""What has a least and a most in the query."""

_TESTS: Final[Mapping[str, Callable[[Record, Any], bool]]] = {
    "q": lambda model, said: said.lower() in f"{model['id']} {model['name']}".lower(),
    "supported_parameters": lambda model, said: set(said) <= set(model["supported_parameters"]),
    "input_modalities": lambda model, said: set(said) <= set(model["architecture"]["input_modalities"]),
    "context": lambda model, said: (model["context_length"] or 0) >= said,
    "arch": lambda model, said: model["architecture"].get("tokenizer") == said,
    "model_authors": lambda model, said: model["id"].partition("/")[0] in said,
    "providers": lambda model, said: provider_of(model)[0] in said,
    "distillable": lambda _, said: said == "false",
}
"""What else a model can be chosen by; categories and regions it has all of."""

_SORTS: Final[Mapping[str, Callable[[Record], float]]] = {
    "pricing-low-to-high": lambda model: _price(model, "prompt") + _price(model, "completion"),
    "pricing-high-to-low": lambda model: -_price(model, "prompt") - _price(model, "completion"),
    "context-high-to-low": lambda model: -(model["context_length"] or 0),
    "newest": lambda model: -model["created"],
    **dict.fromkeys(
        (
            "most-popular",
            "top-weekly",
            "throughput-high-to-low",
            "latency-low-to-high",
            "intelligence-high-to-low",
            "coding-high-to-low",
            "agentic-high-to-low",
            "design-arena-elo-high-to-low",
        ),
        lambda _: 0,
    ),
}


def _is_chosen(state: State, query: Mapping[str, Any], model: Record) -> bool:
    if not all(test(model, query[name]) for name, test in _TESTS.items() if name in query):
        return False
    for name, value_of in _VALUES.items():
        least, most = query.get(f"min_{name}"), query.get(f"max_{name}")
        value = None if least is None and most is None else value_of(state, model)
        if value is None and (least is not None or most is not None):
            return False
        if value is not None and not (least or 0) <= value <= (value if most is None else most):
            return False
    return True


def _of_modality(state: State, query: Mapping[str, Any]) -> list[Record]:
    wanted = query.get("output_modalities", ["text"])
    return [each for each in models_of(state.world) if "all" in wanted or any(gives(each, one) for one in wanted)]


def _list(state: State, asked: Asked) -> Mapping[str, Any]:
    return _paged(asked, [each for each in _of_modality(state, asked.query) if _is_chosen(state, asked.query, each)])


def _list_embeddings(state: State, asked: Asked) -> Mapping[str, Any]:
    return _paged(asked, [each for each in models_of(state.world) if gives(each, "embeddings")])


def _paged(asked: Asked, found: list[Record]) -> Mapping[str, Any]:
    """Give all, or the page that was asked for and where the next one is."""
    query = asked.query
    if "sort" in query:
        found = sorted(found, key=_SORTS[query["sort"]])
    whole_list = "offset" not in query and "limit" not in query
    page = found if whole_list else asked.page(found, 500)
    ends = int(query.get("offset", 0)) + len(page)
    path = asked.request.path.partition("?")[0]
    onwards = f"{path}?{urlencode({**_plain(query), 'offset': ends})}" if page and ends < len(found) else None
    return {"data": page, "total_count": len(found), "links": {"next": onwards}}


def _plain(query: Mapping[str, Any]) -> dict[str, Any]:
    return {name: ",".join(value) if is_array(value) else value for name, value in query.items()}


def _count(state: State, asked: Asked) -> Mapping[str, Any]:
    return {"data": {"count": len(_of_modality(state, asked.query))}}


def named(state: State, asked: Asked) -> Record:
    """Give the model that a path names, whatever the variant: what stands behind a colon is not looked at."""
    name = f"{asked.values['author']}/{asked.values['slug']}"
    names = {name, name.partition(":")[0]}
    found = [each for each in models_of(state.world) if not names.isdisjoint({each["id"], each["canonical_slug"]})]
    if not found:
        raise missing("model", name)
    return found[0]


def _get(state: State, asked: Asked) -> Mapping[str, Any]:
    return {"data": named(state, asked)}


def _endpoints(state: State, asked: Asked) -> Mapping[str, Any]:
    model = named(state, asked)
    architecture = {"instruct_type": None, "tokenizer": None, **model["architecture"]}
    told = {name: model[name] for name in ("id", "name", "created", "description")}
    return {"data": {**told, "architecture": architecture, "endpoints": [endpoint_of(model)]}}


def _zdr(state: State, _asked: Asked) -> Mapping[str, Any]:
    return {"data": [endpoint_of(each) for each in models_of(state.world)]}


def _providers(state: State, _asked: Asked) -> Mapping[str, Any]:
    names = dict.fromkeys(map(provider_of, models_of(state.world)))
    return {"data": [{"name": name, "slug": slug, "privacy_policy_url": None} for name, slug in names]}


_SORTED: Final = {"sort": one_of(*_SORTS)}
_PAGED: Final = {"offset": whole(0), "limit": whole(1, 1_000)}
_MODALITIES: Final = {"output_modalities": many(TEXT)}
_CHOICE: Final = {
    "q": TEXT,
    "context": whole(1),
    "arch": TEXT,
    "distillable": one_of("true", "false"),
    "zdr": one_of("true"),
    "region": one_of("eu", "us"),
    "category": one_of(*CATEGORIES),
    **{name: many(TEXT) for name in ("supported_parameters", "input_modalities", "model_authors", "providers")},
    **{f"{end}_{name}": number(0) for name in _VALUES for end in ("min", "max")},
}
ROUTES: Final = (
    Route("GET", "/models", _list, query={**_PAGED, **_SORTED, **_MODALITIES, **_CHOICE}, keyed=False),
    Route("GET", "/models/count", _count, query=_MODALITIES, keyed=False),
    Route("GET", "/models/user", _list, query={**_PAGED, **_SORTED, **_MODALITIES}),
    Route("GET", "/model/{author}/{slug}", _get, keyed=False),
    Route("GET", "/models/{author}/{slug}/endpoints", _endpoints, keyed=False),
    Route("GET", "/embeddings/models", _list_embeddings, query=_PAGED, keyed=False),
    Route("GET", "/endpoints/zdr", _zdr, keyed=False),
    Route("GET", "/providers", _providers, keyed=False),
)
