"""The overlays about keys: passphrases, recovery codes, key files, new keys for everything."""
