-- compatible from: 1
--
-- Everything that a relay keeps. The columns are the attributes of sync/relay/records.py; days are
-- whole days since 1970-01-01 UTC. No column holds an address, a name, or a time of day.

-- 'relay', 'generation', 'mint_key', and 'day_seen' as decimal digits.
CREATE TABLE meta (
    name text PRIMARY KEY,
    value bytea NOT NULL
);

-- Room on each page lets the many updates of a log stay on it and leave the indexes alone: no
-- column that changes with every append is in an index.
CREATE TABLE logs (
    id bytea PRIMARY KEY,
    turn bigint NOT NULL,
    turn_hash bytea NOT NULL,
    turn_first bigint NOT NULL,
    head bigint NOT NULL,
    chain bytea NOT NULL,
    oldest bigint NOT NULL,
    oldest_day integer,
    base_chain bytea NOT NULL,
    size bigint NOT NULL,
    attached bigint NOT NULL,
    repair_hash bytea NOT NULL,
    generation bytea NOT NULL,
    access smallint NOT NULL,
    boxes integer NOT NULL,
    minted integer NOT NULL,
    quota_day integer NOT NULL,
    day integer NOT NULL
) WITH (fillfactor = 50);
CREATE INDEX logs_by_oldest ON logs (oldest_day) WHERE oldest_day IS NOT NULL;
CREATE INDEX logs_by_silence ON logs (day) WHERE oldest_day IS NULL;

CREATE TABLE turns (
    log bytea NOT NULL,
    number bigint NOT NULL,
    hash bytea NOT NULL,
    first bigint NOT NULL,
    last bigint,
    PRIMARY KEY (log, number),
    UNIQUE (log, hash)
);

CREATE TABLE entries (
    log bytea NOT NULL,
    seq bigint NOT NULL,
    turn bigint NOT NULL,
    kind smallint NOT NULL,
    state smallint NOT NULL,
    key bytea NOT NULL,
    request bytea NOT NULL,
    day integer NOT NULL,
    chain bytea NOT NULL,
    body_hash bytea NOT NULL,
    size integer NOT NULL,
    next_turn bigint NOT NULL,
    next_hash bytea,
    void_after bigint NOT NULL,
    closes boolean NOT NULL,
    withdraw_hash bytea,
    body bytea,
    PRIMARY KEY (log, seq),
    UNIQUE (log, key)
);

CREATE TABLE attachments (
    log bytea NOT NULL,
    id bytea NOT NULL,
    seq bigint,
    turn bigint NOT NULL,
    size bigint NOT NULL,
    chunks integer NOT NULL,
    day integer NOT NULL,
    PRIMARY KEY (log, id)
);
CREATE INDEX attachments_by_seq ON attachments (log, seq) WHERE seq IS NOT NULL;
CREATE INDEX attachments_pending ON attachments (day) WHERE seq IS NULL;

CREATE TABLE chunks (
    log bytea NOT NULL,
    attachment bytea NOT NULL,
    "index" integer NOT NULL,
    hash bytea NOT NULL,
    size integer NOT NULL,
    place text NOT NULL,
    PRIMARY KEY (log, attachment, "index")
);
CREATE INDEX chunks_by_place ON chunks (place);

CREATE TABLE boxes (
    id bytea PRIMARY KEY,
    contact_hash bytea NOT NULL,
    reader_hash bytea NOT NULL,
    head bigint NOT NULL,
    count integer NOT NULL,
    size bigint NOT NULL,
    room bigint NOT NULL,
    items integer NOT NULL,
    renews integer NOT NULL,
    expires integer NOT NULL
) WITH (fillfactor = 50);
CREATE INDEX boxes_by_end ON boxes (expires);

CREATE TABLE items (
    box bytea NOT NULL,
    seq bigint NOT NULL,
    key bytea NOT NULL,
    request bytea NOT NULL,
    day integer NOT NULL,
    body bytea NOT NULL,
    PRIMARY KEY (box, seq),
    UNIQUE (box, key)
);
CREATE INDEX items_by_day ON items (day);

CREATE TABLE spent (
    hash bytea PRIMARY KEY,
    use bytea NOT NULL,
    expires integer NOT NULL
);
CREATE INDEX spent_by_end ON spent (expires);

-- Places of chunks that are gone from above and are still to be emptied.
CREATE TABLE doomed (
    place text PRIMARY KEY
);
