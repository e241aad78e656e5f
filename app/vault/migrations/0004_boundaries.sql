-- Boundaries: the limits that the person set for themselves, what was counted, and help.
-- Times are milliseconds since 1970 in UTC, by the clock that never goes back (limit_clock).

-- The policy in force and the looser one that waits, as JSON; one row.
CREATE TABLE limit_plan (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    current TEXT NOT NULL,
    pending TEXT,
    pending_from INTEGER
) STRICT;

-- mark: the latest moment that was ever counted. asked: the mark at which the person said that the
-- clock of this computer is not to be followed back. held_until: the circle stays closed till then.
CREATE TABLE limit_clock (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    mark INTEGER NOT NULL,
    asked INTEGER,
    held_until INTEGER
) STRICT;

-- A day runs from turn to turn, in the zone that it began in. used: active milliseconds.
CREATE TABLE limit_day (
    began INTEGER PRIMARY KEY,
    ends INTEGER NOT NULL,
    zone TEXT NOT NULL,
    local_date TEXT NOT NULL,
    used INTEGER NOT NULL,
    sessions INTEGER NOT NULL
) STRICT;

-- The latest session in the circle.
CREATE TABLE limit_session (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    used INTEGER NOT NULL,
    last INTEGER NOT NULL,
    reminded INTEGER NOT NULL
) STRICT;

-- kind: an override, or the clock set back with the person's word for it.
CREATE TABLE limit_override (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    asked INTEGER NOT NULL,
    opens INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    local_date TEXT NOT NULL,
    sentence TEXT NOT NULL
) STRICT;

CREATE TABLE limit_lock (
    number INTEGER PRIMARY KEY,
    began INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    closes INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;

-- People met outside of circles, as the person logged them.
CREATE TABLE offline_contact (
    id BLOB PRIMARY KEY,
    local_date TEXT NOT NULL,
    minutes INTEGER,
    words TEXT NOT NULL,
    noted_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The person's plan for a bad moment, a row for each part that has words or was chosen.
-- in_short: they asked to read this part before unlocking, from a file beside the vault.
CREATE TABLE plan_part (
    part TEXT PRIMARY KEY,
    words TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    in_short INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
