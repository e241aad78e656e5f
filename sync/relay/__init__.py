"""The relay: it stores and forwards bytes for circles it knows nothing about.

`rules` decide, with the day passed in; `stores` keep (SQLite, PostgreSQL) and know the only SQL;
`chunks` keep attachments (folders, S3); `http` translates requests and answers; `commands` are what
the owner types.
"""
