"""`CodeInterpreterFileOutput`, `CodeInterpreterImageOutput` and their like."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodeInterpreterFileOutput(Model):
    download_url: str | None = None
    error_code: str | None = None
    expires_at: str | None = None
    filename: str | None = None
    id: str | None = None
    media_type: str | None = None
    sha256: str | None = None
    size_bytes: int | None = None
    status: str | None = None
    type: Literal["file"] = "file"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodeInterpreterImageOutput(Model):
    type: Literal["image"] = "image"
    url: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodeInterpreterLogsOutput(Model):
    logs: str | None = None
    type: Literal["logs"] = "logs"
