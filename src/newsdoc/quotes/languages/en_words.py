"""English function words, nouns for people and papers, titles: lists only."""

from __future__ import annotations

FUNCTION_WORDS = {
    "D": """the a an this these those some any every each no all last next many several few
        most another such either neither enough more less one two three four five six
        seven eight nine ten both eleven twelve dozen dozens hundred hundreds thousand
        thousands million millions billion half much other""",
    "H": "his its my our your their",
    "e": "her hers",
    "h": """he she they we i you everyone everybody someone somebody anyone anybody nobody
        none others""",
    "i": "it there",
    "o": "him them me us",
    "t": "that",
    "w": "who which whom whose",
    "q": "what how whether why whatever whoever",
    "C": """because while although though if when where after before since until unless
        whereas once whenever wherever despite amid following during besides except
        provided given ahead without""",
    "c": "and or but nor yet plus",
    "u": "to",
    "z": "as",
    "p": """of in on at for with by from about against into through over under between among
        toward towards upon within outside inside behind beyond near around across along
        like unlike off up down out via per than regarding concerning throughout above
        below beneath beside alongside versus onto""",
    "b": "is are was were am isn't aren't wasn't weren't ain't",
    "B": "be been being",
    "a": "has have had having hasn't haven't hadn't",
    "m": "will would can could should may might must shall do does did cannot ought let's",
    "r": """not never also
        then again still even just already later earlier now soon here so too very often
        always sometimes once twice ever perhaps maybe instead rather quite almost nearly
        however therefore thus hence indeed moreover meanwhile nonetheless nevertheless
        further furthermore otherwise only recently previously reportedly n't away far
        else today tonight yesterday tomorrow simply repeatedly publicly long well forth
        together back ago""",
    "L": "according",
    "n": "himself herself themselves itself myself ourselves yourself",
    "N": "de van von der den bin ibn al el la le da dos del di du ter ten",
    "W": "morning afternoon evening night week weekend month year noon midnight",
}
"""Words by tag; see `newsdoc.quotes.language` for the alphabet."""

CALENDAR = """
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July
August September October November December Feb Apr Aug Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs
Fri Christmas Easter Thanksgiving Seconds Moments Minutes Hours Days Weeks Months Years
"""
"""Days, months and feasts, with their capital."""

FUNCTION_TAGS = frozenset("DHehiotwqCcuzpbBamrL")
"""Tags of words that are the same word with a capital."""

SUFFIXES = (
    ("ly", "r"),
    ("ing", "g"),
    ("ied", "d"),
    ("ed", "d"),
)
"""What the ending of an unknown word says about it."""

PAST_FORMS = """
went took gave made came got became ran won lost met spent began kept left held brought built sent
paid fell rose grew stood led drew caught sold bought fought drove broke chose threw flew hit cut
let saw knew sat ate drank wore sang slept woke shook swung struck stuck dealt bent fled hung bled
bred fed sped shot slid spread beat bit blew dug froze hid rode rang sank shrank sprang stole swam
swept tore wept wound withdrew overcame arose bore
"""
"""Past forms without -ed of verbs that report nothing."""

PEOPLE = """
man men woman women boy girl child children father mother son daughter brother sister husband wife
parent parents family friend friends neighbour neighbor neighbours neighbors person people
resident residents voter voters critic critics supporter supporters opponent opponents analyst
analysts expert experts observer observers official officials officer officers spokesman
spokeswoman spokesperson spokespeople spokesmen aide aides adviser advisers advisor advisors ally
allies lawyer lawyers attorney attorneys prosecutor prosecutors judge judges justice justices
police policeman sheriff deputy deputies detective detectives investigator investigators agent
agents president premier minister ministers secretary senator senators congressman congresswoman
lawmaker lawmakers legislator legislators representative representatives governor governors mayor
mayors councillor councilman councilwoman chancellor ambassador ambassadors diplomat diplomats
envoy commissioner commissioners chief chiefs chairman chairwoman chair director directors manager
managers executive executives founder founders owner owners boss ceo economist economists
scientist scientists researcher researchers professor professors teacher teachers student students
doctor doctors nurse nurses physician physicians surgeon psychologist historian author authors
writer writers journalist journalists reporter reporters editor editors columnist columnists
anchor host moderator commentator pundit pundits blogger candidate candidates nominee frontrunner
front-runner contender rival rivals challenger incumbent politician politicians leader leaders
member members activist activists protester protesters demonstrator demonstrators campaigner
organiser organizer organizers organisers volunteer volunteers donor donors strategist strategists
consultant consultants operative operatives pollster pollsters worker workers employee employees
union unions farmer farmers driver drivers pilot pilots soldier soldiers general colonel commander
commanders captain sergeant veteran veterans refugee refugees migrant migrants immigrant
immigrants victim victims witness witnesses survivor survivors suspect suspects defendant
defendants plaintiff plaintiffs juror jurors bishop priest pastor imam rabbi pope king queen
prince princess actor actress singer musician artist artists player players coach coaches trainer
referee fan fans athlete athletes customer customers consumer consumers client clients investor
investors trader traders banker bankers broker brokers publisher producer filmmaker engineer
engineers technician architect source sources insider insiders guy guys kid kids crowd audience
group groups caller conservative conservatives liberal liberals republican republicans democrat
democrats progressive progressives lobbyist lobbyists delegate delegates superintendent principal
dean businessman businesswoman entrepreneur billionaire mogul magnate tycoon
"""
"""Nouns for people."""

PAPERS = """
statement report study survey poll letter email memo document documents filing lawsuit complaint
indictment ruling opinion law article editorial column story book memoir biography transcript
tweet post message headline ad advertisement banner sign placard website site press-release
release note newspaper paper magazine network channel station agency ministry department office
bureau commission committee court council board government administration campaign company firm
corporation organisation organization association institute foundation university party bank
studio team league club church hospital army navy military congress parliament senate house
cabinet embassy authority authorities panel jury media press institution outlet data research
evidence records figures polls bill resolution speech video film documentary
"""
"""Nouns for what can speak without being a person."""

COLLECTIVES = """
people residents voters critics supporters opponents analysts experts observers officials officers
spokespeople aides advisers advisors allies lawyers attorneys prosecutors judges justices police
deputies detectives investigators agents ministers senators lawmakers legislators representatives
governors mayors ambassadors diplomats commissioners chiefs directors managers executives founders
owners economists scientists researchers professors teachers students doctors nurses physicians
authors writers journalists reporters editors columnists pundits candidates rivals politicians
leaders members activists protesters demonstrators organizers organisers volunteers donors
strategists consultants operatives pollsters workers employees unions farmers drivers pilots
soldiers commanders veterans refugees migrants immigrants victims witnesses survivors suspects
defendants plaintiffs jurors players coaches fans athletes customers consumers clients investors
traders bankers brokers engineers sources insiders guys kids crowd audience conservatives liberals
republicans democrats progressives lobbyists delegates friends neighbours neighbors parents
children men women authorities media some many others both everyone they group groups family
"""
"""Nouns for several people."""

INVERTING = """
say add write ask explain argue reply respond declare conclude tweet recall warn insist
acknowledge remark admit joke quip observe comment assert report read note agree shout yell cry
exclaim continue announce predict recount lament complain counter state post go come begin chant
"""
"""Verbs that stand before their subject after what is said."""

LIGHT = (
    "be have do make go come take give put get set keep leave bring hold draw use need lead cause"
)
"""Verbs so common for other things that only the weights may call them a report."""

MALE = "he him his himself"
FEMALE = "she her hers herself"
PLURAL = "they them their themselves we"

COURTESY = "mr mrs ms miss sir dame lord lady madam mx messrs"
MALE_TITLES = "mr sir lord king prince father brother congressman councilman chairman spokesman"
FEMALE_TITLES = (
    "mrs ms miss dame lady queen princess sister mother congresswoman chairwoman spokeswoman"
)

ABBREVIATED_TITLES = {
    "Mr": "", "Mrs": "", "Ms": "", "Mx": "", "Messrs": "", "Dr": "Doctor", "Prof": "Professor",
    "Sen": "Senator", "Sens": "Senators", "Rep": "Representative", "Reps": "Representatives",
    "Gov": "Governor", "Govs": "Governors", "Gen": "General", "Col": "Colonel", "Lt": "Lieutenant",
    "Sgt": "Sergeant", "Capt": "Captain", "Cmdr": "Commander", "Adm": "Admiral", "Maj": "Major",
    "Rev": "Reverend", "Hon": "", "Fr": "Father", "Sr": "", "Jr": "", "St": "", "Pres": "President",
    "Atty": "Attorney", "Supt": "Superintendent", "Det": "Detective", "Insp": "Inspector",
    "Del": "Delegate", "Amb": "Ambassador", "Inc": "", "Corp": "", "Co": "", "Ltd": "", "No": "",
    "Vs": "", "Ave": "", "Blvd": "", "Mt": "", "Ft": "", "Pvt": "Private", "Cpl": "Corporal",
}  # fmt: skip
"""Abbreviations that stand before or in a name, and the role they shorten ("" for none)."""

ROLE_TITLES = """
President Vice Prime Minister Secretary Senator Representative Congressman Congresswoman Governor
Mayor Chancellor Judge Justice Attorney General Sheriff Chief Captain Colonel Major Lieutenant
Sergeant Admiral Commander Professor Doctor Pastor Bishop Archbishop Cardinal Pope Rabbi Imam
Reverend Father King Queen Prince Princess Emperor Sultan Emir Sheikh Ayatollah Ambassador
Councilman Councilwoman Councillor Commissioner Superintendent Chairman Chairwoman Chair Speaker
Leader Director Detective Inspector Officer Deputy Premier Treasurer Delegate Coach Spokesman
Spokeswoman Spokesperson CEO CFO COO CTO Secretary-General Ministers Strategist Analyst
"""
"""Words with a capital that stand before a name and are a role."""

ROLE_NOUNS = """
president premier minister secretary senator congressman congresswoman lawmaker legislator
representative governor mayor councillor councilman councilwoman chancellor ambassador diplomat
envoy commissioner chief chairman chairwoman chair director manager executive founder owner boss
ceo economist scientist researcher professor teacher student doctor nurse physician surgeon
psychologist historian author writer journalist reporter editor columnist anchor host moderator
commentator blogger candidate nominee frontrunner front-runner rival challenger incumbent
politician leader member activist organiser organizer volunteer donor strategist consultant
operative pollster worker employee farmer driver pilot soldier general colonel commander captain
sergeant veteran lawyer attorney prosecutor judge justice sheriff deputy detective investigator
agent officer official spokesman spokeswoman spokesperson aide adviser advisor analyst expert
observer bishop priest pastor imam rabbi pope king queen prince princess actor actress singer
musician artist player coach trainer referee athlete banker broker publisher producer filmmaker
engineer technician architect electrician plumber secretary-general librarian superintendent principal dean
lobbyist delegate businessman businesswoman entrepreneur billionaire master harbourmaster skipper
clerk keeper baker fisherman carpenter gardener warden headmaster headteacher
"""
"""What a person can be by office or trade."""

ROLE_PARTICIPLES = "managing acting outgoing incoming sitting founding presiding retiring voting"
"""Participles that belong to a role."""

ORGANISATIONS = """
inc corp ltd llc plc co company group ministry department office bureau agency commission
committee council board court government administration campaign party university institute
foundation association union bank church hospital police army navy congress parliament senate
house center centre school college times post journal news network press society federation league
club organization organisation coalition alliance authority service pac fund trust airlines motors
industries nations nato fbi cia epa eu un nasa cnn nbc abc cbs msnbc reuters ap pentagon kremlin
"""
"""Words that make a name that of an organisation."""

VIEWS = "view opinion words mind estimation judgment judgement telling assessment"
"""Nouns in "in her view"."""

KIN = """
wife husband spouse widow widower son daughter brother sister mother father stepfather stepmother
stepson stepdaughter nephew niece uncle aunt cousin grandson granddaughter grandfather grandmother
partner fiance fiancee fiancé fiancée twin sibling
"""
"""Nouns for relatives."""

BODIES = """
agency association authority bank board bureau campaign church club coalition college commission
committee council court department federation foundation fund group hospital institute institution
league ministry museum network newspaper office organisation organization paper party police school
service society team theatre theater trust union university
"""
"""Nouns by which an organisation is called that has them in its name."""

FIRMS = (
    "company firm corporation business manufacturer maker retailer carrier airline carmaker insurer"
    " automaker drugmaker chipmaker planemaker shipbuilder conglomerate startup start-up housebuilder"
    " steelmaker refiner"
)
"""Nouns by which any company is called."""

TRADES_OF_FIRMS = """
bank lender broker brewer miner supermarket operator utility developer giant group chain publisher
broadcaster builder supplier grocer exchange network charity union watchdog regulator think-tank
"""
"""Nouns that stand before the name of a company or body, and are no part of it."""

SCARE_BEFORE = "so-called called dubbed titled entitled nicknamed termed named known as word phrase"
"""Words before a mark after which the marked words are a name or held at a distance."""

NO_LABEL = """
note editor's update correction photo image credit source sources related read watch contact by
published updated caption video time date place when where what why how who
"""
"""Words before a colon that label no speaker."""

AGENT_ENDINGS = """
er or ist man woman person ian eer ician master chief head aide boss keeper mate smith wright maker chair
"""
NO_AGENTS = """
paper newspaper quarter winter summer water matter letter order number power tower river center september
october november december computer computer offer dinner weather corner border chapter cover answer former
later after other over under however either neither whether together rather per never ever further earlier
lower higher greater bigger smaller older younger better longer closer inner outer upper proper super former
color colour floor door error terror horror mirror minor major junior senior prior poor labor labour humor
humour honor honour behavior behaviour factor sector doctor-patient german roman human ottoman
list twist fist mist gist breast
"""
