"""Spanish: first names."""

from __future__ import annotations

MALE = """
    Aarón Abel Abelardo Adrián Adán Agustín Aitor Alan Albert Alberto Aldo Alex Alexis Alfonso
    Alonso Amadeo Amador Amancio Ambrosio Anastasio Andoni Anselmo Antolín Antonio Anxo Aníbal
    Ariel Aritz Armando Arnau Arsenio Arturo Asier Atilio Augusto Aurelio Baltasar Bartolomé
    Basilio Bautista Beltrán Benigno Benito Benjamín Bernabé Bernardo Biel Blas Borja Brais
    Braulio Calixto Camilo Candelario Casimiro Cayetano Ceferino Celestino Celso Cipriano Ciriaco
    Claudio Clemente Conrado Constantino Cosme Crisanto Cristian Cristóbal César Damián Danilo
    Dante Darío Demetrio Desiderio Dionisio Domingo Donato Edgardo Edmundo Efraín Efrén Eladio
    Eligio Eliseo Eloy Elías Emanuel Emiliano Emilio Eneko Epifanio Erasmo Ernest Estanislao
    Esteban Eugenio Eulogio Eusebio Evaristo Evo Ezequiel Fabio Fabián Fabricio Facundo Faustino
    Fausto Feliciano Felipe Fermín Ferran Fidel Flavio Florencio Florentino Fortunato Franco
    Froilán Fructuoso Félix Gabriel Gael Gaspar Genaro Gerardo Germán Gervasio Gil Gilberto Ginés
    Gonzalo Gorka Gregorio Guido Guzmán Haroldo Heliodoro Heriberto Hermenegildo Hernando Hernán
    Higinio Hilario Homero Honorio Horacio Humberto Héctor Ibai Ibon Ignacio Iker Ildefonso Imanol
    Indalecio Inocencio Ireneo Isaías Isidoro Isidro Ismael Israel Iñaki Jacinto Jacobo Jaime
    Jairo Jaume Jeremías Jerónimo Jesús Joan Jonás Jordi Josep Josu Josué José Juancho Juanma
    Julen Julio Julián Justino Kepa Koldo Laureano Lautaro Leandro Leonardo Leonel Leopoldo
    Liberto Lino Lisandro Lope Lorenzo Lucas Luciano Lucio Lázaro Macario Manolo Manu Marcelino
    Marcelo Marcial Marcos Mariano Martiño Martín Mateo Matías Mauro Maximiliano Maximino Melchor
    Mikel Miquel Modesto Moisés Máximo Nahuel Narciso Natalio Nicanor Nicolás Nicomedes Nil
    Norberto Noé Néstor Octavio Olegario Oriol Orlando Osvaldo Oswaldo Paco Pancho Pascual
    Patricio Patxi Pau Paulino Paulo Pelayo Pepe Pere Piero Plácido Pol Porfirio Primitivo
    Prudencio Quim Quintín Quique Ramiro Ramón Regino Reinaldo Remigio Renato René Ricard
    Rigoberto Robustiano Rodolfo Rogelio Romualdo Román Roque Rosendo Rubén Rufino Ruperto Rául
    Sancho Santiago Saturnino Saúl Sebastián Secundino Serafín Serapio Sergi Sergio Servando
    Severino Sigfrido Silverio Silvestre Simón Sixto Tadeo Telmo Teo Teodoro Teófilo Thiago
    Tiburcio Timoteo Tobías Tomás Toni Toribio Tristán Ubaldo Ulises Unai Urko Valentín Valeriano
    Valerio Venancio Vicente Vidal Virgilio Víctor Waldo Wilfredo Wilson Xabi Xabier Xavi Xoel
    Xosé Xoán Yago Yerai Yeray Zacarías Zenón Zoilo Álex Álvaro Íñigo Óscar
"""
FEMALE = """
    Adela Adelaida Adelina Adoración Adriana Agatha Agustina Ainara Ainhoa Ainoa Aitana Alba
    Alberta Alejandra Alejandrina Alexia Alina Alma Almudena Altagracia Amaia Amalia Amara Amaya
    Amelia Amparo Anabel Anabella Anahí Andrea Andreína Angélica Aniceta Anita Antonella Araceli
    Arancha Arantxa Ariadna Ariana Aránzazu Ascensión Asun Asunción Ataulfa Aurelia Aurora Azucena
    Azul Aída Beatriz Begoña Belinda Belén Berenice Bernarda Berta Betina Bianca Bibiana Blanca
    Brenda Bruna Brígida Bárbara Camila Candela Candelaria Caridad Carina Carla Carlina Carlota
    Carme Carmela Carmina Casandra Casilda Catalina Catia Cecilia Celeste Celia Celina Charo Chelo
    Clementina Clotilde Concepción Concha Conchita Constanza Consuelo Corina Covadonga Dafne Daisy
    Dalia Damaris Daniella Daría Delfina Delia Desirée Digna Dina Dolores Dolors Dora Dorotea
    Dulce Débora Edelmira Edith Edurne Eider Elba Elia Eliana Elisa Elisabet Elisenda Eloísa Elsa
    Elvia Elvira Emilia Emiliana Encarna Encarnación Enriqueta Erica Ernestina Esmeralda Esperanza
    Estefanía Estela Estibaliz Estrella Etelvina Eugenia Eulalia Eunice Eusebia Evangelina Fabiana
    Fabiola Felicidad Felicitas Felisa Fernanda Filomena Fina Flavia Flor Flora Florencia Florinda
    Fortunata Francesca Francisca Fuensanta Fátima Garbiñe Genoveva Georgina Geraldine Gimena
    Giovanna Giselle Glenda Graciela Griselda Guadalupe Guillermina Haydée Hebe Herminia Hilda
    Hortensia Idoia Ileana Iliana Imelda Imma Inma Inmaculada Inocencia Inés Iolanda Irantzu
    Iratxe Irene Iria Irma Isabella Isaura Itxaso Itziar Ivana Ivonne Izaskun Jacinta Jazmín
    Jeannette Jimena Joaquina Jordana Josefa Josefina Josune Juana Juanita Judit Juliana Julieta
    Justa Justina Karina Karla Katia Laia Lara Laureana Laurinda Leandra Leire Leonarda Leonor
    Leonora Leticia Leyre Leónidas Licia Ligia Lila Lilia Lilian Liliana Lina Liset Llanos Lola
    Loli Lorea Lorena Lorenza Loreto Lourdes Lucero Luciana Lucila Lucinda Lucrecia Lucía Ludmila
    Luján Luna Lupe Luz Lía Macarena Mafalda Maia Maica Maitane Maite Malena Mara Marcela Marcia
    Margot Mariana Maribel Maricarmen Maricruz Mariela Marilyn Marimar Marisa Maritza Marlene
    Maruja Matilde Maura Mayra Mayte Melba Melina Melisa Mencía Mercedes Meritxell Micaela
    Miguelina Mila Milagros Milena Mireia Mireya Mirta Mirtha Montse Montserrat Myriam Mónica Naia
    Naiara Natividad Nayara Nekane Nelly Nerea Nidia Nieves Nimia Noa Noelia Noemí Norma Nuria
    Nélida Núria Obdulia Octavia Ofelia Olalla Olaya Olimpia Ona Onintza Oriana Ornella Otilia
    Paloma Paola Patro Patrocinio Paulina Paz Pepa Piedad Pilar Primitiva Priscila Prudencia Puri
    Purificación Pía Quima Quiteria Rafaela Raquel Rebeca Remedios Renata Reyes Rocío Romina
    Rosalba Rosalinda Rosalía Rosana Rosario Rosaura Rosenda Roser Roxana Sabela Sabina Salomé
    Samanta Sarai Saray Saturnina Selena Serafina Silvana Silvina Simona Socorro Sofía Solange
    Soledad Soraya Susana Tania Telma Teodora Tere Teresita Tomasa Trinidad Urbana Valeria Vanesa
    Vega Verónica Vicenta Victorina Vilma Violeta Vivian Viviana Xiana Ximena Xiomara Yamila
    Yanina Yesenia Yesica Ylenia Yoana Yolanda Yurena Zaida Zaira Zoraida Zulema Ángela Ángeles
    Úrsula
"""
