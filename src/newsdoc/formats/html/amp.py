"""Elements of AMP pages as the elements of HTML that they stand for.

Spec: AMP HTML, amp-img, amp-video, amp-youtube and the other components
"""

from __future__ import annotations

from lxml import etree

_SAME = {
    "amp-img": "img",
    "amp-anim": "img",
    "amp-video": "video",
    "amp-audio": "audio",
    "amp-iframe": "iframe",
}
"""Components that are loaded by the page's own script, and what they are."""
_PLAYERS = {
    "amp-youtube": ("data-videoid", "https://www.youtube.com/watch?v={}"),
    "amp-vimeo": ("data-videoid", "https://vimeo.com/{}"),
    "amp-dailymotion": ("data-videoid", "https://www.dailymotion.com/video/{}"),
    "amp-twitter": ("data-tweetid", "https://twitter.com/i/status/{}"),
    "amp-instagram": ("data-shortcode", "https://www.instagram.com/p/{}/"),
    "amp-facebook": ("data-href", "{}"),
    "amp-tiktok": ("data-src", "{}"),
    "amp-soundcloud": ("data-trackid", "https://api.soundcloud.com/tracks/{}"),
}
"""Components that show what another site has: the attribute that says what, and its address."""
_FURNITURE_WORDS = (
    "amp-ad amp-analytics amp-auto-ads amp-base-carousel-ad amp-consent amp-embed amp-geo "
    "amp-install-serviceworker amp-lightbox amp-list amp-live-list-button amp-next-page amp-pixel "
    "amp-sidebar amp-social-share amp-state amp-sticky-ad amp-story-auto-ads amp-subscriptions "
    "amp-user-notification amp-web-push amp-web-push-widget"
)
FURNITURE = frozenset(_FURNITURE_WORDS.split())
"""Components that are never of the story."""


def plain(root: etree._Element) -> None:
    """Give the components of a page the names of what they stand for.

    Example:
        >>> page = etree.fromstring('<p><amp-img src="a.jpg"/><amp-youtube data-videoid="b"/></p>')
        >>> plain(page)
        >>> [(element.tag, element.get("src")) for element in page]
        [('img', 'a.jpg'), ('iframe', 'https://www.youtube.com/watch?v=b')]
    """
    for element in list(root.iter(*_SAME, *_PLAYERS)):
        name = str(element.tag)
        if name in _SAME:
            element.tag = _SAME[name]
            if element.tag == "img":
                _lift(element)
            continue
        key, address = _PLAYERS[name]
        value = element.get(key)
        if value and not element.get("src"):
            del element.attrib[key]
            element.tag = "iframe"
            element.set("src", address.format(value))


def _lift(image: etree._Element) -> None:
    """Move what stands in a picture behind it; it serves where the script does not run."""
    text, image.text = image.text, None
    for inner in reversed(image[:]):
        image.addnext(inner)
    if text and text.strip():
        image.tail = f"{text}{image.tail or ''}"
