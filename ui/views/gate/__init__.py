"""The way in: making a vault in three steps, and unlocking one."""
