# Two commands: `make run` starts the example office, `make test` checks everything.
.DEFAULT_GOAL := help
.PHONY: help run screens build test test-one equal-status shape bench fuzz fuzz-api clean

SCREENS := kiosk-ui/dist/kiosk.html

help: ## What can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

run: build ## Build the screens and the service, start the example office, print its links
	./target/release/aanschuif demo

build: screens ## Build the screens and the release binary
	@sh tests/tools.sh build
	cargo build --release --locked

screens: $(SCREENS) ## Build the screens into kiosk-ui/dist

$(SCREENS): kiosk-ui/node_modules/.package-lock.json $(shell find kiosk-ui/src kiosk-ui/public -type f 2>/dev/null) $(wildcard kiosk-ui/*.html kiosk-ui/*.ts)
	cd kiosk-ui && npm run build
	@touch $(SCREENS)

kiosk-ui/node_modules/.package-lock.json: kiosk-ui/package-lock.json
	cd kiosk-ui && npm ci --no-audit --no-fund

test: ## All tests; installs what they need when it may, else says what is missing
	@sh tests/tools.sh test
	@sh tests/all.sh

test-one: ## One test, or those with NAME in their name, on both databases: make test-one NAME=two_at_once
	@[ -n "$(NAME)" ] || { echo "which? make test-one NAME=PART_OF_ITS_NAME" >&2; exit 2; }
	tests/with-postgres.sh cargo test --locked --workspace --lib --bins --tests -- "$(NAME)"

equal-status: ## 3,000 simulated offices: do newcomers sit at large tables as often as others? Takes minutes
	cargo test --release --locked --test equal_status -- --ignored --nocapture

shape: ## How long files and functions are, and how much of the code is comments
	cargo test --locked --test architecture -- --nocapture no_file_and_no_function

bench: build ## Measure: pure parts with criterion, the rest with a load run against the real server
	cargo bench --locked --bench draw --bench encounters --bench digests --bench figures
	PG_DURABLE=1 tests/with-postgres.sh cargo bench --locked --bench load

FUZZ_SECONDS := 600

fuzz: ## Fuzz each target for ten minutes (FUZZ_SECONDS); needs cargo-fuzz
	@cargo fuzz --version >/dev/null 2>&1 || { echo "missing: cargo-fuzz (cargo install cargo-fuzz --locked)" >&2; exit 1; }
	for target in $$(ls fuzz/fuzz_targets); do \
		sh tests/fuzz.sh $${target%.rs} $(FUZZ_SECONDS) || exit 1; \
	done

fuzz-api: ## Hold the running service to its own description, as each role; needs schemathesis
	tests/schemathesis.sh

clean: ## Remove everything built
	rm -rf target kiosk-ui/dist kiosk-ui/node_modules data/demo
