"""A sign-in by PKCE: what is written before anybody is asked, and the whole of it with a stand-in."""

from __future__ import annotations

import base64
import hashlib
import inspect
import pickle
import sys
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

import httpx
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from openrouter_core import (
    Err,
    Ok,
    OpenRouterCore,
    api_keys_get_current_key_metadata,
    oauth_create_authorization_url,
    oauth_create_sha256_code_challenge,
    oauth_exchange_auth_code_for_api_key,
)
from openrouter_core.errors import ForbiddenResponseError, InvalidRequestError
from openrouter_core.models.oauth import CreateSHA256CodeChallengeResponse
from openrouter_core.testing import StandIn

VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
"""The example of RFC 7636, appendix B."""

UNRESERVED = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~", min_size=43, max_size=128)


class Raising(Mapping[str, Any]):
    """A mapping that cannot be read."""

    def __getitem__(self, key: str) -> Any:
        raise LookupError("the store is gone")

    def __iter__(self) -> Iterator[str]:
        raise LookupError("the store is gone")

    def __len__(self) -> int:
        return 1


def message(outcome: Any) -> str:
    """Give what a refusal says."""
    assert isinstance(outcome, Err)
    error = outcome.failure()
    assert type(error) is InvalidRequestError
    assert not error.request_sent
    return error.message


# --- The challenge --------------------------------------------------------------------------------------------------


def test_a_challenge_is_that_of_the_rfc() -> None:
    made = oauth_create_sha256_code_challenge({"code_verifier": VERIFIER})
    assert made == Ok(CreateSHA256CodeChallengeResponse(code_challenge=CHALLENGE, code_verifier=VERIFIER))


@given(verifier=UNRESERVED)
def test_a_challenge_is_the_digest_of_its_verifier_in_base64_for_urls_without_padding(verifier: str) -> None:
    made = oauth_create_sha256_code_challenge({"code_verifier": verifier}).unwrap()
    assert made.code_verifier == verifier
    assert len(made.code_challenge) == 43
    assert base64.urlsafe_b64decode(made.code_challenge + "=") == hashlib.sha256(verifier.encode()).digest()


@pytest.mark.parametrize("request_", [(), (None,), ({},), ({"code_verifier": None},)])
def test_without_a_verifier_each_challenge_has_a_new_one_which_would_do(request_: tuple[Any, ...]) -> None:
    made = [oauth_create_sha256_code_challenge(*request_).unwrap() for _ in range(3)]
    assert len({each.code_verifier for each in made}) == 3
    for each in made:
        assert oauth_create_sha256_code_challenge({"code_verifier": each.code_verifier}) == Ok(each)


@given(
    verifier=st.sampled_from(("", "a" * 42, "a" * 129, "ä" * 43, "a" * 43 + "\n", "a b" * 20, b"a" * 43, 7))
    | st.text(max_size=42)
)
def test_what_is_no_verifier_is_refused_and_not_shown(verifier: Any) -> None:
    said = message(oauth_create_sha256_code_challenge({"code_verifier": verifier}))
    assert said.startswith("code_verifier: must be ")
    assert len(str(verifier)) < 20 or str(verifier) not in said


def test_a_verifier_is_not_printed_and_travels_with_its_challenge() -> None:
    made = oauth_create_sha256_code_challenge({"code_verifier": VERIFIER}).unwrap()
    assert VERIFIER not in repr(made)
    assert CHALLENGE in repr(made)
    assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301 - our own


# --- The URL --------------------------------------------------------------------------------------------------------

BACK = "https://example.com/back"


@pytest.mark.parametrize(
    ("server", "page"),
    [
        (None, "https://openrouter.ai/auth"),
        ("https://openrouter.ai/api/v1/", "https://openrouter.ai/auth"),
        ("http://127.0.0.1:8080/gateway/v1?tenant=7", "http://127.0.0.1:8080/auth"),
    ],
)
def test_the_page_is_on_the_servers_host(server: str | None, page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = Ok(f"{page}?callback_url=https%3A%2F%2Fexample.com%2Fback")
    assert oauth_create_authorization_url(OpenRouterCore(server_url=server), {"callback_url": BACK}) == wanted
    if server is not None:
        monkeypatch.setenv("OPENROUTER_BASE_URL", server)
        assert oauth_create_authorization_url(OpenRouterCore(), {"callback_url": BACK}) == wanted


@given(
    host=st.sampled_from(("https://example.com", "http://localhost:3000", "http://[::1]:80", "com.example.app:")),
    path=st.text(st.characters(exclude_categories=("Cc", "Cs", "Zs")), max_size=12),
    challenge=st.none() | st.text(st.characters(codec="utf-8"), min_size=1, max_size=12),
    method=st.sampled_from(("S256", "plain")),
    limit=st.none() | st.integers(0, 10**20) | st.floats(0, allow_infinity=False),
)
def test_what_is_asked_is_in_the_query_and_nothing_else(
    host: str, path: str, challenge: str | None, method: Any, limit: float | None
) -> None:
    asked: Any = {"callback_url": f"{host}/{path}", "limit": limit, "code_challenge": challenge}
    asked["code_challenge_method"] = None if challenge is None else method
    url = oauth_create_authorization_url(OpenRouterCore(), asked).unwrap()
    assert url.isascii()
    said = dict(parse_qsl(urlsplit(url).query, strict_parsing=True))
    if limit is not None:
        assert float(said.pop("limit")) == float(limit)
    assert said == {name: value for name, value in asked.items() if value is not None and name != "limit"}


@pytest.mark.parametrize(
    ("request_", "says"),
    [
        (None, "callback_url: is missing"),
        ({}, "callback_url: is missing"),
        ([], 'request: must be a mapping such as {"callback_url": "…"}, not list'),
        ({"callback_url": 7}, "callback_url: must be the whole URL"),
        ({"callback_url": [BACK]}, "callback_url: must be the whole URL"),
        ({"callback_url": ""}, "callback_url: must be the whole URL"),
        ({"callback_url": "example.com/back"}, "callback_url: must be the whole URL"),
        ({"callback_url": "localhost:3000/back"}, "callback_url: must be the whole URL"),
        ({"callback_url": "https:///back"}, "callback_url: must be the whole URL"),
        ({"callback_url": "https://[::1/back"}, "callback_url: must be the whole URL"),
        ({"callback_url": "https://example.com:port/"}, "callback_url: must be the whole URL"),
        ({"callback_url": "https://example.com/\nback"}, "callback_url: must be the whole URL"),
        ({"callback_url": f"{BACK}\ud800"}, "callback_url: character 24 is a lone surrogate"),
        ({"callbackUrl": BACK}, "callbackUrl: is spelled callback_url here"),
        ({"callback_url": BACK, "codeChallenge": "c"}, "codeChallenge: is spelled code_challenge here"),
        ({"callback_url": BACK, "state": "s"}, "state: there is no such key; there are callback_url, "),
        ({"callback_url": BACK, "app_title": "t"}, "app_title: there is no such key; there are callback_url, "),
        ({"callback_url": BACK, "code_challenge": "c"}, "code_challenge_method: is missing, and goes with code_chall"),
        ({"callback_url": BACK, "code_challenge_method": "S256"}, "code_challenge: is missing, and goes with code_ch"),
        (
            {"callback_url": BACK, "code_challenge": "", "code_challenge_method": "S256"},
            "code_challenge: must be a string, and not an empty one",
        ),
        ({"callback_url": BACK, "code_challenge": 7, "code_challenge_method": "S256"}, "code_challenge: must be a str"),
        (
            {"callback_url": BACK, "code_challenge": "c", "code_challenge_method": "s256"},
            'code_challenge_method: must be "S256" or "plain"',
        ),
        ({"callback_url": BACK, "limit": "3"}, "limit: must be a number, not str"),
        ({"callback_url": BACK, "limit": True}, "limit: must be a number, not bool"),
        ({"callback_url": BACK, "limit": float("nan")}, "limit: must be a string, a number"),
        (Raising(), "request: it cannot be read: LookupError: the store is gone"),
    ],
)
def test_what_cannot_be_written_is_refused(request_: Any, says: str) -> None:
    assert message(oauth_create_authorization_url(OpenRouterCore(), request_)).startswith(says)


@pytest.mark.parametrize("request_", [{"codeVerifier": VERIFIER}, {"verifier": VERIFIER}, {"app_title": "t"}, "v"])
def test_a_key_that_there_is_not_is_refused_before_a_challenge_is_made_of_something_else(request_: Any) -> None:
    assert "code_verifier" in message(oauth_create_sha256_code_challenge(request_)) or request_ == "v"


@pytest.mark.parametrize(
    ("core", "says"),
    [
        (None, "core: must be an OpenRouterCore, not NoneType"),
        (OpenRouterCore(server_url="ftp://a"), "server_url: must begin with https:// or http://"),
        (
            OpenRouterCore(retries=-1),
            "OpenRouterCore.retries: must be a whole number, 0 or more, or a RetryConfig, not -1",
        ),
    ],
)
def test_a_core_that_cannot_be_used_is_refused(core: Any, says: str) -> None:
    assert message(oauth_create_authorization_url(core, {"callback_url": BACK})) == says


def test_a_full_stack_is_a_value_wherever_it_is_met() -> None:
    def at(depth: int, call: Any) -> Any:
        return call() if depth == 0 else at(depth - 1, call)

    calls = (
        lambda: oauth_create_sha256_code_challenge({"code_verifier": VERIFIER}),
        lambda: oauth_create_authorization_url(OpenRouterCore(), {"callback_url": BACK}),
    )
    here = len(inspect.stack())
    for call in calls:
        call()
        met = set[str]()
        for depth in range(sys.getrecursionlimit() - here - 40, sys.getrecursionlimit() - here + 5):
            try:
                outcome = at(depth, call)
            except RecursionError:
                break  # not even the function could be called
            met.add(message(outcome) if isinstance(outcome, Err) else "")
        assert met == {"", "request: the stack is full"}


# --- The whole of it ------------------------------------------------------------------------------------------------


def test_who_agrees_comes_back_with_a_code_that_is_worth_a_key_to_who_has_the_verifier(stand_in: StandIn) -> None:
    with OpenRouterCore(api_key="", server_url=stand_in.url) as core:
        challenge = oauth_create_sha256_code_challenge().unwrap()
        url = oauth_create_authorization_url(
            core,
            {
                "callback_url": "http://localhost:1/back?state=ä b#top".replace(" ", "+"),
                "code_challenge": challenge.code_challenge,
                "code_challenge_method": "S256",
                "limit": 2.5,
            },
        ).unwrap()
        back = urlsplit(httpx.get(url).headers["location"])
        assert (back.netloc, back.path, back.fragment) == ("localhost:1", "/back", "top")
        said = parse_qs(back.query)
        assert said["state"] == ["ä b"]
        (code,) = said["code"]
        guess = oauth_create_sha256_code_challenge().unwrap().code_verifier
        refused = oauth_exchange_auth_code_for_api_key(core, {"code": code, "code_verifier": guess})
        assert isinstance(refused.failure(), ForbiddenResponseError)
        made = oauth_exchange_auth_code_for_api_key(
            core, {"code": code, "code_verifier": challenge.code_verifier, "code_challenge_method": "S256"}
        ).unwrap()
    with evolve(core, api_key=made.key) as theirs:
        data = api_keys_get_current_key_metadata(theirs).unwrap().data
    assert data is not None
    assert data.limit == 2.5
