# Everything a newcomer needs; `make` lists it. uv, Python and the packages come by themselves.
.DEFAULT_GOAL := help
.PHONY: help serve talk ask train test test-widget evaluate evaluate-safety cross-validate peers explain check check-code check-data check-tests format clean

TOOLS := .tools
UV := $(TOOLS)/bin/uv
READY := .venv/.ready
PORT ?= 5005
export PORT
export RASA_TELEMETRY_ENABLED := false
# uv brings certificates of its own; the system's also know the proxy of a closed network.
export UV_SYSTEM_CERTS := true

help: ## List these commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 16

serve: $(READY) ## Start the assistant on http://127.0.0.1:5005 (another port: PORT=5006)
	@exec .venv/bin/python -m launch.serve

talk: $(READY) ## Talk with the assistant in this shell, with the reasons shown
	@.venv/bin/python -m launch.talk

ask: $(READY) ## Ask one question: make ask Q="Hvem var med?"
	@test -n "$(Q)" || { echo 'Ask something: make ask Q="Hvem var med?"'; exit 2; }
	@.venv/bin/python -m launch.talk "$(Q)"

train: $(READY) ## Train the model, if anything it is made of has changed
	@.venv/bin/python -m launch.train

test: check train ## Run every test
	.venv/bin/python -m pytest

test-widget: ## Run the chat window's tests in a real browser (needs Node and Chromium)
	@if command -v npm >/dev/null && command -v chromium >/dev/null; \
	then cd widget && npm ci --silent --no-fund --no-audit && npm test; \
	else echo "Node or Chromium is missing, so the chat window was not tested; install both to do so."; fi

evaluate: train ## Measure how well it understands, and write evaluation/report.md
	.venv/bin/python -m evaluation

evaluate-safety: train ## Measure how surely cries for help are met, and write evaluation/safeguarding.md
	.venv/bin/python -m evaluation.safeguarding

cross-validate: $(READY) ## Judge each training example by models that have not learned it
	.venv/bin/python -m evaluation.cross_validation

peers: $(READY) ## Ask other assistants' engines the same questions, side by side (an hour or two)
	$(UV) sync --frozen --quiet --group peers
	.venv/bin/python -m evaluation.peers

explain: $(READY) ## Show why an answer was given: make explain R=<receipt>
	@test -n "$(R)" || { echo 'Give the receipt of a reply: make explain R=<receipt>'; exit 2; }
	@.venv/bin/python -m launch.explain "$(R)"

check: $(READY) ## Check code, knowledge and data in seconds, without a model
	@$(MAKE) --no-print-directory --jobs 2 --output-sync=target check-data check-code check-tests

check-code:
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/python -m knowledge

check-data:
	.venv/bin/python -m launch.validate

check-tests:
	.venv/bin/python -m pytest -m "not model"

format: $(READY) ## Put the code into its format
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

clean: ## Remove everything that was installed, trained or stored
	rm -rf .tools .venv models var .rasa .pytest_cache .ruff_cache

$(UV):
	python3 -m pip install --quiet --disable-pip-version-check --target $(TOOLS) uv

$(READY): $(UV) uv.lock pyproject.toml .python-version
	$(UV) sync --frozen --quiet
	@touch $@
