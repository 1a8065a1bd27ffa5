"""German: word lists; the weights are in `de_weights.json`."""

from __future__ import annotations

from functools import cache
from importlib import resources

import attrs
import orjson

from newsdoc.quotes.choices import read_choices
from newsdoc.quotes.language import Language
from newsdoc.quotes.languages._build import build

_FUNCTION_WORDS = {
    "D": """der die das den dem des ein eine einen einem eines einer diese diesen
        diesem kein keine keinen keinem keiner alle allen aller jeder jede jedes beide beiden
        mehrere viele einige zwei drei vier fünf sechs sieben acht neun zehn jener jene derselbe
        solche solcher solchen jegliche manche mancher sämtliche etliche irgendein""",
    "H": """sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere
        unseren mein meine dein deren dessen""",
    "h": "er sie wir ich dieser wer letzterer letztere ersterer erstere",
    "i": "es man dies dieses darin darauf dort folgendes",
    "o": "sich ihm ihn ihnen uns mich mir",
    "t": "dass daß ob",
    "q": "wer warum weshalb was wieso welche welcher welches",
    "C": """weil während obwohl nachdem bevor wenn als falls da sofern indem damit seitdem sobald
        solange bis sondern denn zumal sodass wohingegen soweit""",
    "z": "wie",
    "c": "und oder aber doch sowie jedoch",
    "p": """in im an am auf aus bei beim mit zu zum zur über unter vor hinter neben zwischen
        durch für gegen ohne um seit während wegen trotz gegenüber innerhalb außerhalb ins ans
        mittels anlässlich bezüglich per zugunsten angesichts aufgrund infolge
        hinsichtlich dank samt nebst binnen inklusive einschließlich entgegen entsprechend anstelle
        statt anhand mithilfe seitens ab außer jenseits oberhalb unterhalb zwecks namens mitsamt
        ungeachtet abseits nahe""",
    "f": "von vom",
    "a": """hat haben hatte hatten ist sind war waren wurde wurden wird werden worden""",
    "M": """sei seien habe werde könne müsse solle dürfe wolle gebe gehe komme stehe wisse liege
        lasse bleibe halte mache sehe nehme finde brauche wäre wären hätte hätten würde würden
        könnte könnten müsse müsste müssten führe bedeute zeige handele handle bestehe laufe
        gelte erwarte fehle trage spreche werde tue möge mögen dürfe dürften dürfte stünde stünden
        ginge gingen käme kämen gäbe gäben ließe ließen bliebe blieben hielte hielten sähe sähen
        nähme nähmen fände fänden wüsste bräuchte betrage enthalte entspreche verfüge benötige
        unterstütze fordere ermittle ermittele versuche plane arbeite kämpfe lebe sterbe leide drohe
        helfe nutze erhalte verliere gewinne steige sinke falle bringe biete ziehe setze stelle schaffe
        beginne dauere koste verlange verstoße widerspreche rechne hoffe glaube denke wünsche freue
        bedauere begrüße spiele kenne nenne heiße sage schreibe treffe prüfe zahle gehöre beruhe
        basiere existiere funktioniere fahre fliege wachse bilde entstehe verstehe bekomme reiche
        richte sorge sichere suche teile verbiete vermute vertrete wirke wohne zwinge bestünde
        bestünden entstünde läge lägen befinde befände ermögliche verhindere erfülle erreiche
        verursache verändere verbessere erhöhe betreffe betreibe beabsichtige entscheide ergebe
        verdiene besitze wolle wollten sollten sollte rechtfertige beinhalte beeinträchtige
        gefährde kritisiere lehne ignoriere missachte profitiere akzeptiere bereite""",
    "T": "zufolge",
    "r": """nicht auch noch schon nur sehr so dann dort hier heute gestern morgen jetzt nun bereits
        zudem außerdem weiter weiterhin ferner dabei dazu daher deshalb darum zuvor später
        anschließend schließlich unterdessen inzwischen allerdings dagegen hingegen wiederum zuletzt
        erneut einmal wieder immer nie mehr etwa rund gegenwärtig derzeit damals einst kürzlich
        wörtlich offen knapp abschließend mehrfach öffentlich dazu hierzu darauf daraufhin demnach
        gleichzeitig zugleich lediglich bisher eben selbst vorab abend vormittag nachmittag früh
        deutlich klar danach zwar insbesondere erstmals aktuell somit folglich ebenfalls
        ebenso zumindest immerhin vielmehr stattdessen trotzdem dennoch jedenfalls andererseits
        einerseits möglicherweise offenbar offensichtlich wahrscheinlich vermutlich angeblich
        insgesamt tatsächlich natürlich selbstverständlich seitdem seither weltweit vielleicht
        manchmal häufig bald überdies hierbei hingegen indes indessen mittlerweile zunächst
        zuerst ursprünglich letztlich letztendlich lange bislang niemals sogar sonst gleichwohl
        freilich ansonsten generell grundsätzlich besonders vorerst zeitweise teilweise daneben
        darüber hinaus daraus davon davor dafür darunter hierfür hieraus wobei woraufhin wodurch
        relativierend ergänzend einschränkend wörtlich sinngemäß zusammenfassend versöhnlich""",
    "W": "Uhr",
    "N": "de du der-la bin al el ter ten dpa afp ddp taz apa sid kna epd ntv",
}

_SPEAK = """
sagen: sagt sagte sagten sagen | gesagt
aussagen: sagte+aus sagten+aus sagt+aus aussagte | ausgesagt
erklären: erklärt erklärte erklärten erklären | erklärt
betonen: betont betonte betonten betonen | betont
mitteilen: teilt+mit teilte+mit teilten+mit teilen+mit mitteilte mitteilt mitteilten | mitgeteilt
berichten: berichtet berichtete berichteten berichten | berichtet
äußern: äußert äußerte äußerten äußern | geäußert
schreiben: schreibt schrieb schrieben schreiben | geschrieben
meinen: meint meinte meinten meinen | gemeint
ergänzen: ergänzt ergänzte ergänzten | ergänzt
hinzufügen: fügt+hinzu/an fügte+hinzu/an fügten+hinzu/an hinzufügte | hinzugefügt
heißen: heißt hieß | geheißen
antworten: antwortet antwortete antworteten | geantwortet
entgegnen: entgegnet entgegnete entgegneten | entgegnet
erwidern: erwidert erwiderte erwiderten | erwidert
bestätigen: bestätigt bestätigte bestätigten bestätigen | bestätigt
behaupten: behauptet behauptete behaupteten behaupten | behauptet
versichern: versichert versicherte versicherten | versichert
beteuern: beteuert beteuerte beteuerten | beteuert
unterstreichen: unterstreicht unterstrich unterstrichen | unterstrichen
bekräftigen: bekräftigt bekräftigte bekräftigten | bekräftigt
kommentieren: kommentiert kommentierte kommentierten | kommentiert
warnen: warnt warnte warnten warnen | gewarnt
mahnen: mahnt mahnte mahnten | gemahnt
fordern: fordert forderte forderten fordern | gefordert
verlangen: verlangt verlangte verlangten | verlangt
ankündigen: kündigt+an kündigte+an kündigten+an ankündigte | angekündigt
angeben: gibt+an gab+an gaben+an geben+an angab | angegeben
bekanntgeben: gab+bekannt gaben+bekannt gibt+bekannt geben+bekannt bekanntgab | bekanntgegeben gegeben+bekannt
feststellen: stellte+fest stellten+fest stellt+fest feststellte feststellt | festgestellt
klarstellen: stellte+klar stellten+klar stellt+klar | klargestellt
hinweisen: wies+hin wiesen+hin weist+hin | hingewiesen
ausführen: führte+aus führten+aus führt+aus | ausgeführt
zitieren: zitiert zitierte zitierten | zitiert
rufen: ruft rief riefen | gerufen
skandieren: skandiert skandierte skandierten | skandiert
urteilen: urteilt urteilte urteilten | geurteilt
resümieren: resümiert resümierte
bilanzieren: bilanziert bilanzierte
konstatieren: konstatiert konstatierte konstatierten | konstatiert
bemerken: bemerkt bemerkte bemerkten | bemerkt
anmerken: merkte+an merkten+an merkt+an | angemerkt
einräumen: räumte+ein räumten+ein räumt+ein | eingeräumt
zugeben: gab+zu gaben+zu gibt+zu | zugegeben
fragen: fragt fragte fragten | gefragt
erzählen: erzählt erzählte erzählten | erzählt
schildern: schildert schilderte schilderten | geschildert
verkünden: verkündet verkündete verkündeten | verkündet
melden: meldet meldete meldeten melden | gemeldet
vermuten: vermutet vermutete vermuteten vermuten | vermutet
argumentieren: argumentiert argumentierte argumentierten | argumentiert
erläutern: erläutert erläuterte erläuterten | erläutert
begründen: begründet begründete begründeten | begründet
klagen: klagt klagte klagten | geklagt
beklagen: beklagt beklagte beklagten | beklagt
kritisieren: kritisiert kritisierte kritisierten kritisieren | kritisiert
loben: lobt lobte lobten | gelobt
twittern: twittert twitterte
posten: postete
prognostizieren: prognostiziert prognostizierte | prognostiziert
appellieren: appelliert appellierte appellierten | appelliert
versprechen: verspricht versprach versprachen | versprochen
drohen: droht drohte drohten | gedroht
lauten: lautet lautete lauteten
gestehen: gestand gesteht gestanden | gestanden
verraten: verriet verrät
witzeln: witzelte
scherzen: scherzte scherzt
schimpfen: schimpfte schimpft
sprechen: spricht sprach sprachen sprechen | gesprochen
zusammenfassen: fasste+zusammen fasst+zusammen
wissen: hieß+weiter
freuen: freut freute freuten
einschätzen: schätzt+ein schätzte+ein schätzten+ein | eingeschätzt
anprangern: prangert+an prangerte+an prangerten+an | angeprangert
zusichern: sichert+zu sicherte+zu sicherten+zu | zugesichert
zusagen: sagt+zu sagte+zu sagten+zu | zugesagt
vermelden: vermeldet vermeldete vermeldeten | vermeldet
mutmaßen: mutmaßt mutmaßte mutmaßten | gemutmaßt
andeuten: deutet+an deutete+an deuteten+an | angedeutet
signalisieren: signalisiert signalisierte signalisierten | signalisiert
ausrufen: ruft+aus rief+aus riefen+aus | ausgerufen
schreien: schreit schrie schrien | geschrien
höhnen: höhnt höhnte
spotten: spottet spottete spotteten | gespottet
schwärmen: schwärmt schwärmte schwärmten | geschwärmt
jubeln: jubelt jubelte jubelten | gejubelt
poltern: poltert polterte
frohlocken: frohlockt frohlockte
wiederholen: wiederholt wiederholte wiederholten | wiederholt
präzisieren: präzisiert präzisierte
schätzen: schätzt schätzte schätzten schätzen | geschätzt
annehmen: nimmt+an nahm+an nahmen+an nehmen+an | angenommen
hervorgehen: geht+hervor ging+hervor gehen+hervor
erinnern: erinnert erinnerte erinnerten | erinnert
ausdrücken: drückt+aus drückte+aus drückten+aus | ausgedrückt
formulieren: formuliert formulierte formulierten | formuliert
bedauern: bedauert bedauerte bedauerten | bedauert
herausstellen: stellte+heraus stellten+heraus stellt+heraus
hervorheben: hob+hervor hebt+hervor hoben+hervor | hervorgehoben
verlauten: verlautete verlautet
verlauten lassen: ließ+verlauten/ausrichten/wissen/mitteilen lässt+verlauten/ausrichten/wissen
wissen lassen: ließen+verlauten/ausrichten/wissen/mitteilen lassen+ausrichten/verlauten
nachfragen: fragte+nach fragt+nach
einwenden: wandte+ein wendet+ein wandten+ein | eingewandt
zurückgeben: gab+zurück
folgern: folgert folgerte folgerten | gefolgert
schlussfolgern: schlussfolgert schlussfolgerte
raten: rät riet rieten | geraten
bekunden: bekundet bekundete bekundeten | bekundet
beantworten: beantwortete beantwortet
herausstreichen: streicht+heraus strich+heraus strichen+heraus | herausgestrichen
wettern: wettert wetterte wetterten | gewettert
kontern: kontert konterte konterten | gekontert
verdeutlichen: verdeutlicht verdeutlichte verdeutlichten | verdeutlicht
informieren: informiert informierte informierten | informiert
prophezeien: prophezeit prophezeite prophezeiten | prophezeit
schwören: schwört schwor schworen | geschworen
einwerfen: wirft+ein warf+ein warfen+ein | eingeworfen
nachlegen: legt+nach legte+nach legten+nach | nachgelegt
nachhaken: hakt+nach hakte+nach hakten+nach | nachgehakt
vorrechnen: rechnet+vor rechnete+vor rechneten+vor | vorgerechnet
relativieren: relativiert relativierte relativierten | relativiert
konkretisieren: konkretisiert konkretisierte konkretisierten | konkretisiert
flüstern: flüstert flüsterte flüsterten | geflüstert
brüllen: brüllt brüllte brüllten | gebrüllt
seufzen: seufzt seufzte seufzten | geseufzt
schmunzeln: schmunzelt schmunzelte schmunzelten
raunen: raunt raunte raunten | geraunt
"""
_THINK = """
glauben: glaubt glaubte glaubten glauben | geglaubt
hoffen: hofft hoffte hofften hoffen | gehofft
befürchten: befürchtet befürchtete befürchteten befürchten | befürchtet
davon ausgehen: geht+aus ging+aus gehen+aus gingen+aus ausgeht | ausgegangen
vorschlagen: schlug+vor schlugen+vor schlägt+vor vorschlug | vorgeschlagen
vorwerfen: wirft+vor warf+vor werfen+vor warfen+vor vorwarf | vorgeworfen
empfehlen: empfahl empfahlen empfiehlt | empfohlen
beschließen: beschloss beschlossen beschließt | beschlossen
entscheiden: entschied entschieden entscheidet | entschieden
bezweifeln: bezweifelt bezweifelte bezweifeln | bezweifelt
aufrufen: rief+auf riefen+auf ruft+auf | aufgerufen
auffordern: forderte+auf forderten+auf fordert+auf | aufgefordert
plädieren: plädiert plädierte plädierten | plädiert
beschuldigen: beschuldigt beschuldigte beschuldigten | beschuldigt
dementieren: dementiert dementierte dementierten | dementiert
bestreiten: bestreitet bestritt bestritten | bestritten
erwarten: erwartet erwartete erwarteten erwarten | erwartet
denken: denkt dachte dachten
zeigen: zeigte+sich zeigt+sich
rechnen: rechnet+damit rechnete+damit
ausschließen: schließt+aus schloss+aus schlossen+aus | ausgeschlossen
vereinbaren: vereinbart vereinbarte vereinbarten | vereinbart
verweisen: verweist+darauf verwies+darauf verwiesen+darauf
berufen: beruft+darauf berief+darauf
herausfinden: fand+heraus fanden+heraus findet+heraus | herausgefunden
zweifeln: zweifelt zweifelte zweifelten | gezweifelt
unterstellen: unterstellt unterstellte unterstellten | unterstellt
drängen: drängt drängte drängten | gedrängt
erwägen: erwägt erwog erwogen | erwogen
erhoffen: erhofft erhoffte erhoffen | erhofft
anbieten: bietet+an bot+an boten+an | angeboten
wünschen: wünscht wünschte wünschten | gewünscht
anordnen: ordnet+an ordnete+an ordneten+an | angeordnet
verfügen: verfügte verfügten | verfügt
einigen: einigten+sich einigt+sich | geeinigt
spekulieren: spekuliert spekulierte spekulierten | spekuliert
bitten: bat baten bittet | gebeten
"""
_CALL = """
nennen: nennt nannte nannten nennen | genannt
bezeichnen: bezeichnet bezeichnete bezeichneten bezeichnen | bezeichnet
beschreiben: beschreibt beschrieb beschrieben | beschrieben
würdigen: würdigt würdigte würdigten | gewürdigt
verurteilen: verurteilt verurteilte verurteilten | verurteilt
begrüßen: begrüßt begrüßte begrüßten | begrüßt
sehen: sieht sah sahen sehen | gesehen
halten: hält hielt hielten
bewerten: bewertet bewertete bewerteten | bewertet
reagieren: reagiert reagierte reagierten | reagiert
werten: wertet wertete werteten | gewertet
attackieren: attackiert attackierte attackierten | attackiert
angreifen: griff+an griffen+an
ablehnen: lehnte+ab lehnten+ab lehnt+ab | abgelehnt
zurückweisen: wies+zurück wiesen+zurück weist+zurück | zurückgewiesen
vergleichen: verglich vergleicht verglichen
titeln: titelt titelte titelten
reden: redet redete
monieren: moniert monierte monierten | moniert
beurteilen: beurteilt beurteilte beurteilten beurteilen | beurteilt
einstufen: stuft+ein stufte+ein stuften+ein | eingestuft
einordnen: ordnet+ein ordnete+ein
rechtfertigen: rechtfertigt rechtfertigte rechtfertigten | gerechtfertigt
verspotten: verspottet verspottete verspotteten | verspottet
betiteln: betitelt betitelte betitelten | betitelt
preisen: preist pries priesen | gepriesen
bejubeln: bejubelt bejubelte | bejubelt
beschimpfen: beschimpft beschimpfte beschimpften | beschimpft
verteidigen: verteidigt verteidigte verteidigten | verteidigt
empfinden: empfindet empfand empfanden | empfunden
abtun: tat+ab taten+ab tut+ab | abgetan
charakterisieren: charakterisiert charakterisierte charakterisierten | charakterisiert
brandmarken: brandmarkte brandmarkten | gebrandmarkt
geißeln: geißelt geißelte geißelten | gegeißelt
rügen: rügt rügte rügten | gerügt
"""

_ROLES = """
präsident ministerpräsident bundespräsident vizepräsident kanzler bundeskanzler minister
außenminister innenminister finanzminister verteidigungsminister premierminister premier
staatssekretär sprecher pressesprecher regierungssprecher polizeisprecher bürgermeister
oberbürgermeister landrat senator abgeordneter abgeordnete politiker generalsekretär vorsitzender
vorsitzende parteichef fraktionschef chef leiter direktor geschäftsführer vorstand manager trainer
bundestrainer kapitän spieler torwart stürmer richter staatsanwalt anwalt rechtsanwalt verteidiger
kommissar kommissarin polizist feuerwehrmann arzt professor forscher wissenschaftler historiker
experte analyst ökonom autor schriftsteller journalist chefredakteur redakteur schauspieler sänger
regisseur künstler bischof erzbischof kardinal papst pfarrer pastor könig prinz general oberst
kommandeur soldat botschafter diplomat gouverneur mitarbeiter augenzeuge zeuge einwohner anwohner
unternehmer landwirt bauer lehrer schüler student fahrer pilot beamter gründer initiator
beauftragter koordinator chefin-nn astronaut physiker biologe meteorologe geologe ingenieur bäcker
fischer wirt lotse reeder winzer bergführer gewerkschafter stadtrat förderer wirt hafenmeister verkäufer winzer imker förster architekt schulleiter
"""
_FEMALE_ROLES = """
präsidentin ministerpräsidentin bundespräsidentin kanzlerin bundeskanzlerin ministerin sprecherin
pressesprecherin polizeisprecherin bürgermeisterin oberbürgermeisterin landrätin senatorin
politikerin generalsekretärin chefin leiterin direktorin geschäftsführerin managerin trainerin
spielerin richterin staatsanwältin anwältin rechtsanwältin polizistin ärztin professorin forscherin
wissenschaftlerin historikerin expertin analystin ökonomin autorin schriftstellerin journalistin
chefredakteurin schauspielerin sängerin regisseurin künstlerin bischöfin pfarrerin königin prinzessin
lotsin kapitänin stadträtin kommissarin botschafterin gouverneurin zeugin anwohnerin unternehmerin landwirtin bäuerin lehrerin schülerin
studentin fahrerin pilotin gründerin staatssekretärin frau mutter tochter architektin schulleiterin
"""
_MALE_NAMES = """
Alexander Andreas Anton Armin Arnold Axel Bernd Bernhard Björn Boris Carl Carsten Christian Christoph
Claus Daniel David Dieter Dietmar Dirk Dominik Eberhard Edmund Erich Erik Ernst Erwin Fabian Felix
Ferdinand Florian Frank Franz Friedrich Fritz Georg Gerald Gerd Gerhard Gernot Gregor Guido Günter
Günther Hannes Hans Harald Hartmut Heiko Heiner Heinrich Heinz Helmut Henning Herbert Hermann Holger
Horst Hubert Hubertus Ingo Jakob Jan Jens Joachim Jochen Johannes Jonas Jörg Josef Julian Jürgen Kai
Karl Karsten Kevin Klaus Konrad Kurt Lars Leon Lothar Ludwig Lukas Lutz Malte Manfred Marc Marcel
Marco Marcus Mario Markus Martin Mathias Matthias Max Maximilian Michael Moritz Nico Nils Norbert Olaf
Oliver Oskar Otto Patrick Paul Peer Peter Philipp Rainer Ralf Reiner Reinhard Richard Robert Roland
Rolf Rudolf Rüdiger Sebastian Siegfried Sigmar Simon Stefan Steffen Stephan Sven Theo Theodor Thomas
Thorsten Till Tim Tobias Tom Torsten Udo Ulrich Uwe Viktor Volker Walter Werner Wilhelm Willi Winfried
Wladimir Wolf Wolfgang George John James William Bill Tony Donald Barack Mahmud Ali Ahmed Jonas Emil
Sepp Hinnerk Fiete Jannes Henrik
Hendrik Ole Onno Sönke Thies Tjark Ansgar Arne Arndt Bastian Benedikt Benjamin Benno Bertram Bodo
Bruno Burkhard Claas Cornelius Detlef Detlev Eckart Eckhard Edgar Egon Elias Enno Erhard Ewald Finn
Frieder Fridolin Gero Gisbert Gottfried Götz Gunnar Gustav Hanno Hansjörg Hartwig Hauke Heino Helge
Hinrich Ignaz Ingolf Ivo Jasper Jobst Jost Jörn Jürg Justus Karlheinz Kaspar Kilian Klemens Knut
Korbinian Lennart Leonhard Leopold Linus Lorenz Ludger Magnus Marius Marvin Mathis Mirko Niklas
Nikolaus Noah Ortwin Ottmar Pascal Pius Raimund René Reinhold Robin Roman Ruben Ruprecht Samuel
Severin Siegmar Siegmund Thilo Timo Tilo Ulf Urs Valentin Veit Vincent Vinzenz Volkmar Waldemar
Wendelin Wenzel Wieland Wilfried Xaver Yannick Falk Tarek Mehmet Cem Jacques Nicolas Emmanuel Silvio Hugo José Juan Kofi
"""
_FEMALE_NAMES = """
Alexandra Alice Andrea Angela Angelika Anja Anke Anna Anne Annalena Anneliese Annette Antje Astrid
Barbara Bärbel Beate Bettina Birgit Brigitte Britta Carmen Carola Caroline Charlotte Christa Christiane
Christina Christine Claudia Clara Cornelia Dagmar Daniela Doris Edith Elena Elisabeth Elke Ella Emma
Erika Esther Eva Franziska Frauke Friederike Gabi Gabriele Gerda Gisela Gudrun Hanna Hannah Hannelore
Heide Heidemarie Heidi Heike Helena Helga Henriette Herta Hildegard Ilse Ina Ines Inga Inge Ingrid Irene
Iris Jana Jasmin Jessica Johanna Judith Julia Jutta Karin Katharina Kathrin Katja Katrin Kerstin Klara
Kristina Lara Laura Lea Lena Leonie Lisa Louisa Luisa Manuela Manuela Mareike Margarete Margot Maria
Marianne Marie Marina Marion Marlene Martina Melanie Mia Michaela Miriam Monika Nadine Nadja Nancy Nicole
Nina Nora Paula Petra Pia Regina Renate Rita Rosa Roswitha Ruth Sabine Sandra Sara Sarah Saskia Silke
Silvia Simone Sofia Sonja Sophie Stefanie Susanne Svenja Sybille Sylvia Tamara Tanja Theresa Ulla Ulrike
Ursula Ute Vanessa Vera Verena Veronika Waltraud Yvonne Nele Wiebke Tomke Gesa Greta
Jule Frieda Ida Mila Emilia Lina Lotte Luise Mathilda Antonia Pauline Carla Helene Elsa Maja Leni
Marlies Rosemarie Annika Svea Imke Inken Maike Meike Wencke Almut Annegret Anneke Berta Christel
Dorothea Edeltraud Elfriede Else Gerlinde Gertrud Hedwig Henrike Hilde Ilona Irmgard Isabel Janine
Jennifer Josefine Kirsten Kirstin Lieselotte Linda Liselotte Magdalena Margit Margret Margarethe
Mechthild Mira Natalie Nicola Olga Ottilie Ricarda Romy Sigrid Steffi Sibylle Swantje Thea Tina
Viktoria Vivien Walburga Wilma Birte Eske Jette Karen Rike Tilda Condoleezza Hillary Aylin Fatima Leyla
"""

# A full stop before a capital ends a sentence even where its space was forgotten: "sagte Lind.Als".
_SPLITTER = (
    r"(\w+(?:(?:['’\-‑&@]|(?<=\d),(?=\d)|\.(?!(?<=[a-zäöüß]{3}\.)[A-ZÄÖÜ][a-zäöüß]))"
    r"(?:\w+|(?<=s['’])(?= \w)))*|\S)"
)
_FINITE = """
kann können muss müssen soll sollen will wollen darf dürfen mag konnte konnten musste mussten wollte
durfte durften mochte mochten steht stand standen geht ging gingen kommt kam kamen gibt gab gaben nimmt
nahm nahmen liegt lag lagen sitzt saß saßen lässt ließ ließen bleibt blieb blieben hält hielt hielten
zieht zog zogen trägt trug trugen wirft warf warfen schlägt schlug schlugen tritt trat traten fällt
fiel fielen läuft lief liefen fährt fuhr fuhren fliegt flog flogen findet fand fanden bringt brachte
brachten weiß wusste wussten tut tat taten sieht sah sahen spricht sprach sprachen bricht brach brachen
beginnt begann begannen gewinnt gewann gewannen verliert verlor verloren stirbt starb starben hilft half
halfen erhält erhielt erhielten bekommt bekam bekamen beruft berief beriefen weist wies wiesen greift
griff griffen schließt schloss schlossen bietet bot boten steigt stieg stiegen sinkt sank sanken wächst
wuchs wuchsen entsteht entstand entstanden enthält enthielt enthielten verweist verwies verwiesen
verlässt verließ verließen betritt betrat erscheint erschien erschienen scheint schien schienen
unterschreibt unterschrieb unterschrieben unternimmt unternahm unternahmen übernimmt übernahm übernahmen
zeigt zeigen stellt stellen macht machen führt führen setzt setzen legt legen bildet gilt galt galten
folgt heißt betrifft besteht bestand bestanden bedeutet handelt gehört gehören lebt arbeitet spielt
verspricht wendet wandte wandten reagiert kämpft rechnet begrüßt unterstützt plant sucht versucht leitet
wirbt warb tritt trifft traf trafen gründet zählt ruht dient droht braucht nutzt erreicht verfolgt führt
sorgt freut kündigt stellt teilt lehnt räumt weht wehrt kritisiert zweifelt befand befanden
befindet
"""


@cache
def load() -> Language:
    """The German language data with its weights, built once.

    Example:
        >>> load().forms["sagte"].lemma
        'sagen'
    """
    path = resources.files(__package__).joinpath("de_weights.json")
    return attrs.evolve(words(), choices=read_choices(orjson.loads(path.read_bytes())))


def words() -> Language:
    """The German language data without weights: what `tools/train_german.py` starts from.

    Example:
        >>> words().is_role("umweltministerin")
        True
    """
    return build(
        "de",
        function_words=_FUNCTION_WORDS,
        speak=_SPEAK,
        think=_THINK,
        call=_CALL,
        according="laut, gemäß, so",
        closing="so",
        according_before="nach",
        according_nouns="""angaben aussage aussagen ansicht auffassung meinung einschätzung einschätzungen
            informationen berichten bericht darstellung worten erkenntnissen überzeugung schätzungen
            schätzung mitteilung stellungnahme meldung meldungen auskunft medienberichten bewertung
            interpretation gerüchten information studie studien analyse analysen planungen plänen
            berechnungen berechnung hinweis hinweisen umfrage umfragen untersuchung untersuchungen
            gesetz gesetzentwurf gesetzesentwurf grundgesetz ankündigung ankündigungen beobachtungen
            aussagen äußerungen darstellungen statistik
            statistiken prognose prognosen erhebung erhebungen vorstellungen vorstellung willen
            verständnis lesart urteil zählung zählungen kenntnis kenntnissen quellen artikel
            protokoll überlieferung nachricht nachrichten zeitungsberichten hochrechnungen
            vorwürfen behauptungen beteuerungen bekunden zeugenaussagen ermessen plan
            verfassung entwurf sicht""",
        calendar="""Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Sonnabend Januar
            Februar März April Mai Juni Juli August September Oktober November Dezember Montagabend
            Dienstagabend Mittwochabend Donnerstagabend Freitagabend Samstagabend Sonntagabend
            Woche Wochenende Abend Morgen Vormittag Nachmittag Nacht Mittag""",
        titles="Dr Prof Hr Fr St Herr Frau",
        courtesy="herr frau hr fr",
        roles=_ROLES,
        role_endings="""minister ministerin sprecher sprecherin chef chefin präsident präsidentin
            leiter leiterin direktor direktorin anwalt anwältin kommissar meister meisterin
            politiker politikerin trainer trainerin forscher forscherin experte expertin
            vorsitzende vorsitzender vorsitzenden sekretär sekretärin beauftragter beauftragte
            wissenschaftler wissenschaftlerin ologe ologin erin ärin istin entin antin eurin richter richterin kandidat kandidatin""",
        female_roles=_FEMALE_ROLES,
        papers="""bericht studie erklärung mitteilung pressemitteilung zeitung agentur urteil
            schreiben brief""",
        collectives="""anwohner zeugen augenzeugen experten kritiker behörden ermittler demonstranten
            medien sprecher forscher wissenschaftler leute bewohner eltern schüler nachbarn""",
        organisations="""polizei ministerium außenministerium innenministerium gericht partei verband
            gewerkschaft universität institut gmbh ag kirche regierung bundesregierung parlament
            bundestag zeitung agentur spiegel stiftung verein bank amt bundesamt behörde feuerwehr
            staatsanwaltschaft unternehmen konzern kommission rat stadt spd cdu csu fdp nato un uno
            eu usa dpa afp reuters bbc""",
        male="er sein seine seiner seinem seinen",
        female="sie ihr ihre ihrer ihrem ihren",
        male_names=_MALE_NAMES,
        female_names=_FEMALE_NAMES,
        male_titles="herr hr könig prinz vater sohn bruder",
        female_titles="frau fr königin",
        definite="der die das den dem des dieser diese",
        genitives="""des der eines einer dieses dieser seines seiner ihres ihrer deutscher aller
            mehrerer zweier""",
        close_prepositions="für aus im in beim bei am an",
        oblique="den dem des einen einem eines ihm ihn ihnen sich uns mich mir diesem diesen",
        finite=_FINITE,
        nonfinite="worden werden",
        hearsay="soll sollen will wollen",
        finite_endings="te ten elte",
        feminine_endings="""ung heit keit schaft ion ität in ik ur ei enz anz ie kunft stadt bank
            zeitung regierung welt zeit macht partei frau woche nacht presse seite sache frage reise
            schule kirche gruppe klage lage krise börse bühne polizei behörde anklage rede""",
        masculine_endings="er or ist ent ant eur loge chef rat vorstand mann minister präsident",
        passives="wird werden wurde wurden worden",
        quoting="zitieren",
        persons="""mann frau leute jährige jähriger jährigen junge mädchen mutter vater kind kunde kundin
            nachbar nachbarin besucher besucherin opfer täter zuschauer händler käufer gast freund
            freundin kollege kollegin bruder schwester sohn tochter witwe verletzte verdächtige
            angeklagte überlebende reisende tourist passant passantin""",
        wording="worten wortlaut aussage feststellung begründung",
        resuming="demnach",
        pointing="das dies",
        naming="""zeitung magazin magazins magazines agentur partei parteien bewegung gruppe gruppen
            band bands film films album albums lied song buch buches roman romans serie sender
            senders sendung studie programm programms projekt projekts konzert schiff schiffs
            schiffes flugzeug flugzeugs stern planet satellit rakete hotel restaurant firma verein
            vereins verband verbandes motto titel namen name begriff begriffs wort wortes thema
            themen modell modelle modells system systems operation preis auszeichnung spitznamen
            codenamen ausgabe seite website webseite portal portals stück oper musical spiel spiels
            show reihe aktion kampagne initiative bündnis bündnisses stiftung stamm stamms club clubs
            klub blatt blattes journal dienst dienstes bereich abteilung kategorie bezeichnung marke
            software zeitschrift tageszeitung lexikon museum theater saal halle cd dvd tour festival
            turm fähre tanker frachter jacht kreuzer hurrikan taifun sturm tief orkan organisation
            unternehmen unternehmens konzern konzerns netzwerk netzwerks plattform blog rubrik
            ausstellung vortrag workshop sonde kapsel raumschiff raumschiffs wochenmagazins
            nachrichtenmagazin nachrichtenmagazins enzyklika parole slogan spruch aufschrift""",
        paper_endings="""bericht erklärung mitteilung meldung zeitung magazin studie agentur urteil
            schreiben brief homepage website blatt artikel stellungnahme""",
        purposes="um ohne statt anstatt",
        scare_before="sogenannte sogenannten so genannte genannten namens titel motto film buch song",
        labelling="als von einem einen eine ein einer",
        no_label="frage foto bild quelle hintergrund update korrektur siehe hinweis anmerkung",
        noun_capitals=True,
        splitter=_SPLITTER,
        adverb_endings="isch lich weise mals ierend fernt",
    )
