"""The process's TLS context: a thread reads the certificates while httpx is imported, which takes twice as long.

They are those that httpx itself would trust, and `certifi` comes with it: https://www.python-httpx.org/advanced/ssl/
"""

from __future__ import annotations

import os
import ssl
import threading
from contextlib import suppress
from functools import cache

import certifi


class _Reading(threading.Thread):
    def __init__(self) -> None:
        super().__init__(name="openrouter_core-certificates", daemon=True)
        self.context: ssl.SSLContext | None = None

    def run(self) -> None:
        # What is wrong is told to who asks, and reads again.
        with suppress(OSError):
            self.context = _read()


def _read() -> ssl.SSLContext:
    if file := os.environ.get("SSL_CERT_FILE"):
        return ssl.create_default_context(cafile=file)
    if folder := os.environ.get("SSL_CERT_DIR"):
        return ssl.create_default_context(capath=folder)
    return ssl.create_default_context(cafile=certifi.where())


@cache  # one
def begin() -> _Reading:
    """Begin to read."""
    reading = _Reading()
    with suppress(RuntimeError):  # there may be no thread to be had
        reading.start()
    return reading


@cache  # one
def tls() -> ssl.SSLContext:
    """Give the context; raises `OSError` where a file that the environment names is none."""
    reading = begin()
    if reading.ident is not None:
        reading.join()
    return _read() if reading.context is None else reading.context
