"""Interviews without marks, entries of running reports, and languages that have marks only."""

from __future__ import annotations

import pytest

from newsdoc.model import Quote
from newsdoc.quotes import find_in_text


def speaker_of(quote: Quote) -> str | None:
    attribution = quote.attribution
    if attribution is None or attribution.speaker is None:
        return None
    return attribution.speaker.name


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        (
            "sv",
            "Reportern: Varför går du?\nAnna Holm: Jag är trött. Det räcker nu.\nReportern: Och sedan?",
            ["Reportern", "Anna Holm", "Reportern"],
        ),
        (
            "ru",
            "Мэр Иван Белов принял гостей.\nКорреспондент: Когда откроют мост?\nИван Белов: Скоро, в мае.",
            ["Корреспондент", "Иван Белов"],
        ),
    ],
)
def test_turns_of_an_interview_have_their_speakers(
    language: str, text: str, speakers: list[str]
) -> None:
    found = find_in_text(text, language)

    assert [speaker_of(quote) for quote in found] == speakers
    assert {quote.kind for quote in found} == {"direct"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Stockholm: 12 grader och sol.\nMalmö: 14 grader och regn."),
        ("pl", "Data: piątek, godzina ósma.\nMiejsce: hala sportowa."),
    ],
)
def test_lists_are_no_interviews(language: str, text: str) -> None:
    assert find_in_text(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        (
            "sv",
            "14.32: ”Vi har läget under kontroll”, säger Eva Lund.",
            "Vi har läget under kontroll",
        ),
        ("zh", "【10:12】市长李明说：“我们会坚持到最后。”", "我们会坚持到最后。"),
        ("ar", '14:20 قال الوزير خالد الشامي: "الوضع تحت السيطرة"', "الوضع تحت السيطرة"),
    ],
)
def test_the_time_of_an_entry_is_not_said(language: str, text: str, words: str) -> None:
    (quote,) = find_in_text(text, language)

    assert quote.texts(text) == (words,)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("uk", "«Ми готові до переговорів», — сказав президент.", "Ми готові до переговорів"),
        ("bg", "„Ние сме готови“, каза министърът.", "Ние сме готови"),
        ("fa", "«ما برای گفتگو آماده هستیم»، وزیر گفت.", "ما برای گفتگو آماده هستیم"),
        ("nn", "– Me må gjere noko no, seier Marit Øvrebø.", "Me må gjere noko no"),
        ("zh-Hant", "市長林美說：「我們不會退讓。」", "我們不會退讓。"),
    ],
)
def test_languages_without_words_of_their_own_find_what_marks_show(
    language: str, text: str, words: str
) -> None:
    assert words in [piece for quote in find_in_text(text, language) for piece in quote.texts(text)]


def test_a_mark_opens_behind_an_arabic_prefix() -> None:
    text = 'اتهمت النائبة سعاد الجبوري الحكومة بـ"المماطلة" أمس.'

    (quote,) = find_in_text(text, "ar")

    assert quote.texts(text) == ("المماطلة",)
    assert speaker_of(quote) == "سعاد الجبوري"
