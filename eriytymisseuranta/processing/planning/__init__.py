"""Algorithms that bring the cells to the plans."""
