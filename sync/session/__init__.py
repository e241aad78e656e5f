"""A circle's session on top of MLS: who is in it, what they agreed on, and what is said.

Nothing here reads a clock, draws randomness, stores or sends: times and random bytes come in,
values go out, and an error leaves every value as it was.
"""
