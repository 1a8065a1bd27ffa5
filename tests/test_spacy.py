"""The component for spaCy: what it puts into documents, and that these travel."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

spacy = pytest.importorskip("spacy")

TEXT = (
    "“The quay is ready,” said Mina Holt, the harbour master.\n“We waited,” she added. “For years.”"
)


def pipeline(*, entities: tuple[tuple[str, str], ...] = (), **config: Any) -> Any:
    nlp = spacy.blank("en")
    if entities:
        ruler = nlp.add_pipe("entity_ruler")
        ruler.add_patterns([{"label": label, "pattern": words} for label, words in entities])
    nlp.add_pipe("newsdoc_quotes", config=config)
    return nlp


def test_quotes_sources_and_cues_are_spans() -> None:
    doc = pipeline()(TEXT)
    found = [(s.text, s.label_, s._.speaker, s._.number) for s in doc.spans["quotes"]]
    assert found == [
        ("The quay is ready,", "direct", "Mina Holt", 0),
        ("We waited,", "direct", "Mina Holt", 1),
        ("For years.", "direct", "Mina Holt", 1),
    ]
    assert [s.text for s in doc.spans["quote_cues"]] == ["said", "added"]
    assert [(s.text, s._.number) for s in doc.spans["quote_sources"]] == [
        ("Mina Holt, the harbour master", 0),
        ("she", 1),
    ]
    first = doc.spans["quotes"][0]
    assert (first._.cue_lemma, first._.speaker_kind) == ("say", "person")


def test_entities_of_the_pipeline_are_used() -> None:
    text = "“It is ready,” Bright Water said."
    plain = pipeline()(text)
    told = pipeline(entities=(("ORG", "Bright Water"),))(text)
    kinds = [doc.spans["quotes"][0]._.speaker_kind for doc in (plain, told)]
    assert kinds == ["person", "organisation"]


def test_persons_found_by_the_pipeline_have_their_full_names() -> None:
    text = "A sign said: “Ask Mina Holt.”\n“It is over,” Holt said."
    doc = pipeline(entities=(("PERSON", "Mina Holt"),))(text)
    assert doc.spans["quotes"][-1]._.speaker == "Mina Holt"


def test_settings_are_followed() -> None:
    text = "Mina Holt said the quay was ready."
    default, direct_only = pipeline()(text), pipeline(indirect=False, spans_key="said")(text)
    assert len(default.spans["quotes"]) == 1
    assert not direct_only.spans["said"]


@pytest.mark.parametrize("text", ["", " ", "“", "\n\n“No", "🙂“Ja”, sagte er."])
def test_any_text_passes(text: str) -> None:
    assert pipeline(language="guess")(text).text == text


def test_documents_can_be_stored_and_sent() -> None:
    nlp = pipeline()
    doc = nlp(TEXT)
    copy = spacy.tokens.Doc(nlp.vocab).from_bytes(doc.to_bytes())
    other = pickle.loads(pickle.dumps(doc))
    for one in (copy, other):
        assert [s._.speaker for s in one.spans["quotes"]] == ["Mina Holt"] * 3


def test_a_pipeline_with_it_can_be_stored(tmp_path: Any) -> None:
    pipeline(indirect=False).to_disk(tmp_path / "nlp")
    doc = spacy.load(tmp_path / "nlp")(TEXT)
    assert len(doc.spans["quotes"]) == 3


def test_what_is_no_language_is_refused_at_once() -> None:
    with pytest.raises(ValueError, match="'klingon' is no language tag"):
        pipeline(language="klingon")


@pytest.mark.parametrize("language", ["de", "pt-BR", "th", "guess", None])
def test_any_language_tag_is_taken(language: str | None) -> None:
    assert pipeline(language=language)("Rain.").spans["quotes"] is not None
