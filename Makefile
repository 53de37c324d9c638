# Relief Diary. Two commands do everything on a fresh machine: make run, make test.
# `make help` lists the rest.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CONSTRAINTS := constraints.txt
export PIP_DISABLE_PIP_VERSION_CHECK := 1
# The build of this package itself is pinned too.
export PIP_CONSTRAINT := $(CURDIR)/$(CONSTRAINTS)

.PHONY: help run demo test lint style bench torture pictures translations clean system

help:
	@echo "make run       open the window on your own diary"
	@echo "make demo      open the window on an invented diary"
	@echo "make test      lint, types, layers and all tests"
	@echo "make bench     measure start-up and forecast against their references (some 40 minutes;"
	@echo "               BENCH=\"--people 40 --alarm-people 10\" is rough, and writes nothing)"
	@echo "make torture   kill, fill, damage and fuzz many times over (hours; TORTURE=\"--share 0.1\" is a part;"
	@echo "               its counts are kept in docs/torture.md)"
	@echo "make pictures  draw the pictures of the README again"
	@echo "make translations  bring the texts in resources/i18n up to date (LANGUAGE=nl begins a new one)"
	@echo "make clean     remove what these commands made (never a diary)"

run: $(VENV)/run.done system
	@$(BIN)/python main.py

demo: $(VENV)/run.done system
	@mkdir -p $(VENV)/demo
	@rm -f $(VENV)/demo/sample.db*
	@$(BIN)/python main.py sample $(VENV)/demo/sample.db
	@$(BIN)/python main.py --diary $(VENV)/demo/sample.db

# The types are looked at while the core is tested: for most of a minute mypy keeps one processor busy, and no more. The
# longest tests of the window are the journeys; they come first, so that none is waited for alone at the end.
test: $(VENV)/test.done system-test style
	@$(BIN)/mypy >$(VENV)/types.log 2>&1 & types=$$!; \
		$(BIN)/python -m pytest -n auto --dist worksteal -c tests/without_qt.ini --rootdir .; core=$$?; \
		wait $$types; typed=$$?; cat $(VENV)/types.log; exit $$((core || typed))
	@$(BIN)/python -m pytest -n auto --dist worksteal tests/journeys tests/ui

lint: style
	@$(BIN)/mypy

style: $(VENV)/test.done
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/lint-imports

bench: $(VENV)/bench.done system-test
	@$(BIN)/python -m benchmarks $(BENCH)

torture: $(VENV)/test.done
	@$(BIN)/python -m tests.torture $(TORTURE)

pictures: $(VENV)/test.done system
	@$(BIN)/python docs/make_pictures.py

translations: $(VENV)/run.done
	@$(BIN)/python -m resources.i18n $(LANGUAGE)

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build *.egg-info

system:
	@sh .ci/system-libraries run

system-test:
	@sh .ci/system-libraries test

$(VENV)/made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Relief Diary needs Python 3.11 or newer; $(PYTHON) is older. Try: make PYTHON=python3.12 ..." >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/run.done: $(VENV)/made pyproject.toml $(CONSTRAINTS)
	@echo "Installing what Relief Diary needs into $(VENV) ..."
	@$(BIN)/pip install --quiet --editable .
	@$(BIN)/python -m resources.i18n --compile
	@$(BIN)/python -m compileall -q main.py diary ui
	@touch $@

$(VENV)/test.done: $(VENV)/run.done
	@$(BIN)/pip install --quiet --editable '.[test]'
	@touch $@

$(VENV)/bench.done: $(VENV)/test.done
	@$(BIN)/pip install --quiet --editable '.[test,bench]'
	@touch $@
