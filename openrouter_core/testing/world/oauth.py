"""Keys by consent: a code that is exchanged once, with its proof, and tokens for those of elsewhere."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, quote, urlsplit, urlunsplit

from openrouter_core.testing.replies import Reply, plain_reply
from openrouter_core.testing.world.checks import MOMENT, TEXT, UUID, maybe, number, one_of, text
from openrouter_core.testing.world.inhabitants import USER
from openrouter_core.testing.world.keys import make_key
from openrouter_core.testing.world.refusal import Refusal, unfit
from openrouter_core.testing.world.route import Route

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State

_TOKEN: Final = "urn:ietf:params:oauth:token-type:access_token"  # noqa: S105 - a name of RFC 8693
_EXCHANGE: Final = "urn:ietf:params:oauth:grant-type:token-exchange"
_JWT: Final = "urn:ietf:params:oauth:token-type:jwt"

_LASTS: Final = 3_600


def _code(state: State, asked: Asked) -> Mapping[str, Any]:
    """Give a code for who agreed."""
    body = asked.body
    _check_method(body)
    state.workspace(body)
    code: Record = {"id": f"code_{state.number()}", "app_id": 1, "created_at": state.now()}
    state.shelf("codes")[code["id"]] = body
    return {"data": code}


def _page(state: State, asked: Asked) -> Reply:
    """Send a browser back with a code: whoever is asked here agrees, and at once."""
    said: Record = dict(asked.query)
    _check_method(said)
    try:
        back = urlsplit(str(said["callback_url"]))
    except ValueError:
        raise unfit("callback_url: it is no URL.") from None
    code = f"code_{state.number()}"
    state.shelf("codes")[code] = said
    query = "&".join(filter(None, (back.query, f"code={code}")))
    # What a header cannot hold is quoted, and what is quoted already stays.
    location = quote(urlunsplit(back._replace(query=query)), safe="!#$%&'()*+,/:;=?@[]~")
    return Reply(302, {"location": location})


def _check_method(said: Mapping[str, Any]) -> None:
    if "code_challenge_method" in said and "code_challenge" not in said:
        raise unfit("code_challenge: a method was named, and no challenge.")


def _exchange(state: State, asked: Asked) -> Mapping[str, Any]:
    """Give a key for a code and what proves that it is the asker's (RFC 7636, 4.6)."""
    code = state.shelf("codes").get(asked.body["code"])
    if code is None:
        raise Refusal(403, "code: it is not valid, or was used before.")
    if "code_challenge" in code:
        verifier = asked.body.get("code_verifier", "")
        method = code.get("code_challenge_method", "S256")
        is_proof = code["code_challenge"] == (_challenge(verifier) if method == "S256" else verifier)
        if not is_proof or (asked.body.get("code_challenge_method") or method) != method:
            raise Refusal(403, "code_verifier: it is not what the challenge was made of.")
    del state.shelf("codes")[asked.body["code"]]
    limits = {
        "limit": code.get("limit"),
        "limit_reset": code.get("usage_limit_type"),
        "expires_at": code.get("expires_at"),
    }
    named = {name: code[name] for name in ("workspace_id",) if name in code}
    _, secret = make_key(state, {"name": code.get("key_label", "By consent"), **limits, **named})
    return {"key": secret, "user_id": USER}


def _challenge(verifier: str) -> str:
    """Make a challenge of a verifier (RFC 7636, 4.2)."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode(errors="replace")).digest()).decode().rstrip("=")


def _token(state: State, asked: Asked) -> Reply:
    """Exchange the token of another for one of ours (RFC 8693); no is said as OAuth has it (RFC 6749, 5.2)."""
    said = dict(parse_qsl(asked.request.body.decode(errors="replace"), keep_blank_values=True))
    for name in ("grant_type", "subject_token", "subject_token_type", "federation_policy_id"):
        if not said.get(name):
            return _no("invalid_request", f"{name}: it is missing.")
    if said["grant_type"] != _EXCHANGE:
        return _no("unsupported_grant_type", f"grant_type: {_EXCHANGE} is wanted.")
    if said["subject_token_type"] != _JWT:
        return _no("invalid_request", f"subject_token_type: {_JWT} is wanted.")
    if said.get("requested_token_type", _TOKEN) != _TOKEN:
        return _no("invalid_request", f"requested_token_type: {_TOKEN} is wanted.")
    scope = said.get("scope", "inference")
    if scope not in {"inference", "management"}:
        return _no("invalid_scope", "scope: inference or management is wanted.")
    if said["subject_token"].count(".") != 2:
        return _no("invalid_grant", "subject_token: three parts with points between are wanted.")
    token = {"token_type": "Bearer", "issued_token_type": _TOKEN, "expires_in": _LASTS, "scope": scope}
    return plain_reply(200, {"access_token": f"ort-stand-in-{state.number()}", **token})


def _no(error: str, description: str) -> Reply:
    return plain_reply(400, {"error": error, "error_description": description})


def _jwks(_state: State, _asked: Asked) -> Mapping[str, Any]:
    return {"keys": [_KEY]}


_KEY: Final = {
    "kty": "EC",
    "crv": "P-256",
    "alg": "ES256",
    "use": "sig",
    "kid": "stand-in-1",
    "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
    "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
}
"""The public key of RFC 7515's example (A.3), whose private half everybody has."""

_CODE: Final = {
    "callback_url!": text(1, like=r"[a-zA-Z][\w+.-]*:.+"),
    "code_challenge": text(1),
    "code_challenge_method": one_of("S256", "plain"),
    "expires_at": maybe(MOMENT),
    "key_label": text(most=100),
    "limit": number(0),
    "spawn_agent": TEXT,
    "spawn_cloud": TEXT,
    "usage_limit_type": one_of("daily", "weekly", "monthly"),
    "workspace_id": UUID,
}
_PAGE: Final = {name: _CODE[name] for name in ("callback_url!", "code_challenge", "code_challenge_method", "limit")}
_CODE_BACK: Final = {
    "code!": text(1),
    "code_verifier": TEXT,
    "code_challenge_method": one_of("S256", "plain", None),
}
ROUTES: Final = (
    Route("GET", "/site/auth", _page, query=_PAGE, keyed=False),
    Route("POST", "/auth/keys/code", _code, body=_CODE),
    Route("POST", "/auth/keys", _exchange, body=_CODE_BACK, keyed=False),
    Route("POST", "/oauth/token", _token, keyed=False),
    Route("GET", "/oauth/jwks", _jwks, keyed=False),
)
