"""Algorithms that report."""
