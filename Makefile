# Two commands: `make run` starts the example office, `make test` checks everything.
.DEFAULT_GOAL := help
.PHONY: help run screens build test check-tools bench fuzz fuzz-api clean

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
	cargo fmt --check
	cargo clippy --locked --all-targets -- -D warnings
	# With examples, of which there are none, it wants what the line above has checked already.
	RUSTDOCFLAGS="-D warnings" cargo doc --locked --no-deps --document-private-items --lib --examples
	sh tests/licences.sh
	$(MAKE) screens
	cd kiosk-ui && npm run types:check && npm run check && npm run lint && npm run size && npm test
	# Tests that start the product mostly wait for it: twice as many at a time as there are cores.
	RUST_TEST_THREADS=$$(($$(nproc) * 2)) tests/with-postgres.sh cargo test --locked --lib --bins --tests
	cd kiosk-ui && npm run e2e

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
