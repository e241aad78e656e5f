"""Help now: one's own plan and people first, numbers by country, and quiet pages."""
