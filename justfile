# One definition of "clean": pre-commit and CI call these recipes.

# The tools beside this very `just` come first: `.venv/bin/just check` works without activating anything.
export PATH := parent_directory(just_executable()) + ":" + env("PATH")

default: check

# pytest comes last, so that its summary is the last line.
check: lint types types-js imports test

fmt:
    ruff format
    ruff check --fix

lint:
    ruff format --check
    ruff check

types:
    mypy

imports:
    lint-imports

test *args:
    pytest -n auto {{args}}

# What is generated from the code: rule pages for people, schemas for editors.
docs:
    gongkai rules --out docs/rules
    gongkai schema

# What the next release will say.
news:
    towncrier build --draft --version next

# The types of the search's scripts, by TypeScript in a folder of its own. Without npm, or without a network for the first
# time, it says so and is no fault.
types-js:
    #!/usr/bin/env bash
    set -euo pipefail
    if ! command -v npm >/dev/null; then echo "types-js: skipped, npm is not installed"; exit 0; fi
    tools="${TMPDIR:-/tmp}/gongkai-typescript-5.9"
    if ! [ -x "$tools/node_modules/.bin/tsc" ] && ! npm install --silent --no-fund --no-audit --prefix "$tools" typescript@~5.9
    then
        echo "types-js: skipped, TypeScript cannot be installed"
        exit 0
    fi
    "$tools/node_modules/.bin/tsc" --noEmit --allowJs --checkJs --strict --target ES2017 --lib ES2017,DOM \
        theme/assets/js/types.d.ts theme/assets/js/search*.js
