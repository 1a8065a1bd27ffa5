"""Norwegian (Bokmål, and Nynorsk where it differs): word lists."""

from __future__ import annotations

from functools import cache

from newsdoc.quotes.language import Language
from newsdoc.quotes.languages._scandinavian import regular, scandinavian

_FUNCTION_WORDS = {
    "D": """en ei et ein eit den det de dei denne dette disse desse alle noen nokre flere fleire to tre fire fem
        seks sju syv åtte ni ti hver kvar begge mange ingen andre annen annet annan""",
    "H": """hans hennes sin sitt sine si deres dens min mitt mine mi vår vårt våre din ditt dine deira hennar""",
    "h": "han hun ho vi me jeg eg du dere dykk",
    "o": "seg ham henne dem oss meg deg",
    "i": "man",
    "t": "at",
    "w": "som",
    "q": "hva hvordan hvorfor hvem hvilke hvilken hvilket kva korleis kvifor kven",
    "C": "når om mens fordi før siden dersom da hvis ettersom dersom sidan fordi",
    "c": "og eller men samt",
    "p": """i på til med for ved under over mot etter gjennom uten innen mellom hos tross blant via overfor
        utenfor innenfor langs ut inn om angående rundt omkring""",
    "f": "av fra frå",
    "a": """har hadde er var blir ble blei skal skulle kan kunne vil ville må måtte bør burde får fikk fekk
        kommer kom blitt vært vore finnes""",
    "r": """ikke ikkje også allerede nå så her der videre imidlertid selv senere dessuten samtidig bare alltid
        meget ennå likevel tidligere nylig deretter derimot dog jo vel kanskje fortsatt fremdeles aldri ofte
        snart like nemlig kort åpent rett kun heller da mer mest derfor fast""",
    "W": """dag går kveld morgen ettermiddag kvelden morgenen uken uka natt natten helgen mandagskveld
        tirsdagskveld onsdagskveld torsdagskveld fredagskveld lørdagskveld søndagskveld formiddag""",
}
_IRREGULAR = """
si: sier sa seier sei | sagt
fortelle: forteller fortalte fortel fortalde | fortalt
forklare: forklarer forklarte forklarar | forklart
opplyse: opplyser opplyste | opplyst
skrive: skriver skrev skriv | skrevet skrive
mene: mener mente meiner meinte | ment
hevde: hevder hevdet hevda | hevdet hevda
påpeke: påpeker påpekte påpeikar | påpekt
uttale: uttaler uttalte | uttalt
svare: svarer svarte svarar svara | svart
slå fast: slår+fast slo+fast | slått+fast
fastslå: fastslår fastslo | fastslått
legge til: legger+til la+til legg+til | lagt+til
tilføye: tilføyer tilføyde | tilføyd
melde: melder meldte | meldt
erkjenne: erkjenner erkjente | erkjent
kreve: krever krevde | krevd
love: lover lovet lovte lova | lovet
spørre: spør spurte spurde | spurt
fortsette: fortsetter fortsatte | fortsatt
rope: roper ropte | ropt
beklage: beklager beklaget beklaga | beklaget
minnes: minnes mintes
påstå: påstår påsto påstod | påstått
foreslå: foreslår foreslo | foreslått
innrømme: innrømmer innrømmet innrømte | innrømmet
gi uttrykk for: gir+uttrykk ga+uttrykk
trekke fram: trekker+fram trakk+fram
peke på: peker+på pekte+på
vise: viser viste | vist
vise til: viser+til viste+til
få vite: får+vite
fremholde: fremholder fremholdt framholder
opprettholde: opprettholder
minne om: minner+om minnet+om
slutte: slutter+seg
gjenta: gjentar gjentok gjentek | gjentatt
smile: smiler smilte
le: ler lo
skryte: skryter skrøt | skrytt
gråte: gråter gråt
be: ber+om ba+om
bedyre: bedyrer bedyret
vitne: vitner vitnet
føye til: føyer+til føyde+til
skyte inn: skyter+inn skjøt+inn
bryte ut: bryter+ut brøt+ut
utbryte: utbryter utbrøt
stadfeste: stadfester stadfestet stadfestar
innvende: innvender innvendte
bemerke: bemerker bemerket
tilstå: tilstår tilsto | tilstått
fastholde: fastholder fastholdt
lyde: lyder lød
anslå: anslår anslo | anslått
vedgå: vedgår vedgikk
gå ut fra: går+ut
presisere: presiserer presiserte | presisert
råde: råder
mimre: mimrer mimret
tvitre: tvitrer tvitret
spå: spår spådde | spådd
meddele: meddeler meddelte | meddelt
grunngi: grunngir grunnga | grunngitt
medgi: medgir medga | medgitt
innse: innser innså
nevne: nevner nevnte | nevnt
huske: husker husket huska
lure: lurer+på lurte+på
tydeliggjøre: tydeliggjør tydeliggjorde | tydeliggjort
fremheve: fremhever framhever fremhevet framhevet
skrike: skriker skrek
fnyse: fnyser fnøs fnyste
rase: raser raste
brøle: brøler brølte
hyle: hyler hylte
fastslå: fastslår fastslo
konkretisere: konkretiserer
appellere: appellerer appellerte
trygle: trygler tryglet
dementere: dementerer dementerte | dementert
holde fram: held+fram heldt+fram holder+fram
åtvare: åtvarar åtvara
understreke: understrekar understreka
stadfeste: stadfestar stadfesta
grunngje: grunngjev
røyste: røystar
kommentere: kommenterar kommenterte
peike på: peikar+på peika+på
påminne: påminner påminnet
oppgi: oppgir oppgav oppga
forutse: forutser forutså
beskrive: beskriver beskrev | beskrevet
spesifisere: spesifiserer spesifiserte
avrunde: avrunder avrundet
redegjøre: redegjør redegjorde
orientere: orienterer orienterte
svare på: svarer+på
tilbakevise: tilbakeviser tilbakeviste | tilbakevist
"""
_REGULAR = """
bekrefte understreke advare avslutte utdype betone forsikre garantere erklære antyde varsle anta vurdere
oppfordre antyde hviske sukke juble klage undre avsløre spekulere takke røpe anmode vektlegge avkrefte
antydet smålne flire frykte avslå hinte spøke hulke gispe stønne mumle stotre fleipe humre glise tordne kontre
begrunne hilse unnskylde stamme undres erindre formidle skissere lufte tulle ramse jable fortvile avklare
"""
_FOREIGN = """
kommentere kritisere oppsummere konstatere rapportere konkludere understreke protestere informere resonnere
argumentere presisere analysere replisere summere spekulere observere filosofere garantere proklamere
deklarere sitere notere poengtere reagere resonere gratulere fabulere harselere parere
"""
_THINK = """
tro: tror trodde trur | trodd
synes: synes syntes synst
håpe: håper håpet håpte
frykte: frykter fryktet
avvise: avviser avviste | avvist
nekte: nekter nektet
føle: føler følte
anta: antar antok
vente: venter ventet
"""
_CALL = """
kalle: kaller kalte kallar | kalt
beskrive: beskriver beskrev | beskrevet
omtale: omtaler omtalte | omtalt
anklage: anklager anklaget | anklaget
snakke: snakker snakket
betegne: betegner betegnet | betegnet
karakterisere: karakteriserer karakteriserte | karakterisert
stemple: stempler stemplet
hylle: hyller hyllet | hyllet
rose: roser roste
slakte: slakter slaktet
avfeie: avfeier avfeide
døpe: døper døpte | døpt
fordømme: fordømmer fordømte | fordømt
sammenligne: sammenligner sammenlignet
"""
_READING = """
hete: heter het hette heiter
lyde: lyder lød
fremgå: fremgår framgår fremgikk
stå: står+skrevet
"""


def _speak() -> str:
    weak = regular(_REGULAR, cut="e", present="er", past="et", participle="et")
    foreign = regular(_FOREIGN, cut="e", present="er", past="te", participle="t")
    return f"{_IRREGULAR.strip()}\n{weak}\n{foreign}"


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
        speak=_speak(),
        think=_THINK,
        call=_CALL,
        reading=_READING,
        according="ifølge, i følge, ifølgje, ifylgje, i fylgje",
        belonging="ved hos i",
        calendar="""mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag januar
            februar mars april mai juni juli august september oktober november desember""",
        titles="dr prof",
        determined="anklager klager sukker takker krav svar kritiserer",
        organisations="""politiet politi politidistrikt sykehus tingrett lagmannsrett
            bispedømme kraftlag skole regjeringen partiet universitet universitetet bank ntb reuters fn nato eu as
            asa høyre arbeiderpartiet senterpartiet fremskrittspartiet venstre rødt sv frp krf sp mdg lo nho nrk
            utenriksdepartement utenriksdepartementet justisdepartementet finansdepartementet departement helsedirektoratet
            folkehelseinstituttet kripos økokrim pst statens vegvesen kommune fylkeskommune forbund forbundet
            foreningen stiftelsen direktoratet tilsynet nav ssb datatilsynet tidende dagblad avis""",
        plural="de dei dem",
        agencies="""NTB TT Reuters AFP AP NRK VG Dagbladet Aftenposten TV2 E24 DN BBC CNN Nettavisen Bloomberg
            DPA Ritzau""",
        scare_before="""såkalte såkalt kalt boken boka filmen romanen låten albumet platen plata serien stykket
            programmet avisen utstillingen ordet begrepet prosjektet kampanjen operasjonen tittelen overskriften
            singelen podkasten dokumentaren spillet musikalen operaen maleriet aksjen nyordet konseptet""",
        labelling="for som en et",
        no_label="foto bilde fakta kilde rettelse les spørsmål svar",
    )
