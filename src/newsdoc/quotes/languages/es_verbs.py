"""Spanish: verbs that report, in the form of `newsdoc.quotes.languages._word_lists.verb_table`."""

from __future__ import annotations

from newsdoc.quotes.languages._romance_verbs import regular

SPEAK = """
saber: | saber
aducir: adujo aduce adujeron aducen | aducido
argüir: arguyó arguye arguyeron | argüido
contraponer: contrapuso contrapone
interrumpir: interrumpió interrumpe
prevenir: previno previene | prevenido
reprender: reprendió reprende
reprobar: reprobó reprueba
requerir: requirió requiere
bendecir: bendijo bendice
maldecir: maldijo maldice
salir al paso: salió+paso sale+paso
echar en cara: echó+cara echa+cara
poner en duda: puso+duda
quitar importancia: quitó+importancia/hierro quita+importancia/hierro
restar importancia: restó+importancia resta+importancia
dar las gracias: dio+gracias
hacer saber: hizo+saber hace+saber hicieron+saber
zanjar: zanjó zanja
ser tajante: fue+tajante/contundente/claro/rotundo/cauto/prudente/directo es+tajante/contundente/claro
congratularse: congratuló congratula congratularon congratulan | congratulado
repetir: repitió repite repitieron repiten repetía repetían | repetido repetir | repitiendo
sonreír: sonríe sonrió sonreía
mentir: mintió miente
comenzar: comenzó comienza
empezar: empezó empieza
abundar: abundó abunda
corregir: corrigió corrige
reconvenir: reconvino
convenir: convino
intervenir: intervino interviene
retrucar: retrucó retruca
poner de relieve: puso+relieve/manifiesto pone+relieve/manifiesto pusieron+relieve/manifiesto | puesto+relieve/manifiesto
sacar pecho: sacó+pecho saca+pecho
decir: dijo dice dijeron dicen decía decían dirá dirán diría dirían | dicho decir | diciendo
predecir: predijo predice predijeron predicen | predicho predecir
contradecir: contradijo contradice
sostener: sostuvo sostiene sostuvieron sostienen sostenía sostenían | sostenido sostener | sosteniendo
mantener: mantuvo mantiene mantuvieron mantienen mantenía | mantenido mantener
reconocer: reconoció reconoce reconocieron reconocen reconocía | reconocido reconocer | reconociendo
prever: prevé prevén previó | previsto
advertir: advirtió advierte advirtieron advierten advertía advertían advertirá | advertido advertir | advirtiendo
desmentir: desmintió desmiente desmintieron desmienten | desmentido desmentir
sugerir: sugirió sugiere sugirieron sugieren sugería | sugerido sugerir | sugiriendo
inferir: infirió infiere
referir: refirió refiere refirieron refieren | referido referir
pedir: pidió pide pidieron piden pedía pedirá | pedido pedir | pidiendo
escribir: escribió escribe escribieron escriben escribía | escrito escribir | escribiendo
proponer: propuso propone propusieron proponen proponía | propuesto proponer | proponiendo
exponer: expuso expone expusieron exponen exponía | expuesto exponer | exponiendo
oponer: opuso opone
reírse: ríe rió
despedir: despidió despide
traducir: tradujo traduce
deducir: dedujo deduce
proseguir: prosiguió prosigue prosiguieron prosiguen
añadir: añadió añade añadieron añaden añadía añadían añadirá | añadido añadir | añadiendo
defender: defendió defiende defendieron defienden defendía | defendido defender | defendiendo
quejarse: quejó queja quejaron quejan quejaba quejaban | quejado quejar | quejando
felicitarse: felicitó felicita felicitaron felicitan | felicitado
preguntarse: preguntaba preguntaban
hacer hincapié: hizo+hincapié hace+hincapié hicieron+hincapié
dar a conocer: dio+conocer dieron+conocer da+conocer | dado+conocer
dejar claro: dejó+claro dejaron+claro deja+claro | dejado+claro
""" + regular(
    "es",
    """aclarar acusar admitir afirmar agregar agradecer alabar alegar alertar alegrar amenazar
    analizar anotar anticipar anunciar apelar apostar/apuest apostillar apostrofar apreciar apuntalar apuntar
    argüir/arguy argumentar arremeter asegurar aseverar asentir/asient asumir atestiguar atizar avanzar avisar
    bromear calcular celebrar censurar certificar cifrar citar clamar clarificar coincidir comentar
    comparar completar comunicar concluir/concluy concretar condenar confesar/confies confiar confirmar conjeturar
    constatar contar/cuent contestar continuar corear corregir/corrig corroborar criticar cuestionar culpar
    declarar demandar denunciar desafiar desahogar descartar desear desgranar destacar desvelar
    detallar determinar dictaminar discrepar disculpar disparar dudar ejemplificar elogiar emplazar encarar
    enfatizar enumerar enunciar espetar esgrimir especificar especular estimar evaluar
    evidenciar evocar exclamar exculpar exhortar exigir explayar explicar expresar extrañar firmar
    formular fustigar garantizar gritar hilar ilustrar imputar incidir increpar indicar indignar informar
    insinuar insistir instar interpelar interrogar intervenir/intervien invitar invocar ironizar jactar
    justificar jurar lamentar lanzar machacar manifestar/manifiest maravillar matizar mencionar
    murmurar narrar negar/nieg notificar objetar observar opinar ordenar orar ponderar porfiar
    pormenorizar precisar pregonar preguntar presagiar presumir pretextar proclamar prometer pronosticar
    pronunciar protestar puntualizar ratificar razonar rebatir rebelar recalcar recelar rechazar
    reclamar recomendar/recomiend recordar/recuerd recriminar rectificar reflexionar refrendar refutar
    regañar reiterar relatar rematar rememorar remachar remarcar replicar reprochar repudiar requerir/requier
    resaltar reseñar resoplar responder responsabilizar resumir retar revelar revindicar reivindicar rogar/rueg
    rubricar saludar secundar sentenciar señalar significar sincerar solicitar soltar/suelt sospechar
    subrayar suplicar suscribir susurrar testificar testimoniar titular transmitir tranquilizar
    tuitear twittear urgir valorar vaticinar ventilar vitorear vocear zanjar destapar ensalzar aplaudir
    arengar atajar terciar sopesar publicar trasladar
    acotar aconsejar adelantar admirar alardear alentar/alient aludir amonestar añorar
    apuntillar arengar aventurar augurar avalar balbucear bramar chillar compartir contraatacar
    declamar deplorar desdramatizar desestimar deslizar despachar ejemplificar esbozar excusar
    explicitar filosofar finalizar gimotear gruñir halagar implorar insultar ladrar llorar loar
    meditar minimizar musitar parafrasear plantear pontificar postear reafirmar recapitular
    recitar redondear regocijar relativizar repasar reportar respaldar rezongar sermonear
    simplificar sollozar suspirar teorizar titubear tronar/truen verbalizar vindicar vociferar
    ahondar abroncar bufar repreguntar retuitear tuitear bramar rajar ironizar apremiar alardear
    desmarcar desembuchar confesar despotricar disentir/disient rugir refunfuñar farfullar
    mascullar cuchichear enumerar reconfortar sincerar jactar ufanar congratular autocriticar
    aseverar dramatizar""",
)
"""Verbs of speech; those with a reflexive pronoun stand without it."""
THINK = """
creer: cree creen creía creían creyó | creído creer | creyendo
pensar: piensa piensan pensaba pensaban pensó | pensado pensar
entender: entiende entienden entendía | entendido entender | entendiendo
saber: sabe saben sabía
temer: teme temen temía | temido temer
suponer: supone suponen
confiar: confía confían
""" + regular("es", "considerar esperar imaginar estimar juzgar interpretar")
"""Verbs that report with "that" only."""
CALL = """
abogar: abogó aboga abogaron abogan
describir: describió describe describieron describen describía | descrito describir | describiendo
decirse: dícese
definir: definió define definieron definen definía | definido definir | definiendo
prever: prevé
""" + regular(
    "es",
    """calificar llamar tachar tildar catalogar hablar acusar bautizar etiquetar motejar mostrar/muestr
    declarar alegar considerar denunciar criticar lamentar exigir reclamar condenar alertar
    celebrar elogiar reprochar achacar atribuir/atribuy recomendar/recomiend destacar agradecer
    confesar/confies exhortar instar animar invitar apelar prometer garantizar
    rechazar censurar señalar acuñar retratar juzgar expresar""",
)
"""Verbs that report words in marks."""
READ = """
leer: lee leía | leído leer
rezar: reza rezaba
saberse: supo | sabido saber
constar: consta
"""
"""Verbs whose source is what the words stand in."""
