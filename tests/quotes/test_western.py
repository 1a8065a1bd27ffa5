"""What French, Spanish, Portuguese, Italian and Dutch news has in common: who says it, whom that means."""

from __future__ import annotations

import pytest

from newsdoc.quotes import find_in_text
from quotes.gold import Expected, as_expected


def only(language: str, text: str) -> Expected:
    """The one quote of a text."""
    (quote,) = find_in_text(text, language)
    return as_expected(quote, text)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("es", "13:05 | «Dimita ya», ha dicho el diputado Juan Sola.", "Dimita ya"),
        ("fr", "18 h 30 : « Non », a répondu Luc Morel.", "Non"),
        ("it", 'Ore 10.20 - "Basta", urla la deputata Ada Riva.', "Basta"),
        ("pt", "15h10 – “Mentira”, dispara a senadora Ana Reis.", "Mentira"),
        ("nl", '14.32 uur - "Onzin", zegt premier Jan Smit.', "Onzin"),
    ],
)
def test_the_time_of_an_entry_is_not_said(language: str, text: str, words: str) -> None:
    assert only(language, text).words == (words,)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("it", "«Mai», ha detto l'assessore alla Mobilità Nino Riva.", "Nino Riva"),
        ("nl", "“Nee”, zegt wethouder voor Wonen Piet Smit.", "Piet Smit"),
        ("fr", "« Non », rigolait Kevin « Kéké » Morel au micro.", "Kevin Morel"),
        ("es", '"No", dijo el delantero Juan “Pulpo” Sola.', "Juan Sola"),
        (
            "es",
            "El secretario, exdiputado por Jaén y hombre del alcalde, Luis Vega, dijo: «No».",
            "Luis Vega",
        ),
        ("fr", "Paul et Anne Roche ont tout vendu. « Tant pis », dit Paul.", "Paul Roche"),
    ],
)
def test_a_name_is_found_in_its_office(language: str, text: str, name: str) -> None:
    assert only(language, text).speaker == name


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        (
            "it",
            "Secondo una fonte vicina al governo, l'accordo è fatto.",
            "una fonte vicina al governo",
        ),
        (
            "es",
            "Según una fuente cercana a la empresa, habrá acuerdo.",
            "una fuente cercana a la empresa",
        ),
        ("nl", "Volgens een bron dicht bij de bond ligt er een bod.", "een bron dicht bij de bond"),
    ],
)
def test_a_source_near_something(language: str, text: str, source: str) -> None:
    assert only(language, text).source == source


@pytest.mark.parametrize(
    ("language", "text", "name", "cue"),
    [
        ("fr", "Réponse de Luc Morel : « Jamais. »", "Luc Morel", "Réponse"),
        ("it", "«Mai», è il commento di Ada Riva.", "Ada Riva", "commento"),
        ("pt", "“Perdi tudo.” O relato é de Ana Reis, 38.", "Ana Reis", "relato"),
    ],
)
def test_a_noun_for_what_is_said(language: str, text: str, name: str, cue: str) -> None:
    quote = only(language, text)
    assert (quote.speaker, quote.cue) == (name, cue)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "Habló Walter Sola. «Es una final», avisó el uruguayo.", "Walter Sola"),
        ("fr", "Gonzalo Roche est arrivé. « Patience », dit l'Argentin.", "Gonzalo Roche"),
        ("it", "Ha parlato Massimo Riva. «Ho due dubbi», dice il tecnico toscano.", "Massimo Riva"),
        ("nl", "Maurice Smit kwam. “Nee”, zei de Limburger.", "Maurice Smit"),
        ("it", "È stata scelta Elena Riva. «Che gioia», dice la 24enne.", "Elena Riva"),
        ("es", "Otro tono usó el arquero Lucas Sola. «Nos faltó», disparó.", "Lucas Sola"),
    ],
)
def test_somebody_named_before(language: str, text: str, name: str) -> None:
    assert only(language, text).speaker == name


def test_several_are_not_one_person() -> None:
    text = "Juan Sola calla. «Son decisiones», se limitan a decir."
    assert only("es", text).speaker is None


def test_a_quotation_alone_goes_to_who_is_brought_in_behind_it() -> None:
    text = "“Yo no fui”. Con esas tres palabras rompió su silencio Juan Sola."
    assert only("es", text).speaker == "Juan Sola"


@pytest.mark.parametrize(
    ("language", "text", "cue"),
    [
        ("fr", "« Tout est pris », a-t-il savouré.", "a-t-il savouré"),
        ("pt", "“Está tudo bem”, cravou.", "cravou"),
        ("es", '"Estoy bien", garabateó en su cuenta la actriz Ana Sola.', "garabateó"),
    ],
)
def test_verbs_on_no_list_behind_a_quotation(language: str, text: str, cue: str) -> None:
    assert only(language, text).cue == cue


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Publicó «Rayuela» en 1963."),
        ("pt", "A operação “Lava Jato” completa dez anos."),
        ("fr", "Dans « Libération », le sociologue analyse la crise."),
    ],
)
def test_a_title_beside_a_verb_of_speech(language: str, text: str) -> None:
    assert find_in_text(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "es",
            "El gobernador de Jalisco, Ramiro Luna, habló. «No», advirtió el mandatario estatal.",
            "Ramiro Luna",
        ),
        (
            "fr",
            (
                "La cheffe des députés écologistes, Sandrine Aubac, s'en va. "
                "« Jamais », a renchéri l'élue de Paris."
            ),
            "Sandrine Aubac",
        ),
        (
            "pt",
            "A líder parlamentar do PS, Joana Vilhena, saiu. “Não”, frisou a deputada socialista.",
            "Joana Vilhena",
        ),
        (
            "nl",
            "Minister Karin Oosterveld vertrok. “Nee”, zei de VVD-bewindsvrouw.",
            "Karin Oosterveld",
        ),
        (
            "es",
            (
                "El ministro de Exteriores, Juan Saro, y el fiscal jefe, Karim Rey, se vieron. "
                "«No», dijo el jefe de la diplomacia."
            ),
            "Juan Saro",
        ),
        (
            "it",
            "Il ministro dell'Interno, Nino Riva, tace. «Vedremo», dice il titolare del Viminale.",
            "Nino Riva",
        ),
    ],
)
def test_somebody_is_called_by_what_he_is(language: str, text: str, name: str) -> None:
    assert only(language, text).speaker == name


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "es",
            "Samba Diouf, camarero, calla. El dueño del bar, un turista alemán, dijo: «No».",
            "El dueño del bar",
        ),
        (
            "fr",
            "L'inspectrice, Martine Dhaene, se tait. « Rien », soupire la directrice.",
            "la directrice",
        ),
        ("pt", "Josefa Reis ri. A neta diz: “Isto é um desastre.”", "A neta"),
        (
            "nl",
            (
                "Burgemeester Eric Smit zwijgt. Een zoon van het slachtoffer wil anoniem blijven. "
                "“Moeder is taai”, zegt hij."
            ),
            "Een zoon van het slachtoffer",
        ),
    ],
)
def test_somebody_else_stays_as_written(language: str, text: str, name: str) -> None:
    assert only(language, text).speaker == name


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        (
            "es",
            "Según un diputado que pidió el anonimato, las charlas fueron «tensas».",
            "un diputado que pidió el anonimato",
        ),
        (
            "fr",
            "Selon un diplomate ayant requis l'anonymat, les échanges ont été « tendus ».",
            "un diplomate ayant requis l'anonymat",
        ),
        ("it", "Dal Comune assicurano che la caldaia partirà «a giorni».", "Comune"),
        (
            "es",
            "«Salió como loco», relató a este periódico Remedios, que lo vio.",
            "Remedios, que lo vio",
        ),
    ],
)
def test_a_source_with_a_clause_of_its_own(language: str, text: str, source: str) -> None:
    assert only(language, text).source == source


def test_a_trade_with_a_clause_beside_a_name() -> None:
    text = (
        "Luc Morel, expert qui n'a pas participé à ces travaux, salue « un travail remarquable »."
    )

    assert only("fr", text).speaker == "Luc Morel"


def test_two_commas_open_a_quotation_in_dutch() -> None:
    found = only("nl", ',,Ik dacht dat ze dood was", zegt Anja Smit.')

    assert (found.words, found.speaker) == (("Ik dacht dat ze dood was",), "Anja Smit")


def test_whoever_counted_takes_no_words_of_the_one_who_speaks() -> None:
    text = (
        "La ministre, Anne Roche, a assuré qu'elle n'avait « pas peur », au lendemain d'une marche "
        "qui a réuni 300.000 personnes selon les syndicats."
    )
    quotes = [as_expected(quote, text) for quote in find_in_text(text, "fr")]

    assert {one.source for one in quotes if "peur" in one.words[0]} == {"La ministre, Anne Roche"}


def test_a_label_says_who_is_understood() -> None:
    text = "«Sí», dice Ana Ruiz, bióloga. Más cauto, Juan Soto, físico: «Faltan datos», advierte."

    assert [as_expected(one, text).speaker for one in find_in_text(text, "es")] == [
        "Ana Ruiz",
        "Juan Soto",
    ]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "Le maire, Luc Morel, est resté de marbre. « Vous l'avez voté. »", "Luc Morel"),
        ("es", "María Inés Robledo Ortiz calla. «No», dijo Robledo.", "María Inés Robledo Ortiz"),
        (
            "it",
            "Ada Riva lascia la guida alla figlia Camilla. «Mia madre resterà», dice quest'ultima.",
            "Camilla",
        ),
        ("it", "Il sindaco Nino Riva parla. Per lui servono «assunzioni».", "Nino Riva"),
        ("pt", "“O gado morre”, descreve seu Raimundo Alves.", "Raimundo Alves"),
        (
            "fr",
            "Éliminée par la Tchèque Eva Novak, Clara Burin part. « Bof », dit-elle.",
            "Clara Burin",
        ),
    ],
)
def test_whoever_was_named_is_who_speaks(language: str, text: str, name: str) -> None:
    assert only(language, text).speaker == name


def test_a_quotation_goes_on_behind_its_clause() -> None:
    text = "Nina Faucher part. « Trente ans de roses », dit-elle, « et pas deux pareilles »."

    assert only("fr", text).words == ("Trente ans de roses", "et pas deux pareilles")


def test_counsel_that_nobody_named_stays_as_written() -> None:
    text = (
        "Ángel Mena, exgerente, calló. El abogado de la defensa dijo: «Es un castillo de naipes»."
    )

    assert only("es", text).speaker == "El abogado de la defensa"


def test_a_verb_before_the_listener_gives_way_to_the_one_before_the_colon() -> None:
    found = only("it", "A chi gli chiede delle frizioni con la Lega, Tarsi risponde: «Normale».")

    assert (found.source, found.cue) == ("Tarsi", "risponde")


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "fr",
            "Le navigateur Erwan Kerbrat rit. « La peur ? », dit le Finistérien.",
            "Erwan Kerbrat",
        ),
        (
            "es",
            (
                "El presidente de la Generalitat, Jordi Ferrer, habló. "
                "«Toca reconstruir», dijo el jefe del Ejecutivo catalán."
            ),
            "Jordi Ferrer",
        ),
        ("fr", "Un pêcheur, Soilihi, soupire. « Des mots », lâche-t-il.", "Soilihi"),
        ("nl", "“Nog lang niet”, zei Elke Van den Branden.", "Elke Van den Branden"),
        ("it", "C'era anche Renata, 80 anni. «Vengo da sempre», dice orgogliosa.", "Renata"),
        (
            "fr",
            "« L'Europe n'est pas naïve », a averti le commissaire au Commerce Maros Dombrov.",
            "Maros Dombrov",
        ),
    ],
)
def test_who_is_meant_in_harder_places(language: str, text: str, name: str) -> None:
    assert only(language, text).speaker == name
