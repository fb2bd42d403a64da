"""The TLS context is the one that httpx would make, read in a thread where there is one to be had."""

from __future__ import annotations

import os
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import certifi
import httpx
import pytest

from kit.places import ROOT
from openrouter_core.transport import certificates


@pytest.fixture(autouse=True)
def _anew(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"):
        monkeypatch.delenv(name, raising=False)

    def forget() -> None:
        certificates.begin.cache_clear()
        certificates._context.cache_clear()

    forget()
    yield
    forget()


def same(context: ssl.SSLContext, other: ssl.SSLContext) -> bool:
    def marks(each: ssl.SSLContext) -> tuple[object, ...]:
        stores = each.cert_store_stats(), sorted(each.get_ca_certs(binary_form=True))
        return (each.verify_mode, each.check_hostname, each.options, each.verify_flags, each.minimum_version, stores)

    return marks(context) == marks(other)


def test_it_is_as_httpx_makes_it() -> None:
    context = certificates.tls()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert same(context, httpx.create_ssl_context())
    assert context is certificates.tls()


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_the_environment_may_name_others(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, variable: str) -> None:
    first = Path(certifi.where()).read_text(encoding="utf-8").partition("-----END CERTIFICATE-----")
    file = tmp_path / "one.pem"
    file.write_text("".join(first[:2]) + "\n", encoding="utf-8")
    monkeypatch.setenv(variable, str(file if variable == "SSL_CERT_FILE" else tmp_path))
    context = certificates.tls()
    assert context.cert_store_stats()["x509_ca"] == (1 if variable == "SSL_CERT_FILE" else 0)
    assert same(context, httpx.create_ssl_context())


def test_a_file_that_is_none_is_told_to_who_asks_until_it_is_there(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "late.pem"
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    for _ in range(2):
        with pytest.raises(FileNotFoundError, match=f"SSL_CERT_FILE={file}: No such file"):
            certificates.tls()
    file.write_bytes(Path(certifi.where()).read_bytes())
    assert certificates.tls().cert_store_stats()["x509_ca"] > 1


@pytest.mark.parametrize(
    ("variable", "value", "kind"),
    [
        ("SSL_CERT_FILE", str(Path(__file__).parent), IsADirectoryError),
        ("SSL_CERT_FILE", __file__, ssl.SSLError),
        ("SSL_CERT_DIR", "/nowhere", FileNotFoundError),
        ("SSL_CERT_DIR", __file__, FileNotFoundError),
        ("SSL_CERT_DIR", os.pathsep.join(("/nowhere", "/nor/there")), FileNotFoundError),
        ("SSLKEYLOGFILE", "/nowhere/keys", FileNotFoundError),
        ("SSLKEYLOGFILE", str(Path(__file__).parent), IsADirectoryError),
    ],
)
def test_what_cannot_be_read_is_told_by_its_variable_and_its_name(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, kind: type[OSError]
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(kind, match=f"{variable}={value}: "):
        certificates.tls()


def test_of_several_directories_one_is_enough(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SSL_CERT_DIR", os.pathsep.join(("/nowhere", str(tmp_path))))
    assert certificates.tls().verify_mode is ssl.CERT_REQUIRED


def test_a_package_without_its_certificates_is_told_by_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """So it is in programs frozen into one file: https://github.com/pyinstaller/pyinstaller/issues/6099."""
    monkeypatch.setattr(certifi, "where", lambda: "/nowhere/cacert.pem")
    with pytest.raises(FileNotFoundError, match=r"/nowhere/cacert\.pem: "):
        certificates.tls()


def test_where_no_thread_can_be_had_who_asks_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    assert same(certificates.tls(), httpx.create_ssl_context())


def test_where_the_thread_gave_nothing_who_asks_reads() -> None:
    """In a child that was forked while it was reading, the thread is not there, nor what it would have given."""
    reading = certificates.begin()
    reading.join()
    reading.context = None
    assert same(certificates.tls(), httpx.create_ssl_context())


def test_what_the_environment_names_later_counts_for_later_cores(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = certificates.tls()
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    assert certificates.tls().cert_store_stats()["x509_ca"] == 0
    monkeypatch.delenv("SSL_CERT_DIR")
    assert certificates.tls() is before


def test_a_system_that_does_not_fork_has_nothing_to_wait_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "register_at_fork", raising=False)
    assert certificates.tls().verify_mode is ssl.CERT_REQUIRED


FIRST = """
import asyncio, sys
from openrouter_core import OpenRouterCore, chat_send, chat_send_async, warm_up, warm_up_async

class Watch:
    def find_spec(self, name, path=None, target=None):
        if name == "httpx":
            certificates = sys.modules["openrouter_core.transport.certificates"]
            print(certificates.begin.cache_info().currsize)

core, request = OpenRouterCore(api_key="k", server_url="http://127.0.0.1:1", retries=0), {"messages": []}
chat_send, chat_send_async
assert "httpx" not in sys.modules
sys.meta_path.insert(0, Watch())
"""


@pytest.mark.parametrize(
    "code",
    [
        "chat_send(core, request)",
        "asyncio.run(chat_send_async(core, request))",
        "warm_up(core)",
        "asyncio.run(warm_up_async(core))",
    ],
)
def test_they_are_begun_before_the_http_library_is_loaded(code: str) -> None:
    run = subprocess.run([sys.executable, "-c", FIRST + code], check=True, capture_output=True, text=True, cwd=ROOT)
    assert run.stdout == "1\n"
