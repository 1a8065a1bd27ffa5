"""Portuguese: word lists."""

from __future__ import annotations

from functools import cache

from newsdoc.quotes.language import Language
from newsdoc.quotes.languages._build import build
from newsdoc.quotes.languages._western_names import western_names
from newsdoc.quotes.languages.pt_verbs import CALL, READ, SPEAK, THINK

_SPLITTER = (
    r"((?<=\w)-(?:se|lhes?|me|nos|vos)\b"
    r"|\w+(?:['’.&@]\w+|[-‑](?!(?:se|lhes?|me|nos|vos)\b)\w+)*|\S)"
)
_FUNCTION_WORDS = {
    "D": """o a os as um uma uns umas este esta estes estas esse essa aquele aquela cada vários várias
        alguns algumas nenhum nenhuma dois duas três quatro cinco seis sete oito nove dez todo toda
        todos todas""",
    "H": "seu sua seus suas meu minha nosso nossa",
    "h": "ele ela eles elas eu nós você vocês",
    "i": "isto isso",
    "o": "se lhe lhes me te -se -lhe -lhes -me -nos -vos",
    "t": "que",
    "w": "quem cujo cuja",
    "C": "quando porque embora enquanto pois onde caso",
    "z": "como",
    "c": "e ou mas nem",
    "p": """antes ao aos à às em no na nos nas num numa com por pelo pela pelos pelas nesta neste nessa nesse naquela naquele através mediante para sem sobre entre até
        desde contra após ante perante durante diante dentro fora junto frente""",
    "f": "de do da dos das desta deste dessa desse",
    "a": """limitou limita limitaram limitam limitava procurou procura tentou tenta há tem têm tinha tinham havia terá teria teriam foi foram é são era eram está estão estava será
        serão seria pode podem poderia deve devem quis querem quer costuma costumam costumava costumavam vai
        vão veio volta voltou acabou chegou passou""",
    "r": """não mais já também ontem hoje amanhã depois ainda sempre nunca assim aqui ali então muito bem
        ainda finalmente entretanto porém contudo todavia depois igualmente recentemente publicamente
        textualmente anteriormente novamente também anteontem designadamente nomeadamente""",
    "W": "vezes vez ocasiões tarde noite manhã semana feira passada passado",
}


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
        speak=SPEAK + THINK,
        think=THINK,
        call=CALL,
        reading=READ,
        according="""segundo, conforme, consoante, de acordo com, na opinião de, na opinião do, na opinião da, na
            opinião dos, nas palavras de, nas palavras do, nas palavras da, no entender de, no entender do,
            no entender da, na avaliação de, na avaliação do, na avaliação da, na visão de, na visão do,
            na visão da, aos olhos de, para, nos termos do""",
        quoted_only="para",
        own_views="""na sua opinião, em sua opinião, no seu entender, em seu entender, a seu ver, nas suas
            palavras, em suas palavras, na sua ótica, na sua avaliação, em sua avaliação""",
        determined="""denúncia denuncia pergunta perguntas conta contas nota notas queixa queixas fala falas aposta
            apostas critica ameaça ameaças alerta alertas demanda aviso cobra marca crítica
            escrito dito comunicado acusado acusada pedido conversa defesa
            discurso duvida dúvida citas apelo testemunha
            testemunhas critica referido referida previsto oriente resposta
            aposta mostra mostras""",
        agencies="""Lusa Reuters AFP EFE AP Folha Globo GloboNews Estadão UOL RTP SIC TVI CNN Expresso Público
            Renascença TSF BBC g1 G1 CBN Band Record Twitter Facebook Instagram Observador DN JN""",
        near="próxima próximo próximas próximos ligada ligado ligadas ligados familiarizada familiarizado envolvida envolvido",
        demonyms="""africano africana europeu europeia sul-americano português portuguesa brasileiro brasileira francês francesa alemão alemã inglês
            inglesa argentino argentina uruguaio uruguaia chileno chilena colombiano colombiana
            paraguaio peruano venezuelano mexicano mexicana cubano espanhol espanhola italiano
            italiana polaco polaca polonês russo russa ucraniano ucraniana suíço suíça belga
            holandês holandesa neerlandês dinamarquês sueco sueca norueguês finlandês austríaco
            grego grega turco turca romeno romena búlgaro sérvio sérvia croata esloveno checo
            tcheco eslovaco húngaro norte-americano norte-americana americano americana canadense
            canadiano angolano angolana moçambicano moçambicana cabo-verdiano guineense marroquino
            argelino tunisino senegalês camaronês nigeriano marfinense queniano queniana etíope
            japonês japonesa chinês chinesa coreano australiano israelita israelense iraniano
            britânico britânica escocês galês irlandês carioca paulista paulistano gaúcho gaúcha
            mineiro mineira baiano baiana pernambucano cearense paraense paranaense catarinense
            lisboeta portuense madeirense açoriano algarvio minhoto transmontano
            fluminense capixaba goiano goiana matogrossense sul-mato-grossense amazonense acreano
            rondoniense potiguar paraibano alagoano sergipano piauiense maranhense tocantinense
            brasiliense soteropolitano recifense fortalezense curitibano santista vimaranense
            bracarense conimbricense leiriense aveirense viseense setubalense alentejano
            alentejana beirão ribatejano nortenho poveiro""",
        indefinite="um uma Um Uma",
        domains="""cultura saúde justiça economia finanças fazenda trabalho educação defesa agricultura
            transportes habitação negócios indústria energia ciência ambiente turismo
            esportes desporto planejamento planeamento administração infraestrutura
            segurança previdência mulher igualdade mar cidades comunicações""",
        offices="""presidente presidenta ministro ministra primeiro primeira prefeito prefeita rei rainha
            papa chefe governador governadora embaixador embaixadora chanceler juiz juíza promotor
            promotora procurador procuradora diretor diretora secretário secretária porta-voz
            comissário general coronel parlamentar deputado deputada senador senadora
            desembargador advogado advogada responsável diplomata perito especialista analista
            homólogo vítima testemunha monarca mandatário líder primeiro-ministro vereador
            vereadora""",
        plural_endings="am em ão",
        plural_after="a",
        passives="é são foi foram era eram será serão seria sido",
        participles="ado ido",
        infinitives="ar er ir ôr",
        utterances="""grito resposta reação réplica comentário análise explicação confissão advertência conclusão
            veredito promessa mensagem testemunho relato depoimento diagnóstico palavras frase
            lamento reflexão desabafo queixa denúncia apelo pedido alerta aviso recado avaliação""",
        prefixes="""ex- vice- sub co-""",
        name_particles="de da do das dos e di del van von der la el al bin",
        like_roles="""autarca edil = presidente prefeito prefeita vereador vereadora autarca
            mandatário mandatária governante = presidente governador governadora prefeito prefeita primeiro-ministro ministro ministra secretário secretária
            dirigente líder = presidente secretário secretária secretário-geral secretária-geral líder porta-voz dirigente coordenador coordenadora candidato candidata
            político política = presidente ministro ministra deputado deputada senador senadora secretário secretário-geral líder candidato candidata governador governadora
            parlamentar deputado deputada senador senadora congressista = parlamentar deputado deputada senador senadora líder porta-voz eurodeputado eurodeputada vereador vereadora relator relatora presidente
            advogado advogada causídico defensor = advogado advogada
            magistrado magistrada = juiz juíza procurador procuradora presidente desembargador desembargadora promotor promotora ministro ministra
            responsável = diretor diretora presidente coordenador coordenadora secretário secretária chefe comandante responsável delegado delegada porta-voz ministro ministra
            titular = ministro ministra secretário secretária
            monarca = rei rainha
            pontífice = papa
            diplomata = embaixador embaixadora chanceler ministro ministra diplomata
            especialista analista perito = especialista analista economista professor professora investigador investigadora pesquisador pesquisadora médico médica infectologista
            oficial = general coronel comandante capitão major tenente sargento comissário
            prelado religioso = bispo arcebispo cardeal padre
            técnico técnica = treinador treinadora técnico técnica selecionador
            jogador jogadora atleta = jogador jogadora avançado médio guarda-redes defesa central lateral capitão capitã goleiro goleira atacante zagueiro zagueira volante meia ponteira levantadora extremo
            intérprete artista = ator atriz cantor cantora fadista músico humorista pintor pintora
            autor autora romancista = escritor escritora romancista autor autora poeta ensaísta
            cineasta = realizador realizadora diretor diretora cineasta
            sindicalista = presidente dirigente secretário-geral coordenador coordenadora sindicalista
            executivo executiva gestor gestora empresário empresária = presidente diretor diretora administrador administradora ceo fundador fundadora
            cientista pesquisador pesquisadora investigador investigadora = pesquisador pesquisadora investigador investigadora cientista professor professora biólogo bióloga físico física arqueólogo arqueóloga coordenador coordenadora
            primeiro-ministro primeira-ministra ministro ministra presidente presidenta chanceler =""",
        kin="""pai mãe irmão irmã filho filha marido esposa viúva viúvo primo prima tio tia sobrinho sobrinha neto
            neta avô avó namorado namorada companheiro companheira sogro sogra cunhado cunhada amigo amiga vizinho vizinha colega""",
        person_endings="senhora=female senhor=male camisa=male internacional=unknown ista=unknown ólogo=male óloga=female eiro=male",
        latter="último última",
        of_the_scene="advogado advogada defensor defensora procurador procuradora juiz juíza magistrado magistrada promotor promotora",
        generic="""centenária centenário timoneiro último última número tenista técnico treinador treinadora dirigente governante mandatário mandatária autarca edil cineasta
            escritor escritora romancista autor autora artista cantor cantora ator atriz diretor diretora
            realizador realizadora jogador jogadora atacante zagueiro goleiro volante meia lateral avançado
            médio guarda-redes futebolista atleta campeão campeã réu ré acusado acusada arguido arguida suspeito
            suspeita detido condenado político política parlamentar deputado deputada senador senadora
            vereador vereadora candidato candidata líder presidente presidenta ministro ministra
            primeiro-ministro secretário secretária prefeito prefeita governador governadora monarca
            pontífice diplomata militar empresário empresária executivo executiva economista analista
            especialista cientista pesquisador pesquisadora investigador investigadora epidemiologista
            infectologista infectologista médico médica doutor doutora cirurgião professor professora
            académico acadêmico historiador historiadora sindicalista porta-voz titular responsável
            jovem idoso idosa homem mulher pai mãe viúva vítima agricultor agricultora padeiro advogado
            advogada causídico poeta poetisa músico compositor intérprete piloto tenista petista tucano
            magistrado magistrada morador moradora aposentado social-democrata socialista
            selecionador jornalista apresentador ex-presidente ex-ministro capitão craque veterano
            centroavante centroavantes goleador artilheiro artilheira ponta ponta-de-lança central
            defesa defensor defensora meio-campista capitã ciclista nadador nadadora ginasta
            judoca surfista corredor corredora pugilista lutador lutadora skatista mesatenista
            armador pivô líbero ponteiro extremo míster mister comandante humorista comediante
            rapper cantor-compositor compositora pintor pintora escultor escultora fotógrafo
            fotógrafa bailarino bailarina coreógrafo coreógrafa dramaturgo dramaturga roteirista
            argumentista produtor produtora ensaísta filósofo filósofa apresentadora biólogo
            bióloga físico química astrónomo astrônomo astrônoma arqueólogo arqueóloga geólogo
            geóloga veterinário veterinária enfermeiro enfermeira cirurgiã aposentada reformado
            reformada pensionista viúvo vizinho vizinha produtor-rural pecuarista pescador
            pescadora padeira comerciante lojista taxista motorista caminhoneiro docente
            diretor-executivo gestor gestora gerente fundador fundadora cofundador empreendedor
            empreendedora ex-ministra ex-prefeito ex-governador ex-jogador defensor-público
            ativista ambientalista padre pároco bispo cardeal adolescente estudante universitário
            universitária dona-de-casa feirante cabeleireira herpetólogo estudioso estudiosa
            influenciador influenciadora influencer youtuber streamer cartola veterana ex-marido
            premiado premiada
            oficial religioso religiosa sacerdote ponteira levantadora""",
        same_office="""o chefe da diplomacia = estrangeiros exteriores chanceler
            a chefe da diplomacia = estrangeiros exteriores chanceler
            o chefe de estado = presidente rei
            o chefe do estado = presidente rei
            o chefe do governo = primeiro-ministro
            o chefe do executivo = primeiro-ministro prefeito presidente""",
        suffixes="aram eram iram ou mente=r",
        pointers="""foi assim que, assim, foi com estas palavras que, foi com essas palavras que, foi o que, a
            frase é de, as palavras são de, é o que, são palavras de, quem o diz é, quem diz é""",
        plurals="s es",
        christening="chamar batizar apelidar",
        demonstratives="este esta esse essa",
        male_articles="o um este esse",
        female_articles="a uma esta essa",
        calendar="""segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro
            fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro""",
        titles="Sr Sra Dr Dra Prof Profª Dom dom dona",
        courtesy="sr sra dona",
        roles="""vice-presidente ex-prefeito ex-presidente ex-ministro ex-governador vice-ministro subsecretário
            coordenador procurador-geral promotor magistrado desembargador relator notário guarda sargento
            tenente cabo comandante major almirante brigadeiro soldado agente inspetor intendente
            superintendente bombeiro socorrista guarda-florestal guia paramédico doente paciente psicólogo
            psiquiatra virologista farmacêutico veterinário pediatra meteorologista sismólogo geólogo
            oceanógrafo climatologista físico químico matemático astrônomo astrónomo arqueólogo antropólogo
            sociólogo politólogo filósofo jurista constitucionalista criminalista
            consultor banqueiro gestor administrador acionista trabalhador operário empregado caminhoneiro
            camionista taxista motorista condutor maquinista carteiro garçom cozinheiro chef
            hoteleiro fotógrafo redator editor editorialista colunista correspondente apresentador
            humorista roteirista argumentista produtor dramaturgo coreógrafo bailarino estilista
            árbitro corredor nadador pugilista surfista ginasta avançado central preparador reitor
            universitário aluno aposentado reformado pensionista pedestre passageiro viajante
            turista sobrevivente desalojado refém denunciante queixoso amigo companheiro colega marido
            esposo filho tio primo irmão cunhado sogro avô neto cônjuge homólogo antecessor sucessor rival
            adversário aliado sócio interlocutor negociador mediador enviado cônsul chanceler soberano
            sultão emir cardeal arcebispo padre pároco sacerdote pastor imã rabino monge frade inquilino
            senhorio proprietário vendedor lojista feirante artesão carpinteiro encanador canalizador
            eletricista pedreiro mecânico cabeleireiro talhante açougueiro florista promotor empreendedor
            industrial conservador curador tesoureiro gerente cofundador coautor fundador eurodeputado
            secretário-geral secretário-executivo economista-chefe diretor-geral diretor-executivo líder premiê
            chanceler presidente ministro prefeito deputado senador diretor porta-voz secretário chefe
            procurador advogado juiz professor pesquisador investigador economista historiador
            especialista analista médico doutor delegado general coronel capitão treinador técnico
            jogador ator cantor escritor autor jornalista bispo papa rei príncipe empresário fundador
            agricultor pescador sindicalista responsável embaixador governador candidato vereador
            professor estudante bombeiro policial testemunha morador dono comerciante engenheiro
            cientista biólogo arquiteto livreiro pecuarista padeiro piloto artista enfermeiro músico
            autarca primeiro-ministro
            ds dt míster mister zagueiro goleiro guarda-redes atacante ponta-de-lança médio meia
            volante lateral capitã artilheiro pivô armador líbero tenista nadadora ciclista
            judoca maratonista velocista saltador futebolista preparador-físico
            auxiliar assistente-técnico presidente-executivo diretora-geral diretora-executiva
            diretor-desportivo secretária-geral vice-prefeito vice-prefeita vice-governador
            vice-governadora subprefeito subsecretária vereadora edil deputado-federal
            deputada-federal deputado-estadual eurodeputada chefe-de-gabinete
            embaixadora desembargadora promotora procuradora procuradora-geral defensor defensora
            ministro-chefe delegada investigadora perito perita escrivão inspetora comissário
            comissária tenente-coronel tenente-coronela bombeira salva-vidas agricultora produtora
            pescadora marisqueira viticultor viticultora enólogo enóloga apicultor queijeiro
            padeira pasteleiro confeiteiro cozinheira merendeira empregada diarista caminhoneira
            entregador entregadora motoboy cobrador estivador portuário metalúrgico operária
            marceneiro costureira alfaiate sapateiro cabeleireira manicure vendedora camelô
            empresária empreendedora executivo executiva gestora consultora estrategista-chefe
            estrategista investidor investidora operador corretor corretora contador contabilista
            advogada advogado-geral réu ré arguido arguida acusado acusada suspeito suspeita
            detento vítima viúva viúvo cirurgião cirurgiã oncologista neurologista cardiologista
            ginecologista psicóloga infectologista epidemiologista imunologista geneticista
            bióloga botânico zoólogo entomólogo ornitólogo paleontólogo paleontóloga geóloga
            vulcanólogo hidrólogo oceanógrafa astrónoma astrônoma astrofísico astrofísica química
            linguista filólogo pedagogo nutricionista fisioterapeuta farmacêutica
            reitora pró-reitor catedrático doutorando doutoranda bolseiro
            bolsista pianista violinista violoncelista guitarrista baterista saxofonista rapper
            funkeiro sambista fadista cantor-compositor cantautor compositor compositora letrista
            maestro maestrina encenador encenadora dramaturga documentarista
            montador curadora galerista escultor escultora pintor pintora ilustrador ilustradora
            cartunista quadrinista poeta poetisa contista ensaísta influenciador influenciadora
            youtuber streamer apresentadora locutor locutora radialista pastora babalorixá
            ialorixá cacique pajé líder-comunitário líder-comunitária quilombola ativista
            ambientalista torcedor torcedora adepto moradora moradores vizinho vizinha inquilina
            desempregado aposentada reformada dona""",
        female_roles="""vice-presidenta coordenadora promotora magistrada desembargadora relatora inspetora
            socióloga psicóloga farmacêutica veterinária oceanógrafa geóloga arqueóloga
            antropóloga filósofa consultora banqueira gestora administradora trabalhadora operária
            empregada cozinheira fotógrafa redatora editora apresentadora produtora bailarina corredora
            nadadora reitora aluna aposentada reformada passageira amiga companheira esposa filha tia prima
            cunhada sogra avó neta homóloga antecessora sucessora aliada sócia negociadora mediadora
            enviada freira inquilina senhoria proprietária vendedora cabeleireira empreendedora curadora
            conservadora tesoureira cofundadora coautora fundadora eurodeputada poetisa política
            secretária-geral diretora-geral diretora-executiva
            presidenta ministra prefeita deputada senadora diretora secretária procuradora
            advogada juíza professora pesquisadora investigadora historiadora médica doutora delegada
            treinadora jogadora atriz cantora escritora autora rainha princesa empresária fundadora
            agricultora embaixadora governadora candidata vereadora moradora dona engenheira bióloga
            arquiteta livreira padeira enfermeira mãe""",
        papers="""comunicado relatório estudo jornal agência nota documento texto carta despacho acórdão
            sentença sondagem pesquisa levantamento boletim revista semanário diário artigo mensagem
            declaração fonte fontes site portal editorial inquérito""",
        collectives="""oposição juízes porta-vozes atores policiais generais cidadãos oficiais fontes analistas médicos ambientalistas ativistas familiares trabalhadores utentes
            comerciantes alunos estudantes professores agentes policiais bombeiros deputados senadores
            dirigentes organizadores passageiros sobreviventes economistas populares residentes vizinhos
            empresários ministros partes autores pescadores advogados moradores especialistas críticos autoridades investigadores manifestantes sindicatos
            pais testemunhas cientistas agricultores pescadores
            jogadores torcedores adeptos feirantes caminhoneiros motoristas enfermeiros servidores
            grevistas indígenas quilombolas produtores lojistas investidores acionistas opositores
            aliados socialistas bolsonaristas petistas governistas diplomatas observadores
            migrantes refugiados desalojados""",
        organisations="""polícia ministério governo partido sindicato universidade instituto banco
            associação federação onu nato otan ue lusa reuters câmara prefeitura comissão conselho
            congresso senado empresa grupo gnr psp pj inem sns ipma dgs ps psd pt mdb psol bloco cds
            iniciativa tribunal supremo stf stj agência direção confederação fundação fundo organização
            comité comitê liga assembleia coletivo academia companhia cgtp ugt cut fenprof planalto
            itamaraty kremlin casa guarda proteção defesa serviço secretaria oms fmi bce unicef anac
            ibama ibge corpo metro
            anvisa anatel aneel icmbio inpe funai incra inss bndes petrobras embraer fiocruz
            butantan usp unicamp ufrj tse tcu pgr mpf mp pf prf pm oab mst fenaj fiesp fgv dieese
            cbf fifa uefa conmebol fpf flamengo corinthians benfica sporting pcp
            ine sef anacom asae edp tap cdu psdb pdt psb ong
            hospital defensoria clube plataforma""",
        male="ele",
        female="ela",
        plural="eles elas",
        male_names=western_names("pt")[0],
        female_names=western_names("pt")[1],
        male_titles="sr dom rei príncipe padre irmão homem rapaz",
        female_titles="sra dra rainha princesa irmã",
        definite="o a os as este esta esse essa",
        scare_before="""associação coletivo movimento revista conhecido conhecida conhecidos batizada apelidada livro romance filme série canção disco álbum
            obra tela exposição projeto plano operação programa lema título termo palavra expressão
            peça novela autor autora música quadro espetáculo revista chamado chamada chamados denominado apelidado intitulado intitulada batizado""",
        labelling="de como",
        no_label="foto fonte nota atualização pergunta resposta exemplo resultado conclusão objetivo",
        dashes=True,
        splitter=_SPLITTER,
        drops_pronouns=True,
    )
