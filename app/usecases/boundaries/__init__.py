"""Limits that people set for themselves: setting, counting, opening once more, looking back.

Each takes ``now``: the computer's clock, or better the present of a running program, which
`domain.boundaries.clock.Running` gives. It never counts for less than what was counted before.
"""
