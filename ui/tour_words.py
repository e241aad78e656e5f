"""Entries that are hard to draw, for the guided demo: no breaks, no end, other directions."""

from app.domain.entry import Content

TODAY = (
    "Walked to the allotment before the rain. Ana had left the gate open again, and a bag of "
    "quinces on the step with no note. I stood there longer than I needed to.\n\n"
    "It was the first hour all week that nobody wanted anything from me, and I noticed how *loud* "
    "the quiet was. Then the robin came"
)

_SHIFT = "The extra shift"

TO_SHARE = Content(
    title=_SHIFT,
    body="Maria from the ward called 020 7946 0231 and asked again, kindly. I said no. I had the "
    "sentence ready and it held.\n\nNothing fell down.",
    tags=("work",),
)

_ENDLESS = (
    "A title that goes on because nobody told it where the line would end, and then a little "
    "further still"
)

HARD = (
    (
        "long-words",
        Content(
            title=_ENDLESS,
            body="Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft "
            "was the longest word at school. Bob still writes it on the kitchen list.\n\n"
            "- [x] pears\n- [ ] **string**, and `lamp oil`\n\n"
            "> Somewhere past the second bridge.\n\n"
            "https://example.org/a/path/that/does/not/end/where/anybody/would/expect/it/to/end",
            tags=(
                "allotment", "ana", "family", "kitchen", "river", "small-things",
                "things-bob-says-when-nobody-asked", "walking", "words",
            ),
            place="Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch",
        ),
    ),
    (
        "right-to-left",
        Content(
            body="# صباح هادئ\n\n"
            "استيقظت باكرا وشربت القهوة قرب النافذة بينما كانت المدينة نائمة. ثم خرجت إلى *النهر* "
            "ومشيت طويلا مع Ana.\n\n- خبز\n- زيتون\n\n> كأن النهار لم يبدأ بعد.",
            tags=("نهر", "صباح"),
        ),
    ),
)  # fmt: skip
