"""English verbs and nouns that can report what somebody says, thinks or wants.

Lists only; how their forms are made is in `newsdoc.quotes.inflection`, what they count for in
`en_weights.json`. A lemma stands once, in the narrowest list that fits.
"""

from __future__ import annotations

SPEAK = """
say add write note ask explain argue reply respond state continue declare conclude tweet claim
recall suggest warn insist acknowledge remark admit joke quip observe comment assert contend
maintain allege caution announce predict report complain lament boast brag exclaim interject
stress emphasise emphasize reiterate repeat shout yell scream cry whisper mutter murmur chant
concede confess counter retort answer rejoin reason recount remember reflect opine muse ponder
wonder agree disagree testify stipulate propose promise vow pledge swear urge plead beg demand
command order post retweet blog email read sing chide snap crow gush fume deadpan begin summarise
summarize sum affirm aver believe think guess suppose figure estimate reckon speculate theorise
theorize hope worry fear confirm deny reveal disclose indicate imply hint clarify elaborate
specify certify venture volunteer offer object protest grumble groan growl sigh laugh smile nod
chuckle intone thunder roar recommend advise counsel echo proclaim pronounce preach lecture rant
message text relate narrate grouse carp bellow bark blurt gripe quibble whine moan hiss drawl
stammer press retaliate interrupt prod coo purr bluster inquire enquire query confide beam boom blare
mouth gloat jeer vent snipe intimate articulate reaffirm utter enthuse effuse rhapsodise rhapsodize
ruminate philosophise philosophize avow attest exult sneer snarl shriek squeal squeak whoop holler
bawl wail sob gasp croak cackle chortle giggle splutter stutter mumble whimper trill rasp wisecrack
riff banter drone babble scrawl scribble pen demur chime surmise interpose expound pontificate
reblog telegraph
"""
"""Verbs that a quotation can be the object of: '"…," she explained.'"""

TELL = """
tell remind assure inform notify persuade convince advise instruct reassure teach warn ask beg
urge implore order command promise show
"""
"""Verbs that name the listener before what is said: 'told the court that …'."""

CALL = """
call describe label brand dub term characterise characterize portray depict cast denounce condemn
dismiss hail praise criticise criticize slam blast rip mock ridicule deride decry tout assail
lambaste attack rebuke deem consider regard view see refer accuse blame charge liken compare quote
cite commend applaud salute bemoan paint frame pan trash bash excoriate chastise scold rail fault
hammer skewer savage pillory knock fire style nickname bill title name headline vilify malign
lampoon disparage belittle
"""
"""Verbs that say what somebody calls or thinks of something: 'called it "a gift"'."""

ATTITUDE = """
want support back oppose endorse favour favor seek expect decline refuse know find show seem
appear defend express question agree release speak talk point discuss mention signal plan voice
reject wish feel doubt embrace champion advocate push call vote pass nominate highlight underscore
note issue deliver list identify sign raise prefer intend aim try hope decide resolve choose
determine learn hear understand realise realize recognise recognize forget imagine dream assume
presume conclude judge rule hold forecast project foresee anticipate envision envisage calculate
interpret infer perceive sense suspect trust mistrust distrust love hate like dislike enjoy
welcome celebrate mourn regret resent despise detest admire respect appreciate value cherish
approve disapprove accept ignore overlook neglect avoid threaten consider contemplate weigh mull
debate dispute challenge contest rebut refute repudiate renounce disavow disown apologise
apologize thank congratulate greet bless curse insult taunt tease heckle boo cheer applaud honour
honor encourage discourage inspire motivate invite request require ask petition appeal lobby
campaign press pressure implore beseech entreat exhort enjoin compel forbid prohibit ban permit
allow authorise authorize ratify adopt veto file sue testify plead unveil present introduce
outline detail describe lay sketch publish print broadcast circulate distribute share send submit
leak expose document record chronicle quote cite reference invoke allude name specify enumerate
itemise itemize define designate classify rank rate grade assess evaluate examine study survey
poll analyse analyze investigate probe review inspect monitor observe watch notice spot witness
discover detect uncover unearth demonstrate illustrate prove establish verify validate corroborate
substantiate confirm contradict belie undermine suggest evoke symbolise symbolize signify mean
reflect represent reveal betray display exhibit flaunt trumpet herald promote pitch market
advertise sell plug hype oversell spin downplay minimise minimize exaggerate overstate understate
misrepresent distort mislead lie fib fabricate invent concoct coin joke jest kid rib needle
bristle balk hesitate waver vacillate equivocate waffle hedge dodge evade sidestep duck
deflect parry pivot turn shift move gravitate lean side align ally sympathise sympathize empathise
empathize relate care worry fret agonise agonize obsess dwell fixate focus concentrate concern
wonder puzzle marvel gape stare scoff sneer snicker smirk snort sniff scowl frown grimace wince
cringe shudder recoil rebel revolt resist defy flout disobey disregard dare bet wager gamble risk
venture attempt endeavour endeavor strive struggle fight battle combat crusade rally mobilise
mobilize organise organize convene sponsor co-sponsor bankroll fund donate contribute pledge
commit vow devote dedicate admit grant concede yield surrender relent acquiesce assent consent
comply accede concur dissent differ diverge clash spar feud quarrel squabble bicker wrangle haggle
negotiate bargain mediate arbitrate intervene interrupt heed listen attend consult
confer convey communicate impart relay transmit forward recite rehearse reprise restate rephrase
paraphrase translate spell address answer field handle tackle confront face react go come take
make give put have do get use keep include provide draw set bring carry leave fly train target
zero single seize latch jump pounce lash hit strike swipe jab rap ding zing tweak nudge prod goad
spur incite provoke stoke fuel fan inflame arouse stir trigger spark prompt lead cause drive force
lament bewail grieve rue deplore decry abhor loathe opt elect recommend prescribe propose float
broach table moot posit postulate hypothesise hypothesize conjecture deduce gather glean
tend prepare plot scheme conspire swear look need miss long yearn crave covet desire envy
"""
"""Verbs of wanting, judging, supporting and showing: sometimes an attribution, often not."""

NOUNS = """
words statement claim allegation accusation assertion contention argument announcement declaration
admission acknowledgement acknowledgment denial suggestion proposal recommendation warning promise
pledge vow threat demand request call appeal question answer response reply comment remark
criticism complaint objection opposition support endorsement praise condemnation rejection refusal
decision belief view opinion idea notion theory assumption hope fear worry concern doubt suspicion
conviction confidence hunch expectation prediction forecast estimate plan desire wish interest
attack attacks attention debate discussion talk report evidence sign indication news word message
advice charge description assessment conclusion finding interpretation understanding knowledge
feeling sense impression perception sentiment position stance preference passion enthusiasm
commitment attempt effort strategy speculation reference mention rhetoric defence defense backing
blame approval disapproval advocacy
"""
"""Nouns that can report: 'the claim that …', 'her support for …'."""

ADJECTIVES = """
confident convinced aware certain sure worried concerned afraid fearful hopeful optimistic
pessimistic skeptical sceptical doubtful wary critical supportive proud glad happy pleased
delighted thrilled sad sorry angry furious outraged upset disappointed frustrated surprised
shocked amazed astonished eager willing unwilling reluctant ready determined adamant clear unclear
interested opposed committed likely unlikely known expected believed said reported
"""
"""Adjectives after a form of *be* that can report: 'is confident that …'."""

IRREGULAR = """
say said said
tell told told
write wrote written
think thought thought
know knew known
see saw seen
show showed shown
find found found
speak spoke spoken
make made made
have had had
do did done
go went gone
come came come
take took taken
give gave given
put put put
read read read
hold held held
send sent sent
feel felt felt
hear heard heard
understand understood understood
foresee foresaw foreseen
forget forgot forgotten
get got got
keep kept kept
draw drew drawn
set set set
bring brought brought
leave left left
lead led led
drive drove driven
swear swore sworn
sing sang sung
begin began begun
choose chose chosen
teach taught taught
lay laid laid
fly flew flown
strike struck struck
hit hit hit
seek sought sought
fight fought fought
forbid forbade forbidden
withdraw withdrew withdrawn
mean meant meant
mislead misled misled
sell sold sold
spin spun spun
oversell oversold oversold
overstate overstated overstated
spell spelled spelled
lie lied lied
shed shed shed
bet bet bet
cast cast cast
broadcast broadcast broadcast
get got gotten
bid bid bid
plead pleaded pleaded
dream dreamed dreamed
speed sped sped
"""
"""Lemma, past tense, past participle."""

DOUBLING = """
plan beg nod plot spot ban slam blog star fan plug rip pan rap jab spar chat stir spur kid rib
prod rebut concur refer abhor admit commit submit permit transmit deter defer infer prefer knot
log nag pin tap tip top trim wag grin sum dub rebel compel hit bet set put get cut bid run shrug
chop drop stop step ship slip strip wrap zap quip forget begin sit
"""
"""Lemmas that double the last letter before -ed and -ing."""

NEVER_NOUN = """
say tell write ask explain argue conclude suggest insist acknowledge admit observe assert contend
maintain allege announce predict complain exclaim stress emphasise emphasize reiterate concede
confess recount remember reflect agree disagree testify propose vow believe think guess suppose
reckon speculate confirm deny reveal disclose indicate imply clarify elaborate persuade convince
remind assure inform describe characterise characterize portray depict denounce condemn dismiss
criticise criticize deride decry accuse deem consider refer want oppose endorse seek decline
refuse know seem appear defend express reject feel intend decide learn hear understand realise
realize recognise recognize imagine assume foresee anticipate love hate enjoy welcome regret
resent admire appreciate approve accept ignore avoid threaten apologise apologize thank
congratulate encourage invite require allow unveil introduce publish send submit expose mention
identify specify define demonstrate illustrate prove establish verify undermine discover go come
take make give put have do get keep include provide bring add continue recall lament prefer choose
listen expect read affirm aver opine muse ponder caution declare retweet become tout mock praise
hail slam
"""
"""Lemmas whose base form and -s form are practically never nouns."""
