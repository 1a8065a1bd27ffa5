"""Italian: word lists."""

from __future__ import annotations

from functools import cache

from newsdoc.quotes.language import Language
from newsdoc.quotes.languages._build import build
from newsdoc.quotes.languages._names_abroad import FEMALE, MALE
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
        prima durante presso tramite attraverso mediante oltre nonostante""",
    "f": "di de del dello della dei degli delle dell' d'",
    "a": """ha hanno aveva avevano avrà avranno avrebbe avrebbero abbia abbiano è sono era erano fu furono sarà
        sarebbe viene vengono può possono deve devono vuole vogliono voleva volle ama amava ebbe tiene
        tengono sta stanno va torna""",
    "r": """non più già anche ieri oggi domani poi ancora sempre mai così qui lì allora molto bene infine
        inoltre invece però tuttavia intanto quindi stamattina stamani stasera stanotte nuovamente
        recentemente pubblicamente successivamente testualmente comunque addirittura""",
    "W": "volte volta riprese mattina sera pomeriggio notte settimana",
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
        name_particles="di de del della degli dei dalla dal da d' d’ van von der la lo el al bin do dos",
        generic="""ultimo ultima numero tennista funzionario funzionaria interprete manager tecnico allenatore allenatrice mister dirigente governatore governatrice primo-cittadino
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
            forzista ct commissario commissaria capitano bomber capitana numero-uno ex-premier""",
        same_office="""il primo cittadino = sindaco
            la prima cittadina = sindaca
            il capo dello stato = presidente re
            il capo del governo = premier presidente
            la presidente del consiglio = premier""",
        suffixes="arono irono ò mente=r",
        pointers="""lo, così, a dirlo è, a dirlo è stato, a dirlo è stata, a parlare è, sono le parole di, sono le
            parole del, sono le parole della, parola di, è quanto, queste le parole di, queste le parole del,
            queste le parole della, con queste parole, a sostenerlo è, ad affermarlo è""",
        christening="chiamare battezzare ribattezzare",
        demonstratives="questo questa quest'",
        male_articles="il lo un uno questo quel",
        female_articles="la una questa quella",
        calendar="""lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile
            maggio giugno luglio agosto settembre ottobre novembre dicembre""",
        titles="Sig Dott Prof On Avv Ing Mons Don don sig dott",
        courtesy="sig dott",
        roles="""vicepresidente viceministro sottosegretario vicesindaco capogruppo coordinatore delegato magistrato
            pm gip gup sostituto notaio questore vicequestore maresciallo tenente appuntato brigadiere
            comandante maggiore ammiraglio soldato agente ispettore sovrintendente vigile soccorritore
            guardia forestale guida infermiere paziente psicologo psichiatra virologo infettivologo
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
            pilota artista infermiere musicista premier leader ct""",
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
            ricerca indagine sito editoriale fonte fonti post dispaccio""",
        collectives="""magistrati giudici ministri sindaci medici professori infermieri dirigenti operai tifosi
            giocatori allenatori attivisti negozianti balneari tassisti pendolari alluvionati fonti analisti medici ambientalisti attivisti familiari lavoratori utenti commercianti
            studenti insegnanti docenti agenti poliziotti vigili deputati senatori dirigenti organizzatori
            passeggeri superstiti economisti parti autori avvocati legali vicini imprenditori ministri
            residenti esperti critici autorità inquirenti investigatori manifestanti sindacati
            genitori testimoni scienziati agricoltori pescatori""",
        organisations="""polizia ministero governo partito sindacato università istituto banca associazione
            federazione onu nato ue ansa reuters comune procura commissione consiglio parlamento senato
            azienda gruppo carabinieri camera corte cassazione tar tribunale agenzia direzione confederazione
            fondazione fondo organizzazione comitato lega assemblea collettivo accademia compagnia
            confindustria cgil cisl uil fiom coldiretti codacons codacons palazzo quirinale viminale farnesina
            kremlin cremlino casa guardia protezione servizio regione provincia prefettura questura asl
            istat inps oms fmi bce unicef pd m5s fdi lega croce arpal arpa""",
        male="lui egli",
        female="lei ella",
        plural="loro essi",
        male_names=MALE
        + """Gian Pier Giannantonio Gianmaria Giampaolo Giampiero Pierfrancesco Pierferdinando Alberto Aldo Alessandro Alessio Alfredo Andrea Angelo Antonio Arturo Attilio Bruno
            Carlo Cesare Claudio Corrado Cristiano Damiano Daniele Dario Davide Diego Domenico Edoardo
            Elio Emanuele Emilio Enrico Enzo Ettore Eugenio Fabio Fabrizio Federico Filippo Francesco
            Franco Gabriele Gaetano Giacomo Giancarlo Gianfranco Gianluca Gianni Giorgio Giovanni
            Giuliano Giulio Giuseppe Guido Ignazio Ivan Jacopo Leonardo Lorenzo Luca Luciano Luigi
            Marcello Marco Mario Massimiliano Massimo Matteo Maurizio Mauro Michele Mirko Nicola Nino
            Paolo Pasquale Pier Pierluigi Piero Pietro Raffaele Renato Renzo Riccardo Roberto Rocco
            Romano Salvatore Samuele Sandro Saverio Sergio Silvio Simone Stefano Tommaso Ugo Umberto
            Valerio Vincenzo Vito Vittorio Walter""",
        female_names=FEMALE
        + """Adele Agnese Alessandra Alessia Alice Amelia Angela Anita Anna Annamaria Antonella
            Antonia Arianna Aurora Barbara Beatrice Benedetta Bianca Camilla Carla Carlotta Carmela
            Caterina Cecilia Chiara Cinzia Clara Claudia Concetta Cristina Daniela Debora Donatella Elena
            Eleonora Elisa Elisabetta Elly Emanuela Emilia Emma Enrica Erica Eva Federica Flavia Francesca
            Franca Gabriella Giada Ginevra Giorgia Giovanna Giulia Giuliana Giuseppina Gloria Grazia Greta
            Ilaria Irene Isabella Laura Letizia Licia Lidia Liliana Lina Lisa Livia Loredana Lorena Luciana
            Lucia Lucrezia Luisa Maddalena Manuela Mara Margherita Maria Mariastella Marina Marta Martina
            Matilde Michela Miriam Monica Nadia Nicoletta Noemi Ornella Paola Patrizia Raffaella Rita
            Roberta Rosa Rosaria Sabrina Sandra Sara Serena Silvana Silvia Simona Sofia Sonia Stefania
            Susanna Teresa Valentina Valeria Vanessa Veronica Virginia Vittoria Viviana""",
        male_titles="sig don re principe padre fratello",
        female_titles="regina principessa suora",
        definite="il lo la l' l’ i gli le questo questa quel quella",
        scare_before="""detto conosciuto conosciuta noto nota libro romanzo film serie canzone album disco opera
            mostra progetto piano operazione programma slogan titolo termine parola espressione rivista
            dipinto quadro spettacolo autore autrice soprannominata ribattezzato ribattezzata battezzato
            battezzata denominata intitola cosiddetto cosiddetta cosiddetti soprannominato intitolato intitolata denominato""",
        labelling="di come un una",
        no_label="foto fonte nota aggiornamento domanda risposta esempio risultato obiettivo",
        dashes=True,
        drops_pronouns=True,
        splitter=_SPLITTER,
    )
