"""Calls leave nothing behind, however many are made and however they end: memory, descriptors and threads stay."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any, Final

import pytest

from kit.places import KIT, ROOT

SOAK: Final = KIT / "soak.py"

MOST_BLOCKS: Final = 1_000
"""What memory may grow by, in blocks of the allocator: some 400 come with caches that fill late, in 13,000 calls as in
400, and a reply that is kept is a hundred by itself."""

MOST_KIB: Final = 4_096
"""And in all, for what is too large for blocks. A heap in pieces is no leak, and makes up some hundreds of this."""


def environ() -> dict[str, str]:
    """Give an environment in which nothing counts what the children run."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    return {**inherited, "PYTHONPATH": str(ROOT)}


@pytest.fixture
def server_url() -> Iterator[str]:
    """Serve from a process of its own, which may remember what it likes."""
    command = [sys.executable, str(SOAK), "serve"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environ()) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        yield server.stdout.readline().strip()
        server.stdin.close()
    assert server.returncode == 0


def test_thousands_of_calls_leave_nothing_behind(server_url: str, thorough: bool) -> None:
    """Whole and streamed answers, refusals, retries, cuts, resets, streams left and dropped, time that runs out."""
    count = 20_000 if thorough else 600
    # Nothing but what is asked for may be printed: no warning of anything left open, for one.
    command = [sys.executable, "-W", "error", str(SOAK), "call", server_url, str(count)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=500, env=environ(), check=False)
    assert (done.stderr, done.returncode) == ("", 0)
    held: list[dict[str, Any]] = [json.loads(line) for line in done.stdout.splitlines()]
    first, _, last = held
    assert last["calls"] >= count
    assert last["descriptors"] == first["descriptors"], held
    assert last["threads"] == first["threads"] == 1, held
    assert last["blocks"] - first["blocks"] < MOST_BLOCKS, held
    assert last["resident_kib"] - first["resident_kib"] < MOST_KIB, held
