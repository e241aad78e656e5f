"""Today: write and check in without choosing a place first."""
