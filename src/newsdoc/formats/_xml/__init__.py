"""The ground that the XML formats share: parsing, accounting, dates, bodies.

`parse` makes a tree from bytes that nobody vouches for, `account` reports what no handler took,
`dates` reads and writes times in the spellings of the news formats, `body` turns mixed content into
blocks and marks and back. Private to `newsdoc.formats`.
"""
