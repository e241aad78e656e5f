-- compatible from: 1
--
-- Everything that a relay keeps. The columns are the attributes of sync/relay/records.py; days are
-- whole days since 1970-01-01 UTC. No column holds an address, a name, or a time of day.

CREATE TABLE schema_versions (
    number INTEGER PRIMARY KEY,
    compatible_from INTEGER NOT NULL
) STRICT;

-- 'relay', 'generation' and 'mint_key' (bytes); 'day_seen', and 'tried': how often it was tried
-- whether writing works again (numbers).
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE logs (
    id BLOB PRIMARY KEY,
    turn INTEGER NOT NULL,
    turn_hash BLOB NOT NULL,
    turn_first INTEGER NOT NULL,
    head INTEGER NOT NULL,
    chain BLOB NOT NULL,
    oldest INTEGER NOT NULL,
    oldest_day INTEGER,
    base_chain BLOB NOT NULL,
    size INTEGER NOT NULL,
    attached INTEGER NOT NULL,
    repair_hash BLOB NOT NULL,
    generation BLOB NOT NULL,
    access INTEGER NOT NULL,
    boxes INTEGER NOT NULL,
    minted INTEGER NOT NULL,
    quota_day INTEGER NOT NULL,
    day INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- What the search for expired things asks. Appends change neither, once a day aside.
CREATE INDEX logs_by_oldest ON logs (oldest_day) WHERE oldest_day IS NOT NULL;
CREATE INDEX logs_by_silence ON logs (day) WHERE oldest_day IS NULL;

CREATE TABLE turns (
    log BLOB NOT NULL,
    number INTEGER NOT NULL,
    hash BLOB NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER,
    PRIMARY KEY (log, number)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX turns_by_hash ON turns (log, hash);

-- With a rowid, so that entries of all logs are written one after the other at the table's end; the
-- body comes last, so that reading the rest of a row does not touch the pages of a long body.
CREATE TABLE entries (
    log BLOB NOT NULL,
    seq INTEGER NOT NULL,
    turn INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    state INTEGER NOT NULL,
    key BLOB NOT NULL,
    request BLOB NOT NULL,
    day INTEGER NOT NULL,
    chain BLOB NOT NULL,
    body_hash BLOB NOT NULL,
    size INTEGER NOT NULL,
    next_turn INTEGER NOT NULL,
    next_hash BLOB,
    void_after INTEGER NOT NULL,
    closes INTEGER NOT NULL,
    withdraw_hash BLOB,
    body BLOB
) STRICT;
CREATE UNIQUE INDEX entries_by_seq ON entries (log, seq);
CREATE UNIQUE INDEX entries_by_key ON entries (log, key);

CREATE TABLE attachments (
    log BLOB NOT NULL,
    id BLOB NOT NULL,
    seq INTEGER,
    turn INTEGER NOT NULL,
    size INTEGER NOT NULL,
    chunks INTEGER NOT NULL,
    day INTEGER NOT NULL,
    PRIMARY KEY (log, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX attachments_by_seq ON attachments (log, seq) WHERE seq IS NOT NULL;
CREATE INDEX attachments_pending ON attachments (day) WHERE seq IS NULL;

CREATE TABLE chunks (
    log BLOB NOT NULL,
    attachment BLOB NOT NULL,
    "index" INTEGER NOT NULL,
    hash BLOB NOT NULL,
    size INTEGER NOT NULL,
    place TEXT NOT NULL,
    PRIMARY KEY (log, attachment, "index")
) STRICT, WITHOUT ROWID;
CREATE INDEX chunks_by_place ON chunks (place);

-- Places of chunks that are gone from above and are still to be emptied.
CREATE TABLE doomed (
    place TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE boxes (
    id BLOB PRIMARY KEY,
    contact_hash BLOB NOT NULL,
    reader_hash BLOB NOT NULL,
    head INTEGER NOT NULL,
    count INTEGER NOT NULL,
    size INTEGER NOT NULL,
    room INTEGER NOT NULL,
    items INTEGER NOT NULL,
    renews INTEGER NOT NULL,
    expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX boxes_by_end ON boxes (expires);

CREATE TABLE items (
    box BLOB NOT NULL,
    seq INTEGER NOT NULL,
    key BLOB NOT NULL,
    request BLOB NOT NULL,
    day INTEGER NOT NULL,
    size INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX items_by_seq ON items (box, seq);
CREATE UNIQUE INDEX items_by_key ON items (box, key);
CREATE INDEX items_by_day ON items (day);

CREATE TABLE spent (
    hash BLOB PRIMARY KEY,
    use BLOB NOT NULL,
    expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX spent_by_end ON spent (expires);
