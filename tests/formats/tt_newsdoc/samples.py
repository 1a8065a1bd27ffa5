"""A fictional article that uses much of NewsDoc, and the pieces that the tests build on."""

from __future__ import annotations

from typing import Any

import orjson

Node = dict[str, Any]

UUID = "5f1f0c1a-6c53-4c0a-9d3e-1f6b1f0f7a01"

ARTICLE: Node = {
    "uuid": UUID,
    "type": "core/article",
    "uri": "core://article/5f1f0c1a",
    "url": "https://kust.example/farjan",
    "title": "farja-gullvik",
    "language": "sv",
    "content": [
        {"id": "h", "type": "core/text", "role": "heading-1", "data": {"text": "Färjan är här"}},
        {"id": "v", "type": "core/text", "role": "vignette", "data": {"text": "Kusten"}},
        {"id": "i1", "type": "core/text", "role": "preamble", "data": {"text": "Vintern är slut."}},
        {"type": "core/text", "role": "preamble", "data": {"text": "<em>Äntligen</em> fri."}},
        {
            "id": "t1",
            "type": "core/text",
            "data": {"text": "GULLVIK. Färjan kom <strong>tillbaka</strong> &amp; lade till."},
        },
        {"id": "t2", "type": "core/text", "role": "heading-2", "data": {"text": "Lång vinter"}},
        {"id": "t3", "type": "core/text", "role": "blockquote", "data": {"text": "Vi väntade."}},
        {
            "id": "p1",
            "type": "core/image",
            "data": {
                "text": "Färjan vid kajen.",
                "credit": "Siri Dahl/Kust",
                "alttext": "En färja",
                "width": "1024",
                "height": "683",
            },
            "meta": [{"type": "core/softcrop", "data": {"focus": "0.5 0.5"}}],
            "links": [
                {
                    "rel": "image",
                    "type": "core/image",
                    "uuid": "5f1f0c1a-6c53-4c0a-9d3e-1f6b1f0f7a02",
                    "uri": "core://image/farjan",
                    "url": "https://bild.example/farjan.jpg",
                },
                {"rel": "author", "type": "core/author", "title": "Siri Dahl"},
            ],
        },
        {
            "id": "p2",
            "type": "tt/visual",
            "data": {"caption": "Karta."},
            "links": [
                {
                    "rel": "self",
                    "type": "tt/graphic",
                    "uri": "http://bild.example/karta",
                    "url": "https://bild.example/karta.png",
                    "data": {"credit": "Kust", "width": "400", "height": "300", "scale": "2.5"},
                }
            ],
        },
        {
            "id": "l1",
            "type": "core/unordered-list",
            "content": [
                {"type": "core/text", "data": {"text": "Rep"}},
                {"type": "core/text", "data": {"text": "Båtar"}},
            ],
        },
        {
            "id": "f1",
            "type": "core/factbox",
            "title": "Färjan",
            "data": {"byline": "Kust"},
            "content": [{"type": "core/text", "data": {"text": "Byggd 2001."}}],
        },
        {
            "id": "b1",
            "type": "core/table",
            "data": {
                "caption": "Turer",
                "thead": "<tr><th>Dag</th><th>Turer</th></tr>",
                "tbody": "<tr><td>Måndag</td><td>4</td></tr>",
                "meta": "x",
            },
        },
        {
            "id": "e1",
            "type": "core/socialembed",
            "links": [
                {
                    "rel": "self",
                    "type": "core/tweet",
                    "uri": "core://tweet/9",
                    "url": "https://x.example/9",
                },
                {"rel": "alternate", "type": "text/html", "title": "Inlägg", "data": {"c": "d"}},
            ],
        },
        {
            "id": "e2",
            "type": "core/youtube",
            "uri": "https://video.example/w?v=1",
            "url": "https://video.example/w?v=1",
            "data": {"start": "10"},
        },
        {"id": "e3", "type": "core/htmlembed", "data": {"text": "<div>Karta</div>"}},
        {
            "id": "u1",
            "type": "kust/tidvatten",
            "title": "Högvatten",
            "data": {"text": "Kl. 12", "code": "5"},
        },
        {"id": "t4", "type": "core/text", "data": {"text": "Slut."}, "sensitivity": "public"},
    ],
    "meta": [
        {"id": "n1", "type": "core/newsvalue", "value": "3", "data": {"duration": "86400"}},
        {"type": "tt/slugline", "value": "farja-gullvik"},
        {"type": "core/note", "role": "internal", "data": {"text": "Ring hamnen."}},
        {"type": "core/note", "role": "public", "data": {"text": "Ny version."}},
        {
            "id": "te",
            "type": "core/teaser",
            "title": "Färjan kom",
            "data": {"text": "Efter en lång vinter."},
            "links": [{"rel": "image", "type": "core/image", "uri": "core://image/farjan"}],
        },
        {"type": "kust/hast", "value": "2", "data": {"a": "b"}},
    ],
    "links": [
        {
            "rel": "author",
            "type": "core/author",
            "uuid": "5f1f0c1a-6c53-4c0a-9d3e-1f6b1f0f7a03",
            "title": "Kari Lund/Kust",
            "data": {"email": "kari@kust.example", "shortDescription": "klu", "x": "y"},
        },
        {"rel": "author", "type": "core/author", "title": "Ola Berg"},
        {"rel": "section", "type": "core/section", "title": "Inrikes", "uuid": UUID},
        {"rel": "subject", "type": "core/person", "title": "Per Moe", "data": {"firstName": "Per"}},
        {"rel": "subject", "type": "core/category", "title": "Sjöfart", "uri": "kust://c/7"},
        {"rel": "subject", "type": "core/place", "title": "Gullvik"},
        {"rel": "source", "type": "core/content-source", "uri": "kust://source", "title": "Kust"},
        {
            "rel": "assignment",
            "type": "core/assignment",
            "uuid": "5f1f0c1a-6c53-4c0a-9d3e-1f6b1f0f7a04",
            "links": [{"rel": "item", "uri": "kust://item/1"}],
            "data": {"version": "2"},
        },
    ],
}


def data(*content: Node, **members: Any) -> bytes:
    """A small article with this content."""
    return orjson.dumps({"type": "core/article", "content": list(content), **members})


def whole() -> bytes:
    """The whole article."""
    return orjson.dumps(ARTICLE)
