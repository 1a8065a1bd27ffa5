"""English nouns for what somebody is, and by which a story calls somebody it named: lists only."""

from __future__ import annotations

TRADES = """
academic accountant acrobat agronomist alderman alderwoman anaesthetist anchorman anchorwoman animator
anthropologist apprentice arborist archaeologist archivist astronaut astronomer astrophysicist auctioneer
auditor ballerina barista barman barmaid barrister bartender bassist batsman batter beekeeper biochemist
biographer biologist blacksmith bodybuilder bodyguard boffin bookkeeper bookseller botanist bowler boxer
brewer bricklayer brigadier builder burgomaster busker butcher butler campaigner cardiologist caretaker
carer cartographer cartoonist cashier caterer cellist ceramicist chairperson chancellor chaplain chef chemist
choreographer cinematographer cleaner cleric climatologist climber cobbler collector comedian comedienne
comic commandant commissar composer comptroller concierge conductor congresswoman conservationist
conservator constable contractor controller cook coordinator coroner correspondent councilmember counsel
counsellor counselor courier creator cricketer criminologist croupier curate curator custodian cyclist
dancer dealer debater decorator defender dentist dermatologist designer developer dietitian diplomat
dispatcher distiller diver dramatist drummer duchess duke earl ecologist educator electrician emir
endocrinologist entertainer entomologist envoy epidemiologist ethicist examiner falconer fencer fielder
financier firefighter fireman fitter flautist florist footballer forager forecaster foreman forester forward
frontman fundraiser futurist gaffer gallerist gamekeeper garbageman geneticist geographer geologist
geophysicist glaciologist glassblower goalkeeper goalie goalscorer golfer grocer groom groundskeeper guard
guardian guide guitarist gunsmith gymnast gynaecologist gynecologist hairdresser handyman headteacher
herbalist hiker homemaker horticulturist hostess hotelier housekeeper housewife hunter hurdler hydrologist
illustrator immunologist influencer innkeeper inspector instructor interpreter inventor jailer janitor
jeweller jeweler jockey joiner juggler juror keyboardist kicker labourer laborer landlady landlord
landscaper lecturer librarian lifeguard lineman linguist locksmith logger lookout machinist magician
magistrate maestro manufacturer marketer marksman mason masseur mathematician matriarch mechanic mediator
medic merchant meteorologist microbiologist middleweight midfielder midwife miller milliner millwright
miner minister missionary model monk mountaineer mover muralist musicologist naturalist negotiator
neighbor neighbour neurologist neuroscientist neurosurgeon notary novelist nun nursery-owner nutritionist
obstetrician oceanographer oncologist ophthalmologist optician optometrist orchardist organist
ornithologist orthodontist osteopath outfielder paediatrician pediatrician painter palaeontologist
paleontologist paralegal paramedic paratrooper parliamentarian parolee pathologist patriarch patrolman
patron peacekeeper penciller pensioner percussionist performer pharmacist pharmacologist philanthropist
philosopher photographer photojournalist physicist physiologist physiotherapist pianist pitcher
playmaker playwright plumber podcaster poet policewoman postman potter preacher prefect presenter
preservationist primate programmer promoter proprietor provost psychiatrist psychotherapist publican
publicist puppeteer quarterback rancher ranger rapper realtor receptionist recruiter rector registrar
regulator restaurateur retiree rider rigger roofer rower runner sailor salesman salesperson saleswoman
saxophonist scholar screenwriter sculptor seamstress seismologist selectman seller servicewoman serviceman
shareholder shepherd shipbuilder shipwright shopkeeper shortstop silversmith skater skier skipper sleuth
sociologist solicitor songwriter sommelier soprano specialist spokesperson sportscaster sprinter
stallholder starlet statesman statistician steelworker stenographer steward stewardess stockbroker
storyteller streamer striker stuntman subcontractor supervisor surfer surveyor swimmer tailor
tattooist technologist teller tenant tenor theologian therapist tiler toymaker trainee translator traveller
treasurer trombonist trooper trumpeter trustee tutor typist umpire undersecretary undertaker underwriter
urologist usher valet veterinarian vet vicar vice-chancellor vice-president vicereine victim vintner
violinist virologist virtuoso vlogger vocalist volcanologist waiter waitress warden watchmaker weatherman weaver
webmaster welder whistleblower wicketkeeper winemaker winger woodcutter woodworker wrestler yachtsman
parent resident villager islander shopper commuter passenger motorist eyewitness witness bystander
survivor customer supporter campaigner critic organizer organiser qualifier seed finalist medallist medalist
youtuber zookeeper zoologist counterpart successor predecessor co-author
"""
"""What a person can be by trade or place in a team, besides the offices of `en_words`."""

ALSO_SURNAMES = """
baker barber bishop bowler brewer butcher butler carpenter carter collier cook cooper dean draper
duke dyer earl falconer farmer fisher forester gardener glover hunter king knight major marshal
marshall mason miller miner page parson pope porter potter prince prior sadler shepherd skinner
smith spencer tailor taylor turner tyler walker weaver wheeler
"""
"""Trades that are family names as well: after other words with a capital they make no title."""

EPITHETS = """
democrat republican conservative liberal tory socialist independent nationalist centrist leftist
singer songwriter rapper musician actor actress comedian star filmmaker novelist author writer poet painter
sculptor dancer model striker midfielder defender goalkeeper winger forward playmaker quarterback pitcher
player golfer boxer cyclist swimmer sprinter runner rider driver skier skater jockey wrestler gymnast
champion champions veteran newcomer rookie debutant favourite favorite winner loser underdog
politician lawmaker tycoon billionaire millionaire mogul magnate businessman businesswoman entrepreneur
teenager pensioner retiree octogenarian youngster schoolboy schoolgirl grandmother grandfather mother father woman man native newlywed graduate
newcomer incumbent challenger hopeful
"""
"""By these somebody is called whom the story just named, whatever role it gave: "the singer"."""

GIVEN_GENDER = {
    "actress": "female", "businesswoman": "female", "grandmother": "female", "mother": "female",
    "woman": "female", "frontwoman": "female", "congresswoman": "female", "duchess": "female",
    "businessman": "male", "grandfather": "male", "father": "male", "man": "male", "duke": "male",
    "frontman": "male", "congressman": "male",
}  # fmt: skip
"""What such a noun says about gender."""

DEMONYMS = """
dubliner glaswegian liverpudlian mancunian brummie londoner parisian berliner viennese milanese neapolitan roman
venetian beiruti baghdadi cairene delhiite sydneysider melburnian torontonian montrealer vancouverite
quebecer québécois ontarian texan floridian georgian virginian alaskan hawaiian ohioan arizonan coloradan
oregonian chicagoan bostonian philadelphian angeleno yorkshireman cornishman ulsterman tasmanian queenslander
catalan bavarian sicilian sardinian breton flemish walloon tibetan uyghur african asian european australian
afghan albanian algerian american angolan arab argentine argentinian armenian australian austrian
azerbaijani bahraini bangladeshi basque belarusian belgian bolivian bosnian brazilian briton british bulgarian
burmese cambodian cameroonian canadian catalan chilean chinese colombian congolese corsican croat croatian
cuban cypriot czech dane danish dutch dutchman dutchwoman ecuadorian egyptian emirati english englishman
englishwoman eritrean estonian ethiopian fijian filipino filipina finn finnish french frenchman frenchwoman
gambian georgian german ghanaian greek guatemalan guinean haitian honduran hungarian icelander icelandic
indian indonesian iranian iraqi irish irishman irishwoman israeli italian ivorian jamaican japanese jordanian
kazakh kenyan korean kosovar kurd kurdish kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian
luxembourger macedonian malagasy malawian malaysian malian maltese mauritanian mexican moldovan mongolian
montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani
pakistani palestinian panamanian paraguayan peruvian pole polish portuguese qatari romanian russian rwandan
salvadoran samoan saudi scot scottish scotsman scotswoman senegalese serb serbian singaporean slovak slovene
slovenian somali spaniard spanish sudanese swede swedish swiss syrian taiwanese tajik tanzanian texan thai
tibetan togolese tongan tunisian turk turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese
welsh welshman welshwoman yemeni zambian zimbabwean californian parisian londoner muscovite berliner
"""
"""Words for where somebody comes from."""

LIKE_ROLES = """
lawyer = attorney solicitor barrister counsel advocate
priest pastor vicar clergyman minister = reverend father pastor priest vicar rector
officer = captain lieutenant sergeant major colonel inspector detective
teacher = professor principal headteacher tutor
attorney = lawyer counsel
solicitor barrister counsel = lawyer attorney
coach = manager trainer boss
manager boss gaffer = coach manager boss trainer executive
trainer = coach
captain skipper = captain skipper
player = midfielder striker defender goalkeeper winger forward captain quarterback pitcher guard playmaker
goalkeeper keeper goalie = goalkeeper keeper
striker forward = striker forward
lawmaker legislator = senator representative congressman congresswoman legislator lawmaker assemblyman
politician = senator representative governor mayor minister lawmaker congressman congresswoman leader
congressman congresswoman = representative
senator = lawmaker
executive ceo = executive ceo
businessman businesswoman entrepreneur = founder owner executive ceo
officer = constable sergeant detective inspector superintendent lieutenant
detective = inspector detective
inspector = detective
doctor physician = doctor physician surgeon paediatrician pediatrician cardiologist oncologist
surgeon = neurosurgeon
scientist researcher = scientist researcher biologist physicist chemist geologist professor ecologist
scientist = astronomer climatologist epidemiologist virologist geneticist neuroscientist oceanographer
researcher = author co-author sociologist psychologist economist historian epidemiologist virologist
academic = professor lecturer
expert = analyst professor researcher specialist
forecaster = meteorologist
analyst = strategist economist
economist = analyst strategist
diplomat = ambassador envoy
envoy ambassador = ambassador envoy
premier = minister
monarch = king queen
pontiff = pope
spokesperson = spokesman spokeswoman
spokesman spokeswoman = spokesperson
writer author novelist = writer author novelist poet playwright
journalist = reporter correspondent editor
singer = songwriter rapper vocalist frontman frontwoman soprano tenor
musician = guitarist drummer bassist pianist violinist cellist singer conductor
actor = actress
director filmmaker = director filmmaker
teacher = headteacher headmaster
cleric = imam priest bishop archbishop rabbi pastor vicar ayatollah
priest = vicar pastor
soldier = private corporal sergeant lieutenant
farmer = rancher
firefighter = firefighter fireman
"""
"""By which nouns somebody may be called, and of what roles: `the lawyer = an attorney`."""

OF_THE_SCENE = """
judge magistrate justice prosecutor lawyer attorney solicitor barrister defendant plaintiff suspect victim
witness juror officer detective constable sergeant trooper deputy official spokesman spokeswoman spokesperson
aide source reporter journalist correspondent interviewer moderator host presenter anchor caller reader
referee umpire linesman doctor nurse surgeon medic paramedic teacher guard clerk bartender waiter waitress
driver passenger neighbour neighbor bystander shopkeeper cashier customer landlord tenant translator
interpreter photographer cameraman soldier commander guide policeman policewoman firefighter father mother
brother sister son daughter wife husband uncle aunt cousin parent child friend colleague priest imam rabbi
"""
"""Roles of whoever is about, named or not."""

APPOINTING = "elected re-elected reelected named appointed sworn became becomes become chosen inaugurated crowned"
"""Verb forms that give somebody an office."""

TRADING = """
inc corp ltd llc plc co corporation company group motors airlines airways industries holdings records
pharmaceuticals technologies systems energy foods stores partners studios media bancorp petroleum
aerospace electronics chemicals steel shipping lines breweries software robotics biotech labs
"""
"""Words at the end of a company's name, which may be left out."""
