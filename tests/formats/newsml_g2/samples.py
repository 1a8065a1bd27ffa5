"""Self-written items of NewsML-G2 about places and people that do not exist."""

HEAD = """\
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35"
    conformance="power" guid="urn:newsml:coast.example:20310504:ferry" version="3" xml:lang="en">
  <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
"""

STORY = (
    HEAD
    + """\
  <catalog>
    <scheme alias="coast" uri="http://coast.example/cv/"/>
  </catalog>
  <hopHistory>
    <hop seq="1" timestamp="2031-05-04T08:00:00Z">
      <party qcode="coast:desk"><name>Coast Desk</name></party>
      <action qcode="hopaction:created" target="hatarget:content"/>
    </hop>
  </hopHistory>
  <pubHistory>
    <published><timestamp>2031-05-04T08:20:00Z</timestamp></published>
  </pubHistory>
  <rightsInfo>
    <copyrightHolder uri="http://coast.example/" literal="coast"><name>Coast News</name></copyrightHolder>
    <copyrightNotice href="http://coast.example/rights">(c) Coast News 2031</copyrightNotice>
    <usageTerms xml:lang="en">Not for resale.</usageTerms>
    <usageTerms xml:lang="no">Ikke for videresalg.</usageTerms>
    <dataMining qcode="coast:none"/>
  </rightsInfo>
  <itemMeta>
    <itemClass qcode="ninat:text"/>
    <provider qcode="nprov:COAST"><name>Coast News</name></provider>
    <versionCreated>2031-05-04T08:15:00+02:00</versionCreated>
    <firstCreated>2031-05-04T07:00:00+02:00</firstCreated>
    <embargoed>2031-05-04T10:00:00+02:00</embargoed>
    <pubStatus qcode="stat:usable"/>
    <role qcode="coast:main"><name>Main story</name></role>
    <fileName>ferry.xml</fileName>
    <generator versioninfo="1.2" role="coast:writer">Desk Tool</generator>
    <profile versioninfo="2">coast-text</profile>
    <service qcode="coast:north"><name>Northern service</name></service>
    <title>Ferry, second lead</title>
    <edNote role="coast:editors" pubconstraint="coast:closed">Picture follows.</edNote>
    <edNote><p xmlns="http://www.w3.org/1999/xhtml">Call <b>the desk</b>.</p>
      <ul xmlns="http://www.w3.org/1999/xhtml"><li>Harbour office</li></ul></edNote>
    <memberOf qcode="coast:storms"/>
    <instanceOf qcode="coast:daily"/>
    <signal qcode="sig:update"/>
    <expires>2031-06-01T00:00:00Z</expires>
    <link rel="irel:seeAlso" residref="urn:newsml:coast.example:20310503:storm" version="2">
      <itemClass qcode="ninat:text"/>
      <title>Storm halts ferries</title>
    </link>
    <itemMetaExtProperty rel="coast:rank" value="7" valuedatatype="xs:integer"/>
  </itemMeta>
  <contentMeta>
    <icon href="http://coast.example/i.jpg" contenttype="image/jpeg" width="60" height="40"
        rendition="rnd:thumbnail"/>
    <urgency>4</urgency>
    <contentCreated>2031-05</contentCreated>
    <contentModified>2031-05-04T08:10:00+02:00</contentModified>
    <digitalSourceType uri="http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"/>
    <located qcode="coast:gullvik" type="cpnat:geoArea"><name>Gullvik</name>
      <broader qcode="iso3166-1a2:NO"><name>Norway</name></broader>
      <geoAreaDetails><position latitude="59.5" longitude="10.25"/></geoAreaDetails>
    </located>
    <infoSource role="isrol:originfo" literal="harbour"><name>Gullvik Harbour</name></infoSource>
    <creator qcode="coast:mh" role="coast:writer" jobtitle="coast:reporter"><name>Mina Holt</name>
      <personDetails><contactInfo><email role="coast:work">mina@coast.example</email></contactInfo>
      </personDetails>
    </creator>
    <contributor literal="od"><name>Ola Dahl</name></contributor>
    <audience qcode="coast:sailors"/>
    <altId type="coast:slug" environment="coast:cms">ferry-2</altId>
    <rating value="4" scalemin="1" scalemax="5" scaleunit="rscaleunit:numeric"/>
    <language tag="en"/>
    <genre qcode="genre:Current"><name>Current</name></genre>
    <keyword role="coast:index" relevance="80">ferry</keyword>
    <subject type="cpnat:abstract" qcode="medtop:20000572" relevance="80" confidence="90"
        why="why:direct" how="howextr:person" rank="1">
      <name xml:lang="en">shipping</name>
      <name xml:lang="no" role="nrol:display">skipsfart</name>
      <broader qcode="medtop:04000000"><name>economy</name></broader>
      <sameAs qcode="coast:a:b"/>
    </subject>
    <subject type="cpnat:organisation" literal="Harbour Line"><name>Harbour Line</name></subject>
    <subject type="cpnat:geoArea" qcode="coast:gullvik"><name>Gullvik</name></subject>
    <subject type="cpnat:person" uri="http://coast.example/people/eb"><name>Eva Berg</name></subject>
    <slugline separator="-">FERRY-GULLVIK</slugline>
    <headline>Ferry <em xmlns="http://www.w3.org/1999/xhtml">Aurora</em> returns</headline>
    <headline role="hldrole:sub">Harbour open after storm</headline>
    <headline xml:lang="no">Fergen er tilbake</headline>
    <dateline>GULLVIK, Norway (Coast) -</dateline>
    <by>By Mina Holt</by>
    <creditline>Coast News</creditline>
    <description role="drol:summary">The ferry is back.</description>
    <description role="coast:teaser" xml:lang="no">Fergen.</description>
    <contentMetaExtProperty rel="coast:tide" value="high"/>
  </contentMeta>
  <assert qcode="coast:hl"><type qcode="cpnat:organisation"/><name>Harbour Line</name>
    <organisationDetails><founded>1921</founded>
      <hasInstrument symbol="HBL" market="coast:exchange"/>
    </organisationDetails>
  </assert>
  <contentSet>
    <inlineXML contenttype="application/xhtml+xml" wordcount="21">
      <html xmlns="http://www.w3.org/1999/xhtml"><head><title>Ferry Aurora returns</title></head>
        <body><p>GULLVIK, Norway (Coast) - The ferry came back on Sunday, the harbour said.</p>
          <h2>Storm</h2><p>It was <strong>late</strong>.</p></body></html>
    </inlineXML>
    <inlineData contenttype="text/plain" rendition="coast:short">The ferry came back.</inlineData>
  </contentSet>
</newsItem>
"""
)
"""A text with nearly everything that the standard has."""

PICTURE = (
    HEAD
    + """\
  <itemMeta>
    <itemClass qcode="icls:picture"/>
    <provider literal="coast"/>
    <versionCreated>2031-05-04T09:00:00Z</versionCreated>
    <pubStatus qcode="stat:usable"/>
  </itemMeta>
  <contentMeta>
    <headline>Ferry at the pier</headline>
    <description role="drol:caption">The ferry at the pier of Gullvik.</description>
  </contentMeta>
  <contentSet>
    <remoteContent rendition="rnd:highRes" href="http://coast.example/p/full.jpg" size="123456"
        contenttype="image/jpeg" width="4000" height="3000" colourspace="colsp:AdobeRGB" orientation="1">
      <altId type="coast:file">P1</altId>
    </remoteContent>
    <remoteContent rendition="rnd:web" href="http://coast.example/p/web.jpg" contenttype="image/jpeg"
        width="800" height="600"/>
  </contentSet>
</newsItem>
"""
)
"""A picture in two sizes."""

PACKAGE = """\
<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35"
    conformance="power" guid="urn:newsml:coast.example:20310504:top" version="1">
  <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
  <itemMeta>
    <itemClass qcode="ninat:composite"/>
    <provider literal="coast"/>
    <versionCreated>2031-05-04T09:30:00Z</versionCreated>
  </itemMeta>
  <contentMeta><headline>Top stories</headline></contentMeta>
  <groupSet root="root">
    <group id="root" role="coast:top" mode="pgrmod:seq">
      <groupRef idref="side"/>
      <itemRef residref="urn:newsml:coast.example:20310504:ferry" version="3" size="2345">
        <itemClass qcode="ninat:text"/><title>Ferry returns</title>
        <description role="drol:summary">The ferry is back.</description>
      </itemRef>
    </group>
    <group id="side" role="coast:sidebar" mode="pgrmod:bag">
      <itemRef residref="urn:newsml:coast.example:20310504:picture"/>
    </group>
  </groupSet>
</packageItem>
"""
"""A package of two groups, one in the other."""

CONCEPT = """\
<conceptItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35"
    guid="urn:newsml:coast.example:20310504:hl">
  <concept><conceptId qcode="coast:hl"/><name>Harbour Line</name></concept>
</conceptItem>
"""
"""An item that is no article."""


def message(*items: str) -> str:
    """The items in a news message of priority 2."""
    return (
        '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header>'
        "<sent>2031-05-04T09:31:00Z</sent><sender>coast.example</sender>"
        "<transmitId>m-1</transmitId><priority>2</priority>"
        '<channel role="coast:wire">north</channel><destination>desk</destination>'
        f"</header><itemSet>{''.join(items)}</itemSet></newsMessage>"
    )


def item(content: str = "", *, meta: str = "", after: str = "") -> str:
    """A text item with elements in `contentMeta`, in `itemMeta`, and behind them."""
    return (
        f"{HEAD}<itemMeta><itemClass qcode='ninat:text'/><provider literal='coast'/>"
        f"<versionCreated>2031-05-04T09:00:00Z</versionCreated>{meta}</itemMeta>"
        f"<contentMeta><language tag='en'/>{content}</contentMeta>{after}</newsItem>"
    )


def with_body(inner: str) -> str:
    """A text item with that in its `inlineXML`."""
    return item(after=f"<contentSet><inlineXML>{inner}</inlineXML></contentSet>")
