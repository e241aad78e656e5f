"""Vectors of joining and following groups."""

from sync.mls.framing import (
    MlsMessage,
)
from sync.mls.joining import join
from sync.mls.key_package import JoinerKeys, KeyPackage
from sync.mls.key_schedule import (
    confirmation_tag,
    epoch_secrets,
)
from sync.mls.psk import PreSharedKeyId
from sync.mls.ratchet_tree import RatchetTree
from sync.mls.receiving import receive
from sync.mls.suites import suite
from sync.mls.vectors.checking import Case, FailedError, Lenient, equal, unhex
from sync.mls.welcome import Welcome


def welcome(case: Case) -> None:
    """What a welcome holds, without its tree."""
    using = suite(case["cipher_suite"])
    package = MlsMessage.from_bytes(unhex(case["key_package"])).body
    body = MlsMessage.from_bytes(unhex(case["welcome"])).body
    if not isinstance(package, KeyPackage) or not isinstance(body, Welcome):
        raise FailedError("the messages are of another kind")
    given = body.open_secrets(package.ref, unhex(case["init_priv"]))
    zero = bytes(using.kdf.size)
    info = body.open_group_info(given.joiner_secret, zero)
    info.verify(unhex(case["signer_pub"]))
    derived = epoch_secrets(using, given.joiner_secret, zero, info.group_context)
    confirmed = info.group_context.confirmed_transcript_hash
    tag = confirmation_tag(using, derived.confirmation_key, confirmed)
    equal("confirmation_tag", info.confirmation_tag, tag)


def passive_client(case: Case) -> None:
    """Somebody who joins by a welcome and follows a group."""
    package = MlsMessage.from_bytes(unhex(case["key_package"])).body
    body = MlsMessage.from_bytes(unhex(case["welcome"])).body
    if not isinstance(package, KeyPackage) or not isinstance(body, Welcome):
        raise FailedError("the messages are of another kind")
    size = suite(case["cipher_suite"]).kem.private_size
    keys = JoinerKeys(
        package,
        # Some P-521 keys of these files lack the zeros in front.
        unhex(case["init_priv"]).rjust(size, b"\0"),
        unhex(case["encryption_priv"]).rjust(size, b"\0"),
        unhex(case["signature_priv"]),
    )
    keys.check()
    known = {unhex(psk["psk_id"]): unhex(psk["psk"]) for psk in case["external_psks"]}
    policy = Lenient()
    given = case["ratchet_tree"]
    tree = RatchetTree.from_bytes(unhex(given)) if given else None

    def find(name: PreSharedKeyId) -> bytes | None:
        return known.get(name.psk_id)

    group = join(body, keys, policy=policy, now=None, tree=tree, find_psk=find)
    equal("initial", group.epoch_authenticator, unhex(case["initial_epoch_authenticator"]))
    for epoch in case["epochs"]:
        for text in [*epoch["proposals"], epoch["commit"]]:
            message = MlsMessage.from_bytes(unhex(text))
            group = receive(group, message, policy=policy, now=None, find_psk=find).group
        equal("epoch_authenticator", group.epoch_authenticator, unhex(epoch["epoch_authenticator"]))
