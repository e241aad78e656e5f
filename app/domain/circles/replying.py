"""What fits to what an author wishes, and what is asked before a reply is sent."""

from app.domain.circles.choices import Form, Wish

#: Who wishes one of these is not asking what to do.
_NOT_ASKED = (
    Wish.JUST_LISTEN, Wish.COMFORT, Wish.CELEBRATE_WITH_ME, Wish.NO_REPLY_NEEDED,
)  # fmt: skip
_SAYS = {
    Wish.JUST_LISTEN: "They would like you just to listen.",
    Wish.COMFORT: "They would like comfort.",
    Wish.CELEBRATE_WITH_ME: "They would like you to celebrate with them.",
    Wish.NO_REPLY_NEEDED: "They need no reply.",
}
_FORMS = {
    Wish.ADVICE_WELCOME: (Form.ADVICE, Form.ASK, Form.REFLECT, Form.SMALL_STEP),
    Wish.HONEST_VIEW: (Form.ASK, Form.REFLECT, Form.ADVICE),
    Wish.PRACTICAL_HELP: (Form.OFFER, Form.MEET, Form.ASK, Form.ADVICE),
    Wish.CELEBRATE_WITH_ME: (Form.WITH_YOU, Form.REFLECT, Form.ASK),
}
_ELSE = (Form.REFLECT, Form.WITH_YOU, Form.ASK)
_COMPANY = (Form.OFFER, Form.MEET, Form.WITH_YOU, Form.ASK)


def forms_for(wish: str, kind: str = "") -> tuple[Form, ...]:
    """Return the kinds of reply that fit a wish, the best first; the rest follow.

    Where somebody could use company, which is the ``kind`` of a post, that is what fits.
    """
    first = _COMPANY if kind == "company" else _FORMS.get(_wish(wish) or Wish.JUST_LISTEN, _ELSE)
    return (*first, *(form for form in Form if form not in first))


def asks_before(form: Form | None, wish: str) -> str:
    """Return what is asked once before a reply is sent; empty where nothing is."""
    found = _wish(wish)
    if form is not Form.ADVICE or found not in _NOT_ASKED:
        return ""
    return f"{_SAYS[found]} Send advice all the same?"


def _wish(code: str) -> Wish | None:
    return next((one for one in Wish if one == code), None)
