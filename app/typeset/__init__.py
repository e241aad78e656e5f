"""What turns words into pages: Typst with our fonts, and which letters these have."""
