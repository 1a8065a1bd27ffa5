"""What Danish, Norwegian and Swedish have in common: one grammar, three spellings."""

from __future__ import annotations

from newsdoc.quotes.language import Language
from newsdoc.quotes.languages import _nordic_names
from newsdoc.quotes.languages._build import build

ROLE_ENDINGS = """
minister ministern statsråd sjef sjefen chef chefen leder lederen ledare ledaren talsmann talsmannen
talsmand talsmanden talskvinne talskvinnan talsperson talspersonen direktør direktøren direktör direktören
sekretær sekretæren sekreterare sekreteraren ordfører ordføreren ordförande ordföranden advokat advokaten
forsker forskeren forskare forskaren professor professoren professorn trener treneren tränare tränaren
økonom økonomen ekonom ekonomen politiker politikeren politikern representant representanten ekspert
eksperten expert experten lege legen läkare läkaren lærer læreren lärare läraren dommer dommeren domare
domaren redaktør redaktøren redaktör redaktören mester mesteren formand formanden
"""
ROLES = """
president presidenten statsminister statsministern minister kansler borgmester borgmesteren borgermester
ordfører senator ambassadør ambassadör guvernør general oberst kaptein kapten kaptajn konge kongen kung
kungen prins biskop biskopen pave påven skådespelare skuespiller skuespilleren forfatter forfatteren
författare författaren journalist sanger artist kunstner politimester politiinspektør åklagare åklagaren
anklager aktor vitne vittne vidne nabo granne bonde bonden fisker fiskeren fiskare fiskaren rektor rektorn
byråd kommunalråd oppositionsråd landshövding fylkesmann gründer grundare ägare eier ejer beboer förare
mor far pappa mamma student elev spiller spilleren spelare spelaren lensmann biolog biologen geolog
arkitekt ingeniør ingenjör bibliotekar bibliotekarie sykepleier sjuksköterska sygeplejerske brandchef
brannsjef baker bager bagare
"""


def scandinavian(
    code: str,
    *,
    function_words: dict[str, str],
    speak: str,
    think: str,
    call: str,
    according: str,
    calendar: str,
    closing: str = "",
    collectives: str,
    papers: str,
    organisations: str,
    plural: str,
    scare_before: str,
    labelling: str,
    no_label: str,
    verb_endings: str = "er ar te de",
) -> Language:
    """One of the three, of what is its own; see `build` for the rest."""
    return build(
        code,
        function_words=function_words,
        speak=speak,
        think=think,
        call=call,
        according=according,
        closing=closing,
        calendar=calendar,
        roles=ROLES,
        role_endings=ROLE_ENDINGS,
        papers=papers,
        collectives=collectives,
        organisations=organisations,
        male="han",
        female="hun hon",
        plural=plural,
        male_names=_nordic_names.MALE,
        female_names=_nordic_names.FEMALE,
        male_titles="kung kungen konge kongen prins talsmann talsmand far pappa",
        female_titles="drottning dronning prinsesse prinsessa talskvinne talskvinna mor mamma",
        definite="den det de denne denna",
        scare_before=scare_before,
        labelling=labelling,
        no_label=no_label,
        suffixed=True,
        speech=",",
        verb_endings=verb_endings,
    )
