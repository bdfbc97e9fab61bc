#!/usr/bin/env bash
# Sets up everything that the Makefile's verbs need, and does nothing where it is there already:
# QGIS and what the plugin needs at run time from apt, development tools in .venv over the Python
# that QGIS uses, and .venv-core with the newest numpy and pandas for the tests of the core.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { echo "setup: $*"; }
stop() { echo "setup: $*" >&2; exit 1; }

apt_version() { dpkg-query -W -f '${db:Status-Status} ${Version}' "$1" 2>/dev/null | sed -n 's/^installed //p'; }

# Print the packages that are missing; a QGIS that is too old counts as missing.
missing_packages() {
    local package
    dpkg --compare-versions "$(apt_version python3-qgis)" ge 3.40 || echo qgis python3-qgis
    for package in python3-pandas python3-matplotlib python3-scipy python3-jinja2 python3-yaml python3-venv \
        qttools5-dev-tools fonts-dejavu-core; do
        [ -n "$(apt_version $package)" ] || echo $package
    done
}

install_packages() {
    local missing line="apt-get update -q"
    missing=$(missing_packages | xargs)
    [ -n "$missing" ] || return 0
    if [[ $missing == qgis* ]] && grep -qs '^VERSION_CODENAME=bookworm' /etc/os-release; then
        grep -rqs '^[^#]*bookworm-backports' /etc/apt/sources.list /etc/apt/sources.list.d \
            || line="cp $PWD/tools/bookworm-backports.sources /etc/apt/sources.list.d/ && $line"
        missing="-t bookworm-backports $missing"
    fi
    line="$line && apt-get install -qy --no-install-recommends $missing"
    [ "$(id -u)" = 0 ] || stop "packages are missing; run this as root and try again: sudo sh -c '$line'"
    say "$line"
    DEBIAN_FRONTEND=noninteractive bash -c "$line" > build/setup.log 2>&1 \
        || { tail -n 20 build/setup.log >&2; stop "installing failed, see build/setup.log"; }
}

# PostGIS, which some tests try out on a server of their own and are skipped without. Its server must not start here.
install_postgis() {
    local own=/etc/postgresql-common/createcluster.d/eriytymisseuranta.conf
    [ -z "$(apt_version postgresql-postgis)$(apt_version postgresql-15-postgis-3)" ] && [ "$(id -u)" = 0 ] || return 0
    say "apt-get install postgresql-postgis (for tests only)"
    mkdir -p "${own%/*}" && echo "create_main_cluster = false" > "$own"
    DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends postgresql-postgis >> build/setup.log 2>&1 \
        || say "PostGIS cannot be installed; the tests that need it are skipped"
    rm -f "$own"
}

# Print the interpreter that can import a QGIS >= 3.40; the first python3 on the path may be another one.
qgis_python() {
    local python
    for python in ${QGIS_PYTHON:-/usr/bin/python3 python3 /Applications/QGIS*.app/Contents/MacOS/bin/python3}; do
        "$python" -c 'import sys; from qgis.core import Qgis; Qgis.QGIS_VERSION_INT < 34000 and sys.exit(1)
print(sys.executable)' 2> /dev/null && return
    done
    return 1
}

mkdir -p build
if [ -z "${QGIS_PYTHON:-}" ] && command -v apt-get > /dev/null; then
    install_packages
    install_postgis
fi
python=$(qgis_python) || stop "QGIS 3.40 or newer was not found: install it as https://qgis.org/download says," \
    "or set QGIS_PYTHON to the Python that it uses."
constraints=$("$python" -c '
from importlib.metadata import version
for name in ("jinja2", "matplotlib", "PyYAML", "numpy", "pandas"):
    print(f"{name}=={version(name)}")') \
    || stop "$python lacks pandas, matplotlib, jinja2 or PyYAML: install them for it and try again."

stamp=$(cat tools/setup.sh tools/requirements*.txt - <<< "$python $constraints" | cksum)
[ "$(cat .venv/stamp 2> /dev/null)" != "$stamp" ] || exit 0

pip() { "$1/bin/python" -m pip install --quiet --disable-pip-version-check "${@:2}"; }

say "development tools over $python into .venv"
"$python" -m venv --clear --system-site-packages .venv
echo "$constraints" > .venv/constraints.txt
pip .venv -c .venv/constraints.txt -r tools/requirements.txt
# Only PyQt6's type stubs and translation tool are used, never its Qt.
pip .venv --no-deps PyQt6==6.9.1
say "the newest numpy and pandas into .venv-core"
"$python" -m venv --clear .venv-core
pip .venv-core -r tools/requirements-core.txt
echo "$stamp" > .venv/stamp
