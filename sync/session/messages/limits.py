"""How large a message may be. Each fits into the largest bucket of a post with all that is around.

That is a bucket of 64 KiB, less what the outer seal (52 bytes) and MLS (170, about) take.
"""

from typing import Final

LARGEST_POST: Final = 60 * 1024
"""Bytes of an envelope without the attachments that its message names."""

LARGEST_ENVELOPE: Final = 61 * 1024
"""Bytes of an envelope with them."""

LARGEST_CARRIER: Final = 65_024
"""Bytes of an envelope that carries another message for chosen members.

Sealing for one of them takes about 1,500 bytes, signatures and all: whatever was said can be said
again to one, and shown to a steward.
"""

LARGEST_PROOF: Final = LARGEST_ENVELOPE + 160
"""Bytes of an envelope with its author's key and signature, and a hash of whom it was for."""
