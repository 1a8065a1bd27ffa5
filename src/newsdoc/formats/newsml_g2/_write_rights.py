"""`rightsInfo` in the order of the schema."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from newsdoc.formats._xml.escape import quoted
from newsdoc.formats._xml.escape import text as escaped
from newsdoc.formats.newsml_g2._names import NAR, OWN_PREFIX
from newsdoc.formats.newsml_g2._value_kinds import is_iri
from newsdoc.formats.newsml_g2._write_concepts import write_concept
from newsdoc.formats.newsml_g2._write_details import ACCOUNTABLE, PARTY
from newsdoc.formats.newsml_g2._write_extensions import native, own, pairs
from newsdoc.formats.newsml_g2._write_values import POWER, attribute, properties_attributes
from newsdoc.formats.newsml_g2._writing import Writing, elements, language_attribute
from newsdoc.model import Label, Rights, RightsExpression

_KNOWN = {
    **POWER,
    "scopeuri": "iri",
    "aspect": "qcodes",
    "aspecturi": "iri",
    "validfrom": "date",
    "validto": "date",
}
_ANYWHERE = ("link", "rightsInfoExtProperty")
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


def write_rights(w: Writing, rights: Rights) -> None:
    """Append one statement of rights. Spec: NewsML-G2 2.35, RightsInfoType"""
    head = "" if rights.scope is None else attribute("scope", "qcodes", rights.scope)
    if rights.year is not None:
        head += f' {OWN_PREFIX}:year="{quoted(rights.year)}"'
    head += properties_attributes(_KNOWN, pairs(rights.properties))
    out = w.out
    out.append(f"<rightsInfo{head}>")
    if rights.accountable is not None:
        write_concept(w, "accountable", rights.accountable, ACCOUNTABLE)
    if rights.holder is not None:
        write_concept(w, "copyrightHolder", rights.holder, PARTY)
    href = rights.notice_href
    _labels(w, "copyrightNotice", rights.notice, rights.notices, href)
    _labels(w, "usageTerms", rights.usage_terms, rights.usage_terms_labels, None)
    tails = elements(rights.properties)
    for one in tails:
        if one.name in _ANYWHERE and (made := native(one)) is not None:
            out.append(made)
    for expression in rights.expressions:
        _expression(w, expression)
    if tails:
        mining = [one for one in tails if one.name == "dataMining" and native(one) is not None][:1]
        out.extend(native(one) or "" for one in mining)
        for one in tails:
            if one in mining or (one.name in _ANYWHERE and native(one) is not None):
                continue
            out.append(own(one))
    out.append("</rightsInfo>")


def _labels(
    w: Writing, tag: str, chosen: str | None, labels: Sequence[Label], href: str | None
) -> None:
    """A notice or terms in each language; the chosen one bare unless it is among the labels."""
    head = "" if href is None else attribute("href", "iri", href)
    if chosen is not None and all(label.text != chosen for label in labels):
        w.rich(tag, chosen, (), head)
        head = ""
    for label in labels:
        role = "" if label.role is None else attribute("role", "qcodes", label.role)
        w.rich(tag, label.text, (), head + role + language_attribute(label.language))
        head = ""


def _expression(w: Writing, expression: RightsExpression) -> None:
    """A statement in a rights language: as XML where it is some, else as data."""
    language, data = expression.language, expression.data
    if language is None or data is None or not is_iri(language):
        return
    try:
        root = etree.fromstring(data, _PARSER)
    except (etree.LxmlError, ValueError):
        root = None
    if root is not None and str(root.tag)[:1] == "{" and f"{{{NAR}}}" not in str(root.tag):
        w.out.append(
            f'<rightsExpressionXML langid="{quoted(language)}">{data}</rightsExpressionXML>'
        )
    else:
        w.out.append(
            f'<rightsExpressionData langid="{quoted(language)}" enctype="text/plain">'
            f"{escaped(data)}</rightsExpressionData>"
        )
