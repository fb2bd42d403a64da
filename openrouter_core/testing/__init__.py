"""A stand-in OpenRouter on this machine, for tests and for work without a network."""
