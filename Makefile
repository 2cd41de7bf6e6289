.DEFAULT_GOAL := help
PYTHON ?= python3
PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin
# A check needs settings, but neither a database nor a secret.
CHECK_ENV := DATABASE_URL=postgresql://nobody@localhost/none SITE_URL=https://tracker.example \
	SECRET_KEY=0123456789abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMNOPQRSTUVWXYZ

.PHONY: help
help: ## Show this help
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

$(VENV)/.installed: requirements.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed.")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

$(VENV)/.installed-dev: requirements-dev.txt $(VENV)/.installed
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

NODE_MODULES := node_modules/.package-lock.json
$(NODE_MODULES): package-lock.json
	@command -v npm >/dev/null || { echo "npm is needed to look at scripts and style sheets: apt install npm"; exit 1; }
	npm ci --ignore-scripts --silent
	@touch $@

TRANSLATIONS := $(patsubst %.po,%.mo,$(wildcard locale/*/LC_MESSAGES/django.po))
$(TRANSLATIONS): %.mo: %.po $(VENV)/.installed
	@$(BIN)/python -m tracker.dev.messages compile

.PHONY: run
run: $(VENV)/.installed $(TRANSLATIONS) ## Start everything at http://127.0.0.1:8000 (PORT=… for another), with the demonstration data
	@PORT=$(PORT) exec $(BIN)/python -m tracker.dev.serve

.PHONY: stop
stop: ## Stop what `make run` started
	@test ! -x $(BIN)/python || $(BIN)/python -m tracker.dev.serve stop

.PHONY: test
test: $(VENV)/.installed-dev $(TRANSLATIONS) ## Run the whole suite (ARGS="…" go to pytest)
	$(BIN)/pytest $(ARGS)

.PHONY: bench
bench: $(VENV)/.installed-dev ## Measure how long publishing takes and how well names are found (minutes)
	DJANGO_SETTINGS_MODULE=tracker.settings $(BIN)/python -c "from tracker.dev.embedded_postgres import ensure_database; ensure_database(); from benchmarks.publishing import main; main()"
	DJANGO_SETTINGS_MODULE=tracker.settings $(BIN)/python -m benchmarks.names

.PHONY: bench-desk
bench-desk: $(VENV)/.installed-dev ## Measure how long the desk's screens take with 10,000 people (minutes)
	DJANGO_SETTINGS_MODULE=tracker.settings $(BIN)/python -m benchmarks.desk

.PHONY: screenshots
screenshots: $(VENV)/.installed-dev ## Take the pictures of docs/desk.md anew (minutes)
	DJANGO_SETTINGS_MODULE=tracker.settings $(BIN)/python -m docs.desk.screenshots

.PHONY: check
check: $(VENV)/.installed-dev $(NODE_MODULES) ## Lint, types, import contracts, templates, scripts, style sheets, migrations, deployment
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(CHECK_ENV) $(BIN)/lint-imports
	$(CHECK_ENV) $(BIN)/mypy manage.py tracker demo prisoners public
	$(BIN)/djlint --check --lint --quiet templates
	node_modules/.bin/biome check --error-on-warnings
	$(BIN)/python manage.py makemigrations --check --dry-run
	$(CHECK_ENV) $(BIN)/python manage.py check --deploy --fail-level WARNING

.PHONY: format
format: $(VENV)/.installed-dev $(NODE_MODULES) ## Put code, templates, scripts and style sheets in shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/djlint --reformat --quiet templates
	node_modules/.bin/biome check --write

.PHONY: messages
messages: $(VENV)/.installed ## Bring the lists of words in locale/ up to date, for translators
	$(BIN)/python -m tracker.dev.messages

.PHONY: first-migrations
first-migrations: $(VENV)/.installed-dev ## Write the first tables anew from the models (until the first release)
	$(CHECK_ENV) $(BIN)/python manage.py first_migrations
	$(BIN)/ruff check --quiet --select I --fix public/migrations prisoners/migrations
	$(BIN)/ruff format --quiet public/migrations prisoners/migrations

.PHONY: requirements
requirements: $(VENV)/.installed-dev ## Pin the newest versions that requirements*.in allow, with hashes
	$(BIN)/uv pip compile -q --no-strip-extras --upgrade --generate-hashes --python-version 3.11 --no-header --no-annotate -o requirements.txt requirements.in
	$(BIN)/uv pip compile -q --no-strip-extras --upgrade --generate-hashes --python-version 3.11 --no-header --no-annotate -o requirements-dev.txt requirements-dev.in

.PHONY: clean
clean: stop ## Remove the virtual environment and all local data
	rm -rf $(VENV) .data node_modules
