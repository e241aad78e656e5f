"""The store of one machine: an SQLite file with one writing connection in one thread.

`store` is the whole of it; `writer` commits in groups, `readers` read beside it, `loading` and
`saving` turn needs into rows and changes into statements.
"""
