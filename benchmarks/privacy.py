"""Time and memory of protection: thresholds and nested complement, and what of the training region stays in sight.

Run with ``python -m benchmarks.privacy [copies]``. The country is so many copies of the training region side by side,
each with regions of its own: 350 000 cells, 20 variables, four years at twelve copies.
"""

from __future__ import annotations

import resource
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd

from eriytymisseuranta.core.catalogue import Catalogue, catalogue_files, read_catalogue
from eriytymisseuranta.core.disclosure import protect
from eriytymisseuranta.core.importing import SourceTable, import_panel
from eriytymisseuranta.core.panel import PublicPanel, RawPanel, Variable
from eriytymisseuranta.core.training import training_region

COPIES = 12
BUDGET_SECONDS, BUDGET_MEGABYTES = 5.0, 2000.0
NAMES = (
    *("population", "women", "men", "adults", "basic_education", "post_basic_education", "upper_secondary"),
    *("vocational", "tertiary", "income_base", "low_income", "middle_income", "high_income", "activity_base"),
    *("labour_force", "employed", "unemployed", "students", "pensioners", "households"),
)
FIGURES = {
    "index": "adults basic_education labour_force unemployed income_base low_income",
    "sex": "women men",
    "age, main classes": "age_0_17 age_18_24 age_25_64 age_65_plus",
    "age, all bands": "age_0_2 age_85_plus",
    "income": "low_income middle_income high_income",
    "activity": "employed unemployed students pensioners children_0_14 other_inactive",
    "tenure": "owner_households rental_households other_tenure_households",
    "house type": "small_house_dwellings block_dwellings",
}


def catalogue() -> Catalogue:
    """Return the plugin's own catalogue."""
    return read_catalogue(catalogue_files([Path(__file__).resolve().parents[1] / "resources" / "catalogue"]))


def training(found: Catalogue) -> RawPanel:
    """Return the training region in its four years."""
    region = training_region()
    tables = [SourceTable(f"g{year}", grid, region.crs) for year, grid in region.grids.items()]
    years = ",".join(f"g{year}={year}" for year in region.grids)
    return import_panel(tables, found.profiles["training"], found, years).panel


def country(raw: RawPanel, copies: int) -> RawPanel:
    """Return copies of a region side by side, a thousand columns apart, with the variables of `NAMES`."""
    tables = [
        raw.table.assign(region=raw.table["region"] + f" {at}", col=raw.table["col"] + 1000 * at).rename(
            index=lambda name, at=at: f"{at} {name}"
        )
        for at in range(copies)
    ]
    variables = {
        name: Variable(np.tile(raw.variables[name].values, copies), np.tile(raw.variables[name].states, copies))
        for name in NAMES
    }
    return replace(raw, table=pd.concat(tables), variables=variables)


def seen(raw: RawPanel, panel: PublicPanel, names: list[str]) -> float:
    """Return the percentage of people in whose cells all of the variables are told, all years together."""
    people = np.nan_to_num(raw.population.values)
    visible = np.logical_and.reduce([panel.variables[name].visible for name in names])
    return float(100 * (people * visible).sum() / people.sum())


def main() -> int:
    """Print coverage, time and memory; the exit code is 1 if the budget is not met."""
    found = catalogue()
    rules = found.profiles["training"].rules
    raw = training(found)
    panels = {mode: protect(raw, found, rules, mode) for mode in ("threshold", "nested")}
    print(f"{'people in sight, %':22}{'threshold':>10}{'nested':>10}{'of it, %':>10}")
    for label, names in FIGURES.items():
        before, after = (seen(raw, panels[mode], names.split()) for mode in ("threshold", "nested"))
        print(f"{label:22}{before:10.1f}{after:10.1f}{100 * after / before:10.1f}")
    del panels
    large = country(raw, int(sys.argv[1]) if len(sys.argv) > 1 else COPIES)
    print(f"\n{large.shape[1]} cells, {len(large.variables)} variables, {large.shape[0]} years")
    late = False
    for mode in ("threshold", "nested"):
        started, worked = time.perf_counter(), time.process_time()
        protect(large, found, rules, mode)
        wall, work = time.perf_counter() - started, time.process_time() - worked
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{mode:12}{wall:8.2f} s ({work:.2f} s of processor), peak memory so far {memory:.0f} MB")
        late = work > BUDGET_SECONDS or memory > BUDGET_MEGABYTES
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main())
