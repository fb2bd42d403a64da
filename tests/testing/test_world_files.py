"""Files and sound in the stand-in's world: what was sent comes back, and what is said of it is true."""

from __future__ import annotations

import io
import json
import wave
import zipfile
from base64 import b64encode
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.visitor import Form, Visitor
from openrouter_core import (
    OpenRouterCore,
    credits_get_credits,
    files_upload,
    stt_create_transcription,
    stt_create_transcription_multipart,
)
from openrouter_core.testing import Part, Received, Reply, StandIn


def zipped(name: str) -> bytes:
    """Make an archive of one file."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(name, "<xml/>")
    return made.getvalue()


def recording(seconds: float) -> bytes:
    """Make a WAV of silence."""
    made = io.BytesIO()
    with wave.open(made, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(8_000)
        sound.writeframes(bytes(int(8_000 * seconds)))
    return made.getvalue()


@given(data=st.binary(max_size=300).map(lambda tail: b"%PDF-" + tail), name=st.text(min_size=1, max_size=9))
def test_a_file_comes_back_byte_for_byte_under_its_name(data: bytes, name: str) -> None:
    name = name.encode(errors="ignore").decode().strip('"\\') or "file"
    with StandIn() as server, OpenRouterCore(api_key="k", server_url=server.url) as core:
        upload = {"content": data, "file_name": name}
        file = files_upload(core, {"file": upload}).unwrap()  # type: ignore[typeddict-item]  # no literal
        assert (file.size_bytes, file.mime_type) == (len(data), "application/pdf")
        reply = httpx.get(f"{server.url}/files/{file.id}/content", headers={"authorization": "Bearer k"})
    assert reply.content == data
    assert reply.headers["content-type"] == "application/octet-stream"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7", "application/pdf"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"GIF89a", "image/gif"),
        (b"RIFF\x0a\x00\x00\x00WEBP", "image/webp"),
        (recording(0.1), "audio/wav"),
        (b"fLaC", "audio/flac"),
        (b"OggS", "audio/ogg"),
        (b"ID3\x04", "audio/mpeg"),
        (b"\xff\xfb\x90", "audio/mpeg"),
        (zipped("word/document.xml"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (zipped("xl/workbook.xml"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (b'{"a": 1}', "application/json"),
        (b'{"a": 1}\n{"a": 2}\n', "application/x-ndjson"),
        (b"a,b\n1,2\n", "text/csv"),
        (b"# Title\n\nText.", "text/markdown"),
        ("Füße, und mehr.\nText.".encode(), "text/plain"),
        (b"[" * 100_000, "text/plain"),
        (b" ", "text/plain"),
    ],
)
def test_what_a_file_is_shows_in_it(visitor: Visitor, data: bytes, kind: str) -> None:
    assert visitor("POST", "/files", Form(file=data))["mime_type"] == kind


@pytest.mark.parametrize(
    ("body", "status", "why"),
    [
        (Form(file=b""), 400, "file: it is empty."),
        (Form(file=b"\xff\xfe\x00"), 400, "file: it is neither text nor"),
        (Form(file=b"a\x00b"), 400, "file: it is neither text nor"),
        (Form(file=b"PK\x03\x04 torn"), 400, "file: it is neither text nor"),
        (Form(file=zipped("other")), 400, "file: it is neither text nor"),
        (Form(file="a"), 400, "file: it is missing; a file is wanted."),
        (Form(file=bytes(100_000_001)), 413, "file: it has 100,000,001 bytes"),
        ({"file": "a"}, 400, "The form cannot be read: it is no multipart/form-data"),
    ],
)
def test_a_file_that_is_not_taken_is_refused(visitor: Visitor, body: object, status: int, why: str) -> None:
    assert visitor("POST", "/files", body, status)["error"]["message"].startswith(why)


def test_files_come_in_pages_and_each_where_it_was_put(visitor: Visitor) -> None:
    names = [visitor("POST", "/files", Form(file=b"a"))["id"] for _ in range(5)]
    other = visitor("POST", "/files?provider=openai", Form(file=b"b"))["id"]
    first = visitor("GET", "/files?limit=2")
    assert [each["id"] for each in first["data"]] == names[:2]
    assert (first["has_more"], first["first_id"], first["last_id"]) == (True, names[0], names[1])
    for cursor in ("cursor", "after", "after_id"):
        second = visitor("GET", f"/files?limit=3&{cursor}={first['cursor']}")
        assert [each["id"] for each in second["data"]] == names[2:]
        assert (second["has_more"], second["cursor"]) == (False, None)
    last = visitor("GET", f"/files?after={names[4]}")
    assert (last["data"], last["first_id"], last["last_id"]) == ([], None, None)
    assert visitor("GET", "/files?provider=openai")["data"][0]["id"] == other
    visitor("GET", f"/files/{other}", status=404)
    visitor("GET", "/files?order=desc", status=400)
    visitor("GET", "/files?before_id=x", status=400)
    visitor("GET", "/files?cursor=x", status=400)
    visitor("GET", "/files?workspace_id=x", status=400)
    visitor("DELETE", f"/files/{names[0]}")
    visitor("GET", f"/files/{names[0]}/content", status=404)


def test_a_recording_is_as_long_as_it_is(stand_in: StandIn, core: OpenRouterCore) -> None:
    sound = recording(1.5)
    said = stt_create_transcription_multipart(
        core,
        {
            "model": "m",
            "file": {"content": sound, "file_name": "a.wav"},
            "response_format": "verbose_json",
            "timestamp_granularities": ["word"],
            "keyterms": ["a, b"],
            "temperature": 0.5,
            "diarize": False,
            "language": "de",
        },
    ).unwrap()
    assert said.text == "A sound of 1.5 seconds, in 12,044 bytes."
    assert (said.duration, said.language, said.words[-1].end) == (1.5, "de", 1.5)
    assert said.usage is not None
    assert said.usage.seconds == 1.5
    (came,) = stand_in.received
    assert came.parts[1] == Part("file", sound, "a.wav", "audio/x-wav")
    assert [part.text for part in came.parts if part.key == "keyterms[]"] == ["a, b"]
    heard = stt_create_transcription(
        core, {"model": "m", "input_audio": {"data": b64encode(sound).decode(), "format": "wav"}}
    ).unwrap()
    assert (heard.text, heard.duration, heard.words) == (said.text, None, ())


@pytest.mark.parametrize(
    ("audio", "text"),
    [
        ({"data": "AAAA", "format": "mp3"}, "A sound of 3 bytes."),
        ({"url": "https://example.com/a"}, "The sound at https://example.com/a."),
    ],
)
def test_of_other_sounds_it_tells_what_it_knows(visitor: Visitor, audio: dict[str, Any], text: str) -> None:
    assert visitor("POST", "/audio/transcriptions", {"model": "m", "input_audio": audio})["text"] == text


@pytest.mark.parametrize(
    ("body", "status", "why"),
    [
        (Form(model="m"), 400, "file: it is missing; a file is wanted."),
        (Form(file=b"a"), 400, "model: it is missing; text is wanted."),
        (Form(model="m", file=b""), 400, "file: it is empty."),
        (Form(model="m", file=b"a", temperature="hot"), 400, "temperature: a number is wanted."),
        (Form(model="m", file=bytes(25_000_001)), 413, "file: it has 25,000,001 bytes"),
        ({"model": "m", "input_audio": {"data": "A", "format": "f"}}, 400, "input_audio.data: it is no base64."),
        ({"model": "m"}, 400, "input_audio: it is missing"),
    ],
)
def test_a_sound_that_is_not_taken_is_refused(visitor: Visitor, body: object, status: int, why: str) -> None:
    assert visitor("POST", "/audio/transcriptions", body, status)["error"]["message"].startswith(why)


def test_a_transcription_is_in_the_books_with_its_model(visitor: Visitor) -> None:
    visitor("POST", "/audio/transcriptions", Form(model="some/model", file=recording(1)))
    (entry,) = visitor("GET", "/activity")["data"]
    assert entry["model"] == "some/model"


@pytest.mark.parametrize(
    ("kind", "body", "why"),
    [
        ("text/plain; boundary=b", b"--b--\r\n", "it is no multipart/form-data with a boundary"),
        ("multipart/form-data", b"--b--\r\n", "it is no multipart/form-data with a boundary"),
        ("multipart/form-data; boundary=b", b"", "it does not end with its boundary"),
        ("multipart/form-data; boundary=b", b"--b\r\n\r\n\r\n--b", "it does not end with its boundary"),
        ("multipart/form-data; boundary=b", b"--b\r\n\r\na\r\n--b--\r\n", "a part of it has no name"),
    ],
)
def test_what_is_no_form_has_no_parts(kind: str, body: bytes, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        _ = Received("POST", "/", {"content-type": kind}, body).parts


def test_a_name_may_be_written_as_mail_has_it() -> None:
    body = b"--b\r\ncontent-disposition: form-data; name=a; filename*=UTF-8''%C3%A9.txt\r\n\r\nx\r\n--b--\r\n"
    assert Received("POST", "/", {"content-type": "multipart/form-data; boundary=b"}, body).parts == (
        Part("a", b"x", "é.txt"),
    )


def test_a_call_that_a_script_answered_is_in_the_books_though_it_was_no_form(
    stand_in: StandIn, core: OpenRouterCore
) -> None:
    usage = {"input_tokens": 1, "output_tokens": 2, "cost": 0.5}
    stand_in.script(
        Reply(200, {"content-type": "application/json"}, (b'{"text": "a", "usage": %s}' % json.dumps(usage).encode(),))
    )
    headers = {"authorization": "Bearer k", "content-type": "multipart/form-data"}
    httpx.post(f"{stand_in.url}/audio/transcriptions", headers=headers, content=b"x")
    assert credits_get_credits(core).unwrap().raw["data"]["total_usage"] == 0.5
