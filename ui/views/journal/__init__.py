"""Journal: find, read, go on writing."""
