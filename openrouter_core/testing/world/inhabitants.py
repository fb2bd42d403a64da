"""Who is there from the beginning: an organization of two, its workspace, and the groups of its directory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SINCE: Final = "2025-01-01T00:00:00Z"
"""When they came."""

ORGANIZATION: Final = "org_stand_in"
USER: Final = "user_stand_in_1"
"""The organization's admin, whose keys are management keys: all but those that are made."""

WORKSPACE: Final = "00000000-0000-4000-8000-000000000001"
"""The workspace of all that names none."""

CATEGORIES: Final = (
    "programming",
    "roleplay",
    "marketing",
    "marketing/seo",
    "technology",
    "science",
    "translation",
    "legal",
    "finance",
    "health",
    "trivia",
    "academia",
)
"""What people use models for."""

_GUARDRAIL: Final = "00000000-0000-4000-8000-000000000002"

_MEMBERS: Final = (
    {"id": USER, "email": "ada@example.com", "first_name": "Ada", "last_name": "One", "role": "org:admin"},
    {"id": "user_stand_in_2", "email": "bo@example.com", "first_name": "Bo", "last_name": None, "role": "org:member"},
)

_WORKSPACE: Final = {
    "id": WORKSPACE,
    "name": "Default",
    "slug": "default",
    "description": None,
    "created_at": SINCE,
    "created_by": USER,
    "updated_at": None,
    "default_guardrail_id": _GUARDRAIL,
    "default_image_model": None,
    "default_provider_sort": None,
    "default_text_model": None,
    "disabled_server_tools": None,
    "include_byok_in_budgets": False,
    "io_logging_api_key_ids": None,
    "io_logging_sampling_rate": 1,
    "is_data_discount_logging_enabled": False,
    "is_observability_broadcast_enabled": False,
    "is_observability_io_logging_enabled": False,
}


def _group(number: int, name: str) -> dict[str, Any]:
    return {
        "id": f"00000000-0000-4000-8000-0000000001{number:02}",
        "display_name": name,
        "external_id": f"group-{number}",
        "organization_id": ORGANIZATION,
        "created_at": SINCE,
        "updated_at": SINCE,
    }


FIRST: Final[Mapping[str, tuple[str, Sequence[dict[str, Any]]]]] = {
    "organization/members": ("id", _MEMBERS),
    "organization/settings": ("id", ({"id": ORGANIZATION, "is_filtered_model_catalog_enabled": False},)),
    "workspaces": ("id", (_WORKSPACE,)),
    "scim/groups": ("id", (_group(1, "Engineering"), _group(2, "Research"))),
}
"""What stands on a shelf from the beginning, and the field that is its key."""
