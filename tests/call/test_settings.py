"""Options, configuration and environment: who has the last word, and what is refused."""

from __future__ import annotations

import math
from typing import Any

import pytest
from attrs import asdict
from hypothesis import given
from hypothesis import strategies as st

from openrouter_core import OpenRouterCore
from openrouter_core.call.settings import PRODUCTION, Retries, Settings, settle
from openrouter_core.options import BackoffStrategy, FetchOptions, RequestOptions, RetryConfig
from openrouter_core.result import Err, Ok

TWENTY_DAYS_MS = 20 * 24 * 60 * 60 * 1000


def settled(options: object = None, environ: dict[str, str] | None = None, **configuration: Any) -> Settings:
    return settle(OpenRouterCore(**configuration), options, environ or {}).unwrap()


def refused(options: object = None, **configuration: Any) -> str:
    outcome = settle(OpenRouterCore(**configuration), options, {})
    assert isinstance(outcome, Err)
    assert not outcome.failure().request_sent
    return outcome.failure().message


@pytest.mark.parametrize("options", [None, {}, dict.fromkeys(RequestOptions.__annotations__)], ids=["no", "{}", "None"])
def test_what_nobody_says_is_usual(options: object) -> None:
    assert asdict(settled(options), recurse=False) == {
        "retries": Retries(),
        "timeout_ms": 600_000,
        "stream_idle_timeout_ms": 150_000,
        "max_body_bytes": 64 * 2**20,
        "max_event_bytes": 32 * 2**20,
        "server_url": PRODUCTION,
        "http_referer": None,
        "app_title": None,
        "app_categories": None,
        "user_agent": None,
        "headers": {},
        "extra_body": {},
        "fetch": {},
        "variables": {},
    }


@pytest.mark.parametrize(
    ("name", "variables"),
    [
        ("server_url", ["OPENROUTER_BASE_URL"]),
        ("http_referer", ["OPENROUTER_HTTP_REFERER"]),
        ("app_title", ["OPENROUTER_APP_TITLE", "OPENROUTER_X_TITLE", "OPENROUTER_X_OPEN_ROUTER_TITLE"]),
        ("app_categories", ["OPENROUTER_APP_CATEGORIES", "OPENROUTER_X_OPEN_ROUTER_CATEGORIES"]),
    ],
)
def test_the_call_outweighs_the_core_and_the_core_the_environment(name: str, variables: list[str]) -> None:
    environ = {variable: f"of {variable}" for variable in variables}
    assert getattr(settled({name: "of the call"}, environ, **{name: "of the core"}), name) == "of the call"
    assert getattr(settled({name: None}, environ, **{name: "of the core"}), name) == "of the core"
    for variable in variables:
        assert getattr(settled({}, environ), name) == f"of {variable}"
        assert settled({}, environ).variables == {name: variable}
        assert settled({name: "of the call"}, environ).variables == {}
        # An empty variable is one that is not set.
        environ[variable] = " "
    assert getattr(settled({}, environ), name) == getattr(settled(), name)


def test_an_empty_text_is_said_and_silences_the_core_s() -> None:
    assert settled({"app_title": ""}, app_title="of the core").app_title == ""


def test_the_core_s_time_and_agent_count() -> None:
    assert settled({}, timeout_ms=5, user_agent="mine").timeout_ms == 5
    assert settled({"timeout_ms": 6}, timeout_ms=5).timeout_ms == 6
    assert settled({}, user_agent="mine").user_agent == "mine"


@pytest.mark.parametrize("name", ["timeout_ms", "stream_idle_timeout_ms"])
@pytest.mark.parametrize("endless", [math.inf, 10**400, TWENTY_DAYS_MS + 1], ids=["inf", "huge", "more"])
def test_no_limit_is_twenty_days(name: str, endless: float) -> None:
    assert getattr(settled({name: endless}), name) == TWENTY_DAYS_MS


@pytest.mark.parametrize(
    ("given_", "retries"),
    [
        pytest.param({}, Retries(), id="empty"),
        pytest.param(0, Retries(max_retries=0), id="none-as-number"),
        pytest.param(7, Retries(max_retries=7), id="number"),
        pytest.param({"strategy": "none"}, Retries(max_retries=0), id="none"),
        pytest.param({"strategy": "none", "max_retries": 5}, Retries(max_retries=0), id="none-whatever-the-number"),
        pytest.param({"strategy": "backoff", "max_retries": 5}, Retries(max_retries=5), id="number-in-the-mapping"),
        pytest.param({"strategy": "backoff", "backoff": None}, Retries(), id="backoff-none"),
        pytest.param({"retry_connection_errors": False}, Retries(connection_errors=False), id="connections"),
        pytest.param(
            {
                "backoff": {
                    "initial_interval_ms": 1,
                    "max_interval_ms": 2.5,
                    "exponent": 1,
                    "max_elapsed_time_ms": math.inf,
                }
            },
            Retries(initial_interval_ms=1, max_interval_ms=2.5, exponent=1, max_elapsed_time_ms=TWENTY_DAYS_MS),
            id="backoff",
        ),
        pytest.param({"backoff": {"exponent": None, "max_interval_ms": 9}}, Retries(max_interval_ms=9), id="in-part"),
    ],
)
def test_retries_are_a_number_or_a_mapping_of_the_call_or_of_the_core(given_: object, retries: Retries) -> None:
    assert settled({"retries": given_}).retries == retries
    assert settled({}, retries=given_).retries == retries
    assert settled({"retries": given_}, retries=99).retries == retries


@pytest.mark.parametrize(
    ("codes", "patterns"),
    [([429, "5xx", "408"], frozenset({"429", "5XX", "408"})), (("5XX",), frozenset({"5XX"})), ([], frozenset[str]())],
    ids=["mixed", "tuple", "empty"],
)
def test_retry_codes_are_statuses_and_families(codes: object, patterns: frozenset[str]) -> None:
    assert settled({"retry_codes": codes}).retries.codes == patterns
    assert settled({"retry_codes": codes, "retries": {"max_retries": 1}}).retries.codes == patterns


@pytest.mark.parametrize(
    ("options", "why"),
    [
        pytest.param(5, 'options: must be a mapping such as {"timeout_ms": 30_000}, not 5', id="number"),
        pytest.param([], 'options: must be a mapping such as {"timeout_ms": 30_000}, not list', id="list"),
        pytest.param({"timeoutMs": 1}, "options.timeoutMs: no such option; did you mean timeout_ms?", id="camel-case"),
        pytest.param({"timeout": 1}, "options.timeout: no such option; did you mean timeout_ms, in mill", id="seconds"),
        pytest.param(
            {"extra_headers": {}}, "options.extra_headers: no such option; did you mean headers?", id="openai"
        ),
        pytest.param({"headrs": {}}, "options.headrs: no such option; did you mean headers?", id="misspelt"),
        pytest.param({"stream": True}, "options.stream: no such option; stream is a key of the request", id="request"),
        pytest.param(
            {"temprature": 1},
            "options.temprature: no such option; temperature is a key of the request",
            id="of-it-wrong",
        ),
        pytest.param({"mine": 1}, "options.mine: no such option; there are api_key, app_categories, ", id="unknown"),
        pytest.param({"fetch_options": {"timeout": 1}}, "options.fetch_options.timeout: no such option", id="within"),
        pytest.param({1: 2}, "options.1: no such option", id="number-as-name"),
        pytest.param({"user_agent": "x"}, "options.user_agent: no such option", id="of-the-core-alone"),
        pytest.param({"timeout_ms": math.nan}, "options.timeout_ms: must be a number of milliseconds", id="nan"),
        pytest.param({"timeout_ms": True}, "options.timeout_ms: must be a number of milliseconds", id="boolean-time"),
        pytest.param({"timeout_ms": "30"}, "options.timeout_ms: must be a number of milliseconds", id="text-time"),
        pytest.param({"stream_idle_timeout_ms": math.nan}, "options.stream_idle_timeout_ms: must be", id="idle"),
        pytest.param({"max_body_bytes": 1.0}, "options.max_body_bytes: must be a positive number of bytes", id="part"),
        pytest.param({"max_body_bytes": True}, "options.max_body_bytes: must be", id="boolean-size"),
        pytest.param({"max_event_bytes": 0}, "options.max_event_bytes: must be", id="no-size"),
        pytest.param({"server_url": b"x"}, "options.server_url: must be a string, not bytes", id="bytes"),
        pytest.param({"app_title": 1}, "options.app_title: must be a string, not 1", id="title"),
        pytest.param({"app_categories": ["a", 1]}, "options.app_categories: must be a string or a", id="categories"),
        pytest.param({"app_categories": {"a"}}, "options.app_categories: must be a string or a sequence", id="set"),
        pytest.param({"headers": {"a": 1}}, "options.headers: must be a mapping of strings to strings", id="header"),
        pytest.param({"headers": {1: "a"}}, "options.headers: must be a mapping of strings to strings", id="name"),
        pytest.param({"headers": [("a", "b")]}, "options.headers: must be a mapping of strings", id="header-pairs"),
        pytest.param({"extra_body": []}, "options.extra_body: must be a mapping, not list", id="extra-body"),
        pytest.param({"api_key": b"k"}, "options.api_key: must be a string or a function, not bytes", id="key"),
        pytest.param({"fetch_options": {"method": "GET"}}, "options.fetch_options.method: no such option", id="fetch"),
        pytest.param({"fetch_options": {"cookies": {"a": 1}}}, "options.fetch_options.cookies: must be", id="cookies"),
        pytest.param({"fetch_options": 1}, "options.fetch_options: must be a mapping, not 1", id="fetch-number"),
        pytest.param(
            {"retries": -1},
            "options.retries: must be a whole number, 0 or more, or a RetryConfig, not -1",
            id="retries",
        ),
        pytest.param(
            {"retries": True}, "options.retries: must be a whole number, 0 or more, or a", id="retries-boolean"
        ),
        pytest.param(
            {"retries": 1.5}, "options.retries: must be a whole number, 0 or more, or a", id="retries-and-a-half"
        ),
        pytest.param({"retries": {"strategy": "x"}}, 'options.retries.strategy: must be "none" or', id="strategy"),
        pytest.param({"retries": {"max_retries": False}}, "options.retries.max_retries: must be a whole", id="most"),
        pytest.param({"retries": {"retry_connection_errors": 1}}, "options.retries.retry_connection", id="flag"),
        pytest.param({"retries": {"backoff": {"exponent": 0.9}}}, "options.retries.backoff.exponent", id="shrinking"),
        pytest.param({"retries": {"backoff": {"exponent": math.inf}}}, "options.retries.backoff.exponent", id="inf"),
        pytest.param({"retries": {"backoff": {"intervall": 1}}}, "options.retries.backoff.intervall: no", id="typo"),
        pytest.param({"retry_codes": "5XX"}, "options.retry_codes: must be a sequence", id="one-text"),
        pytest.param({"retry_codes": ["6XX"]}, "options.retry_codes: must be", id="no-such-family"),
        pytest.param({"retry_codes": [42]}, "options.retry_codes: must be", id="no-status"),
        pytest.param({"retry_codes": ["429 "]}, "options.retry_codes: must be", id="space"),
        pytest.param({"retry_codes": ["4٢٩"]}, "options.retry_codes: must be", id="other-digits"),
        pytest.param({"retry_codes": [True]}, "options.retry_codes: must be", id="boolean-code"),
    ],
)
def test_a_wrong_option_is_named_with_what_is_wanted(options: object, why: str) -> None:
    assert refused(options).startswith(why)


@pytest.mark.parametrize(
    ("configuration", "why"),
    [
        ({"api_key": b"k"}, "OpenRouterCore.api_key: must be a string or a function, not bytes"),
        ({"timeout_ms": math.nan}, "OpenRouterCore.timeout_ms: must be a number of milliseconds, not float"),
        ({"user_agent": 1}, "OpenRouterCore.user_agent: must be a string, not 1"),
        ({"retries": {"backoff": 1}}, "OpenRouterCore.retries.backoff: must be a mapping, not 1"),
    ],
    ids=["key", "time", "agent", "retries"],
)
def test_a_wrong_configuration_is_told_though_the_call_outweighs_it(configuration: dict[str, Any], why: str) -> None:
    assert refused(None, **configuration) == why
    assert refused({"timeout_ms": 1, "api_key": "k", "retries": 0}, **configuration) == why


def test_a_wrong_value_of_text_is_not_shown() -> None:
    assert "secret" not in refused({"headers": "secret"}) + refused({"headers": {"a": ["secret"]}})


PLACES: dict[str, type] = {
    "": RequestOptions,
    "retries.": RetryConfig,
    "retries.backoff.": BackoffStrategy,
    "fetch_options.": FetchOptions,
}
DECLARED = [f"{place}{name}" for place, declared in PLACES.items() for name in declared.__annotations__]


@pytest.mark.parametrize("path", DECLARED)
def test_every_declared_option_is_known_and_none_else(path: str) -> None:
    *places, name = path.split(".")
    known: object = {name: None}
    unknown: object = {f"{name}x": None}
    for place in reversed(places):
        known, unknown = {place: known}, {place: unknown}
    assert isinstance(settle(OpenRouterCore(), known, {}), Ok)
    assert refused(unknown).startswith(f"options.{path}x: no such option")


NUMBERS = st.integers() | st.floats() | st.booleans()
JUNK: st.SearchStrategy[object] = st.recursive(
    st.none() | NUMBERS | st.text() | st.binary() | st.sampled_from(["none", "backoff", "5XX", object(), len]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([path.rpartition(".")[2] for path in DECLARED]), inner)
    ),
    max_leaves=10,
)


@given(st.dictionaries(st.sampled_from(list(RequestOptions.__annotations__)), JUNK, max_size=3) | JUNK)
def test_any_junk_is_refused_with_words_or_settled_within_bounds(options: object) -> None:
    match settle(OpenRouterCore(), options, {}):
        case Ok(settings):
            assert 0 < settings.timeout_ms <= TWENTY_DAYS_MS
            assert 0 < settings.stream_idle_timeout_ms <= TWENTY_DAYS_MS
            assert settings.max_body_bytes > 0
            assert settings.max_event_bytes > 0
            assert settings.retries.max_retries >= 0
        case Err(error):
            assert error.message.startswith("options")


@given(st.dictionaries(st.sampled_from(["retries", "timeout_ms", "api_key", "app_categories", "user_agent"]), JUNK))
def test_any_junk_in_a_core_is_refused_with_words_or_settled(configuration: dict[str, Any]) -> None:
    outcome = settle(OpenRouterCore(**configuration), None, {})
    assert isinstance(outcome, Ok) or outcome.failure().message.startswith("OpenRouterCore.")
