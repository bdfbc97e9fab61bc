"""Algorithms that compare years."""
