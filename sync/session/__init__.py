"""A circle's session on top of MLS: who is in it, what they agreed on, and what is said.

Nothing here reads a clock, draws randomness, stores or sends: times and random bytes come in,
values go out, and an error leaves every value as it was.

`founding` begins a circle, `entering` and `joining` come into one, `speaking` says something,
`acting` changes the roster, `opening` reads what others did; `session` is what all of them work on.
Each is imported by itself: who only reads `messages` loads nothing of groups.
"""
