"""Build the installable zip: one folder with the package, its metadata, licence, resources and translations."""

from __future__ import annotations

import configparser
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "eriytymisseuranta"
PARTS = (f"{NAME}/**/*.py", "metadata.txt", "LICENSE", "resources/**/*", "i18n/*.qm")
EPOCH = (2020, 1, 1, 0, 0, 0)  # the same sources give the same zip


def version() -> str:
    """Return the version that ``metadata.txt`` states."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def build(destination: Path) -> Path:
    """Write the zip into the folder ``destination`` and return its path."""
    destination.mkdir(parents=True, exist_ok=True)
    target = destination / f"{NAME}-{version()}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for source in sorted(path for part in PARTS for path in ROOT.glob(part) if path.is_file()):
            inside = source.relative_to(ROOT / NAME if NAME in source.relative_to(ROOT).parts else ROOT)
            entry = zipfile.ZipInfo(f"{NAME}/{inside.as_posix()}", EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, source.read_bytes())
    return target


if __name__ == "__main__":
    print(build(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist"))
