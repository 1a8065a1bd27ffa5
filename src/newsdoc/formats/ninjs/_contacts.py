"""Ways to get in touch, which persons, organisations and places have."""

from __future__ import annotations

from typing import get_args

from newsdoc.formats.ninjs._codes import ADDRESS
from newsdoc.formats.ninjs._reading import Node, Reading
from newsdoc.model import Address, Contact
from newsdoc.model.names import ContactKind

_KINDS: dict[str, ContactKind] = {
    **{kind: kind for kind in get_args(ContactKind)},
    "telephone": "phone",
    "tel": "phone",
    "mobile": "phone",
    "cell": "phone",
    "mail": "email",
    "e-mail": "email",
    "url": "web",
    "website": "web",
    "homepage": "web",
    "physical": "address",
    "postal": "address",
}


def contacts(r: Reading, node: Node) -> tuple[Contact, ...]:
    """The ways to get in touch."""
    key = "contactInfo" if "contactInfo" in node else "contactinfo"
    if key not in node:
        return ()
    found = (_contact(r, part) for part in r.account.objects(node, key))
    return tuple(contact for contact in found if contact is not None)


def _contact(r: Reading, node: Node) -> Contact | None:
    take = r.account.text
    word, value = take(node, "type"), take(node, "value")
    where = _address(r, node)
    if value is None and where is None:
        if word is not None:
            node["type"] = word
        return None
    kind: ContactKind
    if word is not None:
        kind = _KINDS.get(word.lower(), "other")
        if kind != word:
            r.remark("NJ104", f"way of contact read as '{kind}'", value=word, path="contactInfo")
    elif where is not None:
        kind = "address"
    else:
        kind = "email" if value and "@" in value and " " not in value else "other"
        kind = "web" if value and ADDRESS.fullmatch(value) else kind
    return Contact(
        kind=kind,
        value=value,
        role=take(node, "role"),
        name=take(node, "name"),
        language=take(node, "lang"),
        address=where,
    )


def _address(r: Reading, node: Node) -> Address | None:
    inner = r.account.object(node, "address")
    if inner is None:
        return None
    take = r.account.text
    made = Address(
        lines=tuple(r.account.texts(inner, "lines")),
        locality=take(inner, "locality"),
        area=take(inner, "area"),
        postal_code=take(inner, "postalcode") or take(inner, "postalCode"),
        country=take(inner, "country"),
    )
    return made if made != Address() else None
