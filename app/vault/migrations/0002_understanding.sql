-- Understanding: fuller check-ins, sleep, own scales, questionnaires, coping, goals, the next session.
-- Times are milliseconds since 1970 in UTC; ids are 16-byte UUIDs; codes are joined by newlines.

ALTER TABLE mood ADD COLUMN span TEXT NOT NULL DEFAULT 'moment' CHECK (span IN ('moment', 'day'));
ALTER TABLE mood ADD COLUMN energy INTEGER CHECK (energy BETWEEN 1 AND 5);
ALTER TABLE mood ADD COLUMN labels TEXT NOT NULL DEFAULT '';
ALTER TABLE mood ADD COLUMN contexts TEXT NOT NULL DEFAULT '';
ALTER TABLE mood ADD COLUMN minute INTEGER NOT NULL DEFAULT 0;
UPDATE mood SET minute = local_minute(at, zone);

-- Labels and contexts once more, so that the days of one are found without reading every check-in.
CREATE TABLE mood_facet (
    local_date TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('label', 'context')),
    code TEXT NOT NULL,
    mood_id BLOB NOT NULL,
    PRIMARY KEY (kind, code, local_date, mood_id)
) WITHOUT ROWID;
CREATE INDEX mood_facet_mood ON mood_facet (mood_id);

-- Imports are swept by many statements; whoever deletes a check-in takes what hangs on it.
CREATE TRIGGER mood_gone AFTER DELETE ON mood BEGIN DELETE FROM mood_facet WHERE mood_id = old.id; UPDATE reading SET mood_id = NULL WHERE mood_id = old.id; END;

-- The charts read days, classes, minutes and energy of 100,000 check-ins from this index alone.
DROP INDEX mood_day;
CREATE INDEX mood_day ON mood (local_date, valence, minute, energy, span, batch, entry_id);

-- Words over time, of 100,000 entries, likewise; reading the entries themselves takes seconds.
DROP INDEX entry_day;
CREATE INDEX entry_day ON entry (local_date, valence, words);

-- The person's own words for the seven classes.
CREATE TABLE mood_word (
    valence INTEGER PRIMARY KEY CHECK (valence BETWEEN 1 AND 7),
    word TEXT NOT NULL
);

-- A night belongs to the local date of waking up.
CREATE TABLE night (
    local_date TEXT PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    zone TEXT NOT NULL,
    asleep_at INTEGER,
    awake_at INTEGER,
    quality INTEGER CHECK (quality BETWEEN 1 AND 5),
    wakings INTEGER CHECK (wakings BETWEEN 0 AND 99),
    early INTEGER,
    note TEXT NOT NULL DEFAULT '',
    noted_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE scale (
    id BLOB PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('number', 'yes_no', 'zero_to_ten', 'duration', 'taken')),
    unit TEXT NOT NULL DEFAULT '',
    low REAL,
    high REAL,
    place INTEGER NOT NULL DEFAULT 0,
    made_at INTEGER NOT NULL,
    archived_at INTEGER
) WITHOUT ROWID;

-- A reading keeps the range that its scale had then: changing a scale changes no past reading.
CREATE TABLE reading (
    id BLOB NOT NULL UNIQUE,
    scale_id BLOB NOT NULL,
    at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    local_date TEXT NOT NULL,
    value REAL NOT NULL,
    low REAL,
    high REAL,
    noted_at INTEGER NOT NULL,
    mood_id BLOB
);
CREATE INDEX reading_day ON reading (scale_id, local_date, value);
CREATE INDEX reading_mood ON reading (mood_id) WHERE mood_id IS NOT NULL;

-- Instruments that the person brought in themselves; the others are files of the program.
CREATE TABLE instrument (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL,
    digest BLOB NOT NULL,
    added_at INTEGER NOT NULL,
    archived_at INTEGER
) WITHOUT ROWID;

-- One filling-in of a questionnaire. answers: JSON, linkId to value; scores: JSON, as counted then.
CREATE TABLE taking (
    id BLOB PRIMARY KEY,
    instrument TEXT NOT NULL,
    digest BLOB NOT NULL,
    language TEXT NOT NULL,
    begun_at INTEGER NOT NULL,
    at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    local_date TEXT NOT NULL,
    done INTEGER NOT NULL DEFAULT 0,
    noted_at INTEGER NOT NULL,
    answers TEXT NOT NULL,
    scores TEXT NOT NULL DEFAULT '{}'
) WITHOUT ROWID;
CREATE INDEX taking_at ON taking (instrument, done, at);

CREATE TABLE coping_card (
    id BLOB PRIMARY KEY,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT '',
    minutes INTEGER,
    place INTEGER NOT NULL DEFAULT 0,
    made_at INTEGER NOT NULL,
    archived_at INTEGER
) WITHOUT ROWID;

-- before and after: distress from 0 to 10; helped: 0 not at all to 4 very much.
CREATE TABLE card_use (
    id BLOB PRIMARY KEY,
    card_id BLOB NOT NULL,
    at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    local_date TEXT NOT NULL,
    before INTEGER CHECK (before BETWEEN 0 AND 10),
    after INTEGER CHECK (after BETWEEN 0 AND 10),
    helped INTEGER CHECK (helped BETWEEN 0 AND 4),
    note TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE INDEX card_use_card ON card_use (card_id, at);

CREATE TABLE goal (
    id BLOB PRIMARY KEY,
    words TEXT NOT NULL,
    first_step TEXT NOT NULL DEFAULT '',
    made_at INTEGER NOT NULL,
    until TEXT,
    reached_at INTEGER,
    let_go_at INTEGER,
    note TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE TABLE goal_day (
    goal_id BLOB NOT NULL,
    local_date TEXT NOT NULL,
    PRIMARY KEY (goal_id, local_date)
) WITHOUT ROWID;

-- The person's own templates; fields: JSON.
CREATE TABLE template (
    id BLOB PRIMARY KEY,
    name TEXT NOT NULL,
    fields TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    archived_at INTEGER
) WITHOUT ROWID;

-- "What I want to talk about", and who with.
CREATE TABLE topic (
    id BLOB PRIMARY KEY,
    words TEXT NOT NULL,
    entry_id BLOB,
    place INTEGER NOT NULL DEFAULT 0,
    added_at INTEGER NOT NULL,
    talked_at INTEGER
) WITHOUT ROWID;
CREATE TABLE professional (
    id BLOB PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    place INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

-- What the charts name: an event of one day, or days away.
CREATE TABLE landmark (
    id BLOB PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('event', 'away')),
    words TEXT NOT NULL,
    first_date TEXT NOT NULL,
    last_date TEXT
) WITHOUT ROWID;

-- "Is this helping me?": two answers from 0 to 4.
CREATE TABLE helping (
    local_date TEXT PRIMARY KEY,
    writing INTEGER NOT NULL CHECK (writing BETWEEN 0 AND 4),
    days INTEGER NOT NULL CHECK (days BETWEEN 0 AND 4)
) WITHOUT ROWID;
