"""A claim of protection is a field that anybody can edit; the values say whether it is true."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from eriytymisseuranta import paths
from eriytymisseuranta.core.catalogue import Catalogue, catalogue_files, read_catalogue
from eriytymisseuranta.core.disclosure import MODES, protect
from eriytymisseuranta.core.disclosure.claims import contradicting
from eriytymisseuranta.core.importing import SourceTable, import_panel
from eriytymisseuranta.core.panel import PublicPanel, RawPanel
from eriytymisseuranta.core.training import training_region
from tests.core.panels import E, S, raw_panel, rule, small_catalogue, variable

SHIPPED = catalogue_files([paths.resource("catalogue")])


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return read_catalogue(SHIPPED)


@pytest.fixture(scope="module")
def region(shipped: Catalogue) -> RawPanel:
    grids = training_region(1, [2010, 2022], "small")
    sources = [SourceTable(f"grid {year}", rows, grids.crs) for year, rows in grids.grids.items()]
    return import_panel(sources, shipped.profiles["training"], shipped, "").panel


def claimed(variables: dict[str, list[list[object]]], protection: str, source: str = "test:2022") -> PublicPanel:
    raw = raw_panel({name: [[1.0] * len(rows[0])] for name, rows in variables.items()}, [2022])
    return PublicPanel(
        **{
            **vars(raw),
            "variables": {name: variable(rows) for name, rows in variables.items()},  # type: ignore[arg-type]
            "sources": (source,),
        },
        protection=protection,
    )


def found(panel: PublicPanel) -> dict[str, list[int]]:
    """Return concept -> units that contradict, with a product that calls the bases public."""
    catalogue = small_catalogue()
    rules = {group: rule(group) for group in catalogue.groups}

    product = replace(read_catalogue(SHIPPED).profiles["hsy"], rules=rules, concepts={})
    known = replace(catalogue, profiles={"test": product})
    return {name: np.flatnonzero(where[0]).tolist() for name, where in contradicting(panel, known).items()}


def test_a_figure_about_fewer_people_than_the_claim_says_contradicts_it() -> None:
    variables = {"population": [[50, 9, 30]], "adults": [[40, 8, 20]], "basic_education": [[12, 4, S]]}
    assert found(claimed(variables, "threshold:10")) == {"basic_education": [1]}
    assert found(claimed(variables, "threshold:5")) == {}
    raised = claimed(variables, "threshold:21")  # the bases themselves are public
    assert found(raised) == {"basic_education": [1]}


def test_a_small_count_contradicts_nested_unless_it_is_an_edge_class() -> None:
    variables = {"population": [[50, 60]], "adults": [[40, 50]], "basic_education": [[2, 12]]}
    assert found(claimed(variables, "threshold:10")) == {}
    assert found(claimed(variables, "nested:10")) == {"basic_education": [0]}
    assert found(claimed({**variables, "basic_education": [[E, 12]]}, "nested:10")) == {}


def test_nothing_of_a_licensed_or_unknown_product_is_open() -> None:
    variables = {"population": [[50, 60]]}
    assert found(claimed(variables, "threshold:open")) == {"population": [0, 1]}
    assert found(claimed(variables, "threshold:10", "unheard:2022")) == {}
    assert found(claimed({"population": [[50, 9]]}, "threshold:10", "unheard:2022")) == {"population": [1]}


@pytest.mark.parametrize("mode", [mode for mode in MODES if mode != "internal"])
@pytest.mark.parametrize(("least", "why"), [(None, ""), (20, ""), (5, "trial")])
def test_what_the_door_lets_out_never_contradicts_its_claim(
    shipped: Catalogue, region: RawPanel, mode: str, least: int | None, why: str
) -> None:
    rules = shipped.profiles["training"].rules
    panel = protect(region, shipped, rules, mode, least, why)
    assert contradicting(panel, shipped) == {}
    bare = replace(protect(region, shipped, rules, "internal"), protection=panel.protection)
    assert {"women", "unemployed", "living_alone"} <= set(contradicting(bare, shipped))
