"""Taking out of a damaged database what can still be read, without changing a byte of it."""
