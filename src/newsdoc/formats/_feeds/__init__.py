"""What RSS and Atom share: parsing, the words of items, media, modules; read and written.

Feeds of either kind use the elements of the other and of the same modules, so one table of handlers
(`items.HANDLERS`) reads the items of both. What no handler knows becomes a `Property`.

Spec: RSS 2.0.11; RFC 4287; Media RSS 1.5.1; Dublin Core; RSS 1.0 content module; GeoRSS Simple
"""
