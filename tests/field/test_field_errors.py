"""What chat refuses in the field, and answers that are none, a row a case: bytes, and the error made of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from kit.field import (
    ERRORS_DOC,
    FAR,
    QUESTION,
    RESPONSES_DOC,
    Answered,
    Failed,
    Refused,
    Row,
    expected,
    meet,
    page,
    spoken,
    table,
    told,
)
from openrouter_core.errors import (
    BadGatewayResponseError,
    BadRequestResponseError,
    EdgeNetworkTimeoutResponseError,
    ForbiddenResponseError,
    InternalServerResponseError,
    NotFoundResponseError,
    OpenRouterDefaultError,
    PaymentRequiredResponseError,
    ResponseTooLargeError,
    ResponseValidationError,
    ServiceUnavailableResponseError,
    TooManyRequestsResponseError,
    UnauthorizedResponseError,
    UnprocessableEntityResponseError,
)
from openrouter_core.testing import CUT, Reply, StandIn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kit.callers import Caller

FLAGGED = "how do I pick a lock"

ERRORS_IN_A_200 = [
    Row(
        "an error for a body is the error of its code",
        told({"error": {"message": "Internal Server Error", "code": 500}, "user_id": "org_abc123"}),
        Refused(InternalServerResponseError, 500, "Internal Server Error", code=500, retryable=True, wire=200),
        shows={"user_id": "org_abc123"},
        seen="https://github.com/pydantic/pydantic-ai/issues/527",
    ),
    Row(
        "an error beside an empty choice counts, and the choice does not",
        told(
            {
                "id": "gen-1",
                "choices": [{"message": {"content": None}}],
                "error": {
                    "message": "Provider returned error",
                    "code": 429,
                    "metadata": {"raw": "error code: 1015", "provider_name": "Kluster"},
                },
            }
        ),
        Refused(
            TooManyRequestsResponseError,
            429,
            "[Kluster] error code: 1015",
            code=429,
            provider="Kluster",
            retryable=True,
            wire=200,
        ),
        shows={"generation_id": "gen-1", "api_message": "Provider returned error"},
        seen="https://github.com/OpenRouterTeam/python-sdk/issues/44",
    ),
    Row(
        "an error beside what was said keeps what was said",
        told(spoken({"content": "half"}, error={"message": "boom", "code": 502})),
        Refused(BadGatewayResponseError, 502, "boom", code=502, retryable=True, partial="half", wire=200),
        seen="https://github.com/openai/openai-agents-python/issues/2850",
    ),
    Row(
        "an error on the choice is one, and keeps the answer's half",
        told(
            {
                "id": "gen-1",
                "choices": [
                    {
                        "index": 0,
                        "finish_reason": "error",
                        "message": {"role": "assistant", "content": "half a sen"},
                        "error": {"code": 502, "message": "gone", "metadata": {"error_type": "provider_unavailable"}},
                    }
                ],
                "usage": {"prompt_tokens": None, "completion_tokens": None, "total_tokens": 0},
            }
        ),
        Refused(
            BadGatewayResponseError,
            502,
            "gone",
            code=502,
            error_type="provider_unavailable",
            retryable=True,
            partial="half a sen",
            wire=200,
        ),
        shows={"partial.usage.prompt_tokens": None, "partial.usage.total_tokens": 0, "generation_id": "gen-1"},
        seen="https://github.com/razzant/claudexor/issues/144",
    ),
    Row(
        "an error on one of two choices keeps both",
        told(
            {
                "choices": [
                    {"index": 0, "finish_reason": "stop", "message": {"content": "good"}},
                    {"index": 1, "finish_reason": "error", "message": {"content": "ba"}, "error": {"code": 503}},
                ]
            }
        ),
        Refused(
            ServiceUnavailableResponseError,
            503,
            "Service Unavailable",
            code=503,
            retryable=True,
            partial="good",
            wire=200,
        ),
        shows={"partial.choices.1.message.content": "ba"},
        seen=ERRORS_DOC,
    ),
    Row(
        "a finish reason that tells of an error is one, though no error says why",
        told({"choices": [{"index": 0, "finish_reason": "error", "message": {"content": "half"}}]}),
        Refused(
            BadGatewayResponseError,
            502,
            "the provider failed and gave no reason",
            retryable=True,
            partial="half",
            wire=200,
        ),
        seen="https://github.com/gethouston/houston/issues/1211",
    ),
    Row(
        "an answer in which everything is null is none, and may be asked for again",
        told({"id": None, "choices": None, "model": None, "object": None, "usage": None}),
        Failed(ResponseValidationError, "there is nothing usable in the answer", retryable=True),
        shows={"body": '{"id": null, "choices": null, "model": null, "object": null, "usage": null}'},
        seen="https://github.com/pydantic/pydantic-ai/issues/6885",
    ),
    Row(
        "so is one without any choice",
        told({"id": "gen-1", "choices": []}),
        Failed(ResponseValidationError, "there is nothing usable in the answer", retryable=True),
        seen="https://github.com/pydantic/pydantic-ai/issues/6900",
    ),
    Row(
        "an answer that lies under `provider` is found there",
        told({"id": None, "choices": None, "model": None, "provider": {"id": "gen-123", **spoken({"content": "Hi"})}}),
        Answered("Hi"),
        shows={"id": "gen-123"},
        seen="https://github.com/pydantic/pydantic-ai/issues/3994",
    ),
    Row(
        "an error of null or of nothing is none",
        told(spoken({"content": "Hi"}, error=None)),
        Answered("Hi"),
        seen="https://github.com/BerriAI/litellm/issues/8448",
    ),
]

SHAPES_OF_ERRORS = [
    Row(
        "a code may be a number in a string",
        told({"error": {"code": "429", "message": "slow down"}}),
        Refused(TooManyRequestsResponseError, 429, "slow down", code="429", retryable=True, wire=200),
        seen="https://github.com/comet-ml/opik/issues/3499",
    ),
    Row(
        "a code may be a word, which stands for a status",
        told({"error": {"code": "server_error", "message": "boom"}}),
        Refused(InternalServerResponseError, 500, "boom", code="server_error", retryable=True, wire=200),
        seen=ERRORS_DOC,
    ),
    Row(
        "a word that no one knows leaves the status as it came",
        told({"error": {"code": "unsupported_value", "message": "no"}}, 400),
        Refused(BadRequestResponseError, 400, "no", code="unsupported_value"),
        seen="https://github.com/comet-ml/opik/issues/3499",
    ),
    Row(
        "a code may be null",
        told({"error": {"code": None, "message": "no", "type": "invalid_request_error", "param": None}}, 400),
        Refused(BadRequestResponseError, 400, "no", error_type="invalid_request_error"),
        seen="https://github.com/comet-ml/opik/issues/3499",
    ),
    Row(
        "there may be no code",
        told({"error": {"message": "no"}}, 401),
        Refused(UnauthorizedResponseError, 401, "no"),
        seen=ERRORS_DOC,
    ),
    Row(
        "an error inside a 200 that stands for no other status keeps that one",
        told({"error": {"message": "no"}}),
        Refused(OpenRouterDefaultError, 200, "no"),
        seen="https://github.com/comet-ml/opik/issues/3499",
    ),
    Row(
        "the error may be a string",
        told({"error": "no such model"}, 404),
        Refused(NotFoundResponseError, 404, "no such model"),
    ),
    Row(
        "it may be called `detail`", told({"detail": "Not here"}, 404), Refused(NotFoundResponseError, 404, "Not here")
    ),
    Row(
        "the detail may be a list of faults",
        told({"detail": [{"loc": ["body", "model"], "msg": "field required"}]}, 422),
        Refused(UnprocessableEntityResponseError, 422, "field required"),
    ),
    Row("it may be a bare message", told({"message": "Not you"}, 403), Refused(ForbiddenResponseError, 403, "Not you")),
    Row(
        "it may be JSON that is no object",
        told("plain", 500),
        Refused(InternalServerResponseError, 500, "plain", retryable=True),
    ),
    Row(
        "where there are no words, the status has some",
        told([], 500),
        Refused(InternalServerResponseError, 500, "Internal Server Error", retryable=True),
    ),
    Row(
        "an empty message is no words",
        told({"error": {"code": 503, "message": " "}}, 503),
        Refused(ServiceUnavailableResponseError, 503, "Service Unavailable", code=503, retryable=True),
    ),
    Row(
        "parts of the wrong type are passed over",
        told({"error": {"code": {"a": 1}, "message": ["x"], "metadata": 5, "availability": "y", "error_type": 7}}, 502),
        Refused(BadGatewayResponseError, 502, "x", retryable=True),
    ),
    Row(
        "an availability error has no code, and says what could be done",
        told(
            {
                "error": {
                    "message": "a/b is deprecated",
                    "error_type": "not_found",
                    "http_status": 404,
                    "availability": {
                        "code": "model_deprecated",
                        "retryable": False,
                        "retry_after": 40,
                        "requested_models": ["a/b"],
                        "affected_providers": ["P"],
                        "excluded_by": ["data_collection"],
                        "fallback_models": ["a/c"],
                        "constraint": {"field": "quantizations", "detail": "fp8"},
                        "docs_url": "https://openrouter.ai/docs/",
                    },
                    "metadata": {"previous_errors": [{"provider": "P", "code": "c", "status": 503}]},
                },
            },
            404,
        ),
        Refused(NotFoundResponseError, 404, "a/b is deprecated", error_type="not_found", wait_ms=40_000),
        shows={
            "availability.code": "model_deprecated",
            "availability.fallback_models": ("a/c",),
            "availability.excluded_by": ("data_collection",),
            "availability.constraint.field": "quantizations",
            "metadata.previous_errors.0.status": 503,
        },
        seen=ERRORS_DOC,
    ),
    Row(
        "an availability that says so makes a 404 worth another try",
        told({"error": {"message": "full", "availability": {"code": "capacity_exhausted", "retryable": True}}}, 404),
        Refused(NotFoundResponseError, 404, "full", retryable=True),
        seen=ERRORS_DOC,
    ),
    Row(
        "and a 503 not worth one",
        told({"error": {"message": "gone", "availability": {"code": "region_restricted", "retryable": False}}}, 503),
        Refused(ServiceUnavailableResponseError, 503, "gone"),
        seen=ERRORS_DOC,
    ),
    Row(
        "an availability error inside a 200 has its status in `http_status`",
        told({"error": {"message": "gone", "http_status": 404, "availability": {"code": "no_endpoints"}}}),
        Refused(NotFoundResponseError, 404, "gone", wire=200),
        seen=ERRORS_DOC,
    ),
    Row(
        "the exact type of an error may stand in its metadata",
        told({"error": {"code": 400, "message": "long", "metadata": {"error_type": "context_length_exceeded"}}}, 400),
        Refused(BadRequestResponseError, 400, "long", code=400, error_type="context_length_exceeded"),
        seen=ERRORS_DOC,
    ),
    Row(
        "in the error itself",
        told({"error": {"code": 503, "message": "busy", "error_type": "provider_overloaded"}}, 503),
        Refused(
            ServiceUnavailableResponseError, 503, "busy", code=503, error_type="provider_overloaded", retryable=True
        ),
        seen=ERRORS_DOC,
    ),
    Row(
        "or at the top",
        told({"error": {"code": 400, "message": "no"}, "error_type": "content_policy_violation"}, 400),
        Refused(BadRequestResponseError, 400, "no", code=400, error_type="content_policy_violation"),
        seen=RESPONSES_DOC,
    ),
    Row(
        "a type that this version does not know is kept",
        told({"error": {"code": 500, "message": "no", "error_type": "sunspots"}}, 500),
        Refused(InternalServerResponseError, 500, "no", code=500, error_type="sunspots", retryable=True),
        seen=ERRORS_DOC,
    ),
]

REASONS_WITHIN = [
    Row(
        "the provider's reason is dug out of JSON in a string",
        told(
            {
                "error": {
                    "message": "Provider returned error",
                    "code": 400,
                    "metadata": {
                        "raw": '{"error":{"message":"tools not supported"}}',
                        "provider_name": "Crucible",
                        "is_byok": False,
                    },
                },
                "user_id": "user_1",
            },
            400,
        ),
        Refused(BadRequestResponseError, 400, "[Crucible] tools not supported", code=400, provider="Crucible"),
        shows={
            "api_message": "Provider returned error",
            "metadata.raw": '{"error":{"message":"tools not supported"}}',
            "user_id": "user_1",
        },
        seen="https://github.com/OpenRouterTeam/ai-sdk-provider/issues/422",
    ),
    Row(
        "out of an object",
        told({"error": {"message": "Provider returned error", "metadata": {"raw": {"details": {"msg": "hot"}}}}}, 502),
        Refused(BadGatewayResponseError, 502, "hot", retryable=True),
        seen="https://github.com/diegosouzapw/OmniRoute/issues/3044",
    ),
    Row(
        "out of plain text",
        told({"error": {"message": "Provider returned error", "metadata": {"raw": "too hot"}}}, 502),
        Refused(BadGatewayResponseError, 502, "too hot", retryable=True),
        seen="https://github.com/crmne/ruby_llm/issues/431",
    ),
    Row(
        "not out of a depth where nothing is meant for people",
        told(
            {
                "error": {
                    "message": "Provider returned error",
                    "metadata": {"raw": json.loads('{"error":' * 60 + '"x"' + "}" * 60)},
                }
            },
            502,
        ),
        Refused(BadGatewayResponseError, 502, "Provider returned error", retryable=True),
        seen="https://github.com/RooVetGit/Roo-Code/issues/10073",
    ),
    Row(
        "a moderator's refusal does not show the prompt",
        told(
            {
                "error": {
                    "code": 403,
                    "message": "flagged",
                    "metadata": {
                        "reasons": ["illicit"],
                        "flagged_input": FLAGGED,
                        "provider_name": "OpenAI",
                        "model_slug": "openai/gpt-4o",
                    },
                }
            },
            403,
        ),
        Refused(ForbiddenResponseError, 403, "flagged", code=403, provider="OpenAI"),
        shows={"metadata.flagged_input": FLAGGED, "metadata.reasons": ["illicit"]},
        unsaid=(FLAGGED,),
        seen=ERRORS_DOC,
    ),
    Row(
        "a guardrail's refusal has its patterns and the report of the routing",
        told(
            {
                "error": {"code": 403, "message": "blocked", "metadata": {"patterns": ["forget all"]}},
                "openrouter_metadata": {"pipeline": [{"type": "guardrail"}]},
            },
            403,
        ),
        Refused(ForbiddenResponseError, 403, "blocked", code=403),
        shows={"metadata.patterns": ["forget all"], "openrouter_metadata.pipeline.0.type": "guardrail"},
        unsaid=("forget all",),
        seen=ERRORS_DOC,
    ),
]


def limited(metadata: dict[str, Any], message: str = "Rate limit exceeded", **headers: str) -> Reply:
    """Refuse for a limit."""
    return told({"error": {"code": 429, "message": message, "metadata": metadata}}, 429, **headers)


def too_many(
    message: str = "Rate limit exceeded",
    *,
    wait_ms: float | None = None,
    retryable: bool = True,
    provider: str | None = None,
) -> Refused:
    """Expect the error of a limit."""
    return Refused(
        TooManyRequestsResponseError,
        429,
        message,
        code=429,
        wait_ms=wait_ms,
        retryable=retryable,
        provider=provider,
    )


KINDS_OF_LIMITS = [
    Row(
        "a limit may repeat its headers in the body, and tell there when it ends",
        limited({"headers": {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "4102444800000"}}),
        too_many(wait_ms=FAR),
        seen="https://github.com/langchain-ai/openwiki/issues/664",
    ),
    Row(
        "an end that is past is no wait at all",
        limited({"headers": {"X-RateLimit-Reset": "1741305600000"}}),
        too_many(),
        seen="https://github.com/langchain-ai/openwiki/issues/664",
    ),
    Row(
        "the header outweighs the body",
        limited({"headers": {"X-RateLimit-Reset": "4102444800000"}}, retry_after="7"),
        too_many(wait_ms=7_000),
        seen=ERRORS_DOC,
    ),
    Row(
        "the free quota of a day is not worth another try",
        limited({"limit_source": "openrouter_free_tier_daily", "remedy_hint": "add credits"}),
        too_many(retryable=False),
        shows={"metadata.remedy_hint": "add credits"},
        seen="https://github.com/open-webui/computer/issues/293",
    ),
    Row(
        "nor is it where the message alone tells",
        limited({}, "Rate limit exceeded: free-models-per-day. Add 10 credits"),
        too_many("Rate limit exceeded: free-models-per-day. Add 10 credits", retryable=False),
        seen="https://github.com/Gitlawb/openclaude/issues/936",
    ),
    Row(
        "the limit of a minute is",
        limited({}, "Rate limit exceeded: free-models-per-min."),
        too_many("Rate limit exceeded: free-models-per-min."),
        seen="https://github.com/langchain-ai/openwiki/issues/664",
    ),
    Row(
        "so is that of a provider's shared pool, whose words are within",
        limited(
            {"limit_source": "upstream_provider_shared_pool", "raw": "a/b is busy", "provider_name": "P"},
            "Provider returned error",
        ),
        too_many("[P] a/b is busy", provider="P"),
        seen="https://github.com/open-webui/computer/issues/293",
    ),
    Row(
        "an empty purse is not",
        told({"error": {"code": 402, "message": "Insufficient credits"}}, 402),
        Refused(PaymentRequiredResponseError, 402, "Insufficient credits", code=402),
        seen=ERRORS_DOC,
    ),
]

BAD_GATEWAY = "<html><head><title>502 Bad Gateway</title></head><body><center>cloudflare</center></body></html>"
NOT_JSON = Failed(ResponseValidationError, "the answer is not JSON")

NO_JSON = [
    Row(
        "the page of an edge is told by its title, and its ray is kept",
        page(BAD_GATEWAY, 502, cf_ray="8f-FRA"),
        Refused(BadGatewayResponseError, 502, "502 Bad Gateway", retryable=True),
        shows={"body": BAD_GATEWAY, "headers.cf-ray": "8f-FRA", "http_meta.headers.cf-ray": "8f-FRA"},
    ),
    Row(
        "a page without a title is told by its status",
        page("<h1>sorry</h1>", 520),
        Refused(OpenRouterDefaultError, 520, "the reply gave no reason", retryable=True),
    ),
    Row(
        "a line of text is told as it is",
        page("error code: 524", 524, content_type="text/plain"),
        Refused(EdgeNetworkTimeoutResponseError, 524, "error code: 524", retryable=True),
    ),
    Row(
        "a refusal without a body is told by its status",
        page("", 503),
        Refused(ServiceUnavailableResponseError, 503, "Service Unavailable", retryable=True),
    ),
    Row(
        "a refusal cut short is one",
        Reply(403, {"content-length": "999"}, (b'{"error": {"mess', CUT)),
        Refused(ForbiddenResponseError, 403, "Forbidden"),
        shows={"body": '{"error": {"mess'},
    ),
    Row(
        "a page for an answer is none, and was paid for, perhaps",
        page("<html>hello</html>"),
        NOT_JSON,
        shows={"body": "<html>hello</html>", "http_meta.status_code": 200},
    ),
    Row("nothing for an answer is none", page("", content_type="application/json"), NOT_JSON),
    Row("no content is none", Reply(204, {"content-length": "0"}), NOT_JSON),
    Row("half an answer is none", page('{"choices": [{"mess', content_type="application/json"), NOT_JSON),
    Row(
        "an answer cut short is none, and says so",
        Reply(200, {"content-length": "999"}, (b'{"choices": [', CUT)),
        Failed(ResponseValidationError, "the answer broke off"),
        shows={"body": '{"choices": ['},
    ),
    Row(
        "JSON that is no object is none",
        told([1]),
        Failed(ResponseValidationError, "the answer is no JSON object but an array"),
    ),
    Row(
        "bytes that are no text are none",
        page(b'{"choices": "\xff"}'),
        Failed(ResponseValidationError, "the answer is not JSON"),
    ),
    Row("JSON counts, whatever it is labelled", page(json.dumps(spoken({"content": "Hi"}))), Answered("Hi")),
    Row("labelled or not", Reply(200, {}, (json.dumps(spoken({"content": "Hi"})).encode(),)), Answered("Hi")),
    Row("a byte order mark is passed over", page("\ufeff" + json.dumps(spoken({"content": "Hi"}))), Answered("Hi")),
    Row(
        "so is white space, which keeps a slow answer's connection awake",
        Reply(
            200,
            {"content-type": "application/json"},
            (b"\n         \n", b"\n         \n", json.dumps(spoken({"content": "Hi"})).encode()),
            chunked=True,
        ),
        Answered("Hi"),
        seen="https://github.com/OpenRouterTeam/typescript-sdk/issues/101",
    ),
    Row(
        "and it counts for the cap",
        Reply(200, {}, (b" " * 2_000, b"{}")),
        Failed(ResponseTooLargeError, "the answer is longer than 1000 bytes"),
        options={"max_body_bytes": 1_000},
    ),
    Row(
        "an answer may nest deeper than can be read",
        page(b'{"choices":' + b"[" * 100_000, content_type="application/json"),
        NOT_JSON,
    ),
    Row(
        "a refusal may nest deeper than can be read",
        page(b'{"error":' * 100_000, 500, content_type="application/json"),
        Refused(InternalServerResponseError, 500, "Internal Server Error", retryable=True),
    ),
    Row(
        "a number may have more digits than Python reads",
        page(b'{"choices": [{"message": {}}], "created": ' + b"9" * 10_000 + b"}", content_type="application/json"),
        NOT_JSON,
    ),
    Row(
        "in a refusal it does not hide the status",
        page(b'{"error": {"code": ' + b"9" * 10_000 + b"}}", 429, content_type="application/json"),
        Refused(TooManyRequestsResponseError, 429, "Too Many Requests", retryable=True),
    ),
    Row(
        "numbers that are none in JSON do no harm",
        page('{"choices": [{"message": {"content": "Hi"}}], "created": NaN, "usage": {"cost": Infinity}}'),
        Answered("Hi"),
        shows={"created": None},
    ),
    Row(
        "half a surrogate is text that can be read",
        page(r'{"choices": [{"message": {"content": "\ud83d"}}]}', content_type="application/json"),
        Answered("\ud83d"),
    ),
]


@pytest.fixture(scope="module")
def server() -> Iterator[StandIn]:
    """Serve all rows."""
    with StandIn() as made:
        yield made


@table(
    errors_in_a_200=ERRORS_IN_A_200,
    shapes_of_errors=SHAPES_OF_ERRORS,
    reasons_within=REASONS_WITHIN,
    kinds_of_limits=KINDS_OF_LIMITS,
    no_json=NO_JSON,
)
def test_a_whole_answer(caller: Caller, server: StandIn, row: Row) -> None:
    assert meet(caller, server, row, QUESTION) == expected(row)
