"""Optional sharing with a small circle, through a relay that cannot read."""
