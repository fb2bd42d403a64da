"""Copies of this package that hold what some of its functions need, and no more: nothing else knows of this room."""
