"""One call as values: its request, its reply, and whether to ask again. It knows models, but no network or clock."""
