# Each target is one line; `make status` and `make check` set up what they need.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
AS_OF ?= $(shell date +%F)
# Without bytecode each worker reads all tests anew, and each program that a test starts compiles dxplan.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help status test check wheel golden locale docs templates office bench fuzz clean
help:  ## List the targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile

$(VENV)/.run: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV) && $(BIN)/pip install -q -c constraints.txt -e . && $(BIN)/python -m compileall -q src && touch $@

$(VENV)/.dev: $(VENV)/.run
	$(BIN)/pip install -q -c constraints.txt -e '.[dev]' && touch $@

$(VENV)/.bench: $(VENV)/.dev
	$(BIN)/pip install -q -c constraints.txt -e '.[bench]' && touch $@

$(VENV)/.office: $(VENV)/.dev
	$(BIN)/pip install -q -c constraints.txt -e '.[office]' && touch $@

status: $(VENV)/.run  ## Set up and show the status of the real plan (AS_OF=2024-10-01)
	$(BIN)/dxplan status --as-of $(AS_OF)

test: $(VENV)/.dev  ## Run the tests
	$(BIN)/pytest

check: $(VENV)/.dev  ## Lint, types, layers, fresh docs and catalogue, tests: what CI runs
	$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy && $(BIN)/lint-imports && $(BIN)/dxplan validate && $(BIN)/pytest

wheel: $(VENV)/.dev  ## Build dist/dxplan-…-py3-none-any.whl, to install on a machine without the clone
	$(BIN)/python -m hatchling build -t wheel

golden: $(VENV)/.dev  ## Rewrite the golden files of the tests; read the diff
	$(BIN)/pytest --update-golden

locale: $(VENV)/.dev  ## Bring the Vietnamese catalogue up to date with the code
	$(BIN)/python tools/catalogue.py

docs: $(VENV)/.dev  ## Write the generated docs and the JSON Schema
	$(BIN)/python tools/core_schema.py && $(BIN)/python tools/documentation.py

templates: $(VENV)/.dev  ## Write the Word templates
	$(BIN)/python tools/word_templates.py

office: $(VENV)/.office  ## Look at all documents through LibreOffice, poppler and the Open XML SDK; pages in build/office
	$(BIN)/python tools/office.py

bench: $(VENV)/.bench  ## Measure the budgets beside the floor and peers; writes bench/RESULTS.md
	$(BIN)/python bench/run.py

fuzz: $(VENV)/.dev  ## Run 300 000 mutants of a small plan; puts the counts into bench/RESULTS.md
	$(BIN)/python bench/fuzz.py --inputs 300000 --seed 1 --write

clean:  ## Remove what the other targets made
	rm -rf $(VENV) .venv-3.* build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
