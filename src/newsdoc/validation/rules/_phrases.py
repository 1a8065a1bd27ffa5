"""Words and phrases that rules look for, by what they tell. Data only."""

from __future__ import annotations

EDITORS_NOTES: tuple[str, ...] = (
    "Eds:", "Eds.:", "(Eds:", "EDS:", "(EDS:", "Eds note", "Editors:", "EDITORS:", "EDITORS NOTE",
    "EDITORS' NOTE", "Editors' note:", "Editors’ note:", "EDITORS’ NOTE", "Note to editors",
    "Note to Editors", "NOTE TO EDITORS", "Notes to editors", "Notes to Editors", "NOTES TO EDITORS",
    "Attention editors", "ATTENTION EDITORS", "Attention: Editors", "ATTN EDITORS", "Attn editors",
    "Achtung Redaktionen", "ACHTUNG REDAKTIONEN", "Achtung, Redaktionen", "Hinweis an die Redaktion",
    "Hinweis für die Redaktion", "Hinweise an die Redaktion", "Redaktionelle Hinweise",
    "Anmerkung an die Redaktion", "Note aux rédactions", "NOTE AUX RÉDACTIONS", "A l'attention des rédactions",
    "Nota a los editores", "NOTA A LOS EDITORES", "Nota para los editores", "Nota aos editores",
    "Nota per i redattori", "Nota alle redazioni", "Noot voor de redactie", "Noot aan de redactie",
    "(niet voor publicatie)", "Niet voor publicatie", "Till redaktionen:", "Til redaksjonen:",
    "Til redaktionen:", "Tiedoksi toimituksille", "К сведению редакций", "ملاحظة للمحررين",
)  # fmt: skip
"""How paragraphs open that speak to editors."""

END_MARKS: frozenset[str] = frozenset(
    ("end", "ends", "30", "###", "##", "more", "more to come", "more to follow", "ende", "schluss", "fin", "fine",
     "конец", "slut", "slutt", "loppu", "einde", "/ends", "ends/", "mf", "endit", "end it", "nnnn", "终", "完")
)  # fmt: skip
"""End marks and signs that more will follow, in lower case and without signs around them; and rows of
number signs."""

_DOCUMENTS_WORDS = (
    "report study statement document letter poll survey ad advertisement voice memo article"
    " editorial tweet post email mail release number lawsuit complaint filing indictment book video"
    " headline sign banner placard transcript script message text song proverb law bill resolution"
    " erklärung bericht studie mitteilung pressemitteilung dokument brief umfrage meldung gutachten"
    " papier zahl reihe rapport étude communiqué lettre sondage comunicado informe estudio carta"
    " rapporto studio lettera relatório onderzoek brief rapporten undersökning"
)
DOCUMENTS: frozenset[str] = frozenset(_DOCUMENTS_WORDS.split())
"""What speaks in a story and is no person, in lower case."""
