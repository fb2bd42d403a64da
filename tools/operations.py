"""The operations of an OpenAPI description as values: names, places, what is asked and given; never sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import operation_notes as notes
from attrs import frozen
from description import Schema, camel

METHODS = ("get", "post", "put", "patch", "delete")
JSON = "application/json"
EVENTS = "text/event-stream"
_KINDS = {JSON: "json", "application/x-www-form-urlencoded": "form", "multipart/form-data": "multipart"}


@frozen
class Counted:
    """Pages by offset: so many items each, so many at the most, and the last offset there is."""

    size: int
    most: int | None
    last: int | None
    whole: bool


@frozen
class Marked:
    """Pages by cursor: the key that asks, the field that tells, and the key that asks by an item's name, if another."""

    key: str
    told: str
    by_name: str | None = None


@frozen(kw_only=True, eq=False)
class Call:
    """One operation: `name` is its function's, `title` the stem of its types, `resource` where they live.

    `request` is what is asked in all, `base` the schema that it adds to, `answer` the schema of what is given, None for
    nothing, and for bytes, which `accept` names the type of, `event` that of what comes where a stream is asked for,
    which some always do. `body` is how the rest of the request is written: as JSON, as a form, `files` of which are
    some keys of one in parts, or not at all. An operation that takes two kinds has a function for each.
    """

    name: str
    title: str
    resource: str
    method: str
    path: str
    request: Schema
    base: str | None
    body: str
    query: tuple[str, ...]
    commas: tuple[str, ...]
    needed: tuple[str, ...]
    headers: Mapping[str, str]
    clashes: Mapping[str, Sequence[str]]
    files: tuple[str, ...]
    wrapper: str
    answer: Schema | None
    event: Schema | None
    always_streams: bool
    accept: str
    paging: Counted | Marked | None
    statuses: tuple[int, ...]
    link: str

    @property
    def asked(self) -> str | None:
        """Name the schema of what is asked, if anything could be."""
        own = f"{self.title}Request"
        return own if self.request["properties"] else self.base

    @property
    def takes_name(self) -> bool:
        """Whether one value may say two of the path: `{"model": "openai/gpt-4o"}`."""
        return "{author}/{slug}" in self.path

    @property
    def needs_nothing(self) -> bool:
        """Whether the request may be left out."""
        return not self.body and not self.request["required"] and "{" not in self.path


def snake(text: str) -> str:
    """Write `twoWords` as `two_words`."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^0-9a-zA-Z]+", "_", text)
    return re.sub("_+", "_", words).lower().strip("_")


class Operations:
    """Reads those that take parameters or JSON, and give JSON, bytes or nothing."""

    def __init__(self, description: Schema) -> None:
        """Take the whole description."""
        self._description = description

    def resolve(self, schema: Schema) -> Schema:
        """Follow a reference."""
        while "$ref" in schema:
            found: Any = self._description
            for step in schema["$ref"].split("/")[1:]:
                found = found[step]
            schema = found
        return schema

    def __iter__(self) -> Iterator[Call]:
        for path, item in self._description["paths"].items():
            for method in METHODS:
                if method in item and self._is_plain(item[method]):
                    bodies = self._bodies(item[method])
                    kinds: Sequence[str | None] = [each for each in bodies if each in _KINDS] or [None]
                    for kind in kinds:
                        yield self._call(path, method, item[method], item.get("parameters", ()), kind)

    def at(self, method: str, path: str) -> Call:
        """Read one, of whatever kind."""
        item = self._description["paths"][path]
        kind = next((each for each in self._bodies(item[method]) if each in _KINDS), None)
        return self._call(path, method, item[method], item.get("parameters", ()), kind)

    def _is_plain(self, operation: Schema) -> bool:
        bodies = self._bodies(operation)
        answers = self._success(operation)[1]
        return (
            operation["operationId"] not in notes.ELSEWHERE
            and (not bodies or any(kind in _KINDS for kind in bodies))
            and (not answers or JSON in answers or _bytes_of(answers) != "")
        )

    def _bodies(self, operation: Schema) -> Schema:
        found: Schema = self.resolve(operation.get("requestBody", {})).get("content", {})
        return found

    def _call(self, path: str, method: str, operation: Schema, shared: Sequence[Schema], kind: str | None) -> Call:
        parameters = [self.resolve(each) for each in (*shared, *operation.get("parameters", ()))]
        # The headers of every operation are options.
        parameters = [each for each in parameters if each["name"] not in notes.OPTIONS]
        bodies = self._bodies(operation)
        second = "" if kind in (None, *list(bodies)[:1]) else _KINDS[kind or ""]
        called = operation.get("x-speakeasy-name-override") or operation["operationId"]
        own = operation["operationId"] + camel(second)
        resource = snake(operation.get("tags", [own])[0])
        resource = notes.RESOURCES.get(resource, resource)
        title = notes.TITLES.get(own, own[:1].upper() + own[1:])
        asked = None if kind is None else _unmarked(bodies[kind]["schema"])
        request, base = self._request(f"{title}Request", parameters, asked)
        statuses, answers = self._success(operation)
        whole: Schema = {} if asked is None else self.resolve(asked)
        can_stream = EVENTS in answers and "stream" in whole.get("properties", {})
        events = self.resolve(answers[EVENTS]["schema"]) if can_stream else {}
        name = "_".join(filter(None, (resource, snake(called), second)))
        return Call(
            name=name,
            title=title,
            resource=resource,
            method=method.upper(),
            path=re.sub(r"\{(\w+)\}", lambda name: f"{{{snake(name[1])}}}", path),
            request=request,
            base=base,
            body="" if kind is None else _KINDS[kind],
            query=tuple(each["name"] for each in parameters if each["in"] == "query"),
            commas=tuple(each["name"] for each in parameters if each["in"] == "query" and _has_commas(each)),
            needed=tuple(each["name"] for each in parameters if each["in"] == "query" and each.get("required")),
            headers={snake(each["name"]): each["name"] for each in parameters if each["in"] == "header"},
            clashes=self._clashes(path, method),
            files=tuple(key for key, each in request["properties"].items() if each.get("format") == "binary"),
            wrapper=snake(asked["$ref"].rsplit("/", 1)[1]) if asked and "$ref" in asked else "request_body",
            answer=answers[JSON]["schema"] if JSON in answers else None,
            event=events.get("properties", {}).get("data"),
            always_streams=can_stream and "stream" in whole.get("required", ()),
            accept=_bytes_of(answers),
            paging=_paging(name, operation, {each["name"]: each["schema"] for each in parameters}),
            statuses=statuses,
            link=f"https://openrouter.ai/docs/api/api-reference/{resource.replace('_', '-')}",
        )

    def _clashes(self, path: str, method: str) -> dict[str, tuple[str, ...]]:
        """Give the values of a path that would make it that of another operation: `/videos/models`."""
        found: dict[str, tuple[str, ...]] = {}
        parts = path.split("/")
        for other, item in self._description["paths"].items():
            others = other.split("/")
            if other != path and method in item and len(others) == len(parts):
                apart = [(part, value) for part, value in zip(parts, others, strict=True) if part != value]
                if len(apart) == 1 and apart[0][0].startswith("{") and not apart[0][1].startswith("{"):
                    name = snake(apart[0][0].strip("{}"))
                    found[name] = (*found.get(name, ()), apart[0][1])
        return found

    def _success(self, operation: Schema) -> tuple[tuple[int, ...], Schema]:
        """Give all statuses, and the kinds of content of successes, each as the first has it that has any."""
        responses = {code: self.resolve(each) for code, each in operation["responses"].items()}
        contents: dict[str, Any] = {}
        for code, each in responses.items():
            contents = {**each.get("content", {}), **contents} if code.startswith("2") else contents
        return tuple(sorted(int(code) for code in responses)), contents

    def _request(self, name: str, parameters: Sequence[Schema], asked: Schema | None) -> tuple[Schema, str | None]:
        """Give what is asked in all, path, query and body side by side, and the schema that it adds to, if any."""
        properties = {
            snake(each["name"]) if each["in"] != "query" else each["name"]: _type(each) for each in parameters
        }
        required = [key for key, each in zip(properties, parameters, strict=True) if each.get("required")]
        base = None if asked is None or "$ref" not in asked else asked["$ref"].rsplit("/", 1)[1]
        if base is not None and base != name:
            return {"type": "object", "properties": properties, "required": required}, base
        body = {} if asked is None else self.resolve(asked)
        return {
            **body,
            "type": "object",
            "properties": {**properties, **body.get("properties", {})},
            "required": [*required, *body.get("required", ())],
        }, None


def _bytes_of(answers: Schema) -> str:
    """Name the type of an answer that is bytes; nothing, where it is none."""
    return next((kind for kind, each in answers.items() if each.get("schema", {}).get("format") == "binary"), "")


def _unmarked(schema: Schema) -> Schema:
    """Take the mark of a list, `[]`, from the keys of a form: it is put on where one is written."""
    marked: Schema = schema.get("properties", {})
    properties = {key.removesuffix("[]"): each for key, each in marked.items()}
    return {**schema, "properties": properties} if {*properties} != {*marked} else schema


def _has_commas(parameter: Schema) -> bool:
    says = str(parameter.get("description") or "").lower()
    return parameter.get("explode") is False or "comma-separated" in says or "comma separated" in says


def _paging(name: str, operation: Schema, keys: Schema) -> Counted | Marked | None:
    """Tell how a list goes on from page to page, as far as it does."""
    said = operation.get("x-speakeasy-pagination", {})
    if said.get("type") == "cursor":
        key, told = said["inputs"][0]["name"], said["outputs"]["nextCursor"].removeprefix("$.")
        return Marked(key, told, "after" if "after" in {*keys} - {key} else None)
    if name in notes.CURSORS:
        return Marked(*notes.CURSORS[name])
    if "offset" not in keys:
        return None
    limit = keys.get("limit", {})
    # Where nothing says how many make a page, a page of none is the last.
    size = limit.get("default", notes.PAGE_SIZES.get(name, 1))
    return Counted(size, limit.get("maximum"), keys["offset"].get("maximum"), name in notes.WHOLE)


def _type(parameter: Schema) -> Schema:
    """Give the schema of a parameter, as wide as what we write for it."""
    schema: dict[str, Any] = dict(parameter["schema"])
    if parameter["in"] == "query":
        if schema.get("format") in ("date", "date-time"):
            return {"anyOf": [{"type": "string"}, {"x-python": camel(schema["format"])}]}
        if schema.get("type") != "array" and _has_commas(parameter):
            return {"anyOf": [schema, {"type": "array", "items": {"type": "string"}}]}
        if {*schema.get("enum", ())} - {None} and {*schema.get("enum", ())} <= {"true", "false", None}:
            return {"anyOf": [{"type": "boolean"}, schema]}
    return schema
