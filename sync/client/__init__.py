"""A member's side of sharing: the engine that keeps a circle up to date, and its transport."""
