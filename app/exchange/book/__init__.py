"""A journal as a book: pages to print or bind, and pages for a browser."""
