"""Where a relay keeps its rows: one interface, and a package for each engine behind it."""
