"""The report builder: what goes in, the real pages, and the ways it leaves."""
