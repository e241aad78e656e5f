"""Sizes and counts that both sides of the protocol rely on. Bytes, unless said otherwise."""

from typing import Final

KIB: Final = 1024
MIB: Final = 1024 * KIB

ID: Final = 16
"""A log's, box's or attachment's identifier."""

KEY: Final = 16
"""An idempotency key."""

SECRET: Final = 32
"""A capability, a withdrawal secret, and each of their hashes."""

BODY: Final = 512 * KIB
"""The largest body of one entry or one item in a box: the largest padding bucket."""

CHUNK: Final = MIB
"""The largest chunk of an attachment."""

CHUNKS: Final = 256
"""The most chunks that one attachment has."""

ATTACHMENTS: Final = 16
"""The most attachments that one entry lists."""

PAGE: Final = 4 * MIB
"""A page of entries stops after the entry that passes this size, whatever count was asked for."""

PAGE_ENTRIES: Final = 256
"""The most entries on one page."""

LONGEST_WAIT: Final = 50
"""Seconds that a long poll may wait."""

COUNTER: Final = 2**53 - 1
"""The highest turn or sequence number: the largest integer that every JSON reader keeps exact."""
