"""Writing, reading, finding and comparing Markdown."""
