"""Lists in pages: every item once and in order, no request more than needed, and an end whatever the server does."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from importlib import import_module
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import openrouter_core
from kit.callers import RUNNERS
from openrouter_core import Ok, OpenRouterCore, errors
from openrouter_core.funcs import every
from openrouter_core.models.api_keys import ListKeysResponse
from openrouter_core.models.model import Page
from openrouter_core.testing import Received, Reply, StandIn, World, error
from openrouter_core.testing.replies import plain_reply


def operation_of(name: str) -> Any:
    """Give an operation by its function's name."""
    return getattr(import_module(getattr(every, name).__module__), name.upper(), None)


FUNCTIONS = [name for name in every.__all__ if hasattr(operation_of(name), "endpoint")]
PAGED = [name for name in FUNCTIONS if operation_of(name).endpoint.page or operation_of(name).endpoint.cursor]
BARE: Mapping[str, tuple[int, int, int | None]] = {
    "api_keys_list": (100, 100, None),
    "datasets_get_app_rankings": (50, 100, 100),
    "datasets_get_session_cost": (100, 500, 5_000),
}
"""Lists that tell neither how many there are nor whether there are more: a page's items, the most, the last offset."""
CURSORS: Mapping[str, tuple[str, str]] = {
    "batch_list": ("after", "last_id"),
    "containers_list_container_files": ("after", "last_id"),
    "files_list": ("cursor", "cursor"),
    "interns_list_interns": ("starting_after", "next_cursor"),
}
"""Lists that go on by a mark: the key that asks and the field that tells."""
WHOLE = {"models_list", "models_list_for_user", "embeddings_list_models"}


def test_what_takes_a_place_in_a_list_gives_pages() -> None:
    for name in FUNCTIONS:
        operation = operation_of(name)
        is_list = {"offset", "cursor", "after", "starting_after"} & {*operation.endpoint.query}
        assert (name in PAGED) == bool(is_list), name
        assert not is_list or isinstance(operation.reading.whole({"data": []}), Page), name


def listing(name: str, total: int, *, size: int = 50) -> Callable[[Received], Reply]:
    """Play a list of so many, as the operation called `name` would tell it."""

    def answer(received: Received) -> Reply:
        query = {key: values[-1] for key, values in parse_qs(urlsplit(received.path).query).items()}
        default, most, last = BARE.get(name, (size, 1_000, None))
        limit = total if name in WHOLE and not {"limit", "offset"} & {*query} else min(
            int(query.get("limit", default)), most
        )  # fmt: skip
        key, told = CURSORS.get(name, ("offset", ""))
        begin = int(query.get(key, "0").rpartition("-")[2])
        if last is not None and begin > last:
            return error(400, "offset: too far")
        found = [{"id": f"item-{each}"} for each in range(begin, min(begin + limit, total))]
        end = begin + len(found)
        page: dict[str, Any] = {"data": found}
        if name in CURSORS:
            has_mark = bool(found) if told == "last_id" else end < total
            page |= {"has_more": end < total, told: f"mark-{end}" if has_mark else None}
        elif name.startswith("vault"):
            page["has_more"] = end < total
        elif name not in BARE:
            page["total_count"] = total
        return plain_reply(200, page)

    return answer


def asked(name: str) -> dict[str, Any]:
    """Give what the path needs."""
    return {part[1:-1]: "x" for part in operation_of(name).endpoint.path.split("/") if part.startswith("{")}


def walk(way: str, how: str, name: str, core: Any, *args: Any, **kwargs: Any) -> list[Any]:
    """Walk to the end, `how` being pages or items: blocking, on asyncio, on trio."""
    runner = RUNNERS[way]
    if runner is None:
        given: list[Any] = [*getattr(openrouter_core, how)(function_of(name), core, *args, **kwargs)]
        return given

    async def run() -> list[Any]:
        walked = getattr(openrouter_core, f"{how}_async")(function_of(f"{name}_async"), core, *args, **kwargs)
        found = [each async for each in walked]
        if isinstance(core, OpenRouterCore):
            await core.aclose()
        return found

    found: list[Any] = runner(run)
    return found


def function_of(name: str) -> Any:
    """Give a function by its name."""
    return getattr(openrouter_core, name)


def core_of(server: StandIn) -> OpenRouterCore:
    """Make a core for one walk."""
    return OpenRouterCore(api_key="k", server_url=server.url, retries=0)


def names_in(walked: Iterable[Any]) -> list[str]:
    """Give the names of items that must all be there."""
    return [each.unwrap().raw["id"] for each in walked]


@pytest.mark.parametrize("name", PAGED)
def test_every_item_comes_once_in_order_and_no_page_is_asked_for_in_vain(name: str) -> None:
    @settings(max_examples=6)
    @given(st.data())
    def fact(data: Any) -> None:
        sizes = st.just(100) if name == "api_keys_list" else st.integers(1, 7)
        size = data.draw(sizes)
        total = data.draw(st.integers(0, 3)) * size + data.draw(st.integers(0, size - 1))
        begin = data.draw(st.integers(0, total)) if "offset" in operation_of(name).endpoint.query else 0
        request: dict[str, Any] = asked(name) | ({} if name == "api_keys_list" else {"limit": size})
        request |= {"offset": begin} if begin else {}
        with StandIn(listing(name, total)) as server:
            walked = walk(data.draw(st.sampled_from([*RUNNERS])), "items", name, core_of(server), request)
            assert names_in(walked) == [f"item-{each}" for each in range(begin, total)]
            is_full = total > begin and (total - begin) % size == 0
            wanted = max(1, math.ceil((total - begin) / size)) + (name in BARE and is_full)
            assert len(server.received) == wanted
            assert all(
                each.path.partition("?")[0] == server.received[0].path.partition("?")[0] for each in server.received
            )

    fact()


@pytest.mark.parametrize("name", PAGED)
def test_without_a_request_a_list_is_walked_as_its_pages_come(name: str) -> None:
    """A list of models is whole then, be it longer than a page and without a count."""
    with StandIn(listing(name, 120)) as server:
        count = len(walk("blocking", "pages", name, core_of(server), *([asked(name)] if asked(name) else [])))
        size = 120 if name in WHOLE else BARE.get(name, (50, 0, None))[0]
        assert count == len(server.received) == math.ceil(120 / size)


def test_a_whole_list_that_is_not_counted_is_asked_for_once() -> None:
    """As gateways give their models, whatever is asked.

    https://platform.openai.com/docs/api-reference/models/list
    """
    everything = plain_reply(200, {"object": "list", "data": [{"id": str(each)} for each in range(700)]})
    with StandIn(lambda _: everything) as server:
        assert len(walk("blocking", "items", "models_list", core_of(server))) == 700
        assert len(server.received) == 1


def test_rankings_end_where_the_description_has_their_last_offset() -> None:
    with StandIn(listing("datasets_get_app_rankings", 1_000)) as server:
        walked = walk("blocking", "items", "datasets_get_app_rankings", core_of(server))
        assert len(names_in(walked)) == 150


def page(*ids: str, **more: Any) -> Reply:
    """Write a page."""
    return plain_reply(200, {"data": [{"id": each} for each in ids], **more})


ASTRAY = errors.ResponseValidationError
MISBEHAVING: list[Any] = [
    pytest.param("byok_list", [page("a", "b", total_count=9)] * 9, "ab", 2, ASTRAY, "before", id="ignores the offset"),
    pytest.param("byok_list", [page(total_count=5)] * 9, "", 1, ASTRAY, "nothing new", id="counts and gives none"),
    pytest.param(
        "byok_list", [page("a", total_count=9), page(total_count=9)], "a", 2, ASTRAY, "nothing new", id="stops giving"
    ),
    pytest.param("vault_list_vault_secrets", [page(has_more=True)] * 9, "", 1, ASTRAY, "nothing new", id="no items"),
    pytest.param("api_keys_list", [page(*map(str, range(100)))] * 9, "", 2, ASTRAY, "before", id="full again"),
    pytest.param(
        "byok_list", [page("a", total_count=9), page("b", total_count=9)] * 9, "ab", 3, ASTRAY, "before", id="turns"
    ),
    pytest.param(
        "files_list", [page("a", cursor="1"), page("b", cursor="1")], "ab", 2, ASTRAY, "nothing new", id="same cursor"
    ),
    pytest.param(
        "files_list",
        [page("a", cursor="1"), page("b", cursor="2"), page("c", cursor="1")],
        "abc",
        3,
        ASTRAY,
        "nothing new",
        id="leads in a circle",
    ),
    pytest.param("files_list", [page(cursor="1"), page(cursor="1")], "", 2, ASTRAY, "nothing new", id="empty circle"),
    pytest.param(
        "batch_list", [page(has_more=True, last_id=None)], "", 1, ASTRAY, "nothing new", id="more and no way to it"
    ),
    pytest.param(
        "batch_list",
        [page("a", has_more=True, last_id="a"), page("b", has_more=True, last_id="a")],
        "ab",
        2,
        ASTRAY,
        "nothing new",
        id="does not advance",
    ),
    pytest.param(
        "files_list",
        [page(cursor=str(each)) for each in range(9)],
        "",
        4,
        errors.ResponseTooLargeError,
        "more than 4 pages",
        id="never ends",
    ),
    pytest.param(
        "files_list", [page("a", cursor="1"), error(503, "no")], "a", 2, errors.ServiceUnavailableResponseError, "no",
        id="refuses the second page",
    ),
    pytest.param(
        "files_list", [page("a", cursor="1"), plain_reply(200, {"data": 1})], "a", 2, ASTRAY, "", id="no page"
    ),
]  # fmt: skip


@pytest.mark.parametrize("way", RUNNERS)
@pytest.mark.parametrize(("name", "replies", "ids", "requests", "kind", "said"), MISBEHAVING)
def test_a_server_that_misbehaves_comes_to_an_error_and_an_end(
    way: str,
    name: str,
    replies: Sequence[Reply],
    ids: str,
    requests: int,
    kind: type[errors.OpenRouterError],
    said: str,
) -> None:
    for how in ("items", "pages"):
        with StandIn() as server:
            server.script(*replies)
            *walked, last = walk(way, how, name, core_of(server), {}, {"max_pages": 4})
            assert len(server.received) == requests
            if how == "items" and ids:
                assert "".join(names_in(walked)) == ids
            failure = last.failure()
            assert isinstance(failure, kind)
            assert said in str(failure)
            assert failure.request_sent
            assert failure.http_meta.attempts == 1


def test_a_key_that_a_server_quotes_is_told_in_no_error() -> None:
    key = "sk-or-v1-0123456789abcdef"
    quoting = Reply(200, {"content-type": "application/json", "x-echo": key}, [b'{"data": [], "total_count": 3}'])
    with StandIn(lambda _: quoting) as server:
        core = OpenRouterCore(api_key=key, server_url=server.url)
        failure = walk("blocking", "items", "byok_list", core)[-1].failure()
        assert key not in f"{failure} {failure!r} {failure.headers} {failure.http_meta}"


def test_where_a_mark_is_missing_the_last_items_name_is_one() -> None:
    for name, first, query in (
        ("interns_list_interns", page("a", "b", has_more=True), "limit=2&starting_after=b"),
        ("files_list", page("a", "b", has_more=True, last_id="b"), "limit=2&after=b"),
    ):
        with StandIn() as server:
            server.script(first, page("c", has_more=False))
            assert names_in(walk("blocking", "items", name, core_of(server), {"limit": 2})) == ["a", "b", "c"]
            assert sorted(server.received[1].path.partition("?")[2].split("&")) == sorted(query.split("&"))


def test_more_than_a_page_can_hold_is_not_expected_of_it() -> None:
    with StandIn(listing("datasets_get_session_cost", 700)) as server:
        walked = walk("blocking", "items", "datasets_get_session_cost", core_of(server), {"limit": 1_000})
        assert len(names_in(walked)) == 700
        assert len(server.received) == 2


def test_a_mark_of_one_kind_takes_the_place_of_the_other() -> None:
    with StandIn() as server:
        server.script(page("b", cursor="1", has_more=True), page("c", has_more=False))
        assert names_in(walk("blocking", "items", "files_list", core_of(server), {"after": "a"})) == ["b", "c"]
        assert [each.path.partition("?")[2] for each in server.received] == ["after=a", "cursor=1"]


def test_numbers_may_be_written_as_text() -> None:
    with StandIn(listing("api_keys_list", 220)) as server:
        assert len(walk("blocking", "items", "api_keys_list", core_of(server), {"offset": "10"})) == 210
        assert [each.path.rpartition("offset=")[2] for each in server.received] == ["10", "110", "210"]


@pytest.mark.parametrize("way", RUNNERS)
def test_what_cannot_be_asked_is_told_and_nothing_is_sent(way: str) -> None:
    with StandIn() as server:
        for args in (({"limi": 3},), (3,), (None, {"max_pages": 0}), (None, {"max_pages": "3"}), (None, 3)):
            for how in ("items", "pages"):
                (only,) = walk(way, how, "byok_list", core_of(server), *args)
                assert isinstance(only.failure(), errors.InvalidRequestError)
        assert server.received == []


def test_pages_are_asked_for_when_they_are_wanted() -> None:
    with StandIn(listing("byok_list", 9)) as server, core_of(server) as core:
        walked = openrouter_core.items(openrouter_core.byok_list, core, {"limit": 3})
        assert server.received == []
        assert names_in([next(walked) for _ in range(3)]) == ["item-0", "item-1", "item-2"]
        assert len(server.received) == 1
        next(walked)
        assert len(server.received) == 2


def test_a_page_tells_the_request_of_the_next() -> None:
    with StandIn(listing("byok_list", 5)) as server, core_of(server) as core:
        request: Any = {"limit": 3, "provider": "openai"}
        first = openrouter_core.byok_list(core, request).unwrap()
        assert first.next_page == {"limit": 3, "provider": "openai", "offset": 3}
        following: Any = first.next_page
        assert openrouter_core.byok_list(core, following).unwrap().next_page is None
        assert ListKeysResponse(data=()).next_page is None


@pytest.mark.parametrize("way", RUNNERS)
def test_partials_and_what_stands_in_for_a_function_are_walked(way: str) -> None:
    is_async = RUNNERS[way] is not None
    original = function_of("byok_list_async" if is_async else "byok_list")
    given: Any = ListKeysResponse(data=())

    def stand_in(_core: object, query: Any = None, options: Any = None) -> Any:
        return original(core, query, options)

    def fake(_core: object) -> Any:
        async def later() -> Any:
            return Ok(given)

        return later() if is_async else Ok(given)

    def strangers(_core: object, number: int) -> Any:
        return Ok(Strangers(number))

    class Strangers:
        def __init__(self, number: int) -> None:
            self.data = (number, number + 1)
            self.next_page = {"n": number} if number < 0 else None

    functions: list[tuple[Any, tuple[Any, ...], int]] = [
        (partial(original, request={"limit": 2}), (), 5),
        (partial(original, options={"timeout_ms": 9_000}), ({"limit": 2},), 5),
        (partial(original, request={"limit": 2}, options={"max_pages": 1}), (), 3),
        (stand_in, ({"limit": 2},), 5),
        (fake, (), 0),
        (strangers, (3,), 2),
    ]
    for function, args, count in functions:
        with StandIn(listing("byok_list", 5)) as server:
            core = core_of(server)
            assert len(walk_with(function, core, *args, way=way)) == count


def walk_with(function: Any, core: OpenRouterCore, *args: Any, way: str, **kwargs: Any) -> list[Any]:
    """Walk over the items that a function gives which is none of the package's."""
    runner = RUNNERS[way]
    if runner is None:
        return [*openrouter_core.items(function, core, *args, **kwargs)]

    async def run() -> list[Any]:
        async with core:
            return [each async for each in openrouter_core.items_async(function, core, *args, **kwargs)]

    found: list[Any] = runner(run)
    return found


def raising(*_: object) -> Any:
    """Fail, and quote a key."""
    raise ValueError("it broke with sk-or-v1-0123456789abcdef0123456789abcdef")


@pytest.mark.parametrize("way", RUNNERS)
@pytest.mark.parametrize(
    ("function", "said"),
    [
        (None, "function: raised TypeError"),
        (raising, "function: raised ValueError: it broke"),
        (lambda *_: "page", "function: gave neither Ok nor Err but str"),
        (lambda *_: Ok("page"), "function: raised AttributeError"),
    ],
)
def test_a_function_that_is_none_is_told(way: str, function: Any, said: str) -> None:
    (only,) = walk_with(function, OpenRouterCore(api_key="k"), way=way)
    failure = only.failure()
    assert isinstance(failure, errors.InvalidRequestError)
    assert str(failure).startswith(said)
    assert "0123456789abcdef" not in str(failure)


def test_an_asynchronous_function_is_for_the_asynchronous_walk() -> None:
    for function in (openrouter_core.byok_list_async, awaited_otherwise):
        wrong: Any = function
        (only,) = openrouter_core.items(wrong, OpenRouterCore(api_key="k"))
        assert "is asynchronous" in str(only.failure())


class Later:
    """Is awaited, and no coroutine."""

    def __await__(self) -> Any:
        raise NotImplementedError


def awaited_otherwise(*_: object) -> Any:
    """Give what is awaited, and no coroutine."""
    return Later()


def test_two_tasks_do_not_walk_at_once_and_one_goes_on_after_it_was_cancelled() -> None:
    async def run() -> None:
        with StandIn(listing("byok_list", 3)) as server:
            core = core_of(server)
            walked = openrouter_core.items_async(openrouter_core.byok_list_async, core, {"limit": 2})
            async with core:
                first = asyncio.ensure_future(anext(walked))
                await asyncio.sleep(0)
                with pytest.raises(RuntimeError, match="another task"):
                    await anext(walked)
                first.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await first
                assert names_in([each async for each in walked]) == ["item-0", "item-1", "item-2"]

    asyncio.run(run())


def test_the_stand_ins_own_lists_are_walked() -> None:
    names = [f"author/m{each}" for each in range(7)]
    with StandIn(world=World(models=names)) as server, core_of(server) as core:
        walked = [*openrouter_core.items(openrouter_core.models_list, core, {"limit": 3})]
        assert [each.unwrap().id for each in walked] == names
        assert len(server.received) == 3
        for each in range(101):
            openrouter_core.api_keys_create(core, {"name": str(each)}).unwrap()
        before = len(server.received)
        assert len({each.unwrap().hash for each in openrouter_core.items(openrouter_core.api_keys_list, core)}) >= 101
        assert len(server.received) == before + 2
        for each in range(5):
            openrouter_core.interns_create_intern(core, {"name": str(each)}).unwrap()
        hired = [*openrouter_core.items(openrouter_core.interns_list_interns, core, {"limit": 2})]
        assert [each.unwrap().name for each in hired] == [str(each) for each in range(5)]
