"""The audit at the import: an exposed figure stops it, an undecided one is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from eriytymisseuranta.core.disclosure.audit.panels import Found
from eriytymisseuranta.core.disclosure.audit.verdicts import Verdict
from eriytymisseuranta.processing.data import proving


def judging(monkeypatch: pytest.MonkeyPatch, verdict: Verdict, times: int = 99) -> list[np.ndarray]:
    """Let the attack find three figures of women with a verdict so many times; return what showed when it attacked."""
    attacked: list[np.ndarray] = []

    def audit_panel(raw: Any, panel: Any, *rest: Any) -> Found:
        attacked.append(panel.variables["women"].visible.copy())
        found = np.zeros(panel.shape, dtype=np.uint8)
        found[0, np.flatnonzero(attacked[0][0])[:3]] = verdict if len(attacked) <= times else Verdict.SAFE
        return Found({"women": found})

    monkeypatch.setattr(proving, "audit_panel", audit_panel)
    return attacked


def test_what_the_attack_gets_at_is_hidden_with_what_is_beside_it_until_it_finds_nothing(
    run: Any, grids: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attacked = judging(monkeypatch, Verdict.EXACT, times=2)
    run("importstatistics", {"LAYERS": grids[-1:], "PRIVACY": "nested", "OUTPUT": str(tmp_path / "out.gpkg")})
    assert len(attacked) == 3
    first = np.flatnonzero(attacked[0][0])[:3]
    assert not attacked[1][0, first].any()
    assert 3 < attacked[0].sum() - attacked[1].sum() < 40
    assert attacked[2].sum() <= attacked[1].sum()


@pytest.mark.parametrize("mode", ["nested", "classes", "rounded"])
def test_figures_that_can_be_worked_out_stop_the_import(
    run: Any, grids: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: str
) -> None:
    judging(monkeypatch, Verdict.BOUNDED)
    target = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException, match="3 suppressed figures of “Sex” could be worked out"):
        run("importstatistics", {"LAYERS": grids[-1:], "PRIVACY": mode, "OUTPUT": str(target)})
    assert not target.exists()


def test_what_is_not_decided_in_time_is_told_and_does_not_stop_the_import(
    run: Any, listener: Any, grids: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    judging(monkeypatch, Verdict.UNKNOWN)
    feedback, target = listener(), tmp_path / "out.gpkg"
    run("importstatistics", {"LAYERS": grids[-1:], "PRIVACY": "nested", "OUTPUT": str(target)}, feedback)
    assert any("3 suppressed figures of “Sex” could not be judged" in said for said in feedback.said)
    assert target.exists()


def test_thresholds_alone_claim_nothing_and_are_not_attacked(
    run: Any, grids: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attacked = judging(monkeypatch, Verdict.EXACT)
    run("importstatistics", {"LAYERS": grids[-1:], "PRIVACY": "threshold", "OUTPUT": str(tmp_path / "out.gpkg")})
    assert attacked == []
