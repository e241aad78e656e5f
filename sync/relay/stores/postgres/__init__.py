"""The store of a relay with several instances: PostgreSQL, or an engine that speaks like it.

`store` is what the server holds; `committer` writes appends in batches; `notices` carries hints
between instances. Plain SQL only: rows are locked by a log's or a box's id, nothing is counted by
the database, and what only PostgreSQL has (`LISTEN`, `NOTIFY`) stays in `notices`.
"""
