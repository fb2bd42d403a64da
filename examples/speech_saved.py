"""A text is spoken and saved: its sound goes to disk as it comes, and the file is there whole or not at all."""

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from openrouter_core import Err, Ok, OpenRouterCore, tts_create_speech_stream
from openrouter_core.testing import StandIn


def speak(core: OpenRouterCore, text: str, file: Path) -> bool:
    """Save what is spoken, and print how much it is; or print why there is none."""
    opened = tts_create_speech_stream(
        core, {"model": "openai/gpt-4o-mini-tts", "input": text, "voice": "alloy", "response_format": "mp3"}
    )
    if isinstance(opened, Err):
        print("tts_create_speech_stream failed:", opened.failure(), file=sys.stderr)
        return False
    with opened.unwrap() as sound:
        match sound.save(file, progress=draw):
            case Ok(saved):
                print(f"{saved.name}: {sound.media_type}, {saved.stat().st_size} bytes")
                return True
            case Err(error):
                print("not saved:", error, file=sys.stderr)
                return False


def draw(done: int, total: int | None) -> None:
    """Say how far it is, over what was said last, where somebody looks on."""
    if sys.stderr.isatty():
        print(f"\r{done} of {total or '?'} bytes", end="" if done != total else "\n", file=sys.stderr, flush=True)


def main() -> bool:
    """Ask OpenRouter, or a stand-in where there is no key, which keeps silent for as long as the text is."""
    text = " ".join(sys.argv[1:]) or "The lighthouse keeper lights the lamp at dusk."
    if os.environ.get("OPENROUTER_API_KEY"):
        with OpenRouterCore() as core:
            return speak(core, text, Path("spoken.mp3"))
    print("OPENROUTER_API_KEY is not set: a stand-in on this machine will answer, not OpenRouter.")
    with (
        TemporaryDirectory() as folder,
        StandIn() as server,
        OpenRouterCore(server_url=server.url, api_key="any") as core,
    ):
        return speak(core, text, Path(folder, "spoken.mp3"))


if __name__ == "__main__":
    sys.exit(not main())
