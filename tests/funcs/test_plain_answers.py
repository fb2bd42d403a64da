"""What plain operations make of answers that are none, of what was paid for, and of what would go elsewhere."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import pytest

from openrouter_core import Err, Ok, OpenRouterCore, errors
from openrouter_core.testing import Reply, StandIn

IMAGE = {"model": "m", "prompt": "a cat"}
BATCH = {"id": "batch_1", "object": "batch", "status": "failed", "error": {"message": "it failed"}}


def reply(status: int, body: object) -> Reply:
    text = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Reply(status, {"content-type": "application/json"}, (text,))


def asked(stand_in: StandIn, name: str, request: Any, answer: Reply) -> Any:
    """Call a function, every attempt of which gets the same answer."""
    stand_in.script(*[answer] * 3)
    fast = {"strategy": "backoff", "backoff": {"initial_interval_ms": 0.1, "max_interval_ms": 0.1}, "max_retries": 2}
    with OpenRouterCore(api_key="k", server_url=stand_in.url, retries=fast) as core:  # type: ignore[arg-type]
        outcome = getattr(import_module(f"openrouter_core.funcs.{name}"), name)(core, request)
    stand_in.forget()
    return outcome


@pytest.mark.parametrize(
    ("status", "body", "attempts"),
    [
        (502, {"error": {"code": 502, "message": "x", "usage": {"cost": 1}}}, 1),
        (503, {"error": {"code": 503, "message": "x", "metadata": {"usage": {"cost": 1}}}}, 1),
        (200, {"error": {"code": 502, "message": "x", "usage": {"cost": 1}}}, 1),
        (502, {"error": {"code": 502, "message": "x", "usage": {"cost": 0}}}, 3),
        (200, {"images": [{"b64_json": "AA"}], "cost": 0.04}, 1),
        (200, {}, 3),
    ],
)
def test_what_was_paid_for_or_may_have_been_is_not_asked_for_again(
    stand_in: StandIn, status: int, body: object, attempts: int
) -> None:
    error = asked(stand_in, "images_generate", IMAGE, reply(status, body)).failure()
    assert len(stand_in.received) == attempts
    assert (error.partial is not None) is ("1}" in json.dumps(body))


@pytest.mark.parametrize(
    "body",
    [
        {"object": "error", "error": {"message": "Unauthorized", "code": 401}},
        {"model": "m", "error": {"code": 429, "message": "slow down"}},
        {"status": 500, "id": "x", "error": {"message": "broken"}},
    ],
)
def test_a_refusal_is_one_though_its_class_has_an_error_of_its_own(stand_in: StandIn, body: object) -> None:
    assert isinstance(asked(stand_in, "batch_get_batches", {"id": "b"}, reply(200, body)).failure(), errors.APIError)


def test_a_job_that_failed_is_an_answer(stand_in: StandIn) -> None:
    batch = asked(stand_in, "batch_get_batches", {"id": "b"}, reply(200, BATCH)).unwrap()
    assert (batch.status, batch.error.message) == ("failed", "it failed")


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", None),
        (b" \n", None),
        ({}, None),
        ({"deleted": True}, None),
        ({"error": None}, None),
        (b"<html>log in</html>", errors.ResponseValidationError),
        ([{"error": "no"}], errors.ResponseValidationError),
        (b'{"err', errors.ResponseValidationError),
        ({"error": "not deleted"}, errors.APIError),
        ({"error": {"code": 404, "message": "no"}}, errors.NotFoundResponseError),
    ],
)
def test_where_nothing_is_wanted_a_success_says_nothing_else(stand_in: StandIn, body: object, kind: Any) -> None:
    outcome = asked(stand_in, "vault_delete_vault_secret", {"name": "a"}, reply(200, body))
    if kind is None:
        assert outcome == Ok(None)
    else:
        assert isinstance(outcome, Err)
        assert isinstance(outcome.failure(), kind)
        assert outcome.failure().body


@pytest.mark.parametrize(
    ("name", "request_", "says"),
    [
        ("video_generation_get_generation", {"job_id": "models"}, "job_id: must not be 'models', which makes it"),
        ("scim_delete", {"id": "x", "keep_members": []}, "keep_members: is missing"),
        ("generations_get_generation", {"id": ()}, "id: is missing"),
        (
            "interns_create_intern",
            {"create_intern_request": {"name": "x", "idempotency_key": "k"}},
            "idempotency_key: becomes a header, and stands beside create_intern_request",
        ),
        ("models_list", {"use_rss": "true"}, "use_rss: "),
    ],
)
def test_what_would_go_elsewhere_is_not_sent(stand_in: StandIn, name: str, request_: Any, says: str) -> None:
    error = asked(stand_in, name, request_, reply(200, {})).failure()
    assert isinstance(error, errors.InvalidRequestError)
    assert str(error).startswith(says)
    assert stand_in.received == []


@pytest.mark.parametrize("name", ["a.b", ".", "..", "chat_send.x", "errors.x", "", "a b"])
def test_what_can_be_no_name_is_no_attribute(name: str) -> None:
    import openrouter_core

    assert not hasattr(openrouter_core, name)
