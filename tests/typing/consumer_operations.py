"""Every operation as its users see it: what each function takes and gives. Only read by checkers."""

from __future__ import annotations

from typing import assert_type

from openrouter_core import (
    AsyncByteStream,
    AsyncEventStream,
    ByteStream,
    Content,
    EventStream,
    OpenRouterCore,
    Result,
    SendError,
    alpha_decisions_create,
    alpha_decisions_create_async,
    analytics_get_analytics_meta,
    analytics_get_analytics_meta_async,
    analytics_get_user_activity,
    analytics_get_user_activity_async,
    analytics_query_analytics,
    analytics_query_analytics_async,
    api_keys_create,
    api_keys_create_async,
    api_keys_delete,
    api_keys_delete_async,
    api_keys_get,
    api_keys_get_async,
    api_keys_get_current_key_metadata,
    api_keys_get_current_key_metadata_async,
    api_keys_list,
    api_keys_list_async,
    api_keys_update,
    api_keys_update_async,
    batch_create_batches,
    batch_create_batches_async,
    batch_delete,
    batch_delete_async,
    batch_get_batches,
    batch_get_batches_async,
    batch_list,
    batch_list_async,
    benchmarks_get_benchmarks,
    benchmarks_get_benchmarks_async,
    byok_create,
    byok_create_async,
    byok_delete,
    byok_delete_async,
    byok_get,
    byok_get_async,
    byok_list,
    byok_list_async,
    byok_update,
    byok_update_async,
    classifications_get_task_classifications,
    classifications_get_task_classifications_async,
    containers_download_container_file_content,
    containers_download_container_file_content_async,
    containers_download_container_file_content_stream,
    containers_download_container_file_content_stream_async,
    containers_get_container_file,
    containers_get_container_file_async,
    containers_list_container_files,
    containers_list_container_files_async,
    containers_promote_container_file,
    containers_promote_container_file_async,
    credits_get_credits,
    credits_get_credits_async,
    datasets_get_app_rankings,
    datasets_get_app_rankings_async,
    datasets_get_rankings_daily,
    datasets_get_rankings_daily_async,
    datasets_get_session_cost,
    datasets_get_session_cost_async,
    embeddings_generate,
    embeddings_generate_async,
    embeddings_list_models,
    embeddings_list_models_async,
    endpoints_list,
    endpoints_list_async,
    endpoints_list_zdr_endpoints,
    endpoints_list_zdr_endpoints_async,
    externalusers_create,
    externalusers_create_async,
    externalusers_delete,
    externalusers_delete_async,
    externalusers_get,
    externalusers_get_async,
    externalusers_list,
    externalusers_list_async,
    externalusers_update,
    externalusers_update_async,
    files_delete,
    files_delete_async,
    files_download,
    files_download_async,
    files_download_stream,
    files_download_stream_async,
    files_list,
    files_list_async,
    files_retrieve,
    files_retrieve_async,
    files_upload,
    files_upload_async,
    generations_get_generation,
    generations_get_generation_async,
    generations_list_generation_content,
    generations_list_generation_content_async,
    generations_submit_feedback,
    generations_submit_feedback_async,
    guardrails_bulk_assign_keys,
    guardrails_bulk_assign_keys_async,
    guardrails_bulk_assign_members,
    guardrails_bulk_assign_members_async,
    guardrails_bulk_unassign_keys,
    guardrails_bulk_unassign_keys_async,
    guardrails_bulk_unassign_members,
    guardrails_bulk_unassign_members_async,
    guardrails_create,
    guardrails_create_async,
    guardrails_delete,
    guardrails_delete_async,
    guardrails_get,
    guardrails_get_async,
    guardrails_list,
    guardrails_list_async,
    guardrails_list_guardrail_key_assignments,
    guardrails_list_guardrail_key_assignments_async,
    guardrails_list_guardrail_member_assignments,
    guardrails_list_guardrail_member_assignments_async,
    guardrails_list_key_assignments,
    guardrails_list_key_assignments_async,
    guardrails_list_member_assignments,
    guardrails_list_member_assignments_async,
    guardrails_update,
    guardrails_update_async,
    images_generate,
    images_generate_async,
    images_list_model_endpoints,
    images_list_model_endpoints_async,
    images_list_models,
    images_list_models_async,
    interns_chat,
    interns_chat_async,
    interns_create_intern,
    interns_create_intern_async,
    interns_delete_intern,
    interns_delete_intern_async,
    interns_get_intern,
    interns_get_intern_async,
    interns_list_interns,
    interns_list_interns_async,
    interns_provision_intern,
    interns_provision_intern_async,
    interns_suspend_intern,
    interns_suspend_intern_async,
    interns_update_intern,
    interns_update_intern_async,
    models_count,
    models_count_async,
    models_get,
    models_get_async,
    models_list,
    models_list_async,
    models_list_for_user,
    models_list_for_user_async,
    oauth_create_auth_code,
    oauth_create_auth_code_async,
    oauth_create_oauth_token,
    oauth_create_oauth_token_async,
    oauth_exchange_auth_code_for_api_key,
    oauth_exchange_auth_code_for_api_key_async,
    oauth_list_oauth_jwks,
    oauth_list_oauth_jwks_async,
    observability_create,
    observability_create_async,
    observability_delete,
    observability_delete_async,
    observability_get,
    observability_get_async,
    observability_list,
    observability_list_async,
    observability_update,
    observability_update_async,
    organization_get_settings,
    organization_get_settings_async,
    organization_list_members,
    organization_list_members_async,
    organization_update_settings,
    organization_update_settings_async,
    presets_create_presets_chat_completions,
    presets_create_presets_chat_completions_async,
    presets_create_presets_messages,
    presets_create_presets_messages_async,
    presets_create_presets_responses,
    presets_create_presets_responses_async,
    presets_get,
    presets_get_async,
    presets_get_version,
    presets_get_version_async,
    presets_list,
    presets_list_async,
    presets_list_versions,
    presets_list_versions_async,
    private_endpoints_activate,
    private_endpoints_activate_async,
    private_endpoints_create,
    private_endpoints_create_async,
    private_endpoints_delete,
    private_endpoints_delete_async,
    private_endpoints_disable,
    private_endpoints_disable_async,
    private_endpoints_enable,
    private_endpoints_enable_async,
    private_endpoints_get,
    private_endpoints_get_async,
    private_endpoints_list,
    private_endpoints_list_async,
    private_endpoints_update,
    private_endpoints_update_async,
    private_endpoints_update_pricing,
    private_endpoints_update_pricing_async,
    private_endpoints_validate,
    private_endpoints_validate_async,
    providers_list,
    providers_list_async,
    rerank_rerank,
    rerank_rerank_async,
    scim_create,
    scim_create_async,
    scim_create_sync_job,
    scim_create_sync_job_async,
    scim_delete,
    scim_delete_async,
    scim_get_sync_job,
    scim_get_sync_job_async,
    scim_list_groups,
    scim_list_groups_async,
    scim_list_mappings,
    scim_list_mappings_async,
    scim_read,
    scim_read_async,
    scim_update,
    scim_update_async,
    stt_create_transcription,
    stt_create_transcription_async,
    stt_create_transcription_multipart,
    stt_create_transcription_multipart_async,
    system_one_create,
    system_one_create_async,
    tools_get_tool,
    tools_get_tool_async,
    tools_list_tools,
    tools_list_tools_async,
    tts_create_speech,
    tts_create_speech_async,
    tts_create_speech_stream,
    tts_create_speech_stream_async,
    vault_copy_vault_secrets_to_intern,
    vault_copy_vault_secrets_to_intern_async,
    vault_delete_intern_vault_secret,
    vault_delete_intern_vault_secret_async,
    vault_delete_vault_secret,
    vault_delete_vault_secret_async,
    vault_list_intern_connections,
    vault_list_intern_connections_async,
    vault_list_intern_effective_vault_secrets,
    vault_list_intern_effective_vault_secrets_async,
    vault_list_intern_vault_secrets,
    vault_list_intern_vault_secrets_async,
    vault_list_vault_secrets,
    vault_list_vault_secrets_async,
    vault_store_intern_vault_secret,
    vault_store_intern_vault_secret_async,
    vault_store_vault_secret,
    vault_store_vault_secret_async,
    video_generation_generate,
    video_generation_generate_async,
    video_generation_get_generation,
    video_generation_get_generation_async,
    video_generation_get_video_content,
    video_generation_get_video_content_async,
    video_generation_get_video_content_stream,
    video_generation_get_video_content_stream_async,
    video_generation_list_videos_models,
    video_generation_list_videos_models_async,
    workspaces_bulk_add_members,
    workspaces_bulk_add_members_async,
    workspaces_bulk_remove_members,
    workspaces_bulk_remove_members_async,
    workspaces_create,
    workspaces_create_async,
    workspaces_delete,
    workspaces_delete_async,
    workspaces_delete_budget,
    workspaces_delete_budget_async,
    workspaces_get,
    workspaces_get_async,
    workspaces_get_budget,
    workspaces_get_budget_async,
    workspaces_list,
    workspaces_list_async,
    workspaces_list_budgets,
    workspaces_list_budgets_async,
    workspaces_list_members,
    workspaces_list_members_async,
    workspaces_set_budget,
    workspaces_set_budget_async,
    workspaces_update,
    workspaces_update_async,
)
from openrouter_core.models import (
    alpha_decisions,
    analytics,
    api_keys,
    batch,
    benchmarks,
    byok,
    classifications,
    containers,
    credits,
    datasets,
    embeddings,
    endpoints,
    externalusers,
    files,
    generations,
    guardrails,
    images,
    interns,
    models,
    oauth,
    observability,
    organization,
    presets,
    private_endpoints,
    providers,
    rerank,
    scim,
    stt,
    system_one,
    tools,
    vault,
    video_generation,
    workspaces,
)


def blocking(core: OpenRouterCore) -> None:  # noqa: PLR0915 - one line an operation
    """Call them all."""
    assert_type(analytics_get_user_activity(core), Result[analytics.ActivityResponse, SendError])
    assert_type(analytics_get_analytics_meta(core), Result[analytics.GetAnalyticsMetaResponse, SendError])
    assert_type(
        analytics_query_analytics(core, {"metrics": ["…"]}), Result[analytics.QueryAnalyticsResponse, SendError]
    )
    assert_type(
        alpha_decisions_create(core, {"model": "…", "questions": {}, "state": "…"}),
        Result[alpha_decisions.DecisionsResponse, SendError],
    )
    assert_type(tts_create_speech(core, {"input": "…", "model": "…"}), Result[Content, SendError])
    assert_type(tts_create_speech_stream(core, {"input": "…", "model": "…"}), Result[ByteStream, SendError])
    assert_type(
        stt_create_transcription(core, {"input_audio": {"data": "…", "format": "…"}, "model": "…"}),
        Result[stt.STTResponse, SendError],
    )
    assert_type(
        stt_create_transcription_multipart(core, {"file": "recording.wav", "model": "…"}),
        Result[stt.STTResponse, SendError],
    )
    assert_type(
        oauth_exchange_auth_code_for_api_key(core, {"code": "…"}),
        Result[oauth.ExchangeAuthCodeForAPIKeyResponse, SendError],
    )
    assert_type(
        oauth_create_auth_code(core, {"callback_url": "…"}), Result[oauth.CreateAuthKeysCodeResponse, SendError]
    )
    assert_type(batch_list(core), Result[batch.BatchListResponse, SendError])
    assert_type(
        batch_create_batches(
            core, {"endpoint": "/v1/chat/completions", "model": "…", "requests": [{"body": {}, "custom_id": "…"}]}
        ),
        Result[batch.BatchObject, SendError],
    )
    assert_type(batch_get_batches(core, {"id": "…"}), Result[batch.BatchObject, SendError])
    assert_type(batch_delete(core, {"id": "…"}), Result[batch.BatchDeletedObject, SendError])
    assert_type(benchmarks_get_benchmarks(core), Result[benchmarks.UnifiedBenchmarksResponse, SendError])
    assert_type(byok_list(core), Result[byok.ListBYOKKeysResponse, SendError])
    assert_type(byok_create(core, {"key": "…", "provider": "ai21"}), Result[byok.CreateBYOKKeyResponse, SendError])
    assert_type(byok_get(core, {"id": "…"}), Result[byok.GetBYOKKeyResponse, SendError])
    assert_type(byok_update(core, {"id": "…"}), Result[byok.UpdateBYOKKeyResponse, SendError])
    assert_type(byok_delete(core, {"id": "…"}), Result[byok.DeleteBYOKKeyResponse, SendError])
    assert_type(
        classifications_get_task_classifications(core), Result[classifications.TaskClassificationResponse, SendError]
    )
    assert_type(
        containers_list_container_files(core, {"container_id": "…"}),
        Result[containers.ContainerFileListResponse, SendError],
    )
    assert_type(
        containers_get_container_file(core, {"container_id": "…", "file_id": "…"}),
        Result[containers.ContainerFile, SendError],
    )
    assert_type(
        containers_download_container_file_content(core, {"container_id": "…", "file_id": "…"}),
        Result[Content, SendError],
    )
    assert_type(
        containers_download_container_file_content_stream(core, {"container_id": "…", "file_id": "…"}),
        Result[ByteStream, SendError],
    )
    assert_type(
        containers_promote_container_file(core, {"container_id": "…", "file_id": "…"}),
        Result[containers.OpenRouterFile, SendError],
    )
    assert_type(credits_get_credits(core), Result[credits.GetCreditsResponse, SendError])
    assert_type(datasets_get_app_rankings(core), Result[datasets.AppRankingsResponse, SendError])
    assert_type(datasets_get_rankings_daily(core), Result[datasets.RankingsDailyResponse, SendError])
    assert_type(datasets_get_session_cost(core), Result[datasets.SessionCostResponse, SendError])
    assert_type(
        embeddings_generate(core, {"input": "…", "model": "…"}), Result[embeddings.CreateEmbeddingsResponse, SendError]
    )
    assert_type(embeddings_list_models(core), Result[embeddings.ModelsListResponse, SendError])
    assert_type(endpoints_list_zdr_endpoints(core), Result[endpoints.ListEndpointsZdrResponse, SendError])
    assert_type(externalusers_list(core), Result[externalusers.ListExternalUsersResponse, SendError])
    assert_type(externalusers_create(core, {"user": "…"}), Result[externalusers.ExternalUserResponse, SendError])
    assert_type(externalusers_get(core, {"user": "…"}), Result[externalusers.ExternalUserResponse, SendError])
    assert_type(
        externalusers_update(core, {"user": "…", "is_active": True}),
        Result[externalusers.ExternalUserResponse, SendError],
    )
    assert_type(externalusers_delete(core, {"user": "…"}), Result[None, SendError])
    assert_type(files_list(core), Result[files.OpenRouterFileList, SendError])
    assert_type(files_upload(core, {"file": "recording.wav"}), Result[files.OpenRouterFile, SendError])
    assert_type(files_retrieve(core, {"file_id": "…"}), Result[files.OpenRouterFile, SendError])
    assert_type(files_delete(core, {"file_id": "…"}), Result[files.OpenRouterFileDeleted, SendError])
    assert_type(files_download(core, {"file_id": "…"}), Result[Content, SendError])
    assert_type(files_download_stream(core, {"file_id": "…"}), Result[ByteStream, SendError])
    assert_type(generations_get_generation(core, {"id": "…"}), Result[generations.GenerationResponse, SendError])
    assert_type(
        generations_list_generation_content(core, {"id": "…"}), Result[generations.GenerationContentResponse, SendError]
    )
    assert_type(
        generations_submit_feedback(core, {"category": "latency", "generation_id": "…"}),
        Result[generations.SubmitGenerationFeedbackResponse, SendError],
    )
    assert_type(guardrails_list(core), Result[guardrails.ListGuardrailsResponse, SendError])
    assert_type(guardrails_create(core, {"name": "…"}), Result[guardrails.CreateGuardrailResponse, SendError])
    assert_type(guardrails_get(core, {"id": "…"}), Result[guardrails.GetGuardrailResponse, SendError])
    assert_type(guardrails_update(core, {"id": "…"}), Result[guardrails.UpdateGuardrailResponse, SendError])
    assert_type(guardrails_delete(core, {"id": "…"}), Result[guardrails.DeleteGuardrailResponse, SendError])
    assert_type(
        guardrails_list_guardrail_key_assignments(core, {"id": "…"}),
        Result[guardrails.ListKeyAssignmentsResponse, SendError],
    )
    assert_type(
        guardrails_bulk_assign_keys(core, {"id": "…", "key_hashes": ["…"]}),
        Result[guardrails.BulkAssignKeysResponse, SendError],
    )
    assert_type(
        guardrails_bulk_unassign_keys(core, {"id": "…", "key_hashes": ["…"]}),
        Result[guardrails.BulkUnassignKeysResponse, SendError],
    )
    assert_type(
        guardrails_list_guardrail_member_assignments(core, {"id": "…"}),
        Result[guardrails.ListMemberAssignmentsResponse, SendError],
    )
    assert_type(
        guardrails_bulk_assign_members(core, {"id": "…", "member_user_ids": ["…"]}),
        Result[guardrails.BulkAssignMembersResponse, SendError],
    )
    assert_type(
        guardrails_bulk_unassign_members(core, {"id": "…", "member_user_ids": ["…"]}),
        Result[guardrails.BulkUnassignMembersResponse, SendError],
    )
    assert_type(guardrails_list_key_assignments(core), Result[guardrails.ListKeyAssignmentsResponse, SendError])
    assert_type(guardrails_list_member_assignments(core), Result[guardrails.ListMemberAssignmentsResponse, SendError])
    assert_type(images_generate(core, {"model": "…", "prompt": "…"}), Result[images.ImageGenerationResponse, SendError])
    assert_type(images_list_models(core), Result[images.ImageModelsListResponse, SendError])
    assert_type(
        images_list_model_endpoints(core, {"model": "openai/gpt-4o"}),
        Result[images.ImageModelEndpointsResponse, SendError],
    )
    assert_type(interns_list_interns(core), Result[interns.InternListResponse, SendError])
    assert_type(interns_create_intern(core, {"name": "…"}), Result[interns.Intern, SendError])
    assert_type(interns_get_intern(core, {"intern_id": "…"}), Result[interns.Intern, SendError])
    assert_type(interns_update_intern(core, {"intern_id": "…"}), Result[interns.Intern, SendError])
    assert_type(interns_delete_intern(core, {"intern_id": "…"}), Result[interns.DeleteInternResponse, SendError])
    assert_type(
        interns_chat(core, {"intern_id": "…", "messages": [{"role": "assistant"}], "stream": True}),
        Result[interns.InternChatSteeredResponse | EventStream[interns.InternChatCompletionChunk], SendError],
    )
    assert_type(interns_provision_intern(core, {"intern_id": "…"}), Result[interns.ProvisionInternResponse, SendError])
    assert_type(interns_suspend_intern(core, {"intern_id": "…"}), Result[interns.SuspendInternResponse, SendError])
    assert_type(api_keys_get_current_key_metadata(core), Result[api_keys.GetCurrentKeyResponse, SendError])
    assert_type(api_keys_list(core), Result[api_keys.ListKeysResponse, SendError])
    assert_type(api_keys_create(core, {"name": "…"}), Result[api_keys.CreateKeysResponse, SendError])
    assert_type(api_keys_get(core, {"hash": "…"}), Result[api_keys.GetKeyResponse, SendError])
    assert_type(api_keys_update(core, {"hash": "…"}), Result[api_keys.UpdateKeysResponse, SendError])
    assert_type(api_keys_delete(core, {"hash": "…"}), Result[api_keys.DeleteKeysResponse, SendError])
    assert_type(models_get(core, {"model": "openai/gpt-4o"}), Result[models.ModelResponse, SendError])
    assert_type(models_list(core), Result[models.ModelsListResponse, SendError])
    assert_type(
        endpoints_list(core, {"model": "openai/gpt-4o"}), Result[endpoints.ListModelEndpointsResponse, SendError]
    )
    assert_type(models_count(core), Result[models.ModelsCountResponse, SendError])
    assert_type(models_list_for_user(core), Result[models.ModelsListResponse, SendError])
    assert_type(oauth_list_oauth_jwks(core), Result[oauth.OAuthJwks, SendError])
    assert_type(
        oauth_create_oauth_token(
            core,
            {
                "federation_policy_id": "…",
                "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
                "subject_token": "…",
                "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
            },
        ),
        Result[oauth.TokenExchangeResponse, SendError],
    )
    assert_type(observability_list(core), Result[observability.ListObservabilityDestinationsResponse, SendError])
    assert_type(
        observability_create(core, {"config": {}, "name": "…", "type": "arize"}),
        Result[observability.CreateObservabilityDestinationResponse, SendError],
    )
    assert_type(
        observability_get(core, {"id": "…"}), Result[observability.GetObservabilityDestinationResponse, SendError]
    )
    assert_type(
        observability_update(core, {"id": "…"}), Result[observability.UpdateObservabilityDestinationResponse, SendError]
    )
    assert_type(
        observability_delete(core, {"id": "…"}), Result[observability.DeleteObservabilityDestinationResponse, SendError]
    )
    assert_type(organization_list_members(core), Result[organization.ListOrganizationMembersResponse, SendError])
    assert_type(organization_get_settings(core), Result[organization.GetOrganizationSettingsResponse, SendError])
    assert_type(
        organization_update_settings(core, {"is_filtered_model_catalog_enabled": True}),
        Result[organization.UpdateOrganizationSettingsResponse, SendError],
    )
    assert_type(presets_list(core), Result[presets.ListPresetsResponse, SendError])
    assert_type(presets_get(core, {"slug": "…"}), Result[presets.GetPresetResponse, SendError])
    assert_type(
        presets_create_presets_chat_completions(core, {"slug": "…", "messages": [{"content": "…", "role": "system"}]}),
        Result[presets.CreatePresetFromInferenceResponse, SendError],
    )
    assert_type(
        presets_create_presets_messages(
            core, {"slug": "…", "messages": [{"content": "…", "role": "user"}], "model": "…"}
        ),
        Result[presets.CreatePresetFromInferenceResponse, SendError],
    )
    assert_type(
        presets_create_presets_responses(core, {"slug": "…"}),
        Result[presets.CreatePresetFromInferenceResponse, SendError],
    )
    assert_type(presets_list_versions(core, {"slug": "…"}), Result[presets.ListPresetVersionsResponse, SendError])
    assert_type(
        presets_get_version(core, {"slug": "…", "version": "…"}), Result[presets.GetPresetVersionResponse, SendError]
    )
    assert_type(private_endpoints_list(core), Result[private_endpoints.ListPrivateEndpointsResponse, SendError])
    assert_type(
        private_endpoints_create(core, {"model_permaslug": "…", "provider_slug": "…", "upstream_model_id": "…"}),
        Result[private_endpoints.ManagedPrivateEndpointResponse, SendError],
    )
    assert_type(private_endpoints_get(core, {"id": "…"}), Result[private_endpoints.PrivateEndpointResponse, SendError])
    assert_type(
        private_endpoints_update(core, {"id": "…", "upstream_model_id": "…"}),
        Result[private_endpoints.PrivateEndpointResponse, SendError],
    )
    assert_type(
        private_endpoints_delete(core, {"id": "…"}), Result[private_endpoints.DeletePrivateEndpointResponse, SendError]
    )
    assert_type(
        private_endpoints_activate(core, {"id": "…"}),
        Result[private_endpoints.ManagedPrivateEndpointResponse, SendError],
    )
    assert_type(
        private_endpoints_disable(core, {"id": "…"}),
        Result[private_endpoints.ManagedPrivateEndpointResponse, SendError],
    )
    assert_type(
        private_endpoints_enable(core, {"id": "…"}), Result[private_endpoints.ManagedPrivateEndpointResponse, SendError]
    )
    assert_type(
        private_endpoints_update_pricing(core, {"id": "…", "pricing": {"completion": "…", "prompt": "…"}}),
        Result[private_endpoints.PrivateEndpointResponse, SendError],
    )
    assert_type(
        private_endpoints_validate(core, {"id": "…", "workspace_id": "…"}),
        Result[private_endpoints.PrivateEndpointValidationResponse, SendError],
    )
    assert_type(providers_list(core), Result[providers.ListProvidersResponse, SendError])
    assert_type(
        rerank_rerank(core, {"documents": ["…"], "model": "…", "query": "…"}),
        Result[rerank.CreateRerankResponse, SendError],
    )
    assert_type(scim_list_mappings(core), Result[scim.ListScimGroupMappingsResponse, SendError])
    assert_type(
        scim_create(core, {"role": "admin", "scim_group_id": "…", "workspace_id": "…"}),
        Result[scim.CreateScimGroupMappingResponse, SendError],
    )
    assert_type(scim_read(core, {"id": "…"}), Result[scim.GetScimGroupMappingResponse, SendError])
    assert_type(scim_update(core, {"id": "…", "role": "admin"}), Result[scim.UpdateScimGroupMappingResponse, SendError])
    assert_type(
        scim_delete(core, {"id": "…", "keep_members": "true"}), Result[scim.DeleteScimGroupMappingResponse, SendError]
    )
    assert_type(scim_list_groups(core), Result[scim.ListScimGroupsResponse, SendError])
    assert_type(scim_create_sync_job(core), Result[scim.CreateScimSyncJobResponse, SendError])
    assert_type(scim_get_sync_job(core, {"id": "…"}), Result[scim.GetScimSyncJobResponse, SendError])
    assert_type(
        system_one_create(core, {"model": "…", "questions": {}, "state": "…"}),
        Result[system_one.DecisionsResponse, SendError],
    )
    assert_type(tools_list_tools(core), Result[tools.ListToolsResponse, SendError])
    assert_type(tools_get_tool(core, {"name": "…"}), Result[tools.GetToolResponse, SendError])
    assert_type(
        vault_list_intern_connections(core, {"intern_id": "…"}), Result[vault.ListInternConnectionsResponse, SendError]
    )
    assert_type(
        vault_list_intern_effective_vault_secrets(core, {"intern_id": "…"}),
        Result[vault.VaultEffectiveSecretListResponse, SendError],
    )
    assert_type(
        vault_list_intern_vault_secrets(core, {"intern_id": "…"}), Result[vault.VaultSecretListResponse, SendError]
    )
    assert_type(
        vault_store_intern_vault_secret(core, {"intern_id": "…", "name": "…", "hosts": ["…"], "value": "…"}),
        Result[vault.VaultSecretResponse, SendError],
    )
    assert_type(vault_delete_intern_vault_secret(core, {"intern_id": "…", "name": "…"}), Result[None, SendError])
    assert_type(
        vault_copy_vault_secrets_to_intern(core, {"intern_id": "…", "names": ["…"]}),
        Result[vault.VaultSecretCopyResponse, SendError],
    )
    assert_type(vault_list_vault_secrets(core), Result[vault.VaultSecretListResponse, SendError])
    assert_type(
        vault_store_vault_secret(core, {"name": "…", "hosts": ["…"], "value": "…"}),
        Result[vault.VaultSecretResponse, SendError],
    )
    assert_type(vault_delete_vault_secret(core, {"name": "…"}), Result[None, SendError])
    assert_type(
        video_generation_generate(core, {"model": "…"}), Result[video_generation.VideoGenerationResponse, SendError]
    )
    assert_type(
        video_generation_get_generation(core, {"job_id": "…"}),
        Result[video_generation.VideoGenerationResponse, SendError],
    )
    assert_type(video_generation_get_video_content(core, {"job_id": "…"}), Result[Content, SendError])
    assert_type(video_generation_get_video_content_stream(core, {"job_id": "…"}), Result[ByteStream, SendError])
    assert_type(video_generation_list_videos_models(core), Result[video_generation.VideoModelsListResponse, SendError])
    assert_type(workspaces_list(core), Result[workspaces.ListWorkspacesResponse, SendError])
    assert_type(
        workspaces_create(core, {"name": "…", "slug": "…"}), Result[workspaces.CreateWorkspaceResponse, SendError]
    )
    assert_type(workspaces_get(core, {"id": "…"}), Result[workspaces.GetWorkspaceResponse, SendError])
    assert_type(workspaces_update(core, {"id": "…"}), Result[workspaces.UpdateWorkspaceResponse, SendError])
    assert_type(workspaces_delete(core, {"id": "…"}), Result[workspaces.DeleteWorkspaceResponse, SendError])
    assert_type(workspaces_list_members(core, {"id": "…"}), Result[workspaces.ListWorkspaceMembersResponse, SendError])
    assert_type(
        workspaces_bulk_add_members(core, {"id": "…", "user_ids": ["…"]}),
        Result[workspaces.BulkAddWorkspaceMembersResponse, SendError],
    )
    assert_type(
        workspaces_bulk_remove_members(core, {"id": "…", "user_ids": ["…"]}),
        Result[workspaces.BulkRemoveWorkspaceMembersResponse, SendError],
    )
    assert_type(
        workspaces_list_budgets(core, {"workspace_ref": "…"}),
        Result[workspaces.ListWorkspaceBudgetsResponse, SendError],
    )
    assert_type(
        workspaces_get_budget(core, {"workspace_ref": "…", "interval": "…"}),
        Result[workspaces.GetWorkspaceBudgetResponse, SendError],
    )
    assert_type(
        workspaces_set_budget(core, {"workspace_ref": "…", "interval": "…", "limit_usd": 1.5}),
        Result[workspaces.UpsertWorkspaceBudgetResponse, SendError],
    )
    assert_type(
        workspaces_delete_budget(core, {"workspace_ref": "…", "interval": "…"}),
        Result[workspaces.DeleteWorkspaceBudgetResponse, SendError],
    )


async def awaited(core: OpenRouterCore) -> None:  # noqa: PLR0915 - likewise
    """Await them all."""
    assert_type(await analytics_get_user_activity_async(core), Result[analytics.ActivityResponse, SendError])
    assert_type(await analytics_get_analytics_meta_async(core), Result[analytics.GetAnalyticsMetaResponse, SendError])
    assert_type(
        await analytics_query_analytics_async(core, {"metrics": ["…"]}),
        Result[analytics.QueryAnalyticsResponse, SendError],
    )
    assert_type(
        await alpha_decisions_create_async(core, {"model": "…", "questions": {}, "state": "…"}),
        Result[alpha_decisions.DecisionsResponse, SendError],
    )
    assert_type(await tts_create_speech_async(core, {"input": "…", "model": "…"}), Result[Content, SendError])
    assert_type(
        await tts_create_speech_stream_async(core, {"input": "…", "model": "…"}), Result[AsyncByteStream, SendError]
    )
    assert_type(
        await stt_create_transcription_async(core, {"input_audio": {"data": "…", "format": "…"}, "model": "…"}),
        Result[stt.STTResponse, SendError],
    )
    assert_type(
        await stt_create_transcription_multipart_async(core, {"file": "recording.wav", "model": "…"}),
        Result[stt.STTResponse, SendError],
    )
    assert_type(
        await oauth_exchange_auth_code_for_api_key_async(core, {"code": "…"}),
        Result[oauth.ExchangeAuthCodeForAPIKeyResponse, SendError],
    )
    assert_type(
        await oauth_create_auth_code_async(core, {"callback_url": "…"}),
        Result[oauth.CreateAuthKeysCodeResponse, SendError],
    )
    assert_type(await batch_list_async(core), Result[batch.BatchListResponse, SendError])
    assert_type(
        await batch_create_batches_async(
            core, {"endpoint": "/v1/chat/completions", "model": "…", "requests": [{"body": {}, "custom_id": "…"}]}
        ),
        Result[batch.BatchObject, SendError],
    )
    assert_type(await batch_get_batches_async(core, {"id": "…"}), Result[batch.BatchObject, SendError])
    assert_type(await batch_delete_async(core, {"id": "…"}), Result[batch.BatchDeletedObject, SendError])
    assert_type(await benchmarks_get_benchmarks_async(core), Result[benchmarks.UnifiedBenchmarksResponse, SendError])
    assert_type(await byok_list_async(core), Result[byok.ListBYOKKeysResponse, SendError])
    assert_type(
        await byok_create_async(core, {"key": "…", "provider": "ai21"}), Result[byok.CreateBYOKKeyResponse, SendError]
    )
    assert_type(await byok_get_async(core, {"id": "…"}), Result[byok.GetBYOKKeyResponse, SendError])
    assert_type(await byok_update_async(core, {"id": "…"}), Result[byok.UpdateBYOKKeyResponse, SendError])
    assert_type(await byok_delete_async(core, {"id": "…"}), Result[byok.DeleteBYOKKeyResponse, SendError])
    assert_type(
        await classifications_get_task_classifications_async(core),
        Result[classifications.TaskClassificationResponse, SendError],
    )
    assert_type(
        await containers_list_container_files_async(core, {"container_id": "…"}),
        Result[containers.ContainerFileListResponse, SendError],
    )
    assert_type(
        await containers_get_container_file_async(core, {"container_id": "…", "file_id": "…"}),
        Result[containers.ContainerFile, SendError],
    )
    assert_type(
        await containers_download_container_file_content_async(core, {"container_id": "…", "file_id": "…"}),
        Result[Content, SendError],
    )
    assert_type(
        await containers_download_container_file_content_stream_async(core, {"container_id": "…", "file_id": "…"}),
        Result[AsyncByteStream, SendError],
    )
    assert_type(
        await containers_promote_container_file_async(core, {"container_id": "…", "file_id": "…"}),
        Result[containers.OpenRouterFile, SendError],
    )
    assert_type(await credits_get_credits_async(core), Result[credits.GetCreditsResponse, SendError])
    assert_type(await datasets_get_app_rankings_async(core), Result[datasets.AppRankingsResponse, SendError])
    assert_type(await datasets_get_rankings_daily_async(core), Result[datasets.RankingsDailyResponse, SendError])
    assert_type(await datasets_get_session_cost_async(core), Result[datasets.SessionCostResponse, SendError])
    assert_type(
        await embeddings_generate_async(core, {"input": "…", "model": "…"}),
        Result[embeddings.CreateEmbeddingsResponse, SendError],
    )
    assert_type(await embeddings_list_models_async(core), Result[embeddings.ModelsListResponse, SendError])
    assert_type(await endpoints_list_zdr_endpoints_async(core), Result[endpoints.ListEndpointsZdrResponse, SendError])
    assert_type(await externalusers_list_async(core), Result[externalusers.ListExternalUsersResponse, SendError])
    assert_type(
        await externalusers_create_async(core, {"user": "…"}), Result[externalusers.ExternalUserResponse, SendError]
    )
    assert_type(
        await externalusers_get_async(core, {"user": "…"}), Result[externalusers.ExternalUserResponse, SendError]
    )
    assert_type(
        await externalusers_update_async(core, {"user": "…", "is_active": True}),
        Result[externalusers.ExternalUserResponse, SendError],
    )
    assert_type(await externalusers_delete_async(core, {"user": "…"}), Result[None, SendError])
    assert_type(await files_list_async(core), Result[files.OpenRouterFileList, SendError])
    assert_type(await files_upload_async(core, {"file": "recording.wav"}), Result[files.OpenRouterFile, SendError])
    assert_type(await files_retrieve_async(core, {"file_id": "…"}), Result[files.OpenRouterFile, SendError])
    assert_type(await files_delete_async(core, {"file_id": "…"}), Result[files.OpenRouterFileDeleted, SendError])
    assert_type(await files_download_async(core, {"file_id": "…"}), Result[Content, SendError])
    assert_type(await files_download_stream_async(core, {"file_id": "…"}), Result[AsyncByteStream, SendError])
    assert_type(
        await generations_get_generation_async(core, {"id": "…"}), Result[generations.GenerationResponse, SendError]
    )
    assert_type(
        await generations_list_generation_content_async(core, {"id": "…"}),
        Result[generations.GenerationContentResponse, SendError],
    )
    assert_type(
        await generations_submit_feedback_async(core, {"category": "latency", "generation_id": "…"}),
        Result[generations.SubmitGenerationFeedbackResponse, SendError],
    )
    assert_type(await guardrails_list_async(core), Result[guardrails.ListGuardrailsResponse, SendError])
    assert_type(
        await guardrails_create_async(core, {"name": "…"}), Result[guardrails.CreateGuardrailResponse, SendError]
    )
    assert_type(await guardrails_get_async(core, {"id": "…"}), Result[guardrails.GetGuardrailResponse, SendError])
    assert_type(await guardrails_update_async(core, {"id": "…"}), Result[guardrails.UpdateGuardrailResponse, SendError])
    assert_type(await guardrails_delete_async(core, {"id": "…"}), Result[guardrails.DeleteGuardrailResponse, SendError])
    assert_type(
        await guardrails_list_guardrail_key_assignments_async(core, {"id": "…"}),
        Result[guardrails.ListKeyAssignmentsResponse, SendError],
    )
    assert_type(
        await guardrails_bulk_assign_keys_async(core, {"id": "…", "key_hashes": ["…"]}),
        Result[guardrails.BulkAssignKeysResponse, SendError],
    )
    assert_type(
        await guardrails_bulk_unassign_keys_async(core, {"id": "…", "key_hashes": ["…"]}),
        Result[guardrails.BulkUnassignKeysResponse, SendError],
    )
    assert_type(
        await guardrails_list_guardrail_member_assignments_async(core, {"id": "…"}),
        Result[guardrails.ListMemberAssignmentsResponse, SendError],
    )
    assert_type(
        await guardrails_bulk_assign_members_async(core, {"id": "…", "member_user_ids": ["…"]}),
        Result[guardrails.BulkAssignMembersResponse, SendError],
    )
    assert_type(
        await guardrails_bulk_unassign_members_async(core, {"id": "…", "member_user_ids": ["…"]}),
        Result[guardrails.BulkUnassignMembersResponse, SendError],
    )
    assert_type(
        await guardrails_list_key_assignments_async(core), Result[guardrails.ListKeyAssignmentsResponse, SendError]
    )
    assert_type(
        await guardrails_list_member_assignments_async(core),
        Result[guardrails.ListMemberAssignmentsResponse, SendError],
    )
    assert_type(
        await images_generate_async(core, {"model": "…", "prompt": "…"}),
        Result[images.ImageGenerationResponse, SendError],
    )
    assert_type(await images_list_models_async(core), Result[images.ImageModelsListResponse, SendError])
    assert_type(
        await images_list_model_endpoints_async(core, {"model": "openai/gpt-4o"}),
        Result[images.ImageModelEndpointsResponse, SendError],
    )
    assert_type(await interns_list_interns_async(core), Result[interns.InternListResponse, SendError])
    assert_type(await interns_create_intern_async(core, {"name": "…"}), Result[interns.Intern, SendError])
    assert_type(await interns_get_intern_async(core, {"intern_id": "…"}), Result[interns.Intern, SendError])
    assert_type(await interns_update_intern_async(core, {"intern_id": "…"}), Result[interns.Intern, SendError])
    assert_type(
        await interns_delete_intern_async(core, {"intern_id": "…"}), Result[interns.DeleteInternResponse, SendError]
    )
    assert_type(
        await interns_chat_async(core, {"intern_id": "…", "messages": [{"role": "assistant"}], "stream": True}),
        Result[interns.InternChatSteeredResponse | AsyncEventStream[interns.InternChatCompletionChunk], SendError],
    )
    assert_type(
        await interns_provision_intern_async(core, {"intern_id": "…"}),
        Result[interns.ProvisionInternResponse, SendError],
    )
    assert_type(
        await interns_suspend_intern_async(core, {"intern_id": "…"}), Result[interns.SuspendInternResponse, SendError]
    )
    assert_type(await api_keys_get_current_key_metadata_async(core), Result[api_keys.GetCurrentKeyResponse, SendError])
    assert_type(await api_keys_list_async(core), Result[api_keys.ListKeysResponse, SendError])
    assert_type(await api_keys_create_async(core, {"name": "…"}), Result[api_keys.CreateKeysResponse, SendError])
    assert_type(await api_keys_get_async(core, {"hash": "…"}), Result[api_keys.GetKeyResponse, SendError])
    assert_type(await api_keys_update_async(core, {"hash": "…"}), Result[api_keys.UpdateKeysResponse, SendError])
    assert_type(await api_keys_delete_async(core, {"hash": "…"}), Result[api_keys.DeleteKeysResponse, SendError])
    assert_type(await models_get_async(core, {"model": "openai/gpt-4o"}), Result[models.ModelResponse, SendError])
    assert_type(await models_list_async(core), Result[models.ModelsListResponse, SendError])
    assert_type(
        await endpoints_list_async(core, {"model": "openai/gpt-4o"}),
        Result[endpoints.ListModelEndpointsResponse, SendError],
    )
    assert_type(await models_count_async(core), Result[models.ModelsCountResponse, SendError])
    assert_type(await models_list_for_user_async(core), Result[models.ModelsListResponse, SendError])
    assert_type(await oauth_list_oauth_jwks_async(core), Result[oauth.OAuthJwks, SendError])
    assert_type(
        await oauth_create_oauth_token_async(
            core,
            {
                "federation_policy_id": "…",
                "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
                "subject_token": "…",
                "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
            },
        ),
        Result[oauth.TokenExchangeResponse, SendError],
    )
    assert_type(
        await observability_list_async(core), Result[observability.ListObservabilityDestinationsResponse, SendError]
    )
    assert_type(
        await observability_create_async(core, {"config": {}, "name": "…", "type": "arize"}),
        Result[observability.CreateObservabilityDestinationResponse, SendError],
    )
    assert_type(
        await observability_get_async(core, {"id": "…"}),
        Result[observability.GetObservabilityDestinationResponse, SendError],
    )
    assert_type(
        await observability_update_async(core, {"id": "…"}),
        Result[observability.UpdateObservabilityDestinationResponse, SendError],
    )
    assert_type(
        await observability_delete_async(core, {"id": "…"}),
        Result[observability.DeleteObservabilityDestinationResponse, SendError],
    )
    assert_type(
        await organization_list_members_async(core), Result[organization.ListOrganizationMembersResponse, SendError]
    )
    assert_type(
        await organization_get_settings_async(core), Result[organization.GetOrganizationSettingsResponse, SendError]
    )
    assert_type(
        await organization_update_settings_async(core, {"is_filtered_model_catalog_enabled": True}),
        Result[organization.UpdateOrganizationSettingsResponse, SendError],
    )
    assert_type(await presets_list_async(core), Result[presets.ListPresetsResponse, SendError])
    assert_type(await presets_get_async(core, {"slug": "…"}), Result[presets.GetPresetResponse, SendError])
    assert_type(
        await presets_create_presets_chat_completions_async(
            core, {"slug": "…", "messages": [{"content": "…", "role": "system"}]}
        ),
        Result[presets.CreatePresetFromInferenceResponse, SendError],
    )
    assert_type(
        await presets_create_presets_messages_async(
            core, {"slug": "…", "messages": [{"content": "…", "role": "user"}], "model": "…"}
        ),
        Result[presets.CreatePresetFromInferenceResponse, SendError],
    )
    assert_type(
        await presets_create_presets_responses_async(core, {"slug": "…"}),
        Result[presets.CreatePresetFromInferenceResponse, SendError],
    )
    assert_type(
        await presets_list_versions_async(core, {"slug": "…"}), Result[presets.ListPresetVersionsResponse, SendError]
    )
    assert_type(
        await presets_get_version_async(core, {"slug": "…", "version": "…"}),
        Result[presets.GetPresetVersionResponse, SendError],
    )
    assert_type(
        await private_endpoints_list_async(core), Result[private_endpoints.ListPrivateEndpointsResponse, SendError]
    )
    assert_type(
        await private_endpoints_create_async(
            core, {"model_permaslug": "…", "provider_slug": "…", "upstream_model_id": "…"}
        ),
        Result[private_endpoints.ManagedPrivateEndpointResponse, SendError],
    )
    assert_type(
        await private_endpoints_get_async(core, {"id": "…"}),
        Result[private_endpoints.PrivateEndpointResponse, SendError],
    )
    assert_type(
        await private_endpoints_update_async(core, {"id": "…", "upstream_model_id": "…"}),
        Result[private_endpoints.PrivateEndpointResponse, SendError],
    )
    assert_type(
        await private_endpoints_delete_async(core, {"id": "…"}),
        Result[private_endpoints.DeletePrivateEndpointResponse, SendError],
    )
    assert_type(
        await private_endpoints_activate_async(core, {"id": "…"}),
        Result[private_endpoints.ManagedPrivateEndpointResponse, SendError],
    )
    assert_type(
        await private_endpoints_disable_async(core, {"id": "…"}),
        Result[private_endpoints.ManagedPrivateEndpointResponse, SendError],
    )
    assert_type(
        await private_endpoints_enable_async(core, {"id": "…"}),
        Result[private_endpoints.ManagedPrivateEndpointResponse, SendError],
    )
    assert_type(
        await private_endpoints_update_pricing_async(core, {"id": "…", "pricing": {"completion": "…", "prompt": "…"}}),
        Result[private_endpoints.PrivateEndpointResponse, SendError],
    )
    assert_type(
        await private_endpoints_validate_async(core, {"id": "…", "workspace_id": "…"}),
        Result[private_endpoints.PrivateEndpointValidationResponse, SendError],
    )
    assert_type(await providers_list_async(core), Result[providers.ListProvidersResponse, SendError])
    assert_type(
        await rerank_rerank_async(core, {"documents": ["…"], "model": "…", "query": "…"}),
        Result[rerank.CreateRerankResponse, SendError],
    )
    assert_type(await scim_list_mappings_async(core), Result[scim.ListScimGroupMappingsResponse, SendError])
    assert_type(
        await scim_create_async(core, {"role": "admin", "scim_group_id": "…", "workspace_id": "…"}),
        Result[scim.CreateScimGroupMappingResponse, SendError],
    )
    assert_type(await scim_read_async(core, {"id": "…"}), Result[scim.GetScimGroupMappingResponse, SendError])
    assert_type(
        await scim_update_async(core, {"id": "…", "role": "admin"}),
        Result[scim.UpdateScimGroupMappingResponse, SendError],
    )
    assert_type(
        await scim_delete_async(core, {"id": "…", "keep_members": "true"}),
        Result[scim.DeleteScimGroupMappingResponse, SendError],
    )
    assert_type(await scim_list_groups_async(core), Result[scim.ListScimGroupsResponse, SendError])
    assert_type(await scim_create_sync_job_async(core), Result[scim.CreateScimSyncJobResponse, SendError])
    assert_type(await scim_get_sync_job_async(core, {"id": "…"}), Result[scim.GetScimSyncJobResponse, SendError])
    assert_type(
        await system_one_create_async(core, {"model": "…", "questions": {}, "state": "…"}),
        Result[system_one.DecisionsResponse, SendError],
    )
    assert_type(await tools_list_tools_async(core), Result[tools.ListToolsResponse, SendError])
    assert_type(await tools_get_tool_async(core, {"name": "…"}), Result[tools.GetToolResponse, SendError])
    assert_type(
        await vault_list_intern_connections_async(core, {"intern_id": "…"}),
        Result[vault.ListInternConnectionsResponse, SendError],
    )
    assert_type(
        await vault_list_intern_effective_vault_secrets_async(core, {"intern_id": "…"}),
        Result[vault.VaultEffectiveSecretListResponse, SendError],
    )
    assert_type(
        await vault_list_intern_vault_secrets_async(core, {"intern_id": "…"}),
        Result[vault.VaultSecretListResponse, SendError],
    )
    assert_type(
        await vault_store_intern_vault_secret_async(
            core, {"intern_id": "…", "name": "…", "hosts": ["…"], "value": "…"}
        ),
        Result[vault.VaultSecretResponse, SendError],
    )
    assert_type(
        await vault_delete_intern_vault_secret_async(core, {"intern_id": "…", "name": "…"}), Result[None, SendError]
    )
    assert_type(
        await vault_copy_vault_secrets_to_intern_async(core, {"intern_id": "…", "names": ["…"]}),
        Result[vault.VaultSecretCopyResponse, SendError],
    )
    assert_type(await vault_list_vault_secrets_async(core), Result[vault.VaultSecretListResponse, SendError])
    assert_type(
        await vault_store_vault_secret_async(core, {"name": "…", "hosts": ["…"], "value": "…"}),
        Result[vault.VaultSecretResponse, SendError],
    )
    assert_type(await vault_delete_vault_secret_async(core, {"name": "…"}), Result[None, SendError])
    assert_type(
        await video_generation_generate_async(core, {"model": "…"}),
        Result[video_generation.VideoGenerationResponse, SendError],
    )
    assert_type(
        await video_generation_get_generation_async(core, {"job_id": "…"}),
        Result[video_generation.VideoGenerationResponse, SendError],
    )
    assert_type(await video_generation_get_video_content_async(core, {"job_id": "…"}), Result[Content, SendError])
    assert_type(
        await video_generation_get_video_content_stream_async(core, {"job_id": "…"}), Result[AsyncByteStream, SendError]
    )
    assert_type(
        await video_generation_list_videos_models_async(core),
        Result[video_generation.VideoModelsListResponse, SendError],
    )
    assert_type(await workspaces_list_async(core), Result[workspaces.ListWorkspacesResponse, SendError])
    assert_type(
        await workspaces_create_async(core, {"name": "…", "slug": "…"}),
        Result[workspaces.CreateWorkspaceResponse, SendError],
    )
    assert_type(await workspaces_get_async(core, {"id": "…"}), Result[workspaces.GetWorkspaceResponse, SendError])
    assert_type(await workspaces_update_async(core, {"id": "…"}), Result[workspaces.UpdateWorkspaceResponse, SendError])
    assert_type(await workspaces_delete_async(core, {"id": "…"}), Result[workspaces.DeleteWorkspaceResponse, SendError])
    assert_type(
        await workspaces_list_members_async(core, {"id": "…"}),
        Result[workspaces.ListWorkspaceMembersResponse, SendError],
    )
    assert_type(
        await workspaces_bulk_add_members_async(core, {"id": "…", "user_ids": ["…"]}),
        Result[workspaces.BulkAddWorkspaceMembersResponse, SendError],
    )
    assert_type(
        await workspaces_bulk_remove_members_async(core, {"id": "…", "user_ids": ["…"]}),
        Result[workspaces.BulkRemoveWorkspaceMembersResponse, SendError],
    )
    assert_type(
        await workspaces_list_budgets_async(core, {"workspace_ref": "…"}),
        Result[workspaces.ListWorkspaceBudgetsResponse, SendError],
    )
    assert_type(
        await workspaces_get_budget_async(core, {"workspace_ref": "…", "interval": "…"}),
        Result[workspaces.GetWorkspaceBudgetResponse, SendError],
    )
    assert_type(
        await workspaces_set_budget_async(core, {"workspace_ref": "…", "interval": "…", "limit_usd": 1.5}),
        Result[workspaces.UpsertWorkspaceBudgetResponse, SendError],
    )
    assert_type(
        await workspaces_delete_budget_async(core, {"workspace_ref": "…", "interval": "…"}),
        Result[workspaces.DeleteWorkspaceBudgetResponse, SendError],
    )
