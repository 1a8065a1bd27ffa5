"""Patterns for what stands around a story: notes, sign-offs, dates with labels. Data only.

Each is matched against a whole line, without regard to case.
"""

from __future__ import annotations

NOTES: tuple[tuple[str, str, str], ...] = (
    (
        "correction",
        "public",
        (
            r"(?:corrections?|corrected|corrects|clarifications?|errat(?:um|a)|korrektur|berichtigung|korrigiert|"
            r"rectificati(?:f|on)|correctif|précision|correcci[oó]n|rectificaci[oó]n|correção|errata|"
            r"rettifica|correzione|rectificatie|correctie|rättelse|rettelse|retting|oikaisu|korjaus|"
            r"sprostowanie|oprava|helyesbítés|düzeltme|koreksi|исправление|поправка|уточнение|"
            r"تصحيح|訂正|更正|정정)\b\s?(?:\([^()]{1,60}\)|[\w ,.]{0,30})?\s?[:：].*"
        ),
    ),
    (
        "correction",
        "public",
        (
            r"[(\[]?(?:\*\s?)?(?:this|an earlier|a previous)\s(?:version of (?:this|the)\s)?"
            r"(?:story|article|version|report|post|item|piece|headline|caption)\b"
            r"[^.]{0,60}?\b(?:has been|have been|was|is|been|corrects|fixes|incorrectly|misstated|misspelled|wrongly)\b"
            r"[^.]{0,40}?(?:correct|clarif|amend|misstat|misspell|misidentif|wrong|incorrect|fixes|error).*"
        ),
    ),
    (
        "correction",
        "public",
        (
            r"[(\[]?(?:diese[rs]?\s(?:artikel|beitrag|text|meldung|version)\swurde\b.{0,60}\bkorrigiert|"
            r"in einer früheren (?:version|fassung)\b).*"
        ),
    ),
    (
        "editors-note",
        "public",
        (
            r"[(\[]?(?:editor['’]?s['’]?\snote|ed\.?\snote|anm(?:erkung|\.)\s?d(?:er|\.)\s?red(?:aktion|\.)?|"
            r"note de la rédaction|ndlr|nota del editor|nota de la redacción|nota da redação|"
            r"nota della redazione|noot van de redactie|redaktionens anmärkning)\s?[:：].*"
        ),
    ),
    (
        "editors-note",
        "editors",
        (
            r"[(\[]?(?:eds|editors|note to editors|notes to editors|for editors|achtung redaktionen|"
            r"hinweis an die redaktionen|note aux rédactions|atención editores)\s?[:：].*"
        ),
    ),
)
"""Role, audience and pattern of a note that stands with the story."""

SIGN_OFFS: tuple[str, ...] = (
    (
        r"\(?(?:(?:additional|further|extra)\s)?(?:reporting|writing|written|editing|edited|compiled|compilation|"
        r"graphics?|translation|translated|production|produced|rewritten|contributing|contributors?)"
        r"(?:,?\s(?:and|&)\s\w+)?(?:\sby|:)\s.*"
    ),
    r"\(?(?:with\s(?:additional\s)?reporting|with\sassistance|with\sinput|with\sfiles)\s(?:by|from)\s.*",
    r".{3,200}\scontributed(?:\sto)?\s(?:this|the)\s(?:report|story|article|reporting)\.?\)?",
    (
        r"\(?(?:reportage|rédaction|édité|bearbeitet|redaktion|redacción|reporte|información|reportagem|edição|"
        r"redazione|bewerkt)\s(?:de|par|von|por|di|da|door|di)\s.*"
    ),
    r"follow\s.{2,100}\son\s(?:twitter|x|facebook|instagram|threads|bluesky|mastodon|linkedin)\b.*",
    r"(?:the\s)?(?:author|writer|reporter|editor)s?\s(?:can|may)\sbe\s(?:reached|contacted)\b.*",
    r"(?:(?:[a-zäöüå]{2,4}|[A-ZÄÖÜÅ]{2,4})/)+(?:[a-zäöüå]{2,4}|[A-ZÄÖÜÅ]{2,4})",
    r"[(/–-]?\s?(?:ends?|end of (?:story|item|message|text)|schluss|slutt|slut|fin|fine|koniec|конец)\s?[)/–-]?\.?",
    r"[(–—-]+\s?(?:30|0)\s?[)–—-]+",
    r"(?:source|quelle|fuente|fonte|källa|kilde|bron|источник)(?:\s?[:：]\s?|\s)[^\W\d_].{1,80}",
)
"""Lines behind a story that say who made it, or that it ends."""

PUBLISHED: str = (
    r"(?:first\s)?published|posted|issued|released|date|dated|publication date|"
    r"veröffentlicht|erschienen|datum|publié|publié le|mis en ligne|publicado|publicado el|publicado em|"
    r"pubblicato|pubblicato il|gepubliceerd|publicerad|publisert|udgivet|julkaistu|opublikowano|"
    r"zveřejněno|publikováno|megjelent|yayınlanma|опубликовано|опубліковано|نشر"
)
MODIFIED: str = (
    r"(?:last\s)?(?:updated|modified|revised)|aktualisiert|zuletzt aktualisiert|stand|mis à jour|"
    r"mis à jour le|actualizado|actualizado el|atualizado|atualizado em|aggiornato|aggiornato il|"
    r"bijgewerkt|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowano|aktualizováno|frissítve|"
    r"güncelleme|обновлено|оновлено"
)
"""Labels of dates, as parts of a pattern."""
