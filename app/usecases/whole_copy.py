"""An entry of its own that says what a record says, to stand beside the one that is here."""

from datetime import datetime
from typing import Any
from uuid import UUID

from app.domain.exports import Record
from app.domain.merge_plan import copy_id


def as_copy(record: Record) -> dict[str, Any]:
    """Return the record of an entry of its own that says what ``record`` says, and said before.

    Its ids follow from those of the record, so that the same copy is made once. It has no
    check-ins: those belong to the entry that is here.

    Args:
        record: the record of an entry, with its versions and files.
    """
    entry, version = UUID(record["id"]), UUID(record["version"])
    at = datetime.fromisoformat(record["created_at"])

    def fresh(part: str) -> str:
        return str(copy_id(entry, version, at, UUID(part)))

    def pointed(body: str | None) -> str | None:
        """Return words whose links lead to the copy's own files."""
        for one in record["files"] if body else ():
            body = str(body).replace(f"attachment:{one['id']}", f"attachment:{fresh(one['id'])}")
        return body

    versions = [
        {**one, "id": fresh(one["id"]), "parent": one["parent"] and fresh(one["parent"]),
         "body": pointed(one["body"])}
        for one in record["versions"]
    ]  # fmt: skip
    return {
        **record, "id": str(copy_id(entry, version, at)), "version": fresh(record["version"]),
        "versions": versions, "body": pointed(record["body"]), "mood": None, "trashed_at": None,
        "files": [
            {**one, "id": fresh(one["id"]), "content": one["id"]} for one in record["files"]
        ],
    }  # fmt: skip
