"""Italian: word lists."""

from __future__ import annotations

from functools import cache

from newsdoc.quotes.language import Language
from newsdoc.quotes.languages._build import build

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
    "o": "si gli ci ne mi ti vi",
    "t": "che",
    "w": "chi cui",
    "C": "se quando perché mentre poiché dove come affinché sebbene",
    "c": "e ed o ma né",
    "p": """a ad al allo alla ai agli alle all' in nel nello nella nei negli nelle nell' con per su sul
        sulla sui sulle sull' tra fra da dal dalla dai dalle dall' senza sotto sopra verso contro dopo
        prima durante presso""",
    "f": "di del dello della dei degli delle dell' d'",
    "a": "ha hanno aveva avevano avrà abbia è sono era erano fu furono",
    "r": """non più già anche ieri oggi domani poi ancora sempre mai così qui lì allora molto bene infine
        inoltre""",
    "W": "mattina sera pomeriggio notte settimana",
}
_SPEAK = """
dire: dice disse dicono dissero diceva dicevano | detto
dichiarare: dichiara dichiarò dichiarano | dichiarato
affermare: afferma affermò affermano affermava | affermato
spiegare: spiega spiegò spiegano spiegava | spiegato
aggiungere: aggiunge aggiunse aggiungono | aggiunto
sottolineare: sottolinea sottolineò sottolineano | sottolineato
sostenere: sostiene sostenne sostengono sosteneva | sostenuto
assicurare: assicura assicurò assicurano | assicurato
precisare: precisa precisò precisano | precisato
raccontare: racconta raccontò raccontano raccontava | raccontato
rispondere: risponde rispose rispondono | risposto
replicare: replica replicò replicano | replicato
commentare: commenta commentò commentano | commentato
concludere: conclude concluse concludono | concluso
osservare: osserva osservò osservano | osservato
ricordare: ricorda ricordò ricordano | ricordato
annunciare: annuncia annunciò annunciano | annunciato
avvertire: avverte avvertì avvertono | avvertito
ammettere: ammette ammise ammettono | ammesso
riconoscere: riconosce riconobbe riconoscono | riconosciuto
ribadire: ribadisce ribadì ribadiscono | ribadito
denunciare: denuncia denunciò denunciano | denunciato
criticare: critica criticò criticano | criticato
scrivere: scrive scrisse scrivono | scritto
confermare: conferma confermò confermano | confermato
riferire: riferisce riferì riferiscono | riferito
rilevare: rileva rilevò rilevano | rilevato
evidenziare: evidenzia evidenziò | evidenziato
chiedere: chiede chiese chiedono | chiesto
promettere: promette promise promettono | promesso
esclamare: esclama esclamò | esclamato
gridare: grida gridò gridano | gridato
insistere: insiste insistette insistono | insistito
confessare: confessa confessò | confessato
chiarire: chiarisce chiarì chiariscono | chiarito
attaccare: attacca attaccò attaccano | attaccato
proseguire: prosegue proseguì | proseguito
continuare: continua continuò | continuato
ironizzare: ironizza | ironizzato
twittare: twitta | twittato
lamentare: lamenta lamentò lamentano | lamentato
parlare: parla parlò parlano | parlato
indicare: indica indicò indicano | indicato
comunicare: comunica comunicò comunicano | comunicato
scherzare: scherza scherzò | scherzato
testimoniare: testimonia | testimoniato
esprimere: esprime espresse | espresso
"""
_THINK = """
credere: crede credono credeva | creduto
pensare: pensa pensano pensava | pensato
ritenere: ritiene ritengono riteneva | ritenuto
sperare: spera sperano | sperato
temere: teme temono | temuto
negare: nega negò negano | negato
"""
_CALL = """
definire: definisce definì definiscono | definito
chiamare: chiama chiamò chiamano | chiamato
descrivere: descrive descrisse | descritto
accusare: accusa accusò accusano | accusato
bollare: bolla bollò | bollato
"""


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
        speak=_SPEAK,
        think=_THINK,
        call=_CALL,
        according="secondo, stando a, a detta di, a giudizio di, nelle parole di, per-bocca di",
        calendar="""lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile
            maggio giugno luglio agosto settembre ottobre novembre dicembre""",
        titles="Sig Dott Prof On Avv Ing Mons Don",
        courtesy="sig dott",
        roles="""presidente ministro sindaco deputato senatore direttore portavoce segretario capo
            procuratore avvocato giudice professore ricercatore economista storico esperto analista
            medico dottore commissario generale colonnello capitano allenatore giocatore attore regista
            cantante scrittore autore giornalista vescovo papa re principe imprenditore fondatore
            agricoltore pescatore sindacalista responsabile ambasciatore governatore candidato
            consigliere assessore prefetto insegnante studente pompiere poliziotto testimone residente
            proprietario commerciante ingegnere scienziato biologo architetto libraio allevatore panettiere
            pilota artista infermiere musicista premier leader ct""",
        female_roles="""presidentessa ministra sindaca deputata senatrice direttrice segretaria procuratrice
            avvocata avvocatessa professoressa ricercatrice storica esperta dottoressa commissaria
            allenatrice giocatrice attrice scrittrice autrice regina principessa imprenditrice fondatrice
            agricoltrice ambasciatrice governatrice candidata consigliera assessora prefetta studentessa
            poliziotta proprietaria scienziata biologa architetta libraia infermiera madre""",
        papers="comunicato rapporto studio giornale agenzia nota quotidiano",
        collectives="""residenti esperti critici autorità inquirenti investigatori manifestanti sindacati
            genitori testimoni scienziati agricoltori pescatori""",
        organisations="""polizia ministero governo partito sindacato università istituto banca associazione
            federazione onu nato ue ansa reuters comune procura commissione consiglio parlamento senato
            azienda gruppo carabinieri""",
        male="lui egli",
        female="lei ella",
        plural="loro essi",
        male_names="""Alberto Aldo Alessandro Alessio Alfredo Andrea Angelo Antonio Arturo Attilio Bruno
            Carlo Cesare Claudio Corrado Cristiano Damiano Daniele Dario Davide Diego Domenico Edoardo
            Elio Emanuele Emilio Enrico Enzo Ettore Eugenio Fabio Fabrizio Federico Filippo Francesco
            Franco Gabriele Gaetano Giacomo Giancarlo Gianfranco Gianluca Gianni Giorgio Giovanni
            Giuliano Giulio Giuseppe Guido Ignazio Ivan Jacopo Leonardo Lorenzo Luca Luciano Luigi
            Marcello Marco Mario Massimiliano Massimo Matteo Maurizio Mauro Michele Mirko Nicola Nino
            Paolo Pasquale Pier Pierluigi Piero Pietro Raffaele Renato Renzo Riccardo Roberto Rocco
            Romano Salvatore Samuele Sandro Saverio Sergio Silvio Simone Stefano Tommaso Ugo Umberto
            Valerio Vincenzo Vito Vittorio Walter""",
        female_names="""Adele Agnese Alessandra Alessia Alice Amelia Angela Anita Anna Annamaria Antonella
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
        definite="il lo la l' l’ i gli le questo questa",
        scare_before="cosiddetto cosiddetta cosiddetti soprannominato intitolato intitolata denominato",
        labelling="di come un una",
        no_label="foto fonte nota aggiornamento",
        drops_pronouns=True,
        splitter=_SPLITTER,
    )
