"""Options as declared: plain data whose types can be resolved at run time."""

from __future__ import annotations

from typing import get_type_hints

import pytest

from openrouter_core.options import BackoffStrategy, FetchOptions, RequestOptions, RetryConfig


@pytest.mark.parametrize("declared", [BackoffStrategy, RetryConfig, FetchOptions, RequestOptions])
def test_annotations_can_be_resolved_and_every_option_can_be_left_out(declared: type) -> None:
    assert set(get_type_hints(declared)) == declared.__optional_keys__  # type: ignore[attr-defined]
