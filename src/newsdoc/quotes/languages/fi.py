"""Finnish: word lists."""

from __future__ import annotations

from functools import cache

from newsdoc.quotes.language import Language
from newsdoc.quotes.languages import _nordic_names
from newsdoc.quotes.languages._build import build

_FUNCTION_WORDS = {
    "D": "se tämä tuo nämä ne nuo kaikki jokainen eräs kaksi kolme neljä viisi kuusi seitsemän kahdeksan",
    "H": "hänen heidän minun meidän sen niiden",
    "h": "hän he minä me sinä te",
    "o": "häntä itse itsensä",
    "t": "että",
    "w": "joka jotka jonka",
    "q": "mikä mitä miksi miten",
    "C": "kun jos koska vaikka jotta ennen kunnes",
    "c": "ja tai mutta sekä eli",
    "p": "ilman ennen jälkeen kanssa vastaan",
    "a": "on oli ovat olivat olisi",
    "r": """ei myös jo nyt sitten täällä siellä tänään eilen huomenna edelleen kuitenkin vielä aina hyvin
        vain lisäksi samalla toisaalta""",
    "T": "mukaan mielestä",
    "W": "illalla aamulla päivällä viikolla",
}
_SPEAK = """
sanoa: sanoo sanoi sanovat sanoivat | sanonut sanottu
kertoa: kertoo kertoi kertovat kertoivat | kertonut
todeta: toteaa totesi toteavat totesivat | todennut
lisätä: lisää lisäsi lisäävät | lisännyt
korostaa: korostaa korosti korostavat | korostanut
painottaa: painottaa painotti | painottanut
muistuttaa: muistuttaa muistutti muistuttavat | muistuttanut
arvioida: arvioi arvioivat | arvioinut
kirjoittaa: kirjoittaa kirjoitti kirjoittavat | kirjoittanut
vastata: vastaa vastasi vastaavat | vastannut
selittää: selittää selitti selittävät | selittänyt
vakuuttaa: vakuuttaa vakuutti | vakuuttanut
varoittaa: varoittaa varoitti varoittavat | varoittanut
väittää: väittää väitti väittävät | väittänyt
myöntää: myöntää myönsi myöntävät | myöntänyt
ilmoittaa: ilmoittaa ilmoitti ilmoittavat | ilmoittanut
vahvistaa: vahvistaa vahvisti | vahvistanut
kommentoida: kommentoi kommentoivat | kommentoinut
kuvailla: kuvailee kuvaili | kuvaillut
kysyä: kysyy kysyi kysyvät | kysynyt
huudahtaa: huudahtaa huudahti
huutaa: huutaa huusi huutavat
jatkaa: jatkaa jatkoi jatkavat | jatkanut
kritisoida: kritisoi kritisoivat
vaatia: vaatii vaati vaativat | vaatinut
luvata: lupaa lupasi lupaavat
muistella: muistelee muisteli
pohtia: pohtii pohti
tiivistää: tiivistää tiivisti
täsmentää: täsmentää täsmensi
naurahtaa: naurahtaa naurahti
raportoida: raportoi
"""
_THINK = """
uskoa: uskoo uskoi uskovat | uskonut
toivoa: toivoo toivoi toivovat
pelätä: pelkää pelkäsi pelkäävät
katsoa: katsoo katsoi katsovat
kiistää: kiistää kiisti
"""
_CALL = """
kutsua: kutsuu kutsui kutsuvat
nimittää: nimittää nimitti
pitää: piti pitävät
puhua: puhuu puhui puhuvat
"""


@cache
def load() -> Language:
    """The Finnish language data, built once.

    Example:
        >>> load().forms["sanoi"].lemma
        'sanoa'
    """
    return build(
        "fi",
        function_words=_FUNCTION_WORDS,
        speak=_SPEAK,
        think=_THINK,
        call=_CALL,
        calendar="""maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
            tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa heinäkuussa elokuussa
            syyskuussa lokakuussa marraskuussa joulukuussa""",
        roles="""presidentti pormestari kansanedustaja senaattori asianajaja tuomari syyttäjä professori
            tutkija ekonomisti asiantuntija lääkäri kenraali eversti valmentaja pelaaja näyttelijä ohjaaja
            laulaja kirjailija toimittaja piispa paavi kuningas prinssi yrittäjä perustaja maanviljelijä
            kalastaja puheenjohtaja suurlähettiläs ehdokas opettaja opiskelija poliisi todistaja asukas
            omistaja insinööri biologi arkkitehti leipuri lentäjä taiteilija rehtori johtaja tiedottaja""",
        role_endings="""ministeri johtaja päällikkö puheenjohtaja tutkija sihteeri valmentaja tiedottaja
            edustaja asiantuntija lääkäri insinööri komisario professori mestari""",
        female_roles="kuningatar prinsessa äiti puhenainen",
        papers="raportti tutkimus lehti tiedote",
        collectives="asukkaat asiantuntijat viranomaiset tutkijat vanhemmat naapurit kalastajat",
        organisations="poliisi ministeriö hallitus puolue yliopisto pankki stt reuters yk nato eu oy liitto",
        common="hän",
        plural="he",
        male_names=_nordic_names.MALE,
        female_names=_nordic_names.FEMALE,
        definite="se tämä",
        scare_before="niin-sanottu kirja elokuva romaani nimeltä",
        labelling="sitä",
        no_label="kuva lähde",
        suffixed=True,
        speech=",",
        subject_first=True,
        verb_endings="aa ää ee oo i",
    )
