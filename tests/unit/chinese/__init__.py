"""Unit tests of `gongkai.chinese`, one file a module."""
