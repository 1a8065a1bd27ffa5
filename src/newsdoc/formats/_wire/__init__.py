"""What the wire formats (IPTC 7901, ANPA 1312) share: messages, character sets, dates, paragraphs.

`charset` turns bytes into text and back, `messages` cuts a file into messages and lines, `stamps`
reads and writes their dates, `lines` joins and wraps lines, `notes` tells what is not for print, and
`flatten` lays out blocks that a wire has no form for.
"""
