"""Dutch: word lists."""

from __future__ import annotations

from functools import cache

from newsdoc.quotes.language import Language
from newsdoc.quotes.languages._build import build
from newsdoc.quotes.languages._western_names import western_names
from newsdoc.quotes.languages.nl_verbs import CALL, READ, SPEAK, THINK

_FUNCTION_WORDS = {
    "D": """de het een deze dit dat-d alle geen elke iedere enkele verschillende twee drie vier vijf
        zes zeven acht negen tien""",
    "H": "hun mijn ons onze diens uw",
    "h": "hij zij ze ik wij we jij u",
    "o": "zich hem haar hen mij me",
    "i": "men er",
    "t": "dat of",
    "w": "wie wiens die",
    "q": "wat waarom hoe waar",
    "z": "zoals",
    "C": "als omdat terwijl toen nadat voordat hoewel zodat wanneer indien",
    "c": "en maar dus want",
    "p": """in op aan bij met voor naar tegen over onder na tijdens door uit tot tussen om zonder via namens ondanks achter vanaf vanuit langs binnen
        buiten sinds te ter""",
    "f": "van der den des",
    "a": "heeft hebben had hadden is zijn was waren wordt worden werd werden",
    "m": "zal zullen zou zouden kan kon konden kunnen wil wilde wilden willen moet moest moeten mag mocht placht",
    "r": """niet ook al nog nu toen dan hier daar vandaag gisteren morgen verder echter zelf later bovendien
        tegelijk daarentegen juist intussen inmiddels ondertussen echter dinsdagnacht eerder onlangs
        vanmorgen vanmiddag vanavond vannacht vanochtend eveneens tevens daarna vervolgens nogmaals opnieuw
        volmondig stellig desgevraagd eraan erbij daarbij daaraan erop ervan alleen altijd zeer wel ooit toe""",
    "W": "keer maal avond ochtend middag week",
}


_DAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
_PARTS = ("", "avond", "ochtend", "middag", "morgen", "nacht")
_CALENDAR = (
    " ".join(day + part for day in _DAYS for part in _PARTS)
    + """ januari februari maart april mei juni
    juli augustus september oktober november december"""
)


@cache
def load() -> Language:
    """The Dutch language data, built once.

    Example:
        >>> load().forms["zei"].lemma
        'zeggen'
    """
    return build(
        "nl",
        function_words=_FUNCTION_WORDS,
        speak=SPEAK + THINK,
        think=THINK,
        call=CALL,
        reading=READ,
        according="""volgens, aldus, naar eigen zeggen van, in de ogen van, in de woorden van, naar de mening van,
            zo, voor""",
        quoted_only="voor",
        own_views="""naar zijn mening, naar haar mening, in zijn ogen, in haar ogen, volgens zijn woorden""",
        determined="""staat vraag bericht berichten antwoord eis besluit besluiten klacht roep stel klagen vragen wensen
            posten delen tekening teken tekenen zorgen verwacht leven vrees dreiging plan verhaal verhalen
            geven citaat rapport stelling eisen gesprek spreken lachen tweet tweets post mail prijs""",
        owners="zijn haar",
        agencies="""ANP Belga Reuters AFP AP NOS RTL NRC AD Telegraaf Trouw Volkskrant VRT VTM Nieuwsuur Nieuwsblad
            Standaard Morgen Knack WNL NU.nl BNR Twitter Facebook Instagram EenVandaag Jinek Buitenhof""",
        near="dicht dichtbij bekend betrokken nabij nauw",
        demonyms="""afrikaan afrikaanse europeaan nederlander nederlandse belg belgische duitser duitse fransman française engelsman
            engelse brit britse spanjaard spaanse portugees portugese italiaan italiaanse pool
            poolse rus russische oekraïner oekraïense zwitser zwitserse oostenrijker oostenrijkse
            deen deense zweed zweedse noor noorse fin finse griek griekse turk turkse roemeen
            roemeense bulgaar serviër servische kroaat kroatische sloveen sloveense tsjech slowaak
            hongaar amerikaan amerikaanse canadees canadese argentijn braziliaan uruguayaan
            chileen colombiaan mexicaan marokkaan algerijn tunesiër senegalees kameroener
            nigeriaan ivoriaan keniaan keniaanse ethiopiër ethiopische japanner japanse chinees
            chinese koreaan australiër australische israëliër iraniër schot ier ierse limburger
            brabander fries groninger zeeuw amsterdammer rotterdammer hagenaar utrechter
            antwerpenaar gentenaar bruggeling brusselaar tilburger eindhovenaar vlaming waal
            friezin limburgse brabantse zeeuwse twentenaar achterhoeker drent drentse gelderlander
            hollander haarlemmer leidenaar delftenaar nijmegenaar arnhemmer maastrichtenaar
            venlonaar bosschenaar bredanaar zwollenaar deventenaar groningse leuvenaar mechelaar
            kortrijkzaan oostendenaar hasselaar genkenaar aalstenaar leeuwarder""",
        indefinite="een Een",
        domains="""cultuur volksgezondheid justitie financiën economie onderwijs defensie landbouw wonen
            volkshuisvesting zorg klimaat infrastructuur sport energie asiel migratie
            mobiliteit werk toerisme jeugd ontwikkelingssamenwerking""",
        offices="""president premier minister minister-president staatssecretaris burgemeester koning koningin paus
            gouverneur ambassadeur kanselier rechter officier directeur directrice secretaris
            woordvoerder woordvoerster commissaris generaal kolonel parlementariër kamerlid
            senator advocaat advocate diplomaat deskundige specialist analist slachtoffer getuige
            vorst leider wethouder""",
        age_endings="-jarige jarige",
        utterances="""reactie antwoord commentaar verklaring conclusie oordeel belofte boodschap getuigenis
            waarschuwing uitleg verwijt klacht oproep woorden""",
        prefixes="""oud- ex- vice- vice adjunct- mede""",
        name_particles="de van der den ten ter te el al von den het 't la le du di da dos ben bin in op",
        plurals="s en 's",
        christening="noemen",
        pointers="""met die woorden, met deze woorden, dat zei, dat zegt, dat heeft, dat stelt, dat schrijft,
            dat liet, dat meldt, dat verklaarde, zo, aan het woord is, zo begon""",
        like_roles="""bewindsman bewindsvrouw bewindspersoon = minister premier staatssecretaris
            bestuurder = gedeputeerde wethouder burgemeester voorzitter directeur directrice minister schepen vakbondsbestuurder
            parlementariër kamerlid volksvertegenwoordiger politicus politica = kamerlid fractievoorzitter fractieleider senator lijsttrekker partijleider minister wethouder voorzitter
            leider voorman voorvrouw = voorzitter fractievoorzitter fractieleider lijsttrekker partijleider actieleider leider
            advocaat advocate raadsman raadsvrouw jurist strafpleiter = advocaat advocate raadsman raadsvrouw mr
            magistraat = rechter officier
            burgervader burgermoeder = burgemeester
            vorst vorstin = koning koningin
            diplomaat = ambassadeur minister diplomaat
            deskundige specialist analist expert = deskundige specialist analist expert econoom hoogleraar professor onderzoeker arts
            topman topvrouw = directeur directrice ceo bestuursvoorzitter topman topvrouw
            geestelijke prelaat = bisschop kardinaal pastoor priester dominee
            oefenmeester = trainer coach bondscoach hoofdtrainer
            speler speelster voetballer voetbalster = aanvaller verdediger middenvelder keeper doelman spits aanvoerder captain speler speelster
            auteur schrijver schrijfster romancier = schrijver schrijfster auteur dichter dichteres romancier
            filmmaker = regisseur
            vakbondsbestuurder vakbondsman vakbondsvrouw = bestuurder vakbondsbestuurder voorzitter
            wetenschapper onderzoeker onderzoekster = hoogleraar professor onderzoeker onderzoekster wetenschapper bioloog biologe ecoloog ecologe historicus historica
            premier minister minister-president president =""",
        kin="""vader moeder broer zus zoon dochter echtgenoot echtgenote weduwe weduwnaar neef nicht oom tante
            opa oma kleinzoon kleindochter partner vriend vriendin buurman buurvrouw collega""",
        person_endings="ist=unknown liberaal=unknown kenner=unknown vrouw=female ster=female man=male",
        latter="laatste",
        of_the_scene="advocaat advocate raadsman raadsvrouw rechter officier aanklager",
        origin_endings="enaar aarse lander landse",
        generic="""prof nummer zegsman zegsvrouw functionaris trainer trainster coach oefenmeester bestuurder politicus politica burgervader burgemeester
            regisseur filmmaker schrijver schrijfster auteur romancier kunstenaar kunstenares zanger zangeres
            acteur actrice speler speelster aanvaller verdediger keeper doelman middenvelder voetballer
            sporter kampioen kampioene verdachte beklaagde beschuldigde veroordeelde man vrouw
            parlementariër kandidaat leider lijsttrekker minister premier president voorzitter
            staatssecretaris vorst koning koningin paus diplomaat militair ondernemer onderneemster topman
            topvrouw econoom econome analist deskundige specialist wetenschapper onderzoeker onderzoekster
            epidemioloog viroloog microbioloog arts huisarts chirurg hoogleraar professor historicus historica
            vakbondsbestuurder vakbondsman vakbondsvrouw woordvoerder woordvoerster directeur
            directrice wethouder gedeputeerde schepen jongere bejaarde vader moeder weduwe weduwnaar
            slachtoffer boer boerin bakker advocaat advocate raadsman raadsvrouw dichter dichteres musicus
            componist piloot tennisser wielrenner renner fractievoorzitter fractieleider bondscoach
            aanvoerder captain spits doelvrouw veteraan routinier
            doelpuntenmaker goalgetter linksback rechtsback vleugelspeler spelmaker libero
            aanvalster verdedigster middenveldster schaatser schaatsster wielrenster sprinter
            sprintster tennisster zwemmer zwemster atleet atlete turner turnster judoka roeier
            roeister zeiler zeilster hockeyer hockeyster handbalster volleybalster basketballer
            bokser coureur motorcoureur darter schaker schaakster marathonloper marathonloopster
            hardloper hardloopster veldrijder veldrijdster ploegleider ploegbaas hulptrainer
            keeperstrainer komiek cabaretier cabaretière rapper rapster muzikant muzikante dj
            schilder schilderes beeldhouwer beeldhouwster fotograaf fotografe danser danseres
            choreograaf choreografe toneelschrijver scenarist producent producente essayist
            filosoof filosofe journalist journaliste presentator presentatrice bioloog biologe
            ecoloog ecologe natuurkundige sterrenkundige astronoom archeoloog archeologe geoloog
            geologe dierenarts verpleger verpleegster verpleegkundige gepensioneerde buurman
            buurvrouw omwonende visser vissersvrouw veehouder teler tuinder akkerbouwer winkelier
            winkelierster kroegbaas horecabaas uitbater uitbaatster restauranthouder chef-kok kok
            taxichauffeur vrachtwagenchauffeur leraar lerares docent docente ceo oprichter
            oprichtster eigenaar eigenares bestuurster oud-minister oud-premier oud-voetballer
            oud-wethouder vakbondsleider activist activiste priester pastoor dominee bisschop
            kardinaal jongen meisje tiener student studente twintiger dertiger veertiger vijftiger
            zestiger zeventiger tachtiger automobilist influencer vlogger
            youtuber topfavoriet winnaar winnares titelverdediger slaapexpert slaapexperte
            bewindsman bewindsvrouw geestelijke prelaat ambtenaar officier-arts matchwinner""",
        closing="aldus zo",
        calendar=_CALENDAR,
        titles="Dr Prof Mr Drs Ir",
        courtesy="meneer mevrouw",
        roles="""omwonende buurman buurtbewoner vriend collega kamerlid tweede-kamerlid europarlementariër
            raadslid statenlid commissaris commissievoorzitter gedeputeerde schepen landdrost griffier officier
            procureur raadsheer notaris deurwaarder inspecteur hoofdinspecteur korpschef luitenant sergeant
            majoor admiraal soldaat rechercheur brandweercommandant boswachter hulpverlener redder gids
            verpleegkundige patiënt psycholoog psychiater viroloog epidemioloog microbioloog apotheker
            dierenarts kinderarts meteoroloog weerman weervrouw seismoloog geoloog oceanograaf klimatoloog
            natuurkundige scheikundige wiskundige astronoom archeoloog antropoloog socioloog politicoloog
            filosoof jurist criminoloog adviseur bankier beheerder bestuurder aandeelhouder werknemer arbeider
            medewerker vrachtwagenchauffeur chauffeur taxichauffeur machinist postbode ober kok chef-kok
            restauranthouder hotelier fotograaf redacteur hoofdredacteur uitgever columnist commentator
            correspondent presentator cabaretier scenarist producent choreograaf danser ontwerper
            scheidsrechter wielrenner zwemmer schaatser bokser atleet keeper spits rector decaan scholier
            leerling gepensioneerde voorbijganger passagier reiziger toerist wandelaar overlevende gewonde
            gijzelaar aangever vader zoon oom neef broer echtgenoot partner opa kleinzoon ambtgenoot voorganger
            opvolger rivaal tegenstander bondgenoot zakenpartner onderhandelaar bemiddelaar gezant consul
            kanselier vorst sultan emir kardinaal aartsbisschop pastoor priester imam rabbijn monnik dominee
            huurder verhuurder winkelier verkoper ambachtsman timmerman loodgieter elektricien metselaar
            monteur kapper slager bloemist projectontwikkelaar industrieel conservator curator
            penningmeester medeoprichter cofounder topman ceo cfo manager leidster hoofdeconoom regisseur
            cineast regisseur teler veehouder akkerbouwer tuinder imker herder commandant strafpleiter
            bestuursvoorzitter interim-trainer oud-minister oud-bankier oud-premier vicepremier partijleider
            gitarist pianist dirigent rapper dj influencer ondernemersvoorman president premier minister staatssecretaris burgemeester wethouder senator directeur
            woordvoerder secretaris voorzitter hoofd aanklager advocaat rechter hoogleraar professor
            onderzoeker econoom historicus deskundige analist arts huisarts commissaris generaal kolonel
            kapitein trainer bondscoach coach speler acteur regisseur zanger schrijver auteur journalist
            bisschop paus koning prins ondernemer oprichter boer visser ambassadeur gouverneur kandidaat
            lijsttrekker fractievoorzitter leraar student brandweerman agent getuige bewoner eigenaar
            ingenieur bioloog architect bakker piloot kunstenaar verpleger muzikant schipper
            vakbondsbestuurder bondsvoorzitter cao-onderhandelaar actieleider actievoerder
            activist activiste buurtbewoonster dorpsbewoner dorpsbewoonster huurster havenmeester
            sluiswachter brugwachter binnenschipper garnalenvisser kweker fruitteler bollenteler
            pluimveehouder melkveehouder varkenshouder geitenhouder schapenhouder jachtopziener
            natuurgids ecoloog ecologe biologe entomoloog ornitholoog paleontoloog
            paleontologe hydroloog vulkanoloog glacioloog weervoorspeller astrofysicus fysicus
            chemicus taalkundige filoloog pedagoog pedagoge voedingsdeskundige fysiotherapeut
            diëtist tandarts oncoloog oncologe cardioloog neuroloog neurochirurg gynaecoloog
            anesthesist internist immunoloog geneticus patholoog-anatoom ic-arts
            verpleegkundig-specialist wijkverpleegkundige mantelzorger kraamverzorgster
            makelaar vastgoedondernemer winkelierster kroegbaas horecabaas
            horecaondernemer caféhouder cafébaas uitbater uitbaatster patissier
            bierbrouwer brouwer wijnboer wijnmaker slijter marktkoopman standwerker veilingmeester
            kunsthandelaar galeriehouder verzamelaar beeldhouwer beeldhouwster schilder schilderes
            illustrator illustratrice striptekenaar cartoonist romanschrijver romanschrijfster
            romancière essayist toneelschrijver scenarioschrijver documentairemaker
            documentairemaakster theatermaker theatermaakster choreografe balletdanser violist
            violiste cellist celliste drummer bassist saxofonist trompettist rapster
            liedjesschrijver singer-songwriter componiste operazanger sopraan tenor bariton
            stand-upcomedian komiek youtuber tiktoker streamer podcaster vlogger
            linksback rechtsback verdediger middenvelder spelmaker
            vleugelspeler linksbuiten rechtsbuiten sluitpost doelvrouw
            assistent-trainer hulptrainer hoofdtrainer technisch-directeur ploegleider ploegbaas
            sprinter sprintster marathonloper marathonloopster hardloper hardloopster veldrijder
            veldrijdster baanwielrenner tijdrijder klimmer wielrenster judoka turner turnster
            roeier roeister zeiler zeilster hockeyer hockeyster handballer handbalster
            volleyballer volleybalster basketballer tennisster dartster darter schaker schaakster
            coureur motorcoureur ruiter amazone shorttracker shorttrackster biatleet kickbokser
            persofficier persrechter hoofdofficier strafrechter kantonrechter rechter-commissaris
            onderzoeksrechter politierechter procureur-generaal advocaat-generaal
            strafrechtadvocaat verdachte hoofdverdachte medeverdachte dader slachtoffer
            nabestaande weduwe getuige-deskundige korpsleider politiecommissaris wijkagent
            wijkagente teamchef politiewoordvoerder bevelvoerder duiker reddingswerker vluchteling
            asielzoeker ontheemde overlever gemeenteraadslid fractielid
            minister-president informateur formateur partijvoorzitter partijgenoot partijgenote
            fractiegenoot oppositieleider commissaris-generaal
            eurocommissaris vn-gezant topvrouw medeoprichtster bestuursvoorzitster
            hoofdeconome beleggingsstrateeg strateeg beursanalist belegger aandeelhoudster
            accountant belastingadviseur faillissementscurator
            matchwinner bewindsman bewindsvrouw""",
        role_endings="""voorman voorvrouw baas bestuurder secretaris hoofd manager specialist expert econoom arts kundige
            inspecteur officier advocaat bewoner speler kenner houder lid burgemeester commissaris agent
            maker schrijver journalist redacteur verkoper werker bankier minister voorzitter directeur woordvoerder leider onderzoeker trainer coach
            wethouder deskundige chef bewindsvrouw bewindsman historicus historica zakenvrouw zakenman kopvrouw kopman
            verdediger verdedigster kampioen kampioene woordvoerster trainster""",
        female_roles="""buurvrouw vriendin dichteres econome advocate rechercheuse verslaggeefster presentatrice
            danseres zwemster schaatsster speelster trainster hoofdredactrice redactrice
            onderneemster leerlinge scholiere winkelierster verkoopster kapster dochter tante
            nicht zus echtgenote oma kleindochter opvolgster rivale bondgenote onderhandelaarster non
            huurster conservatrice medeoprichtster topvrouw politica kunstenares weduwe kampioene vrouw
            raadsvrouw voorzitster leidster woordvoerster directrice onderzoekster actrice zangeres schrijfster koningin
            prinses oprichtster boerin lerares studente bewoonster eigenares verpleegster moeder
            buurtbewoonster marathonloopster veldrijdster
            schaakster tennisster turnster roeister zeilster hockeyster handbalster volleybalster
            onderwijzeres docente fotografe journaliste activiste violiste celliste componiste
            pianiste rapster theatermaakster documentairemaakster beeldhouwster schilderes
            uitbaatster oncologe biologe ecologe paleontologe politieagente agente wijkagente
            ziekenverzorgster kassière secretaresse
            bestuursvoorzitster fractievoorzitster commissievoorzitster teamleidster
            hardloopster wielrenster sprintster
            zakenvrouw """,
        papers="""rapport onderzoek krant persbureau verklaring persbericht brief studie document nota verslag
            uitspraak vonnis arrest peiling enquête weekblad tijdschrift artikel bericht boodschap bulletin
            site website omroep bron bronnen tweet advies boek""",
        collectives="""oppositie coalitie bronnen analisten artsen milieuactivisten activisten familieleden werknemers gebruikers
            winkeliers leerlingen studenten docenten agenten politiemensen brandweerlieden kamerleden
            organisatoren reizigers passagiers economen omwonenden nabestaanden partijen experts
            advocaten ondernemers ministers medewerkers bewoners deskundigen critici autoriteiten onderzoekers betogers ouders getuigen buren
            wetenschappers boeren vissers
            supporters fans spelers speelsters buurtbewoners huurders horecaondernemers
            verpleegkundigen leraren vakbonden vakbondsleden stakers actievoerders demonstranten
            vluchtelingen asielzoekers slachtoffers overlevenden hulpverleners reddingswerkers
            duikers beleggers aandeelhouders consumenten klanten reizigersorganisaties liberalen
            socialisten christendemocraten groenen""",
        organisations="""politie ministerie regering kabinet partij vakbond universiteit bank anp reuters vn
            navo eu gemeente justitie nv bv kamer raad rechtbank hof college agentschap directie
            stichting fonds organisatie comité bond liga vereniging academie maatschappij bedrijf fnv cnv abvv
            acv knmi rivm cbs dnb kmi vvd d66 cda pvv sp pvda groenlinks n-va cd&v vlaams kremlin huis
            brandweer dienst provincie waterschap nvwa ns prorail who imf ecb unicef kruis ministerie
            commissie instituut groep concern
            ggd nctv aivd belastingdienst defensie marechaussee uwv svb afm acm aedes lto
            cumela vno-ncw mkb rai bovag anwb horeca milieudefensie greenpeace
            natuurmonumenten staatsbosbeheer knvb uci fifa uefa ajax psv feyenoord ajb unizo voka
            vrt nmbs infrabel fod hvw boerenbond natuurpunt test-aankoop""",
        male="hij hem",
        female="zij ze haar",
        plural="hen hun",
        male_names=western_names("nl")[0],
        female_names=western_names("nl")[1],
        male_titles="meneer koning prins vader broer man jongen",
        female_titles="mevrouw koningin prinses zus",
        definite="de het deze die",
        scare_before="""stichting vereniging expositie tentoonstelling actiegroep zogenoemde bijnaam bijgenaamd bijgenaamde gedoopt krant lied album serie podcast programma project plan operatie tentoonstelling
            voorstelling show titel term woord uitdrukking slogan leus motto heet heten heette blad roman
            schrijver schrijfster auteur volksmond zogenaamde zogeheten genaamd genoemde getiteld boek film roman""",
        labelling="als van een",
        no_label="foto bron noot update vraag antwoord voorbeeld resultaat conclusie doel",
        dashes=True,
    )
