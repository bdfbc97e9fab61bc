"""The only place where QGIS types meet core types; no widgets."""
