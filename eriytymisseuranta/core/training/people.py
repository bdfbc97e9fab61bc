"""Who lives in the training region in one year: whole people, counted so that every group adds up to its total."""

from __future__ import annotations

import numpy as np

from eriytymisseuranta.core.training.landscape import Floats, Ints, Landscape, logistic
from eriytymisseuranta.core.training.stock import Stock, dwellings_by

Columns = dict[str, "Ints | Floats"]

AGES = (
    "0_2", "3_6", "7_12", "13_15", "16_17", "18_19", "20_24", "25_29", "30_34", "35_39", "40_44", "45_49", "50_54",
    "55_59", "60_64", "65_69", "70_74", "75_79", "80_84", "85_",
)  # fmt: skip
_MIDDLE = np.array([1.5, 5, 10, 14.5, 17, 19, *np.arange(22.5, 85, 5), 89])
_CHILD_AGES = np.array([3, 4, 6, 3, 2]) / 18
_CHILDREN = len(_CHILD_AGES)
_YOUNG, _PRIME = slice(5, 8), slice(8, 15)  # 18-29 and 30-64 years
_ADULT_PROFILES = np.array([
    [3, 7, 8, 8.5, 8.5, 8.5, 8.5, 8.5, 8.5, 8, 7, 6, 4.5, 3, 2.5],
    [12, 46, 22, 7, 3, 2, 2, 1, 1, 1, 1, 1, 0.5, 0.3, 0.2],
    [1, 2, 3, 3, 4, 5, 6, 9, 11, 13, 13, 12, 9, 6, 3],
])  # fmt: skip


def calibrated(score: Floats, share: float, weight: Ints) -> Floats:
    """Logistic shares with the given pattern over cells, and the given share in the whole region."""
    low, high = -15.0, 15.0
    for _ in range(30):
        middle = (low + high) / 2
        if float(weight @ logistic(score + middle)) > share * float(weight.sum()):
            high = middle
        else:
            low = middle
    return logistic(score + middle)


def people(rng: np.random.Generator, land: Landscape, stock: Stock, year: int) -> Columns:
    """Draw the HE, KO, PT, HR, TE and TR fields of every cell; each is an array of shape (cells,)."""
    since = year - 2005
    dwellings = dwellings_by(stock, land.cells, year)
    occupied = 0.95 - (1 - land.urban) * np.clip(0.05 + 0.004 * since, 0, 0.3)
    households = rng.binomial(dwellings, occupied[:, None, None])
    by_type = households.sum(axis=2)
    size_factor = np.clip(1 - 0.004 * since, 0.6, 1.2) * (1 - 0.7 * land.student)[:, None]
    couples = rng.binomial(by_type, np.clip(np.array([0.30, 0.48, 0.74]) * size_factor, 0, 1)).sum(axis=1)
    children = rng.poisson(by_type * np.array([0.27, 0.62, 0.82]) * size_factor * (1 + 0.3 * land.new)[:, None])
    total = by_type.sum(axis=1)
    ages = _ages(rng, land, total + couples, np.where(total > 0, children.sum(axis=1), 0), since)
    adults = ages[:, _CHILDREN:].sum(axis=1)
    rented = 1 - households[:, :, 0].sum(axis=1) / np.maximum(total, 1)
    need = -0.42 * np.exp(0.018 * since) * land.wealth + 0.7 * (rented - 0.4)
    table: Columns = {}
    table.update(_population(rng, ages))
    table.update(_education(rng, land, ages, adults, since))
    table.update(_income(rng, "hr", "tuy", adults, need + 1.9 * land.student, 1.0, since))
    table.update(_households(rng, ages, total, couples))
    table.update(_homes(rng, stock, households, dwellings, ages.sum(axis=1), year))
    table.update(_income(rng, "tr", "kuty", total, need + 1.9 * land.student, 1.6, since))
    table.update(_activity(rng, land, ages, 0.8 * need, year))
    return table


def _ages(rng: np.random.Generator, land: Landscape, adults: Ints, children: Ints, since: int) -> Ints:
    """People by age group, shape (cells, age groups)."""
    young = 0.9 * land.student + 0.2 * land.urban * (1 - land.student)
    old = np.clip(0.25 + 0.008 * since + 0.15 * (1 - land.urban) - 0.2 * land.new, 0, 0.8) * (1 - young)
    mix = np.column_stack([1 - young - old, young, old]) @ (
        _ADULT_PROFILES / _ADULT_PROFILES.sum(axis=1, keepdims=True)
    )
    grown = rng.multinomial(adults, mix / mix.sum(axis=1, keepdims=True))
    return np.hstack([rng.multinomial(children, _CHILD_AGES), grown]).astype(np.int64)


def _population(rng: np.random.Generator, ages: Ints) -> Columns:
    total = ages.sum(axis=1)
    women = rng.binomial(total, 0.507)
    table: Columns = {"he_vakiy": total, "he_naiset": women, "he_miehet": total - women}
    table["he_kika"] = np.rint(ages @ _MIDDLE / np.maximum(total, 1)).astype(np.int64)
    table.update({f"he_{age}": ages[:, group] for group, age in enumerate(AGES)})
    return table


def _education(rng: np.random.Generator, land: Landscape, ages: Ints, adults: Ints, since: int) -> Columns:
    old = ages[:, 15:].sum(axis=1) / np.maximum(adults, 1)
    score = -0.62 * np.exp(0.018 * since) * land.learning + 1.2 * old - 0.8 * land.student
    basic = rng.binomial(adults, calibrated(score, 0.285 * float(np.exp(-since / 60)), adults))
    higher = logistic(-0.3 + 0.6 * land.learning + 0.012 * since)
    matriculated = 0.08 + 0.5 * land.student
    lower, upper = (1 - matriculated) * higher * 0.6, (1 - matriculated) * higher * 0.4
    shares = np.column_stack([matriculated, 1 - matriculated - lower - upper, lower, upper])
    degrees = rng.multinomial(adults - basic, shares)
    names = ("ko_yliop", "ko_ammat", "ko_al_kork", "ko_yl_kork")
    table: Columns = {"ko_ika18y": adults, "ko_perus": basic, "ko_koul": adults - basic}
    table.update({name: degrees[:, column] for column, name in enumerate(names)})
    return table


def _income(
    rng: np.random.Generator, prefix: str, base_name: str, base: Ints, need: Floats, scale: float, since: int
) -> Columns:
    """Three national income classes (two, six and two tenths of people), mean and median in euros of the year."""
    poor = rng.binomial(base, calibrated(need, 0.20, base))
    rich = rng.binomial(base - poor, calibrated(-need, 0.25, base - poor))
    low, high = scale * 15_000 * 1.02**since, scale * 30_000 * 1.02**since
    total = poor * 0.75 * low + (base - poor - rich) * 0.97 * (low + high) / 2 + rich * high * np.exp(0.4 - 0.08 * need)
    mean = np.rint(total / np.maximum(base, 1)).astype(np.int64)
    counts = np.column_stack([poor, base - poor - rich, rich])
    return {
        f"{prefix}_{base_name}": base, f"{prefix}_ktu": mean,
        f"{prefix}_mtu": np.where(base > 0, _grouped_median(counts, np.array([0.4 * low, low, high, 1.8 * high])), 0),
        f"{prefix}_pi_tul": poor, f"{prefix}_ke_tul": counts[:, 1], f"{prefix}_hy_tul": rich,
        f"{prefix}_ovy": mean * base,
    }  # fmt: skip


def _grouped_median(counts: Ints, limits: Floats) -> Ints:
    """Median of grouped data: linear within the class that holds the middle person."""
    upto = np.cumsum(counts, axis=1)
    half = upto[:, -1] / 2
    group = np.argmax(upto >= half[:, None], axis=1)
    cells = np.arange(len(counts))
    inside = counts[cells, group]
    share = (half - upto[cells, group] + inside) / np.maximum(inside, 1)
    return np.asarray(np.rint(limits[group] + share * (limits[group + 1] - limits[group])), dtype=np.int64)


def _households(rng: np.random.Generator, ages: Ints, total: Ints, couples: Ints) -> Columns:
    """Households by stage of life: with children, adult and pensioner households add up to all."""
    adults = np.maximum(ages[:, _CHILDREN:].sum(axis=1), 1)
    singles = total - couples

    def with_children(count: Ints, per_household: float) -> Ints:
        return np.asarray(np.minimum(families, np.ceil(count / per_household)), dtype=np.int64)

    families = np.minimum(total, np.ceil(ages[:, :_CHILDREN].sum(axis=1) / 1.8).astype(np.int64))
    one_parent = np.clip(rng.binomial(np.minimum(families, singles), 0.25), families - couples, None)
    alone, pairs = singles - one_parent, couples - families + one_parent
    old = ages[:, 15:].sum(axis=1) / adults
    old_alone, old_pairs = rng.binomial(alone, old), rng.binomial(pairs, old)
    young = np.clip(ages[:, _YOUNG].sum(axis=1) / adults / np.maximum(1 - old, 0.01), 0, 1)
    return {
        "te_taly": total,
        "te_takk": np.round(ages.sum(axis=1) / np.maximum(total, 1), 1),
        "te_yks": alone,
        "te_nuor": rng.binomial(alone - old_alone, young),
        "te_eil_np": rng.binomial(pairs - old_pairs, young),
        "te_laps": families,
        "te_plap": with_children(ages[:, 0], 1.1),
        "te_aklap": with_children(ages[:, :2].sum(axis=1), 1.4),
        "te_klap": with_children(ages[:, 2], 1.3),
        "te_teini": with_children(ages[:, 3:_CHILDREN].sum(axis=1), 1.3),
        "te_yhlap": one_parent,
        "te_aik": total - families - old_alone - old_pairs,
        "te_elak": old_alone + old_pairs,
    }


def _homes(
    rng: np.random.Generator, stock: Stock, households: Ints, dwellings: Ints, population: Ints, year: int
) -> Columns:
    """Tenure of households (rental and right of occupancy are one field) and what they live in."""
    cells = len(population)
    standing = stock.year <= year
    area = np.bincount(stock.cell[standing], weights=stock.floor_area[standing], minlength=cells)
    homes, lived_in = dwellings.sum(axis=(1, 2)), households.sum(axis=(1, 2))
    owned = households[:, :, 0].sum(axis=1)
    other = rng.binomial(owned, 0.02)
    return {
        "te_as_valj": np.round(area * lived_in / np.maximum(homes, 1) / np.maximum(population, 1), 1),
        "te_omis_as": owned - other, "te_vuok_as": lived_in - owned, "te_muu_as": other,
        "ra_asrak": np.bincount(stock.cell[standing], minlength=cells),
        "ra_asunn": homes, "ra_as_kpa": np.round(area / np.maximum(homes, 1), 1),
        "ra_pt_as": dwellings[:, 1:].sum(axis=(1, 2)), "ra_kt_as": dwellings[:, 0].sum(axis=1),
    }  # fmt: skip


def _activity(rng: np.random.Generator, land: Landscape, ages: Ints, need: Floats, year: int) -> Columns:
    """Main activity; unemployment follows a business cycle of twelve years."""
    children = ages[:, :3].sum(axis=1) + rng.binomial(ages[:, 3], 2 / 3)
    teenagers = ages[:, :_CHILDREN].sum(axis=1) - children
    young, prime, old = ages[:, _YOUNG].sum(axis=1), ages[:, _PRIME].sum(axis=1), ages[:, 15:].sum(axis=1)
    pupils, students = rng.binomial(teenagers, 0.95), rng.binomial(young, 0.33 + 0.5 * land.student)
    retired = rng.binomial(old, 0.96) + rng.binomial(prime, np.clip(0.08 + 0.02 * need, 0.01, 0.3))
    left = young - students + prime + old - retired
    active = rng.binomial(left, 0.9)
    rate = 0.10 + 0.02 * float(np.sin(2 * np.pi * (year - 2012) / 12))
    unemployed = rng.binomial(active, calibrated(need, rate, active))
    return {
        "pt_vakiy": ages.sum(axis=1), "pt_tyovy": active, "pt_tyoll": active - unemployed, "pt_tyott": unemployed,
        "pt_tyovu": ages.sum(axis=1) - active, "pt_0_14": children, "pt_opisk": pupils + students,
        "pt_elakel": retired, "pt_muut": teenagers - pupils + left - active,
    }  # fmt: skip
