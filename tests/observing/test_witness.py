"""A call before witnesses: each is shown all of it, and what one answers itself never goes out."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from kit.callers import Caller
from openrouter_core import CallEvent, Ok, OpenRouterCore, chat_send
from openrouter_core.call.operation import Ask, Attempt
from openrouter_core.call.reply import Reply
from openrouter_core.http_meta import HttpMeta
from openrouter_core.observing.witness import Beginning, Onlooker
from openrouter_core.testing import StandIn, error

ASK: Any = {"messages": [{"role": "user", "content": "Hello"}]}
ANSWER = b'{"choices": [{"message": {"content": "Hi"}, "finish_reason": "stop"}]}'


class Seer:
    """An onlooker that is its own witness, and says in words what it was shown; it answers with `given`."""

    def __init__(self, *given: object) -> None:
        self.given = [*given]
        self.seen: list[str] = []
        self.beginnings: list[Beginning] = []

    def attend(self, beginning: Beginning) -> Seer:
        self.beginnings.append(beginning)
        return self

    def wants(self, wanted: Ask | Attempt) -> object:
        self.seen.append(f"wants {type(wanted).__name__}")
        return self.given.pop(0) if self.given else None

    def begins(self, attempt: Attempt) -> None:
        self.seen.append(f"begins {attempt.number}")

    def gets(self, answer: object) -> None:
        self.seen.append(f"gets {type(answer).__name__}")

    def ends(self, outcome: object) -> None:
        self.seen.append(f"ends {type(outcome).__name__}")

    def breaks_off(self, cause: BaseException | None) -> None:
        self.seen.append(f"breaks off {type(cause).__name__}")

    def arrives(self, data: object, items: object, *, is_over: bool) -> None:
        self.seen.append("arrives" if not is_over else "is over")

    def leaves(self) -> None:
        self.seen.append("leaves")


def test_one_is_shown_all_of_a_call(core: OpenRouterCore, caller: Caller) -> None:
    seer: Onlooker = Seer()
    assert isinstance(seer, Seer)
    asked = attrs.evolve(core, observe=seer, api_key=lambda: "sk-or-v1-test")
    caller.ok(asked, ASK)
    attempt = ["wants Attempt", "begins 1", "gets Reply", "ends Success"]
    assert seer.seen == ["wants Ask", "gets str", *attempt]
    assert seer.beginnings[0][:3] == (seer.beginnings[0].operation, asked, ASK)


def test_and_of_a_stream(core: OpenRouterCore, caller: Caller) -> None:
    seer = Seer()
    caller.stream(attrs.evolve(core, observe=seer), ASK)
    assert seer.seen[:4] == ["wants Attempt", "begins 1", "gets Opened", "ends Success"]
    assert seer.seen[-1] == "is over"


def test_what_one_answers_itself_is_neither_waited_for_nor_sent(
    stand_in: StandIn, core: OpenRouterCore, caller: Caller
) -> None:
    meta = HttpMeta(status_code=503)
    seer = Seer(Reply(meta=meta, now_ms=0.0), Reply(meta=HttpMeta(status_code=200), now_ms=0.0, body=ANSWER))
    told: list[CallEvent] = []
    backoff = {"initial_interval_ms": 60_000, "max_interval_ms": 60_000}
    answer = caller.ok(core, ASK, {"observe": [told.append, seer], "retries": {"backoff": backoff}})
    assert answer.choices[0].message.content == "Hi"
    assert stand_in.received == []
    names = [type(each).__name__ for each in told]
    attempt = ["AttemptStarted", "AttemptEnded"]
    assert names == ["CallStarted", *attempt, "Paused", *attempt, "CallEnded"]


def test_one_sees_a_call_break_off_that_an_observer_interrupts(core: OpenRouterCore) -> None:
    def click(_: CallEvent) -> None:
        raise KeyboardInterrupt

    seer = Seer()
    with pytest.raises(KeyboardInterrupt):
        chat_send(attrs.evolve(core, observe=[seer, click]), ASK)
    # It was not there yet.
    assert seer.seen == []

    def click_later(event: CallEvent) -> None:
        if type(event).__name__ == "AttemptEnded":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        chat_send(attrs.evolve(core, observe=[seer, click_later]), ASK)
    assert seer.seen == ["wants Attempt", "begins 1", "breaks off KeyboardInterrupt"]


def test_a_pause_goes_on_before_witnesses_as_without(stand_in: StandIn, core: OpenRouterCore, caller: Caller) -> None:
    stand_in.script(error(503))
    seer = Seer()
    assert isinstance(caller.send(attrs.evolve(core, observe=seer), ASK), Ok)
    assert seer.seen.count("wants Attempt") == 2
    assert [each for each in seer.seen if each.startswith("begins")] == ["begins 1", "begins 2"]
