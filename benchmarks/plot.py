"""The ratios as bars in an SVG: a group a section, a bar a contestant, on a logarithmic scale from the floor on."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_COLOURS = {"ours": "#2563eb", "official": "#94a3b8", "openai": "#cbd5e1"}
_LEFT, _WIDTH, _RIGHT = 370, 440, 60
_BAR, _GAP, _TOP = 16, 14, 84
_INK, _FAINT = "#0f172a", "#e2e8f0"


class Group(NamedTuple):
    """A section's ratios by contestant."""

    title: str
    ratios: Mapping[str, float]


def draw(groups: Sequence[Group], names: Mapping[str, str]) -> str:
    """Draw the groups one below the other."""
    most = max(ratio for group in groups for ratio in group.ratios.values())
    steps = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000)
    ticks = steps[: next((at for at, step in enumerate(steps) if step >= most), len(steps)) + 1]
    height = _TOP + sum(len(group.ratios) * _BAR + _GAP for group in groups) + 10

    def at(ratio: float) -> float:
        return _LEFT + _WIDTH * math.log(max(ratio, 1)) / math.log(ticks[-1])

    shapes = [_text(12, 22, "How many times what bare httpx and json take (logarithmic; shorter is better)", size=14)]
    for tick in ticks:
        shapes.append(f'<path d="M{at(tick):.1f} {_TOP - 8}V{height - 8}" stroke="{_FAINT}"/>')
        shapes.append(_text(at(tick), _TOP - 14, f"{tick}×", anchor="middle"))
    for number, (each, name) in enumerate(names.items()):
        x = 12 + number * 190
        shapes.append(f'<rect x="{x}" y="34" width="12" height="12" rx="2" fill="{_COLOURS[each]}"/>')
        shapes.append(_text(x + 18, 44, name))
    y = _TOP
    for group in groups:
        shapes.append(_text(_LEFT - 10, y + len(group.ratios) * _BAR / 2 + 4, group.title, anchor="end"))
        for each, ratio in group.ratios.items():
            width = max(at(ratio) - _LEFT, 1.5)
            place = f'x="{_LEFT}" y="{y + 1}" width="{width:.1f}" height="{_BAR - 2}"'
            shapes.append(f'<rect {place} rx="2" fill="{_COLOURS[each]}"/>')
            shapes.append(_text(_LEFT + width + 5, y + 12, f"{ratio:.2f}" if ratio < 10 else f"{ratio:.0f}", size=11))
            y += _BAR
        y += _GAP
    size = f'width="{_LEFT + _WIDTH + _RIGHT}" height="{height}"'
    style = 'font-family="system-ui, sans-serif"'
    ground = '<rect width="100%" height="100%" fill="white"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} {style}>\n{ground}\n' + "\n".join(shapes) + "\n</svg>\n"


def _text(x: float, y: float, said: str, *, anchor: str = "start", size: int = 12) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{_INK}" text-anchor="{anchor}">{said}</text>'
