"""What is generated: which modules there are, and what stands in each. How it is spelled is not known here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import functions
import model_notes as notes
import operation_notes
import reference
import request_words
import samples
import spelling
import streaming
from attrs import evolve
from description import Many, Schema, Schemas, objects_in
from operations import Call, Operations

Names = Mapping[str, Sequence[str]]
"""The names of objects, by family or resource."""


class Library:
    """All generated modules of `openrouter_core.models`, by name: of families, what they share, and of resources.

    The families come first: their names, and what is loaded for them, depend on nothing else.
    """

    def __init__(self, description: Schema) -> None:
        """Write them all."""
        operations = Operations(description)
        self.calls = list(operations)
        # A small description may not have them all.
        self.families = [each for each in notes.FAMILIES if each.result in description["components"]["schemas"]]
        self.schemas = Schemas({**description["components"]["schemas"], **_asked_and_given(self.calls)})
        self.answers = spelling.Answers(
            self.schemas,
            {*notes.ANSWERS, *filter(None, map(answer_of, self.calls))},
            {answer_of(call) for call in self.calls if call.paging is not None},
        )
        self.asking = {
            each: evolve(
                operations.at("post", operation_notes.STREAMS[each.name].path),
                name=f"{each.name}_send",
                resource=each.name,
            )
            for each in self.families
        }
        self.modules: dict[str, str] = {}
        reach, named = self.schemas.reach, self.schemas.named
        families = [each.name for each in self.families]
        whole = {each.name: reach(named(each.result), into_maps=False) for each in self.families}
        told = {each.name: reach(named(each.result), named(each.event), into_maps=False) for each in self.families}
        asked = {each.name: reach(named(each.request)) for each in self.families}
        for each in self.families:
            self.answers.text(named(each.event))
        texts = self._texts(told, {})
        core = {*texts}, {*self.answers.unions}
        for call in self.calls:
            answer = answer_of(call)
            given = [named(name) for name in (answer, event_of(call)) if name is not None]
            for found_type in given:
                self.answers.text(found_type)
            found = reach(*given, into_maps=False)
            told[call.resource] = [*told.get(call.resource, ()), *found]
            whole[call.resource] = told[call.resource]
            early = (each.request for each in self.families if each.name not in notes.LATER)
            roots = {call.asked, call.base} - {None, *early}
            question = reach(*(named(root) for root in sorted(filter(None, roots))))
            asked[call.resource] = [*asked.get(call.resource, ()), *question]
        texts = self._texts(told, texts)
        members = {**{name: [name] for name in texts}, **self.answers.unions}
        known = {family: (*told[family], *asked[family]) for family in families}
        self.homes = {name: _home(found, families, told, known) for name, found in members.items()}
        for name, home in self.homes.items():
            if home in families and not _having(members[name], {home: whole[home]}):
                # Who does not stream does not load what only events hold.
                self.homes[name] = f"{home}_events"
        self.homes |= notes.HOMES_BY_HAND
        self.asked_at = {name: _home([name], families, asked) for names in asked.values() for name in names}
        written = self._write_requests(asked, *core)
        self._write_answers(texts, told)
        self.modules |= written
        self.functions = self._functions()
        self.modules["keys"] = spelling.keys(
            {each.name: [key.name for key in self.schemas.objects[each.request].fields] for each in self.families}
        )

    @property
    def written(self) -> tuple[Mapping[str, str], ...]:
        """The modules of models, the functions, what type checkers read, and what people do."""
        return self.modules, self.functions, {"consumer_operations": self.consumer()}, self.pages()

    def pages(self) -> dict[str, str]:
        """Write the reference: a page a resource, and one that leads there."""
        entries: dict[str, list[reference.Entry]] = {}
        for call in sorted(self.calls, key=lambda call: call.name):
            asked = self._request_of(call)
            entries.setdefault(call.resource, []).append(self._entry(call, asked, answer_of(call), event_of(call)))
        for family, call in self.asking.items():
            entries[family.name] = [self._entry(call, family.request, family.result, family.event)]
        entries = dict(sorted(entries.items()))
        return {
            **{name: reference.page(name, found) for name, found in entries.items()},
            "README": reference.index(entries),
            "names": reference.names(self._pages_of()),
        }

    def _pages_of(self) -> dict[str, str]:
        """Tell of every function which resource's page has it."""
        asking = {call.name: call.resource for call in self.asking.values()}
        unsent = {name: each.resource for name, each in operation_notes.UNSENT.items()}
        return {
            **asking,
            "beta_responses_send": "",
            **unsent,
            **{call.name: call.resource for call in self.calls},
        }

    def _entry(self, call: Call, request: str, answer: str | None, events: str | None) -> reference.Entry:
        objects = self.schemas.objects
        own = f"{call.title}Request" if call.request["properties"] else ""
        asked = [(name, key) for name in (call.base or "", own) if name in objects for key in objects[name].fields]
        takes = [
            reference.Key(key.name, self.requests.text(key.type), request_words.of(name, key.name, call.name))
            for name, key in sorted(asked, key=lambda each: not each[1].required)
        ]
        needed = {key.name for _, key in asked if key.required}
        if call.takes_name:
            takes.append(reference.Key("model", "str", "in place of both, as in `openai/gpt-4o`"))
        gives = [*self._told(answer, "")] if answer is not None else []
        example = samples.request(call, objects)
        return reference.Entry(call, request, answer, takes, needed, gives, events, example)

    def _told(self, name: str, within: str) -> Iterator[reference.Key]:
        """Give the fields of an answer, and of its `data` within."""
        whole = self.schemas.objects.get(name)
        for key in () if whole is None else whole.fields:
            if key.name.startswith("_"):
                continue  # nobody's business, in Python
            place = f"{within}{key.name}"
            yield reference.Key(place, self.answers.text(key.type), request_words.of(name, key.name))
            if key.name == "data" and not within:
                for each in objects_in(key.type):
                    yield from self._told(each, f"{place}{'[]' if isinstance(key.type, Many) else ''}.")

    def _functions(self) -> dict[str, str]:
        """Write the functions of all operations."""
        written = {f"{each.name}_send": streaming.function(each) for each in self.families}
        written |= {call.name: self._function(call) for call in self.calls}
        streams = {call.name for call in self.calls if call.accept}
        return {**written, "every": functions.every(sorted(written), streams, operation_notes.UNSENT)}

    def consumer(self) -> str:
        """Write the program that calls every function."""
        objects = self.schemas.objects
        return functions.consumer({call: (samples.request(call, objects), _given(call)) for call in self.calls})

    def _function(self, call: Call) -> str:
        answer, event = answer_of(call), event_of(call)
        if answer is not None and event is not None:
            return streaming.of_call(call, self._request_of(call), answer, event, operation_notes.doing(call.name))
        reading = "" if answer is None else f"{self.homes[answer]}.{answer}"
        return functions.function(call, self._request_of(call), answer, reading, operation_notes.doing(call.name))

    def _request_of(self, call: Call) -> str:
        """Name the type of what is asked."""
        if call.asked is None:
            return "NoParameters"
        root = next((each for each in self.families if each.request == call.asked), None)
        return self.requests.name(call.asked) if root is None else f"{call.asked.removesuffix('Request')}Parameters"

    def _texts(self, told: Names, before: Mapping[str, str]) -> dict[str, str]:
        """Write the classes of what comes out."""
        names = sorted({name for found in told.values() for name in found} - {*before})
        return {**before, **{name: self.answers.object(self.schemas.objects[name]) for name in names}}

    def _held(self, owner: str, told: Iterable[str], mentions: Mapping[str, set[str]]) -> dict[str, str]:
        """Say where all is that an owner's answers hold, and what one had that is a later family's now."""
        calls = [call for call in self.calls if call.resource == owner]
        roots = [name for call in calls for name in (answer_of(call), event_of(call)) if name is not None]
        roots += [name for each in self.families if each.name == owner for name in (each.result, each.event)]
        held = {name for root in roots for name in spelling.reached(root, mentions)}
        later = {word for name in told for word in (name, *mentions[name]) if _is_later(self.homes[word])}
        return {name: self.homes[name] for name in sorted(held | later)}

    def _write_answers(self, texts: Mapping[str, str], told: Names) -> None:
        """Write what comes out."""
        texts = {
            **dict(sorted(texts.items())),
            **dict(self.answers.union(name) for name in sorted(self.answers.unions)),
        }
        families = {each.name: each for each in self.families}
        resources = {call.resource for call in self.calls}
        mentions = {name: spelling.words_of(texts.get(name, "")) & {*self.homes} for name in self.homes}
        for module in sorted({*self.homes.values(), *resources} - notes.BY_HAND):
            defined = {name: text for name, text in texts.items() if self.homes[name] == module}
            held = self._held(module, told.get(module, ()), mentions)
            if module in families:
                # A small description may not have them.
                former = {old: new for old, new in notes.FORMER.get(module, {}).items() if new in defined}
                defined |= {old: spelling.alias(old, new) for old, new in former.items()}
                self.modules[module] = spelling.family(families[module], defined, self.homes, held)
            elif module in resources:
                self.modules[module] = self._resource(module, defined, held)
            else:
                self.modules[module] = spelling.answers(module, defined, self.homes)

    def _resource(self, name: str, defined: Mapping[str, str], held: Mapping[str, str]) -> str:
        """Write the module of a resource: it also offers what its answers and its requests hold, wherever that is."""
        calls = [call for call in self.calls if call.resource == name]
        asked = {f"{name}_request"} & {*self.places.values()}
        given = {**held, **self._asked(calls)}
        elsewhere = {each: home for each, home in given.items() if home not in (name, f"{name}_request")}
        if any(call.takes_name for call in calls):
            elsewhere["ModelName"] = "common_request"
        elsewhere |= notes.OFFERED.get(name, {})
        if not asked and not elsewhere:
            return spelling.answers(name, defined, self.homes)
        return spelling.resource(name, defined, self.homes, sorted(asked), elsewhere)

    def _asked(self, calls: Iterable[Call]) -> dict[str, str]:
        """Say where all is that the requests of calls hold, but for a family's, which has a module for it."""
        roots = {root for call in calls for root in (call.asked, call.base) if root is not None}
        alone = roots - {each.request for each in self.families}
        held = self.schemas.reach(*(self.schemas.named(root) for root in sorted(alone)))
        also = {name for name in held if self.requests.name(name) != name}  # what came will do, too
        return {name: self.places[name] for name in sorted({*self._names_of(held), *also})}

    def _write_requests(self, asked: Names, answered: set[str], unions_answered: set[str]) -> dict[str, str]:
        """Write what goes in: a module for what families share, one for each, and one for each resource."""
        families = [each.name for each in self.families]
        first = {name for family in families for name in asked[family]}
        self.requests = requests = spelling.Requests(
            self.schemas,
            {name for name in self.homes if name not in first or name in answered},
            {name for name in self.answers.unions if name not in self._unions_of(first) or name in unions_answered},
            {f"{call.title}Request": call.name for call in self.calls},
        )
        order = ["shared", *families, "common", *(each for each in asked if each not in families)]
        homes = self.asked_at
        unions = {name: found for name, found in self.schemas.unions.items() if {*objects_in(found)} <= {*homes}}
        at = {name: max((homes[each] for each in objects_in(found)), key=order.index) for name, found in unions.items()}
        written: dict[str, str] = {}
        places = dict(self.homes)
        calls = {f"{call.title}Request": call for call in self.calls}
        for family in order:
            root = next((each for each in (*self.families, *self._modes()) if each.name == family), None)
            objects = [self.schemas.objects[name] for name, home in sorted(homes.items()) if home == family]
            defined = requests.definitions(
                [each for each in objects if root is None or each.name != root.request],
                {name: found for name, found in sorted(unions.items()) if at[name] == family},
                root,
                {name: call.base for name, call in calls.items() if call.base is not None},
            )
            if family == "common":
                defined = {**spelling.NO_PARAMETERS, **spelling.MODEL_NAME, **defined}
            if not defined:
                continue
            had = [] if family in families else self._names_of(asked.get(family, ()))
            lent = {name: places[name] for name in had if _is_later(places.get(name, ""))}
            written[f"{family}_request"] = spelling.requests(defined, places, lent)
            places |= dict.fromkeys(defined, f"{family}_request")
        self.places = places
        return written

    def _names_of(self, asked: Iterable[str]) -> list[str]:
        """Name the types of what is asked."""
        return sorted(map(self.requests.name, {*asked, *self._unions_of({*asked})}))

    def _modes(self) -> Iterator[notes.Family]:
        """Give the operations of resources whose answer depends on the request, as families that are never wrapped."""
        for call in self.calls:
            if call.event is not None and not call.always_streams:
                yield notes.Family(call.resource, call.asked or "", answer_of(call) or "", event_of(call) or "", "", "")

    def _unions_of(self, names: set[str]) -> set[str]:
        return {name for name, found in self.schemas.unions.items() if {*objects_in(found)} <= names}


def answer_of(call: Call) -> str | None:
    """Name the class of what an operation gives, if it gives anything."""
    if call.answer is None:
        return None
    name = str(call.answer.get("$ref", f"{call.title}Response")).rsplit("/", 1)[-1]
    return notes.SHAPES.get(name, name)


def event_of(call: Call) -> str | None:
    """Name the class, or the union, of an event of an operation's stream, if it has one."""
    if call.event is None:
        return None
    return str(call.event.get("$ref", operation_notes.EVENTS.get(call.name, ""))).rsplit("/", 1)[-1]


def _given(call: Call) -> str | None:
    """Write what a sample of an operation gives."""
    answer = answer_of(call)
    return f"{answer} | EventStream[{call.resource}.{event_of(call)}]" if call.always_streams else answer


def _asked_and_given(calls: Iterable[Call]) -> dict[str, Schema]:
    """Give schemas to what operations ask and give without one of their own."""
    made: dict[str, Schema] = {}
    for call in calls:
        if call.answer is not None and "$ref" not in call.answer:
            made[f"{call.title}Response"] = call.answer
        if call.event is not None and "$ref" not in call.event:
            made[event_of(call) or ""] = call.event
        if call.request["properties"]:
            made[f"{call.title}Request"] = call.request
    return made


def _is_later(module: str) -> bool:
    return module.removesuffix("_request").removesuffix("_events") in notes.LATER


def _having(names: Iterable[str], stage: Names) -> list[str]:
    return [owner for owner, found in stage.items() if {*names} <= {*found}]


def _home(names: Iterable[str], families: Sequence[str], told: Names, *more: Names) -> str:
    """Name the module of what is made of `names`: that of the family that has them all, or what families share.

    What no family has is at home with the one resource that has it, or with what resources have in common, also where
    a later family has it, too. `more` are other ways of having it.
    """
    names = [*names]
    having = [[owner for owner in _having(names, stage) if owner in families] for stage in (told, *more)]
    resources = [owner for owner in _having(names, told) if owner not in families]
    if having[0] and not (len(resources) > 1 and {*having[0]} <= notes.LATER):
        return "shared" if any(len(found) > 1 for found in having) else having[0][0]
    return resources[0] if len(resources) == 1 else "common"
