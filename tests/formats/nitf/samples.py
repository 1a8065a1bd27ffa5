"""A fictional story that uses all of NITF, and the pieces that the tests build on."""

from __future__ import annotations

STORY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-2.dtd">
<nitf baselang="en-GB" version="-//IPTC//DTD NITF 3.2//EN" uno="wire:2031:77">
 <head>
  <title>Ferry returns (2nd lead)</title>
  <meta name="desk" content="home"/>
  <tobject tobject.type="News">
   <tobject.property tobject.property.type="Feature"/>
   <tobject.subject tobject.subject.ipr="IPTC" tobject.subject.refnum="04015000"
     tobject.subject.type="Economy" tobject.subject.matter="Transport"/>
  </tobject>
  <iim ver="4"><ds num="2:05" value="ferry"/></iim>
  <docdata management-status="Usable" management-doc-idref="old-1" management-idref-status="usable">
   <correction info="corrects the name of the ferry" id-string="old-1" regsrc="harbour"/>
   <evloc iso-cc="NO" state-prov="Nordland" county-dist="Salten" city="Gullvik"/>
   <doc-id id-string="story-7" regsrc="harbour.example"/>
   <del-list><from-src src-name="Coast Agency" level-number="2"/></del-list>
   <urgency ed-urg="4"/>
   <fixture fix-id="ferries-weekly"/>
   <date.issue norm="20310504T081500+0200"/>
   <date.release norm="20310504T120000+0200"/>
   <date.expire norm="20310601T000000"/>
   <doc-scope scope="North"/>
   <series series.name="Island life" series.part="2" series.totalpart="5"/>
   <ed-msg msg-type="advisory" info="Photos follow at noon"/>
   <du-key key="ferry-return" version="3" generation="2"/>
   <doc.copyright year="2031" holder="Harbour News"/>
   <doc.rights owner="Harbour News" startdate="20310504" agent="Desk" geography="Nordics"
     limitations="no archive" type="display" location-code="N" code-source="own"/>
   <key-list><keyword key="ferry"/><keyword key="islands"/></key-list>
   <identified-content>
    <person idsrc="staff" value="p1" gender="female"><name.given>Ida</name.given>
     <name.family>Holm</name.family><function>harbour master</function></person>
    <org idsrc="reg" value="o1">Gullvik Ferries<alt-code idsrc="isin" value="NO1"/></org>
    <location><city city-code="gv">Gullvik</city>, <country iso-cc="NO">Norway</country></location>
    <event start-date="20310504" idsrc="cal" value="e1">Ferry Day</event>
    <object.title idsrc="ship" value="s1">MS Tern</object.title>
    <classifier type="mood" idsrc="m" value="glad">Joy</classifier>
   </identified-content>
  </docdata>
  <pubdata type="web" name="harbour.example" date.publication="20310504" item-length="120"
    unit-of-measure="word" volume="9" number="3" issue="b" edition.name="Late"
    position.section="News" position.sequence="1" ex-ref="https://harbour.example/7"/>
  <revision-history name="Ola Nes" function="editor" norm="20310504T080000" comment="cut"/>
 </head>
 <body>
  <body.head>
   <hedline><hl1>The <em>Tern</em> is back</hl1><hl2>Islanders wave from the pier</hl2></hedline>
   <note noteclass="editorsnote" type="npa"><body.content><p>Do not use before noon.</p></body.content></note>
   <rights>Ask before reprinting.</rights>
   <byline>By <person idsrc="staff" value="w9">Kari Lund</person><byttl>Coast Correspondent</byttl></byline>
   <distributor><org idsrc="reg" value="hn">Harbour News</org></distributor>
   <dateline><location><city>Gullvik</city></location>, <story.date norm="20310504">May 4</story.date></dateline>
   <abstract><p>The ferry is back.</p><p>People are glad.</p></abstract>
  </body.head>
  <body.content>
   <p lede="true" class="first">GULLVIK (Coast) - The <object.title>Tern</object.title> returned to
    <location location-code="gv">Gullvik</location> on <chron norm="20310504">Friday</chron>.</p>
   <hl2>A long winter</hl2>
   <p>"We waited," said <person><name.given>Ida</name.given> Holm</person>.<br/>She smiled.</p>
   <ul><li>One <em class="bold">boat</em></li><li>Two crews<ol><li>North</li><li>South</li></ol></li></ul>
   <bq quote-source="log"><block><p>All hands on deck.</p></block><credit>The log</credit></bq>
   <media media-type="image" class="wide">
    <media-metadata name="title" value="Quay"/>
    <media-reference mime-type="image/jpeg" source="quay.jpg" width="800" height="600" alternate-text="A quay"/>
    <media-reference mime-type="image/jpeg" source="quay-small.jpg" width="80" height="60"/>
    <media-caption>The quay at <location>Gullvik</location>.</media-caption>
    <media-producer>Per Vik</media-producer>
   </media>
   <table><caption>Departures</caption><tbody>
    <tr><th>Day</th><th colspan="2">Time</th></tr><tr><td>Mon</td><td>8</td><td/></tr></tbody></table>
   <note noteclass="undef"><body.content><hl2>Facts</hl2><p>Built in 1999.</p></body.content></note>
   <pre> 08:00  north
 09:00  south</pre>
   <hr/>
   <block><hl2>Next</hl2><p>The ferry sails daily for <money unit="NOK">40 kroner</money>.</p></block>
  </body.content>
  <body.end><tagline>Ola Nes helped with this story.</tagline></body.end>
 </body>
</nitf>
"""


def story(head: str = "", body_head: str = "", content: str = "", attributes: str = "") -> bytes:
    """An NITF document with these parts."""
    return (
        f"<nitf{attributes}><head>{head}</head><body><body.head>{body_head}</body.head>"
        f"<body.content>{content}</body.content></body></nitf>"
    ).encode()
