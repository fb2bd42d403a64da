"""Install a wheel into an environment of its own, far from the checkout: use it there, and let the tests try it."""

import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

CHECKOUT = Path(__file__).parent.parent
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
# What the tests read beside the package; and those that are about the checkout, or were run at length already.
BESIDE = ("tests", "examples", "docs", "tools", "README.md", "CHANGELOG.md", "pyproject.toml", "MANIFEST.in")
LEFT_OUT = ("architecture", "docstrings", "generate_models", "memory", "mutations", "packaging", "soak")


def main(wheel: Path) -> None:
    """Do it, and fail loudly."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python, place = Path(folder) / "bin" / "python", Path(folder) / "tried"
        install = [python, "-m", "pip", "install", "--quiet"]
        subprocess.run([*install, wheel.resolve()], check=True, cwd=folder)
        subprocess.run([python, "-X", "dev", "-W", "error", "-c", USE], check=True, cwd=folder)
        subprocess.run([*install, f"{wheel.resolve()}[test]"], check=True, cwd=folder)
        place.mkdir()
        for each in BESIDE:
            copy = shutil.copytree if (CHECKOUT / each).is_dir() else shutil.copy
            copy(CHECKOUT / each, place / each)
        left_out = [f"--ignore=tests/test_{name}.py" for name in LEFT_OUT]
        only_tools = ["--override-ini", "pythonpath=tools"]
        subprocess.run([python, "-m", "pytest", "--quiet", *only_tools, *left_out], check=True, cwd=place)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
