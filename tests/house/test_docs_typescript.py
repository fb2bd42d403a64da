"""The page for those who come from the TypeScript SDK is true: its names exist, its refusals hold, its code runs."""

from __future__ import annotations

import ast
import builtins
import inspect
import re
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any, Final, NamedTuple, get_type_hints

import attrs
import pytest
from typing_extensions import is_typeddict

import openrouter_core
from kit.places import ROOT
from openrouter_core import Err, OpenRouterCore, chat_send, errors, funcs
from openrouter_core.errors import InvalidRequestError
from openrouter_core.testing import StandIn

PAGE: Final = (ROOT / "docs" / "from-typescript.md").read_text(encoding="utf-8")
PACKAGE: Final = Path(openrouter_core.__file__).parent
SOURCE: Final = "".join(file.read_text(encoding="utf-8") for file in PACKAGE.rglob("*.py"))
CODE: Final = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
SPAN: Final = re.compile(r"`([^`]+)`")

HOMES: Final = (
    "openrouter_core",
    "openrouter_core.errors",
    "openrouter_core.models.chat",
    "openrouter_core.models.responses",
    "functools",
)
"""Where a name that stands alone is looked for."""

MODULES: Final = frozenset({"openrouter_core", "httpx", "asyncio", "trio", "logging", "math", "os"})

STAND_FOR: Final = {
    "core": "OpenRouterCore",
    "request": "ChatRequest",
    "options": "RequestOptions",
    "outcome": "Err",
    "error": "APIError",
    "chunk": "ChatStreamChunk",
    "state": "Settled",
}
"""What the page calls a value of a class."""


class Row(NamedTuple):
    """A row of a table: what the TypeScript pages say, what is written here, and a remark."""

    typescript: str
    python: str
    remark: str


def rows() -> list[Row]:
    """Give the rows of all tables, without their heads."""
    lines = [line for line in CODE.sub("", PAGE).splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    found = [Row(*each) for each in cells if each[0] != "TypeScript" and set(each[0]) != {"-"}]
    assert len(found) > 100
    return found


ROWS: Final = rows()
TYPESCRIPT: Final = {span for row in ROWS for span in SPAN.findall(row.typescript)}


def spans() -> list[str]:
    """Give what is marked as code: all of it in the tables, and in the text what has a dot, each once."""
    text = "\n".join(line for line in CODE.sub("", PAGE).splitlines() if not line.startswith("|"))
    in_tables = [span for row in ROWS for span in SPAN.findall(f"{row.python} {row.remark}")]
    return list(dict.fromkeys([*in_tables, *(span for span in SPAN.findall(text) if "." in span)]))


def named(name: str) -> Any:
    """Give what a name stands for: a module, a class of ours, or a builtin."""
    name = STAND_FOR.get(name, name)
    if name in MODULES:
        return import_module(name)
    if hasattr(builtins, name):
        return getattr(builtins, name)
    found = next((home for home in HOMES if hasattr(import_module(home), name)), None)
    assert found is not None, f"there is no {name}"
    return getattr(import_module(found), name)


def member(owner: Any, name: str) -> Any:
    """Give an attribute, a submodule, or a field's annotation."""
    if inspect.ismodule(owner):
        return getattr(owner, name) if hasattr(owner, name) else import_module(f"{owner.__name__}.{name}")
    if is_typeddict(owner):
        return get_type_hints(owner)[name]
    if attrs.has(owner) and name in (fields := attrs.fields_dict(owner)):
        kind: Any = fields[name].type
        return named(kind) if isinstance(kind, str) and kind.isidentifier() else kind
    return getattr(owner, name)


KEYS: Final = {
    key
    for kind in ("RequestOptions", "FetchOptions", "RetryConfig", "BackoffStrategy", "ChatRequest", "ResponsesRequest")
    for key in named(kind).__annotations__
}


def resolve(node: ast.AST) -> Any:
    """Look up every name of an expression; give what it stands for, where that is plain."""
    match node:
        case ast.Name(id=name) if name.startswith("OPENROUTER_"):
            assert f'"{name}"' in SOURCE
        case ast.Name(id=name):
            return named(name)
        case ast.Attribute(value=owner, attr=name):
            return member(resolve(owner), name)
        case ast.Call(func=function, args=arguments, keywords=keywords):
            given = list(map(resolve, arguments))
            by_name = {str(each.arg): resolve(each.value) for each in keywords}
            # A method is looked up on its class; of what is written in C, the parameters are not always known.
            called = resolve(function)
            if isinstance(function, ast.Attribute) and isinstance(resolve(function.value), type):
                given.insert(0, None)
            if called.__module__ not in {"builtins", "functools"}:
                inspect.signature(called).bind(*given, **by_name)
        case ast.Dict(keys=keys):
            assert {ast.literal_eval(key) for key in keys if key is not None} <= KEYS
        case _:
            for part in ast.iter_child_nodes(node):
                if isinstance(part, ast.expr):
                    resolve(part)
    return None


@pytest.mark.parametrize("span", spans())
def test_what_stands_on_the_python_side_is_there(span: str) -> None:
    resolve(ast.parse(span, mode="eval").body)


WRONG: Final = (
    "chat_sent",
    "openrouter_core.nothing",
    "ChatRequest.mesages",
    "core.clse",
    "error.statusCode",
    "RetryConfig.max",
    "{'max_retry': 1}",
    "OPENROUTER_KEY",
    "chat_send(core)",
)


@pytest.mark.parametrize("wrong", WRONG)
def test_what_is_not_there_is_found_out(wrong: str) -> None:
    with pytest.raises((AssertionError, AttributeError, KeyError, TypeError, ModuleNotFoundError)):
        resolve(ast.parse(wrong, mode="eval").body)


@pytest.mark.parametrize("block", [body for language, body in CODE.findall(PAGE) if language == "python"])
def test_the_code_of_the_page_runs(
    block: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with StandIn() as server:
        monkeypatch.setenv("OPENROUTER_BASE_URL", server.url)
        monkeypatch.setenv("OPENROUTER_API_KEY", "any")
        exec(block, {})  # noqa: S102 - its purpose
        asked = [each for each in server.received if b"Hello" in each.body]
    assert len(asked) == ("Hello" in block)
    assert capsys.readouterr().out == ("You said: Hello" if 'end=""' in block else "You said: Hello\n") * len(asked)


def snake(name: str) -> str:
    """Spell a name as Python does."""
    return re.sub("(?<=[a-z])[A-Z]+", lambda capitals: f"_{capitals[0].lower()}", name)


REFUSED: Final = [
    span.split(".")
    for row in ROWS
    for span in SPAN.findall(row.typescript)
    if row.python == "refused" and re.fullmatch(r"(options|fetchOptions)\.\w+", span)
]


def refusal(core: OpenRouterCore, options: dict[str, Any]) -> str:
    """Give the message of a call that these options must keep from being sent."""
    given: Any = options
    refused = chat_send(core, {"messages": [{"role": "user", "content": "Hello"}]}, given)
    assert isinstance(refused, Err)
    assert isinstance(refused.failure(), InvalidRequestError)
    return str(refused.failure())


def test_what_is_called_refused_is_an_option() -> None:
    assert len(REFUSED) == sum(row.python == "refused" for row in ROWS) > 10


@pytest.mark.parametrize(("_where", "name"), REFUSED)
def test_what_is_called_refused_is_refused_wherever_it_may_stand(
    core: OpenRouterCore, stand_in: StandIn, _where: str, name: str
) -> None:
    for spelled in (name, snake(name)):
        assert f"options.{spelled}: no such option" in refusal(core, {spelled: "any"})
        assert f"options.fetch_options.{spelled}: no such option" in refusal(core, {"fetch_options": {spelled: "any"}})
    assert not stand_in.received


@pytest.mark.parametrize(
    ("name", "ours"),
    [
        ("retryCodes", "retry_codes"),
        ("timeoutMs", "timeout_ms"),
        ("stallTimeoutMs", "stream_idle_timeout_ms or timeout_ms"),
        ("serverURL", "server_url"),
        ("fetchOptions", "fetch_options"),
    ],
)
def test_an_option_in_camel_case_is_an_error_that_names_it(core: OpenRouterCore, name: str, ours: str) -> None:
    assert f"options.{name}" in TYPESCRIPT
    assert refusal(core, {name: None}) == f"options.{name}: no such option; did you mean {ours}?"


@pytest.mark.parametrize("name", ["initialInterval", "maxInterval", "maxElapsedTime"])
def test_a_part_of_the_retries_in_camel_case_is_an_error_that_names_it(core: OpenRouterCore, name: str) -> None:
    assert f"backoff.{name}" in TYPESCRIPT
    said = refusal(core, {"retries": {"strategy": "backoff", "backoff": {name: 500}}})
    assert said.startswith(f"options.retries.backoff.{name}: no such option; did you mean {snake(name)}_ms")


@pytest.mark.parametrize("key", ["chatRequest", "httpReferer", "appTitle", "appCategories", "xOpenRouterMetadata"])
def test_a_key_of_the_wrapped_request_in_camel_case_is_an_error_that_names_it(core: OpenRouterCore, key: str) -> None:
    assert f"request.{key}" in TYPESCRIPT
    hello = {"messages": [{"role": "user", "content": "Hello"}]}
    request: Any = {"chatRequest": hello} if key == "chatRequest" else {"chat_request": hello, key: "any"}
    refused = chat_send(core, request)
    assert isinstance(refused, Err)
    assert str(refused.failure()).startswith(f"{key}: is spelled ")


def test_what_is_further_inside_is_sent_as_it_is(core: OpenRouterCore, stand_in: StandIn) -> None:
    request: Any = {"messages": [{"role": "user", "content": "Hello"}], "metadata": {"userId": "7"}}
    chat_send(core, request).unwrap()
    assert b'"userId":"7"' in stand_in.received[0].body


def test_every_option_and_error_of_the_typescript_sdk_is_on_the_page() -> None:
    """The names are those of `SDKOptions`, `RequestOptions`, `RequestInit` and the error classes of the two pages."""
    core = "apiKey serverURL server httpReferer appTitle appCategories retryConfig timeoutMs stallTimeoutMs userAgent"
    calls = "retries retryCodes timeoutMs stallTimeoutMs serverURL headers fetchOptions signal"
    fetch = "method headers body signal redirect cache credentials keepalive mode referrer referrerPolicy integrity"
    client = "HTTPClientError ConnectionError RequestAbortedError RequestTimeoutError InvalidRequestError"
    others = "UnexpectedClientError StreamStalledError SDKValidationError ResponseValidationError OpenRouterError"
    wanted = {
        *f"{core} httpClient debugLogger hooks {client} {others}".split(),
        *(f"options.{name}" for name in calls.split()),
        *(f"fetchOptions.{name}" for name in f"{fetch} priority duplex window".split()),
        *(kind.__name__ for kind in errors.BY_STATUS.values()),
    }
    assert wanted <= TYPESCRIPT


@pytest.mark.parametrize(
    ("typescript", "status"), [(kind.__name__, status) for status, kind in errors.BY_STATUS.items()]
)
def test_a_status_has_the_same_class_in_both(typescript: str, status: int) -> None:
    (row,) = [row for row in ROWS if row.typescript == f"`{typescript}`"]
    assert row == Row(f"`{typescript}`", f"`{typescript}`", str(status))


# --- The page of all functions ---------------------------------------------------------------------------------------

NAMES_PAGE: Final = (ROOT / "docs" / "reference" / "names.md").read_text(encoding="utf-8")
NAMES: Final = dict(re.findall(r"^\| `(\w+)` \| `?(\w+)`? \|", NAMES_PAGE, re.MULTILINE))
"""Our names, by those of the TypeScript SDK."""


def test_every_function_is_on_the_page_of_names_once_and_of_theirs_only_one_is_not_ours() -> None:
    functions = {each.name for each in iter_modules(funcs.__path__)} - {"every"}
    assert sorted(NAMES.values()) == sorted([*functions, "none"])
    assert NAMES["callModel"] == "none"
    assert all(hasattr(openrouter_core, name) for name in functions)


@pytest.mark.parametrize(
    ("typescript", "python"),
    [
        ("chatSend", "chat_send"),
        ("betaResponsesSend", "beta_responses_send"),
        ("apiKeysGetCurrentKeyMetadata", "api_keys_get_current_key_metadata"),
        ("endpointsListZdrEndpoints", "endpoints_list_zdr_endpoints"),
        ("oAuthCreateAuthCode", "oauth_create_auth_code"),
        ("oAuthExchangeAuthCodeForAPIKey", "oauth_exchange_auth_code_for_api_key"),
        ("oAuthCreateAuthorizationUrl", "oauth_create_authorization_url"),
        ("oAuthCreateSHA256CodeChallenge", "oauth_create_sha256_code_challenge"),
        ("presetsCreatePresetsChatCompletions", "presets_create_presets_chat_completions"),
        ("videoGenerationGetGeneration", "video_generation_get_generation"),
    ],
)
def test_a_name_is_that_of_the_file_in_the_typescript_sdk(typescript: str, python: str) -> None:
    """https://github.com/OpenRouterTeam/typescript-sdk/tree/main/src/funcs."""
    assert NAMES[typescript] == python


def test_the_pages_that_are_led_to_have_the_function() -> None:
    for name, page in re.findall(r"\| `(\w+)` \| \[\w+\]\((\w+\.md)\) \|$", NAMES_PAGE, re.MULTILINE):
        assert f"\n## {name}\n" in (ROOT / "docs" / "reference" / page).read_text(encoding="utf-8")
