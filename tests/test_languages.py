"""Guessing the language: right or silent."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc._stopwords import SCRIPTS, STOPWORDS
from newsdoc.languages import guess_language

SENTENCES = {
    "en": "The government says that it will not give more money to the towns after the talks.",
    "de": "Die Regierung sagt, dass sie den Städten nach den Gesprächen nicht mehr Geld gibt.",
    "fr": "Le gouvernement dit qu'il ne donnera pas plus d'argent aux villes après les discussions.",
    "es": "El gobierno dijo que no habrá más dinero para las ciudades después de la reunión.",
    "pt": "O governo disse que não haverá mais dinheiro para as cidades depois da reunião.",
    "it": "Il governo dice che non ci sono più soldi per le città dopo la riunione di ieri.",
    "nl": "De regering zegt dat er na het overleg niet meer geld voor de steden is.",
    "sv": "Regeringen säger att den inte vill ge mer pengar till kommunerna efter mötet.",
    "da": "Regeringen siger, at den ikke vil give flere penge til kommunerne efter mødet.",
    "no": "Regjeringen sier at den ikke vil gi mer penger til kommunene etter møtet.",
    "fi": "Hallitus sanoo, että se ei anna kunnille enää rahaa, vaikka ne ovat köyhiä ja hän myös.",
    "pl": "Rząd mówi, że nie da już pieniędzy dla miast, ale jest to jeszcze możliwe po spotkaniu.",
    "cs": "Prezident řekl, že se nebude účastnit jednání, ale podle mluvčího je to ještě možné.",
    "sk": "Prezident povedal, že sa nebude zúčastňovať rokovaní, ale podľa hovorcu je to ešte možné.",
    "hu": "A kormány azt mondta, hogy nem ad több pénzt, és ez már az utolsó döntés volt.",
    "ro": "Guvernul a spus că nu mai sunt bani pentru orașe și că este o decizie care se va lua.",
    "tr": "Hükümet, bu yıl için daha çok para olarak bir şey vermeyecek, ancak çok geç değil dedi.",
    "ru": "Президент сказал, что он не будет участвовать в переговорах, но это не его решение.",
    "uk": "Президент сказав, що він не буде брати участь у переговорах, але це не його рішення.",
    "ar": "قال الرئيس إن الحكومة لا تريد رفع الضرائب في هذا العام بعد الاجتماع مع النقابات",
    "el": "Ο πρόεδρος δήλωσε ότι δεν θα συμμετάσχει στις διαπραγματεύσεις.",
    "he": "הנשיא אמר כי הוא לא ישתתף בשיחות.",
    "ja": "首相は３日、記者会見で経済対策について説明した。",
    "zh": "总理三日在记者会上说明了经济对策，表示将继续努力。",
    "ko": "대통령은 3일 기자회견에서 경제 대책을 설명했다.",
}


@pytest.mark.parametrize(("language", "text"), SENTENCES.items(), ids=list(SENTENCES))
def test_sentence_tells_its_language(language: str, text: str) -> None:
    assert guess_language(text) == language


@pytest.mark.parametrize(
    "text", ["", "Oslo", "2024 – 2025", "Jane Doe, John Roe", "“”", "NATO EU FIFA"]
)
def test_names_and_numbers_tell_nothing(text: str) -> None:
    assert guess_language(text) is None


def test_languages_are_many() -> None:
    assert len(STOPWORDS) + len(SCRIPTS) >= 35


@given(st.text(max_size=200))
def test_any_text_gives_a_known_language_or_none(text: str) -> None:
    known = {*STOPWORDS, *(language for language, _, _ in SCRIPTS), None}

    assert guess_language(text) in known


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("„To skandal”, stwierdził rolnik.", "pl"),
        ("Мы были там, сообщил министр.", "ru"),
        ("Pääministeri totesi: ”Emme anna periksi tästä.”", "fi"),
        ("Överläkaren sade att det är för tidigt.", "sv"),
        ("映画「北の風」が公開された。", "ja"),
        ("¿Quién va a pagar la factura?", "es"),
    ],
)
def test_letters_tell_the_language_of_short_texts(text: str, language: str) -> None:
    assert guess_language(text, certain=False) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "قال وزير الطاقة يوم الثلاثاء إن الخطة الجديدة ستوفر المياه لمليون أسرة في العاصمة.",
            "ar",
        ),
        ("وزیر نیرو گفت که برنامهٔ تازه آب یک میلیون خانوار را در پایتخت تأمین می‌کند.", "fa"),
        ("وزیر نے کہا کہ نیا منصوبہ دارالحکومت میں دس لاکھ گھرانوں کو پانی دے گا۔", "ur"),
    ],
)
def test_arabic_is_told_from_its_neighbours_in_the_same_script(text: str, language: str) -> None:
    assert guess_language(text) == language
