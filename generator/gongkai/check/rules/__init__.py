"""One file, one rule of law."""
