"""`warm_up`: what a first call would do besides calling, done beforehand, where waiting costs nobody anything.

A serverless platform gives the time before the first request away, or more of the processor in it.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Final

from openrouter_core.call.request import url_of
from openrouter_core.call.settings import settle
from openrouter_core.result import Err, Ok
from openrouter_core.transport.environment import variables
from openrouter_core.transport.loading import begin, unloadable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import InvalidRequestError, UnexpectedClientError
    from openrouter_core.result import Result

_FIRST: Final[Mapping[str, str]] = {
    "openrouter_core.funcs.chat_send": "openrouter_core.models.chat",
    "openrouter_core.funcs.responses_send": "openrouter_core.models.responses",
}
"""The module of what each function answers."""


def warm_up(core: OpenRouterCore) -> Result[None, InvalidRequestError | UnexpectedClientError]:
    """Load what the functions imported so far need to answer, read the certificates, and make the client.

    Nothing is sent, and no key is wanted yet. `Err` says what of the configuration or the environment is wrong.
    Without it, the first call does the same. It pays where the time before that call is cheaper, as in the
    initialisation of a serverless function.
    """
    if (fault := _fault(core)) is not None:
        return fault
    try:
        _load("openrouter_core.transport.blocking")
        from openrouter_core.transport.pools import blocking_line

        line = blocking_line(core)
    except Exception as error:  # noqa: BLE001 - what is imported may be anyone's
        return unloadable(error, core)
    return line if isinstance(line, Err) else Ok(None)


async def warm_up_async(core: OpenRouterCore) -> Result[None, InvalidRequestError | UnexpectedClientError]:
    """Do the same for asynchronous calls of the running event loop. Another loop has a client of its own."""
    if (fault := _fault(core)) is not None:
        return fault
    try:
        from openrouter_core.transport.aside import aside

        # Importing, and reading the certificates, would hold up everything else that the loop does.
        await aside(partial(_load, "openrouter_core.transport.nonblocking"))
        from openrouter_core.transport.loops import async_line

        line = await async_line(core)
    except Exception as error:  # noqa: BLE001 - as above
        return unloadable(error, core)
    return line if isinstance(line, Err) else Ok(None)


def _fault(core: OpenRouterCore) -> Err[InvalidRequestError] | None:
    """Say what of the configuration the first call would refuse; the key may come later."""
    settled = settle(core, None, variables())
    if isinstance(settled, Err):
        return settled
    url = url_of(settled.unwrap(), "")
    return url if isinstance(url, Err) else None


def _load(driver: str) -> None:
    begin()
    homes = [module for function, module in _FIRST.items() if function in sys.modules]
    # The last is what the first look at a host's name loads.
    for module in (driver, "openrouter_core.streams.stream", *homes, "encodings.idna"):
        import_module(module)
    from openrouter_core.transport.certificates import tls

    with suppress(OSError):  # that a file is missing is told when the client is made
        tls()
