"""Italian: first names."""

from __future__ import annotations

MALE = """
    Abramo Achille Adalberto Adamo Adelmo Adriano Agostino Alberico Alberto Albino Aldo Aleandro
    Alessandro Alessio Alfio Alfonso Alvaro Alvise Amadeo Amato Ambrogio Amedeo Amerigo Amilcare
    Anacleto Andrea Angelo Aniello Annibale Anselmo Antonino Antonio Arcangelo Arduino Aristide
    Armando Arnaldo Aroldo Arrigo Arturo Attilio Augusto Aureliano Aurelio Baldassarre Baldo
    Barnaba Bartolo Bartolomeo Basilio Bastiano Battista Benedetto Beniamino Benito Benvenuto
    Berardo Bernardino Bernardo Biagio Bonaventura Bonifacio Brando Brizio Calogero Camillo
    Candido Carletto Carmelo Carmine Casimiro Cataldo Caterino Celestino Cesare Cesidio Ciriaco
    Ciro Claudio Clemente Corrado Cosimo Costantino Costanzo Crescenzo Cristian Cristiano
    Cristoforo Dalmazio Damiano Daniele Danilo Dante Dario Davide Delio Demetrio Denis Desiderio
    Dino Diodato Dionigi Domenico Donatello Donato Duccio Duilio Edgardo Edmondo Edoardo Efisio
    Egidio Elia Eligio Elio Eliseo Elvio Emanuele Emidio Emiliano Emilio Ennio Enrico Eraldo
    Ercole Eriberto Ermanno Ermenegildo Ermes Erminio Eros Ettore Eugenio Eusebio Evaristo Ezio
    Fabiano Fabio Fabrizio Faustino Fausto Fedele Felice Feliciano Ferdinando Fermo Ferruccio
    Filiberto Fiorello Fiorenzo Flaminio Flavio Floriano Fortunato Fosco Franco Fulgenzio Fulvio
    Furio Gabriele Gaetano Galeazzo Galileo Gaspare Gastone Gaudenzio Gavino Gennaro Gerardo
    Geremia Germano Gerolamo Gervasio Giacinto Giacomo Giampaolo Giampiero Giampietro Gian
    Giancarlo Gianfilippo Gianfranco Gianluca Gianluigi Gianmarco Gianmaria Giannantonio Gianpaolo
    Gianpiero Gigi Gilberto Gildo Gino Gioacchino Giordano Giosuè Giovambattista Giovanbattista
    Girolamo Giuliano Giulio Giustino Glauco Goffredo Gregorio Gualtiero Guelfo Guerrino Guglielmo
    Guido Iacopo Ignazio Ilario Ildebrando Innocenzo Ippolito Isacco Isidoro Italo Ivano Jacopo
    Lamberto Lanfranco Lapo Lauro Lazzaro Leandro Leonardo Leone Leonida Leopoldo Liborio Lino
    Lionello Livio Lodovico Lorenzo Loris Luciano Lucio Ludovico Manfredi Manfredo Manlio
    Marcantonio Marcello Mariano Marino Martino Massimiliano Mattia Maurilio Maurizio Mauro
    Melchiorre Michelangelo Michele Mirco Mirko Modesto Moreno Mosè Narciso Nazareno Nazario Nereo
    Neri Nestore Nevio Niccolò Nicodemo Nicola Nicolò Nino Norberto Noè Nunzio Oddone Olindo
    Oliviero Omero Onofrio Orazio Oreste Orfeo Orlando Orso Osvaldo Ottaviano Ottavio Ottone
    Palmiro Pancrazio Paolo Paride Pasquale Patrizio Pellegrino Pericle Pier Pierferdinando
    Pierfrancesco Piergiorgio Piero Pierpaolo Pietro Pio Placido Pompeo Prospero Quintino Quirino
    Raffaele Raimondo Ranieri Raniero Raul Remigio Remo Renato Renzo Riccardo Rinaldo Rino Rocco
    Rodolfo Rolando Romano Romeo Romolo Romualdo Rosario Ruben Rudi Ruggero Ruggiero Sabatino
    Sabino Salvatore Salvo Samuele Sandro Sante Saverio Savino Sebastiano Serafino Sergio Severino
    Silvano Silverio Silvestro Simone Sirio Siro Stefano Tancredi Tarcisio Teodoro Terenzio Teseo
    Tiberio Timoteo Tito Tiziano Tobia Tommaso Tonino Torquato Tullio Turi Ubaldo Uberto Ugo
    Ulisse Umberto Urbano Valentino Valerio Vasco Venanzio Vincenzo Virgilio Virginio Vitale Vito
    Vittore Vittorio Viviano Vladimiro Zaccaria Zeno
"""
FEMALE = """
    Ada Addolorata Adelaide Adele Adelina Adelinda Adriana Agnese Alba Alberta Albina Alda
    Alessandra Alessia Alfonsina Alice Alida Alina Allegra Alma Altea Amalia Ambra Amelia Andreina
    Angelica Angiola Anita Annabella Annalisa Annamaria Annarita Antonella Antonietta Argia
    Arianna Armida Artemisia Asia Assia Assunta Augusta Aurelia Aurora Azzurra Benedetta Berenice
    Berta Bianca Bice Brigida Bruna Brunella Calliope Camilla Candida Carla Carlotta Carmela
    Carola Caterina Catia Cecilia Celeste Celestina Cesira Chiara Cinzia Clarissa Clelia
    Clementina Cleofe Clotilde Concetta Consolata Consuelo Cora Corinna Cornelia Costanza
    Cristiana Dafne Dalia Dalila Damiana Daria Debora Delfina Delia Desirée Diletta Dina Dionisia
    Dolores Domenica Domitilla Donata Donatella Dora Doriana Doris Dorotea Edda Edvige Elda
    Eleonora Elettra Eliana Elisa Elisabetta Elly Eloisa Elsa Elvira Emanuela Emilia Enrica Erica
    Ernesta Ersilia Esmeralda Ester Eufemia Eugenia Eulalia Evelina Fabiana Fabiola Fabrizia
    Fausta Fedora Felicia Felicita Fernanda Fiamma Fiammetta Filomena Fiora Fiorella Fiorenza
    Flaminia Flavia Flora Floriana Fortunata Fosca Franca Francesca Fulvia Gabriella Gaia
    Gelsomina Gemma Genoveffa Germana Giada Gianna Gigliola Gilda Ginevra Gioconda Gioia Giordana
    Giovanna Gisella Giuditta Giuliana Giulietta Giuseppa Giuseppina Giusi Giusy Glenda Grazia
    Graziella Guendalina Ida Igea Ilaria Ilda Ilenia Imelda Immacolata Iolanda Irene Irma Isa
    Isabella Isotta Ivana Ivonne Jole Katia Ketty Lara Lavinia Lea Leda Lella Leonilde Leonora
    Letizia Lia Liana Licia Liliana Lina Livia Liviana Loredana Lorella Lorena Lorenza Luana
    Luciana Lucilla Lucrezia Ludovica Luigia Luigina Luisella Luna Maddalena Mafalda Magda Maia
    Malvina Mara Marcella Margherita Mariachiara Mariagrazia Mariangela Marianna Mariastella
    Marica Mariella Marilena Marilisa Marinella Marisa Maristella Marzia Matilde Maura Mercedes
    Micaela Michela Milena Mimma Mina Miranda Mirella Mirna Moira Morena Myriam Natalina Natascia
    Nedda Nella Nerina Nicla Nicoletta Nila Nilde Nives Noemi Norma Novella Nunzia Nunziata Ofelia
    Olimpia Ombretta Ondina Oriana Orietta Ornella Orsola Ortensia Ottavia Palmira Paola Paolina
    Patrizia Perla Piera Pierangela Pina Porzia Priscilla Quirina Rachele Raffaella Renata Renza
    Rina Romana Romilda Romina Rosalba Rosalia Rosalinda Rosamaria Rosangela Rosanna Rosaria
    Roselina Rosella Rosetta Rosina Rosita Rossana Rossella Sabina Samanta Samuela Santa Santina
    Saveria Selene Selvaggia Serafina Serena Severina Sibilla Silvana Simona Simonetta Smeralda
    Stefania Sveva Tania Tea Tecla Teodora Teresina Titti Tiziana Tosca Tullia Ughetta Valeria
    Vanda Vanna Veronica Vilma Vincenza Viola Violante Violetta Vittoria Viviana Wilma Ylenia
    Zaira Zita
"""
