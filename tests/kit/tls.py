"""Servers and proxies that speak TLS, with the certificate of `fixtures/localhost.pem`, which opens nothing."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress

from kit.places import FIXTURES

CERTIFICATE = FIXTURES / "localhost.pem"

Serve = Callable[[socket.socket], None]


def context() -> ssl.SSLContext:
    """Give what a server is made with."""
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(CERTIFICATE)
    return made


@contextmanager
def serving(serve: Serve) -> Generator[int]:
    """Listen on loopback, each connection in a thread of its own; gives the port."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        threads: list[threading.Thread] = []
        standing: list[socket.socket] = []

        def one(accepted: socket.socket) -> None:
            with suppress(OSError), accepted:
                serve(accepted)

        def accept() -> None:
            with suppress(OSError):
                while True:
                    accepted, _ = listening.accept()
                    standing.append(accepted)
                    threads.append(threading.Thread(target=one, args=(accepted,)))
                    threads[-1].start()

        accepting = threading.Thread(target=accept)
        accepting.start()
        try:
            yield listening.getsockname()[1]
        finally:
            for each in (listening, *standing):
                with suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)
            for thread in (accepting, *threads):
                thread.join()


def within(serve: Serve) -> Serve:
    """Serve within TLS."""

    def served(outer: socket.socket) -> None:
        with context().wrap_socket(outer, server_side=True) as inner:
            serve(inner)

    return served


def relaying(port: int, received: list[bytes]) -> Serve:
    """Be a proxy: take a CONNECT, and pass on what comes to a port of this machine, whatever host was named."""

    def relay(client: socket.socket) -> None:
        received.append(client.recv(65_536))
        client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with socket.create_connection(("127.0.0.1", port)) as server:
            back = threading.Thread(target=pass_on, args=(server, client))
            back.start()
            pass_on(client, server)
            back.join()

    return relay


def pass_on(source: socket.socket, target: socket.socket) -> None:
    """Pass on what comes until one side has had enough."""
    with suppress(OSError):
        while data := source.recv(65_536):
            target.sendall(data)
    for each in (source, target):
        with suppress(OSError):
            socket.socket.shutdown(each, socket.SHUT_RDWR)


def answering(body: bytes, received: list[bytes]) -> Serve:
    """Answer each request with a body, and note what came; slowly enough for nobody to need it at once."""

    def answer(client: socket.socket) -> None:
        while True:
            request = b""
            while b"\r\n\r\n" not in request:
                if not (data := client.recv(65_536)):
                    return
                request += data
            head, _, came = request.partition(b"\r\n\r\n")
            lines = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:])
            parts, length = [came], int(lines[b"content-length"]) - len(came)
            while length > 0:
                parts.append(client.recv(65_536))
                length -= len(parts[-1])
            received.append(b"".join(parts))
            head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"
            client.sendall(head % len(body) + body)

    return answer
