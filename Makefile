.DEFAULT_GOAL := help
.PHONY: help serve build single test check bench screenshots lighthouse pictures mutants fuzz clean

help: ## Lists these commands
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 16

serve: ## Builds the app, serves it on this machine, and builds again when a file changes: reload the page then
	@scripts/serve.sh

build: ## Builds the app for release into dist/, and prints its sizes
	@scripts/build.sh

single: ## Builds the app as one file that opens from a disk, target/microleadership.html
	@scripts/build.sh

test: ## Runs every test: formatting, clippy, native, in the browsers, end to end
	@scripts/test.sh

check: ## Runs the fast ones: formatting, clippy, native tests
	@scripts/check.sh

screenshots: ## Takes pictures of every page in every state into screenshots/ (ONLY=home for some)
	@scripts/look.sh screenshots screenshots $(ONLY)

lighthouse: ## Holds every page of the release build against Lighthouse's rules
	@scripts/look.sh lighthouse

pictures: ## Draws the icons and the picture for link previews anew from their SVG files
	@scripts/look.sh pictures

bench: ## Prints what is sent against its budget, what the domain costs, and how long the page takes to load
	@scripts/look.sh bench
	@cargo bench --quiet

mutants: ## Changes the measure in every way that cargo-mutants knows, to see that a test fails
	@scripts/mutants.sh

fuzz: ## Reads texts of chance as result codes for a minute, to see that nothing panics
	@scripts/fuzz.sh

clean: ## Removes what was built; the tools stay
	@rm -rf dist target fuzz/target
