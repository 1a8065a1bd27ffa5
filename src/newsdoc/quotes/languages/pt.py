"""Portuguese: word lists."""

from __future__ import annotations

from functools import cache

from newsdoc.quotes.language import Language
from newsdoc.quotes.languages._build import build

_FUNCTION_WORDS = {
    "D": """o a os as um uma uns umas este esta estes estas esse essa aquele aquela cada vários várias
        alguns algumas nenhum nenhuma dois duas três quatro cinco seis sete oito nove dez todo toda
        todos todas""",
    "H": "seu sua seus suas meu minha nosso nossa",
    "h": "ele ela eles elas eu nós você vocês",
    "i": "isto isso",
    "o": "se lhe lhes me te",
    "t": "que",
    "w": "quem cujo cuja",
    "C": "quando porque embora enquanto pois onde como caso",
    "c": "e ou mas nem",
    "p": """ao aos à às em no na nos nas num numa com por pelo pela pelos pelas para sem sobre entre até
        desde contra após ante perante durante""",
    "f": "de do da dos das",
    "a": "há tem têm tinha tinham havia foi foram é são era eram está estão será",
    "r": """não mais já também ontem hoje amanhã depois ainda sempre nunca assim aqui ali então muito bem
        ainda finalmente""",
    "W": "tarde noite manhã semana feira",
}
_SPEAK = """
dizer: disse diz disseram dizem dizia diziam | dito
afirmar: afirmou afirma afirmaram afirmam afirmava | afirmado
explicar: explicou explica explicaram explicam | explicado
declarar: declarou declara declararam declaram | declarado
garantir: garantiu garante garantiram garantem | garantido
acrescentar: acrescentou acrescenta acrescentaram acrescentam | acrescentado
adiantar: adiantou adianta adiantaram | adiantado
referir: referiu refere referiram referem | referido
sublinhar: sublinhou sublinha sublinharam sublinham | sublinhado
salientar: salientou salienta salientaram salientam | salientado
destacar: destacou destaca destacaram destacam | destacado
frisar: frisou frisa frisaram | frisado
ressaltar: ressaltou ressalta ressaltaram | ressaltado
completar: completou completa completaram
contar: contou conta contaram contam | contado
relatar: relatou relata relataram relatam | relatado
responder: respondeu responde responderam respondem | respondido
reconhecer: reconheceu reconhece reconheceram reconhecem | reconhecido
admitir: admitiu admite admitiram admitem | admitido
anunciar: anunciou anuncia anunciaram anunciam | anunciado
alertar: alertou alerta alertaram alertam | alertado
avisar: avisou avisa avisaram | avisado
advertir: advertiu adverte advertiram | advertido
insistir: insistiu insiste insistiram insistem | insistido
lamentar: lamentou lamenta lamentaram lamentam | lamentado
denunciar: denunciou denuncia denunciaram | denunciado
criticar: criticou critica criticaram criticam | criticado
lembrar: lembrou lembra lembraram lembram | lembrado
recordar: recordou recorda recordaram | recordado
comentar: comentou comenta comentaram comentam | comentado
confirmar: confirmou confirma confirmaram confirmam | confirmado
escrever: escreveu escreve escreveram escrevem | escrito
concluir: concluiu conclui concluíram concluem | concluído
informar: informou informa informaram informam | informado
prometer: prometeu promete prometeram prometem | prometido
perguntar: perguntou pergunta perguntaram | perguntado
observar: observou observa observaram | observado
argumentar: argumentou argumenta argumentaram | argumentado
defender: defendeu defende defenderam defendem | defendido
desabafar: desabafou desabafa
apontar: apontou aponta apontaram | apontado
indicar: indicou indica indicaram | indicado
assegurar: assegurou assegura asseguraram | assegurado
esclarecer: esclareceu esclarece esclareceram | esclarecido
avaliar: avaliou avalia avaliaram | avaliado
brincar: brincou brinca
gritar: gritou grita gritaram
exclamar: exclamou exclama
falar: falou fala falaram | falado
revelar: revelou revela revelaram | revelado
reforçar: reforçou reforça reforçaram
resumir: resumiu resume
pedir: pediu pede pediram | pedido
"""
_THINK = """
acreditar: acredita acreditam acreditava | acreditado
achar: acha acham achava
pensar: pensa pensam
considerar: considerou considera consideraram consideram | considerado
esperar: espera esperam
temer: teme temem
negar: negou nega negaram negam | negado
"""
_CALL = """
classificar: classificou classifica classificaram | classificado
chamar: chamou chama chamaram chamam | chamado
descrever: descreveu descreve descreveram | descrito
acusar: acusou acusa acusaram | acusado
definir: definiu define definiram | definido
"""


@cache
def load() -> Language:
    """The Portuguese language data, built once.

    Example:
        >>> load().forms["disse"].lemma
        'dizer'
    """
    return build(
        "pt",
        function_words=_FUNCTION_WORDS,
        speak=_SPEAK,
        think=_THINK,
        call=_CALL,
        according="segundo, conforme, de acordo com, na opinião de, nas palavras de",
        calendar="""segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro
            fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro""",
        titles="Sr Sra Dr Dra Prof Profª Dom",
        courtesy="sr sra",
        roles="""presidente ministro prefeito deputado senador diretor porta-voz secretário chefe
            procurador advogado juiz professor pesquisador investigador economista historiador
            especialista analista médico doutor delegado general coronel capitão treinador técnico
            jogador ator cantor escritor autor jornalista bispo papa rei príncipe empresário fundador
            agricultor pescador sindicalista responsável embaixador governador candidato vereador
            professor estudante bombeiro policial testemunha morador dono comerciante engenheiro
            cientista biólogo arquiteto livreiro pecuarista padeiro piloto artista enfermeiro músico
            autarca primeiro-ministro""",
        female_roles="""presidenta ministra prefeita deputada senadora diretora secretária procuradora
            advogada juíza professora pesquisadora investigadora historiadora médica doutora delegada
            treinadora jogadora atriz cantora escritora autora rainha princesa empresária fundadora
            agricultora embaixadora governadora candidata vereadora moradora dona engenheira bióloga
            arquiteta livreira padeira enfermeira mãe""",
        papers="comunicado relatório estudo jornal agência nota",
        collectives="""moradores especialistas críticos autoridades investigadores manifestantes sindicatos
            pais testemunhas cientistas agricultores pescadores""",
        organisations="""polícia ministério governo partido sindicato universidade instituto banco
            associação federação onu nato otan ue lusa reuters câmara prefeitura comissão conselho
            congresso senado empresa grupo""",
        male="ele",
        female="ela",
        plural="eles elas",
        male_names="""Adriano Afonso Alberto Alexandre Álvaro Anderson André Antônio António Armando Artur
            Augusto Bernardo Bruno Caio Carlos César Cláudio Cristiano Daniel Davi David Diogo Duarte
            Edson Eduardo Emanuel Fábio Felipe Fernando Filipe Flávio Francisco Gabriel Geraldo Gilberto
            Gonçalo Guilherme Gustavo Heitor Hélio Henrique Hugo Igor Ivo Jaime João Joaquim Jorge José
            Júlio Leandro Leonardo Lucas Luciano Luís Luiz Manuel Marcelo Márcio Marco Marcos Mário
            Mateus Matheus Maurício Miguel Nelson Nuno Otávio Paulo Pedro Rafael Raul Renato Ricardo
            Roberto Rodrigo Rogério Rui Samuel Sandro Sebastião Sérgio Simão Thiago Tiago Tomás Vasco
            Vicente Victor Vinícius Vítor Wagner Wilson""",
        female_names="""Adriana Alice Amanda Amélia Ana Andreia Ângela Antônia Aparecida Beatriz Bianca
            Bruna Camila Carla Carolina Catarina Cecília Célia Clara Cláudia Cristina Daniela Débora
            Diana Dilma Eduarda Elaine Eliana Elisa Elza Emília Érica Eva Fátima Fernanda Filipa Flávia
            Francisca Gabriela Gisele Glória Graça Helena Heloísa Inês Irene Isabel Jéssica Joana Joaquina
            Josefa Júlia Juliana Karina Larissa Laura Leonor Letícia Lídia Lígia Lívia Lúcia Luciana Luísa
            Luiza Madalena Mafalda Manuela Márcia Margarida Maria Mariana Marina Marta Matilde Mônica
            Natália Olívia Patrícia Paula Raquel Regina Renata Rita Roberta Rosa Sandra Sara Sílvia
            Simone Sofia Sônia Susana Tatiana Teresa Tereza Valéria Vanessa Vera Vitória""",
        male_titles="sr dom rei príncipe padre irmão",
        female_titles="sra dra rainha princesa irmã",
        definite="o a os as este esta",
        scare_before="chamado chamada chamados denominado apelidado intitulado intitulada batizado",
        labelling="de como",
        no_label="foto fonte nota atualização",
        drops_pronouns=True,
    )
