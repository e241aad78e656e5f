"""What stands in messages for ever: their numbers, who may read them, and what is signed."""

import dataclasses
import importlib
import inspect
import pkgutil

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

import sync.session
from sync.session.identity import PersonKey
from sync.session.messages.kinds import KINDS
from sync.session.messages.texts import Change

NUMBERS = {
    "Post": 0x0001, "CopingCard": 0x0002, "CheckIn": 0x0010, "Company": 0x0011,
    "SpaceStatus": 0x0012, "Question": 0x0020, "Answer": 0x0021, "Comment": 0x0030,
    "ThankYou": 0x0031, "Correction": 0x0032, "Unshare": 0x0040, "Expiry": 0x0041,
    "AboutMe": 0x0050, "Welcome": 0x0051, "AgreementAccepted": 0x0060, "Pin": 0x0061,
    "Hide": 0x0062, "ThreadPause": 0x0063, "KeepNotice": 0x0064, "Pulse": 0x0070,
    "Vote": 0x8001, "Report": 0x8002, "ReportAnswer": 0x8003, "StewardNote": 0x8004,
    "RepairKey": 0x8005, "PulseShare": 0x8010, "PulseTotal": 0x8011, "PulseJoin": 0x8012,
    "PulseBegin": 0x8013, "RecoveryShare": 0x8020, "RecoveryDrop": 0x8022, "Ask": 0x8030,
    "Again": 0x8031, "Gone": 0x8032, "Check": 0x8033, "Yours": 0x8034, "Targeted": 0x8040,
}  # fmt: skip
#: For chosen members only: they never travel in the open to all.
PRIVATE = {
    "ThankYou", "Report", "ReportAnswer", "StewardNote", "RepairKey", "PulseShare",
    "RecoveryShare", "RecoveryDrop", "Again", "Check", "Yours",
}  # fmt: skip
SIGNED = {"Report", "ReportAnswer", "StewardNote"}
#: What a printed value leaves out: keys and secrets above all.
UNPRINTED = {
    "Entry.welcome", "PersonKey.private", "Identity.signature_private", "Invite.secret",
    "Joining.keys", "Joining.request", "Request.key_package", "Request.proof",
    "ResyncAsk.key_package", "ResyncAsk.reply_public", "ResyncAsk.reply_key", "Outgoing.item",
    "ResyncRequest.keys", "InviteKeys.secret", "Link.secret", "Said.envelope", "Said.signed",
    "Acted.before", "Acted.after", "ReturnBox.contact", "InviteRecord.request_reader",
    "InviteRecord.answer_contact", "InviteRecord.request_key", "Proof.statement",
    "Roster.letters_key", "Session._read", "Pending.welcome", "_Bytes.data", "Targeted.content",
}  # fmt: skip


def test_each_kind_keeps_its_number() -> None:
    assert {kind.__name__: number for number, kind in KINDS.items()} == NUMBERS
    assert {kind.__name__: kind.KIND for kind in KINDS.values()} == NUMBERS


def test_what_is_for_some_alone_and_what_is_signed_stays_so() -> None:
    private = [(kind.__name__, kind.PRIVATE) for kind in KINDS.values()]
    assert private == [(name, name in PRIVATE) for name, _ in private]
    signed = [(kind.__name__, kind.SIGNED) for kind in KINDS.values()]
    assert signed == [(name, name in SIGNED) for name, _ in signed]


def test_a_note_that_nobody_wrote_is_empty() -> None:
    given = [(kind.__name__, field.name, field.default)
             for kind in KINDS.values() for field in dataclasses.fields(kind)
             if field.name == "note" and field.default is not dataclasses.MISSING]  # fmt: skip
    assert given
    assert [one for one in given if one[2] != ""] == []


def test_keys_and_secrets_are_not_printed() -> None:
    found = set()
    for module in pkgutil.walk_packages(sync.session.__path__, "sync.session."):
        read = importlib.import_module(module.name)
        for name, kind in inspect.getmembers(read, dataclasses.is_dataclass):
            if isinstance(kind, type) and kind.__module__ == module.name:
                fields = dataclasses.fields(kind)
                found |= {f"{name}.{field.name}" for field in fields if not field.repr}
    assert found == UNPRINTED


def test_how_a_text_was_tidied_keeps_its_names() -> None:
    assert "replaced" in {one.value for one in Change}
    assert [one.value for one in Change if one.value != one.value.lower()] == []


def test_a_person_signs_the_label_a_zero_byte_and_the_content() -> None:
    key = PersonKey(bytes(range(32)))
    signature = key.sign("a label", b"content")
    raw = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    assert signature == raw.sign(b"a label\0content")
    assert key.public == raw.public_key().public_bytes_raw()
