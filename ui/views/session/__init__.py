"""The next session: what I want to talk about, with whom, and what the charts should name."""
