"""Install a wheel into an environment of its own, far from the checkout, and use it there."""

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

USE = """
import openrouter_core
from openrouter_core import Ok, OpenRouterCore
from openrouter_core.funcs.chat_send import chat_send
from openrouter_core.testing import StandIn

assert "site-packages" in openrouter_core.__file__, openrouter_core.__file__
with StandIn() as server, OpenRouterCore(server_url=server.url, api_key="any") as core:
    answer = chat_send(core, {"messages": [{"role": "user", "content": "Are you there?"}]})
    assert isinstance(answer, Ok), answer
    print(answer.unwrap().choices[0].message.content)
"""


def main(wheel: Path) -> None:
    """Do it, and fail loudly."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder) / "bin" / "python"
        subprocess.run([python, "-m", "pip", "install", "--quiet", wheel.resolve()], check=True, cwd=folder)
        subprocess.run([python, "-X", "dev", "-W", "error", "-c", USE], check=True, cwd=folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
