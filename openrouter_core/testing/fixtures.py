"""Fixtures for pytest: a stand-in OpenRouter, and a core for it. They are there for those who ask for them.

`pytest_plugins = ["openrouter_core.testing.fixtures"]` in the topmost `conftest.py` does so. Then:

    def test_it_answers(openrouter, offline_core):
        openrouter.script(completion("Paris."))
        assert my_function(offline_core) == "Paris."
"""

from __future__ import annotations

import os
from functools import wraps
from typing import TYPE_CHECKING, Any, Final

import pytest

from openrouter_core.core import OpenRouterCore
from openrouter_core.testing.replies import RawReply
from openrouter_core.testing.stand_in import StandIn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from openrouter_core.testing.replies import Reply
    from openrouter_core.testing.sweeping import Sweep
    from openrouter_core.testing.world import World

_KEY: Final = "sk-or-v1-for-tests"

_SHOWN: Final = 400
"""Characters by which to know a reply."""

_UNASKED: Final = "{} scripted and never asked for; where that is meant, end the test with `openrouter.forget()`:"


_BROKE_OFF: Final = pytest.StashKey[bool]()
"""Whether a test failed or was skipped, which is reason enough for a reply that was not asked for."""


def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> None:
    """Note how a test went: pytest tells it once the test is over, and its fixtures are not."""
    if call.when != "teardown":
        item.stash[_BROKE_OFF] = call.excinfo is not None


@pytest.fixture
def openrouter_world() -> World | None:
    """Say how the world of `openrouter` begins: as any, unless a fixture of your own by this name gives another."""
    return None


@pytest.fixture
def openrouter(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest, openrouter_world: World | None
) -> Iterator[StandIn]:
    """Serve an OpenRouter on this machine for the length of a test: a `StandIn`, to script and to look at.

    Meanwhile it is the one that the environment names: your own OPENROUTER_ variables, and those of proxies, are out of
    the way, and a core that the tested code makes for itself with `OpenRouterCore()` asks the stand-in as well.

    A reply that was scripted and never asked for fails a test that passed until then, unless the test says
    `openrouter.forget()`.
    """
    for name in [each for each in os.environ if each.startswith("OPENROUTER_") or each.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)
    with StandIn(world=openrouter_world) as server:
        monkeypatch.setenv("OPENROUTER_API_KEY", _KEY)
        monkeypatch.setenv("OPENROUTER_BASE_URL", server.url)
        yield server
    node: pytest.Item = request.node
    if (left := server.forget()) and not node.stash.get(_BROKE_OFF, False):
        replies = "1 reply was" if len(left) == 1 else f"{len(left)} replies were"
        pytest.fail("\n".join((_UNASKED.format(replies), *map(_named, left))), pytrace=False)


@pytest.fixture
def offline_core(openrouter: StandIn) -> Iterator[OpenRouterCore]:
    """Give a core that asks the stand-in, and waits a millisecond at most before it asks again; closed after the test.

    What it opened in an event loop is closed with that loop.
    """
    with OpenRouterCore(
        api_key=_KEY,
        server_url=openrouter.url,
        retries={"backoff": {"initial_interval_ms": 1, "max_interval_ms": 1}},
    ) as core:
        yield core


@pytest.fixture
def openrouter_sweep() -> Callable[..., Sweep]:
    """Give `openrouter_core.testing.sweep`, here with an end: where the handler raises, the test fails with a table."""
    # Tests that do without it need not load it.
    from openrouter_core.testing.sweeping import sweep, table

    @wraps(sweep)
    def swept(handler: Callable[[OpenRouterCore], object], **more: Any) -> Sweep:  # noqa: ANN401 - as of `sweep`
        result = sweep(handler, **more)
        if result.raised:
            pytest.fail(f"it raised:\n{table(result.raised)}", pytrace=False)
        return result

    return swept


def _named(reply: Reply | RawReply) -> str:
    raw, status = (reply.raw, "raw") if isinstance(reply, RawReply) else (reply.body, reply.status)
    text = b"".join(step for step in raw if isinstance(step, bytes)).decode(errors="replace")
    return f"  {status}: {text[:_SHOWN]!r}{'…' * (len(text) > _SHOWN)}"
