"""The attributes of a concept to NewsML-G2: what identifies it, and the parts of a party's name."""

from __future__ import annotations

from operator import attrgetter

from newsdoc.formats._xml.escape import quoted
from newsdoc.formats.newsml_g2._catalogs import is_qcode, resolve
from newsdoc.formats.newsml_g2._flex_types import Flex
from newsdoc.formats.newsml_g2._names import OWN_PREFIX
from newsdoc.formats.newsml_g2._value_kinds import is_line
from newsdoc.formats.newsml_g2._write_values import attribute
from newsdoc.formats.newsml_g2._writing import Writing
from newsdoc.model import Concept, Party


def identity(w: Writing, concept: Concept, flex: Flex) -> str:
    """QCode, URI or literal, each as it was read."""
    scheme, code, uri = concept.scheme, concept.code, concept.uri
    head = ""
    if code is not None:
        if scheme and scheme.isalnum() and code.isalnum():  # nearly all
            head = f' qcode="{scheme}:{code}"'
            if uri is None or uri == resolve(scheme, code, w.schemes):
                return head
        elif is_qcode(scheme, code):
            head = f' qcode="{quoted(f"{scheme}:{code}")}"'
            if uri is not None and uri == resolve(scheme, code, w.schemes):
                return head
        elif scheme is None and flex.literal and is_line(code):
            head = f' literal="{quoted(code)}"'
        else:
            if scheme is not None:
                head = f' {OWN_PREFIX}:scheme="{quoted(scheme)}"'
            head += f' {OWN_PREFIX}:code="{quoted(code)}"'
    elif scheme is not None:
        head = f' {OWN_PREFIX}:scheme="{quoted(scheme)}"'
    if uri is not None:
        head += attribute("uri", "iri", uri)
    return head


_OF_PARTY = attrgetter("job_title", "honorific", "given_name", "family_name")
_NOTHING_OF_PARTY = (None,) * 4


def party_attributes(party: Party, known: dict[str, str]) -> str:
    """What only parties have, where there is no element for it."""
    if _OF_PARTY(party) == _NOTHING_OF_PARTY:
        return ""
    head = ""
    if party.job_title is not None:
        kind = known.get("jobtitle")
        if kind is not None:
            head += attribute("jobtitle", kind, party.job_title)
        else:
            head += f' {OWN_PREFIX}:jobtitle="{quoted(party.job_title)}"'
    for field in ("honorific", "given_name", "family_name"):
        value = getattr(party, field)
        if value is not None:
            head += f' {OWN_PREFIX}:{field}="{quoted(value)}"'
    return head
