"""Words that announce kills, corrections, flashes and embargoes, and headlines that only look so."""

from __future__ import annotations

import json

import pytest

from rule_cases import article_of, findings


def codes(**patch: object) -> set[str]:
    return {found.code for found in findings(article_of(json.dumps(patch)))}


@pytest.mark.parametrize(
    "headline",
    [
        "KILL: Port story",
        "BULLETIN KILL Port story",
        "MANDATORY KILL - Rain",
        "***KILL***",
        "STORY WITHDRAWN",
        "ZURÜCKGEZOGEN: Regen im Hafen",
        "DÉPÊCHE ANNULÉE",
        "ANULADA: lluvia en el puerto",
        "PERUTTU: sade",
    ],
)
def test_kill_is_seen(headline: str) -> None:
    assert codes(headline=headline) == {"CO101"}
    assert "CO101" not in codes(headline=headline, status="canceled", body=["Withdrawn."])


@pytest.mark.parametrize(
    "headline",
    [
        "KILL BILL RETURNS TO CINEMAS",
        "Killer whale seen in the old port",
        "KILLED IN THE FLOOD",
        "Withdrawn cars are back on the market",
        "ANNULATION DU TOURNOI DE PARIS",
        "Kill switch stops the pumps",
    ],
)
def test_headline_with_kill_in_it_is_none(headline: str) -> None:
    assert "CO101" not in codes(headline=headline)


@pytest.mark.parametrize(
    "headline",
    [
        "CORRECTED-Rain floods the port",
        "CORRECTION: Rain floods the port",
        "Korrektur: Regen im Hafen",
        "RECTIFICATIF - Pluie",
        "(Berichtigung: dritter Absatz)",
        "訂正：大雨で港が浸水",
    ],
)
def test_correction_is_seen(headline: str) -> None:
    assert "CO103" in codes(headline=headline)


@pytest.mark.parametrize(
    "headline",
    [
        "CORRECTION OFFICERS STRIKE",
        "Corrected figures show a rise",
        "KORREKTUR AN DER BÖRSE",
        "Course correction for the port",
    ],
)
def test_headline_with_correction_in_it_is_none(headline: str) -> None:
    assert "CO103" not in codes(headline=headline)


@pytest.mark.parametrize("note", ["CORRECTS year in paragraph 3", "(Corrects spelling of Holt)"])
def test_note_that_corrects_wants_a_signal(note: str) -> None:
    assert codes(notes=[{"text": note}]) == {"CO103"}


@pytest.mark.parametrize(
    "headline",
    ["FLASH FLOODS HIT PORT", "Urgent care clinics close", "BREAKING BAD RETURNS", "Alerte rouge"],
)
def test_headline_with_a_flash_in_it_is_none(headline: str) -> None:
    assert "CO108" not in codes(headline=headline, urgency=6)


@pytest.mark.parametrize("headline", ["FLASH: Rain", "EILMELDUNG - Regen", "URGENT", "速報：大雨"])
def test_flash_is_seen(headline: str) -> None:
    assert "CO108" in codes(headline=headline, urgency=6)


@pytest.mark.parametrize(
    "note",
    [
        "EMBARGOED UNTIL 0600 GMT",
        "Sperrfrist: Montag, 6.00 Uhr",
        "SPERRFRIST BIS 6 UHR",
        "Sous embargo jusqu’à lundi",
        "Bajo embargo hasta el lunes",
        "Not for release before Monday",
    ],
)
def test_embargo_in_words_is_seen(note: str) -> None:
    assert codes(notes=[{"text": note}]) == {"RT205"}
    assert codes(notes=[{"text": note}], embargoed="2024-05-03T12:00:00Z") == set()


@pytest.mark.parametrize(
    "headline",
    ["Embargo on oil hits port", "EMBARGO FOR ARMS ENDS", "Sous embargo, l’île manque de pain"],
)
def test_headline_about_an_embargo_is_none(headline: str) -> None:
    assert "RT205" not in codes(headline=headline)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("MÃ¼nchen", "München"),
        ("itâ€™s", "it’s"),
        ("â€œNoâ€\u009d", "“No”"),
        ("SÃ£o Paulo", "São Paulo"),
        ("ÐœÐ¾ÑÐºÐ²Ð°", None),
        ("æ—¥æœ¬", "日本"),
        ("It\u0092s", "It’s"),
    ],
)
def test_mojibake_is_seen_and_mended(text: str, right: str | None) -> None:
    from newsdoc.fixes import apply

    article = article_of(json.dumps({"body": [f"The paper wrote: {text} again."]}))
    found = [d for d in findings(article) if d.code == "TX304"]
    assert found
    if right is not None:
        fixed, _ = apply(article, found)
        assert fixed.paragraphs[0].text == f"The paper wrote: {right} again."


@pytest.mark.parametrize(
    "text",
    [
        "„Das war kein Spaß“, sagte sie",
        "IRMÃ”",
        "« café\xa0»",
        "à\xa0« Paris »",
        "É”…",
        "ÂNGELA, À PARIS, ÎLE",
        "naïve façade – œuvre",
        "Ñandú, ¡ESPAÑA!",
        "Fuß², 5 m²",
    ],
)
def test_right_letters_are_no_mojibake(text: str) -> None:
    found = findings(article_of(json.dumps({"body": [f"{text} – and so on."], "language": "pt"})))
    assert "TX304" not in {d.code for d in found}


@pytest.mark.parametrize(
    "tag", ["en", "EN-us", "zh-Hant-TW", "sr-Latn", "nb-NO", "de-CH-1996", "x-sample", "es-419"]
)
def test_language_tags_that_are_ones(tag: str) -> None:
    assert "ID106" not in codes(language=tag)


@pytest.mark.parametrize("tag", ["English", "GB", "en_US", "cz", "de-", "no/nb"])
def test_language_tags_that_are_none(tag: str) -> None:
    assert "ID106" in codes(language=tag)
