"""Constructions that the rules know in several languages: what is quoted, who says it, and by which words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.quotes import find_in_text
from newsdoc.quotes.insertions import cut_insertions
from newsdoc.quotes.languages import language_data, tagger_for
from newsdoc.quotes.marks import mark_style, pair_marks
from quotes.gold import Expected, as_expected

INSIDE = [
    ("fr", "« Nous avons, dit-elle, tout perdu. »", ("Nous avons,", "tout perdu.")),
    ("it", '"Siamo pronti - ha detto il ministro - a trattare".', ("Siamo pronti", "a trattare")),
    ("es", "«Estamos —dijo Ana Ruiz— muy cansados».", ("Estamos", "muy cansados")),
    ("ru", "«Да, — сказал он. — Нет».", ("Да,", "Нет")),
]
SPOKEN = [
    ("es", "—¿Recibió usted dinero? —preguntó la fiscal.", "¿Recibió usted dinero?", "la fiscal"),
    ("fr", "— Oui, a répondu Karim Haddad.", "Oui", "Karim Haddad"),
    ("it", "– Confermo – ha risposto Nicola Abate.", "Confermo", "Nicola Abate"),
    ("pt", "— Confirmo — respondeu Nuno Caldeira.", "Confirmo", "Nuno Caldeira"),
]
POINTING = [
    ("it", '"Si va avanti". Lo ha detto la premier, Ada Rossi.', "la premier, Ada Rossi"),
    ("fr", "« Pardon à tous. » C'est par ces mots que Luc Roche a fini.", "Luc Roche"),
    ("es", '"Pido perdón". Así empezó Ana Ruiz su discurso.', "Ana Ruiz"),
    ("nl", "“Het spijt mij.” Met die woorden begon Eva Maas.", "Eva Maas"),
]
LISTENERS = [
    ("es", '"No sé nada", dijo a EFE la portavoz Ana Ruiz.', "la portavoz Ana Ruiz"),
    ("fr", "« Non », a dit à la presse le ministre Luc Roche.", "le ministre Luc Roche"),
    ("it", '"Mai", ha detto ai giornalisti la ministra Ada Rossi.', "la ministra Ada Rossi"),
    ("pt", "“Nada sei”, disse à Lusa a ministra Ana Reis.", "a ministra Ana Reis"),
]
SAME_PERSON = [
    (
        "fr",
        "La réalisatrice Nadia Benali est à Cannes. « Je rêve », confie la cinéaste.",
        "Nadia Benali",
    ),
    ("es", "El acusado, Ramón Pineda, llegó tarde. «No fui yo», dijo el acusado.", "Ramón Pineda"),
    (
        "it",
        "L'ex banchiere Corrado Manfredi è a Torino. «Mai», ha detto l'imputato.",
        "Corrado Manfredi",
    ),
    ("nl", "Oud-bankier Gerard Manders kwam. “Nooit”, zei de verdachte.", "Gerard Manders"),
    ("pt", "A cineasta Helena Prado chegou. “Estou feliz”, disse.", "Helena Prado"),
    ("es", "La ministra Carmen Arrieta llegó tarde. «Hay acuerdo», aseguró.", "Carmen Arrieta"),
]
NO_QUOTATION = [
    ("fr", "La « Maison du peuple » sera rénovée."),
    ("es", "La línea conocida como «el tren de la fresa» volverá en abril."),
    ("pt", "O livro “O Pão e o Sal” saiu em maio."),
    ("it", "La linea soprannominata «trenino dei laghi» riaprirà ad aprile."),
    ("nl", "De spoorlijn, in de volksmond “de bietentrein”, gaat weer open."),
]


def found(text: str, language: str) -> list[Expected]:
    return [as_expected(quote, text) for quote in find_in_text(text, language)]


@pytest.mark.parametrize(("language", "text", "words"), INSIDE)
def test_a_clause_inside_of_the_marks_is_cut_out(
    language: str, text: str, words: tuple[str, ...]
) -> None:
    (quote,) = found(text, language)

    assert (quote.kind, quote.words) == ("direct", words)
    assert quote.cue is not None


@pytest.mark.parametrize(("language", "text", "words", "source"), SPOKEN)
def test_speech_after_a_dash(language: str, text: str, words: str, source: str) -> None:
    (quote,) = found(text, language)

    assert (quote.kind, quote.words, quote.source) == ("direct", (words,), source)


@pytest.mark.parametrize(("language", "text", "source"), POINTING)
def test_a_sentence_that_points_back(language: str, text: str, source: str) -> None:
    (quote,) = found(text, language)

    assert (quote.kind, quote.source) == ("direct", source)


@pytest.mark.parametrize(("language", "text", "source"), LISTENERS)
def test_the_listener_is_not_who_speaks(language: str, text: str, source: str) -> None:
    (quote,) = found(text, language)

    assert quote.source == source


@pytest.mark.parametrize(("language", "text", "speaker"), SAME_PERSON)
def test_somebody_called_by_what_he_is(language: str, text: str, speaker: str) -> None:
    (quote,) = found(text, language)

    assert quote.speaker == speaker


@pytest.mark.parametrize(("language", "text"), NO_QUOTATION)
def test_names_in_marks_are_no_quotations(language: str, text: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize("language", ["fr", "es", "it", "pt", "nl"])
def test_two_reports_of_one_subject(language: str) -> None:
    text = {
        "fr": "Luc Roche a dénoncé « une farce » et a annoncé qu'il partait.",
        "es": 'Ana Ruiz denunció "una farsa" y anunció que se va.',
        "it": 'Ada Rossi ha denunciato "una farsa" e ha annunciato che va via.',
        "pt": "Ana Reis denunciou “uma farsa” e anunciou que vai sair.",
        "nl": "Eva Maas hekelde “een klucht” en zei dat zij vertrekt.",
    }[language]

    first, second = found(text, language)

    assert (first.kind, second.kind) == ("direct", "indirect")
    assert first.speaker == second.speaker


@given(
    st.text(alphabet='ab, -—«»"“”.dit-il dijo', max_size=60), st.sampled_from(["fr", "es", "ru"])
)
def test_pieces_lie_in_their_segments_in_order(text: str, language: str) -> None:
    text = text.replace("\n", " ")
    segments = pair_marks(text, mark_style(text))

    pieces = cut_insertions(text, segments, language_data(language), tagger_for(language))

    ends = [0]
    for piece in pieces:
        assert ends[-1] <= piece.open <= piece.start < piece.end <= piece.close
        assert any(one.open <= piece.open and piece.close <= one.close for one in segments)
        ends.append(piece.close)
