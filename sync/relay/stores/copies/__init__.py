"""Everything that a store keeps, row by row: for backups, for moving to another engine, for checks.

`tables` says once what the rows look like; a source reads them as they stood at one moment, a
target takes them into a store that is empty.
"""
