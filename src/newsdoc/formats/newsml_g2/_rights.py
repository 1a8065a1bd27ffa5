"""`rightsInfo`: who holds the rights, and how the content may be used."""

from __future__ import annotations

from typing import Any

from newsdoc.formats._xml.body import markup
from newsdoc.formats.newsml_g2._details import party
from newsdoc.formats.newsml_g2._names import LOCAL, XML_LANG
from newsdoc.formats.newsml_g2._reading import Fields, Reading, attribute, attributes_of, tree
from newsdoc.model import Label, Property, Rights, RightsExpression
from newsdoc.model._makers import make_label, make_rights


def read_rights(r: Reading, element: Any) -> Rights:
    """One statement of rights. Spec: NewsML-G2 2.35, RightsInfoType"""
    fields: Fields = {}
    properties: list[Property] = []
    for name, value in attributes_of(element).items():
        if name in ("scope", "year") and value:
            fields[name] = value
        elif value and (name[0] != "{" or "XMLSchema-instance" not in name):
            properties.append(attribute(name, value))
    notices: list[Label] = []
    terms: list[Label] = []
    for child in element[:]:
        match LOCAL[child.tag]:
            case "copyrightHolder" if "holder" not in fields:
                fields["holder"] = party(r, child)
            case "accountable" if "accountable" not in fields:
                fields["accountable"] = party(r, child)
            case "copyrightNotice":
                href = child.get("href")
                if href and "notice_href" not in fields and not notices:
                    fields["notice_href"] = href
                elif href:
                    r.account.attributes(child, {"href": href})
                _label(r, child, notices)
            case "usageTerms":
                if child.get("href"):
                    r.account.attributes(child, {"href": child.get("href")})
                _label(r, child, terms)
            case "rightsExpressionXML" | "rightsExpressionData":
                fields.setdefault("expressions", []).append(_expression(r, child))
            case _:
                properties.append(tree(child))
    for field, labels in (("notice", notices), ("usage_terms", terms)):
        _settle(r, field, labels, fields)
    if "expressions" in fields:
        fields["expressions"] = tuple(fields["expressions"])
    if properties:
        fields["properties"] = tuple(properties)
    if r.wanted:
        r.account.stray(element)
    return make_rights(**fields)


def _label(r: Reading, element: Any, labels: list[Label]) -> None:
    text = r.rich(element)
    given = attributes_of(element)
    for name in ("href", "{http://www.w3.org/XML/1998/namespace}space"):
        given.pop(name, None)
    language, role = given.pop(XML_LANG, None) or None, given.pop("role", None) or None
    if text is None:
        r.leave(element, given)
        return
    if r.wanted:
        r.leave(element, given)
        r.account.said(element, text.marks)
    labels.append(make_label(text=text.text, language=language, role=role))


def _settle(r: Reading, field: str, labels: list[Label], fields: Fields) -> None:
    """Choose the words in the content's language; the others are labels.

    The chosen one is a label, too, where it says a language or a role that the item does not.
    """
    if not labels:
        return
    wanted = (r.language or "").lower()
    primary = wanted.partition("-")[0]

    def fitness(label: Label) -> int:
        language = (label.language or r.label_language or wanted).lower()
        same = 2 if language == wanted else language.partition("-")[0] == primary
        return int(same) * 2 + (label.role is None)

    chosen = max(labels, key=fitness)
    fields[field] = chosen.text
    rest = tuple(
        label
        for label in labels
        if label.text != chosen.text
        or label.role is not None
        or label.language not in (None, r.label_language)
    )
    if rest:
        fields["notices" if field == "notice" else "usage_terms_labels"] = rest


def _expression(r: Reading, element: Any) -> RightsExpression:
    """A statement in a rights language, as written."""
    given = attributes_of(element)
    language = given.pop("langid", None) or None
    r.leave(element, given)
    if LOCAL[element.tag] == "rightsExpressionXML":
        data = "".join(markup(child) for child in element) or None
    else:
        data = element.text or None
    return RightsExpression(language=language, data=data)
