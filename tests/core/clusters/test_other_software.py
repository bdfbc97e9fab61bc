"""Where published software departs from the definition of Gi*: its numbers by its formula, and what is here instead."""

from __future__ import annotations

import numpy as np

from eriytymisseuranta.core.clusters.getisord import getis_ord
from eriytymisseuranta.core.neighbourhood.kernels import UNIFORM, Stencil, stencil
from tests.core.clusters.lattices import distances
from tests.core.clusters.test_getisord import COL, PUBLISHED, ROW, VALUES

ROW_STANDARDISED = [-0.62488094, -0.09144599, 0.41150696, -0.09144599, 0.24690418, 1.28024388]
"""z of Gi* in the documentation of esda for its default, row-standardised weights."""


def test_esda_has_another_z_where_weights_add_up_to_one_and_the_definition_has_the_same() -> None:
    near = (distances(COL, ROW) <= 3).astype(float)
    weights = near / near.sum(axis=1, keepdims=True)
    n, weight = len(VALUES), weights.sum(axis=1)
    for squares, expected in ((weight, ROW_STANDARDISED), ((weights**2).sum(axis=1), PUBLISHED)):
        spread = VALUES.std() * np.sqrt((n * squares - weight**2) / (n - 1))
        np.testing.assert_allclose((weights @ VALUES - VALUES.mean() * weight) / spread, expected, atol=1e-8)
    band = stencil(UNIFORM, 15, 5)
    np.testing.assert_allclose(getis_ord(COL, ROW, VALUES, Stencil(band.weights / 3)), PUBLISHED, atol=1e-8)
