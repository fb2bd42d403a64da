"""A refusal of any shape becomes one `APIError` that says what the server said."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter_core import errors
from openrouter_core.call.refusal import STATUS_OF, read_refusal
from openrouter_core.http_meta import HttpMeta

if TYPE_CHECKING:
    from collections.abc import Mapping

GENERIC = "Provider returned error"


def refuse(
    said: object, status: int | None = 400, *, body: str | None = None, headers: Mapping[str, str] | None = None
) -> errors.APIError:
    meta = HttpMeta(status_code=status, headers=headers or {})
    return read_refusal(meta, json.dumps(said) if body is None else body, said, now_ms=0.0)


AVAILABILITY = {
    "code": "model_deprecated",
    "retryable": False,
    "retry_after": 40,
    "requested_models": ["a/b"],
    "docs_url": "https://example.test",
    "excluded_by": ["geo"],
    "fallback_models": ["a/c"],
    "constraint": {"field": "provider", "detail": "none left"},
}
FAILED_RESPONSE = {
    "status": "failed",
    "error": {"code": "server_error", "message": "no"},
    "error_type": "authentication",
}


@pytest.mark.parametrize(
    ("said", "status", "expected"),
    [
        pytest.param(
            {
                "error": {"code": 402, "message": "no credits", "metadata": {"a": 1}},
                "user_id": "user_1",
                "openrouter_metadata": {"attempt": 0},
            },
            402,
            {
                "message": "no credits",
                "code": 402,
                "metadata": {"a": 1},
                "user_id": "user_1",
                "openrouter_metadata": {"attempt": 0},
            },
            id="envelope",
        ),
        pytest.param(
            {"error": {"code": "invalid_prompt", "message": "m"}, "metadata": None},
            400,
            {"message": "m", "code": "invalid_prompt", "metadata": {}},
            id="word as code",
        ),
        pytest.param(
            {"error": {"message": "gone", "error_type": "not_found", "http_status": 404, "availability": AVAILABILITY}},
            404,
            {"message": "gone", "code": None, "error_type": "not_found", "retry_after_ms": 40_000},
            id="availability",
        ),
        pytest.param(
            {"error": {"message": "m"}, "metadata": {"previous_errors": [{"status": 503}]}},
            404,
            {"metadata": {"previous_errors": [{"status": 503}]}},
            id="metadata beside the error",
        ),
        pytest.param(
            {"error": {"code": None, "message": "m", "param": None, "type": "invalid_request_error"}},
            400,
            {"message": "m", "code": None, "error_type": "invalid_request_error", "retryable": False},
            id="null code",
        ),
        pytest.param({"error": {"code": "429", "message": "m"}}, 200, {"code": "429", "status_code": 429}, id="digits"),
        pytest.param({"error": {"code": 429.0, "message": "m"}}, 200, {"code": 429, "status_code": 429}, id="float"),
        pytest.param({"error": {"code": 42.5, "message": "m"}}, 400, {"code": None}, id="half a code"),
        pytest.param({"error": {"code": True, "message": "m"}}, 400, {"code": None}, id="boolean as code"),
        pytest.param({"error": "just words"}, 400, {"message": "just words"}, id="error as text"),
        pytest.param({"error": "m", "code": 429}, 200, {"message": "m", "status_code": 429}, id="code beside text"),
        pytest.param(
            {"error": "invalid_grant", "error_description": "the code was used"},
            400,
            {"message": "the code was used", "code": "invalid_grant", "error_type": "invalid_grant"},
            id="OAuth",
        ),
        pytest.param(
            {"error": "server_error", "error_description": " "},
            200,
            {"message": "server_error", "code": "server_error", "status_code": 500},
            id="OAuth without a sentence",
        ),
        pytest.param({"error": "m", "error_description": 1}, 400, {"message": "m", "code": None}, id="OAuth's half"),
        pytest.param({"detail": "Not Found"}, 404, {"message": "Not Found"}, id="detail"),
        pytest.param({"detail": [{"loc": ["body"], "msg": "missing"}]}, 422, {"message": "missing"}, id="details"),
        pytest.param({"message": "no route"}, 404, {"message": "no route"}, id="message alone"),
        pytest.param("plain", 400, {"message": "plain"}, id="a string"),
        pytest.param([{"error": {"message": "first"}}], 400, {"message": "first"}, id="an array"),
        pytest.param(FAILED_RESPONSE, 200, {"status_code": 401, "error_type": "authentication"}, id="failed response"),
        pytest.param(
            {"id": "gen-1", "provider": "Groq", "error": {"code": 429, "message": "m"}},
            200,
            {"generation_id": "gen-1", "provider_name": "Groq", "status_code": 429},
            id="completion that failed",
        ),
        pytest.param(
            {"id": "chatcmpl-1", "error": "m"}, 200, {"generation_id": None, "status_code": 200}, id="no gen-"
        ),
    ],
)
def test_each_shape_of_error_body_is_read(said: object, status: int, expected: dict[str, object]) -> None:
    error = refuse(said, status)
    assert {name: getattr(error, name) for name in expected} == expected
    assert error.request_sent


@pytest.mark.parametrize(("status", "kind"), errors.BY_STATUS.items(), ids=str)
def test_each_documented_status_has_its_class_on_the_wire_and_inside_a_200(
    status: int, kind: type[errors.APIError]
) -> None:
    assert type(refuse(None, status, body="")) is kind
    hidden = refuse({"error": {"code": status, "message": "m"}}, 200)
    assert (type(hidden), hidden.status_code, hidden.http_meta.status_code) == (kind, status, 200)


@pytest.mark.parametrize("status", [302, 409, 412, 418, 451, 499, 504, 520, 999])
def test_any_other_status_is_the_default_class(status: int) -> None:
    error = refuse({"error": {"code": 400, "message": "m"}}, status)
    assert (type(error), error.status_code) == (errors.OpenRouterDefaultError, status)


WORDS_OF: dict[int, tuple[str, ...]] = {
    400: (
        *("context_length_exceeded", "max_tokens_exceeded", "token_limit_exceeded", "string_too_long"),
        *("invalid_request", "invalid_prompt", "content_policy_violation", "refusal", "image_download_failed"),
        *("invalid_image", "image_too_large", "image_too_small", "unsupported_image_format"),
        *("bio_policy", "data_residency_mismatch", "empty_image_file", "failed_to_download_image"),
        *("image_content_policy_violation", "image_parse_error", "invalid_base64_image", "invalid_image_format"),
        *("invalid_image_mode", "invalid_image_url", "unsupported_image_media_type"),
    ),
    401: ("authentication",),
    402: ("payment_required",),
    403: ("permission_denied",),
    404: ("not_found", "image_not_found", "image_file_not_found"),
    412: ("precondition_failed",),
    413: ("payload_too_large", "image_file_too_large"),
    422: ("unprocessable",),
    429: ("rate_limit_exceeded",),
    500: ("server", "server_error", "unmapped"),
    502: ("provider_unavailable",),
    503: ("provider_overloaded",),
    504: ("timeout", "vector_store_timeout"),
}
WORDS = {word: status for status, words in WORDS_OF.items() for word in words}


def test_no_word_is_forgotten() -> None:
    assert WORDS.keys() == STATUS_OF.keys()


@pytest.mark.parametrize(("word", "status"), WORDS.items(), ids=str)
def test_a_word_inside_a_200_stands_for_its_status(word: str, status: int) -> None:
    assert refuse({"error": {"code": word, "message": "m"}}, 200).status_code == status
    assert refuse({"error": {"message": "m", "metadata": {"error_type": word}}}, 200).status_code == status


@pytest.mark.parametrize(
    ("error", "status"),
    [
        pytest.param({"code": "weird", "http_status": 404}, 404, id="http_status"),
        pytest.param({"code": 42, "http_status": "503"}, 503, id="http_status in text"),
        pytest.param({"code": 600, "http_status": False}, 200, id="nothing between 400 and 599"),
        pytest.param({"code": "٤٠٤"}, 200, id="digits of another script"),
    ],
)
def test_inside_a_200_the_first_number_that_is_an_error_status_counts(error: dict[str, Any], status: int) -> None:
    assert refuse({"error": {"message": "m", **error}}, 200).status_code == status


@pytest.mark.parametrize(
    ("said", "where"),
    [
        ({"error": {"metadata": {"error_type": "a"}, "error_type": "b"}, "error_type": "c"}, "a"),
        ({"error": {"error_type": "b"}, "error_type": "c"}, "b"),
        ({"error": {"metadata": {"error_type": 5}}, "error_type": "c"}, "c"),
    ],
    ids=["metadata", "error", "envelope"],
)
def test_the_error_type_is_found_in_each_of_its_three_places(said: object, where: str) -> None:
    assert refuse(said).error_type == where


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        pytest.param("error code: 1015", "[Crucible] error code: 1015", id="text"),
        pytest.param('{"error":{"message":"no tools"}}', "[Crucible] no tools", id="JSON in text"),
        pytest.param({"error": {"msg": "no tools"}}, "[Crucible] no tools", id="object"),
        pytest.param([{}, 1, {"details": "deep"}], "[Crucible] deep", id="array"),
        pytest.param('{"message": "{\\"detail\\": \\"twice\\"}"}', "[Crucible] twice", id="JSON in JSON"),
        pytest.param("{half", GENERIC, id="broken JSON"),
        pytest.param('{"flagged_input": "the prompt"}', GENERIC, id="JSON without a message"),
        pytest.param("  ", GENERIC, id="blank"),
        pytest.param(None, GENERIC, id="nothing"),
        pytest.param({"error": {"error": {"error": {"error": {"error": {"error": "x"}}}}}}, GENERIC, id="too deep"),
    ],
)
def test_the_providers_own_words_replace_the_generic_sentence(raw: object, message: str) -> None:
    error = refuse({"error": {"message": GENERIC, "metadata": {"raw": raw, "provider_name": "Crucible"}}})
    assert (error.message, error.api_message) == (message, GENERIC)


def test_the_providers_words_stand_alone_where_it_has_no_name_and_never_replace_a_real_sentence() -> None:
    assert refuse({"error": {"message": f"{GENERIC}.", "metadata": {"raw": "why"}}}).message == "why"
    assert refuse({"error": {"message": "real", "metadata": {"raw": "why"}}}).message == "real"


@pytest.mark.parametrize(
    ("status", "body", "headers", "message"),
    [
        pytest.param(502, "<html><title>\n Bad\tgateway </title>", {}, "Bad\tgateway", id="title of a page"),
        pytest.param(502, "<html>secret</html>", {}, "Bad Gateway", id="page without a title"),
        pytest.param(503, "", {}, "Service Unavailable", id="empty"),
        pytest.param(500, " upstream died ", {}, "upstream died", id="text"),
        pytest.param(500, "x" * 5000, {}, "x" * 2048, id="long text"),
        pytest.param(500, '{"input": "my prompt"}', {}, "Internal Server Error", id="JSON without a message"),
        pytest.param(520, "", {}, "the reply gave no reason", id="status without a name"),
        pytest.param(302, "", {"location": "https://a.test/x?key=1"}, "(to a.test)", id="redirect"),
        pytest.param(302, "", {"location": "https://u:p@a.test/"}, "(to another path)", id="redirect with a password"),
        pytest.param(307, "", {"location": "/elsewhere?key=1"}, "(to another path)", id="redirect to a path"),
        pytest.param(308, "", {"location": "/api/v1/tools/b?key=1"}, "(to /api/v1/tools/b)", id="moved"),
        pytest.param(301, "", {"location": "https://a.test/b#c"}, "(to a.test/b)", id="moved to another host"),
        pytest.param(308, "", {"location": "https://a.test"}, "(to a.test)", id="moved to a host"),
        pytest.param(308, "", {"location": "//a.test/b"}, "(to another path)", id="moved to half a URL"),
        pytest.param(308, "", {"location": "https://u:p@a.test/b"}, "(to another path)", id="moved with a password"),
        pytest.param(308, "", {"location": "b"}, "(to another path)", id="moved nearby"),
        pytest.param(308, "", {"location": "/" + "b" * 900}, f"(to /{'b' * 199})", id="moved far"),
        pytest.param(404, "", {"location": "https://a.test/"}, "Not Found", id="location, but no redirect"),
    ],
)
def test_where_the_server_had_no_words_others_stand_in(
    status: int, body: str, headers: dict[str, str], message: str
) -> None:
    error = refuse(None, status, body=body, headers=headers)
    assert error.message.removeprefix("redirects are not followed ") == message
    assert (error.body, error.headers) == (body, headers)


@pytest.mark.parametrize(
    ("status", "error", "retryable"),
    [
        *[pytest.param(status, {}, False, id=str(status)) for status in (302, 400, 401, 402, 403, 404, 409, 413, 422)],
        *[pytest.param(status, {}, True, id=str(status)) for status in (408, 429, 500, 502, 503, 504, 524, 529)],
        pytest.param(404, {"availability": {"retryable": True}}, True, id="availability says yes"),
        pytest.param(503, {"availability": {"retryable": False}}, False, id="availability says no"),
        pytest.param(503, {"availability": {"code": "x"}}, True, id="availability says nothing"),
        pytest.param(503, {"availability": "x"}, True, id="availability is no object"),
        pytest.param(429, {"metadata": {"limit_source": "openrouter_free_tier_daily"}}, False, id="daily quota"),
        pytest.param(429, {"metadata": {"limit_source": "upstream_provider_shared_pool"}}, True, id="shared pool"),
        pytest.param(429, {"message": "Rate limit exceeded: free-models-per-day."}, False, id="per day"),
        pytest.param(429, {"message": "Rate limit exceeded: free-models-per-min."}, True, id="per minute"),
        pytest.param(500, {"metadata": {"error_type": "invalid_request"}}, False, id="final word"),
        pytest.param(400, {"metadata": {"error_type": "provider_unavailable"}}, True, id="passing word"),
        pytest.param(500, {"metadata": {"error_type": "unmapped"}}, True, id="unmapped"),
        pytest.param(400, {"metadata": {"error_type": "brand_new"}}, False, id="unknown word"),
    ],
)
def test_the_most_exact_word_tells_whether_to_try_again(status: int, error: dict[str, Any], *, retryable: bool) -> None:
    assert refuse({"error": error}, status).retryable is retryable


def test_a_rate_limit_says_how_long_to_wait_in_the_headers_its_body_repeats() -> None:
    said = {"error": {"message": "m", "metadata": {"headers": {"X-RateLimit-Reset": "1741305600000"}}}}
    assert refuse(said, 429).retry_after_ms == 1741305600000
    assert refuse(said, 429, headers={"retry-after": "2"}).retry_after_ms == 2000


def test_the_availability_report_is_typed() -> None:
    report = refuse({"error": {"message": "m", "availability": AVAILABILITY}}).availability
    assert report is not None
    assert (report.code, report.excluded_by, report.raw) == ("model_deprecated", ("geo",), AVAILABILITY)


def test_the_prompt_that_moderation_quotes_is_in_the_metadata_only() -> None:
    metadata = {"reasons": ["violence"], "flagged_input": "what I wrote", "provider_name": "P", "model_slug": "a/b"}
    error = refuse({"error": {"code": 403, "message": "flagged", "metadata": metadata}}, 403)
    assert error.metadata["flagged_input"] == "what I wrote"
    assert all("what I wrote" not in text for text in (str(error), repr(error), repr(error.args)))


def test_the_generation_id_of_the_headers_comes_first_and_what_was_decoded_is_kept() -> None:
    meta = HttpMeta(status_code=200, generation_id="gen-header")
    error = read_refusal(meta, "", {"id": "gen-body", "error": "m"}, now_ms=0.0, partial="half")
    assert (error.generation_id, error.partial, error.http_meta) == ("gen-header", "half", meta)


KEYS = st.sampled_from(
    (
        *("error", "message", "code", "metadata", "error_type", "http_status", "availability", "raw", "headers", "id"),
        *("provider_name", "user_id", "detail", "retryable", "retry_after", "limit_source", "X-RateLimit-Reset"),
    )
)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from((GENERIC, *STATUS_OF))
ANY_JSON = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(KEYS | st.text(), inner))


@settings(deadline=None)
@given(said=ANY_JSON, status=st.none() | st.integers(100, 999), body=st.text())
def test_no_json_and_no_body_can_make_it_fail_or_leave_it_without_a_message(
    said: object, status: int | None, body: str
) -> None:
    error = refuse(said, status, body=body, headers={"retry-after": body, "location": body})
    assert error.message
    assert type(error) is errors.BY_STATUS.get(error.status_code, errors.OpenRouterDefaultError)


PROVIDERS_WORDS = {
    "invalid_request_error": 400,
    "authentication_error": 401,
    "billing_error": 402,
    "permission_error": 403,
    "not_found_error": 404,
    "request_too_large": 413,
    "rate_limit_error": 429,
    "api_error": 500,
    "timeout_error": 504,
    "overloaded_error": 529,
}


@pytest.mark.parametrize(("word", "status"), PROVIDERS_WORDS.items())
def test_a_providers_type_is_the_error_type_and_stands_for_its_status_inside_a_200(word: str, status: int) -> None:
    """https://docs.anthropic.com/en/api/errors."""
    error = refuse({"type": "error", "error": {"type": word, "message": "m"}}, 200)
    assert (error.error_type, error.status_code, error.retryable) == (word, status, status in (429, 500, 504, 529))
    assert refuse({"error": {"type": word}}, 418).status_code == 418


@pytest.mark.parametrize(
    ("error", "status", "told"),
    [
        ({"type": "api_error", "code": 429}, 200, ("api_error", 429, True)),
        ({"type": "invalid_request_error", "code": "rate_limit_exceeded"}, 200, ("invalid_request_error", 429, True)),
        ({"type": "api_error", "metadata": {"error_type": "authentication"}}, 200, ("authentication", 401, False)),
        ({"type": "server_error"}, 400, ("server_error", 400, False)),
        ({"type": "invalid_request_error"}, 503, ("invalid_request_error", 503, True)),
        ({"type": "brand_new"}, 200, ("brand_new", 200, False)),
        ({"type": 5}, 200, (None, 200, False)),
    ],
    ids=str,
)
def test_what_a_provider_calls_its_type_says_least(
    error: dict[str, object], status: int, told: tuple[str | None, int, bool]
) -> None:
    made = refuse({"error": {"message": "m", **error}}, status)
    assert (made.error_type, made.status_code, made.retryable) == told
