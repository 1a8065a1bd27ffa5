"""Finnish: word lists."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType

import attrs

from newsdoc.quotes.declension import Cases
from newsdoc.quotes.language import Language
from newsdoc.quotes.languages import _nordic_names
from newsdoc.quotes.languages._build import build
from newsdoc.quotes.languages._declined import declined, finnish

_FUNCTION_WORDS = {
    "D": """se tämä tuo nämä ne nuo kaikki jokainen eräs yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan
        yhdeksän kymmenen moni monet useat muutama jokin joku toinen toiset muut molemmat""",
    "H": "hänen heidän minun meidän sen niiden sinun teidän",
    "h": "hän he minä me sinä te",
    "o": "häntä itse itsensä heitä minua meitä hänelle heille minulle meille",
    "t": "että ettei etteivät",
    "w": "joka jotka jonka joiden jota jossa josta jolla jolle",
    "q": "mikä mitä miksi miten kuka kuinka milloin missä",
    "C": "kun jos koska vaikka jotta ennen kunnes sillä mikäli",
    "c": "ja tai mutta sekä eli vaan",
    "p": "ilman ennen vastaan kohti pitkin",
    "a": "on oli ovat olivat olisi ei eivät saa voi täytyy pitäisi aikoo",
    "r": """myös jo nyt sitten täällä siellä tänään eilen huomenna edelleen kuitenkin vielä aina hyvin
        vain lisäksi samalla toisaalta aiemmin myöhemmin nykyisin usein silti puolestaan juuri taas
        tällöin lopuksi suoraan jälleen nimittäin todella melko erittäin siis koskaan""",
    "T": "mukaan mielestä mukaansa mielestään",
    "W": "illalla aamulla päivällä viikolla yöllä iltapäivällä viikonloppuna",
    "z": "kuten",
}
_SPEAK = """
sanoa: sanoo sanoi sanovat sanoivat | sanonut sanoneet sanottu
kertoa: kertoo kertoi kertovat kertoivat | kertonut kertoneet
todeta: toteaa totesi toteavat totesivat | todennut
lisätä: lisää lisäsi lisäävät lisäsivät | lisännyt
korostaa: korostaa korosti korostavat korostivat | korostanut
painottaa: painottaa painotti painottavat | painottanut
muistuttaa: muistuttaa muistutti muistuttavat | muistuttanut
arvioida: arvioi arvioivat | arvioinut arvioineet
kirjoittaa: kirjoittaa kirjoitti kirjoittavat kirjoittivat | kirjoittanut
vastata: vastaa vastasi vastaavat | vastannut
selittää: selittää selitti selittävät | selittänyt
vakuuttaa: vakuuttaa vakuutti vakuuttavat | vakuuttanut
varoittaa: varoittaa varoitti varoittavat | varoittanut
väittää: väittää väitti väittävät väittivät | väittänyt
myöntää: myöntää myönsi myöntävät | myöntänyt
ilmoittaa: ilmoittaa ilmoitti ilmoittavat ilmoittivat | ilmoittanut
vahvistaa: vahvistaa vahvisti vahvistavat | vahvistanut
kommentoida: kommentoi kommentoivat | kommentoinut
kuvailla: kuvailee kuvaili kuvailevat | kuvaillut
kuvata: kuvaa kuvasi | kuvannut
kysyä: kysyy kysyi kysyvät | kysynyt
huudahtaa: huudahtaa huudahti
huutaa: huutaa huusi huutavat huusivat
huokaista: huokaisee huokaisi
huoata: huokaa
jatkaa: jatkaa jatkoi jatkavat | jatkanut
kritisoida: kritisoi kritisoivat
vaatia: vaatii vaati vaativat | vaatinut
luvata: lupaa lupasi lupaavat | luvannut
muistella: muistelee muisteli
pohtia: pohtii pohti pohtivat
tiivistää: tiivistää tiivisti
täsmentää: täsmentää täsmensi
tarkentaa: tarkentaa tarkensi
naurahtaa: naurahtaa naurahti
nauraa: nauraa nauroi
hymyillä: hymyilee hymyili
raportoida: raportoi
linjata: linjaa linjasi | linjannut
perustella: perustelee perusteli perustelevat | perustellut
ihmetellä: ihmettelee ihmetteli
kehua: kehuu kehui
kiittää: kiittää kiitti kiittelee kiitteli
moittia: moittii moitti
arvostella: arvostelee arvosteli
huomauttaa: huomauttaa huomautti huomauttavat | huomauttanut
tähdentää: tähdentää tähdensi
alleviivata: alleviivaa alleviivasi
toivottaa: toivottaa toivotti
ehdottaa: ehdottaa ehdotti ehdottavat | ehdottanut
esittää: esittää esitti
viestiä: viestii viesti
viestittää: viestittää viestitti
tviitata: tviittaa tviittasi
twiitata: twiittaa twiittasi
paljastaa: paljastaa paljasti | paljastanut
tunnustaa: tunnustaa tunnusti | tunnustanut
valittaa: valittaa valitti valittelee valitteli
harmitella: harmittelee harmitteli
iloita: iloitsee iloitsi
riemuita: riemuitsee riemuitsi
vitsailla: vitsailee vitsaili
puolustautua: puolustautuu puolustautui
kiteyttää: kiteyttää kiteytti
summata: summaa summasi
analysoida: analysoi
ennustaa: ennustaa ennusti ennustavat | ennustanut
ennakoida: ennakoi
uhata: uhkaa uhkasi
kehottaa: kehottaa kehotti kehottavat | kehottanut
neuvoa: neuvoo neuvoi
pyytää: pyytää pyysi
tiedottaa: tiedottaa tiedotti tiedottavat | tiedottanut
julistaa: julistaa julisti | julistanut
tokaista: tokaisee tokaisi
töksäyttää: töksäyttää töksäytti
kuitata: kuittaa kuittasi
sivaltaa: sivaltaa sivalsi
mainita: mainitsee mainitsi mainitsevat | maininnut
huomioida: huomioi
hehkuttaa: hehkuttaa hehkutti
puhista: puhisee
tilittää: tilittää tilitti
avautua: avautuu avautui
taustoittaa: taustoittaa
katsoa: katsoo katsoi katsovat
todistaa: todistaa todisti
päätellä: päättelee päätteli
kiistää: kiistää kiisti kiistävät | kiistänyt
osoittaa: osoittaa osoitti osoittavat | osoittanut
rauhoitella: rauhoittelee rauhoitteli rauhoittaa
vähätellä: vähättelee vähätteli
hämmästellä: hämmästelee hämmästeli
päivitellä: päivittelee päivitteli
tuumata: tuumaa tuumasi tuumii
letkauttaa: letkauttaa letkautti
heittää: heittää heitti
muotoilla: muotoilee muotoili
pahoitella: pahoittelee pahoitteli
jyrähtää: jyrähtää jyrähti
puuskahtaa: puuskahtaa puuskahti
parahtaa: parahtaa parahti
kuiskata: kuiskaa kuiskasi
mutista: mutisee mutisi
hihkua: hihkuu hihkui hihkaisee hihkaisi
virnistää: virnistää virnisti
lohkaista: lohkaisee lohkaisi
napauttaa: napauttaa napautti
suositella: suosittelee suositteli
vedota: vetoaa vetosi vetoavat
kannustaa: kannustaa kannusti
onnitella: onnittelee onnitteli
oikaista: oikaisee oikaisi
kumota: kumoaa kumosi
torjua: torjuu torjui
arvella: arvelee arveli arvelevat
nähdä: näkee näki
surra: suree suri
huolestua: huolestuu
ihastella: ihastelee ihasteli
kertoilla: kertoilee kerrataan
raportoida: raportoivat
selvittää: selvittää selvitti
selostaa: selostaa selosti
varmistaa: varmistaa varmisti
väläyttää: väläyttää väläytti
ounastella: ounastelee ounasteli
tulkita: tulkitsee tulkitsi
listata: listaa listasi
laskea: laskeskelee
yhtyä: yhtyy yhtyi
säestää: säestää säesti
kysellä: kyselee kyseli
ihmetellä: ihmettelevät
kuulua: kuuluu kuului
julkaista: julkaisi
lausua: lausuu lausui lausahtaa lausahti
"""
_THINK = """
uskoa: uskoo uskoi uskovat | uskonut
toivoa: toivoo toivoi toivovat | toivonut
pelätä: pelkää pelkäsi pelkäävät | pelännyt
epäillä: epäilee epäili epäilevät | epäillyt
olettaa: olettaa oletti
odottaa: odottaa odotti
tietää: tietää tiesi
ajatella: ajattelee ajatteli
"""
_CALL = """
kutsua: kutsuu kutsui kutsuvat | kutsunut
nimittää: nimittää nimitti
luonnehtia: luonnehtii luonnehti luonnehtivat | luonnehtinut
pitää: pitää piti pitävät
puhua: puhuu puhui puhuvat
haukkua: haukkui haukkuu
syyttää: syyttää syytti syyttävät
tuomita: tuomitsee tuomitsi
"""
_GENITIVES = """
sen=nen äen=äki hden=hti oen=oki emen=emi rven=rvi aren=ari oren=ori lmen=lmi sken=ski mmen=mpi iven=ivi rmen=rmi
irran=irta annan=anta nteen=nne
ineen=ine eteen=ede kareen=kare nnan=nta nnän=ntä nnon=nto nnön=ntö nnun=ntu mman=mpa mmän=mpä ngan=nka ngon=nko
dan=ta dän=tä don=to dön=tö dun=tu ston=sto stön=stö lan=la län=lä ran=ra rän=rä ron=ro rön=rö ton=tto
von=vo non=no nön=nö hon=ho hön=hö lon=lo lön=lö pon=po jon=jo jön=jö aakson=aakso jun=ju jyn=jy run=ru lun=lu
vun=vu kun=kku tun=ttu jan=ja jän=jä van=va vän=vä han=ha hän=hä kan=kka kän=kkä pan=ppa pän=ppä llin=lli nnin=nni
tin=tti kin=kki pin=ppi
sonin=son manin=man bergin=berg strömin=ström qvistin=qvist lundin=lund bbin=bb mpin=mp lmin=lm ndin=nd
"""
"""Endings of surnames in the genitive and those of the nominative."""


def _cases() -> Cases:
    """How names are declined: in "Eeva Rannan" only the surname is."""
    pairs = tuple(
        (end, instead) for end, _, instead in (one.partition("=") for one in _GENITIVES.split())
    )
    names = f"{_nordic_names.MALE} {_nordic_names.FEMALE} {_MORE_MEN} {_MORE_WOMEN}".split()
    endings = MappingProxyType({"g": pairs})
    doubtful = MappingProxyType({name.lower(): (name, "g") for name in names})
    known = frozenset(name.lower() for name in names)
    return Cases(doubtful=doubtful, surnames=endings, certain=endings, known=known)


_MORE_MEN = """
Aapo Aaro Ahti Akseli Aku Aleksanteri Allan Anssi Ari Arttu Arvo Atte Eemeli Eerik Eino Elmeri Emppu Ensio Erkki Esko
Hannes Heino Henri Henrikki Hermanni Iiro Iivo Ilari Ilmari Ismo Jaakkima Jani Janne Jarkko Jarno Jere Jesse Joel
Joonas Jooseppi Juho Juhana Jukka-Pekka Jyri Jyrki Kaarlo Kai Kalervo Kalevi Kalle Kauko Keijo Klaus Konsta Kyösti
Lasse Leo Luukas Markku Martti Matias Mikael Miika Niilo Oiva Olavi Onni Oskari Ossi Otso Panu Patrik Pauli Perttu
Pertti Pietari Raimo Rami Rauno Reijo Reino Roope Sakari Samu Samuli Santeri Santtu Saku Sauli Severi Simo Taisto
Taneli Tarmo Taavi Tatu Teemu Teppo Teuvo Toivo Topi Tuukka Tuure Ukko Urho Urpo Valtteri Veijo Veli Vilho Viljami
Vilppu Yrjö
"""
_MORE_WOMEN = """
Aila Aili Aliisa Alina Amanda Anneli Annika Annina Anniina Arja Aune Auli Eeva-Liisa Elisa Ella Elsi Emilia Eveliina
Hanna Hannele Hanne Heini Heta Hilda Hilja Iina Iiris Ilona Irja Irmeli Jasmin Jatta Jutta Kaija Kaisu Karoliina
Kerttu Kirsi Kristiina Kyllikki Lahja Lea Lempi Lilja Linnea Lotta Maarit Maija Maiju Maiju Mai Maria Marika Marita
Marjo Marjut Martta Matleena Mervi Mira Miia Mimmi Mona Nea Netta Niina Nelli Oona Orvokki Peppi Petra Pinja Pipsa
Pia Raili Raisa Ronja Roosa Saija Saila Salla Sara Sari Satu-Maaria Seija Senja Siiri Silja Silvia Sini Sirkka Sirkku
Sirkka-Liisa Sofia Sonja Susanna Susanne Taina Taru Terttu Tiia Tuuli Tytti Ulla-Maija Veera Venla Viivi Vilma Virpi
"""


@cache
def load() -> Language:
    """The Finnish language data, built once.

    Example:
        >>> load().forms["sanoi"].lemma
        'sanoa'
    """
    language = build(
        "fi",
        function_words=_FUNCTION_WORDS,
        speak=_SPEAK,
        think=_THINK,
        call=_CALL,
        own_views="""hänen mukaansa, heidän mukaansa, hänen mielestään, heidän mielestään, hänen arvionsa mukaan,
            heidän arvionsa mukaan, hänen sanojensa mukaan, hänen näkemyksensä mukaan""",
        calendar="""maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
            tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa heinäkuussa elokuussa
            syyskuussa lokakuussa marraskuussa joulukuussa maanantai-iltana tiistai-iltana keskiviikkoiltana
            torstai-iltana perjantai-iltana lauantai-iltana sunnuntai-iltana""",
        titles="tri prof",
        roles="""presidentti pormestari kansanedustaja senaattori asianajaja tuomari syyttäjä professori
            tutkija ekonomisti asiantuntija lääkäri kenraali eversti valmentaja pelaaja näyttelijä ohjaaja
            laulaja kirjailija toimittaja piispa paavi kuningas prinssi yrittäjä perustaja maanviljelijä
            kalastaja puheenjohtaja suurlähettiläs ehdokas opettaja opiskelija poliisi todistaja asukas
            omistaja insinööri biologi arkkitehti leipuri lentäjä taiteilija rehtori johtaja tiedottaja mies
            luottamusmies pääluottamusmies kapteeni majuri luutnantti komisario rikoskomisario rikosylikomisario
            ylikomisario konstaapeli vanginvartija palomestari palopäällikkö pelastuspäällikkö meteorologi geologi
            historioitsija arkeologi psykologi psykiatri sosiologi virologi epidemiologi ylilääkäri hoitaja
            sairaanhoitaja kätilö farmaseutti apteekkari rovasti pappi kirkkoherra arkkipiispa imaami analyytikko
            strategi kommentaattori konsultti neuvonantaja edunvalvoja lakimies juristi notaari tulkki
            kääntäjä runoilija säveltäjä kapellimestari muusikko räppäri muotoilija kuvataiteilija valokuvaaja
            maalivahti hyökkääjä puolustaja keskikenttäpelaaja päävalmentaja hiihtäjä juoksija mäkihyppääjä
            nyrkkeilijä urheilija kuljettaja viljelijä metsänomistaja emäntä isäntä kauppias ravintoloitsija
            kokki myyjä sijoittaja pankkiiri toimitusjohtaja pääsihteeri valtiosihteeri erityisavustaja
            europarlamentaarikko meppi poliitikko aktivisti vapaaehtoinen naapuri ystävä kollega isä poika veli
            puoliso vaari eläkeläinen potilas matkustaja turisti asiakas silminnäkijä epäilty uhri vastaaja""",
        generic="""mies nainen tutkija professori kirjailija ohjaaja näyttelijä laulaja taiteilija valmentaja
            ministeri pääministeri presidentti kansanedustaja poliitikko ekonomisti asiantuntija johtaja
            lääkäri historioitsija meteorologi pormestari puheenjohtaja toimitusjohtaja piispa muusikko kapteeni
            opettaja yrittäjä eläkeläinen""",
        role_endings="""ministeri johtaja päällikkö puheenjohtaja tutkija sihteeri valmentaja tiedottaja
            edustaja asiantuntija lääkäri insinööri komisario professori mestari nainen mies analyytikko
            ekonomisti toimittaja syyttäjä tuomari opettaja pelaaja kirjailija neuvos""",
        female_roles="kuningatar prinsessa äiti puhenainen nainen tytär sisko vaimo mummo rouva emäntä",
        papers="""raportti tutkimus lehti tiedote selvitys kysely mittaus päätös tuomio lausunto kannanotto
            kirje artikkeli julkaisu verkkolehti ennuste""",
        collectives="""asukkaat asiantuntijat viranomaiset tutkijat vanhemmat naapurit kalastajat poliisi hallitus
            ministeriö oppositio yhtiö yritys kaupunki kunta liitto järjestö seura puolue komissio oikeus
            hovioikeus käräjäoikeus eduskunta pelastuslaitos yliopisto pankki sairaala koulu virasto
            laitos opettajat oppilaat lääkärit hoitajat silminnäkijät todistajat lähteet mielenosoittajat aktivistit
            matkustajat viljelijät yrittäjät työntekijät kriitikot kannattajat fanit poliitikot kansanedustajat
            ekonomistit syyttäjät puolustusvoimat rajavartiolaitos tulli""",
        organisations="""poliisi ministeriö hallitus puolue yliopisto pankki stt reuters yk nato eu oy oyj liitto
            yle thl hs kokoomus keskusta perussuomalaiset vihreät vasemmistoliitto sdp rkp kela nordea fortum
            sanomat yhdistys säätiö virasto laitos komissio kaupunki kunta keskus tulli supo akt sak ek""",
        common="hän hänen hänelle",
        plural="he heidän",
        male_names=f"{_nordic_names.MALE} {_MORE_MEN}",
        female_names=f"{_nordic_names.FEMALE} {_MORE_WOMEN}",
        male_titles="kuningas prinssi isä poika veli mies herra",
        female_titles="kuningatar prinsessa äiti nainen tytär sisko rouva",
        agencies="STT Yle HS Reuters AFP AP MTV Iltalehti Ilta-Sanomat Aamulehti",
        definite="se tämä",
        scare_before="""sanottu sanotut sanottua kirja elokuva romaani nimeltä nimeltään levy albumi laulu kappale
            näytelmä sarja ohjelma teos lehti näyttely hanke kampanja operaatio sana termi käsite ns lempinimi""",
        labelling="sitä",
        no_label="kuva lähde kysymys vastaus lue oikaisu",
        splitter=r"(\w+-(?=\s(?:ja|tai|sekä)\s)|\w+(?:(?:['’.\-‑&@]|:(?=[a-zåäö]{1,5}\b))\w+)*|\S)",
        suffixed=True,
        speech=",",
        subject_first=True,
        predicates=True,
        verb_endings="aa ää ee oo i",
        definite_endings="-",
    )
    nouns = " ".join(sorted(language.roles | language.collectives | language.papers))
    nominatives, genitives = declined(nouns, finnish, not_forms=language.tags)
    return attrs.evolve(
        language,
        tags=MappingProxyType({**genitives, **language.tags}),
        roles=language.roles
        | {form for form, (noun, _) in nominatives.items() if noun in language.roles},
        cases=attrs.evolve(_cases(), nouns=nominatives),
        person_endings=MappingProxyType(dict.fromkeys(("lainen", "läinen"), "unknown")),
        located=("lla", "llä", "ssa", "ssä", "sta", "stä", "lta", "ltä"),
        attributes_of_place=("va", "vä", "nut", "nyt"),
        closing_commas=True,
    )
