"""Spanish: word lists."""

from __future__ import annotations

from functools import cache

from newsdoc.quotes.language import Language
from newsdoc.quotes.languages._build import build

_FUNCTION_WORDS = {
    "D": """el la los las un una unos unas este esta estos estas ese esa cada varios varias algunos
        algunas ningún ninguna dos tres cuatro cinco seis siete ocho nueve diez todo toda todos todas""",
    "H": "su sus mi mis nuestro nuestra nuestros nuestras",
    "h": "él ella ellos ellas yo nosotros usted ustedes",
    "i": "esto eso ello",
    "o": "se le les lo me te nos",
    "t": "que",
    "w": "quien quienes cuyo cuya",
    "q": "qué cuándo dónde cómo por-qué",
    "C": "si cuando porque aunque mientras pues donde como para-que",
    "c": "y e o u pero ni sino",
    "p": """a al en con por para sin sobre entre hasta desde hacia contra tras ante bajo durante
        mediante""",
    "f": "de del",
    "a": "ha han había habían haya es son fue fueron era eran será",
    "r": """no más ya también ayer hoy mañana después luego además asimismo siempre nunca así aquí allí
        entonces muy bien incluso tampoco todavía aún finalmente""",
    "W": "tarde noche madrugada semana",
}
_SPEAK = """
decir: dijo dice dijeron dicen decía decían dirá diría | dicho
afirmar: afirmó afirma afirmaron afirman afirmaba | afirmado
señalar: señaló señala señalaron señalan señalaba | señalado
explicar: explicó explica explicaron explican explicaba | explicado
asegurar: aseguró asegura aseguraron aseguran aseguraba | asegurado
añadir: añadió añade añadieron añaden añadía | añadido
agregar: agregó agrega agregaron agregan | agregado
declarar: declaró declara declararon declaran declaraba | declarado
indicar: indicó indica indicaron indican | indicado
manifestar: manifestó manifiesta manifestaron manifiestan | manifestado
destacar: destacó destaca destacaron destacan | destacado
subrayar: subrayó subraya subrayaron subrayan | subrayado
apuntar: apuntó apunta apuntaron apuntan | apuntado
sostener: sostuvo sostiene sostuvieron sostienen | sostenido
precisar: precisó precisa precisaron precisan | precisado
advertir: advirtió advierte advirtieron advierten | advertido
anunciar: anunció anuncia anunciaron anuncian | anunciado
contar: contó cuenta contaron cuentan contaba | contado
relatar: relató relata relataron relatan | relatado
responder: respondió responde respondieron responden | respondido
contestar: contestó contesta contestaron | contestado
reconocer: reconoció reconoce reconocieron reconocen | reconocido
admitir: admitió admite admitieron admiten | admitido
insistir: insistió insiste insistieron insisten | insistido
lamentar: lamentó lamenta lamentaron lamentan | lamentado
denunciar: denunció denuncia denunciaron denuncian | denunciado
criticar: criticó critica criticaron critican | criticado
recordar: recordó recuerda recordaron recuerdan | recordado
comentar: comentó comenta comentaron comentan | comentado
confirmar: confirmó confirma confirmaron confirman | confirmado
escribir: escribió escribe escribieron escriben | escrito
expresar: expresó expresa expresaron expresan | expresado
opinar: opinó opina opinaron opinan | opinado
concluir: concluyó concluye concluyeron concluyen | concluido
detallar: detalló detalla detallaron detallan | detallado
informar: informó informa informaron informan | informado
prometer: prometió promete prometieron prometen | prometido
preguntar: preguntó pregunta preguntaron preguntan | preguntado
exclamar: exclamó exclama exclamaron
gritar: gritó grita gritaron gritan | gritado
aclarar: aclaró aclara aclararon aclaran | aclarado
reiterar: reiteró reitera reiteraron reiteran | reiterado
pedir: pidió pide pidieron piden | pedido
sentenciar: sentenció sentencia
resumir: resumió resume resumieron
bromear: bromeó bromea
tuitear: tuiteó tuitea
zanjar: zanjó zanja
confesar: confesó confiesa confesaron | confesado
valorar: valoró valora valoraron | valorado
alertar: alertó alerta alertaron | alertado
argumentar: argumentó argumenta argumentaron | argumentado
matizar: matizó matiza
"""
_THINK = """
creer: cree creen creía | creído
pensar: piensa piensan pensaba | pensado
considerar: consideró considera consideraron consideran | considerado
esperar: espera esperan
temer: teme temen
estimar: estimó estima estimaron estiman | estimado
negar: negó niega negaron niegan | negado
"""
_CALL = """
calificar: calificó califica calificaron califican | calificado
llamar: llamó llama llamaron llaman | llamado
tachar: tachó tacha tacharon tachan | tachado
describir: describió describe describieron | descrito
hablar: habló habla hablaron hablan | hablado
acusar: acusó acusa acusaron acusan | acusado
definir: definió define definieron | definido
"""


@cache
def load() -> Language:
    """The Spanish language data, built once.

    Example:
        >>> load().forms["dijo"].lemma
        'decir'
    """
    return build(
        "es",
        function_words=_FUNCTION_WORDS,
        speak=_SPEAK,
        think=_THINK,
        call=_CALL,
        according="según, de acuerdo con, en opinión de, a juicio de, en palabras de",
        calendar="""lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo
            junio julio agosto septiembre octubre noviembre diciembre""",
        titles="Sr Sra Srta Dr Dra D Dña Don Doña",
        courtesy="sr sra srta d dña don doña",
        roles="""presidente ministro alcalde diputado senador director portavoz secretario jefe fiscal
            abogado juez profesor investigador economista historiador experto analista médico doctor
            comisario general coronel capitán entrenador seleccionador jugador actor cantante escritor
            autor periodista obispo papa rey príncipe empresario fundador agricultor pescador
            sindicalista responsable embajador gobernador candidato consejero concejal delegado maestro
            estudiante bombero policía testigo vecino dueño comerciante ingeniero científico biólogo
            arquitecto librero ganadero panadero piloto artista enfermero músico vocero canciller""",
        female_roles="""presidenta ministra alcaldesa diputada senadora directora secretaria jefa abogada
            jueza profesora investigadora historiadora experta médica doctora comisaria entrenadora
            jugadora actriz escritora autora reina princesa empresaria fundadora agricultora embajadora
            gobernadora candidata consejera concejala delegada maestra vecina dueña ingeniera científica
            bióloga arquitecta librera ganadera panadera enfermera vocera madre""",
        papers="comunicado informe estudio diario agencia periódico sentencia",
        collectives="""vecinos expertos críticos autoridades investigadores manifestantes sindicatos
            padres testigos científicos agricultores pescadores""",
        organisations="""policía ministerio gobierno partido sindicato universidad instituto banco
            asociación federación onu otan ue efe reuters ayuntamiento fiscalía comisión consejo
            congreso senado empresa grupo pp psoe""",
        male="él",
        female="ella",
        plural="ellos ellas",
        male_names="""Adrián Agustín Alberto Alejandro Alfonso Alfredo Álvaro Andrés Ángel Antonio Arturo
            Benito Bernardo Camilo Carlos César Cristian Daniel David Diego Eduardo Emilio Enrique
            Ernesto Esteban Federico Felipe Fernando Francisco Gabriel Gerardo Germán Gonzalo Gregorio
            Guillermo Gustavo Héctor Hernán Hugo Ignacio Íñigo Iván Jaime Javier Jesús Joaquín Jorge
            José Juan Julián Julio Leonardo Leopoldo Lorenzo Lucas Luis Manuel Marcelo Marcos Mariano
            Mario Martín Mateo Matías Mauricio Miguel Nicolás Óscar Pablo Pedro Rafael Ramiro Ramón Raúl
            Ricardo Roberto Rodrigo Rubén Salvador Samuel Santiago Sebastián Sergio Tomás Vicente
            Víctor Xavier""",
        female_names="""Adela Adriana Alba Alejandra Alicia Amalia Amparo Ana Andrea Ángela Antonia Aurora
            Beatriz Blanca Camila Carla Carlota Carmen Carolina Catalina Cecilia Clara Claudia
            Concepción Consuelo Cristina Daniela Diana Dolores Elena Elisa Elvira Emma Esperanza Esther
            Eva Fátima Fernanda Gabriela Gloria Graciela Guadalupe Inés Irene Isabel Josefa Juana Julia
            Laura Leonor Leticia Lidia Lola Lorena Lourdes Lucía Luisa Luz Magdalena Manuela Marcela
            Margarita María Mariana Marina Marta Mercedes Mónica Montserrat Natalia Nieves Noelia Nuria
            Olga Patricia Paula Pilar Raquel Rebeca Remedios Rocío Rosa Rosario Sandra Sara Silvia Sofía
            Soledad Sonia Susana Teresa Valentina Valeria Verónica Victoria Virginia Ximena Yolanda""",
        male_titles="sr don rey príncipe padre hermano",
        female_titles="sra srta doña dra reina princesa hermana",
        definite="el la los las este esta",
        scare_before="llamado llamada llamados denominado denominada apodado titulado titulada bautizado",
        labelling="de como",
        no_label="foto fuente nota actualización",
        drops_pronouns=True,
    )
