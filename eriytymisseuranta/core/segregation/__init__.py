"""Measures of segregation."""

from eriytymisseuranta.core.segregation.table import segregation_table

__all__ = ["segregation_table"]
