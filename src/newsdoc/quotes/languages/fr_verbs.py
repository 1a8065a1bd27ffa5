"""French: verbs that report, in the form of `newsdoc.quotes.languages._word_lists.verb_table`."""

from __future__ import annotations

from newsdoc.quotes.languages._romance_verbs import regular

SPEAK = """
savoir: | savoir
faire mine: fait+mine
se dire: redit
intervenir: intervient intervenait | intervenu intervenue
revenir: revient+sur
rire: rit riait | ri
prétendre: prétend prétendait prétendent | prétendu prétendre | prétendant
revendiquer: revendique revendiquait | revendiqué revendiquer
feindre: feint
geindre: geint
requérir: requiert requérait | requis
transmettre: transmet | transmis
rompre: rompt+silence
couper court: coupe+court coupait+court | coupé+court
mettre en garde: met+garde mettent+garde mettait+garde mit+garde | mis+garde
tenir: tient+préciser
reprendre: reprend reprenait reprennent reprit | repris
interrompre: interrompt
sourire: sourit souriait sourient | souri
surenchérir: surenchérit surenchérissent | surenchéri
entamer: entame
introduire: introduit
démentir: dément démentait démentent démentit | démenti démentir | démentant
consentir: consent consentait | consenti
sous-entendre: sous-entend
dire: dit disait disaient disent dira diront dirait dirent | dit dite dits dites dire | disant
redire: redit redisait | redit redire | redisant
contredire: contredit contredisent | contredit contredire | contredisant
prédire: prédit prédisait prédisent | prédit prédire
répondre: répond répondait répondaient répondent répondit répondirent répondra | répondu répondre | répondant
reconnaître: reconnaît reconnait reconnaissait reconnaissent reconnut | reconnu reconnue reconnaître | reconnaissant
admettre: admet admettait admettent admit | admis admettre | admettant
promettre: promet promettait promettent promit | promis promettre | promettant
prévenir: prévient prévenait préviennent prévint | prévenu prévenir | prévenant
soutenir: soutient soutenait soutiennent soutint | soutenu soutenir | soutenant
maintenir: maintient maintenait maintiennent | maintenu maintenir
conclure: conclut concluait concluent | conclu conclure | concluant
poursuivre: poursuit poursuivait poursuivent poursuivit | poursuivi poursuivre | poursuivant
écrire: écrit écrivait écrivent écrivit | écrit écrite écrire | écrivant
interdire: interdit | interdit
réagir: réagit réagissait réagissent réagirent | réagi réagir | réagissant
se souvenir: souvient souvenait souviennent souvint | souvenu souvenue
se plaindre: plaint plaignait plaignent | plainte plaindre |
se réjouir: réjouit réjouissait réjouissent | réjoui réjouie réjouis réjouir |
se défendre: défend défendait défendent | défendu défendue défendre | défendant
s'émouvoir: émeut émeuvent | ému émue
convenir: convient convenait conviennent | convenu
faire savoir: fait+savoir/valoir/remarquer/observer/noter font+savoir/valoir faisait+savoir/valoir/remarquer \
fit+savoir/valoir faisant+savoir/valoir | fait+savoir/valoir/remarquer/observer/noter
""" + regular(
    "fr",
    """acquiescer affirmer ajouter alarmer alerter analyser annoncer argumenter asséner/assèn
    assener/assèn assurer attaquer attester avancer avouer balayer/balai blaguer bougonner certifier chuchoter
    clamer clarifier commenter compléter/complèt concéder/concèd confesser confier confirmer constater
    contester continuer crier critiquer déclarer décréter/décrèt demander dénoncer déplorer désapprouver
    détailler diagnostiquer embrayer/embrai énoncer énumérer/énumèr enrager enchaîner estimer évaluer exhorter
    exiger expliciter expliquer exploser exposer exprimer fulminer fustiger garantir glisser grincer grogner
    gronder hasarder hurler implorer indiquer informer insinuer insister interroger invoquer ironiser jubiler
    juger jurer justifier lâcher lancer louer marteler/martèl menacer minimiser murmurer narrer noter nuancer
    objecter observer opiner opposer ordonner pester plaider plaisanter pointer préciser préconiser prétexter
    proclamer pronostiquer prophétiser proposer protester prôner questionner raconter rager râler
    rappeler/rappell rapporter rassurer rebondir recommander réfuter regretter réitérer/réitèr relater relancer
    relativiser relever/relèv remarquer remercier renchérir répéter/répèt répliquer reprocher résumer rétorquer
    révéler/révèl ricaner riposter scander signaler sommer souffler souhaiter souligner soupirer stipuler
    suggérer/suggèr supplier synthétiser tacler tancer tempérer/tempèr témoigner tonner trancher tweeter twitter
    vociférer/vocifèr avertir marmonner balbutier bredouiller gémir sangloter rêver exulter fanfaronner
    poster alléguer/allègu prier rectifier recadrer positiver temporiser moquer abonder élucider
    exclamer inquiéter/inquièt indigner interloquer étonner désoler désespérer/désespèr féliciter agacer alarmer
    emporter énerver insurger impatienter enthousiasmer amuser émerveiller enorgueillir offusquer lamenter
    angoisser expliquer défausser excuser targuer vanter réserver
    acquiescer admonester ambitionner apostropher anticiper articuler augurer badiner bafouiller
    bégayer/bégai brandir claironner compatir conjurer contre-attaquer dégainer
    dédramatiser développer éluder éructer esquiver étouffer exagérer/exagèr ferrailler
    gouailler griffer haranguer hésiter inciter interpeller invectiver
    maugréer mentionner minauder modérer/modèr moraliser obtempérer/obtempèr opiner parier
    persifler persister plastronner pleurer pontifier professer railler raisonner
    ratifier réaffirmer réciter reformuler renseigner répercuter réprouver retracer rétropédaler
    rugir sermonner susurrer taquiner théoriser tiquer tonitruer trépigner
    vitupérer/vitupèr siffler cingler balancer étrangler enflammer extasier époumoner consoler
    remémorer rengorger gargariser raviser récrier esclaffer épancher emballer attrister
    enfoncer riposter twitter tweeter retweeter tonner glousser grommeler/grommell appuyer/appui
    alléguer/allègu marteler/martèl décocher évacuer tempérer/tempèr préconiser""",
)
"""Verbs of speech; those with a reflexive pronoun stand without it."""
THINK = """
croire: croit croyait croient | cru croire | croyant
savoir: sait savait
craindre: craint craignait craignent | craint craindre | craignant
prévoir: prévoit prévoyait prévoient | prévu prévoir | prévoyant
sentir: sent sentait sentent | senti
""" + regular(
    "fr",
    "penser espérer/espèr imaginer nier supposer soupçonner douter redouter considérer/considèr",
)
"""Verbs that report with "that" only."""
CALL = """
voir: voit voyait voient | vu
s'en prendre: prend prennent | pris prise
décrire: décrit décrivait décrivent | décrit décrite décrire | décrivant
se vouloir: veut voulait veulent | voulu voulue
maudire: maudit | maudit
""" + regular(
    "fr",
    """qualifier parler évoquer appeler/appell saluer accuser fustiger dénoncer juger déplorer regretter louer
    vanter traiter taxer pointer invoquer réclamer estimer considérer/considèr critiquer
    condamner rejeter/rejett brocarder vilipender prôner exiger demander souhaiter espérer/espèr
    souligner déclarer exhorter inviter rassurer""",
)
"""Verbs that report words in marks."""
READ = """
lire: lit lisait | lire lu
apprendre: apprend apprenait | appris apprendre
entendre: entend | entendre entendu
"""
"""Verbs whose source is what the words stand in."""
