"""What a person can do with a journal, one verb per module."""
