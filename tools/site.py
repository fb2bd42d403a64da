"""What the site needs beside its pages: a menu with all of the reference, and tables as its builder reads them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any


def on_config(config: Any) -> Any:  # noqa: ANN401 - the site's builder is no dependency of what checks this
    """Add the pages of the resources to the menu: https://www.mkdocs.org/user-guide/configuration/#hooks."""
    pages = sorted(each.stem for each in Path(config["docs_dir"], "reference").glob("*.md"))
    (reference,) = (each["Reference"] for each in config["nav"] if "Reference" in each)
    last = [{"Names in TypeScript": "reference/names.md"}]
    resources = [name for name in pages if name not in {"README", "names"}]
    reference.extend([*({name.replace("_", " "): f"reference/{name}.md"} for name in resources), *last])
    return config


def on_page_markdown(markdown: str, **_: Any) -> str:  # noqa: ANN401 - likewise
    r"""Write `str \| None` in a table's cell as `str | None`: here a bar in code ends no cell, elsewhere it would."""
    return re.sub(r"^\|.*$", lambda row: row[0].replace(r"\|", "|"), markdown, flags=re.MULTILINE)
