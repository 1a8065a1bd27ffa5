"""What `find_in_paragraphs` and `find_in_text` make of quotations over paragraphs."""

from __future__ import annotations

from newsdoc.quotes import ParagraphText, find_in_paragraphs, find_in_text

OPEN = ("“We start tomorrow.", "“We finish in May,” Tran said.")


def test_a_quotation_over_paragraphs_is_one_quote_in_a_text() -> None:
    text = "\n".join(OPEN)

    (quote,) = find_in_text(text)

    assert quote.texts(text) == ("We start tomorrow.", "We finish in May,")
    assert not quote.continues
    assert quote.attribution is not None
    assert quote.attribution.source is not None
    assert quote.attribution.source.span is not None
    assert quote.attribution.source.span.of(text) == "Tran"


def test_a_quotation_over_paragraphs_is_a_quote_in_each() -> None:
    (first,), (second,) = find_in_paragraphs(OPEN)

    assert not first.continues
    assert second.continues
    assert first.attribution is not None
    assert first.attribution.source is not None
    assert first.attribution.source.text == "Tran"
    assert first.attribution.source.span is None
    assert first.attribution.basis[0] == "open-quote"
    assert second.attribution is not None
    assert second.attribution.source is not None
    assert second.attribution.source.span is not None


def test_two_cues_are_two_quotes() -> None:
    text = "“We start tomorrow,” Tran said. “And then\n“we finish in May,” Haas said."

    assert len(find_in_text(text)) == 2


def test_crlf_is_no_part_of_a_quote() -> None:
    text = "“We dig,” Lind said.\r\n“We fill,” Haas said.\r\n"

    assert [quote.texts(text) for quote in find_in_text(text)] == [("We dig,",), ("We fill,",)]


def test_single_marks_count_in_headings() -> None:
    (quotes,) = find_in_paragraphs(
        [ParagraphText("Mayor Lind: ‘We don’t pay for this’", heading=True)]
    )

    (quote,) = quotes
    assert quote.texts("Mayor Lind: ‘We don’t pay for this’") == ("We don’t pay for this",)


def test_single_marks_count_where_there_are_no_others() -> None:
    text = "‘We dig,’ said Mina Lind. ‘Then we don’t.’"

    (quote,) = find_in_text(text)
    assert quote.texts(text) == ("We dig,", "Then we don’t.")


def test_languages_without_a_module_get_their_marks_paired() -> None:
    text = "„Das ist gut so“, sagte er. »Ja, und wie«, rief sie."

    quotes = find_in_text(text, "hu")

    assert [quote.texts(text) for quote in quotes] == [("Das ist gut so",), ("Ja, und wie",)]
    assert all(quote.attribution is None for quote in quotes)


def test_the_language_is_guessed() -> None:
    text = "“The water was high and it was cold,” Mina Holt said of the flood."

    (quote,) = find_in_text(text, None)

    assert quote.attribution is not None


def test_region_and_case_of_the_language_do_not_matter() -> None:
    text = "“It rained,” Haas said."

    assert find_in_text(text, "en-GB") == find_in_text(text, "EN_us") == find_in_text(text)


def test_the_dateline_of_an_article_is_no_part_of_a_quote() -> None:
    import newsdoc

    article = newsdoc.parse("Rain in Oslo\n\nOSLO (NTB) - “We have no choice,” said Mina Holt.\n")
    (quote,) = article.quotes

    assert quote.kind == "direct"
    assert quote.texts(article.paragraphs[0].text) == ("We have no choice,",)
