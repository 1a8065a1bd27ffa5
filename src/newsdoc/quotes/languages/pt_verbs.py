"""Portuguese: verbs that report, in the form of `newsdoc.quotes.languages._word_lists.verb_table`."""

from __future__ import annotations

from newsdoc.quotes.languages._romance_verbs import regular

SPEAK = """
saber: | saber
contrapor: contrapôs contrapõe contrapuseram | contraposto
maldizer: maldisse maldiz
supor: supôs
impor: impôs
depor: depôs
intervir: interveio
dar a conhecer: deu+conhecer
deixar um aviso: deixou+aviso/recado/alerta deixa+aviso/recado/alerta
rir-se: riu-se
sorrir: sorriu sorri
mentir: mentiu mente
começar: começou começa
abrir: abriu abre
encerrar: encerrou encerra
dizer: disse diz disseram dizem dizia diziam dirá dirão diria diriam | dito dizer | dizendo
contradizer: contradisse contradiz
antever: antevê antevia anteviu
prever: previu prevê preveem previa | previsto prever
manter: manteve mantém mantêm mantinha | mantido manter
sustentar: sustentou sustenta sustentaram sustentam sustentava | sustentado sustentar | sustentando
propor: propôs propõe propuseram propõem | proposto propor | propondo
expor: expôs expõe expuseram | exposto expor
opor: opôs opõe
pedir: pediu pede pediram pedem pedia | pedido pedir | pedindo
prosseguir: prosseguiu prossegue prosseguiram
sugerir: sugeriu sugere sugeriram sugerem | sugerido sugerir | sugerindo
referir: referiu refere referiram referem referia | referido referir | referindo
advertir: advertiu adverte advertiram advertem advertia | advertido advertir | advertindo
desmentir: desmentiu desmente desmentiram | desmentido desmentir
concluir: concluiu conclui concluíram concluem concluía | concluído concluir | concluindo
incluir: inclui
escrever: escreveu escreve escreveram escrevem escrevia | escrito escrever | escrevendo
intervir: interveio intervém
deduzir: deduz
traduzir: traduz
fazer saber: fez+saber faz+saber fizeram+saber
dar conta: deu+conta deram+conta dá+conta
deixar claro: deixou+claro deixa+claro deixaram+claro
rir: riu ri
""" + regular(
    "pt",
    """aceitar acrescentar acusar adiantar admitir afiançar afirmar agradecer alegar alertar ameaçar analisar
    anotar antecipar anunciar apelar aplaudir apontar apostar apoiar apresentar argumentar assegurar asseverar
    assinalar assumir atacar atestar atirar avaliar avançar avisar brincar calcular celebrar censurar certificar
    chorar citar clamar cobrar comemorar comentar comparar completar comunicar conceder condenar confessar
    confiar confidenciar confirmar congratular constatar contar contestar continuar convocar corrigir
    criticar culpar declarar decretar defender desabafar desafiar descartar
    desculpar desejar desdramatizar destacar desvalorizar determinar detalhar devolver
    discordar discursar disparar dissertar divulgar duvidar elencar elogiar emendar encorajar enfatizar
    ensinar enumerar enunciar esclarecer especificar especular estimar evidenciar evocar exaltar exclamar
    exemplificar exigir explicar explicitar exprimir exortar falar festejar finalizar frisar fuzilar
    garantir gritar ilustrar implorar indagar indicar indignar informar insinuar insistir instar
    interpelar interrogar invocar ironizar jurar justificar lamentar lançar lembrar louvar
    mencionar minimizar murmurar narrar negar notar noticiar notificar objetar observar opinar
    ordenar orientar perguntar ponderar pontuar postar prenunciar proclamar
    profetizar prometer pronunciar protestar provocar publicar questionar queixar
    ratificar reafirmar reagir realçar reclamar recomendar reconhecer recordar recusar referendar
    refletir reforçar refutar reiterar reivindicar rejeitar relatar relativizar relembrar rememorar
    repetir/repet replicar repreender reprovar repudiar resignar resmungar responder ressaltar ressalvar saudar resumir
    retorquir retrucar revelar reverberar rogar salientar sentenciar sinalizar solicitar soltar
    sossegar sublinhar suplicar suspirar sussurrar testemunhar teorizar tranquilizar transmitir tuitar twittar
    vaticinar verbalizar vincar vociferar rebater rematar atalhar arrematar devolver desdenhar cogitar
    pormenorizar precisar clarificar denunciar assentir concordar gracejar ripostar lastimar elucidar discorrer
    zombar debochar comparar aconselhar
    abordar aclarar aditar admoestar alfinetar aludir alvitrar amenizar anuir apregoar
    aprovar arriscar articular aventar berrar bradar bufar choramingar cochichar compartilhar
    complementar conclamar consentir conjecturar contabilizar cravar cutucar declamar deplorar
    desconversar detonar diagnosticar ditar dramatizar emendar endossar enaltecer esbravejar
    estipular explodir externar filosofar fulminar gabar gargalhar gemer insultar interpretar
    interromper intimar introduzir ironizar martelar meditar partilhar pleitear pontificar
    praguejar preconizar pregar prognosticar recapitular recriminar redarguir reportar retificar
    rugir segredar sibilar simplificar sintetizar soluçar titubear tripudiar urrar vangloriar
    verberar vibrar xingar desafogar cutucar ralhar barafustar atirar atirar disparar postar
    tuitar retuitar compartilhar assumir reafirmar rechaçar contextualizar resmonear estranhar""",
)
"""Verbs of speech; those with a reflexive pronoun stand without it."""
THINK = """
crer: crê creem cria
saber: sabe sabem sabia
entender: entende entendem entendia entendeu | entendido
supor: supõe
""" + regular(
    "pt",
    "achar acreditar considerar esperar imaginar julgar pensar temer confiar presumir suspeitar",
)
"""Verbs that report with "that" only."""
CALL = """
descrever: descreveu descreve descreveram descrevem descrevia | descrito descrever | descrevendo
definir: definiu define definiram definem | definido definir | definindo
repetir: repete
""" + regular(
    "pt",
    """classificar chamar qualificar acusar falar rotular tachar taxar apelidar tratar mostrar confessar declarar
    considerar denunciar criticar lamentar exigir cobrar condenar alertar celebrar elogiar invocar alegar
    apontar destacar reconhecer defender rejeitar repudiar censurar batizar caracterizar avaliar assumir
    prometer apelar exortar instar convidar recomendar julgar manifestar expressar desejar""",
)
"""Verbs that report words in marks."""
READ = """
ler: lê leem lia | lido ler
saber-se: soube | sabido
constar: consta
"""
"""Verbs whose source is what the words stand in."""
