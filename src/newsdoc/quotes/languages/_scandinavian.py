"""What Danish, Norwegian and Swedish have in common: one grammar, three spellings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from newsdoc.quotes.language import Language
from newsdoc.quotes.languages import _nordic_names
from newsdoc.quotes.languages._build import build

_ROLES_EN = """
minister statsråd sjef chef talsmann talsmand talskvinne talsperson direktør direktör sekretær advokat professor
økonom ekonom representant repræsentant ekspert expert redaktør redaktör formand president kansler ambassadør
ambassadör guvernør general oberst kaptein kapten kaptajn konge kung prins biskop pave journalist artist skuespiller
aktor rektor student elev biolog geolog arkitekt ingeniør ingenjör advokat meteorolog politiker forfatter sanger
sångare jurist leder forsker trener træner lærer dommer ordfører borgmester borgermester mester spiller spelare
lensmann byråd kommunalråd borgarråd regionråd oppositionsråd landshövding fylkesmann statsforvalter gründer eier
ejer fisker baker bager politimester politiinspektør politiadvokat politioverbetjent politikommissær vicepolitiinspektør
operasjonsleder innsatsleder indsatsleder vaktleder vagtchef räddningsledare aksjonsleder analytiker analytiker
strateg kommentator konsulent konsult rådgiver rådgivare inspektør inspektör kommissær kommissarie keeper målmand
midtbanespiller spiss angriber forsvarer forsvarsspiller kaptein landstræner landslagssjef klubbdirektør skipper
pilot kaptajn offiser oberstløytnant major løytnant historiker arkeolog psykolog psykiater sosiolog sociolog teolog
prest präst präst præst imam fotograf regissør regissör instruktør komponist dirigent kunstner musiker rapper
sykepleier jordmor lege læge overlege overlæge kirurg tannlege psykiatriker epidemiolog statsepidemiolog virolog
statsminister utenriksminister finansminister riksdagsledamot stortingsrepresentant parlamentariker senator
nestleder viceordförande partileder partisekretær fraksjonsleder gruppeleder byrådsleder kommunedirektør
administrerende prosjektleder daglig-leder styreleder seksjonsleder avdelingsleder rådmann sorenskriver
ordførar leiar forskar trenar lærar dommar redaktørar talskvinner
"""
"""Roles whose definite form ends in -en."""
_ROLES_N = """
ledare forskare tränare läkare överläkare lärare domare åklagare kammaråklagare chefsåklagare författare skådespelare
fiskare åkare skidåkare förare borgmästare mästare försvarare målsägare spelare rådgivare utredare handläggare
handläggar ägare grundare brottsoffer ordförande sjuksköterska barnmorska polismästare fotbollsspelare konstnär
bonde granne kollega talesperson talesman talesperson presstalesperson kriminalkommissarie generaldirektör
pressekreterare generalsekreterare sekreterare statssekreterare riksåklagare myndighetschef programledare
sångerska skuespillerinde formand nabo kunde gårdeier forsvarer bistandsadvokat
sygeplejerske fagforeningsleder
"""
"""Roles whose definite form ends in -n."""
ROLES = """
kunde kund anhörig pårörande pårørende medlem ledamot regissören vd adm. direktør konsernsjef koncernchef koncerndirektør
anklager anklageren aktor aktoren vitne vittne vidne nabo granne bonde bonden fisker mor far pappa mamma moren faren
mannen kvinnan kvinnen kvinden manden mann kvinne kvinde man kvinna pojken flickan gutten jenta drengen pigen
brandchef brannsjef bibliotekar bibliotekarie forsker vakthavende kunden ordföranden projektledaren vitnet vittnet
lagkapten lagkaptein ungdomsleder statsråden offiseren riksrevisor klubbordförande huvudskyddsombud skyddsombud
ombudsman ombudsmannen ombudsmand tillitsvalgt tillidsmand tillitsvald facksekreterare målvakt målvakten backen
forwarden anfallaren mittfältaren keeperen spissen spelarn fansen drottning drottningen dronning dronningen kung
kone konen kona hustru hustrun hustruen fru frun maka makan make sambo samboen samboer samboeren kæreste kæresten
kjæreste kjæresten ektemann ektemannen ægtemand ægtemanden søn sønnen sønn son sonen datter datteren dattera dotter
dottern søster søsteren søstera syster systern bror broren broder broderen brodern
bedstemor bestemor mormor farmor
prinsessa prinsesse prinsessen kronprins kronprinsen kronprinsesse frontfigur musikern rapparen verten gjesten
"""
ROLE_ENDINGS = """
minister ministern ministeren statsråd statsråden sjef sjefen chef chefen leder lederen ledare ledaren leiar leiaren
talsmann talsmannen talsmand talsmanden talskvinne talskvinnan talskvinden talsperson talspersonen talesperson
talespersonen direktør direktøren direktör direktören sekretær sekretæren sekreterare sekreteraren ordfører
ordføreren ordförande ordföranden ordførar advokat advokaten forsker forskeren forskare forskaren professor
professoren professorn trener treneren træner træneren tränare tränaren økonom økonomen ekonom ekonomen politiker
politikeren politikern representant representanten ekspert eksperten expert experten lege legen læge lægen läkare
läkaren lærer læreren lärare läraren dommer dommeren domare domaren redaktør redaktøren redaktör redaktören mester
mesteren mästare mästaren formand formanden åklagare åklagaren anklager författare författaren forfatter forfatteren
spiller spilleren spelare spelaren kommissarie kommissær inspektør inspektör ombud ombudsman råd borgmester
regionrådet kommunalrådet borgarrådet oppositionsrådet landstingsrådet fogden fogde sekreterer kaptenen kapteinen
rådgivare rådgiver analytiker analytikeren analytikern konsulent konsult meteorolog biolog historiker psykolog
ingeniør ingenjör åkare åkaren løper løperen seilare ledamot ledamoten kapten kaptein kaptajn direktørar
"""
_COLLECTIVES = """
politiet polisen politi regjeringen regeringen regeringa regjeringa partiet partiene styret styrelsen bestyrelsen
kommunen fylket regionen selskapet selskabet bolaget företaget firmaet virksomheden bedriften konsernet koncernen
klubben laget foreningen föreningen forbundet förbundet facket fagforeningen familien familjen retten tingretten
tingsrätten lagmannsretten hovrätten byretten domstolen landsretten høyesterett høyesteret åklagarmyndigheten
påtalemyndigheten anklagemyndigheten myndighetene myndigheterna myndighederne ministeriet departementet
departement direktoratet etaten forsvaret försvaret hæren militæret brannvesenet räddningstjänsten beredskabet
sykehuset sjukhuset hospitalet universitetet skolen skolan banken byrået byrån nyhetsbyrået nyhedsbureauet bureauet
naboene grannarna naboerne beboerne beboerna beboere boende kritikere kritikerne kritiker kritikerna eksperter
ekspertene eksperterne experter experterna forskerne forskarna forskere forskare foreldre foreldrene föräldrar
föräldrarna forældre forældrene vitner vitnene vittnen vittnena vidner vidnerne ögonvittnen øyenvitner øjenvidner
demonstranter demonstrantene demonstranterne demonstranterna elevene eleverna eleverne lærerne lærarane lärarna
legene läkarna lægerne arbeiderne arbetarna ansatte anställda medarbejderne medarbetarna passasjerer passagerare
passagerer passagererne aktivister aktivistene aktivisterna aktivisterne politikere politikerne politiker
politikerna opposisjonen oppositionen kilder källor kilderne kildene velgerne väljarna vælgerne advokater
analytikere analytiker økonomer ekonomer fansen supporterne publikum organisasjonen organisationen fondet
operatøren sentralen regissørene bøndene bönderna landmænd landmændene fiskerne fiskarna pårørende anhöriga
källa kilde källor person personer personen kildene
utvalget utskottet udvalget nämnden nemnda kommisjonen kommissionen rådet stortinget riksdagen folketinget sjøfolk
åklagarna statsmakterna facken fackförbundet arbetsgivarna arbeidsgiverne arbejdsgiverne investorer
"""
_PAPERS = """
rapport rapporten studie studien studiet tidningen tidning avisen avis pressmeddelande pressmeddelandet pressemelding
pressemeldingen pressemeddelelse pressemeddelelsen meddelelse meddelelsen melding meldingen undersøkelse
undersøkelsen undersøgelse undersøgelsen undersökning undersökningen måling målingen mätning mätningen dommen domen
kjennelsen beslutet afgørelsen brevet brev uttalelse uttalelsen uttalandet uttalande udtalelse udtalelsen erklæring
erklæringen tiltalen åtalet siktelsen statistik statistikken statistiken siffror tall tal kronikk kronikken debattartikel
debattartikeln notat notatet dokumentet dokumentene dokumenter handlingarna remissvar remissvaret høringssvar
høringssvaret utredningen betænkningen prognosen prognose prognos analysen analyse analys magasinet bladet
nettavisen sajten nettstedet sidan innlegget inlägget opslag opslaget artikkelen artikeln artiklen
"""


def regular(infinitives: str, *, cut: str, present: str, past: str, participle: str) -> str:
    """The lines of a verb table for verbs with regular forms.

    Args:
        infinitives: parted by spaces.
        cut: what the infinitive ends with and the other forms do not.
        present: ending of the present.
        past: ending of the past.
        participle: ending of the form after "har".

    Example:
        >>> regular("kommentera", cut="a", present="ar", past="ade", participle="at")
        'kommentera: kommenterar kommenterade | kommenterat'
    """
    lines = []
    for infinitive in infinitives.split():
        stem = infinitive.removesuffix(cut)
        lines.append(f"{infinitive}: {stem}{present} {stem}{past} | {stem}{participle}")
    return "\n".join(lines)


def _definite(nouns: str, ending: str) -> list[str]:
    return [noun + ending for noun in nouns.split() if not noun.endswith("råd")]


_GENERIC = """
norskan svenskan danskan finskan norrmannen svensken dansken finländaren tysken ryssen fransmannen engelsmannen
amerikanen italienaren spanjoren nordmannen tyskeren franskmannen amerikaneren svenskeren nordmanden italieneren
mannen kvinnan kvinnen kvinden manden statsråden statsråden drottningen dronningen kongen kungen forfatteren författaren
artisten regissøren regissören instruktøren skuespilleren skådespelaren skuespillerinden sangeren sångaren sångerskan
politikeren politikern økonomen ekonomen professoren professorn forskeren forskaren historikeren historikern legen
läkaren lægen overlegen overlægen advokaten direktøren direktören musikeren musikern kunstneren konstnären komikeren
komikern pensjonisten pensionären trebarnsmoren tobarnsmoren trebarnspappan tvåbarnsmamman toppsjefen topchefen
forballspilleren fotbollsspelaren fotballspilleren fodboldspilleren superstjernen veteranen landslagsspilleren jenta
gutten pojken flickan drengen pigen tenåringen teenageren tonåringen studenten eleven
"""
_AGED = tuple(
    f"{years}-{noun}" for years in range(10, 100) for noun in ("åringen", "årige", "åriga")
)
"""Somebody who was named before: "23-åringen"."""


def scandinavian(
    code: str,
    *,
    function_words: Mapping[str, str],
    speak: str,
    think: str,
    call: str,
    reading: str,
    according: str,
    calendar: str,
    closing: str = "",
    belonging: str,
    collectives: str = "",
    papers: str = "",
    organisations: str,
    plural: str,
    scare_before: str,
    labelling: str,
    no_label: str,
    agencies: str,
    determined: str = "",
    titles: str = "",
    verb_endings: str = "er ar te de as es",
    definite_endings: Iterable[str] = ("", "en", "n", "et"),
) -> Language:
    """One of the three, of what is its own; see `build` for the rest."""
    return build(
        code,
        function_words=function_words,
        speak=speak,
        think=think,
        call=call,
        reading=reading,
        according=according,
        closing=closing,
        calendar=calendar,
        belonging=belonging,
        determined=determined,
        roles=" ".join(
            (ROLES, _ROLES_EN, _ROLES_N, *_definite(_ROLES_EN, "en"), *_definite(_ROLES_N, "n"))
        ),
        role_endings=ROLE_ENDINGS,
        generic=" ".join((*_GENERIC.split(), *_AGED)),
        papers=f"{_PAPERS} {papers}",
        collectives=f"{_COLLECTIVES} {collectives}",
        organisations=organisations,
        titles=titles,
        agencies=agencies,
        male="han honom ham",
        female="hun hon ho henne hende",
        plural=plural,
        male_names=_nordic_names.MALE,
        female_names=_nordic_names.FEMALE,
        male_titles="kung kungen konge kongen prins talsmann talsmand far pappa mannen manden faren gutten pojken",
        female_titles="""drottning dronning prinsesse prinsessa talskvinne talskvinna mor mamma kvinnan
            kvinnen kvinden kone konen kona hustru hustrun hustruen fru frun maka makan datter datteren dotter
            dottern søster søsteren syster systern moren jenta flickan pigen sångerska""",
        name_particles="von van de af da la el al bin",
        definite="den det de denne denna",
        scare_before=scare_before,
        labelling=labelling,
        no_label=no_label,
        splitter=r"(\w+-(?=\s(?:och|og|eller)\s)|\w+(?:(?:['’.\-‑&@]|:(?=[a-zåäöæø]{1,4}\b))\w+)*|\S)",
        wording="""svaret beskeden beskedet beskjeden meldingen budskapet budskabet opfordringen oppfordringen
            kommentaren reaktionen reaksjonen uppmaningen svar beskjed besked""",
        suffixed=True,
        speech=",",
        verb_endings=verb_endings,
        bare_clauses=True,
        predicates=True,
        definite_endings=" ".join(ending or "-" for ending in definite_endings),
    )
