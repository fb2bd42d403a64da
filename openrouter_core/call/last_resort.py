"""A fault of this library, or of the caller's key function, as a value: text to mend it by, and nothing secret."""

from __future__ import annotations

import sys
import traceback
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from openrouter_core.call.secrecy import conceal, secrets_of, words_of
from openrouter_core.errors import InvalidRequestError, UnexpectedClientError, describe
from openrouter_core.models.json_value import is_mapping
from openrouter_core.result import Err

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from openrouter_core.call.secrecy import Secrets


def keys_of(core: object, options: object, environ: Mapping[str, str]) -> Secrets:
    """Give what may be a key, of arguments that may be anything."""
    keys: list[object] = [environ.get("OPENROUTER_API_KEY")]
    with suppress(Exception):
        keys.append(getattr(core, "api_key", None))
    with suppress(Exception):
        keys.append(options["api_key"] if is_mapping(options) else None)
    return secrets_of(keys, {})


def keyless(error: Exception) -> InvalidRequestError:
    """Say that the caller's function gave no key, and why: the key, which nobody has seen yet, may be in that."""
    return raised("api_key: the function", error)


def raised(named: str, error: Exception) -> InvalidRequestError:
    """Say what a function of the caller's raised, which may quote a key."""
    kind, colon, text = describe(error).partition(": ")
    return InvalidRequestError(message=f"{named} raised {kind}{colon}{words_of(text)}")


def unexpected(error: Exception, secrets: Secrets, *, sent: bool) -> UnexpectedClientError:
    """Keep the traceback as text: the exception itself would keep the request alive, and the key with it."""
    text = "".join(traceback.format_exception(error))
    return UnexpectedClientError(
        message=conceal(told(error), secrets), traceback=conceal(text, secrets), request_sent=sent
    )


_FULL: Final = "RecursionError: the stack is full"
STACK_FULL: Final[Err[UnexpectedClientError]] = Err(UnexpectedClientError(message=_FULL, request_sent=True))
"""What is left to say where no function can be called any more."""
STACK_FULL_AT_ONCE: Final[Err[UnexpectedClientError]] = Err(UnexpectedClientError(message=_FULL))
"""The same where nothing was sent."""


def resign(error: Exception, secrets: Callable[[], Secrets], *, sent: bool) -> Err[UnexpectedClientError]:
    """Give up a call, also in the last frames of the stack."""
    try:
        return Err(unexpected(error, secrets(), sent=sent))
    except RecursionError:
        return STACK_FULL if sent else STACK_FULL_AT_ONCE


def told(error: BaseException) -> str:
    """Tell of an exception in a line, and of the file that is to blame, if one is."""
    return f"{describe(error)}{_hidden(error)}"


def _hidden(error: BaseException) -> str:
    """Say which file is in the way of a package, if one is.

    Python takes what lies beside the script first: https://docs.python.org/3/library/sys_path_init.html
    """
    with suppress(Exception):
        for name in _involved(error):
            if (file := _in_the_way(name)) is not None:
                return f" ({file} hides the package {name}, which is needed: give that file another name)"
    return ""


def _involved(error: BaseException) -> Iterable[str]:
    """Name the packages that something failed in, or for the lack of."""
    named = [getattr(error, "name", None), getattr(getattr(error, "obj", None), "__name__", None)]
    named += [frame.f_globals.get("__name__") for frame, _ in traceback.walk_tb(error.__traceback__)]
    return dict.fromkeys(str(name).partition(".")[0] for name in named)


def _in_the_way(name: str) -> str | None:
    """Give the file of a module that is found in the place of a package, or of one of Python's own modules."""
    from importlib.machinery import PathFinder
    from pathlib import Path

    found = PathFinder.find_spec(name)
    if found is None or found.origin is None:
        return None
    home = Path(found.origin).parents[1 if found.submodule_search_locations else 0]
    if home == Path(traceback.__file__).parent or {"site-packages", "dist-packages"} & set(home.parts):
        return None
    behind = [place for place in sys.path if Path(place).resolve() != home.resolve()]
    return found.origin if PathFinder.find_spec(name, behind) is not None else None
