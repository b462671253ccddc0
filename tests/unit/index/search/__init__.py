"""Unit tests of `gongkai.index.search`."""
