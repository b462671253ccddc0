"""Unit tests of `gongkai.index`, one file a module."""
