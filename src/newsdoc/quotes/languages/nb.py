"""Norwegian (Bokmål, and Nynorsk where it differs): word lists."""

from __future__ import annotations

from functools import cache

from newsdoc.quotes.language import Language
from newsdoc.quotes.languages._scandinavian import scandinavian

_FUNCTION_WORDS = {
    "D": """en ei et ein eit den det de dei denne dette disse alle noen flere to tre fire fem seks sju
        åtte ni ti""",
    "H": "hans hennes sin sitt sine deres min mitt mine vår vårt våre",
    "h": "han hun ho vi jeg eg du dere",
    "o": "seg ham henne dem oss meg",
    "i": "man",
    "t": "at",
    "w": "som hvis",
    "q": "hva hvordan hvorfor hvem",
    "C": "når om mens fordi før siden dersom da",
    "c": "og eller men samt",
    "p": """i på til med for ved under over mot etter fra gjennom uten innen mellom hos tross blant""",
    "f": "av",
    "a": "har hadde er var blir ble skal skulle kan kunne vil ville",
    "r": """ikke også allerede nå så her der videre imidlertid selv senere dessuten samtidig bare alltid
        meget ennå likevel""",
    "W": "dag går kveld morgen ettermiddag kvelden morgenen uken",
}
_SPEAK = """
si: sier sa seier | sagt
fortelle: forteller fortalte fortel | fortalt
forklare: forklarer forklarte | forklart
opplyse: opplyser opplyste | opplyst
skrive: skriver skrev | skrevet
mene: mener mente meiner | ment
hevde: hevder hevdet | hevdet
påpeke: påpeker påpekte | påpekt
understreke: understreker understreket | understreket
uttale: uttaler uttalte | uttalt
svare: svarer svarte | svart
slå fast: slår+fast slo+fast | slått
legge til: legger+til la+til
melde: melder meldte | meldt
bekrefte: bekrefter bekreftet | bekreftet
advare: advarer advarte | advart
innrømme: innrømmer innrømmet | innrømmet
erkjenne: erkjenner erkjente | erkjent
kommentere: kommenterer kommenterte | kommentert
kritisere: kritiserer kritiserte | kritisert
kreve: krever krevde | krevd
love: lover lovet lovte | lovet
spørre: spør spurte | spurt
fortsette: fortsetter fortsatte | fortsatt
rope: roper ropte | ropt
oppsummere: oppsummerer oppsummerte
konstatere: konstaterer konstaterte | konstatert
rapportere: rapporterer rapporterte | rapportert
beklage: beklager beklaget
minnes: minnes mintes
avslutte: avslutter avsluttet
utdype: utdyper utdypet
"""
_THINK = """
tro: tror trodde | trodd
synes: synes syntes
håpe: håper håpet
frykte: frykter fryktet
avvise: avviser avviste | avvist
"""
_CALL = """
kalle: kaller kalte | kalt
beskrive: beskriver beskrev | beskrevet
omtale: omtaler omtalte | omtalt
anklage: anklager anklaget
snakke: snakker snakket
"""


@cache
def load() -> Language:
    """The Norwegian language data, built once.

    Example:
        >>> load().forms["sier"].lemma
        'si'
    """
    return scandinavian(
        "nb",
        function_words=_FUNCTION_WORDS,
        speak=_SPEAK,
        think=_THINK,
        call=_CALL,
        according="ifølge",
        calendar="""mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni
            juli august september oktober november desember""",
        collectives="beboere eksperter kritikere myndigheter vitner forskere foreldre naboer demonstranter",
        papers="rapport rapporten studie studien avisen pressemelding byrået",
        organisations="politiet politi regjeringen partiet universitet bank ntb reuters fn nato eu as",
        plural="de dei",
        scare_before="såkalte såkalt kalt boken filmen romanen låten",
        labelling="for som en et",
        no_label="foto bilde fakta kilde rettelse",
    )
