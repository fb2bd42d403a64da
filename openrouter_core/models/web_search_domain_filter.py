"""`WebSearchDomainFilter`."""

from __future__ import annotations

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class WebSearchDomainFilter(Model):
    allowed_domains: tuple[str, ...] = ()
    blocked_domains: tuple[str, ...] = ()
    excluded_domains: tuple[str, ...] = ()
