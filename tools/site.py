"""The site's menu has every page of the reference: they are generated, and nobody lists them by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def on_config(config: Any) -> Any:  # noqa: ANN401 - the site's builder is no dependency of what checks this
    """Add the pages of the resources after the one that leads to them: https://www.mkdocs.org/user-guide/configuration/#hooks."""
    pages = sorted(each.stem for each in Path(config["docs_dir"], "reference").glob("*.md"))
    (reference,) = (each["Reference"] for each in config["nav"] if "Reference" in each)
    last = [{"Names in TypeScript": "reference/names.md"}]
    resources = [name for name in pages if name not in {"README", "names"}]
    reference.extend([*({name.replace("_", " "): f"reference/{name}.md"} for name in resources), *last])
    return config
