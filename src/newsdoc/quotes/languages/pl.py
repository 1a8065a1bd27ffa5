"""Polish: word lists."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType

import attrs

from newsdoc.quotes.language import Language
from newsdoc.quotes.languages._build import build
from newsdoc.quotes.languages._declined import declined, polish
from newsdoc.quotes.languages._polish_names import FEMALE, MALE, cases

_FUNCTION_WORDS = {
    "D": """ten ta to te ci tego tej tych każdy każda wszyscy wszystkie kilka kilku dwa dwie dwóch dwaj trzy trzech
        cztery czterech pięć pięciu sześć siedem osiem dziewięć dziesięć jeden jedna jedno inny inna inni inne wielu
        wiele część większość taki taka takie niektórzy niektóre obaj obie oba pan pani państwo pana pani panu sam sama sami""",
    "H": "jego jej ich swój swoją swoje swojego swoim swojej nasz nasza nasze naszego mój moja moje wasz wasza",
    "h": "on ona oni one ja my",
    "o": """dziennikarzom dziennikarzowi reporterom reporterowi mediom prasie agencji stacji telewizji portalowi
        gazecie dziennikowi redakcji widzom słuchaczom czytelnikom zebranym kibicom posłom radnym internautom
        mieszkańcom policjantom śledczym się mu im go ją nam mi mnie nas im niej nim sobie wam was ci""",
    "i": "tam",
    "t": "że iż",
    "w": "który która które którzy którego której których któremu którą którym",
    "q": "co dlaczego gdzie kiedy czy ile czemu",
    "C": "gdy jeśli ponieważ chociaż choć żeby aby podczas zanim bo jeżeli gdyż skoro dopóki mimo",
    "c": "i oraz a ale lub albo ani lecz zaś",
    "p": """w we na do od po za o u przy przez dla bez pod nad przed między wobec przeciwko około wśród
        poza wokół dzięki ku obok""",
    "f": "ds ds. z ze",
    "a": """jest są był była było byli były będzie będą został została zostało zostali zostały zostanie zostaną może
        mogą można trzeba musi muszą ma mają miał miała mieli""",
    "r": """nie już też także jeszcze dziś dzisiaj wczoraj jutro potem dalej tu zawsze bardzo tylko jednak również
        ponadto następnie dodatkowo wcześniej później teraz obecnie tymczasem niedawno ostatnio jednocześnie
        natomiast właśnie krótko stanowczo wprost otwarcie tak natychmiast ostro podobnie często nigdy zresztą kolei koniec koniec kolei odchodne zakończenie początku końcu
        gorąco żartem szczerze otwarcie wreszcie""",
    "W": """wieczorem rano roku tygodniu południe południu nocy rozmowie wywiadzie trakcie czasie studiu programie
        mediach sejmie konferencji briefingu spotkaniu meczu wpisie antenie""",
    "z": "jak",
}
_SPEAK = """
powiedzieć: powiedział powiedziała powiedzieli powiedziały powie
mówić: mówi mówił mówiła mówią mówili mówiły
stwierdzić: stwierdził stwierdziła stwierdzili stwierdziły stwierdza stwierdzają
podkreślić: podkreślił podkreśliła podkreślili podkreśla podkreślają podkreślał podkreślała podkreślali
dodać: dodał dodała dodali dodaje dodają dodawał dodawała
oświadczyć: oświadczył oświadczyła oświadczyli oświadcza oświadczyło
zaznaczyć: zaznaczył zaznaczyła zaznaczyli zaznacza zaznaczają zaznaczał
wyjaśnić: wyjaśnił wyjaśniła wyjaśnili wyjaśnia wyjaśniają wyjaśniał wyjaśniała wyjaśniło
przekonywać: przekonywał przekonywała przekonywali przekonuje przekonują
ocenić: ocenił oceniła ocenili ocenia oceniają oceniał oceniała oceniło
zapewnić: zapewnił zapewniła zapewnili zapewnia zapewniają zapewniał zapewniała zapewniło
poinformować: poinformował poinformowała poinformowali poinformowało informuje informują informował informowała
przekazać: przekazał przekazała przekazali przekazuje przekazało przekazują
odpowiedzieć: odpowiedział odpowiedziała odpowiedzieli odpowiada odpowiadał odpowiadała
odpowiedź: odparł odparła odparli odpiera odpierał
napisać: napisał napisała napisali pisze pisał pisała napisało piszą
przyznać: przyznał przyznała przyznali przyznaje przyznają przyznawał
ostrzec: ostrzegł ostrzegła ostrzega ostrzegają ostrzegli ostrzegał ostrzegała
zapowiedzieć: zapowiedział zapowiedziała zapowiada zapowiadają zapowiedzieli zapowiadał zapowiedziało
twierdzić: twierdzi twierdził twierdziła twierdzą twierdzili
tłumaczyć: tłumaczy tłumaczył tłumaczyła tłumaczą tłumaczyli wytłumaczył wytłumaczyła
zauważyć: zauważył zauważyła zauważa zauważają zauważyli
przypomnieć: przypomniał przypomniała przypomina przypominają przypomnieli
skomentować: skomentował skomentowała komentuje komentował skomentowali komentowała komentują
zapytać: zapytał zapytała pyta pytał pytała pytają pytali
krzyknąć: krzyknął krzyknęła krzyczał krzyczeli krzyczy krzyczała
opowiadać: opowiada opowiadał opowiadała opowiadali opowiadają opowiedział opowiedziała
żartować: żartuje żartował żartowała zażartował zażartowała
wspominać: wspomina wspominał wspominała wspomniał wspomniała wspominają
apelować: apeluje apelował zaapelował zaapelowała apelowała apelują zaapelowali
skrytykować: skrytykował skrytykowała krytykuje krytykował skrytykowali krytykują
obiecać: obiecał obiecała obiecuje obiecali obiecywał
potwierdzić: potwierdził potwierdziła potwierdza potwierdzili potwierdzają potwierdziło
podsumować: podsumował podsumowała podsumowuje podsumowali
relacjonować: relacjonuje relacjonował relacjonowała relacjonują zrelacjonował
wskazać: wskazał wskazała wskazuje wskazują wskazali wskazywał wskazywała
żalić się: żali żalił żaliła
ujawnić: ujawnił ujawniła ujawnili ujawnia ujawniło
zadeklarować: zadeklarował zadeklarowała deklaruje deklarował zadeklarowali
ogłosić: ogłosił ogłosiła ogłosili ogłasza ogłosiło
podać: podał podała podali podaje podają podało
donieść: donosi donoszą doniósł doniosła
wyznać: wyznał wyznała wyznaje
zaprzeczyć: zaprzeczył zaprzeczyła zaprzecza
argumentować: argumentuje argumentował argumentowała argumentowali argumentują
uzasadnić: uzasadnił uzasadniła uzasadnia uzasadniał uzasadniała
kontynuować: kontynuował kontynuowała kontynuuje
zwrócić uwagę: zwrócił+uwagę zwróciła+uwagę zwraca+uwagę zwracają+uwagę zwrócili+uwagę zwracał+uwagę
zakończyć: zakończył+że
przestrzec: przestrzegł przestrzegła przestrzega przestrzegają
zgodzić się: zgodził zgodziła zgadza
dziwić się: dziwi dziwił
cieszyć się: cieszy cieszył cieszyła
śmiać się: śmieje śmiał śmiała
uspokajać: uspokaja uspokajał uspokoił uspokajają
sugerować: sugeruje sugerował sugerowała sugerują zasugerował
prognozować: prognozuje prognozują prognozował
szacować: szacuje szacują szacował
utrzymywać: utrzymuje utrzymują utrzymywał
alarmować: alarmuje alarmują alarmował
grozić: zagroził zagroziła groził
wezwać: wezwał wezwała wzywa wzywają
zaproponować: zaproponował zaproponowała proponuje
precyzować: precyzuje sprecyzował sprecyzowała doprecyzował doprecyzowała
rozwiać: rozwiewa
pochwalić się: pochwalił pochwaliła chwali
wtórować: wtóruje wtórował
dopowiedzieć: dopowiedział dopowiada
odnieść się: odniósł odniosła
zeznać: zeznał zeznała zeznali zeznaje
dodawać otuchy: dorzucił dorzuciła dorzuca
zauważać: konstatuje skonstatował skwitował skwitowała kwituje
powtórzyć: powtórzył powtórzyła powtarza powtarzał
pokazać: wynika wykazał wykazało wykazały
usłyszeć: usłyszeliśmy usłyszał
płakać: płakał płakała płacze
chwalić: chwalił chwaliła chwalą
rzucić: rzucił rzuciła rzuca
odburknąć: odburknął odburknęła
mruknąć: mruknął mruknęła
szepnąć: szepnął szepnęła szepcze
westchnąć: westchnął westchnęła wzdycha
uśmiechnąć się: uśmiechnął uśmiechnęła uśmiecha
zaśmiać się: zaśmiał zaśmiała
wykrzyknąć: wykrzyknął wykrzyknęła wykrzykuje
zawołać: zawołał zawołała woła wołał
odpisać: odpisał odpisała odpisuje
dopytywać: dopytywał dopytuje dopytywała
zastanawiać się: zastanawia zastanawiał zastanawiała zastanawiają
ubolewać: ubolewa ubolewał ubolewała
narzekać: narzeka narzekał narzekała narzekają
skarżyć się: skarży skarżył skarżyła skarżą
bronić się: broni bronił broniła
zdradzić: zdradził zdradziła zdradza
rozważać: rozważa rozważał
przewidywać: przewiduje przewidują przewidywał
przypuszczać: przypuszcza przypuszczają
wyliczać: wylicza wyliczał wyliczała
opisywać: opisuje opisywał opisywała
dowodzić: dowodzi dowodził
dopowiadać: dopowiada
kwitować: kwituje skwitował
puentować: puentuje spuentował spuentowała
ironizować: ironizuje ironizował ironizowała
kpić: kpi kpił kpiła zakpił
oburzać się: oburza oburzył oburzyła oburzał
denerwować się: denerwuje denerwował zdenerwował
grzmieć: grzmi grzmiał grzmiała zagrzmiał
wyrokować: wyrokuje
ripostować: ripostuje ripostował zripostował
odpierać zarzuty: odpierała
komentować: komentowano
meldować: melduje zameldował zameldowała
raportować: raportuje zaraportował
nadmienić: nadmienił nadmieniła nadmienia
napomknąć: napomknął napomknęła
wtrącić: wtrącił wtrąciła wtrąca
uściślić: uściślił uściśliła uściśla
akcentować: akcentuje akcentował zaakcentował zaakcentowała
rekomendować: rekomenduje rekomendują
radzić: radzi radził radziła doradza poradził
prosić: prosi prosił poprosił poprosiła prosiła
dziękować: dziękuje dziękował podziękował podziękowała
gratulować: gratuluje gratulował pogratulował
przepraszać: przeprasza przeprosił przeprosiła
żądać: żąda zażądał zażądała domaga
zastrzec: zastrzegł zastrzegła zastrzega
sprecyzować: sprecyzował
rozwinąć: rozwinął rozwija
dorzucać: dorzucał
zaoponować: oponuje oponował zaoponował
protestować: protestuje protestował zaprotestował
zapytać: zapytał zapytuje
kontrować: kontruje kontrował skontrował
konkludować: konkluduje konkludował skonkludował
diagnozować: diagnozuje
recenzować: ocenił
zachęcać: zachęca zachęcał zachęcała
tłumaczyć się: tłumaczono
zdementować: zdementował zdementowała dementuje dementował
uznać: uznał uznała uznali uznaje uznają
zgłosić: zgłosił zgłosiła
informacja: informowano
opublikować: opublikował opublikowała
dowiedzieć się: dowiedzieliśmy
cytować: cytuje cytował
"""
_THINK = """
sądzić: sądzi sądził sądzą sądziła
uważać: uważa uważał uważała uważają uważali
wierzyć: wierzy wierzą wierzył
obawiać się: obawia obawiają obawiał
liczyć: liczy liczą
spodziewać się: spodziewa spodziewają
mieć nadzieję: ma+nadzieję
"""
_CALL = """
nazwać: nazwał nazwała nazwali nazywa nazywał nazywają
określić: określił określiła określili określa określał
opisać: opisał opisała opisuje opisują opisali
oskarżyć: oskarżył oskarżyła oskarża
ocenić: ocenił oceniła ocenia
zarzucić: zarzucił zarzuciła zarzuca
skrytykować: skrytykował skrytykowała
porównać: porównał porównała porównuje
potępić: potępił potępiła potępia
ochrzcić: ochrzcił ochrzciła
uznać za: uznał+za uznała+za
wyśmiać: wyśmiał wyśmiała
"""
_READING = """
czytać: czytamy przeczytać
napisać w: napisano podano poinformowano przekazano dodano podkreślono zaznaczono stwierdzono
brzmieć: brzmi
"""


_BODIES = """
policja prokuratura firma spółka organizacja ministerstwo resort rząd agencja sąd urząd gazeta wydawnictwo źródło
informator rozmówca straż komisja ambasada instytut uniwersytet szpital zarząd biuro portal dziennik
"""
_SEVERAL = """
władz=władze:p mieszkańców=mieszkańcy:p ekspertów=eksperci:p świadków=świadkowie:p śledczych=śledczy:p
rodziców=rodzice:p lekarzy=lekarze:p naukowców=naukowcy:p policjantów=policjanci:p strażaków=strażacy:p
analityków=analitycy:p posłów=posłowie:p dziennikarzy=dziennikarze:p organizatorów=organizatorzy:p
sąsiadów=sąsiedzi:p badaczy=badacze:p ekonomistów=ekonomiści:p prawników=prawnicy:p związkowców=związkowcy:p
ekologów=ekolodzy:p historyków=historycy:p prokuratorów=prokuratorzy:p źródeł=źródła:p biegłych=biegli:p
"""
_PLURAL = ("cy", "ści", "dzy", "rzy", "owie", "li")
_ADJECTIVES = MappingProxyType(
    {
        "m": (
            ("kiego", "ki"),
            ("giego", "gi"),
            ("iego", "i"),
            ("ego", "y"),
            ("iemu", "i"),
            ("emu", "y"),
            ("ym", "y"),
        ),
        "f": (("kiej", "ka"), ("giej", "ga"), ("iej", "ia"), ("ej", "a"), ("ą", "a")),
        "n": (("kiego", "kie"), ("ego", "e")),
        "p": (("kich", "cy"), ("nych", "ni"), ("ych", "i")),
    }
)


_DEMONYMS = """
czeszka niemka francuzka hiszpanka włoszka rosjanka ukrainka białorusinka amerykanka brytyjka angielka kanadyjka
australijka japonka chinka kazaszka chorwatka serbka słowaczka szwedka norweżka dunka holenderka belgijka
szwajcarka austriaczka węgierka rumunka bułgarka estonka łotyszka litwinka brazylijka argentynka tunezyjka
portugalczyk hiszpan francuz anglik brytyjczyk amerykanin argentyńczyk brazylijczyk chorwat serb ukrainiec
rosjanin czech słowak szwed norweg duńczyk fin holender belg austriak szwajcar węgier japończyk słoweniec szkot
irlandczyk kanadyjczyk australijczyk turek grek
"""
"""Where somebody is from."""


@cache
def load() -> Language:
    """The Polish language data, built once.

    Example:
        >>> load().forms["powiedziała"].lemma
        'powiedzieć'
    """
    language = build(
        "pl",
        function_words=_FUNCTION_WORDS,
        speak=_SPEAK,
        think=_THINK,
        call=_CALL,
        reading=_READING,
        according="""według, zdaniem, w ocenie, w opinii, jak wynika z, jak wynika ze, zgodnie z, zgodnie ze, w
            przekonaniu, w relacji, zdaniem samego""",
        own_views="""jego zdaniem, jej zdaniem, ich zdaniem, w jego ocenie, w jej ocenie, w ich ocenie, w jego opinii,
            w jej opinii, w ich opinii""",
        calendar="""poniedziałek wtorek środę środa czwartek piątek sobotę sobota niedzielę niedziela
            poniedziałku wtorku środy czwartku piątku soboty niedzieli stycznia lutego marca kwietnia maja czerwca
            lipca sierpnia września października listopada grudnia styczniu lutym marcu kwietniu maju czerwcu lipcu
            sierpniu wrześniu październiku listopadzie grudniu""",
        titles="""szt podkom nadinsp post plut kpr szer pil dypl lek med wet prok gen. dr prof płk gen mec ks abp st kpt asp mł insp podinsp nadkom kom podkom sierż por ppłk mjr kmdr bp kard
            red inż mgr hab sędz bryg ppor chor adm adw""",
        courtesy="pan pani",
        roles="""prezydent premier minister wiceminister burmistrz wójt poseł senator dyrektor rzecznik
            sekretarz szef prezes przewodniczący prokurator adwokat sędzia profesor naukowiec badacz
            ekonomista historyk ekspert analityk lekarz komisarz generał pułkownik kapitan trener selekcjoner
            zawodnik piłkarz aktor reżyser piosenkarz pisarz autor dziennikarz biskup papież król książę
            przedsiębiorca założyciel rolnik rybak ambasador gubernator kandydat radny nauczyciel student
            strażak policjant świadek mieszkaniec właściciel inżynier biolog architekt piekarz pilot artysta
            marszałek wojewoda kanclerz lider wicepremier wiceprezes wiceprezydent wiceburmistrz wicemarszałek
            europoseł eurodeputowany deputowany kierownik kierowca dowódca komendant inspektor detektyw obrońca
            pełnomocnik radca mecenas notariusz socjolog politolog psycholog psychiatra epidemiolog wirusolog
            meteorolog geolog archeolog kardiolog chirurg pediatra ratownik ratowniczka pielęgniarz weterynarz
            farmaceuta aptekarz muzyk kompozytor wokalista raper malarz rzeźbiarz poeta tłumacz scenarzysta producent
            operator fotograf kurator redaktor publicysta komentator korespondent prezenter napastnik bramkarz pomocnik
            skoczek tenisista kolarz biegacz lekkoatleta bokser żużlowiec mistrz sportowiec kibic ksiądz proboszcz
            arcybiskup kardynał prymas rabin imam pastor związkowiec przewodnik sołtys starosta rektor dziekan
            doktor kombatant weteran żołnierz oficer major porucznik sierżant admirał górnik hutnik stoczniowiec
            sprzedawca kupiec rzemieślnik kucharz restaurator hotelarz bankier inwestor doradca konsultant
            koordynator specjalista działacz aktywista ekolog wolontariusz opozycjonista polityk kongresmen monarcha
            przywódca wysłannik negocjator mediator konsul dyplomata attaché sąsiad kolega przyjaciel mąż ojciec syn
            brat dziadek wujek kuzyn pacjent emeryt uczeń absolwent licealista klient pasażer turysta pan oskarżony
            podejrzany poszkodowany napastnik zabójca""",
        generic=f"""{_DEMONYMS} kobieta mężczyzna ekonomista ekonomistka polityk ekspert ekspertka naukowiec badacz badaczka pisarz
            pisarka reżyser reżyserka aktor aktorka piosenkarz piosenkarka artysta artystka trener szkoleniowiec
            zawodnik zawodniczka piłkarz bramkarz tenisistka tenisista lekarz lekarka profesor historyk analityk
            socjolog prawnik prawniczka adwokat mecenas prokurator sędzia duchowny hierarcha dyplomata parlamentarzysta
            parlamentarzystka samorządowiec rzecznik rzeczniczka minister senator poseł posłanka burmistrz dziennikarz
            dziennikarka autor autorka emeryt emerytka rolnik nastolatek nastolatka kierowca
            funkcjonariusz funkcjonariuszka wokalista wokalistka muzyk kompozytor epidemiolog wirusolog""",
        female_roles="""rzeczniczka ministra prezydentka burmistrzyni posłanka senatorka dyrektorka szefowa
            prezeska przewodnicząca adwokatka profesorka badaczka ekonomistka historyczka ekspertka
            analityczka lekarka trenerka zawodniczka aktorka reżyserka pisarka autorka dziennikarka królowa
            radna nauczycielka studentka policjantka mieszkanka właścicielka matka sołtyska kobieta wiceministra
            wicepremierka europosłanka kanclerka premierka marszałkini kierowniczka inspektorka obrończyni
            psycholożka socjolożka politolożka epidemiolożka pielęgniarka położna ratowniczka wokalistka piosenkarka
            poetka tłumaczka scenarzystka producentka redaktorka publicystka komentatorka korespondentka prezenterka
            tenisistka biegaczka lekkoatletka mistrzyni kapitanka rektorka dziekanka doktorka żołnierka
            sprzedawczyni koordynatorka specjalistka działaczka aktywistka ekolożka wolontariuszka polityczka
            przywódczyni sąsiadka koleżanka żona córka siostra babcia ciocia pacjentka emerytka uczennica klientka
            pasażerka turystka oskarżona podejrzana poszkodowana prawniczka artystka parlamentarzystka
            funkcjonariuszka nastolatka prokuratorka mecenaska księżna""",
        papers="""raport komunikat gazeta agencja oświadczenie dziennik badanie badania raportu komunikacie oświadczeniu
            liście piśmie uzasadnieniu artykule tygodnik portal serwis tygodnika sondaż analiza dokument ustawa
            opracowanie sprawozdanie raporcie wpisie dokumencie publikacji wywiadzie informacji""",
        collectives="""mieszkańcy eksperci krytycy władze śledczy protestujący rodzice świadkowie sąsiedzi
            naukowcy rolnicy rybacy policja policjanci strażacy straż prokuratura prokuratorzy sąd rząd ministerstwo
            resort spółka firma urząd komisja zarząd klub partia opozycja koalicja związkowcy związek lekarze
            pielęgniarki nauczyciele uczniowie studenci pracownicy pracodawcy przedsiębiorcy ekonomiści analitycy
            historycy badacze ekolodzy aktywiści działacze politycy posłowie senatorowie radni samorządowcy
            biegli adwokaci sędziowie kibice piłkarze zawodnicy organizatorzy ratownicy lotnisko szpital uczelnia
            uniwersytet bank rada fundacja stowarzyszenie organizacja instytut wojsko armia gmina miasto służby
            media źródła pasażerowie klienci turyści lokatorzy górnicy inspekcja kancelaria
            sejm senat trybunał kuria episkopat federacja izba dyrekcja kuratorium szkoła teatr""",
        organisations="""policja ministerstwo rząd partia uniwersytet bank pap reuters onz nato ue sąd
            prokuratura urząd komisja pis po psl psl-u lewica konfederacja zus nbp gus imgw sanepid straż orlen
            kghm pge tvn tvp polsat rmf wprost onet wyborcza rzeczpospolita związek fundacja stowarzyszenie
            instytut rada zarząd izba kancelaria solidarność opzz mswia msz mon mz nik nsa abw cba""",
        male="on pan jego niego",
        female="ona pani jej niej",
        plural="oni one ich nich",
        male_names=MALE,
        female_names=FEMALE,
        male_titles="pan król książę ks ojciec brat mężczyzna syn mąż",
        female_titles="pani królowa siostra kobieta córka żona matka",
        scare_before="""zwany zwana zwane zwanej zwanych tzw tytuł tytułem książka książkę książki film filmu filmie
            powieść powieści pt serial serialu album albumu płyta płyty piosenka piosenkę spektakl spektaklu wystawa
            wystawy program programu tygodnik dziennik hasło hasłem słowo projekt projektu operacja akcja kampania
            ustawa gazeta portal festiwal klub stadion określenie pseudonim ps""",
        labelling="jako mianem za",
        no_label="fot źródło uwaga pytanie odpowiedź czytaj zobacz",
        suffixed=True,
        drops_pronouns=True,
        speech="-",
        belonging="w na",
        capital_roles=True,
        predicates=True,
        verb_endings="ł ła li je ją",
        splitter=r"((?:ds|ul|im|św|al|os|m\.in)\.(?=\s)|\w+(?:['’.\-‑&@]\w+)*|\S)",
        same_office="""szef rządu = premier
            głowa państwa = prezydent
            szef resortu = minister
            szef państwa = prezydent
            włodarz miasta = prezydent burmistrz
            szkoleniowiec = trener selekcjoner
            parlamentarzysta = poseł senator
            samorządowiec = burmistrz wójt radny""",
    )
    roles = " ".join(role for role in sorted(language.roles) if not role.endswith(_PLURAL))
    nominatives, oblique = declined(f"{roles} {_BODIES}", polish, _SEVERAL, language.tags)
    listeners = dict.fromkeys(("PAP", "TVN", "TVP", "Onet", "Onetowi", "RMF", "Polsat"), "o")
    return attrs.evolve(
        language,
        title_tags=MappingProxyType({**language.title_tags, **listeners}),
        tags=MappingProxyType({**oblique, **language.tags}),
        roles=language.roles
        | {form for form, (noun, _) in nominatives.items() if noun in language.roles},
        cases=attrs.evolve(cases(), nouns=nominatives, adjectives=_ADJECTIVES),
        agreeing=(
            "ski",
            "cki",
            "ska",
            "cka",
            "owy",
            "owa",
            "ny",
            "na",
            "ty",
            "ta",
            "ry",
            "ra",
            "ący",
            "ąca",
            "wi",
        ),
        person_endings=MappingProxyType(
            {
                **dict.fromkeys(
                    ("anka", "ianka", "istka", "ystka", "arka", "owka", "owiczka", "aczka"),
                    "female",
                ),
                **dict.fromkeys(
                    ("anin", "ista", "ysta", "arz", "owiec", "owicz", "czyk", "acz"), "male"
                ),
            }
        ),
        closing_commas=True,
    )
