"""Collect the texts of the sources into ``i18n/*.ts`` and say what is wrong with their translations."""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("fi", "sv")


def ts_file(language: str) -> Path:
    """Return the translation source of a language."""
    return ROOT / "i18n" / f"eriytymisseuranta_{language}.ts"


def collect(target: Path) -> None:
    """Bring a ``.ts`` file up to date with the sources; translations of texts that are gone are dropped."""
    from PyQt6.lupdate import lupdate  # QGIS forbids this import in a Python where it runs itself

    lupdate([str(ROOT / "eriytymisseuranta")], [str(target)], no_obsolete=True)
    tree = ET.parse(target)
    tree.getroot().set("language", target.stem.rpartition("_")[2])
    for message in tree.iter("message"):  # line numbers would change with every commit
        for location in message.findall("location"):
            message.remove(location)
    text = ET.tostring(tree.getroot(), encoding="unicode")
    target.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def texts(ts: Path) -> set[str]:
    """Return the source texts in a ``.ts`` file."""
    return {message.findtext("source", "") for message in ET.parse(ts).iter("message")}


def problems(ts: Path) -> list[str]:
    """Return one line for each translation that is missing or does not fit its source text."""
    found = []
    for message in ET.parse(ts).iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        if translation is None or translation.get("type") or not "".join(translation.itertext()).strip():
            found.append(f"not translated: {source}")
            continue
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        found += [f"{fault}: {source} → {form}" for form in forms for fault in faults(source, form)]
    return found


def faults(source: str, translation: str) -> list[str]:
    """Return what is badly formatted in a translation."""
    found = []
    if sorted(set(placeholders(source))) != sorted(set(placeholders(translation))):
        found.append("other placeholders")
    if [source[:1].isspace(), source[-1:].isspace()] != [translation[:1].isspace(), translation[-1:].isspace()]:
        found.append("other spaces at the ends")
    if "  " in translation and "  " not in source:
        found.append("double space")
    return found


def placeholders(text: str) -> list[str]:
    """Return the placeholders ``{name}`` and ``%n`` of a text."""
    return re.findall(r"\{[^{}]*\}|%n", text)


if __name__ == "__main__":
    for ts in [Path(name) for name in sys.argv[1:]] or [ts_file(language) for language in LANGUAGES]:
        collect(ts)
        print(f"{ts.name}: {len(texts(ts))} texts, {len(problems(ts))} to be mended")
