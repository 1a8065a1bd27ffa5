"""Dutch: word lists."""

from __future__ import annotations

from functools import cache

from newsdoc.quotes.language import Language
from newsdoc.quotes.languages._build import build

_FUNCTION_WORDS = {
    "D": """de het een deze dit die dat-d alle geen elke iedere enkele verschillende twee drie vier vijf
        zes zeven acht negen tien""",
    "H": "zijn-h haar-h hun mijn ons onze",
    "h": "hij zij ze ik wij we jij u",
    "o": "zich hem haar hen mij me",
    "i": "men er",
    "t": "dat of",
    "w": "wie wiens",
    "q": "wat waarom hoe waar",
    "C": "als omdat terwijl toen nadat voordat hoewel zodat wanneer indien",
    "c": "en maar dus want",
    "p": """in op aan bij met voor naar tegen over onder na tijdens door uit tot tussen om zonder binnen
        buiten sinds te ter""",
    "f": "van der den des",
    "a": "heeft hebben had hadden is zijn was waren wordt werd werden zal zou kan kon wil moet",
    "r": """niet ook al nog nu toen dan hier daar vandaag gisteren morgen verder echter zelf later bovendien
        tegelijk alleen altijd zeer wel ooit toe""",
    "W": "avond ochtend middag week",
}
_SPEAK = """
zeggen: zegt zei zeiden zeggen | gezegd
vertellen: vertelt vertelde vertelden vertellen | verteld
verklaren: verklaart verklaarde verklaarden | verklaard
uitleggen: legt+uit legde+uit uitlegt | uitgelegd
toevoegen: voegt+toe/aan voegde+toe/aan | toegevoegd
benadrukken: benadrukt benadrukte benadrukten | benadrukt
melden: meldt meldde meldden melden | gemeld
laten weten: laat+weten liet+weten lieten+weten | laten-weten
schrijven: schrijft schreef schreven schrijven | geschreven
stellen: stelt stelde stelden stellen | gesteld
vinden: vindt vond vonden vinden | gevonden
antwoorden: antwoordt antwoordde antwoordden | geantwoord
reageren: reageert reageerde reageerden | gereageerd
bevestigen: bevestigt bevestigde bevestigden | bevestigd
waarschuwen: waarschuwt waarschuwde waarschuwden | gewaarschuwd
beweren: beweert beweerde beweerden | beweerd
erkennen: erkent erkende erkenden | erkend
toegeven: geeft+toe gaf+toe | toegegeven
beloven: belooft beloofde beloofden | beloofd
vragen: vraagt vroeg vroegen | gevraagd
roepen: roept riep riepen | geroepen
eisen: eist eiste eisten | geëist
concluderen: concludeert concludeerde | geconcludeerd
betogen: betoogt betoogde | betoogd
opmerken: merkt+op merkte+op | opgemerkt
aankondigen: kondigt+aan kondigde+aan | aangekondigd
bekritiseren: bekritiseert bekritiseerde | bekritiseerd
vervolgen: vervolgt vervolgde
besluiten: besluit besloot
klinken: klinkt klonk
oordelen: oordeelt oordeelde | geoordeeld
herhalen: herhaalt herhaalde | herhaald
berichten: bericht berichtte | bericht
klagen: klaagt klaagde
grappen: grapt grapte
twitteren: twittert twitterde | getwitterd
vrezen: vreest vreesde vrezen
"""
_THINK = """
denken: denkt dacht denken dachten | gedacht
geloven: gelooft geloofde
hopen: hoopt hoopte hopen
verwachten: verwacht verwachtte verwachten
ontkennen: ontkent ontkende | ontkend
"""
_CALL = """
noemen: noemt noemde noemden noemen | genoemd
spreken: spreekt sprak spraken | gesproken
omschrijven: omschrijft omschreef | omschreven
bestempelen: bestempelt bestempelde | bestempeld
beschuldigen: beschuldigt beschuldigde
"""


@cache
def load() -> Language:
    """The Dutch language data, built once.

    Example:
        >>> load().forms["zei"].lemma
        'zeggen'
    """
    return build(
        "nl",
        function_words=_FUNCTION_WORDS,
        speak=_SPEAK,
        think=_THINK,
        call=_CALL,
        according="volgens, aldus",
        closing="aldus",
        calendar="""maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagavond dinsdagavond
            woensdagavond donderdagavond vrijdagavond januari februari maart april mei juni juli augustus
            september oktober november december""",
        titles="Dr Prof Mr Drs Ir",
        courtesy="meneer mevrouw",
        roles="""president premier minister staatssecretaris burgemeester wethouder senator directeur
            woordvoerder secretaris voorzitter hoofd aanklager advocaat rechter hoogleraar professor
            onderzoeker econoom historicus deskundige analist arts huisarts commissaris generaal kolonel
            kapitein trainer bondscoach coach speler acteur regisseur zanger schrijver auteur journalist
            bisschop paus koning prins ondernemer oprichter boer visser ambassadeur gouverneur kandidaat
            lijsttrekker fractievoorzitter leraar student brandweerman agent getuige bewoner eigenaar
            ingenieur bioloog architect bakker piloot kunstenaar verpleger muzikant schipper""",
        role_endings="""minister voorzitter directeur woordvoerder leider onderzoeker trainer coach
            wethouder deskundige chef""",
        female_roles="""woordvoerster directrice onderzoekster actrice zangeres schrijfster koningin
            prinses oprichtster boerin lerares studente bewoonster eigenares verpleegster moeder""",
        papers="rapport onderzoek krant persbureau verklaring persbericht",
        collectives="""bewoners deskundigen critici autoriteiten onderzoekers betogers ouders getuigen buren
            wetenschappers boeren vissers""",
        organisations="""politie ministerie regering kabinet partij vakbond universiteit bank anp reuters vn
            navo eu gemeente om justitie nv bv""",
        male="hij",
        female="zij ze",
        male_names="""Adriaan Albert Alexander Andries Anton Arie Arjen Arnold Bart Bas Ben Bert Boris Bram
            Cees Chris Christiaan Cornelis Daan Daniël David Dennis Diederik Dirk Eduard Edwin Emiel Erik
            Erwin Evert Ferdinand Floris Frank Frans Fred Frits Geert Gerard Gerrit Gert Gijs Hans Harm
            Hendrik Henk Herman Hugo Huub Jaap Jan Jasper Jelle Jeroen Jesse Job Joep Johan Johannes Joost
            Joris Jos Jules Karel Kees Klaas Koen Koos Lars Leo Lodewijk Lucas Luuk Maarten Marc Marcel
            Mark Martijn Mathijs Matthijs Maurits Max Menno Michiel Mohammed Niels Nico Olivier Patrick
            Paul Peter Pieter Piet Pim Raymond Reinier Remco Rens Rik Rob Robert Robin Roel Roland Ronald
            Rutger Ruud Sander Sebastiaan Siebe Simon Sjoerd Stef Stefan Steven Sven Teun Theo Thijs Thomas
            Tim Tom Ton Victor Vincent Willem Wim Wouter""",
        female_names="""Aafke Agnes Alexandra Alice Anita Anke Anna Anne Anneke Annelies Annemarie Anouk
            Astrid Barbara Bianca Brigitte Carla Carolien Caroline Catharina Charlotte Christina Claudia
            Corrie Daphne Diana Dilan Ellen Elisabeth Els Elsbeth Emma Esther Eva Femke Fleur Floor
            Francisca Frederique Gerda Greetje Hanna Hanneke Hannah Hedy Heleen Helena Henriëtte Hilde Ilse
            Ineke Inge Ingrid Irene Iris Jacqueline Janneke Jeanine Jessica Joke Johanna Jolanda Josephine
            Judith Julia Karin Katja Kim Laura Lieke Lies Liesbeth Linda Lisa Lize Lotte Louise Maaike
            Margriet Maria Marieke Marian Marijke Marion Marit Marjan Marleen Marloes Martine Mieke Mirjam
            Monique Nadia Nathalie Nienke Nicole Noor Paula Petra Renske Ria Rianne Rosa Ruth Sandra Sanne
            Sarah Saskia Sigrid Silvia Simone Sofie Sophie Stephanie Suzanne Sylvia Tanja Tineke Tineke
            Truus Vera Willemijn Wilma Yvonne""",
        male_titles="meneer koning prins vader broer",
        female_titles="mevrouw koningin prinses zus",
        definite="de het deze die",
        scare_before="zogenaamde zogeheten genaamd genoemde getiteld boek film roman",
        labelling="als van een",
        no_label="foto bron noot update",
    )
