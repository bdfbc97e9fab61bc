"""Algorithms that compute indicators."""
