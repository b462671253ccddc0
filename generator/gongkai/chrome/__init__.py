"""Stage 5, chrome: MkDocs and Material render the editorial pages and, for each column and depth, one shell."""
