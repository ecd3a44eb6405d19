# Each target sets up what it lacks (packaging/linux/prepare.sh) and says what it does; a second run is quick.
PREPARE := @packaging/linux/prepare.sh
BIN := .venv/bin
# Two at a time: the tests talk to real servers and wait for them more than they compute.
PYTEST := $(BIN)/python -m pytest -n 2 --dist loadgroup

.PHONY: demo run test torture check fix bench translations package lock help
help:
	@echo "make demo    the main job with an archive and a worklist of its own"
	@echo "make run     the program, with its data in .dev-data"
	@echo "make test    all tests, with real peers"
	@echo "make torture the outbox under kills, power cuts and faults, and the window under random walks, for hours; TORTURE='--kills 500 --programs 10' is shorter"
	@echo "make check   format, lint, types, layers"
	@echo "make fix     what the formatter and the linter can mend by themselves"
	@echo "make bench   the measured limits"
	@echo "make translations  the catalogues of languages brought up to the texts of the program"
	@echo "make package the wheel"
	@echo "make lock    the lock file anew, after a change of the dependencies"

demo:
	$(PREPARE) run
	@$(BIN)/ezp2p demo

run:
	$(PREPARE) run
	@$(BIN)/ezp2p --data-dir .dev-data

test:
	$(PREPARE) test
	@$(PYTEST)

torture:
	$(PREPARE) test
	@$(BIN)/python -m tests.torture $(TORTURE)

check:
	$(PREPARE) check
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/typos

fix:
	$(PREPARE) check
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

bench:
	$(PREPARE) test
	@$(BIN)/python -m benchmarks

translations:
	$(PREPARE) test
	@$(BIN)/python packaging/translations.py

package:
	$(PREPARE) check
	@$(BIN)/python -m hatchling build -t wheel
	@echo "The wheel lies in dist/."

lock:
	$(PREPARE) check
	@$(BIN)/python -m pip install --quiet uv
	@$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	    --no-emit-find-links --no-header --no-annotate --all-extras --quiet -o requirements.lock pyproject.toml
