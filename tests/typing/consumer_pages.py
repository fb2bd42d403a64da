"""What a user's own code looks like to mypy and pyright where it walks over pages, and waits. Never executed."""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from collections.abc import AsyncIterator, Iterator, Mapping
from functools import partial
from typing import assert_type

from openrouter_core import (
    Err,
    Ok,
    OpenRouterCore,
    RequestOptions,
    Result,
    SendError,
    api_keys_list,
    batch_get_batches,
    batch_get_batches_async,
    batch_list,
    chat_send,
    containers_list_container_files,
    credits_get_credits,
    files_list,
    interns_get_intern,
    interns_get_intern_async,
    items,
    items_async,
    models_list,
    models_list_async,
    observability_list,
    pages,
    pages_async,
    providers_list,
    scim_get_sync_job,
    scim_get_sync_job_async,
    until_done,
    until_done_async,
    vault_list_intern_vault_secrets,
    video_generation_get_generation,
    video_generation_get_generation_async,
)
from openrouter_core.models.api_keys import ApiKey
from openrouter_core.models.batch import BatchListResponse, BatchObject
from openrouter_core.models.containers import ContainerFile
from openrouter_core.models.files import OpenRouterFile
from openrouter_core.models.interns import Intern
from openrouter_core.models.models import Model, ModelsListResponse, PublicPricing
from openrouter_core.models.observability import ObservabilityDestination
from openrouter_core.models.providers import Provider
from openrouter_core.models.scim import GetScimSyncJobResponse
from openrouter_core.models.vault import VaultSecret
from openrouter_core.models.video_generation import VideoGenerationResponse


def what_an_item_holds_is_named_where_the_list_is(model: Model) -> None:
    assert_type(model.pricing, PublicPricing | None)


def the_items_of_a_list_are_exact(core: OpenRouterCore, options: RequestOptions) -> str | None:
    assert_type(items(models_list, core), Iterator[Result[Model, SendError]])
    assert_type(items(models_list, core, {"limit": 3}), Iterator[Result[Model, SendError]])
    assert_type(items(models_list, core, {"limit": 3}, options), Iterator[Result[Model, SendError]])
    assert_type(items(models_list, core, options={"max_pages": 3}), Iterator[Result[Model, SendError]])
    assert_type(items(api_keys_list, core), Iterator[Result[ApiKey, SendError]])
    assert_type(items(files_list, core, {"limit": 3}), Iterator[Result[OpenRouterFile, SendError]])
    assert_type(items(observability_list, core), Iterator[Result[ObservabilityDestination, SendError]])
    assert_type(
        items(containers_list_container_files, core, {"container_id": "c"}), Iterator[Result[ContainerFile, SendError]]
    )
    assert_type(
        items(vault_list_intern_vault_secrets, core, {"intern_id": "i"}), Iterator[Result[VaultSecret, SendError]]
    )
    assert_type(items(providers_list, core), Iterator[Result[Provider, SendError]])
    for item in items(models_list, core):
        match item:
            case Ok(model):
                assert_type(model, Model)
                return model.id
            case Err(error):
                assert_type(error, SendError)
    return None


def so_are_the_pages(core: OpenRouterCore) -> None:
    assert_type(pages(models_list, core, {"limit": 3}), Iterator[Result[ModelsListResponse, SendError]])
    assert_type(pages(batch_list, core), Iterator[Result[BatchListResponse, SendError]])
    for page in pages(models_list, core):
        if isinstance(page, Ok):
            assert_type(page.unwrap().next_page, Mapping[str, object] | None)


async def and_their_asynchronous_twins(core: OpenRouterCore) -> None:
    assert_type(items_async(models_list_async, core, {"limit": 3}), AsyncIterator[Result[Model, SendError]])
    assert_type(pages_async(models_list_async, core), AsyncIterator[Result[ModelsListResponse, SendError]])
    async for item in items_async(models_list_async, core):
        assert_type(item, Result[Model, SendError])


def whatever_is_called_like_it_will_do(core: OpenRouterCore) -> None:
    def fake(core: OpenRouterCore, wanted: int) -> Result[ModelsListResponse, SendError]:
        raise NotImplementedError

    assert_type(items(fake, core, 3), Iterator[Result[Model, SendError]])
    assert_type(items(partial(models_list, options={"retries": 0}), core), Iterator[Result[Model, SendError]])


def mistakes_are_found(core: OpenRouterCore) -> None:
    # Each of these must be an error: both checkers report an `ignore` that is not needed.
    items(models_list, core, {"limi": 3})  # type: ignore[arg-type]
    items(models_list, core, {"limit": "3"})  # type: ignore[arg-type]
    items(containers_list_container_files, core)  # type: ignore[call-arg]
    items(credits_get_credits, core)  # type: ignore[arg-type]
    items(chat_send, core, {"messages": []})  # type: ignore[arg-type]
    items(models_list_async, core)  # type: ignore[arg-type]
    pages(providers_list, core)  # type: ignore[type-var]
    pages_async(models_list, core)  # type: ignore[arg-type]


def a_job_is_what_its_function_gives(core: OpenRouterCore, options: RequestOptions) -> None:
    video = until_done(video_generation_get_generation, core, {"job_id": "v"}, every_ms=3)
    assert_type(video, Result[VideoGenerationResponse, SendError])
    assert_type(until_done(batch_get_batches, core, {"id": "b"}, options), Result[BatchObject, SendError])
    assert_type(until_done(scim_get_sync_job, core, {"id": "s"}), Result[GetScimSyncJobResponse, SendError])
    assert_type(until_done(interns_get_intern, core, {"intern_id": "i"}, timeout_ms=1.5), Result[Intern, SendError])
    until_done(batch_get_batches, core, {"id": "b"}, progress=lambda batch: [batch.status])

    def fake(core: OpenRouterCore, request: int, options: RequestOptions | None) -> Result[Intern, SendError]:
        raise NotImplementedError

    assert_type(until_done(fake, core, 3), Result[Intern, SendError])


async def and_so_is_one_that_is_awaited(core: OpenRouterCore) -> None:
    video = await until_done_async(video_generation_get_generation_async, core, {"job_id": "v"})
    assert_type(video, Result[VideoGenerationResponse, SendError])
    batch = await until_done_async(batch_get_batches_async, core, {"id": "b"}, {"retries": 0}, every_ms=3)
    assert_type(batch, Result[BatchObject, SendError])
    assert_type(
        await until_done_async(scim_get_sync_job_async, core, {"id": "s"}), Result[GetScimSyncJobResponse, SendError]
    )
    assert_type(await until_done_async(interns_get_intern_async, core, {"intern_id": "i"}), Result[Intern, SendError])


async def mistakes_in_jobs_are_found(core: OpenRouterCore) -> None:
    until_done(video_generation_get_generation, core, {"job": "v"})  # type: ignore[arg-type]
    until_done(video_generation_get_generation, core, {"id": "v"})  # type: ignore[arg-type]
    until_done(video_generation_get_generation_async, core, {"job_id": "v"})  # type: ignore[arg-type]
    await until_done_async(batch_get_batches, core, {"id": "b"})  # type: ignore[arg-type]
