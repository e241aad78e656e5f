"""The words on the wire between a circle's members and a relay, version 1.

Pure values and pure functions: identifiers and hashes (`ids`), the hash chain (`chain`), pages of
entries (`frames`), header names (`headers`), refusals (`problems`), JSON documents (`documents`)
and the sizes both sides count on (`sizes`). `openapi.yaml` beside this file describes the
interface.
"""
