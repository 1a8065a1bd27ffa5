"""Russian, Arabic, Chinese and Japanese: what the stories of gold do not ask."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.quotes import find_in_text
from newsdoc.quotes.declension import nominative
from newsdoc.quotes.languages import guess_language, language_data


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Мэр заявил об отставке.", "ru"),
        ("市长说他要辞职。", "zh"),
        ("市長は辞任すると述べた。", "ja"),
        ("حريق", "ar"),
        ("Fire", "en"),
    ],
)
def test_short_texts_are_guessed_by_their_letters(text: str, language: str) -> None:
    assert guess_language([text]) == language


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Павла Сомова", "Павел Сомов"),
        ("Павлу Сомову", "Павел Сомов"),
        ("Павлом Сомовым", "Павел Сомов"),
        ("Льва Толстого", "Лев Толстой"),
        ("Дональда Трампа", "Дональд Трамп"),
        ("Марией Захаровой", "Мария Захарова"),
        ("Ольгу Белову", "Ольга Белова"),
        ("Сергея Викторовича Зимина", "Сергей Викторович Зимин"),
        ("Александра Петрова", "Александра Петрова"),
        ("Александра Белинского", "Александр Белинский"),
        ("Москвы Сергей Белов", "Сергей Белов"),
    ],
)
def test_russian_names_are_put_into_the_nominative(written: str, name: str) -> None:
    cases = language_data("ru").cases
    assert cases is not None
    assert " ".join(nominative(tuple(written.split()), cases)) == name


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "小说《说岳全传》再版。"),
        ("zh", "据说他去了上海。"),
        ("zh", "他被称为“铁人”。"),
        ("zh", "他说服了父亲。"),
        ("ja", "同社は「さくら」と名付けた新型車を発表した。"),
        ("ja", "「春の海」という曲が人気だ。"),
        ("ja", "住民と話し合った。"),
        ("ru", "Ресторан «У моря» открылся в мае."),
        ("ar", 'فيلم "الطريق" يعرض غدا.'),
    ],
)
def test_names_and_titles_are_nobodys_words(language: str, text: str) -> None:
    assert find_in_text(text, language) == ()


_PIECES = {
    "zh": ["市长李明", "她", "说", "表示", "，", "：", "“很好。”", "“", "”", "据", "《", "。", "\n", "并称"],
    "ja": ["市長は", "田中さん", "「はい」", "「", "」", "と", "述べた", "によると", "、", "。", "こう", "\n", "："],
    "ar": ["قال", "الوزير", "خالد", "إن", '"نعم"', '"', "،", ":", "مؤكدا", "في", ".", "\n", "للصحفيين"],
    "ru": ["сказал", "мэр", "Иван", "Белова", "что", "«да»", "«", "»", ",", " — ", ".", "\n", "по словам"],
}  # fmt: skip


@pytest.mark.parametrize("language", sorted(_PIECES))
@given(data=st.data())
def test_any_order_of_marks_and_words_is_read(language: str, data: st.DataObject) -> None:
    pieces = data.draw(st.lists(st.sampled_from(_PIECES[language]), max_size=40))
    text = ("" if language in ("zh", "ja") else " ").join(pieces)
    for quote in find_in_text(text, language):
        ends = [0, *(end for span in quote.spans for end in (span.start, span.end)), len(text)]
        assert ends == sorted(ends)
        assert all(words.strip() for words in quote.texts(text))
