"""What the owner of a relay types: one module for each command.

`parser` declares them, `opening` finds the store and the chunks that the settings name.
"""
