-- The first layout: entries and their versions, drafts, attachments, moods, searches.
-- Times are milliseconds since 1970 in UTC; ids are 16-byte UUIDs; tags are joined by newlines.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- An import or another long work: its rows stay invisible until state becomes 'published'.
CREATE TABLE batch (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    format TEXT NOT NULL,
    at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('staged', 'published', 'undone')),
    entries INTEGER NOT NULL DEFAULT 0,
    attachments INTEGER NOT NULL DEFAULT 0
);

-- position is the moment in seconds since the year 1, made unique: the clustered order of this
-- table is the timeline, and the word index, keyed by it, gives newest hits first without sorting.
CREATE TABLE entry (
    position INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    local_date TEXT NOT NULL,
    modified_at INTEGER NOT NULL,
    revision_id BLOB NOT NULL,
    starred INTEGER NOT NULL DEFAULT 0,
    hard INTEGER NOT NULL DEFAULT 0,
    valence INTEGER,
    words INTEGER NOT NULL,
    trashed_at INTEGER,
    batch INTEGER NOT NULL DEFAULT 0,
    attachments INTEGER NOT NULL DEFAULT 0,
    picture BLOB,
    heading TEXT NOT NULL,
    excerpt TEXT NOT NULL,
    title TEXT NOT NULL,
    tags TEXT NOT NULL,
    picked TEXT NOT NULL,
    place TEXT NOT NULL,
    template TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX entry_day ON entry (local_date, valence);
CREATE INDEX entry_trash ON entry (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX entry_batch ON entry (batch) WHERE batch <> 0;
CREATE INDEX entry_starred ON entry (position) WHERE starred;
-- What search filters ask, close together: reading 2,000 whole entries for it takes 500 ms.
CREATE INDEX entry_facts ON entry (
    position, id, local_date, valence, starred, hard, attachments, picture
);

-- What no list shows: the trash, and what an import has not published.
CREATE VIEW hidden AS
    SELECT position FROM entry WHERE trashed_at IS NOT NULL
    UNION ALL
    SELECT position FROM entry
    WHERE batch <> 0 AND batch IN (SELECT number FROM batch WHERE state <> 'published');

-- Both indexes are given folded text (app.domain.words.fold) and keep none of it: what they find is
-- read from entry. Without FTS5's secure-delete: among 10,000 entries it makes an edit take 300 ms
-- instead of 3. What was deleted for good is merged out of both indexes instead, when there is time
-- (purge_... in meta), and so are other merges: a save makes some itself, of up to 60 ms, only where
-- nobody had time for them.
CREATE VIRTUAL TABLE entry_words USING fts5 (
    title, tags, body,
    content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'",
    prefix = '1 2 3'
);
INSERT INTO entry_words (entry_words, rank) VALUES ('automerge', 8);

-- For parts of words and for scripts without spaces; filled when there is time.
CREATE VIRTUAL TABLE entry_trigrams USING fts5 (
    title, body,
    content = '', contentless_delete = 1,
    tokenize = 'trigram case_sensitive 1',
    detail = none
);
-- Whose trigrams are missing, or those of an earlier version.
CREATE TABLE trigram_todo (
    position INTEGER PRIMARY KEY
);

CREATE TABLE entry_tag (
    tag TEXT NOT NULL,
    entry_id BLOB NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (tag, entry_id)
) WITHOUT ROWID;
CREATE INDEX entry_tag_entry ON entry_tag (entry_id);

-- Every version. The current one's words stand in entry, so its own columns are NULL here.
CREATE TABLE revision (
    id BLOB NOT NULL UNIQUE,
    entry_id BLOB NOT NULL,
    parent_id BLOB,
    at INTEGER NOT NULL,
    origin TEXT NOT NULL,
    device TEXT NOT NULL,
    words INTEGER NOT NULL,
    title TEXT,
    picked TEXT,
    place TEXT,
    template TEXT,
    body TEXT
);
CREATE INDEX revision_entry ON revision (entry_id, at);

CREATE TABLE draft (
    entry_id BLOB PRIMARY KEY,
    base BLOB,
    at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    starred INTEGER NOT NULL,
    hard INTEGER NOT NULL,
    title TEXT NOT NULL,
    picked TEXT NOT NULL,
    place TEXT NOT NULL,
    template TEXT NOT NULL,
    body TEXT NOT NULL
) WITHOUT ROWID;

-- ready = 0 while the chunks of a file are still being written; such rows are swept at opening.
CREATE TABLE attachment (
    id BLOB NOT NULL UNIQUE,
    entry_id BLOB NOT NULL,
    name TEXT NOT NULL,
    mime TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    at INTEGER NOT NULL,
    ready INTEGER NOT NULL DEFAULT 0,
    batch INTEGER NOT NULL DEFAULT 0,
    thumbnail BLOB
);
CREATE INDEX attachment_entry ON attachment (entry_id);
CREATE INDEX attachment_unready ON attachment (ready) WHERE NOT ready;
CREATE INDEX attachment_batch ON attachment (batch) WHERE batch <> 0;
CREATE TABLE chunk (
    attachment_id BLOB NOT NULL,
    number INTEGER NOT NULL,
    data BLOB NOT NULL,
    UNIQUE (attachment_id, number)
);

CREATE TABLE mood (
    id BLOB NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    local_date TEXT NOT NULL,
    valence INTEGER NOT NULL CHECK (valence BETWEEN 1 AND 7),
    noted_at INTEGER NOT NULL,
    entry_id BLOB,
    note TEXT NOT NULL DEFAULT '',
    source_label TEXT NOT NULL DEFAULT '',
    batch INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX mood_at ON mood (at);
CREATE INDEX mood_day ON mood (local_date, valence);
CREATE INDEX mood_entry ON mood (entry_id) WHERE entry_id IS NOT NULL;

-- Where an imported entry came from, so that a second import knows it again.
CREATE TABLE origin (
    entry_id BLOB NOT NULL,
    format TEXT NOT NULL,
    source_id TEXT NOT NULL,
    digest BLOB NOT NULL,
    batch INTEGER NOT NULL,
    PRIMARY KEY (format, source_id, digest, entry_id)
) WITHOUT ROWID;
CREATE INDEX origin_digest ON origin (digest);
CREATE INDEX origin_batch ON origin (batch);
CREATE INDEX origin_entry ON origin (entry_id);

CREATE TABLE saved_search (
    id BLOB PRIMARY KEY,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE own_word (
    word TEXT PRIMARY KEY
) WITHOUT ROWID;

-- What was deleted for good, so that a restore or a later sync does not bring it back by mistake.
CREATE TABLE tombstone (
    kind TEXT NOT NULL,
    id BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
