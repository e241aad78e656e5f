"""What can be in the way of a circle, each in one plain sentence.

The engine keeps them in a circle's row and says them in its reports; the window has words of its
own for each of them.
"""

from typing import Final

SPOILT: Final = (
    "An entry of this circle leads nowhere for this journal. Nothing is lost: where everybody is "
    "held up, a steward mends it with `repair`; where the others go on, `resync` asks them to let "
    "you in again."
)
NEWER: Final = (
    "Something in this circle was made by a newer version of Lamplit. Update it here, and the "
    "circle goes on. If nobody has a newer version, a steward can mend it with `repair` after two "
    "weeks."
)
RESTORED: Final = (
    "The relay was restored from a backup and waits for a steward's `repair`. What you send is "
    "kept here until then."
)
FORGOTTEN: Final = (
    "The relay no longer knows where this circle has come to. A steward can mend that with "
    "`repair`; otherwise `resync` asks the others to let you in again."
)
UNREAD: Final = (
    "There are entries in this circle that this journal has not read, and a repair would undo "
    "them. Sync first, and repair only what is still in the way then."
)
PASSED: Final = (
    "The others have gone on from another place than this journal's. `resync` asks them to let "
    "you in again; what only you have goes out again then."
)
STRANGE: Final = (
    "The relay shows a history of this circle that this journal never saw, so it cannot be mended "
    "from here. Another steward may be able to. If nobody can, begin the circle anew, best at "
    "another relay; what you have stays here."
)
TOO_LATE: Final = (
    "You were away for longer than the relay keeps entries, so some cannot be read any more. "
    "`resync` asks the others to let you in again."
)
COPIED: Final = (
    "This journal was restored, or used as a copy somewhere else, so its place in the circle is "
    "not safe any more. `resync` asks the others to let you in again; nothing is sent before."
)
TAKEN: Final = (
    "Your place in this circle was given to another copy of this journal, which asked to be let in "
    "again. If that was not you, tell the others. `resync` asks them to give it to this one."
)
FORKED: Final = (
    "The relay has shown members of this circle different histories. A steward says with `resolve` "
    "which one holds; whoever was shown the other one asks to come back with `resync`."
)
SAID: Final = (
    "{name} says they were shown another history of this circle. Either the relay is not honest, "
    "or {name} is not. A steward says with `resolve` which one holds; whoever was shown the other "
    "one asks to come back with `resync`."
)
ANOTHER: Final = (
    "The relay shows another history of this circle than it did before, so nothing of it is "
    "believed. If that does not end, `resync` asks the others to let you in again."
)
CHANGED: Final = (
    "The relay has shown this journal another history of this circle than it shows now, so it is "
    "not honest. What you said meanwhile goes out again; what you read stays here."
)
LATER: Final = "It is done with the next sync."
REMOVED: Final = "You are no longer in this circle. What you received is still here."
IN_CIRCLES: Final = (
    "The relay says again and again that something new is there, and shows nothing. It is broken "
    "or not honest; your words wait here."
)
LET_GO: Final = (
    "The relay let go of something that you shared, though you did not take it back: the relay "
    "itself, or somebody who knows its secret. It is kept here, and said again to whoever asks."
)
OUTRUN: Final = (
    "Others in this circle were faster each time. Nothing is lost: it goes out with the next sync."
)
MISTAKE: Final = (
    "Lamplit made a mistake in this circle ({name}), and goes on with the others. Nothing is lost; "
    "it is tried again. `sync` shows more, which helps whoever mends the program."
)
AWAY: Final = (
    "{name} has moved this circle to {url}, and it cannot be seen there from here. Nothing is "
    "lost: what you say is kept until then. If that does not end, another steward can undo the "
    "move after two weeks."
)
NOT_YET: Final = (
    "This circle was moved to another relay, where the others may be already. A steward can undo "
    "that after two weeks, if nobody can get there."
)
APART: Final = (
    "Where this circle was before it moved, the move does not hold any more: whoever has not come "
    "may go on there without you. Ask them. `resync` asks to be let in again there, and what you "
    "said here comes along; or stay, if you miss nobody."
)
AWAITED_THERE: Final = (
    "Waiting for somebody to let this journal back in where the circle was before it moved. Until "
    "then it stays here. Tell one of them that it is really you who asks."
)
NOBODY_THERE: Final = (
    "Nobody could be asked yet to let this journal back in where the circle was before it moved. "
    "Until then it stays here, and tries again with each sync. Whoever is there can also leave "
    "there, and be invited here."
)
ELSEWHERE: Final = (
    "{name} says they are with this circle at {url}, where it moved; here that move does not hold. "
    "Ask each other where you go on: from there one comes back with `resync`, and from here one "
    "needs another invite."
)
MOVED: Final = "This circle's log at the relay was closed; the circle goes on elsewhere."

# --- another relay, or another address of the same one

FOUND_AT: Final = "This journal finds the circle at {url} now."
TOLD_AT: Final = "This journal finds the circle at {url} now, and the others are told."
MOVED_TO: Final = "The circle is at {url} now. The others follow with their next sync."
UNDER_WAY: Final = "A move to {url} is under way already. Sync first."
STAYS: Final = "The circle stays where it is, and nothing was changed: {why}"

# --- coming in and coming back

WAITS: Final = "Waiting for {name}, or another member, to let you in. Your words: {words}."
ENDED: Final = (
    "The invite that you came with has ended: it was used, closed, or somebody left the circle. If "
    "you are not let in by tomorrow, ask for another invite."
)
ALONE: Final = (
    "The invite that you came with has ended, and nobody let you in. Ask for another one."
)
CLOSED: Final = "The invite that you came with was closed. Ask for another one."
USED: Final = "The invite that you came with was used for somebody else. Ask for another one."
EXPIRED: Final = "The invite that you came with has run out. Ask for another one."
AWAITED: Final = (
    "Waiting for somebody of the circle to let this journal back in. Tell one of them that it is "
    "really you who asks."
)
UNANSWERED: Final = (
    "Nobody has let this journal back in for two weeks. Perhaps the request cannot be read, since "
    "the relay has lost what belongs to it. Where the others do not see it in `waiting`, leave "
    "this circle here, ask a steward to remove you from it, and take another invite."
)
NOT_LET_IN: Final = (
    "{name} could not be reached: their invite has ended at the relay, so they were not let in. "
    "Invite them again."
)
UNREACHED: Final = (
    "{name} could not be reached: they were let in, and the box for the answer was gone. A steward "
    "takes them out again with `remove`; then they need another invite."
)
ANSWER_WAITS: Final = (
    "{name} is let in, and the box for the answer is full. The answer goes out once they have "
    "synced, which makes room."
)
BOXES_FULL: Final = (
    "Nobody could be asked to let this journal back in, since the boxes of all others are full. "
    "They are emptied when the others sync; it is tried again with each sync here."
)
BOXES_GONE: Final = (
    "Nobody could be asked to let this journal back in, since the relay has none of the boxes that "
    "it knows. Leave this circle here, ask a steward to remove you from it, and take another "
    "invite."
)
HOLDER_GONE: Final = (
    "{name} keeps a share of the way into your journal, and is in the circle no longer. Make the "
    "shares anew with `lamplit circle recovery share`."
)
BROKEN: Final = "A picture or file in this circle did not arrive whole."

NEVER_IN: Final = frozenset({ALONE, CLOSED, USED, EXPIRED})
"""Why somebody was never let in."""

# --- what the network says; it is over by itself

OFFLINE: Final = frozenset(
    {
        "The relay could not be reached.",
        "The relay did not answer in time.",
        "The relay's answer broke off.",
        "The relay's stream broke off.",
        "The relay's name was not found.",
        "The relay is stopping; the request may be sent again.",
    }
)
