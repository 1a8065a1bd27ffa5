"""Italian: word lists."""

from __future__ import annotations

from functools import cache

from newsdoc.quotes.language import Language
from newsdoc.quotes.languages._build import build
from newsdoc.quotes.languages._western_names import western_names
from newsdoc.quotes.languages.it_verbs import CALL, READ, SPEAK, THINK

_SPLITTER = (
    r"((?:\b(?:[ldLDcC]|[Uu]n|[Qq]uest|[Qq]uell|(?:[Dd]|[Aa]|[Nn]|[Ss]u|[Dd]a)[e]?ll)['’](?=\w))"
    r"|\w+(?:['’.\-‑&@]\w+)*|\S)"
)
_FUNCTION_WORDS = {
    "D": """il lo la i gli le un uno una l' un' questo questa questi queste quest' quello quella quell'
        ogni alcuni alcune nessun nessuna due tre quattro cinque sei sette otto nove dieci tutti tutte""",
    "H": "suo sua suoi sue mio mia nostro nostra loro",
    "h": "lui lei egli ella essi io noi voi",
    "i": "ciò c'",
    "o": "si ci ne mi ti vi",
    "t": "che",
    "q": "quanto",
    "w": "chi cui",
    "C": "se quando perché mentre poiché dove affinché sebbene",
    "z": "come",
    "c": "e ed o ma né",
    "p": """a ad al allo alla ai agli alle all' in nel nello nella nei negli nelle nell' con per su sul
        sulla sui sulle sull' tra fra da dal dalla dai dalle dall' senza sotto sopra verso contro dopo
        prima durante presso tramite attraverso mediante oltre nonostante davanti dinanzi accanto fuori dentro insieme""",
    "f": "di de del dello della dei degli delle dell' d'",
    "a": """ha hanno aveva avevano avrà avranno avrebbe avrebbero abbia abbiano è sono era erano fu furono sarà
        sarebbe viene vengono può possono deve devono vuole vogliono voleva volle ama amava ebbe tiene
        tengono sta stanno va torna limita limitano limitò limitava""",
    "r": """non più già anche ieri oggi domani poi ancora sempre mai così qui lì allora molto bene infine
        inoltre invece però tuttavia intanto quindi stamattina stamani stasera stanotte nuovamente
        recentemente pubblicamente successivamente testualmente comunque addirittura tardi presto subito""",
    "W": "volte volta riprese mattina sera pomeriggio notte settimana scorsa scorso",
}


@cache
def load() -> Language:
    """The Italian language data, built once.

    Example:
        >>> load().forms["detto"].lemma
        'dire'
    """
    return build(
        "it",
        function_words=_FUNCTION_WORDS,
        speak=SPEAK + THINK,
        think=THINK,
        call=CALL,
        reading=READ,
        according="""secondo, stando a, stando al, stando alla, stando ai, stando alle, stando all', stando agli,
            a detta di, a detta del, a detta della, a detta dell', a detta dei, a giudizio di, a giudizio del,
            a giudizio della, a giudizio dell', nelle parole di, nelle parole del, nelle parole della, ad
            avviso di, ad avviso del, ad avviso della, a parere di, a parere del, a parere della, per,
            agli occhi di, agli occhi del, per bocca di, a quanto riferisce, a quanto riferito da""",
        quoted_only="per",
        own_views="""a suo dire, a suo avviso, a suo giudizio, a suo parere, a loro dire, secondo le sue parole,
            nelle sue parole, ai suoi occhi""",
        determined="""denuncia denunce domanda domande nota note accusa accuse critica critiche protesta
            proteste replica repliche commento conferma conferme smentita minaccia minacce condanna condanne
            accusato accusata scritto detto detta comunicato imputato indicato risposta promessa richiesta
            proposta difesa firma parola parole scusa scuse scusi sfida sfide
            riassunto esposto esposti letto marca cita testimoni
            invito previsto previsti ordine dichiarato taglia citato mostra
            mostre lancia critico""",
        agencies="""Sport Sport24 News ANSA Ansa LaPresse Adnkronos AdnKronos AGI Agi Askanews Dire Reuters AFP AP Repubblica Corriere
            Stampa Rai Tg1 Tg2 Tg3 TgCom24 Sky SkyTg24 Tg24 Mediaset RaiNews24 RTL Radio24 Dazn DAZN Facebook
            Instagram Twitter Messaggero Sole Fanpage Bbc CNN Cnn""",
        near="vicina vicino vicine vicini legata legate legato prossima prossime addentro",
        demonyms="""africano africana sudamericano sudamericana friulano friulana francese tedesco tedesca inglese spagnolo spagnola portoghese argentino argentina
            brasiliano brasiliana uruguaiano uruguagio cileno colombiano colombiana messicano
            messicana italiano italiana polacco polacca russo russa ucraino ucraina svizzero
            svizzera belga olandese danese svedese norvegese finlandese austriaco austriaca greco
            greca turco turca rumeno rumena romeno bulgaro bulgara serbo serba croato croata
            sloveno slovena ceco ceca slovacco ungherese statunitense americano americana canadese
            marocchino marocchina algerino tunisino senegalese camerunese nigeriano ivoriano
            keniano etiope giapponese cinese coreano australiano israeliano iraniano britannico
            scozzese gallese irlandese albanese macedone bosniaco montenegrino georgiano armeno
            siciliano siciliana napoletano napoletana romano milanese torinese genovese veneziano
            fiorentino bolognese barese sardo sarda pugliese calabrese lombardo veneto friulano
            trentino altoatesino toscano toscana umbro marchigiano abruzzese lucano livornese
            pisano senese bergamasco bresciano veronese padovano triestino catanese palermitano
            salernitano casertano beneventano irpino leccese foggiano tarantino brindisino
            cosentino reggino messinese siracusano agrigentino ragusano nisseno trapanese
            cagliaritano sassarese nuorese ligure genoano spezzino savonese piemontese astigiano
            cuneese novarese varesino comasco lecchese mantovano cremonese pavese lodigiano
            brianzolo trevigiano vicentino bellunese rodigino udinese pordenonese goriziano
            modenese reggiano parmense piacentino ferrarese ravennate forlivese riminese romagnolo
            romagnola emiliano emiliana aretino lucchese pistoiese pratese grossetano perugino
            ternano anconetano pesarese maceratese ascolano aquilano pescarese teatino molisano
            materano potentino capitolino kosovaro azero""",
        indefinite="un una uno Un Una Uno un' un’",
        domains="""cultura sanità salute giustizia interno economia finanze lavoro istruzione difesa
            agricoltura trasporti infrastrutture esteri ambiente turismo sport
            università ricerca sviluppo energia mobilità urbanistica bilancio welfare
            scuola casa commercio innovazione famiglia sicurezza""",
        offices="""presidente ministro ministra primo prima sindaco sindaca re regina papa capo
            governatore governatrice ambasciatore ambasciatrice cancelliere cancelliera giudice pm
            procuratore procuratrice prefetto prefetta questore direttore direttrice segretario
            segretaria portavoce commissario generale colonnello parlamentare deputato deputata
            senatore senatrice magistrato avvocato avvocata legale responsabile diplomatico
            esperto esperta specialista analista omologo vittima testimone monarca leader premier
            consigliere consigliera assessore assessora""",
        age_endings="enne enni",
        plural_endings="no nno",
        passives="è sono era erano fu furono sarà saranno sarebbe stato stata viene vengono veniva",
        participles="ato ata uto uta ito ita eso esa iso isa so sa erto",
        infinitives="are ere ire rsi rlo rla rli rle rne",
        utterances="""urlo risposta reazione replica commento analisi spiegazione confessione avvertimento monito
            conclusione verdetto promessa messaggio testimonianza racconto diagnosi parole frase
            lamento riflessione sfogo appello denuncia ammissione annuncio stoccata affondo
            attacco accusa auspicio invito richiesta grido allarme""",
        before_infinitives="di",
        prefixes="""ex- ex vice vice- co- sotto""",
        name_particles="di de del della degli dei dalla dal da d' d’ van von der la lo el al bin do dos",
        like_roles="""dirigente leader = presidente segretario segretaria leader capogruppo portavoce dirigente coordinatore coordinatrice vicepremier
            esponente politico politica = presidente ministro ministra sindaco sindaca deputato deputata senatore senatrice segretario segretaria capogruppo consigliere consigliera leader assessore assessora governatore
            parlamentare deputato deputata senatore senatrice = parlamentare deputato deputata senatore senatrice capogruppo portavoce segretario segretaria relatore
            avvocato avvocata legale penalista difensore = avvocato avvocata legale
            magistrato magistrata = procuratore procuratrice giudice presidente pm sostituto
            responsabile = direttore direttrice capo presidente coordinatore coordinatrice responsabile comandante
            titolare = ministro ministra assessore assessora
            monarca sovrano sovrana = re regina
            pontefice = papa
            diplomatico = ambasciatore ambasciatrice ministro ministra diplomatico
            esperto esperta specialista analista = esperto esperta specialista analista economista professore professoressa ricercatore ricercatrice medico
            ufficiale = generale colonnello comandante capitano maggiore tenente
            prelato porporato = vescovo arcivescovo cardinale parroco
            tecnico mister = allenatore allenatrice tecnico mister ct
            giocatore giocatrice calciatore calciatrice = giocatore giocatrice attaccante centrocampista portiere difensore terzino capitano capitana schiacciatrice palleggiatrice playmaker ala pivot
            interprete artista = attore attrice cantante cantautore cantautrice soprano tenore comico comica rapper pittore pittrice
            autore autrice romanziere = scrittore scrittrice romanziere autore autrice poeta saggista
            cineasta = regista cineasta
            sindacalista = segretario segretaria sindacalista delegato delegata rappresentante
            manager banchiere imprenditore imprenditrice = amministratore amministratrice presidente manager direttore direttrice ceo fondatore fondatrice ad
            scienziato scienziata ricercatore ricercatrice studioso studiosa = ricercatore ricercatrice professore professoressa scienziato scienziata biologo biologa fisico fisica direttore direttrice oncologo oncologa archeologo archeologa
            premier ministro ministra presidente =""",
        kin="""padre madre fratello sorella figlio figlia marito moglie vedova vedovo cugino cugina zio zia nipote nonno nonna
            compagno compagna fidanzato fidanzata suocero suocera cognato cognata amico amica vicino vicina collega mamma papà""",
        person_endings="signora=female signore=male ista=unknown trice=female ologo=male ologa=female tore=male",
        speaking_from="dal dalla dall' dall’ dai dalle dagli da",
        latter="ultimo ultima",
        of_the_scene="avvocato avvocata legale penalista pm procuratore procuratrice giudice magistrato magistrata",
        generic="""centenaria centenario novantenne ottantenne settantenne ultimo ultima numero tennista funzionario funzionaria interprete manager tecnico allenatore allenatrice mister dirigente governatore governatrice primo-cittadino
            cineasta scrittore scrittrice romanziere autore autrice artista cantante cantautore cantautrice
            attore attrice regista giocatore giocatrice attaccante portiere difensore centrocampista
            calciatore atleta campione campionessa imputato imputata indagato indagata sospettato arrestato
            detenuto condannato politico esponente parlamentare deputato deputata senatore senatrice
            candidato candidata leader presidente presidentessa ministro ministra premier sindaco sindaca
            sottosegretario monarca pontefice diplomatico militare imprenditore imprenditrice manager
            amministratore economista analista esperto esperta specialista scienziato scienziata
            ricercatore ricercatrice epidemiologo epidemiologa virologo virologa infettivologo
            infettivologa medico dottore dottoressa chirurgo chirurga professore professoressa docente
            accademico storico storica sindacalista portavoce segretario segretaria responsabile
            consigliere consigliera assessore assessora giovane anziano anziana uomo donna padre madre
            vedova vittima agricoltore panettiere fornaio avvocato avvocata avvocatessa legale penalista
            poeta poetessa musicista compositore pilota tennista ciclista capogruppo dem grillino leghista
            forzista ct commissario commissaria capitano bomber capitana numero-uno ex-premier
            centravanti terzino mediano trequartista fantasista esterno ala punta numero-dieci
            estremo-difensore nuotatore nuotatrice velocista maratoneta ginnasta judoka
            schermitrice schermidore pugile sciatore sciatrice biatleta cestista pallavolista
            schiacciatore palleggiatore rugbista patron dg ds comico comica rapper compositrice
            pittore pittrice scultore scultrice fotografo fotografa ballerino ballerina coreografo
            coreografa drammaturgo drammaturga sceneggiatore sceneggiatrice produttore produttrice
            saggista filosofo filosofa giornalista conduttore conduttrice presentatore
            presentatrice biologo biologa fisico fisica astronomo astronoma archeologo archeologa
            geologo geologa chimico veterinario veterinaria infermiere infermiera primario
            neuroscienziato neuroscienziata neurologo neurologa pensionato pensionata vedovo
            vicino vicina residente allevatore allevatrice contadino contadina pescatore
            viticoltore viticoltrice commerciante negoziante ristoratore ristoratrice chef cuoco
            cuoca tassista camionista autista maestro maestra insegnante preside
            dirigente-scolastico ad ceo titolare proprietario proprietaria gestore fondatore
            fondatrice cofondatore ex-sindaco ex-ministro ex-primario ex-calciatore
            difensore-civico attivista animalista ambientalista parroco don vescovo cardinale
            ragazzo ragazza studente studentessa adolescente trentenne quarantenne cinquantenne
            sessantenne settantenne ottantenne ventenne diciottenne ventiduenne studioso studiosa
            editore editor libraio libraia stilista imprenditore-veneto finanziere banchiere
            influencer youtuber streamer veterano veterana fuoriclasse azzurro azzurra premiato
            premiata
            palleggiatrice religioso religiosa ufficiale prelato porporato schiacciatrice""",
        same_office="""il santo padre = papa
            il pontefice = papa
            il papa = papa
            il capo della diplomazia = esteri
            il titolare della farnesina = esteri
            la titolare della farnesina = esteri
            il titolare del viminale = interno
            la titolare del viminale = interno
            l' inquilino del quirinale = presidente
            il primo cittadino = sindaco
            la prima cittadina = sindaca
            il capo dello stato = presidente re
            il capo del governo = premier presidente
            la presidente del consiglio = premier""",
        suffixes="arono irono ò mente=r",
        pointers="""lo, così, a dirlo è, a dirlo è stato, a dirlo è stata, a parlare è, sono le parole di, sono le
            parole del, sono le parole della, parola di, è quanto, queste le parole di, queste le parole del,
            queste le parole della, con queste parole, a sostenerlo è, ad affermarlo è""",
        christening="chiamare battezzare ribattezzare",
        demonstratives="questo questa quest' quest’",
        male_articles="il lo un uno questo quel",
        female_articles="la una questa quella",
        calendar="""lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile
            maggio giugno luglio agosto settembre ottobre novembre dicembre""",
        titles="Sig Dott Prof On Avv Ing Mons Don don sig dott",
        courtesy="sig dott",
        roles="""vicepresidente viceministro sottosegretario vicesindaco capogruppo coordinatore delegato magistrato
            pm gip gup sostituto notaio questore vicequestore maresciallo tenente appuntato brigadiere
            comandante maggiore ammiraglio soldato agente ispettore sovrintendente vigile soccorritore
            forestale guida infermiere paziente psicologo psichiatra virologo infettivologo
            farmacista veterinario pediatra meteorologo sismologo vulcanologo geologo oceanografo climatologo
            fisico chimico matematico astronomo archeologo antropologo sociologo politologo filosofo
            giurista costituzionalista criminologo consulente banchiere bancario gestore amministratore azionista
            lavoratore operaio impiegato camionista tassista autista macchinista postino cameriere cuoco chef
            ristoratore albergatore fotografo redattore editore editorialista opinionista corrispondente
            conduttore comico umorista sceneggiatore produttore drammaturgo coreografo ballerino stilista
            torero arbitro corridore nuotatore sciatore pugile centravanti terzino preparatore rettore
            universitario alunno pensionato passante passeggero viaggiatore turista escursionista
            superstite sopravvissuto sfollato ostaggio denunciante amico compagno collega marito
            figlio zio cugino fratello cognato suocero nonno nipote coniuge omologo predecessore successore
            rivale avversario alleato socio interlocutore negoziatore mediatore inviato console cancelliere
            sovrano sultano emiro cardinale arcivescovo parroco sacerdote prete imam rabbino monaco frate
            inquilino vicino proprietario venditore negoziante edicolante artigiano falegname idraulico
            elettricista muratore meccanico parrucchiere macellaio fioraio promotore industriale
            conservatore curatore tesoriere cofondatore coautore titolare numero patron ad dg
            amministratore-delegato primo-ministro procuratore-capo eurodeputato eurodeputata dirigente
            presidente ministro sindaco deputato senatore direttore portavoce segretario capo
            procuratore avvocato giudice professore ricercatore economista storico esperto analista
            medico dottore commissario generale colonnello capitano allenatore giocatore attore regista
            cantante scrittore autore giornalista vescovo papa re principe imprenditore fondatore
            agricoltore pescatore sindacalista responsabile ambasciatore governatore candidato
            consigliere assessore prefetto insegnante studente pompiere poliziotto testimone residente
            proprietario commerciante ingegnere scienziato biologo architetto libraio allevatore panettiere
            pilota artista infermiere musicista premier leader ct
            ds dt mister bomber numero-uno segretario-generale
            segretaria-generale vicepremier ministra governatrice assessora
            consigliera sindaca vicesindaca prefetta questora caposquadra soccorritrice bagnino
            bagnina procuratrice aggiunto avvocata avvocatessa legale
            difensore penalista civilista imputato imputata indagato indagata vittima vedova
            vedovo teste perito perita criminologa psicologa chirurgo chirurga oncologo oncologa
            cardiologo cardiologa neurologo neurologa ginecologo ginecologa anestesista
            rianimatore infettivologa virologa epidemiologo epidemiologa immunologo immunologa
            genetista biologa botanico zoologo zoologa etologo entomologo ornitologo paleontologo
            paleontologa geologa vulcanologa sismologa idrologo glaciologo climatologa astronoma
            astrofisico astrofisica fisica matematica linguista filologo filologa storica
            pedagogista nutrizionista fisioterapista infermiera caposala rettrice preside
            dirigente-scolastico maestro maestra docente ricercatrice dottorando dottoranda
            borsista studentessa panettiera fornaio fornaia pasticciere pasticciera cuoca
            ristoratrice oste barista albergatrice casaro casara norcino viticoltore viticoltrice
            enologo enologa apicoltore pastore pastora allevatrice contadino contadina coltivatore
            bracciante pescatrice bagnante marinaio portuale ferroviere
            rider operaia metalmeccanico metalmeccanica sarto sarta gioielliere antiquario
            gallerista collezionista curatrice restauratore restauratrice scultore scultrice
            pittore pittrice illustratore illustratrice fumettista vignettista poeta poetessa
            romanziere romanziera saggista drammaturga sceneggiatrice documentarista montatore
            montatrice cantautore cantautrice rapper trapper violinista violoncellista pianista
            chitarrista batterista sassofonista trombettista compositore compositrice paroliere
            soprano tenore baritono comica influencer youtuber streamer
            mediano trequartista mezzala portiere
            pivot palleggiatore schiacciatore schiacciatrice pallavolista cestista
            rugbista tuffatore tuffatrice nuotatrice schermidore schermitrice fiorettista spadista
            sciabolatore judoka ginnasta maratoneta velocista saltatore saltatrice marciatore
            ciclista scalatore passista motociclista sciatrice discesista slalomista fondista
            biatleta tennista golfista velista skipper ex-calciatore team-manager amministratrice
            amministratrice-delegata ceo manager imprenditrice stratega broker
            investitore commercialista ragioniere revisore banchiera proprietaria gestrice
            ambulante tabaccaio libraia parrucchiera estetista suora abate volontario volontaria
            attivista ambientalista animalista tifoso tifosa abitante inquilina condomino
            pensionata disoccupato disoccupata profugo profuga sfollata sopravvissuta""",
        female_roles="""vicepresidentessa coordinatrice delegata magistrata ispettrice soccorritrice psicologa
            virologa veterinaria meteorologa geologa oceanografa climatologa archeologa
            antropologa sociologa politologa filosofa banchiera amministratrice lavoratrice operaia
            impiegata cameriera cuoca ristoratrice fotografa redattrice editrice conduttrice produttrice
            ballerina nuotatrice sciatrice rettrice alunna pensionata passeggera amica compagna
            moglie figlia zia cugina sorella cognata suocera nonna omologa alleata socia mediatrice inviata
            suora inquilina vicina proprietaria venditrice parrucchiera curatrice conservatrice tesoriera
            cofondatrice poetessa segretaria vedova
            presidentessa ministra sindaca deputata senatrice direttrice segretaria procuratrice
            avvocata avvocatessa professoressa ricercatrice storica esperta dottoressa commissaria
            allenatrice giocatrice attrice scrittrice autrice regina principessa imprenditrice fondatrice
            agricoltrice ambasciatrice governatrice candidata consigliera assessora prefetta studentessa
            poliziotta proprietaria scienziata biologa architetta libraia infermiera madre""",
        papers="""comunicato rapporto studio giornale agenzia nota quotidiano documento testo lettera sentenza
            ordinanza sondaggio bollettino dossier rivista settimanale articolo messaggio dichiarazione
            ricerca indagine sito editoriale fonte fonti post dispaccio
            entourage difesa accusa procura-generale relazione verbale perizia informativa profilo
            pagina cartello striscione""",
        collectives="""opposizione maggioranza magistrati giudici ministri sindaci medici professori infermieri dirigenti operai tifosi
            giocatori allenatori attivisti negozianti balneari tassisti pendolari alluvionati fonti analisti medici ambientalisti attivisti familiari lavoratori utenti commercianti
            studenti insegnanti docenti agenti poliziotti vigili deputati senatori dirigenti organizzatori
            passeggeri superstiti economisti parti autori avvocati legali vicini imprenditori ministri
            residenti esperti critici autorità inquirenti investigatori manifestanti sindacati
            genitori testimoni scienziati agricoltori pescatori
            calciatori abitanti cittadini ristoratori albergatori allevatori dipendenti precari
            parenti difensori pm carabinieri soccorritori volontari sindacalisti animalisti
            opposizioni parlamentari consiglieri governatori investitori azionisti creditori
            consumatori inquilini sfollati migranti profughi""",
        organisations="""polizia ministero governo partito sindacato università istituto banca associazione
            federazione onu nato ue ansa reuters comune procura commissione consiglio parlamento senato
            azienda gruppo carabinieri camera corte cassazione tar tribunale agenzia direzione confederazione
            fondazione fondo organizzazione comitato assemblea collettivo accademia compagnia
            confindustria cgil cisl uil fiom coldiretti codacons codacons palazzo quirinale viminale farnesina
            kremlin cremlino casa protezione servizio regione provincia prefettura questura asl
            istat inps oms fmi bce unicef pd m5s fdi arpal arpa
            ingv inail iss aifa cnr enea ispra ats asst anas rfi trenitalia trenord ferrovie enel
            eni stellantis ilva confcommercio confesercenti confagricoltura usb cobas
            fim uilm anm csm dia dda gdf ros ris nas noe cc caritas emergency legambiente wwf
            greenpeace lipu enpa altroconsumo federconsumatori figc coni uefa fifa uci juventus
            fi avs ong osservatorio mediobanca unicredit
            intesa bankitalia consob agcom garante antitrust ospedale policlinico ateneo curia
            diocesi club pro-loco""",
        male="lui egli",
        female="lei ella",
        plural="loro essi",
        male_names=western_names("it")[0],
        female_names=western_names("it")[1],
        male_titles="sig don re principe padre fratello uomo ragazzo",
        female_titles="regina principessa suora",
        definite="il lo la l' l’ i gli le questo questa quest' quest’ quel quella",
        scare_before="""associazione comitato coordinamento cooperativa rivista trasmissione academia detto conosciuto conosciuta noto nota libro romanzo film serie canzone album disco opera
            mostra progetto piano operazione programma slogan titolo termine parola espressione rivista
            dipinto quadro spettacolo autore autrice soprannominata ribattezzato ribattezzata battezzato
            battezzata denominata intitola cosiddetto cosiddetta cosiddetti soprannominato intitolato intitolata denominato""",
        labelling="di come un una",
        no_label="foto fonte nota aggiornamento domanda risposta esempio risultato obiettivo",
        dashes=True,
        drops_pronouns=True,
        splitter=_SPLITTER,
    )
