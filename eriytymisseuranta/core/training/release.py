"""One release of the grid database: workplaces and buildings added, spelled and suppressed as that year's release is.

Source of names, thresholds and changes between releases: Statistics Finland, Grid Database product descriptions.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd

from eriytymisseuranta.core.training.landscape import Floats, Ints, Landscape
from eriytymisseuranta.core.training.people import AGES, Columns, people
from eriytymisseuranta.core.training.stock import Stock

SUPPRESSED = -1
MUNICIPALITIES = np.array(["995", "996", "997", "998"])
"""Codes that no Finnish municipality has had."""
_BRANCHES = (
    "a_maat", "b_kaiv", "c_teol", "d_ener", "e_vesi", "f_rake", "g_kaup", "h_kulj", "i_majo", "j_info", "k_raho",
    "l_kiin", "m_erik", "n_hall", "o_julk", "p_koul", "q_terv", "r_taid", "s_muup", "t_koti", "u_kans", "x_tunt",
)  # fmt: skip
_CITY_JOBS = np.array([0.2, 0.1, 9, 0.6, 0.6, 6, 12, 5, 5, 7, 3, 1.5, 8, 8, 6, 9, 15, 2, 2.5, 0.1, 0.1, 0.5])
_RURAL_JOBS = np.array([45, 0.5, 8, 0.3, 0.3, 12, 7, 7, 2, 1, 0.5, 0.5, 3, 2, 1, 2, 5, 1, 2, 0.2, 0.1, 1.0])


def fields_of(year: int) -> list[str]:
    """Field names of the release labelled ``year``, in their order."""
    first = (["grd_id"] if year >= 2018 else []) + ["id_nro", "xkoord", "ykoord", "kunta", "vuosi"]
    ages = ["he_vakiy", "he_naiset", "he_miehet", "he_kika"] + [f"he_{age}" for age in AGES]
    education = ["ko_ika18y", "ko_perus", "ko_koul", "ko_yliop", "ko_ammat", "ko_al_kork", "ko_yl_kork"]
    incomes = [f"hr_{name}" for name in ("tuy", "ktu", "mtu", "pi_tul", "ke_tul", "hy_tul", "ovy")]
    incomes_of_households = [f"tr_{name}" for name in ("kuty", "ktu", "mtu", "pi_tul", "ke_tul", "hy_tul", "ovy")]
    names = "taly takk as_valj nuor eil_np laps plap aklap klap teini aik elak omis_as vuok_as muu_as"
    households = [f"te_{name}" for name in names.split()] + (["te_yks", "te_yhlap"] if year >= 2020 else [])
    buildings = ["ra_ke", "ra_raky", "ra_muut", "ra_asrak", "ra_asunn", "ra_as_kpa", "ra_pt_as", "ra_kt_as"]
    jobs = ["tp_tyopy", "tp_alku_a", "tp_jalo_bf", "tp_palv_gu"] + [f"tp_{branch}" for branch in _BRANCHES]
    activity = ["pt_vakiy"] + (["pt_tyovy", "pt_tyovu"] if year < 2018 else [])
    activity += ["pt_tyoll", "pt_tyott", "pt_0_14", "pt_opisk", "pt_elakel", "pt_muut"]
    groups = (first, ages, education, incomes, households, incomes_of_households, buildings, jobs, activity)
    return [name for group in groups for name in group] + ["fiktio"]


def release(rng: np.random.Generator, land: Landscape, stock: Stock, steady: Floats, year: int) -> pd.DataFrame:
    """Cells with people, jobs or cottages in ``year``; ``steady`` (cells, 3) is what jobs, cottages, sheds round by."""
    table = people(rng, land, stock, year)
    table.update(_workplaces(rng, land, steady[:, 0], year))
    table["ra_ke"] = np.floor(land.cottages + steady[:, 1]).astype(np.int64)
    table["ra_muut"] = np.floor(0.2 * np.sqrt(land.jobs) + steady[:, 2]).astype(np.int64)
    table["ra_raky"] = table["ra_asrak"] + table["ra_muut"]
    suppress(table, year)
    table.update({"id_nro": 1_500_001 + land.row * land.size.side + land.column, "xkoord": land.x, "ykoord": land.y})
    frame = pd.DataFrame(table)
    frame["grd_id"] = [f"250mN{y // 10}E{x // 10}" for x, y in zip(land.x.tolist(), land.y.tolist())]
    frame["kunta"] = MUNICIPALITIES[land.municipality]
    frame["vuosi"] = year
    frame["fiktio"] = "Mallila"  # not in the grid database: it tells that the figures are fictional
    delivered = (frame["he_vakiy"] > 0) | (frame["tp_tyopy"] > 0) | (frame["ra_ke"] > 0)
    return frame.loc[delivered, fields_of(year)].reset_index(drop=True)


def suppress(table: Columns, year: int) -> None:
    """Write -1 where the release labelled ``year`` hides a group, in place; the base of a group stays."""
    rules: list[tuple[str, str, int]] = [("ko", "ko_ika18y", 10), ("hr", "hr_tuy", 10), ("tr", "tr_kuty", 10)]
    rules.append(("te", "te_taly", 10))
    rules.append(("pt", "ko_ika18y", 10) if year >= 2019 else ("pt", "pt_vakiy", 10))
    hidden: dict[str, npt.NDArray[np.bool_]] = {group: np.asarray(table[base] < limit) for group, base, limit in rules}
    shown = {base for _, base, _ in rules} | {"pt_vakiy"}
    if year >= 2018:
        hidden["he"] = np.asarray(table["he_vakiy"] < 3)
        few_dwellings = (table["ra_asunn"] < 3) | (table["ra_asrak"] == 1)
        hidden["ra"] = np.asarray((table["ra_asunn"] > 0) & few_dwellings)
        hidden["tp"] = np.asarray((table["tp_tyopy"] > 0) & (table["tp_tyopy"] < 3))
        shown |= {"he_vakiy", "tp_tyopy"}
    only = {
        "te": {"te_as_valj", "te_omis_as", "te_vuok_as", "te_muu_as"},
        "ra": {"ra_asunn", "ra_as_kpa", "ra_pt_as", "ra_kt_as"},
    }
    for name, values in table.items():
        group = name[:2]
        if group in hidden and name not in shown and name in only.get(group, {name}):
            table[name] = np.where(hidden[group], SUPPRESSED, values)


def _workplaces(rng: np.random.Generator, land: Landscape, steady: Floats, year: int) -> Columns:
    jobs: Ints = np.floor(land.jobs * 1.006 ** (year - 2005) + steady).astype(np.int64)
    city, rural = _CITY_JOBS / _CITY_JOBS.sum(), _RURAL_JOBS / _RURAL_JOBS.sum()
    by_branch = rng.multinomial(jobs, land.urban[:, None] * city + (1 - land.urban[:, None]) * rural)
    table: Columns = {
        "tp_tyopy": jobs,
        "tp_alku_a": by_branch[:, 0],
        "tp_jalo_bf": by_branch[:, 1:6].sum(axis=1),
        "tp_palv_gu": by_branch[:, 6:21].sum(axis=1),
    }
    table.update({f"tp_{branch}": by_branch[:, column] for column, branch in enumerate(_BRANCHES)})
    return table
