# One definition of "clean": pre-commit and CI call these recipes.

default: check

check: lint types imports test

fmt:
    ruff format generator tests benchmarks
    ruff check --fix generator tests benchmarks

lint:
    ruff format --check generator tests benchmarks
    ruff check generator tests benchmarks

types:
    mypy

imports:
    lint-imports

test *args:
    pytest -n auto {{args}}
