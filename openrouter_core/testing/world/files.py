"""Files: what was uploaded comes back byte for byte, which the API itself allows only of what it made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from openrouter_core.testing.replies import Reply
from openrouter_core.testing.world.checks import TEXT, one_of, whole
from openrouter_core.testing.world.kinds import kind_of
from openrouter_core.testing.world.refusal import Refusal, missing, unfit
from openrouter_core.testing.world.route import Route, read_form

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State

_LARGEST: Final = 100_000_000


def keep_file(state: State, name: str, data: bytes, place: tuple[str, str | None]) -> Mapping[str, Any]:
    """Put a file into a place, a workspace and maybe a provider's own store, and tell of it."""
    if not data:
        raise unfit("file: it is empty.")
    if len(data) > _LARGEST:
        raise Refusal(413, f"file: it has {len(data):,} bytes, and {_LARGEST:,} are the most.")
    kind = kind_of(data)
    if kind is None:
        raise unfit("file: it is neither text nor a document, an image or audio of a kind that is taken.")
    record: Record = {
        "_shape": "openrouter",
        "id": f"or_file_{state.number()}",
        "type": "file",
        "filename": name,
        "mime_type": kind,
        "size_bytes": len(data),
        "created_at": state.now(),
        "downloadable": True,
    }
    state.shelf("files")[record["id"]] = {"record": record, "data": data, "place": place}
    return record


def file_reply(name: str, data: bytes) -> Reply:
    """Answer with a file."""
    disposition = f"attachment; filename*=UTF-8''{quote(name, safe='')}"  # RFC 6266, 4.3
    return Reply(200, {"content-type": "application/octet-stream", "content-disposition": disposition}, (data,))


def _place(state: State, asked: Asked) -> tuple[str, str | None]:
    return state.workspace(dict(asked.query)), asked.query.get("provider")


def _upload(state: State, asked: Asked) -> Mapping[str, Any]:
    _, files = read_form(asked.request, {})
    if "file" not in files:
        raise unfit("file: it is missing; a file is wanted.")
    file = files["file"]
    return keep_file(state, file.file_name or "file", file.data, _place(state, asked))


def _list(state: State, asked: Asked) -> Mapping[str, Any]:
    if "before_id" in asked.query or asked.query.get("order") == "desc":
        raise unfit("before_id, order: files are listed from the first on.")
    place = _place(state, asked)
    found = [each["record"] for each in state.shelf("files").values() if each["place"] == place]
    after = next((asked.query[name] for name in ("cursor", "after", "after_id") if name in asked.query), None)
    if after is not None:
        names = [each["id"] for each in found]
        if after not in names:
            raise unfit(f"cursor: there is no file {after!r} to go on after.")
        found = found[names.index(after) + 1 :]
    limit = int(asked.query.get("limit", _PAGE))
    page = found[:limit]
    last = page[-1]["id"] if page else None
    return {
        "_shape": "openrouter",
        "data": page,
        "has_more": len(found) > limit,
        "first_id": page[0]["id"] if page else None,
        "last_id": last,
        "cursor": last if len(found) > limit else None,
    }


def _kept(state: State, asked: Asked) -> Record:
    name = asked.values["file_id"]
    kept = state.shelf("files").get(name)
    if kept is None or kept["place"] != _place(state, asked):
        raise missing("file", name)
    return kept


def _look(state: State, asked: Asked) -> Mapping[str, Any]:
    record: Record = _kept(state, asked)["record"]
    return record


def _download(state: State, asked: Asked) -> Reply:
    kept = _kept(state, asked)
    return file_reply(kept["record"]["filename"], kept["data"])


def _delete(state: State, asked: Asked) -> Mapping[str, Any]:
    name: str = _kept(state, asked)["record"]["id"]
    del state.shelf("files")[name]
    return {"_shape": "openrouter", "id": name, "type": "file_deleted"}


_PAGE: Final = 100
_WHERE: Final = {"workspace_id": TEXT, "provider": one_of("openai", "anthropic")}
_PAGES: Final = {
    **_WHERE,
    "limit": whole(1, 1000),
    "cursor": TEXT,
    "after": TEXT,
    "after_id": TEXT,
    "before_id": TEXT,
    "order": one_of("asc", "desc"),
}
ROUTES: Final = (
    Route("POST", "/files", _upload, query=_WHERE),
    Route("GET", "/files", _list, query=_PAGES),
    Route("GET", "/files/{file_id}", _look, query=_WHERE),
    Route("GET", "/files/{file_id}/content", _download, query=_WHERE),
    Route("DELETE", "/files/{file_id}", _delete, query=_WHERE),
)
