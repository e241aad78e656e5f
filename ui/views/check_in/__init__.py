"""Checking in: seven tiles that save at once, and what may be said besides."""
