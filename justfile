# One definition of "clean": pre-commit and CI call these recipes.

# The tools beside this very `just` come first: `.venv/bin/just check` works without activating anything.
export PATH := parent_directory(just_executable()) + ":" + env("PATH")

default: check

# pytest comes last, so that its summary is the last line.
check: lint types imports test

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
