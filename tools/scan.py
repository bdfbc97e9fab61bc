"""Check the content of the plugin's zip as plugins.qgis.org does: bandit, detect-secrets and fatal flake8 errors."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import zipfile


def run(folder: str, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a module of this Python in ``folder``."""
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, capture_output=True, encoding="utf-8", check=False
    )


def scan(archive: str) -> list[str]:
    """Return what the scanners found in the zip."""
    with tempfile.TemporaryDirectory() as folder:
        zipfile.ZipFile(archive).extractall(folder)
        found = [
            report.stdout + report.stderr
            for report in (
                run(folder, "bandit", "-q", "-r", "."),
                run(folder, "flake8", "--isolated", "--select", "E9,F821,F823", "."),
            )
            if report.returncode
        ]
        secrets = run(folder, "detect_secrets", "scan", "--all-files", ".")
    if secrets.returncode:
        return [*found, secrets.stderr]
    return found + [
        f"{path}:{secret['line_number']}: {secret['type']}"
        for path, secrets_of_file in json.loads(secrets.stdout)["results"].items()
        for secret in secrets_of_file
    ]


if __name__ == "__main__":
    findings = [finding for archive in sys.argv[1:] for finding in scan(archive)]
    print("\n".join(findings) or "bandit, flake8 and detect-secrets: nothing found")
    sys.exit(bool(findings))
