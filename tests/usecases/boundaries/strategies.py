"""Policies of every kind, in whole hours and a few minutes."""

from hypothesis import strategies as st

from app.domain.boundaries.policy import Policy, checked

_budgets = st.sampled_from((None, None, 0, 7, 20, 60))
_hours = st.integers(0, 7 * 24 - 1).map(lambda hour: hour * 60)
_windows = st.none() | st.lists(
    st.tuples(_hours, st.integers(1, 96)).map(
        lambda one: (one[0], min(one[0] + one[1] * 60, 7 * 1440))
    ),
    max_size=4,
).map(tuple)
policies = st.builds(
    Policy,
    day_minutes=_budgets,
    session_minutes=_budgets,
    pause_minutes=st.sampled_from((5, 30, 90)),
    windows=_windows,
    override_wait=st.sampled_from((1, 30)),
    override_minutes=st.sampled_from((1, 10, 60)),
    turns_at=st.sampled_from((240, 300)),
).map(checked)
