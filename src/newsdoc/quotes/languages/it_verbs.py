"""Italian: verbs that report, in the form of `newsdoc.quotes.languages._word_lists.verb_table`."""

from __future__ import annotations

from newsdoc.quotes.languages._romance_verbs import regular

SPEAK = (
    """
sapere: | sapere
soggiungere: soggiunge soggiunse | soggiunto
gemere: geme
premettere: premette premise | premesso
pretendere: pretende pretese | preteso
piangere: piange pianse | pianto
dedurre: deduce dedusse
introdurre: introduce introdusse
maledire: maledice
tagliare corto: taglia+corto tagliano+corto tagliò+corto | tagliato+corto
esordire: esordisce esordì | esordito
riprendere: riprende riprese riprendono | ripreso
aprire: apre aprì | aperto
riflettere: riflette riflettono rifletteva | riflettuto riflettere
chiudere: chiude chiuse | chiuso
tenere a precisare: tiene+precisare tengono+precisare
rincarare la dose: rincara+dose
fare eco: fa+eco fanno+eco
spingersi: spinge
interrompere: interrompe interruppe
dire: dice disse dicono dissero diceva dicevano dirà direbbe | detto detta detti dette dire | dicendo
contraddire: contraddice contraddisse | contraddetto
predire: predice predisse
ribattere: ribatte ribatté ribattono ribatteva | ribattuto ribattere | ribattendo
aggiungere: aggiunge aggiunse aggiungono aggiunsero aggiungeva | aggiunto aggiungere | aggiungendo
sostenere: sostiene sostenne sostengono sostennero sosteneva sostenevano | sostenuto sostenuta sostenere | sostenendo
mantenere: mantiene mantenne
rispondere: risponde rispose rispondono risposero rispondeva | risposto rispondere | rispondendo
concludere: conclude concluse concludono conclusero concludeva | concluso concludere | concludendo
ammettere: ammette ammise ammettono ammisero ammetteva | ammesso ammettere | ammettendo
promettere: promette promise promettono promisero prometteva | promesso promettere | promettendo
scommettere: scommette scommettono | scommesso
riconoscere: riconosce riconobbe riconoscono riconosceva | riconosciuto riconoscere | riconoscendo
scrivere: scrive scrisse scrivono scrissero scriveva | scritto scrivere | scrivendo
chiedere: chiede chiese chiedono chiesero chiedeva chiedevano | chiesto chiedere | chiedendo
esprimere: esprime espresse esprimono | espresso esprimere | esprimendo
difendere: difende difese difendono | difeso difendere | difendendo
insistere: insiste insistette insistono insisteva | insistito insistere | insistendo
proporre: propone propose propongono proponeva | proposto proporre | proponendo
esporre: espone espose | esposto
opporre: oppone oppose
supporre: suppone
correggere: corregge corresse | corretto correggere
respingere: respinge respinse respingono | respinto respingere | respingendo
smentire: smentisce smentì smentiscono | smentito smentire | smentendo
avvertire: avverte avvertì avvertono avvertiva | avvertito avvertire | avvertendo
proseguire: prosegue proseguì proseguono | proseguito
ridere: ride rise
sorridere: sorride sorrise sorridono | sorriso | sorridendo
ridere: ride rise ridono | riso | ridendo
intervenire: interviene intervenne intervengono | intervenuto
prevedere: prevede prevedono previde | previsto prevedere
discutere: discute
sbottare: sbotta sbottò | sbottato
compiacere: compiace | compiaciuto
dolersi: duole
rendere noto: rende+noto rendono+noto rese+noto resero+noto | reso+noto resa+nota
fare sapere: fa+sapere/notare/presente fanno+sapere/notare/presente fece+sapere | fatto+sapere/notare/presente
mettere in guardia: mette+guardia mettono+guardia mise+guardia | messo+guardia
"""
    + regular(
        "it",
        """accennare accusare affermare allertare ammonire analizzare annotare annunciare appellare apprezzare
    approvare argomentare arringare assentire assicurare attaccare attestare auspicare avvisare azzardare
    balbettare bisbigliare bocciare calcolare certificare chiarire chiosare citare comandare commentare
    comunicare confermare confessare confidare congratulare consigliare constatare contestare
    continuare criticare denunciare deplorare desiderare
    dettagliare dichiarare disapprovare divulgare domandare dubitare elencare elogiare
    enfatizzare enunciare esclamare esemplificare esortare esplicitare esultare evidenziare evocare
    filosofare garantire giudicare giurare giustificare gridare illustrare implorare
    incalzare indicare indignare informare inneggiare insinuare interrogare intimare inveire invitare
    invocare ipotizzare ironizzare lamentare lanciare minacciare minimizzare mormorare
    motivare narrare negare notare obiettare ordinare osservare pontificare precisare
    pregare proclamare profetizzare pronosticare pronunciare protestare
    puntualizzare raccomandare raccontare ragionare rallegrare rammaricare rammentare rassicurare
    redarguire reclamare recriminare relazionare replicare rettificare ribadire ricordare riepilogare
    riferire rilanciare rilevare rimarcare rimbrottare rimproverare rincarare ringraziare
    riportare rivelare rivendicare
    salutare sbraitare scagliare scandire scherzare sentenziare sfogare sfidare segnalare
    sintetizzare sollecitare sospirare sottolineare specificare spiegare strillare suggerire supplicare
    sussurrare testimoniare tuonare twittare urlare vaticinare vantare
    verbalizzare confutare evidenziare postare stigmatizzare condannare celebrare caldeggiare
    congetturare ventilare azzardare scusare tranquillizzare applaudire contraccambiare attribuire
ammiccare anticipare asserire augurare avanzare biasimare bofonchiare borbottare compatire
    contrattaccare controreplicare delineare dissentire drammatizzare eccepire erompere esigere
    filosofeggiare fotografare frenare fulminare gongolare imprecare incitare incoraggiare
    infierire ingiungere interloquire interpellare lodare martellare meditare menzionare
    nicchiare ostentare paventare perorare piagnucolare plaudire polemizzare predicare
    preannunciare profferire prospettare provocare punzecchiare quantificare ragguagliare
    rantolare ratificare reagire relativizzare riaffermare ricapitolare ridacchiare
    ridimensionare ringhiare sbuffare scaricare sferzare sghignazzare sillabare singhiozzare
    smorzare strepitare stroncare stuzzicare suggellare svelare temporeggiare
    teorizzare vociferare zittire esternare mugugnare ricostruire sbottonare sospirare
    bacchettare dettagliare glissare pubblicare twittare ritwittare allargare riecheggiare""",
    )
    + """
ripetere: ripete ripeté ripetono ripeteva | ripetuto ripetere | ripetendo
riassumere: riassume riassunse | riassunto riassumere
controbattere: controbatte controbatté
"""
)
"""Verbs of speech; those with a reflexive pronoun stand without it."""
THINK = """
credere: crede credono credeva credevano | creduto credere | credendo
ritenere: ritiene ritengono riteneva ritenevano ritenne | ritenuto ritenere | ritenendo
temere: teme temono temeva | temuto temere
sapere: sa sanno sapeva
""" + regular("it", "pensare sperare immaginare considerare stimare giudicare")
"""Verbs that report with "that" only."""
CALL = """
descrivere: descrive descrisse descrivono descriveva | descritto descrivere | descrivendo
definire: definisce definì definiscono definiva | definito definire | definendo
chiedere: chiede
promettere: promette
difendere: difende
riconoscere: riconosce
respingere: respinge
""" + regular(
    "it",
    """chiamare accusare bollare parlare etichettare bocciare liquidare tacciare apostrofare evocare
    invocare dichiarare lamentare denunciare criticare giudicare considerare invitare esortare
    condannare auspicare celebrare elogiare stigmatizzare rivendicare scusare mostrare attribuire
    additare bacchettare tratteggiare ribattezzare battezzare sottolineare rallegrare""",
)
"""Verbs that report words in marks."""
READ = """
leggere: legge leggono leggeva | letto leggere
apprendere: apprende | appreso apprendere
recitare: recita recitava
"""
"""Verbs whose source is what the words stand in."""
