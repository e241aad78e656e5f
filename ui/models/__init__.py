"""Qt item models over pages of rows that the Store fetches."""
