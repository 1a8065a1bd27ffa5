"""Who holds the rights in a story or a picture, and how it may be used."""

from __future__ import annotations

from newsdoc.model._frozen import frozen
from newsdoc.model.names import Label, Party, Property
from newsdoc.model.times import Time


@frozen(kw_only=True)
class UsageRight:
    """One statement of how the content may be used.

    Spec: NewsML 1.2, UsageRights; NITF 3.6, doc.rights
    """

    usage_type: str | None = None
    """What use the statement is about; absent when not given."""
    holder: str | None = None
    """Who holds this right; absent when not given."""
    agent: str | None = None
    """Who acts for the holder; absent when not given."""
    geography: str | None = None
    """Where the right is valid; absent when not given."""
    limitations: str | None = None
    """Limitations of the right, in words; absent when not given."""
    start: Time | None = None
    """When the right starts; absent when not given."""
    end: Time | None = None
    """When the right ends; absent when not given."""
    properties: tuple[Property, ...] = ()
    """What else the source says of it."""


@frozen(kw_only=True)
class RightsExpression:
    """A rights statement in a rights language. Spec: NewsML-G2 2.35, rightsExpression…; ninjs rightsInfo"""

    language: str | None = None
    """Identifier of the rights language; absent when not given."""
    href: str | None = None
    """Where the statement is; absent when it is here."""
    data: str | None = None
    """The statement itself, as written; absent when only linked."""


@frozen(kw_only=True)
class Rights:
    """Copyright and usage terms. Spec: NewsML-G2 2.35, rightsInfo; NITF 3.6, doc.copyright"""

    holder: Party | None = None
    """Holder of the copyright; absent when not given."""
    notice: str | None = None
    """Copyright notice, in the article's language; absent when not given."""
    notice_href: str | None = None
    """Where the notice is explained; absent when not given."""
    year: str | None = None
    """Year or years of the copyright, as written; absent when not given."""
    usage_terms: str | None = None
    """How the content may be used, in words; absent when not given."""
    notices: tuple[Label, ...] = ()
    """Further notices: other languages, other roles."""
    usage_terms_labels: tuple[Label, ...] = ()
    """Further usage terms: other languages, other roles."""
    scope: str | None = None
    """What part or aspect the rights are about, as written; absent when they are about all."""
    accountable: Party | None = None
    """Who is accountable for the content in a legal sense; absent when not given."""
    usages: tuple[UsageRight, ...] = ()
    """Statements of use, in order."""
    expressions: tuple[RightsExpression, ...] = ()
    """The same in rights languages (ODRL …)."""
    properties: tuple[Property, ...] = ()
    """What else the source says of the rights."""
