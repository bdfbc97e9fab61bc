"""Algorithms that protect, attack and publish."""
