"""Spanish: word lists."""

from __future__ import annotations

from functools import cache

from newsdoc.quotes.language import Language
from newsdoc.quotes.languages._build import build
from newsdoc.quotes.languages._western_names import western_names
from newsdoc.quotes.languages.es_verbs import CALL, READ, SPEAK, THINK

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
    "C": "si cuando porque aunque mientras pues donde",
    "z": "como",
    "c": "y e o u pero ni sino",
    "p": """antes a al en con por para sin sobre entre hasta desde hacia contra tras ante bajo durante
        mediante vía tras delante junto frente dentro fuera cerca""",
    "f": "de del",
    "a": """limitó limita limitaron limitan limitaba intentó intenta trató trata procuró ha han había habían habrá habrán habría habrían haya hayan hubiera es son fue fueron era eran
        será serán sería está están estaba puede pueden podría debe deben quiso quieren quiere suele suelen
        solía solían acaba acaban acabó llegó volvió vuelve vuelven podrá""",
    "r": """no más ya también ayer hoy mañana después luego además asimismo siempre nunca así aquí allí
        entonces entretanto textualmente concretamente igualmente finalmente simultáneamente
        anoche previamente anteriormente recientemente públicamente tajantemente muy bien incluso tampoco enseguida seguidamente acto-seguido todavía aún finalmente""",
    "W": "veces vez ocasiones tarde noche madrugada semana pasada pasado",
}


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
        speak=SPEAK + THINK,
        think=THINK,
        call=CALL,
        reading=READ,
        according="""según, de acuerdo con, de acuerdo a, en opinión de, en opinión del, a juicio de, a juicio
            del, en palabras de, en palabras del, a decir de, a decir del, al decir de, conforme a, para,
            en boca de, en voz de, a ojos de, a entender de""",
        quoted_only="para",
        own_views="""a su juicio, a su criterio, a su entender, en su opinión, a su parecer, según sus palabras, en sus palabras,
            según su versión, a su modo de ver, a sus ojos, en sus propias palabras""",
        determined="""juzgado denuncia denuncias pregunta preguntas cuenta cuentas nota notas queja quejas protesta
            protestas alerta alertas demanda demandas condena condenas duda dudas firma firmas muestra
            muestras llama llamas apuesta apuestas cita citas culpa culpas crítica críticas charla
            reserva dicho escrito comunicado informe pedido firmas sentencia sentencias
            disculpa disculpas orden sospecha sospechas reclamo amenaza amenazas propuesta
            habla acusado acusada titular titulares remate saber defensa
            espera""",
        agencies="""EFE Efe AFP AP Reuters SER Cope COPE RNE TVE Onda Cero Antena LaSexta laSexta Telecinco CNN
            Televisa Infobae Telemundo ABC Europapress Notimex DPA Xinhua BBC Twitter Facebook Instagram""",
        near="cercana cercano cercanas cercanos próxima próximo próximas próximos ligada ligado ligadas vinculada vinculado vinculadas conocedora conocedoras relacionada relacionadas",
        demonyms="""africano africana europeo europea asiático asiática sudamericano sudamericana hispanoamericano caribeño español española francés francesa alemán alemana inglés inglesa argentino argentina
            brasileño brasileña uruguayo uruguaya chileno chilena colombiano colombiana peruano
            peruana paraguayo boliviano ecuatoriano ecuatoriana venezolano venezolana mexicano
            mexicana cubano cubana italiano italiana portugués portuguesa polaco polaca ruso rusa
            ucraniano ucraniana suizo suiza belga holandés holandesa neerlandés danés danesa sueco
            sueca noruego noruega finlandés austriaco griego griega turco turca rumano rumana
            búlgaro búlgara serbio serbia croata esloveno checo checa eslovaco húngaro
            estadounidense norteamericano canadiense marroquí argelino tunecino senegalés
            camerunés nigeriano marfileño keniano etíope japonés japonesa chino china coreano
            australiano israelí iraní británico británica escocés galés irlandés catalán catalana
            vasco vasca gallego gallega andaluz andaluza valenciano valenciana madrileño madrileña
            sevillano sevillana navarro asturiano canario murciano aragonés extremeño bilbaíno
            donostiarra rosarino cordobés mallorquín
            charrúa albiceleste guipuzcoano guipuzcoana vizcaíno alavés burgalés leonés zamorano
            salmantino castellano castellana gaditano malagueño granadino almeriense cordobesa
            jienense onubense pacense cacereño manchego alicantino castellonense tarraconense
            leridano gerundense ibicenco menorquín tinerfeño grancanario riojano cántabro cántabra
            santanderino porteño porteña platense tucumano santafesino mendocino montevideano
            limeño paulista carioca paisa bogotano caleño habanero tapatío regiomontano quiteño
            guayaquileño""",
        indefinite="un una Un Una",
        domains="""cultura sanidad salud justicia interior economía hacienda trabajo educación defensa
            agricultura transportes vivienda exteriores fomento industria energía
            ciencia igualdad turismo comercio consumo universidades deportes urbanismo
            movilidad obras seguridad gobernación minería pesca desarrollo""",
        offices="""letrado letrada penalista defensor defensora presidente presidenta ministro ministra primer primera alcalde alcaldesa rey reina
            papa jefe jefa gobernador gobernadora embajador embajadora canciller juez jueza fiscal
            director directora secretario secretaria portavoz vocero vocera comisario general
            coronel parlamentario parlamentaria diputado diputada senador senadora magistrado
            magistrada abogado abogada responsable diplomático experto experta especialista
            analista homólogo víctima testigo monarca mandatario mandataria líder""",
        plural_endings="an en on án ían ron",
        passives="es son fue fueron era eran será serán sería sido",
        participles="ado ido",
        infinitives="ar er ir rse rlo rla rlos rlas",
        utterances="""grito respuesta reacción réplica comentario análisis explicación confesión advertencia
            conclusión veredicto promesa mensaje testimonio relato diagnóstico palabras frase
            lamento reflexión sentencia queja denuncia llamamiento pedido reclamo""",
        prefixes="""ex ex- vice vice- co sub""",
        name_particles="de del la las los y da do dos van von der den di della al el bin ben",
        same_office="""el jefe del estado = rey presidente
            el jefe de estado = presidente rey
            el jefe del gobierno = presidente
            el jefe del ejecutivo = presidente
            el jefe de exteriores = exteriores canciller
            la jefa de exteriores = exteriores canciller
            el jefe de la diplomacia = exteriores canciller
            la jefa de la diplomacia = exteriores canciller
            la jefa del ejecutivo = presidenta
            el presidente = presidente""",
        suffixes="aron ieron ó mente=r",
        pointers="""así, así lo, lo, con estas palabras, con esas palabras, eso, son palabras de, son las palabras
            de, es lo que, de esta forma, de esta manera, de este modo""",
        plurals="s es",
        christening="llamar bautizar etiquetar",
        demonstratives="este esta ese esa",
        male_articles="el un este ese",
        female_articles="la una esta esa",
        like_roles="""edil edila regidor regidora = alcalde alcaldesa concejal concejala
            mandatario mandataria gobernante = presidente presidenta gobernador gobernadora primer canciller alcalde alcaldesa intendente premier
            dirigente líder jerarca = presidente presidenta secretario secretaria líder portavoz vocero vocera dirigente coordinador coordinadora candidato candidata senador senadora diputado diputada vicepresidenta vicepresidente ministra ministro consejero consejera
            político política = presidente presidenta alcalde alcaldesa ministro ministra diputado diputada senador senadora consejero consejera portavoz secretario secretaria líder candidato candidata concejal
            parlamentario parlamentaria diputado diputada senador senadora = parlamentario parlamentaria diputado diputada senador senadora portavoz líder eurodiputado eurodiputada secretario secretaria
            abogado abogada letrado letrada penalista defensor defensora litigante = abogado abogada letrado letrada defensor defensora
            magistrado magistrada togado = juez jueza magistrado magistrada presidente presidenta
            responsable = director directora jefe jefa presidente presidenta coordinador coordinadora secretario secretaria consejero consejera responsable delegado delegada comisario
            titular = ministro ministra consejero consejera secretario secretaria concejal concejala juez jueza
            monarca = rey reina
            pontífice = papa
            diplomático diplomática = embajador embajadora canciller ministro ministra diplomático diplomática secretario enviado
            experto experta especialista analista = experto experta especialista analista economista profesor profesora investigador investigadora catedrático catedrática médico médica
            oficial mando uniformado = general coronel comandante capitán comisario inspector teniente intendente jefe jefa
            prelado purpurado religioso = obispo arzobispo cardenal sacerdote párroco cura
            técnico técnica preparador míster estratega timonel = entrenador entrenadora técnico técnica dt seleccionador seleccionadora míster director
            jugador jugadora futbolista deportista = jugador jugadora delantero delantera centrocampista portero portera defensa central lateral base pívot alero escolta capitán capitana extremo volante arquero goleador mediocampista
            intérprete artista = actor actriz cantante cantautor cantautora humorista rapero rapera pintor pintora escultor escultora
            autor autora novelista = escritor escritora novelista autor autora ensayista poeta poetisa dramaturgo dramaturga
            cineasta = director directora cineasta realizador realizadora
            sindicalista = secretario secretaria delegado delegada presidente presidenta sindicalista representante
            ejecutivo ejecutiva directivo directiva empresario empresaria = presidente presidenta consejero consejera director directora gerente gerenta ceo fundador fundadora
            científico científica investigador investigadora = investigador investigadora científico científica profesor profesora biólogo bióloga físico física paleontólogo paleontóloga arqueólogo arqueóloga catedrático catedrática director directora
            primer primera ministro ministra presidente presidenta canciller =""",
        kin="""padre madre hermano hermana hijo hija marido esposo esposa viuda viudo primo prima tío tía sobrino
            sobrina nieto nieta abuelo abuela pareja novio novia suegro suegra cuñado cuñada amigo amiga vecino vecina
            compañero compañera colega""",
        person_endings="señora=female señor=male internacional=unknown ista=unknown ólogo=male óloga=female",
        speaking_from="desde",
        latter="último última",
        of_the_scene="abogado abogada penalista defensor defensora fiscal juez jueza magistrado magistrada",
        generic="""centenaria centenario nonagenario nonagenaria último última número tenista funcionario funcionaria oficial técnico técnica entrenador entrenadora dirigente mandatario mandataria edil cineasta
            escritor escritora novelista autor autora artista cantante actor actriz director directora
            jugador jugadora delantero portero centrocampista futbolista deportista campeón campeona
            acusado acusada imputado imputada investigado detenido sospechoso procesado condenado
            político política parlamentario parlamentaria diputado diputada senador senadora candidato
            candidata líder funcionario funcionaria jerarca gobernante presidente presidenta ministro
            ministra monarca pontífice diplomático diplomática militar empresario empresaria ejecutivo
            ejecutiva economista analista experto experta especialista científico científica
            investigador investigadora epidemiólogo epidemióloga médico médica doctor doctora cirujano
            cirujana catedrático catedrática profesor profesora académico académica historiador
            historiadora sindicalista portavoz vocero vocera titular responsable consejero consejera
            concejal concejala alcalde alcaldesa regidor regidora joven anciano anciana hombre mujer
            padre madre viuda víctima agricultor agricultora ganadero panadero abogado abogada letrado
            letrada poeta poetisa músico compositor intérprete piloto tenista ciclista mister míster
            veterano goleador ariete guardameta capitán
            arquero delantera defensor mediocampista extremo goleadora volante lateral central
            zaguero capitana nadador nadadora atleta gimnasta corredor corredora boxeador
            boxeadora judoca golfista baloncestista pívot base alero dt preparador exfutbolista
            exjugador comediante cómico humorista rapero rapera cantautor cantautora música
            compositora pintor pintora escultor escultora fotógrafo fotógrafa bailarín bailarina
            coreógrafo coreógrafa dramaturgo dramaturga guionista productor productora ensayista
            filósofo filósofa periodista presentador presentadora biólogo bióloga físico física
            astrónomo astrónoma arqueólogo arqueóloga geólogo geóloga químico veterinario
            veterinaria enfermero enfermera jubilado jubilada pensionista viudo vecino vecina
            ganadera pescador pescadora panadera hostelero hostelera comerciante taxista camionero
            conductor conductora maestro maestra docente directivo directiva consejero-delegado
            gerente emprendedor emprendedora fundador fundadora cofundador edila exconcejal
            exministro exministra expresidente expresidenta exalcalde abogado-defensor procesada
            investigada activista ecologista párroco obispo cardenal comandante sargento
            inmigrante menor adolescente octogenario octogenaria septuagenario sexagenario
            cincuentón treintañero
            influencer youtuber streamer tiktoker playero veterana galardonado galardonada aludido
            aludida susodicho
            mando uniformado religioso religiosa purpurado prelado montañero montañera""",
        calendar="""lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo
            junio julio agosto septiembre octubre noviembre diciembre""",
        titles="Sr Sra Srta Dr Dra D Dña Don Doña",
        courtesy="sr sra srta d dña don doña",
        roles="""expresidente exministro exalcalde vicepresidente viceministro subsecretario portavoz edil
            coordinador delegado interventor magistrado instructor togado notario procurador
            guardia sargento teniente cabo comandante mayor almirante brigadier soldado agente inspector
            intendente superintendente bombero socorrista guarda forestal sanitario paramédico
            enfermo paciente psicólogo psiquiatra virólogo infectólogo farmacéutico veterinario pediatra
            meteorólogo sismólogo geólogo oceanógrafo climatólogo físico químico matemático astrónomo
            arqueólogo antropólogo sociólogo politólogo filósofo jurista constitucionalista criminólogo
            consultor banquero gestor administrador accionista trabajador obrero empleado camionero
            taxista chófer conductor maquinista cartero camarero cocinero chef hostelero restaurador
            hotelero fotógrafo redactor editor editorialista columnista corresponsal presentador
            humorista guionista productor dramaturgo coreógrafo bailarín diseñador modista torero
            árbitro corredor nadador boxeador golfista atleta atacante lateral central pívot base
            seleccionador preparador rector decano universitario alumno bachiller jubilado pensionista
            ama transeúnte pasajero viajero turista excursionista superviviente damnificado afectado
            rehén denunciante querellante sospechoso amigo compañero colega esposo marido hijo tío primo
            hermano cuñado suegro abuelo nieto cónyuge homólogo antecesor sucesor rival adversario
            aliado socio interlocutor negociador mediador enviado cónsul canciller soberano sultán emir
            cardenal arzobispo párroco cura sacerdote imán rabino monje fraile inquilino casero propietario
            vendedor tendero quiosquero artesano carpintero fontanero electricista albañil mecánico
            peluquero carnicero pescadero florista promotor emprendedor industrial negociante
            conservador comisario secretario tesorero vocal ponente relator gerente cofundador coautor
            exjugador exentrenador consejero-delegado premier primer-ministro fundador presidente ministro alcalde diputado senador director portavoz secretario jefe fiscal
            abogado juez profesor investigador economista historiador experto analista médico doctor
            comisario general coronel capitán entrenador seleccionador jugador actor cantante escritor
            autor periodista obispo papa rey príncipe empresario fundador agricultor pescador
            sindicalista responsable embajador gobernador candidato consejero concejal delegado maestro
            estudiante bombero policía testigo vecino dueño comerciante ingeniero científico biólogo
            arquitecto librero ganadero panadero piloto artista enfermero músico vocero canciller
            dt ds míster cancerbero guardameta arquero portero delantero
            defensa zaguero mediocampista centrocampista ariete goleador volante enganche
            capitana tenista ciclista motociclista saltador lanzador esgrimista gimnasta marchador
            maratoniano maratoniana velocista waterpolista balonmanista baloncestista futbolista
            exfutbolista asistente utilero comisionado subdirector subdirectora
            subdelegado subdelegada subsecretaria viceconsejero viceconsejera viceportavoz
            viceportavoza teniente-alcalde exgerente gerenta síndico síndica intendenta edila
            concejera parlamentario parlamentaria eurodiputado eurodiputada diputado-provincial
            senadora legislador legisladora congresista asambleísta constituyente exguerrillero
            guerrillero excombatiente líder lideresa cacique chamán bombera
            agente-forestal policía-local capitán-marítimo marinero marinera buzo
            submarinista montañero alpinista escalador espeleólogo guía apicultor viticultor
            viticultora bodeguero bodeguera enólogo enóloga olivarero arrocero cafetalero tambero
            chacarero estanciero minero minera leñador carbonero afilador sastre modisto
            diseñadora joyero relojero anticuario galerista coleccionista comisaria curador
            curadora restauradora escultor escultora pintor pintora ilustrador ilustradora
            dibujante viñetista historietista novelista poeta poetisa ensayista dramaturga
            documentalista montador cantautor cantautora cantaor cantaora
            bailaor bailaora violinista violonchelista pianista guitarrista baterista saxofonista
            trompetista rapero rapera trapero reguetonero compositor compositora letrista
            director-de-orquesta tenor soprano barítono comediante cómico
            cómica monologuista influencer youtuber tiktoker streamer podcaster cirujano cirujana
            anestesista oncólogo oncóloga neurólogo neuróloga neurocirujano ginecólogo ginecóloga
            dermatólogo radiólogo intensivista internista epidemiólogo epidemióloga inmunólogo
            inmunóloga genetista bioquímico bioquímica botánico botánica zoólogo entomólogo
            ornitólogo paleontólogo paleontóloga vulcanólogo vulcanóloga hidrólogo hidróloga
            astrofísico astrofísica lingüista filólogo filóloga pedagogo pedagoga nutricionista
            fisioterapeuta logopeda forense médico-forense auditor auditora actuario contable
            asesor asesora abogada-defensora letrado letrada procesado procesada imputado imputada
            encausado encausada investigado investigada detenido detenida acusado acusada
            condenado condenada víctima viuda viudo secuestrador testigo-protegido obispa
            catedrático catedrática becario becaria doctorando
            opositor opositora desempleado camionera transportista repartidor repartidora
            estibador ferroviario activista ecologista animalista feminista
            hincha aficionado aficionada directivo directiva ejecutivo ejecutiva
            ceo inversor inversora
            bróker operador hotelera tabernero""",
        female_roles="""expresidenta exministra exalcaldesa vicepresidenta coordinadora magistrada instructora
            notaria procuradora inspectora sanitaria psicóloga viróloga farmacéutica
            veterinaria meteoróloga oceanógrafa climatóloga geóloga arqueóloga antropóloga socióloga
            politóloga filósofa consultora banquera gestora administradora trabajadora obrera empleada
            conductora camarera cocinera fotógrafa redactora editora presentadora
            productora dramaturga bailarina diseñadora torera corredora nadadora boxeadora seleccionadora
            rectora decana alumna jubilada pasajera viajera amiga compañera esposa hija tía prima hermana
            cuñada suegra abuela nieta homóloga antecesora sucesora aliada socia negociadora mediadora
            enviada monja inquilina casera propietaria vendedora peluquera promotora emprendedora
            conservadora tesorera relatora gerenta cofundadora coautora fundadora secretaria
            presidenta ministra alcaldesa diputada senadora directora secretaria jefa abogada
            jueza profesora investigadora historiadora experta médica doctora comisaria entrenadora
            jugadora actriz escritora autora reina princesa empresaria fundadora agricultora embajadora
            gobernadora candidata consejera concejala delegada maestra vecina dueña ingeniera científica
            bióloga arquitecta librera ganadera panadera enfermera vocera madre""",
        papers="""comunicado informe estudio diario agencia periódico sentencia nota documento texto carta
            escrito auto fallo encuesta sondeo boletín investigación revista semanario rotativo medio
            editorial artículo mensaje declaración fuentes despacho
            entorno defensa acusación fiscalía-general ministerio-público cartel pancarta perfil
            cuenta comunicación rótulo sumario atestado dictamen memorándum manifiesto""",
        collectives="""oposición patronal jueces portavoces actrices directivos fuentes analistas médicos ecologistas activistas familiares afectados trabajadores
            usuarios comerciantes alumnos estudiantes profesores agentes policías bomberos diputados
            senadores dirigentes organizadores asistentes pasajeros supervivientes economistas residentes
            allegados portavoces empresarios medios ministros partes autores vecinos expertos críticos autoridades investigadores manifestantes sindicatos
            padres testigos científicos agricultores pescadores
            jugadores jugadoras hinchas aficionados socios pasajeras voluntarios voluntarias
            maestros docentes enfermeras enfermeros sanitarios camioneros transportistas taxistas
            hosteleros ganaderos regantes opositores independentistas populares socialistas
            republicanos demócratas conservadores aliados rebeldes guerrilleros refugiados
            migrantes damnificados rescatistas diplomáticos observadores inversores accionistas
            consumidores inquilinos propietarios""",
        organisations="""policía ministerio gobierno partido sindicato universidad instituto banco
            asociación federación onu otan ue efe reuters ayuntamiento fiscalía comisión consejo
            congreso senado empresa grupo pp psoe vox podemos junta generalitat diputación consejería
            consistorio audiencia tribunal juzgado corte suprema agencia dirección confederación fundación
            fondo organización comité liga asamblea colectivo academia compañía cámara caixa ccoo ugt csif
            moncloa zarzuela kremlin casa guardia protección servicio secretaría instituto oms fmi bce cepal
            unicef cruz
            aemet dgt renfe adif aena repsol iberdrola bbva ine cnmv cnmc csic ume samur emt ocu
            facua asaja coag upa jupol aucc seprona inta fifa uefa rfef laliga uci coe fbi
            bid oea ops amnistía greenpeace wwf ecologistas pnv erc bildu junts bng cc upn
            cidob elcano indec anses afip morena unam pemex cfe club hospital plataforma
            coordinadora ministerio-público intendencia alcaldía defensoría procuraduría
            contraloría ong""",
        male="él",
        female="ella",
        plural="ellos ellas",
        male_names=western_names("es")[0],
        female_names=western_names("es")[1],
        male_titles="sr don rey príncipe padre hermano hombre chico",
        female_titles="sra srta doña dra reina princesa hermana",
        definite="el la los las este esta ese esa",
        scare_before="""asociación colectivo plataforma academia certamen conocido conocida conocidos bautizada bautizados apodada apodados denominados titulados novela libro película
            filme serie canción álbum disco obra exposición muestra proyecto plan operación programa lema
            título término palabra expresión revista espectáculo poemario libros llamado llamada llamados denominado denominada apodado titulado titulada bautizado""",
        labelling="de como",
        no_label="foto fuente nota actualización pregunta respuesta ejemplo resultado conclusión objetivo",
        dashes=True,
        drops_pronouns=True,
    )
