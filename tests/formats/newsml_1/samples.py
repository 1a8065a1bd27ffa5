"""Self-written NewsML documents for the tests; places, people and agencies are made up."""

from __future__ import annotations

ENVELOPE = """<NewsEnvelope><TransmissionId>77</TransmissionId>
<SentFrom><Party FormalName="Coast Press"/></SentFrom>
<DateAndTime>20310504T081500+0200</DateAndTime>
<NewsService FormalName="DAILY"/><NewsProduct FormalName="SEA"/>
<Priority FormalName="3"/></NewsEnvelope>"""

IDENTIFICATION = """<Identification><NewsIdentifier>
<ProviderId>coast.example</ProviderId><DateId>20310504</DateId><NewsItemId>ferry-7</NewsItemId>
<RevisionId PreviousRevision="1" Update="N">2</RevisionId>
<PublicIdentifier>urn:newsml:coast.example:20310504:ferry-7:2</PublicIdentifier>
</NewsIdentifier><NameLabel>FERRY-RETURN</NameLabel></Identification>"""

MANAGEMENT = """<NewsManagement><NewsItemType FormalName="News"/>
<FirstCreated>20310504T060000Z</FirstCreated>
<ThisRevisionCreated>20310504T081000+0200</ThisRevisionCreated>
<Status FormalName="Usable"/><Urgency FormalName="4"/></NewsManagement>"""

LINES = """<NewsLines><HeadLine xml:lang="en">Ferry returns</HeadLine>
<SubHeadLine>After a long winter</SubHeadLine>
<ByLine>By Kari Lund</ByLine><ByLineTitle>Coast Correspondent</ByLineTitle>
<DateLine>GULLVIK, May 4, 2031 (Coast) -</DateLine><CreditLine>Coast Press</CreditLine>
<CopyrightLine>(c) 2031 Coast Press</CopyrightLine><SlugLine>ferry-return</SlugLine>
<NewsLine><NewsLineType FormalName="AdvisoryLine"/><NewsLineText>ADDS captain</NewsLineText>
</NewsLine></NewsLines>"""

DESCRIPTIVE = """<DescriptiveMetadata><Language FormalName="en"/>
<Genre FormalName="Current"/>
<SubjectCode><Subject FormalName="04000000"/><SubjectMatter FormalName="04015000"/>
<SubjectQualifier FormalName="local"/></SubjectCode>
<OfInterestTo FormalName="islanders"/>
<DateLineDate>20310503</DateLineDate>
<Location HowPresent="Origin"><Property FormalName="City" Value="Gullvik"/>
<Property FormalName="Country" Value="NOR"/></Location>
<Property FormalName="Keyword" Value="ferry"/><Property FormalName="Desk" Value="north"/>
</DescriptiveMetadata>"""

TEXT = """<ContentItem><MediaType FormalName="Text"/><Format FormalName="NITF3.1"/>
<Characteristics><Property FormalName="Words" Value="8"/></Characteristics>
<DataContent><nitf><body><body.content><p>The ferry came back.</p>
<p>Nobody had <em>hoped</em> for it.</p></body.content></body></nitf></DataContent></ContentItem>"""


def component(inside: str, more: str = "") -> str:
    """A NewsComponent."""
    return f"<NewsComponent{more}>{inside}</NewsComponent>"


def item(inside: str, *, head: str = IDENTIFICATION + MANAGEMENT, more: str = "") -> str:
    """A NewsItem."""
    return f"<NewsItem{more}>{head}{inside}</NewsItem>"


def newsml(*items: str, head: str = "", envelope: str = ENVELOPE) -> str:
    """A document."""
    return f'<NewsML Version="1.2">{head}{envelope}{"".join(items)}</NewsML>'


def text_of(data: str, *, facts: str = "") -> str:
    """A document with one ContentItem that holds `data`."""
    content = f"<ContentItem>{facts}<DataContent>{data}</DataContent></ContentItem>"
    return newsml(item(component(content)))


STORY = newsml(item(component(LINES + DESCRIPTIVE + TEXT)))
