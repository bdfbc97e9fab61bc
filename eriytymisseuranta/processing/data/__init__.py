"""Algorithms that bring data in."""
