# Every command sets up what it needs; see README.md.
.DEFAULT_GOAL := help
.PHONY: help setup run test quick prove soak bench release audit bundle docs sizes format lock translations clean

help: ## show this list
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 15

setup: ## make .venv with everything, and install missing system libraries
	@sh packaging/setup.sh test

run: ## open Lamplit (without a display: draw the demo's pictures)
	@sh packaging/run.sh

test: ## check style and types, run all tests and a slice of the long trials
	@sh packaging/test.sh all

quick: ## the same without the slow tests
	@sh packaging/test.sh quick

prove: setup ## the long trials in full; goes on where it was stopped
	@mkdir -p build
	@.venv/bin/python tests/prove/run.py --full --state build/prove

soak: setup ## an hour with a window, a relay and five members: does anything grow?
	@.venv/bin/python -m tests.prove.soak

bench: ## the benchmarks, with the programs Lamplit is measured against
	@sh packaging/bench.sh

mutants: ## plant small mistakes in the rules: which does no test notice? (SAMPLE=400 SEED=1 JOBS=1)
	@sh packaging/mutants.sh

coverage: ## which part of each package the quick tests reach, in build/coverage
	@sh packaging/coverage.sh

release: ## build wheel and sources reproducibly, with a bill of materials and an audit
	@sh packaging/release.sh

audit: ## ask whether anything is publicly known against a locked package
	@sh packaging/audit.sh

bundle: ## make the archive and the Debian package for people without Python
	@sh packaging/bundle.sh

docs: ## build the pages of docs/ as a site, in build/docs
	@sh packaging/docs.sh

sizes: setup ## list long functions, files and classes
	@.venv/bin/python -m pytest -q -rP --no-header tests/project/test_sizes.py

format: setup ## format and tidy the code
	@.venv/bin/python -m ruff format --quiet .
	@.venv/bin/python -m ruff check --quiet --fix .

lock: ## write requirements/*.txt anew (UPGRADE=1: with the newest versions)
	@sh packaging/lock.sh

translations: ## collect the visible strings and compile the translations
	@sh packaging/translations.sh

clean: ## remove everything that was made here
	@rm -rf .venv build dist out .mypy_cache .ruff_cache .hypothesis .coverage .coverage.*
	@find app ui sync assets tests -name __pycache__ -type d -prune -exec rm -rf {} +
