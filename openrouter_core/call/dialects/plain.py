"""Answers that are one JSON object and no more than it says, or nothing at all: most of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Generic, TypeVar

from openrouter_core.call.dialects.bill import billed
from openrouter_core.models.convert import read
from openrouter_core.models.json_value import is_array, is_object
from openrouter_core.models.model import Answer
from openrouter_core.result import Ok

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.json_value import Json

Whole = TypeVar("Whole", bound=Answer)

_AROUND: Final = frozenset(
    [
        "code",
        "error",
        "error_description",
        "error_type",
        "id",
        "message",
        "metadata",
        "openrouter_metadata",
        "provider",
        "request_id",
        "type",
        "user_id",
    ]
)
"""What stands in refusals: beside an error, it is no part of an answer."""


class Plain(Generic[Whole]):
    """Reads what is called `name`, a class or a union: `api_keys.UpdateKeysResponse`."""

    __slots__ = ("_name",)

    nothing = None

    def __init__(self, name: str) -> None:
        """Know the class by its name: it is loaded with the first answer."""
        self._name = name

    def whole(self, json: Json) -> Whole | None:
        """Read an answer. JSON with none of its fields is none, nor is a list's without its list."""
        answer: Whole | None = read(self._name, json)
        # A union has no class for what came after this version.
        return answer if isinstance(answer, Answer) and _is_told(_fields(answer), json) else None

    def failure(self, json: Json) -> Json | None:
        """Look for an error in the place of the answer. A job that failed has one within its own, and is an answer."""
        error: object = json.get("error")
        if is_object(error):
            return None if self._is_its_own(json) else json
        # https://datatracker.ietf.org/doc/html/rfc6749#section-5.2
        return json if isinstance(error, str) and isinstance(json.get("error_description"), str) else None

    def paid(self, json: Json) -> Whole | None:
        """Look for what is no part of a refusal: some come with the object that they are about."""
        if (bill := billed(json)) is None and json.keys() <= _AROUND:
            return None
        answer: Whole | None = read(self._name, json if bill is None else bill)
        if not isinstance(answer, Answer):
            return None
        is_told = any(json.get(name) is not None for name in _fields(answer).keys() - _AROUND)
        return answer if bill is not None or is_told else None

    def is_free(self, json: Json) -> bool:
        """Tell that nothing was given: what this version cannot read may have been paid for all the same."""
        return json.keys() <= _AROUND

    def _is_its_own(self, json: Json) -> bool:
        """Tell whether it is a job that failed: it has a name, and says how it stands."""
        is_job = all(isinstance(json.get(key), str) for key in ("id", "status"))
        answer: Whole | None = read(self._name, json) if is_job else None
        return isinstance(answer, Answer) and "error" in _fields(answer)


def _fields(answer: Answer) -> Mapping[str, str]:
    """Give the fields of an answer's class by their names on the wire, and what each is."""
    # A trailing underscore keeps a wire name off Python's keywords and our own attributes.
    return {name.removesuffix("_"): kind for name, kind in type(answer).__annotations__.items()}


def _is_told(fields: Mapping[str, str], json: Json) -> bool:
    if fields.get("data", "").startswith("tuple["):
        return is_array(json.get("data"))
    return not fields or any(name in json for name in fields)


class _Nothing:
    """Asks for no answer: that there is none to a request that succeeded is all that is to be known."""

    nothing: Ok[None] | None = Ok(None)

    def whole(self, json: Json) -> None:
        """Give nothing, whatever was said."""

    def failure(self, json: Json) -> Json | None:
        """Look for an error: some servers tell of theirs with the status of a success."""
        return json if json.get("error") else None

    def paid(self, json: Json) -> None:
        """Give nothing."""

    def is_free(self, json: Json) -> bool:  # noqa: ARG002 - others look at it
        """Ask for nothing again."""
        return False


NOTHING: Final = _Nothing()
