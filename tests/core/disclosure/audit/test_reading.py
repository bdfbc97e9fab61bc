"""What anybody reads off a panel holds the truth, and is no wider than the mode says."""

from __future__ import annotations

import numpy as np
import pytest

from eriytymisseuranta.core.catalogue import Catalogue, catalogue_files, read_catalogue
from eriytymisseuranta.core.disclosure import protect
from eriytymisseuranta.core.disclosure.audit.knowledge import Cells
from eriytymisseuranta.core.disclosure.audit.published import audit_layers
from eriytymisseuranta.core.disclosure.audit.reading import read_off
from eriytymisseuranta.core.importing import SourceTable, import_panel
from eriytymisseuranta.core.panel import PublicPanel, RawPanel, State
from eriytymisseuranta.core.training import training_region
from eriytymisseuranta.paths import resource


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return read_catalogue(catalogue_files([resource("catalogue")]))


@pytest.fixture(scope="module")
def region(shipped: Catalogue) -> RawPanel:
    """The small training region of one year with all its variables."""
    made = training_region(years=(2022,), size="small")
    tables = [SourceTable("grid", made.grids[2022], made.crs, False)]
    return import_panel(tables, shipped.profiles["training"], shipped, "", None).panel


def protected(region: RawPanel, shipped: Catalogue, mode: str) -> PublicPanel:
    return protect(region, shipped, shipped.profiles["training"].rules, mode)


@pytest.mark.parametrize("mode", ["threshold", "nested", "classes", "rounded"])
def test_the_truth_lies_in_what_is_read(region: RawPanel, shipped: Catalogue, mode: str) -> None:
    panel = protected(region, shipped, mode)
    read = read_off(panel, shipped)
    for name, (low, high) in read.bounds.items():
        told = ~np.isnan(low)
        true = region.variables[name].values
        assert ((true >= low - 1e-9) & (true <= high + 1e-9))[told].all(), name
        assert told[panel.variables[name].states == State.VALUE].all()


def test_a_rounded_count_is_less_than_three_away_and_zero_is_zero(region: RawPanel, shipped: Catalogue) -> None:
    panel = protected(region, shipped, "rounded")
    read = read_off(panel, shipped)
    value = panel.variables["men"].states == State.VALUE
    told = panel.variables["men"].values[value]
    low, high = (bound[value] for bound in read.bounds["men"])
    assert (high - told)[told > 0].tolist() == [2] * int((told > 0).sum())
    assert (told > 0).any()
    assert (low >= np.maximum(told - 2, np.minimum(told, 3))).all()
    assert (high[told == 0] == 0).all()


def test_a_class_of_a_share_is_narrower_than_any_count_and_not_hidden(region: RawPanel, shipped: Catalogue) -> None:
    read = read_off(protected(region, shipped, "classes"), shipped)
    shown = read.shown["low_income"]
    low, high = (bound[shown] for bound in read.bounds["low_income"])
    assert shown.any()
    assert (high - low >= 2).all()
    assert np.isfinite(high).all()


@pytest.mark.parametrize("mode", ["nested", "classes", "rounded"])
def test_all_variables_together_are_attacked_in_seconds_and_pass(
    region: RawPanel, shipped: Catalogue, mode: str
) -> None:
    pytest.importorskip("scipy")
    found = audit_layers([Cells("cells", protected(region, shipped, mode))], [], shipped, seconds=30)
    assert found.passed
    assert sum(found.counts.values()) > 1000
