"""French: word lists."""

from __future__ import annotations

from functools import cache

from newsdoc.quotes.language import Language
from newsdoc.quotes.languages._build import build

_SPLITTER = (
    r"((?:\b(?:[ldjnmtscLDJNMTSC]|[Qq]u|[Ll]orsqu|[Pp]uisqu)['’](?=\w))"
    r"|(?<=\w)-(?:t-)?(?=(?:ils?|elles?|on)\b)"
    r"|\w+(?:['’.&@]\w+|[-‑](?!(?:t-)?(?:ils?|elles?|on)\b)\w+)*|\S)"
)
_FUNCTION_WORDS = {
    "D": """le la les un une l' ce cet cette ces aucun aucune chaque plusieurs quelques tous toutes
        deux trois quatre cinq six sept huit neuf dix""",
    "H": "son sa ses leur leurs mon ma mes notre nos votre",
    "h": "il elle ils elles je j' nous vous",
    "i": "on c' cela ça ceci",
    "o": "se s' n' ne m' t' lui le-lui y en me te",
    "t": "que qu'",
    "w": "qui dont lequel laquelle",
    "q": "où pourquoi",
    "C": "si lorsque lorsqu' quand parce puisque alors tandis comme afin",
    "c": "et ou mais ni",
    "p": """à au aux en dans par pour avec sans sous sur chez entre vers contre depuis pendant après
        avant devant derrière dès lors malgré hors jusque auprès""",
    "f": "de du des d'",
    "a": "a ont avait avaient aura auront est sont était étaient ait",
    "r": """pas plus déjà encore aussi ensuite enfin toujours jamais hier aujourd'hui demain également
        notamment ainsi puis alors ici là très bien matin soir récemment toutefois cependant
        par-ailleurs ailleurs-là""",
    "W": "heures matinée soirée",
}
_SPEAK = """
dire: dit disait disent disaient dira | dit
déclarer: déclare déclarait déclarent déclara | déclaré
affirmer: affirme affirmait affirment affirma | affirmé
expliquer: explique expliquait expliquent expliqua | expliqué
ajouter: ajoute ajoutait ajoutent ajouta | ajouté
assurer: assure assurait assurent assura | assuré
estimer: estime estimait estiment estima | estimé
indiquer: indique indiquait indiquent indiqua | indiqué
préciser: précise précisait précisent précisa | précisé
souligner: souligne soulignait soulignent souligna | souligné
annoncer: annonce annonçait annoncent annonça | annoncé
répondre: répond répondait répondent répondit | répondu
raconter: raconte racontait racontent raconta | raconté
confier: confie confiait confient confia | confié
regretter: regrette regrettait regrettent regretta | regretté
déplorer: déplore déplorait déplorent déplora | déploré
conclure: conclut concluait concluent | conclu
poursuivre: poursuit poursuivait poursuivent poursuivit | poursuivi
insister: insiste insistait insistent insista | insisté
rappeler: rappelle rappelait rappellent rappela | rappelé
reconnaître: reconnaît reconnait reconnaissait reconnaissent reconnut | reconnu
admettre: admet admettait admettent admit | admis
avertir: avertit avertissait avertissent | averti
prévenir: prévient prévenait préviennent prévint | prévenu
dénoncer: dénonce dénonçait dénoncent dénonça | dénoncé
critiquer: critique critiquait critiquent | critiqué
écrire: écrit écrivait écrivent écrivit | écrit
lancer: lance lançait lancent lança | lancé
réagir: réagit réagissait réagissent | réagi
commenter: commente commentait commentent commenta | commenté
témoigner: témoigne témoignait témoignent témoigna | témoigné
marteler: martèle martelait martèlent martela | martelé
noter: note notait notent nota | noté
observer: observe observait observent observa | observé
demander: demande demandait demandent demanda | demandé
promettre: promet promettait promettent promit | promis
rapporter: rapporte rapportait rapportent rapporta | rapporté
affirmer2: soutient soutenait soutiennent | soutenu
résumer: résume résumait résument résuma | résumé
plaider: plaide plaidait plaident plaida | plaidé
s'exclamer: exclame exclamait exclament exclama | exclamé
s'inquiéter: inquiète inquiétait inquiètent inquiéta | inquiété
se réjouir: réjouit réjouissait réjouissent | réjoui
s'indigner: indigne indignait indignent indigna | indigné
se souvenir: souvient souvenait souviennent souvint | souvenu
tweeter: tweete | tweeté
twitter: twitte | twitté
confirmer: confirme confirmait confirment confirma | confirmé
signaler: signale signalait signalent | signalé
analyser: analyse analysait analysent | analysé
glisser: glisse glissait glissent glissa | glissé
ironiser: ironise ironisait ironisent | ironisé
plaisanter: plaisante plaisantait | plaisanté
juger: juge jugeait jugent jugea | jugé
détailler: détaille détaillait | détaillé
crier: crie criait crient cria | crié
murmurer: murmure murmurait murmura | murmuré
souffler: souffle soufflait souffla | soufflé
"""
_THINK = """
penser: pense pensait pensent | pensé
croire: croit croyait croient | cru
espérer: espère espérait espèrent | espéré
craindre: craint craignait craignent | craint
savoir: sait savait
"""
_CALL = """
qualifier: qualifie qualifiait qualifient qualifia | qualifié
parler: parle parlait parlent parla | parlé
évoquer: évoque évoquait évoquent évoqua | évoqué
appeler: appelle appelait appellent appela | appelé
saluer: salue saluait saluent salua | salué
décrire: décrit décrivait décrivent | décrit
accuser: accuse accusait accusent accusa | accusé
fustiger: fustige fustigeait | fustigé
"""


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
        speak=_SPEAK,
        think=_THINK,
        call=_CALL,
        according="selon, d' après, d’ après, aux yeux de, de l' avis de",
        calendar="""lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai
            juin juillet août septembre octobre novembre décembre""",
        titles="M MM Mme Mlle Dr Pr Me Mgr",
        courtesy="m mm mme mlle me",
        roles="""président ministre maire député sénateur directeur porte-parole secrétaire chef
            procureur avocat juge professeur chercheur économiste historien expert analyste médecin
            docteur commissaire général colonel capitaine entraîneur sélectionneur joueur acteur
            réalisateur chanteur écrivain auteur journaliste évêque pape pasteur roi prince patron
            fondateur gérant boulanger agriculteur pêcheur syndicaliste responsable préfet ambassadeur
            gouverneur candidat conseiller délégué enseignant étudiant pompier policier témoin
            habitant propriétaire commerçant ingénieur scientifique biologiste architecte libraire
            éleveur vigneron pilote chauffeur adjoint artiste infirmier peintre musicien""",
        female_roles="""présidente députée sénatrice directrice procureure avocate professeure chercheuse
            historienne experte commissaire-femme générale entraîneuse joueuse actrice réalisatrice
            chanteuse écrivaine autrice reine princesse patronne fondatrice gérante boulangère
            agricultrice préfète ambassadrice gouverneure candidate conseillère déléguée enseignante
            étudiante policière habitante commerçante ingénieure infirmière adjointe mairesse
            éleveuse vigneronne musicienne voisine mère""",
        papers="communiqué rapport étude journal agence site quotidien",
        collectives="""habitants riverains experts critiques autorités enquêteurs manifestants syndicats
            voisins parents témoins scientifiques chercheurs élus pêcheurs""",
        organisations="""police ministère gouvernement parti syndicat université institut banque
            association fédération onu otan ue afp reuters gendarmerie mairie parquet commission
            conseil assemblée sénat élysée société groupe""",
        male="il lui",
        female="elle",
        plural="ils elles",
        male_names="""Alain Alexandre André Antoine Arnaud Arthur Aurélien Benoît Bernard Bertrand Bruno
            Charles Christian Christophe Claude Clément Daniel David Denis Didier Dominique Édouard
            Emmanuel Éric Étienne Fabien Fabrice François Franck Frédéric Gabriel Gaël Georges Gérald
            Gérard Gilles Grégoire Guillaume Guy Henri Hervé Hugo Hugues Jacques Jean Jean-Baptiste
            Jean-Claude Jean-Luc Jean-Marc Jean-Michel Jean-Paul Jean-Pierre Jérôme Joël Julien Karim
            Laurent Léo Loïc Louis Luc Lucas Manuel Marc Marcel Mathieu Matthieu Maurice Maxime Michel
            Mohamed Nicolas Olivier Pascal Patrice Patrick Paul Philippe Pierre Quentin Rachid Raphaël
            Raymond Rémi Rémy René Richard Robert Roger Romain Samuel Sébastien Serge Simon Stéphane
            Sylvain Théo Thibault Thierry Thomas Tristan Valentin Victor Vincent Xavier Yann Yves""",
        female_names="""Adèle Agathe Agnès Alice Amélie Anaïs Anne Annie Audrey Aurélie Béatrice Brigitte
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
        definite="le la l' l’ ce cette les",
        scare_before="dit dite dits baptisé baptisée intitulé intitulée surnommé appelé appelée nommé",
        labelling="de d' d’ comme",
        no_label="photo source mise-à-jour note rappel",
        splitter=_SPLITTER,
    )
