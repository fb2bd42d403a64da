"""The process's TLS context: a thread reads the certificates while httpx is imported, which takes twice as long.

They are those that httpx itself would trust, and `certifi` comes with it: https://www.python-httpx.org/advanced/ssl/
"""

from __future__ import annotations

import errno
import os
import ssl
import threading
from contextlib import suppress
from functools import cache, lru_cache

import certifi

_Named = tuple[str | None, str | None]


class _Reading(threading.Thread):
    def __init__(self) -> None:
        super().__init__(name="openrouter_core-certificates", daemon=True)
        self.named = _named()
        self.context: ssl.SSLContext | None = None

    def run(self) -> None:
        # What is wrong is told to who asks, and reads again.
        with suppress(Exception):
            self.context = _read(*self.named)

    def wait(self) -> None:
        if self.ident is not None:
            self.join()


def _named() -> _Named:
    return os.environ.get("SSL_CERT_FILE") or None, os.environ.get("SSL_CERT_DIR") or None


def named_by() -> str:
    """Tell which variable of the environment names the certificates, and what it says; "" if none does."""
    file, folder = _named()
    if file is not None:
        return f"SSL_CERT_FILE={file}"
    return "" if folder is None else f"SSL_CERT_DIR={folder}"


def _read(file: str | None, folder: str | None) -> ssl.SSLContext:
    if file is None and folder is not None and not any(map(os.path.isdir, folder.split(os.pathsep))):
        # OpenSSL looks for it at the first connection, and then says only that no certificate is valid.
        raise FileNotFoundError(errno.ENOENT, f"{named_by()}: No such directory")
    try:
        if file is not None:
            return ssl.create_default_context(cafile=file)
        if folder is not None:
            return ssl.create_default_context(capath=folder)
        return ssl.create_default_context(cafile=certifi.where())
    except OSError as error:
        # What OpenSSL says names neither file nor variable.
        log = os.environ.get("SSLKEYLOGFILE")
        what = f"SSLKEYLOGFILE={log}" if log and error.filename == log else named_by() or certifi.where()
        raise type(error)(error.errno, f"{what}: {error.strerror}") from None


@cache  # one
def begin() -> _Reading:
    """Begin to read."""
    reading = _Reading()
    with suppress(RuntimeError):  # there may be no thread to be had
        reading.start()
    if hasattr(os, "register_at_fork"):
        # A child that is forked meanwhile would find OpenSSL locked by a thread that it does not have.
        os.register_at_fork(before=reading.wait)
    return reading


def tls() -> ssl.SSLContext:
    """Give the context; raises `OSError` where a file that the environment names is none."""
    return _context(_named())


@lru_cache(4)  # the environment seldom names others
def _context(named: _Named) -> ssl.SSLContext:
    reading = begin()
    reading.wait()
    return reading.context if reading.context is not None and reading.named == named else _read(*named)
