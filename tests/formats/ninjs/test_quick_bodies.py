"""Bodies that are read without a parser of HTML are read as that would read them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsdoc.formats._base import ReadContext
from newsdoc.formats._xml.body import html_fragment
from newsdoc.formats._xml.legal import is_legal
from newsdoc.formats.ninjs._reading import Reading

_WORDS = st.text(
    st.sampled_from("ab .,'\"()\n\t\r\x0b\x0c\x1c\x85\u00a0\u2028\u200b\u3000\ufeffé雨"),
    max_size=12,
)
_BODIES = _WORDS | st.lists(_WORDS, max_size=4).map(
    lambda words: " \n".join(f"<p>{each}</p>" for each in words)
)


@given(value=_BODIES)
def test_plain_words_and_bare_paragraphs(value: str) -> None:
    reading = Reading(ReadContext(wanted=False))
    parser = reading.markup("")
    legal = "".join(char for char in value if is_legal(char))

    assert reading.blocks(value, "", content_type="text/html") == parser.blocks(
        html_fragment(legal)
    )
    assert reading.rich(value, "", content_type="text/html") == parser.text(html_fragment(legal))
