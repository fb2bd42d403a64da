"""Sound and pictures that are real, and small: a hum, silence, and a film of one grey picture a second."""

from __future__ import annotations

import math
import struct
import zlib
from typing import Final

_RATE: Final = 24_000
"""Samples a second of raw sound: 16 bits each, the lower byte first."""

_FRAME: Final = b"\xff\xfb\x10\xc4" + bytes(100)
"""A frame of MP3 in which nothing is heard: MPEG-1, layer III, 32 kbit/s, 44.1 kHz, one channel (ISO/IEC 11172-3)."""


def hum(words: int) -> bytes:
    """Give raw sound: a twentieth of a second for each word."""
    samples = [round(8_000 * math.sin(at * 440 * math.tau / _RATE)) for at in range(words * _RATE // 20)]
    return struct.pack(f"<{len(samples)}h", *samples)


def silence(words: int) -> bytes:
    """Give MP3: two frames, which last a twentieth of a second, for each word."""
    return _FRAME * 2 * words


def film(seconds: int) -> bytes:
    """Give MP4 (ISO/IEC 14496-12 and 14): pictures as PNG, of which each lasts a second."""
    picture = _png()
    pictures = picture * seconds
    begin = _box(b"ftyp", b"isom", _numbers(0x200), b"isomiso2mp41")
    size = len(_moov(seconds, len(picture), 0))
    return begin + _moov(seconds, len(picture), len(begin) + size + 8) + _box(b"mdat", pictures)


_SIDE: Final = 64
"""The width and the height of a picture."""


def _png() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return _numbers(len(data)) + kind + data + _numbers(zlib.crc32(kind + data))

    lines = b"".join(b"\0" + bytes((row * 4 + column) % 256 for column in range(_SIDE)) for row in range(_SIDE))
    head = struct.pack(">IIBBBBB", _SIDE, _SIDE, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b"")


def _moov(seconds: int, size: int, place: int) -> bytes:
    """Say how long the film is, and where its pictures are."""
    square = _numbers(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
    mvhd = _box(b"mvhd", _numbers(0, 0, 0, 1, seconds, 0x10000, 0x1000000, 0, 0), square, bytes(24), _numbers(2))
    tkhd = _box(b"tkhd", _numbers(3, 0, 0, 1, 0, seconds, 0, 0, 0, 0), square, _numbers(_SIDE << 16, _SIDE << 16))
    # Object type 0x6D is PNG: https://mp4ra.org/registered-types/object-types
    config = bytes([4, 13, 0x6D, 0x11]) + bytes(11)
    esds = _box(b"esds", bytes(4), bytes([3, 3 + len(config) + 3, 0, 1, 0]), config, bytes([6, 1, 2]))
    sample = _box(
        b"mp4v",
        struct.pack(">6xH16xHHIII", 1, _SIDE, _SIDE, 0x480000, 0x480000, 0),
        struct.pack(">H32xHh", 1, 24, -1),
        esds,
    )
    stbl = _box(
        b"stbl",
        _box(b"stsd", _numbers(0, 1), sample),
        _box(b"stts", _numbers(0, 1, seconds, 1)),
        _box(b"stsc", _numbers(0, 1, 1, seconds, 1)),
        _box(b"stsz", _numbers(0, size, seconds)),
        _box(b"stco", _numbers(0, 1, place)),
    )
    dinf = _box(b"dinf", _box(b"dref", _numbers(0, 1), _box(b"url ", _numbers(1))))
    minf = _box(b"minf", _box(b"vmhd", _numbers(1, 0, 0)), dinf, stbl)
    hdlr = _box(b"hdlr", _numbers(0, 0), b"vide", bytes(13))
    mdia = _box(b"mdia", _box(b"mdhd", _numbers(0, 0, 0, 1, seconds, 0x55C40000)), hdlr, minf)
    return _box(b"moov", mvhd, _box(b"trak", tkhd, mdia))


def _box(kind: bytes, *parts: bytes) -> bytes:
    content = b"".join(parts)
    return _numbers(len(content) + 8) + kind + content


def _numbers(*values: int) -> bytes:
    return struct.pack(f">{len(values)}I", *values)
