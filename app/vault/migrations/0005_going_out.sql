-- What goes out: the connections by which it goes, and the wait before it does.

-- Each connection that was opened for this journal. at: milliseconds since 1970 in UTC. host: the
-- relay's. purpose: a word of the program's.
CREATE TABLE connection (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    host TEXT NOT NULL,
    purpose TEXT NOT NULL
) STRICT;

-- The wait before something goes out stood in the settings; it is one of the limits now. Whoever had
-- set one keeps it, and where limits had a longer one, that.
INSERT OR IGNORE INTO limit_plan (one, current)
SELECT 1, '{}'
WHERE EXISTS (
    SELECT 1 FROM setting
    WHERE key IN ('cooling_off', 'cooling_off_at_night') AND CAST(value AS INTEGER) > 0
);

CREATE TEMP TABLE waited AS
SELECT
    max(0, min(240, ifnull((SELECT CAST(value AS INTEGER) FROM setting
        WHERE key = 'cooling_off'), 0))) AS minutes,
    max(0, min(720, ifnull((SELECT CAST(value AS INTEGER) FROM setting
        WHERE key = 'cooling_off_at_night'), 0))) AS at_night,
    max(0, min(1439, ifnull((SELECT CAST(value AS INTEGER) FROM setting
        WHERE key = 'night_from'), 1320))) AS night_from,
    max(0, min(1439, ifnull((SELECT CAST(value AS INTEGER) FROM setting
        WHERE key = 'night_to'), 420))) AS night_to;

UPDATE limit_plan SET
    current = json_set(current,
        '$.wait_minutes', max(ifnull(json_extract(current, '$.wait_minutes'), 0), minutes),
        '$.night_wait_minutes', at_night,
        '$.night', json(iif(night_from = night_to, '[]',
            json_array(json_array(night_from, night_to))))),
    pending = iif(pending IS NULL, NULL, json_set(pending,
        '$.wait_minutes', max(ifnull(json_extract(pending, '$.wait_minutes'), 0), minutes),
        '$.night_wait_minutes', at_night,
        '$.night', json(iif(night_from = night_to, '[]',
            json_array(json_array(night_from, night_to))))))
FROM waited
WHERE minutes > 0 OR at_night > 0;

DROP TABLE waited;

DELETE FROM setting WHERE key IN ('cooling_off', 'cooling_off_at_night', 'night_from', 'night_to');
