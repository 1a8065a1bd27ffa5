"""NITF elements, read and written: for the NITF format, and for the formats that carry NITF inside.

    fields = read_nitf(element, account)       # keyword arguments for `Article`
    text = write_nitf(article)                 # `<nitf>…</nitf>`, valid against NITF 3.6

NewsML 1 and NewsML-G2 put what `read_nitf` gives under what they know themselves.

Spec: NITF 2.5 to 3.6 (the DTD editions have no namespace; local names count)
"""

from newsdoc.formats._nitf.read import CODES, read_nitf
from newsdoc.formats._nitf.write import NAMESPACE, write_nitf

__all__ = ["CODES", "NAMESPACE", "read_nitf", "write_nitf"]
