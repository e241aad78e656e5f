"""Key slots: how a person's secrets open the vault's one data key, and the file that holds them."""
