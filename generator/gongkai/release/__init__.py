"""Stage 8, release: staged beside the output, one commit record, then renamed into place."""
