"""One file, one kind of page: which exist, which a change concerns, and what each may show."""
