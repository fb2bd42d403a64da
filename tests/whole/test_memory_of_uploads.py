"""A file on disk is never read whole: to send it takes no more of the machine's memory, however long it is."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from kit.places import ROOT
from kit.tls import serving

MIB = 2**20
MOST_MIB = 8
"""What a process may hold more than before; the sending itself needs a few pieces."""

CHILD = """
import asyncio, json, sys, time
from openrouter_core import Ok, OpenRouterCore, files_upload, files_upload_async

url, path, driver = sys.argv[1:]
core = OpenRouterCore(server_url=url, api_key="k", retries=0)

def peak_mib():
    try:
        # What getrusage tells counts the process that this one was made by, up to the moment of its making.
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))
    except OSError:
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak / (2**20 if sys.platform == "darwin" else 2**10)

def upload(file):
    if driver == "blocking":
        return files_upload(core, {"file": file})
    return asyncio.run(files_upload_async(core, {"file": file}))

assert isinstance(upload(b"a"), Ok)  # all is loaded now
before = peak_mib()
outcome = upload(path)
print(json.dumps({"id": outcome.unwrap().id, "peak_mib": peak_mib() - before}))
"""


def reading(client: socket.socket) -> None:
    """Take a form of one file, and answer with the file's checksum for an id."""
    while True:
        request = b""
        while b"\r\n\r\n" not in request:
            if not (data := client.recv(65_536)):
                return
            request += data
        head, _, came = request.partition(b"\r\n\r\n")
        lines = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:])
        boundary = lines[b"content-type"].partition(b"boundary=")[2]
        left, checksum, body = int(lines[b"content-length"]) - len(came), 0, came
        while b"\r\n\r\n" not in body:
            body += (data := client.recv(65_536))
            left -= len(data)
        body = body.partition(b"\r\n\r\n")[2]
        while left:
            body += (data := client.recv(min(left, MIB)))
            left -= len(data)
            if len(body) > MIB:
                checksum, body = zlib.crc32(body[:-1_000], checksum), body[-1_000:]
        # The end of the form is the client's own.
        checksum = zlib.crc32(body.removesuffix(b"\r\n--%s--\r\n" % boundary), checksum)
        answer = json.dumps({"id": str(checksum), "type": "file"}).encode()
        kind = b"HTTP/1.1 200 \r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"
        client.sendall(kind % len(answer) + answer)


@pytest.mark.parametrize("size", [64, pytest.param(1024, marks=pytest.mark.thorough)], ids=["64 MiB", "1 GiB"])
@pytest.mark.parametrize("driver", ["blocking", "asyncio"])
def test_a_large_file_is_sent_with_little_memory(tmp_path: Path, driver: str, size: int) -> None:
    path = tmp_path / "large"
    checksum = 0
    with path.open("wb") as file:
        for _ in range(size):
            data = os.urandom(MIB)
            checksum = zlib.crc32(data, checksum)
            file.write(data)
    environ = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    with serving(reading) as port:
        run = subprocess.run(
            [sys.executable, "-W", "error", "-c", CHILD, f"http://127.0.0.1:{port}/api/v1", str(path), driver],
            capture_output=True,
            text=True,
            check=True,
            env=environ,
            cwd=ROOT,
            timeout=120,
        )
    told = json.loads(run.stdout)
    assert told["id"] == str(checksum)
    assert told["peak_mib"] < MOST_MIB
    path.unlink()
