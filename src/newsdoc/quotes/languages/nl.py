"""Dutch: word lists."""

from __future__ import annotations

from functools import cache

from newsdoc.quotes.language import Language
from newsdoc.quotes.languages._build import build
from newsdoc.quotes.languages._names_abroad import FEMALE, MALE
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
        name_particles="de van der den ten ter te el al von den het 't la le du di da dos ben bin in op",
        plurals="s en",
        christening="noemen",
        pointers="""met die woorden, met deze woorden, dat zei, dat zegt, dat heeft, dat stelt, dat schrijft,
            dat liet, dat meldt, dat verklaarde, zo, aan het woord is, zo begon""",
        generic="""nummer zegsman zegsvrouw functionaris trainer trainster coach oefenmeester bestuurder politicus politica burgervader burgemeester
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
            aanvoerder captain spits doelvrouw veteraan routinier""",
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
            ingenieur bioloog architect bakker piloot kunstenaar verpleger muzikant schipper""",
        role_endings="""voorman voorvrouw baas bestuurder secretaris hoofd manager specialist expert econoom arts kundige
            inspecteur officier advocaat bewoner speler kenner houder lid burgemeester commissaris agent
            maker schrijver journalist redacteur verkoper werker bankier minister voorzitter directeur woordvoerder leider onderzoeker trainer coach
            wethouder deskundige chef""",
        female_roles="""buurvrouw vriendin dichteres econome advocate rechercheuse verslaggeefster presentatrice
            danseres zwemster schaatsster speelster trainster hoofdredactrice redactrice
            onderneemster leerlinge scholiere winkelierster verkoopster kapster dochter tante
            nicht zus echtgenote oma kleindochter opvolgster rivale bondgenote onderhandelaarster non
            huurster conservatrice medeoprichtster topvrouw politica kunstenares weduwe kampioene vrouw
            raadsvrouw voorzitster leidster woordvoerster directrice onderzoekster actrice zangeres schrijfster koningin
            prinses oprichtster boerin lerares studente bewoonster eigenares verpleegster moeder""",
        papers="""rapport onderzoek krant persbureau verklaring persbericht brief studie document nota verslag
            uitspraak vonnis arrest peiling enquête weekblad tijdschrift artikel bericht boodschap bulletin
            site website omroep bron bronnen tweet advies boek""",
        collectives="""bronnen analisten artsen milieuactivisten activisten familieleden werknemers gebruikers
            winkeliers leerlingen studenten docenten agenten politiemensen brandweerlieden kamerleden
            organisatoren reizigers passagiers economen omwonenden nabestaanden partijen experts
            advocaten ondernemers ministers medewerkers bewoners deskundigen critici autoriteiten onderzoekers betogers ouders getuigen buren
            wetenschappers boeren vissers""",
        organisations="""politie ministerie regering kabinet partij vakbond universiteit bank anp reuters vn
            navo eu gemeente om justitie nv bv kamer raad rechtbank hof college agentschap directie
            stichting fonds organisatie comité bond liga vereniging academie maatschappij bedrijf fnv cnv abvv
            acv knmi rivm cbs dnb kmi vvd d66 cda pvv sp pvda groenlinks n-va cd&v vlaams kremlin huis
            brandweer dienst provincie waterschap nvwa ns prorail who imf ecb unicef kruis ministerie
            commissie instituut groep concern""",
        male="hij hem",
        female="zij ze haar",
        plural="hen hun",
        male_names=MALE
        + """Aad Abel Ad Alfons Appie Aron Auke Barend Benno Berend Bernhard Bob Boudewijn Bouke Bruno Camiel
            Casper Clemens Coen Coenraad Constantijn Cor Dieter Dick Dolf Douwe Duco Durk Eddy Edo Edgar Eelco
            Egbert Elias Emmanuel Ewout Fabian Fedde Felix Filip Folkert Frederik Friso Gabriel Geerten
            Geerling Germ Gerben Gilles Giel Govert Guido Guus Hannes Harald Harmen Harry Hein Helmut Hessel
            Hidde Hilbert Huib Huibert Ignace Ilja Ivo Jacco Jacob Jakob Jan-Willem Jan-Peter Jan-Kees Jelmer
            Jeffrey Jo Jochem Jonas Jonathan Joram Jordy Jorn Jort Joshua Jozef Jurgen Jurriaan Kaj Kasper
            Kevin Kobe Koenraad Kris Kurt Laurens Lennart Leonard Levi Lex Loek Louis Lucien Ludo Ludovic
            Luc Luitzen Lukas Manuel Marcus Marijn Marinus Mario Marius Mats Matthias Mauro Melle Merijn
            Milan Mitchel Mo Nathan Nick Noud Otto Pascal Philippe Pepijn Philip Pierre Pol Quinten Quirijn
            Radboud Ralf Ramon Randy Ravi Reinout Reinoud René Ricardo Richard Rients Rinus Roderick Rogier
            Ronnie Roy Rudi Rudolf Ruben Ryan Salomon Sam Samuel Serge Servaas Siebren Siem Sietse Siger Sil
            Simon-Pieter Stan Stephan Stijn Storm Tarik Ted Teunis Tibor Tiemen Tijmen Tijn Tijs Timo Titus
            Tjalling Tjeerd Tjerk Tobias Toon Tristan Ulrich Valentijn Vic Victor Wessel Wiebe Wilco Wilfried
            Willem-Jan Willem-Alexander Winfried Wouke Wubbo Xander Yannick Yves Zeger Adriaan Albert Alexander Andries Anton Arie Arjen Arnold Bart Bas Ben Bert Boris Bram
            Cees Chris Christiaan Cornelis Daan Daniël David Dennis Diederik Dirk Eduard Edwin Emiel Erik
            Erwin Evert Ferdinand Floris Frank Frans Fred Frits Geert Gerard Gerrit Gert Gijs Hans Harm
            Hendrik Henk Herman Hugo Huub Jaap Jan Jasper Jelle Jeroen Jesse Job Joep Johan Johannes Joost
            Joris Jos Jules Karel Kees Klaas Koen Koos Lars Leo Lodewijk Lucas Luuk Maarten Marc Marcel
            Mark Martijn Mathijs Matthijs Maurits Max Menno Michiel Mohammed Niels Nico Olivier Patrick
            Paul Peter Pieter Piet Pim Raymond Reinier Remco Rens Rik Rob Robert Robin Roel Roland Ronald
            Rutger Ruud Sander Sebastiaan Siebe Simon Sjoerd Stef Stefan Steven Sven Teun Theo Thijs Thomas
            Tim Tom Ton Victor Vincent Willem Wim Wouter""",
        female_names=FEMALE
        + """Ada Adriana Agaath Aleid Alida Amber Amélie An Ana Angelique Anja Ank Annelieke Annemieke Annet
            Annette Annick Antje Antoinette Antonia Ariane Babette Beatrijs Bea Betty Bo Brenda Britt
            Carine Carmen Carolijn Cathelijne Cato Cecile Céline Chantal Cindy Clara Conny Cora Corinne Cornelia
            Dagmar Danielle Debby Denise Desiree Diane Dionne Dorien Doutzen Edith Eefje Elise Elke Ella Elly Eline
            Eliane Elma Els Elsa Emilie Emmy Ernestine Erna Evelien Evelyne Fatima Felicia Feline Fenna Fien
            Fieke Fiona Franca Frouke Geertje Geertrui Geke Gerdien Gerrie Gitte Goedele Greet Greta Griet Gunda Hadewych
            Harriët Hedwig Heidi Henny Hermien Hester Hetty Hilda Hilke Imke Ina Indira Ingeborg Isa Isabel
            Isabelle Ite Jacoba Jana Jantine Jantje Jeannette Jenny Jet Jetta Jetske Jikke Jo-Anne Jolien
            Josine Josée Joyce Juliette Karen Karina Karlijn Katelijne Kathleen Katinka Katrien Kiki Klara
            Lara Leen Leentje Leida Lena Leonie Leontien Lia Liane Lianne Lidewij Lidy Lien Lilian Lilianne Loes
            Loubna Lotje Lucia Lucie Lydia Machteld Madelon Manon Margot Marga Margje Margreet Marije Marja
            Marjolein Marjon Marjorie Marlies Marlous Marta Mathilde Maud Meike Melanie Merel Merle Mia Mies
            Milou Mina Mona Myriam Nadine Nanda Nancy Natascha Natasja Nele Nel Nelleke Nina Noa Noortje Noraly
            Odette Olga Pauline Pien Pleun Pia Quirine Rachel Rebecca Regina Riet Rita Roos Rosalie
            Rosanne Roxane Sabine Sabrina Samira Sandra Selma Sharon Sien Sietske Sigrid Silke Simone Sofia Soraya
            Stella Stien Susan Susanne Sylvana Tamara Tanya Tess Tessa Thea Thirza Tilly Tina Tine Titia
            Tjitske Trees Trijntje Ursula Valerie Vanessa Veerle Vera Verona Veronique Viola Vivian
            Wendy Wies Wil Willeke Wilhelmina Willy Wytske Xandra Yara Yasmina Yolanda Yvette Zita Zoë Zohra Aafke Agnes Alexandra Alice Anita Anke Anna Anne Anneke Annelies Annemarie Anouk
            Astrid Barbara Bianca Brigitte Carla Carolien Caroline Catharina Charlotte Christina Claudia
            Corrie Daphne Diana Dilan Ellen Elisabeth Els Elsbeth Emma Esther Eva Femke Fleur Floor
            Francisca Frederique Gerda Greetje Hanna Hanneke Hannah Hedy Heleen Helena Henriëtte Hilde Ilse
            Ineke Inge Ingrid Irene Iris Jacqueline Janneke Jeanine Jessica Joke Johanna Jolanda Josephine
            Judith Julia Karin Katja Kim Laura Lieke Lies Liesbeth Linda Lisa Lize Lotte Louise Maaike
            Margriet Maria Marieke Marian Marijke Marion Marit Marjan Marleen Marloes Martine Mieke Mirjam
            Monique Nadia Nathalie Nienke Nicole Noor Paula Petra Renske Ria Rianne Rosa Ruth Sandra Sanne
            Sarah Saskia Sigrid Silvia Simone Sofie Sophie Stephanie Suzanne Sylvia Tanja Tineke Tineke
            Truus Vera Willemijn Wilma Yvonne""",
        male_titles="meneer koning prins vader broer",
        female_titles="mevrouw koningin prinses zus",
        definite="de het deze die",
        scare_before="""zogenoemde bijnaam bijgenaamd bijgenaamde gedoopt krant lied album serie podcast programma project plan operatie tentoonstelling
            voorstelling show titel term woord uitdrukking slogan leus motto heet heten heette blad roman
            schrijver schrijfster auteur volksmond zogenaamde zogeheten genaamd genoemde getiteld boek film roman""",
        labelling="als van een",
        no_label="foto bron noot update vraag antwoord voorbeeld resultaat conclusie doel",
        dashes=True,
    )
