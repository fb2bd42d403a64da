"""A stand-in to talk to, three ways of making a call, and how long random tests look."""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from kit.callers import RUNNERS, Caller, Calls, MessagesCaller, ResponsesCaller
from kit.played import send_and_play
from kit.visitor import Visitor
from openrouter_core import OpenRouterCore
from openrouter_core.testing import StandIn

if TYPE_CHECKING:
    from openrouter_core.models.chat import ChatRequest, ChatStreamRequest

# How long an example takes says nothing of what it shows. Where a change is judged, the examples are always the same:
# new ones are looked for on the way there.
settings.register_profile("tests", deadline=None, derandomize="CI" in os.environ, max_examples=12)
settings.register_profile("thorough", deadline=None, derandomize="CI" in os.environ, max_examples=1_000)
settings.load_profile("tests")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer the counts that take minutes."""
    parser.addoption("--thorough", action="store_true", help="run each random test with its full count")


def pytest_configure(config: pytest.Config) -> None:
    """Look for more examples where that is asked for."""
    if config.getoption("--thorough"):
        settings.load_profile("thorough")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is marked as thorough, unless that is asked for."""
    if not config.getoption("--thorough"):
        config.hook.pytest_deselected(items=[item for item in items if item.get_closest_marker("thorough")])
        items[:] = [item for item in items if not item.get_closest_marker("thorough")]


def pytest_collection_finish() -> None:
    """Keep the thousands of tests out of what the garbage collector walks again and again."""
    gc.freeze()


@pytest.fixture(scope="session")
def thorough(request: pytest.FixtureRequest) -> bool:
    """Whether full counts were asked for."""
    return bool(request.config.getoption("--thorough"))


@pytest.fixture(params=RUNNERS)
def caller(request: pytest.FixtureRequest) -> Caller:
    """Each test that takes this runs three times."""
    return Caller(RUNNERS[request.param])


@pytest.fixture(params=RUNNERS)
def responses_caller(request: pytest.FixtureRequest) -> ResponsesCaller:
    """Each test that takes this runs three times."""
    return ResponsesCaller(RUNNERS[request.param])


@pytest.fixture(params=RUNNERS)
def messages_caller(request: pytest.FixtureRequest) -> MessagesCaller:
    """Each test that takes this runs three times."""
    return MessagesCaller(RUNNERS[request.param])


@pytest.fixture
def stand_in() -> Iterator[StandIn]:
    """Serve on loopback for the length of a test."""
    with StandIn() as server:
        yield server


@pytest.fixture
def visitor(stand_in: StandIn) -> Iterator[Visitor]:
    """Give somebody who uses the stand-in's world, and holds what it says valid."""
    made = Visitor(stand_in.url)
    yield made
    made.close()


@pytest.fixture
def core(stand_in: StandIn) -> Iterator[OpenRouterCore]:
    """Give a core for the stand-in, which waits between attempts no longer than a millisecond."""
    with OpenRouterCore(
        api_key="sk-or-v1-test",
        server_url=stand_in.url,
        retries={"backoff": {"initial_interval_ms": 1, "max_interval_ms": 1}},
    ) as made:
        yield made


@pytest.fixture(autouse=True, scope="session")
def _interrupts_arrive() -> Iterator[None]:
    """Let an interrupt arrive here and in what tests start: a shell's background job inherits that it is ignored.

    POSIX has it so (XCU 2.11, Signals and Error Handling), and Python then leaves it at that.
    """
    inherited = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, inherited)


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the developer's own key and settings out of the tests."""
    for name in [each for each in os.environ if each.startswith("OPENROUTER_") or each.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)


@pytest.fixture
def question() -> ChatRequest:
    """Give the request that most tests send."""
    return {"model": "openai/gpt-4o-mini", "messages": [{"role": "user", "content": "What is the capital of France?"}]}


@pytest.fixture
def streaming(question: ChatRequest) -> ChatStreamRequest:
    """Give the same request, for a stream."""
    return {"model": "openai/gpt-4o-mini", "messages": question["messages"], "stream": True}


@pytest.fixture(autouse=True)
def _played_again(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Play what the field's calls were answered again, from their records; thoroughly, what all were."""
    if request.path.parent.name == "field" or request.config.getoption("--thorough"):
        monkeypatch.setattr(Calls, "send", send_and_play(Calls.send))
