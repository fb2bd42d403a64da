"""What may be told of a request: whom it is for, its model, its numbers, and nothing that anybody wrote. Pure."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import urlsplit

from openrouter_core.call.settings import settle
from openrouter_core.models.json_value import is_listed, is_mapping
from openrouter_core.observing.answered import name_in
from openrouter_core.result import Err

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from openrouter_core.observing.witness import Beginning

_NUMBERS: Final = (
    "dimensions",
    "frequency_penalty",
    "logprobs",
    "max_completion_tokens",
    "max_output_tokens",
    "max_tokens",
    "min_p",
    "n",
    "parallel_tool_calls",
    "presence_penalty",
    "repetition_penalty",
    "seed",
    "temperature",
    "top_a",
    "top_k",
    "top_logprobs",
    "top_n",
    "top_p",
)
_WORDS: Final = {
    "encoding_format": ("float", "base64"),
    "reasoning_effort": ("none", "minimal", "low", "medium", "high", "xhigh", "max"),
    "service_tier": ("auto", "default", "flex", "priority", "scale"),
}
_PORTS: Final = {"https": 443, "http": 80}


class Asked(NamedTuple):
    """What a call asks for."""

    model: str | None = None
    streams: bool = False
    parameters: Mapping[str, float | str] = {}
    server_address: str | None = None
    server_port: int | None = None


def asked_in(beginning: Beginning) -> Asked:
    """Look at a call that begins. Its arguments may be anything, and raise: what cannot be told is left out."""
    try:
        return _asked_in(beginning)
    except Exception:  # noqa: BLE001 - the call itself says what is wrong
        return Asked()


def _asked_in(beginning: Beginning) -> Asked:
    settled = settle(beginning.core, beginning.options, beginning.environ)
    if isinstance(settled, Err):
        return Asked()
    settings, endpoint = settled.unwrap(), beginning.operation.endpoint
    server = urlsplit(settings.server_url.strip())
    request: object = beginning.request
    if is_mapping(request) and endpoint.body and endpoint.wrapper in request:
        request = request[endpoint.wrapper]
    body = {**request, **settings.extra_body} if is_mapping(request) else {}
    models: object = body.get("models")
    return Asked(
        model=name_in(body.get("model") or (models[0] if is_listed(models) and models else None)),
        streams=endpoint.opens or (endpoint.streams and body.get("stream") is True),
        parameters=dict(_parameters(body)),
        server_address=server.hostname,
        server_port=server.port or _PORTS.get(server.scheme),
    )


def _parameters(body: Mapping[str, object]) -> Iterator[tuple[str, float | str]]:
    for name in _NUMBERS:
        value = body.get(name)
        if isinstance(value, int | float) and math.isfinite(value):
            yield name, value
    reasoning: object = body.get("reasoning")
    effort: object = reasoning.get("effort") if is_mapping(reasoning) else None
    for name, value in ({"reasoning_effort": effort} | dict(body)).items():
        if isinstance(value, str) and value in _WORDS.get(name, ()):
            yield name, value
