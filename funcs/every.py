"""Every function there is, for type checkers: the package offers them by a rule, and nothing loads this."""

from openrouter_core.funcs.alpha_decisions_create import alpha_decisions_create, alpha_decisions_create_async
from openrouter_core.funcs.analytics_get_analytics_meta import (
    analytics_get_analytics_meta,
    analytics_get_analytics_meta_async,
)
from openrouter_core.funcs.analytics_get_user_activity import (
    analytics_get_user_activity,
    analytics_get_user_activity_async,
)
from openrouter_core.funcs.analytics_query_analytics import analytics_query_analytics, analytics_query_analytics_async
from openrouter_core.funcs.api_keys_create import api_keys_create, api_keys_create_async
from openrouter_core.funcs.api_keys_delete import api_keys_delete, api_keys_delete_async
from openrouter_core.funcs.api_keys_get import api_keys_get, api_keys_get_async
from openrouter_core.funcs.api_keys_get_current_key_metadata import (
    api_keys_get_current_key_metadata,
    api_keys_get_current_key_metadata_async,
)
from openrouter_core.funcs.api_keys_list import api_keys_list, api_keys_list_async
from openrouter_core.funcs.api_keys_update import api_keys_update, api_keys_update_async
from openrouter_core.funcs.batch_create_batches import batch_create_batches, batch_create_batches_async
from openrouter_core.funcs.batch_delete import batch_delete, batch_delete_async
from openrouter_core.funcs.batch_get_batches import batch_get_batches, batch_get_batches_async
from openrouter_core.funcs.batch_list import batch_list, batch_list_async
from openrouter_core.funcs.benchmarks_get_benchmarks import benchmarks_get_benchmarks, benchmarks_get_benchmarks_async
from openrouter_core.funcs.byok_create import byok_create, byok_create_async
from openrouter_core.funcs.byok_delete import byok_delete, byok_delete_async
from openrouter_core.funcs.byok_get import byok_get, byok_get_async
from openrouter_core.funcs.byok_list import byok_list, byok_list_async
from openrouter_core.funcs.byok_update import byok_update, byok_update_async
from openrouter_core.funcs.chat_send import chat_send, chat_send_async
from openrouter_core.funcs.classifications_get_task_classifications import (
    classifications_get_task_classifications,
    classifications_get_task_classifications_async,
)
from openrouter_core.funcs.containers_download_container_file_content import (
    containers_download_container_file_content,
    containers_download_container_file_content_async,
    containers_download_container_file_content_stream,
    containers_download_container_file_content_stream_async,
)
from openrouter_core.funcs.containers_get_container_file import (
    containers_get_container_file,
    containers_get_container_file_async,
)
from openrouter_core.funcs.containers_list_container_files import (
    containers_list_container_files,
    containers_list_container_files_async,
)
from openrouter_core.funcs.containers_promote_container_file import (
    containers_promote_container_file,
    containers_promote_container_file_async,
)
from openrouter_core.funcs.credits_get_credits import credits_get_credits, credits_get_credits_async
from openrouter_core.funcs.datasets_get_app_rankings import datasets_get_app_rankings, datasets_get_app_rankings_async
from openrouter_core.funcs.datasets_get_rankings_daily import (
    datasets_get_rankings_daily,
    datasets_get_rankings_daily_async,
)
from openrouter_core.funcs.datasets_get_session_cost import datasets_get_session_cost, datasets_get_session_cost_async
from openrouter_core.funcs.embeddings_generate import embeddings_generate, embeddings_generate_async
from openrouter_core.funcs.embeddings_list_models import embeddings_list_models, embeddings_list_models_async
from openrouter_core.funcs.endpoints_list import endpoints_list, endpoints_list_async
from openrouter_core.funcs.endpoints_list_zdr_endpoints import (
    endpoints_list_zdr_endpoints,
    endpoints_list_zdr_endpoints_async,
)
from openrouter_core.funcs.externalusers_create import externalusers_create, externalusers_create_async
from openrouter_core.funcs.externalusers_delete import externalusers_delete, externalusers_delete_async
from openrouter_core.funcs.externalusers_get import externalusers_get, externalusers_get_async
from openrouter_core.funcs.externalusers_list import externalusers_list, externalusers_list_async
from openrouter_core.funcs.externalusers_update import externalusers_update, externalusers_update_async
from openrouter_core.funcs.files_delete import files_delete, files_delete_async
from openrouter_core.funcs.files_download import (
    files_download,
    files_download_async,
    files_download_stream,
    files_download_stream_async,
)
from openrouter_core.funcs.files_list import files_list, files_list_async
from openrouter_core.funcs.files_retrieve import files_retrieve, files_retrieve_async
from openrouter_core.funcs.files_upload import files_upload, files_upload_async
from openrouter_core.funcs.generations_get_generation import (
    generations_get_generation,
    generations_get_generation_async,
)
from openrouter_core.funcs.generations_list_generation_content import (
    generations_list_generation_content,
    generations_list_generation_content_async,
)
from openrouter_core.funcs.generations_submit_feedback import (
    generations_submit_feedback,
    generations_submit_feedback_async,
)
from openrouter_core.funcs.guardrails_bulk_assign_keys import (
    guardrails_bulk_assign_keys,
    guardrails_bulk_assign_keys_async,
)
from openrouter_core.funcs.guardrails_bulk_assign_members import (
    guardrails_bulk_assign_members,
    guardrails_bulk_assign_members_async,
)
from openrouter_core.funcs.guardrails_bulk_unassign_keys import (
    guardrails_bulk_unassign_keys,
    guardrails_bulk_unassign_keys_async,
)
from openrouter_core.funcs.guardrails_bulk_unassign_members import (
    guardrails_bulk_unassign_members,
    guardrails_bulk_unassign_members_async,
)
from openrouter_core.funcs.guardrails_create import guardrails_create, guardrails_create_async
from openrouter_core.funcs.guardrails_delete import guardrails_delete, guardrails_delete_async
from openrouter_core.funcs.guardrails_get import guardrails_get, guardrails_get_async
from openrouter_core.funcs.guardrails_list import guardrails_list, guardrails_list_async
from openrouter_core.funcs.guardrails_list_guardrail_key_assignments import (
    guardrails_list_guardrail_key_assignments,
    guardrails_list_guardrail_key_assignments_async,
)
from openrouter_core.funcs.guardrails_list_guardrail_member_assignments import (
    guardrails_list_guardrail_member_assignments,
    guardrails_list_guardrail_member_assignments_async,
)
from openrouter_core.funcs.guardrails_list_key_assignments import (
    guardrails_list_key_assignments,
    guardrails_list_key_assignments_async,
)
from openrouter_core.funcs.guardrails_list_member_assignments import (
    guardrails_list_member_assignments,
    guardrails_list_member_assignments_async,
)
from openrouter_core.funcs.guardrails_update import guardrails_update, guardrails_update_async
from openrouter_core.funcs.images_generate import images_generate, images_generate_async
from openrouter_core.funcs.images_list_model_endpoints import (
    images_list_model_endpoints,
    images_list_model_endpoints_async,
)
from openrouter_core.funcs.images_list_models import images_list_models, images_list_models_async
from openrouter_core.funcs.interns_chat import interns_chat, interns_chat_async
from openrouter_core.funcs.interns_create_intern import interns_create_intern, interns_create_intern_async
from openrouter_core.funcs.interns_delete_intern import interns_delete_intern, interns_delete_intern_async
from openrouter_core.funcs.interns_get_intern import interns_get_intern, interns_get_intern_async
from openrouter_core.funcs.interns_list_interns import interns_list_interns, interns_list_interns_async
from openrouter_core.funcs.interns_provision_intern import interns_provision_intern, interns_provision_intern_async
from openrouter_core.funcs.interns_suspend_intern import interns_suspend_intern, interns_suspend_intern_async
from openrouter_core.funcs.interns_update_intern import interns_update_intern, interns_update_intern_async
from openrouter_core.funcs.messages_send import messages_send, messages_send_async
from openrouter_core.funcs.models_count import models_count, models_count_async
from openrouter_core.funcs.models_get import models_get, models_get_async
from openrouter_core.funcs.models_list import models_list, models_list_async
from openrouter_core.funcs.models_list_for_user import models_list_for_user, models_list_for_user_async
from openrouter_core.funcs.oauth_create_auth_code import oauth_create_auth_code, oauth_create_auth_code_async
from openrouter_core.funcs.oauth_create_authorization_url import oauth_create_authorization_url
from openrouter_core.funcs.oauth_create_oauth_token import oauth_create_oauth_token, oauth_create_oauth_token_async
from openrouter_core.funcs.oauth_create_sha256_code_challenge import oauth_create_sha256_code_challenge
from openrouter_core.funcs.oauth_exchange_auth_code_for_api_key import (
    oauth_exchange_auth_code_for_api_key,
    oauth_exchange_auth_code_for_api_key_async,
)
from openrouter_core.funcs.oauth_list_oauth_jwks import oauth_list_oauth_jwks, oauth_list_oauth_jwks_async
from openrouter_core.funcs.observability_create import observability_create, observability_create_async
from openrouter_core.funcs.observability_delete import observability_delete, observability_delete_async
from openrouter_core.funcs.observability_get import observability_get, observability_get_async
from openrouter_core.funcs.observability_list import observability_list, observability_list_async
from openrouter_core.funcs.observability_update import observability_update, observability_update_async
from openrouter_core.funcs.organization_get_settings import organization_get_settings, organization_get_settings_async
from openrouter_core.funcs.organization_list_members import organization_list_members, organization_list_members_async
from openrouter_core.funcs.organization_update_settings import (
    organization_update_settings,
    organization_update_settings_async,
)
from openrouter_core.funcs.presets_create_presets_chat_completions import (
    presets_create_presets_chat_completions,
    presets_create_presets_chat_completions_async,
)
from openrouter_core.funcs.presets_create_presets_messages import (
    presets_create_presets_messages,
    presets_create_presets_messages_async,
)
from openrouter_core.funcs.presets_create_presets_responses import (
    presets_create_presets_responses,
    presets_create_presets_responses_async,
)
from openrouter_core.funcs.presets_get import presets_get, presets_get_async
from openrouter_core.funcs.presets_get_version import presets_get_version, presets_get_version_async
from openrouter_core.funcs.presets_list import presets_list, presets_list_async
from openrouter_core.funcs.presets_list_versions import presets_list_versions, presets_list_versions_async
from openrouter_core.funcs.private_endpoints_activate import (
    private_endpoints_activate,
    private_endpoints_activate_async,
)
from openrouter_core.funcs.private_endpoints_create import private_endpoints_create, private_endpoints_create_async
from openrouter_core.funcs.private_endpoints_delete import private_endpoints_delete, private_endpoints_delete_async
from openrouter_core.funcs.private_endpoints_disable import private_endpoints_disable, private_endpoints_disable_async
from openrouter_core.funcs.private_endpoints_enable import private_endpoints_enable, private_endpoints_enable_async
from openrouter_core.funcs.private_endpoints_get import private_endpoints_get, private_endpoints_get_async
from openrouter_core.funcs.private_endpoints_list import private_endpoints_list, private_endpoints_list_async
from openrouter_core.funcs.private_endpoints_update import private_endpoints_update, private_endpoints_update_async
from openrouter_core.funcs.private_endpoints_update_pricing import (
    private_endpoints_update_pricing,
    private_endpoints_update_pricing_async,
)
from openrouter_core.funcs.private_endpoints_validate import (
    private_endpoints_validate,
    private_endpoints_validate_async,
)
from openrouter_core.funcs.providers_list import providers_list, providers_list_async
from openrouter_core.funcs.rerank_rerank import rerank_rerank, rerank_rerank_async
from openrouter_core.funcs.responses_send import responses_send, responses_send_async
from openrouter_core.funcs.scim_create import scim_create, scim_create_async
from openrouter_core.funcs.scim_create_sync_job import scim_create_sync_job, scim_create_sync_job_async
from openrouter_core.funcs.scim_delete import scim_delete, scim_delete_async
from openrouter_core.funcs.scim_get_sync_job import scim_get_sync_job, scim_get_sync_job_async
from openrouter_core.funcs.scim_list_groups import scim_list_groups, scim_list_groups_async
from openrouter_core.funcs.scim_list_mappings import scim_list_mappings, scim_list_mappings_async
from openrouter_core.funcs.scim_read import scim_read, scim_read_async
from openrouter_core.funcs.scim_update import scim_update, scim_update_async
from openrouter_core.funcs.stt_create_transcription import stt_create_transcription, stt_create_transcription_async
from openrouter_core.funcs.stt_create_transcription_multipart import (
    stt_create_transcription_multipart,
    stt_create_transcription_multipart_async,
)
from openrouter_core.funcs.system_one_create import system_one_create, system_one_create_async
from openrouter_core.funcs.tools_get_tool import tools_get_tool, tools_get_tool_async
from openrouter_core.funcs.tools_list_tools import tools_list_tools, tools_list_tools_async
from openrouter_core.funcs.tts_create_speech import (
    tts_create_speech,
    tts_create_speech_async,
    tts_create_speech_stream,
    tts_create_speech_stream_async,
)
from openrouter_core.funcs.vault_copy_vault_secrets_to_intern import (
    vault_copy_vault_secrets_to_intern,
    vault_copy_vault_secrets_to_intern_async,
)
from openrouter_core.funcs.vault_delete_intern_vault_secret import (
    vault_delete_intern_vault_secret,
    vault_delete_intern_vault_secret_async,
)
from openrouter_core.funcs.vault_delete_vault_secret import vault_delete_vault_secret, vault_delete_vault_secret_async
from openrouter_core.funcs.vault_list_intern_connections import (
    vault_list_intern_connections,
    vault_list_intern_connections_async,
)
from openrouter_core.funcs.vault_list_intern_effective_vault_secrets import (
    vault_list_intern_effective_vault_secrets,
    vault_list_intern_effective_vault_secrets_async,
)
from openrouter_core.funcs.vault_list_intern_vault_secrets import (
    vault_list_intern_vault_secrets,
    vault_list_intern_vault_secrets_async,
)
from openrouter_core.funcs.vault_list_vault_secrets import vault_list_vault_secrets, vault_list_vault_secrets_async
from openrouter_core.funcs.vault_store_intern_vault_secret import (
    vault_store_intern_vault_secret,
    vault_store_intern_vault_secret_async,
)
from openrouter_core.funcs.vault_store_vault_secret import vault_store_vault_secret, vault_store_vault_secret_async
from openrouter_core.funcs.video_generation_generate import video_generation_generate, video_generation_generate_async
from openrouter_core.funcs.video_generation_get_generation import (
    video_generation_get_generation,
    video_generation_get_generation_async,
)
from openrouter_core.funcs.video_generation_get_video_content import (
    video_generation_get_video_content,
    video_generation_get_video_content_async,
    video_generation_get_video_content_stream,
    video_generation_get_video_content_stream_async,
)
from openrouter_core.funcs.video_generation_list_videos_models import (
    video_generation_list_videos_models,
    video_generation_list_videos_models_async,
)
from openrouter_core.funcs.workspaces_bulk_add_members import (
    workspaces_bulk_add_members,
    workspaces_bulk_add_members_async,
)
from openrouter_core.funcs.workspaces_bulk_remove_members import (
    workspaces_bulk_remove_members,
    workspaces_bulk_remove_members_async,
)
from openrouter_core.funcs.workspaces_create import workspaces_create, workspaces_create_async
from openrouter_core.funcs.workspaces_delete import workspaces_delete, workspaces_delete_async
from openrouter_core.funcs.workspaces_delete_budget import workspaces_delete_budget, workspaces_delete_budget_async
from openrouter_core.funcs.workspaces_get import workspaces_get, workspaces_get_async
from openrouter_core.funcs.workspaces_get_budget import workspaces_get_budget, workspaces_get_budget_async
from openrouter_core.funcs.workspaces_list import workspaces_list, workspaces_list_async
from openrouter_core.funcs.workspaces_list_budgets import workspaces_list_budgets, workspaces_list_budgets_async
from openrouter_core.funcs.workspaces_list_members import workspaces_list_members, workspaces_list_members_async
from openrouter_core.funcs.workspaces_set_budget import workspaces_set_budget, workspaces_set_budget_async
from openrouter_core.funcs.workspaces_update import workspaces_update, workspaces_update_async

__all__ = [
    "alpha_decisions_create",
    "alpha_decisions_create_async",
    "analytics_get_analytics_meta",
    "analytics_get_analytics_meta_async",
    "analytics_get_user_activity",
    "analytics_get_user_activity_async",
    "analytics_query_analytics",
    "analytics_query_analytics_async",
    "api_keys_create",
    "api_keys_create_async",
    "api_keys_delete",
    "api_keys_delete_async",
    "api_keys_get",
    "api_keys_get_async",
    "api_keys_get_current_key_metadata",
    "api_keys_get_current_key_metadata_async",
    "api_keys_list",
    "api_keys_list_async",
    "api_keys_update",
    "api_keys_update_async",
    "batch_create_batches",
    "batch_create_batches_async",
    "batch_delete",
    "batch_delete_async",
    "batch_get_batches",
    "batch_get_batches_async",
    "batch_list",
    "batch_list_async",
    "benchmarks_get_benchmarks",
    "benchmarks_get_benchmarks_async",
    "byok_create",
    "byok_create_async",
    "byok_delete",
    "byok_delete_async",
    "byok_get",
    "byok_get_async",
    "byok_list",
    "byok_list_async",
    "byok_update",
    "byok_update_async",
    "chat_send",
    "chat_send_async",
    "classifications_get_task_classifications",
    "classifications_get_task_classifications_async",
    "containers_download_container_file_content",
    "containers_download_container_file_content_async",
    "containers_download_container_file_content_stream",
    "containers_download_container_file_content_stream_async",
    "containers_get_container_file",
    "containers_get_container_file_async",
    "containers_list_container_files",
    "containers_list_container_files_async",
    "containers_promote_container_file",
    "containers_promote_container_file_async",
    "credits_get_credits",
    "credits_get_credits_async",
    "datasets_get_app_rankings",
    "datasets_get_app_rankings_async",
    "datasets_get_rankings_daily",
    "datasets_get_rankings_daily_async",
    "datasets_get_session_cost",
    "datasets_get_session_cost_async",
    "embeddings_generate",
    "embeddings_generate_async",
    "embeddings_list_models",
    "embeddings_list_models_async",
    "endpoints_list",
    "endpoints_list_async",
    "endpoints_list_zdr_endpoints",
    "endpoints_list_zdr_endpoints_async",
    "externalusers_create",
    "externalusers_create_async",
    "externalusers_delete",
    "externalusers_delete_async",
    "externalusers_get",
    "externalusers_get_async",
    "externalusers_list",
    "externalusers_list_async",
    "externalusers_update",
    "externalusers_update_async",
    "files_delete",
    "files_delete_async",
    "files_download",
    "files_download_async",
    "files_download_stream",
    "files_download_stream_async",
    "files_list",
    "files_list_async",
    "files_retrieve",
    "files_retrieve_async",
    "files_upload",
    "files_upload_async",
    "generations_get_generation",
    "generations_get_generation_async",
    "generations_list_generation_content",
    "generations_list_generation_content_async",
    "generations_submit_feedback",
    "generations_submit_feedback_async",
    "guardrails_bulk_assign_keys",
    "guardrails_bulk_assign_keys_async",
    "guardrails_bulk_assign_members",
    "guardrails_bulk_assign_members_async",
    "guardrails_bulk_unassign_keys",
    "guardrails_bulk_unassign_keys_async",
    "guardrails_bulk_unassign_members",
    "guardrails_bulk_unassign_members_async",
    "guardrails_create",
    "guardrails_create_async",
    "guardrails_delete",
    "guardrails_delete_async",
    "guardrails_get",
    "guardrails_get_async",
    "guardrails_list",
    "guardrails_list_async",
    "guardrails_list_guardrail_key_assignments",
    "guardrails_list_guardrail_key_assignments_async",
    "guardrails_list_guardrail_member_assignments",
    "guardrails_list_guardrail_member_assignments_async",
    "guardrails_list_key_assignments",
    "guardrails_list_key_assignments_async",
    "guardrails_list_member_assignments",
    "guardrails_list_member_assignments_async",
    "guardrails_update",
    "guardrails_update_async",
    "images_generate",
    "images_generate_async",
    "images_list_model_endpoints",
    "images_list_model_endpoints_async",
    "images_list_models",
    "images_list_models_async",
    "interns_chat",
    "interns_chat_async",
    "interns_create_intern",
    "interns_create_intern_async",
    "interns_delete_intern",
    "interns_delete_intern_async",
    "interns_get_intern",
    "interns_get_intern_async",
    "interns_list_interns",
    "interns_list_interns_async",
    "interns_provision_intern",
    "interns_provision_intern_async",
    "interns_suspend_intern",
    "interns_suspend_intern_async",
    "interns_update_intern",
    "interns_update_intern_async",
    "messages_send",
    "messages_send_async",
    "models_count",
    "models_count_async",
    "models_get",
    "models_get_async",
    "models_list",
    "models_list_async",
    "models_list_for_user",
    "models_list_for_user_async",
    "oauth_create_auth_code",
    "oauth_create_auth_code_async",
    "oauth_create_authorization_url",
    "oauth_create_oauth_token",
    "oauth_create_oauth_token_async",
    "oauth_create_sha256_code_challenge",
    "oauth_exchange_auth_code_for_api_key",
    "oauth_exchange_auth_code_for_api_key_async",
    "oauth_list_oauth_jwks",
    "oauth_list_oauth_jwks_async",
    "observability_create",
    "observability_create_async",
    "observability_delete",
    "observability_delete_async",
    "observability_get",
    "observability_get_async",
    "observability_list",
    "observability_list_async",
    "observability_update",
    "observability_update_async",
    "organization_get_settings",
    "organization_get_settings_async",
    "organization_list_members",
    "organization_list_members_async",
    "organization_update_settings",
    "organization_update_settings_async",
    "presets_create_presets_chat_completions",
    "presets_create_presets_chat_completions_async",
    "presets_create_presets_messages",
    "presets_create_presets_messages_async",
    "presets_create_presets_responses",
    "presets_create_presets_responses_async",
    "presets_get",
    "presets_get_async",
    "presets_get_version",
    "presets_get_version_async",
    "presets_list",
    "presets_list_async",
    "presets_list_versions",
    "presets_list_versions_async",
    "private_endpoints_activate",
    "private_endpoints_activate_async",
    "private_endpoints_create",
    "private_endpoints_create_async",
    "private_endpoints_delete",
    "private_endpoints_delete_async",
    "private_endpoints_disable",
    "private_endpoints_disable_async",
    "private_endpoints_enable",
    "private_endpoints_enable_async",
    "private_endpoints_get",
    "private_endpoints_get_async",
    "private_endpoints_list",
    "private_endpoints_list_async",
    "private_endpoints_update",
    "private_endpoints_update_async",
    "private_endpoints_update_pricing",
    "private_endpoints_update_pricing_async",
    "private_endpoints_validate",
    "private_endpoints_validate_async",
    "providers_list",
    "providers_list_async",
    "rerank_rerank",
    "rerank_rerank_async",
    "responses_send",
    "responses_send_async",
    "scim_create",
    "scim_create_async",
    "scim_create_sync_job",
    "scim_create_sync_job_async",
    "scim_delete",
    "scim_delete_async",
    "scim_get_sync_job",
    "scim_get_sync_job_async",
    "scim_list_groups",
    "scim_list_groups_async",
    "scim_list_mappings",
    "scim_list_mappings_async",
    "scim_read",
    "scim_read_async",
    "scim_update",
    "scim_update_async",
    "stt_create_transcription",
    "stt_create_transcription_async",
    "stt_create_transcription_multipart",
    "stt_create_transcription_multipart_async",
    "system_one_create",
    "system_one_create_async",
    "tools_get_tool",
    "tools_get_tool_async",
    "tools_list_tools",
    "tools_list_tools_async",
    "tts_create_speech",
    "tts_create_speech_async",
    "tts_create_speech_stream",
    "tts_create_speech_stream_async",
    "vault_copy_vault_secrets_to_intern",
    "vault_copy_vault_secrets_to_intern_async",
    "vault_delete_intern_vault_secret",
    "vault_delete_intern_vault_secret_async",
    "vault_delete_vault_secret",
    "vault_delete_vault_secret_async",
    "vault_list_intern_connections",
    "vault_list_intern_connections_async",
    "vault_list_intern_effective_vault_secrets",
    "vault_list_intern_effective_vault_secrets_async",
    "vault_list_intern_vault_secrets",
    "vault_list_intern_vault_secrets_async",
    "vault_list_vault_secrets",
    "vault_list_vault_secrets_async",
    "vault_store_intern_vault_secret",
    "vault_store_intern_vault_secret_async",
    "vault_store_vault_secret",
    "vault_store_vault_secret_async",
    "video_generation_generate",
    "video_generation_generate_async",
    "video_generation_get_generation",
    "video_generation_get_generation_async",
    "video_generation_get_video_content",
    "video_generation_get_video_content_async",
    "video_generation_get_video_content_stream",
    "video_generation_get_video_content_stream_async",
    "video_generation_list_videos_models",
    "video_generation_list_videos_models_async",
    "workspaces_bulk_add_members",
    "workspaces_bulk_add_members_async",
    "workspaces_bulk_remove_members",
    "workspaces_bulk_remove_members_async",
    "workspaces_create",
    "workspaces_create_async",
    "workspaces_delete",
    "workspaces_delete_async",
    "workspaces_delete_budget",
    "workspaces_delete_budget_async",
    "workspaces_get",
    "workspaces_get_async",
    "workspaces_get_budget",
    "workspaces_get_budget_async",
    "workspaces_list",
    "workspaces_list_async",
    "workspaces_list_budgets",
    "workspaces_list_budgets_async",
    "workspaces_list_members",
    "workspaces_list_members_async",
    "workspaces_set_budget",
    "workspaces_set_budget_async",
    "workspaces_update",
    "workspaces_update_async",
]
