"""Findings in the formats that people and machines read: one file for each. They return text and never print."""
