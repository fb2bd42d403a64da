"""What the description does not say of operations: names, what may be sent again, and who needs no key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

ELSEWHERE: Final = frozenset({"sendChatCompletionRequest", "createResponses", "createMessages", "createCoinbaseCharge"})
"""Operations with functions of another kind, or none: the last one answers 410."""

BY_HAND: Final = frozenset({"chat_send", "responses_send"})
"""Functions that are not generated: they stream."""

OPTIONS: Final = frozenset({"HTTP-Referer", "X-OpenRouter-Title", "X-Title", "X-OpenRouter-Categories"})
"""Headers of every operation, which are options."""

RESOURCES: Final[Mapping[str, str]] = {
    "o_auth": "oauth",
    "alpha_decisions": "alpha_decisions",
    "external_users": "externalusers",
}
"""Resources that are not called as their tag says."""

TITLES: Final[Mapping[str, str]] = {"list": "ListKeys", "listEndpoints": "ListModelEndpoints"}
"""Operations whose types take another name than theirs."""

FUNCTIONS: Final[Mapping[str, str]] = {}
"""Operations whose functions are not called by their tag and name."""

INFERENCE: Final = frozenset(
    {
        "alpha_decisions_create",
        "embeddings_generate",
        "images_generate",
        "rerank_rerank",
        "stt_create_transcription",
        "system_one_create",
        "video_generation_generate",
    }
)
"""What generates, and is billed when it has: a failure may be asked again, a lost answer may not."""

READING: Final = frozenset({"analytics_query_analytics", "private_endpoints_validate"})
"""What is a POST and only reads: it may be asked again, whatever broke."""

ANONYMOUS: Final = frozenset[str]()
KEYLESS: Final = frozenset[str]()
SAYS: Final[Mapping[str, str]] = {}
MORE: Final[Mapping[str, str]] = {}
