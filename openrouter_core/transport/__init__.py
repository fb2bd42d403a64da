"""The only room that touches network and clock: two drivers, what they share, and what loads them when a call comes."""
