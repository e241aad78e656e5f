"""Limits that people set for themselves, as pure functions of policy, usage and now.

- `policy`: what the person wants, and which of two policies is the stricter, field by field.
- `plan`: the policy in force and the looser one that waits. Of a change, what is stricter holds at
  once; the whole of it holds from the next day on. A lock puts that off until it ends.
- `clock`: the present, which never goes back. It starts at the later of the computer's clock and
  the latest moment ever counted, and then runs with a monotonic clock; so a clock that is set back
  adds nothing, one that is set while the program runs changes nothing, and only one that was set
  forward while the program was closed is believed. If the computer's clock is a year or more
  behind, the person is asked once which of the two is right.
- `days`: a day runs from turn to turn in the zone it began in, and never for less than 20 hours; so
  travel and a changed zone neither end it early nor open a window.
- `usage`: active time in the circle, by day and by session; `pace`: how often it is kept.
- `grace`: who is just writing when a limit comes finishes the sentence.
- `acts`: what people do, and which of it is never limited.
- `decide`: what is allowed now, until when, and why; `delivery`: what is shown, what waits.

Moments are aware datetimes on that clock; minutes of the day and of the week are wall-clock.
"""
