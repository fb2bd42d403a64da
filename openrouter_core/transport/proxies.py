"""The proxies that the environment names, as httpx reads them, but for what it cannot read of `NO_PROXY`."""

from __future__ import annotations

from contextlib import suppress
from ipaddress import ip_address
from typing import Any, Final
from urllib.request import getproxies

import httpx

_BRACKETED: Final = 6
"""The version of addresses that a URL has in brackets."""


def mounts(
    kind: type[httpx.HTTPTransport | httpx.AsyncHTTPTransport],
    **manners: Any,  # noqa: ANN401 - of many types
) -> dict[str, Any]:
    """Give a client's `mounts`: a transport for each proxy, made with `manners`, and None for what goes without one.

    httpx would do so itself, and let one entry of `NO_PROXY` that is no URL, such as `::/0`, keep every client from
    being made: https://github.com/encode/httpx/issues/3221
    """
    said = getproxies()
    spared = [each.strip() for each in said.get("no", "").split(",")]
    if "*" in spared:
        return {}
    found: dict[str, Any] = {}
    for scheme in ("http", "https", "all"):
        if url := said.get(scheme):
            proxy = httpx.Proxy(url if "://" in url else f"http://{url}")
            found[f"{scheme}://"] = kind(proxy=proxy, trust_env=False, **manners)
    if found:
        found.update(dict.fromkeys(filter(_is_url, map(_pattern, filter(None, spared)))))
    return found


def _pattern(entry: str) -> str:
    """Write an entry as httpx has it: a host by itself, a name with all that is under it."""
    if "://" in entry:
        return entry
    address, slash, size = entry.partition("/")
    with suppress(ValueError):
        address = f"[{address}]" if ip_address(address).version == _BRACKETED else address
        return f"all://{address}{slash}{size}"
    return f"all://{entry}" if entry[0] == "[" or entry.lower() == "localhost" else f"all://*{entry}"


def _is_url(pattern: str) -> bool:
    try:
        return bool(httpx.URL(pattern))
    except (httpx.InvalidURL, ValueError):
        return False
