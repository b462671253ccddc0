"""The language: work days, document numbers, identifiers, dates, search terms. A leaf."""
