"""A relay on this computer, for friends in the same network."""
