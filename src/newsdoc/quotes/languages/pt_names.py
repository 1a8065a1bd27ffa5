"""Portuguese: first names."""

from __future__ import annotations

MALE = """
    Abel Abílio Acácio Ademar Ademir Aderbal Adilson Adriano Adão Adérito Adílio Afonso Agnaldo
    Agostinho Albano Alberto Albino Alceu Alcides Alcino Aldo Alex Alexsandro Almir Aloísio Altair
    Amadeu Amaro Amândio Américo Amílcar Anacleto Anderson André Anselmo Antero Antônio Aparício
    Armando Armindo Arnaldo Artur Ataíde Augusto Aurélio Avelino Baltazar Barnabé Bartolomeu
    Batista Belmiro Benedito Benjamim Bento Bernardino Bernardo Boaventura Breno Caetano Caio
    Camilo Carlinhos Cauã Cauê Celso Ciro Claudemir Claudio Cleber Cláudio Cléber Clóvis Cosme
    Cristiano Cristóvão Custódio Cássio Cândido César Cícero Dalton Damião Danilo Davi Deivid
    Delfim Demétrio Denilson Deodato Dinis Diogo Dirceu Diógenes Djalma Domingos Donizete Duarte
    Durval Dário Décio Dênis Edilson Edimilson Edison Edmar Edmilson Edmundo Edson Egídio
    Eleutério Elias Eliseu Elton Elói Emanuel Emerson Emídio Emílio Erasmo Eriberto Erick Ernâni
    Estêvão Euclides Eugénio Eugênio Eurico Eusébio Evandro Evaristo Everaldo Everton Ezequiel
    Fabiano Fabrício Faustino Fausto Felipe Felício Fernão Fidel Filipe Firmino Floriano Florêncio
    Flávio Franklin Frederico Fábio Félix Gabriel Gaspar Gastão Genival Genésio Geraldo Germano
    Gervásio Getúlio Gil Gilberto Gildo Gilmar Gilson Giovani Glauber Gonçalo Graciliano Gregório
    Guilherme Heitor Henrique Heriberto Hermes Hermínio Hilário Horácio Humberto Hélder Hélio
    Hércules Iago Ilídio Inocêncio Inácio Isaías Ismael Israel Jaciel Jacinto Jackson Jacó Jaime
    Jairo Januário Jarbas Jaílson Jeferson Jefferson Jeremias Jerónimo Jerônimo Joaquim Joelson
    Jonatas Josias Josué José João Juarez Jucelino Juliano Juscelino Justino Juvenal Júlio Kaio
    Kleber Laerte Lauro Laércio Leandro Leonardo Leonel Leopoldo Levi Leônidas Lindomar Lino
    Lorenzo Lourenço Lourival Luan Lucas Luciano Luiz Luizinho Luís Lázaro Lúcio Macário Magno
    Manoel Marcelino Marcelo Marcial Marcos Mariano Marinho Marlon Martim Martinho Mateus Matheus
    Matias Mauro Maurício Maurílio Maximiano Maxwell Micael Milton Moacir Modesto Moisés Murilo
    Márcio Mário Mílton Narciso Natalino Natan Natanael Nestor Newton Nicolau Nilo Nilson Nilton
    Nivaldo Norberto Norton Noé Nuno Nélson Octávio Odair Odilon Olavo Olegário Olívio Onofre
    Orestes Orlando Osmar Osvaldo Osório Otoniel Otávio Ovídio Pascoal Patrício Paulino Paulo
    Percival Plínio Porfírio Queirós Quintino Quirino Raimundo Ramiro Ramon Raul Reginaldo
    Reinaldo Renan Renato Renê Robson Rodolfo Rogério Romeu Romildo Romualdo Romário Ronaldo Roney
    Roque Ruan Rubens Rui Ruy Régis Rúben Salomão Sandro Santiago Saturnino Saulo Sebastião
    Serafim Severino Sidney Silvestre Silvério Simeão Simão Sérgio Sílvio Sócrates Tadeu Tales
    Tarcísio Telmo Teodoro Teófilo Thales Thiago Tiago Timóteo Tito Tomaz Tomás Tomé Tristão Túlio
    Ubaldo Ubiratan Ulisses Urbano Valdemar Valdemir Valdir Valentim Valmir Valter Valério
    Vanderlei Vasco Venâncio Vicente Victor Vinícius Virgílio Virgínio Viriato Vitor Vitorino
    Vítor Wagner Waldemar Waldir Wallace Wanderley Wellington Wendel Wesley Wilson Yago Yan
    Zacarias Zeca Zeferino Zé Álvaro Ângelo Édson Élcio Ícaro Ítalo
"""
FEMALE = """
    Adelaide Adelina Adriana Adélia Agda Alberta Albertina Alcina Alda Aldina Alessandra Alice
    Aline Almerinda Alzira Alícia Amália Amélia Anabela Anastácia Andreia Andressa Andréa Angélica
    Anita Antónia Antônia Aparecida Ariana Ariane Arlete Armanda Armandina Augusta Aurora Aurélia
    Beatriz Belmira Benedita Berenice Bernadete Betânia Bianca Branca Brenda Bruna Brígida Bárbara
    Camila Carina Carla Carlota Carmem Carminda Cassandra Catarina Cecília Celeste Celina Clarice
    Clarisse Cleide Clementina Cleonice Clotilde Cláudia Cléo Conceição Constança Cora Coralina
    Corina Cremilda Cristiana Cristiane Cássia Cátia Cândida Célia Cíntia Daiane Daisy Dalila
    Dalva Daniele Danielle Dara Darcy Delfina Deolinda Dina Dinorá Diva Djamila Domingas Dora
    Doroteia Dulce Dália Débora Edite Edith Edna Eduarda Efigênia Elaine Elba Eleonora Eliana
    Eliane Elis Elisa Elisabete Elisângela Elizabete Eloá Eloísa Elsa Elvira Elza Elzira Ema
    Emanuela Emília Erica Ermelinda Esmeralda Estefânia Estela Ester Etelvina Eugénia Eugênia
    Eulália Eunice Evangelina Fabiana Fabíola Felisbela Felícia Fernanda Filipa Filomena Flor
    Flora Florbela Florinda Flávia Franciele Francisca Fátima Geralda Gertrudes Gerusa Gilda
    Giovana Giovanna Giselda Gisele Gislaine Glauce Glória Graciete Gracinda Graziela Graça Greice
    Guida Guilhermina Guiomar Hebe Heloísa Helvécia Henriqueta Hermínia Hilda Honorina Hortênsia
    Iara Iasmin Ida Idalina Ieda Ilda Ilka Ilma Imaculada Inácia Inês Iolanda Iracema Iraci Irene
    Irma Isabela Isadora Isaura Isis Isolda Isolina Ivana Ivete Ivone Ivonete Izabel Izabela
    Jacinta Jacira Jamile Janaína Jandira Janete Janice Jaqueline Joana Joaquina Jocélia Joelma
    Jordana Josefa Josefina Josiane Jovita Judite Juliana Jurema Jussara Juçara Jéssica Júlia
    Karina Karla Keila Kelly Kátia Laiza Lara Larissa Laurinda Lavínia Laís Leandra Leonilde
    Leonor Leonora Letícia Lia Liana Lila Lilian Liliana Liliane Lina Lorena Lourdes Luana Luciana
    Luciane Lucinda Lucrécia Lucília Ludmila Luiza Lurdes Luzia Luísa Lídia Lígia Lívia Lúcia
    Madalena Mafalda Magali Magda Magnólia Malvina Manoela Mara Marcela Margareth Margarida
    Mariana Marilda Marilena Marilene Marilza Marinalva Marisa Marise Maristela Marlene Marli
    Marluce Marília Matilde Mayara Maysa Maíra Maísa Melânia Mercedes Micaela Michele Mila Milena
    Milene Mirela Mirna Morgana Márcia Mónica Mônica Nadir Naiara Nair Natacha Natália Nayara
    Neide Nelma Nely Neusa Nilda Nilza Noeli Norma Noélia Noémia Noêmia Nádia Nélida Nívea Núbia
    Odete Odília Ofélia Olinda Olímpia Olívia Ondina Palmira Patrícia Paulina Pietra Poliana
    Priscila Pâmela Pérola Quitéria Rafaela Raimunda Raissa Raquel Rebeca Regiane Renata Romana
    Romilda Rosana Rosane Rosaura Roseli Rosemary Rosemeire Rosilda Rosilene Rosinha Rosália
    Rosário Rosângela Roxana Rute Sabina Salete Salomé Samanta Samara Sebastiana Serafina Shirley
    Silvana Silvina Simone Solange Soledade Soraia Stela Suelen Sueli Suely Susana Suzana Suzete
    Sílvia Sónia Sônia Talita Tamires Tarsila Tatiane Taís Telma Teodora Teresinha Tereza
    Terezinha Thalita Thaís Tânia Tícia Valdete Valéria Vanda Vanderléia Verónica Verônica
    Vicência Vilma Violante Violeta Virgínia Vitória Vânia Vívian Wilma Xana Yara Yolanda Zaíra
    Zenaide Zilda Zilá Zita Zoraide Zoé Zuleica Zulmira Zélia Ágata Áurea Ângela Érica Íris Úrsula
"""
