"""French: word lists."""

from __future__ import annotations

from functools import cache

from newsdoc.quotes.language import Language
from newsdoc.quotes.languages._build import build
from newsdoc.quotes.languages._western_names import western_names
from newsdoc.quotes.languages.fr_verbs import CALL, READ, SPEAK, THINK

_SPLITTER = (
    r"((?:\b(?:[ldjnmtscLDJNMTSC]|[Qq]u|[Ll]orsqu|[Pp]uisqu)['’](?=\w))"
    r"|(?<=\w)-(?:t-)?(?=(?:ils?|elles?|on)\b)"
    r"|\w+(?:['’.&@]\w+|[-‑](?!(?:t-)?(?:ils?|elles?|on)\b)\w+)*|\S)"
)
_FUNCTION_WORDS = {
    "D": """le la les un une l' ce cet cette ces aucun aucune chaque plusieurs quelques tous toutes
        deux trois quatre cinq six sept huit neuf dix""",
    "H": "son sa ses leur leurs mon ma mes notre nos votre",
    "h": "celui-ci celle-ci il elle ils elles je j' nous vous",
    "i": "on c' cela ça ceci",
    "o": "se s' n' ne m' t' lui lui y en me te",
    "t": "que qu'",
    "w": "qui dont lequel laquelle ayant",
    "q": "où pourquoi",
    "C": "si lorsque lorsqu' quand parce puisque alors tandis comme afin",
    "c": "et ou mais ni",
    "p": """à au aux en dans par pour avec sans sous sur chez entre vers contre depuis pendant après
        avant devant derrière sein dès lors malgré hors via jusque auprès""",
    "f": "de du des d'",
    "a": """a ont avait avaient aura auront aurait auraient ait aient eut est sont était étaient soit fut
        furent sera seront serait étant peut peuvent pouvait doit doivent tient tenait veut veulent
        voulait vient viennent venait va vont""",
    "r": """même pas plus déjà encore aussi ensuite enfin toujours jamais hier aujourd'hui demain également
        notamment ainsi puis alors ici désormais pourtant néanmoins également surtout seulement simplement
        clairement ouvertement immédiatement aussitôt cependant encore toujours  ici là très bien matin soir récemment toutefois cependant
        par-ailleurs ailleurs-là""",
    "W": "heures matinée reprises fois soirée",
}


@cache
def load() -> Language:
    """The French language data, built once.

    Example:
        >>> load().forms["déclaré"].lemma
        'déclarer'
    """
    return build(
        "fr",
        function_words=_FUNCTION_WORDS,
        speak=SPEAK + THINK,
        think=THINK,
        call=CALL,
        reading=READ,
        according="""selon, d' après, d’ après, aux yeux de, aux yeux du, aux yeux des, aux yeux d', de l' avis
            de, de l' avis du, de l' avis des, de l’ avis de, de l’ avis du, de l’ avis des, à en croire,
            de l' aveu de, de l' aveu du, de l’ aveu de, de l’ aveu du, de source, dixit, suivant, pour,
            selon les mots de, selon les mots du, selon les termes de, selon les termes du, au dire de,
            aux dires de, aux dires du, au dire du, d' après les mots de, de l' aveu même de,
            de l’ aveu même de""",
        quoted_only="pour suivant",
        own_views="""à ses yeux, à leurs yeux, selon ses mots, selon ses termes, selon ses dires,
            selon ses propres termes, selon ses propres mots, à son avis, d' après ses dires""",
        determined="""annonce annonces juge juges note notes demande demandes critique critiques pointe
            lance signe marque attaque attaques alerte alertes balance remarque remarques
            réplique répliques analyse analyses résumé exposé annoncé accusé
            accusée écrit écrits dit murmure rêve rêves conclusion poursuite plainte plaintes reproche
            reproches réserve réserves menace menaces souffle crainte
            fait prévu compte cite appel lu prévenu prévenue doute doutes
            moquerie""",
        agencies="""AFP Reuters AP franceinfo RTL BFMTV BFM LCI CNews Franceinfo Libération Monde Figaro
            Parisien Belga ATS Keystone-ATS TF1 RMC RTBF Mediapart LCP Ouest-France Radio-Canada""",
        near="proche proches familier familière informé informée impliqué impliqués",
        demonyms="""africain africaine européen européenne sud-américain sud-américaine français française allemand allemande anglais anglaise argentin argentine belge
            brésilien brésilienne espagnol espagnole italien italienne portugais portugaise
            polonais polonaise russe ukrainien ukrainienne suisse suissesse américain américaine
            canadien canadienne québécois québécoise sénégalais sénégalaise ivoirien ivoirienne
            marocain marocaine algérien algérienne tunisien tunisienne camerounais camerounaise
            malien malienne serbe croate bosnien slovène slovaque tchèque hongrois hongroise
            roumain roumaine bulgare grec grecque turc turque israélien israélienne palestinien
            palestinienne iranien iranienne chinois chinoise japonais japonaise coréen coréenne
            australien australienne néerlandais néerlandaise danois danoise suédois suédoise
            norvégien norvégienne finlandais finlandaise autrichien autrichienne écossais
            écossaise gallois irlandais irlandaise britannique mexicain mexicaine colombien
            colombienne chilien chilienne uruguayen péruvien cubain kényan kényane éthiopien
            éthiopienne nigérian sud-africain égyptien libanais libanaise syrien indien parisien
            parisienne marseillais marseillaise lyonnais lyonnaise bordelais lillois toulousain
            breton bretonne basque corse savoyard niçois nantais nantaise
            sochalien rennais brestois stéphanois monégasque auvergnat auvergnate alsacien
            alsacienne lorrain lorraine normand normande picard picarde ch'ti catalan catalane
            landais landaise charentais charentaise vendéen vendéenne bourguignon berrichon
            limousin ardennais champenois franc-comtois jurassien dauphinois grenoblois
            montpelliérain nîmois toulonnais varois palois clermontois havrais rouennais caennais
            lorientais angevin manceau tourangeau orléanais rémois messin nancéien strasbourgeois
            mulhousien réunionnais réunionnaise martiniquais martiniquaise guadeloupéen
            guadeloupéenne guyanais calédonien polynésien monténégrin albanais géorgien arménien
            azéri kosovar bruxellois liégeois genevois lausannois montréalais""",
        indefinite="un une Un Une",
        domains="""culture santé justice intérieur économie finances travail éducation défense
            agriculture transports logement écologie sports budget industrie énergie
            recherche outre-mer europe environnement numérique enseignement jeunesse
            ville tourisme commerce famille pêche mer""",
        offices="""président présidente ministre premier première maire roi reine pape chef cheffe
            gouverneur gouverneure ambassadeur ambassadrice chancelier chancelière juge procureur
            procureure préfet préfète directeur directrice secrétaire porte-parole commissaire
            général colonel parlementaire député députée sénateur sénatrice magistrat magistrate
            avocat avocate responsable diplomate candidate expert experte spécialiste analyste
            homologue voisin voisine victime témoin souverain monarque pontife leader""",
        partitives="des",
        passives="est sont était étaient fut furent sera seront serait été",
        participles="é ée és i ie u ue is ise it ite",
        infinitives="er ir oir re",
        utterances="""cri réponse réaction réplique commentaire constat analyse explication aveu confidence
            mise-en-garde avertissement conclusion verdict promesse appel message témoignage récit
            plaidoyer diagnostic riposte pique tacle mot mots cri""",
        prefixes="""ex- ex vice- co- sous-""",
        name_particles="de du des d' d’ le la von van der den di da del della dos ben bin al el ibn y von-der zu",
        same_office="""le chef de l' état = président roi
            le chef de l' etat = président roi
            le chef de l’ état = président roi
            le chef de l’ etat = président roi
            le chef de la diplomatie = étrangères diplomatie
            la cheffe de la diplomatie = étrangères diplomatie
            le locataire de matignon = premier-ministre premier
            la locataire de matignon = première
            le locataire de l' élysée = président
            le chef du gouvernement = premier-ministre premier ministre
            la cheffe du gouvernement = première ministre""",
        like_roles="""élu élue édile = maire député députée sénateur sénatrice conseiller conseillère président présidente adjoint adjointe cheffe chef premier-adjoint
            parlementaire député députée sénateur sénatrice = parlementaire député députée sénateur sénatrice chef cheffe rapporteur rapporteuse président présidente porte-parole eurodéputé eurodéputée
            dirigeant dirigeante patron patronne = directeur directrice président présidente pdg dg patron patronne secrétaire délégué déléguée chef cheffe fondateur fondatrice gérant gérante
            leader = président présidente secrétaire chef cheffe dirigeant dirigeante délégué déléguée patron patronne numéro
            responsable = directeur directrice chef cheffe président présidente secrétaire responsable commandant commandante porte-parole coordinateur coordinatrice préfet préfète délégué déléguée ministre
            avocat avocate pénaliste = avocat avocate bâtonnier bâtonnière me
            conseil défenseur = avocat avocate me
            magistrat magistrate = procureur procureure juge président présidente substitut substitute magistrat magistrate avocat-général
            souverain souveraine monarque = roi reine
            pontife = pape
            diplomate = ambassadeur ambassadrice diplomate ministre chef cheffe négociateur émissaire
            expert experte spécialiste analyste = expert experte spécialiste analyste économiste professeur professeure chercheur chercheuse médecin stratégiste
            candidat candidate = candidat candidate maire député députée sénateur sénatrice
            officier gradé gradée = général colonel commandant commandante capitaine lieutenant major adjudant
            prélat religieux = évêque archevêque cardinal pape prêtre curé
            technicien technicienne coach = entraîneur entraîneuse sélectionneur sélectionneuse coach manager technicien technicienne
            joueur joueuse sportif sportive = joueur joueuse attaquant attaquante défenseur milieu gardien gardienne capitaine ailier pivot meneur meneuse pilier demi talonneur latéral buteur
            interprète comédien comédienne artiste = acteur actrice comédien comédienne chanteur chanteuse humoriste rappeur rappeuse soprano ténor peintre sculpteur
            auteur autrice auteure romancier romancière = écrivain écrivaine romancier romancière auteur autrice auteure essayiste poète dramaturge
            cinéaste = réalisateur réalisatrice cinéaste
            syndicaliste = délégué déléguée secrétaire syndicaliste représentant représentante coordinateur
            praticien praticienne = médecin chirurgien chirurgienne docteur urgentiste cardiologue pédiatre psychiatre dermatologue généraliste
            scientifique chercheur chercheuse = chercheur chercheuse professeur professeure biologiste physicien physicienne paléontologue archéologue climatologue astronome géologue directeur directrice virologue
            premier première ministre président présidente chancelier chancelière =""",
        kin="""père mère frère sœur fils fille mari épouse époux veuve veuf cousin cousine oncle tante
            neveu nièce petit-fils petite-fille grand-père grand-mère compagnon compagne conjoint conjointe beau-père belle-mère
            beau-frère belle-sœur ami amie voisin voisine collègue confrère consœur parrain marraine proche aîné aînée cadet cadette""",
        person_endings="insoumis=male centriste=unknown ienne=female iennes=female iste=unknown euse=female trice=female ien=male logue=unknown",
        latter="dernier dernière",
        of_the_scene="avocat avocate pénaliste défenseur procureur procureure juge magistrat magistrate",
        origin_endings="ien ienne ais aise ois oise éen éenne",
        generic="""centenaire nonagénaire dernier dernière numéro joueuse fonctionnaire cinéaste réalisateur réalisatrice technicien technicienne coach entraîneur entraîneuse
            sélectionneur sélectionneuse élu élue édile maire responsable dirigeant dirigeante prévenu
            prévenue accusé accusée suspect suspecte intéressé intéressée écrivain écrivaine romancier
            romancière auteur autrice auteure artiste chanteur chanteuse comédien comédienne acteur
            actrice joueur joueuse attaquant attaquante gardien gardienne défenseur milieu capitaine
            sportif sportive champion championne quadragénaire quinquagénaire sexagénaire septuagénaire
            octogénaire trentenaire retraité retraitée chercheur chercheuse scientifique spécialiste
            expert experte universitaire économiste historien historienne sociologue politologue
            épidémiologiste médecin praticien praticienne chirurgien chirurgienne glaciologue
            climatologue parlementaire député députée sénateur sénatrice eurodéputé eurodéputée
            candidat candidate leader diplomate souverain souveraine monarque pontife ministre président
            présidente père mère veuve veuf jeune étudiant étudiante agriculteur agricultrice éleveur
            éleveuse exploitant exploitante entrepreneur entrepreneuse patron patronne militant
            militante syndicaliste avocat avocate homme femme victime rescapé rescapée professeur
            professeure enseignant enseignante architecte boulanger boulangère metteur poète musicien
            musicienne compositeur pilote coureur navigateur navigatrice skipper buteur ailier
            magistrat magistrate préfet préfète porte-parole directeur directrice
            meneur latéral talonneur pilier judoka skieur skieuse biathlète tennisman tenniswoman
            nageur nageuse gymnaste escrimeur escrimeuse boxeur boxeuse coureuse cycliste grimpeur
            sprinteur sprinteuse marathonien marathonienne triathlète basketteur basketteuse
            handballeur handballeuse footballeur footballeuse rugbyman volleyeur volleyeuse
            surfeur surfeuse aîné aînée cadet cadette gérant gérante commerçant commerçante
            restaurateur restauratrice artisan artisane vigneron vigneronne pêcheur infirmier
            infirmière essayiste philosophe dramaturge chorégraphe danseur danseuse peintre
            sculpteur sculptrice plasticien plasticienne photographe dessinateur dessinatrice
            rappeur rappeuse humoriste animateur animatrice journaliste biologiste physicien
            physicienne entomologiste astronome archéologue géologue vétérinaire pdg dg conducteur
            conductrice automobiliste interprète manager scénariste producteur productrice
            fondateur fondatrice cofondateur cofondatrice quadra maraîcher maraîchère
            maître-nageur céréalier éditeur éditrice libraire pianiste violoniste guitariste
            parolier styliste designer pâtissier pâtissière chef-étoilé cuisinier cuisinière
            influenceur influenceuse youtubeur youtubeuse streameur streameuse cheffe trublion
            vétéran doyen doyenne lauréat lauréate
            religieux religieuse prélat officier gradé gradée baigneuse éclusier""",
        pointers="""c' est par ces mots que, c' est par ces mots qu', c' est en ces termes que, c' est en ces
            termes qu', c' est ce que, c' est ce qu', c' est ainsi que, c' est ainsi qu', c' est avec ces mots que,
            voilà ce que, c’ est par ces mots que, c’ est par ces mots qu’, c’ est en ces termes que,
            c’ est ce qu’, c’ est ce que, c’ est ainsi que, ainsi""",
        plurals="s",
        christening="appeler baptiser surnommer",
        demonstratives="ce cet cette",
        male_articles="le ce un cet",
        female_articles="la cette une",
        calendar="""lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai
            juin juillet août septembre octobre novembre décembre""",
        titles="M MM Mme Mlle Dr Pr Me Mgr",
        courtesy="m mm mme mlle me",
        roles="""intéressé cinéaste technicien prévenu accusé élu édile premier-ministre vice-président ex-président
            ex-ministre numéro patron chef-d'état dirigeant homme militant opposant parlementaire eurodéputé
            magistrat substitut avocat-général bâtonnier greffier enquêteur gendarme officier lieutenant
            adjudant brigadier major amiral soldat capitaine attaquant gardien défenseur milieu buteur coach
            sélectionneur arbitre champion coureur cycliste nageur skieur boxeur pilote navigateur
            romancier poète comédien metteur producteur scénariste dramaturge chorégraphe danseur chef
            cuisinier restaurateur hôtelier photographe rédacteur éditeur éditorialiste chroniqueur
            politologue sociologue philosophe psychologue psychiatre urgentiste chirurgien pédiatre
            cardiologue épidémiologiste épidémiologue virologue infectiologue généraliste pharmacien
            vétérinaire climatologue glaciologue océanographe sismologue géologue géographe physicien chimiste
            mathématicien astronome astrophysicien archéologue anthropologue démographe juriste
            constitutionnaliste criminologue spécialiste consultant banquier courtier gestionnaire
            administrateur actionnaire cadre ouvrier employé salarié cheminot routier facteur
            instituteur proviseur principal recteur doyen universitaire lycéen collégien élève
            retraité riverain passant passager voyageur touriste randonneur rescapé survivant
            victime plaignant suspect voisin ami collègue père mari fils frère oncle cousin époux confrère
            homologue prédécesseur successeur rival adversaire allié partenaire interlocuteur
            négociateur émissaire diplomate consul chancelier souverain monarque sultan émir pontife
            prélat cardinal archevêque curé prêtre imam rabbin moine abbé locataire éboueur viticulteur
            maraîcher céréalier apiculteur berger bûcheron forestier garde guide secouriste ambulancier
            aide-soignant soignant sage-femme chargé coordinateur animateur éducateur médiateur
            modérateur présentateur humoriste réalisateur compositeur styliste couturier designer
            président-directeur pdg dg développeur informaticien entrepreneur industriel
            promoteur négociant artisan menuisier plombier électricien maçon garagiste coiffeur boucher
            fleuriste libraire cafetier maire-adjoint conservateur commissaire-priseur gouvernant occupant
            conseiller-général leader lieutenant-colonel co-auteur coauteur cofondateur vice-premier
            trésorier rapporteur président ministre maire député sénateur directeur porte-parole secrétaire chef
            procureur avocat juge professeur chercheur économiste historien expert analyste médecin
            docteur commissaire général colonel capitaine entraîneur sélectionneur joueur acteur
            réalisateur chanteur écrivain auteur journaliste évêque pape pasteur roi prince patron
            fondateur gérant boulanger agriculteur pêcheur syndicaliste responsable préfet ambassadeur
            gouverneur candidat conseiller délégué enseignant étudiant pompier policier témoin
            habitant propriétaire commerçant ingénieur scientifique biologiste architecte libraire
            éleveur vigneron pilote chauffeur adjoint artiste infirmier peintre musicien
            ds coach-adjoint sélectionneur-adjoint entraîneur-adjoint président-fondateur
            commandant adjudant-chef capitaine-adjoint pâtissier chocolatier
            fromager bistrotier vigneronne caviste sommelier brasseur
            tisserand ébéniste horloger bijoutier antiquaire galeriste collectionneur
            commissaire-enquêteur premier-adjoint adjoint-au-maire
            publicitaire statisticien actuaire auditeur expert-comptable huissier notaire
            magistrat-instructeur légiste médecin-légiste radiologue oncologue anesthésiste
            dermatologue gynécologue neurologue neurochirurgien pneumologue réanimateur généticien
            généticienne immunologiste immunologue botaniste zoologue entomologiste ornithologue
            hydrologue volcanologue météorologue prévisionniste paléontologue linguiste agronome
            ingénieur-agronome éthologue primatologue nutritionniste diététicien kinésithérapeute
            podologue ostéopathe orthophoniste assistant assistante stagiaire apprenti apprentie
            chômeur chômeuse intérimaire conducteur conductrice camionneur livreur livreuse
            cariste docker marin-pêcheur ostréiculteur mytiliculteur pisciculteur chasseur
            louvetier meunier sculpteur sculptrice graveur dessinateur dessinatrice bédéiste
            illustrateur illustratrice plasticien plasticienne violoniste violoncelliste pianiste
            guitariste batteur saxophoniste trompettiste rappeur rappeuse slameur dj chansonnier
            parolier librettiste metteur-en-scène documentariste monteur monteuse
            cascadeur mannequin top-modèle podcasteur youtubeur youtubeuse influenceur
            influenceuse streamer blogueur blogueuse ailier avant-centre
            talonneur ouvreur arrière-latéral pivot meneur meneuse
            passeur pongiste judoka judokate escrimeur escrimeuse lutteur lutteuse gymnaste
            perchiste sprinteur sprinteuse marathonien marathonienne décathlonien heptathlonienne
            biathlète fondeur fondeuse slalomeur descendeur tennisman handballeur handballeuse
            basketteur basketteuse volleyeur volleyeuse rugbyman footballeur footballeuse
            hockeyeur golfeur golfeuse surfeur surfeuse triathlète jockey cavalier cavalière
            directeur-sportif président-délégué vice-champion vice-championne médaillé médaillée
            tenant tenante doublé finaliste principal-adjoint cpe professeur-documentaliste
            doctorant doctorante chargé-de-mission cosignataire initiateur initiatrice
            organisateur organisatrice exploitant exploitante riziculteur hôtelière aubergiste""",
        female_roles="""technicienne prévenue accusée élue dirigeante femme militante opposante magistrate
            substitute bâtonnière enquêtrice officière attaquante gardienne championne nageuse skieuse
            navigatrice romancière poétesse comédienne metteuse productrice danseuse cheffe cuisinière
            restauratrice rédactrice éditrice chroniqueuse chirurgienne pharmacienne physicienne
            mathématicienne consultante banquière administratrice ouvrière employée
            salariée institutrice rectrice doyenne lycéenne collégienne retraitée riveraine passante
            passagère voyageuse randonneuse rescapée survivante plaignante suspecte voisine amie
            épouse fille sœur tante cousine consœur rivale alliée négociatrice chancelière
            souveraine sultane religieuse viticultrice maraîchère bergère ambulancière
            aide-soignante soignante chargée coordinatrice animatrice éducatrice médiatrice
            présentatrice compositrice couturière entrepreneuse artisane coiffeuse bouchère
            conservatrice vice-présidente ex-présidente co-autrice coautrice cofondatrice trésorière
            rapporteuse eurodéputée sénatrice conseillère préfète colonelle
            lieutenante intéressée principale présidente députée sénatrice directrice procureure avocate professeure chercheuse
            historienne experte générale entraîneuse joueuse actrice réalisatrice
            chanteuse écrivaine autrice reine princesse patronne fondatrice gérante boulangère
            agricultrice préfète ambassadrice gouverneure candidate conseillère déléguée enseignante
            étudiante policière habitante commerçante ingénieure infirmière adjointe mairesse
            éleveuse vigneronne musicienne voisine mère
            commandante pompière gendarmette brasseuse horlogère
            sommelière neurochirurgienne réanimatrice
            cheffe-adjointe lauréate
            ministre-déléguée basketteuse footballeuse handballeuse cascadeuse
            organisatrice inspectrice commissaire-adjointe
            marraine mairesse-adjointe coprésidente cheffe-d'orchestre""",
        papers="""source communiqué rapport étude journal agence site quotidien enquête document note texte bilan
            bulletin sondage hebdomadaire magazine revue lettre courrier arrêt arrêté jugement message
            tribune déclaration dépêche
            entourage direction défense accusation ministère-public lettre-ouverte
            édito éditorial billet mémo rapport-d'enquête plainte""",
        collectives="""opposition intersyndicale majorité avocats salariés députés sénateurs pompiers policiers gendarmes responsables médecins
            agriculteurs éleveurs étudiants enseignants usagers commerçants salariés passagers rescapés
            proches familles militants associations ong sources médias analystes économistes organisateurs
            secours auteurs parties habitants riverains experts critiques autorités enquêteurs manifestants syndicats
            voisins parents témoins scientifiques chercheurs élus pêcheurs
            supporters fans employés ouvriers cheminots soignants infirmiers infirmières internes
            locataires propriétaires joueurs joueuses dirigeants actionnaires investisseurs
            traders opérateurs constructeurs industriels exploitants vignerons opposants
            écologistes socialistes républicains communistes insoumis centristes parlementaires
            sénatrices députées maires présidents ministres diplomates observateurs humanitaires
            réfugiés migrants sinistrés survivants otages""",
        organisations="""police ministère gouvernement parti syndicat université institut banque
            association fédération onu otan ue afp reuters gendarmerie mairie parquet commission
            conseil assemblée sénat élysée société groupe cour tribunal préfecture agence direction
            confédération fondation fonds organisation comité ligue fédération collectif académie
            entreprise compagnie chambre caisse cgt cfdt fo insee medef matignon bercy oms fmi bce kremlin
            maison protection
            sncf ratp edf engie ars samu sdis cnrs inserm inrae ademe anses cpam pole-emploi cpme
            fnsea ligue-1 uci fifa uefa fff ffr lfp eelv modem
            reconquête greenpeace wwf lpo sea-shepherd amnesty croix-rouge rsf
            ufc-que unef fnaut drac onf ofb cnil arcep hcr ocde ong observatoire amicale club
            rectorat chu hôpital clinique""",
        male="il lui celui-ci",
        female="elle celle-ci",
        plural="ils elles",
        male_names=western_names("fr")[0],
        female_names=western_names("fr")[1],
        male_titles="m mm père frère roi prince homme garçon",
        female_titles="mme mlle reine princesse sœur",
        definite="le la l' l’ ce cet cette les",
        scare_before="association collectif revue académie dit dite dits connu connue expression mot terme titre album livre roman film pièce série chanson spectacle exposition opération projet plan programme devise slogan émission rubrique tableau recueil essai documentaire baptisés baptisées intitulés dénommé dénommée rebaptisé rebaptisée surnommée surnommés quartier baptisé baptisée intitulé intitulée surnommé appelé appelée nommé",
        labelling="de d' d’ comme",
        no_label="photo source note rappel question réponse exemple résultat objectif bilan titre conséquence problème légende",
        dashes=True,
        splitter=_SPLITTER,
    )
