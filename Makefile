# Each target sets up what it lacks (packaging/linux/prepare.sh) and says what it does; a second run is quick.
PREPARE := @packaging/linux/prepare.sh
BIN := .venv/bin
# Two at a time: the tests talk to real servers and wait for them more than they compute.
PYTEST := $(BIN)/python -m pytest -n 2 --dist loadgroup

# What the manual is made of; a page of it is made from the errors of the program.
MANUAL := resources/manual/index.html
MANUAL_SOURCES := $(shell find manual -type f) packaging/mkdocs.yml packaging/manual_messages.py ezp2p/errors.py

.PHONY: demo run test torture check fix bench translations manual package sbom changelog release-data hooks lock help
help:
	@echo "make demo    the main job with an archive and a worklist of its own"
	@echo "make run     the program, with its data in .dev-data"
	@echo "make test    all tests, with real peers"
	@echo "make torture the outbox under kills, power cuts and faults, and the window under random walks, for hours; TORTURE='--kills 500 --programs 10' is shorter"
	@echo "make check   format, lint, types, layers"
	@echo "make fix     what the formatter and the linter can mend by themselves"
	@echo "make bench   the measured limits"
	@echo "make translations  the catalogues of languages brought up to the texts of the program"
	@echo "make manual  the manual as pages with a search, which Help and F1 open"
	@echo "make package the wheel, the frozen program and the Debian package, tried, in dist/"
	@echo "make sbom    the bill of materials of what is shipped, as CycloneDX"
	@echo "make changelog     the fragments of packaging/changes folded into CHANGELOG.md, for a release"
	@echo "make release-data  the data files that this version writes, kept for the tests of later ones"
	@echo "make hooks   what looks at each change before it is committed"
	@echo "make lock    the lock file anew, after a change of the dependencies"

demo: $(MANUAL)
	$(PREPARE) run
	@$(BIN)/ezp2p demo

run: $(MANUAL)
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

manual: $(MANUAL)

$(MANUAL): $(MANUAL_SOURCES)
	$(PREPARE) check
	@$(BIN)/python packaging/manual_messages.py
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet --clean --config-file packaging/mkdocs.yml
	@touch $(MANUAL)
	@echo "The manual is in resources/manual: open index.html."

package: $(MANUAL)
	$(PREPARE) package
	@packaging/package.sh

sbom:
	$(PREPARE) check
	@$(BIN)/python packaging/sbom.py dist/ezp2p.cdx.json

changelog:
	$(PREPARE) check
	@$(BIN)/towncrier build --yes --version "$$($(BIN)/python -c 'import ezp2p; print(ezp2p.__version__)')"

release-data:
	$(PREPARE) test
	@$(BIN)/python packaging/keep_release.py

hooks:
	$(PREPARE) check
	@$(BIN)/pre-commit install

lock:
	$(PREPARE) check
	@$(BIN)/python -m pip install --quiet uv
	@$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	    --no-emit-find-links --no-header --no-annotate --all-extras --quiet -o requirements.lock pyproject.toml
