"""OpenRouter as standalone functions that answer `Ok` or `Err`: one small core, and what you import, nothing more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.models.lazy import offer_functions

if TYPE_CHECKING:
    from openrouter_core import errors as errors
    from openrouter_core.answers.finish import finish_of as finish_of
    from openrouter_core.answers.gathering import gather as gather
    from openrouter_core.answers.gathering import gather_async as gather_async
    from openrouter_core.answers.gathering.chat import ChatGatherer as ChatGatherer
    from openrouter_core.answers.gathering.messages import MessageGatherer as MessageGatherer
    from openrouter_core.answers.gathering.responses import ResponseGatherer as ResponseGatherer
    from openrouter_core.answers.structured import parsed as parsed
    from openrouter_core.answers.text import text_deltas as text_deltas
    from openrouter_core.answers.text import text_deltas_async as text_deltas_async
    from openrouter_core.answers.text import text_of as text_of
    from openrouter_core.answers.tool_use import ChatCall as ChatCall
    from openrouter_core.answers.tool_use import MessageCall as MessageCall
    from openrouter_core.answers.tool_use import ResponseCall as ResponseCall
    from openrouter_core.answers.tool_use import ToolCall as ToolCall
    from openrouter_core.answers.tool_use import tool_calls as tool_calls
    from openrouter_core.answers.tool_use import tool_result as tool_result
    from openrouter_core.answers.tool_use import wants_tools as wants_tools
    from openrouter_core.answers.turns import assistant_turn as assistant_turn
    from openrouter_core.call.protocols import ChatSend as ChatSend
    from openrouter_core.call.protocols import ChatSendAsync as ChatSendAsync
    from openrouter_core.call.protocols import MessagesSend as MessagesSend
    from openrouter_core.call.protocols import MessagesSendAsync as MessagesSendAsync
    from openrouter_core.call.protocols import ResponsesSend as ResponsesSend
    from openrouter_core.call.protocols import ResponsesSendAsync as ResponsesSendAsync
    from openrouter_core.call.protocols import Send as Send
    from openrouter_core.call.protocols import SendAsync as SendAsync
    from openrouter_core.call.validation import validate as validate
    from openrouter_core.core import OpenRouterCore as OpenRouterCore
    from openrouter_core.errors import SendError as SendError
    from openrouter_core.funcs.beta_responses_send import beta_responses_send as beta_responses_send
    from openrouter_core.funcs.beta_responses_send import beta_responses_send_async as beta_responses_send_async
    from openrouter_core.funcs.every import *
    from openrouter_core.http_meta import HttpMeta as HttpMeta
    from openrouter_core.models.content import Content as Content
    from openrouter_core.models.upload import FileInput as FileInput
    from openrouter_core.models.upload import Upload as Upload
    from openrouter_core.mutation import Idle as Idle
    from openrouter_core.mutation import Mutation as Mutation
    from openrouter_core.mutation import MutationState as MutationState
    from openrouter_core.mutation import Pending as Pending
    from openrouter_core.mutation import Settled as Settled
    from openrouter_core.observing.black_box import BlackBox as BlackBox
    from openrouter_core.observing.events import AttemptEnded as AttemptEnded
    from openrouter_core.observing.events import AttemptStarted as AttemptStarted
    from openrouter_core.observing.events import CallEnded as CallEnded
    from openrouter_core.observing.events import CallEvent as CallEvent
    from openrouter_core.observing.events import CallStarted as CallStarted
    from openrouter_core.observing.events import FirstToken as FirstToken
    from openrouter_core.observing.events import Paused as Paused
    from openrouter_core.observing.events import StreamEnded as StreamEnded
    from openrouter_core.observing.events import StreamOpened as StreamOpened
    from openrouter_core.observing.preview import Preview as Preview
    from openrouter_core.observing.record import Record as Record
    from openrouter_core.options import BackoffStrategy as BackoffStrategy
    from openrouter_core.options import FetchOptions as FetchOptions
    from openrouter_core.options import RequestOptions as RequestOptions
    from openrouter_core.options import RetryConfig as RetryConfig
    from openrouter_core.result import Err as Err
    from openrouter_core.result import Ok as Ok
    from openrouter_core.result import Result as Result
    from openrouter_core.result import railway as railway
    from openrouter_core.result import railway_async as railway_async
    from openrouter_core.streams.byte_stream import AsyncByteStream as AsyncByteStream
    from openrouter_core.streams.byte_stream import ByteStream as ByteStream
    from openrouter_core.streams.falling_back import first_ok as first_ok
    from openrouter_core.streams.falling_back import first_ok_async as first_ok_async
    from openrouter_core.streams.pages import items as items
    from openrouter_core.streams.pages import items_async as items_async
    from openrouter_core.streams.pages import pages as pages
    from openrouter_core.streams.pages import pages_async as pages_async
    from openrouter_core.streams.stream import AsyncEventStream as AsyncEventStream
    from openrouter_core.streams.stream import EventStream as EventStream
    from openrouter_core.testing.replaying import replay as replay
    from openrouter_core.testing.replaying import replay_async as replay_async
    from openrouter_core.testing.replaying import replaying as replaying
    from openrouter_core.transport.hedging import hedged as hedged
    from openrouter_core.transport.hedging import hedged_async as hedged_async
    from openrouter_core.transport.previewing import preview as preview
    from openrouter_core.transport.waiting import until_done as until_done
    from openrouter_core.transport.waiting import until_done_async as until_done_async
    from openrouter_core.transport.warming import warm_up as warm_up
    from openrouter_core.transport.warming import warm_up_async as warm_up_async


__version__ = "0.1.0"

_WHERE = {
    "AsyncByteStream": "streams.byte_stream",
    "AsyncEventStream": "streams.stream",
    "AttemptEnded": "observing.events",
    "AttemptStarted": "observing.events",
    "BackoffStrategy": "options",
    "BlackBox": "observing.black_box",
    "ByteStream": "streams.byte_stream",
    "CallEnded": "observing.events",
    "CallEvent": "observing.events",
    "CallStarted": "observing.events",
    "ChatCall": "answers.tool_use",
    "ChatGatherer": "answers.gathering.chat",
    "ChatSend": "call.protocols",
    "ChatSendAsync": "call.protocols",
    "Content": "models.content",
    "Err": "result",
    "EventStream": "streams.stream",
    "FetchOptions": "options",
    "FileInput": "models.upload",
    "FirstToken": "observing.events",
    "HttpMeta": "http_meta",
    "Idle": "mutation",
    "MessageCall": "answers.tool_use",
    "MessageGatherer": "answers.gathering.messages",
    "MessagesSend": "call.protocols",
    "MessagesSendAsync": "call.protocols",
    "Mutation": "mutation",
    "MutationState": "mutation",
    "Ok": "result",
    "OpenRouterCore": "core",
    "Paused": "observing.events",
    "Pending": "mutation",
    "Preview": "observing.preview",
    "Record": "observing.record",
    "RequestOptions": "options",
    "ResponseCall": "answers.tool_use",
    "ResponseGatherer": "answers.gathering.responses",
    "ResponsesSend": "call.protocols",
    "ResponsesSendAsync": "call.protocols",
    "Result": "result",
    "RetryConfig": "options",
    "Send": "call.protocols",
    "SendAsync": "call.protocols",
    "SendError": "errors",
    "Settled": "mutation",
    "StreamEnded": "observing.events",
    "StreamOpened": "observing.events",
    "ToolCall": "answers.tool_use",
    "Upload": "models.upload",
    "assistant_turn": "answers.turns",
    "errors": "errors",
    "finish_of": "answers.finish",
    "first_ok": "streams.falling_back",
    "first_ok_async": "streams.falling_back",
    "gather": "answers.gathering",
    "gather_async": "answers.gathering",
    "hedged": "transport.hedging",
    "hedged_async": "transport.hedging",
    "items": "streams.pages",
    "items_async": "streams.pages",
    "oauth_create_authorization_url": "funcs.oauth_create_authorization_url",
    "oauth_create_sha256_code_challenge": "funcs.oauth_create_sha256_code_challenge",
    "pages": "streams.pages",
    "pages_async": "streams.pages",
    "parsed": "answers.structured",
    "preview": "transport.previewing",
    "railway": "result",
    "railway_async": "result",
    "replay": "testing.replaying",
    "replay_async": "testing.replaying",
    "replaying": "testing.replaying",
    "text_deltas": "answers.text",
    "text_deltas_async": "answers.text",
    "text_of": "answers.text",
    "tool_calls": "answers.tool_use",
    "tool_result": "answers.tool_use",
    "until_done": "transport.waiting",
    "until_done_async": "transport.waiting",
    "validate": "call.validation",
    "wants_tools": "answers.tool_use",
    "warm_up": "transport.warming",
    "warm_up_async": "transport.warming",
}

_STREAMS = {
    "containers_download_container_file_content",
    "files_download",
    "tts_create_speech",
    "video_generation_get_video_content",
}
"""What gives bytes, and has a function beside it that gives them as they come."""

if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_functions(
        __name__,
        {name: f"{__name__}.{module}" for name, module in _WHERE.items()},
        # The last two send nothing, and have no twin.
        {"every", "oauth_create_authorization_url", "oauth_create_sha256_code_challenge"},
        _STREAMS,
    )
