"""Stage 2, check: trees → typed records, then the rules of law over them."""
