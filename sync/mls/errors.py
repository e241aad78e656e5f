"""Everything that can go wrong, by name. None of these changes a group.

Each class says in its first line what was wrong; the message of an instance adds nothing secret.
"""


class MlsError(Exception):
    """The base of everything this package raises on purpose."""


class DecodeError(MlsError):
    """Bytes are not what the presentation language says they must be (section 2.1)."""


class UnsupportedError(MlsError):
    """A cipher suite, version, wire format or proposal is known to the RFC but not served here."""


class InvalidKeyError(MlsError):
    """A public or private key is malformed, non-canonical or of small order."""


class InvalidSignatureError(MlsError):
    """A signature does not verify (section 5.1.2)."""


class DecryptionError(MlsError):
    """A ciphertext does not open: altered, or for another key (sections 5.1.3, 6.3)."""


class WrongGroupError(MlsError):
    """The message belongs to another group."""


class WrongEpochError(MlsError):
    """The message belongs to an epoch whose keys are not here: a future one, or one long past."""

    def __init__(self, message_epoch: int, group_epoch: int) -> None:
        super().__init__(f"The message is of epoch {message_epoch}, the group is in {group_epoch}.")
        self.message_epoch = message_epoch
        self.group_epoch = group_epoch


class ReplayedError(MlsError):
    """The key of this generation was used before or is gone (section 9.2).

    Attributes:
        leaf: who sent it, as its sender data says; any member could have written those.
    """

    def __init__(self, sentence: str, leaf: int | None = None) -> None:
        super().__init__(sentence)
        self.leaf = leaf


class TooFarAheadError(MlsError):
    """The generation is further ahead than the policy lets a receiver skip (section 9.2)."""


class UnknownSenderError(MlsError):
    """The sender's leaf is blank, out of range, or may not send this (section 6)."""


class InvalidMembershipTagError(MlsError):
    """The membership tag of a public message is wrong (section 6.2)."""


class InvalidConfirmationTagError(MlsError):
    """The confirmation tag does not fit the new epoch (section 6.1)."""


class InvalidPaddingError(MlsError):
    """The padding of a private message is not all zero (section 6.3.1)."""


class InvalidTreeError(MlsError):
    """A ratchet tree contradicts itself or the tree hash that was announced (sections 7.8, 7.9)."""


class InvalidParentHashError(InvalidTreeError):
    """A parent hash does not chain back to a leaf (section 7.9.2)."""


class InvalidLeafError(MlsError):
    """A leaf node is not valid where it stands (section 7.3)."""


class LifetimeError(InvalidLeafError):
    """A leaf is not valid yet, no longer, or for longer than the policy allows (section 7.2)."""


class DuplicateKeyError(InvalidLeafError):
    """An encryption or signature key is in the tree already (sections 7.3, 12.4.2)."""


class CapabilityError(InvalidLeafError):
    """A member lacks a capability that the group or another member needs (sections 7.2, 11.1)."""


class InvalidKeyPackageError(MlsError):
    """A key package is not valid for this group (section 10.1)."""


class InvalidProposalError(MlsError):
    """A proposal is not valid by itself (section 12.1)."""


class InvalidProposalListError(MlsError):
    """The proposals of a commit do not go together (section 12.2)."""


class UnknownProposalError(MlsError):
    """A commit refers to a proposal that was not received (section 12.4)."""


class InvalidCommitError(MlsError):
    """A commit has not the form that its proposals ask for (section 12.4)."""


class InvalidPathError(InvalidCommitError):
    """An update path has a wrong length, key or ciphertext (sections 7.5, 7.6)."""


class UnknownPskError(MlsError):
    """A pre-shared key is not at hand (section 8.4)."""


class InvalidWelcomeError(MlsError):
    """A welcome is not for this key package, or does not lead to a group (section 12.4.3.1)."""


class InvalidGroupInfoError(MlsError):
    """A GroupInfo is not signed by a member, or does not fit (section 12.4.3)."""


class RefusedByPolicyError(MlsError):
    """The layer above does not accept this."""


class ClonedError(MlsError):
    """A message is signed by this member, but this state did not send it: there is another one.

    Whoever sees this was restored from a copy, or copied; sending anything would use keys twice.

    Attributes:
        epoch: the epoch of the message.
        generation: the number of its key, for a private message.
    """

    def __init__(self, epoch: int, generation: int | None) -> None:
        super().__init__("This member has spoken elsewhere; this state must not speak any more.")
        self.epoch = epoch
        self.generation = generation


class RemovedError(MlsError):
    """This member was removed from the group; its state opens nothing more."""


class PendingProposalsError(MlsError):
    """Application data waits until the proposals received are committed (section 12.4)."""


class InvalidStateError(MlsError):
    """A saved state is damaged or of another version."""
