"""Calls that are looked on at: what they want and what comes is told, kept, or answered without a network."""
