"""What kind of file some bytes are, as the API tells it: from what they begin with, and of text from its structure."""

from __future__ import annotations

import json
import re
import zipfile
from io import BytesIO
from typing import Final

_BEGINNINGS: Final = (
    (rb"%PDF-", "application/pdf"),
    (rb"\x89PNG\r\n\x1a\n", "image/png"),
    (rb"\xff\xd8\xff", "image/jpeg"),
    (rb"GIF8[79]a", "image/gif"),
    (rb"RIFF.{4}WEBP", "image/webp"),
    (rb"RIFF.{4}WAVE", "audio/wav"),
    (rb"fLaC", "audio/flac"),
    (rb"OggS", "audio/ogg"),
    (rb"ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb]", "audio/mpeg"),
)
_OFFICE: Final = {
    "word/": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xl/": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ppt/": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}


def kind_of(data: bytes) -> str | None:
    """Name the kind; None where it is none that the API takes."""
    for beginning, kind in _BEGINNINGS:
        if re.match(beginning, data, re.DOTALL):
            return kind
    if data.startswith(b"PK\x03\x04"):
        return _office_kind(data)
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else _text_kind(text)


def _office_kind(data: bytes) -> str | None:
    try:
        names = zipfile.ZipFile(BytesIO(data)).namelist()
    except zipfile.BadZipFile:
        return None
    return next((kind for folder, kind in _OFFICE.items() if any(name.startswith(folder) for name in names)), None)


def _text_kind(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()]
    if _is_json(text):
        return "application/json"
    if lines and all(map(_is_json, lines)):
        return "application/x-ndjson"
    if re.search(r"^(#{1,6} |```|[-*] \[[ x]\] )", text, re.MULTILINE):
        return "text/markdown"
    widths = {line.count(",") for line in lines[:100]}
    return "text/csv" if len(lines) > 1 and len(widths) == 1 and 0 not in widths else "text/plain"


def _is_json(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict | list)
    except (ValueError, RecursionError):
        return False
