"""A year of an invented life, for looking round and for pictures of the screens."""
