"""A core: what it holds, shows and hands on, and that it needs no network to be made, copied and closed."""

from __future__ import annotations

import asyncio
import copy
import pickle
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError

from openrouter_core.core import OpenRouterCore

if TYPE_CHECKING:
    from collections.abc import Callable

FULL: dict[str, Any] = {
    "api_key": "sk-secret",
    "server_url": "https://host/v1",
    "http_referer": "https://me",
    "app_title": "Me",
    "app_categories": ("a", "b"),
    "retries": {"strategy": "backoff", "max_retries": 3},
    "timeout_ms": 5_000,
    "user_agent": "mine/1",
}


def full() -> OpenRouterCore:
    return OpenRouterCore(**FULL)


def pickled(core: OpenRouterCore) -> OpenRouterCore:
    back: OpenRouterCore = pickle.loads(pickle.dumps(core))  # noqa: S301 - made here
    return back


def test_a_core_shows_its_configuration_but_not_its_key() -> None:
    shown = f"{full()!r} {full()} {[full()]}"
    assert "https://host/v1" in shown
    assert "secret" not in shown


def test_a_core_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        setattr(full(), "api_key", "other")  # noqa: B010 - checkers refuse the plain spelling, as they should


def test_making_a_core_checks_nothing_and_reads_no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", "sk-of-the-environment")
    nonsense: dict[str, Any] = {"timeout_ms": "soon", "retries": object()}
    assert "soon" in repr(OpenRouterCore(**nonsense))
    assert OpenRouterCore().api_key is None
    assert b"sk-of" not in pickle.dumps(OpenRouterCore())


def test_cores_of_equal_configuration_are_equal_though_one_is_closed() -> None:
    closed = full()
    closed.close()
    assert closed == full()
    assert closed != evolve(full(), api_key="other")


@pytest.mark.parametrize(
    "twin", [pickled, copy.copy, copy.deepcopy, evolve], ids=["pickle", "copy", "deepcopy", "evolve"]
)
def test_a_copy_has_the_configuration_and_open_pools_of_its_own(
    twin: Callable[[OpenRouterCore], OpenRouterCore],
) -> None:
    core = full()
    core.close()
    made = twin(core)
    assert {name: getattr(made, name) for name in FULL} == FULL
    assert made.pools is not core.pools
    assert not made.pools.closed


def test_evolve_changes_what_it_is_told_and_nothing_else() -> None:
    changed: dict[str, Any] = {**FULL, "app_title": "You"}
    assert evolve(full(), app_title="You") == OpenRouterCore(**changed)


def test_a_core_with_a_client_of_the_caller_s_is_not_pickled() -> None:
    with httpx.Client() as client, pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(OpenRouterCore(http_client=client))
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(OpenRouterCore(async_http_client=httpx.AsyncClient()))


def test_evolve_hands_on_the_caller_s_client() -> None:
    with httpx.Client() as client:
        assert evolve(OpenRouterCore(http_client=client), api_key="k").http_client is client


def test_the_end_of_a_block_closes_the_core_but_not_the_caller_s_client() -> None:
    with httpx.Client() as client:
        core = OpenRouterCore(http_client=client)
        with core as entered:
            assert (entered is core, core.pools.closed) == (True, False)
        assert (core.pools.closed, client.is_closed) == (True, False)


def test_the_end_of_an_asynchronous_block_closes_the_core_but_not_the_caller_s_client() -> None:
    async def block() -> None:
        async with httpx.AsyncClient() as client:
            core = OpenRouterCore(async_http_client=client)
            async with core as entered:
                assert (entered is core, core.pools.closed) == (True, False)
            assert (core.pools.closed, client.is_closed) == (True, False)

    asyncio.run(block())


def test_a_core_can_be_closed_again_and_in_the_other_way() -> None:
    core = full()
    core.close()
    core.close()
    asyncio.run(core.aclose())
    assert core.pools.closed


def test_what_is_raised_within_a_block_is_not_swallowed() -> None:
    core = full()
    with pytest.raises(ZeroDivisionError), core:
        raise ZeroDivisionError
    assert core.pools.closed
