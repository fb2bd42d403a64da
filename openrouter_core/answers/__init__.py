"""Pure functions over answers and streams. It knows models, calls and streams, but not how they travel."""
