"""Whether a text can be the place of a dateline, and how it is written."""

from __future__ import annotations

import re
from functools import lru_cache

from newsdoc._stopwords import STOPWORDS

_LONGEST_PLACE = 60
SEPARATORS = re.compile(r"\s*[,/]\s*")

_PARTICLES_WORDS = (
    "de da do das dos del della di la le les el los las al am an der den im in bei ob sur sous"
    " upon on of the und and y e et och og i ja van het aan"
)
_PARTICLES: frozenset[str] = frozenset(_PARTICLES_WORDS.split())
_FIRST_PARTICLES_WORDS = "de la le les el los las al den des di da do a o as der het las"
_FIRST_PARTICLES: frozenset[str] = frozenset(_FIRST_PARTICLES_WORDS.split())
NOT_FIRST = frozenset(word for words in STOPWORDS.values() for word in words) - _FIRST_PARTICLES
_NOT_PLACES_WORDS = (
    "EXCLUSIVE UPDATE UPDATED BREAKING ANALYSIS OPINION WATCH VIDEO VIDEOS PHOTO PHOTOS GALLERY"
    " LIVE FACTBOX TIMELINE EXPLAINER NOTE CORRECTION CORRECTED CLARIFICATION REVIEW INTERVIEW"
    " POLL FEATURE COLUMN EDITORIAL COMMENTARY BACKGROUND PROFILE OBITUARY NEWSLETTER PODCAST"
    " ADVISORY ALERT URGENT FLASH SUMMARY HIGHLIGHTS PREVIEW RECAP ABSTRACT WARNING REMINDER"
    " BREAKINGVIEWS SPOILER QUESTION ANSWER NEWS READ LISTEN EILMELDUNG KOMMENTAR HINTERGRUND"
    " KORREKTUR ACHTUNG SPERRFRIST THEMA EXKLUSIV VORSCHAU URGENTE EXCLUSIVA EXCLUSIF ALERTE"
    " VIDÉO ENTRETIEN ANÁLISIS OPINIÓN ОБНОВЛЕНО СРОЧНО ВИДЕО ФОТО"
)
_NOT_PLACES: frozenset[str] = frozenset(_NOT_PLACES_WORDS.split())
_WEEKDAYS_WORDS = (
    "monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch"
    " donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche"
    " lunes martes miércoles jueves viernes sábado domingo"
)
_WEEKDAYS: frozenset[str] = frozenset(_WEEKDAYS_WORDS.split())

KNOWN = 2048
"""Datelines and places that are remembered: a few hundred open the stories of an archive."""

_NOT_IN_PLACES = re.compile(r"[\"“”„«»:;!?()\[\]<>@#*•|=…]")


@lru_cache(maxsize=KNOWN)
def is_place(text: str) -> bool:
    """Whether a text can be one or more names of places."""
    if len(text) > _LONGEST_PLACE or _NOT_IN_PLACES.search(text):
        return False
    segments = SEPARATORS.split(text)
    if len(segments) > 4 or not segments[0]:
        return False
    first = segments[0].split()[0].rstrip(".")
    if first.upper() in _NOT_PLACES and segments[0].isupper():
        return False
    if not first.isupper() and (first.lower() in NOT_FIRST or first.lower() in _WEEKDAYS):
        return False
    for number, segment in enumerate(segments):
        words = segment.split()
        if not words or len(words) > (5 if number == 0 else 4):
            return False
        for word in words:
            letters = word.strip(".-'’")
            if not letters or (not word.isalpha() and any(char.isdigit() for char in word)):
                return False
            if letters[0].islower() and word.lower() not in _PARTICLES and word[:2] not in _JOINED:
                return False
    return True


_JOINED = ("al", "el", "d'", "d’", "l'", "l’", "as")
"""Starts of words in lower case inside of names: "al-Arab", "d'Aosta"."""


@lru_cache(maxsize=KNOWN)
def in_capitals(place: str) -> bool:
    """Whether the first place is written in capitals, as agencies do, and is not a shouted line."""
    segments = SEPARATORS.split(place)
    words = segments[0].split()
    if len(words) > 3 and not {word.lower() for word in words} & _PARTICLES:
        return False
    letters = [char for char in segments[0] if char.isalpha()]
    if len(letters) < 3 or not segments[0].isupper():
        return False
    return all(len(segment.split()) <= 2 for segment in segments[1:])
