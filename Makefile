# Relief Diary. Two commands do everything on a fresh machine: make run, make test.
# `make help` lists the rest.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CONSTRAINTS := constraints.txt
export PIP_DISABLE_PIP_VERSION_CHECK := 1
# What was compiled is kept, whatever the machine says: programs that tests start would compile it anew each time.
unexport PYTHONDONTWRITEBYTECODE
# The build of this package itself is pinned too.
export PIP_CONSTRAINT := $(CURDIR)/$(CONSTRAINTS)

.PHONY: help run demo test lint style bench torture pictures translations bundle deb prove clean system

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
	@echo "make bundle    a folder that runs without Python, in build/bundle"
	@echo "make deb       a Debian package of it, in build"
	@echo "make prove     install, use and remove that package in a bare Debian 12 (root, debootstrap)"
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

bundle: $(VENV)/bundle.done system
	@rm -rf build/bundle
	@$(BIN)/pyinstaller --noconfirm --log-level ERROR --distpath build/bundle --workpath build/work \
		resources/bundle/relief-diary.spec
	@du -sm build/bundle/relief-diary | awk '{ print "build/bundle/relief-diary: " $$1 " MB"; exit ($$1 > 280) }'

deb: bundle
	@$(BIN)/python -m resources.bundle.deb build/bundle/relief-diary build

prove: deb
	@resources/bundle/prove-deb build/relief-diary_*.deb

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

$(VENV)/bundle.done: $(VENV)/run.done
	@$(BIN)/pip install --quiet --editable '.[bundle]'
	@touch $@

$(VENV)/bench.done: $(VENV)/test.done
	@$(BIN)/pip install --quiet --editable '.[test,bench]'
	@touch $@
