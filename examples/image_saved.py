"""A picture is painted and saved: it comes as base64 within the answer, with what kind of picture it is."""

import os
import sys
from base64 import b64decode
from mimetypes import guess_extension
from pathlib import Path
from tempfile import TemporaryDirectory

from openrouter_core import Err, OpenRouterCore, images_generate
from openrouter_core.testing import StandIn


def paint(core: OpenRouterCore, model: str, prompt: str, folder: Path) -> bool:
    """Save what is painted, each picture under a name of its own, and print the names; or print why there is none."""
    painted = images_generate(core, {"model": model, "prompt": prompt, "n": 2})
    if isinstance(painted, Err):
        print("images_generate failed:", painted.failure(), file=sys.stderr)
        return False
    answer = painted.unwrap()
    for number, image in enumerate(answer.data, 1):
        file = folder / f"painted-{number}{guess_extension(image.media_type or 'image/png') or ''}"
        try:
            with file.open("xb") as new:  # what is there already is not written over
                size = new.write(b64decode(image.b64_json or ""))
        except OSError as error:
            print("not saved:", error, file=sys.stderr)
            return False
        print(f"{file.name}: {size} bytes")
    if answer.usage is not None:
        print(f"({answer.usage.cost or 0:.2f} US dollars)")
    return True


def main() -> bool:
    """Ask OpenRouter, or a stand-in where there is no key, whose pictures have one point."""
    prompt = " ".join(sys.argv[1:]) or "A lighthouse in fog, in watercolors"
    if os.environ.get("OPENROUTER_API_KEY"):
        with OpenRouterCore() as core:
            return paint(core, "google/gemini-2.5-flash-image", prompt, Path.cwd())
    print("OPENROUTER_API_KEY is not set: a stand-in on this machine will answer, not OpenRouter.")
    with (
        TemporaryDirectory() as folder,
        StandIn() as server,
        OpenRouterCore(server_url=server.url, api_key="any") as core,
    ):
        return paint(core, "stand-in/paint", prompt, Path(folder))


if __name__ == "__main__":
    sys.exit(not main())
