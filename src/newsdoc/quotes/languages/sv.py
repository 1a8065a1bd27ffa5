"""Swedish: word lists."""

from __future__ import annotations

from functools import cache

from newsdoc.quotes.language import Language
from newsdoc.quotes.languages._scandinavian import scandinavian

_FUNCTION_WORDS = {
    "D": "en ett den det de denna detta dessa alla några flera två tre fyra fem sex sju åtta nio tio",
    "H": "hans hennes sin sitt sina deras min mitt mina vår vårt våra",
    "h": "han hon vi jag du ni",
    "o": "sig honom henne dem oss mig",
    "i": "man",
    "t": "att",
    "w": "som vars",
    "q": "vad hur varför vem",
    "C": "när om medan eftersom innan sedan därför",
    "c": "och eller men samt utan",
    "p": """i på till med för vid under över mot efter före från genom utan inom mellan hos kring trots
        enligt-at""",
    "f": "av",
    "a": "har hade är var blir blev ska skulle kan kunde vill ville",
    "r": """inte också redan nu då sedan här där idag igår imorgon vidare dock även ännu alltid mycket
        bara själv senare dessutom samtidigt bland-annat""",
    "W": "kväll morgon eftermiddag dag går kvällen morgonen veckan",
}
_SPEAK = """
säga: säger sa sade säga | sagt
berätta: berättar berättade | berättat
förklara: förklarar förklarade | förklarat
uppge: uppger uppgav | uppgett uppgivit
skriva: skriver skrev | skrivit
mena: menar menade | menat
anse: anser ansåg | ansett
hävda: hävdar hävdade | hävdat
påpeka: påpekar påpekade | påpekat
betona: betonar betonade | betonat
understryka: understryker underströk | understrukit
tillägga: tillägger tillade lägger+till lade+till la+till | tillagt
svara: svarar svarade | svarat
konstatera: konstaterar konstaterade | konstaterat
meddela: meddelar meddelade | meddelat
bekräfta: bekräftar bekräftade | bekräftat
varna: varnar varnade | varnat
medge: medger medgav | medgett
erkänna: erkänner erkände | erkänt
kommentera: kommenterar kommenterade | kommenterat
kritisera: kritiserar kritiserade | kritiserat
kräva: kräver krävde | krävt
lova: lovar lovade | lovat
fråga: frågar frågade | frågat
fortsätta: fortsätter fortsatte | fortsatt
utropa: utropade utropar
ropa: ropar ropade | ropat
sammanfatta: sammanfattar sammanfattade | sammanfattat
avsluta: avslutar avslutade
uttala: uttalar uttalade
rapportera: rapporterar rapporterade | rapporterat
skämta: skämtar skämtade
beklaga: beklagar beklagade
minnas: minns mindes
slå fast: slår+fast slog+fast
"""
_THINK = """
tro: tror trodde | trott
tycka: tycker tyckte | tyckt
hoppas: hoppas hoppades
frukta: fruktar fruktade
förneka: förnekar förnekade
"""
_CALL = """
kalla: kallar kallade | kallat
beskriva: beskriver beskrev | beskrivit
tala: talar talade | talat
anklaga: anklagar anklagade
"""


@cache
def load() -> Language:
    """The Swedish language data, built once.

    Example:
        >>> load().forms["sade"].lemma
        'säga'
    """
    return scandinavian(
        "sv",
        function_words=_FUNCTION_WORDS,
        speak=_SPEAK,
        think=_THINK,
        call=_CALL,
        according="enligt",
        calendar="""måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen
            fredagen lördagen söndagen januari februari mars april maj juni juli augusti september
            oktober november december""",
        collectives="boende experter kritiker myndigheter vittnen forskare föräldrar grannar demonstranter",
        papers="rapport rapporten studie studien tidningen pressmeddelande byrån",
        organisations="polisen polis regeringen partiet universitet bank tt reuters fn nato eu ab facket",
        plural="de dom",
        scare_before="kallade kallad kallat så-kallade boken filmen romanen låten",
        labelling="för som en ett",
        no_label="foto bild fakta källa rättelse",
    )
