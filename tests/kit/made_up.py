"""Answers and operations as the generator writes them, of an API that is made up: it has one of each kind."""

from __future__ import annotations

import sys
from typing import Any, Final, Literal, TypeAlias

from kit.callers import RUNNERS, Calls
from openrouter_core.call.dialects.plain import NOTHING, Plain
from openrouter_core.call.operation import Operation
from openrouter_core.call.request import Endpoint
from openrouter_core.models.model import Answer, Model, frozen
from openrouter_core.models.unknown import UnknownVariant
from openrouter_core.transport.loading import call, call_async


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Key(Model):
    hash: str | None = None
    name: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class KeyResponse(Answer):
    data: Key
    key: str | None = None
    user_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class KeyListResponse(Answer):
    data: tuple[Key, ...] = ()
    total_count: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class JobError(Model):
    message: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Job(Answer):
    error: JobError | None = None
    id: str | None = None
    status: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Video(Answer):
    class_: str | None = None
    error: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Free(Answer):
    pass


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Whole(Answer):
    type: Literal["whole"] = "whole"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Half(Answer):
    type: Literal["half"] = "half"


Either: TypeAlias = Whole | Half | UnknownVariant

# Where the reader looks for them.
sys.modules["openrouter_core.models.made_up"] = sys.modules[__name__]

KEY: Final[Plain[KeyResponse]] = Plain("made_up.KeyResponse")
KEYS: Final[Plain[KeyListResponse]] = Plain("made_up.KeyListResponse")
JOB: Final[Plain[Job]] = Plain("made_up.Job")

LIST: Final[Operation[KeyListResponse]] = Operation(
    Endpoint("GET", "/keys", query=("offset", "include_disabled", "since", "status", "tags"), commas=("tags",)), KEYS
)
GET: Final[Operation[KeyResponse]] = Operation(Endpoint("GET", "/keys/{hash}"), KEY)
CREATE: Final[Operation[KeyResponse]] = Operation(
    Endpoint("POST", "/keys", body="json", headers={"idempotency_key": "Idempotency-Key"}), KEY
)
UPDATE: Final[Operation[KeyResponse]] = Operation(Endpoint("PATCH", "/keys/{hash}", body="json"), KEY)
REPLACE: Final[Operation[KeyResponse]] = Operation(Endpoint("PUT", "/keys/{hash}", body="json"), KEY)
DELETE: Final[Operation[None]] = Operation(Endpoint("DELETE", "/keys/{hash}"), NOTHING)
DELETE_WITH: Final[Operation[Job]] = Operation(Endpoint("DELETE", "/jobs/{id}", body="json"), JOB)
START: Final[Operation[Job]] = Operation(Endpoint("POST", "/jobs/{id}/start"), JOB)
ASK: Final[Operation[Job]] = Operation(Endpoint("POST", "/embeddings", body="json", repeats="if failed"), JOB)
QUERY: Final[Operation[Job]] = Operation(Endpoint("POST", "/query", body="json", repeats="freely"), JOB)
FIND: Final[Operation[Job]] = Operation(Endpoint("GET", "/generation", query=("id",), required=("id",)), JOB)
MODEL: Final[Operation[Job]] = Operation(Endpoint("GET", "/models/{author}/{slug}/endpoints", keyed="welcome"), JOB)
DECIDE: Final[Operation[Job]] = Operation(Endpoint("POST", "/api/alpha/decisions", body="json"), JOB)
EXCHANGE: Final[Operation[KeyResponse]] = Operation(Endpoint("POST", "/oauth/token", body="form", keyed="none"), KEY)


class OperationCalls(Calls):
    """Calls an operation as its function would."""

    def __init__(self, operation: Any, runner: str = "blocking") -> None:
        """Take the operation, and the name of the way to call it."""
        super().__init__(RUNNERS[runner])
        self.blocking = lambda core, request, options: call(core, operation, request, options)
        self.awaited = lambda core, request, options: call_async(core, operation, request, options)
