"""Frames as a relay may send them."""

from hypothesis import strategies as st

from sync.protocol.frames import Frame, Kind, State
from sync.protocol.sizes import COUNTER

hashes = st.binary(min_size=32, max_size=32)
numbers = st.integers(1, COUNTER)


@st.composite
def frames(draw: st.DrawFn) -> Frame:
    """A frame with every part that it may have."""
    kind, state = draw(st.sampled_from(Kind)), draw(st.sampled_from(State))
    opens = kind is Kind.REPAIR or draw(st.booleans())
    return Frame(
        seq=draw(numbers),
        turn=draw(numbers),
        kind=kind,
        state=state,
        payload=draw(st.binary(max_size=300) if state is State.PRESENT else hashes),
        next_turn=draw(numbers) if opens else 0,
        next_hash=draw(hashes) if opens else None,
        void_after=draw(st.integers(0, COUNTER)) if kind is Kind.REPAIR else 0,
        closes=kind is Kind.REPAIR and draw(st.booleans()),
    )
