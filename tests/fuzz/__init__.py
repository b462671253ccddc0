"""Mutated sources and attachments, read and checked in a process that may fall over."""
