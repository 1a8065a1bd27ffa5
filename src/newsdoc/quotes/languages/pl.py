"""Polish: word lists."""

from __future__ import annotations

from functools import cache

from newsdoc.quotes.language import Language
from newsdoc.quotes.languages._build import build

_FUNCTION_WORDS = {
    "D": "ten ta to te ci każdy każda wszyscy wszystkie kilka dwa dwie trzy cztery pięć sześć",
    "H": "jego jej ich swój swoją swoje swojego nasz nasza nasze mój moja",
    "h": "on ona oni one ja my pan pani",
    "o": "się mu im go ją nam mi",
    "i": "tam",
    "t": "że iż",
    "w": "który która które którzy którego",
    "q": "co jak dlaczego gdzie kiedy",
    "C": "gdy jeśli ponieważ chociaż choć żeby aby podczas zanim",
    "c": "i oraz a ale lub albo ani",
    "p": """w we na z ze do od po za o u przy przez dla bez pod nad przed między wobec przeciwko około
        według-p""",
    "f": "ds",
    "a": "jest są był była było byli będzie będą został została zostało",
    "r": """nie już też także jeszcze dziś dzisiaj wczoraj jutro potem dalej tu zawsze bardzo tylko
        jednak również ponadto następnie dodatkowo""",
    "W": "wieczorem rano roku tygodniu",
}
_SPEAK = """
powiedzieć: powiedział powiedziała powiedzieli powie
mówić: mówi mówił mówiła mówią mówili
stwierdzić: stwierdził stwierdziła stwierdzili stwierdza
podkreślić: podkreślił podkreśliła podkreślili podkreśla podkreślają podkreślał
dodać: dodał dodała dodali dodaje dodają
oświadczyć: oświadczył oświadczyła oświadczyli oświadcza
zaznaczyć: zaznaczył zaznaczyła zaznacza
wyjaśnić: wyjaśnił wyjaśniła wyjaśnili wyjaśnia wyjaśniał
przekonywać: przekonywał przekonywała przekonuje
ocenić: ocenił oceniła ocenili ocenia
zapewnić: zapewnił zapewniła zapewnili zapewnia
poinformować: poinformował poinformowała poinformowali informuje
przekazać: przekazał przekazała przekazali przekazuje
odpowiedzieć: odpowiedział odpowiedziała odpowiedzieli odpowiada
napisać: napisał napisała napisali pisze
przyznać: przyznał przyznała przyznali przyznaje
ostrzec: ostrzegł ostrzegła ostrzega ostrzegają
zapowiedzieć: zapowiedział zapowiedziała zapowiada
twierdzić: twierdzi twierdził twierdziła twierdzą
tłumaczyć: tłumaczy tłumaczył tłumaczyła
zauważyć: zauważył zauważyła zauważa
przypomnieć: przypomniał przypomniała przypomina
skomentować: skomentował skomentowała komentuje komentował
zapytać: zapytał zapytała pyta pytał
krzyknąć: krzyknął krzyknęła krzyczał krzyczeli
opowiadać: opowiada opowiadał opowiadała
żartować: żartuje żartował
wspominać: wspomina wspominał wspominała
apelować: apeluje apelował zaapelował zaapelowała
skrytykować: skrytykował skrytykowała krytykuje
obiecać: obiecał obiecała obiecuje
potwierdzić: potwierdził potwierdziła potwierdza
podsumować: podsumował podsumowała
relacjonować: relacjonuje relacjonował
wskazać: wskazał wskazała wskazuje
żalić się: żali żalił żaliła
"""
_THINK = """
sądzić: sądzi sądził sądzą
uważać: uważa uważał uważała uważają
wierzyć: wierzy wierzą
obawiać się: obawia obawiają
"""
_CALL = """
nazwać: nazwał nazwała nazwali nazywa
określić: określił określiła określili określa
opisać: opisał opisała
oskarżyć: oskarżył oskarżyła
"""


@cache
def load() -> Language:
    """The Polish language data, built once.

    Example:
        >>> load().forms["powiedziała"].lemma
        'powiedzieć'
    """
    return build(
        "pl",
        function_words=_FUNCTION_WORDS,
        speak=_SPEAK,
        think=_THINK,
        call=_CALL,
        according="według, zdaniem, w ocenie, jak podaje, w opinii",
        calendar="""poniedziałek wtorek środę środa czwartek piątek sobotę sobota niedzielę niedziela
            stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada
            grudnia""",
        titles="dr prof płk gen mec ks abp",
        courtesy="pan pani",
        roles="""prezydent premier minister wiceminister burmistrz wójt poseł senator dyrektor rzecznik
            sekretarz szef prezes przewodniczący prokurator adwokat sędzia profesor naukowiec badacz
            ekonomista historyk ekspert analityk lekarz komisarz generał pułkownik kapitan trener selekcjoner
            zawodnik piłkarz aktor reżyser piosenkarz pisarz autor dziennikarz biskup papież król książę
            przedsiębiorca założyciel rolnik rybak ambasador gubernator kandydat radny nauczyciel student
            strażak policjant świadek mieszkaniec właściciel inżynier biolog architekt piekarz pilot artysta
            marszałek wojewoda kanclerz lider""",
        female_roles="""rzeczniczka ministra prezydentka burmistrzyni posłanka senatorka dyrektorka szefowa
            prezeska przewodnicząca adwokatka profesorka badaczka ekonomistka historyczka ekspertka
            analityczka lekarka trenerka zawodniczka aktorka reżyserka pisarka autorka dziennikarka królowa
            radna nauczycielka studentka policjantka mieszkanka właścicielka matka sołtyska""",
        papers="raport komunikat gazeta agencja oświadczenie dziennik",
        collectives="""mieszkańcy eksperci krytycy władze śledczy protestujący rodzice świadkowie sąsiedzi
            naukowcy rolnicy rybacy""",
        organisations="""policja ministerstwo rząd partia uniwersytet bank pap reuters onz nato ue sąd
            prokuratura urząd""",
        male="on pan",
        female="ona pani",
        plural="oni one",
        male_names="""Adam Adrian Aleksander Andrzej Antoni Arkadiusz Artur Bartłomiej Bartosz Bogdan Bogusław
            Borys Bronisław Cezary Czesław Damian Daniel Dariusz Dawid Dominik Donald Edward Emil Eugeniusz
            Filip Franciszek Grzegorz Gustaw Henryk Hubert Ignacy Igor Jacek Jakub Jan Janusz Jarosław Jerzy
            Józef Julian Kacper Kamil Karol Kazimierz Konrad Krystian Krzysztof Lech Leszek Łukasz Maciej Marcin
            Marek Mariusz Mateusz Michał Mikołaj Mirosław Norbert Oskar Patryk Paweł Piotr Przemysław Radosław
            Rafał Robert Roman Ryszard Sebastian Sławomir Stanisław Stefan Szymon Tadeusz Tomasz Wacław
            Waldemar Wiktor Witold Władysław Włodzimierz Wojciech Zbigniew Zdzisław Zygmunt""",
        female_names="""Agata Agnieszka Aleksandra Alicja Aneta Anna Barbara Beata Bogumiła Bożena Celina
            Danuta Dominika Dorota Edyta Elżbieta Emilia Ewa Ewelina Gabriela Grażyna Halina Hanna Helena
            Ilona Irena Iwona Iza Izabela Jadwiga Janina Joanna Jolanta Julia Justyna Kamila Karolina Katarzyna
            Kinga Klaudia Krystyna Lidia Lucyna Magdalena Małgorzata Maria Marianna Mariola Marta Martyna
            Monika Natalia Nina Olga Patrycja Paulina Renata Róża Sylwia Teresa Urszula Wanda Weronika Wiesława
            Wioletta Zofia Zuzanna""",
        male_titles="pan król książę ks ojciec brat",
        female_titles="pani królowa siostra",
        scare_before="tak-zwany tzw tytuł książka film powieść pt",
        labelling="jako mianem",
        no_label="fot źródło uwaga",
        suffixed=True,
        drops_pronouns=True,
        speech="-",
    )
