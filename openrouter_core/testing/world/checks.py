"""What a field must be, as a value that says so where it is not."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from math import isfinite
from typing import Any, Final, TypeAlias

from openrouter_core.models.json_value import is_array, is_object


def _nowhere(_value: Any, _at: str) -> str | None:  # noqa: ANN401 - JSON may be anything
    return None


@dataclass(frozen=True)
class Check:
    """What is wanted, how to tell, what must hold inside of it, and how a query's text is read as it."""

    wanted: str
    fits: Callable[[Any], bool]
    inside: Callable[[Any, str], str | None] = _nowhere
    of_text: Callable[[str], Any] = str

    def fault(self, value: object, at: str) -> str | None:
        """Say what does not fit, beginning with the place; None where all does."""
        return self.inside(value, at) if self.fits(value) else f"{at}: {self.wanted} is wanted."


Fields: TypeAlias = Mapping[str, Check]
"""The fields of an object by name; a `!` after the name of those that must be there."""


def fault_of(fields: Fields, value: Mapping[str, Any], at: str = "") -> str | None:
    """Say what does not fit in an object; fields that nobody knows are let pass."""
    for marked, check in fields.items():
        name = marked.rstrip("!")
        if name in value:
            found = check.fault(value[name], at + name)
        else:
            found = f"{at}{name}: it is missing; {check.wanted} is wanted." if marked != name else None
        if found is not None:
            return found
    return None


def text(least: int = 0, most: int | None = None, like: str = "") -> Check:
    """Want text of so many characters, or like a pattern."""

    def fits(value: object) -> bool:
        return (
            isinstance(value, str)
            and len(value) >= least
            and (most is None or len(value) <= most)
            and (not like or re.fullmatch(like, value) is not None)
        )

    limits = [f"of {least} characters at least"] * (least > 0) + [f"of {most} at most"] * (most is not None)
    return Check(" ".join(["text", *limits, *([f"like {like}"] if like else [])]), fits)


def number(least: float | None = None, most: float | None = None, *, whole: bool = False) -> Check:
    """Want a number between limits; a whole one if so told."""

    def fits(value: object) -> bool:
        return (
            isinstance(value, int | float)
            and not isinstance(value, bool)
            and isfinite(value)
            and (not whole or value == int(value))
            and (least is None or value >= least)
            and (most is None or value <= most)
        )

    def of_text(said: str) -> object:
        try:
            return int(said) if whole else float(said)
        except ValueError:
            return said

    limits = [f"from {least}"] * (least is not None) + [f"up to {most}"] * (most is not None)
    return Check(" ".join(["a whole number" if whole else "a number", *limits]), fits, of_text=of_text)


def whole(least: int | None = None, most: int | None = None) -> Check:
    """Want a whole number between limits."""
    return number(least, most, whole=True)


def one_of(*words: object) -> Check:
    """Want one of some words."""
    # A truth value equals a number, and is none of the words.
    return Check(
        f"one of {', '.join(map(repr, words))}", lambda value: type(value) in {str, type(None)} and value in words
    )


def maybe(check: Check) -> Check:
    """Want what `check` wants, or null."""

    def inside(value: object, at: str) -> str | None:
        return None if value is None else check.inside(value, at)

    return Check(f"{check.wanted}, or null,", lambda value: value is None or check.fits(value), inside, check.of_text)


def many(check: Check, least: int = 0, most: int | None = None) -> Check:
    """Want a list; in a query, words between commas."""

    def fits(value: object) -> bool:
        return is_array(value) and len(value) >= least and (most is None or len(value) <= most)

    def inside(value: list[object], at: str) -> str | None:
        found = (check.fault(each, f"{at}[{place}]") for place, each in enumerate(value))
        return next((each for each in found if each is not None), None)

    limits = [f"of {least} at least"] * (least > 0) + [f"of {most} at most"] * (most is not None)
    return Check(" ".join(["a list", *limits]), fits, inside, lambda said: said.split(","))


def shape(fields: Fields) -> Check:
    """Want an object with such fields."""
    return Check("an object", is_object, lambda value, at: fault_of(fields, value, f"{at}."))


def each_of(check: Check) -> Check:
    """Want an object whose every member is as `check` wants it."""

    def inside(value: Mapping[str, object], at: str) -> str | None:
        found = (check.fault(member, f"{at}.{name}") for name, member in value.items())
        return next((each for each in found if each is not None), None)

    return Check("an object", is_object, inside)


def either(*checks: Check) -> Check:
    """Want what one of some checks wants."""
    wanted = ", or ".join(check.wanted for check in checks)

    def inside(value: object, at: str) -> str | None:
        found = [check.fault(value, at) for check in checks if check.fits(value)]
        return None if None in found else found[0]

    return Check(wanted, lambda value: any(check.fits(value) for check in checks), inside)


def _is_moment(value: object) -> bool:
    try:
        return isinstance(value, str) and datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False


def _is_day(value: object) -> bool:
    try:
        # Python knows no day before its first, and who reckons with days may come there.
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value >= "1970"
    except ValueError:
        return False


TEXT: Final = text()
FLAG: Final = Check(
    "true or false",
    lambda value: isinstance(value, bool),
    of_text=lambda said: {"true": True, "false": False}.get(said, said),
)
UUID: Final = text(like="[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
MOMENT: Final = Check("a date with a time and its zone", _is_moment)
DAY: Final = Check("a day as YYYY-MM-DD", _is_day)
OBJECT: Final = Check("an object", is_object)

LIST: Final = Check("a list", is_array)
