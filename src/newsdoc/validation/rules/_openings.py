"""Words with which a headline, a slug or a note announces something to desks, in many languages.

A word in capitals may as well be part of a headline in capitals ("FLASH FLOODS HIT PORT"), so a word on
its own counts only before a colon, a dash, a bracket or the end; phrases count as they are.
"""

from __future__ import annotations

import re


def _opening(words: str, phrases: str) -> re.Pattern[str]:
    """A pattern for the start of a line, from words and phrases parted by commas."""
    bare, whole = (
        "|".join(
            re.escape(word.strip()) for word in sorted(given.split(","), key=len, reverse=True)
        )
        for given in (words, phrases)
    )
    return re.compile(
        rf"[\W_]{{0,20}}(?:(?:{whole})(?!\w)|(?:{bare})(?=\s*(?:[]:：;()（）】/|*=–—-]|$)))"
    )


KILL = _opening(
    "KILL, Kill, KILLED, WITHDRAWN, Withdrawn, RETRACTION, Retraction, RETRACTED, CANCELED, CANCELLED,"
    " ZURÜCKGEZOGEN, Zurückgezogen, RÜCKRUF, ANNULATION, ANNULÉ, ANNULÉE, ANULADA, ANULADO, ANULACIÓN,"
    " ANNULLATO, ANNULLATA, INGETROKKEN, TILLBAKADRAGEN, TRUKKET TILBAKE, TRUKKET, TILBAGETRUKKET,"
    " PERUTTU, ANULOWANO, АННУЛИРОВАНО, ОТМЕНА, إلغاء, 取消, 撤稿",
    "BULLETIN KILL, MANDATORY KILL, STORY KILL, PHOTO KILL, PICTURE KILL, ADVISORY KILL, URGENT KILL,"
    " Bulletin kill, Mandatory kill, Story kill, KILL STORY, KILL NOTICE, KILL ADVISORY, PLEASE KILL,"
    " Please kill, STORY WITHDRAWN, Story withdrawn, ITEM WITHDRAWN, REPORT WITHDRAWN, STORY REMOVED,"
    " MELDUNG ZURÜCKGEZOGEN, Meldung zurückgezogen, DÉPÊCHE ANNULÉE, NOTICIA ANULADA",
)
"""A story is withdrawn."""

CORRECTION = _opening(
    "CORRECTION, Correction, CORRECTED, Corrected, CORRECTIVE, CORRECTING, C O R R E C T I O N,"
    " CORRECTED-UPDATE, KORREKTUR, Korrektur, BERICHTIGUNG, Berichtigung, BERICHTIGT, KORRIGIERT,"
    " RECTIFICATIF, Rectificatif, RECTIFICACIÓN, Rectificación, CORRECCIÓN, Corrección, CORREÇÃO,"
    " Correção, CORREZIONE, Correzione, RETTIFICA, RETTELSE, Rettelse, RÄTTELSE, Rättelse, RETTING,"
    " KORJAUS, Korjaus, RECTIFICATIE, Rectificatie, KOREKTA, OPRAVA, ИСПРАВЛЕНИЕ, تصحيح, 訂正, 更正, 정정",
    "CORRECTS, Corrects, ANNULE ET REMPLACE, Annule et remplace, Korrigiert wird, Berichtigt wird,"
    " (Berichtigung, (Korrektur",
)
"""Something is set right that was sent before."""

URGENT = _opening(
    "FLASH, Flash, BULLETIN, URGENT, Urgent, EILMELDUNG, Eilmeldung, EIL, BLITZ, ALERTE, Alerte,"
    " URGENTE, Urgente, BREAKING, Breaking, SPOEDBERICHT, СРОЧНО, МОЛНИЯ, عاجل, 速報, 快讯",
    "BREAKING NEWS, APNewsAlert, AP NewsAlert",
)
"""The story is to go out at once."""

EMBARGO = _opening(
    "EMBARGO, Embargo, EMBARGOED, Embargoed, SPERRFRIST, Sperrfrist, SPERRVERMERK, SPÄRRFRIST",
    "EMBARGOED UNTIL, EMBARGOED TILL, EMBARGOED TO, EMBARGOED FOR, EMBARGO UNTIL, EMBARGO TILL,"
    " Embargoed until, Embargoed till, Embargoed to, Embargoed for, Embargo until, Embargo till,"
    " Under embargo until, UNDER EMBARGO UNTIL, STRICTLY EMBARGOED, Strictly embargoed,"
    " STRICT EMBARGO, NOT FOR RELEASE BEFORE, NOT FOR RELEASE UNTIL, Not for release before,"
    " Not for release until, NOT FOR PUBLICATION BEFORE, NOT FOR PUBLICATION UNTIL,"
    " Not for publication before, Not for publication until, Sperrfrist bis, SPERRFRIST BIS,"
    " Achtung Sperrfrist, ACHTUNG SPERRFRIST, Gesperrt bis, Sous embargo jusqu, SOUS EMBARGO JUSQU,"
    " Embargo jusqu, EMBARGO JUSQU, Bajo embargo hasta, BAJO EMBARGO HASTA, Embargo hasta,"
    " EMBARGO HASTA, Embargado hasta, EMBARGADO HASTA, Sob embargo até, Embargo até, Embargo fino,"
    " EMBARGO FINO, Onder embargo tot, ONDER EMBARGO TOT, Embargo tot, EMBARGO TOT, Embargo till,"
    " Embargo til, EMBARGO TIL, Klausulert til, Julkaisuvapaa",
)
"""The story may not be used yet."""
