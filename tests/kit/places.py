"""Where things lie, for tests that read or run what is in the checkout."""

from __future__ import annotations

from pathlib import Path
from typing import Final

KIT: Final = Path(__file__).resolve().parent
FIXTURES: Final = KIT.parent / "fixtures"
ROOT: Final = KIT.parent.parent
