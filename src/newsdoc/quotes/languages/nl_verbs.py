"""Dutch: verbs that report, in the form of `newsdoc.quotes.languages._word_lists.verb_table`."""

from __future__ import annotations

_WEAK = """
aarzelen/aarzel/d analyseren/analyseer/d antwoorden/antwoord/d argumenteren/argumenteer/d
beamen/beaam/d beargumenteren/beargumenteer/d becommentariëren/becommentarieer/d balen/baal/d bekennen/beken/d
bekritiseren/bekritiseer/d beklemtonen/beklemtoon/d belijden/belijd/d benadrukken/benadruk/t
bepleiten/bepleit/t berichten/bericht/t beschuldigen/beschuldig/d bestempelen/bestempel/d betogen/betoog/d
betreuren/betreur/d betwijfelen/betwijfel/d betwisten/betwist/t bevestigen/bevestig/d beweren/beweer/d
briesen/bries/t citeren/citeer/d concluderen/concludeer/d constateren/constateer/d corrigeren/corrigeer/d
declareren/declareer/d duiden/duid/d dreigen/dreig/d eisen/eis/t erkennen/erken/d fluisteren/fluister/d
foeteren/foeter/d fulmineren/fulmineer/d garanderen/garandeer/d gillen/gil/d glunderen/glunder/d
grappen/grap/t grijnzen/grijns/d grinniken/grinnik/t grommen/grom/d hameren/hamer/d herhalen/herhaal/d
herinneren/herinner/d huilen/huil/d hekelen/hekel/d illustreren/illustreer/d informeren/informeer/d
ironiseren/ironiseer/d jubelen/jubel/d juichen/juich/t klagen/klaag/d mailen/mail/d melden/meld/d
memoreren/memoreer/d mopperen/mopper/d motiveren/motiveer/d murmelen/murmel/d nuanceren/nuanceer/d
onderschrijven/onderschrijf/x onderstrepen/onderstreep/t ontkennen/ontken/d ontkrachten/ontkracht/t
oordelen/oordeel/d opperen/opper/d oreren/oreer/d parafraseren/parafraseer/d peinzen/peins/d
pleiten/pleit/t poneren/poneer/d posten/post/t preciseren/preciseer/d protesteren/protesteer/d
publiceren/publiceer/d rapporteren/rapporteer/d razen/raas/d reageren/reageer/d
realiseren/realiseer/d redeneren/redeneer/d relativeren/relativeer/d resumeren/resumeer/d
roemen/roem/d ronken/ronk/t rouwen/rouw/d schamperen/schamper/d schateren/schater/d schertsen/scherts/t
schetsen/schets/t schimpen/schimp/t signaleren/signaleer/d sneren/sneer/d snikken/snik/t speculeren/speculeer/d
sputteren/sputter/d stamelen/stamel/d stellen/stel/d suggereren/suggereer/d sussen/sus/t tekenen/teken/d
tieren/tier/d toeteren/toeter/d trompetteren/trompetter/d twitteren/twitter/d tweeten/tweet/t
verduidelijken/verduidelijk/t verhalen/verhaal/d verkondigen/verkondig/d verklaren/verklaar/d
vermelden/vermeld/d vermoeden/vermoed/d veronderstellen/veronderstel/d verontschuldigen/verontschuldig/d
verzekeren/verzeker/d verzuchten/verzucht/t vertellen/vertel/d vervolgen/vervolg/d verwoorden/verwoord/d
vloeken/vloek/t voorspellen/voorspel/d vorderen/vorder/d vrezen/vrees/d waarschuwen/waarschuw/d
weerleggen/weerleg/d zuchten/zucht/t appen/app/t loven/loof/d
filosoferen/filosofeer/d fantaseren/fantaseer/d commanderen/commandeer/d adviseren/adviseer/d
bekrachtigen/bekrachtig/d benoemen/benoem/d lachen/lach/t glimlachen/glimlach/t knikken/knik/t
mijmeren/mijmer/d prediken/predik/t preken/preek/t
bagatelliseren/bagatelliseer/d biechten/biecht/t blaffen/blaf/t brommen/brom/d brullen/brul/d bulderen/bulder/d
complimenteren/complimenteer/d condoleren/condoleer/d counteren/counter/d debiteren/debiteer/d declameren/declameer/d
dicteren/dicteer/d excuseren/excuseer/d feliciteren/feliciteer/d formuleren/formuleer/d getuigen/getuig/d giechelen/giechel/d
gniffelen/gniffel/d gokken/gok/t gruwen/gruw/d hinten/hint/t honen/hoon/d huiveren/huiver/d interpreteren/interpreteer/d
jammeren/jammer/d joelen/joel/d kaatsen/kaats/t karakteriseren/karakteriseer/d kermen/kerm/d kreunen/kreun/d
lamenteren/lamenteer/d manen/maan/d mompelen/mompel/d noteren/noteer/d observeren/observeer/d orakelen/orakel/d
pochen/poch/t prevelen/prevel/d proclameren/proclameer/d repliceren/repliceer/d riposteren/riposteer/d
schermen/scherm/d schetteren/schetter/d schreeuwen/schreeuw/d sissen/sis/t smalen/smaal/d smeken/smeek/t snauwen/snauw/d
snoeven/snoef/d snotteren/snotter/d spotten/spot/t stotteren/stotter/d temperen/temper/d
theoretiseren/theoretiseer/d twijfelen/twijfel/d verdedigen/verdedig/d verhelderen/verhelder/d
verklappen/verklap/t verkneukelen/verkneukel/d vleien/vlei/d weigeren/weiger/d zaniken/zanik/t zeuren/zeur/d
blikken/blik/t kraaien/kraai/d mokken/mok/t pruttelen/pruttel/d sarren/sar/d schrikken/schrik/t
tetteren/tetter/d tikken/tik/t glunderen/glunder/d verzuchten/verzucht/t vervolgen/vervolg/d

rechtvaardigen/rechtvaardig/d sakkeren/sakker/d sommeren/sommeer/d tandenknarsen/tandenknars/t
bedanken/bedank/t troosten/troost/t vermanen/vermaan/d wensen/wens/t vertrouwen/vertrouw/d
"""


def _weak(lines: str) -> str:
    """The lines of `verb_table` for weak verbs.

    Each is infinitive, stem, and the consonant of the past: "d", "t", or "x" for none.
    """
    made = []
    for entry in lines.split():
        infinitive, stem, past = entry.split("/")
        present = stem if stem.endswith("t") else f"{stem}t"
        finite = [present, infinitive]
        if past != "x":
            finite += [f"{stem}{past}e", f"{stem}{past}en"]
        prefixes = ("be", "ver", "ont", "her", "er", "onder", "over", "weer")
        prefix = "" if infinitive.startswith(prefixes) else "ge"
        ending = "" if past == "x" or stem.endswith(past) else past
        made.append(f"{infinitive}: {' '.join(finite)} | {prefix}{stem}{ending}")
    return "\n".join(made) + "\n"


SPEAK = """
zeggen: zegt zei zeiden zeggen | gezegd
uitleggen: legt+uit legde+uit leggen+uit legden+uit | uitgelegd
toevoegen: voegt+toe/aan voegde+toe/aan voegen+toe/aan voegden+toe/aan | toegevoegd
toelichten: licht+toe lichtte+toe lichtten+toe | toegelicht
toegeven: geeft+toe/aan gaf+toe/aan geven+toe/aan gaven+toe/aan | toegegeven aangegeven
laten weten: laat+weten/optekenen/noteren liet+weten/optekenen lieten+weten laten+weten | laten-weten
schrijven: schrijft schreef schreven schrijven | geschreven
vinden: vindt vond vonden vinden | gevonden
beloven: belooft beloofde beloofden beloven | beloofd
vragen: vraagt vroeg vroegen vragen | gevraagd
roepen: roept riep riepen roepen | geroepen opgeroepen uitgeroepen
tegenspreken: | uitgesproken tegengesproken
opmerken: merkt+op merkte+op merken+op merkten+op | opgemerkt
aankondigen: kondigt+aan kondigde+aan kondigen+aan kondigden+aan | aangekondigd
wijzen: wijst+op/erop wees+op/erop wijzen+op/erop wezen+op/erop
besluiten: besluit besloot besloten
klinken: klinkt klonk klonken
luiden: luidt luidde
volhouden: houdt+vol hield+vol houden+vol hielden+vol | volgehouden
voorhouden: houdt+voor hield+voor | voorgehouden
voorrekenen: rekent+voor rekende+voor
bekendmaken: maakt+bekend/duidelijk maakte+bekend/duidelijk maakten+bekend maken+bekend | bekendgemaakt
samenvatten: vat+samen vatte+samen vatten+samen | samengevat
verdergaan: gaat+verder/voort/door ging+verder/voort/door gaan+verder gingen+verder
doorgaan: vervolgt
toebijten: bijt+toe beet+toe | toegebeten
tegenwerpen: werpt+tegen wierp+tegen | tegengeworpen
uitroepen: roept+uit riep+uit
terugkaatsen: kaatst+terug kaatste+terug | teruggekaatst
schreeuwen: schreeuwt+uit schreeuwde+uit | uitgeschreeuwd
blijven: blijft+volhouden/herhalen/erbij bleef+volhouden/herhalen/erbij
verwijten: verwijt verweet verweten | verweten
verzoeken: verzoekt verzocht | verzocht
verraden: verraadt verried
verwerpen: verwerpt verwierp | verworpen
weerspreken: weerspreekt weersprak | weersproken
bevelen: beveelt beval | bevolen
gebieden: gebiedt gebood
uitspreken: | uitgesproken
uitschelden: scheldt+uit schold+uit
schelden: scheldt schold
bijten: bijt beet
aansnijden: snijdt+aan sneed+aan
beginnen: begint begon
afsluiten: sluit+af sloot+af | afgesloten
opbiechten: biecht+op biechtte+op | opgebiecht
ophelderen: heldert+op
opsommen: somt+op somde+op
opwerpen: werpt+op wierp+op | opgeworpen
opdragen: draagt+op droeg+op
afvuren: vuurt+af
aansporen: spoort+aan spoorde+aan
aanraden: raadt+aan raadde+aan
aankaarten: kaart+aan kaartte+aan
afwijzen: wijst+af wees+af
afraden: raadt+af
goedpraten: praat+goed
inschatten: schat+in schatte+in
instemmen: stemt+in stemde+in
onthullen: onthult onthulde onthulden | onthuld
prijsgeven: geeft+prijs gaf+prijs
terugbijten: bijt+terug beet+terug
terugblaffen: blaft+terug
tegensputteren: sputtert+tegen sputterde+tegen
toeschreeuwen: schreeuwt+toe schreeuwde+toe
toezeggen: zegt+toe zei+toe | toegezegd
uitdragen: draagt+uit
uitvaren: vaart+uit voer+uit
voorlezen: leest+voor las+voor
voorleggen: legt+voor legde+voor
voorspiegelen: spiegelt+voor
wegwuiven: wuift+weg wuifde+weg
uithalen: haalt+uit haalde+uit haalden+uit | uitgehaald
uitvallen: valt+uit viel+uit
inbrengen: brengt+in/uit bracht+in/uit | ingebracht
aanvoeren: voert+aan voerde+aan voeren+aan | aangevoerd
aandringen: dringt+aan drong+aan
aanvullen: vult+aan vulde+aan vullen+aan | aangevuld
afvragen: vraagt+af vroeg+af vragen+af vroegen+af | afgevraagd
aanhalen: haalt+aan haalde+aan | aangehaald
bijvallen: valt+bij viel+bij
inzien: ziet+in zag+in
terugblikken: blikt+terug blikte+terug | teruggeblikt
vooruitblikken: blikt+vooruit blikte+vooruit
herhalen: herhaalt herhaalde
stellen vast: stelt+vast stelde+vast stellen+vast stelden+vast | vastgesteld
meedelen: deelt+mee/mede deelde+mee/mede delen+mee deelden+mee | meegedeeld medegedeeld
meegeven: geeft+mee gaf+mee
beweren: beweert beweerde beweerden beweren
bieden: biedt
zweren: zweert zwoer | gezworen
bezweren: bezweert bezwoer bezwoeren | bezworen
prijzen: prijst prees prezen | geprezen
begrijpen: begrijpt begreep
weten: weet wist weten
ontkennen: ontkent ontkende ontkenden
denken: denkt dacht denken dachten | gedacht
onderschrijven: onderschrijft onderschreef
raden: raadt raadde ried | aangeraden
overwegen: overweegt overwoog
sneren: sneert sneerde
opscheppen: schept+op schepte+op
tweeten: tweette tweetten
mailen: mailde
""" + _weak(_WEAK)
THINK = """
geloven: gelooft geloofde geloofden geloven | geloofd
hopen: hoopt hoopte hopen hoopten | gehoopt
verwachten: verwacht verwachtte verwachten verwachtten
menen: meent meende menen meenden
achten: acht achtte achten
voelen: voelt voelde
"""
CALL = """
noemen: noemt noemde noemden noemen | genoemd
spreken: spreekt sprak spraken spreken | gesproken
omschrijven: omschrijft omschreef omschreven omschrijven | omschreven
bestempelen: bestempelt bestempelde bestempelden | bestempeld
beschuldigen: beschuldigt beschuldigde beschuldigden | beschuldigd
beschrijven: beschrijft beschreef beschreven
kwalificeren: kwalificeert kwalificeerde | gekwalificeerd
typeren: typeert typeerde | getypeerd
betitelen: betitelt betitelde | betiteld
hebben over: had+over heeft+over hadden+over hebben+over
afdoen: doet+af deed+af deden+af
wegzetten: zet+weg zette+weg
uitmaken: maakt+uit
oproepen: roept+op riep+op roepen+op riepen+op | opgeroepen
vinden: vindt vond vinden vonden
betreuren: betreurt betreurde betreuren
eisen: eist eiste eisen
klagen: klaagt klaagde klagen klaagden
zeggen: zegt zei
loven: looft loofde
prijzen: prijst prees
hekelen: hekelt hekelde
roemen: roemt roemde
waarschuwen: waarschuwt waarschuwde
pleiten: pleit pleitte
erkennen: erkent erkende
vrezen: vreest vreesde
vragen: vraagt vroeg
dreigen: dreigt dreigde
beloven: belooft beloofde
bekritiseren: bekritiseert bekritiseerde
reageren: reageert reageerde
"""
READ = """
staan: staat stond staan stonden
lezen: leest lezen | gelezen
blijken: blijkt bleek | gebleken
klinken: klinkt klonk
vernemen: | vernomen
"""
