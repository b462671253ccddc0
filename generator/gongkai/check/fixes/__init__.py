"""One file for each way to mend a source by itself: `RULES` by id, and `edits` from its text and one finding."""
