"""What the description does not say of operations: names, what may be sent again, and who needs no key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

ELSEWHERE: Final = frozenset({"sendChatCompletionRequest", "createResponses", "createMessages", "createCoinbaseCharge"})
"""Operations with functions of another kind, or none: the last one answers 410."""


class Stream(NamedTuple):
    """An operation that streams where it is asked to: what its function says of it, and what its wrapper was called."""

    path: str
    title: str
    says: str
    gives: str
    former: tuple[str, ...]
    link: str


STREAMS: Final[Mapping[str, Stream]] = {
    "chat": Stream(
        "/chat/completions",
        "ask a model to continue a conversation",
        "Ask a model for the next turn of a conversation, and wait for it.",
        'Response: `Ok(ChatResult)`, or with `"stream": True` in the request `Ok(EventStream)`, whose items are '
        "`Ok(ChatStreamChunk)` and, if the stream fails, one last `Err`.",
        ("chat_generation_params", "chatGenerationParams"),
        "https://openrouter.ai/docs/api-reference/chat-completion",
    ),
    "responses": Stream(
        "/responses",
        "ask a model for a response, with the input items, tools and events of the Responses API",
        "Ask a model for a response, and wait for it. The API keeps no state: send the whole conversation each time.",
        'Response: `Ok(OpenResponsesResult)`, also where its `status` is `incomplete`; with `"stream": True` in the '
        "request `Ok(EventStream)`, whose items are `Ok` of the events and, if the stream fails, one last `Err`.",
        ("open_responses_request", "openResponsesRequest"),
        "https://openrouter.ai/docs/api-reference/responses",
    ),
    "messages": Stream(
        "/messages",
        "ask a model for a message, in the shape of Anthropic's Messages API",
        "Ask a model, of Anthropic or anybody else, for its next message in their API's shape, and wait for it.",
        'Response: `Ok(MessagesResult)`, or with `"stream": True` in the request `Ok(EventStream)`, whose items are '
        "`Ok` of the events, all but `ping`, and, if the stream fails, one last `Err`. What Anthropic's beta header "
        "asks for goes into `options` as `x-anthropic-beta` of `headers`.",
        (),
        "https://openrouter.ai/docs/api/api-reference/anthropic-messages/create-messages",
    ),
}
"""The families' operations."""

EVENTS: Final[Mapping[str, str]] = {"images_generate": "ImageStreamEvents"}
"""Names of the unions of events that the description leaves without one, by function."""

ERRORS: Final = (
    "Errors: each is an `Err`, and nothing is raised. What the server refuses, before an answer or within one, "
    "is an `APIError` of the class of its status: 400 `BadRequestResponseError`, 401 "
    "`UnauthorizedResponseError`, 402 `PaymentRequiredResponseError`, 403 `ForbiddenResponseError`, 404 "
    "`NotFoundResponseError`, 408 `RequestTimeoutResponseError`, 413 `PayloadTooLargeResponseError`, 422 "
    "`UnprocessableEntityResponseError`, 429 `TooManyRequestsResponseError`, 500 "
    "`InternalServerResponseError`, 502 `BadGatewayResponseError`, 503 `ServiceUnavailableResponseError`, 524 "
    "`EdgeNetworkTimeoutResponseError`, 529 `ProviderOverloadedResponseError`, any other "
    "`OpenRouterDefaultError`. What does not get that far, or breaks off, is an `InvalidRequestError`, "
    "`APIConnectionError`, `RequestTimeoutError`, `ResponseValidationError`, `ResponseTooLargeError`, "
    "`StreamInterruptedError` or `UnexpectedClientError`. "
)
"""What each of them may meet."""


OPTIONS: Final = frozenset(
    {"use_rss", "use_rss_chat_links", "HTTP-Referer", "X-OpenRouter-Title", "X-Title", "X-OpenRouter-Categories"}
)
"""Headers of every operation, which are options; and what would make the answer another than JSON."""

RESOURCES: Final[Mapping[str, str]] = {
    "o_auth": "oauth",
    "external_users": "externalusers",
}
"""Resources that are not called as their tag says."""

TITLES: Final[Mapping[str, str]] = {
    "createAudioTranscriptionsMultipart": "STTMultipart",
    "list": "ListKeys",
    "listEndpoints": "ListModelEndpoints",
}
"""Operations whose types take another name than theirs."""

INFERENCE: Final = frozenset(
    {
        "alpha_decisions_create",
        "embeddings_generate",
        "images_generate",
        "rerank_rerank",
        "stt_create_transcription",
        "stt_create_transcription_multipart",
        "system_one_create",
        "tts_create_speech",
    }
)
"""What generates at once, and is billed when it has: a failure may be asked again, a lost answer may not.

What only begins a job is asked again where it was refused: a job may be there though the answer is a failure.
"""

READING: Final = frozenset(
    {
        "analytics_query_analytics",
    }
)
"""What is a POST and only reads: it may be asked again, whatever broke."""

ANONYMOUS: Final = frozenset(
    {
        "embeddings_list_models",
        "endpoints_list",
        "endpoints_list_zdr_endpoints",
        "images_list_model_endpoints",
        "images_list_models",
        "models_count",
        "models_get",
        "models_list",
        "oauth_list_oauth_jwks",
        "providers_list",
        "video_generation_list_videos_models",
    }
)
"""What needs no key, and says more to one: those that are never refused with 401."""

KEYLESS: Final = frozenset({"oauth_create_oauth_token", "oauth_exchange_auth_code_for_api_key"})
"""What gives a key to somebody who has none. https://openrouter.ai/docs/guides/overview/auth/oauth"""


CURSORS: Final[Mapping[str, tuple[str, str]]] = {
    "containers_list_container_files": ("after", "last_id"),
    "interns_list_interns": ("starting_after", "next_cursor"),
}
"""Lists that go on by a mark: the key that asks for what is behind it, and the field that tells it."""

PAGE_SIZES: Final[Mapping[str, int]] = {"api_keys_list": 100}
"""How many make a page where no key says it. https://openrouter.ai/docs/features/provisioning-api-keys"""

WHOLE: Final = frozenset({"embeddings_list_models", "models_list", "models_list_for_user"})
"""Lists that are whole unless an offset or a limit is asked for."""


class Unsent(NamedTuple):
    """A function that sends nothing, written by hand and without a twin: what its page in the reference says."""

    resource: str
    typescript: str
    says: str
    example: str


UNSENT: Final[Mapping[str, Unsent]] = {
    "oauth_create_authorization_url": Unsent(
        "oauth",
        "oAuthCreateAuthorizationUrl",
        "Write the URL to send a user to, who is to allow your application a key of theirs. Takes `callback_url` "
        "(required), `code_challenge` and `code_challenge_method`, each with the other, and `limit`. Nothing is sent, "
        "and there is no twin. Gives `Ok(str)`.",
        'oauth_create_authorization_url(core, {"callback_url": "…"})',
    ),
    "oauth_create_sha256_code_challenge": Unsent(
        "oauth",
        "oAuthCreateSHA256CodeChallenge",
        "Make a code challenge of the method S256, of 32 random bytes or of a `code_verifier` of yours. Nothing is "
        "sent, and there is no twin. Gives `Ok(CreateSHA256CodeChallengeResponse)`: `code_challenge` and "
        "`code_verifier`.",
        "oauth_create_sha256_code_challenge()",
    ),
}
"""Functions that the description does not have."""

TYPESCRIPT: Final[Mapping[str, str]] = {
    "oauth_exchange_auth_code_for_api_key": "oAuthExchangeAuthCodeForAPIKey",
    "beta_responses_send": "betaResponsesSend",
    **{name: each.typescript for name, each in UNSENT.items()},
}
"""Names in the TypeScript SDK that are not ours in camel case, or are of functions by hand."""


def doing(name: str) -> str:
    """Say when an operation may be sent again, if it is not what its method says."""
    return "if failed" if name in INFERENCE else "freely" if name in READING else ""
