"""`until_done` waits for whatever has states, blocking and not, and whatever goes wrong meanwhile is an `Err`."""

from __future__ import annotations

import asyncio
import math
import time
from typing import Any

import pytest

import openrouter_core
from kit.callers import RUNNERS
from openrouter_core import Err, Ok, OpenRouterCore, errors
from openrouter_core.models.video_generation import VideoGenerationResponse
from openrouter_core.testing import Reply, StandIn, Wait
from openrouter_core.testing.replies import plain_reply

LOOK = "video_generation_get_generation"
VIDEO: Any = {"job_id": "v"}


def function_of(name: str, way: str) -> Any:
    """Give a function by its name, or its twin."""
    return getattr(openrouter_core, name if RUNNERS[way] is None else f"{name}_async")


def standing_of(answer: Any) -> Any:
    """Give what says how a job stands."""
    return getattr(answer, "data", answer)


def wait(way: str, function: Any, core: Any, request: Any = VIDEO, options: Any = None, **more: Any) -> Any:
    """Wait for a job: blocking, on asyncio, on trio."""
    more = {"every_ms": 1, **more}
    function = function_of(function, way) if isinstance(function, str) else function
    runner = RUNNERS[way]
    if runner is None:
        return openrouter_core.until_done(function, core, request, options, **more)

    async def run() -> Any:
        given = await openrouter_core.until_done_async(function, core, request, options, **more)
        if isinstance(core, OpenRouterCore):
            await core.aclose()
        return given

    return runner(run)


def core_of(server: StandIn) -> OpenRouterCore:
    """Make a core for one wait."""
    return OpenRouterCore(api_key="k", server_url=server.url, retries=0)


def video(status: str, **more: Any) -> Reply:
    """Answer a look."""
    return plain_reply(200, {"id": "v", "polling_url": "u", "status": status, **more})


BATCH: Any = {
    "endpoint": "/v1/responses",
    "model": "m",
    "requests": [{"custom_id": "1", "body": {"input": "a"}}],
}
JOBS: list[tuple[str, Any, str, str, str]] = [
    ("video_generation_generate", {"model": "m", "prompt": "p"}, LOOK, "job_id", "pending in_progress completed"),
    ("batch_create_batches", BATCH, "batch_get_batches", "id", "validating in_progress completed"),
    ("scim_create_sync_job", None, "scim_get_sync_job", "id", "queued running succeeded"),
    (
        "interns_create_intern",
        {"name": "i", "provision": True},
        "interns_get_intern",
        "intern_id",
        "queued provisioning running",
    ),
]


@pytest.mark.parametrize("way", RUNNERS)
@pytest.mark.parametrize(("begin", "body", "look", "key", "states"), JOBS, ids=[each[0] for each in JOBS])
def test_the_stand_ins_jobs_are_done_at_the_third_look(
    way: str, begin: str, body: Any, look: str, key: str, states: str
) -> None:
    seen: list[str] = []
    with StandIn() as server, core_of(server) as core:
        begun: Any = getattr(openrouter_core, begin)(core, body).unwrap()
        name = standing_of(begun).id
        done = wait(way, look, core, {key: name}, progress=lambda job: seen.append(standing_of(job).status))
        assert seen == states.split()
        assert standing_of(done.unwrap()).id == name
        assert len(server.received) == 4


@pytest.mark.parametrize("way", RUNNERS)
def test_a_job_that_failed_is_an_error_of_the_status_that_its_word_stands_for(way: str) -> None:
    with StandIn() as server:
        server.script(video("pending"), video("failed", error="content_policy_violation"))
        error: Any = wait(way, LOOK, core_of(server)).failure()
        assert type(error) is errors.BadRequestResponseError
        kept: Any = error.partial
        assert (type(kept), kept.status) == (VideoGenerationResponse, "failed")
        assert len(server.received) == 2


@pytest.mark.parametrize("way", RUNNERS)
def test_a_key_that_a_server_quotes_is_told_in_no_error(way: str) -> None:
    key = "sk-or-v1-0123456789abcdef"
    quoting = {"content-type": "application/json", "x-echo": key}
    failed = b'{"id": "v", "status": "failed", "error": "%s is no good"}' % key.encode()
    for body in (failed, b'{"id": "v", "status": "pending"}'):
        with StandIn(lambda _, body=body: Reply(200, quoting, [body])) as server:  # type: ignore[misc]  # it is bound
            core = OpenRouterCore(api_key=key, server_url=server.url)
            error = wait(way, LOOK, core, timeout_ms=20).failure()
            assert key not in f"{error} {error!r} {error.http_meta} {error.to_dict()} {getattr(error, 'headers', '')}"


@pytest.mark.parametrize("way", RUNNERS)
def test_a_look_that_fails_is_waited_over(way: str) -> None:
    with StandIn() as server:
        server.script(plain_reply(503, {}), video("pending"), plain_reply(429, {}), video("completed"))
        assert wait(way, LOOK, core_of(server)).unwrap().status == "completed"


@pytest.mark.parametrize("way", RUNNERS)
def test_time_ends_it_with_the_last_look(way: str) -> None:
    with StandIn(lambda _: video("in_progress")) as server:
        error = wait(way, LOOK, core_of(server), timeout_ms=60).failure()
        assert isinstance(error, errors.RequestTimeoutError)
        assert error.message == "the job was still in_progress after 60 ms"
        assert isinstance(error.partial, VideoGenerationResponse)


@pytest.mark.parametrize("way", RUNNERS)
def test_a_server_that_never_answers_does_not_hold_it_up(way: str) -> None:
    with StandIn(lambda _: Reply(200, {}, [Wait(60), b"{}"])) as server:
        began = time.monotonic()
        error = wait(way, LOOK, core_of(server), timeout_ms=100).failure()
        assert isinstance(error, errors.RequestTimeoutError)
        assert error.message == "there was no answer after 100 ms"
        assert error.request_sent
        assert time.monotonic() - began < 10


@pytest.mark.parametrize("way", RUNNERS)
def test_a_look_has_the_time_that_is_left_at_the_most(way: str) -> None:
    given: list[Any] = []

    def look(core: Any, request: Any, options: Any) -> Any:
        given.append(options)
        return awaited(way, Ok(VideoGenerationResponse(id="v", status="completed")))

    own = OpenRouterCore(api_key="k", timeout_ms=70)
    plain = OpenRouterCore(api_key="k")
    for core, options, timeout_ms in (
        (plain, None, 10_000_000),
        (plain, None, 50_000),
        (plain, {"retries": 1}, 50_000),
        (plain, {}, 50_000),
        (plain, {"timeout_ms": 60}, 50_000),
        (plain, {"timeout_ms": "1"}, 50_000),
        (plain, {"timeout_ms": 60_000}, 50_000),
        (own, None, 50_000),
        (plain, "none", 50_000),
        (plain, {"timeout_ms": math.nan}, 50_000),
    ):
        assert isinstance(wait(way, look, core, None, options, timeout_ms=timeout_ms), Ok)
    assert [given[index] for index in (0, 4, 5, 7, 8)] == [None, {"timeout_ms": 60}, {"timeout_ms": "1"}, None, "none"]
    assert all(49_000 < given[index]["timeout_ms"] <= 50_000 for index in (1, 2, 3, 6))
    assert given[2]["retries"] == 1
    # What is wrong with it, the function tells.
    assert math.isnan(given[9]["timeout_ms"])


def awaited(way: str, value: Any) -> Any:
    """Give a value as a function of this kind does."""

    async def later() -> Any:
        return value

    return value if RUNNERS[way] is None else later()


def raising(*_: object) -> Any:
    """Fail."""
    raise StopIteration(3)


class Hostile:
    """Fails when it is looked at."""

    @property
    def status(self) -> str:
        raise ValueError("no")


@pytest.mark.parametrize("way", RUNNERS)
@pytest.mark.parametrize(
    ("function", "said"),
    [
        (None, "function: raised TypeError"),
        (raising, "function: raised StopIteration: 3"),
        (lambda *_: "job", "function: gave neither Ok nor Err but str"),
        (lambda *_: Ok("job"), "function: gives no job but str"),
        (lambda *_: Ok(Hostile()), "function: raised ValueError: no"),
    ],
)
def test_a_function_that_is_none_is_told(way: str, function: Any, said: str) -> None:
    error = wait(way, function, OpenRouterCore(api_key="k")).failure()
    assert isinstance(error, errors.InvalidRequestError)
    assert error.message.startswith(said)


@pytest.mark.parametrize("way", RUNNERS)
def test_what_cannot_be_asked_is_told_and_nothing_is_sent(way: str) -> None:
    with StandIn() as server:
        for request, options, more in (
            ({"job": "v"}, None, {}),
            (VIDEO, {"timeout": 1}, {}),
            (VIDEO, None, {"every_ms": 0}),
            (VIDEO, None, {"timeout_ms": "1"}),
        ):
            error = wait(way, LOOK, core_of(server), request, options, **more).failure()
            assert isinstance(error, errors.InvalidRequestError)
        assert server.received == []


@pytest.mark.parametrize("way", RUNNERS)
def test_progress_that_fails_ends_it_and_the_job_is_kept(way: str) -> None:
    for progress, said in ((raising, "progress: raised StopIteration: 3"), (3, "progress: raised TypeError")):
        with StandIn(lambda _: video("pending")) as server:
            error = wait(way, LOOK, core_of(server), progress=progress).failure()
            assert isinstance(error, errors.InvalidRequestError)
            assert error.message.startswith(said)
            assert isinstance(error.partial, VideoGenerationResponse)
            assert len(server.received) == 1


@pytest.mark.parametrize("way", RUNNERS)
def test_progress_may_be_asynchronous_where_the_wait_is(way: str) -> None:
    seen: list[str] = []

    async def progress(job: Any) -> None:
        seen.append(job.status)

    with StandIn(lambda _: video("completed")) as server:
        outcome = wait(way, LOOK, core_of(server), progress=progress)
        if RUNNERS[way] is not None:
            assert (outcome.unwrap().status, seen) == ("completed", ["completed"])
        else:
            assert "progress: is asynchronous" in outcome.failure().message
            assert seen == []


def test_an_asynchronous_function_is_for_the_asynchronous_wait() -> None:
    wrong: Any = openrouter_core.video_generation_get_generation_async
    error = openrouter_core.until_done(wrong, OpenRouterCore(api_key="k"), VIDEO).failure()
    assert "function: is asynchronous" in error.message


@pytest.mark.parametrize("way", RUNNERS)
def test_a_core_that_is_closed_ends_it(way: str) -> None:
    with StandIn(lambda _: video("pending")) as server:
        core = core_of(server)
        error = wait(way, LOOK, core, every_ms=60_000, progress=lambda _: core.close()).failure()
        assert isinstance(error, errors.InvalidRequestError)
        assert "closed" in error.message
        assert len(server.received) == 1


def test_a_wait_is_cancelled_like_everything_else() -> None:
    async def run() -> None:
        with StandIn(lambda _: video("pending")) as server:
            async with core_of(server) as core:
                looked = asyncio.Event()
                look = openrouter_core.video_generation_get_generation_async
                waiting = asyncio.ensure_future(
                    openrouter_core.until_done_async(look, core, VIDEO, progress=lambda _: looked.set())
                )
                await looked.wait()
                waiting.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await waiting

    asyncio.run(run())


@pytest.mark.parametrize("way", RUNNERS)
def test_what_stands_in_for_a_function_needs_no_core(way: str) -> None:
    states = iter(["pending", "in_progress", "completed"])

    def look(_core: None, request: str, options: Any = None) -> Any:
        return awaited(way, Ok(VideoGenerationResponse(id=request, status=next(states))))

    assert wait(way, look, None, "v") == Ok(VideoGenerationResponse(id="v", status="completed"))
    assert "core: must be" in wait(way, LOOK, None).failure().message


def test_what_a_look_gives_is_what_comes_of_it() -> None:
    failure: Any = Err(errors.InvalidRequestError(message="no"))
    outcome: Any = openrouter_core.until_done(lambda *_: failure, OpenRouterCore(api_key="k"), None)
    assert outcome.failure().message == "no"
