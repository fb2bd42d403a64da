"""The examples run without a key, against the stand-in, and say what they promise."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("tool_loop.py", "Clear skies over Paris, and 17 degrees.\n"),
        ("structured_output.py", "Paris: 2,100,000 people, on the Seine\n"),
    ],
)
def test_an_example_gives_its_answer(name: str, said: str) -> None:
    run = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", ROOT / "examples" / name],
        check=True,
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(ROOT)},
    )
    assert (run.stdout, run.stderr) == (said, "")
