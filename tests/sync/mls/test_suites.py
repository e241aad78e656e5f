"""Groups of every suite: made, joined, changed, and agreed on."""

import pytest

from sync.mls.errors import UnsupportedError
from sync.mls.proposals import Add, Remove
from sync.mls.receiving import ApplicationData
from sync.mls.suites import SUITES, suite
from tests.sync.mls_making import Makers


@pytest.mark.parametrize("number", SUITES, ids=lambda number: f"{number:04x}")
def test_members_agree_on_every_epoch(number: int) -> None:
    """Whatever one member commits, all others come to the same secrets."""
    makers = Makers(number)
    groups = makers.group_of(4)
    for by in range(4):
        groups = makers.advance(groups, by)
        assert len({group.epoch_authenticator for group in groups}) == 1
        assert len({group.export("test", b"", 32) for group in groups}) == 1
    newcomer = makers.keys("late")
    groups = makers.advance(groups, 1, [Remove(3), Add(newcomer.key_package)])
    assert groups[3].removed
    assert len({group.epoch_authenticator for group in groups[:3]}) == 1
    assert groups[0].epoch == 6


@pytest.mark.parametrize("number", SUITES, ids=lambda number: f"{number:04x}")
def test_what_one_says_all_others_read(number: int) -> None:
    """Application data reaches everybody, with its sender."""
    makers = Makers(number)
    groups = makers.group_of(3)
    sent = makers.say(groups[2], b"good evening")
    for group in groups[:2]:
        received = makers.receive(group, sent.message)
        assert isinstance(received, ApplicationData)
        assert (received.data, received.sender) == (b"good evening", 2)


def test_an_unknown_suite_is_refused_by_name() -> None:
    """A number that is not in the table leads nowhere."""
    with pytest.raises(UnsupportedError):
        suite(0x0A0A)
