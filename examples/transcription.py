"""What is said in a recording is written down: the file is read while it is sent, and a path is all that is given."""

import os
import sys
import wave
from io import BytesIO

from openrouter_core import Err, Ok, OpenRouterCore, Upload, stt_create_transcription_multipart
from openrouter_core.testing import StandIn


def write_down(core: OpenRouterCore, recording: str | Upload) -> bool:
    """Print what is said, each part with the second at which it begins."""
    match stt_create_transcription_multipart(
        core, {"model": "openai/whisper-1", "file": recording, "response_format": "verbose_json"}
    ):
        case Ok(answer):
            print(answer.text)
            for part in answer.segments:
                print(f"{part.start or 0:6.1f} s  {part.text}")
            return True
        case Err(error):
            print("stt_create_transcription_multipart failed:", error, file=sys.stderr)
            return False


def hush(seconds: int) -> Upload:
    """Record nothing. What has no name yet is given one here: a server goes by it."""
    file = BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8_000)
        sound.writeframes(bytes(2 * 8_000 * seconds))
    return {"content": file.getvalue(), "file_name": "hush.wav", "content_type": "audio/wav"}


def main() -> bool:
    """Ask OpenRouter about a recording, or a stand-in where there is no key, which hears how long it is."""
    if os.environ.get("OPENROUTER_API_KEY") and len(sys.argv) > 1:
        with OpenRouterCore() as core:
            return write_down(core, sys.argv[1])
    print("OPENROUTER_API_KEY is not set, or no recording was named: a stand-in will answer, not OpenRouter.")
    with StandIn() as server, OpenRouterCore(server_url=server.url, api_key="any") as core:
        return write_down(core, hush(3))


if __name__ == "__main__":
    sys.exit(not main())
