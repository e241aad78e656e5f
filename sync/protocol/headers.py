"""Header names. Requests carry the first group, answers the second."""

from typing import Final

KEY: Final = "Idempotency-Key"
IF_TURN: Final = "If-Turn"
NEXT_TURN: Final = "Next-Turn"
NEXT_CAPABILITY: Final = "Next-Capability"
BRIDGE_TURN: Final = "Bridge-Turn"
BRIDGE_CAPABILITY: Final = "Bridge-Capability"
VOID_AFTER: Final = "Void-After"
CLOSE: Final = "Close-Log"
WITHDRAW: Final = "Withdraw-Hash"
ATTACHMENTS: Final = "Attachment-Ids"
DIGEST: Final = "Content-Digest"
"""RFC 9530, with `sha-256` only."""
WORK: Final = "Proof-Of-Work"

GENERATION: Final = "Lamplit-Generation"
HEAD: Final = "Lamplit-Head"
CHAIN: Final = "Lamplit-Chain"
TURN: Final = "Lamplit-Turn"
ENDS: Final = "Lamplit-Ends"
