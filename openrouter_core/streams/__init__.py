"""Bytes that come one by one into events, and events into `Ok` items. It knows how a call reads, and no network."""
