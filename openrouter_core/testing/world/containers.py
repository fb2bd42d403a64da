"""Containers: in each lie the files that a model made in it, from the beginning, and come back byte for byte."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openrouter_core.testing.world.checks import TEXT, whole
from openrouter_core.testing.world.files import file_reply, keep_file
from openrouter_core.testing.world.refusal import missing, unfit
from openrouter_core.testing.world.route import Route

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.testing.replies import Reply
    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State

_MADE: Final = {
    "cfile_1": ("/mnt/data/table.csv", b"city,people\nParis,2103000\nOslo,717000\n"),
    "cfile_2": ("/mnt/data/answer.json", b'{"answer": 42}\n'),
    "cfile_3": ("/mnt/data/notes.txt", b"What was thought of on the way.\n"),
}
"""The files by their ids: where each lies, and what is in it."""

_SINCE: Final = 1_735_689_600
"""When they were made, in seconds since 1970."""

_PAGE: Final = 20


def _records(container: str) -> list[Record]:
    return [
        {
            "id": name,
            "object": "container.file",
            "container_id": container,
            "created_at": _SINCE + place,
            "bytes": len(data),
            "path": path,
            "source": "assistant",
        }
        for place, (name, (path, data)) in enumerate(_MADE.items())
    ]


def _list(_state: State, asked: Asked) -> Mapping[str, Any]:
    found = _records(asked.values["container_id"])
    if (after := asked.query.get("after")) is not None:
        names = [each["id"] for each in found]
        if after not in names:
            raise unfit(f"after: there is no file {after!r} to go on after.")
        found = found[names.index(after) + 1 :]
    limit = int(asked.query.get("limit", _PAGE))
    page = found[:limit]
    return {
        "object": "list",
        "data": page,
        "first_id": page[0]["id"] if page else None,
        "last_id": page[-1]["id"] if page else None,
        "has_more": len(found) > limit,
    }


def _name(asked: Asked) -> str:
    name = asked.values["file_id"]
    if name not in _MADE:
        raise missing("file", name)
    return name


def _look(_state: State, asked: Asked) -> Mapping[str, Any]:
    name = _name(asked)
    return next(each for each in _records(asked.values["container_id"]) if each["id"] == name)


def _download(_state: State, asked: Asked) -> Reply:
    path, data = _MADE[_name(asked)]
    return file_reply(path.rpartition("/")[2], data)


def _promote(state: State, asked: Asked) -> Mapping[str, Any]:
    path, data = _MADE[_name(asked)]
    return keep_file(state, path.rpartition("/")[2], data, (state.workspace({}), None))


ROUTES: Final = (
    Route("GET", "/containers/{container_id}/files", _list, query={"limit": whole(1, 100), "after": TEXT}),
    Route("GET", "/containers/{container_id}/files/{file_id}", _look),
    Route("GET", "/containers/{container_id}/files/{file_id}/content", _download),
    Route("POST", "/containers/{container_id}/files/{file_id}/promote", _promote),
)
