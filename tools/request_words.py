"""What users should know of the keys of chat and its kin, in our words: editors show it beside a key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import model_notes as notes
import operation_words as words

ALIKE: Final[Mapping[str, str]] = {
    "audio": "of a spoken answer: its `voice` and `format`",
    "background": "say nothing, or False: there is nothing to come back to later",
    "cache_control": "caches the prompt, up to the last part of it that can be cached",
    "context_management": "what of a long conversation the model need not see any more",
    "debug": "for streams: has a chunk show the request as the provider gets it",
    "deferred_tools": "how tools are searched for that are not shown to the model at first",
    "fallbacks": "up to three models to try in this order; not together with `models`",
    "frequency_penalty": "-2 to 2: above 0, words that came often come less",
    "image_config": "of images that the model makes: `aspect_ratio` and whatever it takes",
    "include": "what the answer is to hold as well, as `reasoning.encrypted_content`",
    "include_reasoning": "whether to show reasoning; `reasoning` can say more",
    "input": "a text, or the whole conversation as items",
    "instructions": "what the model is told before all input",
    "logit_bias": "by a token's number, -100 to 100: how much likelier it becomes",
    "logprobs": "whether to tell how likely each token was",
    "max_completion_tokens": "at most so many tokens of answer, reasoning included",
    "max_output_tokens": "at most so many tokens of answer, reasoning included",
    "max_tokens": "the older name of `max_completion_tokens`",
    "max_tool_calls": "at most so many steps of tools that run on the server: 30 if left out",
    "messages": "the conversation so far, the newest turn last",
    "metadata": "names and values of your own: 16 at most, of 64 and 512 characters",
    "min_p": "0 to 1: leaves out tokens less likely than this part of the likeliest",
    "modalities": "what to answer with: text, images, sound",
    "model": "author and name, as in `openai/gpt-4o-mini`",
    "models": "tried in this order until one answers; the answer's `model` tells which",
    "output_config": "the form of the answer, and how much effort goes into it",
    "parallel_tool_calls": "whether one turn may hold several calls of tools",
    "plugins": "what OpenRouter is to do beside asking: search the web, read a file, mend JSON",
    "prediction": "text that the answer will mostly repeat, so that it comes faster",
    "presence_penalty": "-2 to 2: above 0, words that came at all come less",
    "preset": "the slug of a preset that says what is left out here",
    "previous_response_id": "not supported: send the whole conversation in `input`",
    "prompt": "a stored prompt by its `id`, and the `variables` in it",
    "prompt_cache_key": "requests with the same key find each other's cached prompts",
    "prompt_cache_options": "which parts of the prompt are cached; newer models of OpenAI only",
    "provider": "who may answer, in which order, and at what price",
    "reasoning": "how much to think before the answer, and what of it to show",
    "reasoning_effort": "short for `reasoning.effort`",
    "repetition_penalty": "above 1, what was said comes less; 1 changes nothing",
    "response_format": "text, any JSON, or JSON by a schema; `parsed` reads it",
    "safety_identifier": "a lasting id of your end user: misuse by one does not block all",
    "safeguards": "what is to be looked out for in the answer",
    "seed": "the same seed gives the same answer, as far as the provider can",
    "service_tier": "how soon to be served, and at what price; `fast` is `priority`",
    "session_id": "of a conversation: its requests go to one provider, where its prompts are cached",
    "speed": "fast: sooner, and dearer",
    "stop": "the answer ends before any of these texts, of which there may be four",
    "stop_sequences": "the answer ends before any of these texts",
    "stop_server_tools_when": "ends the steps of tools on the server when one of these holds",
    "store": "only False: nothing is stored",
    "stream_options": "nothing needs to be said here: usage comes without",
    "structured_outputs": "whether to hold the model to the schema of `response_format`",
    "system": "what the model is told before the conversation",
    "temperature": "0 to 2: the higher, the less predictable",
    "text": "the form of the answer in `format`, how many words in `verbosity`",
    "thinking": "whether to think before the answer, and how much",
    "tool_choice": "which tool to call: `auto`, `none`, `required`, or one by its name",
    "tools": "what the model may call: functions of yours, and tools that run on the server",
    "top_a": "0 to 1: leaves out tokens that are unlikely beside the likeliest",
    "top_k": "chooses from so many of the likeliest tokens",
    "top_logprobs": "0 to 20: tells so many of the likeliest tokens at each place",
    "top_p": "0 to 1: chooses from the likeliest tokens that make up this much",
    "trace": "names and ids for what watches your calls; keys of your own are passed on",
    "truncation": "where the input is too long: `auto` shortens it, `disabled` refuses it",
    "usage": "nothing needs to be said here: usage comes without",
    "user": "a lasting id of your end user: misuse by one does not block all",
    "verbosity": "how many words to make",
    "web_search_options": "how a model that searches by itself does so",
    "x_search_filter": "which posts on X a model that searches there may look at",
}
"""Of keys that mean the same in all families."""

STREAM: Final[Mapping[str, str]] = {
    "": "Left out, or False: one whole answer.",
    "Stream": "True: events, as they come.",
    "Any": "Whether to give events, as they come.",
}
"""Of `stream`, in the three modes of a request."""

KEYS: Final[Mapping[str, str]] = {
    "MessagesRequest.max_tokens": "at most so many tokens of answer, thinking included",
    "MessagesRequest.temperature": "0 to 1: the higher, the less predictable",
    "MessagesRequest.metadata": "a lasting id of your end user, as `user_id`",
    "MessagesRequest.tool_choice": "which tool to call: `type` is `auto`, `any`, `none`, or `tool` with a `name`",
    "Beside.http_referer": "your application's address, for OpenRouter's rankings",
    "Beside.app_title": "your application's name, for OpenRouter's rankings",
    "Beside.app_categories": "what kind of application it is, for OpenRouter's rankings",
    "Beside.x_open_router_metadata": "enabled: the answer tells how it was routed",
    "ChatRequestReasoning.effort": "how much to think; not together with `max_tokens`",
    "ChatRequestReasoning.enabled": "thinks as the model does if nothing else is said",
    "ChatRequestReasoning.exclude": "thinks, and shows nothing of it",
    "ChatRequestReasoning.max_tokens": "at most so many tokens of reasoning",
    "ChatRequestReasoning.summary": "how much of the reasoning is told in short",
    "ReasoningConfig.effort": "how much to think; not together with `max_tokens`",
    "ReasoningConfig.enabled": "thinks as the model does if nothing else is said",
    "ReasoningConfig.max_tokens": "at most so many tokens of reasoning",
    "ReasoningConfig.summary": "how much of the reasoning is told in short",
    "ProviderPreferences.allow_fallbacks": "False: the first provider's failure is the answer",
    "ProviderPreferences.data_collection": "whether those may answer who keep, or train on, what you send",
    "ProviderPreferences.experimental": "what OpenRouter is trying out, and may change",
    "ProviderPreferences.ignore": "slugs of providers that are not to answer",
    "ProviderPreferences.max_price": "in US dollars a million tokens; dearer ones do not answer",
    "ProviderPreferences.only": "slugs of the providers that alone may answer",
    "ProviderPreferences.order": "slugs of providers, tried in this order, and then the others",
    "ProviderPreferences.options": "by a provider's slug, what to tell that provider",
    "ProviderPreferences.preferred_max_latency": "in seconds; slower ones come last",
    "ProviderPreferences.preferred_min_throughput": "in tokens a second; slower ones come last",
    "ProviderPreferences.quantizations": "how coarse the model's numbers may be, as `fp8`",
    "ProviderPreferences.require_parameters": "True: only those who heed every key of the request",
    "ProviderPreferences.sort": "by `price`, `throughput` or `latency`, instead of sharing the load",
    "ProviderPreferences.zdr": "True: only those who keep nothing",
    "ProviderPreferences.enforce_distillable_text": "True: only models whose output may train others",
    "ChatJsonSchemaConfig.name": "letters, digits, `_` and `-`, 64 at most",
    "ChatJsonSchemaConfig.schema": "a JSON schema",
    "ChatJsonSchemaConfig.strict": "whether the answer must fit the schema",
    "ChatJsonSchemaConfig.description": "tells the model what the answer is for",
    "ChatFunctionToolFunctionFunction.description": "tells the model when to call it",
    "ChatFunctionToolFunctionFunction.parameters": "a JSON schema of its arguments",
    "ChatFunctionToolFunctionFunction.strict": "whether the arguments must fit the schema",
    "ChatToolMessage.tool_call_id": "the call's `id`",
    "ChatUsage.cost": "in US dollars; None where the server does not say",
    "Usage.cost": "in US dollars; None where the server does not say",
}
"""Of keys of one type, by its name."""

_FAMILIES: Final = frozenset(each.request for each in notes.FAMILIES)


def of(owner: str, key: str, function: str = "") -> str:
    """Give the words for a key of a schema, or of what a function asks; none where it needs none."""
    found = (each.get(f"{name}.{key}") for name in (function, owner) for each in (words.KEYS, KEYS))
    return next(filter(None, found), ALIKE.get(key, "") if owner in _FAMILIES else "")
