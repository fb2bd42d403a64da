"""Tts: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.models.lazy import offer_all

if TYPE_CHECKING:
    from openrouter_core.models.common_request import AudioProviderPreferences as AudioProviderPreferences
    from openrouter_core.models.common_request import ProviderOptions as ProviderOptions
    from openrouter_core.models.shared_request import TraceConfig as TraceConfig
    from openrouter_core.models.tts_request import *


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [],
        ("tts_request",),
        {
            "AudioProviderPreferences": "openrouter_core.models.common_request",
            "ProviderOptions": "openrouter_core.models.common_request",
            "TraceConfig": "openrouter_core.models.shared_request",
        },
    )
