"""Extensions: parameters of clients, members and groups (RFC 9420, sections 11.1, 12.1.8, 13)."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Self

from sync.mls.codec import Reader, opaque, uint, uints, whole
from sync.mls.errors import DecodeError

APPLICATION_ID: Final = 1
RATCHET_TREE: Final = 2
REQUIRED_CAPABILITIES: Final = 3
EXTERNAL_PUB: Final = 4
EXTERNAL_SENDERS: Final = 5

DEFAULT_EXTENSIONS: Final = frozenset(range(1, 6))
"""Every client knows these, so capabilities do not list them (section 7.2)."""

GREASE: Final = tuple(0x0A0A + 0x1010 * step for step in range(15))
"""Values that mean nothing and must be ignored where unknown values are (section 13.5)."""


@dataclass(frozen=True, slots=True)
class Extension:
    """One extension: its type, and data that only those who know the type can read."""

    extension_type: int
    extension_data: bytes

    def encode(self) -> bytes:
        """The structure's bytes."""
        return uint(self.extension_type, 2) + opaque(self.extension_data)

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        return cls(reader.uint(2), reader.opaque())


Extensions = tuple[Extension, ...]


def read_extensions(reader: Reader) -> Extensions:
    """Read a list of extensions; no type may stand in it twice (section 13.4)."""
    extensions = reader.vector(Extension.decode)
    types = [extension.extension_type for extension in extensions]
    if len(set(types)) != len(types):
        raise DecodeError("An extension is listed twice.")
    return extensions


def find(extensions: Iterable[Extension], extension_type: int) -> bytes | None:
    """The data of an extension, or None when it is not there."""
    for extension in extensions:
        if extension.extension_type == extension_type:
            return extension.extension_data
    return None


@dataclass(frozen=True, slots=True)
class RequiredCapabilities:
    """What every member of a group must support beyond the defaults (section 11.1)."""

    extension_types: tuple[int, ...] = ()
    proposal_types: tuple[int, ...] = ()
    credential_types: tuple[int, ...] = ()

    def encode(self) -> bytes:
        """The structure's bytes."""
        lists = (self.extension_types, self.proposal_types, self.credential_types)
        return b"".join([uints(types, 2) for types in lists])

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        return cls(reader.uints(2), reader.uints(2), reader.uints(2))


def required_capabilities(extensions: Extensions) -> RequiredCapabilities:
    """What a group's extensions require; nothing when they do not say."""
    data = find(extensions, REQUIRED_CAPABILITIES)
    return whole(data, RequiredCapabilities.decode) if data is not None else RequiredCapabilities()


def external_pub(extensions: Iterable[Extension]) -> bytes | None:
    """The key that an external commit encapsulates to (section 12.4.3.2)."""
    data = find(extensions, EXTERNAL_PUB)
    return None if data is None else whole(data, Reader.opaque)


def external_pub_extension(public: bytes) -> Extension:
    """The extension that offers a group's external key."""
    return Extension(EXTERNAL_PUB, opaque(public))
