"""Given names that many people have, in many countries; written down here by hand.

`ALONE` are names and hardly anything else. `WORDS` are words as well ("May", "Will", "Mark"),
`PLACES` are places as well ("Florence", "Sydney"): they need a sign that somebody is meant.
"""

from functools import cache

from app.domain.identifiers.given_names import EVERY
from app.domain.words import fold


def _list(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# Words, months, plants and virtues that are names as well.
_WORDS = _list(
    """
alexa alma amber amen angel april art ash august autumn bay belle bill billie bishop blossom buck
bud buddy bunny candy carol cash chance charity chase cherry chip christ christian cliff clay coral
crystal daisy dale dawn deacon destiny dick dillon dolly don drew duke dusty earl ebony eden emerald
ember ernest ernst faith fern flora flower forest forrest fran frank gale gene genesis ginger glory
grace grant gray grey guy happy harmony hazel heath heather heaven herb honor hope hunter iris ivory
ivy jade jean jewel jewels joy june justice kay king lacey lance land laurel lane liberty lily lotus
love luna mai major maple mark marina marsh mason max may mayo melody merry miles misty moss myrtle
noble norm olive opal pat patience pearl peace penny pepper pet peony piper pierce poppy presley
prince prudence queen rain raven ray red reed reef rich rip river rocky rod rose rosemary rowan
royal ruby rush rusty sage sailor sandy saxon scout serenity shell sherry sienna skip sky skye slate
soleil sonny star sterling stone storm stormy summer sunny sylvan tanner tate temperance terry tiger
timber trace trinity true tuesday tucker val velvet venus vic victor viola violet wade ward
wednesday wes west will willow win winter wolf woody wren zen amor bella blanca caridad clemente
consuelo cruz dolores domingo estrella flor fuensanta gloria inocencia jesus justo leal leon luz mar
mercedes modesta modesto nieves paz perfecta pilar pio primo reyes remedios rocio rosa rubio
salvador santos segundo socorro sol soledad trinidad victoria angeles esperanza candela alegria alba
aurora gioia luce perla stella serena celeste franca franco bruno fiore grazia italia blanche desire
fleur france prune aimee pascal noel noelle reine parfait clement engel falk gernot heide jost
sommer stern tag tanne till volker wonne jasmin linde ulli beat urs sanne roos mees floor jet dag
odd stig tor liv tore tage gun bo mats ole ola outi asia roksana sabah amal jihad nour noor sana
safa hala ada ama jaya kiran prem raj shanti aya haru hikari miu nana ren rin sora sho shin aoi
sakura midori momo made nur sri tri eko putri ayu tal amit ora bas pim piet ed al mel les tan kit
lex eve len hadi said sultan gul umut can ozan ufuk barish melek sevgi ella mia nada cara linda reza
anders lasse roar pal rana lata lea else marine roman ion andre вера надежда любовь роман слава
света соня duc hoa dung thao trang linh ngoc minh
    """
)
# Towns, countries and rivers that are names as well.
_PLACES = _list(
    """
adelaide aberdeen alexandria asia austin barcelona beatrice berlin bethany brooklyn caroline
carolina charlotte chelsea chester cheyenne clifton cordoba dakota dallas darwin denver devon dublin
elba eden elisabeth florence geneva georgia gloria granada guadalupe helena houston india indiana
ireland israel jackson jordan kent kingston lincoln lisbon london lorraine lourdes madison malaga
malta marina melbourne mercedes milan milton montana nelson nevada norman odessa olympia orlando
paris petra phoenix preston regina rhodes roma sabina salem salvador samara san santiago savannah
siena sierra sofia stanley sydney tyrol trinidad valencia venice verona victoria vienna virginia
wellington windsor catalina chad jamaica jersey kenya shannon tyne
    """
)


@cache
def words() -> frozenset[str]:
    """Names that are words as well, folded."""
    return frozenset(map(fold, _WORDS))


@cache
def places() -> frozenset[str]:
    """Names that are places as well, folded."""
    return frozenset(map(fold, _PLACES)) - words()


@cache
def alone() -> frozenset[str]:
    """Names and hardly anything else, folded."""
    return frozenset(map(fold, EVERY)) - words() - places()
