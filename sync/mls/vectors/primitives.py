"""Vectors of tree math, encodings, cryptography and the key schedule."""

import secrets

from sync.mls import crypto, tree_math
from sync.mls.codec import Reader, whole
from sync.mls.framing import (
    AuthenticatedContent,
    ContentType,
)
from sync.mls.key_schedule import (
    EpochSecrets,
    GroupContext,
    confirmation_tag,
    confirmed_transcript_hash,
    epoch_secrets,
    interim_transcript_hash,
    joiner_secret,
    welcome_secret,
)
from sync.mls.psk import PreSharedKeyId, Psk, PskType, psk_secret
from sync.mls.suites import suite
from sync.mls.vectors.checking import Case, equal, unhex


def tree_math_case(case: Case) -> None:
    """The places of nodes in an array."""
    leaves, width = case["n_leaves"], case["n_nodes"]
    equal("n_nodes", tree_math.node_width(leaves), width)
    top = tree_math.root(leaves)
    equal("root", top, case["root"])
    nodes = range(width)
    inner = [None if tree_math.is_leaf(n) else n for n in nodes]
    below = [None if n == top else n for n in nodes]
    equal("left", [n and tree_math.left(n) for n in inner], case["left"])
    equal("right", [n and tree_math.right(n) for n in inner], case["right"])
    up = [None if n is None else tree_math.parent(n) for n in below]
    equal("parent", up, case["parent"])
    beside = [None if n is None else tree_math.sibling(n) for n in below]
    equal("sibling", beside, case["sibling"])


def deserialization(case: Case) -> None:
    """The lengths of vectors."""
    reader = Reader(unhex(case["vlbytes_header"]))
    equal("length", reader.varint(), case["length"])
    reader.finish()


def crypto_basics(case: Case) -> None:
    """Labelled hashing, derivation, signing and encrypting."""
    using = suite(case["cipher_suite"])
    part = case["ref_hash"]
    value = crypto.ref_hash(using, part["label"], unhex(part["value"]))
    equal("ref_hash", value, unhex(part["out"]))
    part = case["expand_with_label"]
    value = crypto.expand_with_label(
        using, unhex(part["secret"]), part["label"], unhex(part["context"]), part["length"]
    )
    equal("expand_with_label", value, unhex(part["out"]))
    part = case["derive_secret"]
    value = crypto.derive_secret(using, unhex(part["secret"]), part["label"])
    equal("derive_secret", value, unhex(part["out"]))
    part = case["derive_tree_secret"]
    value = crypto.derive_tree_secret(
        using, unhex(part["secret"]), part["label"], part["generation"], part["length"]
    )
    equal("derive_tree_secret", value, unhex(part["out"]))
    _check_signing(case)
    _check_encrypting(case)


def _check_signing(case: Case) -> None:
    using, part = suite(case["cipher_suite"]), case["sign_with_label"]
    public, label, content = unhex(part["pub"]), part["label"], unhex(part["content"])
    equal("pub", using.signature.public_of(unhex(part["priv"])), public)
    crypto.verify_with_label(using, public, label, content, unhex(part["signature"]))
    made = crypto.sign_with_label(using, unhex(part["priv"]), label, content)
    crypto.verify_with_label(using, public, label, content, made)


def _check_encrypting(case: Case) -> None:
    using, part = suite(case["cipher_suite"]), case["encrypt_with_label"]
    private, label, context = unhex(part["priv"]), part["label"], unhex(part["context"])
    given = crypto.HpkeCiphertext(unhex(part["kem_output"]), unhex(part["ciphertext"]))
    made = crypto.encrypt_with_label(
        using,
        unhex(part["pub"]),
        label,
        context,
        unhex(part["plaintext"]),
        random=secrets.token_bytes,
    )
    for sealed in (given, made):
        opened = crypto.decrypt_with_label(using, private, label, context, sealed)
        equal("plaintext", opened, unhex(part["plaintext"]))


def key_schedule(case: Case) -> None:
    """The secrets of one epoch after the other."""
    using, init = suite(case["cipher_suite"]), unhex(case["initial_init_secret"])
    for number, epoch in enumerate(case["epochs"]):
        context = GroupContext(
            using.number,
            unhex(case["group_id"]),
            number,
            unhex(epoch["tree_hash"]),
            unhex(epoch["confirmed_transcript_hash"]),
        )
        equal("group_context", context.encode(), unhex(epoch["group_context"]))
        psk = unhex(epoch["psk_secret"])
        joiner = joiner_secret(using, init, unhex(epoch["commit_secret"]), context)
        equal("joiner_secret", joiner, unhex(epoch["joiner_secret"]))
        equal("welcome_secret", welcome_secret(using, joiner, psk), unhex(epoch["welcome_secret"]))
        derived = epoch_secrets(using, joiner, psk, context)
        _check_epoch(using.number, derived, epoch)
        init = derived.init_secret


_SECRETS = (
    "init_secret",
    "sender_data_secret",
    "encryption_secret",
    "exporter_secret",
    "epoch_authenticator",
    "external_secret",
    "confirmation_key",
    "membership_key",
    "resumption_psk",
)


def _check_epoch(number: int, derived: EpochSecrets, epoch: Case) -> None:
    using = suite(number)
    for name in _SECRETS:
        equal(name, getattr(derived, name), unhex(epoch[name]))
    public = derived.external_key_pair(using).public
    equal("external_pub", public, unhex(epoch["external_pub"]))
    exporter = epoch["exporter"]
    value = derived.export(using, exporter["label"], unhex(exporter["context"]), exporter["length"])
    equal("exporter", value, unhex(exporter["secret"]))


def psk_secrets(case: Case) -> None:
    """Several pre-shared keys in one secret."""
    psks = [
        Psk(
            PreSharedKeyId(PskType.EXTERNAL, unhex(psk["psk_nonce"]), psk_id=unhex(psk["psk_id"])),
            unhex(psk["psk"]),
        )
        for psk in case["psks"]
    ]
    value = psk_secret(suite(case["cipher_suite"]), psks)
    equal("psk_secret", value, unhex(case["psk_secret"]))


def transcript_hashes(case: Case) -> None:
    """How a commit goes into the transcript."""
    using = suite(case["cipher_suite"])
    content = whole(unhex(case["authenticated_content"]), AuthenticatedContent.decode)
    equal("content_type", content.content.content_type, ContentType.COMMIT)
    before = unhex(case["interim_transcript_hash_before"])
    confirmed = confirmed_transcript_hash(using, before, content.confirmed_input)
    equal("confirmed", confirmed, unhex(case["confirmed_transcript_hash_after"]))
    tag = confirmation_tag(using, unhex(case["confirmation_key"]), confirmed)
    equal("confirmation_tag", content.auth.confirmation_tag, tag)
    interim = interim_transcript_hash(using, confirmed, tag)
    equal("interim", interim, unhex(case["interim_transcript_hash_after"]))
