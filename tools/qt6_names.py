"""Check every Qt name used in the sources against PyQt6's type stubs: what Qt 6 removed, or has only scoped, fails."""

from __future__ import annotations

import ast
import functools
import importlib.util
import re
import sys
from pathlib import Path


@functools.cache
def stubs() -> Path:
    """Return the folder of PyQt6 with its stubs."""
    spec = importlib.util.find_spec("PyQt6")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("PyQt6 is not installed; run make setup")
    return Path(spec.submodule_search_locations[0])


@functools.cache
def module_names(module: str) -> dict[str, ast.AST] | None:
    """Return what the stub of ``module`` (such as ``QtCore``) defines; None if it has no stub."""
    path = stubs() / f"{module}.pyi"
    return _defined(ast.parse(path.read_text(encoding="utf-8")).body) if path.exists() else None


def _defined(body: list[ast.stmt]) -> dict[str, ast.AST]:
    names: dict[str, ast.AST] = {}
    for node in body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
            names[node.name] = node
        elif isinstance(node, ast.Assign):
            names.update({target.id: node for target in node.targets if isinstance(target, ast.Name)})
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            names[node.target.id] = node
    return names


def _member(module: str, owner: ast.ClassDef, name: str) -> tuple[str, ast.AST] | None:
    """Return a member of a class or of one of its bases, and the module it is in."""
    found = _defined(owner.body).get(name)
    if found is not None:
        return module, found
    for base in owner.bases:
        path = ast.unparse(base).replace("PyQt6.", "").split(".")
        base_module = path.pop(0) if path[0].startswith("Qt") and len(path) > 1 and module_names(path[0]) else module
        inherited = (module_names(base_module) or {}).get(path[-1])
        if isinstance(inherited, ast.ClassDef) and inherited is not owner:
            found_in_base = _member(base_module, inherited, name)
            if found_in_base:
                return found_in_base
    return None


def exists(module: str, path: list[str]) -> bool:
    """Whether ``path`` (such as ``["Qt", "AlignmentFlag", "AlignLeft"]``) exists in a module of PyQt6."""
    names = module_names(module)
    if names is None or path[0] not in names:
        return False
    found: tuple[str, ast.AST] | None = (module, names[path[0]])
    for name in path[1:]:
        if not isinstance(found[1], ast.ClassDef) or name.startswith("__"):
            return True  # a value or a function: what follows depends on the run
        found = _member(found[0], found[1], name)
        if found is None:
            return False
    return True


def problems(source: str, where: str) -> list[str]:
    """Return the Qt names in a Python source that PyQt6 does not have."""
    tree = ast.parse(source)
    known: dict[str, list[str]] = {}  # name in the source: module and path in Qt
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            if node.module == "qgis.PyQt":
                known.update({alias.asname or alias.name: [alias.name] for alias in node.names})
            elif node.module.startswith("qgis.PyQt.Qt"):
                module = node.module.rpartition(".")[2]
                known.update({alias.asname or alias.name: [module, alias.name] for alias in node.names})
                found += [
                    f"{where}:{node.lineno}: {module}.{alias.name} is not in Qt 6"
                    for alias in node.names
                    if not exists(module, [alias.name])
                ]
        if isinstance(node, (ast.Import, ast.ImportFrom)) and "PyQt5" in ast.unparse(node):
            found.append(f"{where}:{node.lineno}: import Qt from qgis.PyQt")
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        chain = ast.unparse(node) if isinstance(node, ast.Attribute) and id(node) not in inner else ""
        if re.fullmatch(r"[\w.]+", chain):
            name, *rest = chain.split(".")
            module, *path = [*known.get(name, [""]), *rest]
            if module.startswith("Qt") and path and not exists(module, path):
                found.append(f"{where}:{node.lineno}: {chain} is not in Qt 6")
    return found


if __name__ == "__main__":
    sources = [path for folder in sys.argv[1:] for path in sorted(Path(folder).rglob("*.py"))]
    wrong = [problem for path in sources for problem in problems(path.read_text(encoding="utf-8"), str(path))]
    print("\n".join(wrong) or f"every Qt name in {len(sources)} files is in Qt 6")
    sys.exit(bool(wrong))
