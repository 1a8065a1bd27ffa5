"""Swedish: word lists."""

from __future__ import annotations

from functools import cache

from newsdoc.quotes.language import Language
from newsdoc.quotes.languages._scandinavian import regular, scandinavian

_FUNCTION_WORDS = {
    "D": """en ett den det de denna detta dessa alla några någon något flera två tre fyra fem sex sju åtta nio tio
        varje samtliga många båda andra ingen inget inga""",
    "H": "hans hennes sin sitt sina deras dess min mitt mina vår vårt våra din ditt dina er ert era",
    "h": "han hon vi jag du ni dom hen",
    "o": "sig honom henne dem oss mig dig",
    "i": "man",
    "t": "att",
    "w": "som vars",
    "q": "vad hur varför vem vilka vilket vilken",
    "C": "när om medan eftersom innan sedan därför ifall huruvida fastän trots-att",
    "c": "och eller men samt utan",
    "p": """i på till med för vid under över mot efter före genom utan inom mellan hos kring trots
        enligt-at via bland utanför inför utifrån åt ur angående gällande""",
    "f": "av från",
    "a": """har hade är var blir blev ska skulle kan kunde vill ville måste bör borde får fick kommer kom
        varit blivit finns fanns""",
    "r": """inte också redan nu då sedan här där idag igår imorgon vidare dock även ännu alltid mycket
        bara själv själva senare dessutom samtidigt bland-annat tidigare nyligen därefter numera nämligen
        däremot emellertid ju väl kanske fortfarande aldrig ofta snart just i-dag endast enbart tydligt
        öppet kort så fast""",
    "W": """kväll morgon eftermiddag dag går kvällen morgonen eftermiddagen veckan dagen natten natt måndags
        tisdags onsdags torsdags fredags lördags söndags måndagskvällen tisdagskvällen onsdagskvällen
        torsdagskvällen fredagskvällen lördagskvällen söndagskvällen måndagsmorgonen tisdagsmorgonen
        onsdagsmorgonen torsdagsmorgonen fredagsmorgonen""",
    "z": "såsom",
}
_IRREGULAR = """
säga: säger sa sade säga | sagt
uppge: uppger uppgav | uppgett uppgivit
skriva: skriver skrev | skrivit
anse: anser ansåg | ansett
understryka: understryker underströk | understrukit
tillägga: tillägger tillade lägger+till lade+till la+till | tillagt
medge: medger medgav | medgett
erkänna: erkänner erkände | erkänt
kräva: kräver krävde | krävt
fortsätta: fortsätter fortsatte | fortsatt
minnas: minns mindes
slå fast: slår+fast slog+fast | slagit+fast
fastslå: fastslår fastslog | fastslagit
påstå: påstår påstod | påstått
skryta: skryter skröt | skrutit
föreslå: föreslår föreslog | föreslagit
framhålla: framhåller framhöll | framhållit
vidhålla: vidhåller vidhöll | vidhållit
inflika: inflikar inflikade flikar+in flikade+in | inflikat
påminna: påminner påminde | påmint
lyda: lyder löd
låta meddela: låter+meddela lät+meddela
framföra: framför framförde
motivera: motiverar motiverade
skrika: skriker skrek | skrikit
gråta: gråter grät
le: ler log
skratta: skrattar skrattade
ropa: ropar ropade | ropat
bedyra: bedyrar bedyrade
inse: inser insåg
vädja: vädjar vädjade | vädjat
tillstå: tillstår tillstod
mena: menar menade | menat
visa: visar visade | visat
utbrista: utbrister utbrast | utbrustit
upplysa: upplyser upplyste | upplyst
instämma: instämmer instämde | instämt
invända: invänder invände | invänt
inleda: inleder inledde | inlett
bedöma: bedömer bedömde | bedömt
utveckla: utvecklar utvecklade | utvecklat
misstänka: misstänker misstänkte | misstänkt
intyga: intygar intygade | intygat
hälsa: hälsar hälsade | hälsat
fastställa: fastställer fastställde | fastställt
yrka: yrkar yrkade | yrkat
peka: pekar+på pekade+på
tala om: talar+om talade+om
klargöra: klargör klargjorde | klargjort
tydliggöra: tydliggör tydliggjorde | tydliggjort
gissa: gissar gissade
förtydliga: förtydligar förtydligade | förtydligat
fylla i: fyller+i fyllde+i
sticka emellan: sticker+emellan
haka på: hakar+på
pusta ut: pustar+ut pustade+ut
dundra: dundrar dundrade
rasa: rasar rasade
lyfta fram: lyfter+fram lyfte+fram
göra gällande: gör+gällande gjorde+gällande | gjort+gällande
spå: spår spådde | spått
antyda: antyder antydde | antytt
anföra: anför anförde | anfört
bekänna: bekänner bekände | bekänt
fnysa: fnyser fnös
svära: svär svor
förutspå: förutspår förutspådde | förutspått
förutse: förutser förutsåg
oroa sig: oroar+sig oroade+sig
ge svar: ger+svar gav+svar
räkna med: räknar+med räknade+med
utgå från: utgår+från utgick+från
skrocka: skrockar skrockade
flagga för: flaggar+för flaggade+för
be: ber+om bad+om
varna: varnar varnade | varnat
skjuta in: skjuter+in sköt+in
läxa upp: läxar+upp läxade+upp
ta i: tar+i tog+i
lägga fram: lägger+fram lade+fram
gå ut med: går+ut gick+ut
minnas tillbaka: erinrar erinrade
glädjas: gläds gladdes gläder+sig
förvånas: förvånas förvånades
oroas: oroas oroades
avrunda: avrundar avrundade
kvittera: kvitterar kvitterade
mana: manar manade
medvetandegöra: medvetandegör
redogöra: redogör redogjorde | redogjort
redovisa: redovisar redovisade
"""
_REGULAR = """
berätta meddela förklara hävda påpeka betona svara konstatera varna kommentera kritisera lova fråga utropa
sammanfatta avsluta uttala rapportera skämta beklaga försäkra summera konkludera resonera spekulera
mumla viska sucka jubla klaga undra garantera deklarera proklamera informera upprepa
replikera fundera larma anklaga anmärka poängtera notera tacka befara avslöja vittna citera uppmana
uppskatta prognostisera analysera utlova hota tweeta twittra kontra protestera observera specificera
precisera nyansera gratulera tipsa förkunna filosofera argumentera bekräfta flina muttra snyfta stöna skoja
ursäkta signalera avisera rekommendera resumera lista ifrågasätta jämföra skandera vråla ryta väsa stamma
bedyra ångra kontrastera problematisera försvara dementera invitera rapportera konfirmera raljera ironisera
"""
_THINK = """
tro: tror trodde | trott
tycka: tycker tyckte | tyckt
hoppas: hoppas hoppades
frukta: fruktar fruktade
förneka: förnekar förnekade | förnekat
avvisa: avvisar avvisade | avvisat
dementera: dementerar dementerade | dementerat
önska: önskar önskade
befara: befarar befarade
"""
_CALL = """
kalla: kallar kallade | kallat
beskriva: beskriver beskrev | beskrivit
tala: talar talade | talat
anklaga: anklagar anklagade | anklagat
benämna: benämner benämnde
beteckna: betecknar betecknade | betecknat
döma ut: dömer+ut dömde+ut
avfärda: avfärdar avfärdade | avfärdat
likna: liknar liknade | liknat
döpa: döper döpte | döpt
karaktärisera: karaktäriserar karaktäriserade karakteriserar karakteriserade
stämpla: stämplar stämplade
fördöma: fördömer fördömde | fördömt
berömma: berömmer berömde | berömt
prisa: prisar prisade
hylla: hyllar hyllade | hyllat
såga: sågar sågade | sågat
"""
_READING = """
heta: heter hette
lyda: lyder löd
framgå: framgår framgick
stå: står stod
läsa: läsa
"""


def _speak() -> str:
    weak = regular(_REGULAR, cut="a", present="ar", past="ade", participle="at")
    return f"{_IRREGULAR.strip()}\n{weak}"


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
        speak=_speak(),
        think=_THINK,
        call=_CALL,
        reading=_READING,
        according="enligt",
        belonging="vid hos i",
        calendar="""måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen
            fredagen lördagen söndagen januari februari mars april maj juni juli augusti september
            oktober november december""",
        titles="dr prof",
        organisations="""polisdistrikt sjukhus tingsrätt län stift skola polisen polis regeringen partiet universitet bank tt reuters fn nato eu ab facket länsstyrelsen
            naturvårdsverket trafikverket folkhälsomyndigheten försäkringskassan skatteverket arbetsförmedlingen
            kommun region centerpartiet moderaterna socialdemokraterna vänsterpartiet miljöpartiet liberalerna
            kristdemokraterna sverigedemokraterna svt säpo smhi scb lo tco saco myndighet myndigheten förbundet
            domstolen tingsrätt hovrätten högskolan institutet stiftelsen rädda röda korset förbund verket
            styrelsen inspektionen nyheter dagbladet tidningen posten kuriren""",
        plural="de dom dem",
        agencies="""TT NTB Reuters AFP AP DN SvD SVT SR TV4 Aftonbladet Expressen Ekot GP BBC CNN Omni Rapport
            Bloomberg Di DPA""",
        scare_before="""kallade kallad kallat så-kallade boken filmen romanen låten albumet skivan serien pjäsen
            programmet tidningen tidskriften utställningen ordet begreppet projektet kampanjen operationen titeln
            rubriken dikten singeln podden dokumentären spelet musikalen operan tavlan verket temat mottot""",
        labelling="för som en ett",
        no_label="foto bild fakta källa rättelse fotnot bildtext läs fråga svar",
    )
