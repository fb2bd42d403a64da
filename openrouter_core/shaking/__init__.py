"""Copies of this package that hold what some of its functions need, and no more: the command makes them."""
