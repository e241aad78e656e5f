-- Circles: the place in each, what was said there, what waits to be sent.
-- Ids are 16 bytes; times are milliseconds since 1970 in UTC, as others claim them.
-- Tables that no backup holds: circle_state, circle_pending, circle_sealed. Each is a table of its
-- own, so that emptying it frees whole pages, which SQLite then writes over.

CREATE TABLE circle (
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    pseudonym TEXT NOT NULL,
    state TEXT NOT NULL,
    me BLOB NOT NULL,
    identity BLOB NOT NULL,
    roster BLOB NOT NULL,
    relay_url TEXT NOT NULL,
    relay_id BLOB NOT NULL,
    log_id BLOB NOT NULL,
    pin TEXT NOT NULL,
    repair BLOB,
    created_at INTEGER NOT NULL,
    joined_at INTEGER,
    last_synced_at INTEGER,
    keeps_for_report INTEGER NOT NULL DEFAULT 0,
    trouble TEXT NOT NULL DEFAULT '',
    -- How often the circle has moved to another log: there, sequence numbers begin again.
    moves INTEGER NOT NULL DEFAULT 0,
    -- The latest moment at which it was looked at: what had ended by then has ended.
    latest INTEGER NOT NULL DEFAULT 0
);

-- The group's secrets and the cursor in the relay's log.
CREATE TABLE circle_state (
    circle BLOB NOT NULL UNIQUE,
    turn INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    chain BLOB NOT NULL,
    generation BLOB NOT NULL,
    session BLOB NOT NULL
);

-- What is under way and stands or falls with the group's secrets: a commit, a joining, a resync.
CREATE TABLE circle_pending (
    circle BLOB NOT NULL,
    name TEXT NOT NULL,
    data BLOB NOT NULL,
    UNIQUE (circle, name)
);

-- The hash chain of the log as it was seen, for comparing with what others saw.
CREATE TABLE circle_chain (
    circle BLOB NOT NULL,
    seq INTEGER NOT NULL,
    chain BLOB NOT NULL,
    PRIMARY KEY (circle, seq)
) WITHOUT ROWID;

-- place: the order of the log over all moves; NULL while an own post waits.
-- answers, answers_by: the post that it answers or speaks of, and who said that one.
CREATE TABLE circle_post (
    number INTEGER PRIMARY KEY,
    circle BLOB NOT NULL,
    post BLOB NOT NULL,
    author BLOB NOT NULL,
    kind INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    seq INTEGER,
    place INTEGER,
    answers BLOB,
    answers_by BLOB,
    expires_at INTEGER,
    state TEXT NOT NULL,
    mine INTEGER NOT NULL,
    shelf TEXT NOT NULL,
    targeted INTEGER NOT NULL,
    kept_until INTEGER,
    -- Of an own post: who could read it when the relay took it; ids, one after the other.
    readers BLOB NOT NULL,
    proof BLOB NOT NULL,
    -- Whom it was said to, as its author signed it; the proof holds a hash of it.
    audience BLOB NOT NULL,
    body BLOB NOT NULL,
    UNIQUE (circle, post, author)
);
-- A post that waits stands before all others, the newest of the log next.
CREATE INDEX circle_post_feed ON circle_post (
    circle, shelf, coalesce(place, 9223372036854775807), number
) WHERE state = 'shown';
CREATE INDEX circle_post_kind ON circle_post (circle, kind)
    WHERE state = 'shown' AND shelf = 'quiet';
CREATE INDEX circle_post_thread ON circle_post (circle, answers, answers_by)
    WHERE answers IS NOT NULL;
CREATE INDEX circle_post_expires ON circle_post (expires_at)
    WHERE expires_at IS NOT NULL AND state IN ('shown', 'hidden');
CREATE INDEX circle_post_kept ON circle_post (kept_until) WHERE kept_until IS NOT NULL;

-- Posts that were taken back before they arrived, or were to end by then; by whom.
CREATE TABLE circle_unshared (
    circle BLOB NOT NULL,
    author BLOB NOT NULL,
    post BLOB NOT NULL,
    at INTEGER NOT NULL,
    until INTEGER,
    PRIMARY KEY (circle, author, post)
) WITHOUT ROWID;

CREATE TABLE circle_file (
    number INTEGER PRIMARY KEY,
    circle BLOB NOT NULL,
    post BLOB NOT NULL,
    author BLOB NOT NULL,
    file BLOB NOT NULL,
    mime TEXT NOT NULL,
    size INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    mine INTEGER NOT NULL,
    ready INTEGER NOT NULL DEFAULT 0,
    sent INTEGER NOT NULL DEFAULT 0,
    wanted INTEGER NOT NULL DEFAULT 0,
    lost INTEGER NOT NULL DEFAULT 0,
    UNIQUE (circle, post, author, file)
);
CREATE INDEX circle_file_todo ON circle_file (circle) WHERE NOT (ready AND (sent OR NOT mine));
CREATE TABLE circle_chunk (
    file INTEGER NOT NULL,
    number INTEGER NOT NULL,
    data BLOB NOT NULL,
    UNIQUE (file, number)
);

-- data: JSON.
CREATE TABLE circle_event (
    number INTEGER PRIMARY KEY,
    circle BLOB NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    data TEXT NOT NULL
);
CREATE INDEX circle_event_circle ON circle_event (circle);

-- audience: people's ids, one after the other; empty for everybody. log: where seq is, when that
-- is not the log which the circle has now.
CREATE TABLE circle_outbox (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    circle BLOB NOT NULL,
    kind TEXT NOT NULL,
    message INTEGER NOT NULL,
    audience BLOB NOT NULL,
    entry_id BLOB,
    created_at INTEGER NOT NULL,
    not_before INTEGER NOT NULL,
    state TEXT NOT NULL,
    key BLOB,
    turn INTEGER NOT NULL,
    body_hash BLOB,
    seq INTEGER,
    log BLOB NOT NULL,
    withdraw_secret BLOB,
    expires_at INTEGER,
    silent INTEGER NOT NULL,
    may_have_left INTEGER NOT NULL,
    why TEXT NOT NULL,
    body BLOB NOT NULL,
    UNIQUE (circle, id)
);
CREATE INDEX circle_outbox_due ON circle_outbox (circle) WHERE state IN ('waiting', 'sealed');
CREATE INDEX circle_outbox_hash ON circle_outbox (circle, body_hash) WHERE body_hash IS NOT NULL;
CREATE INDEX circle_outbox_entry ON circle_outbox (entry_id) WHERE entry_id IS NOT NULL;
CREATE INDEX circle_outbox_expires ON circle_outbox (expires_at) WHERE expires_at IS NOT NULL;
-- The very bytes that were sent or will be: they may be repeated only with the group's secrets.
CREATE TABLE circle_sealed (
    outbox INTEGER NOT NULL UNIQUE,
    body BLOB NOT NULL
);

CREATE TABLE circle_box (
    circle BLOB NOT NULL,
    box BLOB NOT NULL,
    kind TEXT NOT NULL,
    role TEXT NOT NULL,
    contact BLOB NOT NULL,
    reader BLOB NOT NULL,
    cursor INTEGER NOT NULL,
    expires_day INTEGER,
    invite BLOB,
    data BLOB NOT NULL,
    UNIQUE (circle, box)
);

-- pseudonym to present: as the roster had it last. The rest is known only here.
CREATE TABLE circle_person (
    circle BLOB NOT NULL,
    person BLOB NOT NULL,
    pseudonym TEXT NOT NULL,
    steward INTEGER NOT NULL,
    joined_day INTEGER NOT NULL,
    present INTEGER NOT NULL,
    muted INTEGER NOT NULL DEFAULT 0,
    blocked INTEGER NOT NULL DEFAULT 0,
    compared BLOB,
    compared_at INTEGER,
    note TEXT NOT NULL DEFAULT '',
    space TEXT NOT NULL DEFAULT '',
    space_at INTEGER NOT NULL DEFAULT 0,
    space_until INTEGER,
    -- When something of theirs was last read, by the clock here.
    heard_at INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (circle, person)
) WITHOUT ROWID;

-- What the reader chose for themselves, in every circle; it never travels.
CREATE TABLE circle_choice (
    about TEXT NOT NULL,
    what TEXT NOT NULL,
    how TEXT NOT NULL,
    PRIMARY KEY (about, what)
) STRICT, WITHOUT ROWID;

-- When a circle shows what arrived, likewise. hours: minutes of the day, with a space between.
CREATE TABLE circle_quiet (
    circle BLOB NOT NULL PRIMARY KEY,
    zone TEXT NOT NULL,
    hours TEXT NOT NULL,
    since INTEGER NOT NULL,
    away_since INTEGER,
    away_until INTEGER
) STRICT, WITHOUT ROWID;

-- What was read here, likewise; nobody else learns of it.
CREATE TABLE circle_seen (
    circle BLOB NOT NULL,
    post BLOB NOT NULL,
    author BLOB NOT NULL,
    PRIMARY KEY (circle, post, author)
) STRICT, WITHOUT ROWID;

-- What this person is asked or offered in a circle, likewise: a week's question, a small step.
CREATE TABLE circle_offer (
    circle BLOB NOT NULL,
    name TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (circle, name)
) STRICT, WITHOUT ROWID;

-- part: what this person does in a pulse: nothing, joined, split, told, out, over. Answers and the
-- share one keeps for oneself stand here only until they are used.
CREATE TABLE circle_pulse (
    circle BLOB NOT NULL,
    author BLOB NOT NULL,
    pulse BLOB NOT NULL,
    part TEXT NOT NULL,
    answers BLOB NOT NULL,
    kept BLOB NOT NULL,
    UNIQUE (circle, pulse, author)
) STRICT;

-- Shares of a key slot of this journal, and who keeps them. They outlive the circle's own rows.
CREATE TABLE recovery_set (
    slot BLOB NOT NULL UNIQUE,
    circle BLOB NOT NULL,
    needed INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE TABLE recovery_holder (
    slot BLOB NOT NULL,
    number INTEGER NOT NULL,
    person BLOB NOT NULL,
    name TEXT NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0,
    UNIQUE (slot, number)
) STRICT;
-- Shares that are kept here for others.
CREATE TABLE recovery_kept (
    circle BLOB NOT NULL,
    owner BLOB NOT NULL,
    slot BLOB NOT NULL,
    number INTEGER NOT NULL,
    needed INTEGER NOT NULL,
    made INTEGER NOT NULL,
    kept_at INTEGER NOT NULL,
    note TEXT NOT NULL,
    share BLOB NOT NULL,
    UNIQUE (circle, owner, slot)
) STRICT;

-- What to talk about in the next session may have come from a post in a circle.
ALTER TABLE topic ADD COLUMN circle BLOB;
ALTER TABLE topic ADD COLUMN author BLOB;
ALTER TABLE topic ADD COLUMN post BLOB;
