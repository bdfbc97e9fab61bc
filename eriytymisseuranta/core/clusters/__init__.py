"""Concentrations and pockets: where cells of a low or high level lie together, and where they lie alone."""
