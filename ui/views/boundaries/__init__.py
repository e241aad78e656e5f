"""The room Boundaries: one's own limits on circles, and how the last weeks were."""
