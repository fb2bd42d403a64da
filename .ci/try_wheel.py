"""Look into a wheel and an sdist, install the wheel far from the checkout, use it there, and let the tests try it."""

import shutil
import subprocess
import sys
import tarfile
import tempfile
import venv
import zipfile
from pathlib import Path

CHECKOUT = Path(__file__).parent.parent
LINK = CHECKOUT / "openrouter_core" / "funcs"
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
# What the tests read beside the package; those of what an installation offers, and of them, those that are about the
# checkout, or were run at length already.
BESIDE = (
    "tests",
    "examples",
    "docs",
    "tools",
    "README.md",
    "CHANGELOG.md",
    "pyproject.toml",
    "MANIFEST.in",
    "mkdocs.yml",
)
TRIED = ("tests/funcs", "tests/house", "tests/models")
LEFT_OUT = (
    "architecture",
    "docstrings",
    "every_operation",
    "generate",
    "packaging",
)


def check_contents(wheel: Path, sdist: Path) -> None:
    """See that the wheel holds the package and nothing else, and the sdist what it takes to build and to test it."""
    package = {
        f"openrouter_core/{each.relative_to(CHECKOUT / 'openrouter_core')}" for each in sources("openrouter_core")
    }
    functions = {f"openrouter_core/funcs/{each.name}" for each in sources("funcs")}
    wanted = package | functions | {"openrouter_core/py.typed"}
    held = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert held == wanted, sorted(held ^ wanted)
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    beside = {
        str(each.relative_to(CHECKOUT)) for folder in ("tests", "examples", "docs") for each in sources(folder, "*")
    }
    wanted = {name.replace("openrouter_core/funcs/", "funcs/") for name in wanted} | beside
    wanted |= {"README.md", "CHANGELOG.md", "LICENSE", "pyproject.toml"}
    assert wanted <= names, sorted(wanted - names)


def sources(folder: str, pattern: str = "*.py") -> list[Path]:
    """Give the files of a folder of the checkout, without what running them leaves behind."""
    files = (each for each in (CHECKOUT / folder).rglob(pattern) if each.is_file())
    return [each for each in files if "__pycache__" not in each.parts and not each.is_relative_to(LINK)]


def main(wheel: Path, sdist: Path) -> None:
    """Do it, and fail loudly."""
    check_contents(wheel, sdist)
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
        left_out = [f"--ignore-glob=*/test_{name}.py" for name in LEFT_OUT]
        without_root = ["--override-ini", "pythonpath=tools tests"]
        subprocess.run([python, "-m", "pytest", "--quiet", *without_root, *left_out, *TRIED], check=True, cwd=place)


if __name__ == "__main__":
    main(*map(Path, sorted(sys.argv[1:])))  # `-py3-none-any.whl` comes before `.tar.gz`
