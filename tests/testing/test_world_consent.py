"""Keys by consent: a code, its proof, and a key for it, once; and tokens, refused in OAuth's own words."""

from __future__ import annotations

import base64
import hashlib
from typing import Any

import httpx
import pytest

from kit.every_operation import TOKEN
from kit.visitor import Visitor

VERIFIER = "a-verifier-of-some-length"
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode().rstrip("=")
ASK = {"callback_url": "https://example.com/back"}


@pytest.fixture
def stranger(visitor: Visitor) -> Any:
    """Give who has no key."""
    made = Visitor(visitor.url, "")
    yield made
    made.close()


@pytest.mark.parametrize(
    ("asked", "proof"),
    [
        ({}, {}),
        ({"code_challenge": CHALLENGE}, {"code_verifier": VERIFIER}),
        (
            {"code_challenge": CHALLENGE, "code_challenge_method": "S256"},
            {"code_verifier": VERIFIER, "code_challenge_method": "S256"},
        ),
        (
            {"code_challenge": VERIFIER, "code_challenge_method": "plain"},
            {"code_verifier": VERIFIER, "code_challenge_method": None},
        ),
    ],
)
def test_a_code_is_worth_a_key_once(
    visitor: Visitor, stranger: Visitor, asked: dict[str, Any], proof: dict[str, Any]
) -> None:
    code = visitor("POST", "/auth/keys/code", {**ASK, **asked, "limit": 3, "key_label": "App"})["data"]["id"]
    key = stranger("POST", "/auth/keys", {"code": code, **proof})["key"]
    user = Visitor(visitor.url, key)
    assert user("GET", "/key")["data"]["limit"] == 3
    user.close()
    assert [each["name"] for each in visitor("GET", "/keys")["data"]] == ["App"]
    stranger("POST", "/auth/keys", {"code": code, **proof}, 403)


@pytest.mark.parametrize(
    "proof", [{}, {"code_verifier": "other"}, {"code_verifier": VERIFIER, "code_challenge_method": "plain"}]
)
def test_without_its_proof_a_code_is_worth_nothing(visitor: Visitor, stranger: Visitor, proof: dict[str, Any]) -> None:
    workspace = visitor("POST", "/workspaces", {"name": "w", "slug": "w"}, 201)["data"]["id"]
    asked = {**ASK, "code_challenge": CHALLENGE, "code_challenge_method": "S256", "workspace_id": workspace}
    code = visitor("POST", "/auth/keys/code", asked)["data"]["id"]
    stranger("POST", "/auth/keys", {"code": code, **proof}, 403)
    stranger("POST", "/auth/keys", {"code": code, "code_verifier": VERIFIER})
    assert len(visitor("GET", f"/keys?workspace_id={workspace}")["data"]) == 1


def test_a_code_is_given_to_those_with_a_key(visitor: Visitor, stranger: Visitor) -> None:
    stranger("POST", "/auth/keys/code", ASK, 401)
    visitor("POST", "/auth/keys/code", {"callback_url": "nowhere"}, 400)
    said = visitor("POST", "/auth/keys/code", {**ASK, "code_challenge_method": "plain"}, 400)
    assert said["error"]["message"].startswith("code_challenge: ")
    stranger("POST", "/auth/keys", {}, 400)


def page(stranger: Visitor, **asked: str) -> httpx.Response:
    """Go where a user is sent who is to agree."""
    return httpx.get(f"{stranger.url.removesuffix('/api/v1')}/auth", params=asked)


def test_who_goes_to_the_page_agrees_and_is_sent_back_with_a_code(stranger: Visitor) -> None:
    asked = {"code_challenge": CHALLENGE, "code_challenge_method": "S256", "limit": "3"}
    sent = page(stranger, callback_url="https://example.com/é?a=%20b#top", **asked)
    assert sent.status_code == 302
    before, _, code = sent.headers["location"].removesuffix("#top").partition("&code=")
    assert before == "https://example.com/%C3%A9?a=%20b"
    stranger("POST", "/auth/keys", {"code": code}, 403)
    stranger("POST", "/auth/keys", {"code": code, "code_verifier": VERIFIER})


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ({}, "callback_url: it is missing"),
        ({"callback_url": "nowhere"}, "callback_url: "),
        ({"callback_url": "https://[::1"}, "callback_url: it is no URL."),
        ({"callback_url": "https://example.com", "limit": "much"}, "limit: "),
        ({"callback_url": "https://example.com", "code_challenge_method": "plain"}, "code_challenge: "),
        ({"callback_url": "https://example.com", "code_challenge": ""}, "code_challenge: "),
    ],
)
def test_the_page_says_what_of_a_url_is_wrong(stranger: Visitor, asked: dict[str, str], says: str) -> None:
    refused = page(stranger, **asked)
    assert refused.status_code == 400
    assert refused.json()["error"]["message"].startswith(says)
    assert httpx.get(f"{stranger.url}/auth", params=asked).status_code == 404, "it lies beside the API"


@pytest.mark.parametrize(
    ("change", "error", "field"),
    [
        ({"grant_type": None}, "invalid_request", "grant_type"),
        ({"subject_token": ""}, "invalid_request", "subject_token"),
        ({"federation_policy_id": None}, "invalid_request", "federation_policy_id"),
        ({"grant_type": "password"}, "unsupported_grant_type", "grant_type"),
        ({"subject_token_type": "saml"}, "invalid_request", "subject_token_type"),
        ({"requested_token_type": "saml"}, "invalid_request", "requested_token_type"),
        ({"scope": "everything"}, "invalid_scope", "scope"),
        ({"subject_token": "no-jwt"}, "invalid_grant", "subject_token"),
    ],
)
def test_a_token_is_refused_in_the_words_of_oauth(
    stranger: Visitor, change: dict[str, str | None], error: str, field: str
) -> None:
    said = {name: value for name, value in {**TOKEN, **change}.items() if value is not None}
    refused = stranger("POST", "/oauth/token", said, 400)
    assert refused["error"] == error
    assert refused["error_description"].startswith(f"{field}: ")


def test_a_token_opens(stranger: Visitor) -> None:
    given = stranger("POST", "/oauth/token", {**TOKEN, "scope": "management"})
    assert (given["token_type"], given["scope"]) == ("Bearer", "management")
    headers = {"authorization": f"Bearer {given['access_token']}"}
    assert httpx.get(f"{stranger.url}/credits", headers=headers).status_code == 200
