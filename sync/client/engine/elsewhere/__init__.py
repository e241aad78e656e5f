"""Elsewhere: where a circle goes on, or where its relay is found now.

`record` is what whoever moves a circle keeps of the new log, `opening` makes that ready, `arriving`
is how everybody follows, `address` is about the same relay. `left` is what is kept of a place that
was left, `telling` is what those read who stayed there. `goingon` sends the act, `moving` is what a
person asks for; `apart` finds out that a move does not hold where the circle was, `goinghome` leads
back there. docs/circle-protocol.md says how it is meant.
"""
