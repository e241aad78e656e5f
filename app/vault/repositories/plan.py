"""The plan for a bad moment: one row a part."""

from app.domain.plan import Plan, PlanPart, Section
from app.domain.text import storable
from app.domain.when import from_millis, to_millis
from app.vault.sqlcipher import Connection


class PlanParts:
    """The parts of the plan, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def all(self) -> Plan:
        """Return the plan; a part of a newer program is left out."""
        rows = self._sql.execute("SELECT part, words, changed_at, in_short FROM plan_part")
        known = {str(section): section for section in Section}
        return Plan(
            tuple(
                PlanPart(known[part], words, from_millis(changed), bool(in_short))
                for part, words, changed, in_short in rows
                if part in known
            )
        )

    def put(self, part: PlanPart) -> None:
        """Keep a part in the place of what stood there."""
        self._sql.execute(
            "INSERT OR REPLACE INTO plan_part (part, words, changed_at, in_short) VALUES (?,?,?,?)",
            (part.section, storable(part.words), to_millis(part.changed_at), part.in_short),
        )
