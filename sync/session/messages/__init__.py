"""What travels between the members of a circle: canonical, versioned, strictly read.

`envelope` puts everything together: `envelope.decode(bytes)` and `Envelope.encode()`. The families
of messages have a module each; `wire` says how values become bytes, `codes` which words travel as
numbers, `texts` what is done to odd text before it is shown.
"""
