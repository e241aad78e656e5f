"""Writing on a page: drafts, files, moods, tags and the moment an entry speaks of."""
