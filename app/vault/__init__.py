"""The encrypted vault: key slots, SQLCipher, migrations and repositories."""
