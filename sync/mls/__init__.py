"""Messaging Layer Security, RFC 9420, for the members of a group.

Nothing here reads a clock, draws randomness, stores anything or talks to anybody: times, a source
of random bytes and the messages come in as arguments, new states and messages go out. A group is a
value: whatever is done with it returns another group, and the one before is as it was.

The modules follow the chapters of the RFC: `codec` (2.1), `tree_math` (4, C), `suites`, `kem`,
`hpke`, `signatures` and `crypto` (5), `framing` (6), `leaf_node`, `ratchet_tree`, `parent_hash`,
`tree_kem` (7), `key_schedule` (8), `secret_tree` (9), `key_package` (10), `proposals`, `commit`,
`welcome` (12), `extensions` (13); `group` puts them together.
"""
