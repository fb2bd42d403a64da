"""Sound comes in pieces of base64: cut from one long string, or each encoded, and padded, by itself."""

from __future__ import annotations

import binascii
from typing import TYPE_CHECKING

from openrouter_core.answers.gathering.folds import Text

if TYPE_CHECKING:
    from collections.abc import Sequence


class Encoded(Text):
    """Base64, joined so that all of it decodes."""

    def join(self, pieces: Sequence[str]) -> str:
        """Join them; where padding stands before the end, by way of the bytes that the pieces stand for."""
        said = [piece for piece in pieces if piece]
        if not any("=" in piece for piece in said[:-1]):
            return "".join(said)
        try:
            sound = b"".join(binascii.a2b_base64(piece, strict_mode=True) for piece in said)
        except ValueError:
            # The padding itself was cut, or it is no base64; either way, nothing better is known.
            return "".join(said)
        return binascii.b2a_base64(sound, newline=False).decode()
