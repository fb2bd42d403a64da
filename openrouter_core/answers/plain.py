"""The JSON of a response value, whether it came over the wire or was built by hand."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from openrouter_core.call.encode import encode
from openrouter_core.models.json_value import is_object, parse
from openrouter_core.result import Err, misused

if TYPE_CHECKING:
    from openrouter_core.models.json_value import Json
    from openrouter_core.models.model import Value


def json_of(value: Value) -> Json:
    """Give the JSON that came, itself; of a value built by hand, what would be sent. Empty if it has no JSON form."""
    try:
        raw = value.raw
    except AttributeError:
        raise misused(value) from None
    if raw:
        return raw
    written = encode(value.to_json())
    plain: object = None if isinstance(written, Err) else parse(written.unwrap().decode())
    return plain if is_object(plain) else {}


def written(value: object) -> str:
    """Give JSON that should have come as text: a string itself, nothing for null, anything else as JSON."""
    if value is None or isinstance(value, str):
        return value or ""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
