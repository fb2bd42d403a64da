"""A saved file is whole or not there, whatever the network, the disk, the caller or an interrupt does."""

from __future__ import annotations

import asyncio
import errno
import os
import random
import resource
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kit.callers import RUNNERS
from openrouter_core import Ok, OpenRouterCore, errors, files_download_stream, files_download_stream_async
from openrouter_core.streams import saving
from openrouter_core.testing import CUT, RESET, Reply, StandIn

FILE: Any = {"file_id": "f"}
BODY = random.Random(1).randbytes(3 * 2**20 + 17)  # noqa: S311 - bytes, not secrets
"""More than is written at once."""

Save = Callable[..., Any]


@pytest.fixture(params=RUNNERS)
def save(request: pytest.FixtureRequest, core: OpenRouterCore) -> Save:
    """Give what saves the next file in one of three ways; `second` is a path to try where the first is refused."""
    run = RUNNERS[request.param]

    def blocking(path: Any, progress: Any = None, second: Any = None) -> Any:
        with files_download_stream(core, FILE).unwrap() as stream:
            outcome = stream.save(path, progress)
            return outcome if second is None else (outcome, stream.save(second))

    async def awaited(path: Any, progress: Any = None, second: Any = None) -> Any:
        async with (await files_download_stream_async(core, FILE)).unwrap() as stream:
            outcome = await stream.save(path, progress)
            return outcome if second is None else (outcome, await stream.save(second))

    return blocking if run is None else lambda *args, **named: run(lambda: awaited(*args, **named))


def file_of(body: bytes, *steps: Any, length: int | None = None) -> Reply:
    """Answer with a file in three pieces."""
    third = len(body) // 3
    return Reply(
        200,
        {"content-length": str(len(body) if length is None else length)},
        (body[:third], body[third : 2 * third], body[2 * third :], *steps),
    )


def names(folder: Path) -> set[str]:
    """Give what lies in a folder."""
    return {each.name for each in folder.iterdir()}


class TestWhole:
    def test_it_is_there_and_its_path_is_told(self, save: Save, stand_in: StandIn, tmp_path: Path) -> None:
        stand_in.script(file_of(BODY), file_of(BODY))
        assert save(tmp_path / "a") == Ok(tmp_path / "a")
        assert save(str(tmp_path / "b")) == Ok(tmp_path / "b")
        assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes() == BODY
        assert names(tmp_path) == {"a", "b"}

    def test_so_is_an_empty_one(self, save: Save, stand_in: StandIn, tmp_path: Path) -> None:
        stand_in.script(Reply(200))
        save(tmp_path / "a").unwrap()
        assert (tmp_path / "a").read_bytes() == b""

    def test_progress_is_told_after_each_piece(self, save: Save, stand_in: StandIn, tmp_path: Path) -> None:
        told: list[tuple[int, int | None]] = []
        stand_in.script(file_of(BODY), Reply(200, {}, (b"ab",), chunked=True))
        save(tmp_path / "a", lambda *each: told.append(each)).unwrap()
        assert told == sorted(set(told))
        assert (len(told) > 3, told[-1]) == (True, (len(BODY), len(BODY)))
        told.clear()
        save(tmp_path / "a", lambda *each: told.append(each)).unwrap()
        assert told == [(2, None)]

    @pytest.mark.parametrize("mode", [0o600, 0o640, 0o4755, None])
    def test_who_may_read_it_is_the_umasks_to_say_and_of_an_old_one_stays(
        self, save: Save, stand_in: StandIn, tmp_path: Path, mode: int | None
    ) -> None:
        seen: list[int] = []
        if mode is not None:
            (tmp_path / "a").write_bytes(b"old")
            (tmp_path / "a").chmod(mode)

        def look(*_: object) -> None:
            seen.extend(stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir() if each.name != "a")

        before = os.umask(0o027)
        try:
            stand_in.script(file_of(BODY))
            save(tmp_path / "a", look).unwrap()
        finally:
            os.umask(before)
        wanted = 0o640 if mode is None else mode & 0o777
        assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == wanted
        assert {*seen} == {wanted}, "nor is it open to others before"

    def test_a_link_is_followed_and_stays(self, save: Save, stand_in: StandIn, tmp_path: Path) -> None:
        (tmp_path / "far").mkdir()
        for target in ("there", "not there"):
            (link := tmp_path / f"to {target}").symlink_to(tmp_path / "far" / target)
            stand_in.script(file_of(BODY))
            assert save(link) == Ok(link)
            assert link.is_symlink()
            assert link.read_bytes() == BODY
        assert names(tmp_path / "far") == {"there", "not there"}

    def test_a_folder_that_is_entered_meanwhile_changes_nothing(
        self, save: Save, stand_in: StandIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        (tmp_path / "other").mkdir()
        stand_in.script(file_of(BODY))
        save("a", lambda *_: os.chdir(tmp_path / "other")).unwrap()
        assert names(tmp_path) == {"a", "other"}

    def test_a_name_of_the_longest_that_there_can_be(self, save: Save, stand_in: StandIn, tmp_path: Path) -> None:
        stand_in.script(file_of(BODY))
        save(tmp_path / ("a" * 255)).unwrap()


def loop(folder: Path) -> str:
    (folder / "loop").symlink_to(folder / "loop")
    return str(folder / "loop")


def pipe(folder: Path) -> str:
    os.mkfifo(folder / "pipe")
    return str(folder / "pipe")


def file(folder: Path, below: str) -> str:
    (folder / "file").write_bytes(b"old")
    return f"{folder}/file{below}"


REFUSED: dict[str, tuple[Callable[[Path], Any], str]] = {
    "a folder": (str, "Is a directory"),
    "nothing": (lambda _: "", "Is a directory"),
    "a device": (lambda _: "/dev/null", "it is there, and no regular file"),
    "a pipe": (pipe, "it is there, and no regular file"),
    "a folder that is not there": (lambda folder: f"{folder}/none/", "Is a directory"),
    "in a folder that is not there": (lambda folder: folder / "none" / "a", "No such file or directory"),
    "in a file": (lambda folder: file(folder, "/a"), "Not a directory"),
    "a file as a folder": (lambda folder: file(folder, "/"), "Is a directory"),
    "a name too long": (lambda folder: folder / ("a" * 256), "File name too long"),
    "a link to itself": (loop, "Too many levels of symbolic links"),
    "no name at all": (lambda _: "a\0b", "path: ValueError: "),
    "a number": (lambda _: 5, "path: TypeError: "),
    "bytes": (lambda folder: os.fsencode(folder / "a"), "path: TypeError: "),
}


@pytest.mark.parametrize(("make", "reason"), REFUSED.values(), ids=REFUSED)
def test_where_there_can_be_no_such_file_nothing_is_read_and_it_can_be_saved_elsewhere(
    save: Save, stand_in: StandIn, tmp_path: Path, make: Callable[[Path], Any], reason: str
) -> None:
    path, read = make(tmp_path), list[object]()
    before = names(tmp_path)
    stand_in.script(file_of(BODY))
    refused, saved = save(path, lambda *told: read.append(told), second=tmp_path / "elsewhere")
    error = refused.failure()
    assert (type(error), reason in error.message, error.request_sent) == (errors.SaveError, True, True), error
    assert error.http_meta.status_code == 200
    assert read == []
    assert saved == Ok(tmp_path / "elsewhere")
    assert (tmp_path / "elsewhere").read_bytes() == BODY
    assert names(tmp_path) == {*before, "elsewhere"}


def test_a_file_that_may_not_be_written_is_not_replaced(
    save: Save, stand_in: StandIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(b"old")
    # Who runs as root may write to every file.
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    stand_in.script(file_of(BODY))
    assert "Permission denied" in save(tmp_path / "a").failure().message
    assert (tmp_path / "a").read_bytes() == b"old"


class TestFaults:
    """An old file stays, and no part of a new one does."""

    @pytest.fixture(autouse=True)
    def _old(self, tmp_path: Path) -> Iterator[None]:
        (tmp_path / "a").write_bytes(b"old")
        yield
        assert names(tmp_path) == {"a"}
        assert (tmp_path / "a").read_bytes() == b"old"

    def test_of_a_disk_that_takes_no_more(self, save: Save, stand_in: StandIn, tmp_path: Path) -> None:
        stand_in.script(file_of(BODY))
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (2**20 + 5, before[1]))
        try:
            error = save(tmp_path / "a").failure()
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        assert (type(error), error.message) == (errors.SaveError, f"{tmp_path / 'a'}: File too large")

    @pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC], ids=os.strerror)
    def test_of_a_disk_that_did_not_keep_it(
        self, save: Save, stand_in: StandIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
    ) -> None:
        def fail(_: int) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(os, "fsync", fail)
        stand_in.script(file_of(BODY))
        assert save(tmp_path / "a").failure().message == f"{tmp_path / 'a'}: {os.strerror(number)}"

    def test_of_a_place_that_was_taken_meanwhile(self, save: Save, stand_in: StandIn, tmp_path: Path) -> None:
        stand_in.script(file_of(BODY))

        def take(done: int, total: int | None) -> None:
            if done == total:
                (tmp_path / "a").unlink()
                (tmp_path / "a").mkdir()

        assert "Is a directory" in save(tmp_path / "a", take).failure().message
        (tmp_path / "a").rmdir()
        (tmp_path / "a").write_bytes(b"old")

    def test_of_who_is_told(self, save: Save, stand_in: StandIn, tmp_path: Path) -> None:
        def fail(*_: object) -> None:
            raise FileNotFoundError("mine")

        stand_in.script(file_of(BODY))
        error = save(tmp_path / "a", fail).failure()
        assert (type(error), error.message) == (
            errors.SaveError,
            "progress: the function raised FileNotFoundError: mine",
        )

    def test_of_who_is_told_or_of_the_place_without_the_key(
        self, save: Save, stand_in: StandIn, tmp_path: Path, core: OpenRouterCore
    ) -> None:
        def fail(*_: object) -> None:
            raise ValueError(f"{core.api_key} is no good")

        stand_in.script(file_of(BODY), file_of(BODY))
        assert save(tmp_path / "a", fail).failure().message == "progress: the function raised ValueError: … is no good"
        refused = save(tmp_path / str(core.api_key) / "a").failure().message
        assert refused == f"{tmp_path}/[api key]/a: {os.strerror(errno.ENOENT)}"

    def test_of_who_interrupts(self, save: Save, stand_in: StandIn, tmp_path: Path) -> None:
        def interrupt(*_: object) -> None:
            raise KeyboardInterrupt

        stand_in.script(file_of(BODY))
        with pytest.raises(KeyboardInterrupt):
            save(tmp_path / "a", interrupt)

    def test_of_our_own(self, save: Save, stand_in: StandIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def fail(*_: object) -> None:
            raise ZeroDivisionError

        monkeypatch.setattr(saving.PartFile, "write", fail)
        stand_in.script(file_of(BODY))
        assert type(save(tmp_path / "a").failure()) is errors.UnexpectedClientError

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(place=st.integers(0, len(BODY) - 1), cut=st.sampled_from([CUT, RESET]))
    def test_of_the_network_at_any_byte(
        self, save: Save, stand_in: StandIn, tmp_path: Path, place: int, cut: Any
    ) -> None:
        stand_in.script(file_of(BODY[:place], cut, length=len(BODY)))
        told = [0]
        error = save(tmp_path / "a", lambda done, _: told.append(done)).failure()
        assert type(error) is errors.StreamInterruptedError
        assert error.message.endswith(f"({told[-1]} of {len(BODY)} bytes came)")
        assert told[-1] == place if cut is CUT else told[-1] <= place


def test_a_file_system_that_cannot_be_asked_to_keep_it_is_believed(
    save: Save, stand_in: StandIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: int) -> None:
        raise OSError(errno.EINVAL, "not here")

    monkeypatch.setattr(os, "fsync", fail)
    stand_in.script(file_of(BODY))
    save(tmp_path / "a").unwrap()


def test_progress_is_awaited_where_that_can_be(core: OpenRouterCore, stand_in: StandIn, tmp_path: Path) -> None:
    told: list[int] = []

    async def progress(done: int, _total: int | None) -> None:
        await anyio.lowlevel.checkpoint()
        told.append(done)

    async def main() -> Any:
        return await (await files_download_stream_async(core, FILE)).unwrap().save(tmp_path / "a", progress)

    stand_in.script(file_of(b"abcdef"), file_of(b"abcdef"), file_of(b"abcdef"))
    asyncio.run(main()).unwrap()
    assert told[-1] == 6
    refused = files_download_stream(core, FILE).unwrap().save(tmp_path / "b", progress).failure()
    assert refused.message == "progress: the function is asynchronous, and this call is not"

    class Later:
        def __await__(self) -> Any:
            raise AssertionError

    refused = files_download_stream(core, FILE).unwrap().save(tmp_path / "b", lambda *_: Later()).failure()
    assert refused.message == "progress: the function is asynchronous, and this call is not"
    assert names(tmp_path) == {"a"}


INTERRUPTED = """
import random, signal, sys
from pathlib import Path
from openrouter_core import Ok, OpenRouterCore, files_download_stream
url, folder, times, size = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
core = OpenRouterCore(api_key="k", server_url=url)
chance = random.Random(1)
signal.signal(signal.SIGALRM, signal.default_int_handler)
target = folder / "a"

def save():
    return files_download_stream(core, {"file_id": "f"}).unwrap().save(target)

assert isinstance(save(), Ok)
cut_off = 0
for _ in range(times):
    target.write_bytes(b"old")
    try:
        signal.setitimer(signal.ITIMER_REAL, 1e-6 + chance.random() * 0.02)
        while True:
            assert isinstance(save(), Ok)
    except KeyboardInterrupt:
        signal.setitimer(signal.ITIMER_REAL, 0)
    assert [each.name for each in folder.iterdir()] == ["a"], list(folder.iterdir())
    cut_off += target.read_bytes() == b"old"
    assert target.stat().st_size in (3, size)
assert cut_off > times / 20
print("ended")
"""


def test_an_interrupt_at_any_moment_leaves_the_old_file_or_the_new(tmp_path: Path, thorough: bool) -> None:
    with StandIn(lambda _: file_of(BODY)) as stand_in:
        command = [sys.executable, "-c", INTERRUPTED]
        arguments = [stand_in.url, str(tmp_path), "1000" if thorough else "80", str(len(BODY))]
        done = subprocess.run([*command, *arguments], capture_output=True, text=True, timeout=100, check=False)
        assert (done.returncode, done.stdout) == (0, "ended\n"), done.stderr
        assert stand_in.wait_until_left()


@pytest.mark.parametrize("backend", ["asyncio", "trio", "anyio"])
def test_so_does_a_cancellation_and_the_next_call_is_well(tmp_path: Path, thorough: bool, backend: str) -> None:
    chance = random.Random(2)  # noqa: S311 - moments, not secrets
    times = 600 if thorough else 40
    target = tmp_path / "a"

    async def one(core: OpenRouterCore) -> None:
        assert isinstance(await (await files_download_stream_async(core, FILE)).unwrap().save(target), Ok)

    async def main(url: str) -> int:
        cut_off = 0
        async with OpenRouterCore(api_key="k", server_url=url) as core:
            await one(core)
            for _ in range(times):
                target.write_bytes(b"old")
                seconds = chance.random() * 0.03
                try:
                    if backend == "asyncio":
                        # It leaves what is in a thread at work there.
                        async with asyncio.timeout(seconds):
                            await one(core)
                    else:
                        with anyio.fail_after(seconds):
                            await one(core)
                except TimeoutError:
                    cut_off += 1
                assert names(tmp_path) == {"a"}
                assert target.read_bytes() in (b"old", BODY)
            await one(core)
        return cut_off

    with StandIn(lambda _: file_of(BODY)) as stand_in:
        assert anyio.run(main, stand_in.url, backend="trio" if backend == "trio" else "asyncio") > times / 20
        assert stand_in.wait_until_left()


def test_a_task_whose_loop_is_gone_leaves_nothing(stand_in: StandIn, tmp_path: Path) -> None:
    """Nothing can be awaited any more."""
    stand_in.script(file_of(BODY))
    loop = asyncio.new_event_loop()

    async def progress(*_: object) -> None:
        loop.stop()
        await asyncio.Event().wait()

    core = OpenRouterCore(api_key="k", server_url=stand_in.url)
    stream: Any = loop.run_until_complete(files_download_stream_async(core, FILE)).unwrap()
    saving_it = stream.save(tmp_path / "a", progress)
    task: Any = loop.create_task(saving_it)
    loop.run_forever()
    assert len(names(tmp_path)) == 1, "the part"
    saving_it.close()
    assert names(tmp_path) == set()
    task._log_destroy_pending = False
    loop.run_until_complete(stream.aclose())
    loop.close()


def test_a_thread_that_comes_too_late_does_nothing(tmp_path: Path) -> None:
    part = saving.PartFile(tmp_path / "a")
    assert part.leave()
    part.open()
    part.keep([b"late"])
    assert names(tmp_path) == set()


def test_who_does_not_wait_for_a_thread_at_work_is_told_so(tmp_path: Path) -> None:
    part = saving.PartFile(tmp_path / "a")
    part.open()
    with part._turn:
        left: list[bool] = []
        other = threading.Thread(target=lambda: left.append(part.leave(waits=False)))
        other.start()
        other.join()
    assert (left, len(names(tmp_path))) == ([False], 1)
    assert part.leave()
    assert names(tmp_path) == set()
