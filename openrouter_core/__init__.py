"""OpenRouter as standalone functions that answer `Ok` or `Err`: one small core, and what you import, nothing more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.lazy import offer

if TYPE_CHECKING:
    from openrouter_core import errors as errors
    from openrouter_core.core import OpenRouterCore as OpenRouterCore
    from openrouter_core.errors import SendError as SendError
    from openrouter_core.funcs.beta_responses_send import beta_responses_send as beta_responses_send
    from openrouter_core.funcs.beta_responses_send import beta_responses_send_async as beta_responses_send_async
    from openrouter_core.funcs.chat_send import chat_send as chat_send
    from openrouter_core.funcs.chat_send import chat_send_async as chat_send_async
    from openrouter_core.funcs.responses_send import responses_send as responses_send
    from openrouter_core.funcs.responses_send import responses_send_async as responses_send_async
    from openrouter_core.http_meta import HttpMeta as HttpMeta
    from openrouter_core.options import BackoffStrategy as BackoffStrategy
    from openrouter_core.options import FetchOptions as FetchOptions
    from openrouter_core.options import RequestOptions as RequestOptions
    from openrouter_core.options import RetryConfig as RetryConfig
    from openrouter_core.protocols import ChatSend as ChatSend
    from openrouter_core.protocols import ChatSendAsync as ChatSendAsync
    from openrouter_core.protocols import ResponsesSend as ResponsesSend
    from openrouter_core.protocols import ResponsesSendAsync as ResponsesSendAsync
    from openrouter_core.result import Err as Err
    from openrouter_core.result import Ok as Ok
    from openrouter_core.result import Result as Result
    from openrouter_core.result import railway as railway
    from openrouter_core.result import railway_async as railway_async
    from openrouter_core.stream import AsyncEventStream as AsyncEventStream
    from openrouter_core.stream import EventStream as EventStream
    from openrouter_core.text import text_of as text_of
    from openrouter_core.validation import validate as validate
    from openrouter_core.version import __version__ as __version__
    from openrouter_core.warming import warm_up as warm_up
    from openrouter_core.warming import warm_up_async as warm_up_async

_WHERE = {
    "AsyncEventStream": "stream",
    "BackoffStrategy": "options",
    "ChatSend": "protocols",
    "ChatSendAsync": "protocols",
    "Err": "result",
    "EventStream": "stream",
    "FetchOptions": "options",
    "HttpMeta": "http_meta",
    "Ok": "result",
    "OpenRouterCore": "core",
    "RequestOptions": "options",
    "ResponsesSend": "protocols",
    "ResponsesSendAsync": "protocols",
    "Result": "result",
    "RetryConfig": "options",
    "SendError": "errors",
    "__version__": "version",
    "beta_responses_send": "funcs.beta_responses_send",
    "beta_responses_send_async": "funcs.beta_responses_send",
    "chat_send": "funcs.chat_send",
    "chat_send_async": "funcs.chat_send",
    "errors": "errors",
    "railway": "result",
    "railway_async": "result",
    "responses_send": "funcs.responses_send",
    "responses_send_async": "funcs.responses_send",
    "text_of": "text",
    "validate": "validation",
    "warm_up": "warming",
    "warm_up_async": "warming",
}

__all__ = [
    "AsyncEventStream",
    "BackoffStrategy",
    "ChatSend",
    "ChatSendAsync",
    "Err",
    "EventStream",
    "FetchOptions",
    "HttpMeta",
    "Ok",
    "OpenRouterCore",
    "RequestOptions",
    "ResponsesSend",
    "ResponsesSendAsync",
    "Result",
    "RetryConfig",
    "SendError",
    "__version__",
    "beta_responses_send",
    "beta_responses_send_async",
    "chat_send",
    "chat_send_async",
    "errors",
    "railway",
    "railway_async",
    "responses_send",
    "responses_send_async",
    "text_of",
    "validate",
    "warm_up",
    "warm_up_async",
]

if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__ = offer(__name__, {name: f"{__name__}.{module}" for name, module in _WHERE.items()})

    def __dir__() -> list[str]:
        return __all__
