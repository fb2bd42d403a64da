"""What a call costs, beside bare httpx and beside the other clients: `python -m benchmarks`."""
