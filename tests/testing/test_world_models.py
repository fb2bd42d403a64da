"""What there is to choose from, what it answers, and what is counted of that."""

from __future__ import annotations

import base64
import struct
from collections.abc import Iterator
from typing import Any

import pytest

from kit.every_operation import DECISIONS
from kit.visitor import Visitor
from openrouter_core.testing import StandIn, World

ASK: dict[str, Any] = {"messages": [{"role": "user", "content": "Hello you"}]}
INDEXES = {"agentic_index": 10.0, "coding_index": 20.0, "intelligence_index": 30.0}
MODELS: list[Any] = [
    "openai/small",
    {
        "id": "me/large",
        "name": "Large",
        "context_length": 1_000_000,
        "created": 1_750_000_000 - 86_400,
        "pricing": {"prompt": "0.00001", "completion": "0.00002"},
        "benchmarks": {"artificial_analysis": INDEXES, "design_arena": []},
    },
    {"id": "me/none", "context_length": None, "canonical_slug": "me/none-1"},
]


@pytest.fixture
def chooser() -> Iterator[Visitor]:
    """Give who chooses from models of our own."""
    with StandIn(world=World(models=MODELS)) as server:
        made = Visitor(server.url)
        yield made
        made.close()


def names(found: Any) -> list[str]:
    """Give the ids of a list."""
    return [each["id"] for each in found["data"]]


def test_there_are_models_of_every_kind(visitor: Visitor) -> None:
    assert names(visitor("GET", "/models")) == ["stand-in/echo", "openai/gpt-4o", "openai/gpt-4o-mini"]
    assert names(visitor("GET", "/models?output_modalities=image,video")) == ["stand-in/paint", "stand-in/film"]
    assert visitor("GET", "/models/count?output_modalities=all") == {"data": {"count": 8}}
    assert names(visitor("GET", "/embeddings/models")) == ["stand-in/embed"]
    assert names(visitor("GET", "/images/models")) == ["stand-in/paint"]
    assert names(visitor("GET", "/videos/models")) == ["stand-in/film"]
    assert [each["slug"] for each in visitor("GET", "/providers")["data"]] == ["fake-provider", "openai"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["openai/small", "me/large", "me/none"]),
        ("q=LARGE", ["me/large"]),
        ("context=200000", ["me/large"]),
        ("model_authors=openai,other", ["openai/small"]),
        ("providers=OpenAI", ["openai/small"]),
        ("supported_parameters=tools,seed&input_modalities=text", ["openai/small", "me/large", "me/none"]),
        ("supported_parameters=top_k", []),
        ("input_modalities=audio", []),
        ("arch=Other", ["openai/small", "me/large", "me/none"]),
        ("distillable=true", []),
        ("distillable=false&zdr=true&region=eu&category=trivia", ["openai/small", "me/large", "me/none"]),
        ("min_price=5", ["me/large"]),
        ("max_output_price=5", ["openai/small", "me/none"]),
        ("max_age_days=30", ["me/large"]),
        ("min_age_days=30", ["openai/small", "me/none"]),
        ("min_agentic_index=10&max_coding_index=20&min_intelligence_index=0", ["me/large"]),
        ("min_tool_success_rate=0.5", ["openai/small", "me/large", "me/none"]),
        ("sort=pricing-high-to-low", ["me/large", "openai/small", "me/none"]),
        ("sort=pricing-low-to-high", ["openai/small", "me/none", "me/large"]),
        ("sort=context-high-to-low", ["me/large", "openai/small", "me/none"]),
        ("sort=newest", ["me/large", "openai/small", "me/none"]),
        ("sort=top-weekly", ["openai/small", "me/large", "me/none"]),
    ],
)
def test_models_are_chosen_by_what_they_are(chooser: Visitor, query: str, found: list[str]) -> None:
    listed = chooser("GET", f"/models?{query}")
    assert names(listed) == found
    assert listed["total_count"] == len(found)


def test_models_come_in_pages_that_tell_of_the_next(chooser: Visitor) -> None:
    first = chooser("GET", "/models?limit=2&output_modalities=text,image")
    assert names(first) == ["openai/small", "me/large"]
    assert first["links"]["next"] == "/api/v1/models?limit=2&output_modalities=text%2Cimage&offset=2"
    last = chooser("GET", first["links"]["next"].removeprefix("/api/v1"))
    assert (names(last), last["links"]["next"], last["total_count"]) == (["me/none"], None, 3)
    assert chooser("GET", "/models/user?offset=9")["links"]["next"] is None


@pytest.mark.parametrize(
    "query", ["limit=0", "sort=best", "category=love", "min_price=-1", "max_price=NaN", "context=0"]
)
def test_models_are_not_chosen_by_what_is_nothing(chooser: Visitor, query: str) -> None:
    chooser("GET", f"/models?{query}", status=400)


def test_a_model_is_found_by_either_name(chooser: Visitor) -> None:
    assert (
        chooser("GET", "/model/me/none-1") == chooser("GET", "/model/me/none") == chooser("GET", "/model/me/none:free")
    )
    (endpoint,) = chooser("GET", "/models/me/large/endpoints")["data"]["endpoints"]
    assert (endpoint["provider_name"], endpoint["pricing"]["prompt"]) == ("FakeProvider", "0.00001")
    assert len(chooser("GET", "/endpoints/zdr")["data"]) == 3
    for path in ("/model/me/other", "/models/me/other/endpoints", "/images/models/me/large/endpoints"):
        chooser("GET", path, status=404)


def test_vectors_are_alike_where_texts_are(visitor: Visitor) -> None:
    said = {"model": "m", "input": ["red fox", "the red fox", "blue whale", ""][:3]}
    given = visitor("POST", "/embeddings", said)
    first, second, third = (each["embedding"] for each in given["data"])

    def likeness(one: list[float], other: list[float]) -> float:
        return sum(a * b for a, b in zip(one, other, strict=True))

    assert likeness(first, first) == pytest.approx(1)
    assert likeness(first, second) > likeness(first, third)
    assert given["usage"]["prompt_tokens"] == 7
    packed = visitor("POST", "/embeddings", {**said, "encoding_format": "base64"})["data"][0]["embedding"]
    assert list(struct.unpack("<16f", base64.b64decode(packed))) == pytest.approx(first)
    told = visitor("GET", f"/generation?id={given['id']}")["data"]
    assert (told["api_type"], told["total_cost"]) == ("embeddings", given["usage"]["cost"])


@pytest.mark.parametrize(
    ("said", "vectors"),
    [
        ("a", 1),
        ([1, 2], 1),
        ([[1, 2], [3]], 2),
        ([{"content": [{"type": "text", "text": "a"}]}], 1),
        ("", 0),
        ([], 0),
        ([""], 0),
        ([{"content": []}], 0),
        (1, 0),
    ],
)
def test_what_can_be_embedded(visitor: Visitor, said: object, vectors: int) -> None:
    reply = visitor.send("POST", "/embeddings", {"model": "m", "input": said, "dimensions": 2})
    assert reply.status_code == (200 if vectors else 400)
    assert not vectors or [len(each["embedding"]) for each in reply.json()["data"]] == [2] * vectors
    assert vectors or reply.json()["error"]["message"].startswith("input")


def test_documents_are_ranked_by_the_words_they_share(visitor: Visitor) -> None:
    documents = ["a blue whale", {"text": "the red fox"}, "a red whale", {"image": "https://example.com"}]
    said = {"model": "m", "query": "Red fox", "documents": documents}
    given = visitor("POST", "/rerank", {**said, "top_n": 2})["results"]
    assert [(each["index"], each["relevance_score"]) for each in given] == [(1, 1.0), (2, 0.5)]
    assert given[0]["document"] == {"text": "the red fox"}
    assert [each["index"] for each in visitor("POST", "/rerank", said)["results"]] == [1, 2, 0, 3]


def test_images_are_one_point_each(visitor: Visitor) -> None:
    said = {"model": "m", "prompt": "p", "n": 2}
    whole = visitor("POST", "/images", said)
    assert [base64.b64decode(each["b64_json"])[:4] for each in whole["data"]] == [b"\x89PNG"] * 2
    streamed = visitor("POST", "/images", {**said, "stream": True})
    assert streamed.count('"type": "image_generation.completed"') == 2
    assert streamed.endswith("data: [DONE]\n\n")
    assert visitor("GET", "/credits")["data"]["total_usage"] == pytest.approx(0.04)


def test_decisions_are_for_the_first(visitor: Visitor) -> None:
    for path in ("/api/alpha/decisions", "/systemone"):
        answers = visitor("POST", path, DECISIONS)["answers"]
        assert answers["which"]["choice"] == "a"
        assert answers["whether"]["noul"] == 1
        assert (answers["how"]["score"], answers["how"]["legend"]["0"]) == (0, "bad")
        assert set(answers["where"]["box"]) == {"left", "top", "right", "bottom"}


@pytest.mark.parametrize(
    ("question", "message"),
    [
        ({"type": "choice", "instructions": "?"}, "questions.q.criteria: it is missing"),
        ({"type": "choice", "instructions": "?", "criteria": {}}, "questions.q.criteria: at least one is wanted."),
        ({"type": "choice", "instructions": "?", "criteria": {"a": 1}}, "questions.q.criteria.a: text, or an object"),
        ({"type": "score", "instructions": "?", "criteria": []}, "questions.q.criteria: at least one is wanted."),
        ({"type": "noul", "instructions": "?", "criteria": {}}, "questions.q.criteria.true: it is missing"),
        ({"type": "other", "instructions": "?"}, "questions.q.type: one of"),
        ({"type": "box"}, "questions.q.instructions: it is missing"),
    ],
)
def test_a_question_that_is_none_is_not_answered(visitor: Visitor, question: dict[str, Any], message: str) -> None:
    said = visitor("POST", "/systemone", {**DECISIONS, "questions": {"q": question}}, 400)
    assert said["error"]["message"].startswith(message)


def test_tools_come_in_pages_and_an_alias_says_where_it_has_gone(visitor: Visitor) -> None:
    page = visitor("GET", "/tools?limit=1&api_format=responses")
    assert (page["total_count"], page["links"]["next"]) == (2, "/api/v1/tools?offset=1&limit=1&api_format=responses")
    assert visitor("GET", page["links"]["next"].removeprefix("/api/v1"))["links"]["next"] is None
    assert names(visitor("GET", "/tools?api_format=anthropic-messages")) == ["openrouter:datetime"]
    assert visitor("GET", "/tools?offset=5")["data"] == []
    moved = visitor.send("GET", "/tools/datetime")
    assert (moved.status_code, moved.headers["location"]) == (308, "/api/v1/tools/openrouter:datetime")
    visitor("GET", "/tools/none", status=404)


def asked_for(visitor: Visitor, **said: Any) -> list[dict[str, Any]]:
    """Give the rows of a query."""
    rows: list[dict[str, Any]] = visitor("POST", "/analytics/query", {"metrics": ["request_count"], **said})["data"][
        "data"
    ]
    return rows


def test_calls_are_counted(visitor: Visitor) -> None:
    for model in ("b", "a", "a"):
        visitor("POST", "/chat/completions", {**ASK, "model": model})
    metrics = [each["name"] for each in visitor("GET", "/analytics/meta")["data"]["metrics"]]
    (row,) = asked_for(visitor, metrics=metrics)
    assert row == {
        "request_count": 3, "tokens_prompt": 3, "tokens_completion": 12, "tokens_total": 15,
        "total_usage": pytest.approx(15e-6),
    }  # fmt: skip
    by_model = [{"model": "b", "request_count": 1}, {"model": "a", "request_count": 2}]
    assert asked_for(visitor, dimensions=["model"]) == by_model
    order = {"field": "request_count", "direction": "desc"}
    assert asked_for(visitor, dimensions=["model"], order_by=order, limit=1) == by_model[1:]
    assert asked_for(visitor, dimensions=["model"], order_by={"field": "model", "direction": "asc"}) == by_model[::-1]
    for granularity in ("minute", "hour", "day", "week", "month"):
        assert all(f"date__{granularity}" in each for each in asked_for(visitor, granularity=granularity))
    span = {"start": "2025-06-15T00:00:00Z", "end": "2025-06-16T00:00:00Z"}
    assert asked_for(visitor, time_range=span, granularity="day")[0]["date__day"] == "2025-06-15T00:00:00+00:00"
    assert asked_for(visitor, time_range={**span, "end": span["start"]}) == []


@pytest.mark.parametrize(
    ("operator", "value", "count"),
    [
        ("eq", "a", 2),
        ("neq", "a", 1),
        ("in", ["a", "c"], 2),
        ("not_in", ["a"], 1),
        ("gt", "a", 1),
        ("gte", "a", 3),
        ("lt", "b", 2),
        ("lte", 5, 0),
    ],
)
def test_calls_are_counted_where_they_pass(visitor: Visitor, operator: str, value: object, count: int) -> None:
    for model in ("b", "a", "a"):
        visitor("POST", "/chat/completions", {**ASK, "model": model})
    filters = [
        {"field": "model", "operator": operator, "value": value},
        {"field": "finish_reason", "operator": "eq", "value": "stop"},
        {"field": "provider", "operator": "eq", "value": "Stand-in"},
        {"field": "api_key_hash", "operator": "neq", "value": "none"},
    ]
    assert sum(each["request_count"] for each in asked_for(visitor, filters=filters)) == count


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ({"metrics": []}, "metrics: a list of 1 at least is wanted."),
        ({"metrics": ["luck"]}, "metrics[0]: one of"),
        ({"dimensions": ["model"] * 3}, "dimensions: a list of 2 at most is wanted."),
        ({"granularity": "year"}, "granularity: one of"),
        ({"order_by": {"field": "model", "direction": "asc"}}, "order_by.field: one of request_count is wanted."),
        ({"filters": [{"field": "model", "operator": "in", "value": "a"}]}, "filters[0].value: a list is wanted."),
        ({"filters": [{"field": "model", "operator": "eq", "value": []}]}, "filters[0].value: no list is wanted."),
        ({"classifier_filters": {}}, "classifier_filters: there are no classifiers."),
        ({"time_range": {"start": "2025-06-15T00:00:00Z"}}, "time_range.end: it is missing"),
    ],
)
def test_what_cannot_be_counted_is_told(visitor: Visitor, said: dict[str, Any], message: str) -> None:
    answer = visitor("POST", "/analytics/query", {"metrics": ["request_count"], **said}, 400)
    assert answer["error"]["message"].startswith(message)


def test_activity_is_by_day_and_model(visitor: Visitor) -> None:
    key = visitor("POST", "/keys", {"name": "k", "creator_user_id": "u"}, 201)
    user = Visitor(visitor.url, key["key"])
    user("POST", "/chat/completions", {**ASK, "model": "a"})
    user.close()
    for _ in range(2):
        visitor("POST", "/chat/completions", {**ASK, "model": "a"})

    def requests(query: str) -> list[int]:
        return [each["requests"] for each in visitor("GET", f"/activity?{query}")["data"]]

    assert requests("") == [3]
    assert requests(f"api_key_hash={key['data']['hash']}&date=2025-06-15&user_id=u") == [1]
    assert requests("date=2025-06-14") == []
    assert requests("group_by=workspace") == [3]
    visitor("GET", "/activity?date=2025-02-30", status=400)


def test_rankings_are_of_the_days_that_were_asked_for(visitor: Visitor) -> None:
    week = visitor("GET", "/datasets/rankings-daily")
    assert (week["meta"]["start_date"], week["meta"]["end_date"]) == ("2025-06-09", "2025-06-15")
    assert len(week["data"]) == 7 * 3
    for period, begins in (("day", 9), ("week", 3), ("month", 2)):
        rows = visitor("GET", f"/datasets/rankings-daily?period={period}&start_date=2025-05-28&end_date=2025-06-05")[
            "data"
        ]
        assert len({each["date"] for each in rows}) == {"day": 9, "week": 2, "month": 2}[period], begins
    later = visitor("GET", "/datasets/rankings-daily?end_date=2025-07-01&start_date=2025-06-20")
    assert later["data"] == []
    for query in (
        "start_date=2025-06-16",
        "start_date=2020-01-01",
        "end_date=soon",
        "end_date=20250615",
        "end_date=0001-01-01",
    ):
        visitor("GET", f"/datasets/rankings-daily?{query}", status=400)
    assert [each["rank"] for each in visitor("GET", "/datasets/app-rankings?category=coding")["data"]] == [2]
    assert len(visitor("GET", "/datasets/session-cost?model=openai/gpt-4o&turn_range=1-turn")["data"]) == 2


@pytest.mark.parametrize(
    ("query", "sources", "count"),
    [
        ("", {"artificial-analysis", "design-arena", "openrouter"}, 24),
        ("source=openrouter", {"openrouter"}, 18),
        ("benchmark_type=search_hle", {"openrouter"}, 3),
        ("task_type=search", {"openrouter"}, 12),
        ("task_type=agentic", {"artificial-analysis", "openrouter"}, 6),
        ("task_type=intelligence&max_results=1", {"artificial-analysis"}, 1),
        ("task_type=coding&arena=models&category=website", {"design-arena"}, 3),
        ("search_engine=none", set(), 0),
    ],
)
def test_benchmarks_are_chosen(visitor: Visitor, query: str, sources: set[str], count: int) -> None:
    found = visitor("GET", f"/benchmarks?{query}")
    assert ({each["source"] for each in found["data"]}, len(found["data"])) == (sources, count)
    assert not any("run_config" in each for each in found["data"])


def test_benchmarks_tell_how_they_were_run_if_so_asked(visitor: Visitor) -> None:
    found = visitor("GET", "/benchmarks?include_run_config=true&task_type=search")["data"]
    assert all("run_config" in each for each in found)
