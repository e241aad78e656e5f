"""The share sheet: what they will see, to whom, until when, and with what beside it."""
