"""Pages of a paper that does not exist."""

from __future__ import annotations

import newsdoc

PAGE = """<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Harbour stays open | Bay Post</title>
<link rel="canonical" href="https://bay.example/harbour">
<link rel="amphtml" href="https://bay.example/harbour.amp">
<link rel="stylesheet" href="/main.css">
<meta name="viewport" content="width=device-width">
<meta name="description" content="The harbour of Port Ellis stays open.">
<meta name="section-colour" content="sea green">
<meta property="og:title" content="Harbour stays open, says mayor">
<meta property="og:image" content="https://bay.example/quay-og.jpg">
<meta property="og:image:width" content="1200">
<meta property="article:published_time" content="2024-03-05T08:30:00+01:00">
<meta property="article:tag" content="harbours">
<meta property="article:tag" content="Port Ellis">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "ReportageNewsArticle",
 "headline": "Harbour stays open",
 "datePublished": "2024-03-05T08:30:00+01:00",
 "author": {"@type": "Person", "name": "Mina Holt", "jobTitle": "Harbour correspondent"},
 "publisher": {"@type": "Organization", "name": "Bay Post"},
 "image": {"@type": "ImageObject", "url": "https://bay.example/quay.jpg", "width": 1600}}
</script>
</head>
<body class="article-page">
<nav><a href="/">Home</a> <a href="/weather">Weather</a></nav>
<main>
<article class="story">
<p class="kicker">Port Ellis</p>
<h1>Harbour <em>stays</em> open</h1>
<p class="byline">By Mina Holt</p>
<time datetime="2024-03-05T08:30:00+01:00">5 March, half past eight</time>
<div class="share-bar"><a href="https://share.example/?u=1">Share this</a></div>
<p>PORT ELLIS (Reuters) - The harbour will stay open, the <a href="/mayor">mayor</a> said.</p>
<h2>What it costs</h2>
<p>It costs a lot of money.</p>
<figure class="wide">
<img src="data:image/gif;base64,R0lGOD" data-src="https://bay.example/quay-wide.jpg" alt="A quay"
 width="800">
<figcaption>The quay in winter. <span class="credit">Photo: Ole Berg</span></figcaption>
</figure>
<blockquote class="twitter-tweet"><p>Open it stays.</p>
<a href="https://social.example/1">5 March</a></blockquote>
<aside class="fact-box"><h3>The harbour</h3><p>Built in 1871.</p></aside>
<aside class="related"><a href="/other">Another story</a></aside>
</article>
</main>
<footer>All rights with Bay Post</footer>
</body>
</html>
"""


def read(page: str) -> newsdoc.Article:
    """The article of a page, without quotes."""
    return newsdoc.parse(page, format="html", quotes=False)


def remarks(page: str | bytes, *codes: str) -> list[str]:
    """Values of the diagnostics of a page that have one of the codes."""
    found = newsdoc.parse_result(page, format="html", quotes=False).diagnostics
    return [d.value or "" for d in found if d.code in codes]
