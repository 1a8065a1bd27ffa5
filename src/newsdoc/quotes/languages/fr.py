"""French: word lists."""

from __future__ import annotations

from functools import cache

from newsdoc.quotes.language import Language
from newsdoc.quotes.languages._build import build
from newsdoc.quotes.languages._names_abroad import FEMALE, MALE
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
    "w": "qui dont lequel laquelle",
    "q": "où pourquoi",
    "C": "si lorsque lorsqu' quand parce puisque alors tandis comme afin",
    "c": "et ou mais ni",
    "p": """à au aux en dans par pour avec sans sous sur chez entre vers contre depuis pendant après
        avant devant derrière dès lors malgré hors via jusque auprès""",
    "f": "de du des d'",
    "a": """a ont avait avaient aura auront aurait auraient ait aient eut est sont était étaient soit fut
        furent sera seront serait ayant étant peut peuvent pouvait doit doivent tient tenait veut veulent
        voulait vient viennent venait va vont""",
    "r": """pas plus déjà encore aussi ensuite enfin toujours jamais hier aujourd'hui demain également
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
        name_particles="de du des d' d’ le la von van der den di da del della dos ben bin al el ibn y von-der zu",
        same_office="""le chef de l' état = président roi
            le chef de l' etat = président roi
            le chef de l’ état = président roi
            le chef de l’ etat = président roi
            le chef du gouvernement = premier-ministre premier ministre
            la cheffe du gouvernement = première ministre""",
        generic="""dernier dernière numéro joueuse fonctionnaire cinéaste réalisateur réalisatrice technicien technicienne coach entraîneur entraîneuse
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
            magistrat magistrate préfet préfète porte-parole directeur directrice""",
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
            éleveur vigneron pilote chauffeur adjoint artiste infirmier peintre musicien""",
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
            historienne experte commissaire-femme générale entraîneuse joueuse actrice réalisatrice
            chanteuse écrivaine autrice reine princesse patronne fondatrice gérante boulangère
            agricultrice préfète ambassadrice gouverneure candidate conseillère déléguée enseignante
            étudiante policière habitante commerçante ingénieure infirmière adjointe mairesse
            éleveuse vigneronne musicienne voisine mère""",
        papers="""communiqué rapport étude journal agence site quotidien enquête document note texte bilan
            bulletin sondage hebdomadaire magazine revue lettre courrier arrêt arrêté jugement message
            tribune déclaration dépêche""",
        collectives="""avocats salariés députés sénateurs pompiers policiers gendarmes responsables médecins
            agriculteurs éleveurs étudiants enseignants usagers commerçants salariés passagers rescapés
            proches familles militants associations ong sources médias analystes économistes organisateurs
            secours auteurs parties habitants riverains experts critiques autorités enquêteurs manifestants syndicats
            voisins parents témoins scientifiques chercheurs élus pêcheurs""",
        organisations="""police ministère gouvernement parti syndicat université institut banque
            association fédération onu otan ue afp reuters gendarmerie mairie parquet commission
            conseil assemblée sénat élysée société groupe cour tribunal préfecture agence direction
            confédération fondation fonds organisation comité ligue fédération collectif académie
            entreprise compagnie chambre caisse cgt cfdt fo insee medef matignon bercy oms fmi bce kremlin
            maison protection""",
        male="il lui celui-ci",
        female="elle celle-ci",
        plural="ils elles",
        male_names=MALE
        + """Alain Alexandre André Antoine Arnaud Arthur Aurélien Benoît Bernard Bertrand Bruno
            Charles Christian Christophe Claude Clément Daniel David Denis Didier Dominique Édouard
            Emmanuel Éric Étienne Fabien Fabrice François Franck Frédéric Gabriel Gaël Georges Gérald
            Gérard Gilles Grégoire Guillaume Guy Henri Hervé Hugo Hugues Jacques Jean Jean-Baptiste
            Jean-Claude Jean-Luc Jean-Marc Jean-Michel Jean-Paul Jean-Pierre Jérôme Joël Julien Karim
            Laurent Léo Loïc Louis Luc Lucas Manuel Marc Marcel Mathieu Matthieu Maurice Maxime Michel
            Mohamed Nicolas Olivier Pascal Patrice Patrick Paul Philippe Pierre Quentin Rachid Raphaël
            Raymond Rémi Rémy René Richard Robert Roger Romain Samuel Sébastien Serge Simon Stéphane
            Sylvain Théo Thibault Thierry Thomas Tristan Valentin Victor Vincent Xavier Yann Yves""",
        female_names=FEMALE
        + """Adèle Agathe Agnès Alice Amélie Anaïs Anne Annie Audrey Aurélie Béatrice Brigitte
            Camille Carole Caroline Catherine Cécile Céline Chantal Charlotte Chloé Christine Claire
            Clara Claudine Clémence Clémentine Coralie Corinne Delphine Denise Diane Élodie Élisabeth
            Elisabeth Élise Émilie Emma Estelle Eva Fabienne Fatima Florence Françoise Gabrielle
            Geneviève Hélène Inès Irène Isabelle Jacqueline Jeanne Julie Juliette Justine Karine
            Laetitia Laura Laure Léa Lina Louise Lucie Lucile Madeleine Manon Margaux Marguerite Marie
            Marie-Claire Marine Marion Marlène Martine Mathilde Mélanie Michèle Monique Muriel Myriam
            Nadia Nathalie Nicole Nora Odile Pascale Pauline Rachida Roxane Sabine Samira Sandrine
            Sarah Ségolène Sophie Stéphanie Suzanne Sylvie Valérie Véronique Virginie Yasmina Zoé""",
        male_titles="m mm père frère roi prince",
        female_titles="mme mlle reine princesse sœur",
        definite="le la l' l’ ce cet cette les",
        scare_before="dit dite dits connu connue expression mot terme titre album livre roman film pièce série chanson spectacle exposition opération projet plan programme devise slogan émission rubrique tableau recueil essai documentaire baptisés baptisées intitulés dénommé dénommée rebaptisé rebaptisée surnommée surnommés quartier baptisé baptisée intitulé intitulée surnommé appelé appelée nommé",
        labelling="de d' d’ comme",
        no_label="photo source note rappel question réponse exemple résultat objectif bilan titre conséquence problème légende",
        dashes=True,
        splitter=_SPLITTER,
    )
