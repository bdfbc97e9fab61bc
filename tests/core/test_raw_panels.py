"""Raw counts leave the core through one door: whatever takes a public panel refuses a raw one, by type and when run."""

from __future__ import annotations

import ast
import importlib
from pathlib import Path

import pytest

from eriytymisseuranta import core
from eriytymisseuranta.core.disclosure import protect
from eriytymisseuranta.core.panel import PublicPanel
from tests.core.indicators.cells import catalogue
from tests.core.panels import raw_panel

CORE = Path(core.__file__).parent


def _annotations(function: ast.FunctionDef) -> dict[str, str]:
    arguments = function.args.posonlyargs + function.args.args + function.args.kwonlyargs
    return {each.arg: ast.unparse(each.annotation) for each in arguments if each.annotation is not None}


def taking_public_panels() -> list[tuple[str, str, str]]:
    """Return module, function and parameter of all public functions that take a public panel and no raw one."""
    found = []
    for path in sorted(CORE.rglob("*.py")):
        module = ".".join(("eriytymisseuranta.core", *path.relative_to(CORE).with_suffix("").parts))
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                kinds = _annotations(node)
                if "RawPanel" not in " ".join(kinds.values()):
                    found += [(module, node.name, name) for name, kind in kinds.items() if kind == "PublicPanel"]
    return found


FUNCTIONS = taking_public_panels()


def test_there_are_functions_that_give_things_out() -> None:
    names = {name for _, name, _ in FUNCTIONS}
    assert {
        "compute_indicators",
        "segregation_indices",
        "coverage_table",
        "concentrations",
        "local_segregation",
    } <= names


@pytest.mark.parametrize(("module", "name", "parameter"), FUNCTIONS, ids=[name for _, name, _ in FUNCTIONS])
def test_a_function_that_gives_things_out_refuses_raw_counts_when_run(module: str, name: str, parameter: str) -> None:
    function = getattr(importlib.import_module(module), name)
    raw = raw_panel({"population": [[20, 30]]}, [2022])
    with pytest.raises(TypeError, match="takes a public panel"):
        function(**{parameter: raw})


def test_mypy_refuses_raw_counts_wherever_a_public_panel_is_asked_for(tmp_path: Path) -> None:
    api = pytest.importorskip("mypy.api")
    lines = ["from eriytymisseuranta.core.panel import RawPanel", "def give_out(raw: RawPanel) -> None:"]
    for module, name, parameter in FUNCTIONS:
        lines += [f"    from {module} import {name}", f"    {name}({parameter}=raw)"]
    script = tmp_path / "given_out.py"
    script.write_text("\n".join(lines), encoding="utf-8")
    said, _, _ = api.run(["--strict", "--follow-imports=silent", "--cache-dir", str(tmp_path / "cache"), str(script)])
    for _, name, parameter in FUNCTIONS:
        assert f'Argument "{parameter}" to "{name}" has incompatible type "RawPanel"; expected "PublicPanel"' in said


def test_protection_makes_a_public_panel_and_never_the_raw_one() -> None:
    raw = raw_panel({"population": [[20, 30]]}, [2022])
    rules = catalogue().profiles["ruututietokanta"].rules
    for mode in ("internal", "threshold", "nested"):
        assert type(protect(raw, catalogue(), rules, mode)) is PublicPanel
