"""Danish: word lists."""

from __future__ import annotations

from functools import cache

from newsdoc.quotes.language import Language
from newsdoc.quotes.languages._scandinavian import scandinavian

_FUNCTION_WORDS = {
    "D": "en et den det de denne dette disse alle nogle flere to tre fire fem seks syv otte ni ti",
    "H": "hans hendes sin sit sine deres min mit mine vores",
    "h": "han hun vi jeg du I",
    "o": "sig ham hende dem os mig",
    "i": "man",
    "t": "at",
    "w": "som der hvis",
    "q": "hvad hvordan hvorfor hvem",
    "C": "når om mens fordi før siden hvis da",
    "c": "og eller men samt",
    "p": "i på til med for ved under over mod efter fra gennem uden inden mellem hos trods blandt",
    "f": "af",
    "a": "har havde er var bliver blev skal skulle kan kunne vil ville",
    "r": """ikke også allerede nu så her der videre dog selv senere desuden samtidig bare altid meget
        endnu alligevel""",
    "W": "dag går aften morgen eftermiddag aftenen morgenen ugen",
}
_SPEAK = """
sige: siger sagde | sagt
fortælle: fortæller fortalte | fortalt
forklare: forklarer forklarede | forklaret
oplyse: oplyser oplyste | oplyst
skrive: skriver skrev | skrevet
mene: mener mente | ment
hævde: hævder hævdede | hævdet
påpege: påpeger påpegede | påpeget
understrege: understreger understregede | understreget
udtale: udtaler udtalte | udtalt
svare: svarer svarede | svaret
slå fast: slår+fast slog+fast | slået
tilføje: tilføjer tilføjede | tilføjet
meddele: meddeler meddelte | meddelt
bekræfte: bekræfter bekræftede | bekræftet
advare: advarer advarede | advaret
indrømme: indrømmer indrømmede | indrømmet
erkende: erkender erkendte | erkendt
kommentere: kommenterer kommenterede | kommenteret
kritisere: kritiserer kritiserede | kritiseret
kræve: kræver krævede | krævet
love: lover lovede | lovet
spørge: spørger spurgte | spurgt
fortsætte: fortsætter fortsatte | fortsat
råbe: råber råbte | råbt
konstatere: konstaterer konstaterede | konstateret
rapportere: rapporterer rapporterede | rapporteret
beklage: beklager beklagede
uddybe: uddyber uddybede
lyde: lyder lød
vurdere: vurderer vurderede | vurderet
fastslå: fastslår fastslog | fastslået
"""
_THINK = """
tro: tror troede | troet
synes: synes syntes
håbe: håber håbede
frygte: frygter frygtede
afvise: afviser afviste | afvist
"""
_CALL = """
kalde: kalder kaldte | kaldt
beskrive: beskriver beskrev | beskrevet
omtale: omtaler omtalte | omtalt
anklage: anklager anklagede
tale: taler talte
"""


@cache
def load() -> Language:
    """The Danish language data, built once.

    Example:
        >>> load().forms["sagde"].lemma
        'sige'
    """
    return scandinavian(
        "da",
        function_words=_FUNCTION_WORDS,
        speak=_SPEAK,
        think=_THINK,
        call=_CALL,
        according="ifølge",
        calendar="""mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni
            juli august september oktober november december""",
        collectives="beboere eksperter kritikere myndigheder vidner forskere forældre naboer demonstranter",
        papers="rapport rapporten undersøgelse avisen pressemeddelelse bureauet",
        organisations="politiet politi regeringen partiet universitet bank ritzau reuters fn nato eu a/s",
        plural="de",
        scare_before="såkaldte såkaldt kaldt bogen filmen romanen sangen",
        labelling="for som en et",
        no_label="foto billede fakta kilde rettelse",
    )
