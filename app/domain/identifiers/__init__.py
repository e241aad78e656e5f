"""What in a text could tell who somebody is or where they are, found before it is shared.

Rules only: no model, no network, no file of somebody else's. `find` finds, `masks` hides.
"""
