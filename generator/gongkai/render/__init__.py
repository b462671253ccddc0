"""Stage 6, render: views into templates, and pages into their shells."""
