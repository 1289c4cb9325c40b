# Two commands do everything on a fresh machine with Python 3.11+ and make: `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DEMO := build/demo.sqlite
PYTEST_ARGS ?=

TOOLS := .venv-tools
FUZZ_SECONDS ?= 60

.PHONY: setup demo test lint bench screenshots fuzz wheel sbom audit lock clean

setup: $(VENV)/.ready

$(VENV)/.ready: requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

demo: setup
	@mkdir -p build && rm -f $(DEMO) $(DEMO)-wal $(DEMO)-shm
	SUMMITRY_RECORD=$(DEMO) BIN=$(BIN) sh examples/demo.sh

test: lint
	$(BIN)/python -m pytest $(PYTEST_ARGS)

lint: setup
	$(BIN)/ruff check src tests benchmarks docs fuzz
	$(BIN)/ruff format --check src tests benchmarks docs fuzz
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: setup
	$(BIN)/python benchmarks/run.py

screenshots: setup
	$(BIN)/python docs/screenshots.py

# Every reader and finder under a fuzzer, FUZZ_SECONDS each; writes benchmarks/fuzz.md and fuzz/corpus/.
fuzz: setup
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r fuzz/requirements.lock
	FUZZ_SECONDS=$(FUZZ_SECONDS) $(BIN)/python fuzz/campaign.py

# The same bytes wherever and whenever it is built from the same files.
wheel: setup
	$(BIN)/python -m hatchling build --target wheel --directory dist
	sha256sum dist/*.whl

# What is installed beside the program, in CycloneDX: with licences and who needs whom (build/sbom.json), and with the hashes of the lock file.
sbom: setup $(TOOLS)/.ready
	@mkdir -p build
	$(TOOLS)/bin/cyclonedx-py environment --pyproject pyproject.toml --output-reproducible -o build/sbom.json $(BIN)/python
	$(TOOLS)/bin/cyclonedx-py requirements --pyproject pyproject.toml --output-reproducible -o build/sbom-hashes.json requirements.lock

# Known weaknesses of what is installed, asked of the Python Packaging Advisory Database: needs the network.
audit: $(TOOLS)/.ready
	$(TOOLS)/bin/pip-audit --strict --require-hashes --disable-pip -r requirements.lock

$(TOOLS)/.ready: .ci/tools.lock
	$(PYTHON) -m venv $(TOOLS)
	$(TOOLS)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r .ci/tools.lock
	touch $@

LOCK := --quiet --generate-hashes --allow-unsafe --strip-extras --no-header \
	--no-emit-index-url --no-emit-find-links --no-emit-trusted-host

lock: $(TOOLS)/.ready
	$(TOOLS)/bin/pip-compile $(LOCK) --all-extras -o requirements.lock pyproject.toml
	$(TOOLS)/bin/pip-compile $(LOCK) -o .ci/tools.lock .ci/tools.in
	$(TOOLS)/bin/pip-compile $(LOCK) -o fuzz/requirements.lock fuzz/requirements.in

clean:
	rm -rf $(VENV) $(TOOLS) build dist
