"""Danish: word lists."""

from __future__ import annotations

from functools import cache

from newsdoc.quotes.language import Language
from newsdoc.quotes.languages._scandinavian import regular, scandinavian

_FUNCTION_WORDS = {
    "D": """en et den det de denne dette disse alle nogle nogen flere to tre fire fem seks syv otte ni ti hver
        begge mange ingen andre anden andet""",
    "H": "hans hendes sin sit sine deres dens dets min mit mine vores vor din dit dine jeres",
    "h": "han hun vi jeg du I",
    "o": "sig ham hende dem os mig dig",
    "i": "man",
    "t": "at",
    "w": "som der",
    "q": "hvad hvordan hvorfor hvem hvilke hvilken hvilket",
    "C": "når om mens fordi før siden hvis da såfremt eftersom selvom",
    "c": "og eller men samt",
    "p": """i på til med for ved under over mod efter gennem uden inden mellem hos trods blandt via
        overfor udenfor langs omkring angående om vedrørende""",
    "f": "af fra",
    "a": """har havde er var bliver blev skal skulle kan kunne vil ville må måtte bør burde får fik kommer
        kom blevet været findes""",
    "r": """ikke også allerede nu så her videre dog selv senere desuden samtidig bare altid meget
        endnu alligevel tidligere nyligt derefter derimod jo vel måske fortsat stadig aldrig ofte snart nemlig
        kort åbent kun heller mere mest derfor imidlertid tillige fast""",
    "W": """dag går aften morgen eftermiddag formiddag aftenen morgenen ugen nat natten weekenden mandagens mandagaften""",
}
_IRREGULAR = """
sige: siger sagde | sagt
fortælle: fortæller fortalte | fortalt
oplyse: oplyser oplyste | oplyst
skrive: skriver skrev | skrevet
mene: mener mente | ment
udtale: udtaler udtalte | udtalt
slå fast: slår+fast slog+fast | slået+fast
fastslå: fastslår fastslog | fastslået
meddele: meddeler meddelte | meddelt
erkende: erkender erkendte | erkendt
spørge: spørger spurgte | spurgt
fortsætte: fortsætter fortsatte | fortsat
råbe: råber råbte | råbt
lyde: lyder lød | lydt
påstå: påstår påstod | påstået
foreslå: foreslår foreslog | foreslået
lægge til: lægger+til lagde+til
vise: viser viste | vist
gentage: gentager gentog | gentaget
indvende: indvender indvendte | indvendt
bemærke: bemærker bemærkede | bemærket
anføre: anfører anførte | anført
anslå: anslår anslog | anslået
grine: griner grinede
le: ler lo
græde: græder græd
prale: praler pralede
pege på: peger+på pegede+på
gøre klart: gør+klart gjorde+klart
give udtryk for: giver+udtryk gav+udtryk
fastholde: fastholder fastholdt
tilstå: tilstår tilstod | tilstået
minde om: minder+om mindede+om
udbryde: udbryder udbrød
skyde ind: skyder+ind skød+ind
indskyde: indskyder indskød
forlyde: forlyder forlød
bede: beder+om bad+om
berette: beretter berettede | berettet
indlede: indleder indledte | indledt
skrige: skriger skreg
spå: spår spåede | spået
forudsige: forudsiger forudsagde | forudsagt
medgive: medgiver medgav | medgivet
undskylde: undskylder undskyldte
gøre opmærksom på: gør+opmærksom gjorde+opmærksom
beskrive: beskriver beskrev | beskrevet
minde: erindrer erindrede
medgå: vedgår vedgik
redegøre: redegør redegjorde
præcisere: præciserer præciserede
tydeliggøre: tydeliggør tydeliggjorde
tale om: bekendtgør bekendtgjorde | bekendtgjort
understrege over for: specificerer specificerede
slå ud: slår+ud slog+ud
tilbagevise: tilbageviser tilbageviste
lade forstå: lader+forstå lod+forstå
"""
_REGULAR = """
forklare hævde påpege understrege svare tilføje bekræfte advare indrømme kommentere kritisere kræve love konstatere
rapportere beklage uddybe vurdere forsikre garantere erklære antyde varsle betone sukke juble klage undre afsløre
spekulere takke opfordre konkludere protestere informere argumentere præcisere analysere replicere opsummere
filosofere proklamere citere notere pointere reagere gratulere erindre  tweete melde nævne anerkende
hviske smile afslutte begrunde udlægge orientere bedyre vidne forudse forvente hulke mumle stønne brøle fnyse
hvæse smågrine joke huske appellere dementere fremhæve konkretisere signalere stamme jamre rase kvittere
"""
_THINK = """
tro: tror troede | troet
synes: synes syntes
håbe: håber håbede
frygte: frygter frygtede
afvise: afviser afviste | afvist
nægte: nægter nægtede
formode: formoder formodede
"""
_CALL = """
kalde: kalder kaldte | kaldt
beskrive: beskriver beskrev | beskrevet
omtale: omtaler omtalte | omtalt
anklage: anklagede
tale: taler talte
betegne: betegner betegnede | betegnet
karakterisere: karakteriserer karakteriserede
hylde: hylder hyldede
rose: roser roste
stemple: stempler stemplede
affeje: affejer affejede
fordømme: fordømmer fordømte | fordømt
sammenligne: sammenligner sammenlignede
døbe: døber døbte | døbt
"""
_READING = """
hedde: hedder hed
lyde: lyder lød
fremgå: fremgår fremgik
stå: står+skrevet
"""


def _speak() -> str:
    weak = regular(_REGULAR, cut="e", present="er", past="ede", participle="et")
    return f"{_IRREGULAR.strip()}\n{weak}"


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
        speak=_speak(),
        think=_THINK,
        call=_CALL,
        reading=_READING,
        according="ifølge, i følge",
        belonging="ved hos i",
        calendar="""mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni
            juli august september oktober november december""",
        titles="dr prof",
        organisations="""politiet politi regeringen partiet universitet universitetet bank ritzau reuters fn nato eu a/s
            venstre socialdemokratiet konservative enhedslisten radikale moderaterne kommune region ministeriet
            styrelsen sundhedsstyrelsen foreningen fonden dr tv2 lo fh di dsb pet nævnet forbundet dansk danske
            danmarks institut instituttet tidende""",
        plural="de dem",
        agencies="""Ritzau Reuters AFP AP DR TV2 Politiken Berlingske Børsen BT Information NTB TT BBC CNN
            Bloomberg DPA Jyllands-Posten""",
        scare_before="""såkaldte såkaldt kaldt bogen filmen romanen sangen albummet pladen serien stykket programmet
            avisen udstillingen ordet begrebet projektet kampagnen operationen titlen overskriften singlen film roman album bog serie podcast podcasten
            dokumentaren spillet musicalen operaen maleriet""",
        labelling="for som en et",
        no_label="foto billede fakta kilde rettelse læs spørgsmål svar",
    )
