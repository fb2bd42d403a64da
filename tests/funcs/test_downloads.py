"""Answers that are bytes: whole, as they come, and saved; whatever comes in their place is an `Err`."""

from __future__ import annotations

import asyncio
import gzip
import json
from collections.abc import Iterator
from typing import Any, NamedTuple

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.callers import RUNNERS
from openrouter_core import (
    AsyncByteStream,
    ByteStream,
    Content,
    Err,
    HttpMeta,
    Ok,
    OpenRouterCore,
    containers_download_container_file_content,
    containers_download_container_file_content_async,
    containers_promote_container_file,
    errors,
    files_download,
    files_download_async,
    files_download_stream,
    files_download_stream_async,
    files_upload,
    tts_create_speech,
    tts_create_speech_async,
    tts_create_speech_stream,
    tts_create_speech_stream_async,
    video_generation_get_video_content,
    video_generation_get_video_content_async,
    video_generation_get_video_content_stream,
    video_generation_get_video_content_stream_async,
)
from openrouter_core.streams import byte_stream
from openrouter_core.testing import CUT, RawReply, Reply, StandIn, Wait, error

FILE: Any = {"file_id": "f"}
SPEECH: Any = {"model": "m", "input": "Hello to all"}
VIDEO: Any = {"job_id": "v"}
BOTH: dict[Any, Any] = {
    files_download: files_download_async,
    files_download_stream: files_download_stream_async,
    tts_create_speech: tts_create_speech_async,
    tts_create_speech_stream: tts_create_speech_stream_async,
    video_generation_get_video_content: video_generation_get_video_content_async,
    video_generation_get_video_content_stream: video_generation_get_video_content_stream_async,
    containers_download_container_file_content: containers_download_container_file_content_async,
}


class Caller(NamedTuple):
    """Calls in one of three ways; what it gives of a stream is what `act` gives of it, by default its items."""

    run: Any

    def __call__(
        self, core: OpenRouterCore, function: Any, request: Any, options: Any = None, act: str = "", *args: Any
    ) -> Any:
        if self.run is None:
            outcome = function(core, request, options)
            if isinstance(outcome, Ok) and isinstance(stream := outcome.unwrap(), ByteStream):
                return getattr(stream, act)(*args) if act else [*stream]
            return outcome

        async def call() -> Any:
            outcome = await BOTH[function](core, request, options)
            if isinstance(outcome, Ok) and isinstance(stream := outcome.unwrap(), AsyncByteStream):
                return await getattr(stream, act)(*args) if act else [item async for item in stream]
            return outcome

        return self.run(call)


@pytest.fixture(params=RUNNERS)
def fetch(request: pytest.FixtureRequest) -> Caller:
    """Run each test that takes this three times."""
    return Caller(RUNNERS[request.param])


def labelled(kind: str, *body: Any, status: int = 200, **headers: str) -> Reply:
    """Answer with bytes of a kind."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, {"content-type": kind, **named} if kind else named, body)


class TestWhole:
    @pytest.mark.parametrize(
        ("kind", "body", "media_type"),
        [
            ("application/octet-stream", bytes(range(256)), "application/octet-stream"),
            ("application/json; charset=utf-8", b'{"error": "mine"}', "application/json"),
            ("Text/HTML", b"<html>", "text/html"),
            ("text/event-stream", b'data: {"error": {}}\n\n', "text/event-stream"),
            ("", b"data: of any kind", "application/octet-stream"),
            ("text/plain", b"", "text/plain"),
        ],
    )
    def test_of_a_file_every_kind_is_good_and_every_byte_is_there(
        self, fetch: Caller, core: OpenRouterCore, stand_in: StandIn, kind: str, body: bytes, media_type: str
    ) -> None:
        stand_in.script(labelled(kind, body), labelled(kind, body), labelled(kind, body))
        whole = fetch(core, files_download, FILE).unwrap()
        assert (whole.data, whole.media_type, whole.http_meta.status_code) == (body, media_type, 200)
        items = fetch(core, files_download_stream, FILE)
        assert b"".join(item.unwrap() for item in items) == body
        assert fetch(core, files_download_stream, FILE, None, "read") == Ok(whole)
        assert {each.headers["accept"] for each in stand_in.received} == {"application/octet-stream"}
        assert {each.headers["accept-encoding"] for each in stand_in.received} == {"identity"}

    def test_its_repr_shows_its_size_and_none_of_it(self) -> None:
        content = Content(data=b"secret", media_type="text/plain", http_meta=HttpMeta(status_code=200))
        assert repr(content) == "Content(data=<6 bytes>, media_type='text/plain')"
        assert content == Content(data=b"secret", media_type="text/plain")

    @pytest.mark.parametrize(
        ("said", "name"),
        [
            ("attachment; filename=a.txt", "a.txt"),
            ('attachment; filename="a b.txt"; size=3', "a b.txt"),
            ("attachment; filename*=UTF-8''na%C3%AFve%20%E2%82%AC.txt", "naïve €.txt"),
            ('attachment; filename="../../etc/passwd"', "passwd"),
            ('attachment; filename="C:\\\\Windows\\\\a.txt"', "a.txt"),
            ('attachment; filename=".."', None),
            ('attachment; filename="a\x01b"', "ab"),
            ('attachment; filename=""', None),
            ("attachment", None),
            ("", None),
            ("filename*0*0=", None),
            ("attachment; filename*=\0''a", None),
            ("attachment; filename*=nonsense''%ff", "ÿ"),
        ],
    )
    def test_the_servers_name_of_it_leads_nowhere(self, said: str, name: str | None) -> None:
        meta = HttpMeta(headers={"content-disposition": said})
        assert Content(data=b"", media_type="", http_meta=meta).file_name == name

    @given(st.text())
    def test_no_name_fails_or_has_a_folder(self, said: str) -> None:
        meta = HttpMeta(headers={"content-disposition": f"attachment; {said}"})
        name = Content(data=b"", media_type="", http_meta=meta).file_name
        assert name is None or (name.strip(".") and not {"/", "\\", "\0"} & {*name})

    def test_more_than_may_be_kept_is_an_err(self, fetch: Caller, core: OpenRouterCore, stand_in: StandIn) -> None:
        big = labelled("audio/mpeg", b"abcdef")
        options = {"max_body_bytes": 5}
        stand_in.script(big, big, big, big)
        for outcome in (
            fetch(core, tts_create_speech, SPEECH, options),
            fetch(core, tts_create_speech_stream, SPEECH, options, "read"),
        ):
            refused = outcome.failure()
            assert type(refused) is errors.ResponseTooLargeError
            assert (refused.message, refused.body) == ("the answer is longer than 5 bytes", "")
            assert refused.headers["content-type"] == "audio/mpeg"
        assert fetch(core, tts_create_speech_stream, SPEECH, options) == [Ok(b"abcdef")], "it is not kept"
        assert fetch(core, tts_create_speech, SPEECH, {"max_body_bytes": 6}).unwrap().data == b"abcdef"


class Wrong(NamedTuple):
    """What may come in the place of sound, and what is said of it."""

    reply: Reply | RawReply
    kind: type[errors.OpenRouterError]
    message: str
    body: str


JSON = "application/json"
WRONG: dict[str, Wrong] = {
    "an error in a 200": Wrong(
        labelled(JSON, b'{"error": {"code": 429, "message": "slow"}}'), errors.TooManyRequestsResponseError, "slow", "{"
    ),
    "an error in words": Wrong(
        labelled(JSON, b'{"error": "no voice"}'), errors.OpenRouterDefaultError, "no voice", "{"
    ),
    "an error as an event": Wrong(
        labelled("text/event-stream", b': hm\n\ndata: {"error": {"code": 503, "message": "gone"}}\n\n'),
        errors.ServiceUnavailableResponseError,
        "gone",
        ": hm",
    ),
    "events": Wrong(
        labelled("text/event-stream", b'data: {"id": 1}\n\n'),
        errors.ResponseValidationError,
        "the answer is labelled text/event-stream, and audio/* was asked for",
        "data",
    ),
    "some JSON": Wrong(
        labelled("application/vnd.made-up+json", b'{"id": 1}'),
        errors.ResponseValidationError,
        "the answer is labelled application/vnd.made-up+json, and audio/* was asked for",
        "{",
    ),
    "half of it": Wrong(
        labelled(JSON, b'{"id": ', CUT, content_length="99"),
        errors.ResponseValidationError,
        "the answer broke off: RemoteProtocolError: peer closed connection without sending complete message body"
        " (received 7 bytes, expected 99)",
        "{",
    ),
    "a page": Wrong(
        labelled("text/html", b"<html><title>Sign in</title>"),
        errors.ResponseValidationError,
        "the answer is labelled text/html, and audio/* was asked for",
        "<html>",
    ),
    "a refusal": Wrong(error(402, "no credits"), errors.PaymentRequiredResponseError, "no credits", "{"),
    "a refusal that is sound": Wrong(
        labelled("audio/mpeg", b"no", status=400), errors.BadRequestResponseError, "no", "no"
    ),
    "nothing": Wrong(labelled("audio/mpeg"), errors.ResponseValidationError, "there is nothing in the answer", ""),
    "no content": Wrong(Reply(204), errors.ResponseValidationError, "there is nothing in the answer", ""),
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_what_is_no_sound_is_an_err(fetch: Caller, stand_in: StandIn, wrong: Wrong) -> None:
    core = OpenRouterCore(api_key="k", server_url=stand_in.url, retries=0)
    stand_in.script(wrong.reply, wrong.reply, wrong.reply)
    items = fetch(core, tts_create_speech_stream, SPEECH)
    for outcome in (
        fetch(core, tts_create_speech, SPEECH),
        items[-1] if isinstance(items, list) else items,
        fetch(core, tts_create_speech_stream, SPEECH, None, "read"),
    ):
        refused = outcome.failure()
        assert (type(refused), refused.message, refused.request_sent) == (wrong.kind, wrong.message, True)
        assert refused.body.startswith(wrong.body) if wrong.body else not refused.body
        assert refused.http_meta.headers == refused.headers


class TestLength:
    """https://www.rfc-editor.org/rfc/rfc9110#section-8.6."""

    def test_a_body_that_is_cut_says_how_much_of_how_much_came(self, fetch: Caller, stand_in: StandIn) -> None:
        core = OpenRouterCore(api_key="k", server_url=stand_in.url, retries=0)
        cut = labelled("audio/mpeg", b"abcd", CUT, content_length="10")
        stand_in.script(cut, cut, cut)
        whole = fetch(core, tts_create_speech, SPEECH).failure()
        assert type(whole) is errors.ResponseValidationError
        assert whole.message.endswith("(4 of 10 bytes came)")
        assert whole.partial == Content(data=b"abcd", media_type="audio/mpeg"), "it was paid for"
        *items, last = fetch(core, tts_create_speech_stream, SPEECH)
        assert b"".join(item.unwrap() for item in items) == b"abcd"
        assert fetch(core, tts_create_speech_stream, SPEECH, None, "read").failure().message == last.failure().message
        assert type(last.failure()) is errors.StreamInterruptedError
        assert last.failure().message.endswith("(4 of 10 bytes came)")

    def test_a_file_that_broke_off_is_asked_for_again_while_nothing_of_it_was_given(
        self, fetch: Caller, core: OpenRouterCore, stand_in: StandIn
    ) -> None:
        cut, whole = labelled("", b"abcd", CUT, content_length="10"), labelled("", b"abcd")
        stand_in.script(cut, whole)
        assert fetch(core, files_download, FILE).unwrap().http_meta.attempts == 2
        stand_in.script(error(503), whole)
        assert fetch(core, files_download_stream, FILE) == [Ok(b"abcd")]
        stand_in.script(cut)
        assert isinstance(fetch(core, files_download_stream, FILE)[-1], Err)
        assert len(stand_in.received) == 5

    @pytest.mark.parametrize("size", [3, 5], ids=["shorter", "longer"])
    def test_a_client_that_does_not_notice_is_not_believed(self, size: int) -> None:
        def answer(_request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, headers={"content-length": "4"}, stream=httpx.ByteStream(b"abcde"[:size]))

        with httpx.Client(transport=httpx.MockTransport(answer)) as client:
            core = OpenRouterCore(api_key="k", http_client=client)
            whole = files_download(core, FILE).failure()
            assert type(whole) is errors.ResponseValidationError
            assert whole.message == f"the answer is not as long as it says ({size} of 4 bytes came)"
            items = [*files_download_stream(core, FILE).unwrap()]
            last = items[-1].failure()
            assert type(last) is errors.StreamInterruptedError
            assert last.message.endswith(f"({size} of 4 bytes came)")
            assert sum(len(item.unwrap()) for item in items[:-1]) <= 4

    def test_what_fails_after_the_last_byte_does_no_harm(self) -> None:
        class Failing(httpx.SyncByteStream):
            def __iter__(self) -> Iterator[bytes]:
                yield b""
                yield b"abcd"
                raise httpx.ReadError("reset")

        def answer(_request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, headers=[("content-length", "4"), ("content-length", "4")], stream=Failing())

        with httpx.Client(transport=httpx.MockTransport(answer)) as client:
            stream = files_download_stream(OpenRouterCore(api_key="k", http_client=client), FILE).unwrap()
            assert (stream.total, [*stream]) == (4, [Ok(b"abcd")])

    @pytest.mark.parametrize(
        ("headers", "total"),
        [
            ({"content-length": "4"}, 4),
            ({"content-length": "4", "content-encoding": "identity"}, 4),
            ({"content-encoding": "gzip"}, None),
            ({}, None),
        ],
        ids=["known", "as it is", "compressed", "chunked"],
    )
    def test_the_total_is_told_where_it_is_known(
        self, core: OpenRouterCore, stand_in: StandIn, headers: dict[str, str], total: int | None
    ) -> None:
        body = gzip.compress(b"abcd") if "gzip" in headers.values() else b"abcd"
        stand_in.script(Reply(200, {**headers, "content-disposition": "filename=a"}, (body,), chunked=not headers))
        with files_download_stream(core, FILE).unwrap() as stream:
            assert (stream.total, stream.media_type, stream.file_name) == (total, "application/octet-stream", "a")
            assert [*stream] == [Ok(b"abcd")]

    @pytest.mark.parametrize(
        ("encoding", "message"),
        [("gzip", "the reply is labelled as gzip, and is none"), ("br", "is encoded as 'br', which was not asked for")],
    )
    def test_bytes_that_are_not_encoded_as_they_say_are_none(
        self, fetch: Caller, stand_in: StandIn, encoding: str, message: str
    ) -> None:
        core = OpenRouterCore(api_key="k", server_url=stand_in.url, retries=0)
        stand_in.script(*[labelled("", b"abcd", content_encoding=encoding)] * 2)
        assert message in fetch(core, files_download, FILE).failure().message
        assert message in fetch(core, files_download_stream, FILE)[-1].failure().message

    def test_a_word_that_names_no_encoding_changes_nothing(
        self, fetch: Caller, core: OpenRouterCore, stand_in: StandIn
    ) -> None:
        stand_in.script(*[labelled("", b"abcd", content_encoding="utf-8")] * 2)
        assert fetch(core, files_download, FILE).unwrap().data == b"abcd"
        assert fetch(core, files_download_stream, FILE) == [Ok(b"abcd")]


class TestTime:
    def test_the_first_piece_comes_within_the_calls_time_and_each_other_within_the_idle_time(
        self, fetch: Caller, stand_in: StandIn
    ) -> None:
        core = OpenRouterCore(api_key="k", server_url=stand_in.url, retries=0)
        slow = labelled("", b"ab", Wait(60), b"cd")
        stand_in.script(slow, labelled("", Wait(60), b"ab"))
        *items, last = fetch(core, files_download_stream, FILE, {"stream_idle_timeout_ms": 50})
        assert items == [Ok(b"ab")]
        assert type(last.failure()) is errors.RequestTimeoutError
        assert last.failure().message == "the stream fell silent (2 of 4 bytes came)"
        (only,) = fetch(core, files_download_stream, FILE, {"timeout_ms": 100})
        assert type(only.failure()) is errors.RequestTimeoutError

    def test_all_of_it_may_take_longer_than_the_call(
        self, fetch: Caller, core: OpenRouterCore, stand_in: StandIn
    ) -> None:
        stand_in.script(labelled("", *[each for byte in b"abcdef" for each in (bytes([byte]), Wait(0.06))]))
        items = fetch(core, files_download_stream, FILE, {"timeout_ms": 300})
        assert b"".join(item.unwrap() for item in items) == b"abcdef"


class TestBegun:
    """Half of it is not given for the whole."""

    @pytest.mark.parametrize("driver", ["blocking", "asyncio"])
    @pytest.mark.parametrize("act", ["read", "save"])
    def test_a_stream_that_was_begun_is_neither_kept_nor_saved_and_goes_on(
        self, core: OpenRouterCore, stand_in: StandIn, tmp_path: Any, act: str, driver: str
    ) -> None:
        stand_in.script(Reply(200, {}, (b"ab", Wait(0.02), b"cd"), chunked=True))
        args = () if act == "read" else (tmp_path / "a",)

        async def awaited() -> Any:
            stream: Any = (await files_download_stream_async(core, FILE)).unwrap()
            return await anext(stream), await getattr(stream, act)(*args), [item async for item in stream]

        if driver == "blocking":
            stream: Any = files_download_stream(core, FILE).unwrap()
            first, outcome, rest = next(stream), getattr(stream, act)(*args), [*stream]
        else:
            first, outcome, rest = asyncio.run(awaited())
        assert (first, rest) == (Ok(b"ab"), [Ok(b"cd")])
        assert type(outcome.failure()) is errors.StreamInterruptedError
        assert outcome.failure().message == "the stream was read, or closed, before (2 bytes came)"
        assert [*tmp_path.iterdir()] == []

    @pytest.mark.parametrize("driver", ["blocking", "asyncio"])
    @pytest.mark.parametrize("act", ["read", "save"])
    def test_one_that_was_closed_gives_nothing(
        self, core: OpenRouterCore, stand_in: StandIn, tmp_path: Any, act: str, driver: str
    ) -> None:
        stand_in.script(labelled("", b"abcd"))
        args = () if act == "read" else (tmp_path / "a",)

        async def awaited() -> Any:
            async with (await files_download_stream_async(core, FILE)).unwrap() as stream:
                pass
            return await getattr(stream, act)(*args)

        if driver == "blocking":
            with files_download_stream(core, FILE).unwrap() as stream:
                pass
            outcome: Any = getattr(stream, act)(*args)
        else:
            outcome = asyncio.run(awaited())
        assert type(outcome.failure()) is errors.StreamInterruptedError
        assert outcome.failure().message == "the stream was read, or closed, before (0 of 4 bytes came)"
        assert [*tmp_path.iterdir()] == []

    @pytest.mark.parametrize("act", ["read", "save"])
    @pytest.mark.parametrize("way", ["takes of it", "closes it"])
    @pytest.mark.parametrize("driver", ["blocking", "asyncio"])
    def test_what_another_took_meanwhile_is_missed(
        self, core: OpenRouterCore, stand_in: StandIn, tmp_path: Any, act: str, way: str, driver: str
    ) -> None:
        stand_in.script(Reply(200, {}, (b"ab", Wait(0.02), b"cd", Wait(0.02), b"ef"), chunked=True))
        args = () if act == "read" else (tmp_path / "a",)
        looks = iter([1, 2])

        def is_time() -> bool:
            return next(looks, 0) == 2

        def blocking() -> Any:
            stream: Any = files_download_stream(core, FILE).unwrap()
            fill = stream._fill

            def filling(source: Any) -> None:
                fill(source)
                if is_time():
                    stream.close() if way == "closes it" else stream._ready.popleft()

            stream._fill = filling
            return getattr(stream, act)(*args)

        async def awaited() -> Any:
            stream: Any = (await files_download_stream_async(core, FILE)).unwrap()
            fill = stream._fill

            async def filling(source: Any) -> None:
                await fill(source)
                if is_time():
                    await stream.aclose() if way == "closes it" else stream._ready.popleft()

            stream._fill = filling
            return await getattr(stream, act)(*args)

        outcome = blocking() if driver == "blocking" else asyncio.run(awaited())
        assert outcome.failure().message.startswith("the stream was read, or closed, by others meanwhile")
        assert [*tmp_path.iterdir()] == []


def test_what_does_not_fit_into_the_memory_is_an_err(
    fetch: Caller, core: OpenRouterCore, stand_in: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    stand_in.script(labelled("", b"abcd"))
    monkeypatch.setattr(byte_stream._Counter, "is_too_long", fail)
    outcome = fetch(core, files_download_stream, FILE, None, "read")
    assert type(outcome.failure()) is errors.UnexpectedClientError


def test_a_key_that_is_repeated_is_not_told(fetch: Caller, stand_in: StandIn) -> None:
    key = "sk-or-v1-a-very-secret-key"
    core = OpenRouterCore(api_key=key, server_url=stand_in.url, retries=0)
    said = json.dumps({"error": {"code": 400, "message": f"bad key {key}"}}).encode()
    stand_in.script(*[labelled(JSON, said)] * 2, labelled("audio/mpeg", b"a", CUT, content_length="9", x_key=key))
    for function in (tts_create_speech, tts_create_speech_stream):
        refused = fetch(core, function, SPEECH).failure()
        assert key not in f"{refused} {refused.body}"
        assert "bad key [api key]" in refused.message
    last = fetch(core, tts_create_speech_stream, SPEECH)[-1].failure()
    assert key not in repr((last.headers, last.http_meta))


class TestTheStandIn:
    """What it plays is real, and comes as it is said to."""

    def test_speech_is_raw_sound_or_mp3(self, fetch: Caller, core: OpenRouterCore) -> None:
        raw = fetch(core, tts_create_speech, SPEECH).unwrap()
        assert (raw.media_type, len(raw.data)) == ("audio/pcm", 3 * 2 * 1_200)
        mp3 = fetch(core, tts_create_speech, {**SPEECH, "response_format": "mp3"}).unwrap()
        assert (mp3.media_type, len(mp3.data) % 104) == ("audio/mpeg", 0)
        assert mp3.data.startswith(b"\xff\xfb")
        assert mp3.http_meta.generation_id

    def test_a_video_is_fetched_when_it_is_done(self, fetch: Caller, core: OpenRouterCore) -> None:
        from openrouter_core import video_generation_generate, video_generation_get_generation

        job: Any = {"job_id": video_generation_generate(core, {"model": "m", "duration": 3}).unwrap().id}
        assert fetch(core, video_generation_get_video_content, job).failure().status_code == 409
        while video_generation_get_generation(core, job).unwrap().status != "completed":
            pass
        film = fetch(core, video_generation_get_video_content, job).unwrap()
        assert (film.media_type, film.data[4:12], film.data.count(b"IHDR")) == ("video/mp4", b"ftypisom", 3)
        assert fetch(core, video_generation_get_video_content, {**job, "index": 1}).failure().status_code == 404
        assert fetch(core, video_generation_get_video_content, VIDEO).failure().status_code == 404
        items = fetch(core, video_generation_get_video_content_stream, job)
        assert b"".join(item.unwrap() for item in items) == film.data

    def test_what_a_model_left_in_a_container_comes_back(self, fetch: Caller, core: OpenRouterCore) -> None:
        where: Any = {"container_id": "c", "file_id": "cfile_2"}
        found = fetch(core, containers_download_container_file_content, where).unwrap()
        assert (json.loads(found.data), found.file_name) == ({"answer": 42}, "answer.json")
        kept = containers_promote_container_file(core, where).unwrap()
        assert fetch(core, files_download, {"file_id": kept.id}).unwrap().data == found.data

    def test_what_was_uploaded_comes_back(self, fetch: Caller, core: OpenRouterCore) -> None:
        kept = files_upload(core, {"file": b'{"of": "mine"}'}).unwrap()
        assert fetch(core, files_download_stream, {"file_id": kept.id}, None, "read").unwrap().data == b'{"of": "mine"}'
