"""Stage 4, plan: which pages must exist, what each may show, and which must be rendered again."""
