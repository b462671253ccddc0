"""The SQLite file in `.gongkai/`: a cache that can be deleted at any time."""
