# Verbs of the project: `make help` lists them. Each does the set-up that it needs.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup demo test test-core lint types scan translations screenshots docs package bench bench-peers clean

PYTHON := .venv/bin/python
# The interpreter of QGIS itself, to see what a user's QGIS sees.
QGIS_PYTHON = $(realpath .venv/bin/python)
SOURCES := eriytymisseuranta tools tests $(wildcard benchmarks)
QM := $(patsubst %.ts,%.qm,$(wildcard i18n/*.ts))

export QT_QPA_PLATFORM := offscreen
export PYTHONPATH := .

# Threads of the numerical library wait for each other on a busy machine far longer than they work.
test test-core: export OPENBLAS_NUM_THREADS := 1

help: ## List the verbs
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "%-14s%s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## Install QGIS (apt) and the development tools (.venv); quick when they are there
	@tools/setup.sh

demo: setup $(QM) ## Build a fictional city region, run the monitoring on it and say what to look at
	$(QGIS_PYTHON) tools/demo.py

test: test-core $(QM) ## Run all tests
	$(PYTHON) -m pytest

test-core: setup ## Run the tests of the core without QGIS, with the newest numpy and pandas
	.venv-core/bin/python -m pytest tests/core

lint: setup ## Check style and format, and the rules of QGIS and Qt 6
	$(PYTHON) -m ruff check $(SOURCES)
	$(PYTHON) -m ruff format --check $(SOURCES)
	@# QGS202 guesses the class of an object by the name of the method alone, and is mostly wrong
	$(PYTHON) -m flake8 --select QGS --extend-ignore QGS202 --max-line-length 120 eriytymisseuranta

types: setup ## Check the types of the core
	$(PYTHON) -m mypy --strict eriytymisseuranta/core

scan: package ## Check the zip as plugins.qgis.org does, and every Qt name against PyQt6
	$(PYTHON) tools/scan.py dist/*.zip
	$(PYTHON) tools/qt6_names.py eriytymisseuranta

translations: setup ## Collect the texts into i18n/*.ts and compile them
	$(PYTHON) tools/translations.py
	$(MAKE) --no-print-directory $(QM)

i18n/%.qm: i18n/%.ts | setup
	@PATH="/usr/lib/qt6/bin:/usr/lib/qt5/bin:$$PATH" lrelease -silent $< -qm $@

screenshots: setup $(QM) ## Draw the dock into docs/images, with the demo project (make demo)
	$(QGIS_PYTHON) tools/screenshots.py

docs: setup ## Write the reference of the algorithms into docs/algorithms
	$(PYTHON) tools/docs.py

package: setup $(QM) ## Build the installable zip into dist/
	@rm -f dist/*.zip
	$(PYTHON) tools/package.py

bench: setup ## Measure time and memory against QGIS reading and writing the same
	$(QGIS_PYTHON) -m benchmarks.run

bench-peers: setup ## Measure time and memory beside PySAL and EquiPop (from PyPI) and write docs/performance.md
	$(QGIS_PYTHON) -m benchmarks.peers
	$(QGIS_PYTHON) -m benchmarks.performance

clean: ## Remove everything that was built
	rm -rf build dist .venv .venv-core .hypothesis .mypy_cache .pytest_cache .ruff_cache i18n/*.qm
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
