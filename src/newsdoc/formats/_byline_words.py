"""Words that make a byline, by what they do, over all languages. Data only."""

from __future__ import annotations

PREFIXES: tuple[str, ...] = (
    "Written and photographed by", "Story and photos by", "Story and photo by", "Text and photos by",
    "Written by", "Reported by", "Story by", "Words by", "Posted by", "Published by", "Compiled by",
    "Reporting by", "Opinion by", "Analysis by", "Commentary by", "By", "From", "Von", "Text:", "Text von",
    "Ein Bericht von", "Ein Kommentar von", "Autor:", "Autorin:", "Bericht:", "Écrit par", "Rédigé par",
    "Propos recueillis par", "Par", "Por", "Escrito por", "Texto:", "Di", "Da", "De", "A cura di",
    "Door", "Tekst:", "Av", "Af", "Skrevet av", "Skrevet af", "Skriven av", "Teksti:", "Kirjoittanut",
    "Przez", "Autor", "Napsal", "Napsala", "Autoři:", "Szerző:", "Írta:", "De la", "Yazan:", "Oleh",
    "Oleh:", "Penulis:", "Автор:", "Автори:", "Авторы:", "Текст:", "Του", "Της", "بقلم", "كتب", "كتبت",
    "מאת", "文：", "文・", "記者：", "撰文：", "作者：", "글=", "글:",
)  # fmt: skip
"""What may open a byline; the longest that fits counts. "From", "De", "Da" and other short words that
open sentences too are no sign of a byline on their own (see `WEAK_PREFIXES`)."""

WEAK_PREFIXES: frozenset[str] = frozenset(
    {
        "From",
        "Di",
        "Da",
        "De",
        "De la",
        "Text:",
        "Autor",
        "Oleh",
        "Του",
        "Της",
        "كتب",
        "كتبت",
        "Por",
        "Par",
    }
)
"""Prefixes that many other lines have too: what follows must be nothing but names."""

PREFIX_OF: dict[str, str] = {
    "en": "By", "de": "Von", "fr": "Par", "es": "Por", "pt": "Por", "it": "Di", "nl": "Door",
    "sv": "Av", "no": "Av", "nb": "Av", "nn": "Av", "da": "Af", "fi": "Teksti:", "cs": "Autor:",
    "pl": "Autor:", "hu": "Írta:", "tr": "Yazan:", "id": "Oleh", "ru": "Автор:", "uk": "Автор:",
}  # fmt: skip
"""The usual prefix by BCP 47 primary subtag, for writing."""

_AND_WORDS = "and & und et y e och og i a ja & en und oraz és și ve dan и і та και و と 和"
AND: frozenset[str] = frozenset(_AND_WORDS.split())
"""Words between the last two names."""

_WITH_WORDS = "with mit avec con com med met z s"
WITH: frozenset[str] = frozenset(_WITH_WORDS.split())
"""Words before further names."""

_IN_WORDS = "in at à a en au em i på aus à w v ve v te din di da från fra uit z в у з σε στην στο"
IN: frozenset[str] = frozenset(_IN_WORDS.split())
"""Words before the place that somebody wrote from."""

_TITLES_WORDS = (
    "writer writers reporter reporters correspondent correspondents editor editors columnist"
    " columnists contributor contributors journalist journalists staff critic chief bureau"
    " special senior associate deputy managing executive producer photographer analyst blogger"
    " author intern freelance editorial board desk team redaktion redakteur redakteurin"
    " reporterin korrespondent korrespondentin journalistin autorin chefredakteur"
    " chefredakteurin rédaction rédacteur rédactrice journaliste correspondant correspondante"
    " envoyé envoyée spécial spéciale redacción redactor redactora corresponsal enviado enviada"
    " especial periodista redação repórter correspondente jornalista redazione inviato inviata"
    " corrispondente giornalista redactie redacteur verslaggever correspondente reporteri"
    " toimittaja journalisti redaktör redaktor dziennikarz korrespondentti kirjeenvaihtaja"
    " novinář redaktorka újságíró tudósító muhabir wartawan корреспондент журналист обозреватель"
    " кореспондент"
)
TITLES: frozenset[str] = frozenset(_TITLES_WORDS.split())
"""Words of a job title, in lower case."""

_ORGANISATION_WORDS_WORDS = (
    "press news times post journal herald tribune agency agence agentur association media"
    " network university institute guardian telegraph gazette chronicle radio tv broadcasting"
    " zeitung nachrichten presse-agentur rundfunk service newspapers group magazine review"
    " online"
)
ORGANISATION_WORDS: frozenset[str] = frozenset(_ORGANISATION_WORDS_WORDS.split())
"""Words of names of organisations, in lower case."""

_NAME_PARTICLES_WORDS = (
    "de da do das dos del della di du la le van von der den ter ten zu zum vom af av al el bin"
    " ibn bint ben abu y e i dalla degli lo st. san o'"
)
NAME_PARTICLES: frozenset[str] = frozenset(_NAME_PARTICLES_WORDS.split())
"""Words in lower case inside of names."""
