"""Tests of the measuring scripts in `benchmarks/`."""
