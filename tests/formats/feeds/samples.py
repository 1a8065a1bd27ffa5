"""Feeds of a town that does not exist."""

from __future__ import annotations

_SPACES = (
    'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:georss="http://www.georss.org/georss" xmlns:media="http://search.yahoo.com/mrss/" '
    'xmlns:tide="urn:coast:tide" xmlns:wp="http://wordpress.org/export/1.2/" '
    'xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"'
)


def rss(item: str, channel: str = "") -> str:
    """An RSS feed of one item."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" {_SPACES}><channel>'
        f"<title>Coast News</title><link>https://coast.example/</link>"
        f"<description>All of it</description>{channel}<item>{item}</item></channel></rss>"
    )


def atom(entry: str, feed: str = "", attributes: str = "") -> str:
    """An Atom feed of one entry."""
    spaces = _SPACES.replace('xmlns:atom="', 'xmlns="')
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<feed {spaces} {attributes}>'
        f"<title>Coast News</title><id>urn:coast</id>{feed}<entry>{entry}</entry></feed>"
    )


STORY = rss(
    "<title>Ferry &amp;amp; pier</title><link>https://coast.example/1</link>"
    '<guid isPermaLink="false">c-1</guid>'
    '<description>&lt;img src="https://coast.example/a.jpg"/&gt;The ferry came back.</description>'
    "<content:encoded><![CDATA[<p>OSLO (Coast) - The ferry <a href='https://coast.example/b'>came</a> "
    "back.</p><h2>A long winter</h2><p>“It did,” <b>Kari Lund</b> said.</p>]]></content:encoded>"
    "<dc:creator>Kari Lund</dc:creator><author>kari@coast.example (Kari Lund)</author>"
    '<category>Ferries</category><category domain="http://cv.example">Sea</category>'
    "<pubDate>Sun, 04 May 2031 08:15:00 +0200</pubDate><georss:point>59.9 10.75</georss:point>"
    '<source url="https://wire.example/rss">Wire</source>'
    '<media:group><media:content url="https://coast.example/a.mp4" type="video/mp4" duration="12.5"/>'
    '<media:content url="https://coast.example/b.mp4" type="video/mp4" isDefault="true"/>'
    "<media:title>Pier</media:title><media:description>At the pier.</media:description>"
    '<media:thumbnail url="https://coast.example/t.jpg" width="90"/>'
    '<media:credit role="photographer">Ida Holm</media:credit></media:group>'
    '<enclosure url="https://coast.example/a.mp3" length="123" type="audio/mpeg"/>'
    "<comments>https://coast.example/1#c</comments>"
    '<tide:table place="Oslo"><tide:high>08:10</tide:high></tide:table>',
    "<language>en</language><copyright>© 2031 Coast</copyright><ttl>60</ttl>",
)
"""An item with most of what feeds carry."""

ENTRY = atom(
    "<title type='html'>Ferry &lt;em&gt;returns&lt;/em&gt;</title><id>urn:coast:1</id>"
    "<updated>2031-05-04T09:00:00Z</updated><published>2031-05-04T08:15:00+02:00</published>"
    "<link rel='alternate' href='1.html'/><link rel='related' href='/2' title='More' hreflang='no'/>"
    "<link rel='enclosure' href='/a.mp3' type='audio/mpeg' length='9'/>"
    "<category term='04000000' scheme='http://cv.iptc.org/newscodes/mediatopic/' label='economy'/>"
    "<category term='Ferries'/><contributor><name>Per Vik</name></contributor>"
    "<summary>Fish &amp;amp; chips</summary><rights>© 2031 Coast</rights>"
    "<source><id>urn:wire</id><title>Wire</title></source>"
    "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>"
    "<p>The <a href='pier'>pier</a> was full.</p><ul><li>One</li></ul></div></content>",
    "<author><name>Kari Lund</name><email>kari@coast.example</email></author>"
    "<link rel='self' href='https://coast.example/feed'/><updated>2031-05-04T09:00:00Z</updated>",
    "xml:base='https://coast.example/news/' xml:lang='en'",
)
"""An entry that inherits its author and its base."""
