"""The engine of circles: from the outbox to a relay, and from there into the journal.

`circles.Circles` is what the journal asks (`app.usecases.circles.port.CirclePort`), `words.Words`
the part of it that needs no keys and no network. Everything that the engine keeps is in the vault,
written in short transactions; everything that it believes was checked by `sync.session`. One round
of one circle (`rounds`) is a plain function of the vault, the clock, chance and what the relay
answers.
"""
