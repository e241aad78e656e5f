"""Runs official test vectors: `python -m sync.mls.vectors FILE...`; see `__main__`.

The checks follow the descriptions of the MLS working group field by field. What a check makes anew
(a signature, a path, a message) is opened again by the code under test.
"""
